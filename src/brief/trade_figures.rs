//! Reads the figures of `[trade]`, from its files and its own years, before the texts that are bound to them.

use std::collections::BTreeSet;
use std::ops::Range;

use super::context::{Context, TradeFigures};
use super::data_sides::sides;
use super::figure_period::{NO_PERIOD, fiscal_years};
use super::item_files;
use super::mixed_years::mixed_years;
use super::names::PartyIndex;
use super::shape::Declared;
use super::trade_coverage;
use super::trade_data::TradeData;
use super::trade_member;
use super::trade_merge::{self, Given};
use crate::diag::codes;
use crate::figures::import::{self, Request};
use crate::figures::{Period, TradeYear, Unit};
use crate::markup::SourceIndex;
use crate::read::{Named, Reader};

/// Reads the figures of `[trade]` ahead of its texts, which may be bound to them: `[[trade.data]]` and
/// `[[trade.year]]`. Everything else that is wrong with the table is reported when the table is read.
pub(super) fn read_figures(cx: &mut Context, trade: &Reader, perspective: PartyIndex) {
    cx.fiscal = fiscal_years(cx, trade);
    cx.trade_fiscal = cx.fiscal.ends;
    let own = own_years(cx, trade);
    let mut given = Vec::new();
    for table in trade.tables(cx, "data") {
        let before = cx.diagnostics.len();
        let data = TradeData::read(cx, &table);
        // With a wrong answer, every figure may be.
        if cx.diagnostics.len() > before || data.keys.file.0.is_empty() {
            continue;
        }
        given.extend(imported(cx, &data, perspective));
    }
    let written = |key| trade.get(key).and_then(|value| value.get_ref().as_str());
    let unit = written("unit").and_then(|name| Unit::NAMES.iter().find(|(known, _)| *known == name));
    let sources: Vec<SourceIndex> = {
        let ids = trade.get("sources").and_then(|value| value.get_ref().as_array());
        let ids = ids.into_iter().flatten().filter_map(|id| id.get_ref().as_str());
        ids.filter_map(|id| cx.names.sources.get(id).copied()).map(SourceIndex).collect()
    };
    let units = trade_merge::Units { unit: unit.map(|(_, unit)| *unit), currency: written("currency") };
    let items = item_files::read(cx, trade, units, perspective);
    let items_mirror = items.iter().any(|file| file.mirror);
    let commodities = trade_coverage::check(cx, trade, &mut given);
    let mirror = given.iter().any(|given| given.imported.mirror);
    let absent: BTreeSet<&String> = given.iter().flat_map(|given| &given.imported.absent).collect();
    let absent = absent.len();
    let all = trade_merge::years(cx, own, &given, units, &sources);
    let (years, parts): (Vec<_>, Vec<_>) = all.into_iter().partition(|figures| figures.period.is_year());
    cx.paths.members = trade_member::paths(cx, trade, &years, &parts);
    cx.trade = TradeFigures { commodities, years, parts, mirror, absent, items_mirror, items };
}

/// The figures of a file.
fn imported(cx: &mut Context, data: &TradeData, perspective: PartyIndex) -> Option<Given> {
    let (path, range) = &data.keys.file;
    let settings = data.settings();
    let sides = sides(cx, &data.keys, perspective)?;
    let request = Request { path, range: range.clone(), settings: &settings, sides: &sides };
    let imported = import::import(&mut cx.report, &request)?;
    let named = !data.commodity.is_empty();
    Some(Given { path: path.clone(), range: range.clone(), named, imported })
}

/// The figures that the brief gives itself, in order, each year once.
pub(super) fn own_years(cx: &mut Context, trade: &Reader) -> Vec<TradeYear> {
    let mut years: Vec<TradeYear> = Vec::new();
    let mut seen: Vec<(Period, Range<usize>)> = Vec::new();
    for table in trade.tables(cx, "year") {
        let mut figures = TradeYear::read(cx, &table);
        figures.add_up();
        // A year that cannot be read is reported by itself.
        if figures.period == NO_PERIOD {
            continue;
        }
        let range = table.range_of("year");
        let period = figures.period;
        if let Some((_, first)) = seen.iter().find(|(other, _)| other.is_same_time(period)) {
            let first = cx.span(first.clone());
            let message = format!("{period} has figures already");
            let error = cx.error(codes::DUPLICATE_YEAR, range, message);
            error.related.push((first, "the first are here".to_owned()));
            error.hints.push("put the figures of a year into one table".to_owned());
            continue;
        }
        let other_kind = |(other, _): &&(Period, Range<usize>)| {
            other.is_year() && period.is_year() && period.years_since(*other).is_none()
        };
        if let Some((other, first)) = seen.iter().find(other_kind) {
            let first = (cx.span(first.clone()), format!("`{other}` is here"));
            mixed_years(cx, range, period, *other).related.push(first);
            break;
        }
        seen.push((period, range));
        years.push(figures);
    }
    years.sort_by_key(|year| year.period);
    years
}
