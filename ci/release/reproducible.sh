#!/usr/bin/env bash
# Shows that the same commit gives the same bytes: builds it again, in another folder and with another folder of Cargo's.
#   ci/release/reproducible.sh COMMAND [TARGET]
# COMMAND is what build.sh printed, or the command of a released archive. The compiler must be the same.
# shellcheck source=ci/release/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
first=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
target=${2:-$host}
[ -z "$(git status --porcelain)" ] || fail 'the tree is not clean: commit first'
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
git clone --quiet . "$folder/somewhere/else"
cp -R "${CARGO_HOME:-$HOME/.cargo}/registry" "$folder/registry"
mkdir "$folder/cargo"
mv "$folder/registry" "$folder/cargo/"
config=${CARGO_HOME:-$HOME/.cargo}/config.toml
[ ! -f "$config" ] || cp "$config" "$folder/cargo/"
cd "$folder/somewhere/else"
unset CARGO_TARGET_DIR
second=$(RUSTUP_HOME=${RUSTUP_HOME:-$HOME/.rustup} CARGO_HOME=$folder/cargo ci/release/build.sh "$target")
cmp "$first" "$second" || fail 'the builds differ'
echo "the same bytes: $(git hash-object "$second")"
