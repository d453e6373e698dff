//! What no text may be: too long, unreadable, or with characters that are not text.

use unicode_bidi::BidiClass;

use super::Source;
use super::source_map::SourceMap;
use crate::brief::context::Context;
use crate::diag::codes;

/// The longest text of one line, in characters: half a page.
pub(crate) const LINE_LIMIT: usize = 2_000;

/// The longest body, in characters: some 150 pages.
pub(crate) const BODY_LIMIT: usize = 500_000;

/// The longest word, in characters. The longest that are in use have some 190; an SHA-512 digest 128.
const WORD_LIMIT: usize = 250;

/// Whether the text can be set at all; says so where it cannot.
pub(super) fn check(cx: &mut Context, source: &Source, map: &SourceMap, limit: usize) -> bool {
    let text = source.text;
    if !length(cx, source, 0, limit) {
        return false;
    }
    if is_plainly_sound(text) {
        return true;
    }
    let mut sound = true;
    let mut readable = false;
    // Where the current word starts, and how many characters it has so far.
    let (mut word, mut letters) = (0, 0);
    for (at, character) in text.char_indices() {
        if is_control(character) {
            let code = u32::from(character);
            let range = map.source(at..at + character.len_utf8());
            cx.error(codes::CONTROL_CHARACTER, range, format!("U+{code:04X} has no place in text"))
                .hints
                .push("take the character out".to_owned());
            sound = false;
        }
        readable = readable || is_readable(character);
        // Beyond these scripts (from Thai on) words are written without spaces between them.
        if character.is_alphanumeric() && character < '\u{E00}' {
            if letters == 0 {
                word = at;
            }
            letters += 1;
            continue;
        }
        sound &= check_word(cx, map, word..at, letters);
        letters = 0;
    }
    sound &= check_word(cx, map, word..text.len(), letters);
    if !readable && !text.trim().is_empty() {
        cx.error(codes::NOTHING_TO_READ, source.range.clone(), "the text has no character that can be read")
            .hints
            .push("it holds only marks that combine with a letter, or characters without a shape".to_owned());
        sound = false;
    }
    sound
}

/// Whether a text has room on the page, together with so many characters that it is bound to.
pub(super) fn length(cx: &mut Context, source: &Source, added: usize, limit: usize) -> bool {
    if source.text.len() + added <= limit {
        return true;
    }
    let length = source.text.chars().count() + added;
    if length > limit {
        let bound = if added > 0 { ", with the texts that it is bound to" } else { "" };
        let message = format!("the text has {length} characters{bound}; at most {limit} are possible here");
        cx.error(codes::TOO_LONG, source.range.clone(), message);
    }
    length <= limit
}

/// Whether a text in Latin letters has nothing to be found by looking closer: most texts.
fn is_plainly_sound(text: &str) -> bool {
    let (mut readable, mut letters, mut longest) = (false, 0, 0);
    for character in text.chars() {
        match character {
            'A'..='Z' | 'a'..='z' | '0'..='9' | '\u{C0}'..='\u{24F}' => {
                readable = true;
                letters += 1;
                longest = longest.max(letters);
            }
            // The rest of ASCII; dashes, quotation marks and the ellipsis.
            ' '..='~' | '\n' | '\u{2010}'..='\u{2027}' => letters = 0,
            _ => return false,
        }
    }
    readable && longest <= WORD_LIMIT
}

fn check_word(cx: &mut Context, map: &SourceMap, word: std::ops::Range<usize>, letters: usize) -> bool {
    if letters > WORD_LIMIT {
        let message = format!("a word of {letters} letters fits on no line");
        cx.error(codes::WORD_TOO_LONG, map.source(word), message)
            .hints
            .push("is white space missing?".to_owned());
    }
    letters <= WORD_LIMIT
}

/// Characters that are not text: controls but for white space, the stand-in for objects, and those
/// that Unicode sets aside.
fn is_control(character: char) -> bool {
    match character {
        '\t' | '\n' | '\r' => false,
        '\u{FFFC}' | '\u{FFFE}' | '\u{FFFF}' | '\u{FDD0}'..='\u{FDEF}' | '\u{2028}' | '\u{2029}' => true,
        _ => character.is_control(),
    }
}

/// Whether the character is seen for itself: not a combining mark, a format character or a space.
pub(crate) fn is_readable(character: char) -> bool {
    character.is_ascii_graphic()
        || !matches!(
            unicode_bidi::bidi_class(character),
            BidiClass::NSM
                | BidiClass::BN
                | BidiClass::WS
                | BidiClass::B
                | BidiClass::S
                | BidiClass::LRE
                | BidiClass::LRO
                | BidiClass::RLE
                | BidiClass::RLO
                | BidiClass::PDF
                | BidiClass::LRI
                | BidiClass::RLI
                | BidiClass::FSI
                | BidiClass::PDI
        ) && !matches!(character, '\u{200E}' | '\u{200F}' | '\u{61C}')
}
