#!/usr/bin/env bash
# Lists what the command is made of, for targets: the licences of everything, and a bill of materials for each target.
#   ci/release/documents.sh [TARGET…]
# Needs Python and cargo-cyclonedx.
# shellcheck source=ci/release/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
[ $# -gt 0 ] || set -- "$host"

cargo metadata --locked --format-version 1 | python3 ci/release/notices.py > "$dist/THIRD-PARTY.md"

for target; do
  bill=chancery-$version-$target.cdx
  cargo cyclonedx --quiet --format json --spec-version 1.5 --target "$target" --override-filename "$bill"
  # It is known by its name everywhere, not by a folder of this machine.
  sed "s|file://$PWD|file:///chancery|g" "$bill.json" > "$dist/$bill.json"
  rm "$bill.json"
done
