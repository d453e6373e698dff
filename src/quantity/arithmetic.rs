//! What figures are calculated with: exact, and rounded once.

use rust_decimal::{Decimal, RoundingStrategy};

/// A figure with so many decimals, rounded half away from zero.
pub fn rounded(figure: Decimal, decimals: u32) -> Decimal {
    let mut rounded = figure.round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero);
    rounded.rescale(decimals);
    rounded
}

/// A change in per cent, rounded once and half away from zero; none from nothing or less, or too large to tell. Where
/// something is left, it is never a loss of all, but [`NEARLY_ALL`].
pub fn percent_change(from: Decimal, to: Decimal, decimals: u32) -> Option<Decimal> {
    if from <= Decimal::ZERO {
        return None;
    }
    let change = to.checked_sub(from)?.checked_mul(Decimal::ONE_HUNDRED)?.checked_div(from)?;
    let mut rounded = change.round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero);
    rounded.rescale(decimals);
    Some(if rounded == -Decimal::ONE_HUNDRED && !to.is_zero() { NEARLY_ALL } else { rounded })
}

/// The change of each of some years, by which one figure becomes another, in per cent and rounded as
/// [`percent_change`]. Found by halving, as powers of decimals are exact to 28 digits and the same everywhere.
pub fn compound_change(from: Decimal, to: Decimal, years: i32, decimals: u32) -> Option<Decimal> {
    let years = years.abs();
    if from <= Decimal::ZERO || to < Decimal::ZERO || years == 0 {
        return None;
    }
    if years == 1 {
        return percent_change(from, to, decimals);
    }
    let ratio = to.checked_div(from)?;
    let steps = 10_i64.pow(decimals);
    // Whether the figure grows by at least half a step more than so many.
    let reaches = |growth: i64| {
        let factor = Decimal::ONE + Decimal::new(2 * growth + 1, 0) / Decimal::new(200 * steps, 0);
        let power = (0..years).try_fold(Decimal::ONE, |power, _| power.checked_mul(factor));
        power.is_some_and(|power| power <= ratio)
    };
    let (mut low, mut high) = (-100 * steps, 10_000 * steps);
    // More than any page tells.
    if reaches(high) {
        return Some(Decimal::new(high, decimals));
    }
    while low < high {
        let middle = low + (high - low).div_euclid(2);
        if reaches(middle) { low = middle + 1 } else { high = middle }
    }
    let rounded = Decimal::new(low, decimals);
    Some(if rounded == -Decimal::ONE_HUNDRED && !to.is_zero() { NEARLY_ALL } else { rounded })
}

/// Per cent: any loss that is so near to one of all that rounding would make it that. Pages say that it is nearly all.
pub const NEARLY_ALL: Decimal = Decimal::from_parts(9_999, 0, 0, true, 2);

/// Per cent: the largest loss with one decimal that leaves something.
pub const LOSS_LIMIT: Decimal = Decimal::from_parts(999, 0, 0, true, 1);

/// Per cent: growth beyond this tells how little there was before, not what became of it, and has digits that no base
/// so small supports. Pages say that it is more.
pub const GROWTH_LIMIT: Decimal = Decimal::from_parts(1_000, 0, 0, false, 0);

#[cfg(test)]
mod tests {
    use super::*;

    fn dec(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    #[test]
    fn growth_of_each_year_makes_the_growth_of_all() {
        let growth = |from: &str, to: &str, years| {
            compound_change(dec(from), dec(to), years, 1).map(|growth| growth.to_string())
        };
        assert_eq!(growth("100", "121", 2).as_deref(), Some("10.0"));
        assert_eq!(growth("121", "100", 2).as_deref(), Some("-9.1"));
        assert_eq!(growth("15", "20.1", 2).as_deref(), Some("15.8"));
        assert_eq!(growth("46.28", "44.86", 3).as_deref(), Some("-1.0"));
        assert_eq!(growth("7", "7", 30).as_deref(), Some("0.0"));
        assert_eq!(growth("1", "1000000", 3).as_deref(), Some("9900.0"));
        assert_eq!(growth("1", "10000000000000", 2).as_deref(), Some("10000.0"));
        assert_eq!(growth("1000", "0", 3).as_deref(), Some("-100.0"));
        // What is left of it is not nothing.
        assert_eq!(growth("1000000000000", "1", 3).as_deref(), Some("-99.99"));
        for (from, to, years) in [("0", "5", 2), ("-3", "5", 2), ("5", "6", 0)] {
            assert_eq!(growth(from, to, years), None, "{from} to {to}");
        }
    }

    #[test]
    fn there_is_no_growth_from_nothing_or_less() {
        assert_eq!(percent_change(dec("0"), dec("5"), 1), None);
        assert_eq!(percent_change(dec("-3"), dec("5"), 1), None);
        assert_eq!(percent_change(dec("5"), dec("-3"), 1), Some(dec("-160.0")));
    }

    #[test]
    fn growth_is_rounded_once_and_away_from_zero() {
        let change = |from: i64, to: i64| percent_change(from.into(), to.into(), 1).map(|d| d.to_string());
        assert_eq!(change(585, 626).as_deref(), Some("7.0"));
        assert_eq!(change(2000, 2001).as_deref(), Some("0.1"));
        assert_eq!(change(2000, 1999).as_deref(), Some("-0.1"));
        assert_eq!(change(0, 5), None);
        assert_eq!(
            [(1000, 0), (1000, 1), (2001, 1), (2000, 1)].map(|(from, to)| change(from, to).unwrap()),
            ["-100.0", "-99.9", "-99.99", "-99.99"]
        );
    }
}
