#!/usr/bin/env python3
"""Draw the pictures of the guide from the examples in its pages.

    docs/pictures.py [CHANCERY]

CHANCERY is the command, `chancery` by default. Needs `pdftoppm` (poppler-utils) and Pillow.

Each page of the guide is read from top to bottom, in a folder of its own, as `tests/guide.rs` does. A picture in a page is
of the brief above it: of page N if its name ends in `-page-N`, of the top of page N, as far as it is printed, if it ends in
`-head-N`, otherwise of what the example adds to two bare parties.
"""

import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image, ImageChops, ImageOps

DOCS = Path(__file__).resolve().parent
BRIEFS = DOCS.parent / "briefs"
CHANCERY = sys.argv[1] if len(sys.argv) > 1 else "chancery"

PAGE_DPI, BLOCK_DPI = 72, 110
# Of an A4 page, in inches: the outer edges of what is printed, and the foot with the page number.
LEFT, RIGHT, FOOT = 0.85, 7.45, 10.7
PARTIES = re.search(r'PARTIES: &str = r#"(.*?)"#', (DOCS.parent / "tests/guide.rs").read_text(), re.S)[1]

EVENT = re.compile(r"^```(\S+)\n(.*?)^```$|^!\[[^]]*\]\((\S+)\)", re.S | re.M)


def add(brief, tables):
    """Add tables to a brief; a table in single brackets takes the place of one with the same name."""
    def split(text):
        return re.split(r"^(?=\[)", text, flags=re.M)

    heads = {table.splitlines()[0] for table in split(tables) if re.match(r"\[\w", table)}
    kept = [table for table in split(brief) if table.splitlines()[0] not in heads]
    return "".join(kept).rstrip("\n") + "\n\n" + tables


def draw(folder, name, page, dpi):
    built = subprocess.run([CHANCERY, "build", "--force", name, "-o", "out.pdf"], cwd=folder, capture_output=True, text=True)
    if built.returncode:
        sys.exit(built.stderr)
    command = ["pdftoppm", "-r", str(dpi), "-png", "-f", str(page), "-l", str(page), "-singlefile", "out.pdf", "out"]
    subprocess.run(command, cwd=folder, check=True)
    return Image.open(folder / "out.png").convert("RGB")


def ink(image):
    return ImageChops.invert(image.convert("L")).getbbox()


def block(folder, name):
    """What the example adds: all below the masthead of a brief without it, without the foot."""
    (folder / "bare.toml").write_text(PARTIES)
    width = [int(LEFT * BLOCK_DPI), int(RIGHT * BLOCK_DPI)]
    bare = draw(folder, "bare.toml", 1, BLOCK_DPI)
    foot = int(FOOT * BLOCK_DPI)
    top = ink(bare.crop((0, 0, bare.width, foot)))[3] + 4
    image = draw(folder, name, 1, BLOCK_DPI).crop((width[0], top, width[1], foot))
    _, above, _, below = ink(image)
    return image.crop((0, max(0, above - 12), image.width, min(image.height, below + 12)))


def head(page):
    """The top of a page, without the foot and the empty space above it."""
    _, _, _, below = ink(page.crop((0, 0, page.width, int(FOOT * PAGE_DPI))))
    return page.crop((0, 0, page.width, below + 24))


def save(image, path):
    image = ImageOps.expand(image, border=1, fill="#cccccc")
    image.quantize(48, dither=Image.Dither.NONE).save(path, optimize=True)
    print(f"{path.relative_to(DOCS)}  {path.stat().st_size // 1000} kB")


def pages(page):
    folder = Path(tempfile.mkdtemp())
    for pictures in ["emblems", "people", "views"]:
        shutil.copytree(BRIEFS / pictures, folder / pictures)
    drawings = []
    brief = None
    for info, text, picture in EVENT.findall(page.read_text()):
        _, _, what = info.partition(",")
        kind, _, name = what.partition("=")
        if kind == "file":
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(text)
        elif kind == "add":
            (folder / name).write_text(add((folder / name).read_text(), text))
        elif kind == "fragment":
            name = "example.toml"
            (folder / name).write_text(add(PARTIES, text))
        if kind in ("file", "add", "fragment") and "\n[brief]" in (folder / name).read_text():
            brief = name
        if picture:
            # A picture of an early step may show a page as it is at the end: it is drawn as soon as it is met.
            path = (page.parent / picture).resolve()
            whole = re.search(r"-(page|head)-(\d+)\.png$", picture)
            image = draw(folder, brief, int(whole[2]), PAGE_DPI) if whole else block(folder, brief)
            image = head(image) if whole and whole[1] == "head" else image
            drawings.append((image, path))
    for image, path in drawings:
        save(image, path)
    shutil.rmtree(folder)


for page in sorted(DOCS.glob("*.md")) + sorted(DOCS.glob("cookbook/*.md")):
    pages(page)
