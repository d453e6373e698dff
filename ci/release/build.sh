#!/usr/bin/env bash
# Builds the command, and prints its path.
#   ci/release/build.sh [TARGET]
# The same commit gives the same bytes in every folder: paths of this machine are not in them. Only a clean tree whose
# commit has the tag of its version, such as v1.2.3, is built as a release; anything else says "built from source".
# shellcheck source=ci/release/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
target=${1:-$host}

if [ -z "$(git status --porcelain)" ] && git tag --points-at HEAD | grep -qxF "v$version"; then
  CHANCERY_RELEASE=$(git rev-parse HEAD)
  export CHANCERY_RELEASE
else
  unset CHANCERY_RELEASE
  echo 'not a release: the tree is not clean, or its commit has no tag of its version' >&2
fi

native() { if command -v cygpath >/dev/null; then cygpath -w "$1"; else printf '%s\n' "$1"; fi; }
cargo_home=${CARGO_HOME:-$HOME/.cargo}
flags=() prefixes=()
# Tells the compilers to call a folder by another name. They may know it without its links.
map() {
  local path
  for path in "$(native "$1")" "$(native "$(cd "$1" && pwd -P)")"; do
    flags+=("--remap-path-prefix=$path=$2")
    prefixes+=("$path")
  done
}
map "$PWD" /chancery
cargo fetch --locked --target "$target" >&2
for registry in "$cargo_home"/registry/src/*/; do
  [ ! -d "$registry" ] || map "${registry%/}" /crates
done
# Where the sources of the standard library are installed, panics would name them there.
library=$(rustc --print sysroot)/lib/rustlib/src/rust
[ ! -d "$library" ] || map "$library" "/rustc/$(rustc -vV | sed -n 's/^commit-hash: //p')"

c_flags=
for prefix in "${flags[@]}"; do c_flags+=" -ffile-prefix-map=${prefix#*=}"; done
case $target in
  # A Windows without Visual Studio's libraries runs it, too.
  *-windows-msvc) flags+=(-Ctarget-feature=+crt-static) ;;
  *) export CFLAGS="${CFLAGS:-}$c_flags" ;;
esac
CARGO_ENCODED_RUSTFLAGS=$(IFS=$'\x1f'; printf '%s' "${flags[*]}")
export CARGO_ENCODED_RUSTFLAGS
cargo build --release --locked --bin chancery --target "$target" >&2

built=${CARGO_TARGET_DIR:-target}/$target/release/chancery
[ ! -f "$built.exe" ] || built=$built.exe
for prefix in "${prefixes[@]}" "$cargo_home"; do
  ! LC_ALL=C grep -qaF "$prefix" "$built" || fail "$built: contains the path $prefix"
done
printf '%s\n' "$built"
