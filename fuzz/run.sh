#!/usr/bin/env bash
# run.sh MINUTES [TARGET…]: fuzzes the targets one after another, prints how often each was run, and fails on a
# crash. What crashes is left in artifacts/.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
minutes=${1:?usage: run.sh MINUTES [TARGET…]}
shift

# Shares of the time: most of it where most of the code is.
shares=(toml:4 markdown:4 svg:4 drawings:6 pdf:4 rows:2 bindings:1 dates:1 images:1 data:1 sheets:2)
targets=()
total=0
for share in "${shares[@]}"; do
  if [ $# = 0 ] || [[ " $* " = *" ${share%:*} "* ]]; then
    targets+=("$share")
    total=$((total + ${share#*:}))
  fi
done

[ -d corpus ] || ./seed.sh
mkdir -p logs
status=0
for share in "${targets[@]}"; do
  target=${share%:*}
  seconds=$((minutes * 60 * ${share#*:} / total))
  # Only what leads to the deflater is C; the rest is Rust without `unsafe`, and runs faster as it is.
  sanitizer=none
  [ "$target" != pdf ] || sanitizer=address
  dictionary=dictionaries/$target.dict
  case $target in
    pdf | rows) dictionary=dictionaries/toml.dict ;;
    bindings) dictionary=dictionaries/markdown.dict ;;
    sheets) dictionary=dictionaries/svg.dict ;;
    drawings) dictionary=dictionaries/svg.dict ;;
  esac
  mkdir -p "corpus/$target"
  # In seconds and megabytes: what takes longer or more is a fault as well.
  cargo +nightly fuzz run --fuzz-dir . -O --debug-assertions --sanitizer "$sanitizer" \
    --target-dir "target/$sanitizer" "$target" -- \
    -dict="$dictionary" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=1500 -max_len=20000 \
    -print_final_stats=1 2>"logs/$target.log" || { status=1; tail -40 "logs/$target.log" >&2; }
  executions=$(awk '/^stat::number_of_executed_units/ { print $2 }' "logs/$target.log")
  printf '%-10s %10s executions in %s s\n' "$target" "${executions:-?}" "$seconds"
done
exit $status
