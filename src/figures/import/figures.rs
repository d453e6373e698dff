//! Adds up rows to exports and imports by year.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::{Decimal, RoundingStrategy};

use super::flaw::{FLAWS_COUNTED, Field, Flaw};
use super::rows::Observation;
use crate::date::month_name;
use crate::figures::{Flow, TradeYear, flow_name};
use crate::markup::SourceIndex;
use crate::read::{KeySpans, quoted_list};

/// The figures of a file.
#[derive(Debug)]
pub(super) struct Figures {
    pub years: Vec<TradeYear>,
    /// Figures that are left out, as some months of theirs are missing.
    pub incomplete: Vec<Incomplete>,
}

/// The exports or imports of a year that lacks months.
#[derive(Debug)]
pub(super) struct Incomplete {
    pub year: i16,
    pub flow: Flow,
    /// The months that are missing, 1 to 12, in order.
    pub months: Vec<u8>,
}

/// So many commodities of one level are all there are: nomenclatures have 60 and more divisions
/// (SITC 67, HS 97), and what was not traded is missing.
const ALL_COMMODITIES: usize = 60;

/// Codes under which issuers give the sum of all commodities or services.
const TOTALS: [&str; 4] = ["TOTAL", "Total", "S", "200"];

/// Adds up the rows of one reporter and one partner, each given by the names it may have.
pub(super) fn by_year(
    rows: &[Observation],
    mut flaws: Vec<Flaw>,
    [reporter, partner]: &[Vec<String>; 2],
    sources: &[SourceIndex],
) -> Result<Figures, Vec<Flaw>> {
    let chosen = choose(rows, "reporter", reporter, |row| &row.reporter).and_then(|reporter| {
        let of_reporter: Vec<&Observation> = rows.iter().filter(|row| row.reporter == reporter).collect();
        let partner = choose(of_reporter.iter().copied(), "partner", partner, |row| &row.partner)?;
        Ok((of_reporter, partner))
    });
    let (of_reporter, partner) = match chosen {
        Ok(chosen) => chosen,
        // The rows that could not be read may be those.
        Err(_) if !flaws.is_empty() => return Err(flaws),
        Err(flaw) => return Err(vec![flaw]),
    };
    let mut sums: BTreeMap<(i16, Flow), Sum> = BTreeMap::new();
    for row in of_reporter.into_iter().filter(|row| row.partner == partner) {
        let sum = sums.entry((row.year, row.flow)).or_default();
        if flaws.len() < FLAWS_COUNTED {
            flaws.extend(sum.add(row));
        }
    }
    if !flaws.is_empty() {
        flaws.sort_by_key(|flaw| flaw.place);
        // Exports and imports are in one row, or in two.
        flaws.dedup_by_key(|flaw| flaw.place.map(Field::record));
        return Err(flaws);
    }
    let mut years: BTreeMap<i16, TradeYear> = BTreeMap::new();
    let mut incomplete = Vec::new();
    for ((year, flow), sum) in sums {
        let value = match sum.value(flow, year) {
            Ok(Ok(value)) => value,
            Ok(Err(months)) => {
                incomplete.push(Incomplete { year, flow, months });
                continue;
            }
            // What is wrong with the figures of one year is wrong with those of the others.
            Err(flaw) => return Err(vec![flaw]),
        };
        let figures = years.entry(year).or_insert_with(|| TradeYear {
            year,
            exports: None,
            imports: None,
            total: None,
            sources: sources.to_vec(),
            spans: KeySpans::default(),
        });
        match flow {
            Flow::Exports => figures.exports = Some(value),
            Flow::Imports => figures.imports = Some(value),
        }
    }
    let mut figures = Figures { years: years.into_values().collect(), incomplete };
    figures.add_totals();
    Ok(figures)
}

/// Rows of one year and direction, by period and commodity. The period is the month, or none for the
/// whole year.
#[derive(Default)]
struct Sum {
    rows: BTreeMap<(Option<u8>, String), (Decimal, Field)>,
}

impl Sum {
    /// Takes a row in; each commodity has one figure for a period.
    fn add(&mut self, row: &Observation) -> Option<Flaw> {
        let key = (row.month, row.commodity.clone());
        let (value, first) = match self.rows.entry(key) {
            Entry::Occupied(first) => *first.get(),
            Entry::Vacant(place) => {
                place.insert((row.value, row.field));
                return None;
            }
        };
        let period = row.month.map_or_else(String::new, |month| format!("{} ", month_name(month)));
        let message = format!(
            "there are two figures for {} in {period}{}: {value} and {}",
            flow_name(row.flow),
            row.year,
            row.value
        );
        let hint = "keep one of the two: what a file gives for several partners is not added up";
        let related = Some((first, "the first is here"));
        Some(Flaw { related, ..Flaw::at(row.field, message, hint) })
    }

    /// The value of the year, or the months that are missing. What is given for the whole year goes
    /// before its months, and a total before its parts.
    fn value(&self, flow: Flow, year: i16) -> Result<Result<Decimal, Vec<u8>>, Flaw> {
        let annual = self.rows.keys().any(|(month, _)| month.is_none());
        let of_period = self.rows.iter().filter(|((month, _), _)| month.is_none() == annual);
        let (totals, parts): (Vec<_>, Vec<_>) =
            of_period.partition(|((_, commodity), _)| TOTALS.contains(&commodity.as_str()));
        let rows = if totals.is_empty() { &parts } else { &totals };
        if !annual {
            let months: BTreeSet<u8> = rows.iter().filter_map(|((month, _), _)| *month).collect();
            if months.len() < 12 {
                return Ok(Err((1..=12).filter(|month| !months.contains(month)).collect()));
            }
        }
        let sum = rows.iter().map(|(_, (value, _))| *value).sum();
        let commodities: BTreeSet<&str> = rows.iter().map(|((_, commodity), _)| commodity.as_str()).collect();
        // Parts of different levels contain each other.
        let one_level = commodities.iter().map(|code| code.len()).collect::<BTreeSet<_>>().len() == 1;
        match commodities.len() {
            1 => Ok(Ok(sum)),
            ALL_COMMODITIES.. if one_level && totals.is_empty() => Ok(Ok(sum)),
            count if totals.is_empty() => Err(Flaw::whole(
                format!("has {count} commodities and no total for {} in {year}", flow_name(flow)),
                "download the total of all commodities, or one commodity",
            )),
            _ => Err(Flaw::whole(
                format!(
                    "has several totals for {} in {year}, of {}",
                    flow_name(flow),
                    quoted_list(commodities)
                ),
                "keep the one that is meant: goods or services",
            )),
        }
    }
}

/// The side of the rows that is meant: the one that has one of the names, or the only one.
fn choose<'r>(
    rows: impl IntoIterator<Item = &'r Observation>,
    key: &str,
    names: &[String],
    side: impl Fn(&'r Observation) -> &'r Vec<String>,
) -> Result<Vec<String>, Flaw> {
    let all: BTreeSet<&Vec<String>> = rows.into_iter().map(side).collect();
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
    let hint = match known.as_slice() {
        [] => "the file has no rows of exports or imports: download it again".to_owned(),
        [only] => format!("write `{key} = \"{only}\"`"),
        [..] if known.len() <= 12 => {
            format!("set `{key}` to one of {}", quoted_list(known.iter().copied()))
        }
        [..] => format!(
            "write `{key}` as the file does: it has {}, such as {}",
            known.len(),
            quoted_list(known.iter().take(8).copied())
        ),
    };
    let name = names.first().map_or("", String::as_str);
    Err(Flaw::whole(format!("has no figures for the {key} `{name}`"), hint))
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
