#!/usr/bin/env bash
# check-corpus.sh [SAMPLE]: builds every entry of the corpus of `pdf`. qpdf looks at each PDF that comes out, veraPDF at
# a sample of them, by default 100.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
sample=${1:-100}
(cd .. && cargo build --release)
chancery=$(realpath ../target/release/chancery)
corpus=$(realpath corpus/pdf)
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
mkdir "$out/sample"

# The briefs of the corpus name the pictures of the samples.
cd ../briefs
built=0 refused=0 bad=0
for entry in "$corpus"/*; do
  code=0
  pdf=$out/sample/$(basename "$entry").pdf
  timeout 30 "$chancery" build - -o "$pdf" <"$entry" >/dev/null 2>"$out/messages" || code=$?
  if [ $code = 0 ]; then
    built=$((built + 1))
    qpdf --check "$pdf" >"$out/messages" 2>&1 || { bad=$((bad + 1)); echo "$entry"; cat "$out/messages"; }
  elif [ $code = 1 ] && ! grep -q E0999 "$out/messages"; then
    refused=$((refused + 1))
  else
    bad=$((bad + 1))
    echo "$entry: exit status $code"
    cat "$out/messages"
  fi
done
echo "$built built and sound, $refused refused, $bad bad"

# Every so many PDFs, in the order of their names, which are digests.
cd "$out/sample"
step=$((built / sample + 1))
mapfile -t chosen < <(ls | awk -v step="$step" 'NR % step == 0')
if [ ${#chosen[@]} -gt 0 ]; then
  verapdf --flavour 3a --format text "${chosen[@]}" >"$out/verdicts"
  conforming=$(grep -c ^PASS "$out/verdicts" || true)
  echo "$conforming of ${#chosen[@]} conform to PDF/A-3a"
  if [ "$conforming" != ${#chosen[@]} ]; then
    grep -v ^PASS "$out/verdicts"
    bad=$((bad + 1))
  fi
fi
[ $bad = 0 ]
