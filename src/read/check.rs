//! Checks texts: too long, unreadable, or with characters that are not text.

use std::ops::Range;

use unicode_bidi::BidiClass;

use super::report::Report;
use super::source_map::{Source, SourceMap};
use crate::diag::codes;

/// The longest text of one line, in characters: half a page.
pub(crate) const LINE_LIMIT: usize = 2_000;

/// The longest body, in characters: some 60 pages.
pub(crate) const BODY_LIMIT: usize = 200_000;

/// The longest word, in characters. The longest that are in use have some 190; an SHA-512 digest 128.
const WORD_LIMIT: usize = 250;

/// The longest stretch of characters without white space: an address of the web may be so long.
const STRETCH_LIMIT: usize = 2_000;

/// Whether the text can be set. Reports an error if not.
pub(crate) fn check(cx: &mut Report, source: &Source, map: &SourceMap, limit: usize) -> bool {
    let text = source.text;
    if !length(cx, source, 0, limit) {
        return false;
    }
    if is_plainly_sound(text) {
        return true;
    }
    let mut sound = true;
    let mut readable = false;
    // Where the current word starts, and how many characters it has so far; the same of the stretch
    // without white space.
    let (mut word, mut letters) = (0, 0);
    let (mut stretch, mut length) = (0, 0);
    for (at, character) in text.char_indices() {
        if is_control(character) {
            let code = u32::from(character);
            let range = map.source(at..at + character.len_utf8());
            cx.error(codes::CONTROL_CHARACTER, range, format!("U+{code:04X} is not allowed in text"))
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
        } else {
            sound &= check_word(cx, text, map, word..at, letters);
            letters = 0;
        }
        if is_unbroken(character) {
            if length == 0 {
                stretch = at;
            }
            length += 1;
        } else {
            sound &= check_stretch(cx, text, map, stretch..at, length);
            length = 0;
        }
    }
    sound &= check_direction(cx, text, map);
    sound &= check_word(cx, text, map, word..text.len(), letters);
    sound &= check_stretch(cx, text, map, stretch..text.len(), length);
    if !readable && !text.trim().is_empty() {
        cx.error(codes::NOTHING_TO_READ, source.range.clone(), "the text has no character that can be read")
            .hints
            .push("it holds only marks that combine with a letter, or characters without a shape".to_owned());
        sound = false;
    }
    sound
}

/// Whether a text has room on the page, together with so many characters that it is bound to.
pub(crate) fn length(cx: &mut Report, source: &Source, added: usize, limit: usize) -> bool {
    if source.text.len() + added <= limit {
        return true;
    }
    let length = source.text.chars().count() + added;
    if length > limit {
        let bound = if added > 0 { ", with the texts that it is bound to" } else { "" };
        let message = format!("the text has {length} characters{bound}; at most {limit} are allowed here");
        cx.error(codes::TOO_LONG, source.range.clone(), message).hints.push(if limit <= LINE_LIMIT {
            "shorten it, and put the rest into a text of several paragraphs".to_owned()
        } else {
            "divide it among several `[[section]]`".to_owned()
        });
    }
    length <= limit
}

/// Whether a text in Latin letters has nothing to be found by looking closer: most texts.
fn is_plainly_sound(text: &str) -> bool {
    let bytes = text.as_bytes();
    // Most of these are in ASCII, and have short words: bytes are faster to look at.
    if bytes.iter().all(|byte| matches!(byte, b' '..=b'~' | b'\n'))
        && bytes.split(|byte| matches!(byte, b' ' | b'\n')).all(|word| word.len() <= WORD_LIMIT)
    {
        return bytes.iter().any(u8::is_ascii_alphanumeric);
    }
    let (mut readable, mut letters, mut longest) = (false, 0, 0);
    let (mut length, mut stretch) = (0, 0);
    for character in text.chars() {
        length += 1;
        match character {
            'A'..='Z' | 'a'..='z' | '0'..='9' | '\u{C0}'..='\u{24F}' => {
                readable = true;
                letters += 1;
                longest = longest.max(letters);
            }
            ' ' | '\n' => (letters, length) = (0, 0),
            // The rest of ASCII; dashes, quotation marks and the ellipsis.
            '!'..='~' | '\u{2010}'..='\u{2027}' => letters = 0,
            _ => return false,
        }
        stretch = stretch.max(length);
    }
    readable && longest <= WORD_LIMIT && stretch <= STRETCH_LIMIT
}

/// Whether a line is not broken at the character, and it counts in a stretch without white space.
/// Beyond these scripts (from Thai on) lines are broken without it.
fn is_unbroken(character: char) -> bool {
    match character {
        // Spaces and the joiner where no line is broken.
        '\u{A0}' | '\u{2007}' | '\u{202F}' | '\u{2060}' => true,
        '\u{2000}'..='\u{206F}' => !character.is_whitespace(),
        _ => character < '\u{E00}' && !character.is_whitespace(),
    }
}

fn check_word(cx: &mut Report, text: &str, map: &SourceMap, word: Range<usize>, letters: usize) -> bool {
    if letters > WORD_LIMIT && is_address(text, word.clone()) {
        let message = format!("an address with {letters} letters in a row is too long to be set");
        cx.error(codes::WORD_TOO_LONG, map.source(word), message).hints.push(SHORTER.to_owned());
    } else if letters > WORD_LIMIT {
        let message = format!("a word of {letters} letters fits on no line");
        cx.error(codes::WORD_TOO_LONG, map.source(word), message)
            .hints
            .push("are spaces missing?".to_owned());
    }
    letters <= WORD_LIMIT
}

/// The hint for an address that is too long.
const SHORTER: &str = "use a shorter one, such as a permanent link, or leave out what follows its `?`";

/// Whether a stretch of text is part of a web address.
fn is_address(text: &str, range: Range<usize>) -> bool {
    let before = text.get(..range.start).unwrap_or_default();
    let start = before.rfind(char::is_whitespace).unwrap_or(0);
    text.get(start..range.end).is_some_and(|stretch| stretch.contains("://"))
}

fn check_stretch(cx: &mut Report, text: &str, map: &SourceMap, stretch: Range<usize>, length: usize) -> bool {
    let source = map.source(stretch.clone());
    // Most are one long word, of which more is said.
    let word = cx.diagnostics.last().filter(|last| last.code == codes::WORD_TOO_LONG);
    let reported = word
        .and_then(|word| word.span)
        .is_some_and(|span| (source.start..source.end).contains(&(span.start as usize)));
    if length > STRETCH_LIMIT && !reported && is_address(text, stretch) {
        let message = format!("an address of {length} characters is too long to be set");
        cx.error(codes::WORD_TOO_LONG, source, message).hints.push(SHORTER.to_owned());
    } else if length > STRETCH_LIMIT && !reported {
        let message = format!("{length} characters without white space fit on no line");
        cx.error(codes::WORD_TOO_LONG, source, message)
            .hints
            .push(format!("at most {STRETCH_LIMIT} are allowed: are spaces missing?"));
    }
    length <= STRETCH_LIMIT
}

/// Characters that are not text: controls other than white space, the object replacement character, and those
/// that Unicode sets aside.
fn is_control(character: char) -> bool {
    match character {
        '\t' | '\n' | '\r' => false,
        '\u{FFFC}' | '\u{FFFE}' | '\u{FFFF}' | '\u{FDD0}'..='\u{FDEF}' | '\u{2028}' | '\u{2029}' => true,
        _ => character.is_control(),
    }
}

/// Reports the characters that set the direction of a text: as errors those that turn its letters around and those that
/// do not pair within a paragraph, else the first as one that is not needed.
fn check_direction(cx: &mut Report, text: &str, map: &SourceMap) -> bool {
    let mut controls = text.char_indices().filter(|&(_, character)| is_direction(character)).peekable();
    let Some(&first) = controls.peek() else { return true };
    let range = |(at, character): (usize, char)| map.source(at..at + character.len_utf8());
    let name = |(_, character): (usize, char)| format!("U+{:04X}", u32::from(character));
    let overrides: Vec<_> = controls.filter(|(_, character)| is_override(*character)).collect();
    for &control in &overrides {
        let message = format!("{} turns the letters after it around", name(control));
        cx.error(codes::OVERRIDE, range(control), message)
            .hints
            .push("take the character out, and write the text in the order in which it is read".to_owned());
    }
    let unpaired = unpaired_controls(text);
    for &control in &unpaired {
        let message =
            format!("{} changes the direction of the text and has no other to pair with", name(control));
        cx.error(codes::UNPAIRED, range(control), message).hints.push(NO_CONTROLS.to_owned());
    }
    if overrides.is_empty() && unpaired.is_empty() {
        let message = format!("{} changes the direction of the text", name(first));
        cx.lint(codes::DIRECTION, range(first), message).hints.push(NO_CONTROLS.to_owned());
    }
    overrides.is_empty() && unpaired.is_empty()
}

/// The hint for characters that set a direction.
const NO_CONTROLS: &str = "take it out: names in other scripts are set in their own direction";

/// The embeddings and isolates that nothing ends in their paragraph, and the ends of nothing (Unicode, UAX #9, BD9 and
/// 3.3.2). One that ends what another began inside it is such an end. Overrides are left out, which are errors of their own.
fn unpaired_controls(text: &str) -> Vec<(usize, char)> {
    let mut unpaired = Vec::new();
    let mut open: Vec<(usize, char)> = Vec::new();
    for (at, character) in text.char_indices() {
        match character {
            '\u{202A}' | '\u{202B}' | '\u{202D}' | '\u{202E}' | '\u{2066}'..='\u{2068}' => {
                open.push((at, character));
            }
            '\u{202C}' if open.pop_if(|(_, open)| *open < '\u{2066}').is_none() => {
                unpaired.push((at, character));
            }
            '\u{2069}' if open.pop_if(|(_, open)| *open >= '\u{2066}').is_none() => {
                unpaired.push((at, character));
            }
            '\n' if starts_block(&text[at + 1..]) => unpaired.append(&mut open),
            _ => {}
        }
    }
    unpaired.append(&mut open);
    unpaired.retain(|(_, character)| !is_override(*character));
    unpaired.sort_unstable();
    unpaired
}

/// Whether another paragraph, item or heading starts with the line that a text starts with.
fn starts_block(text: &str) -> bool {
    let line = text.lines().next().unwrap_or_default().trim_start();
    line.is_empty() || ["- ", "* ", "> ", "#"].iter().any(|mark| line.starts_with(mark)) || {
        let rest = line.trim_start_matches(|c: char| c.is_ascii_digit());
        rest.len() < line.len() && rest.starts_with(". ")
    }
}

fn is_override(character: char) -> bool {
    matches!(character, '\u{202D}' | '\u{202E}')
}

/// Embeddings, overrides and isolates of the bidirectional algorithm, and what ends them.
fn is_direction(character: char) -> bool {
    matches!(character, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Whether the character is visible by itself: not a combining mark, a format character or a space.
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
