//! Codes of the Harmonized System: two digits for a chapter, four for a heading, six for a subheading, and two or four
//! more in national tariffs.

use std::collections::BTreeSet;

/// Codes, to look for those that others are within.
#[derive(Debug, Default)]
pub(crate) struct Codes(BTreeSet<String>);

impl Codes {
    /// Whether one of the codes stands for all of what a code does, and for more.
    pub(crate) fn has_whole_of(&self, code: &str) -> bool {
        let digits = digits(code);
        (1..digits.len()).any(|length| self.0.contains(&digits[..length]))
    }
}

impl<'c> FromIterator<&'c str> for Codes {
    fn from_iter<I: IntoIterator<Item = &'c str>>(codes: I) -> Self {
        Self(codes.into_iter().map(digits).filter(|code| !code.is_empty()).collect())
    }
}

/// The digits of a code, without the points between them.
fn digits(code: &str) -> String {
    code.chars().filter(char::is_ascii_digit).collect()
}

/// Whether what one code stands for is part of what another does: 8703 is part of 87.
pub(crate) fn is_within(code: &str, of: &str) -> bool {
    let mut digits = code.bytes().filter(u8::is_ascii_digit);
    let mut all = of.bytes().filter(u8::is_ascii_digit).peekable();
    all.peek().is_some() && all.all(|digit| digits.next() == Some(digit)) && digits.next().is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_within_those_that_it_continues() {
        assert!(is_within("8703", "87"));
        assert!(is_within("8703.23", "8703"));
        assert!(is_within("87.03", "87"));
        assert!(!is_within("87", "87"));
        assert!(!is_within("87", "8703"));
        assert!(!is_within("8803", "87"));
        assert!(!is_within("8703", ""));
        let codes: Codes = ["87", "10.06", ""].into_iter().collect();
        assert_eq!(["8703", "87.03.23", "1006.30"].map(|code| codes.has_whole_of(code)), [true; 3]);
        assert_eq!(["87", "1006", "10", "88", ""].map(|code| codes.has_whole_of(code)), [false; 5]);
    }
}
