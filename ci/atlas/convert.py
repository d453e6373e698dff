#!/usr/bin/env python3
"""Writes src/atlas/world.bin from the npm package world-atlas. See README.md beside this file."""

import json
import struct
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

# Countries that are too small for the scale of 1:50 million, and are taken from that of 1:10 million.
FINER = {"798"}
# What has no number in ISO 3166-1, and a code in common use.
UNNUMBERED = {"Kosovo": "XK"}
# What has neither: land whose name is not printed.
NAMELESS = "--"


def codes():
    """ISO 3166-1 alpha-2 codes by their numbers."""
    table = (ROOT / "src/countries.tsv").read_text(encoding="utf-8")
    rows = [line.split("\t") for line in table.splitlines()]
    return {number: row[0] for row in rows for number in row[4].split(",") if number}


def points(topology):
    """The arcs as absolute points of the grid."""
    arcs = []
    for arc in topology["arcs"]:
        x = y = 0
        absolute = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            absolute.append((x, y))
        arcs.append(absolute)
    return arcs


def polygons(geometry):
    if "arcs" not in geometry:
        return []
    return [geometry["arcs"]] if geometry["type"] == "Polygon" else geometry["arcs"]


def varint(number):
    out = bytearray()
    while number >= 0x80:
        out.append(number & 0x7F | 0x80)
        number >>= 7
    out.append(number)
    return bytes(out)


def signed(number):
    return varint(number << 1 if number >= 0 else (-number << 1) - 1)


def main(package):
    coarse = json.loads((package / "countries-50m.json").read_text(encoding="utf-8"))
    fine = json.loads((package / "countries-10m.json").read_text(encoding="utf-8"))
    alpha2 = codes()
    arcs = points(coarse)
    countries = {}
    for geometry in coarse["objects"]["countries"]["geometries"]:
        name = geometry["properties"]["name"]
        code = alpha2.get(geometry.get("id")) or UNNUMBERED.get(name, NAMELESS)
        countries.setdefault(code, []).extend(polygons(geometry))

    # Finer arcs move to the grid of the coarser ones.
    (scale, shift), (other_scale, other_shift) = (
        (topology["transform"]["scale"], topology["transform"]["translate"]) for topology in (coarse, fine)
    )
    finer = points(fine)
    for geometry in fine["objects"]["countries"]["geometries"]:
        if geometry.get("id") not in FINER:
            continue
        for polygon in polygons(geometry):
            rings = []
            for ring in polygon:
                whole = []
                for number in ring:
                    part = finer[number] if number >= 0 else finer[~number][::-1]
                    whole += part[1:] if whole else part
                moved = [
                    tuple(round((point[axis] * other_scale[axis] + other_shift[axis] - shift[axis]) / scale[axis]) for axis in (0, 1))
                    for point in whole
                ]
                rings.append([len(arcs)])
                arcs.append(moved)
            countries.setdefault(alpha2[geometry["id"]], []).append(rings)

    out = bytearray(b"ATLAS1")
    out += struct.pack("<4d", scale[0], scale[1], shift[0], shift[1])
    out += varint(len(arcs))
    for arc in arcs:
        out += varint(len(arc))
        x = y = 0
        for point in arc:
            out += signed(point[0] - x) + signed(point[1] - y)
            x, y = point
    out += varint(len(countries))
    for code in sorted(countries):
        out += code.encode("ascii") + varint(len(countries[code]))
        for polygon in countries[code]:
            out += varint(len(polygon))
            for ring in polygon:
                out += varint(len(ring))
                for number in ring:
                    out += signed(number)
    target = ROOT / "src/atlas/world.bin"
    target.parent.mkdir(exist_ok=True)
    target.write_bytes(out)
    print(f"{target}: {len(out)} bytes, {len(arcs)} arcs, {len(countries)} codes")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
