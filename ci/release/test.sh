#!/usr/bin/env bash
# Tries an archive as a user would: unpacks it into an empty folder, and builds a briefing.
#   ci/release/test.sh ARCHIVE
# shellcheck source=ci/release/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
archive=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
case $archive in
  *.zip) python3 -m zipfile -e "$archive" "$folder" ;;
  *) tar -xzf "$archive" -C "$folder" ;;
esac
unpacked=$(echo "$folder"/*/)
chancery=$unpacked/chancery
[ ! -f "$chancery.exe" ] || chancery=$chancery.exe
[ -x "$chancery" ] || chmod +x "$chancery"
"$chancery" --version
"$chancery" --version | grep -q "^chancery $version " || fail "not version $version"
cp briefs/pakistan-belarus.toml "$folder/brief.toml"
(cd "$folder" && "$chancery" build brief.toml --deny warnings --allow L0171)
[ "$(head -c 8 "$folder/brief.ur.pdf")" = '%PDF-1.7' ] || fail 'not a PDF'
for file in README.md LICENSE-MIT LICENSE-APACHE THIRD-PARTY.md man/chancery.1; do
  [ -s "$unpacked/$file" ] || fail "no $file in $archive"
done
