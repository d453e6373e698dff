# shellcheck shell=bash disable=SC2034
# What the scripts of a release share. They run from any folder, on Linux, macOS, and Windows with Git's shell.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
package=$(cargo pkgid)
version=${package##*[#@]}
host=$(rustc -vV | sed -n 's/^host: //p')
# All results, and nothing else.
dist=$PWD/target/dist
mkdir -p "$dist"
# The time of everything in archives and packages.
export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
fail() { printf '%s\n' "$*" >&2; exit 1; }
