//! What the cells of a column have in common, however many there are.

use std::borrow::Cow;
use std::collections::BTreeSet;

use super::records::{Record, trimmed};
use crate::read::exact;

/// The most values of a column that are kept.
const VALUES_KEPT: usize = 1_000;

/// The cells of a column, as far as they have been seen.
#[derive(Debug)]
pub(super) struct Column<'t> {
    pub at: usize,
    /// The field before: rows with the same one are often together.
    last: Option<&'t str>,
    values: BTreeSet<Cow<'t, str>>,
    /// Whether there are more values.
    more: bool,
    /// Whether all are two or three capital letters.
    pub letters: bool,
    /// Whether there is nothing but digits.
    pub digits: bool,
    /// Whether none has a word in it.
    pub figures: bool,
    /// Whether any has a space in it.
    pub spaced: bool,
}

impl<'t> Column<'t> {
    pub(super) fn new(at: usize) -> Self {
        let (values, last) = (BTreeSet::new(), None);
        Self { at, last, values, more: false, letters: true, digits: true, figures: true, spaced: false }
    }

    pub(super) fn see(&mut self, record: &Record<'t>) {
        let raw = record.raw(self.at);
        if self.last == Some(raw) {
            return;
        }
        self.last = Some(raw);
        let is_settled = self.spaced && !self.letters && !self.digits && !self.figures;
        if self.more && is_settled {
            return;
        }
        let cell = trimmed(raw);
        if !self.more && self.values.contains(&cell) {
            return;
        }
        self.letters = self.letters
            && (2..=3).contains(&cell.len())
            && cell.bytes().all(|byte| byte.is_ascii_uppercase());
        self.digits = self.digits && cell.bytes().all(|byte| byte.is_ascii_digit());
        self.figures = self.figures
            // A number such as `1.5e9`.
            && (!cell.contains(char::is_alphabetic) || cell.len() > 3 && exact(&cell).is_some());
        self.spaced = self.spaced || cell.contains(' ');
        if self.values.len() < VALUES_KEPT {
            self.values.insert(cell);
        } else {
            self.more = true;
        }
    }

    /// All values that its cells have; none where there are too many.
    pub(super) fn values(&self) -> Option<&BTreeSet<Cow<'t, str>>> {
        (!self.more).then_some(&self.values)
    }
}
