#!/usr/bin/env bash
# Builds the command without a network, from copies of all libraries, as on a machine that has no registry.
#   ci/release/offline.sh [OPTION OF CARGO BUILD…]
# The libraries are downloaded first, into target/offline/vendor. Then nothing of Cargo's own folder is used.
# shellcheck source=ci/release/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
folder=$PWD/target/offline
rm -rf "$folder"
git clone --quiet --no-hardlinks . "$folder"
cd "$folder"
mkdir .cargo
cargo vendor --locked > .cargo/config.toml
# No network at all, where the system can take it away.
alone=()
if unshare --net --map-root-user true 2>/dev/null; then alone=(unshare --net --map-root-user); fi
CARGO_HOME=$folder/cargo RUSTUP_HOME=${RUSTUP_HOME:-$HOME/.rustup} \
  ${alone[@]+"${alone[@]}"} cargo build --frozen --bin chancery --target "$host" --target-dir built "$@"
"$(find built -path "*/$host/*" -name chancery -type f -perm -u+x | head -n 1)" --version
