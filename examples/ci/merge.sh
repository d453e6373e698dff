#!/usr/bin/env sh
# Joins the reports of all parts, and fails where a brief was built nowhere or twice.
#   merge.sh [REPORT.json…]
# Without arguments those of the folder REPORTS are joined.
set -eu
reports=${REPORTS:-reports}
[ $# -gt 0 ] || set -- "$reports"/*.json
exec chancery report merge -o "${MERGED:-merged.json}" "$@"
