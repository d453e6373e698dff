//! Numbers in texts, and whether two are written alike.

use std::ops::Range;

use rust_decimal::Decimal;

/// A number in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Number {
    /// Where it is, with its sign.
    pub(crate) range: Range<usize>,
    negative: bool,
    /// Its digits as ASCII, with points and commas where it has them; spaces and apostrophes between digits are left
    /// out.
    digits: String,
}

/// The zeros of the scripts whose digits pages may have.
const ZEROS: [char; 11] = [
    '0', '\u{660}', '\u{6F0}', '\u{7C0}', '\u{966}', '\u{9E6}', '\u{E50}', '\u{F20}', '\u{1040}', '\u{17E0}',
    '\u{1C50}',
];

/// The value of a digit.
fn digit(c: char) -> Option<u8> {
    if c.is_ascii() {
        return c.is_ascii_digit().then(|| c as u8 - b'0');
    }
    let digit = ZEROS.iter().find_map(|zero| u32::from(c).checked_sub(u32::from(*zero)).filter(|n| *n < 10));
    digit.map(|digit| digit as u8)
}

/// The numbers of a text, from its start to its end.
pub(crate) fn numbers(text: &str) -> impl Iterator<Item = Number> {
    Ranges { text, at: 0 }.map(|(range, negative)| {
        let digits = text.get(range.clone()).unwrap_or_default().chars().filter_map(|c| match c {
            '.' | '\u{66B}' => Some('.'),
            ',' | '\u{66C}' => Some(','),
            _ => digit(c).map(|digit| char::from(b'0' + digit)),
        });
        Number { digits: digits.collect(), range, negative }
    })
}

/// Where they are.
pub(crate) fn ranges(text: &str) -> impl Iterator<Item = Range<usize>> {
    Ranges { text, at: 0 }.map(|(range, _)| range)
}

/// Where numbers are, and whether they are negative.
struct Ranges<'t> {
    text: &'t str,
    at: usize,
}

impl Iterator for Ranges<'_> {
    type Item = (Range<usize>, bool);

    fn next(&mut self) -> Option<Self::Item> {
        let start = first_digit(self.text, self.at)?;
        let end = end(self.text, start);
        self.at = end;
        let sign = sign(self.text.get(..start)?);
        let negative = sign.is_some_and(|sign| sign != '+');
        Some((start - sign.map_or(0, char::len_utf8)..end, negative))
    }
}

/// Where the first digit is from a place on. Most of a text is looked at by bytes.
fn first_digit(text: &str, from: usize) -> Option<usize> {
    let mut at = from;
    loop {
        let rest = text.get(at..)?;
        at += rest.bytes().position(|byte| byte.is_ascii_digit() || !byte.is_ascii())?;
        let c = text.get(at..)?.chars().next()?;
        if digit(c).is_some() {
            return Some(at);
        }
        at += c.len_utf8();
    }
}

/// The sign that a text ends with, unless it joins what is before and after, as in `2010-2015` or `COP-28`.
fn sign(before: &str) -> Option<char> {
    let mut back = before.chars().rev();
    let sign = back.next().filter(|c| matches!(c, '-' | '+' | '\u{2212}'))?;
    let joins = back.next().is_some_and(|c| c.is_alphanumeric() || digit(c).is_some());
    (!joins).then_some(sign)
}

/// Where a number ends that starts here.
fn end(text: &str, start: usize) -> usize {
    let (mut end, mut group, mut decimals) = (start, 0, false);
    let mut rest = text.get(start..).unwrap_or_default().chars();
    while let Some(c) = rest.next() {
        if digit(c).is_some() {
            group += 1;
            end += c.len_utf8();
            continue;
        }
        let following = rest.as_str().chars().take_while(|c| digit(*c).is_some()).take(4).count();
        match c {
            '.' | '\u{66B}' | ',' | '\u{66C}' if following > 0 => decimals = true,
            // Between thousands.
            ' ' | '\u{A0}' | '\u{202F}' | '\u{2009}' | '\'' | '\u{2019}'
                if following == 3 && group <= 3 && !decimals => {}
            _ => break,
        }
        group = 0;
        end += c.len_utf8();
    }
    end
}

impl Number {
    pub(crate) fn is_negative(&self) -> bool {
        self.negative
    }

    /// Whether another is written with the same digits and marks. One without commas is the same as one with commas
    /// between thousands.
    pub(crate) fn is_written_as(&self, other: &Self) -> bool {
        self.digits == other.digits || self.plain() == other.digits || self.digits == other.plain()
    }

    /// Its digits without what is between thousands.
    fn plain(&self) -> String {
        let digits = &self.digits;
        let Some(last) = digits.rfind(['.', ',']) else { return digits.clone() };
        let (before, after) = (&digits[..last], &digits[last + 1..]);
        let mark = &digits[last..=last];
        let thousands = before.contains(mark) || mark == "," && after.len() == 3 && !before.contains('.');
        let before: String = before.chars().filter(char::is_ascii_digit).collect();
        if thousands { format!("{before}{after}") } else { format!("{before}{mark}{after}") }
    }

    /// What it is worth, as far as its marks tell.
    pub(crate) fn value(&self) -> Option<Decimal> {
        let value: Decimal = self.plain().replace(',', ".").parse().ok()?;
        Some(if self.negative { -value } else { value })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        numbers(text).map(|number| &text[number.range]).collect()
    }

    fn alike(one: &str, other: &str) -> bool {
        let number = |text| numbers(text).next().unwrap();
        let (one, other) = (number(one), number(other));
        one.is_written_as(&other) && one.is_negative() == other.is_negative()
    }

    #[test]
    fn numbers_are_found_with_their_signs_and_marks() {
        for (text, expected) in [
            ("US$50.2 million", vec!["50.2"]),
            ("between \u{2212}12.3 and 1,234.5.", vec!["\u{2212}12.3", "1,234.5"]),
            ("2010-2015, COP-28 and A4", vec!["2010", "2015", "28", "4"]),
            ("1\u{202F}234,5 and 12 000 or 2023 150", vec!["1\u{202F}234,5", "12 000", "2023", "150"]),
            ("(-5%) 1'234'567", vec!["-5", "1'234'567"]),
            ("\u{6F5}\u{6F0}\u{66B}\u{6F2}", vec!["\u{6F5}\u{6F0}\u{66B}\u{6F2}"]),
            ("3, 4. Then", vec!["3", "4"]),
            ("none", vec![]),
        ] {
            assert_eq!(found(text), expected, "{text}");
        }
    }

    #[test]
    fn a_number_is_known_by_its_digits_and_marks() {
        for (one, other) in [
            ("50.2", "US$50.2 million"),
            ("1,234.5", "1234.5"),
            ("1 234,5", "1\u{A0}234,5"),
            ("1234", "1,234"),
            ("-12.3", "\u{2212}12.3"),
            ("50.2", "\u{6F5}\u{6F0}\u{66B}\u{6F2}"),
            ("1234567", "1,234,567"),
        ] {
            assert!(alike(one, other), "{one} {other}");
        }
        for (one, other) in [
            ("50.2", "150.2"),
            ("50.2", "50.25"),
            ("50.2", "50.20"),
            ("50.2", "50,2"),
            ("1.234", "1234"),
            ("-12.3", "12.3"),
        ] {
            assert!(!alike(one, other), "{one} {other}");
        }
    }

    #[test]
    fn a_number_is_worth_what_its_marks_say() {
        let value = |text: &str| numbers(text).next().unwrap().value().unwrap().to_string();
        assert_eq!(value("1,234.5"), "1234.5");
        assert_eq!(value("1.234,5"), "1234.5");
        assert_eq!(value("\u{2212}12.3"), "-12.3");
        assert_eq!(value("1,234"), "1234");
    }
}
