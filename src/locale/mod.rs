//! Words, numbers and dates of a language.

use rust_decimal::Decimal;

use crate::brief::{Date, Period, Unit};

/// A language's labels and patterns.
#[derive(Debug)]
pub struct Locale {}

/// How much room there is for an amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// `$50.2 million`
    Long,
    /// `$50.2m`
    Short,
}

impl Locale {
    /// The locale for a BCP 47 tag; the nearest there is.
    pub fn new(_language: &str) -> Self {
        todo!()
    }

    /// A number with all the decimals that it has, grouped, with a true minus.
    pub fn number(&self, _value: Decimal) -> String {
        todo!()
    }

    /// An amount in a currency (ISO 4217) and unit.
    pub fn money(&self, _value: Decimal, _currency: &str, _unit: Unit, _form: Form) -> String {
        todo!()
    }

    /// Per cent.
    pub fn percent(&self, _value: Decimal) -> String {
        todo!()
    }

    /// A change, always with its sign.
    pub fn growth(&self, _value: Decimal) -> String {
        todo!()
    }

    /// A date as precise as it is.
    pub fn date(&self, _date: Date) -> String {
        todo!()
    }

    /// From one date to another, saying what they share once.
    pub fn period(&self, _period: Period) -> String {
        todo!()
    }

    /// `30th`
    pub fn ordinal(&self, _number: u32) -> String {
        todo!()
    }

    /// `a, b and c`
    pub fn list(&self, _items: &[String]) -> String {
        todo!()
    }

    /// What a currency and unit are called: `millions of US dollars`.
    pub fn unit(&self, _currency: &str, _unit: Unit) -> String {
        todo!()
    }

    /// The words for a label.
    pub fn label(&self, _label: Label) -> &str {
        todo!()
    }

    /// A label with `{name}`s replaced.
    pub fn fill(&self, _label: Label, _values: &[(&str, &str)]) -> String {
        todo!()
    }

    /// A label for a number of things, in the language's plural form, `{n}` replaced.
    pub fn count(&self, _label: Label, _number: u64) -> String {
        todo!()
    }
}

/// Every word and sentence that Chancery itself puts on a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Label {
    History,
}
