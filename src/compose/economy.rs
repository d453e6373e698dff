//! What a document does without so that it has fewer pages.

use std::collections::BTreeSet;

/// What a document does without. By default, that is nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Economy {
    /// Tables that are left out.
    pub without: BTreeSet<TableOf>,
    /// Whether charts are small: two that follow one another are beside each other, and others are lower.
    pub small_charts: bool,
    /// How many rows are printed of a list that was read from a file; all of them by default.
    pub rows: Option<usize>,
}

/// Figures that have a table and may have a chart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum TableOf {
    /// Trade by year.
    Trade,
    /// The goods that are traded.
    Goods,
    /// A statistic, by its number in the brief.
    Statistic(usize),
}

/// A list of which some rows are not printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folded {
    /// What it is a list of, as messages call it.
    pub list: String,
    /// How many rows are not printed.
    pub rows: usize,
}
