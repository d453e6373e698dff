//! Reads the rows of a table into observations.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use rust_decimal::Decimal;

use super::flaw::{Flaw, clip, keep};
use super::layout::{Classification, Layout, Measure, Parent, PeriodColumns, Stated};
use super::numbers::Numbers;
use super::observation::{Observation, Traded};
use super::parties::{Numbering, Parties};
use super::period::TimePeriod;
use super::settings::Settings;
use super::table::Table;
use crate::country::folded;
use crate::read::{exact, nearest, quoted_list, without_noise};

/// What a table holds.
pub(super) struct Rows<'t> {
    pub observations: Vec<Observation<'t>>,
    pub parties: Parties,
    /// How many figures are left out, by the reason.
    pub left_out: BTreeMap<String, usize>,
    /// Figures that are not read as they are stored.
    pub noise: Option<Noise>,
}

/// Figures of a spreadsheet with rounding errors of binary arithmetic.
pub(super) struct Noise {
    /// Where the first is.
    pub place: Range<usize>,
    /// What the first is read as.
    pub meant: Decimal,
    pub count: usize,
}

/// The rows that `where` selects.
pub(super) fn conditioned(table: &Table, settings: &Settings) -> Result<Vec<usize>, Vec<Flaw>> {
    let mut rows: Vec<usize> = table.rows().collect();
    for (name, values) in &settings.conditions {
        let column = column(table, "where", name).map_err(|flaw| vec![flaw])?;
        let wanted: Vec<String> = values.iter().map(|value| folded(value)).collect();
        let found: BTreeSet<&str> = rows.iter().map(|row| table.cell(*row, column)).collect();
        for value in values {
            if !found.iter().any(|cell| folded(cell) == folded(value)) {
                let message = format!("has no `{}` in the column `{name}`", clip(value));
                return Err(vec![Flaw::whole(message, format!("its values are {}", some(&found)))]);
            }
        }
        rows.retain(|row| wanted.contains(&folded(table.cell(*row, column))));
    }
    Ok(rows)
}

/// A column that the brief names.
pub(super) fn column(table: &Table, key: &str, name: &str) -> Result<usize, Flaw> {
    let folded_name = folded(name);
    let found =
        table.column(name).or_else(|| table.header.iter().position(|known| folded(known) == folded_name));
    found.ok_or_else(|| {
        let near = nearest(name, table.header.iter().map(String::as_str));
        let hint = match near {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("its columns are {}", quoted_list(table.header.iter().map(String::as_str))),
        };
        Flaw::whole(format!("has no column `{}`, which `{key}` names", clip(name)), hint)
    })
}

/// The first of some values, and how many more there are.
pub(super) fn some(values: &BTreeSet<&str>) -> String {
    const SHOWN: usize = 8;
    let shown = values.iter().copied().map(|value| if value.is_empty() { "(empty)" } else { value });
    match values.len() {
        0..=12 => quoted_list(shown),
        more => format!("{} and {} more", quoted_list(shown.take(SHOWN)), more - SHOWN),
    }
}

/// Reads some rows of a table.
pub(super) fn read<'t>(
    table: &'t Table,
    layout: &Layout,
    settings: &Settings,
    rows: &[usize],
) -> Result<Rows<'t>, Vec<Flaw>> {
    let numbers = Numbers::of(table, layout, rows, settings.decimal).map_err(|flaw| vec![flaw])?;
    let mut reading = Reading {
        table,
        layout,
        settings,
        numbers,
        reporters: Numbering::new(),
        partners: Numbering::new(),
        parents: BTreeMap::new(),
        flaws: Vec::new(),
        found: Rows {
            observations: Vec::new(),
            parties: Parties::default(),
            left_out: BTreeMap::new(),
            noise: None,
        },
    };
    for row in rows {
        reading.row(*row);
    }
    let Reading { mut flaws, found, .. } = reading;
    if flaws.is_empty() {
        return Ok(found);
    }
    flaws.sort_by_key(|flaw| flaw.place.as_ref().map(|place| place.start));
    // What is wrong with the whole file is said once.
    flaws.dedup_by(|one, other| one.place == other.place && one.message == other.message);
    Err(flaws)
}

struct Reading<'t, 'r> {
    table: &'t Table<'t>,
    layout: &'r Layout,
    settings: &'r Settings,
    numbers: Numbers,
    reporters: Numbering<'t>,
    partners: Numbering<'t>,
    /// The rows of the parents that were read, by their codes.
    parents: BTreeMap<&'t str, usize>,
    flaws: Vec<Flaw>,
    found: Rows<'t>,
}

impl<'t> Reading<'t, '_> {
    fn leave_out(&mut self, reason: impl Into<String>) {
        *self.found.left_out.entry(reason.into()).or_default() += 1;
    }

    fn row(&mut self, row: usize) {
        let (table, layout) = (self.table, self.layout);
        if let Some((column, wanted)) = layout.attribute
            && table.cell(row, column) != wanted
        {
            return self.leave_out(format!("`{}` instead of `{wanted}`", table.cell(row, column)));
        }
        let mut stated = Stated::default();
        if let Some(indicator) = &layout.indicator {
            stated = (indicator.meaning)(table.cell(row, indicator.column));
        }
        if let Some(flow) = &layout.flow {
            let cell = table.cell(row, flow.column);
            match (flow.meaning)(cell) {
                Some(flow) => stated.flow = Some(flow),
                None if layout.values.iter().any(|value| !table.cell(row, value.column).is_empty()) => {
                    return self.leave_out(format!("the flow is `{}`", clip(cell)));
                }
                None => return,
            }
        }
        let before = self.found.observations.len();
        let classification = self.classification(row);
        let cell = |column: Option<usize>| column.map_or("", |column| table.cell(row, column));
        let commodity = &layout.commodity;
        let decode = commodity.decode.unwrap_or(|code| code);
        let (code, name) = (decode(cell(commodity.code)), cell(commodity.name));
        let everything = commodity.code.is_none() && commodity.name.is_none();
        let is_total = |text: &str| commodity.totals.contains(&text);
        // A name may be in the words of a total, and the code not.
        let total = everything || if code.is_empty() { is_total(name) } else { is_total(code) };
        let traded = Traded { classification, code, name, total };
        for value in &layout.values {
            let said = value.stated.or(&stated).or(&layout.stated);
            self.value(row, value.column, value.period, traded, said);
        }
        if let Some(parent) = commodity.parent {
            self.parent(row, parent, classification, &stated.or(&layout.stated));
        }
        if self.found.observations.len() == before && self.flaws.is_empty() {
            self.leave_out("there is no figure");
        }
    }

    /// The classification of a row.
    fn classification(&self, row: usize) -> Classification {
        let commodity = &self.layout.commodity;
        let Some(column) = commodity.classification else { return commodity.stated };
        match self.table.cell(row, column) {
            "" => commodity.stated,
            "S3" | "S4" => Classification::Sitc,
            code if code.starts_with('H') => Classification::Hs,
            _ => Classification::Other,
        }
    }

    /// A parent is in the row of each of its parts, and is read once.
    fn parent(&mut self, row: usize, parent: Parent, classification: Classification, said: &Stated) {
        let table = self.table;
        let (code, name) = (table.cell(row, parent.code), table.cell(row, parent.name));
        match self.parents.get(code) {
            // It is its own only part.
            _ if self.layout.commodity.code.is_some_and(|column| table.cell(row, column) == code) => {}
            None => {
                self.parents.insert(code, row);
                let traded = Traded { classification, code, name, total: false };
                self.value(row, parent.value, None, traded, said.clone());
            }
            Some(first) if table.cell(*first, parent.value) != table.cell(row, parent.value) => {
                let message = format!("`{}` has another value than before", clip(name));
                let related = Some((table.place(*first, parent.value), "this one".to_owned()));
                let flaw = Flaw::at(table.place(row, parent.value), message, "download the file again");
                keep(&mut self.flaws, Flaw { related, ..flaw });
            }
            Some(_) => {}
        }
    }

    /// A cell of a figure.
    fn value(
        &mut self,
        row: usize,
        column: usize,
        period: Option<TimePeriod>,
        traded: Traded<'t>,
        said: Stated,
    ) {
        let (table, layout) = (self.table, self.layout);
        let measure = said.measure.unwrap_or(Measure::Value);
        let signed = measure != Measure::Value;
        let is_number = table.is_number(row, column);
        let value = match self.numbers.read(table.cell(row, column), is_number, signed) {
            Ok(Some(value)) if is_number => self.without_noise(value, row, column),
            Ok(Some(value)) => value,
            Ok(None) => return,
            // What is not wanted may be anything.
            Err(_) if signed && layout.indicator.is_some() => return,
            Err((message, hint)) => {
                return keep(&mut self.flaws, Flaw::at(table.place(row, column), message, hint));
            }
        };
        let period = match (period, &layout.period) {
            (Some(period), _) => Ok(period),
            (None, PeriodColumns::One(at)) => TimePeriod::parse(table.cell(row, *at)).ok_or(*at),
            (None, PeriodColumns::YearAndPart { year, part, quarters }) => {
                self.part(row, *year, *part, *quarters)
            }
            (None, PeriodColumns::Given(Some(period))) => Ok(*period),
            (None, PeriodColumns::Values | PeriodColumns::Given(None)) => match self.settings.year {
                Some(year) => Ok(TimePeriod::Year(year)),
                None => {
                    let hint = "say which it is: `year = 2020`";
                    return keep(&mut self.flaws, Flaw::whole("does not say which year it is of", hint));
                }
            },
        };
        let period = match period {
            Ok(period) => period,
            Err(column) => {
                let cell = clip(table.cell(row, column));
                let place = table.place(row, column);
                let (what, hint) = match layout.period {
                    PeriodColumns::YearAndPart { part, quarters: false, .. } if part == column => {
                        ("a month", "write a month as a number from 1 to 12, or by its English name")
                    }
                    PeriodColumns::YearAndPart { part, .. } if part == column => {
                        ("a quarter", "write a quarter as a number from 1 to 4")
                    }
                    _ => ("a year", "write a year as 2019, a month as 2019-05, a quarter as 2019-Q1"),
                };
                return keep(&mut self.flaws, Flaw::at(place, format!("`{cell}` is not {what}"), hint));
            }
        };
        let flow = match (said.flow, self.settings.flow) {
            (Some(flow), Some(wanted)) if flow != wanted => return self.leave_out("it is the other flow"),
            (Some(flow), _) | (None, Some(flow)) => flow,
            (None, None) if signed && layout.indicator.is_some() => return self.leave_out("it is no trade"),
            (None, None) => {
                let hint = "say which: `flow = \"exports\"` or `flow = \"imports\"`";
                return keep(
                    &mut self.flaws,
                    Flaw::whole("does not say whether it has exports or imports", hint),
                );
            }
        };
        let sides = self.reporters.of_row(table, row, &layout.reporter, &mut self.found.parties).and_then(
            |reporter| {
                let partner = self.partners.of_row(table, row, &layout.partner, &mut self.found.parties)?;
                Ok((reporter, partner))
            },
        );
        let (reporter, partner) = match sides {
            Ok(sides) => sides,
            Err(flaw) => return keep(&mut self.flaws, flaw),
        };
        self.found.observations.push(Observation {
            row,
            column,
            reporter,
            partner,
            flow,
            period,
            commodity: traded,
            measure,
            unit: said.unit,
            currency: said.currency,
            value,
        });
    }

    /// The figure that is meant by a number of a spreadsheet, which may have a rounding error of binary arithmetic.
    fn without_noise(&mut self, value: Decimal, row: usize, column: usize) -> Decimal {
        let Some(meant) = exact(self.table.cell(row, column)).and_then(without_noise) else { return value };
        let place = || self.table.place(row, column);
        self.found.noise.get_or_insert_with(|| Noise { place: place(), meant, count: 0 }).count += 1;
        meant
    }

    /// The period of a year and a month or quarter, or the column that is wrong. A part that is empty, or a total, is the
    /// year.
    fn part(&self, row: usize, year: usize, part: usize, quarters: bool) -> Result<TimePeriod, usize> {
        let Some(TimePeriod::Year(number)) = TimePeriod::parse(self.table.cell(row, year)) else {
            return Err(year);
        };
        let cell = self.table.cell(row, part);
        if matches!(cell, "" | "Total" | "total" | "TOTAL" | "Year" | "Annual") {
            return Ok(TimePeriod::Year(number));
        }
        let period = match quarters {
            true => TimePeriod::quarter(cell).map(|quarter| TimePeriod::Quarter(number, quarter)),
            false => TimePeriod::month(cell).map(|month| TimePeriod::Month(number, month)),
        };
        period.ok_or(part)
    }
}
