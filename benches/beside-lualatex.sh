#!/usr/bin/env bash
# Sets the paragraphs of a brief with LuaLaTeX and microtype as Chancery does: the same face, size, leading, measure and
# language, so that the spaces between words can be measured in both.
#   benches/beside-lualatex.sh BRIEF.toml [FOLDER]
# Of the brief, the paragraphs of its sections are set, as plain text. FOLDER (by default `target/lualatex`) gets
# `chancery.pdf` and `lualatex.pdf`. Needed are lualatex with fontspec, microtype, babel and British hyphenation (Debian:
# texlive-luatex texlive-latex-recommended texlive-lang-english) and python3 of 3.11 or later.
set -euo pipefail
[ $# -ge 1 ] || { echo 'usage: benches/beside-lualatex.sh BRIEF.toml [FOLDER]' >&2; exit 2; }
brief=$(realpath "$1")
cd "$(dirname "${BASH_SOURCE[0]}")/.."
command -v lualatex >/dev/null || { echo 'lualatex is not installed: apt install texlive-luatex texlive-latex-recommended texlive-lang-english' >&2; exit 1; }
target=${CARGO_TARGET_DIR:-target}
folder=${2:-$target/lualatex}
mkdir -p "$folder"
folder=$(realpath "$folder")
# What is set does not depend on the profile of the build.
chancery=${CHANCERY:-$target/release/chancery}
[ -n "${CHANCERY:-}" ] || cargo build --release --quiet --locked

# The brief in British English, and its paragraphs for LaTeX.
python3 - "$brief" "$folder" "$PWD/fonts/source-serif/" <<'PY'
import pathlib, re, sys, tomllib

brief, folder, fonts = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), sys.argv[3]
text = brief.read_text(encoding="utf-8")
british = re.sub(r'^language = ".*"$', 'language = "en-GB"', text, count=1, flags=re.M)
(folder / "brief.toml").write_text(british, encoding="utf-8")
paragraphs = [
    " ".join(paragraph.split())
    for section in tomllib.loads(text).get("section", [])
    for paragraph in re.split(r"\n\s*\n", section["body"])
]
special = {"\\": r"\textbackslash{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}"}
special |= {sign: "\\" + sign for sign in "&%$#_{}"}
escaped = ["".join(special.get(letter, letter) for letter in paragraph) for paragraph in paragraphs]
(folder / "lualatex.tex").write_text(
    r"""\documentclass{article}
\usepackage[a4paper, textwidth=118mm, textheight=224mm]{geometry}
\usepackage{fontspec}
\setmainfont{SourceSerif4}[Path=%s, Extension=.ttf, UprightFont=*-Regular]
\usepackage[british]{babel}
\usepackage{microtype}
\frenchspacing
\begin{document}
\fontsize{10.5bp}{14bp}\selectfont
\parindent=14bp \parskip=0pt
%% Without it, a line that cannot be broken well enough sticks out.
\emergencystretch=1em
\noindent %s
\end{document}
"""
    % (fonts, "\n\n".join(escaped)),
    encoding="utf-8",
)
PY
"$chancery" build --fresh "$folder/brief.toml" -o "$folder/chancery.pdf" >/dev/null
(cd "$folder" && lualatex -interaction=batchmode -halt-on-error lualatex.tex >/dev/null)
echo "$folder/chancery.pdf"
echo "$folder/lualatex.pdf"
