//! Charts of trade over the years.

use std::cmp::Reverse;

use rust_decimal::Decimal;

use super::chart::{ChartType, DataSeries, YearForm, YearPart, period_of, unsettled};
use super::chart_figures::name_in_paths;
use super::claims::{self};
use super::composer::Composer;
use super::forms::BARS_UNTIL;
use super::plot::{Plot, Range, is_within};
use super::sources::each_once;
use super::trade_table::years_without;
use super::units::{scaled, unit_of};
use crate::brief::{ChartSeries, Trade};
use crate::figures::{Period, Status, TradeYear, Unit};
use crate::locale::Label;
use crate::markup::SourceIndex;

impl Composer<'_> {
    /// The years of a chart of trade with which the series starts anew, after the first.
    pub(super) fn breaks_drawn(&self, kind: &ChartType, ends: Option<u8>) -> Vec<Period> {
        let (ChartType::Years { years, .. }, Some(trade)) = (kind, &self.brief.trade) else {
            return Vec::new();
        };
        let drawn =
            |year: &TradeYear| years.iter().skip(1).any(|start| period_of(*start, ends) == year.period);
        let breaks = trade.years.iter().filter(|year| year.starts_anew() && drawn(year));
        breaks.map(|year| year.period).collect()
    }

    pub(super) fn years_with_total(&self) -> usize {
        let years = self.brief.trade.iter().flat_map(|trade| &trade.years);
        years.filter(|year| year.total.is_some()).count()
    }

    /// Exports and imports, as bars; parts of a year `apart` from the years, where bars have room for them.
    pub(super) fn grouped(&self, range: Option<Range>, series: &[ChartSeries], apart: bool) -> Option<Plot> {
        let usual = [ChartSeries::Exports, ChartSeries::Imports];
        let (trade, figures) = self.years_of(range)?;
        let which = chosen(series, &usual);
        let (years, mut series) = self.plotted(&figures, which)?;
        let of_parts =
            if apart && years.len() <= BARS_UNTIL { parts_after(trade, &years, range) } else { Vec::new() };
        let mut parts = self.year_parts(&of_parts, which, &series);
        let (unit, factor) = scaled(trade, &mut series, &mut parts);
        let claim = (self.shows(&series, &usual) && self.proves(&figures))
            .then(|| claims::of_flows(&figures, &trade.years))
            .flatten()
            .filter(|claim| of_parts.iter().all(|part| claims::stands_beside(claim, part)));
        let title = self.title(claim, || self.names_of_trade(&years, &series, which));
        let caption = self.trade_caption((trade, unit), &figures, (&years, &series), &of_parts);
        // Over many years, a course is read from a line.
        let form = if years.len() > BARS_UNTIL { YearForm::Lines { area: None } } else { YearForm::Grouped };
        let ends = fiscal_year_ends(&years);
        let kind = ChartType::Years { form, years: starts(&years), series, parts };
        let (unit, which) = (Some(unit_of(trade, unit)), which.to_vec());
        let (sources, figures) = (sources_of(trade, &figures), Vec::new());
        Some(Plot { which, unit, factor, ends, figures, ..Plot::new(kind, sources, title, caption) })
    }

    /// Total and balance, as lines around zero.
    pub(super) fn lines(&self, range: Option<Range>, series: &[ChartSeries]) -> Option<Plot> {
        let usual = [ChartSeries::Total, ChartSeries::Balance];
        let (trade, figures) = self.years_of(range)?;
        let which = chosen(series, &usual);
        let (years, mut series) = self.plotted(&figures, which)?;
        let (unit, factor) = scaled(trade, &mut series, &mut []);
        let place = |which| series.iter().position(|series| series.name == self.series_name(which));
        let area = place(ChartSeries::Balance);
        let claim = place(ChartSeries::Total)
            .filter(|_| self.proves(&figures))
            .and_then(|_| claims::of_total(&figures));
        let title = self.title(claim, || match self.shows(&series, &usual) && self.goods().is_none() {
            true => {
                self.locale.fill(Label::ChartTotalNeutral, &[("years", &self.years_shown(&years, &series))])
            }
            false => self.names_of_trade(&years, &series, which),
        });
        let caption = self.trade_caption((trade, unit), &figures, (&years, &series), &[]);
        let ends = fiscal_year_ends(&years);
        let form = YearForm::Lines { area };
        let kind = ChartType::Years { form, years: starts(&years), series, parts: Vec::new() };
        let (unit, which) = (Some(unit_of(trade, unit)), which.to_vec());
        let (sources, figures) = (sources_of(trade, &figures), Vec::new());
        Some(Plot { which, unit, factor, ends, figures, ..Plot::new(kind, sources, title, caption) })
    }

    /// Whether these series are drawn, and no other.
    pub(super) fn shows(&self, series: &[DataSeries], which: &[ChartSeries]) -> bool {
        let names: Vec<String> = which.iter().map(|&which| self.series_name(which)).collect();
        series.iter().map(|series| &series.name).eq(&names)
    }

    /// Whether titles may claim something of figures, which their words take to be of all trade.
    fn proves(&self, figures: &[TradeYear]) -> bool {
        self.goods().is_none() && are_settled(figures)
    }

    /// The title of a chart of trade that claims nothing.
    pub(super) fn names_of_trade(
        &self,
        years: &[Period],
        series: &[DataSeries],
        which: &[ChartSeries],
    ) -> String {
        let Some(goods) = self.goods() else { return self.names_of(years, series) };
        let drawn = which.iter().filter(|which| {
            let name = self.series_name(**which);
            series.iter().any(|series| series.name == name)
        });
        let names: Vec<String> =
            drawn.map(|which| self.locale.label(series_within(*which).0).to_owned()).collect();
        let (names, years) = (self.locale.list(&names), self.years_shown(years, series));
        self.locale.fill(Label::GoodsChartSeries, &[("goods", &goods), ("series", &names), ("years", &years)])
    }

    /// Whose trade is drawn, and what is not known: the years without any figure, and those without a figure of a
    /// series.
    pub(super) fn trade_caption(
        &self,
        (trade, unit): (&Trade, Unit),
        figures: &[TradeYear],
        (years, series): (&[Period], &[DataSeries]),
        parts: &[&TradeYear],
    ) -> String {
        let empty = years_without(figures);
        let whose = self.trade_message(Label::TradeChartCaption, Label::GoodsTradeChartCaption);
        let mut sentences = vec![self.about_trade_in(whose, trade, unit)];
        sentences.extend(self.no_figures(&empty));
        let mut lacking: Vec<(Vec<Period>, Vec<String>)> = Vec::new();
        for series in series {
            let pairs = years.iter().zip(&series.values);
            let lacks = |(year, value): (&Period, &Option<Decimal>)| {
                (value.is_none() && empty.binary_search(year).is_err()).then_some(*year)
            };
            let without: Vec<Period> = pairs.filter_map(lacks).collect();
            match lacking.iter_mut().find(|(years, _)| *years == without) {
                Some((_, names)) => names.push(series.within.clone()),
                None => lacking.push((without, vec![series.within.clone()])),
            }
        }
        for (years, names) in lacking.iter().filter(|(years, _)| !years.is_empty()) {
            let (years, series) = (self.locale.years_in_words(years), self.locale.list(names));
            let values = [("series", series.as_str()), ("years", years.as_str())];
            sentences.push(self.locale.fill(Label::NoFiguresOfSeries, &values));
        }
        let parts = parts.iter().map(|part| (part.period, part.status));
        let unsettled: Vec<(Period, Status)> = unsettled(years, series).into_iter().chain(parts).collect();
        sentences.extend(self.locale.statuses(&unsettled));
        self.locale.sentences(&sentences)
    }

    /// The figures of parts of a year for the series that are drawn.
    pub(super) fn year_parts(
        &self,
        parts: &[&TradeYear],
        chosen: &[ChartSeries],
        series: &[DataSeries],
    ) -> Vec<YearPart> {
        let is_drawn =
            |which: &&ChartSeries| series.iter().any(|series| series.name == self.series_name(**which));
        let part = |part: &&TradeYear| YearPart {
            name: self.locale.figure_period(part.period),
            label: self.locale.short_period(part.period),
            values: chosen.iter().filter(is_drawn).map(|which| part.shown(name_in_paths(*which))).collect(),
            status: part.status,
        };
        let parts = parts.iter().map(part);
        parts.filter(|part| part.values.iter().any(Option::is_some)).collect()
    }

    /// The caption of an index of trade.
    pub(super) fn index_caption(
        &self,
        trade: &Trade,
        base: Period,
        unsettled: &[(Period, Status)],
    ) -> String {
        let base = self.locale.figure_period(base);
        let index = self.locale.fill(Label::ChartIndexCaption, &[("year", &base)]);
        let of = self.trade_message(Label::ChartIndexOf, Label::GoodsChartIndexOf);
        let mut sentences = vec![self.about_trade_in(of, trade, trade.unit), index];
        sentences.extend(self.locale.statuses(unsettled));
        self.locale.sentences(&sentences)
    }

    /// The years of trade in a range.
    pub(super) fn years_of(&self, range: Option<Range>) -> Option<(&Trade, Vec<TradeYear>)> {
        let trade = self.brief.trade.as_ref()?;
        let within = trade.years.iter().filter(|year| is_within(year.period, range));
        Some((trade, within.cloned().collect()))
    }

    /// Series over consecutive years, a year without figures being a gap; nothing where all is gap.
    pub(super) fn plotted(
        &self,
        figures: &[TradeYear],
        chosen: &[ChartSeries],
    ) -> Option<(Vec<Period>, Vec<DataSeries>)> {
        let (first, last) = (figures.first()?.period, figures.last()?.period);
        let years: Vec<Period> = (0..=last.years_since(first)?).map(|after| first.later(after)).collect();
        let mut figures = figures.iter().peekable();
        let figures: Vec<Option<&TradeYear>> =
            years.iter().map(|year| figures.next_if(|figure| figure.period == *year)).collect();
        let status: Vec<Status> =
            figures.iter().map(|figure| figure.map_or(Status::Final, |figure| figure.status)).collect();
        let mut series = Vec::with_capacity(chosen.len());
        for which in chosen {
            let values: Vec<Option<Decimal>> =
                figures.iter().map(|figure| (*figure)?.shown(name_in_paths(*which))).collect();
            if values.iter().any(Option::is_some) {
                let (all, some) = series_within(*which);
                let within = self.trade_message(all, some).text();
                let name = self.series_name(*which);
                let hue = self.hue_of_series(*which);
                series.push(DataSeries { name, within, hue, values, status: status.clone() });
            }
        }
        (!series.is_empty()).then_some((years, series))
    }
}

/// What a series is called within a sentence, of all trade and of some goods.
pub(super) fn series_within(series: ChartSeries) -> (Label, Label) {
    match series {
        ChartSeries::Exports => (Label::ExportsWithin, Label::GoodsExportsWithin),
        ChartSeries::Imports => (Label::ImportsWithin, Label::GoodsImportsWithin),
        ChartSeries::Total => (Label::TotalWithin, Label::GoodsTotalWithin),
        ChartSeries::Balance => (Label::BalanceWithin, Label::GoodsBalanceWithin),
    }
}

/// The latest part of a year after the years that are drawn, and before it the same months of the year before, which it
/// is compared with.
pub(super) fn parts_after<'t>(
    trade: &'t Trade,
    years: &[Period],
    range: Option<Range>,
) -> Vec<&'t TradeYear> {
    let drawn = |part: &&TradeYear| part.exports.is_some() || part.imports.is_some() || part.total.is_some();
    let within = || trade.parts.iter().filter(drawn).filter(|part| is_within(part.period, range));
    let after = |part: &&TradeYear| years.last().is_some_and(|last| part.period.is_after(*last));
    // Of those that end together, the longest.
    let latest = within().filter(after).max_by_key(|part| (part.period.end(), Reverse(part.period.start())));
    let Some(latest) = latest else { return Vec::new() };
    let before = within().find(|part| latest.period.years_since(part.period) == Some(1));
    before.into_iter().chain([latest]).collect()
}

/// The sources of years, or those of all trade where they name none.
pub(super) fn sources_of(trade: &Trade, figures: &[TradeYear]) -> Vec<SourceIndex> {
    let own = each_once(figures.iter().flat_map(|year| &year.sources).copied());
    if own.is_empty() { each_once(trade.sources.iter().copied()) } else { own }
}

/// Whether figures are more than estimates and forecasts, and of one series: others prove nothing.
pub(super) fn are_settled(figures: &[TradeYear]) -> bool {
    figures.iter().all(|year| matches!(year.status, Status::Final | Status::Provisional))
        && figures.iter().skip(1).all(|year| !year.starts_anew())
}

/// The years in which periods start, by which charts place them.
pub(super) fn starts(years: &[Period]) -> Vec<i16> {
    years.iter().map(|year| year.starts()).collect()
}

pub(super) fn fiscal_year_ends(years: &[Period]) -> Option<u8> {
    years.first()?.fiscal_year_ends()
}

pub(super) fn chosen<'s>(asked: &'s [ChartSeries], usual: &'s [ChartSeries]) -> &'s [ChartSeries] {
    if asked.is_empty() { usual } else { asked }
}
