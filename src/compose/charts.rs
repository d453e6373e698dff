//! Decides which charts to draw, from which data, with which titles and captions.

use std::cmp::Reverse;
use std::sync::Arc;

use rust_decimal::Decimal;

use super::chart::{
    ChartData, ChartType, ChartUnit, DataItem, DataSeries, ItemForm, ReferenceLine, YearForm, YearPart,
    period_of, unsettled,
};
use super::chart_figures::TradeSeries;
use super::claims::{self, Claim, TradedItem};
use super::composer::{Composer, other};
use super::document::{Block, Figure, Inline, Undrawn};
use super::forms::BARS_UNTIL;
use super::sources::each_once;
use super::trade::{at_scale, share_scale};
use super::trade_table::years_without;
use super::units::{scale, scaled, times, unit_of};
use crate::brief::{
    Chart, ChartForm, ChartKind, ChartSeries, PartyIndex, SectionName, Trade, TradeItem, Visit,
};
use crate::date::Date;
use crate::diag::Span;
use crate::figures::{Codes, Flow, Period, Printed, Status, TradeYear, Unit};
use crate::locale::Label;
use crate::markup::SourceIndex;
use crate::palette::Hue;

/// Lines want a few points.
const LINES_FROM: usize = 4;
/// Fewer visits than this need no chart.
const VISITS_FROM: usize = 8;
/// Fewer bars than this are read as well in the table.
const BARS_FROM: usize = 3;
/// One bar says no more than its figure.
const FIGURES_FROM: usize = 2;
/// Nor does one item.
const ITEMS_FROM: usize = 2;

/// The first and the last period that a chart shows.
type Range = (Period, Period);

/// What a chart shows, and what is said of it.
struct Plot {
    kind: ChartType,
    /// The series that were asked for, of those over years.
    which: Vec<ChartSeries>,
    unit: Option<ChartUnit>,
    /// What turns figures of the brief into those of the plot.
    factor: Decimal,
    /// The month with which its years end, where they are fiscal years.
    ends: Option<u8>,
    sources: Vec<SourceIndex>,
    /// The figures of items.
    figures: Vec<Arc<Printed>>,
    title: String,
    caption: String,
}

impl Composer<'_> {
    /// The charts of a section: those that the brief asks for, else those of `kinds` that the data
    /// bears. A chart without a place is in the section of its data.
    pub(super) fn charts_for(&mut self, section: &SectionName, kinds: &[ChartKind]) -> Vec<Block> {
        let brief = self.brief;
        if brief.charts.is_empty() {
            return kinds.iter().flat_map(|&kind| self.usual_charts(kind)).collect();
        }
        let mut blocks = Vec::new();
        for (number, chart) in brief.charts.iter().enumerate() {
            let placed = chart.place.as_ref().is_none_or(|place| place == section);
            if placed && kinds.contains(&chart.kind) {
                blocks.extend(self.asked_chart(number, chart));
            }
        }
        blocks
    }

    /// The charts that the brief places in a section other than that of their data.
    pub(super) fn charts_placed_in(&mut self, section: &SectionName) -> Vec<Block> {
        let mut blocks = Vec::new();
        for (number, chart) in self.brief.charts.iter().enumerate() {
            let home = match chart.kind {
                ChartKind::Visits => SectionName::Visits,
                _ => SectionName::Trade,
            };
            if chart.place.as_ref() == Some(section) && home != *section {
                blocks.extend(self.asked_chart(number, chart));
            }
        }
        blocks
    }

    fn usual_charts(&mut self, kind: ChartKind) -> Vec<Block> {
        let flows = [Flow::Exports, Flow::Imports];
        let plots: Vec<Option<Plot>> = match kind {
            ChartKind::Trade => {
                vec![self.grouped(None, &[], true).filter(|plot| plot.values().count() >= FIGURES_FROM)]
            }
            ChartKind::Balance => {
                vec![self.lines(None, &[]).filter(|_| self.years_with_total() >= LINES_FROM)]
            }
            ChartKind::Items => {
                flows.map(|flow| self.ranked(flow, None).filter(|plot| plot.parts() >= BARS_FROM)).into()
            }
            // Values say more than shares.
            ChartKind::Shares => flows
                .map(|flow| {
                    let valued = self.ranked(flow, None).is_some_and(|plot| plot.parts() >= BARS_FROM);
                    self.shares(flow, None).filter(|plot| !valued && plot.parts() >= ITEMS_FROM)
                })
                .into(),
            ChartKind::Visits => {
                vec![self.visits_by_year(None).filter(|_| self.visits_held().count() >= VISITS_FROM)]
            }
        };
        let plots = plots.into_iter().flatten().filter(|plot| !plot.is_blank());
        plots.map(|plot| self.figure_of(plot, None, None)).collect()
    }

    fn asked_chart(&mut self, number: usize, chart: &Chart) -> Vec<Block> {
        let mut plots = self.asked_plots(chart, chart.years);
        plots.retain(|plot| !plot.is_blank());
        if let Some(drawn) = self.drawn.get_mut(number) {
            *drawn |= !plots.is_empty();
        }
        // What the brief says of one figure would be wrong of another.
        let mut asked = Some(chart);
        let mut blocks = Vec::with_capacity(plots.len());
        for mut plot in plots {
            self.reshape(chart, &plot.which, plot.ends, &mut plot.kind, &mut plot.unit);
            if let (Some(ChartUnit::Index { base }), Some(trade)) = (&plot.unit, self.brief.trade.as_ref()) {
                plot.factor = Decimal::ONE;
                // What is claimed of figures is not to be seen in their index.
                if let ChartType::Years { years, series, .. } = &plot.kind {
                    let years: Vec<Period> = years.iter().map(|year| period_of(*year, plot.ends)).collect();
                    plot.caption = self.index_caption(trade, *base, &unsettled(&years, series));
                    plot.title = self.names_of(&years, series);
                }
            }
            blocks.push(self.figure_of(plot, Some(chart), asked.take()));
        }
        blocks
    }

    /// What there is to draw of a chart that the brief asks for.
    fn asked_plots(&self, chart: &Chart, years: Option<Range>) -> Vec<Plot> {
        let (parts, whole) = parts_and_whole(&chart.series);
        let apart = chart.form.is_none_or(shows_parts_of_years);
        let plots: Vec<Option<Plot>> = match chart.kind {
            ChartKind::Trade if whole.is_empty() => vec![self.grouped(years, &parts, apart)],
            ChartKind::Balance if whole.is_empty() => vec![self.lines(years, &parts)],
            ChartKind::Trade => vec![self.grouped(years, &parts, apart), self.lines(years, &whole)],
            ChartKind::Balance => vec![self.lines(years, &parts), self.lines(years, &whole)],
            ChartKind::Items | ChartKind::Shares => flows_of(chart)
                .iter()
                .map(|&flow| {
                    self.items_plot(chart.kind, flow, years).filter(|plot| plot.parts() >= ITEMS_FROM)
                })
                .collect(),
            ChartKind::Visits => vec![self.visits_by_year(years)],
        };
        plots.into_iter().flatten().collect()
    }

    /// The items of a flow, by value or by share.
    fn items_plot(&self, kind: ChartKind, flow: Flow, years: Option<Range>) -> Option<Plot> {
        if kind == ChartKind::Shares { self.shares(flow, years) } else { self.ranked(flow, years) }
    }

    /// All charts that were drawn, and those that the brief asks for and that were not.
    pub(super) fn into_charts(self) -> (Vec<ChartData>, Vec<(Span, Undrawn)>) {
        let asked = self.brief.charts.iter().zip(&self.drawn).filter(|(_, drawn)| !**drawn);
        let undrawn = asked.map(|(chart, _)| (chart.span, self.why_undrawn(chart))).collect();
        (self.charts, undrawn)
    }

    /// Why a chart that the brief asks for is not drawn.
    fn why_undrawn(&self, chart: &Chart) -> Undrawn {
        let plots = self.asked_plots(chart, chart.years);
        if !plots.is_empty() {
            return if plots.iter().all(Plot::is_blank) { Undrawn::AllZero } else { Undrawn::Unplaced };
        }
        let has_item = || {
            let plots = flows_of(chart).iter().map(|&flow| self.items_plot(chart.kind, flow, chart.years));
            plots.flatten().next().is_some()
        };
        match chart.kind {
            ChartKind::Items | ChartKind::Shares if has_item() => Undrawn::OneItem(chart.kind),
            _ if chart.years.is_some() && !self.asked_plots(chart, None).is_empty() => Undrawn::OutsideYears,
            ChartKind::Visits if !self.brief.visits.is_empty() => Undrawn::NothingHeld,
            _ => Undrawn::NoFigures(chart.kind),
        }
    }

    /// A figure of a plot: of the chart that asks for it, with what that says where it is `asked` of this one.
    fn figure_of(&mut self, plot: Plot, chart: Option<&Chart>, asked: Option<&Chart>) -> Block {
        let title = asked.and_then(|chart| chart.title.as_ref()).map(|line| self.line(line));
        let caption = asked.and_then(|chart| chart.caption.as_ref()).map(|line| self.line(line));
        let alt = asked.and_then(|chart| chart.alt.as_ref()).map(|line| self.plain(line));
        let words = |words: String| -> Vec<Inline> {
            if words.is_empty() { Vec::new() } else { vec![self.words(words)] }
        };
        let figure = Figure {
            chart: self.charts.len(),
            title: title.unwrap_or_else(|| words(plot.title)),
            caption: caption.unwrap_or_else(|| words(plot.caption)),
            alt,
        };
        let marks = chart.map(|chart| self.marks(chart, &plot.kind, plot.ends, plot.factor));
        let mut marks = marks.unwrap_or_default();
        if !plot.which.is_empty() {
            marks.breaks =
                self.breaks_drawn(&plot.kind, plot.ends).iter().map(|year| year.starts()).collect();
        }
        if let Some(ChartUnit::Index { base }) = plot.unit {
            let year = self.locale.figure_period(base);
            let text = self.locale.fill(Label::ChartIndexBase, &[("year", &year)]);
            marks.lines.push(ReferenceLine { value: Decimal::ONE_HUNDRED, text });
        }
        let sources = self.titles_of(&plot.sources);
        let (mut kind, unit, fiscal_year_ends) = (plot.kind, plot.unit, plot.ends);
        let (which, factor, ends) = (&plot.which[..], plot.factor, plot.ends);
        let about = TradeSeries { which, unit: unit.as_ref(), factor, ends };
        let mut figures = self.figures_of_series(&about, &mut kind);
        figures.extend(self.figure_of_rest(&kind, &plot.figures));
        figures.extend(plot.figures);
        self.charts.push(ChartData { kind, unit, marks, sources, fiscal_year_ends, figures });
        Block::Figure(figure)
    }

    /// The years of a chart of trade with which the series starts anew, after the first.
    pub(super) fn breaks_drawn(&self, kind: &ChartType, ends: Option<u8>) -> Vec<Period> {
        let (ChartType::Years { years, .. }, Some(trade)) = (kind, &self.brief.trade) else {
            return Vec::new();
        };
        let drawn =
            |year: &TradeYear| years.iter().skip(1).any(|start| period_of(*start, ends) == year.period);
        let breaks = trade.years.iter().filter(|year| year.breaks == Some(true) && drawn(year));
        breaks.map(|year| year.period).collect()
    }

    /// The titles of sources.
    pub(super) fn titles_of(&self, sources: &[SourceIndex]) -> Vec<String> {
        let sources = sources.iter().filter_map(|source| self.brief.sources.get(source.0));
        sources.map(|source| self.repeated(&source.title)).collect()
    }

    fn years_with_total(&self) -> usize {
        let years = self.brief.trade.iter().flat_map(|trade| &trade.years);
        years.filter(|year| year.total.is_some()).count()
    }

    /// Exports and imports, as bars; parts of a year `apart` from the years, where bars have room for them.
    fn grouped(&self, range: Option<Range>, series: &[ChartSeries], apart: bool) -> Option<Plot> {
        let usual = [ChartSeries::Exports, ChartSeries::Imports];
        let (trade, figures) = self.years_of(range)?;
        let which = chosen(series, &usual);
        let (years, mut series) = self.plotted(&figures, which)?;
        let of_parts =
            if apart && years.len() <= BARS_UNTIL { parts_after(trade, &years, range) } else { Vec::new() };
        let mut parts = self.year_parts(&of_parts, which, &series);
        let (unit, factor) = scaled(trade, &mut series, &mut parts);
        let claim = (self.shows(&series, &usual) && are_settled(&figures))
            .then(|| claims::of_flows(&figures, &trade.years))
            .flatten();
        let title = self.title(claim, || self.names_of(&years, &series));
        let caption = self.trade_caption((trade, unit), &figures, (&years, &series), &of_parts);
        // Over many years, a course is read from a line.
        let form = if years.len() > BARS_UNTIL { YearForm::Lines { area: None } } else { YearForm::Grouped };
        let ends = fiscal_year_ends(&years);
        let kind = ChartType::Years { form, years: starts(&years), series, parts };
        let (unit, which) = (Some(unit_of(trade, unit)), which.to_vec());
        let (sources, figures) = (sources_of(trade, &figures), Vec::new());
        Some(Plot { kind, which, unit, factor, ends, sources, figures, title, caption })
    }

    /// Total and balance, as lines around zero.
    fn lines(&self, range: Option<Range>, series: &[ChartSeries]) -> Option<Plot> {
        let usual = [ChartSeries::Total, ChartSeries::Balance];
        let (trade, figures) = self.years_of(range)?;
        let which = chosen(series, &usual);
        let (years, mut series) = self.plotted(&figures, which)?;
        let (unit, factor) = scaled(trade, &mut series, &mut []);
        let place = |which| series.iter().position(|series| series.name == self.series_name(which));
        let area = place(ChartSeries::Balance);
        let claim = place(ChartSeries::Total)
            .filter(|_| are_settled(&figures))
            .and_then(|_| claims::of_total(&figures));
        let title = self.title(claim, || match self.shows(&series, &usual) {
            true => {
                self.locale.fill(Label::ChartTotalNeutral, &[("years", &self.years_shown(&years, &series))])
            }
            false => self.names_of(&years, &series),
        });
        let caption = self.trade_caption((trade, unit), &figures, (&years, &series), &[]);
        let ends = fiscal_year_ends(&years);
        let form = YearForm::Lines { area };
        let kind = ChartType::Years { form, years: starts(&years), series, parts: Vec::new() };
        let (unit, which) = (Some(unit_of(trade, unit)), which.to_vec());
        let (sources, figures) = (sources_of(trade, &figures), Vec::new());
        Some(Plot { kind, which, unit, factor, ends, sources, figures, title, caption })
    }

    /// A claim in words, or else what is shown.
    fn title(&self, claim: Option<Claim>, neutral: impl Fn() -> String) -> String {
        claim.map_or_else(neutral, |claim| self.claim_in_words(&claim))
    }

    /// Whether these series are drawn, and no other.
    fn shows(&self, series: &[DataSeries], which: &[ChartSeries]) -> bool {
        series
            .iter()
            .map(|series| series.name.as_str())
            .eq(which.iter().map(|&which| self.series_name(which)))
    }

    /// Whose trade is drawn, and what is not known: the years without any figure, and those without a figure of a
    /// series.
    fn trade_caption(
        &self,
        (trade, unit): (&Trade, Unit),
        figures: &[TradeYear],
        (years, series): (&[Period], &[DataSeries]),
        parts: &[&TradeYear],
    ) -> String {
        let empty = years_without(figures);
        let mut sentences = vec![self.about_trade_in(Label::TradeChartCaption, trade, unit)];
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
        sentences.join(" ")
    }

    /// The figures of parts of a year for the series that are drawn.
    fn year_parts(
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
            values: chosen.iter().filter(is_drawn).map(|which| value_of(*which, part)).collect(),
            status: part.status,
        };
        let parts = parts.iter().map(part);
        parts.filter(|part| part.values.iter().any(Option::is_some)).collect()
    }

    /// The caption of an index of trade.
    fn index_caption(&self, trade: &Trade, base: Period, unsettled: &[(Period, Status)]) -> String {
        let base = self.locale.figure_period(base);
        let index = self.locale.fill(Label::ChartIndexCaption, &[("year", &base)]);
        let mut sentences = vec![self.about_trade(Label::ChartIndexOf, trade), index];
        sentences.extend(self.locale.statuses(unsettled));
        sentences.join(" ")
    }

    /// The years of trade in a range.
    fn years_of(&self, range: Option<Range>) -> Option<(&Trade, Vec<TradeYear>)> {
        let trade = self.brief.trade.as_ref()?;
        let within = trade.years.iter().filter(|year| is_within(year.period, range));
        Some((trade, within.cloned().collect()))
    }

    /// Series over consecutive years, a year without figures being a gap; nothing where all is gap.
    fn plotted(
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
                figures.iter().map(|figure| value_of(*which, (*figure)?)).collect();
            if values.iter().any(Option::is_some) {
                let within = self.locale.label(series_within(*which)).to_owned();
                let name = self.series_name(*which).to_owned();
                let hue = self.hue_of_series(*which);
                series.push(DataSeries { name, within, hue, values, status: status.clone() });
            }
        }
        (!series.is_empty()).then_some((years, series))
    }

    pub(super) fn series_name(&self, series: ChartSeries) -> &str {
        self.locale.label(match series {
            ChartSeries::Exports => Label::Exports,
            ChartSeries::Imports => Label::Imports,
            ChartSeries::Total => Label::Total,
            ChartSeries::Balance => Label::Balance,
        })
    }

    /// Items of a flow by value, the largest first.
    fn ranked(&self, flow: Flow, range: Option<Range>) -> Option<Plot> {
        let trade = self.brief.trade.as_ref()?;
        let (year, items) = items_of(trade, flow, range, |item| item.value);
        let sources = sources_of_items(trade, &items);
        let mut bars = self.named_descending(&items);
        if bars.is_empty() {
            return None;
        }
        let (unit_of_bars, factor) = scale(trade.unit, bars.iter().map(|bar| bar.value));
        bars.iter_mut().for_each(|bar| bar.value = times(bar.value, factor));
        let figures = self.figures_of_values((trade, unit_of_bars, factor), &items);
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
    fn shares(&self, flow: Flow, range: Option<Range>) -> Option<Plot> {
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
        let kind = ChartType::Shares { parts, form: ItemForm::Ring, hue: self.hue_of_flow(flow) };
        Some(Plot { figures, ..Plot::new(kind, sources, title, caption) })
    }

    /// Names with figures, the largest first; equals in the order of the brief.
    fn named_descending(&self, items: &[(&TradeItem, Decimal)]) -> Vec<DataItem> {
        let named = |(item, value): &(&TradeItem, Decimal)| DataItem {
            name: self.repeated(&item.name),
            value: *value,
            code: item.hs.clone(),
        };
        let mut named: Vec<DataItem> = items.iter().map(named).collect();
        named.sort_by_key(|item| Reverse(item.value));
        named
    }

    /// Asks for a claim about all items of the brief, in their order.
    fn about_items(&self, trade: &Trade, ask: impl Fn(&[TradedItem]) -> Option<Claim>) -> Option<Claim> {
        let names: Vec<String> = trade.items.iter().map(|item| self.repeated(&item.name)).collect();
        let items: Vec<TradedItem> = trade
            .items
            .iter()
            .zip(&names)
            .map(|(item, name)| TradedItem {
                flow: item.flow,
                name,
                hs: item.hs.as_deref(),
                year: item.year,
                value: item.value,
                share: item.share,
            })
            .collect();
        ask(&items)
    }

    /// The visits that have taken place: those that are surely after the briefing are planned.
    fn visits_held(&self) -> impl Iterator<Item = &Visit> {
        self.brief.visits.iter().filter(|visit| !visit.is_planned(self.brief.head.date))
    }

    /// Whose visit it was: neither's where both sides met.
    fn traveller(&self, visit: &Visit) -> Hue {
        let directed = self.direction(visit, Label::FromTo).is_some();
        visit.party.filter(|_| directed).map_or(Hue::Neutral, hue_of)
    }

    /// Whose goods a flow is made of.
    pub(super) fn hue_of_flow(&self, flow: Flow) -> Hue {
        let perspective = self.brief.head.perspective;
        hue_of(match flow {
            Flow::Exports => perspective,
            Flow::Imports => other(perspective),
        })
    }

    /// Whose a series is. The balance is seen from one party; the total is of both.
    pub(super) fn hue_of_series(&self, series: ChartSeries) -> Hue {
        match series {
            ChartSeries::Exports | ChartSeries::Balance => self.hue_of_flow(Flow::Exports),
            ChartSeries::Imports => self.hue_of_flow(Flow::Imports),
            ChartSeries::Total => Hue::Neutral,
        }
    }

    /// Visits by year, stacked by direction.
    fn visits_by_year(&self, range: Option<Range>) -> Option<Plot> {
        let within = |year: i16| is_within(Period::year(year), range);
        let visits: Vec<&Visit> = self.visits_held().filter(|visit| within(visit.date.from.year)).collect();
        let dates = || visits.iter().map(|visit| visit.date.from.year);
        let years: Vec<i16> = (dates().min()?..=dates().max()?).collect();
        let start = *years.first()?;
        let mut series: Vec<(bool, DataSeries)> = Vec::new();
        for visit in &visits {
            let named = |directed, elsewhere| {
                self.direction(visit, directed).unwrap_or_else(|| self.locale.label(elsewhere).to_owned())
            };
            let name = named(Label::FromTo, Label::ElsewhereOrTogether);
            let at = match series.iter().position(|(_, other)| other.name == name) {
                Some(at) => at,
                None => {
                    let within = named(Label::FromToWithin, Label::ElsewhereOrTogetherWithin);
                    let values = vec![Some(Decimal::ZERO); years.len()];
                    let elsewhere = self.direction(visit, Label::FromTo).is_none();
                    let hue = self.traveller(visit);
                    series.push((elsewhere, DataSeries { name, within, hue, values, status: Vec::new() }));
                    series.len() - 1
                }
            };
            let year = usize::from(visit.date.from.year.abs_diff(start));
            if let Some(Some(count)) = series.get_mut(at).and_then(|(_, series)| series.values.get_mut(year))
            {
                *count += Decimal::ONE;
            }
        }
        // Visits of either side first, whatever the dates.
        series.sort_by_key(|(elsewhere, series)| (*elsewhere, series.name.clone()));
        let series = series.into_iter().map(|(_, series)| series).collect();
        let all: Vec<Date> = self.brief.visits.iter().map(|visit| visit.date.from).collect();
        let claim = claims::of_visits(&all, self.brief.head.date, within);
        let title = self.title(claim, || self.locale.label(Label::ChartVisitsNeutral).to_owned());
        let planned = self.visits_held().count() < self.brief.visits.len();
        let caption = match planned {
            false => Label::ChartVisitsCaption,
            true => Label::ChartVisitsCaptionPlanned,
        };
        let caption = self.locale.label(caption).to_owned();
        let kind = ChartType::Years { form: YearForm::Counts, years, series, parts: Vec::new() };
        let sources = each_once(visits.iter().flat_map(|visit| &visit.sources).copied());
        Some(Plot::new(kind, sources, title, caption))
    }
}

impl Plot {
    /// A plot of plain numbers.
    fn new(kind: ChartType, sources: Vec<SourceIndex>, title: String, caption: String) -> Self {
        let (which, unit, factor, ends, figures) = (Vec::new(), None, Decimal::ONE, None, Vec::new());
        Self { kind, which, unit, factor, ends, sources, figures, title, caption }
    }

    fn values(&self) -> impl Iterator<Item = Decimal> {
        let (series, items) = match &self.kind {
            ChartType::Years { series, .. } => (series.as_slice(), [].as_slice()),
            ChartType::Ranked { bars: items, .. } | ChartType::Shares { parts: items, .. } => {
                ([].as_slice(), items.as_slice())
            }
        };
        let of_series = series.iter().flat_map(|series| &series.values).flatten().copied();
        of_series.chain(items.iter().map(|item| item.value))
    }

    /// Whether there is nothing to see in it but zeros.
    fn is_blank(&self) -> bool {
        self.values().all(|value| value.is_zero())
    }

    /// How many items a chart of them has.
    fn parts(&self) -> usize {
        match &self.kind {
            ChartType::Ranked { bars: parts, .. } | ChartType::Shares { parts, .. } => parts.len(),
            _ => 0,
        }
    }
}

/// Series that are drawn together. A total beside its own parts would look like one of them: then it is drawn apart,
/// with the balance. The second list is empty where there is nothing to part.
fn parts_and_whole(series: &[ChartSeries]) -> (Vec<ChartSeries>, Vec<ChartSeries>) {
    let is_flow = |series: &ChartSeries| matches!(series, ChartSeries::Exports | ChartSeries::Imports);
    if !series.contains(&ChartSeries::Total) || !series.iter().any(is_flow) {
        return (series.to_vec(), Vec::new());
    }
    series.iter().partition(|series| is_flow(series))
}

/// The flows whose items a chart shows.
fn flows_of(chart: &Chart) -> &'static [Flow] {
    let asks = |series| chart.series.contains(&series);
    match (asks(ChartSeries::Exports), asks(ChartSeries::Imports)) {
        (true, false) => &[Flow::Exports],
        (false, true) => &[Flow::Imports],
        _ => &[Flow::Exports, Flow::Imports],
    }
}

/// What a series is called within a sentence.
fn series_within(series: ChartSeries) -> Label {
    match series {
        ChartSeries::Exports => Label::ExportsWithin,
        ChartSeries::Imports => Label::ImportsWithin,
        ChartSeries::Total => Label::TotalWithin,
        ChartSeries::Balance => Label::BalanceWithin,
    }
}

/// The figure of a series.
fn value_of(series: ChartSeries, figures: &TradeYear) -> Option<Decimal> {
    match series {
        ChartSeries::Exports => figures.exports,
        ChartSeries::Imports => figures.imports,
        ChartSeries::Total => figures.total,
        ChartSeries::Balance => figures.balance(),
    }
}

/// Whether a form has a place for parts of a year. The name at the end of a line would be beside them, and others compare
/// years: with one another, or with the one that counts as a hundred.
fn shows_parts_of_years(form: ChartForm) -> bool {
    matches!(form, ChartForm::Grouped | ChartForm::Stacked | ChartForm::Diverging)
}

/// The latest part of a year after the years that are drawn, and before it the same months of the year before, which it
/// is compared with.
fn parts_after<'t>(trade: &'t Trade, years: &[Period], range: Option<Range>) -> Vec<&'t TradeYear> {
    let drawn = |part: &&TradeYear| part.exports.is_some() || part.imports.is_some() || part.total.is_some();
    let within = || trade.parts.iter().filter(drawn).filter(|part| is_within(part.period, range));
    let after = |part: &&TradeYear| years.last().is_some_and(|last| part.period.is_after(*last));
    // Of those that end together, the longest.
    let latest = within().filter(after).max_by_key(|part| (part.period.end(), Reverse(part.period.start())));
    let Some(latest) = latest else { return Vec::new() };
    let before = within().find(|part| latest.period.years_since(part.period) == Some(1));
    before.into_iter().chain([latest]).collect()
}

/// All of a flow in a year.
fn flow_in(trade: &Trade, flow: Flow, year: Period) -> Option<Decimal> {
    let mut all = trade.years.iter().chain(&trade.parts);
    let figures = all.find(|figures| figures.period.is_same_time(year))?;
    match flow {
        Flow::Exports => figures.exports,
        Flow::Imports => figures.imports,
    }
}

pub(super) fn hue_of(party: PartyIndex) -> Hue {
    match party {
        PartyIndex::First => Hue::First,
        PartyIndex::Second => Hue::Second,
    }
}

/// The sources of years, or those of all trade where they name none.
fn sources_of(trade: &Trade, figures: &[TradeYear]) -> Vec<SourceIndex> {
    let own = each_once(figures.iter().flat_map(|year| &year.sources).copied());
    if own.is_empty() { each_once(trade.sources.iter().copied()) } else { own }
}

fn sources_of_items(trade: &Trade, items: &[(&TradeItem, Decimal)]) -> Vec<SourceIndex> {
    let own = each_once(items.iter().flat_map(|(item, _)| &item.sources).copied());
    if own.is_empty() { each_once(trade.sources.iter().copied()) } else { own }
}

/// Whether figures are more than estimates and forecasts, and of one series: others prove nothing.
fn are_settled(figures: &[TradeYear]) -> bool {
    figures.iter().all(|year| matches!(year.status, Status::Final | Status::Provisional))
        && figures.iter().skip(1).all(|year| year.breaks != Some(true))
}

/// Whether a period is in a range.
fn is_within(period: Period, range: Option<Range>) -> bool {
    range.is_none_or(|(first, last)| period.is_within(first, last))
}

/// The years in which periods start, by which charts place them.
fn starts(years: &[Period]) -> Vec<i16> {
    years.iter().map(|year| year.starts()).collect()
}

fn fiscal_year_ends(years: &[Period]) -> Option<u8> {
    years.first()?.fiscal_year_ends()
}

fn chosen<'s>(asked: &'s [ChartSeries], usual: &'s [ChartSeries]) -> &'s [ChartSeries] {
    if asked.is_empty() { usual } else { asked }
}

/// The items of a flow that have a figure, of the latest year that any has one for: figures of
/// different years are not put side by side.
fn items_of(
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
