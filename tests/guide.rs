//! The guide in `docs/`: its examples build, its commands print what is shown, and its links lead to files.
//!
//! A page is read from top to bottom, in a folder of its own. What is done with a block of code is in its info string,
//! after the language; a block that is not listed here is an error.
//!
//! | info string | |
//! |---|---|
//! | `toml,file=NAME`, `csv,file=NAME` | a file |
//! | `toml,add=NAME` | tables that are added to a brief; one in single brackets takes the place of that with its name |
//! | `toml,fragment` | tables that are added to two bare parties |
//! | `toml,refused` | the same, with an error or a lint; the `text` below it is what is said of it |
//! | `console` | commands with their output, where `…` stands for anything |
//! | `console,fails` | the same, with exit status 1 |
//! | `console,parse` | commands whose arguments only are tested |
//! | `sh` | commands of other programs, which are not tested |

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[allow(dead_code, reason = "shared with other tests")]
#[path = "cli/support.rs"]
mod support;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use support::{Outcome, Sandbox, root};

/// The brief that fragments are added to; `docs/pictures.py` reads it too.
const PARTIES: &str = r#"schema = 1

[brief]
title = "Ruritania and Graustark"
date = 2024-05-12
language = "en-GB"

[[party]]
code = "XR"
name = "Ruritania"

[[party]]
code = "XG"
name = "Graustark"
"#;

/// A fenced block of code.
struct Block {
    /// The page and line, for messages.
    place: String,
    language: String,
    /// What the info string says after the language.
    action: String,
    text: String,
}

fn docs() -> PathBuf {
    root().join("docs")
}

/// The Markdown files of some folders in `docs/`, by their paths there.
fn pages(folders: &[&str]) -> Vec<String> {
    let mut pages = Vec::new();
    for folder in folders {
        for entry in fs::read_dir(docs().join(folder)).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|extension| extension == "md") {
                let name = path.file_name().unwrap().to_str().unwrap();
                pages.push(if folder.is_empty() { name.to_owned() } else { format!("{folder}/{name}") });
            }
        }
    }
    pages.sort();
    pages
}

fn read(page: &str) -> String {
    fs::read_to_string(docs().join(page)).unwrap()
}

fn blocks(page: &str) -> Vec<Block> {
    let text = read(page);
    let mut blocks = Vec::new();
    let mut open: Option<Block> = None;
    for (at, line) in text.lines().enumerate() {
        match (line.strip_prefix("```"), &mut open) {
            (Some(info), None) => {
                let (language, action) = info.split_once(',').unwrap_or((info, ""));
                open = Some(Block {
                    place: format!("docs/{page}:{}", at + 1),
                    language: language.to_owned(),
                    action: action.to_owned(),
                    text: String::new(),
                });
            }
            (Some(_), Some(_)) => blocks.extend(open.take()),
            (None, Some(block)) => block.text += &format!("{line}\n"),
            (None, None) => {}
        }
    }
    assert!(open.is_none(), "docs/{page}: a block of code does not end");
    blocks
}

/// The tables of a brief; the first is what is above them.
fn tables(text: &str) -> Vec<String> {
    let mut tables = vec![String::new()];
    for line in text.lines() {
        if line.starts_with('[') {
            tables.push(String::new());
        }
        let table = tables.last_mut().unwrap();
        table.push_str(line);
        table.push('\n');
    }
    tables
}

/// Adds tables to a brief; one in single brackets takes the place of that with its name.
fn add(brief: &str, added: &str) -> String {
    fn head(table: &str) -> &str {
        table.lines().next().unwrap_or_default()
    }
    let added_tables = tables(added);
    let replaced: Vec<&str> =
        added_tables.iter().map(|table| head(table)).filter(|head| head.starts_with('[')).collect();
    let is_replaced = |table: &String| {
        let head = head(table);
        !head.starts_with("[[") && replaced.contains(&head)
    };
    let kept: String = tables(brief).into_iter().filter(|table| !is_replaced(table)).collect();
    format!("{}\n\n{added}", kept.trim_end())
}

/// Asserts that a brief has neither errors nor lints. Examples are short: their figures need no source. Nor does it matter
/// here who has reviewed the words of a language.
fn check(sandbox: &Sandbox, name: &str, place: &str) {
    let outcome = sandbox.run(
        [
            ["check", name, "--root", ".", "--deny", "warnings"].as_slice(),
            &["--allow", "L0141", "--allow", "L0171"],
        ]
        .concat(),
    );
    assert_eq!(outcome.code, Some(0), "{place}:\n{}", outcome.stderr);
}

/// Whether a line that is shown is one that was printed.
fn is_line(shown: &str, printed: &str) -> bool {
    let Some((first, rest)) = shown.split_once('…') else { return shown == printed };
    let (middle, last) = rest.rsplit_once('…').unwrap_or(("", rest));
    let between = printed.strip_prefix(first).and_then(|rest| rest.strip_suffix(last));
    let Some(mut between) = between else { return false };
    for part in middle.split('…') {
        let Some(at) = between.find(part) else { return false };
        between = &between[at + part.len()..];
    }
    true
}

/// Asserts that what is shown was printed; a line `…` stands for any number of lines.
fn assert_printed(shown: &str, printed: &str, place: &str) {
    let mut printed_lines = printed.lines().map(str::trim_end);
    let mut skips = false;
    for line in shown.lines().map(str::trim_end) {
        if line == "…" {
            skips = true;
            continue;
        }
        let found = if skips {
            printed_lines.any(|printed| is_line(line, printed))
        } else {
            printed_lines.next().is_some_and(|printed| is_line(line, printed))
        };
        assert!(found, "{place}: `{line}` is not printed, or not there, in:\n{printed}");
        skips = false;
    }
    assert!(skips || printed_lines.all(str::is_empty), "{place}: more is printed:\n{printed}");
}

/// What a command prints, with plain spaces: others cannot be told apart in a page.
fn printed(outcome: &Outcome) -> String {
    format!("{}{}", outcome.text(), outcome.stderr).replace('\u{a0}', " ")
}

/// Runs the commands of a block, each with its output below it.
fn run(sandbox: &Sandbox, block: &Block) {
    let (before, commands) = block.text.split_once("$ ").unwrap();
    assert!(before.is_empty(), "{}: output without a command", block.place);
    for command in commands.split("\n$ ") {
        let (line, shown) = command.split_once('\n').unwrap_or((command, ""));
        let mut words = line.split_whitespace();
        assert_eq!(words.next(), Some("chancery"), "{}: `{line}` is not tested", block.place);
        let place = format!("{}: `{line}`", block.place);
        if block.action == "parse" {
            let outcome = sandbox.run(words.chain(["--help"]));
            assert_eq!(outcome.code, Some(0), "{place}:\n{}", outcome.stderr);
            assert_eq!(shown, "", "{place}: output that is not tested");
            continue;
        }
        let outcome = sandbox.run(words);
        let status = if block.action == "fails" { 1 } else { 0 };
        assert_eq!(outcome.code, Some(status), "{place}:\n{}", printed(&outcome));
        assert_printed(shown, &printed(&outcome), &place);
    }
}

/// A folder with the pictures that examples name.
fn folder() -> Sandbox {
    let sandbox = Sandbox::new();
    for folder in ["emblems", "people", "views"] {
        for entry in fs::read_dir(root().join("briefs").join(folder)).unwrap() {
            let path = entry.unwrap().path();
            let name = format!("{folder}/{}", path.file_name().unwrap().to_str().unwrap());
            sandbox.write(&name, fs::read(&path).unwrap());
        }
    }
    sandbox
}

#[test]
fn every_example_builds_and_every_command_prints_what_is_shown() {
    for page in pages(&["", "cookbook"]) {
        let sandbox = folder();
        let mut said = None;
        for block in blocks(&page) {
            let Block { place, language, action, text } = &block;
            let (verb, name) = action.split_once('=').unwrap_or((action, "example.toml"));
            match (language.as_str(), verb) {
                ("toml" | "csv", "file") => drop(sandbox.write(name, text)),
                ("toml", "add") => {
                    let brief = String::from_utf8(sandbox.read(name)).unwrap();
                    sandbox.write(name, add(&brief, text));
                }
                ("toml", "fragment") => drop(sandbox.write(name, add(PARTIES, text))),
                ("toml", "refused") => {
                    sandbox.write(name, add(PARTIES, text));
                    let options = ["--deny", "warnings", "--allow", "L0141", "--message-format", "short"];
                    let outcome = sandbox.run(["check", name].into_iter().chain(options));
                    assert_eq!(outcome.code, Some(1), "{place} is accepted");
                    // Without places: those of the parties' lines mean nothing to the reader.
                    let messages =
                        outcome.stderr.lines().filter_map(|line| line.find("error[").map(|at| &line[at..]));
                    said = Some(messages.collect::<Vec<_>>().join("\n"));
                    continue;
                }
                ("text", "") => {
                    let said = said.take().unwrap_or_else(|| panic!("{place}: nothing was refused above it"));
                    assert_printed(text, &said, place);
                    continue;
                }
                // Commands of other programs are few, and not run.
                ("sh", "") => continue,
                ("console", "" | "fails" | "parse") => {
                    run(&sandbox, &block);
                    continue;
                }
                _ => panic!("{place}: `{language},{action}` is not tested"),
            }
            let written = sandbox.read(name);
            if language == "toml" && String::from_utf8_lossy(&written).contains("\n[brief]") {
                check(&sandbox, name, place);
            }
        }
        assert!(said.is_none(), "docs/{page}: what is refused, and not what is said of it");
    }
}

/// The targets of the links of a page, without those to the web; pictures are among them.
fn links(page: &str) -> Vec<String> {
    let text = read(page);
    let mut code = false;
    let mut links = Vec::new();
    for line in text.lines() {
        if line.starts_with("```") {
            code = !code;
        }
        if code {
            continue;
        }
        for rest in line.split("](").skip(1) {
            let target = rest.split(')').next().unwrap();
            if !target.contains(':') {
                links.push(target.to_owned());
            }
        }
    }
    links
}

/// The names that links give to the headings of a page, as GitHub and mdBook make them.
fn anchors(page: &Path) -> Vec<String> {
    let text = fs::read_to_string(page).unwrap();
    let headings = text.lines().filter_map(|line| line.trim_start_matches('#').strip_prefix(' '));
    let is_kept = |letter: &char| letter.is_alphanumeric() || matches!(letter, ' ' | '-' | '_');
    headings
        .map(|heading| heading.to_lowercase().chars().filter(is_kept).collect::<String>().replace(' ', "-"))
        .collect()
}

#[test]
fn every_link_leads_to_a_file_and_a_heading_in_it() {
    for page in pages(&["", "cookbook", "reference"]) {
        let path = docs().join(&page);
        for link in links(&page) {
            let (file, anchor) = link.split_once('#').unwrap_or((&link, ""));
            let target = if file.is_empty() { path.clone() } else { path.parent().unwrap().join(file) };
            assert!(target.is_file(), "docs/{page}: `{link}` does not exist");
            let found = anchor.is_empty() || anchors(&target).iter().any(|name| name == anchor);
            assert!(found, "docs/{page}: `{link}` leads to no heading");
        }
    }
}

#[test]
fn the_summary_has_every_page() {
    let listed: BTreeSet<String> = links("SUMMARY.md").into_iter().collect();
    let pages = pages(&["", "cookbook", "reference"]);
    let there: BTreeSet<String> = pages.into_iter().filter(|page| page != "SUMMARY.md").collect();
    assert_eq!(listed, there);
}

#[test]
fn the_guide_shows_every_table_of_a_brief() {
    let headings: BTreeSet<String> = read("reference/brief.md")
        .lines()
        .filter_map(|line| Some(line.strip_prefix("## `[")?.strip_suffix('`')?.to_owned()))
        .filter(|heading| !heading.contains('.'))
        .map(|heading| format!("[{heading}"))
        .collect();
    assert!(headings.contains("[[official]]"), "the reference has other headings: {headings:?}");
    let shown: String = pages(&["", "cookbook"])
        .iter()
        .flat_map(|page| blocks(page))
        .filter(|block| block.language == "toml" && block.action != "refused")
        .map(|block| block.text)
        .collect();
    let missing: Vec<&String> =
        headings.iter().filter(|heading| !shown.lines().any(|line| line == heading.as_str())).collect();
    assert!(missing.is_empty(), "no example has {missing:?}");
}

#[test]
fn every_picture_is_shown_and_small() {
    let shown: BTreeSet<String> = pages(&["", "cookbook"])
        .iter()
        .flat_map(|page| links(page))
        .filter(|link| link.contains("pictures/"))
        .map(|link| Path::new(&link).file_name().unwrap().to_str().unwrap().to_owned())
        .collect();
    let mut there = BTreeSet::new();
    let mut size = 0;
    for entry in fs::read_dir(docs().join("pictures")).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name().into_string().unwrap();
        let length = entry.metadata().unwrap().len();
        assert!(length < 60_000, "{name} has {length} bytes: draw less of the page");
        size += length;
        there.insert(name);
    }
    assert_eq!(shown, there);
    assert!(size < 700_000, "the pictures have {size} bytes");
}

#[test]
fn lines_are_compared_as_the_guide_says() {
    assert!(is_line("Wrote brief.pdf  1 page, …", "Wrote brief.pdf  1 page, 11 kB, in 76 ms"));
    assert!(is_line("a … c … e", "a b c d e"));
    assert!(!is_line("Wrote brief.pdf", "Wrote brief.pdf  1 page"));
    assert!(!is_line("a … c", "a b c d"));
    assert!(!is_line("… b", "a"));
}
