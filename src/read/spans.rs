//! The spans of the keys of a table.

use crate::diag::Span;

/// The spans of the values of a table, by their keys; of none where the table was not read from a file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct KeySpans {
    spans: Vec<(&'static str, Span)>,
}

impl KeySpans {
    pub(crate) fn new(spans: impl Iterator<Item = (&'static str, Span)>) -> Self {
        Self { spans: spans.collect() }
    }

    /// Whether a value is there.
    pub(crate) fn have(&self, span: Span) -> bool {
        self.spans.iter().any(|(_, known)| *known == span)
    }

    /// The first of the values in the file.
    pub fn first(&self) -> Option<Span> {
        self.spans.iter().map(|(_, span)| *span).min()
    }

    /// Where the value of a key is; `None` if the key is not given.
    pub fn of(&self, key: &str) -> Option<Span> {
        self.spans.iter().find(|(known, _)| *known == key).map(|(_, span)| *span)
    }
}
