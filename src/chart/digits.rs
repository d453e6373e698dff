//! The digits of labels: three or four, as the largest value has them.

use rust_decimal::{Decimal, RoundingStrategy};

/// Digits that a label has room for.
const DIGITS: u32 = 4;

/// Decimals for values: as many as they have, and no more than leave the largest of them four digits.
pub(super) fn decimals(values: impl Iterator<Item = Decimal> + Clone) -> u32 {
    let own = values.clone().map(|value| value.scale()).max().unwrap_or(0);
    let largest = values.map(|value| value.abs()).max().unwrap_or_default();
    let mut whole = 0;
    let mut bound = Decimal::ONE;
    while whole < DIGITS && largest >= bound {
        whole += 1;
        bound *= Decimal::TEN;
    }
    own.min(DIGITS - whole.max(1))
}

/// A value with at most so many decimals, rounded half away from zero.
pub(super) fn rounded(value: Decimal, decimals: u32) -> Decimal {
    if value.scale() <= decimals {
        return value;
    }
    value.round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero)
}

/// A value with one digit that is not zero.
pub(super) fn significant(value: Decimal) -> Decimal {
    let rounded = value.round_sf_with_strategy(1, RoundingStrategy::MidpointAwayFromZero);
    rounded.unwrap_or(value).normalize()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(values: &[&str]) -> u32 {
        decimals(values.iter().map(|value| value.parse().unwrap()))
    }

    #[test]
    fn the_largest_label_has_four_digits_at_most() {
        assert_eq!(of(&["211.1", "3.2"]), 1);
        assert_eq!(of(&["1234.56", "3.2"]), 0);
        assert_eq!(of(&["45.30021"]), 2);
        assert_eq!(of(&["45", "50"]), 0);
        assert_eq!(of(&["0.12345"]), 3);
        assert_eq!(of(&["99999.5"]), 0);
        assert_eq!(of(&[]), 0);
    }

    #[test]
    fn a_small_value_is_not_rounded_to_nothing() {
        assert_eq!(significant("0.0000234".parse().unwrap()), "0.00002".parse().unwrap());
        assert_eq!(rounded("-2.25".parse().unwrap(), 1), "-2.3".parse().unwrap());
    }
}
