//! What is attached, and that what comes back is checked.

use std::sync::Arc;

use rust_decimal::Decimal;

use super::model::{Derivation, Provenance, Source};
use super::read::{ReadError, SIZE_LIMIT};
use super::{Mention, Wanted, provenance};
use crate::diag::{FileId, Span};
use crate::figures::{DataCell, DataFile, Operation, Origin, Period, Printed, Quantity, Status};
use crate::markup::SourceIndex;

const BRIEF: &str = "a = 1\nexports = 20.1\ntext = \"In 2023, 7 of 12.\"\n";

fn cell(file: &Arc<DataFile>, row: u32, value: &str) -> Quantity {
    let (header, written) = ("primaryValue".to_owned(), value.to_owned());
    let cell = DataCell { file: Arc::clone(file), row, column: 5, header, written };
    Quantity { value: value.parse().unwrap(), origin: Origin::Cell(Arc::new(cell)) }
}

fn file(sheet: Option<&str>) -> Arc<DataFile> {
    Arc::new(DataFile { path: "trade.csv".into(), sheet: sheet.map(Into::into), digest: [0xAB; 32] })
}

fn written(value: &str) -> Quantity {
    let start = BRIEF.find("20.1").unwrap() as u32;
    Quantity::written(value.parse().unwrap(), Span { file: FileId(0), start, end: start + 4 })
}

fn printed(text: &str, quantity: Quantity) -> Printed {
    Printed {
        in_chart: false,
        text: text.into(),
        name: "exports".into(),
        period: Some(Period::year(2023)),
        unit: Some("million USD".into()),
        status: Status::Provisional,
        quantity,
        sources: vec![SourceIndex(0)],
    }
}

fn source() -> Source<'static> {
    let (id, title) = ("comtrade".into(), "UN Comtrade".into());
    let retrieved = Some("2025-01-03".into());
    Source { id, title, retrieved, author: None, publisher: None, date: None, url: None }
}

/// The sum of three cells in millions.
fn total(file: &Arc<DataFile>) -> Quantity {
    let cells = [(14, "20000000"), (15, "30000000"), (16, "234567")];
    let sum = Quantity::sum(cells.iter().map(|(row, value)| cell(file, *row, value)).collect()).unwrap();
    sum.scaled(Decimal::new(1, 6)).unwrap().rounded(1)
}

fn figures<'a>(all: &'a [(usize, Printed)]) -> Provenance<'a> {
    let mentions = all.iter().map(|(page, printed)| (*page, Mention::Figure(printed)));
    provenance(("brief.toml", BRIEF), vec![source()], mentions)
}

#[test]
fn what_figures_share_is_there_once() {
    let file = file(None);
    // As two that do not know of each other have made it.
    let all = [
        (0, printed("50.2", total(&file))),
        (0, printed("50.2", total(&file))),
        (2, printed("US$50.2 million", total(&file))),
    ];
    let made = figures(&all);
    let json = String::from_utf8(made.json()).unwrap();
    let digest = "ab".repeat(32);
    let expected = format!(
        r#""files":[{{"path":"trade.csv","sha256":"{digest}"}}],"sources":[{{"id":"comtrade","title":"UN Comtrade","retrieved":"2025-01-03"}}],"nodes":[{{"value":"20000000","from":"cell","file":0,"row":14,"column":5,"header":"primaryValue","written":"20000000"}},{{"value":"30000000","from":"cell","file":0,"row":15,"column":5,"header":"primaryValue","written":"30000000"}},{{"value":"234567","from":"cell","file":0,"row":16,"column":5,"header":"primaryValue","written":"234567"}},{{"value":"50234567","from":"calculation","operation":"sum","of":[0,1,2]}},{{"value":"50.234567","from":"calculation","operation":"scaled","factor":"0.000001","of":[3]}},{{"value":"50.2","from":"calculation","operation":"rounded","decimals":1,"of":[4]}}],"figures":[{{"page":1,"printed":"50.2","name":"exports","period":"2023","unit":"million USD","status":"provisional","sources":[0],"origin":5}},{{"page":3,"printed":"US$50.2 million","name":"exports","period":"2023","unit":"million USD","status":"provisional","sources":[0],"origin":5}}]}}"#
    );
    assert!(json.starts_with(r#"{"schema":1,"brief":{"file":"brief.toml","sha256":""#), "{json}");
    assert!(json.ends_with(&expected), "{json}\n{expected}");
    let read = Provenance::read(json.as_bytes()).unwrap();
    assert_eq!(read.json(), json.as_bytes());
    assert_eq!(read.sizes(), [1, 1, 1, 4, 5, 6]);
}

#[test]
fn figures_have_their_places() {
    let sheet = file(Some("Trade"));
    let all = [(0, printed("20.1", written("20.1"))), (0, printed("7", cell(&sheet, 7, "7")))];
    let text = "In 2023, 7 of 12.";
    let start = BRIEF.find(text).unwrap() as u32;
    let place = Span { file: FileId(0), start, end: start + text.len() as u32 };
    let mentions = all.iter().map(|(page, printed)| (*page, Mention::Figure(printed)));
    let elsewhere = Span { file: FileId(1), ..place };
    let typed = [
        (1, Mention::Typed { words: "In 2023, 7", text, place }),
        (1, Mention::Typed { words: " of 12.", text, place }),
        (1, Mention::Typed { words: "99", text: "99", place: elsewhere }),
    ];
    let made = provenance(("brief.toml", BRIEF), vec![source()], mentions.chain(typed));
    let json: serde_json::Value = serde_json::from_slice(&made.json()).unwrap();
    assert_eq!(
        json["nodes"][0],
        serde_json::json!({"value": "20.1", "from": "brief", "line": 2, "column": 11})
    );
    assert_eq!(json["nodes"][1]["cell"], "E7");
    let typed: Vec<_> = made.figures[2..]
        .iter()
        .map(|figure| {
            let node = &made.nodes[figure.origin as usize];
            let Derivation::Typed { place } = &node.from else { panic!("{node:?}") };
            assert!(node.value.is_none() && figure.name.is_none());
            (&*figure.printed, figure.page, place.line, place.column)
        })
        .collect();
    assert_eq!(typed, [("2023", 2, 3, 12), ("7", 2, 3, 18), ("12", 2, 3, 23)]);
}

#[test]
fn what_is_too_large_is_counted() {
    let file = file(None);
    let cells = (0..100_000).map(|row| cell(&file, row, "1")).collect();
    let all = [(0, printed("100,000", Quantity::sum(cells).unwrap())), (1, printed("20.1", written("20.1")))];
    let made = figures(&all);
    let json = made.json();
    assert!(json.len() < SIZE_LIMIT / 3, "{}", json.len());
    let read = Provenance::read(&json).unwrap();
    assert_eq!((read.figures.len(), read.left_out), (2, 0));
    let Derivation::Calculation { of, left_out, .. } = &read.nodes[read.figures[0].origin as usize].from
    else {
        panic!("it is a sum")
    };
    assert!(of.len() > 10_000 && of.len() + *left_out as usize == 100_000, "{}", of.len());
}

#[test]
fn what_is_too_deep_is_counted() {
    let of = |quantity| Quantity::of(Operation::Magnitude, vec![quantity]).unwrap();
    let deep = (0..30).fold(written("20.1"), |quantity, _| of(quantity));
    let deeper = (0..100).fold(deep.clone(), |quantity, _| of(quantity));
    let all = [(0, printed("20.1", deep)), (0, printed("20.10", deeper))];
    let made = figures(&all);
    Provenance::read(&made.json()).unwrap();
    let left_out =
        made.nodes.iter().any(|node| matches!(&node.from, Derivation::Calculation { left_out: 1, .. }));
    assert!(left_out);
}

#[test]
fn what_does_not_hold_together_is_refused() {
    let file = file(None);
    let all = [(0, printed("50.2", total(&file)))];
    let good = String::from_utf8(figures(&all).json()).unwrap();
    for (from, to) in [
        ("\"of\":[4]", "\"of\":[5]"),
        ("\"of\":[4]", "\"of\":[7]"),
        ("\"of\":[4]", "\"of\":[-1]"),
        ("\"file\":0", "\"file\":1"),
        ("\"origin\":5", "\"origin\":6"),
        ("\"sources\":[0]", "\"sources\":[1]"),
        ("\"50.2\"", "50.2"),
        ("\"sum\"", "\"product\""),
        ("\"nodes\"", "\"knots\""),
        ("\"schema\":1", "\"schema\":\"1\""),
        ("}", "]"),
    ] {
        assert!(good.contains(from), "{from}");
        let wrong = good.replacen(from, to, 1);
        assert!(matches!(Provenance::read(wrong.as_bytes()), Err(ReadError::Damaged(_))), "{from} {to}");
    }
    let newer = good.replacen("\"schema\":1", "\"schema\":2", 1);
    assert_eq!(Provenance::read(newer.as_bytes()).unwrap_err(), ReadError::Newer(2));
    let more = good.replacen("\"schema\":1", "\"schema\":1,\"colour\":{}", 1);
    assert!(Provenance::read(more.as_bytes()).is_ok());
    let nodes: Vec<String> = (0..100)
        .map(|node: u32| {
            let of = node.checked_sub(1).map_or(String::new(), |part| part.to_string());
            format!(r#"{{"from":"calculation","operation":"magnitude","of":[{of}]}}"#)
        })
        .collect();
    let start = good.find("\"nodes\":[").unwrap() + 9;
    let end = good.find("],\"figures\"").unwrap();
    let deep = format!("{}{}{}", &good[..start], nodes.join(","), &good[end..]);
    assert!(matches!(Provenance::read(deep.as_bytes()), Err(ReadError::Damaged(_))));
}

#[test]
fn a_number_finds_the_figures_that_are_printed_like_it() {
    let percent = Printed { unit: Some("%".into()), ..printed("50.2", written("50.2")) };
    let all = [
        (0, printed("US$50.2 million", written("50.2"))),
        (0, percent),
        (1, printed("\u{2212}50.2", written("-50.2"))),
        (1, printed("50.25", written("50.25"))),
        (2, printed("150.2", written("150.2"))),
        (2, printed("\u{2212}7.5%", written("-7.5"))),
    ];
    let made = figures(&all);
    let found = |text: &str| -> Vec<(u32, String)> {
        let found = Wanted::parse(text).unwrap().find(&made.on(None));
        found.iter().map(|figure| (figure.page, figure.printed.to_string())).collect()
    };
    let is = |page, printed: &str| (page, printed.to_owned());
    assert_eq!(found("50.2"), [is(1, "US$50.2 million"), is(1, "50.2")]);
    assert_eq!(found("US$50.2 million"), found("50.2"));
    assert_eq!(found("50.2%"), [is(1, "50.2")]);
    assert_eq!(found("-50.2"), [is(2, "\u{2212}50.2")]);
    assert_eq!(found("\u{2212}50.2"), found("-50.2"));
    // What is a loss in a table may be told without its sign.
    assert_eq!(found("7.5"), [is(3, "\u{2212}7.5%")]);
    assert_eq!(found("50"), []);
    let near = Wanted::parse("51").unwrap().nearest(&made.on(None)).into_iter();
    assert_eq!(near.map(|figure| &*figure.printed).collect::<Vec<_>>(), ["50.25", "US$50.2 million", "50.2"]);
    assert!(Wanted::parse("much").is_err() && Wanted::parse("1 2").is_err());
}
