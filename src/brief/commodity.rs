//! Codes of the Harmonized System.

use super::context::Context;
use super::shape::Shape;
use crate::diag::codes;
use crate::read::Reader;
use crate::read::schema::Type;

/// A code of the Harmonized System, or of a tariff based on it: two, four, six, eight or ten digits, with a point between
/// pairs of digits or without.
pub(crate) struct CommodityCode;

impl Shape for CommodityCode {
    type Value = String;
    const TYPE: Type = Type::Pattern("2, 4, 6, 8 or 10 digits", r"^[0-9]{2}(\.?[0-9]{2}){0,4}$");

    fn read(cx: &mut Context, table: &Reader, key: &str) -> Option<String> {
        let (code, range) = table.word(cx, key)?;
        if let Some((message, hint)) = flaw(code) {
            cx.error(codes::COMMODITY_CODE, range, message).hints.push(hint);
        }
        Some(code.to_owned())
    }

    fn missing() -> String {
        String::new()
    }
}

/// What is wrong with a code, and what to write instead.
fn flaw(code: &str) -> Option<(String, String)> {
    let digits: String = code.chars().filter(char::is_ascii_digit).collect();
    let not_a_code = format!("`{code}` is not a code of the Harmonized System");
    let usual = || "write 2, 4, 6, 8 or 10 digits, such as `\"8701\"` or `\"8701.21\"`".to_owned();
    if digits.is_empty() || !code.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ' ')) {
        return Some((not_a_code, usual()));
    }
    let count = digits.len();
    let whole = matches!(count, 2 | 4 | 6 | 8 | 10);
    if !whole {
        // Most likely a spreadsheet took a code for a number.
        let hint = match count {
            1 | 3 | 5 | 7 | 9 => {
                format!("if it lost its first zero, write `\"0{digits}\"`; otherwise add the digits it lacks")
            }
            _ => usual(),
        };
        let message = format!("`{code}` has {count} {}, and a code has 2, 4, 6, 8 or 10", plural(count));
        return Some((message, hint));
    }
    if digits.starts_with("00") {
        return Some((format!("`{code}`: the chapters of the Harmonized System start at 01"), usual()));
    }
    if code.split('.').any(|part| part.len() % 2 != 0 || part.is_empty()) || code.contains(' ') {
        let message = format!("`{code}` is not written as a code of the Harmonized System");
        return Some((message, format!("write `\"{}\"`", pointed(&digits))));
    }
    None
}

fn plural(count: usize) -> &'static str {
    if count == 1 { "digit" } else { "digits" }
}

/// Digits with the points that people put between them: `8703.23.10`.
fn pointed(digits: &str) -> String {
    let mut written = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at >= 4 && at % 2 == 0 {
            written.push('.');
        }
        written.push(digit);
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_have_pairs_of_digits() {
        let right = [
            "87",
            "8703",
            "870323",
            "87032310",
            "8703231000",
            "87.03",
            "8703.23",
            "8703.23.10",
            "87.03.23",
            "0101",
            "9999",
        ];
        for code in right {
            assert_eq!(flaw(code), None, "{code}");
        }
        let wrong = [
            "870",
            "8.7.0.1",
            "8",
            "87.",
            ".87",
            "87..03",
            "8703.2.3",
            "87-03",
            "HS 87",
            "rice",
            "",
            "0001",
            "870323100012",
            "8703 23",
        ];
        for code in wrong {
            assert!(flaw(code).is_some(), "{code}");
        }
        assert_eq!(flaw("8703 23").map(|(_, hint)| hint).as_deref(), Some("write `\"8703.23\"`"));
        assert!(flaw("803").is_some_and(|(_, hint)| hint.contains("`\"0803\"`")));
    }
}
