//! Figures: amounts by year, their units, and what is derived from them.

mod commodity;
pub(crate) mod import;

pub(crate) use commodity::{Codes, is_within};

use rust_decimal::{Decimal, RoundingStrategy};

use crate::markup::SourceIndex;
use crate::read::{KeySpans, named};

/// The unit of figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    One,
    Thousand,
    Million,
    Billion,
}

/// Figures of a year in the currency and unit that the brief reports in, with the digits that are printed; `None` if they
/// are not known.
#[derive(Debug, Clone)]
pub struct TradeYear {
    pub year: i16,
    pub exports: Option<Decimal>,
    pub imports: Option<Decimal>,
    /// As stated, else the sum where both are known.
    pub total: Option<Decimal>,
    pub sources: Vec<SourceIndex>,
    /// Where the brief gives them; of none where they are from a file.
    pub spans: KeySpans,
    /// What they are before they are rounded: everything derived is computed from these.
    pub exact: Exact,
}

/// Figures of a year with all their digits.
#[derive(Debug, Clone, Copy, Default)]
pub struct Exact {
    pub exports: Option<Decimal>,
    pub imports: Option<Decimal>,
    pub total: Option<Decimal>,
}

impl TradeYear {
    /// Exports less imports, where both are known, with the digits of both.
    pub fn balance(&self) -> Option<Decimal> {
        let decimals = self.exports?.scale().max(self.imports?.scale());
        Some(rounded(self.exact.exports? - self.exact.imports?, decimals))
    }
}

/// A figure with so many decimals, rounded half away from zero.
pub fn rounded(figure: Decimal, decimals: u32) -> Decimal {
    let mut rounded = figure.round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero);
    rounded.rescale(decimals);
    rounded
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Flow {
    Exports,
    Imports,
}

/// A change in per cent, rounded once and half away from zero; none from nothing, or too large to tell. Where something
/// is left, it is never a loss of all, but [`NEARLY_ALL`].
pub fn percent_change(from: Decimal, to: Decimal, decimals: u32) -> Option<Decimal> {
    let change = to.checked_sub(from)?.checked_mul(Decimal::ONE_HUNDRED)?.checked_div(from)?;
    let mut rounded = change.round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero);
    rounded.rescale(decimals);
    Some(if rounded == -Decimal::ONE_HUNDRED && !to.is_zero() { NEARLY_ALL } else { rounded })
}

/// Per cent: any loss that is so near to one of all that rounding would make it that. Pages say that it is nearly all.
pub const NEARLY_ALL: Decimal = Decimal::from_parts(9_999, 0, 0, true, 2);

/// Per cent: the largest loss with one decimal that leaves something.
pub const LOSS_LIMIT: Decimal = Decimal::from_parts(999, 0, 0, true, 1);

/// Per cent: growth beyond this tells how little there was before, not what became of it, and has digits that no base
/// so small supports. Pages say that it is more.
pub const GROWTH_LIMIT: Decimal = Decimal::from_parts(1_000, 0, 0, false, 0);

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
}
