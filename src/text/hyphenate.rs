//! Where a word may be divided.

use std::sync::Arc;

use hypher::{Lang, hyphenate_bounded};
use rustc_hash::FxHashMap;

use super::patterns::british;

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
    patterns: Option<Patterns>,
    words: FxHashMap<Box<str>, Division>,
}

/// The rules of a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Patterns {
    Of(Lang),
    British,
}

impl Patterns {
    /// The places in a word of letters, in bytes. Those too near to its ends are left out.
    fn places(self, word: &str) -> Vec<usize> {
        match self {
            Self::Of(language) => {
                let syllables = hyphenate_bounded(word, language, LEFT, RIGHT).map(str::len);
                let ends = syllables.scan(0, |end, length| {
                    *end += length;
                    Some(*end)
                });
                ends.filter(|&end| end < word.len()).collect()
            }
            Self::British => {
                let small = word.to_lowercase();
                if small.len() != word.len() {
                    // No letter of English: its places would be those of another word.
                    return Vec::new();
                }
                let mut places = british(&small);
                let first = word.char_indices().nth(LEFT).map_or(word.len(), |(at, _)| at);
                let last = word.char_indices().rev().nth(RIGHT - 1).map_or(0, |(at, _)| at);
                places.retain(|place| (first..=last).contains(place));
                places
            }
        }
    }
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

fn divide(text: &str, patterns: Patterns) -> Division {
    let mut places = Vec::new();
    let mut start = 0;
    while start < text.len() {
        let rest = &text[start..];
        let length = rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len());
        let word = &rest[..length];
        let mut letters = word.chars();
        // German writes every noun with a capital.
        let name = letters.next().is_some_and(char::is_uppercase) && patterns != Patterns::Of(Lang::German);
        // Abbreviations in capitals are not divided, nor what is held together by digits.
        let divisible = word.chars().nth(SHORTEST - 1).is_some() && !letters.any(char::is_uppercase);
        let after = rest[length..].chars().next();
        if divisible && !after.is_some_and(|c| c.is_numeric() || matches!(c, '_' | '@')) {
            places.extend(patterns.places(word).into_iter().map(|place| ((start + place) as u32, name)));
        }
        start += length;
        start += text[start..].chars().next().map_or(0, char::len_utf8);
    }
    places.into()
}

/// The patterns for a BCP 47 tag, where its script divides words with a hyphen.
fn patterns(tag: &str) -> Option<Patterns> {
    let mut subtags = tag.split(['-', '_']);
    let code: [u8; 2] = subtags.next()?.as_bytes().try_into().ok()?;
    let language = Lang::from_iso(code.map(|byte| byte.to_ascii_lowercase()))?;
    // English without a region, and that of North America and of the Philippines, is divided as in America.
    let is_american = |region: &str| ["US", "CA", "PH"].iter().any(|own| own.eq_ignore_ascii_case(region));
    let region = subtags.find(|subtag| matches!(subtag.len(), 2 | 3));
    if language == Lang::English && region.is_some_and(|region| !is_american(region)) {
        return Some(Patterns::British);
    }
    language.hyphenation_character().map(|_| Patterns::Of(language))
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
        assert_eq!(divided("knowledge democracy", "en-GB"), "know-ledge demo-cracy");
        assert_eq!(divided("knowledge democracy", "en-AU"), "know-ledge demo-cracy");
        for american in ["en", "en-US", "en-Latn-CA"] {
            assert_eq!(divided("knowledge democracy", american), "knowl-edge democ-racy");
        }
        assert_eq!(divided("Éventail", "en-GB"), "Éven-tail");
        assert_eq!(divided("İstanbulé", "en-GB"), "İstanbulé");
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
