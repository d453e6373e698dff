#!/usr/bin/env sh
# Builds the series in this folder, or a part of it, and writes reports.
#   build.sh [ARGUMENT…]
# The arguments are those of `chancery build`: briefs, --shard 1/4 or auto, -o FOLDER. BRIEFS has more briefs, one per
# line. NAME is the name of the reports, REPORTS their folder.
set -eu
reports=${REPORTS:-reports}
name=${NAME:-report}
mkdir -p "$reports"
# On GitHub, errors are annotations at the lines of the changed files.
format=human
[ "${GITHUB_ACTIONS:-}" != true ] || format=github
if [ -n "${BRIEFS:-}" ]; then
  # A name may contain spaces and `*`, and start with `-`.
  set -f
  IFS='
'
  # shellcheck disable=SC2086
  set -- "$@" -- $BRIEFS
fi
exec chancery build --isolate --message-format "$format" \
  --report "$reports/$name.json" --junit "$reports/$name.xml" "$@"
