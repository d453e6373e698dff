//! The direction of every character (UAX 9), with stretches that read from left to right kept together.
//!
//! A number that comes before Latin words in a paragraph that reads from right to left goes, by the
//! algorithm alone, to the right of them: "3 February 2024" is shown as "February 2024 3", and a sign is
//! behind its number. A writer isolates such a stretch; here that is done for the writer, as a higher-level
//! protocol may (UAX 9, HL3). Nothing is inserted in the text itself.

use std::ops::Range;

use unicode_bidi::{BidiClass, BidiInfo, Direction, LTR_LEVEL, Level, bidi_class, get_base_direction_full};

use crate::language::has_rtl;

const ISOLATE: char = '\u{2066}';
const POP: char = '\u{2069}';
const LEFT_TO_RIGHT: char = '\u{200E}';
const RIGHT_TO_LEFT: char = '\u{200F}';

/// Which way a paragraph reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Reading {
    /// The level of the paragraph itself.
    pub base: Level,
    /// Whether all of it reads from left to right.
    pub plain: bool,
}

impl Reading {
    /// From left to right, as all does that is of ASCII in a document that reads so.
    pub(super) const PLAIN: Self = Self { base: LTR_LEVEL, plain: true };

    /// By the letters of a text. In a document that reads from left to right, its first letter decides (UAX 9, P2
    /// and P3). In one that reads from right to left, a sentence may well start with a foreign name: there, only what
    /// has no letter from right to left is turned. Figures and points alone read as the document does.
    pub(super) fn of(text: &str, document: bool) -> Self {
        let has_rtl = has_rtl(text);
        let rtl = match (document, has_rtl) {
            (false, false) => false,
            (false, true) => get_base_direction_full(text) == Direction::Rtl,
            (true, true) => true,
            (true, false) => !has_letters(text),
        };
        Self { base: level(rtl), plain: !rtl && !has_rtl }
    }

    /// As the document does, whatever the letters.
    pub(super) fn as_document(text: &str, document: bool) -> Self {
        Self { base: level(document), plain: !document && !has_rtl(text) }
    }
}

/// Whether a text has letters that read from left to right.
pub(super) fn has_letters(text: &str) -> bool {
    text.chars().any(|character| bidi_class(character) == BidiClass::L)
}

fn level(rtl: bool) -> Level {
    if rtl { Level::rtl() } else { Level::ltr() }
}

/// The level of each byte of a text. `phrases` read from left to right, each isolated from its surroundings. One
/// without words or figures is a separator: what it parts reads in the order of the paragraph.
pub(super) fn levels(text: &str, base: Level, phrases: &[Range<usize>]) -> Vec<Level> {
    let mut controls: Vec<(usize, char)> = Vec::new();
    if base.is_rtl() {
        for (start, end) in all_isolates(text, phrases) {
            controls.extend([(start, ISOLATE), (end, POP)]);
        }
    }
    let mark = if base.is_rtl() { RIGHT_TO_LEFT } else { LEFT_TO_RIGHT };
    for separator in phrases.iter().filter(|phrase| core(text, (*phrase).clone()).is_none()) {
        controls.extend([(separator.start, mark), (separator.end, mark)]);
    }
    if controls.is_empty() {
        return BidiInfo::new(text, Some(base)).levels;
    }
    // A separator is outside of what ends or starts beside it.
    controls.sort_by_key(|&(at, control)| (at, control == ISOLATE, control != POP));
    let mut controlled = String::with_capacity(
        text.len() + controls.iter().map(|(_, control)| control.len_utf8()).sum::<usize>(),
    );
    let mut done = 0;
    for &(at, control) in &controls {
        controlled.push_str(&text[done..at]);
        controlled.push(control);
        done = at;
    }
    controlled.push_str(&text[done..]);
    let all = BidiInfo::new(&controlled, Some(base)).levels;
    let (mut levels, mut from, mut done) = (Vec::with_capacity(text.len()), 0, 0);
    for &(at, control) in &controls {
        levels.extend_from_slice(&all[from..from + at - done]);
        from += at - done + control.len_utf8();
        done = at;
    }
    levels.extend_from_slice(&all[from..]);
    levels
}

/// The given phrases, and the stretches between them that need to be isolated, in order.
fn all_isolates(text: &str, phrases: &[Range<usize>]) -> Vec<(usize, usize)> {
    if phrases.is_empty() {
        return isolates(text);
    }
    let mut all: Vec<_> = phrases.iter().filter_map(|phrase| core(text, phrase.clone())).collect();
    let apart = |&(start, end): &(usize, usize)| {
        !phrases.iter().any(|phrase| start < phrase.end && phrase.start < end)
    };
    all.extend(isolates(text).into_iter().filter(apart));
    all.sort_unstable();
    all
}

/// A phrase from its first letter or figure to its last, with the signs, brackets and marks that belong to them. A
/// space or dot that sets the phrase off from its neighbours is theirs.
fn core(text: &str, phrase: Range<usize>) -> Option<(usize, usize)> {
    let words = &text[phrase.clone()];
    let number = !has_letters(words);
    let apart = |character: char| {
        matches!(bidi_class(character), BidiClass::WS | BidiClass::B | BidiClass::S | BidiClass::BN)
            || matches!(character, '\u{A0}' | '\u{B7}' | '\u{2013}' | ',' | ';')
            // Of a sentence it is part, but not of a number.
            || number && character == '.'
    };
    let start = phrase.start + (words.len() - words.trim_start_matches(apart).len());
    let end = phrase.start + words.trim_end_matches(apart).len();
    (start < end).then_some((start, end))
}

/// The comma of sentences that read from right to left.
const ARABIC_COMMA: char = '\u{60C}';

/// The percent sign that goes to the left of its number.
const ARABIC_PERCENT: char = '\u{66A}';

/// Numbers with the words from left to right that follow them, and numbers with the sign of a minus, a currency or per
/// cent: as bytes from and to. By the algorithm alone, what is left of a number depends on the word before it.
fn isolates(text: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut open: Option<Stretch> = None;
    // Where a sign is that may belong to a number, and where it ends.
    let (mut sign, mut apart) = ((0, 0), true);
    // Where the sign of a currency or per cent ends.
    let mut unit = usize::MAX;
    for (at, character) in text.char_indices() {
        let end = at + character.len_utf8();
        let class = bidi_class(character);
        if class == BidiClass::ES && apart {
            sign = (at, end);
        }
        apart = class == BidiClass::WS || opener(character) == Some(true);
        let stretch = match class {
            BidiClass::EN | BidiClass::L | BidiClass::ET => {
                let stretch = open.get_or_insert_with(|| Stretch::new(at, class, sign));
                let is_unit = class == BidiClass::ET && character != ARABIC_PERCENT;
                let after_number = stretch.end == at && stretch.numbers;
                stretch.signed |= class == BidiClass::EN && unit == at || is_unit && after_number;
                if is_unit {
                    unit = end;
                }
                if class != BidiClass::ET || after_number {
                    stretch.end = end;
                }
                stretch.parts &= stretch.numbers || stretch.words || class != BidiClass::L;
                stretch.numbers |= class == BidiClass::EN;
                stretch.words |= class == BidiClass::L;
                continue;
            }
            // Marks, separators in numbers, spaces and signs may be within.
            BidiClass::CS if character == ARABIC_COMMA => open.take(),
            BidiClass::NSM | BidiClass::BN | BidiClass::ES | BidiClass::CS | BidiClass::WS => continue,
            BidiClass::ON => match (opener(character), open.as_mut()) {
                (None, _) => continue,
                (Some(true), Some(stretch)) => {
                    stretch.brackets.push(at);
                    continue;
                }
                (Some(false), Some(stretch)) if !stretch.brackets.is_empty() => {
                    stretch.brackets.pop();
                    stretch.end = end;
                    continue;
                }
                _ => open.take(),
            },
            _ => open.take(),
        };
        found.extend(stretch.and_then(Stretch::isolate));
    }
    found.extend(open.and_then(Stretch::isolate));
    found
}

/// A stretch that may come to be isolated.
struct Stretch {
    start: usize,
    /// After its last letter or figure, or the bracket that closes one in it.
    end: usize,
    /// Whether it begins with a number, which is when the algorithm alone would part it.
    parts: bool,
    signed: bool,
    numbers: bool,
    words: bool,
    /// Where brackets open that are not closed yet.
    brackets: Vec<usize>,
}

impl Stretch {
    /// What starts with a character of a class, or with the sign before it.
    fn new(at: usize, class: BidiClass, sign: (usize, usize)) -> Self {
        let signed = sign.1 == at && at > 0 && class != BidiClass::L;
        let start = if signed { sign.0 } else { at };
        let parts = class != BidiClass::L;
        Self { start, end: at, parts, signed, numbers: false, words: false, brackets: Vec::new() }
    }

    fn isolate(self) -> Option<(usize, usize)> {
        // A bracket that closes outside would be parted from its other half.
        let end = self.brackets.first().map_or(self.end, |&bracket| self.end.min(bracket));
        // A number after words from left to right would be taken for one of theirs.
        let apart = self.words || self.parts && self.numbers && self.signed;
        (apart && end > self.start).then_some((self.start, end))
    }
}

/// Whether a character is a bracket that opens, or one that closes.
fn opener(character: char) -> Option<bool> {
    match character {
        '(' | '[' | '{' | '\u{AB}' | '\u{2039}' => Some(true),
        ')' | ']' | '}' | '\u{BB}' | '\u{203A}' => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A paragraph that reads from right to left as it is seen, from left to right.
    fn seen(text: &str) -> String {
        seen_with(text, &[])
    }

    fn seen_with(text: &str, phrases: &[Range<usize>]) -> String {
        let base = Level::rtl();
        let levels = levels(text, base, phrases);
        assert_eq!(levels.len(), text.len());
        let characters: Vec<(usize, char)> = text.char_indices().collect();
        let order: Vec<Level> = characters.iter().map(|&(at, _)| levels[at]).collect();
        BidiInfo::reorder_visual(&order).into_iter().map(|index| characters[index].1).collect()
    }

    #[test]
    fn a_date_keeps_its_day_before_its_month() {
        assert_eq!(seen("3 February 2024"), "3 February 2024");
        assert_eq!(seen("\u{627}\u{628} 3 February 2024 \u{627}"), "\u{627} 3 February 2024 \u{628}\u{627}");
        assert_eq!(seen("$50.2 million"), "$50.2 million");
        assert_eq!(seen("February 2024"), "February 2024");
    }

    #[test]
    fn a_sign_stands_before_its_number() {
        assert_eq!(seen("\u{2212}$20.0m"), "\u{2212}$20.0m");
        assert_eq!(seen("\u{627} (+17.8%)"), ")+17.8%( \u{627}");
        assert_eq!(seen("2018-2019"), "2018-2019");
    }

    #[test]
    fn what_is_parted_by_a_word_from_right_to_left_is_not_one_stretch() {
        assert_eq!(seen("1994 \u{627} May"), "May \u{627} 1994");
        assert_eq!(seen("1994 2019"), "2019 1994");
    }

    #[test]
    fn brackets_stay_with_their_halves() {
        // Brackets are mirrored when they are drawn, so that a closing one is to the left of what it closes.
        assert_eq!(seen("3 states (ECO)"), "3 states (ECO)");
        assert_eq!(seen("(3 states) \u{627}"), "\u{627} )3 states(");
    }

    #[test]
    fn a_phrase_from_left_to_right_keeps_its_order_with_the_names_in_it() {
        let (name, other) = ("\u{627}\u{628}", "\u{646}\u{645}");
        let text = format!("{name}\u{2019}s exports");
        let seen = |text: &str, phrase: Range<usize>| seen_with(text, &[phrase]);
        assert_eq!(seen(&text, 0..text.len()), "\u{628}\u{627}\u{2019}s exports");
        // Words of the page come before it, to its right, with the separator between.
        let text = format!("{other} \u{B7} No. 12 of {name}");
        let start = other.len();
        assert_eq!(seen(&text, start..text.len()), "No. 12 of \u{628}\u{627} \u{B7} \u{645}\u{646}");
    }

    #[test]
    fn a_separator_is_between_what_it_parts() {
        let (name, other) = ("\u{627}\u{628}", "\u{646}\u{645}");
        let dot = "\u{A0}\u{B7} ";
        // A name, a party in a phrase with the separator before it, and a state of things.
        let text = format!("{name}{dot}Ruritania{dot}done");
        let phrase = name.len()..text.len() - "done".len();
        assert_eq!(seen_with(&text, &[phrase]), "done \u{B7}\u{A0}Ruritania \u{B7}\u{A0}\u{628}\u{627}");
        // In a line that reads from left to right, words of the other direction do not turn about it.
        let text = format!("Port {name}{dot}{other}");
        let phrase = "Port ".len() + name.len()..text.len() - other.len();
        let levels = levels(&text, Level::ltr(), std::slice::from_ref(&phrase));
        assert_eq!(levels.len(), text.len());
        assert!(levels[phrase].iter().all(Level::is_ltr), "{levels:?}");
        // Nor do Latin words in a line that reads from right to left.
        let text = format!("{name} A{dot}B");
        let phrase = text.len() - 1 - dot.len()..text.len() - 1;
        assert_eq!(seen_with(&text, &[phrase]), "B \u{B7}\u{A0}A \u{628}\u{627}");
    }

    #[test]
    fn a_paragraph_reads_as_its_letters_do() {
        let rtl = |text, document| Reading::of(text, document).base.is_rtl();
        let arabic = "\u{AB}\u{646}\u{639}\u{645}\u{BB}, PDF/A.";
        let english = "The word \u{201C}\u{646}\u{639}\u{645}\u{201D} is Arabic.";
        let started = "MoU \u{67E}\u{631} \u{62F}\u{633}\u{62A}\u{62E}\u{637}";
        for (text, from_left, from_right) in [
            (arabic, true, true),
            (english, false, true),
            (started, false, true),
            ("An English sentence \u{2013} with a dash.", false, false),
            ("\u{2013} 12.5 %", false, true),
            ("", false, true),
        ] {
            assert_eq!((rtl(text, false), rtl(text, true)), (from_left, from_right), "{text:?}");
        }
        assert!(Reading::of("\u{20AC}5 \u{2013} \u{201C}five\u{201D}", false).plain);
        assert!(!Reading::of(english, false).plain);
    }

    #[test]
    fn a_paragraph_from_left_to_right_is_left_to_the_algorithm() {
        let text = "3 May \u{627} 4 May";
        assert_eq!(levels(text, Level::ltr(), &[]), BidiInfo::new(text, Some(Level::ltr())).levels);
    }
}
