#!/usr/bin/env sh
# Builds the series of the folder, or a part of it, and tells what became of each brief.
#   build.sh [ARGUMENT…]
# The arguments are those of `chancery build`: briefs, --shard 1/4 or auto, -o FOLDER. BRIEFS is more briefs, one a
# line. NAME names the reports, REPORTS is their folder.
set -eu
reports=${REPORTS:-reports}
name=${NAME:-report}
mkdir -p "$reports"
# On GitHub, errors are shown at the lines of the changed files.
format=human
[ "${GITHUB_ACTIONS:-}" != true ] || format=github
if [ -n "${BRIEFS:-}" ]; then
  # A name may hold spaces and `*`, and begin with `-`.
  set -f
  IFS='
'
  # shellcheck disable=SC2086
  set -- "$@" -- $BRIEFS
fi
exec chancery build --message-format "$format" \
  --report "$reports/$name.json" --junit "$reports/$name.xml" "$@"
