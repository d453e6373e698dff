//! Statistics: each under its title, as a chart and a table.

use std::cmp::Reverse;
use std::sync::Arc;

use rust_decimal::Decimal;

use super::chart::{
    ChartData, ChartSize, ChartType, ChartUnit, DataItem, DataSeries, ItemForm, Marks, YearForm, unsettled,
};
use super::composer::{Composer, cell};
use super::document::{
    Block, CellAlign, Column, Figure, HeadingPlace, Inline, Paragraph, ParagraphStyle, Table, TableHead,
    TableRow, Undrawn,
};
use super::economy::TableOf;
use super::plot::hue_of;
use super::sources::each_once;
use super::units::at_scale;
use crate::brief::{Measured, SectionName, Statistic, StatisticChart, StatisticForm, StatisticLine};
use crate::figures::{Operation, Period, Printed, Quantity, Status, TradeYear};
use crate::locale::{Form, Label};
use crate::palette::{self, Hue};

/// Fewer years than this are read as well in the table.
const CHART_FROM: usize = 3;
/// Beyond this, bars are thin, and a line says more.
const BARS_TO: usize = 15;
/// As many series as there are colours.
const SERIES_TO: usize = 6;
/// As many columns of figures fit beside each other.
const COLUMNS: usize = 6;

/// The figures of a line by period.
type Row = Vec<Option<Quantity>>;

impl Composer<'_> {
    /// The section of the statistics that are in no other.
    pub(super) fn statistics(&mut self) -> Vec<Block> {
        let own = self.statistics_after(None);
        if own.is_empty() {
            return own;
        }
        let mut blocks = vec![self.heading(Label::Statistics)];
        blocks.extend(own);
        blocks
    }

    /// The statistics that are at the end of a section.
    pub(super) fn statistics_placed_in(&mut self, section: &SectionName) -> Vec<Block> {
        if *section == SectionName::Statistics { Vec::new() } else { self.statistics_after(Some(section)) }
    }

    fn statistics_after(&mut self, section: Option<&SectionName>) -> Vec<Block> {
        let brief = self.brief;
        let own = &SectionName::Statistics;
        let here = |statistic: &&Statistic| self.is_placed(statistic.after.as_ref(), own, section);
        let these = brief.statistics.iter().enumerate().filter(|(_, statistic)| here(statistic));
        let these: Vec<(usize, &Statistic)> = these.collect();
        these.into_iter().flat_map(|(number, statistic)| self.statistic(number, statistic)).collect()
    }

    fn statistic(&mut self, number: usize, statistic: &Statistic) -> Vec<Block> {
        let mut title = self.phrase(&statistic.title);
        self.anchored(statistic.spans.of("id"), &mut title);
        // In the margin are the titles of charts, and the periods of tables.
        let mut blocks = vec![self.heading_at(3, HeadingPlace::Column, title)];
        let mut drawn = self.statistic_chart(statistic);
        let of = TableOf::Statistic(number);
        let show = match self.economy.without.contains(&of) {
            true => Some(StatisticForm::Chart),
            false => statistic.show,
        };
        match (&mut drawn, show) {
            (Some(figure), Some(StatisticForm::Chart)) => {
                let lines = statistic.lines.iter().flat_map(|line| &line.sources);
                let sources = each_once(statistic.sources.iter().chain(lines).copied());
                self.cite_after(&mut figure.caption, &sources);
                blocks.extend(drawn.map(Block::Figure));
            }
            // Figures are not lost with a chart that cannot be drawn.
            _ => {
                blocks.extend(drawn.map(Block::Figure));
                blocks.push(Block::Table(Table { of: Some(of), ..self.statistic_table(statistic) }));
            }
        }
        blocks
    }

    /// The chart of a statistic: of its lines over the years, or of its lines in a single period.
    fn statistic_chart(&mut self, statistic: &Statistic) -> Option<Figure> {
        if statistic.show == Some(StatisticForm::Table) || statistic.chart == Some(StatisticChart::None) {
            return None;
        }
        match statistic.periods()[..] {
            [only] if asks_for_chart(statistic) => self.statistic_bars(statistic, only),
            _ => self.statistic_over_years(statistic),
        }
    }

    /// The lines in the only period that there is, the largest first.
    fn statistic_bars(&mut self, statistic: &Statistic, period: Period) -> Option<Figure> {
        let known = statistic.lines.iter().filter_map(|line| Some((line, figure_of(line, period)?.value)));
        let mut known: Vec<(&StatisticLine, Decimal)> = known.collect();
        if known.len() < 2 || statistic.chart == Some(StatisticChart::Lines) {
            self.undrawn_statistic(statistic, Undrawn::OneYear);
            return None;
        }
        if known.iter().all(|(_, value)| value.is_zero()) {
            self.undrawn_statistic(statistic, Undrawn::AllZero);
            return None;
        }
        known.sort_by_key(|(_, value)| Reverse(*value));
        let lines: Vec<&StatisticLine> = known.iter().map(|(line, _)| *line).collect();
        let status = status_of(statistic, period);
        let figures = self.figures_of_lines(statistic, &lines, &[period], &[status]);
        let bars = known.iter().map(|(line, value)| DataItem {
            name: self.line_name(statistic, line),
            value: *value,
            code: None,
        });
        let kind = ChartType::Ranked { bars: bars.collect(), form: ItemForm::Bars, hue: Hue::First };
        let (title, period_in_words) = (self.plain(&statistic.title), self.locale.figure_period(period));
        let words = [("series", title.as_str()), ("years", &period_in_words)];
        let title = self.locale.fill(Label::ChartSeriesNeutral, &words);
        let mut caption: Vec<String> = self.unit_caption(statistic).into_iter().collect();
        let unsettled = [(period, status)].into_iter().filter(|(_, status)| *status != Status::Final);
        caption.extend(self.locale.statuses(&unsettled.collect::<Vec<_>>()));
        let marks = Marks::default();
        Some(self.statistic_plot(statistic, &lines, (title, caption), (kind, marks, figures, period)))
    }

    /// A figure of a chart of a statistic.
    fn statistic_plot(
        &mut self,
        statistic: &Statistic,
        lines: &[&StatisticLine],
        (title, caption): (String, Vec<String>),
        (kind, marks, figures, first): (ChartType, Marks, Vec<Arc<Printed>>, Period),
    ) -> Figure {
        let unit = match &statistic.measured {
            Measured::Money { currency, unit } => {
                Some(ChartUnit::Money { currency: currency.clone(), unit: *unit })
            }
            _ => self.statistic_unit(statistic).map(ChartUnit::Words),
        };
        let sources = lines.iter().flat_map(|line| &line.sources).chain(&statistic.sources);
        let sources = self.titles_of(&each_once(sources.copied()));
        let figure = Figure {
            chart: self.charts.len(),
            title: vec![self.words(title)],
            caption: if caption.is_empty() {
                Vec::new()
            } else {
                vec![self.words(self.locale.sentences(&caption))]
            },
            alt: None,
        };
        let fiscal_year_ends = first.fiscal_year_ends();
        let size = ChartSize::Usual;
        self.charts.push(ChartData { kind, unit, marks, sources, fiscal_year_ends, figures, size });
        figure
    }

    /// The unit of a statistic as a sentence.
    fn unit_caption(&self, statistic: &Statistic) -> Option<String> {
        let unit = self.in_unit(statistic)?;
        Some(self.locale.fill(Label::StatisticCaption, &[("unit", &unit)]))
    }

    /// An amount in the unit of a statistic.
    pub(super) fn statistic_amount(&self, statistic: &Statistic, value: Decimal) -> String {
        match &statistic.measured {
            Measured::Money { currency, unit } => self.locale.money(value, currency, *unit, Form::Long),
            Measured::Percent => self.locale.percent(value),
            Measured::Words(_) | Measured::Plain => self.locale.number(value),
        }
    }

    /// What figures are counted in, in words; nothing where the brief does not say.
    fn statistic_unit(&self, statistic: &Statistic) -> Option<String> {
        match &statistic.measured {
            Measured::Money { currency, unit } => Some(self.locale.unit(currency, *unit)),
            Measured::Percent => Some(self.locale.label(Label::PerCentUnit).to_owned()),
            Measured::Words(words) => Some(words.clone()),
            Measured::Plain => None,
        }
    }

    /// `In millions of US dollars`, or another unit; nothing where the brief does not say.
    fn in_unit(&self, statistic: &Statistic) -> Option<String> {
        let label = match &statistic.measured {
            Measured::Money { .. } | Measured::Percent => Label::StatisticIn,
            Measured::Words(_) | Measured::Plain => Label::StatisticUnit,
        };
        let unit = self.statistic_unit(statistic)?;
        Some(self.locale.fill(label, &[("unit", &unit)]))
    }

    pub(super) fn line_name(&self, statistic: &Statistic, line: &StatisticLine) -> String {
        match (&line.name, line.party) {
            (Some(name), _) => self.plain(name),
            (None, Some(party)) => self.short_name(party).heading.clone(),
            (None, None) => self.plain(&statistic.title),
        }
    }

    /// The lines over the years, where there are enough of them.
    fn statistic_over_years(&mut self, statistic: &Statistic) -> Option<Figure> {
        let years: Vec<Period> = statistic.periods().into_iter().filter(|period| period.is_year()).collect();
        let (Some(&first), Some(&last)) = (years.first(), years.last()) else {
            self.undrawn_statistic(statistic, Undrawn::NoYears);
            return None;
        };
        let span = last.years_since(first)?;
        let lines: Vec<&StatisticLine> = statistic
            .lines
            .iter()
            .filter(|line| line.values.iter().any(|(period, ..)| period.is_year()))
            .collect();
        let least = if asks_for_chart(statistic) { 2 } else { CHART_FROM };
        if years.len() < least {
            self.undrawn_statistic(statistic, Undrawn::OneYear);
            return None;
        }
        if lines.len() > SERIES_TO {
            self.undrawn_statistic(statistic, Undrawn::ManyLines { lines: lines.len(), most: SERIES_TO });
            return None;
        }
        let all: Vec<Period> = (0..=span).map(|after| first.later(after)).collect();
        let status: Vec<Status> = all.iter().map(|year| status_of(statistic, *year)).collect();
        let figures = self.figures_of_lines(statistic, &lines, &all, &status);
        let series: Vec<DataSeries> = lines
            .iter()
            .zip(hues_of(&lines))
            .map(|(line, hue)| {
                let name = self.line_name(statistic, line);
                let within = self.locale.within_sentence(&name).into_owned();
                let values = all.iter().map(|year| Some(figure_of(line, *year)?.value)).collect();
                DataSeries { name, within, hue, values, status: status.clone() }
            })
            .collect();
        if series.iter().flat_map(|series| &series.values).flatten().all(Decimal::is_zero) {
            self.undrawn_statistic(statistic, Undrawn::AllZero);
            return None;
        }
        let starts = all.iter().map(|year| year.starts()).collect();
        let as_bars = match statistic.chart {
            Some(StatisticChart::Bars) => true,
            Some(_) => false,
            None => all.len() <= BARS_TO && statistic.measured != Measured::Percent,
        };
        let title = self.names_of(&all, &series);
        let is_titled = matches!(&lines[..], [only] if only.name.is_none() && only.party.is_none());
        let mut caption: Vec<String> = self.unit_caption(statistic).into_iter().collect();
        let missing: Vec<Period> = all
            .iter()
            .copied()
            .filter(|year| lines.iter().all(|line| figure_of(line, *year).is_none()))
            .collect();
        caption.extend(self.no_figures(&missing));
        caption.extend(self.locale.statuses(&unsettled(&all, &series)));
        let form = if as_bars { YearForm::Grouped } else { YearForm::Lines { area: None } };
        let kind = ChartType::Years { form, years: starts, series, parts: Vec::new() };
        let marks = Marks { titled: is_titled, ..Marks::default() };
        Some(self.statistic_plot(statistic, &lines, (title, caption), (kind, marks, figures, first)))
    }

    /// Takes note of a chart that a statistic asks for and that is not drawn.
    fn undrawn_statistic(&mut self, statistic: &Statistic, why: Undrawn) {
        let span = statistic.spans.of("chart").or_else(|| statistic.spans.of("show"));
        self.undrawn.extend(span.filter(|_| asks_for_chart(statistic)).map(|span| (span, why)));
    }

    /// Periods of a statistic with their status.
    fn periods_of(&self, statistic: &Statistic, periods: &[Period]) -> Vec<TradeYear> {
        periods
            .iter()
            .map(|period| TradeYear { status: status_of(statistic, *period), ..TradeYear::empty(*period) })
            .collect()
    }

    /// A row for each period and a column for each line, or the other way round where there are many lines.
    fn statistic_table(&mut self, statistic: &Statistic) -> Table {
        let periods = self.periods_of(statistic, &statistic.periods());
        let percent = statistic.measured == Measured::Percent;
        let written = |value: Decimal| match percent {
            true => self.locale.percent(value),
            false => self.locale.number(value),
        };
        let (names, values): (Vec<Vec<Inline>>, Vec<Vec<Option<Inline>>>) = statistic
            .lines
            .iter()
            .map(|line| {
                let figures = figures_of(line, &periods);
                let scale = scale_of(&figures);
                let words = periods.iter().zip(figures).map(|(year, figure)| {
                    let figure = figure?;
                    let text = written(at_scale(figure.value, scale));
                    Some(self.printed(self.statistic_figure(statistic, line, year, figure, text)))
                });
                let words = words.collect();
                let mut name = match line.name.is_some() || line.party.is_some() {
                    true => vec![self.words(self.line_name(statistic, line))],
                    false => vec![self.say(Label::Value)],
                };
                self.cite_after(&mut name, &line.sources);
                (name, words)
            })
            .unzip();
        let mut caption: Vec<Inline> =
            self.in_unit(statistic).map(|unit| self.words(unit)).into_iter().collect();
        if caption.is_empty() {
            let cited = !statistic.sources.is_empty() && self.has_section(&SectionName::Sources);
            caption.extend(cited.then(|| self.say(Label::FiguresFrom)));
        }
        self.cite_after(&mut caption, &statistic.sources);
        // Of a single period, a row by itself would be read across with difficulty.
        let across = match periods.len() {
            1 => names.len() > 1,
            several => names.len() > COLUMNS && several <= COLUMNS,
        };
        let (columns, body) = if across {
            let mut columns = vec![self.key_column(Label::Item)];
            columns
                .extend(periods.iter().map(|year| self.figure_column(vec![self.words(self.marked(year))])));
            let rows = names.into_iter().zip(values).map(|(name, values)| {
                let figures = values.into_iter().map(|value| self.figure_cell(value));
                TableRow {
                    cells: std::iter::once(cell(name)).chain(figures).collect(),
                    group: None,
                    total: false,
                }
            });
            (columns, rows.collect())
        } else {
            let change = match &statistic.lines[..] {
                [only] => self.changes(statistic, only, &periods),
                _ => None,
            };
            let has_years = periods.iter().any(|year| year.period.is_year());
            let mut columns = vec![self.key_column(if has_years { Label::Year } else { Label::Period })];
            columns.extend(names.into_iter().map(|name| self.figure_column(name)));
            let label = if percent { Label::ChangeInPoints } else { Label::Growth };
            columns.extend(change.as_ref().map(|_| self.figure_column(vec![self.say(label)])));
            let mut rows = Vec::with_capacity(periods.len());
            let mut after_years = false;
            for (at, year) in periods.iter().enumerate() {
                let is_year = year.period.is_year();
                if after_years && !is_year {
                    rows.push(self.group(self.locale.label(Label::PartsOfYears).to_owned()));
                }
                after_years = is_year;
                let figure =
                    |values: &Vec<Option<Inline>>| self.figure_cell(values.get(at).cloned().flatten());
                let mut cells = vec![cell(vec![self.words(self.marked(year))])];
                cells.extend(values.iter().map(figure));
                cells.extend(
                    change.as_ref().map(|change| self.figure_cell(change.get(at).cloned().flatten())),
                );
                rows.push(TableRow { cells, group: None, total: false });
            }
            (columns, rows)
        };
        let shown: Vec<&TradeYear> = periods.iter().collect();
        let notes = self
            .status_note(&shown)
            .map(|note| Paragraph { text: vec![self.words(note)], style: ParagraphStyle::Small });
        Table {
            caption,
            columns,
            body,
            margin_key: !across,
            head: TableHead::Ruled,
            notes: notes.into_iter().collect(),
            ..Table::default()
        }
    }

    fn key_column(&self, label: Label) -> Column {
        Column { head: vec![self.say(label)], align: CellAlign::Start, share: 0.0 }
    }

    fn figure_column(&self, head: Vec<Inline>) -> Column {
        Column { head, align: CellAlign::Figures, share: 1.0 }
    }

    /// Growth on the same months of the year before, or the difference of percentages; none where there is none to give.
    fn changes(
        &self,
        statistic: &Statistic,
        line: &StatisticLine,
        periods: &[TradeYear],
    ) -> Option<Vec<Option<Inline>>> {
        let values = figures_of(line, periods);
        let scale = scale_of(&values);
        let of = |at: usize, year: &TradeYear| {
            let is_before = |before: &TradeYear| year.period.years_since(before.period) == Some(1);
            let before = values.get(periods.iter().position(is_before)?).cloned().flatten()?;
            let now = values.get(at).cloned().flatten()?;
            let (change, text) = if statistic.measured == Measured::Percent {
                let change = Quantity::of(Operation::Difference, vec![now, before])?.rounded(scale);
                let text = self.locale.signed(change.value, &self.locale.number(change.value));
                (change, text)
            } else {
                let change = Quantity::of(Operation::Growth { decimals: 1 }, vec![before, now])?;
                let text = self.growth(change.value);
                (change, text)
            };
            Some(self.printed(self.statistic_change(statistic, line, year, change, text)))
        };
        let changes: Vec<Option<Inline>> =
            periods.iter().enumerate().map(|(at, year)| of(at, year)).collect();
        changes.iter().any(Option::is_some).then_some(changes)
    }
}

/// Whether a statistic is to be drawn, whatever its data.
fn asks_for_chart(statistic: &Statistic) -> bool {
    let shown = matches!(statistic.show, Some(StatisticForm::Chart | StatisticForm::Both));
    shown || statistic.chart.is_some_and(|chart| chart != StatisticChart::None)
}

/// How far the figures of a period are settled.
fn status_of(statistic: &Statistic, period: Period) -> Status {
    let stated = statistic.status.iter().find(|(other, ..)| other.is_same_time(period));
    stated.map_or(Status::Final, |(_, status, _)| *status)
}

/// The hues of lines: those of their parties. Others are neither's beside these, and have the accent's where there are no
/// parties; more than that has steps are in two hues.
fn hues_of(lines: &[&StatisticLine]) -> Vec<Hue> {
    let by_party = lines.iter().any(|line| line.party.is_some());
    let of = |(at, line): (usize, &&StatisticLine)| match line.party {
        Some(party) => hue_of(party),
        None if by_party || at >= palette::STEPS => Hue::Neutral,
        None => Hue::First,
    };
    lines.iter().enumerate().map(of).collect()
}

pub(super) fn figure_of(line: &StatisticLine, period: Period) -> Option<&Quantity> {
    line.values.iter().find(|(other, ..)| other.is_same_time(period)).map(|(_, figure, _)| figure)
}

/// The decimals with which a line is printed.
fn scale_of(figures: &Row) -> u32 {
    figures.iter().flatten().map(|figure| figure.value.scale()).max().unwrap_or(0)
}

fn figures_of(line: &StatisticLine, periods: &[TradeYear]) -> Row {
    periods.iter().map(|year| figure_of(line, year.period).cloned()).collect()
}
