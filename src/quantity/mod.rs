//! Figures that know where they are from: a place in the brief, a cell of a file, or a calculation from others.
//!
//! Calculations are made by [`Quantity::of`] only, so that what is traced is what was done.

mod arithmetic;

pub use arithmetic::{GROWTH_LIMIT, LOSS_LIMIT, NEARLY_ALL, compound_change, percent_change, rounded};

use std::fmt;
use std::sync::Arc;

use rust_decimal::Decimal;

use crate::diag::Span;

/// A figure, exact, and where it is from.
#[derive(Clone, PartialEq, Eq)]
pub struct Quantity {
    pub value: Decimal,
    pub origin: Origin,
}

/// Where a figure is from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// It is written in the brief, here.
    Brief(Span),
    /// It is read from a file.
    Cell(Arc<DataCell>),
    /// It is calculated.
    Calculated(Arc<Calculation>),
}

/// A cell of a file of statistics.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DataCell {
    pub file: Arc<DataFile>,
    /// The line of the file on which its row starts, or the row of the sheet; from 1.
    pub row: u32,
    /// The number of the column, from 1.
    pub column: u32,
    /// What the file calls the column.
    pub header: String,
    /// As the file has it.
    pub written: String,
}

/// A file of statistics.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DataFile {
    /// Its path from the folder of the brief.
    pub path: String,
    /// The sheet, if it is a spreadsheet.
    pub sheet: Option<String>,
    /// SHA-256 of its bytes.
    pub digest: [u8; 32],
}

/// A calculation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calculation {
    pub operation: Operation,
    /// What it is made from, in the order that the operation asks for.
    pub of: Vec<Quantity>,
}

/// How figures are calculated from others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Operation {
    /// All of them together.
    Sum,
    /// The first less the second.
    Difference,
    /// The one in another unit: times a factor.
    Scaled { factor: Decimal },
    /// The one, rounded half away from zero to so many decimals.
    Rounded { decimals: u32 },
    /// The one without its sign.
    Magnitude,
    /// The change from the first to the second, in per cent: see [`percent_change`].
    Growth { decimals: u32 },
    /// The change of each year from the first to the second, in per cent: see [`compound_change`].
    CompoundGrowth { years: i32, decimals: u32 },
    /// The first in per cent of the second.
    Share,
    /// The second in per cent of the first.
    Index,
    /// What all of them leave of a hundred.
    Remainder,
    /// Of all of them.
    Average,
    /// So many things of the brief; of nothing else.
    Count(u32),
}

/// The value only: where it is from may be a tree of thousands of cells.
impl fmt::Debug for Quantity {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        self.value.fmt(f)
    }
}

impl Quantity {
    /// A figure that is written in the brief.
    pub(crate) fn written(value: Decimal, span: Span) -> Self {
        Self { value, origin: Origin::Brief(span) }
    }

    /// A figure from nowhere.
    #[cfg(test)]
    pub(crate) fn made_up(value: Decimal) -> Self {
        Self::written(value, Span { file: crate::diag::FileId(0), start: 0, end: 0 })
    }

    /// The places and cells that it is from, of many the first ones.
    pub(crate) fn leaves<'q>(&'q self, all: &mut Vec<&'q Origin>) {
        const ENOUGH: usize = 16;
        match &self.origin {
            _ if all.len() >= ENOUGH => {}
            Origin::Calculated(calculation) => calculation.of.iter().for_each(|part| part.leaves(all)),
            leaf => all.push(leaf),
        }
    }

    /// Whether one of those is this one.
    pub(crate) fn has(&self, leaf: &Origin) -> bool {
        let mut leaves = Vec::new();
        self.leaves(&mut leaves);
        leaves.contains(&leaf)
    }

    /// So many things of the brief.
    pub(crate) fn count(count: u32) -> Self {
        let calculation = Calculation { operation: Operation::Count(count), of: Vec::new() };
        Self { value: Decimal::from(count), origin: Origin::Calculated(Arc::new(calculation)) }
    }

    /// A figure that is calculated; none where there is no such figure, as growth from nothing.
    pub(crate) fn of(operation: Operation, of: Vec<Self>) -> Option<Self> {
        let value = operation.apply(&of)?;
        Some(Self { value, origin: Origin::Calculated(Arc::new(Calculation { operation, of })) })
    }

    /// The sum of all; the one where there is only one.
    pub(crate) fn sum(mut all: Vec<Self>) -> Option<Self> {
        if all.len() == 1 { all.pop() } else { Self::of(Operation::Sum, all) }
    }

    /// Without its sign.
    pub(crate) fn magnitude(self) -> Self {
        let value = self.value.abs();
        if self.value == value {
            return self;
        }
        let calculation = Calculation { operation: Operation::Magnitude, of: vec![self] };
        Self { value, origin: Origin::Calculated(Arc::new(calculation)) }
    }

    /// In another unit.
    pub(crate) fn scaled(self, factor: Decimal) -> Option<Self> {
        if factor == Decimal::ONE { Some(self) } else { Self::of(Operation::Scaled { factor }, vec![self]) }
    }

    /// With so many decimals, which may be as many as it has.
    pub(crate) fn rounded(mut self, decimals: u32) -> Self {
        if self.value.normalize().scale() > decimals {
            let exact = vec![self.clone()];
            return Self::of(Operation::Rounded { decimals }, exact).unwrap_or(self);
        }
        self.value.rescale(decimals);
        self
    }
}

impl Operation {
    /// The result; none where there is none.
    fn apply(self, of: &[Quantity]) -> Option<Decimal> {
        let sum = || of.iter().try_fold(Decimal::ZERO, |sum, part| sum.checked_add(part.value));
        let hundredfold = |part: Decimal, whole: Decimal| {
            let part = part.checked_mul(Decimal::ONE_HUNDRED)?;
            part.checked_div(whole).filter(|_| whole > Decimal::ZERO)
        };
        match (self, of) {
            (Self::Sum, _) => sum(),
            (Self::Remainder, _) => Decimal::ONE_HUNDRED.checked_sub(sum()?),
            (Self::Average, _) => sum()?.checked_div(Decimal::from(of.len())),
            (Self::Count(count), []) => Some(Decimal::from(count)),
            // Zeros at the end say nothing of another unit.
            (Self::Scaled { factor }, [one]) => one.value.checked_mul(factor).map(|value| value.normalize()),
            (Self::Rounded { decimals }, [one]) => Some(rounded(one.value, decimals)),
            (Self::Magnitude, [one]) => Some(one.value.abs()),
            (Self::Difference, [from, less]) => from.value.checked_sub(less.value),
            (Self::Growth { decimals }, [from, to]) => percent_change(from.value, to.value, decimals),
            (Self::CompoundGrowth { years, decimals }, [from, to]) => {
                compound_change(from.value, to.value, years, decimals)
            }
            (Self::Share, [part, whole]) => hundredfold(part.value, whole.value),
            (Self::Index, [base, now]) => hundredfold(now.value, base.value),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(value: &str) -> Quantity {
        Quantity::made_up(value.parse().unwrap())
    }

    #[test]
    fn what_is_calculated_keeps_what_it_is_made_from() {
        let sum = Quantity::sum(vec![written("15.1"), written("35.14")]).unwrap();
        let growth = Quantity::of(Operation::Growth { decimals: 1 }, vec![written("40"), sum]).unwrap();
        assert_eq!(growth.value.to_string(), "25.6");
        let Origin::Calculated(calculation) = growth.origin else { panic!("it is calculated") };
        let Origin::Calculated(sum) = &calculation.of[1].origin else { panic!("the sum is calculated") };
        assert_eq!(sum.operation, Operation::Sum);
        assert_eq!(sum.of.len(), 2);
    }

    #[test]
    fn rounding_is_a_step_only_where_digits_are_lost() {
        assert!(matches!(written("50.2").rounded(2).origin, Origin::Brief(_)));
        assert_eq!(written("50.2").rounded(2).value.to_string(), "50.20");
        let rounded = written("50.25").rounded(1);
        assert_eq!(rounded.value.to_string(), "50.3");
        assert!(matches!(rounded.origin, Origin::Calculated(_)));
    }

    #[test]
    fn there_is_no_share_of_nothing() {
        assert!(Quantity::of(Operation::Share, vec![written("5"), written("0")]).is_none());
        assert!(Quantity::of(Operation::Growth { decimals: 1 }, vec![written("0"), written("5")]).is_none());
    }
}
