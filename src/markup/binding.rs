//! `{{path|filter}}`: prose bound to the data of the brief.

use rust_decimal::Decimal;

use crate::date::Date;
use crate::diag::Span;
use crate::read::named;

/// A value that a path led to, and how it is to be written.
#[derive(Debug, Clone)]
pub struct Binding {
    pub value: Value,
    pub filter: Option<Filter>,
    pub span: Span,
}

/// What a path leads to. Derived figures keep the precision of what they come from.
#[derive(Debug, Clone, PartialEq)]
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

impl Value {
    /// What the value is, in words.
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Self::Money(_) => "an amount of money",
            Self::Number(_) => "a number",
            Self::Percent(_) => "a percentage",
            Self::Date(_) => "a date",
            Self::Text(_) => "a text",
        }
    }

    /// The filters that say how such a value is written.
    pub(crate) fn filters(&self) -> &'static [Filter] {
        match self {
            Self::Money(_) => &[Filter::Money, Filter::Number],
            Self::Number(number) if number.is_integer() && !number.is_sign_negative() => {
                &[Filter::Number, Filter::Ordinal]
            }
            Self::Number(_) => &[Filter::Number],
            Self::Percent(_) => &[Filter::Growth, Filter::Percent, Filter::Number],
            Self::Date(_) => &[Filter::Year],
            Self::Text(_) => &[],
        }
    }
}

named! {
    Filter {
        "money" = Money,
        "number" = Number,
        "percent" = Percent,
        "growth" = Growth,
        "year" = Year,
        "ordinal" = Ordinal,
    }
}

impl Filter {
    /// What the filter does.
    pub(crate) fn about(self) -> &'static str {
        match self {
            Self::Money => "an amount with its currency and unit: $50.2 million",
            Self::Number => "the number only: 50.2",
            Self::Percent => "per cent: 12.5%",
            Self::Growth => "per cent with a sign: +12.5%",
            Self::Year => "the year of a date: 1994",
            Self::Ordinal => "an ordinal: 30th",
        }
    }
}

impl From<u32> for Value {
    fn from(number: u32) -> Self {
        Self::Number(Decimal::from(number))
    }
}
