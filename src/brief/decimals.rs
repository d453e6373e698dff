//! How many decimals figures of files are printed with.

use rust_decimal::Decimal;

use crate::figures::rounded;

#[derive(Clone, Copy)]
pub(super) enum Decimals {
    /// As the author's table has them.
    Written,
    /// So many, and more for a figure that would have no digits left.
    Usual(u32),
}

impl Decimals {
    /// Four digits of the largest figure, and at least one decimal.
    pub(super) fn usual(figures: impl Iterator<Item = Decimal> + Clone) -> Self {
        let largest = figures.clone().map(|figure| figure.abs()).max().unwrap_or_default();
        let precise = figures.map(|figure| figure.normalize().scale()).max().unwrap_or_default();
        let mut decimals = 1;
        while decimals < 3 && largest * Decimal::from(10u32.pow(decimals)) < Decimal::ONE_THOUSAND {
            decimals += 1;
        }
        Self::Usual(decimals.min(precise.max(1)))
    }

    /// A figure with its decimals.
    pub(super) fn of(self, figure: Decimal) -> Decimal {
        let Self::Usual(usual) = self else { return figure };
        let mut decimals = usual;
        // Two digits, so that what is small is not printed as nothing.
        while usual > 0
            && decimals < 6
            && decimals < figure.normalize().scale()
            && figure.abs() * Decimal::from(10u32.pow(decimals)) < Decimal::TEN
        {
            decimals += 1;
        }
        rounded(figure, decimals)
    }
}
