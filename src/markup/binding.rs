//! `{{path|filter}}`: prose bound to the data of the brief.

use crate::date::Date;
use crate::diag::Span;
use crate::quantity::Quantity;
use crate::read::named;

/// A value that a path led to, and how it is to be written.
#[derive(Debug, Clone)]
pub struct Binding {
    /// As it is written, with its filter: `trade.2023.total|growth`.
    pub path: String,
    pub value: Value,
    pub filter: Option<Filter>,
    pub span: Span,
}

/// What a path leads to. Derived figures keep the precision of what they come from.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// An amount in the currency and unit of `[trade]`.
    Money(Quantity),
    /// A plain number.
    Number(Quantity),
    /// Growth or share, in per cent.
    Percent(Quantity),
    Date(Date),
    /// By the year in which it starts.
    FiscalYear(i16),
    /// From one period to another.
    Change(Box<Change>),
    /// A figure of a `[[statistic]]`, by the place of that among all.
    Statistic(Quantity, usize),
    Text(String),
}

/// How a figure differs from that of an earlier period.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// Growth in per cent, or the difference of percentages; none where there was nothing.
    pub percent: Option<Quantity>,
    /// Whether there is none, before it is rounded.
    pub same: bool,
    /// Growth of each year, in per cent.
    pub compound: Option<Quantity>,
    pub difference: Quantity,
    /// Of all years from the first to the last; none where one lacks the figure.
    pub average: Option<Quantity>,
    /// With the earlier figure as 100.
    pub index: Option<Quantity>,
    /// What it adds to the growth of the whole that it is a part of, in percentage points.
    pub contribution: Option<Quantity>,
    /// Whether percentages differ, which is told in percentage points.
    pub points: bool,
    pub measure: Measure,
    /// Whether what changes is a plural, such as exports; none where that is not known.
    pub plural: Option<bool>,
    /// Why there is no growth, and no average.
    pub no_growth: String,
    pub no_average: String,
}

/// What a figure is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Measure {
    /// The currency and unit of `[trade]`.
    Trade,
    /// The unit of a `[[statistic]]`, by its place among all.
    Statistic(usize),
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
    Rose,
    Cagr,
    Change,
    Average,
    Index,
    Contribution,
}

impl Value {
    /// What the value is, in words.
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Self::Money(_) => "an amount of money",
            Self::Number(_) => "a number",
            Self::Percent(_) => "a percentage",
            Self::Date(_) => "a date",
            Self::FiscalYear(_) => "a fiscal year",
            Self::Change(change) if change.points => "a change of a percentage",
            Self::Change(_) => "a change",
            Self::Statistic(..) => "a figure of a statistic",
            Self::Text(_) => "a text",
        }
    }

    /// The filters that say how such a value is written.
    pub(crate) fn filters(&self) -> &'static [Filter] {
        match self {
            Self::Money(_) => &[Filter::Money, Filter::Number],
            Self::Number(number) if number.value.is_integer() && !number.value.is_sign_negative() => {
                &[Filter::Number, Filter::Ordinal]
            }
            Self::Number(_) => &[Filter::Number],
            Self::Percent(_) => &[Filter::Growth, Filter::Percent, Filter::Number],
            Self::Date(_) | Self::FiscalYear(_) => &[Filter::Year],
            Self::Change(change) if change.points => &[
                Filter::Growth,
                Filter::Percent,
                Filter::Number,
                Filter::Rose,
                Filter::Change,
                Filter::Average,
            ],
            Self::Change(_) => &[
                Filter::Growth,
                Filter::Percent,
                Filter::Number,
                Filter::Rose,
                Filter::Cagr,
                Filter::Change,
                Filter::Average,
                Filter::Index,
                Filter::Contribution,
            ],
            Self::Statistic(..) => &[Filter::Number],
            Self::Text(_) => &[],
        }
    }

    /// Why there is nothing to write with a filter.
    pub(crate) fn lacks(&self, filter: Option<Filter>) -> Option<&str> {
        let Self::Change(change) = self else { return None };
        let why = match filter {
            Some(Filter::Average) => &change.no_average,
            Some(Filter::Contribution) => NO_CONTRIBUTION,
            _ => &change.no_growth,
        };
        change.figure(filter).is_none().then_some(why)
    }
}

/// Why there is no contribution.
const NO_CONTRIBUTION: &str =
    "only exports and imports, or a part of them, contribute to the growth of a total above zero";

impl Change {
    /// The figure that a filter asks for.
    pub(crate) fn figure(&self, filter: Option<Filter>) -> Option<&Quantity> {
        match filter {
            Some(Filter::Change) => Some(&self.difference),
            Some(Filter::Average) => self.average.as_ref(),
            Some(Filter::Cagr) => self.compound.as_ref(),
            Some(Filter::Index) => self.index.as_ref(),
            Some(Filter::Contribution) => self.contribution.as_ref(),
            _ => self.percent.as_ref(),
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
        "rose" = Rose,
        "cagr" = Cagr,
        "change" = Change,
        "average" = Average,
        "index" = Index,
        "contribution" = Contribution,
    }
}

impl Filter {
    /// Whether it is for the change from one period to another.
    pub(crate) fn is_of_span(self) -> bool {
        matches!(
            self,
            Self::Rose | Self::Cagr | Self::Change | Self::Average | Self::Index | Self::Contribution
        )
    }

    /// What the filter does.
    pub(crate) fn about(self) -> &'static str {
        match self {
            Self::Money => "an amount with its currency and unit: $50.2 million",
            Self::Number => "the number only: 50.2",
            Self::Percent => "per cent: 12.5%",
            Self::Growth => "per cent with a sign: +12.5%",
            Self::Year => "the year of a date: 1994",
            Self::Ordinal => "an ordinal: 30th",
            Self::Rose => "a change in a sentence: rose by 13.7 per cent, or fell by 0.5 per cent",
            Self::Cagr => {
                "growth of each year, from the first to the last of a span (the compound annual rate): 7.2%"
            }
            Self::Change => "the difference from the first to the last year of a span: $6.1 million",
            Self::Average => "the mean of all years of a span: $47.3 million",
            Self::Index => "the last year of a span, with the first as 100: 113.7",
            Self::Contribution => {
                "what exports or imports add to the growth of the total: 4.2 percentage points"
            }
        }
    }
}

impl From<u32> for Value {
    fn from(number: u32) -> Self {
        Self::Number(Quantity::count(number))
    }
}
