#!/usr/bin/env bash
# Makes an image for both architectures from the archives of static builds, and pushes it with the tags `1.2.3`, `1.2`,
# `1` and `latest`. Prints its `name` and `digest`.
#   ci/release/image.sh NAME FOLDER
# Needs Docker, with a builder for several platforms, logged in to the registry of NAME.
# shellcheck source=ci/release/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
name=$1 archives=$2
context=$(mktemp -d)
trap 'rm -rf "$context"' EXIT
for pair in amd64=x86_64 arm64=aarch64; do
  mkdir "$context/${pair%=*}"
  tar -xzf "$archives/chancery-$version-${pair#*=}-unknown-linux-musl.tar.gz" -C "$context/${pair%=*}" --strip-components 1
done
tags=()
for tag in "$version" "${version%.*}" "${version%%.*}" latest; do tags+=(--tag "$name:$tag"); done
docker buildx build --platform linux/amd64,linux/arm64 --provenance false --push "${tags[@]}" \
  --metadata-file "$context/metadata.json" --file ci/release/Containerfile "$context" >&2
printf 'name=%s\ndigest=%s\n' "$name" "$(sed -n 's/.*"containerimage.digest": "\(.*\)".*/\1/p' "$context/metadata.json")"
