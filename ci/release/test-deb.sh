#!/usr/bin/env bash
# Installs a Debian package into an empty root, runs the command from there, and removes the package again.
#   ci/release/test-deb.sh PACKAGE
# Needs root, or fakeroot. What the package depends on is not installed.
# shellcheck source=ci/release/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
package=$1
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
mkdir -p "$root/var/lib/dpkg/info" "$root/var/lib/dpkg/updates"
touch "$root/var/lib/dpkg/status"
dpkg --root="$root" --force-depends --force-not-root --install "$package"
dpkg --root="$root" --verify chancery
"$root/usr/bin/chancery" --version | grep -q "^chancery $version " || fail "not version $version"
"$root/usr/bin/chancery" check briefs/pakistan-belarus.toml
[ -s "$root/usr/share/doc/chancery/copyright" ] || fail 'no copyright'
zcat "$root/usr/share/man/man1/chancery.1.gz" | grep -q '^\.TH' || fail 'no manual page'
dpkg --root="$root" --force-not-root --purge chancery
left=$(find "$root" -type f -path '*chancery*')
[ -z "$left" ] || fail "left behind: $left"
