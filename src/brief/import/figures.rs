//! Rows to exports and imports by year.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::{Decimal, RoundingStrategy};

use super::Flaw;
use super::rows::Row;
use crate::brief::context::quoted_list;
use crate::brief::model::{Flow, SourceIndex, TradeYear};

/// The figures of a file.
#[derive(Debug)]
pub(super) struct Figures {
    pub years: Vec<TradeYear>,
    /// Years of which some months are missing.
    pub incomplete: Vec<i16>,
}

/// So many commodities of one level are all there are: nomenclatures have 60 and more divisions
/// (SITC 67, HS 97), and what was not traded is missing.
const ALL_COMMODITIES: usize = 60;

/// Codes under which issuers give the sum of all commodities or services.
const TOTALS: [&str; 4] = ["TOTAL", "Total", "S", "200"];

/// Adds up the rows of one reporter and one partner, each given by the names it may have.
pub(super) fn by_year(
    rows: &[Row],
    [reporter, partner]: &[Vec<String>; 2],
    sources: &[SourceIndex],
) -> Result<Figures, Flaw> {
    let reporter = choose(rows, "reporter", reporter, |row| &row.reporter)?;
    let of_reporter: Vec<Row> = rows.iter().filter(|row| row.reporter == reporter).cloned().collect();
    let partner = choose(&of_reporter, "partner", partner, |row| &row.partner)?;
    let mut sums: BTreeMap<(i16, bool), Sum> = BTreeMap::new();
    for row in of_reporter.iter().filter(|row| row.partner == partner) {
        sums.entry((row.year, row.flow == Flow::Exports)).or_default().add(row);
    }
    let mut years: BTreeMap<i16, TradeYear> = BTreeMap::new();
    let mut incomplete = BTreeSet::new();
    for ((year, exports), sum) in sums {
        let Some(value) = sum.value()? else {
            incomplete.insert(year);
            continue;
        };
        let figures = years.entry(year).or_insert_with(|| TradeYear {
            year,
            exports: None,
            imports: None,
            total: None,
            sources: sources.to_vec(),
        });
        if exports {
            figures.exports = Some(value);
        } else {
            figures.imports = Some(value);
        }
    }
    let mut figures =
        Figures { years: years.into_values().collect(), incomplete: incomplete.into_iter().collect() };
    figures.add_totals();
    Ok(figures)
}

/// Rows of one year and direction.
#[derive(Default)]
struct Sum {
    total: Option<Decimal>,
    parts: Decimal,
    commodities: BTreeSet<String>,
    months: BTreeSet<u8>,
}

impl Sum {
    fn add(&mut self, row: &Row) {
        if TOTALS.contains(&row.commodity.as_str()) {
            *self.total.get_or_insert_default() += row.value;
        } else {
            self.parts += row.value;
            self.commodities.insert(row.commodity.clone());
        }
        self.months.extend(row.month);
    }

    /// The value of the year; none where months are missing.
    fn value(&self) -> Result<Option<Decimal>, Flaw> {
        if !self.months.is_empty() && self.months.len() < 12 {
            return Ok(None);
        }
        if let Some(total) = self.total {
            return Ok(Some(total));
        }
        // Parts of different levels contain each other.
        let one_level = self.commodities.iter().map(String::len).collect::<BTreeSet<_>>().len() == 1;
        match self.commodities.len() {
            1 => Ok(Some(self.parts)),
            ALL_COMMODITIES.. if one_level => Ok(Some(self.parts)),
            count => Err((
                format!("has {count} commodities and no total"),
                Some("download the total of all commodities, or one commodity".to_owned()),
            )),
        }
    }
}

/// The side of the rows that is meant: the one that has one of the names, or the only one.
fn choose(
    rows: &[Row],
    key: &str,
    names: &[String],
    side: impl Fn(&Row) -> &Vec<String>,
) -> Result<Vec<String>, Flaw> {
    let all: BTreeSet<&Vec<String>> = rows.iter().map(side).collect();
    let named = |known: &Vec<String>| {
        known.iter().any(|known| names.iter().any(|name| known.to_lowercase() == name.to_lowercase()))
    };
    if let Some(found) = all.iter().find(|known| named(known)) {
        return Ok((*found).clone());
    }
    // A tidy file does not say whose figures it holds.
    if let [only] = all.iter().collect::<Vec<_>>()[..]
        && only.is_empty()
    {
        return Ok(Vec::new());
    }
    let known: Vec<&str> = all
        .iter()
        .filter_map(|names| names.iter().map(String::as_str).find(|name| !name.is_empty()))
        .collect();
    let hint = match known.len() {
        0 => None,
        1..=12 => Some(format!("write `{key}` as one of {}", quoted_list(known.iter().copied()))),
        count => Some(format!(
            "write `{key}` as the file does: it has {count}, such as {}",
            quoted_list(known.iter().take(8).copied())
        )),
    };
    let name = names.first().map_or("", String::as_str);
    Err((format!("has no figures of `{name}` as {key}"), hint))
}

impl Figures {
    /// Divides every figure, and rounds all of them to the same number of decimals: one, or as many as
    /// leave the smallest three digits; none for figures in single units.
    pub(super) fn in_unit(mut self, factor: Decimal) -> Self {
        let figures = || self.years.iter().flat_map(|year| [year.exports, year.imports]).flatten();
        let smallest = figures().filter(|figure| !figure.is_zero()).min().unwrap_or(factor);
        let mut decimals = u32::from(factor > Decimal::ONE);
        while (1..6).contains(&decimals)
            && smallest * Decimal::from(10u32.pow(decimals)) < factor * Decimal::ONE_HUNDRED
        {
            decimals += 1;
        }
        let convert = |figure: Decimal| {
            let strategy = RoundingStrategy::MidpointAwayFromZero;
            let mut figure = (figure / factor).round_dp_with_strategy(decimals, strategy);
            figure.rescale(decimals);
            figure
        };
        for year in &mut self.years {
            year.exports = year.exports.map(convert);
            year.imports = year.imports.map(convert);
        }
        self.add_totals();
        self
    }

    fn add_totals(&mut self) {
        for year in &mut self.years {
            year.total = year.exports.zip(year.imports).map(|(exports, imports)| exports + imports);
        }
    }
}
