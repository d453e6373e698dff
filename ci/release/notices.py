"""Prints the licences of everything in the command, from the output of `cargo metadata` on standard input.

Fails where a library has none of the licences below: a new one is a decision, not an accident.
"""

import collections
import json
import pathlib
import re
import sys

ACCEPTED = {
    "0BSD", "Apache-2.0", "Apache-2.0 WITH LLVM-exception", "BSD-2-Clause", "BSD-3-Clause", "CC0-1.0", "ISC", "MIT",
    "MIT-0", "Unicode-3.0", "Unlicense", "Zlib",
}
NAMES = re.compile(r"(licen[cs]e|copying|notice|unlicense|copyright)", re.IGNORECASE)


def accepted(expression):
    """Whether one of the licences that an expression lets choose is accepted, in each of its parts."""
    tokens = re.findall(r"[()]|\bAND\b|\bOR\b|/|[\w.+-]+(?: WITH [\w.+-]+)?", expression)
    words = {"AND": "and", "OR": "or", "/": "or", "(": "(", ")": ")"}
    return eval(" ".join(words.get(token, str(token in ACCEPTED)) for token in tokens))


metadata = json.load(sys.stdin)
packages = {package["id"]: package for package in metadata["packages"]}
nodes = {node["id"]: node for node in metadata["resolve"]["nodes"]}
used, open_ids = set(), [metadata["resolve"]["root"]]
while open_ids:
    for dependency in nodes[open_ids.pop()]["deps"]:
        # What only builds or tests the command is not in it.
        if any(kind["kind"] is None for kind in dependency["dep_kinds"]) and dependency["pkg"] not in used:
            used.add(dependency["pkg"])
            open_ids.append(dependency["pkg"])

texts, bare, refused = collections.defaultdict(set), [], []
for package in sorted((packages[id] for id in used), key=lambda package: (package["name"], package["version"])):
    name, expression = f"{package['name']} {package['version']}", package["license"] or "no licence"
    if not accepted(expression):
        refused.append(f"{name}: {expression}")
    folder = pathlib.Path(package["manifest_path"]).parent
    files = [path for path in sorted(folder.iterdir()) if path.is_file() and NAMES.match(path.name)]
    if not files:
        bare.append(f"{name} ({expression}), by {', '.join(package['authors']) or 'its authors'}")
    for path in files:
        text = path.read_text(encoding="utf-8", errors="replace").replace("\r\n", "\n").strip("\n")
        texts[text].add(f"{name} ({expression})")
if refused:
    sys.exit("licences that are not accepted:\n" + "\n".join(refused))

fonts = pathlib.Path("fonts")
for path in sorted([*fonts.glob("*/LICENSE.md"), *fonts.glob("*/OFL.txt")]):
    texts[path.read_text(encoding="utf-8").strip("\n")].add(f"fonts: {path.parent.name}")

# The head of the patterns is their licence.
patterns = pathlib.Path("src/text/hyph-en-gb.txt")
head = [line for line in patterns.read_text(encoding="utf-8").splitlines() if line.startswith("%")]
texts["\n".join(line[1:].removeprefix(" ") for line in head)].add("hyphenation patterns: hyph-en-gb")

print("""# Third-party software in Chancery

Chancery itself is under the MIT licence or the Apache licence 2.0, at your option. The command contains the libraries, fonts
and patterns below, as far as its platform needs them, and the Rust standard library (MIT or Apache-2.0); builds for musl also
contain musl (MIT).
""")
for text, names in sorted(texts.items(), key=lambda item: (sorted(item[1]), item[0])):
    print("## " + ", ".join(sorted(names)), "", "```text", text, "```", "", sep="\n")
if bare:
    print("## Without a copy of their licence", "", *(f"- {name}" for name in bare), sep="\n")
