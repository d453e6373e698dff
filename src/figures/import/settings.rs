//! What a brief says about a file of statistics.

use encoding_rs::Encoding;
use rust_decimal::Decimal;

use super::format::FileFormat;
use super::writing::Writing;
use crate::figures::{Flow, Unit};
use crate::read::DecimalMark;

/// What is wanted from a file, and what the file does not say.
#[derive(Debug, Clone, Default)]
pub(crate) struct Settings {
    pub format: Option<FileFormat>,
    pub encoding: Option<&'static Encoding>,
    /// The sheet of a spreadsheet.
    pub sheet: Option<String>,
    pub writing: Writing,
    pub decimal: Option<DecimalMark>,
    pub reporter: Option<String>,
    pub partner: Option<String>,
    pub flow: Option<Flow>,
    /// Codes or names; none for all that is traded.
    pub commodity: Vec<String>,
    pub measure: Option<String>,
    pub unit: Option<Unit>,
    pub currency: Option<String>,
    pub year: Option<i16>,
    /// Whether the file has all that was traded: what it lacks is nothing.
    pub complete: bool,
    /// Whether the figures are those of the partner.
    pub mirror: bool,
    /// Whether figures of any kind are wanted, and not exports and imports: they may be below zero, and need not say which
    /// flow they are of; parts of a year are not added up, as a rate or a stock cannot be.
    pub series: bool,
    pub columns: Columns,
    /// Columns, and the values that their cells may have.
    pub conditions: Vec<(String, Vec<String>)>,
}

/// The names of columns.
#[derive(Debug, Clone, Default)]
pub(crate) struct Columns {
    pub year: Option<String>,
    pub month: Option<String>,
    pub reporter: Option<String>,
    pub partner: Option<String>,
    pub flow: Option<String>,
    pub commodity: Option<String>,
    pub value: Option<String>,
    pub exports: Option<String>,
    pub imports: Option<String>,
}

impl Columns {
    /// The key and the name of each that is given.
    pub(crate) fn given(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let all = [
            ("year", &self.year),
            ("month", &self.month),
            ("reporter", &self.reporter),
            ("partner", &self.partner),
            ("flow", &self.flow),
            ("commodity", &self.commodity),
            ("value", &self.value),
            ("exports", &self.exports),
            ("imports", &self.imports),
        ];
        all.into_iter().filter_map(|(key, name)| Some((key, name.as_deref()?)))
    }
}

/// How much a unit is.
pub(crate) fn factor(unit: Unit) -> Decimal {
    Decimal::from(match unit {
        Unit::One => 1u64,
        Unit::Thousand => 1_000,
        Unit::Million => 1_000_000,
        Unit::Billion => 1_000_000_000,
    })
}
