#!/usr/bin/env bash
# Packs the sources as a registry gets them, builds them, and fails if they are too large, or other sources.
#   ci/release/package.sh
# shellcheck source=ci/release/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
cargo package --locked
crate=target/package/chancery-$version.crate
size=$(wc -c < "$crate")
[ "$size" -lt 6000000 ] || fail "$crate has $size bytes"
# PDFs know the program by the digest of its sources: it must be the same from a package.
sources() { "$1" --version | sed -n 's/^sources: //p'; }
cargo build --locked --quiet
cargo build --locked --quiet --manifest-path "target/package/chancery-$version/Cargo.toml" --target-dir target/packaged
[ "$(sources target/debug/chancery)" = "$(sources target/packaged/debug/chancery)" ] || fail 'the package has other sources'
echo "$crate: $size bytes"
