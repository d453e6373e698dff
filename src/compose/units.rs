//! The units of charts: such that labels are short.

use rust_decimal::Decimal;

use super::chart::{ChartUnit, DataSeries, YearPart};
use crate::brief::Trade;
use crate::figures::{Unit, rounded};

/// What figures of trade are counted in.
pub(super) fn unit_of(trade: &Trade, unit: Unit) -> ChartUnit {
    ChartUnit::Money { currency: trade.currency.clone(), unit }
}

/// The unit in which the largest value has from one to four digits before its mark, and what turns values of the other
/// unit into it.
pub(super) fn scale(unit: Unit, values: impl Iterator<Item = Decimal>) -> (Unit, Decimal) {
    const UNITS: [Unit; 4] = [Unit::One, Unit::Thousand, Unit::Million, Unit::Billion];
    let mut largest = values.map(|value| value.abs()).max().unwrap_or_default();
    let mut at = UNITS.iter().position(|known| *known == unit).unwrap_or(0);
    let mut factor = Decimal::ONE;
    while largest >= FIVE_DIGITS && at + 1 < UNITS.len() {
        (largest, factor, at) = (largest / Decimal::ONE_THOUSAND, factor / Decimal::ONE_THOUSAND, at + 1);
    }
    while largest > Decimal::ZERO && largest < Decimal::ONE && at > 0 {
        (largest, factor, at) = (largest * Decimal::ONE_THOUSAND, factor * Decimal::ONE_THOUSAND, at - 1);
    }
    (UNITS[at], factor)
}

const FIVE_DIGITS: Decimal = Decimal::from_parts(10_000, 0, 0, false, 0);

/// A value in another unit. In a larger one, all keep as many decimals more, so that labels end alike.
pub(super) fn times(value: Decimal, factor: Decimal) -> Decimal {
    let scaled = value.saturating_mul(factor);
    if factor > Decimal::ONE { scaled.normalize() } else { scaled }
}

/// The value of a label, which has fewer digits than the table: rounding what is rounded must not show in it.
pub(super) fn unrounded(value: Decimal, exact: Decimal) -> Decimal {
    let differs = |decimals| rounded(value, decimals) != rounded(exact, decimals);
    if (0..value.scale()).any(differs) { exact.normalize() } else { value }
}

/// Gives the values of series, and of parts of a year, a unit in which they are short.
pub(super) fn scaled(trade: &Trade, series: &mut [DataSeries], parts: &mut [YearPart]) -> (Unit, Decimal) {
    let values = || series.iter().map(|series| &series.values).chain(parts.iter().map(|part| &part.values));
    let (unit, factor) = scale(trade.unit, values().flatten().copied().flatten());
    let series = series.iter_mut().map(|series| &mut series.values);
    for value in series.chain(parts.iter_mut().map(|part| &mut part.values)).flatten().flatten() {
        *value = times(*value, factor);
    }
    (unit, factor)
}

/// The same value with zeros at its end, so that a column is aligned on its decimal marks.
pub(super) fn at_scale(mut value: Decimal, scale: u32) -> Decimal {
    if value.scale() < scale {
        value.rescale(scale);
    }
    value
}
