//! `[trade]` and `[[chart]]`.

use std::collections::BTreeMap;
use std::ops::Range;

use rust_decimal::Decimal;

use crate::brief::context::Context;
use crate::brief::import;
use crate::brief::model::{Chart, ChartKind, Flow, PartyIndex, Trade, TradeItem, TradeYear, Unit};
use crate::brief::reader::{Reader, choose};
use crate::brief::when;
use crate::diag::codes;

/// `[trade]` without its texts: what prose is bound to.
pub(super) fn figures(cx: &mut Context, table: &Reader, perspective: PartyIndex) -> Trade {
    let mut trade = Trade {
        currency: currency(cx, table),
        unit: table.choice(cx, "unit").unwrap_or(Unit::Million),
        note: None,
        years: own_years(cx, table),
        items: Vec::new(),
        sources: table.sources(cx),
    };
    if let Some(data) = table.table(cx, "data") {
        // What the brief says itself of a year goes before the file.
        let mut added = import::years(cx, &data, &trade, perspective);
        added.retain(|year| trade.years.iter().all(|own| own.year != year.year));
        trade.years.append(&mut added);
        trade.years.sort_by_key(|year| year.year);
    }
    trade
}

/// The texts of `[trade]`.
pub(super) fn texts(cx: &mut Context, table: &Reader, trade: &mut Trade) {
    trade.note = table.body(cx, "note");
    trade.items = table.tables(cx, "item").iter().map(|table| item(cx, table)).collect();
}

/// The figures that the brief gives itself, in order, each year once.
fn own_years(cx: &mut Context, trade: &Reader) -> Vec<TradeYear> {
    let mut years: Vec<TradeYear> = Vec::new();
    let mut seen: BTreeMap<i16, Range<usize>> = BTreeMap::new();
    for table in trade.tables(cx, "year") {
        let figures = TradeYear {
            year: table.year(cx, "year").unwrap_or_default(),
            exports: table.amount(cx, "exports"),
            imports: table.amount(cx, "imports"),
            total: table.amount(cx, "total"),
            sources: table.sources(cx),
        };
        let range = table.range_of("year");
        if let Some(first) = seen.get(&figures.year) {
            let first = cx.span(first.clone());
            let message = format!("{} has figures already", figures.year);
            let error = cx.error(codes::DUPLICATE_YEAR, range, message);
            error.related.push((first, "the first are here".to_owned()));
            error.hints.push("put the figures of a year into one table".to_owned());
            continue;
        }
        seen.insert(figures.year, range);
        years.push(with_total(cx, &table, figures));
    }
    years.sort_by_key(|year| year.year);
    years
}

/// Checks a stated total against the sum, and puts the sum where none is stated.
fn with_total(cx: &mut Context, table: &Reader, mut year: TradeYear) -> TradeYear {
    let (Some(exports), Some(imports)) = (year.exports, year.imports) else { return year };
    let sum = exports + imports;
    match year.total {
        None => year.total = Some(sum),
        Some(total) => {
            // Each figure may be off by half a unit of its last digit.
            let tolerance: Decimal =
                [exports, imports, total].map(|figure| Decimal::new(5, figure.scale() + 1)).iter().sum();
            if (total - sum).abs() > tolerance {
                let message = format!("the total is {total}, but exports and imports make {sum}");
                let span = cx.span(table.range_of("exports"));
                let other = cx.span(table.range_of("imports"));
                let lint = cx.lint(codes::TOTAL_MISMATCH, table.range_of("total"), message);
                lint.label = Some(format!("{exports} + {imports} = {sum}"));
                lint.related.push((span, "exports".to_owned()));
                lint.related.push((other, "imports".to_owned()));
                lint.hints.push("leave `total` out to have the sum".to_owned());
            }
        }
    }
    year
}

/// Three capital letters, as ISO 4217 has them.
fn currency(cx: &mut Context, table: &Reader) -> String {
    let Some((code, range)) = table.word(cx, "currency") else { return "USD".to_owned() };
    if code.len() != 3 || !code.bytes().all(|byte| byte.is_ascii_uppercase()) {
        let error = cx.error(codes::CURRENCY, range, format!("`{code}` is not a currency code"));
        error.hints.push("write three capital letters, such as `USD`, `EUR` or `PKR` (ISO 4217)".to_owned());
    }
    code.to_owned()
}

fn item(cx: &mut Context, table: &Reader) -> TradeItem {
    TradeItem {
        flow: table.choice(cx, "flow").unwrap_or(Flow::Exports),
        name: table.line(cx, "name").unwrap_or_default(),
        hs: commodity_code(cx, table),
        year: table.year(cx, "year"),
        value: table.amount(cx, "value"),
        share: table.percent(cx, "share"),
        sources: table.sources(cx),
    }
}

/// Two to ten digits, with or without points between them.
fn commodity_code(cx: &mut Context, table: &Reader) -> Option<String> {
    let (code, range) = table.word(cx, "hs")?;
    let digits = code.bytes().filter(u8::is_ascii_digit).count();
    if !(2..=10).contains(&digits) || !code.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.') {
        cx.error(codes::COMMODITY_CODE, range, format!("`{code}` is not a code of the Harmonized System"))
            .hints
            .push("write two to ten digits, such as `\"8701\"`".to_owned());
    }
    Some(code.to_owned())
}

pub(super) fn chart(cx: &mut Context, table: &Reader) -> Chart {
    Chart {
        kind: table.choice(cx, "kind").unwrap_or(ChartKind::Trade),
        title: table.line(cx, "title"),
        series: table.each(cx, "series", |cx, value| choose(cx, "series", value)),
        years: chart_years(cx, table),
        caption: table.line(cx, "caption"),
        alt: table.line(cx, "alt"),
        place: table.section(cx, "place"),
        span: cx.span(table.range.clone()),
    }
}

fn chart_years(cx: &mut Context, table: &Reader) -> Option<(i16, i16)> {
    let value = table.get("years")?;
    let years = table.each(cx, "years", when::year);
    match years[..] {
        [first, last] if first <= last => Some((first, last)),
        [_, _] => {
            cx.error(codes::PERIOD, value.span(), "the last year is before the first")
                .hints
                .push("write the earlier year first".to_owned());
            None
        }
        _ if value.get_ref().as_array().is_some_and(|array| array.len() != 2) => {
            cx.error(codes::PERIOD, value.span(), "expected the first and the last year")
                .hints
                .push("write `years = [2010, 2020]`".to_owned());
            None
        }
        _ => None,
    }
}
