//! What the format of a cell says of its number.

use calamine::ExcelDateTime;
use rust_decimal::Decimal;

use super::book::Content;
use crate::read::{CellFault, exact};

/// What a format does with a number before it is shown, beyond rounding and marks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shown {
    AsItIs,
    Percent,
    /// Divided by this.
    Divided(u64),
}

impl Shown {
    /// What the code of a format does, such as `#,##0.0,` or `0.0%`. The part for positive numbers decides.
    pub(super) fn of(code: &str) -> Self {
        let (mut percent, mut factor) = (false, 1u64);
        let (mut commas, mut digits) = (0, false);
        let mut letters = code.chars();
        while let Some(letter) = letters.next() {
            let skipped = match letter {
                '"' => Some('"'),
                '[' => Some(']'),
                _ => None,
            };
            if let Some(end) = skipped {
                letters.by_ref().find(|letter| *letter == end);
                continue;
            }
            match letter {
                '\\' | '_' | '*' => drop(letters.next()),
                ';' => break,
                '%' => percent = true,
                '0' | '#' | '?' => (digits, commas) = (true, 0),
                ',' if digits => commas += 1,
                _ => {
                    factor = scaled(factor, commas);
                    commas = 0;
                }
            }
        }
        match scaled(factor, commas) {
            1 if percent => Self::Percent,
            1 => Self::AsItIs,
            factor => Self::Divided(factor),
        }
    }
}

/// Each comma behind the digits divides by a thousand.
fn scaled(factor: u64, commas: u32) -> u64 {
    1_000u64.checked_pow(commas).and_then(|more| factor.checked_mul(more)).unwrap_or(u64::MAX)
}

/// A number of a cell, exactly as far as the file can say: the shortest decimal that is this binary number.
pub(super) fn number(value: f64, shown: Shown) -> Content {
    // Zero has no sign.
    let value = if value == 0.0 { 0.0 } else { value };
    let text = value.to_string();
    if !value.is_finite() {
        return Content::Fault(CellFault::Error(text.clone()), text);
    }
    match shown {
        Shown::AsItIs => Content::Number(text),
        Shown::Divided(factor) => Content::Fault(CellFault::Scaled(factor), text),
        // As everybody sees it: it is for the brief to say what the number is.
        Shown::Percent => {
            let percent = exact(&text).and_then(|number| number.checked_mul(Decimal::ONE_HUNDRED));
            Content::Text(percent.map_or(text, |percent| format!("{}%", percent.normalize())))
        }
    }
}

/// A date, in ISO 8601; with the time of day, where there is one.
pub(super) fn date(date: &ExcelDateTime) -> Content {
    let value = date.as_f64();
    if date.is_duration() {
        return Content::Fault(CellFault::Duration, value.to_string());
    }
    let (year, month, day, hour, minute, second, _) = date.to_ymd_hms_milli();
    let text = match value {
        // The 29th of February 1900 is one day too many of a program from 1983.
        _ if !(0.0..2_958_466.0).contains(&value) || (year, month, day) == (1900, 2, 29) => {
            return Content::Fault(CellFault::NoDate, value.to_string());
        }
        value if value < 1.0 => format!("{hour:02}:{minute:02}:{second:02}"),
        value if value.fract() == 0.0 => format!("{year:04}-{month:02}-{day:02}"),
        _ => format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}"),
    };
    Content::Text(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_that_change_what_a_number_seems_are_seen() {
        for (code, shown) in [
            ("General", Shown::AsItIs),
            ("#,##0.00", Shown::AsItIs),
            ("0.0\" %\"", Shown::AsItIs),
            ("#,##0.0 [$€-407];[Red]-#,##0.0,", Shown::AsItIs),
            ("0%", Shown::Percent),
            ("0.00\\ %", Shown::Percent),
            ("#,##0,", Shown::Divided(1_000)),
            ("0.0,,\" M\"", Shown::Divided(1_000_000)),
            ("0,.0", Shown::Divided(1_000)),
        ] {
            assert_eq!(Shown::of(code), shown, "{code}");
        }
    }

    #[test]
    fn numbers_are_the_shortest_decimals() {
        let text = |value, shown| match number(value, shown) {
            Content::Number(text) | Content::Text(text) => text,
            Content::Fault(fault, _) => format!("{fault:?}"),
        };
        for (value, written) in
            [(100.04, "100.04"), (0.1 + 0.2, "0.30000000000000004"), (-0.0, "0"), (1e15, "1000000000000000")]
        {
            assert_eq!(text(value, Shown::AsItIs), written);
        }
        assert_eq!(text(0.125, Shown::Percent), "12.5%");
        assert_eq!(text(f64::NAN, Shown::AsItIs), "Error(\"NaN\")");
    }
}
