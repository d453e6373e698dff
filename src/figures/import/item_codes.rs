//! Checks the codes of commodities from which items are chosen by their length.

use std::collections::BTreeSet;

use super::flaw::{Flaw, clip, keep};
use super::item_level::{ItemLevel, digits};
use super::layout::{Classification, Layout};
use super::observation::{Observation, Traded};
use super::table::Table;
use crate::read::{Named, name_of, word_list};

/// Reports a file that has no commodities of a level, or codes that cannot be right, as one with too few digits is taken for
/// one of another level.
pub(super) fn check(
    (table, layout): (&Table, &Layout),
    level: ItemLevel,
    observations: &[Observation],
) -> Result<(), Vec<Flaw>> {
    let of_level: Vec<&Observation> = observations.iter().filter(|row| level.has(&row.commodity)).collect();
    if of_level.is_empty() {
        return Err(vec![no_level(level, observations)]);
    }
    let mut flaws = Vec::new();
    let mut told: BTreeSet<&str> = BTreeSet::new();
    let mut report = |row: &'_ Observation, message: String, hint: String| {
        keep(
            &mut flaws,
            Flaw::at(table.place(row.row, layout.commodity.code.unwrap_or(row.column)), message, hint),
        );
    };
    let open = |traded: &Traded| traded.classification == Classification::Unknown;
    for row in of_level.iter().filter(|row| open(&row.commodity)) {
        let code = digits(&row.commodity.code).unwrap_or_default();
        if !level.knows(&code) && told.insert(&row.commodity.code) {
            let message = format!("`{}` is none of the {}", clip(&row.commodity.code), level.codes());
            report(
                row,
                message,
                "correct the code, or the `level`: `\"HS2\"` or `\"SITC2\"`, for example".to_owned(),
            );
        }
    }
    let is_of = |row: &&Observation| {
        let traded = &row.commodity;
        !traded.total && (open(traded) || traded.classification == level.classification())
    };
    let length = |row: &Observation| digits(&row.commodity.code).map_or(0, |code| code.len());
    let has_zero = || of_level.iter().any(|row| row.commodity.code.trim_start_matches('\'').starts_with('0'));
    for row in observations.iter().filter(is_of) {
        let is_short = match level.is_sitc() {
            false => length(row) % 2 == 1,
            // Sections beside divisions are no mistake; without any division below 10, they may be those.
            true => length(row) + 1 == level.digits() && !has_zero(),
        };
        if is_short && told.insert(&row.commodity.code) {
            let code = clip(&row.commodity.code);
            let message = format!("`{code}` may be a code that lost its first zero");
            let hint = format!(
                "spreadsheets take codes for numbers: write `0{code}`, or choose the rows of one level with `where = {{ … }}`"
            );
            report(row, message, hint);
        }
    }
    if flaws.is_empty() { Ok(()) } else { Err(flaws) }
}

/// The error of a file without commodities of a level, with the levels that it has.
fn no_level(level: ItemLevel, observations: &[Observation]) -> Flaw {
    let mut found: BTreeSet<String> = BTreeSet::new();
    for traded in observations.iter().map(|row| &row.commodity).filter(|traded| !traded.total) {
        let Some(length) = digits(&traded.code).map(|code| code.len()) else { continue };
        let known = ItemLevel::NAMES
            .iter()
            .map(|(_, level)| *level)
            .find(|level| level.classification() == traded.classification && level.digits() == length);
        found.insert(match (known, traded.classification) {
            (Some(level), _) => format!("`\"{}\"`", name_of(&level)),
            (None, Classification::Other) => "codes of another classification".to_owned(),
            (None, _) => format!("codes of {length} {}", if length == 1 { "digit" } else { "digits" }),
        });
    }
    let hint = match found.len() {
        0 => "it has no codes of commodities: download figures by commodity, or name their column: \
              `columns = { commodity = \"…\" }`"
            .to_owned(),
        1 => format!(
            "it has {}: write that, or download the other",
            word_list(&found.into_iter().collect::<Vec<_>>())
        ),
        _ => format!(
            "it has {}: write one of them, or download the other",
            word_list(&found.into_iter().collect::<Vec<_>>())
        ),
    };
    Flaw::whole(format!("has no {}", level.codes()), hint)
}
