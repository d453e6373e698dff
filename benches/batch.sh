#!/usr/bin/env bash
# Times forty different briefs of 13 pages in one run, beside Typst doing the same in one process; then memory at
# 40 and 4,000 briefs, and a second run of 1,000 that are unchanged.
#   benches/batch.sh [RUNS]
# Typst is its Python package: `pip install typst`, or PYTHON names an interpreter that has it. Fonts and the template
# are read once in either process. Typst reads the same briefs with benches/typst/briefing.typ.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
runs=${1:-5}
python=${PYTHON:-python3}
cargo build --release --quiet --locked
cargo build --release --quiet --locked --example generate
target=$(realpath "${CARGO_TARGET_DIR:-target}")/release
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/briefs"
for seed in $(seq 40); do "$target/examples/generate" 13 "$seed" > "$folder/briefs/$seed.toml"; done

# NAME BRIEFS CORES COMMAND…: the median wall time of the runs, that for a brief, and the peak of memory of the largest
# process.
measure() {
  "$python" - "$runs" "$folder/out" "$@" <<'PY'
import resource, shutil, statistics, subprocess, sys, time
runs, out, name, briefs, cores, *command = sys.argv[1:]
times, peak = [], 0
for _ in range(int(runs)):
    shutil.rmtree(out, ignore_errors=True)
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    times.append(time.perf_counter() - start)
peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
middle = statistics.median(times)
print(f"{name:10} {briefs:>6} {cores:>6} {1000 * middle:10.0f} {1000 * middle / int(briefs):10.2f} {peak:8.1f}")
PY
}

cat > "$folder/compile.py" <<'PY'
import os, sys, typst
root, briefs, out = sys.argv[1:]
os.makedirs(out, exist_ok=True)
compiler = typst.Compiler(input=f"{root}/benches/typst/briefing.typ", root="/", font_paths=[f"{root}/fonts"], ignore_system_fonts=True)
for name in sorted(os.listdir(briefs)):
    compiler.compile(output=f"{out}/{name}.pdf", sys_inputs={"brief": f"{briefs}/{name}"})
PY

printf '%-10s %6s %6s %10s %10s %8s\n' command briefs cores 'ms in all' 'ms a brief' MiB
ours=("$target/chancery" build "$folder/briefs" -o "$folder/out")
measure chancery 40 1 taskset -c 0 "${ours[@]}" -j1
measure chancery 40 "$(nproc)" "${ours[@]}"
measure 'no workers' 40 "$(nproc)" "${ours[@]}" --isolate=never
if "$python" -c 'import typst' 2>/dev/null; then
  theirs=("$python" "$folder/compile.py" "$PWD" "$folder/briefs" "$folder/out")
  measure typst 40 1 taskset -c 0 "${theirs[@]}"
  measure typst 40 "$(nproc)" "${theirs[@]}"
else
  echo 'typst: not installed (pip install typst)'
fi

# The same forty under other names. Each differs by a comment, so that none is another's PDF.
many() {
  mkdir "$folder/$1"
  for at in $(seq "$1"); do
    { cat "$folder/briefs/$((at % 40 + 1)).toml"; echo "# $at"; } > "$folder/$1/$at.toml"
  done
}
runs=1
many 1000
many 4000
measure chancery 4000 "$(nproc)" "$target/chancery" build "$folder/4000" -o "$folder/out"
measure chancery 1000 "$(nproc)" "$target/chancery" build "$folder/1000" -o "$folder/out"
start=$(date +%s%N)
"$target/chancery" build "$folder/1000" -o "$folder/out" 2>/dev/null
echo "unchanged    1000 $(nproc) $(( ($(date +%s%N) - start) / 1000000 )) ms"
