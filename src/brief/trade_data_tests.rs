//! Figures that a brief takes from a file.

use std::path::Path;

use rust_decimal::Decimal;

use super::{Loaded, load};
use crate::diag::{Span, codes};
use crate::read::{FileError, Folder, ReadFiles};

/// A brief of Ruritania and Graustark that takes its figures from a file.
fn brief(file: &str, format: Option<&str>, unit: &str) -> String {
    let format = format.map_or_else(String::new, |format| format!(", format = \"{format}\""));
    format!(
        "schema = 1
[brief]
title = \"Trade\"
date = 2025
\
         [[party]]
code = \"XRU\"
name = \"Ruritania\"
[[party]]
code = \"XGR\"
name = \"Graustark\"
\
         [trade]
currency = \"USD\"
unit = \"{unit}\"
data = {{ file = \"{file}\"{format} }}
"
    )
}

/// Year, exports, imports and total, as they are written.
fn figures(loaded: &Loaded) -> Vec<String> {
    let Some(brief) = &loaded.brief else { panic!("{:?}", loaded.diagnostics) };
    let years = &brief.trade.as_ref().expect("trade").years;
    let text = |figure: Option<Decimal>| figure.map_or("-".to_owned(), |figure| figure.to_string());
    let years = years.iter().map(|year| {
        format!("{}: {} {} {}", year.period, text(year.exports), text(year.imports), text(year.total))
    });
    years.collect()
}

/// Invented figures in the columns of each issuer.
fn excerpt(file: &str, format: Option<&str>, unit: &str) -> Loaded {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/trade");
    let brief = brief(file, format, unit);
    load("brief.toml", brief.as_bytes(), &Folder::new(folder))
}

#[test]
fn every_format_is_known_by_its_columns() {
    let expected: [(&str, &str, &[&str]); 5] = [
        (
            "comtrade-plus",
            "million",
            // Without the row of a second partner, and without re-exports.
            &["2018: 1200.0 950.4 2150.4", "2019: 1310.0 1010.3 2320.3"],
        ),
        ("comtrade", "million", &["2013: 640.0 512.5 1152.5", "2014: 701.0 498.8 1199.8"]),
        ("wits", "thousand", &["2022: 1250000.0 480300.5 1730300.5", "2023: 1320400.1 515000.0 1835400.1"]),
        ("imf-imts", "million", &["2022: 1200.0 950.4 2150.4", "2023: 1278.0 960.0 2238.0"]),
        ("tidy", "million", &["2018: 1200.5 950.4 2150.9", "2019: 1310.0 - -", "2020: - 871.2 -"]),
    ];
    for (format, unit, years) in expected {
        for named in [None, Some(format)] {
            assert_eq!(figures(&excerpt(&format!("{format}.csv"), named, unit)), years, "{format}");
        }
    }
}

#[test]
fn a_year_without_all_of_its_months_is_left_out_and_named() {
    let loaded = excerpt("imf-imts.csv", None, "million");
    let reported: Vec<&str> =
        loaded.diagnostics.iter().map(|diagnostic| diagnostic.message.as_str()).collect();
    assert_eq!(
        reported,
        ["`imf-imts.csv` has no exports for April and June to December 2024: those of the year are left out"]
    );
}

/// One file of whatever name.
struct OneFile(String);

impl ReadFiles for OneFile {
    fn read(&self, _path: &str) -> Result<Vec<u8>, FileError> {
        Ok(self.0.clone().into_bytes())
    }
}

/// Line and column of a place in the file of figures.
fn place(loaded: &Loaded, span: Option<Span>) -> String {
    let span = span.expect("a place");
    assert_eq!(loaded.sources.get(span.file).name, "a.csv");
    let (start, _) = loaded.sources.positions(span).expect("a place in the file");
    format!("{}:{}", start.line, start.column)
}

fn tidy(rows: &str) -> Loaded {
    let brief = brief("a.csv", Some("tidy"), "million");
    load("brief.toml", brief.as_bytes(), &OneFile(format!("Year,Exports,Imports\n{rows}")))
}

#[test]
fn months_are_summed_only_where_the_year_has_no_figure() {
    let months = |year: u16| (1..=12).map(|month| format!("{year}-{month:02},100,50\n")).collect::<String>();
    let year = "2019,1200,600\n";
    for rows in [format!("{year}{}", months(2019)), format!("{}{year}", months(2019)), months(2019)] {
        assert_eq!(figures(&tidy(&rows)), ["2019: 1200 600 1800"]);
    }
}

#[test]
fn no_figure_is_added_to_another_of_its_period() {
    for (rows, places, words) in [
        ("2018,1,2\n2019,1200,600\n2019,900,400\n", ["4:6", "3:6"], "exports in 2019: 1200 and 900"),
        ("2018-05,1,2\n2018-05,1,2\n", ["3:9", "2:9"], "exports in May 2018: 1 and 1"),
        ("2018,,2\r\n\r\n2018,,2\r\n", ["4:7", "2:7"], "imports in 2018: 2 and 2"),
    ] {
        let loaded = tidy(rows);
        let [flaw] = &loaded.diagnostics[..] else { panic!("{:?}", loaded.diagnostics) };
        assert!(flaw.message.contains(words), "{}", flaw.message);
        assert_eq!([place(&loaded, flaw.span), place(&loaded, Some(flaw.related[0].0))], places);
    }
}

#[test]
fn figures_out_of_all_measure_are_refused() {
    for figure in ["7.9e28", "79000000000000000000000000000", "1000000000000000", "-1", "1 00", "\"1,000\""] {
        let loaded = tidy(&format!("2018,1,1\n2019,{figure},1\n"));
        assert_eq!(loaded.diagnostics[0].code, codes::TRADE_DATA, "{figure}");
        assert_eq!(place(&loaded, loaded.diagnostics[0].span), "3:6", "{figure}");
    }
}

#[test]
fn bad_rows_are_reported_up_to_a_limit() {
    let rows: String = (1..=25).map(|year| format!("20{year:02},-1,1\n")).collect();
    let loaded = tidy(&rows);
    let reported =
        loaded.diagnostics.iter().filter(|flaw| flaw.message.contains("is not an amount of trade"));
    assert_eq!(reported.count(), 10);
    let rest: Vec<_> =
        loaded.diagnostics.iter().filter(|flaw| flaw.message.contains("15 more flawed")).collect();
    assert_eq!(rest.len(), 1, "{:?}", loaded.diagnostics);
    assert!(loaded.diagnostics.iter().all(|flaw| !flaw.hints.is_empty()));
}

#[test]
fn figures_keep_the_digits_that_mean_something() {
    let rows = "2018,106.60000000000001,451.70\n2019,0.0000000000000000000000000001,1310.0\n";
    assert_eq!(figures(&tidy(rows)), ["2018: 106.6 451.70 558.30", "2019: 0 1310.0 1310.0"]);
}
