//! What people are told of briefs that are wrong.
//!
//! Each `tests/diagnostics/*.toml` is loaded, and what is found compared with the text beside it.
//! `CHANCERY_UPDATE=1` writes the texts anew: read the difference before it is committed.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use chancery::brief::{Folder, Loaded};
use chancery::diag::{codes, human, json, short};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diagnostics")
}

/// A brief as it is read and linted.
fn load(name: &str, bytes: &[u8]) -> Loaded {
    let mut loaded = chancery::brief::load(name, bytes, &Folder::new(folder()));
    chancery::lint::check(&mut loaded);
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
        let told = human(&loaded.diagnostics, &loaded.sources, false);
        let golden = path.with_extension("txt");
        if update {
            fs::write(&golden, &told).expect("the golden file");
        } else if fs::read_to_string(&golden).unwrap_or_default() != told {
            different.push(format!("{name}:\n{told}"));
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
    // Codes from 0900 on are of the stages after this one.
    let of_briefs = codes::CODES.iter().map(|(code, _)| *code).filter(|code| !code[1..].starts_with("09"));
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
    assert!(line.starts_with("a.toml:3:1: error[E0010]: "), "{line}");
    let object: serde_json::Value =
        serde_json::from_str(json(&unknown, &loaded.sources).lines().next().unwrap_or_default())
            .expect("JSON");
    assert_eq!((object["line"].as_u64(), object["column"].as_u64()), (Some(3), Some(1)));
}
