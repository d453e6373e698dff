#!/usr/bin/env bash
# Puts the samples, the wrong briefs of the tests and the seeds into the corpora.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

# seed TARGET FILE…: each under its path, so that files of one name do not meet.
seed() {
  local target=$1
  shift
  mkdir -p "corpus/$target"
  for file; do
    local name=${file#../}
    cp "$file" "corpus/$target/seed-${name//\//-}"
  done
}

shopt -s nullglob globstar
briefs=(../briefs/*.toml ../tests/diagnostics/*.toml ../tests/layout/*.toml ../tests/crashes/*.toml)
seed toml "${briefs[@]}"
seed pdf "${briefs[@]}"
seed markdown seeds/markdown/*
seed bindings seeds/bindings/*
seed rows seeds/rows/*
seed dates seeds/dates/*
seed svg ../briefs/emblems/*.svg ../tests/**/*.svg seeds/svg/*
seed images ../tests/**/*.png ../tests/**/*.jpg seeds/images/*
seed sheets seeds/sheets/*
seed data ../tests/trade/*.csv ../tests/diagnostics/trade/*.csv
