#!/usr/bin/env bash
# Builds every entry of the corpus of `pdf` and has qpdf look at each PDF that comes out.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
(cd .. && cargo build --release)
chancery=$(realpath ../target/release/chancery)
corpus=$(realpath corpus/pdf)
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT

# The briefs of the corpus name the pictures of the samples.
cd ../briefs
built=0 refused=0 bad=0
for entry in "$corpus"/*; do
  code=0
  timeout 30 "$chancery" build - -o "$out/brief.pdf" <"$entry" >/dev/null 2>"$out/messages" || code=$?
  if [ $code = 0 ]; then
    built=$((built + 1))
    qpdf --check "$out/brief.pdf" >"$out/messages" 2>&1 || { bad=$((bad + 1)); echo "$entry"; cat "$out/messages"; }
  elif [ $code = 1 ] && ! grep -q E0999 "$out/messages"; then
    refused=$((refused + 1))
  else
    bad=$((bad + 1))
    echo "$entry: exit status $code"
    cat "$out/messages"
  fi
done
echo "$built built and sound, $refused refused, $bad bad"
[ $bad = 0 ]
