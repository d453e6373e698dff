//! Errors in a file of statistics, with their places.

use std::ops::Range;

/// The most flaws of a file that are counted.
pub(super) const FLAWS_COUNTED: usize = 10_000;

/// What is wrong with a file, and what to do about it.
#[derive(Debug, Clone)]
pub(super) struct Flaw {
    /// Where in the file; `None` if it is wrong as a whole.
    pub(super) place: Option<Field>,
    /// Another place that matters, and what is said there.
    pub(super) related: Option<(Field, &'static str)>,
    /// Of the file as a whole, what follows its name.
    pub(super) message: String,
    pub(super) hint: String,
}

impl Flaw {
    /// A flaw of the file as a whole.
    pub(super) fn whole(message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { place: None, related: None, message: message.into(), hint: hint.into() }
    }

    /// A flaw of a field.
    pub(super) fn at(place: Field, message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { place: Some(place), ..Self::whole(message, hint) }
    }
}

/// Keeps a flaw, as long as it matters how many there are.
pub(super) fn keep(flaws: &mut Vec<Flaw>, flaw: Flaw) {
    if flaws.len() < FLAWS_COUNTED {
        flaws.push(flaw);
    }
}

/// A field of a file. Its range is computed only when it is reported.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Field {
    /// The first byte of its record.
    pub(super) record: usize,
    /// The number of its column, from 0.
    pub(super) column: usize,
}

impl Field {
    /// The first byte of the record that it is in.
    pub(super) fn record(self) -> usize {
        self.record
    }

    /// Where it is in the text of the file; its line, where quotes hide that.
    pub(super) fn range(self, text: &str) -> Range<usize> {
        let rest = text.get(self.record..).unwrap_or_default();
        // The end of the line before belongs to no record.
        let start = self.record + (rest.len() - rest.trim_start_matches(['\r', '\n']).len());
        let line = text.get(start..).and_then(|rest| rest.lines().next()).unwrap_or_default();
        let whole = start..start + line.len();
        if line.contains('"') {
            return whole;
        }
        let mut at = start;
        for (column, field) in line.split(',').enumerate() {
            if column == self.column && !field.trim().is_empty() {
                let from = at + (field.len() - field.trim_start().len());
                return from..from + field.trim().len();
            }
            at += field.len() + 1;
        }
        whole
    }
}
