//! Figures: amounts by year, their units, and what is derived from them.

mod commodity;
pub(crate) mod import;
mod period;
mod period_words;
mod printed;
mod written_period;

pub(crate) use commodity::{Codes, is_within};
pub use period::{Named as NamedPeriod, Period};
pub(crate) use period_words::{PeriodWords, period_words};
pub use printed::Printed;
pub(crate) use written_period::PeriodError;

use rust_decimal::Decimal;

use crate::markup::SourceIndex;
pub use crate::quantity::{
    Calculation, DataCell, DataFile, GROWTH_LIMIT, LOSS_LIMIT, NEARLY_ALL, Operation, Origin, Quantity,
    compound_change, percent_change, rounded,
};
use crate::read::{KeySpans, named};

/// The unit of figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    One,
    Thousand,
    Million,
    Billion,
}

/// Figures of a period, mostly a year, in the currency and unit that the brief reports in, with the digits that are
/// printed; `None` if they are not known.
#[derive(Debug, Clone)]
pub struct TradeYear {
    pub period: Period,
    pub exports: Option<Decimal>,
    pub imports: Option<Decimal>,
    /// As stated, else the sum where both are known.
    pub total: Option<Decimal>,
    /// What exports and imports are made of.
    pub goods: Option<Split>,
    pub services: Option<Split>,
    /// The partner's place among the trading partners of the perspective's party.
    pub rank: Option<u32>,
    /// The partner's share of all trade of the perspective's party, in per cent.
    pub share: Option<Decimal>,
    pub status: Status,
    /// Whether the series starts anew with them, so that they cannot be compared with those before.
    pub breaks: Option<bool>,
    pub sources: Vec<SourceIndex>,
    /// Where the brief gives them; of none where they are from a file.
    pub spans: KeySpans,
    /// What they are before they are rounded: everything derived is computed from these.
    pub exact: Exact,
}

/// Exports and imports of goods, or of services.
#[derive(Debug, Clone)]
pub struct Split {
    pub exports: Option<Decimal>,
    pub imports: Option<Decimal>,
    pub spans: KeySpans,
}

impl Split {
    /// Exports, with where they are written.
    pub(crate) fn exports_traced(&self) -> Option<Quantity> {
        Some(Quantity::written(self.exports?, self.spans.of("exports")?))
    }

    /// Imports, with where they are written.
    pub(crate) fn imports_traced(&self) -> Option<Quantity> {
        Some(Quantity::written(self.imports?, self.spans.of("imports")?))
    }
}

/// How far figures are settled.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    #[default]
    Final,
    Provisional,
    Estimate,
    Forecast,
}

/// Figures of a year with all their digits.
#[derive(Debug, Clone, Default)]
pub struct Exact {
    pub exports: Option<Quantity>,
    pub imports: Option<Quantity>,
    pub total: Option<Quantity>,
}

/// The figures of an item of trade from a file, with all their digits.
#[derive(Debug, Clone, Default)]
pub struct ExactItem {
    pub value: Option<Quantity>,
    /// In per cent of all that the file has of the flow.
    pub share: Option<Quantity>,
}

impl TradeYear {
    /// A period without figures.
    pub(crate) fn empty(period: Period) -> Self {
        Self {
            period,
            exports: None,
            imports: None,
            total: None,
            goods: None,
            services: None,
            rank: None,
            share: None,
            status: Status::Final,
            breaks: None,
            sources: Vec::new(),
            spans: KeySpans::default(),
            exact: Exact::default(),
        }
    }

    /// The year in which it starts: of years of one kind, those that follow one another have numbers that do.
    pub(crate) fn starts(&self) -> i16 {
        self.period.starts()
    }

    /// Whether the series starts anew with these, so that they cannot be compared with those before.
    pub(crate) fn starts_anew(&self) -> bool {
        self.breaks == Some(true)
    }

    /// Whether figures of another period can be compared with these: no series starts anew after the earlier of the two.
    pub(crate) fn can_be_compared<'y>(&self, other: &Self, mut all: impl Iterator<Item = &'y Self>) -> bool {
        // A quarter with which a year starts is of the new series, as the year is.
        let starts = |year: &Self| year.period.start();
        let (first, last) = (starts(self).min(starts(other)), starts(self).max(starts(other)));
        !all.any(|year| year.starts_anew() && first < starts(year) && starts(year) <= last)
    }

    /// Takes the sums of goods and services for exports and imports that are not stated.
    pub(crate) fn add_up(&mut self) {
        let (Some(goods), Some(services)) = (&self.goods, &self.services) else { return };
        let sum = |one: Option<Decimal>, other: Option<Decimal>| one?.checked_add(other?);
        self.exports = self.exports.or_else(|| sum(goods.exports, services.exports));
        self.imports = self.imports.or_else(|| sum(goods.imports, services.imports));
    }

    /// A figure before it is rounded, by the name that paths have for it.
    pub(crate) fn exact(&self, name: &str) -> Option<Quantity> {
        let written = |value, key| Some(Quantity::written(value, self.spans.of(key)?));
        match name {
            "exports" => self.exact.exports.clone(),
            "imports" => self.exact.imports.clone(),
            "total" => self.exact.total.clone(),
            "balance" => {
                let parts = vec![self.exact.exports.clone()?, self.exact.imports.clone()?];
                Quantity::of(Operation::Difference, parts)
            }
            "rank" => written(self.rank?.into(), "rank"),
            "share" => written(self.share?, "share"),
            "coverage" => {
                let parts = vec![self.exact.exports.clone()?, self.exact.imports.clone()?];
                Quantity::of(Operation::Share, parts)
            }
            "goods.exports" => self.goods.as_ref()?.exports_traced(),
            "goods.imports" => self.goods.as_ref()?.imports_traced(),
            "services.exports" => self.services.as_ref()?.exports_traced(),
            "services.imports" => self.services.as_ref()?.imports_traced(),
            _ => None,
        }
    }

    /// A figure of the year as it is printed, by the name that paths have for it.
    pub(crate) fn shown(&self, name: &str) -> Option<Decimal> {
        match name {
            "exports" => self.exports,
            "imports" => self.imports,
            "total" => self.total,
            "balance" => self.balance(),
            "rank" => self.rank.map(Decimal::from),
            "share" => self.share,
            "goods.exports" => self.goods.as_ref()?.exports,
            "goods.imports" => self.goods.as_ref()?.imports,
            "services.exports" => self.services.as_ref()?.exports,
            "services.imports" => self.services.as_ref()?.imports,
            _ => None,
        }
    }

    /// The same, with where it is from. The coverage ratio is not in the table, and has one decimal.
    pub(crate) fn traced(&self, name: &str) -> Option<Quantity> {
        let decimals = if name == "coverage" { 1 } else { self.shown(name)?.scale() };
        Some(self.exact(name)?.rounded(decimals))
    }

    /// Whether a figure that is calculated from this is calculated from one of the year.
    pub(crate) fn has(&self, leaf: &Origin) -> bool {
        let splits = [&self.goods, &self.services].into_iter().flatten().map(|split| &split.spans);
        let is_written = |span| std::iter::once(&self.spans).chain(splits).any(|spans| spans.have(span));
        match leaf {
            Origin::Brief(span) => is_written(*span),
            leaf => [&self.exact.exports, &self.exact.imports]
                .into_iter()
                .flatten()
                .any(|figure| figure.has(leaf)),
        }
    }

    /// Exports less imports, where both are known, with the digits of both.
    pub fn balance(&self) -> Option<Decimal> {
        let decimals = self.exports?.scale().max(self.imports?.scale());
        let difference = self.exact.exports.as_ref()?.value - self.exact.imports.as_ref()?.value;
        Some(rounded(difference, decimals))
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Flow {
    Exports,
    Imports,
}

/// Half a unit of the last digit of a figure: as much as rounding may have changed it.
pub(crate) fn half_unit(figure: Decimal) -> Decimal {
    Decimal::new(5, figure.scale().min(Decimal::MAX_SCALE - 1) + 1)
}

/// The name of a flow in messages.
pub(crate) fn flow_name(flow: Flow) -> &'static str {
    match flow {
        Flow::Exports => "exports",
        Flow::Imports => "imports",
    }
}

named! {
    Unit { "one" = One, "thousand" = Thousand, "million" = Million, "billion" = Billion }
    Flow { "exports" = Exports, "imports" = Imports }
    Status { "final" = Final, "provisional" = Provisional, "estimate" = Estimate, "forecast" = Forecast }
}
