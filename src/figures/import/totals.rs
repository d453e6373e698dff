//! Totals that a table states beside its exports and imports. They are no figures, but they show that one of the three is
//! wrong.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::conditions::Conditions;
use super::dimensions::is_remark;
use super::doubt::Doubt;
use super::flaw::{Flaw, clip};
use super::format::FileFormat;
use super::header::{Value, total};
use super::layout::{Layout, PeriodColumns, Stated};
use super::numbers::Numbers;
use super::observation::Observation;
use super::period::TimePeriod;
use super::records::{Record, Row};
use super::rows::{OTHER_FLOW, part_of_year};
use super::settings::{Settings, factor};
use super::survey::Survey;
use super::table::Table;
use super::years::parts_like;
use crate::diag::codes;
use crate::figures::{Flow, flow_name, half_unit};
use crate::read::exact;

/// The most rows of totals that are compared.
const COMPARED: usize = 2_000;

/// Compares the totals that a table states with its exports and imports.
pub(super) fn check(
    (table, layout, settings): (&Table, &Layout, &Settings),
    survey: &Survey,
    observations: &[Observation],
) -> Vec<Doubt> {
    if layout.format != FileFormat::Tidy || settings.series {
        return Vec::new();
    }
    let numbers = survey.numbers(layout);
    let mut doubts = beside((table, layout, settings), numbers, observations);
    doubts.extend(years(table, observations));
    // Rows of other flows are left out, and counted.
    if layout.indicator.is_some() || survey.left_out.keys().any(|reason| reason.starts_with(OTHER_FLOW)) {
        doubts.extend(below((table, layout, settings), numbers, observations));
    }
    doubts
}

/// Totals in columns beside those of exports and imports.
fn beside(
    (table, layout, settings): (&Table, &Layout, &Settings),
    numbers: Numbers,
    observations: &[Observation],
) -> Vec<Doubt> {
    let mut rows: BTreeMap<Row, Vec<&Observation>> = BTreeMap::new();
    if !(layout.totals.is_empty() && layout.balances.is_empty()) {
        observations.iter().for_each(|one| rows.entry(one.row).or_default().push(one));
    }
    let mut doubts = Vec::new();
    for (row, of_row) in rows {
        let totals = layout.totals.iter().map(|column| (column, false));
        for (column, is_balance) in totals.chain(layout.balances.iter().map(|column| (column, true))) {
            let parts = of_row.iter().copied().filter(|one| column.period.is_none_or(|of| of == one.period));
            let stated = StatedTotal { row, column: column.column, said: &column.stated, is_balance };
            doubts.extend(stated.doubt((table, settings), numbers, &parts.collect::<Vec<_>>()));
        }
    }
    doubts
}

/// Totals in rows of their own, between or below those of exports and of imports.
fn below(
    (table, layout, settings): (&Table, &Layout, &Settings),
    numbers: Numbers,
    observations: &[Observation],
) -> Vec<Doubt> {
    let column = match (&layout.flow, &layout.indicator) {
        (Some(flow), _) => flow.column,
        (None, Some(indicator)) => indicator.column,
        (None, None) => return Vec::new(),
    };
    // What the row is of besides.
    let of_value = |at: usize| layout.values.iter().chain(&layout.totals).any(|value| value.column == at);
    let others =
        (0..table.header.len()).filter(|at| *at != column && !of_value(*at) && !is_remark(table, *at));
    let others: Vec<usize> = others.collect();
    let mut parts: BTreeMap<TimePeriod, Vec<&Observation>> = BTreeMap::new();
    observations.iter().for_each(|one| parts.entry(one.period).or_default().push(one));
    let (mut doubts, mut compared) = (Vec::new(), 0);
    let (mut rows, mut record) = (table.rows(), Record::default());
    let mut conditions = Conditions::of(table, settings);
    while rows.next(&mut record) && compared < COMPARED {
        let Some(Value { stated, .. }) = total(&record.cell(column), &[]) else { continue };
        if !conditions.select(&record) {
            continue;
        }
        compared += 1;
        for value in &layout.values {
            let Some(of_period) = period(layout, &record, value.period).and_then(|at| parts.get(&at)) else {
                continue;
            };
            let alike = |one: &&Observation| {
                let is_same = |at: &usize| {
                    let (one, total) = (table.cell(one.row, *at), record.cell(*at));
                    one == total || exact(&one).is_some() && exact(&total).is_some()
                };
                one.column == value.column && others.iter().all(is_same)
            };
            let parts: Vec<&Observation> = of_period.iter().copied().filter(alike).collect();
            let said = Stated {
                unit: stated.unit.or(value.stated.unit),
                currency: stated.currency.clone().or_else(|| value.stated.currency.clone()),
                ..Stated::default()
            };
            let stated =
                StatedTotal { row: record.row, column: value.column, said: &said, is_balance: false };
            doubts.extend(stated.doubt((table, settings), numbers, &parts));
        }
    }
    doubts
}

/// Years beside all of their halves, quarters or months.
fn years(table: &Table, observations: &[Observation]) -> Vec<Doubt> {
    let mut found: BTreeMap<(Flow, &str, TimePeriod), &Observation> = BTreeMap::new();
    for one in observations {
        found.insert((one.flow, one.commodity.key(), one.period), one);
    }
    let mut doubts = Vec::new();
    for ((flow, commodity, period), year) in &found {
        let TimePeriod::Year(number) = *period else { continue };
        let first =
            [TimePeriod::Half(number, 1), TimePeriod::Quarter(number, 1), TimePeriod::Month(number, 1)];
        for parts in first.map(parts_like) {
            let kind = match parts[0] {
                TimePeriod::Half(..) => "halves",
                TimePeriod::Quarter(..) => "quarters",
                _ => "months",
            };
            let parts = parts.into_iter().map(|part| found.get(&(*flow, *commodity, part)).copied());
            let Some(parts) = parts.collect::<Option<Vec<&Observation>>>() else { continue };
            let sum = |of: fn(&Observation) -> Decimal| {
                parts.iter().try_fold(Decimal::ZERO, |sum, part| sum.checked_add(of(part)))
            };
            let (Some(sum), Some(slack)) = (sum(|part| part.value), sum(|part| half_unit(part.value))) else {
                continue;
            };
            if (year.value - sum).abs() <= slack + half_unit(year.value) {
                continue;
            }
            let (value, sum) = (year.value.normalize(), sum.normalize());
            let message =
                format!("{} of {number} are {value} here, but its {kind} add up to {sum}", flow_name(*flow));
            let hint = format!("correct the figure that is wrong: {value} is taken for the year");
            let related =
                Some((table.place(parts[0].row, parts[0].column), format!("the first of its {kind}")));
            let flaw = Flaw { related, ..Flaw::at(table.place(year.row, year.column), message, hint) };
            doubts.push(Doubt { code: codes::YEAR_AND_PARTS, flaw });
        }
    }
    doubts
}

/// What a row of a total is of.
fn period(layout: &Layout, record: &Record, of_column: Option<TimePeriod>) -> Option<TimePeriod> {
    match layout.period {
        PeriodColumns::One(at) => TimePeriod::of_cell(&record.cell(at)),
        PeriodColumns::ShortMonths(at) => TimePeriod::of_short(&record.cell(at)),
        PeriodColumns::YearAndPart { year, part, quarters } => {
            part_of_year(record, year, part, quarters).ok()
        }
        PeriodColumns::Values => of_column,
        PeriodColumns::Given(period) => period,
    }
}

/// A total of a table.
struct StatedTotal<'s> {
    row: Row,
    column: usize,
    said: &'s Stated,
    /// Whether it is exports less imports. Whose balance it is nothing says: the sign is not compared.
    is_balance: bool,
}

impl StatedTotal<'_> {
    /// What is wrong with it, beside the exports and imports that it is the total of. A total that cannot be compared is right.
    fn doubt(
        &self,
        (table, settings): (&Table, &Settings),
        numbers: Numbers,
        parts: &[&Observation],
    ) -> Option<Doubt> {
        let Self { row, column, said, is_balance } = *self;
        let cell = table.cell(row, column);
        let stated = numbers.read(&cell, table.is_number(row, column), true).ok().flatten()?;
        let mut found: BTreeMap<Flow, Decimal> = BTreeMap::new();
        let (mut slack, mut first) = (half_unit(stated), None);
        for part in parts {
            let differs =
                said.currency.is_some() && part.currency.is_some() && said.currency != part.currency;
            let scale = match (said.unit, part.unit.or(settings.unit)) {
                _ if differs => return None,
                (None, _) => Decimal::ONE,
                (Some(said), Some(unit)) => factor(unit).checked_div(factor(said))?,
                (Some(_), None) => return None,
            };
            slack = half_unit(part.value).checked_mul(scale)?.checked_add(slack)?;
            // A flow that is given twice is reported elsewhere.
            if found.insert(part.flow, part.value.checked_mul(scale)?).is_some() {
                return None;
            }
            first.get_or_insert(*part);
        }
        let part = first?;
        let period = part.period.words();
        let value = stated.normalize();
        let message = match (found.get(&Flow::Exports), found.get(&Flow::Imports)) {
            (Some(exports), Some(imports)) => {
                let (what, result, stated, does) = match is_balance {
                    true => ("balance", exports.checked_sub(*imports)?.abs(), stated.abs(), "differ by"),
                    false => ("total", exports.checked_add(*imports)?, stated, "add up to"),
                };
                if (stated - result).abs() <= slack {
                    return None;
                }
                let (exports, imports, result) =
                    (exports.normalize(), imports.normalize(), result.normalize());
                format!(
                    "the {what} of {period} is {value} here, but exports and imports, {exports} and {imports}, {does} {result}"
                )
            }
            // What is missing of the total may be the other flow, but it is not less than nothing.
            _ if !is_balance && stated + slack < *found.get(&part.flow)? => {
                let (flow, alone) = (flow_name(part.flow), found.get(&part.flow)?.normalize());
                format!("the total of {period} is {value} here, but {flow} alone are {alone}")
            }
            _ => return None,
        };
        let hint = format!(
            "correct the figure that is wrong; exports and imports are printed as they are, and `{}` is not",
            clip(&cell)
        );
        let related = Some((table.place(part.row, part.column), flow_name(part.flow).to_owned()));
        let flaw = Flaw { related, ..Flaw::at(table.place(row, column), message, hint) };
        Some(Doubt { code: codes::TOTAL_MISMATCH, flaw })
    }
}
