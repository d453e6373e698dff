//! Scales: from values to positions, and the round values marked on an axis.

use std::ops::Range;

use plotters::coord::ranged1d::{DefaultFormatting, KeyPointHint, Ranged};
use plotters::coord::types::RangedCoordf64;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

/// A linear scale with chosen tick marks.
#[derive(Clone)]
pub(super) struct Scale {
    coord: RangedCoordf64,
    marks: Vec<f64>,
}

impl Scale {
    pub(super) fn new(range: Range<f64>, marks: Vec<f64>) -> Self {
        Self { coord: range.into(), marks }
    }
}

impl Ranged for Scale {
    type FormatOption = DefaultFormatting;
    type ValueType = f64;

    fn map(&self, value: &f64, limit: (i32, i32)) -> i32 {
        self.coord.map(value, limit)
    }

    fn key_points<Hint: KeyPointHint>(&self, hint: Hint) -> Vec<f64> {
        // Plotters asks for light lines between the bold ones too: there are none.
        if hint.weight().allow_light_points() { Vec::new() } else { self.marks.clone() }
    }

    fn range(&self) -> Range<f64> {
        self.coord.range()
    }
}

/// A value for drawing.
pub(super) fn float(value: Decimal) -> f64 {
    value.to_f64().unwrap_or(0.0)
}

/// At most `most` round values from the lowest to the highest, plotters' choice; whole numbers only
/// where asked. Exact, so that they are written as they are meant.
pub(super) fn ticks(low: Decimal, high: Decimal, most: usize, whole: bool) -> Vec<Decimal> {
    let span = float(high) - float(low);
    if span <= 0.0 {
        return vec![low];
    }
    // Plotters compares with the machine epsilon: bring every span to between 1 and 10.
    let mut exponent = libm::floor(libm::log10(span)) as i32;
    if whole {
        exponent = exponent.max(0);
    }
    let unit = libm::pow(10.0, f64::from(exponent));
    let scaled = RangedCoordf64::from(float(low) / unit..float(high) / unit);
    let mut ticks: Vec<Decimal> = scaled
        .key_points(most.max(2))
        .into_iter()
        // Steps are 1, 2 or 5 hundredths of the span at the least.
        .filter_map(|tick| exact(libm::round(tick * 1000.0) as i128, exponent - 3))
        .filter(|tick| !whole || tick.fract().is_zero())
        .collect();
    ticks.dedup();
    ticks
}

/// A whole number times a power of ten.
fn exact(number: i128, exponent: i32) -> Option<Decimal> {
    let decimal = if exponent < 0 {
        let (mut number, mut scale) = (number, exponent.unsigned_abs());
        // What is beyond the digits of a decimal is zeros.
        while scale > Decimal::MAX_SCALE && number % 10 == 0 {
            (number, scale) = (number / 10, scale - 1);
        }
        Decimal::try_from_i128_with_scale(number, scale).ok()?
    } else {
        let factor = 10_i128.checked_pow(exponent.unsigned_abs())?;
        Decimal::try_from_i128_with_scale(number.checked_mul(factor)?, 0).ok()?
    };
    Some(decimal.normalize())
}

/// Gives all values as many decimals as the one that has most; zero stays bare.
pub(super) fn align_decimals(values: &mut [Decimal]) {
    let most = values.iter().map(Decimal::scale).max().unwrap_or(0);
    for value in values.iter_mut().filter(|value| !value.is_zero()) {
        value.rescale(most);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn between(low: &str, high: &str) -> Vec<String> {
        let mut ticks = ticks(low.parse().unwrap(), high.parse().unwrap(), 5, false);
        align_decimals(&mut ticks);
        ticks.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn ticks_are_round_and_exact_at_every_size() {
        assert_eq!(between("0", "41.2"), ["0", "10", "20", "30", "40"]);
        assert_eq!(between("-23.0", "62.6"), ["-20", "0", "20", "40", "60"]);
        assert_eq!(between("0", "0.003"), ["0", "0.001", "0.002", "0.003"]);
        assert_eq!(between("0", "1.2"), ["0", "0.5", "1.0"]);
    }
}
