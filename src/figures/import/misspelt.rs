//! Rows of a party whose name is misspelt: they would be left out as those of another.

use std::collections::BTreeSet;

use super::doubt::Doubt;
use super::flaw::{Flaw, clip};
use super::layout::{Layout, Side};
use super::observation::Observation;
use super::parties::{Party, Wanted};
use super::period::TimePeriod;
use super::select::{Selected, Sides};
use super::settings::Settings;
use super::survey::{Pair, Survey};
use super::table::Table;
use super::vocabulary::words;
use crate::diag::codes;
use crate::figures::{Flow, flow_name};
use crate::read::{nearest, toml_key, toml_text};

/// The most pairs of parties whose names are compared: nobody reads through a table with more of them.
const PAIRS: usize = 100_000;

/// The most parties that are looked at more closely.
const LOOKED_AT: usize = 50;

/// Finds rows that are left out, and may be those of the pair that is wanted: they are of no country that is known, their name
/// is nearly that of a party, and they have just what its figures lack.
pub(super) fn check(
    (table, layout, settings): (&Table, &Layout, &Settings),
    survey: &Survey,
    sides: &Sides,
    selected: &Selected,
) -> Vec<Doubt> {
    let (reporter, partner) = match settings.mirror {
        true => (&sides.partner, &sides.reporter),
        false => (&sides.reporter, &sides.partner),
    };
    let meant = |number: Option<usize>, chosen: Option<usize>, wanted: &Option<Wanted>| -> Option<Meant> {
        if number == chosen {
            return Some(Meant::Same);
        }
        let (party, chosen) = (survey.parties.all.get(number?)?, survey.parties.all.get(chosen?)?);
        party
            .nearly(chosen, wanted.as_ref())
            .map(|(text, near)| Meant::Near(text.to_owned(), near.to_owned()))
    };
    let of_pair = |pair: &Pair| {
        let reporter = meant(pair.0, selected.pair.0, reporter)?;
        let partner = meant(pair.1, selected.pair.1, partner)?;
        match (reporter, partner) {
            (Meant::Same, Meant::Near(text, near)) => Some((&layout.partner, text, near)),
            (Meant::Near(text, near), Meant::Same) => Some((&layout.reporter, text, near)),
            _ => None,
        }
    };
    let near = survey.pairs.iter().take(PAIRS).filter_map(|(pair, _)| Some((*pair, of_pair(pair)?)));
    let mut doubts = Vec::new();
    let mut known: Option<BTreeSet<Of>> = None;
    for (pair, (side, text, near)) in near.take(LOOKED_AT) {
        // A file with so many figures of one name has not misspelt it.
        let Ok(rows) = survey.observations(table, layout, settings, pair) else { continue };
        let rows: Vec<&Observation> = rows.iter().filter(|row| row.measure == selected.measure).collect();
        let known =
            known.get_or_insert_with(|| selected.observations.iter().map(|row| of(row, false)).collect());
        if rows.is_empty() || rows.iter().any(|row| known.contains(&of(row, settings.mirror))) {
            continue;
        }
        doubts.extend(doubt(table, side, &rows, (&text, &near)));
    }
    doubts
}

/// Who a party may be.
enum Meant {
    /// The one that is wanted.
    Same,
    /// That one, misspelt: as the file has it, and as it should be.
    Near(String, String),
}

/// What a figure is of.
type Of = (TimePeriod, bool, String);

fn of(row: &Observation, turned: bool) -> Of {
    (row.period, (row.flow == Flow::Exports) != turned, row.commodity.key().to_owned())
}

/// The lint of the rows with a name.
fn doubt(table: &Table, side: &Side, rows: &[&Observation], (text, near): (&str, &str)) -> Option<Doubt> {
    let first = rows.iter().min_by_key(|row| row.row)?;
    let has_text = |column: &usize| table.cell(first.row, *column) == text;
    let columns = || side.columns.iter().map(|(column, _)| *column);
    let column = columns().find(has_text).or_else(|| columns().next())?;
    let all: BTreeSet<_> = rows.iter().map(|row| row.row).collect();
    let left_out = match all.len() {
        1 => "the row is left out".to_owned(),
        count => format!("{count} rows with it are left out"),
    };
    let message = format!(
        "`{}` is no country that is known, and may be `{near}`, which has no {} for {}: {left_out}",
        clip(text),
        flow_name(first.flow),
        first.period.words()
    );
    let name = &table.header[column];
    let hint = format!(
        "correct the name in the file; if it is someone else, choose the rows that are meant: \
         `where = {{ {} = {} }}`",
        toml_key(name),
        toml_text(near)
    );
    let flaw = Flaw::at(table.place(first.row, column), message, hint);
    Some(Doubt { code: codes::MISSPELT_PARTY, flaw })
}

/// A name without the words that countries have in their full names.
fn plain(name: &str) -> Vec<String> {
    const FORMS: [&str; 12] = [
        "kingdom",
        "republic",
        "rep",
        "federation",
        "principality",
        "commonwealth",
        "state",
        "democratic",
        "dem",
        "of",
        "the",
        "and",
    ];
    let words = words(name).into_iter().map(|word| word.to_lowercase());
    words.filter(|word| word.chars().any(char::is_alphanumeric) && !FORMS.contains(&word.as_str())).collect()
}

impl Party {
    /// What it is called, if that is nearly what another is called, and the name of that; none for a country that is known.
    fn nearly<'p>(&'p self, other: &'p Self, wanted: Option<&'p Wanted>) -> Option<(&'p str, &'p str)> {
        /// Codes are near to many others: short ones, and numbers.
        const SHORTEST: usize = 4;
        let long = |text: &&str| text.chars().count() >= SHORTEST && text.contains(char::is_alphabetic);
        let names: Vec<&str> =
            wanted.into_iter().flat_map(Wanted::texts).chain(other.texts()).filter(long).collect();
        if self.is_known() {
            return None;
        }
        self.texts().filter(long).find_map(|text| {
            let in_full = || names.iter().copied().find(|name| plain(name) == plain(text));
            Some((text, in_full().or_else(|| nearest(text, names.iter().copied()))?))
        })
    }
}
