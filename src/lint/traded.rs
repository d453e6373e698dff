//! What lints ask of the items of `[trade]`.

use rust_decimal::Decimal;

use super::texts::Words;
use crate::brief::{Trade, TradeItem};
use crate::compose::names_sum_or_part;
use crate::diag::Span;
use crate::figures::{Codes, Flow, Period, TradeYear};

/// The items of a flow and year that make a sum, with the figure of each.
pub(super) enum Counted<'t> {
    Known(Vec<(&'t TradeItem, Decimal)>),
    /// Some are sums or parts of others, and nobody can tell of which.
    Unknown,
}

/// The items that are counted, so that none is counted twice: parts of other items are left out by their codes.
pub(super) fn counted<'t>(items: &[(&'t TradeItem, Decimal)]) -> Counted<'t> {
    if items.iter().any(|(item, _)| names_sum_or_part(&Words::of_line(&item.name).text)) {
        return Counted::Unknown;
    }
    let codes: Codes = items.iter().filter_map(|(item, _)| item.hs.as_deref()).collect();
    let part = |item: &TradeItem| item.hs.as_deref().is_some_and(|code| codes.has_whole_of(code));
    Counted::Known(items.iter().filter(|(item, _)| !part(item)).copied().collect())
}

/// The figures of a year, or of a part of one.
pub(super) fn of_year(trade: &Trade, year: Period) -> Option<&TradeYear> {
    let all = if year.is_year() { &trade.years } else { &trade.parts };
    all.iter().find(|figures| figures.period.is_same_time(year))
}

/// The total of a flow in a year, and where the brief gives it.
pub(super) fn total_of(trade: &Trade, flow: Flow, year: Period) -> Option<(Decimal, Option<Span>)> {
    let figures = of_year(trade, year)?;
    match flow {
        Flow::Exports => Some((figures.exports?, figures.spans.of("exports"))),
        Flow::Imports => Some((figures.imports?, figures.spans.of("imports"))),
    }
}
