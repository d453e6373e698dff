#!/usr/bin/env bash
# Gathers what is installed for a target in a folder, packs it into an archive, and prints the path of the archive.
#   ci/release/stage.sh COMMAND [TARGET]
# COMMAND is what build.sh printed. The documents come from documents.sh. Needs Python.
# shellcheck source=ci/release/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
command=$1
target=${2:-$host}
name=chancery-$version-$target
stage=$dist/$name
for document in "$dist/THIRD-PARTY.md" "$dist/$name.cdx.json"; do
  [ -f "$document" ] || fail "no $document: run ci/release/documents.sh first"
done

rm -rf "$stage"
mkdir -p "$stage/completions" "$stage/man"
install -m 755 "$command" "$stage/"
install -m 644 README.md CHANGELOG.md SECURITY.md LICENSE-MIT LICENSE-APACHE \
  "$dist/THIRD-PARTY.md" "$dist/$name.cdx.json" "$stage/"
chancery=$stage/$(basename "$command")
"$chancery" completions bash > "$stage/completions/chancery.bash"
"$chancery" completions zsh > "$stage/completions/_chancery"
"$chancery" completions fish > "$stage/completions/chancery.fish"
"$chancery" completions powershell > "$stage/completions/_chancery.ps1"
"$chancery" man > "$stage/man/chancery.1"
commands=$("$chancery" --help | sed -n '/^Commands:/,/^$/s/^  \([a-z]*\) .*/\1/p')
for page in $(echo "$commands" | grep -vx help) report-merge; do
  "$chancery" man "$page" > "$stage/man/chancery-$page.1"
done
python3 ci/release/archive.py "$stage" "$SOURCE_DATE_EPOCH"
