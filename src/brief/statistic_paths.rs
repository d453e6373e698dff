//! Paths to figures of statistics: `students.2023.inbound`, `students.2019..2023.inbound`.

use std::ops::Range;

use toml::de::DeTable;

use super::by_period::Figures;
use super::context::Context;
use super::figure_period::fiscal_years;
use super::paths::{Paths, StatisticPath, no_such, unfinished};
use super::period_paths::{Changing, Known, PeriodPath};
use super::shape::{Declared, Field};
use super::statistic::{ONLY_LINE, Statistic, line_in_paths};
use super::statistic_data;
use super::tree::tables;
use crate::diag::codes;
use crate::figures::{Period, Quantity, Status};
use crate::markup::{Measure, PathError, Value};
use crate::read::Reader;

/// Names that paths start with already.
const TAKEN: &[&str] =
    &["brief", "relationship", "party", "trade", "commission", "agreements", "visits", "row"];

/// What texts can be bound to of the statistics. What is wrong with their tables is reported when they are read.
pub(super) fn define(cx: &mut Context, file: &DeTable) {
    let mut first: Vec<(String, Range<usize>)> = Vec::new();
    for (number, (table, range)) in tables(file, "statistic").enumerate() {
        let reader = Reader::quiet(table, range, Statistic::TABLE);
        let Some((id, range)) = reader.word(cx, "id") else { continue };
        let counted = cx.paths.counts.iter().any(|(name, _)| *name == id);
        if !super::names::is_identifier(id) || id.contains('.') {
            let id: String = id.chars().take(64).collect();
            cx.error(codes::IDENTIFIER, range, format!("`{id}` is not a valid identifier"))
                .hints
                .push("use up to 64 letters, digits, `-`, `_`, `:` and `/`".to_owned());
            continue;
        }
        if TAKEN.contains(&id) || counted {
            let message = format!("paths that start with `{id}` lead to something else");
            cx.error(codes::DUPLICATE_ID, range, message).hints.push("choose another id".to_owned());
            continue;
        }
        if let Some((_, other)) = first.iter().find(|(other, _)| other == id) {
            let other = (cx.span(other.clone()), "the first is here".to_owned());
            let error = cx.error(codes::DUPLICATE_ID, range, format!("two statistics have the id `{id}`"));
            error.related.push(other);
            error.hints.push("give each its own".to_owned());
            continue;
        }
        first.push((id.to_owned(), range));
        let id = id.to_owned();
        let path = path_of(cx, &reader, id, number);
        cx.paths.statistics.push(path);
    }
}

fn path_of(cx: &mut Context, statistic: &Reader, id: String, number: usize) -> StatisticPath {
    cx.fiscal = fiscal_years(cx, statistic);
    let fiscal_year_ends = cx.fiscal.ends;
    let unit = statistic.get("unit").and_then(|value| value.get_ref().as_str()).map(str::trim);
    let percent = matches!(unit, Some("%" | "per cent" | "percent"));
    let mut lines = Vec::new();
    for line in cx.silently(|cx| statistic.tables(cx, "line")) {
        let name = cx.silently(|cx| line_in_paths(cx, &line));
        let mut values = cx.silently(|cx| Figures::read(cx, &line, "values"));
        statistic_data::add(cx, statistic, &line, &mut values);
        lines.push((name, values.iter().map(|(period, figure, _)| (*period, figure.clone())).collect()));
        if line.get("data").is_some() {
            cx.lines.push((line.range.start, values));
        }
    }
    let forecasts = cx.silently(|cx| super::by_period::Statuses::read(cx, statistic, "status"));
    let forecasts = forecasts.into_iter().filter(|(_, status, _)| *status == Status::Forecast);
    let forecasts = forecasts.map(|(period, ..)| period).collect();
    StatisticPath { id, number, percent, fiscal_year_ends, forecasts, lines }
}

impl Paths {
    /// A figure of a statistic, or its change.
    pub(super) fn statistic(
        &self,
        id: &str,
        path: &str,
        rest: Option<Range<usize>>,
    ) -> Result<Value, PathError> {
        let Some(known) = self.statistics.iter().find(|known| known.id == id) else {
            return Err(no_such(0..id.len(), path, "", id, []));
        };
        let names = || known.lines.iter().map(|(name, _)| name.as_str());
        let parts = rest.map(|rest| PeriodPath::new(path, rest));
        let Some((parts, figure)) =
            parts.and_then(|parts| parts.figure.clone().map(|figure| (parts, figure)))
        else {
            return Err(unfinished(path, names().map(|name| format!("{id}.latest.{name}"))));
        };
        let name = &path[figure.clone()];
        let owner = &path[..figure.start - 1];
        let periods = known.periods();
        let settled = |period: &&Period| period.is_year() && !known.forecasts.contains(*period);
        let named = Known {
            what: "figures",
            periods: &periods,
            latest: periods.iter().rev().find(settled).copied(),
            fiscal_year_ends: known.fiscal_year_ends,
            add: "add `values` to a `[[statistic.line]]`",
        };
        let from = named.find(path, parts.from.clone())?;
        let Some((_, values)) = known.lines.iter().find(|(line, _)| line == name) else {
            return Err(no_such(figure, path, owner, name, names()));
        };
        let of = |period: Period| {
            values.iter().find(|(other, _)| other.is_same_time(period)).map(|(_, figure)| figure.clone())
        };
        let figure_of = |period: Period, at: Range<usize>| {
            of(period).ok_or_else(|| PathError {
                at,
                message: format!("there is no figure of `{name}` for {period}"),
                hints: vec!["add it to the `[[statistic.line]]`, or name another year".to_owned()],
                no_value: true,
            })
        };
        let first = figure_of(from, parts.from.clone())?;
        let Some(last) = &parts.to else {
            return Ok(match known.percent {
                true => Value::Percent(first),
                false => Value::Statistic(first, known.number),
            });
        };
        let to = named.find(path, last.clone())?;
        let second = figure_of(to, last.clone())?;
        let changing = Changing {
            from,
            to,
            at: parts.periods(),
            name: if name == ONLY_LINE { "the figure" } else { name },
            plural: None,
            percent: known.percent,
            measure: Measure::Statistic(known.number),
            decimals: first.value.scale().max(second.value.scale()),
            whole: None,
        };
        changing.change(of).map(|change| Value::Change(Box::new(change)))
    }
}

impl StatisticPath {
    /// All periods that any line has, years first.
    fn periods(&self) -> Vec<Period> {
        let mut all: Vec<Period> = self
            .lines
            .iter()
            .flat_map(|(_, values): &(String, Vec<(Period, Quantity)>)| values)
            .map(|(period, _)| *period)
            .collect();
        all.sort_by_key(|period| (!period.is_year(), *period));
        all.dedup();
        all
    }
}
