//! Which charts are drawn, of what, and what is said beside them.

use rust_decimal::Decimal;

use super::chart::{self, ChartData, ChartUnit, Series};
use super::composer::Composer;
use super::document::{Block, Figure, Inline};
use crate::brief::{Chart, ChartKind, ChartSeries, Flow, SectionName, Trade, TradeItem, TradeYear};
use crate::locale::Label;

/// Lines want a few points.
const LINES_FROM: usize = 4;
/// Fewer visits than this need no chart.
const VISITS_FROM: usize = 8;
/// Fewer bars than this are read as well in the table.
const BARS_FROM: usize = 3;

/// What a chart shows, and what is said of it.
struct Plot {
    kind: chart::ChartKind,
    unit: Option<ChartUnit>,
    title: String,
    caption: String,
}

impl Composer<'_> {
    /// The charts of a section: those that the brief asks for, else those of `kinds` that the data
    /// bears. A chart without a place stands in the section of its data.
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
        let plots: Vec<Option<Plot>> = match kind {
            ChartKind::Trade => vec![self.grouped(None, &[])],
            ChartKind::Balance => {
                vec![self.lines(None, &[]).filter(|_| self.years_with_total() >= LINES_FROM)]
            }
            ChartKind::Items => [Flow::Exports, Flow::Imports]
                .into_iter()
                .map(|flow| self.ranked(flow, None).filter(|plot| bars(plot) >= BARS_FROM))
                .collect(),
            // Values say more than shares.
            ChartKind::Shares => [Flow::Exports, Flow::Imports]
                .into_iter()
                .map(|flow| {
                    let valued = self.ranked(flow, None).is_some_and(|plot| bars(&plot) >= BARS_FROM);
                    self.shares(flow, None).filter(|_| !valued)
                })
                .collect(),
            ChartKind::Visits => {
                vec![self.visits_by_year(None).filter(|_| self.brief.visits.len() >= VISITS_FROM)]
            }
        };
        plots.into_iter().flatten().map(|plot| self.figure_of(plot, None)).collect()
    }

    fn asked_chart(&mut self, number: usize, chart: &Chart) -> Vec<Block> {
        let flows: &[Flow] = match (
            chart.series.contains(&ChartSeries::Exports),
            chart.series.contains(&ChartSeries::Imports),
        ) {
            (true, false) => &[Flow::Exports],
            (false, true) => &[Flow::Imports],
            _ => &[Flow::Exports, Flow::Imports],
        };
        let plots: Vec<Option<Plot>> = match chart.kind {
            ChartKind::Trade => vec![self.grouped(chart.years, &chart.series)],
            ChartKind::Balance => vec![self.lines(chart.years, &chart.series)],
            ChartKind::Items => flows.iter().map(|&flow| self.ranked(flow, chart.years)).collect(),
            ChartKind::Shares => flows.iter().map(|&flow| self.shares(flow, chart.years)).collect(),
            ChartKind::Visits => vec![self.visits_by_year(chart.years)],
        };
        self.drawn[number] |= plots.iter().any(Option::is_some);
        plots.into_iter().flatten().map(|plot| self.figure_of(plot, Some(chart))).collect()
    }

    fn figure_of(&mut self, plot: Plot, asked: Option<&Chart>) -> Block {
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
        self.charts.push(ChartData { kind: plot.kind, unit: plot.unit });
        Block::Figure(figure)
    }

    fn years_with_total(&self) -> usize {
        let years = self.brief.trade.iter().flat_map(|trade| &trade.years);
        years.filter(|year| year.total.is_some()).count()
    }

    /// Exports and imports, as bars.
    fn grouped(&self, range: Option<(i16, i16)>, series: &[ChartSeries]) -> Option<Plot> {
        let usual = [ChartSeries::Exports, ChartSeries::Imports];
        let (trade, figures) = self.years_of(range)?;
        let (years, series) = self.plotted(&figures, chosen(series, &usual))?;
        let both = series.iter().map(|s| s.name.as_str()).eq(usual.map(|which| self.series_name(which)));
        let title = if both { self.claim_of_trade(&figures) } else { self.names_of(&series, &figures) };
        let caption = self.trade_caption(trade, &years, &series);
        let kind = chart::ChartKind::Grouped { years, series };
        Some(Plot { kind, unit: Some(unit_of(trade)), title, caption })
    }

    /// Total and balance, as lines around zero.
    fn lines(&self, range: Option<(i16, i16)>, series: &[ChartSeries]) -> Option<Plot> {
        let usual = [ChartSeries::Total, ChartSeries::Balance];
        let (trade, figures) = self.years_of(range)?;
        let chosen = chosen(series, &usual);
        let (years, series) = self.plotted(&figures, chosen)?;
        let balance = self.series_name(ChartSeries::Balance);
        let area = series.iter().position(|series| series.name == balance);
        let total = series.iter().any(|series| series.name == self.series_name(ChartSeries::Total));
        let title = if total { self.claim_of_total(&figures) } else { self.names_of(&series, &figures) };
        let caption = self.trade_caption(trade, &years, &series);
        let kind = chart::ChartKind::Lines { years, series, area };
        Some(Plot { kind, unit: Some(unit_of(trade)), title, caption })
    }

    /// Whose trade is drawn, and of which years nothing is known.
    fn trade_caption(&self, trade: &Trade, years: &[i16], series: &[Series]) -> String {
        let shown =
            |at: &usize| series.iter().any(|series| series.values.get(*at).is_some_and(Option::is_some));
        let shown: Vec<i16> = (0..years.len()).filter(shown).map(|at| years[at]).collect();
        let mut caption = self.about_trade(Label::TradeChartCaption, trade);
        if let Some(missing) = self.missing_years(&shown) {
            caption.push(' ');
            caption.push_str(&missing);
        }
        caption
    }

    /// The years of trade in a range, those at its ends that have no figures left out.
    fn years_of(&self, range: Option<(i16, i16)>) -> Option<(&Trade, Vec<TradeYear>)> {
        let trade = self.brief.trade.as_ref()?;
        let (first, last) = range.unwrap_or((i16::MIN, i16::MAX));
        let within = trade.years.iter().filter(|year| (first..=last).contains(&year.year));
        Some((trade, within.cloned().collect()))
    }

    /// Series over consecutive years, a year without figures being a gap; nothing where all is gap.
    fn plotted(&self, figures: &[TradeYear], chosen: &[ChartSeries]) -> Option<(Vec<i16>, Vec<Series>)> {
        let years: Vec<i16> = (figures.first()?.year..=figures.last()?.year).collect();
        let mut series = Vec::with_capacity(chosen.len());
        for which in chosen {
            let mut figures = figures.iter().peekable();
            let values: Vec<Option<Decimal>> = years
                .iter()
                .map(|&year| {
                    let figure = figures.next_if(|figure| figure.year == year)?;
                    match which {
                        ChartSeries::Exports => figure.exports,
                        ChartSeries::Imports => figure.imports,
                        ChartSeries::Total => figure.total,
                        ChartSeries::Balance => figure.balance(),
                    }
                })
                .collect();
            if values.iter().any(Option::is_some) {
                series.push(Series { name: self.series_name(*which).to_owned(), values });
            }
        }
        (!series.is_empty()).then_some((years, series))
    }

    fn series_name(&self, series: ChartSeries) -> &str {
        self.locale.label(match series {
            ChartSeries::Exports => Label::Exports,
            ChartSeries::Imports => Label::Imports,
            ChartSeries::Total => Label::Total,
            ChartSeries::Balance => Label::Balance,
        })
    }

    /// A title that claims nothing: what is drawn, and of which years.
    fn names_of(&self, series: &[Series], figures: &[TradeYear]) -> String {
        let names = series.iter().enumerate().map(|(at, series)| match at {
            0 => series.name.clone(),
            _ => self.locale.within_sentence(&series.name).into_owned(),
        });
        let names = self.locale.list(&names.collect::<Vec<_>>());
        let years = self.years_told(figures);
        self.locale.fill(Label::ChartSeriesNeutral, &[("series", &names), ("years", &years)])
    }

    /// Items of a flow by value, the largest first.
    fn ranked(&self, flow: Flow, range: Option<(i16, i16)>) -> Option<Plot> {
        let trade = self.brief.trade.as_ref()?;
        let (year, items) = items_of(trade, flow, range, |item| item.value);
        let mut bars: Vec<(String, Decimal)> =
            items.into_iter().map(|(item, value)| (self.plain(&item.name), value)).collect();
        bars.sort_by(|(_, a), (_, b)| b.cmp(a));
        let title = self.claim_of_items(flow, &bars)?;
        let unit = self.locale.unit(&trade.currency, trade.unit);
        let caption = match year {
            Some(year) => self.about_flow(Label::ChartItemsCaptionIn, flow).words("year", &year.to_string()),
            None => self.about_flow(Label::ChartItemsCaption, flow),
        };
        let caption = caption.words("unit", &unit).text();
        Some(Plot { kind: chart::ChartKind::Ranked { bars }, unit: Some(unit_of(trade)), title, caption })
    }

    /// Shares of a flow, the largest first.
    fn shares(&self, flow: Flow, range: Option<(i16, i16)>) -> Option<Plot> {
        let trade = self.brief.trade.as_ref()?;
        let (year, items) = items_of(trade, flow, range, |item| item.share);
        let mut parts: Vec<(String, Decimal)> =
            items.into_iter().map(|(item, share)| (self.plain(&item.name), share)).collect();
        if parts.len() < 2 {
            return None;
        }
        parts.sort_by(|(_, a), (_, b)| b.cmp(a));
        let title = self.claim_of_shares(flow, &parts);
        let caption = match year {
            Some(year) => self.about_flow(Label::ChartSharesCaptionIn, flow).words("year", &year.to_string()),
            None => self.about_flow(Label::ChartSharesCaption, flow),
        };
        let caption = caption.text();
        Some(Plot { kind: chart::ChartKind::Shares { parts }, unit: None, title, caption })
    }

    /// Visits by year, stacked by direction.
    fn visits_by_year(&self, range: Option<(i16, i16)>) -> Option<Plot> {
        let (first, last) = range.unwrap_or((i16::MIN, i16::MAX));
        let within = |year: &i16| (first..=last).contains(year);
        let dates = || self.brief.visits.iter().map(|visit| visit.date.from.year).filter(within);
        let years: Vec<i16> = (dates().min()?..=dates().max()?).collect();
        let start = *years.first()?;
        let elsewhere = self.locale.label(Label::ElsewhereOrTogether);
        let mut series: Vec<(String, Vec<u32>)> = Vec::new();
        for visit in self.brief.visits.iter().filter(|visit| within(&visit.date.from.year)) {
            let name = self.direction(visit).unwrap_or_else(|| elsewhere.to_owned());
            let at = match series.iter().position(|(other, _)| *other == name) {
                Some(at) => at,
                None => {
                    series.push((name, vec![0; years.len()]));
                    series.len() - 1
                }
            };
            let year = usize::from(visit.date.from.year.abs_diff(start));
            if let Some(count) = series.get_mut(at).and_then(|(_, counts)| counts.get_mut(year)) {
                *count += 1;
            }
        }
        // Visits of either side first, whatever the dates.
        series.sort_by_key(|(name, _)| (name == elsewhere, name.clone()));
        let title = self.claim_of_visits(&years, &series);
        let series = series
            .into_iter()
            .map(|(name, counts)| Series {
                name,
                values: counts.into_iter().map(|count| Some(Decimal::from(count))).collect(),
            })
            .collect();
        let caption = self.locale.label(Label::ChartVisitsCaption).to_owned();
        Some(Plot { kind: chart::ChartKind::Stacked { years, series }, unit: None, title, caption })
    }
}

fn unit_of(trade: &Trade) -> ChartUnit {
    ChartUnit { currency: trade.currency.clone(), unit: trade.unit }
}

fn chosen<'s>(asked: &'s [ChartSeries], usual: &'s [ChartSeries]) -> &'s [ChartSeries] {
    if asked.is_empty() { usual } else { asked }
}

fn bars(plot: &Plot) -> usize {
    match &plot.kind {
        chart::ChartKind::Ranked { bars } => bars.len(),
        _ => 0,
    }
}

/// The items of a flow that have a figure, of the latest year that any has one for: figures of
/// different years do not stand side by side.
fn items_of(
    trade: &Trade,
    flow: Flow,
    range: Option<(i16, i16)>,
    figure: impl Fn(&TradeItem) -> Option<Decimal>,
) -> (Option<i16>, Vec<(&TradeItem, Decimal)>) {
    let (first, last) = range.unwrap_or((i16::MIN, i16::MAX));
    let within = |item: &&TradeItem| item.year.is_none_or(|year| (first..=last).contains(&year));
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
