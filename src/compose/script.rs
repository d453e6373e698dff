//! The language of words in another script than their surroundings.
//!
//! A brief does not say in which language a name is, but a screen reader has to know and so does the
//! shaping of Urdu. The script tells, and where several languages share one, letters that only one of
//! them has.

use std::ops::Range;

use unicode_script::{Script, UnicodeScript};

/// Below this, characters are Latin, or common to all scripts.
const FIRST_OTHER: char = '\u{370}';

/// Stretches of a text by language; none where it is that of the document, whose script is given by its
/// language.
pub(super) fn stretches(text: &str, document: &str) -> Vec<(Range<usize>, Option<&'static str>)> {
    let own = script_of(document);
    if text.chars().all(|c| c < FIRST_OTHER) && own == Script::Latin {
        return vec![(0..text.len(), None)];
    }
    let mut stretches: Vec<(Range<usize>, Option<Script>)> = Vec::new();
    for (at, c) in text.char_indices() {
        let end = at + c.len_utf8();
        let script = match c.script() {
            Script::Common | Script::Inherited | Script::Unknown => None,
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
            let language =
                script.filter(|&script| script != own).and_then(|s| language(s, &text[range.clone()]));
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

/// The script that a language is written in.
fn script_of(language: &str) -> Script {
    match language.split('-').next().unwrap_or_default() {
        "ar" | "fa" | "ur" | "ps" | "sd" | "ckb" => Script::Arabic,
        "be" | "bg" | "kk" | "ky" | "mk" | "mn" | "ru" | "sr" | "tg" | "uk" => Script::Cyrillic,
        "hi" | "mr" | "ne" => Script::Devanagari,
        "el" => Script::Greek,
        "he" => Script::Hebrew,
        "hy" => Script::Armenian,
        "ka" => Script::Georgian,
        "zh" => Script::Han,
        "ja" => Script::Hiragana,
        "ko" => Script::Hangul,
        "th" => Script::Thai,
        "bn" => Script::Bengali,
        "ta" => Script::Tamil,
        _ => Script::Latin,
    }
}

/// The language of words in a script.
fn language(script: Script, words: &str) -> Option<&'static str> {
    Some(match script {
        Script::Latin => return None,
        // Letters that Arabic has not, then those of them that Persian has not.
        Script::Arabic if words.contains(['ٹ', 'ڈ', 'ڑ', 'ں', 'ے', 'ہ', 'ھ', 'ۂ', 'ۓ']) => "ur",
        Script::Arabic if words.contains(['پ', 'چ', 'ژ', 'گ', 'ک', 'ی']) => "fa",
        Script::Arabic => "ar",
        Script::Cyrillic if words.contains(['ў', 'Ў']) => "be",
        Script::Cyrillic if words.contains(['ї', 'Ї', 'є', 'Є', 'ґ', 'Ґ']) => "uk",
        Script::Cyrillic if words.contains(['і', 'І']) => "be",
        Script::Cyrillic => "ru",
        Script::Devanagari => "hi",
        Script::Greek => "el",
        Script::Hebrew => "he",
        Script::Armenian => "hy",
        Script::Georgian => "ka",
        Script::Han => "zh",
        Script::Hiragana | Script::Katakana => "ja",
        Script::Hangul => "ko",
        Script::Thai => "th",
        Script::Bengali => "bn",
        Script::Tamil => "ta",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str, document: &str) -> Vec<(String, Option<&'static str>)> {
        stretches(text, document).into_iter().map(|(range, tag)| (text[range].to_owned(), tag)).collect()
    }

    #[test]
    fn words_in_another_script_are_told_apart() {
        assert_eq!(shown("plain – “quoted”", "en"), [("plain – “quoted”".to_owned(), None)]);
        assert_eq!(
            shown("the pact (معاہدہ دوستی) of 1994", "en"),
            [
                ("the pact (".to_owned(), None),
                ("معاہدہ دوستی".to_owned(), Some("ur")),
                (") of 1994".to_owned(), None),
            ]
        );
        assert_eq!(shown("मैत्री संधि;", "en"), [("मैत्री संधि".to_owned(), Some("hi")), (";".to_owned(), None)]);
        assert_eq!(shown("Мінск", "en"), [("Мінск".to_owned(), Some("be"))]);
        assert_eq!(shown("معاہدہ", "ur"), [("معاہدہ".to_owned(), None)]);
    }
}
