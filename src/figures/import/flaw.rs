//! Errors in a file of statistics, with their places.

use std::ops::Range;

/// The most flaws of a file that are counted.
pub(super) const FLAWS_COUNTED: usize = 10_000;

/// What is wrong with a file, and what to do about it.
#[derive(Debug, Clone)]
pub(super) struct Flaw {
    /// Where in the text of the file; `None` if it is wrong as a whole.
    pub place: Option<Range<usize>>,
    /// Another place that matters, and what is said there.
    pub related: Option<(Range<usize>, String)>,
    /// Of the file as a whole, what follows its name.
    pub message: String,
    pub hint: String,
}

impl Flaw {
    /// A flaw of the file as a whole.
    pub(super) fn whole(message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { place: None, related: None, message: message.into(), hint: hint.into() }
    }

    /// A flaw at a place in the file.
    pub(super) fn at(place: Range<usize>, message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { place: Some(place), ..Self::whole(message, hint) }
    }
}

/// Keeps a flaw, as long as it matters how many there are.
pub(super) fn keep(flaws: &mut Vec<Flaw>, flaw: Flaw) {
    if flaws.len() < FLAWS_COUNTED {
        flaws.push(flaw);
    }
}

/// The start of a field that may be long.
pub(super) fn clip(field: &str) -> String {
    match field.char_indices().nth(40) {
        Some((end, _)) => format!("{}…", &field[..end]),
        None => field.to_owned(),
    }
}
