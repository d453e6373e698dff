//! What no drawing needs, and what takes without end to be read: numbers beyond all measure, of which an arc makes
//! as many curves as its radius asks for, and repetitions.

use super::styles::Styles;

/// The most digits before the point: a drawing in millimetres of a whole country has ten.
const DIGITS: i64 = 10;

/// The longest pattern of dashes, in bytes. It is kept with each stroke.
const DASHES_LIMIT: usize = 1_000;

/// The most times that a path is closed in a row: once. More are harmless as long as they are few.
const CLOSED_LIMIT: usize = 100;

/// The first thing in a drawing that is beyond all measure, as what follows its name.
pub(super) fn find(styles: &Styles) -> Option<&'static str> {
    let mut elements = 0..styles.elements().len();
    elements.find_map(|number| styles.properties(number).find_map(|(name, value)| beyond(name, value)))
}

fn beyond(name: &str, value: &str) -> Option<&'static str> {
    let far = "has a number that is too large";
    match name {
        "stroke-dasharray" if value.len() > DASHES_LIMIT => Some("has a pattern of too many dashes"),
        "d" if is_closed_on_and_on(value) => Some("closes a path too many times"),
        "d" | "points" | "r" | "rx" | "ry" | "cx" | "cy" | "x" | "y" | "width" | "height" => {
            has_far_number(value).then_some(far)
        }
        _ => None,
    }
}

fn is_closed_on_and_on(path: &str) -> bool {
    let mut closed = 0;
    path.bytes().filter(|byte| !byte.is_ascii_whitespace()).any(|byte| {
        closed = if matches!(byte, b'z' | b'Z') { closed + 1 } else { 0 };
        closed > CLOSED_LIMIT
    })
}

fn has_far_number(text: &str) -> bool {
    let mut rest = text.as_bytes();
    while let Some(start) = rest.iter().position(u8::is_ascii_digit) {
        let (digits, after) = split_digits(&rest[start..]);
        let mut size = digits.iter().skip_while(|digit| **digit == b'0').count() as i64;
        rest = after.strip_prefix(b".").map_or(after, |fraction| split_digits(fraction).1);
        if let [b'e' | b'E', exponent @ ..] = rest {
            let negative = exponent.first() == Some(&b'-');
            let (exponent, _) =
                split_digits(exponent.strip_prefix(b"-").or(exponent.strip_prefix(b"+")).unwrap_or(exponent));
            // Longer ones are beyond measure either way.
            let value =
                str::from_utf8(exponent).ok().map_or(0, |exponent| exponent.parse().unwrap_or(DIGITS + 1));
            if !exponent.is_empty() && !negative {
                size = size.max(1).saturating_add(value);
            }
        }
        if size > DIGITS {
            return true;
        }
    }
    false
}

/// The digits at the start, and what follows them.
fn split_digits(text: &[u8]) -> (&[u8], &[u8]) {
    text.split_at(text.iter().position(|byte| !byte.is_ascii_digit()).unwrap_or(text.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_beyond_measure_are_found_in_all_their_forms() {
        for far in
            ["1e38", "M0 0a1E+20 1", "12345678901", "-.5e99", "1e99999999999999999999", "0.1e30", "9,1e10"]
        {
            assert!(has_far_number(far), "{far}");
        }
        for near in
            ["", "M0 0h1.23456789012345v-2e-30", "1e5", "0000000000001", "1e", "1em", "9999999999", "1e-99"]
        {
            assert!(!has_far_number(near), "{near}");
        }
    }
}
