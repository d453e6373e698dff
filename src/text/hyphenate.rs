//! Where a word may be divided.

use std::sync::Arc;

use hypher::{Lang, hyphenate_bounded};
use rustc_hash::FxHashMap;

/// The shortest word that is divided: three letters before the hyphen, three after it.
const SHORTEST: usize = LEFT + RIGHT;
/// Letters that stay on the first line and that go to the next. TeX's `\lefthyphenmin` for English is 2, which leaves parts
/// that say nothing.
const LEFT: usize = 3;
const RIGHT: usize = 3;

/// Divides words by the patterns of their languages, each word once.
#[derive(Default)]
pub(super) struct Hyphenator {
    languages: Vec<LanguageWords>,
}

struct LanguageWords {
    tag: Arc<str>,
    patterns: Option<Lang>,
    words: FxHashMap<Box<str>, Division>,
}

/// Where a word is divided, in bytes, and whether the part of it is a name.
type Division = Box<[(u32, bool)]>;

impl Hyphenator {
    /// Calls back with every byte of a stretch without spaces where a hyphen may be put, and whether
    /// what it divides is capitalised.
    pub(super) fn divide(&mut self, word: &str, language: &Arc<str>, mut found: impl FnMut(u32, bool)) {
        if word.len() < SHORTEST {
            return;
        }
        let known = self.languages.iter().position(|known| known.tag == *language);
        let index = known.unwrap_or_else(|| {
            let patterns = patterns(language);
            self.languages.push(LanguageWords {
                tag: language.clone(),
                patterns,
                words: FxHashMap::default(),
            });
            self.languages.len() - 1
        });
        let language = &mut self.languages[index];
        let Some(patterns) = language.patterns else { return };
        let division = match language.words.get(word) {
            Some(division) => division,
            None => language.words.entry(word.into()).or_insert_with(|| divide(word, patterns)),
        };
        division.iter().for_each(|&(offset, name)| found(offset, name));
    }
}

fn divide(text: &str, language: Lang) -> Division {
    let mut places = Vec::new();
    let mut start = 0;
    while start < text.len() {
        let rest = &text[start..];
        let length = rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len());
        let word = &rest[..length];
        let mut letters = word.chars();
        // German writes every noun with a capital.
        let name = letters.next().is_some_and(char::is_uppercase) && !matches!(language, Lang::German);
        // Abbreviations in capitals are not divided, nor what is held together by digits.
        let divisible = word.chars().nth(SHORTEST - 1).is_some() && !letters.any(char::is_uppercase);
        let after = rest[length..].chars().next();
        if divisible && !after.is_some_and(|c| c.is_numeric() || matches!(c, '_' | '@')) {
            let mut offset = start;
            for syllable in hyphenate_bounded(word, language, LEFT, RIGHT) {
                if offset > start {
                    places.push((offset as u32, name));
                }
                offset += syllable.len();
            }
        }
        start += length;
        start += text[start..].chars().next().map_or(0, char::len_utf8);
    }
    places.into()
}

/// The patterns for a BCP 47 tag, where its script divides words with a hyphen.
fn patterns(tag: &str) -> Option<Lang> {
    let primary = tag.split(['-', '_']).next()?;
    let code: [u8; 2] = primary.as_bytes().try_into().ok()?;
    Lang::from_iso(code.map(|byte| byte.to_ascii_lowercase()))
        .filter(|language| language.hyphenation_character().is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn divided(word: &str, language: &str) -> String {
        let mut hyphenator = Hyphenator::default();
        let mut places = Vec::new();
        hyphenator.divide(word, &Arc::from(language), |offset, _| places.push(offset as usize));
        let mut out = word.to_owned();
        for place in places.into_iter().rev() {
            out.insert(place, '-');
        }
        out
    }

    #[test]
    fn words_are_divided_by_their_language() {
        assert_eq!(divided("extensive", "en-GB"), "exten-sive");
        assert_eq!(divided("Donaudampfschifffahrt", "de"), "Donau-dampf-schiff-fahrt");
        assert_eq!(divided("extensive", "ur"), "extensive");
    }

    #[test]
    fn abbreviations_and_short_words_stay_whole() {
        assert_eq!(divided("UNESCO", "en"), "UNESCO");
        assert_eq!(divided("only", "en"), "only");
        assert_eq!(divided("“extensive”", "en"), "“exten-sive”");
    }
}
