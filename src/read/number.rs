//! Reads numbers exactly, from the text of the file.

use std::ops::Range;

use rust_decimal::Decimal;
use toml::de::DeValue;

use super::misread::misread;
use super::report::Report;
use super::schema::Type;
use super::value::{Value, wrong_type};
use crate::diag::{Fix, codes};

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
pub(crate) fn decimal(cx: &mut Report, value: Value) -> Option<Decimal> {
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
        DeValue::Float(float) => {
            let number = exact(float.as_str());
            match number.and_then(without_noise) {
                Some(meant) => {
                    report_noise(cx, range.clone(), meant);
                    Some(meant)
                }
                None => number,
            }
        }
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

/// Reports that a number is not printed as it is written.
fn report_noise(cx: &mut Report, range: Range<usize>, meant: Decimal) {
    let old = cx.text.get(range.clone()).unwrap_or_default().to_owned();
    let fix = Fix { span: cx.span(range.clone()), old, new: meant.to_string() };
    let message = format!("this figure has a rounding error of binary arithmetic, and is read as {meant}");
    let lint = cx.lint(codes::BINARY_ROUNDING, range, message);
    lint.hints.push(format!("write `{meant}`"));
    lint.fix = Some(Box::new(fix));
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
    if text.bytes().any(|byte| byte | 0x20 == b'e') {
        Decimal::from_scientific(text).ok()
    } else {
        Decimal::from_str_exact(text).ok()
    }
}

/// Binary floating point keeps 15 digits of a decimal, and prints 16 or 17 where the last are wrong: 100.04 becomes
/// 100.03999999999999.
const EXACT_DIGITS: u32 = 15;

/// Figures have no more digits than this before their rounding errors.
const MEANT_DIGITS: u32 = 12;

/// The number that a rounding error of binary arithmetic was added to, or `None` if there is none to see: a number with
/// more digits than binary numbers keep, so near to one with few that nothing else can be meant.
pub(crate) fn without_noise(number: Decimal) -> Option<Decimal> {
    /// The error of a sum of a few numbers, relative to it.
    const ERROR: Decimal = Decimal::from_parts(2, 0, 0, false, 15);
    let number = number.normalize();
    let written = number.mantissa().unsigned_abs().checked_ilog10()? + 1;
    if written < EXACT_DIGITS {
        return None;
    }
    let meant = number.round_sf(MEANT_DIGITS)?.normalize();
    let near = (number - meant).abs() <= number.abs() * ERROR;
    (near && meant != number).then_some(meant)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rounding_errors_of_binary_arithmetic_are_seen() {
        let meant = |text: &str| {
            exact(text).and_then(without_noise).map_or_else(|| "—".to_owned(), |meant| meant.to_string())
        };
        let noisy = [
            ("100.03999999999999", "100.04"),
            ("0.30000000000000004", "0.3"),
            ("0.9999999999999999", "1"),
            ("-50.199999999999996", "-50.2"),
            ("1151.3999999999999", "1151.4"),
            ("3.0000000000000004e2", "300"),
            ("0.00012300000000000001", "0.000123"),
            ("123456789.12000001", "123456789.12"),
        ];
        for (written, wanted) in noisy {
            assert_eq!(meant(written), wanted, "{written}");
        }
        let kept = [
            "100.04",
            "0.1",
            "50",
            "0",
            "0.000",
            "100.040000000000000000",
            "99999.99999999",
            "100.04000000001",
            "100.0399999999",
            "3.14159265358979",
            "33.333333333333336",
            "14.285714285714286",
            "123456789012345.01",
            "123456789012345",
            "0.1234567890123",
        ];
        for written in kept {
            assert_eq!(meant(written), "—", "{written}");
        }
    }

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
