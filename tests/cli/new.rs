//! `new`, and what becomes of what it writes.

use crate::support::{Desk, assert_pdf};

#[test]
fn every_kind_passes_check_and_builds() {
    let desk = Desk::new();
    for kind in ["anniversary", "visit", "country", "custom"] {
        for (parties, name) in [(&[][..], "[First country]"), (&["--parties", "pk,BY"], "Pakistan")] {
            let path = format!("{kind}-{}.toml", parties.len());
            desk.run(["new", &path, "--kind", kind].iter().chain(parties)).succeeded().says(&[&path]);
            let text = String::from_utf8(desk.read(&path)).unwrap();
            assert!(text.contains(&format!("\"{kind}\"")) && text.contains(name), "{text}");
            // What is to be filled in is found, and nothing else.
            let check = desk.run(["check", &path, "--message-format", "short"]).succeeded();
            let brackets: usize = text
                .lines()
                .filter(|line| !line.starts_with('#'))
                .map(|line| line.split(" #").next().unwrap_or_default().matches(['[']).count())
                .sum();
            let found = check.stderr.lines().filter(|line| line.contains("L0118")).count();
            assert!(found > 10 && found <= brackets, "{path}: {found} of {brackets}");
            let check = desk.run(["check", &path, "--deny", "warnings", "--allow", "L0118"]).succeeded();
            assert_eq!(check.stderr, "", "{path}");
            desk.run(["build", &path]).succeeded();
            assert_pdf(&desk.read(&path.replace(".toml", ".pdf")));
        }
    }
}

#[test]
fn nothing_is_invented_about_real_countries() {
    let desk = Desk::new();
    let text = desk.run(["new", "-", "--parties", "PK,BY"]).succeeded().text().to_owned();
    let live: Vec<_> = text.lines().filter(|line| !line.trim_start().starts_with('#')).collect();
    let tables =
        ["[relationship]", "[[history]]", "[[visit]]", "[[mission]]", "[[agreement", "[trade]", "[[trade."];
    for table in tables {
        assert!(text.contains(table), "{table} is not even mentioned");
        assert!(!live.iter().any(|line| line.starts_with(table)), "{table} is live");
    }
}

#[test]
fn what_is_there_is_not_overwritten() {
    let desk = Desk::new();
    desk.write("brief.toml", "mine");
    desk.run(["new", "brief.toml"]).failed(&["brief.toml", "already there"]);
    assert_eq!(desk.read("brief.toml"), b"mine");
    desk.run(["new", "nowhere/brief.toml"]).failed(&["nowhere/brief.toml", "mkdir -p nowhere"]);
}

#[test]
fn parties_and_kinds_are_checked() {
    let desk = Desk::new();
    for parties in ["PK", "PK,PK", "PK,BY,RU", "PK,", "P\"K,BY"] {
        desk.run(["new", "brief.toml", "--parties", parties]).refused(&["--parties"]);
    }
    desk.run(["new", "brief.toml", "--kind", "anniversery"]).refused(&["anniversary"]);
    desk.run(["new"]).refused(&["PATH"]);
    assert!(desk.list(".").is_empty());
    // A code that nobody knows is taken as it is, with its name to be filled in.
    let text = desk.run(["new", "-", "--parties", "XQ,BY"]).succeeded().text().to_owned();
    assert!(text.contains("\"[Country XQ]\""));
}

#[test]
fn a_new_brief_is_dated() {
    let desk = Desk::new();
    let mut command = desk.command(["new", "-"]);
    let output = command.env("SOURCE_DATE_EPOCH", "1709164800").output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.contains("= 2024-02-29"), "{text}");
}
