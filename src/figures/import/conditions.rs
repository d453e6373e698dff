//! The rows that `where` selects.

use std::borrow::Cow;
use std::collections::BTreeSet;

use rustc_hash::FxHashMap;

use super::flaw::{Flaw, clip};
use super::records::Record;
use super::settings::Settings;
use super::table::Table;
use crate::country::folded;
use crate::read::{nearest, quoted_list};

/// The conditions of a brief, and what was found in their columns.
pub(super) struct Conditions<'t, 'r> {
    all: Vec<Condition<'t, 'r>>,
    /// A condition without a column.
    unknown: Option<Flaw>,
}

struct Condition<'t, 'r> {
    column: usize,
    name: &'r str,
    values: &'r [String],
    /// Whether it is one of the values, by each cell that was seen.
    cells: FxHashMap<Cow<'t, str>, bool>,
}

impl<'t, 'r> Conditions<'t, 'r> {
    pub(super) fn of(table: &Table, settings: &'r Settings) -> Self {
        let (mut all, mut unknown) = (Vec::new(), None);
        for (name, values) in &settings.conditions {
            match column(table, "where", name) {
                Ok(column) => all.push(Condition { column, name, values, cells: FxHashMap::default() }),
                Err(flaw) => {
                    unknown = Some(flaw);
                    break;
                }
            }
        }
        Self { all, unknown }
    }

    /// Whether a row has one of the values of each.
    pub(super) fn select(&mut self, record: &Record<'t>) -> bool {
        self.all.iter_mut().all(|condition| {
            let cell = record.cell(condition.column);
            if let Some(known) = condition.cells.get(&cell) {
                return *known;
            }
            let is_wanted = condition.values.iter().any(|value| folded(value) == folded(&cell));
            condition.cells.insert(cell, is_wanted);
            is_wanted
        })
    }

    /// Adds what was found in later rows.
    pub(super) fn join(&mut self, later: Self) {
        for (condition, later) in self.all.iter_mut().zip(later.all) {
            condition.cells.extend(later.cells);
        }
    }

    /// Whether each column exists, and has each of the values in the rows that the conditions before select.
    pub(super) fn check(self) -> Result<(), Flaw> {
        for Condition { name, values, cells, .. } in &self.all {
            let found: BTreeSet<&str> = cells.keys().map(AsRef::as_ref).collect();
            for value in *values {
                if !found.iter().any(|cell| folded(cell) == folded(value)) {
                    let message = format!("has no `{}` in the column `{name}`", clip(value));
                    return Err(Flaw::whole(message, format!("its values are {}", some(&found))));
                }
            }
        }
        self.unknown.map_or(Ok(()), Err)
    }
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
