//! Charts of what is traded.

use std::cmp::Reverse;

use rust_decimal::Decimal;

use super::chart::{ChartType, DataItem, ItemCode, ItemForm};
use super::claims::{self, Claim, TradedItem};
use super::composer::Composer;
use super::plot::{Plot, Range, is_within};
use super::sources::each_once;
use super::trade::share_scale;
use super::units::{at_scale, scale, times, unit_of, unrounded};
use crate::brief::{Trade, TradeItem};
use crate::figures::{Codes, Flow, Period};
use crate::locale::Label;
use crate::markup::SourceIndex;

impl Composer<'_> {
    /// Items of a flow by value, the largest first.
    pub(super) fn ranked(&self, flow: Flow, range: Option<Range>) -> Option<Plot> {
        let trade = self.brief.trade.as_ref()?;
        let (year, items) = items_of(trade, flow, range, |item| item.value);
        let sources = sources_of_items(trade, &items);
        if items.is_empty() {
            return None;
        }
        let (unit_of_bars, factor) = scale(trade.unit, items.iter().map(|(_, value)| *value));
        let drawn: Vec<(&TradeItem, Decimal)> =
            items.iter().map(|(item, value)| (*item, drawn_value(item, *value, factor))).collect();
        let bars = self.named_descending(&drawn);
        let figures = self.figures_of_values((trade, unit_of_bars, factor), &drawn);
        let claim = self.about_items(trade, |items| {
            claims::largest(items, flow, year, year.and_then(|year| flow_in(trade, flow, year)))
        });
        let title = self.title(claim, || self.about_flow(Label::ChartItemsNeutral, flow).text());
        let unit = self.locale.unit(&trade.currency, unit_of_bars);
        let caption = match year {
            Some(year) => self
                .about_flow(Label::ChartItemsCaptionIn, flow)
                .words("year", &self.locale.figure_period(year)),
            None => self.about_flow(Label::ChartItemsCaption, flow),
        };
        let caption = caption.words("unit", &unit).text();
        let kind = ChartType::Ranked { bars, form: ItemForm::Bars, hue: self.hue_of_flow(flow) };
        let unit = Some(unit_of(trade, unit_of_bars));
        Some(Plot { unit, factor, figures, ..Plot::new(kind, sources, title, caption) })
    }

    /// Shares of a flow, the largest first.
    pub(super) fn shares(&self, flow: Flow, range: Option<Range>) -> Option<Plot> {
        let trade = self.brief.trade.as_ref()?;
        let scale = share_scale(&trade.items);
        let (year, mut items) = items_of(trade, flow, range, |item| Some(at_scale(item.share?, scale)));
        // A part of another item is drawn within it, not a second time.
        let codes: Codes = items.iter().filter_map(|(item, _)| item.hs.as_deref()).collect();
        items.retain(|(item, _)| item.hs.as_deref().is_none_or(|code| !codes.has_whole_of(code)));
        let sources = sources_of_items(trade, &items);
        let figures = self.figures_of_shares(&items);
        let parts = self.named_descending(&items);
        if parts.is_empty() {
            return None;
        }
        let claim = self.about_items(trade, |items| claims::first_items(items, flow, year));
        let title = self.title(claim, || self.about_flow(Label::ChartSharesNeutral, flow).text());
        let caption = match year {
            Some(year) => self
                .about_flow(Label::ChartSharesCaptionIn, flow)
                .words("year", &self.locale.figure_period(year)),
            None => self.about_flow(Label::ChartSharesCaption, flow),
        };
        let caption = caption.text();
        // A ring with its names is wider than a column of a fact sheet.
        let form = if self.is_factsheet() { ItemForm::Bars } else { ItemForm::Ring };
        let kind = ChartType::Shares { parts, form, hue: self.hue_of_flow(flow) };
        Some(Plot { figures, ..Plot::new(kind, sources, title, caption) })
    }

    /// Names with figures, the largest first; equals in the order of the brief.
    pub(super) fn named_descending(&self, items: &[(&TradeItem, Decimal)]) -> Vec<DataItem> {
        let named = |(item, value): &(&TradeItem, Decimal)| DataItem {
            name: self.repeated(&item.name),
            value: *value,
            code: item.hs.clone().map(|text| ItemCode { text, sitc: item.sitc }),
        };
        let mut named: Vec<DataItem> = items.iter().map(named).collect();
        named.sort_by_key(|item| Reverse(item.value));
        named
    }

    /// Asks for a claim about all items of the brief, in their order.
    pub(super) fn about_items(
        &self,
        trade: &Trade,
        ask: impl Fn(&[TradedItem]) -> Option<Claim>,
    ) -> Option<Claim> {
        // The same is claimed in every edition.
        let known = |item: &TradeItem| item.name.known.as_deref().map(str::to_owned);
        let name = |item: &TradeItem| known(item).unwrap_or_else(|| self.repeated(&item.name));
        let names: Vec<String> = trade.items.iter().map(name).collect();
        let items: Vec<TradedItem> = trade
            .items
            .iter()
            .zip(&names)
            .map(|(item, name)| TradedItem {
                flow: item.flow,
                name,
                hs: item.hs.as_deref(),
                sitc: item.sitc,
                year: item.year,
                value: item.value,
                share: item.share,
            })
            .collect();
        ask(&items)
    }
}

/// The value of an item as it is drawn in another unit.
fn drawn_value(item: &TradeItem, value: Decimal, factor: Decimal) -> Decimal {
    let exact = item.exact.value.clone().and_then(|exact| exact.scaled(factor));
    exact.map_or(times(value, factor), |exact| unrounded(times(value, factor), exact.value))
}

/// All of a flow in a year.
pub(super) fn flow_in(trade: &Trade, flow: Flow, year: Period) -> Option<Decimal> {
    let mut all = trade.years.iter().chain(&trade.parts);
    let figures = all.find(|figures| figures.period.is_same_time(year))?;
    match flow {
        Flow::Exports => figures.exports,
        Flow::Imports => figures.imports,
    }
}

pub(super) fn sources_of_items(trade: &Trade, items: &[(&TradeItem, Decimal)]) -> Vec<SourceIndex> {
    let own = each_once(items.iter().flat_map(|(item, _)| &item.sources).copied());
    if own.is_empty() { each_once(trade.sources.iter().copied()) } else { own }
}

/// The items of a flow that have a figure, of the latest year that any has one for: figures of
/// different years are not put side by side.
pub(super) fn items_of(
    trade: &Trade,
    flow: Flow,
    range: Option<Range>,
    figure: impl Fn(&TradeItem) -> Option<Decimal>,
) -> (Option<Period>, Vec<(&TradeItem, Decimal)>) {
    let within = |item: &&TradeItem| item.year.is_none_or(|year| is_within(year, range));
    let items: Vec<_> = trade
        .items
        .iter()
        .filter(|item| item.flow == flow)
        .filter(within)
        .filter_map(|item| Some((item, figure(item)?)))
        .collect();
    let year = items.iter().filter_map(|(item, _)| item.year).max();
    (year, items.into_iter().filter(|(item, _)| item.year == year).collect())
}
