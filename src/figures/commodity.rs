//! Codes of the Harmonized System: two digits for a chapter, four for a heading, six for a subheading, and two or four
//! more in national tariffs.

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
    }
}
