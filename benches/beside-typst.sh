#!/usr/bin/env bash
# Times the command beside Typst's on the same briefs: wall time of the whole command, and its peak memory.
#   benches/beside-typst.sh [RUNS]
# Typst is `cargo install typst-cli`; hyperfine is used where it is installed. Typst reads the same brief with
# benches/typst/briefing.typ, which has no links back, no alternative text from data, and plain charts.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
runs=${1:-20}
command -v typst >/dev/null || { echo 'typst is not installed: cargo install typst-cli' >&2; exit 1; }
cargo build --release --quiet --locked
cargo build --release --quiet --locked --example generate
target=${CARGO_TARGET_DIR:-target}/release
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# The mean of the runs in milliseconds.
wall() {
  if command -v hyperfine >/dev/null; then
    hyperfine --shell=none --warmup 3 --runs "$runs" --export-json "$folder/time.json" --style none "$*" >/dev/null 2>&1
    python3 -c 'import json,sys; print("%.1f" % (1000 * json.load(open(sys.argv[1]))["results"][0]["mean"]))' "$folder/time.json"
  else
    python3 - "$runs" "$@" <<'PY'
import subprocess, sys, time
runs, command = int(sys.argv[1]), sys.argv[2:]
def once():
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - start
for _ in range(3): once()
times = sorted(once() for _ in range(runs))
print("%.1f" % (1000 * sum(times) / runs))
PY
  fi
}

# The peak of resident memory in MiB.
peak() {
  python3 - "$@" <<'PY'
import resource, subprocess, sys
subprocess.run(sys.argv[1:], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
print("%.0f" % (resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024))
PY
}

pages() { pdfinfo "$1" 2>/dev/null | awk '/^Pages/ { print $2 }'; }
size() { echo $(($(wc -c < "$1") / 1000)); }

printf '%-10s %6s %9s %7s %6s\n' command pages 'time, ms' MiB kB
for count in 4 13 53; do
  brief=$folder/$count.toml
  "$target/examples/generate" "$count" > "$brief"
  ours=("$target/chancery" build --fresh "$brief" -o "$folder/ours.pdf")
  theirs=(typst compile --root / --ignore-system-fonts --font-path fonts --input "brief=$brief"
    benches/typst/briefing.typ "$folder/theirs.pdf")
  for row in ours theirs; do
    declare -n command=$row
    name=chancery; [ "$row" = ours ] || name=typst
    time=$(wall "${command[@]}")
    printf '%-10s %6s %9s %7s %6s\n' "$name" "$(pages "$folder/$row.pdf")" "$time" "$(peak "${command[@]}")" "$(size "$folder/$row.pdf")"
  done
done
