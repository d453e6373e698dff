//! The digits of a language, for numbers that are not grouped: years, days, pages.

use std::borrow::Cow;

/// The digits that a language is written with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Digits {
    /// The digit for nothing. Unicode has the other nine after it, in order.
    zero: char,
}

impl Digits {
    pub(super) fn from_zero(zero: char) -> Self {
        Self { zero }
    }

    /// A number, such as that of a page.
    pub fn number(self, number: impl std::fmt::Display) -> String {
        self.within(&number.to_string()).into_owned()
    }

    /// Words, with these digits in place of those of ASCII.
    pub fn within(self, words: &str) -> Cow<'_, str> {
        if self == Self::default() || !words.bytes().any(|byte| byte.is_ascii_digit()) {
            return Cow::Borrowed(words);
        }
        let own = |character: char| char::from_u32(u32::from(self.zero) + character.to_digit(10)?);
        Cow::Owned(words.chars().map(|character| own(character).unwrap_or(character)).collect())
    }
}

impl Default for Digits {
    /// Those of ASCII.
    fn default() -> Self {
        Self { zero: '0' }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_those_of_the_language() {
        assert_eq!(Digits::default().number(2024), "2024");
        assert_eq!(Digits::from_zero('٠').within("2024, Q1"), "٢٠٢٤, Q١");
    }
}
