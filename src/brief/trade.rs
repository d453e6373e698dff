//! `[trade]`: figures of trade by year, and what is traded.

use std::collections::BTreeMap;
use std::ops::Range;

use super::commodity::CommodityCode;
use super::context::Context;
use super::currency::{Currency, USUAL_CURRENCY};
use super::names::PartyIndex;
use super::shape::{
    Amount, Choice, Declared, EncodingName, Field, File, One, Percent, Shape, Sources, Word, Year,
};
use super::table::{declared, table};
use crate::diag::codes;
use crate::figures::import::{self, FileFormat, Request};
use crate::figures::{Flow, TradeYear, Unit};
use crate::markup::{Body, Line, SourceIndex};
use crate::read::{Named, Reader};

table! {
    /// Trade between the parties
    pub struct Trade: "`[trade]`" {
        /// The currency (ISO 4217), e.g. `"USD"`
        currency: Currency = USUAL_CURRENCY.to_owned(),
        /// What figures are counted in, e.g. `"million"`
        unit: Choice<Unit> = Unit::Million,
        /// A note on the figures, e.g. `"Figures are those of the State Bank."`
        note: Option<Body>,
        /// A file of figures by year
        data: Option<One<TradeData>> => |cx, table| {
            cx.silently(|cx| <Option<One<TradeData>>>::read(cx, table, "data"))
        },
        /// Figures by year
        years("year"): Vec<TradeYear> => |cx, _| std::mem::take(&mut cx.trade_years),
        /// Goods and services traded
        items("item"): Vec<TradeItem>,
        /// The ids of the sources for this, e.g. `["yearbook"]`
        sources: Sources,
    }
}

table! {
    /// A file of figures by year, in CSV; files of UN Comtrade, WITS and the IMF need `currency = "USD"` in `[trade]`
    pub struct TradeData: "`trade.data`" {
        /// The file, e.g. `"trade.csv"`
        file: File,
        /// The issuer's format; detected by default, e.g. `"comtrade-plus"`
        format: Option<Choice<FileFormat>>,
        /// Its encoding, if that is not UTF-8 or UTF-16, e.g. `"windows-1252"`
        encoding: Option<EncodingName>,
        /// The reporter as the file names it, e.g. `"PAK"`
        reporter: Option<Word>,
        /// The partner as the file names it, e.g. `"BLR"`
        partner: Option<Word>,
    }
}

declared! {
    /// Figures of a year, in the currency and unit of `[trade]`
    TradeYear: "`[[trade.year]]`" {
        /// The year, e.g. `2023`
        year: Year,
        /// Exports of the perspective's party to the other, e.g. `15.1`
        exports: Option<Amount>,
        /// Imports of the perspective's party from the other, e.g. `35.1`
        imports: Option<Amount>,
        /// Both together, where the source states it, e.g. `50.2`
        total: Option<Amount>,
        /// The ids of the sources for this, e.g. `["yearbook"]`
        sources: Sources,
    }
}

table! {
    /// A good or service traded
    pub struct TradeItem: "`[[trade.item]]`" {
        /// The direction, e.g. `"exports"`
        flow: Choice<Flow>,
        /// What it is, e.g. `"Rice"`
        name: Line,
        /// Its code of the Harmonized System, e.g. `"1006"`
        hs: Option<CommodityCode>,
        /// The year of the figures, e.g. `2023`
        year: Option<Year>,
        /// Its value, in the currency and unit of `[trade]`, e.g. `4.2`
        value: Option<Amount>,
        /// Its share of the flow, in per cent, e.g. `27.8`
        share: Option<Percent>,
        /// The ids of the sources for this, e.g. `["yearbook"]`
        sources: Sources,
    }
}

/// Reads the figures of `[trade]` ahead of its texts, which may be bound to them: `trade.data` and
/// `[[trade.year]]`. Everything else that is wrong with the table is reported when the table is read.
pub(super) fn read_figures(cx: &mut Context, trade: &Reader, perspective: PartyIndex) {
    let mut years = own_years(cx, trade);
    if let Some(table) = trade.table(cx, "data") {
        let data = TradeData::read(cx, &table);
        // With an unknown encoding, every letter would be wrong.
        let readable = data.encoding.is_some() || table.get("encoding").is_none();
        // What the brief says itself of a year goes before the file.
        let mut added = if readable { imported(cx, trade, &data, perspective) } else { Vec::new() };
        added.retain(|year| years.iter().all(|own| own.year != year.year));
        years.append(&mut added);
        years.sort_by_key(|year| year.year);
    }
    cx.trade_years = years;
}

/// The figures of the file that `trade.data` names.
fn imported(cx: &mut Context, trade: &Reader, data: &TradeData, perspective: PartyIndex) -> Vec<TradeYear> {
    let (path, range) = &data.file;
    if path.is_empty() {
        return Vec::new();
    }
    let written = |key| trade.get(key).and_then(|value| value.get_ref().as_str());
    let unit = written("unit").and_then(|name| Unit::NAMES.iter().find(|(known, _)| *known == name));
    let currency = written("currency").unwrap_or(USUAL_CURRENCY);
    let sources: Vec<SourceIndex> = {
        let ids = trade.get("sources").and_then(|value| value.get_ref().as_array());
        let ids = ids.into_iter().flatten().filter_map(|id| id.get_ref().as_str());
        ids.filter_map(|id| cx.names.sources.get(id).copied()).map(SourceIndex).collect()
    };
    let (own, other) = sides(cx, perspective);
    let given = |name: &Option<String>| name.clone().map(|name| vec![name]);
    let request = Request {
        path,
        range: range.clone(),
        format: data.format,
        encoding: data.encoding,
        sides: [given(&data.reporter).unwrap_or(own), given(&data.partner).unwrap_or(other)],
        currency,
        unit: unit.map_or(Unit::Million, |(_, unit)| *unit),
        sources: &sources,
    };
    import::years(&mut cx.report, &request)
}

/// What a file may call the party whose figures are wanted, and the other one: code and names.
fn sides(cx: &Context, perspective: PartyIndex) -> (Vec<String>, Vec<String>) {
    let names = |index: usize| {
        let party = cx.paths.parties.get(index);
        party.map_or_else(Vec::new, |(code, names)| {
            let names = names.iter().filter(|(key, _)| *key != "capital");
            let names = names.filter_map(|(_, line)| cx.paths.lines.get(*line));
            std::iter::once(code.clone()).chain(names.map(|line| line.text.clone())).collect()
        })
    };
    match perspective {
        PartyIndex::First => (names(0), names(1)),
        PartyIndex::Second => (names(1), names(0)),
    }
}
/// The figures that the brief gives itself, in order, each year once.
fn own_years(cx: &mut Context, trade: &Reader) -> Vec<TradeYear> {
    let mut years: Vec<TradeYear> = Vec::new();
    let mut seen: BTreeMap<i16, Range<usize>> = BTreeMap::new();
    for table in trade.tables(cx, "year") {
        let figures = TradeYear::read(cx, &table);
        // A year that cannot be read is reported by itself.
        if figures.year == Year::missing() {
            continue;
        }
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
        years.push(TradeYear {
            // Where none is stated the sum takes its place.
            total: figures.total.or_else(|| Some(figures.exports? + figures.imports?)),
            ..figures
        });
    }
    years.sort_by_key(|year| year.year);
    years
}
