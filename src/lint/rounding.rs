//! What rounding may have taken from a figure.

use rust_decimal::Decimal;

pub(super) use crate::figures::half_unit;

/// Whether two intervals have a value in common.
pub(super) fn overlap(one: (Decimal, Decimal), other: (Decimal, Decimal)) -> bool {
    one.0 <= other.1 && other.0 <= one.1
}

/// A quotient in per cent, where each figure may be off by half a unit of its last digit: the least and the most.
/// `None` where the whole may be nothing.
pub(super) fn percentages(part: Decimal, whole: Decimal) -> Option<(Decimal, Decimal)> {
    let (low, high) = (whole - half_unit(whole), whole + half_unit(whole));
    if low <= Decimal::ZERO {
        return None;
    }
    let of = |part: Decimal, whole: Decimal| part.checked_mul(Decimal::ONE_HUNDRED)?.checked_div(whole);
    Some((of(part - half_unit(part), high)?, of(part + half_unit(part), low)?))
}

/// A figure with the last digits cut for messages: at most one decimal.
pub(super) fn short(figure: Decimal) -> Decimal {
    figure.round_dp_with_strategy(1, rust_decimal::RoundingStrategy::MidpointAwayFromZero).normalize()
}
