#!/usr/bin/env bash
# Packs the sources as a registry gets them, builds them, and fails if they are too large, or other sources.
#   ci/release/package.sh
# shellcheck source=ci/release/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
# Libraries that are built already are not built again.
export CARGO_TARGET_DIR=$PWD/target
sources() { target/debug/chancery --version | sed -n 's/^sources: //p'; }
rm -f target/debug/chancery
cargo package --locked
crate=target/package/chancery-$version.crate
size=$(wc -c < "$crate")
[ "$size" -lt 6000000 ] || fail "$crate has $size bytes"
# PDFs know the program by the digest of its sources: it must be the same from a package.
packaged=$(sources)
cargo build --locked --bin chancery
[ "$packaged" = "$(sources)" ] || fail 'the package has other sources'
echo "$crate: $size bytes"
