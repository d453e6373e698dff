#!/usr/bin/env bash
# Makes a Debian package of a staged folder, and prints its path.
#   ci/release/deb.sh [TARGET]
# MAINTAINER is who answers for the package, as `Name <address>`. Needs dpkg-deb and objdump.
# shellcheck source=ci/release/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
target=${1:-$host}
stage=$dist/chancery-$version-$target
[ -d "$stage" ] || fail 'run ci/release/stage.sh first'
case $target in
  x86_64-*-gnu) architecture=amd64 ;;
  aarch64-*-gnu) architecture=arm64 ;;
  *) fail "no Debian package for $target" ;;
esac
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
chmod 755 "$root"

# The oldest C library that has every function that is called.
libc=$(objdump -T "$stage/chancery" | grep -o 'GLIBC_[0-9.]*' | sort -uV | tail -n 1)
share=$root/usr/share
install -D -m 755 "$stage/chancery" "$root/usr/bin/chancery"
install -D -m 644 "$stage/completions/chancery.bash" "$share/bash-completion/completions/chancery"
install -D -m 644 "$stage/completions/_chancery" "$share/zsh/vendor-completions/_chancery"
install -D -m 644 "$stage/completions/chancery.fish" "$share/fish/vendor_completions.d/chancery.fish"
install -d "$share/man/man1" "$share/doc/chancery"
install -m 644 "$stage"/man/*.1 "$share/man/man1/"
gzip -9n "$share"/man/man1/*.1
install -m 644 "$stage/README.md" "$stage/SECURITY.md" "$stage"/*.cdx.json "$share/doc/chancery/"
gzip -9n < "$stage/CHANGELOG.md" > "$share/doc/chancery/changelog.gz"
{
  printf 'Chancery is under the MIT licence or the Apache licence 2.0, at your option. The Apache licence is in\n'
  printf '/usr/share/common-licenses/Apache-2.0.\n\n'
  cat "$stage/LICENSE-MIT"
  printf '\n'
  cat "$stage/THIRD-PARTY.md"
} > "$share/doc/chancery/copyright"
find "$root/usr" -type d -exec chmod 755 {} + -o -type f ! -path '*/bin/*' -exec chmod 644 {} +

mkdir -m 755 "$root/DEBIAN"
cat > "$root/DEBIAN/control" <<CONTROL
Package: chancery
Version: $version
Architecture: $architecture
Maintainer: ${MAINTAINER:-Nobody <nobody@invalid>}
Depends: libc6 (>= ${libc#GLIBC_}), libgcc-s1
Installed-Size: $(du -sk --apparent-size "$root/usr" | cut -f 1)
Section: text
Priority: optional
Description: turn a TOML brief about two countries into a PDF briefing
 Chancery sets a briefing about the relationship between two countries, with
 charts and sources, as an accessible and archivable PDF (PDF/A-3a, PDF/UA-1).
 Fonts are built in. It needs no network.
CONTROL
(cd "$root" && find usr -type f -print0 | sort -z | xargs -0 md5sum) > "$root/DEBIAN/md5sums"
package=$dist/chancery_${version}_$architecture.deb
dpkg-deb --build --root-owner-group -Zxz "$root" "$package" >&2
printf '%s\n' "$package"
