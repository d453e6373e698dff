//! Briefs after the form of real ones, completed with the blocks that their originals have: they build without a lint,
//! conform, and say all that the blocks say. The briefs may not be passed on, and are not part of the project; what is
//! added to each is in `completed/`, and its second line says what it takes the place of.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[allow(dead_code, reason = "shared with other tests")]
#[path = "support/oracles.rs"]
mod oracles;
#[allow(dead_code, reason = "shared with other tests")]
#[path = "cli/support.rs"]
mod support;
#[path = "support/tree.rs"]
mod tree;

use std::fs;
use std::path::PathBuf;

use support::{Sandbox, root};

/// The folder of the briefs; none, said aloud, where it is not available.
fn briefs() -> Option<PathBuf> {
    let folders = ["../shared", "../../shared"].map(|folder| root().join(folder).join("data/briefs"));
    let found = folders.into_iter().find(|folder| folder.is_dir());
    if found.is_none() {
        eprintln!("skipped: the briefs are missing");
    }
    found
}

/// The tables of a brief, with the comments above the first.
fn tables(text: &str) -> Vec<String> {
    let mut tables = vec![String::new()];
    for line in text.lines() {
        if line.starts_with('[') {
            tables.push(String::new());
        }
        *tables.last_mut().unwrap() += &format!("{line}\n");
    }
    tables
}

/// The name of a table, such as `trade` or `trade.year`; nothing above the first.
fn name(table: &str) -> &str {
    let head = table.lines().next().unwrap_or_default();
    if head.starts_with('[') { head.trim_matches(['[', ']']) } else { "" }
}

fn is_single(table: &str) -> bool {
    table.starts_with('[') && !table.starts_with("[[")
}

/// Divides a table into the lines of a key and the others.
fn divide(table: &str, key: &str) -> (String, String) {
    let mut is_of_key = false;
    let (mut of_key, mut others) = (String::new(), String::new());
    for line in table.lines() {
        let found = line.split_once('=').map(|(found, _)| found.trim());
        // Other lines belong to the text of several lines above them.
        if let Some(found) = found.filter(|found| found.chars().all(|c| c.is_ascii_lowercase() || c == '_')) {
            is_of_key = found == key;
        }
        let part = if is_of_key { &mut of_key } else { &mut others };
        *part += &format!("{line}\n");
    }
    (of_key, others)
}

/// A brief with what is added to it, and what that takes the place of: tables by name, sections by `id`, single keys.
fn complete(brief: &str, added: &str) -> (String, String) {
    let replaced = added.lines().find_map(|line| line.strip_prefix("# In the place of: ")).unwrap();
    let (mut kept, mut removed) = (tables(brief), String::new());
    for path in replaced.split(", ") {
        let before = removed.len();
        let (parent, last) = path.split_once('.').unwrap_or(("", path));
        kept.retain(|table| {
            let is_section = name(table) == "section" && table.contains(&format!("\nid = {last:?}\n"));
            let is_meant = name(table) == path || parent == "section" && is_section;
            if is_meant {
                removed += table;
            }
            !is_meant
        });
        for table in kept.iter_mut().filter(|table| is_single(table) && name(table) == parent) {
            let (of_key, others) = divide(table, last);
            removed += &of_key;
            *table = others;
        }
        assert!(removed.len() > before, "`{path}` is not in the brief");
    }
    for table in tables(added).into_iter().skip(1) {
        let same = kept.iter_mut().find(|kept| is_single(&table) && name(kept) == name(&table));
        match same {
            Some(same) => *same += table.split_once('\n').unwrap().1,
            None => kept.push(table),
        }
    }
    (kept.concat(), removed)
}

/// Letters and digits only: lines, spaces and punctuation may differ.
fn bare(text: &str) -> String {
    text.chars().filter(|character| character.is_alphanumeric()).collect()
}

/// The text of a PDF in the order in which it is read aloud, as [`bare`].
fn read_aloud(pdf: &[u8]) -> String {
    let lines = tree::dump(pdf);
    let texts = lines.lines().filter_map(|line| line.trim_start().split_once(": \""));
    texts.map(|(_, text)| bare(&text.replace("\\u{a0}", "").replace("\\u{ad}", ""))).collect()
}

/// The texts that a value prints; not those with a binding, a citation or a date in them.
fn texts(key: &str, value: &toml::Value, found: &mut Vec<String>) {
    const NOT_PRINTED: &[&str] = &[
        "after",
        "code",
        "currency",
        "host",
        "id",
        "kind",
        "level",
        "party",
        "sender",
        "sources",
        "spark",
        "unit",
        "url",
        "align",
        "status",
        "date",
        "since",
        "opened",
        "signed",
        "adjective",
        "chart",
        "year",
    ];
    match value {
        _ if NOT_PRINTED.contains(&key) => {}
        toml::Value::String(text) if !text.contains("{{") && !text.contains("[@") => found.push(text.clone()),
        toml::Value::Array(values) => values.iter().for_each(|value| texts(key, value, found)),
        toml::Value::Table(table) => table.iter().for_each(|(key, value)| texts(key, value, found)),
        _ => {}
    }
}

#[test]
fn briefs_with_the_blocks_of_their_originals_say_all_that_these_say() {
    let Some(folder) = briefs() else { return };
    let sandbox = Sandbox::new();
    for name in ["australia-timor-leste", "india-fiji", "uk-cuba", "visit-ruritania"] {
        let file = format!("{name}.toml");
        let brief = fs::read_to_string(folder.join(&file)).unwrap();
        let added = fs::read_to_string(root().join("tests/completed").join(&file)).unwrap();
        let (completed, removed) = complete(&brief, &added);
        sandbox.write(&file, completed);
        sandbox.run(["build", &file, "--deny", "warnings"]).succeeded();

        let pdf = format!("{name}.pdf");
        oracles::assert_conforms(&sandbox.path(&pdf));
        let said = read_aloud(&sandbox.read(&pdf));
        let mut wanted = Vec::new();
        texts("", &added.parse::<toml::Table>().unwrap().into(), &mut wanted);
        for text in &wanted {
            assert!(said.contains(&bare(text)), "{name} does not say `{text}`");
        }
        // No figure of what the blocks replace is lost; currencies and units may be elsewhere.
        let is_text = |line: &&str| !line.starts_with("after") && !line.starts_with("year");
        for word in removed.lines().filter(is_text).flat_map(str::split_whitespace) {
            let digits: String = word.chars().filter(char::is_ascii_digit).collect();
            assert!(word.contains("{{") || said.contains(&digits), "{name} has lost `{word}`");
        }
    }
}
