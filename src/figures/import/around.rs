//! What the lines above and below a table say of its figures: `Trade with Graustark (USD thousand)`, `Note: values in
//! million euros`.

use std::ops::Range;

use super::flaw::{Flaw, clip};
use super::layout::Stated;
use super::settings::Settings;
use super::table::Table;
use super::vocabulary::{unit_and_currency, words};
use crate::figures::Unit;
use crate::read::name_of;

/// Adds the unit and the currency that the lines around a table state, where its columns do not; an error where the brief
/// says something else.
pub(super) fn state(
    table: &Table,
    settings: &Settings,
    (unit, currency): (bool, bool),
    stated: &mut Stated,
) -> Result<(), Flaw> {
    for (line, start) in table.lines_around() {
        for candidate in candidates(line) {
            let words = &line[candidate.clone()];
            let place = start + candidate.start..start + candidate.end;
            let Some((said_unit, said_currency)) = said(words) else { continue };
            let given = settings.unit.map(|unit| name_of(&unit));
            if let Some(said) = said_unit.filter(|_| !unit) {
                agree(stated.unit.as_ref(), settings.unit.as_ref(), &said).map_err(|()| {
                    flaw(place.clone(), words, ("unit", stated.unit.map(|unit| name_of(&unit)), given))
                })?;
                stated.unit = Some(said);
            }
            if let Some(said) = said_currency.filter(|_| !currency) {
                let (known, given) = (stated.currency.clone(), settings.currency.clone());
                agree(known.as_ref(), given.as_ref(), &said)
                    .map_err(|()| flaw(place, words, ("currency", known.as_deref(), given.as_deref())))?;
                stated.currency = Some(said);
            }
        }
    }
    Ok(())
}

/// Whether what is said is not something else than what is known, and what the brief gives.
fn agree<T: PartialEq>(known: Option<&T>, given: Option<&T>, said: &T) -> Result<(), ()> {
    let fits = |other: Option<&T>| other.is_none_or(|other| other == said);
    if fits(known) && fits(given) { Ok(()) } else { Err(()) }
}

fn flaw(place: Range<usize>, words: &str, (key, known, given): (&str, Option<&str>, Option<&str>)) -> Flaw {
    let words = clip(words.trim());
    match (known, given) {
        (_, Some(given)) => Flaw::at(
            place,
            format!("the file says `{words}`, and the brief `{key} = \"{given}\"`"),
            format!(
                "remove `{key}`, as the file says it itself; if the line is about something else, remove it from the file, or \
                 pass over it with `skip`"
            ),
        ),
        (known, None) => Flaw::at(
            place,
            format!("the file says `{words}`, and `{}` before", known.unwrap_or_default()),
            format!(
                "say which is meant in the header of the columns, and leave the lines out; `{key}` alone does not decide"
            ),
        ),
    }
}

/// A unit and a currency that some words state.
fn said(text: &str) -> Option<(Option<Unit>, Option<String>)> {
    let (unit, currency) = unit_and_currency(text)?;
    // A letter by itself is too little.
    let long = words(text)
        .iter()
        .any(|word| word.len() > 1 && unit_and_currency(word).is_some_and(|(unit, _)| unit.is_some()));
    let unit = unit.filter(|_| currency.is_some() || long);
    (unit.is_some() || currency.is_some()).then_some((unit, currency))
}

/// The parts of a line that may be a unit: what is in brackets, behind a colon or behind the last `in`, or all of it.
fn candidates(line: &str) -> Vec<Range<usize>> {
    let mut all = Vec::new();
    let mut open = None;
    for (at, letter) in line.char_indices() {
        match letter {
            '(' | '[' => open = Some(at + 1),
            ')' | ']' => all.extend(open.take().map(|open| open..at)),
            _ => {}
        }
    }
    let end = line.trim_end_matches(|c: char| !c.is_alphanumeric() && !matches!(c, ')' | ']' | '$')).len();
    let behind = |mark: &str| line[..end].rfind(mark).map(|at| at + mark.len()..end);
    all.extend([":", " in ", "\tin "].iter().filter_map(|mark| behind(mark)));
    // `Values in thousands of US dollars, seasonally adjusted`.
    let clause = all.last().cloned().and_then(|last| {
        let comma = line[last.clone()].find([',', ';', '.'])?;
        Some(last.start..last.start + comma)
    });
    all.extend(clause);
    all.push(0..end);
    // The fewest words say it best.
    all.sort_by_key(|range| (range.len(), range.start));
    all.dedup();
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_may_say_the_unit() {
        let of = |line: &str| candidates(line).into_iter().find_map(|candidate| said(&line[candidate]));
        for (line, unit, currency) in [
            ("Ruritania's trade with Graustark (USD thousand)", Some(Unit::Thousand), Some("USD")),
            ("Trade, in million US dollars", Some(Unit::Million), Some("USD")),
            ("Note: figures in USD thousand.", Some(Unit::Thousand), Some("USD")),
            ("Unit: EUR million", Some(Unit::Million), Some("EUR")),
            ("Values in thousands of US dollars, seasonally adjusted", Some(Unit::Thousand), Some("USD")),
            ("USD billion", Some(Unit::Billion), Some("USD")),
            ("Trade [in thousands]", Some(Unit::Thousand), None),
            ("All values are in EUR", None, Some("EUR")),
        ] {
            assert_eq!(of(line), Some((unit, currency.map(str::to_owned))), "{line}");
        }
        for none in [
            "Ruritania has 4 million inhabitants",
            "Trade with Graustark",
            "Source: Customs (FOB)",
            "Oil, in thousand tonnes",
            "in 2021",
            "Table 3 (m)",
            "",
            "(",
            ")(",
        ] {
            assert_eq!(of(none), None, "{none}");
        }
    }
}
