//! What every file of statistics becomes: observations of one shape.

use std::borrow::Cow;

use rust_decimal::Decimal;

use super::layout::{Classification, Measure};
use super::period::TimePeriod;
use super::records::Row;
use crate::figures::{Flow, Unit};

/// A figure of a file, and what it is of.
#[derive(Debug, Clone)]
pub(super) struct Observation<'t> {
    /// Its row and column in the table.
    pub row: Row,
    pub column: usize,
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
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Traded<'t> {
    pub classification: Classification,
    pub code: Cow<'t, str>,
    pub name: Cow<'t, str>,
    /// Everything.
    pub total: bool,
}

impl Traded<'_> {
    /// What the brief writes for it: the code, or the name where there is none.
    pub(super) fn key(&self) -> &str {
        if self.code.is_empty() { &self.name } else { &self.code }
    }
}
