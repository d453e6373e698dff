#!/usr/bin/env bash
# 500 briefs, ten of them hostile in ten ways, in one run: 490 PDFs, ten errors, one report, within a minute and 500 MB.
# Time and memory are those of the run with its workers.
#   tests/faults/hostile.sh [PROGRAM]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
program=${1:-}
if [ -z "$program" ]; then
  cargo build --release --quiet --locked
  program=${CARGO_TARGET_DIR:-target}/release/chancery
fi
program=$(realpath "$program")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

"${PYTHON:-python3}" - <<'PY'
import os, struct, zlib

BRIEF = '''schema = 1

[brief]
title = "Ruritania and Graustark {at}"
date = 2024-02-03
summary = """
{summary}
"""

[[party]]
code = "XR"
name = "Ruritania"
{emblem}
[[party]]
code = "XG"
name = "Graustark"
'''

def write(name, content):
    with open(name, "wb") as file:
        file.write(content if isinstance(content, bytes) else content.encode())

def brief(at, emblem="", summary="All is calm.", more=""):
    emblem = f"emblem = \"{emblem}\"\n" if emblem else ""
    return BRIEF.format(at=at, emblem=emblem, summary=summary) + more

def png(side, rows):
    part = lambda kind, data: struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    head = struct.pack(">IIBBBBB", side, side, 8, 6, 0, 0, 0)
    pixels = zlib.compress(bytes(rows * (1 + 4 * side)), 1)
    return b"\x89PNG\r\n\x1a\n" + part(b"IHDR", head) + part(b"IDAT", pixels) + part(b"IEND", b"")

def svg(content):
    return f"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>{content}</svg>"

os.mkdir("briefs")
os.chdir("briefs")
for at in range(490):
    write(f"b{at:03}.toml", brief(at))

# A selector that is tried in ever more ways.
write("selector.svg", svg("<style>x" + " g" * 8 + " path{fill:red}</style>" + "<g>" * 150 + "<path d='M0 0H9V9'/>" + "</g>" * 150))
write("h0.toml", brief(0, emblem="selector.svg"))
# Copies of copies, which a comment hides.
marker, line = "<marker id='a{}' overflow='visible'>{}</marker>", "<path class='c{}' d='M0 0L1 1L2 2Z'/>"
style = "<style>.c{0}{{/*}}*/marker-mid:url(#a{0})}}</style>"
levels = "".join(style.format(at) + marker.format(at + 1, line.format(at) * 10) for at in range(8))
write("copies.svg", svg(marker.format(0, "<path d='M0 0H9V9'/>") + levels + style.format(8) + line.format(8)))
write("h1.toml", brief(1, emblem="copies.svg"))
# A picture of gigabytes, in a file of no size.
write("pixels.png", png(60_000, 1))
write("h2.toml", brief(2, emblem="pixels.png"))
# A picture within the limits, which takes more memory than this run allows.
write("large.png", png(4_400, 4_400))
write("h3.toml", brief(3, emblem="large.png"))
# More pages than there may be, which take longer than this run allows.
text = "A sentence of the report that says little, and says it at some length.\n\n" * 2_700
sections = "".join(f'\n[[section]]\nid = "s{at}"\ntitle = "S"\nbody = """{text}"""\n' for at in range(19))
write("h4.toml", brief(4, more=sections))
# Texts that contain each other twice.
text = 'subtitle = "{{brief.title}}{{brief.title}}"\ntitle = "{{brief.subtitle}}{{brief.subtitle}}'
write("h5.toml", brief(5).replace('title = "', text, 1))
# A million brackets.
write("h6.toml", brief(6, more="\nx = " + "[" * 1_000_000))
# Lists in lists.
write("h7.toml", brief(7, summary="".join(" " * (2 * at) + "- x\n" for at in range(400))))
# A pipe that nobody writes, outside the folder.
os.mkfifo("../pipe")
os.symlink("../pipe", "pipe.svg")
write("h8.toml", brief(8, emblem="pipe.svg"))
# Five megabytes of nothing.
write("h9.toml", b"schema = 1\n" + b"\xff" * 5_000_000)
PY

SECONDS=0
"$program" build --isolate --timeout 1s --memory 100MB --message-format short briefs -o out --report report.json 2> messages &
run=$!
# The most memory that the run and its workers have held at once, in kB; what they share is counted for each.
peak=0
while kill -0 "$run" 2>/dev/null; do
  sum=0
  for process in $run $(cat "/proc/$run/task/"*/children 2>/dev/null); do
    held=$(awk '/^VmRSS/ { print $2 }' "/proc/$process/status" 2>/dev/null || true)
    sum=$((sum + ${held:-0}))
  done
  [ "$sum" -le "$peak" ] || peak=$sum
  sleep 0.05
done
status=0
wait "$run" || status=$?
took=$SECONDS

# The first error of each.
grep -F 'error[' messages | grep -o 'h[0-9].*' | sort -u -k1.1,1.2 | cut -c 1-100
tail -n 1 messages
pdfs=$(find out -name 'b*.pdf' | wc -l) others=$(find out -type f ! -name 'b*.pdf' | wc -l)
counted() { grep -oE "\"outcome\": ?\"$1\"" report.json | wc -l; }
echo "exit status $status, $pdfs PDFs and $others other files; in the report: $(counted done) done, $(counted failed) failed"
echo "$took s, $((peak / 1000)) MB at most"
[ "$status" = 1 ] && [ "$pdfs" = 490 ] && [ "$others" = 0 ]
[ "$(counted done)" = 490 ] && [ "$(counted failed)" = 10 ] && [ "$(counted '[a-z-]*')" = 500 ]
[ "$took" -lt 60 ] && [ "$peak" -lt 500000 ]
