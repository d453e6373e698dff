//! What every file of statistics becomes: observations of one shape.

use rust_decimal::Decimal;

use super::layout::{Classification, Measure};
use super::period::TimePeriod;
use crate::figures::{Flow, Unit};

/// A figure of a file, and what it is of.
#[derive(Debug, Clone)]
pub(super) struct Observation<'t> {
    /// Its row and column in the table.
    pub row: usize,
    pub column: usize,
    /// The number of the reporter and of the partner among the parties of the file; none where it does not say.
    pub reporter: Option<usize>,
    pub partner: Option<usize>,
    pub flow: Flow,
    pub period: TimePeriod,
    pub commodity: Traded<'t>,
    pub measure: Measure,
    pub unit: Option<Unit>,
    pub currency: Option<String>,
    /// Exactly as the file has it.
    pub value: Decimal,
}

/// A commodity of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Traded<'t> {
    pub classification: Classification,
    pub code: &'t str,
    pub name: &'t str,
    /// Everything.
    pub total: bool,
}

impl Traded<'_> {
    /// What the brief writes for it: the code, or the name where there is none.
    pub(super) fn key(&self) -> &str {
        if self.code.is_empty() { self.name } else { self.code }
    }
}
