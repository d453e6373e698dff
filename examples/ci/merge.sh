#!/usr/bin/env sh
# Merges the reports of all parts, and fails if a brief was not built, or built twice.
#   merge.sh [REPORT.json…]
# Without arguments, merges the reports in the folder REPORTS.
set -eu
reports=${REPORTS:-reports}
[ $# -gt 0 ] || set -- "$reports"/*.json
exec chancery report merge -o "${MERGED:-merged.json}" "$@"
