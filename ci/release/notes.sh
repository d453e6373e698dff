#!/usr/bin/env bash
# Prints what the changelog says of a version.
#   ci/release/notes.sh 1.2.3
# shellcheck source=ci/release/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
awk -v version="$1" '/^## / { found = $2 == "[" version "]"; next } found' CHANGELOG.md
