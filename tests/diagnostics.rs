//! What is reported about briefs with mistakes.
//!
//! Each `tests/diagnostics/*.toml` is loaded, and what is found compared with the text beside it.
//! `CHANCERY_UPDATE=1` writes the texts: read the difference before it is committed.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use chancery::brief::Loaded;
use chancery::diag::{codes, human, messages, short};
use chancery::edition::Edition;
use chancery::read::Folder;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diagnostics")
}

/// A brief as it is read and linted: for the public, if its name says so.
fn load(name: &str, bytes: &[u8]) -> Loaded {
    let files = Folder::new(folder());
    let edition = Edition::of(name, bytes, &files, name.starts_with("public"));
    let bytes = edition.as_ref().map_or(bytes, |edition| edition.text().as_bytes());
    let mut loaded = chancery::brief::load(name, bytes, &files);
    chancery::lint::check(&mut loaded);
    if let Some(edition) = edition {
        edition.blame(&mut loaded.diagnostics, &files);
        edition.locate(&mut loaded.diagnostics, &mut loaded.sources);
    }
    loaded
}

/// The names of the briefs, in order.
fn briefs() -> Vec<String> {
    let entries = fs::read_dir(folder()).expect("the folder of briefs");
    let names = entries.map(|entry| entry.expect("an entry").file_name().into_string().expect("a name"));
    let mut names: Vec<String> = names.filter(|name| name.ends_with(".toml")).collect();
    names.sort();
    names
}

#[test]
fn every_wrong_brief_is_told_what_is_wrong() {
    let update = std::env::var_os("CHANCERY_UPDATE").is_some();
    let mut different = Vec::new();
    for name in briefs() {
        let path = folder().join(&name);
        let bytes = fs::read(&path).expect("the brief");
        let loaded = load(&name, &bytes);
        let reported = human(&loaded.diagnostics, &loaded.sources, false);
        let golden = path.with_extension("txt");
        if update {
            fs::write(&golden, reported.as_str()).expect("the golden file");
        } else if fs::read_to_string(&golden).unwrap_or_default() != reported.as_str() {
            different.push(format!("{name}:\n{reported}"));
        }
    }
    assert!(different.is_empty(), "not as in the golden files:\n{}", different.join("\n"));
}

#[test]
fn every_diagnostic_says_what_to_write_instead() {
    for name in briefs() {
        let bytes = fs::read(folder().join(&name)).expect("the brief");
        let loaded = load(&name, &bytes);
        let bare: Vec<_> =
            loaded.diagnostics.iter().filter(|diagnostic| diagnostic.hints.is_empty()).collect();
        assert!(bare.is_empty(), "{name}: {bare:?}");
    }
}

/// A code that is documented can be met, and one that is met is documented.
#[test]
fn every_code_has_an_example() {
    let mut met = BTreeSet::new();
    for name in briefs() {
        let bytes = fs::read(folder().join(&name)).expect("the brief");
        let loaded = load(&name, &bytes);
        met.extend(loaded.diagnostics.iter().map(|diagnostic| diagnostic.code));
    }
    // Too large to keep an example of.
    met.insert(codes::FILE_TOO_LARGE);
    met.extend([codes::TOO_MANY, codes::MORE, codes::MORE_LINTS]);
    // Found in the document.
    met.extend([codes::UNUSED_ABBREVIATION, codes::PULL_QUOTE]);
    // Codes from 0900 on are of the stages after this one, and so is what maps have no room for.
    let is_of_briefs = |code: &&str| !code[1..].starts_with("09") && *code != codes::MAP_ROOM;
    let of_briefs = codes::CODES.iter().map(|(code, _)| *code).filter(is_of_briefs);
    let documented: BTreeSet<&str> = of_briefs.chain([codes::EDITIONS]).collect();
    assert_eq!(met, documented);
}

#[test]
fn places_count_lines_and_characters_from_one() {
    let brief = "schema = 1\n# π\nπ = 1\n";
    let loaded = load("a.toml", brief.as_bytes());
    let unknown: Vec<_> =
        loaded.diagnostics.iter().filter(|diagnostic| diagnostic.code == codes::SYNTAX).cloned().collect();
    let line = short(&unknown, &loaded.sources);
    assert!(line.as_str().starts_with("a.toml:3:1: error[E0010]: "), "{line}");
    let object: serde_json::Value =
        serde_json::to_value(messages(&unknown, &loaded.sources).first()).expect("JSON");
    assert_eq!((object["line"].as_u64(), object["column"].as_u64()), (Some(3), Some(1)));
}

/// A brief without a mistake.
const SOUND: &str = r#"schema = 1

[brief]
title = "Norland and Suthland"
kind = "anniversary"
date = 2026-05-12
authors = [{ name = "A. Desk", role = "Second secretary" }]
keywords = ["trade", "visits"]
summary = """
Trade was {{trade.2023.total}}.
Much else happened.
"""

[[party]]
code = "XN"
name = "Norland"
facts = [
  { label = "Capital", value = "Northaven" },
  { label = "Population", value = "4.1 million" },
]

[[party]]
code = "XS"
name = "Suthland"

[[visit]]
date = "2015-05"
visitor = "A minister"

[trade]
unit = "million"
sources = ["customs"]

[[trade.year]]
year = 2023
exports = 1234.5
imports = 20.0

[[source]]
id = "customs"
title = "Returns of the customs"

[layout]
contents = false
"#;

/// The figures in it.
const YEAR: &str = "[[trade.year]]\nyear = 2023\nexports = 1234.5\nimports = 20.0";

/// A slip of the pen is one error, on the line to change, with what to write.
#[test]
fn one_mistake_is_one_error_where_it_was_made() {
    // What is written in the sound brief, what takes its place, and what is on the line of the error and in its hint.
    let slips = [
        // Brackets.
        (
            r#""4.1 million" },
]"#,
            r#""4.1 million" },"#,
            "facts = [",
            "write `]`",
        ),
        (r#""trade", "visits"]"#, r#""trade", "visits""#, "keywords", r#"["trade", "visits"]`"#),
        (r#"secretary" }]"#, r#"secretary" ]"#, "authors", r#"secretary" } ]`"#),
        (r#"secretary" }]"#, r#"secretary""#, "authors", r#"secretary"}]`"#),
        (r#""Northaven" },"#, r#""Northaven","#, "Northaven", r#"Northaven" },`"#),
        (r#""trade", "visits"]"#, r#""trade", "visits"}"#, "keywords", "write `]`"),
        (r#""trade", "visits"]"#, r#""trade", "visits"]]"#, "keywords", "delete it"),
        (r#""trade", "visits"]"#, r#""trade" "visits"]"#, "keywords", r#"["trade", "visits"]`"#),
        (r#""trade", "visits"]"#, r#""trade"; "visits"]"#, "keywords", r#"["trade", "visits"]`"#),
        (r#""Northaven" },"#, r#""Northaven" }"#, "Northaven", r#"Northaven" },`"#),
        (
            r#"[{ name = "A. Desk", role = "Second secretary" }]"#,
            r#"[name = "A. Desk"]"#,
            "authors",
            r#"[{ name = "A. Desk" }]`"#,
        ),
        // Quotes.
        ("happened.\n\"\"\"", "happened.", "summary = ", "write `\"\"\"`"),
        (
            r#"title = "Norland and Suthland""#,
            r#"title = "Norland and Suthland"#,
            "title",
            r#"write `"Norland and Suthland"`"#,
        ),
        (
            r#"title = "Norland and Suthland""#,
            r#"title = Norland and Suthland""#,
            "title",
            r#"write `"Norland and Suthland"`"#,
        ),
        (
            r#"title = "Norland and Suthland""#,
            r#"title = "Norland and Suthland'"#,
            "title",
            "write `\"` for the `'`",
        ),
        (r#"title = "Norland and Suthland""#, "title = \"Norland\nand Suthland\"", "title", "write `\"\"\"`"),
        (
            r#"title = "Norland and Suthland""#,
            r#"title = "The "old" friends""#,
            "title",
            r#"write `'The "old" friends'`"#,
        ),
        (
            r#"title = "Norland and Suthland""#,
            r#"title = “Norland and Suthland”"#,
            "title",
            r#"write `"Norland and Suthland"`"#,
        ),
        (r#""trade", "visits"]"#, r#""trade, "visits"]"#, "keywords", "each text"),
        (r#""trade", "visits"]"#, r#""trade", "visits]"#, "keywords", r#"write `"visits"`"#),
        (
            r#"title = "Norland and Suthland""#,
            r#"title = Norland and Suthland"#,
            "title",
            r#"write `"Norland and Suthland"`"#,
        ),
        (r#"kind = "anniversary""#, "kind = anniversary", "kind", r#"write `"anniversary"`"#),
        (r#"kind = "anniversary""#, "kind = aniversary", "kind", r#"write `"anniversary"`"#),
        (r#""trade", "visits"]"#, "trade, visits]", "keywords", r#"["trade", "visits"]"#),
        (r#"title = "Norland and Suthland""#, r#"title = "C:\data""#, "title", r"`\\`"),
        // Headers.
        ("[[party]]\ncode = \"XN\"", "[party]\ncode = \"XN\"", "[party]", "write `[[party]]`"),
        ("[[party]]\ncode = \"XN\"", "[[party]\ncode = \"XN\"", "[[party]", "write `[[party]]`"),
        ("[[party]]\ncode = \"XN\"", "[[party\ncode = \"XN\"", "[[party", "write `[[party]]`"),
        ("[trade]", "[trade", "[trade", "write `[trade]`"),
        ("[layout]\ncontents", "[layout] contents", "[layout]", "new line"),
        ("[layout]", "[layout],", "[layout]", "delete `,`"),
        // Numbers.
        ("exports = 1234.5", "exports = 1,234.5", "exports", "write `1234.5`"),
        ("exports = 1234.5", "exports = 1.234,5", "exports", "write `1234.5`"),
        ("exports = 1234.5", "exports = 1,234", "exports", "write `1234`, or `1.234`"),
        ("exports = 1234.5", "exports = 1 234", "exports", "write `1234`"),
        ("exports = 1234.5", "exports = 12%", "exports", "write `12`"),
        ("exports = 1234.5", "exports = $5", "exports", "write `5`"),
        ("exports = 1234.5", "exports = 12.5 million", "exports", "`12.5` if that is million"),
        ("exports = 1234.5", "exports = unknown", "exports", "delete the key"),
        ("exports = 1234.5", "exports = n/a", "exports", "delete the key"),
        ("year = 2023\nexports = 1234.5", "year = 2023, exports = 1234.5", "year = 2023", "new line"),
        ("exports = 1234.5", "exports = 5 billion", "exports", "`5000` if that is million"),
        ("exports = 1234.5", "exports = \"5bn\"", "exports", "`5000` if that is million"),
        // Tables in braces, and tables with names.
        (YEAR, "year = [{ year = 2023, exports = 1,234.5, imports = 20 }]", "exports", "write `1234.5`"),
        (YEAR, "year = [{ year = 2023, exports = 5 imports = 6 }]", "year", "exports = 5, imports = 6"),
        (YEAR, "year = [( year = 2023, exports = 5, imports = 6 )]", "year", "[{ year = 2023, "),
        (YEAR, "year = [\n{ year = 2023, exports = 5, imports = 6 ],\n]", "{ year", "write `}`"),
        (YEAR, "[trade.year.2023]\nexports = 5\nimports = 6", "[trade.year.2023]", "`year = 2023` below it"),
        ("[trade]", "trade]", "trade]", "write `[trade]`"),
        ("[[trade.year]]", "trade.year]]", "trade.year]]", "write `[[trade.year]]`"),
        // Dates.
        ("date = 2026-05-12", "date = 12.5.2026", "date", "write `2026-05-12`"),
        (
            "date = 2026-05-12",
            "date = 12/05/2026",
            "date",
            "write `2026-05-12` for 12 May 2026, `2026-12-05` for 5 December",
        ),
        ("date = 2026-05-12", "date = 2026-5-12", "date", "write `2026-05-12`"),
        ("date = 2026-05-12", "date = 12 May 2026", "date", "write `2026-05-12`"),
        ("date = 2026-05-12", "date = \"12 May 2026\"", "date", "write `2026-05-12`"),
        ("date = 2026-05-12", "date = 2026-02-31", "date", "day from 01 to 28"),
        ("date = \"2015-05\"", "date = 2015-05", "date = 2015", "write `\"2015-05\"`"),
        ("year = 2023", "year = \"2022-23\"", "year", "`fiscal_year_ends = 6`"),
        ("year = 2023", "year = 2022/23", "year", "`\"2022/23\"`"),
        ("year = 2023", "year = FY2023", "year", "in quotes"),
        // Marks between and after.
        ("unit = \"million\"", "unit: \"million\"", "unit", "write `unit = \"million\"`"),
        ("unit = \"million\"", "unit: million", "unit", "write `unit = \"million\"`"),
        ("unit = \"million\"", "unit \"million\"", "unit", "write `unit = \"million\"`"),
        ("unit = \"million\"", "unit => \"million\"", "unit", "write `=`"),
        ("unit = \"million\"", "unit = \"million\",", "unit", "delete the `,`"),
        ("unit = \"million\"", "unit = \"million\";", "unit", "delete the `;`"),
        ("unit = \"million\"", "unit =", "unit", "write `unit = …`"),
        ("unit = \"million\"", "unit\u{A0}= \"million\"", "unit", "ordinary space"),
        ("contents = false", "contents = False", "contents", "write `false`"),
        ("contents = false", "contents = yes", "contents", "write `true`"),
        ("[trade]", "// figures\n[trade]", "// figures", "write `#`"),
        ("exports = 1234.5", "exports = 1234.5 // customs", "exports", "write `#`"),
        ("code = \"XN\"\nname", "code = \"XN\" name", "code", "new line"),
        ("kind = \"anniversary\"", "kind = \"visit\"\nkind = \"visit\"", "kind", "keep one"),
        ("[layout]", "[brief]\nplace = \"Here\"\n\n[layout]", "[brief]", "under the first"),
        (
            "unit = \"million\"",
            "<<<<<<< HEAD\nunit = \"million\"\n=======\nunit = \"billion\"\n>>>>>>> theirs",
            "<<<<<<<",
            "keep one of the two versions",
        ),
    ];
    assert_eq!(short_of(SOUND), "");
    let mut wrong_ones = Vec::new();
    for (right, wrong, line, hint) in slips {
        assert!(SOUND.contains(right), "{right}");
        let brief = SOUND.replacen(right, wrong, 1);
        let loaded = load("a.toml", brief.as_bytes());
        let shown = human(&loaded.diagnostics, &loaded.sources, false);
        let is_right = match &loaded.diagnostics[..] {
            [only] => {
                let (start, _) = loaded.sources.positions(only.span.expect("a place")).expect("a line");
                let at = brief.lines().nth(start.line - 1).unwrap_or_default();
                at.contains(line) && only.hints.iter().any(|shown| shown.contains(hint))
            }
            _ => false,
        };
        if !is_right {
            wrong_ones.push(format!("{wrong}, to be at `{line}` with `{hint}`:\n{shown}"));
        }
    }
    assert!(wrong_ones.is_empty(), "{}", wrong_ones.join("\n"));
}

fn short_of(brief: &str) -> String {
    let loaded = load("a.toml", brief.as_bytes());
    short(&loaded.diagnostics, &loaded.sources).as_str().to_owned()
}
