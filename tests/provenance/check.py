"""Checks what a PDF says about where its figures are from, with nothing of Chancery's.

    check.py PDF FOLDER [COUNT] [SEED]

Takes COUNT figures at random, follows each to the lines of the attached brief and to the cells of the files in FOLDER,
reads these, does the calculations again, and compares the result with what is printed and with the text of the page.
"""

import csv
import hashlib
import io
import json
import random
import re
import subprocess
import sys
import tempfile
from decimal import ROUND_HALF_UP, Decimal, getcontext
from pathlib import Path

getcontext().prec = 60


def run(*command):
    return subprocess.run(command, check=True, capture_output=True).stdout


def attachments(pdf):
    with tempfile.TemporaryDirectory() as folder:
        run("pdfdetach", "-saveall", "-o", folder, pdf)
        return {path.name: path.read_bytes() for path in Path(folder).iterdir()}


class Checker:
    def __init__(self, pdf, folder):
        files = attachments(pdf)
        self.pdf, self.folder = pdf, Path(folder)
        self.provenance = json.loads(files["provenance.json"])
        brief = files[self.provenance["brief"]["file"]]
        assert hashlib.sha256(brief).hexdigest() == self.provenance["brief"]["sha256"], "another brief"
        self.lines = brief.decode("utf-8-sig").split("\n")
        self.tables, self.pages, self.leaves = {}, {}, 0

    def table(self, number):
        if number not in self.tables:
            file = self.provenance["files"][number]
            data = (self.folder / file["path"]).read_bytes()
            assert hashlib.sha256(data).hexdigest() == file["sha256"], f"{file['path']} is another file"
            try:
                self.tables[number] = data.decode("utf-8-sig")
            except UnicodeDecodeError:
                self.tables[number] = data.decode("cp1252")
        return self.tables[number]

    def cell(self, node):
        text = self.table(node["file"])
        line = text.split("\n")[node["row"] - 1]
        delimiter = max(",;\t|", key=line.count)
        row = next(csv.reader(io.StringIO("\n".join(text.split("\n")[node["row"] - 1:])), delimiter=delimiter))
        written = row[node["column"] - 1].strip()
        assert written == node["written"], f"line {node['row']} has {written}, not {node['written']}"
        header = any(
            len(names) >= node["column"] and names[node["column"] - 1].strip() == node["header"]
            for names in csv.reader(io.StringIO(text), delimiter=delimiter)
        )
        assert header, f"no column is named {node['header']}"
        return Decimal(written.replace("\u00a0", "").replace(" ", "").replace(",", ""))

    def brief(self, node):
        rest = self.lines[node["line"] - 1][node["column"] - 1:]
        found = re.match(r'"?([+-]?[0-9][0-9_]*(\.[0-9_]+)?([eE][+-]?[0-9]+)?)', rest)
        assert found, f"no figure at line {node['line']}, column {node['column']}: {rest!r}"
        return Decimal(found[1].replace("_", ""))

    def value(self, number):
        node = self.provenance["nodes"][number]
        kind = node["from"]
        if kind in ("brief", "cell"):
            self.leaves += 1
            value = self.brief(node) if kind == "brief" else self.cell(node)
        elif kind == "calculation":
            assert all(part < number for part in node["of"]), "a circle"
            assert not node.get("left_out"), "parts are left out"
            value = self.calculate(node, [self.value(part) for part in node["of"]])
        else:
            return None
        stated = Decimal(node["value"])
        # Quotients have no last digit.
        assert abs(value - stated) <= abs(stated) * Decimal("1e-20"), f"{kind}: {value}, not {stated}"
        return stated

    def calculate(self, node, of):
        operation = node["operation"]

        def rounded(value):
            return value.quantize(Decimal(1).scaleb(-node["decimals"]), ROUND_HALF_UP)

        if operation == "sum":
            return sum(of)
        if operation == "average":
            return sum(of) / len(of)
        if operation == "remainder":
            return 100 - sum(of)
        if operation == "difference":
            return of[0] - of[1]
        if operation == "scaled":
            return of[0] * Decimal(node["factor"])
        if operation == "rounded":
            return rounded(of[0])
        if operation == "magnitude":
            return abs(of[0])
        if operation == "growth":
            return rounded((of[1] - of[0]) * 100 / of[0])
        if operation == "compound-growth":
            years = abs(node["years"])
            return rounded(((of[1] / of[0]) ** (Decimal(1) / years) - 1) * 100)
        if operation == "share":
            return of[0] * 100 / of[1]
        if operation == "index":
            return of[1] * 100 / of[0]
        if operation == "count":
            return Decimal(node["value"])
        raise AssertionError(f"unknown operation {operation}")

    def page(self, number):
        if number not in self.pages:
            text = run("pdftotext", "-f", str(number), "-l", str(number), self.pdf, "-").decode()
            self.pages[number] = re.sub(r"\s", "", text)
        return self.pages[number]

    def check(self, figure):
        node = self.provenance["nodes"][figure["origin"]]
        value = self.value(figure["origin"])
        printed = figure["printed"]
        written = re.sub(r"\s", "", printed) in self.page(figure["page"])
        assert written or figure.get("chart"), f"not on page {figure['page']}"
        if value is None:
            lines = "\n".join(self.lines[node["line"] - 1:])
            assert node["from"] == "inserted" or printed in lines, f"not from line {node['line']} on"
            return
        number = re.search(r"[0-9][0-9,.]*", printed)
        if number:
            number = Decimal(number[0].rstrip(".,").replace(",", ""))
            assert number == abs(value), f"{printed} is printed, and {value} was calculated"


def main():
    pdf, folder, *rest = sys.argv[1:]
    count, seed = (int(rest[at]) if len(rest) > at else usual for at, usual in enumerate((20, 1)))
    checker = Checker(pdf, folder)
    figures = checker.provenance["figures"]
    chosen = random.Random(seed).sample(figures, min(count, len(figures)))
    for figure in chosen:
        try:
            checker.check(figure)
        except AssertionError as error:
            sys.exit(f"page {figure['page']}, {figure['printed']} ({figure.get('name', 'typed')}): {error}")
    print(f"{len(chosen)} of {len(figures)} figures, from {checker.leaves} lines and cells: as printed")


main()
