//! Decides which charts to draw, from which data, with which titles and captions.

use rust_decimal::Decimal;

use super::chart::{
    ChartData, ChartSize, ChartType, ChartUnit, ReferenceLine, YearForm, period_of, unsettled,
};
use super::chart_figures::TradeSeries;
use super::composer::Composer;
use super::document::{Block, Figure, Inline, Undrawn};
use super::plot::{Plot, Range};
use crate::brief::{Chart, ChartForm, ChartKind, ChartSeries, PartyIndex, SectionName};
use crate::diag::Span;
use crate::figures::{Flow, Period};
use crate::locale::Label;
use crate::markup::SourceIndex;

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
            ChartKind::Members => self.members_plots(&[], None, BARS_FROM),
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
                    plot.title = vec![self.words(self.names_of_trade(&years, series, &plot.which))];
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
            ChartKind::Members => self.members_plots(&chart.series, years, ITEMS_FROM),
            ChartKind::Visits => vec![self.visits_by_year(years)],
        };
        plots.into_iter().flatten().collect()
    }

    /// The members of the parties that are blocs, of each series that is asked for. If none is, by their total, or else by
    /// the flows that are known.
    fn members_plots(&self, series: &[ChartSeries], years: Option<Range>, least: usize) -> Vec<Option<Plot>> {
        let mut plots = Vec::new();
        for party in [PartyIndex::First, PartyIndex::Second] {
            let plot =
                |series| self.members_ranked(party, series, years).filter(|plot| plot.parts() >= least);
            match (series, plot(ChartSeries::Total)) {
                ([], Some(total)) => plots.push(Some(total)),
                ([], None) => plots.extend([ChartSeries::Exports, ChartSeries::Imports].map(plot)),
                (asked, _) => plots.extend(asked.iter().copied().map(plot)),
            }
        }
        plots
    }

    /// The items of a flow, by value or by share.
    fn items_plot(&self, kind: ChartKind, flow: Flow, years: Option<Range>) -> Option<Plot> {
        if kind == ChartKind::Shares { self.shares(flow, years) } else { self.ranked(flow, years) }
    }

    /// All charts that were drawn, and those that the brief asks for and that were not.
    pub(super) fn into_charts(self) -> (Vec<ChartData>, Vec<(Span, Undrawn)>) {
        let asked = self.brief.charts.iter().zip(&self.drawn).filter(|(_, drawn)| !**drawn);
        let mut undrawn: Vec<(Span, Undrawn)> =
            asked.map(|(chart, _)| (chart.span, self.why_undrawn(chart))).collect();
        undrawn.extend(self.undrawn);
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
            ChartKind::Members
                if self.members_plots(&chart.series, chart.years, 1).iter().flatten().next().is_some() =>
            {
                Undrawn::OneItem(chart.kind)
            }
            _ if chart.years.is_some() && !self.asked_plots(chart, None).is_empty() => Undrawn::OutsideYears,
            ChartKind::Visits if !self.brief.visits.is_empty() => Undrawn::NothingHeld,
            _ => Undrawn::NoFigures(chart.kind),
        }
    }

    /// A figure of a plot: of the chart that asks for it, with what that says where it is `asked` of this one.
    fn figure_of(&mut self, plot: Plot, chart: Option<&Chart>, asked: Option<&Chart>) -> Block {
        let mut title = asked.and_then(|chart| chart.title.as_ref()).map(|line| self.line(line));
        if let (Some(chart), Some(title)) = (asked, &mut title) {
            self.anchored(chart.spans.of("kind"), title);
        }
        let caption = asked.and_then(|chart| chart.caption.as_ref()).map(|line| self.line(line));
        let alt = asked.and_then(|chart| chart.alt.as_ref()).map(|line| self.plain(line));
        let words = |words: String| -> Vec<Inline> {
            if words.is_empty() { Vec::new() } else { vec![self.words(words)] }
        };
        let figure = Figure {
            chart: self.charts.len(),
            title: title.unwrap_or(plot.title),
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
        marks.dots = plot.dots;
        let (mut kind, unit, fiscal_year_ends) = (plot.kind, plot.unit, plot.ends);
        // Notes and lines are over bars.
        if let ChartType::Years { form: form @ YearForm::Lanes, .. } = &mut kind
            && !(marks.notes.is_empty() && marks.lines.is_empty())
        {
            *form = YearForm::Counts;
        }
        let (which, factor, ends) = (&plot.which[..], plot.factor, plot.ends);
        let about = TradeSeries { which, unit: unit.as_ref(), factor, ends };
        let mut figures = self.figures_of_series(&about, &mut kind);
        figures.extend(self.figure_of_rest(&kind, &plot.figures));
        figures.extend(plot.figures);
        let size = ChartSize::Usual;
        self.charts.push(ChartData { kind, unit, marks, sources, fiscal_year_ends, figures, size });
        Block::Figure(figure)
    }

    /// The titles of sources.
    pub(super) fn titles_of(&self, sources: &[SourceIndex]) -> Vec<String> {
        let sources = sources.iter().filter_map(|source| self.brief.sources.get(source.0));
        sources.map(|source| self.repeated(&source.title)).collect()
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

/// Whether a form has a place for parts of a year. The name at the end of a line would be beside them, and others compare
/// years: with one another, or with the one that counts as a hundred.
fn shows_parts_of_years(form: ChartForm) -> bool {
    matches!(form, ChartForm::Grouped | ChartForm::Stacked | ChartForm::Diverging)
}
