//! Where a word may be divided.

use hypher::{Lang, hyphenate_bounded};

/// The shortest word that is divided: two letters before the hyphen, three after it.
const SHORTEST: usize = 5;
/// Letters that stay on the first line and that go to the next; TeX's `\lefthyphenmin` and
/// `\righthyphenmin` for English.
const LEFT: usize = 2;
const RIGHT: usize = 3;

/// Calls back with every byte where a hyphen may be put into the words of a stretch without spaces, and
/// whether the word is capitalised.
pub(super) fn hyphenations(text: &str, language: &str, mut found: impl FnMut(usize, bool)) {
    let Some(language) = lang(language) else { return };
    let mut start = 0;
    while start < text.len() {
        let rest = &text[start..];
        let length = rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len());
        let word = &rest[..length];
        let mut letters = word.chars();
        let name = letters.next().is_some_and(char::is_uppercase);
        // Abbreviations in capitals are not divided, nor what is held together by digits or apostrophes.
        let divisible = word.chars().nth(SHORTEST - 1).is_some() && !letters.any(char::is_uppercase);
        let after = rest[length..].chars().next();
        let alone = !after.is_some_and(|c| c.is_numeric() || matches!(c, '_' | '@'));
        if divisible && alone {
            let mut offset = start;
            for syllable in hyphenate_bounded(word, language, LEFT, RIGHT) {
                if offset > start {
                    found(offset, name);
                }
                offset += syllable.len();
            }
        }
        start += length;
        start += text[start..].chars().next().map_or(0, char::len_utf8);
    }
}

/// The patterns for a BCP 47 tag.
fn lang(tag: &str) -> Option<Lang> {
    let primary = tag.split(['-', '_']).next()?;
    let code: [u8; 2] = primary.as_bytes().try_into().ok()?;
    Lang::from_iso(code.map(|byte| byte.to_ascii_lowercase()))
}
