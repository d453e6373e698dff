//! `{{path|filter}}`: prose bound to the data of the brief.

use rust_decimal::Decimal;

use super::date::Date;
use crate::diag::Span;

/// A value that a path led to, and how it is to be written.
#[derive(Debug, Clone)]
pub struct Binding {
    pub value: Value,
    pub filter: Option<Filter>,
    pub span: Span,
}

/// What a path leads to. Derived figures keep the precision of what they come from.
#[derive(Debug, Clone)]
pub enum Value {
    /// An amount in the currency and unit of `[trade]`.
    Money(Decimal),
    /// A plain number.
    Number(Decimal),
    /// Growth or share, in per cent.
    Percent(Decimal),
    Date(Date),
    Text(String),
}

/// How a value is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Filter {
    Money,
    Number,
    Percent,
    Growth,
    Year,
    Ordinal,
}
