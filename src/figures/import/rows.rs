//! Reads the rows of a table into observations, which are noted, or kept as well.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;

use rust_decimal::Decimal;
use rustc_hash::{FxHashMap, FxHashSet};

use super::flaw::{Flaw, clip, keep};
use super::format::FileFormat;
use super::layout::{Classification, Layout, Measure, Parent, PeriodColumns, Stated};
use super::numbers::Numbers;
use super::observation::{Observation, Traded};
use super::parties::{SpellingNumber, Spellings};
use super::period::TimePeriod;
use super::records::{Record, Row};
use super::settings::Settings;
use super::table::Table;
use super::written_period::refusal;
use crate::figures::{Flow, Unit};
use crate::read::{DecimalMark, exact, without_noise};

/// Why rows of other flows are left out, before the name of the flow.
pub(super) const OTHER_FLOW: &str = "the flow is";

/// The reporter and the partner of a row, by the numbers of their spellings.
type Pair = (SpellingNumber, SpellingNumber);

/// Figures of a spreadsheet with rounding errors of binary arithmetic.
pub(super) struct Noise {
    /// Where the first is.
    pub place: Range<usize>,
    /// What the first is read as.
    pub meant: Decimal,
    pub count: usize,
}

/// What is said of a figure: by its column, else by its row, else by the file.
#[derive(Clone, Copy)]
struct Said<'s>([&'s Stated; 3]);

impl Said<'_> {
    fn flow(self) -> Option<Flow> {
        self.0.into_iter().find_map(|stated| stated.flow)
    }

    fn measure(&self) -> &Measure {
        self.0.into_iter().find_map(|stated| stated.measure.as_ref()).unwrap_or(&Measure::Value)
    }

    fn unit(self) -> Option<Unit> {
        self.0.into_iter().find_map(|stated| stated.unit)
    }

    fn currency(self) -> Option<String> {
        self.0.into_iter().find_map(|stated| stated.currency.clone())
    }
}

/// Reads rows, one after another.
pub(super) struct Reading<'t, 'r> {
    table: &'r Table<'t>,
    layout: &'r Layout,
    settings: &'r Settings,
    numbers: Numbers,
    /// The pair of the row that is read, once that is known.
    pair: Option<Pair>,
    /// The field of the period before, and what it means.
    last_period: Option<(&'t str, TimePeriod)>,
    /// What names of indicators mean.
    indicators: FxHashMap<Cow<'t, str>, Stated>,
    /// The rows and values of the parents that were read, by their codes.
    parents: BTreeMap<Cow<'t, str>, (Row, Cow<'t, str>)>,
    pub flaws: Vec<Flaw>,
    /// Observations, where they are kept.
    pub kept: Option<Vec<Observation<'t>>>,
    /// The number of observations.
    count: usize,
    pub spellings: Spellings<'t>,
    /// Who trades with whom, in the order of the rows, with the number of observations.
    pub pairs: Vec<(Pair, usize)>,
    numbers_of_pairs: FxHashMap<Pair, u32>,
    /// The rows with observations, and which of the pairs these are of.
    pub rows: Vec<(Row, u32)>,
    pub commodities: FxHashSet<Traded<'t>>,
    pub left_out: BTreeMap<String, usize>,
    pub noise: Option<Noise>,
}

impl<'t, 'r> Reading<'t, 'r> {
    pub(super) fn new(
        table: &'r Table<'t>,
        layout: &'r Layout,
        settings: &'r Settings,
        mark: DecimalMark,
    ) -> Self {
        Self {
            table,
            layout,
            settings,
            numbers: Numbers::new(layout, mark),
            pair: None,
            last_period: None,
            indicators: FxHashMap::default(),
            parents: BTreeMap::new(),
            flaws: Vec::new(),
            kept: None,
            count: 0,
            spellings: Spellings::default(),
            pairs: Vec::new(),
            numbers_of_pairs: FxHashMap::default(),
            rows: Vec::new(),
            commodities: FxHashSet::default(),
            left_out: BTreeMap::new(),
            noise: None,
        }
    }

    fn leave_out(&mut self, reason: &str) {
        match self.left_out.get_mut(reason) {
            Some(count) => *count += 1,
            None => drop(self.left_out.insert(reason.to_owned(), 1)),
        }
    }

    pub(super) fn row(&mut self, record: &Record<'t>) {
        let layout = self.layout;
        if let Some((column, wanted)) = layout.attribute
            && record.cell(column) != wanted
        {
            return self.leave_out(&format!("`{}` instead of `{wanted}`", record.cell(column)));
        }
        let mut stated = match &layout.indicator {
            None => Stated::default(),
            Some(indicator) => {
                let cell = record.cell(indicator.column);
                let known = self.indicators.entry(cell);
                let known = known.or_insert_with_key(|cell| (indicator.meaning)(cell));
                known.clone()
            }
        };
        if let Some(flow) = &layout.flow {
            let cell = record.cell(flow.column);
            match (flow.meaning)(&cell) {
                Some(flow) => stated.flow = Some(flow),
                None if layout.values.iter().any(|value| !record.cell(value.column).is_empty()) => {
                    return self.leave_out(&format!("{OTHER_FLOW} `{}`", clip(&cell)));
                }
                None => return,
            }
        }
        let before = self.count;
        self.pair = None;
        let classification = self.classification(record);
        let cell = |column: Option<usize>| column.map_or(Cow::Borrowed(""), |column| record.cell(column));
        let commodity = &layout.commodity;
        let code = match (cell(commodity.code), commodity.decode) {
            (code, None) => code,
            (Cow::Borrowed(code), Some(decode)) => Cow::Borrowed(decode(code)),
            (Cow::Owned(code), Some(decode)) => Cow::Owned(decode(&code).to_owned()),
        };
        let name = cell(commodity.name);
        let everything = commodity.code.is_none() && commodity.name.is_none();
        let is_total = |text: &str| commodity.totals.contains(&text);
        // A name may be in the words of a total, and the code not.
        let total = everything || if code.is_empty() { is_total(&name) } else { is_total(&code) };
        let traded = Traded { classification, code, name, total };
        for value in &layout.values {
            let said = Said([&value.stated, &stated, &layout.stated]);
            self.value(record, value.column, value.period, &traded, said);
        }
        if let Some(parent) = commodity.parent {
            self.parent(record, parent, classification, &stated);
        }
        if self.count == before && self.flaws.is_empty() {
            self.leave_out("there is no figure");
        }
    }

    /// The classification of a row.
    fn classification(&self, record: &Record) -> Classification {
        let commodity = &self.layout.commodity;
        let Some(column) = commodity.classification else { return commodity.stated };
        match &*record.cell(column) {
            "" => commodity.stated,
            "S3" | "S4" => Classification::Sitc,
            code if code.starts_with('H') => Classification::Hs,
            _ => Classification::Other,
        }
    }

    /// A parent is in the row of each of its parts, and is read once.
    fn parent(
        &mut self,
        record: &Record<'t>,
        parent: Parent,
        classification: Classification,
        stated: &Stated,
    ) {
        let (code, name) = (record.cell(parent.code), record.cell(parent.name));
        let value = record.cell(parent.value);
        match self.parents.get(&code) {
            // It is its own only part.
            _ if self.layout.commodity.code.is_some_and(|column| record.cell(column) == code) => {}
            None => {
                self.parents.insert(code.clone(), (record.row, value));
                let traded = Traded { classification, code, name, total: false };
                let none = Stated::default();
                let said = Said([&none, stated, &self.layout.stated]);
                self.value(record, parent.value, None, &traded, said);
            }
            Some((first, before)) if *before != value => {
                let message = format!("`{}` has another value than before", clip(&name));
                let related = Some((self.table.place(*first, parent.value), "this one".to_owned()));
                let flaw =
                    Flaw::at(self.table.place(record.row, parent.value), message, "download the file again");
                keep(&mut self.flaws, Flaw { related, ..flaw });
            }
            Some(_) => {}
        }
    }

    /// A cell of a figure.
    fn value(
        &mut self,
        record: &Record<'t>,
        column: usize,
        period: Option<TimePeriod>,
        traded: &Traded<'t>,
        said: Said,
    ) {
        let (table, layout, row) = (self.table, self.layout, record.row);
        let measure = said.measure();
        let signed = *measure != Measure::Value || self.settings.series;
        let is_number = table.is_number(row, column);
        let value = match self.numbers.read(&record.cell(column), is_number, signed) {
            Ok(Some(value)) if is_number => self.without_noise(value, row, column),
            Ok(Some(value)) => value,
            Ok(None) => return,
            // What is not wanted may be anything.
            Err(_) if signed && layout.indicator.is_some() => return,
            Err((message, hint)) => {
                return keep(&mut self.flaws, Flaw::at(table.place(row, column), message, hint));
            }
        };
        let period = match self.period(record, period) {
            Ok(period) => period,
            Err(_) if self.is_total_of_years(record) => return self.leave_out("it is a total of all years"),
            Err(flaw) => return keep(&mut self.flaws, flaw),
        };
        let flow = match (said.flow(), self.settings.flow) {
            (Some(flow), Some(wanted)) if flow != wanted => return self.leave_out("it is the other flow"),
            (Some(flow), _) | (None, Some(flow)) => flow,
            // Of a series there is one flow.
            (None, None) if self.settings.series => Flow::Exports,
            (None, None) if signed && layout.indicator.is_some() => return self.leave_out("it is no trade"),
            (None, None) => {
                let hint = "say which: `flow = \"exports\"` or `flow = \"imports\"`";
                return keep(
                    &mut self.flaws,
                    Flaw::whole("does not say whether it has exports or imports", hint),
                );
            }
        };
        self.count += 1;
        if let Some(kept) = &mut self.kept {
            return kept.push(Observation {
                row,
                column,
                flow,
                period,
                commodity: traded.clone(),
                measure: measure.clone(),
                unit: said.unit(),
                currency: said.currency(),
                value,
            });
        }
        if let Err(flaw) = self.note(record, traded) {
            self.count -= 1;
            keep(&mut self.flaws, flaw);
        }
    }

    /// Notes an observation: its parties and its commodity.
    fn note(&mut self, record: &Record<'t>, traded: &Traded<'t>) -> Result<(), Flaw> {
        let pair = match self.pair {
            Some(pair) => pair,
            None => self.spellings.of_row(record, self.layout)?,
        };
        let number = self.count_pair(pair, 1);
        if self.pair.is_none() {
            self.rows.push((record.row, number));
        }
        self.pair = Some(pair);
        if !self.commodities.contains(traded) {
            self.commodities.insert(traded.clone());
        }
        Ok(())
    }

    /// Counts observations of a pair; its number.
    fn count_pair(&mut self, pair: Pair, observations: usize) -> u32 {
        let number = *self.numbers_of_pairs.entry(pair).or_insert_with(|| {
            self.pairs.push((pair, 0));
            self.pairs.len() as u32 - 1
        });
        if let Some((_, count)) = self.pairs.get_mut(number as usize) {
            *count += observations;
        }
        number
    }

    /// Adds what was noted of the rows that follow, whose lines were counted from 1. This is not for files with parents,
    /// each of which is read once.
    pub(super) fn join(&mut self, later: Self, lines_before: u32) {
        let Reading { flaws, count, spellings, pairs, rows, commodities, left_out, noise, .. } = later;
        flaws.into_iter().for_each(|flaw| keep(&mut self.flaws, flaw));
        self.count += count;
        let numbers = match self.spellings.join(spellings) {
            Ok(numbers) => numbers,
            Err(flaw) => return keep(&mut self.flaws, flaw),
        };
        let here = |number: SpellingNumber| number.and_then(|number| numbers.get(number as usize).copied());
        let pairs = pairs
            .into_iter()
            .map(|((reporter, partner), count)| self.count_pair((here(reporter), here(partner)), count));
        let pairs: Vec<u32> = pairs.collect();
        self.rows.extend(rows.into_iter().map(|(row, pair)| {
            let row = Row { line: row.line + lines_before, ..row };
            (row, pairs.get(pair as usize).copied().unwrap_or_default())
        }));
        self.commodities.extend(commodities);
        for (reason, count) in left_out {
            *self.left_out.entry(reason).or_default() += count;
        }
        match (&mut self.noise, noise) {
            (Some(noise), Some(later)) => noise.count += later.count,
            (noise, later) => *noise = noise.take().or(later),
        }
    }

    /// The period of a figure: what the name of its column says, or its row.
    fn period(&mut self, record: &Record<'t>, period: Option<TimePeriod>) -> Result<TimePeriod, Flaw> {
        let period = match (period, &self.layout.period) {
            (Some(period), _) => Ok(period),
            // Rows that follow one another are often of the same period.
            (None, PeriodColumns::One(at)) => match self.last_period {
                Some((raw, period)) if raw == record.raw(*at) => Ok(period),
                _ => {
                    let cell = record.cell(*at);
                    let found =
                        TimePeriod::of_cell(&cell).filter(|_| !self.is_fiscal_here(&cell, *at)).ok_or(*at);
                    self.last_period = found.ok().map(|period| (record.raw(*at), period));
                    found
                }
            },
            (None, PeriodColumns::ShortMonths(at)) => {
                let cell = record.cell(*at);
                let plain = || TimePeriod::of_cell(&cell).filter(|_| !self.is_fiscal_here(&cell, *at));
                TimePeriod::of_short(&cell).or_else(plain).ok_or(*at)
            }
            (None, PeriodColumns::YearAndPart { year, part, quarters }) => {
                part_of_year(record, *year, *part, *quarters)
            }
            (None, PeriodColumns::Given(Some(period))) => Ok(*period),
            (None, PeriodColumns::Values | PeriodColumns::Given(None)) => match self.settings.year {
                Some(year) => Ok(TimePeriod::Year(year)),
                None => {
                    let hint = "say which it is: `year = 2020`";
                    return Err(Flaw::whole("does not say which year it is of", hint));
                }
            },
        };
        period.map_err(|column| {
            let cell = record.cell(column);
            let place = self.table.place(record.row, column);
            let is_part =
                matches!(self.layout.period, PeriodColumns::YearAndPart { part, .. } if part == column);
            if let Some((message, hint)) = refusal(&cell, self.settings.series).filter(|_| !is_part) {
                return Flaw::at(place, message, hint);
            }
            let (what, hint) = match self.layout.period {
                PeriodColumns::YearAndPart { part, quarters: false, .. } if part == column => {
                    ("a month", "write a month as a number from 1 to 12, or by its English name")
                }
                PeriodColumns::YearAndPart { part, .. } if part == column => {
                    ("a quarter", "write a quarter as a number from 1 to 4")
                }
                _ if is_fiscal(&cell) && self.settings.series => (
                    "a calendar year",
                    "write figures of fiscal years in the brief: `values = { \"2022-23\" = … }`",
                ),
                _ if is_fiscal(&cell) => (
                    "a calendar year",
                    "write figures of fiscal years in the brief: `[[trade.year]]` with `year = \"2022-23\"`",
                ),
                _ => (
                    "a year",
                    "write a year as 2019, a half as 2019-H1, a quarter as 2019-Q1, a month as 2019-05",
                ),
            };
            let message = match cell.is_empty() {
                true => "this row has figures and no year".to_owned(),
                false => format!("`{}` is not {what}", clip(&cell)),
            };
            Flaw::at(place, message, hint)
        })
    }

    /// Whether a cell of a column of years, such as `2010-11`, has two years and not a month.
    fn is_fiscal_here(&self, cell: &str, column: usize) -> bool {
        let years = || {
            let (from, to) = cell.split_once('-')?;
            Some((from.parse::<u32>().ok()?, to.parse::<u32>().ok()?))
        };
        let header = &self.table.header[column];
        self.layout.format == FileFormat::Tidy
            && cell.len() == 7
            && ["year", "years"].iter().any(|word| header.trim().eq_ignore_ascii_case(word))
            && years().is_some_and(|(from, to)| (from + 1) % 100 == to)
    }

    /// Whether a row of any table has the sums of the others.
    fn is_total_of_years(&self, record: &Record) -> bool {
        let PeriodColumns::One(at) = self.layout.period else { return false };
        let cell = record.cell(at);
        self.layout.format == FileFormat::Tidy
            && ["total", "grand total", "sum"].iter().any(|word| cell.eq_ignore_ascii_case(word))
    }

    /// The figure that is meant by a number of a spreadsheet, which may have a rounding error of binary arithmetic.
    fn without_noise(&mut self, value: Decimal, row: Row, column: usize) -> Decimal {
        let Some(meant) = exact(&self.table.cell(row, column)).and_then(without_noise) else { return value };
        let place = || self.table.place(row, column);
        self.noise.get_or_insert_with(|| Noise { place: place(), meant, count: 0 }).count += 1;
        meant
    }
}

/// Whether a cell is written as fiscal years are: `2022/23`, `2022-23`, `FY2023`.
fn is_fiscal(cell: &str) -> bool {
    let digits =
        |text: &str, count: usize| text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
    let named = cell.get(..2).is_some_and(|start| start.eq_ignore_ascii_case("FY"));
    named
        || cell
            .split_once(['/', '-', '–'])
            .is_some_and(|(from, to)| digits(from, 4) && (digits(to, 2) || digits(to, 4)))
}

/// The period of a year and a month or quarter, or the column that is wrong. A part that is empty, or a total, is the
/// year.
pub(super) fn part_of_year(
    record: &Record,
    year: usize,
    part: usize,
    quarters: bool,
) -> Result<TimePeriod, usize> {
    let Some(TimePeriod::Year(number)) = TimePeriod::of_cell(&record.cell(year)) else {
        return Err(year);
    };
    let cell = &*record.cell(part);
    if matches!(cell, "" | "Total" | "total" | "TOTAL" | "Year" | "Annual") {
        return Ok(TimePeriod::Year(number));
    }
    let period = match quarters {
        true => TimePeriod::quarter(cell).map(|quarter| TimePeriod::Quarter(number, quarter)),
        false => TimePeriod::month(cell).map(|month| TimePeriod::Month(number, month)),
    };
    period.ok_or(part)
}
