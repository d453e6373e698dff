#!/usr/bin/env bash
# The tests of faults with larger numbers: 200 kills, 10,000 briefs, and, for root, a disk of 256 kB that is full.
#   tests/faults/long.sh
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
export CHANCERY_KILLS=200 CHANCERY_BRIEFS=10000
if [ "$(id -u)" = 0 ]; then
  CHANCERY_SMALL_DISK=$(mktemp -d)
  export CHANCERY_SMALL_DISK
  trap 'umount "$CHANCERY_SMALL_DISK" || true; rmdir "$CHANCERY_SMALL_DISK"' EXIT
  mount -t tmpfs -o size=256k tmpfs "$CHANCERY_SMALL_DISK"
else
  echo 'skipped: a small disk can be mounted by root only' >&2
fi
cargo test --test faults -- --nocapture
