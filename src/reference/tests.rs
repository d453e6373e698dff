//! Checks that the reference matches the program.

use std::fmt::Write as _;

use crate::brief::{Brief, Declared, ThemeKeys, load};
use crate::diag::codes;
use crate::read::schema::{Table, Type};
use crate::read::{FileError, ReadFiles};

use super::*;

/// The files that the examples name.
struct Files;

impl ReadFiles for Files {
    fn read(&self, path: &str) -> Result<Vec<u8>, FileError> {
        let text = match path {
            _ if path.ends_with(".svg") || path.ends_with(".jpg") => {
                "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><path d='M0 0h9v9z'/></svg>"
            }
            "trade.csv" => {
                "Trade\nof\nPakistan\nYear;Month;Reporter;Partner;Flow;HS code;Mode of transport;Value;Sales;Purchases\n\
                 2022;;PAK;BLR;Exports;TOTAL;All;1,5;1,5;0,5\n2023;;PAK;BLR;Exports;1006;All;4,2;4,2;0,5\n"
            }
            "outline.geojson" => {
                r#"{"type": "Feature", "id": "PK", "geometry": {"type": "Polygon", "coordinates": [[[61, 25], [75, 25], [75, 36], [61, 25]]]}}"#
            }
            "house.toml" => "accent = \"#1B4B6B\"\n",
            _ => return Err(FileError::Missing),
        };
        Ok(text.into())
    }
}

/// Every key of a table with its example, the tables within it inline.
fn filled(table: &Table) -> String {
    let mut text = String::new();
    for key in table.keys() {
        let default = key.default.map(|default| default());
        let value = match (key.kind, key.example().or(default.as_deref())) {
            (Type::Table(inner), _) => {
                format!("{{ {} }}", filled(inner).replace('\n', ", ").trim_end_matches(", "))
            }
            (Type::Tables(inner), _) => {
                format!("[{{ {} }}]", filled(inner).replace('\n', ", ").trim_end_matches(", "))
            }
            (_, Some(example)) => example.to_owned(),
            (_, None) => panic!("{} has no example for `{}`", table.name, key.name),
        };
        let _ = writeln!(text, "{} = {value}", key.name);
    }
    text
}

#[test]
fn a_brief_of_all_examples_has_no_error() {
    let mut text = String::from("schema = 1\n");
    for key in Brief::TABLE
        .keys()
        .filter(|key| !["schema", "include", "abbreviations", "each", "party"].contains(&key.name))
    {
        let (header, inner) = match key.kind {
            Type::Table(inner) => (format!("[{}]", key.name), inner),
            Type::Tables(inner) => (format!("[[{}]]", key.name), inner),
            _ => panic!("`{}` is no table", key.name),
        };
        let _ = writeln!(text, "\n{header}\n{}", filled(inner));
    }
    let Type::Tables(party) = Brief::TABLE.key("party").expect("parties").kind else { panic!() };
    let party = filled(party);
    let _ = writeln!(
        text,
        "[[party]]\n{party}\n[[party]]\n{}",
        party.replace("\"PK\"", "\"BY\"").replace("Pakistan", "Belarus").replace("Latvia", "Austria")
    );
    // The file of the examples is none with sheets, and a table has its rows in a file or in the brief.
    let text = text.replace("sheet = \"Trade\", ", "");
    let of_file = [
        "file = \"aid.csv\"",
        "sheet = \"Aid\"",
        "skip = 3",
        "delimiter = \";\"",
        "decimal = \",\"",
        "encoding = \"windows-1252\"",
    ];
    let text = of_file.iter().fold(text, |text, line| text.replace(&format!("\n{line}\n"), "\n"));
    // A line needs three years.
    let text = text.replace("spark = \"total\"\n", "");
    // Its figures are of all trade.
    let text = text.replace("trade_in = \"soya beans\"\n", "");
    // The years of other examples are calendar years.
    let text = text.replace("fiscal_year_ends = 6", "fiscal_year_ends = 12");
    let loaded = load("brief.toml", text.as_bytes(), &Files);
    let found: Vec<_> = loaded.diagnostics.iter().map(|found| (found.code, &found.message)).collect();
    assert!(loaded.brief.is_some(), "{found:?}\n{text}");
}

#[test]
fn every_key_has_an_example_that_is_toml() {
    for root in [Brief::TABLE, crate::series::table(), ThemeKeys::TABLE] {
        let text = filled(root);
        let (_, errors) = toml::de::DeTable::parse_recoverable(&text);
        assert!(errors.is_empty(), "{errors:?}\n{text}");
    }
}

#[test]
fn every_topic_is_explained() {
    let topics = topics();
    assert!(topics.len() > codes::CODES.len() + 100, "{}", topics.len());
    for topic in topics {
        let text = explain(&topic).expect("a topic that is listed");
        assert!(text.lines().count() > usize::from(!topic.starts_with('E')), "{topic}: {text}");
    }
    assert!(explain("l0101").is_ok());
    assert!(explain("[[trade.year]]").is_ok_and(|text| text.starts_with("[[trade.year]]")));
    assert_eq!(
        explain("brief.titel").unwrap_err(),
        "unknown topic `brief.titel`; did you mean `brief.title`?"
    );
    assert_eq!(
        explain("exports").unwrap_err(),
        "unknown topic `exports`; did you mean `trade.data.columns.exports`, `trade.year.exports`, `trade.year.goods.exports`, `trade.year.services.exports`, `trade.items.columns.exports`, `trade.member.exports` or `statistic.line.data.columns.exports`?"
    );
    // A key that several tables have.
    let several = explain("title").unwrap_err();
    assert!(several.contains("`brief.title`") && several.contains(" or `source.title`?"), "{several}");
    // In a house style.
    assert!(explain("labels").is_ok_and(|text| text.starts_with("[theme.labels]")));
    assert!(explain("labels.sources").is_ok_and(|text| text.contains("Default: 'Sources'")));
    // What `{{…}}` can have.
    assert!(explain("paths").is_ok_and(|text| text.contains("relationship.age\n")));
    assert!(explain("trade.first.total").is_ok_and(|text| text.starts_with("trade.YEAR.exports\n")));
    assert!(explain("sources.count").is_ok_and(|text| !text.contains('`') && text.contains("sources")));
    assert!(explain("texts").is_ok_and(|text| text.contains("A text can be given in several languages")));
    assert!(explain("filters").is_ok_and(|text| text.contains("growth\n")));
    assert!(explain("money").is_ok_and(|text| text.starts_with("money\n") && text.lines().count() == 2));
    // Names that may be written, and those that are too many to list.
    let sections = explain("section.after").unwrap();
    assert!(
        sections.contains("one of summary, facts, objectives,")
            && sections.contains("the id of a [[section]]")
    );
    let lints = explain("lints").unwrap();
    assert!(lints.contains("lint codes, or warnings") && !lints.contains("L0104"), "{lints}");
    assert!(explain("brief.languages").is_ok_and(|text| text.contains("one PDF each")));
    let tidy = explain("trade.data").unwrap();
    assert!(["year", "exports", "imports"].iter().all(|column| tidy.contains(column)), "{tidy}");
    assert!(
        explain("{{trade.2023.total|growth}}")
            .is_ok_and(|text| text.contains("money") && text.contains("trade.YEAR"))
    );
}
