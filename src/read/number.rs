//! Reads numbers exactly, from the text of the file.

use std::ops::Range;

use rust_decimal::Decimal;
use toml::de::DeValue;

use super::misread::misread;
use super::report::Report;
use super::schema::Type;
use super::value::{Value, wrong_type};
use crate::diag::codes;

/// Figures have fewer digits than this before the point and at most [`DECIMALS`] after it, so that sums
/// and quotients of two stay exact in the 28 digits of a [`Decimal`].
pub(super) const WHOLE_DIGITS: u32 = 15;
pub(crate) const DECIMALS: u32 = 10;

/// A whole number from `least` to `most`.
pub(crate) fn integer(cx: &mut Report, value: Value, least: i64, most: i64) -> Option<i64> {
    let DeValue::Integer(integer) = value.get_ref() else {
        wrong_type(cx, value, "an integer");
        return None;
    };
    let number = i64::from_str_radix(integer.as_str(), integer.radix()).ok();
    match number.filter(|number| (least..=most).contains(number)) {
        Some(number) => Some(number),
        None => {
            let message = format!("{integer} is not between {least} and {most}");
            cx.error(codes::OUT_OF_RANGE, value.span(), message)
                .hints
                .push(format!("write a whole number from {least} to {most}"));
            None
        }
    }
}

/// A decimal, zero or more.
pub(crate) fn amount(cx: &mut Report, key: &str, value: Value) -> Option<Decimal> {
    let number = decimal(cx, value)?;
    if number.is_sign_negative() && !number.is_zero() {
        let error = cx.error(codes::NEGATIVE, value.span(), format!("`{key}` is negative"));
        error.hints.push(match key {
            "exports" | "imports" => {
                "the key says the direction: both exports and imports are zero or more".to_owned()
            }
            _ => "write zero or more".to_owned(),
        });
        return None;
    }
    Some(number.abs())
}

/// A decimal from 0 to 100.
pub(crate) fn percent(cx: &mut Report, key: &str, value: Value) -> Option<Decimal> {
    let number = decimal(cx, value)?;
    if number.is_sign_negative() && !number.is_zero() || number > Decimal::ONE_HUNDRED {
        let message = format!("`{key}` is a percentage: {number} is not between 0 and 100");
        cx.error(codes::OUT_OF_RANGE, value.span(), message)
            .hints
            .push("write the share of the whole, in per cent".to_owned());
        return None;
    }
    Some(number.abs())
}

/// A decimal as it is written, with all its digits.
fn decimal(cx: &mut Report, value: Value) -> Option<Decimal> {
    let range = value.span();
    let number = match value.get_ref() {
        DeValue::Integer(integer) if integer.radix() == 10 => exact(integer.as_str()),
        DeValue::Integer(integer) => {
            i64::from_str_radix(integer.as_str(), integer.radix()).ok().map(Decimal::from)
        }
        DeValue::Float(float) if float.as_str().contains(['n', 'i']) => {
            cx.error(codes::NOT_A_NUMBER, range, format!("`{}` is not a number", float.as_str()))
                .hints
                .push("leave the key out if the figure is not known".to_owned());
            return None;
        }
        DeValue::Float(float) => exact(float.as_str()),
        _ => {
            let error = wrong_type(cx, value, "a number");
            if let DeValue::String(text) = value.get_ref() {
                match exact(text.trim()) {
                    Some(_) => error.hints.push(format!("write `{}` without quotes", text.trim())),
                    None => error.hints.extend(misread(text.trim(), Some(Type::Amount)).hints),
                }
            }
            return None;
        }
    };
    check_digits(cx, number, range)
}

fn check_digits(cx: &mut Report, number: Option<Decimal>, range: Range<usize>) -> Option<Decimal> {
    let limit = Decimal::from(10u64.pow(WHOLE_DIGITS));
    match number.filter(|number| number.abs() < limit && number.scale() <= DECIMALS) {
        Some(number) => Some(number),
        None => {
            let message = "the figure has too many digits";
            cx.error(codes::TOO_MANY_DIGITS, range, message).hints.push(format!(
                "at most {WHOLE_DIGITS} digits before the point and {DECIMALS} after it are allowed: is `unit` right?"
            ));
            None
        }
    }
}

/// The number that a text of digits means, or `None` if it cannot be kept exactly.
pub(crate) fn exact(text: &str) -> Option<Decimal> {
    let text = text.strip_prefix('+').unwrap_or(text);
    if text.contains(['e', 'E']) {
        Decimal::from_scientific(text).ok()
    } else {
        Decimal::from_str_exact(text).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_kept_as_written() {
        let written = |text: &str| exact(text).map(|number| number.to_string());
        assert_eq!(written("15.10").as_deref(), Some("15.10"));
        assert_eq!(written("+1.5e3").as_deref(), Some("1500"));
        assert_eq!(written("0.1").as_deref(), Some("0.1"));
        assert_eq!(written("1e400"), None);
        assert_eq!(written("0.00000000000000000000000000000000001"), None);
    }
}
