//! Finds the language of words that are in another script than the document.
//!
//! A brief does not state the language of a name, but screen readers and the shaper need it. The script tells, and
//! if several languages share one, letters that only one of them has. The language of the document is never
//! guessed: the brief states it.

use std::ops::Range;
use std::sync::Arc;

use unicode_script::{Script, UnicodeScript};

use crate::language::{Language, likely};

/// Below this, characters are Latin, or common to all scripts.
const FIRST_OTHER: char = '\u{370}';

/// Stretches of a text by language; none where it is that of the document.
pub(crate) fn stretches(text: &str, document: &Language) -> Vec<(Range<usize>, Option<Arc<str>>)> {
    let own = document.script();
    if own == Script::Latin && text.chars().all(|c| c < FIRST_OTHER) {
        return vec![(0..text.len(), None)];
    }
    let mut stretches: Vec<(Range<usize>, Option<Script>)> = Vec::new();
    for (at, c) in text.char_indices() {
        let end = at + c.len_utf8();
        let script = match c.script() {
            Script::Common | Script::Inherited | Script::Unknown => None,
            script if document.writes(script) => Some(own),
            script => Some(script),
        };
        match (stretches.last_mut(), script) {
            (Some((range, _)), None) => range.end = end,
            (Some((range, last @ None)), script) => {
                range.end = end;
                *last = script;
            }
            (Some((range, last)), script) if *last == script => range.end = end,
            (_, script) => stretches.push((at..end, script)),
        }
    }
    let stretches = give_back_spaces(text, stretches, own);
    stretches
        .into_iter()
        .map(|(range, script)| {
            let foreign = script.filter(|&script| script != own);
            let language = foreign.and_then(|script| guess(script, &text[range.clone()]));
            (range, language)
        })
        .collect()
}

/// Spaces and punctuation between two scripts belong to the document's own.
fn give_back_spaces(
    text: &str,
    stretches: Vec<(Range<usize>, Option<Script>)>,
    own: Script,
) -> Vec<(Range<usize>, Option<Script>)> {
    let mut out: Vec<(Range<usize>, Option<Script>)> = Vec::with_capacity(stretches.len());
    let mut carried = 0;
    for (mut range, script) in stretches {
        range.start -= std::mem::take(&mut carried);
        let words = &text[range.clone()];
        if script.is_some_and(|script| script != own) {
            let common = |c: char| c.script() == Script::Common;
            carried = words.len() - words.trim_end_matches(common).len();
            range.end -= carried;
        }
        out.push((range, script));
    }
    if carried > 0 {
        out.push((text.len() - carried..text.len(), Some(own)));
    }
    out
}

/// Languages by letters that no other language of their script in this list has, in the order in which they are
/// looked for.
const BY_LETTERS: &[(Script, &str, &[char])] = &[
    (Script::Arabic, "ps", &['ښ', 'ځ', 'څ', 'ډ', 'ړ', 'ڼ', 'ږ', 'ۍ']),
    (Script::Arabic, "sd", &['ڄ', 'ٻ', 'ڀ', 'ٿ', 'ڏ', 'ڊ', 'ڦ', 'ڳ', 'ڱ', 'ڻ', 'ٽ', 'ڃ', 'ڌ', 'ڪ']),
    (Script::Arabic, "ckb", &['ێ', 'ڵ', 'ڕ', 'ڤ']),
    (Script::Arabic, "ug", &['ۈ', 'ۋ', 'ڭ', 'ې']),
    (Script::Arabic, "ur", &['ٹ', 'ڈ', 'ڑ', 'ں', 'ے', 'ہ', 'ھ', 'ۂ', 'ۓ']),
    (Script::Arabic, "fa", &['پ', 'چ', 'ژ', 'گ', 'ک', 'ی']),
    (Script::Cyrillic, "be", &['ў', 'Ў']),
    (Script::Cyrillic, "uk", &['ї', 'Ї', 'є', 'Є', 'ґ', 'Ґ']),
    (Script::Cyrillic, "be", &['і', 'І']),
    (Script::Cyrillic, "mk", &['ѓ', 'Ѓ', 'ќ', 'Ќ', 'ѕ', 'Ѕ']),
    (Script::Cyrillic, "sr", &['ђ', 'Ђ', 'ћ', 'Ћ', 'љ', 'Љ', 'њ', 'Њ', 'џ', 'Џ', 'ј', 'Ј']),
];

/// The most likely language of words in a script.
fn guess(script: Script, words: &str) -> Option<Arc<str>> {
    if script == Script::Latin {
        return None;
    }
    let found = BY_LETTERS.iter().find(|(own, _, letters)| *own == script && words.contains(*letters));
    found.map(|(_, language, _)| Arc::from(*language)).or_else(|| likely(script))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str, document: &str) -> Vec<(String, Option<String>)> {
        let found = stretches(text, &Language::new(document)).into_iter();
        found.map(|(range, tag)| (text[range].to_owned(), tag.map(|tag| tag.to_string()))).collect()
    }

    fn guessed(text: &str) -> Option<String> {
        shown(text, "en").into_iter().find_map(|(_, language)| language)
    }

    #[test]
    fn words_in_another_script_are_told_apart() {
        let ur = Some("ur".to_owned());
        assert_eq!(shown("plain – “quoted”", "en"), [("plain – “quoted”".to_owned(), None)]);
        assert_eq!(
            shown("the pact (معاہدہ دوستی) of 1994", "en"),
            [
                ("the pact (".to_owned(), None),
                ("معاہدہ دوستی".to_owned(), ur),
                (") of 1994".to_owned(), None),
            ]
        );
        for (words, language) in [
            ("मैत्री संधि", "hi"),
            ("Мінск", "be"),
            ("Дружба", "ru"),
            ("Ђурђевдан", "sr"),
            ("ھەمكارلىق كېلىشىمى", "ug"),
            ("هاوکاریی نێوان", "ckb"),
            ("শান্তি", "bn"),
            ("ርዕስ", "am"),
        ] {
            assert_eq!(guessed(words).as_deref(), Some(language), "{words}");
        }
    }

    #[test]
    fn the_stated_language_is_never_guessed_at() {
        for (words, stated) in [
            ("معاہدہ", "ur"),
            ("ھەمكارلىق كېلىشىمى", "ug"),
            ("相互協力の強化", "ja"),
            ("בשותפות", "yi"),
            ("संस्कृतम्", "sa"),
            ("Аҧсны", "ab"),
            ("협력 强化", "ko"),
            ("پکتیا", "ps-AF"),
            ("Београд", "sr"),
        ] {
            assert_eq!(shown(words, stated), [(words.to_owned(), None)], "{stated}");
        }
        // Japanese on a page in Chinese is still known by its own letters.
        assert_eq!(shown("カタカナ", "zh"), [("カタカナ".to_owned(), Some("ja".to_owned()))]);
    }
}
