#!/usr/bin/env bash
# Fails unless a tag is that of the version, and the changelog has it.
#   ci/release/check-tag.sh v1.2.3
# shellcheck source=ci/release/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
[ "$1" = "v$version" ] || fail "the tag is $1, but Cargo.toml has version $version"
[ -n "$(ci/release/notes.sh "$version")" ] || fail "CHANGELOG.md has no section \`## [$version]\`"
grep -q "^repository = " Cargo.toml || echo "Cargo.toml has no repository: cargo binstall will find nothing" >&2
