//! The schema for editors: it takes what the program takes, and refuses what a schema can refuse.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use chancery::brief::{self, load};
use chancery::diag::{Severity, codes};
use chancery::read::Folder;

#[allow(dead_code, reason = "shared with other tests")]
#[path = "support/oracles.rs"]
mod judges;

/// Errors that lie in the shape of a value, or of a table.
const OF_SHAPE: &[&str] = &[
    codes::UNKNOWN_KEY,
    codes::MISSING_KEY,
    codes::UNKNOWN_VALUE,
    codes::WRONG_TYPE,
    codes::OUT_OF_RANGE,
    codes::NEGATIVE,
    codes::COLOUR,
    codes::COMMODITY_CODE,
    codes::SCHEMA_VERSION,
    codes::EDITIONS,
];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The briefs of a folder that are TOML, as JSON; dates are strings, as editors hand them on.
fn briefs(folder: &Path) -> Vec<(String, PathBuf, serde_json::Value)> {
    let entries = fs::read_dir(folder).expect("the folder").map(|entry| entry.expect("an entry").path());
    let mut paths: Vec<PathBuf> =
        entries.filter(|path| path.extension().is_some_and(|ext| ext == "toml")).collect();
    paths.sort();
    let read = |path: PathBuf| {
        let text = fs::read_to_string(&path).ok()?;
        let table: toml::Table = text.trim_start_matches('\u{FEFF}').parse().ok()?;
        Some((path.display().to_string(), path, json(&toml::Value::Table(table))))
    };
    paths.into_iter().filter_map(read).collect()
}

fn json(value: &toml::Value) -> serde_json::Value {
    match value {
        toml::Value::String(text) => text.as_str().into(),
        toml::Value::Integer(number) => (*number).into(),
        // What is no number in JSON is none in a brief.
        toml::Value::Float(number) => serde_json::Number::from_f64(*number).map_or("nan".into(), Into::into),
        toml::Value::Boolean(truth) => (*truth).into(),
        toml::Value::Datetime(moment) => moment.to_string().into(),
        toml::Value::Array(values) => values.iter().map(json).collect(),
        toml::Value::Table(table) => table.iter().map(|(key, value)| (key.clone(), json(value))).collect(),
    }
}

/// Which of the values the schema refuses, by their names. None where there is no one to judge.
fn refused(schema: &serde_json::Value, values: &[(String, serde_json::Value)]) -> Option<BTreeSet<String>> {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = |name: &str| folder.path().join(name).display().to_string();
    fs::write(path("schema.json"), schema.to_string()).expect("the schema");
    let mut arguments = vec!["--output".to_owned(), "pretty".to_owned()];
    for (number, (_, value)) in values.iter().enumerate() {
        let path = path(&format!("{number}.json"));
        fs::write(&path, value.to_string()).expect("the brief");
        arguments.extend(["-i".to_owned(), path]);
    }
    arguments.push(path("schema.json"));
    let verdict = judges::JSONSCHEMA.ask(arguments)?;
    // `===[SUCCESS]===(0.json)===`, or an error in place of the first word.
    let said = verdict.stdout + &verdict.stderr;
    let judged = |number: usize, word: &str| {
        let file = format!("({})", path(&format!("{number}.json")));
        said.lines().any(|line| line.starts_with("===[") && line.contains(word) && line.contains(&file))
    };
    let mut refused = BTreeSet::new();
    for (number, (name, _)) in values.iter().enumerate() {
        if !judged(number, "[SUCCESS]") {
            assert!(judged(number, "[ValidationError]"), "{name}: {said}");
            refused.insert(name.clone());
        }
    }
    Some(refused)
}

#[test]
fn the_schema_agrees_with_the_program() {
    let (mut taken, mut wrong) = (Vec::new(), Vec::new());
    for folder in ["tests/diagnostics", "briefs", "tests/layout"].map(|folder| root().join(folder)) {
        for (name, path, value) in briefs(&folder) {
            let bytes = fs::read(&path).expect("the brief");
            let found = load(&name, &bytes, &Folder::new(&folder)).diagnostics;
            let mut errors = found.iter().filter(|found| found.severity == Severity::Error).peekable();
            if errors.peek().is_none() {
                taken.push((name, value));
            } else if errors.any(|error| {
                OF_SHAPE.contains(&error.code) && error.span.is_some_and(|span| span.file.0 == 0)
            }) {
                wrong.push((name, value));
            }
        }
    }
    assert!(taken.len() >= 5 && wrong.len() >= 9, "{} and {}", taken.len(), wrong.len());
    let schema = brief::schema();
    let Some(alone) = refused(&schema, &taken) else { return };
    assert_eq!(alone, BTreeSet::new(), "refused by the schema alone");
    let Some(refused) = refused(&schema, &wrong) else { return };
    let accepted: Vec<_> =
        wrong.iter().map(|(name, _)| name).filter(|name| !refused.contains(*name)).collect();
    assert!(accepted.is_empty(), "accepted by the schema alone: {accepted:?}");
}

#[test]
fn rows_and_dates_are_taken() {
    let template = root().join("briefs/partners/partner.toml");
    let text = fs::read_to_string(template).expect("the template");
    let table: toml::Table = text.parse().expect("TOML");
    let row = ("a template".to_owned(), json(&toml::Value::Table(table)));
    let odd: toml::Table = "schema = 1\n[brief]\ntitle = \"A\"\ndate = 2024-02-03\nsummary = \"\"\n\
        [[party]]\ncode = \"XÖ\"\nname = \"A\"\n[[party]]\ncode = \"XG\"\nname = { en = \"B\", ur = \"C\" }\n\
        [[trade.year]]\nyear = \"2020\"\nexports = 1\n[[visit]]\ndate = [\"2020\", 2021-02-03]\nvisitor = \"A\"\n"
        .parse()
        .expect("TOML");
    let odd = ("odd, and right".to_owned(), json(&toml::Value::Table(odd)));
    let Some(refused) = refused(&brief::schema(), &[row, odd]) else { return };
    assert_eq!(refused, BTreeSet::new());
}

#[test]
fn values_that_a_pattern_or_a_limit_can_refuse_are_refused() {
    let brief = |head: &str, exports: &str| {
        let text = format!(
            "schema = 1\n[brief]\ntitle = \"A\"\n{head}\n[[party]]\ncode = \"XR\"\nname = \"A\"\n\
             [[party]]\ncode = \"XG\"\nname = \"B\"\n[[trade.year]]\nyear = 2020\nexports = {exports}\n"
        );
        json(&toml::Value::Table(text.parse().expect("TOML")))
    };
    let right = [
        ("date = \"2024-02-29\"", "1"),
        ("date = \"2024-10-31\"\nlanguage = \"de-AT\"", "999999999999999"),
        ("date = \"2024-11\"\nlanguage = \"ckb\"", "0.5"),
    ];
    let wrong = [
        ("date = \"2024-02-30\"", "1"),
        ("date = \"2024-11-31\"", "1"),
        ("date = \"2024-13\"", "1"),
        ("date = 2024\nlanguage = \"english\"", "1"),
        ("date = 2024", "1000000000000000"),
        ("date = 2024", "1e30"),
    ];
    let named = |(head, exports): &(&str, &str)| (format!("{head} {exports}"), brief(head, exports));
    let values: Vec<_> = right.iter().chain(&wrong).map(named).collect();
    let Some(refused) = refused(&brief::schema(), &values) else { return };
    let expected: BTreeSet<_> = wrong.iter().map(|wrong| named(wrong).0).collect();
    assert_eq!(refused, expected);
}
