//! `[[statistic]]`: series of figures other than those of trade.

use std::ops::Range;

use toml::de::{DeTable, DeValue};

use super::by_period::{Figures, Statuses};
use super::context::{Context, Placed};
use super::currency::Currency;
use super::figure_period::{Month, fiscal_years};
use super::names::{PartyIndex, SectionName};
use super::placed::check_after;
use super::shape::{Choice, Field, Identifier, NamePhrase, Sources, Word, span_of};
use super::table::table;
use super::trade_data::TradeData;
use crate::diag::{Span, codes};
use crate::figures::{Period, Quantity, Unit};
use crate::read::schema::Count;
use crate::read::{Named, Reader, name_of, named, nearest_language, quoted_list};

/// The most statistics, and the most lines of one.
const STATISTICS_LIMIT: usize = 50;
const LINES_LIMIT: usize = 12;

/// What a statistic is drawn as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StatisticChart {
    Bars,
    Lines,
    None,
}

/// How a statistic is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StatisticForm {
    Table,
    Chart,
    Both,
}

named! {
    StatisticForm { "table" = Table, "chart" = Chart, "both" = Both }
    StatisticChart { "bars" = Bars, "lines" = Lines, "none" = None }
}

/// What the figures of a statistic are counted in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Measured {
    Money {
        currency: String,
        unit: Unit,
    },
    Percent,
    /// In the words of the brief, such as "people".
    Words(String),
    /// Nothing is said: plain numbers.
    Plain,
}

table! {
    /// A series of figures other than those of trade: investment, aid, students, tourists
    pub struct Statistic: "`[[statistic]]`" (Count::AtMost(STATISTICS_LIMIT)) {
        /// The name that paths use, e.g. `"students"`
        id: Identifier,
        /// The title, e.g. `"Students"`
        title: NamePhrase,
        /// The currency (ISO 4217), where figures are amounts, e.g. `"USD"`
        currency: Option<Currency>,
        /// What figures are counted in: `"million"` and the like for a currency, `"%"` for percentages, or words, e.g. `"million"`
        unit: Option<Word>,
        /// The month with which fiscal years end, where figures are of them, e.g. `6`
        fiscal_year_ends: Option<Month> => |cx, table| {
            cx.fiscal = fiscal_years(cx, table);
            Option::<Month>::read(cx, table, "fiscal_year_ends")
        },
        /// The series
        lines("line"): Vec<StatisticLine>,
        /// How far figures are settled, by period, e.g. `{ 2022 = "provisional" }`
        status: Statuses,
        /// The section at whose end it is; it is among the statistics by default, e.g. `"trade"`
        after: Option<SectionName>,
        /// How it is shown: as a table, and as a chart too where the data make one, by default, e.g. `"both"`
        show: Option<Choice<StatisticForm>>,
        /// What it is drawn as; chosen by the data by default, e.g. `"lines"`
        chart: Option<Choice<StatisticChart>>,
        /// The ids of the sources for this, e.g. `["yearbook"]`
        sources: Sources,
        ..
        /// What figures are counted in.
        measured: Measured = measured,
        /// Where the table is.
        span: Span = |cx, table| span_of(cx, table),
    }
    check = check;
}

table! {
    /// A series of a statistic
    pub struct StatisticLine: "`[[statistic.line]]`" (Count::AtMost(LINES_LIMIT)) {
        /// Its name, in lower case also in paths; a single line needs none, and is `value` in paths, e.g. `"Inbound"`
        name: Option<NamePhrase>,
        /// The party that it is of, in the place of a name, e.g. `"PK"`
        party: Option<PartyIndex>,
        /// Its figures by year, or by other periods, e.g. `{ 2021 = 12.3, 2022 = 14 }`
        values: Figures => with_files,
        /// Files of its figures, with the keys of `[[trade.data]]`; parts of a year are not added up
        data: Vec<TradeData> => |cx, table| cx.silently(|cx| <Vec<TradeData>>::read(cx, table, "data")),
        /// The ids of the sources for this, e.g. `["yearbook"]`
        sources: Sources,
    }
}

impl Statistic {
    /// All periods that any line has a figure for: years first, each in order.
    pub fn periods(&self) -> Vec<Period> {
        let mut all: Vec<Period> = Vec::new();
        for (period, ..) in self.lines.iter().flat_map(|line| &line.values) {
            if !all.iter().any(|other| other.is_same_time(*period)) {
                all.push(*period);
            }
        }
        all.sort_by_key(|period| (!period.is_year(), *period));
        all
    }
}

/// The figures of a line, with those of its files, which were read before the texts that are bound to them.
fn with_files(cx: &mut Context, line: &Reader) -> Vec<Placed<Quantity>> {
    let own = Figures::read(cx, line, "values");
    let found = cx.lines.iter().position(|(start, _)| *start == line.range.start);
    found.map_or(own, |at| cx.lines.swap_remove(at).1)
}

/// What figures are counted in. A unit without a currency, or the other way round, is asked for.
pub(super) fn measured(cx: &mut Context, table: &Reader) -> Measured {
    let word = |key| table.get(key).and_then(|value| value.get_ref().as_str()).map(str::trim);
    let scale = |word: &str| Unit::NAMES.iter().find(|(name, _)| *name == word).map(|(_, unit)| *unit);
    let range = table.range_of("unit");
    match (word("currency"), word("unit")) {
        (None, None) => Measured::Plain,
        (Some(currency), Some(unit)) => match scale(unit) {
            Some(unit) => Measured::Money { currency: currency.to_owned(), unit },
            None => {
                let units = Unit::NAMES.iter().map(|(name, _)| *name);
                let hint = format!("write one of {}, or remove `currency`", quoted_list(units));
                cx.error(codes::STATISTIC, range, format!("`{unit}` is no unit of {currency}"))
                    .hints
                    .push(hint);
                Measured::Plain
            }
        },
        (Some(currency), None) => {
            let message = format!("nothing says whether figures are in {currency}, or in millions of it");
            let error = cx.error(codes::STATISTIC, table.range_of("currency"), message);
            error
                .hints
                .push("add `unit = \"million\"`, or `\"one\"`, `\"thousand\"` or `\"billion\"`".to_owned());
            Measured::Plain
        }
        (None, Some("%" | "per cent" | "percent")) => Measured::Percent,
        (None, Some(unit)) => match scale(unit) {
            Some(Unit::One) => Measured::Plain,
            Some(scale) => {
                let name = name_of(&scale);
                let error =
                    cx.error(codes::STATISTIC, range, format!("nothing says what there is a {name} of"));
                error.hints.push(format!("add `currency = \"USD\"`, or write `unit = \"{name} people\"`"));
                Measured::Plain
            }
            None => Measured::Words(unit.to_owned()),
        },
    }
}

/// Reports what does not fit together in a statistic.
fn check(cx: &mut Context, table: &Reader, statistic: &Statistic) {
    if statistic.lines.is_empty() {
        if table.get("line").is_none() {
            let error = cx.error(codes::STATISTIC, table.range.clone(), "a statistic without figures");
            error.hints.push("add a `[[statistic.line]]` with `values`".to_owned());
        }
        return;
    }
    check_after(cx, table, statistic.after.as_ref());
    check_show(cx, table, statistic);
    let periods = statistic.periods();
    let mut years = periods.iter().filter(|period| period.is_year());
    if let Some(first) = years.next()
        && let Some(other) = years.find(|year| year.years_since(*first).is_none())
    {
        let places = || statistic.lines.iter().flat_map(|line| &line.values);
        let place = places().find(|(period, ..)| period == other).map(|(.., range)| range.clone());
        super::mixed_years::mixed_years(cx, place.unwrap_or_default(), *other, *first);
    }
    // What a file could not give is reported there.
    let unread = has_unread_file(cx, table, statistic);
    for (period, _, range) in statistic.status.iter().filter(|_| !unread) {
        if !periods.iter().any(|known| known.is_same_time(*period)) {
            let message = format!("no line has a figure for {period}");
            cx.error(codes::STATISTIC, range.clone(), message)
                .hints
                .push("correct the period, or remove it from `status`".to_owned());
        }
    }
    check_lines(cx, table, statistic);
}

/// Reports a chart that is asked for and denied.
fn check_show(cx: &mut Context, table: &Reader, statistic: &Statistic) {
    let (Some(show), Some(chart)) = (statistic.show, statistic.chart) else { return };
    let is_drawn = chart != StatisticChart::None;
    if is_drawn == (show != StatisticForm::Table) {
        return;
    }
    let (show, chart) = (name_of(&show), name_of(&chart));
    let message = format!("`show = \"{show}\"` and `chart = \"{chart}\"` contradict each other");
    let other = (cx.span(table.range_of("show")), "`show` is here".to_owned());
    let error = cx.error(codes::STATISTIC, table.range_of("chart"), message);
    error.related.push(other);
    error.hints.push("remove one of the two".to_owned());
}

/// Whether a line has files and no figure of theirs.
fn has_unread_file(cx: &mut Context, table: &Reader, statistic: &Statistic) -> bool {
    let given = cx.silently(|cx| table.tables(cx, "line"));
    let figures = || statistic.lines.iter().flat_map(|line| &line.values);
    given.iter().filter_map(|line| line.get("data")).any(|data| {
        let files = data.span();
        !figures().any(|(.., range)| files.contains(&range.start))
    })
}

/// Reports lines without figures, and those that cannot be told from others.
fn check_lines(cx: &mut Context, table: &Reader, statistic: &Statistic) {
    let mut seen: Vec<(String, Range<usize>)> = Vec::new();
    let given = cx.silently(|cx| table.tables(cx, "line"));
    for line in &given {
        let range = line.range.clone();
        let is_empty =
            line.get("values").and_then(|value| value.get_ref().as_table()).is_none_or(DeTable::is_empty);
        if is_empty && line.get("data").is_none() {
            cx.error(codes::STATISTIC, range.clone(), "a line without figures")
                .hints
                .push("add `values = { 2022 = 12.3, 2023 = 14 }`".to_owned());
        }
        let name = line_in_paths(cx, line);
        let other =
            seen.iter().find(|(other, _)| *other == name || statistic.lines.len() > 1 && name == ONLY_LINE);
        if let Some((_, other)) = other {
            let (message, hint) = match name.as_str() {
                ONLY_LINE => {
                    ("a line without a name beside others", "add `name`, or the `party` that it is of")
                }
                _ => ("two lines have the same name", "give each its own"),
            };
            let other = (cx.span(other.clone()), "the other is here".to_owned());
            let error = cx.error(codes::STATISTIC, range.clone(), message);
            error.related.push(other);
            error.hints.push(hint.to_owned());
        }
        seen.push((name, range));
    }
}

/// The name of a line in paths: its own, else the code of its party.
pub(super) fn line_in_paths(cx: &Context, line: &Reader) -> String {
    let name = line.get("name").and_then(|value| match value.get_ref() {
        DeValue::Table(table) => nearest_language(table, cx.own_language())?.get_ref().as_str(),
        other => other.as_str(),
    });
    let party = line.get("party").and_then(|value| value.get_ref().as_str());
    match (name, party) {
        (Some(name), _) => in_path(name),
        (None, Some(code)) => code.to_owned(),
        (None, None) => ONLY_LINE.to_owned(),
    }
}

/// A name in lower case, with a hyphen for each space.
pub(super) fn in_path(name: &str) -> String {
    let words = name.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect::<Vec<_>>().join("-")
}

/// What paths call a line that has neither a name nor a party.
pub(super) const ONLY_LINE: &str = "value";
