//! Straight quotation marks to typographic ones: opening and closing marks, apostrophes and primes.
//!
//! The parser finds the marks and knows which are text; what each becomes is decided here, from what is
//! before and after it, one paragraph at a time. Digits make the difference: `6'2"` has primes, `"in 2014"`
//! a closing mark, and `the '90s` an apostrophe.

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::quotation::QuotationMarks;

const DOUBLE_PRIME: &str = "″";
const PRIME: &str = "′";
const APOSTROPHE: &str = "’";

/// Words that start with an apostrophe where letters are left out.
const ELISIONS: &[&str] = &["tis", "twas", "twere", "twill", "twould", "em", "til", "till", "cause", "bout"];

/// What the marks of a text become.
#[derive(Debug, Default)]
pub(super) struct Quotes {
    /// Places in the text and what is printed there, in order.
    marks: Vec<(usize, &'static str)>,
}

impl Quotes {
    pub(super) fn new(text: &str, events: &[(Event, Range<usize>)], marks: QuotationMarks) -> Self {
        let mut quotes = Self::default();
        if !text.contains(['\'', '"']) {
            return quotes;
        }
        let mut paragraph = Vec::new();
        // A quotation may go on in the next paragraph.
        let mut open = false;
        for (event, range) in events {
            match event {
                // A mark that is escaped is text as it is written.
                Event::Text(words) if matches!(text.get(range.clone()), Some(mark @ ("'" | "\"")) if words.as_ref() != mark) =>
                {
                    paragraph.push(range.start);
                }
                Event::Start(tag) if !is_inline(tag) => quotes.decide(text, &mut paragraph, &mut open, marks),
                Event::End(tag) if !is_inline_end(*tag) => {
                    quotes.decide(text, &mut paragraph, &mut open, marks);
                }
                _ => {}
            }
        }
        quotes.decide(text, &mut paragraph, &mut open, marks);
        quotes
    }

    /// What the mark at a place becomes.
    pub(super) fn at(&self, place: usize) -> Option<&'static str> {
        let index = self.marks.binary_search_by_key(&place, |(at, _)| *at).ok()?;
        self.marks.get(index).map(|(_, mark)| *mark)
    }

    /// Decides the marks of a paragraph. `double_open` tells whether a quotation is open between double marks.
    fn decide(
        &mut self,
        text: &str,
        paragraph: &mut Vec<usize>,
        double_open: &mut bool,
        marks: QuotationMarks,
    ) {
        let closes_later = closed_later(text, paragraph);
        // The single mark that opens a quotation if another closes it; else it is an apostrophe.
        let mut single_open = None;
        for (at, closes_later) in paragraph.drain(..).zip(closes_later) {
            let around = Around::new(text, at);
            let mark = if text[at..].starts_with('"') {
                around.double(double_open, closes_later, marks)
            } else {
                match around.single(single_open.is_some()) {
                    Single::Opening => {
                        single_open = Some(self.marks.len());
                        APOSTROPHE
                    }
                    Single::Closing => {
                        if let Some(opening) = single_open.take().and_then(|index| self.marks.get_mut(index))
                        {
                            opening.1 = marks.inner.0;
                        }
                        marks.inner.1
                    }
                    Single::Apostrophe => APOSTROPHE,
                    Single::Prime => PRIME,
                }
            };
            self.marks.push((at, mark));
        }
    }
}

/// For each mark, whether the next double one that can only open or close a quotation closes one.
fn closed_later(text: &str, marks: &[usize]) -> Vec<bool> {
    let mut closes = false;
    let mut later: Vec<bool> = Vec::with_capacity(marks.len());
    for &at in marks.iter().rev() {
        later.push(closes);
        let around = Around::new(text, at);
        if text[at..].starts_with('"') && !around.follows_number() {
            closes = around.can_close() && !around.can_open();
        }
    }
    later.reverse();
    later
}

/// What a single mark is.
#[derive(Clone, Copy, PartialEq)]
enum Single {
    Opening,
    Closing,
    Apostrophe,
    Prime,
}

/// What is before and after a mark, without the marks of emphasis.
struct Around<'t> {
    before: &'t str,
    after: &'t str,
    previous: Option<char>,
    next: Option<char>,
}

impl<'t> Around<'t> {
    fn new(text: &'t str, at: usize) -> Self {
        let before = text[..at].trim_end_matches(['*', '_', '`']);
        let after = text[at + 1..].trim_start_matches(['*', '_', '`']);
        let seen = |c: &char| !c.is_whitespace();
        Self {
            before,
            after,
            previous: before.chars().next_back().filter(seen),
            next: after.chars().next().filter(seen),
        }
    }

    fn can_open(&self) -> bool {
        self.next.is_some() && self.previous.is_none_or(|c| is_punctuation(c) && !matches!(c, ')' | ']'))
    }

    fn can_close(&self) -> bool {
        self.previous.is_some() && self.next.is_none_or(is_punctuation)
    }

    fn double(&self, open: &mut bool, closes_later: bool, marks: QuotationMarks) -> &'static str {
        if self.follows_number() {
            // Of a quotation that ends with a measure, the mark of the measure is not the end.
            let closes = *open && self.can_close() && !closes_later;
            if !closes || self.follows_minutes() || self.is_side() {
                return DOUBLE_PRIME;
            }
        }
        let opens = match (self.can_open(), self.can_close()) {
            (true, false) => true,
            (false, true) => false,
            _ => !*open,
        };
        *open = opens;
        if opens { marks.outer.0 } else { marks.outer.1 }
    }

    fn single(&self, open: bool) -> Single {
        if !open && self.is_of_two() {
            return Single::Prime;
        }
        if self.follows_number() {
            let digits = self.after.bytes().take_while(u8::is_ascii_digit).count();
            let measure = self.follows_degrees()
                || self.next.is_some_and(is_digit)
                || self.is_side()
                || self.precedes_side();
            return match self.next {
                // `1'234'567`, as in Switzerland. Of feet and inches no more than two digits follow.
                _ if digits == 3 && !self.follows_degrees() => Single::Apostrophe,
                _ if measure => Single::Prime,
                Some(next) if next.is_alphabetic() => Single::Apostrophe,
                _ if open => Single::Closing,
                _ => Single::Prime,
            };
        }
        if self.is_elision(open) {
            Single::Apostrophe
        } else if open && self.can_close() {
            Single::Closing
        } else if self.can_open() {
            Single::Opening
        } else {
            Single::Apostrophe
        }
    }

    /// Whether the mark is one of two behind a number, which stand for seconds or inches: `12°30'15''`.
    fn is_of_two(&self) -> bool {
        let behind_number = |before: &str| before.ends_with(is_digit);
        let ends = |after: &str| match after.strip_prefix(['x', '×', 'X']) {
            Some(side) => side.starts_with(is_digit),
            None => !after.starts_with(|next: char| next.is_alphanumeric() || next == '\''),
        };
        match self.next {
            Some('\'') if self.follows_number() => ends(&self.after[1..]),
            _ => self.before.strip_suffix('\'').is_some_and(behind_number) && ends(self.after),
        }
    }

    /// Whether the mark follows a number, such as `6`, `52.5` or `1½`, and not a name such as `G20`.
    fn follows_number(&self) -> bool {
        let number = self.number();
        number.ends_with(is_digit)
            && (self.is_side() || !self.before_number().ends_with(char::is_alphanumeric))
    }

    fn number(&self) -> &'t str {
        &self.before[self.before_number().len()..]
    }

    fn before_number(&self) -> &'t str {
        self.before.trim_end_matches(|c: char| is_digit(c) || matches!(c, '.' | ','))
    }

    /// Whether the number before the mark is a further side of something, after that of the one before it: `2"x4"`.
    fn is_side(&self) -> bool {
        let other = self.before_number().trim_end().strip_suffix(['x', '×', 'X']).map(str::trim_end);
        other.is_some_and(|other| {
            let side = other.trim_end_matches(['\'', '"', '′', '″']);
            side.len() < other.len() && side.ends_with(is_digit)
        })
    }

    /// Whether a further side follows the mark: `3'x5'`.
    fn precedes_side(&self) -> bool {
        let side = self.after.trim_start().strip_prefix(['x', '×', 'X']).map(str::trim_start);
        side.is_some_and(|side| side.starts_with(is_digit))
    }

    /// Whether the number before the mark follows degrees.
    fn follows_degrees(&self) -> bool {
        self.before[..self.before.len() - self.number().len()].trim_end().ends_with('°')
    }

    /// Whether the number before the mark follows minutes or feet.
    fn follows_minutes(&self) -> bool {
        let rest = self.before[..self.before.len() - self.number().len()].trim_end();
        let number = rest.strip_suffix(['\'', '′', '’']);
        number.is_some_and(|number| number.ends_with(is_digit))
    }

    /// Whether letters or digits are left out where the mark is: `'90s`, `'tis`, `rock 'n' roll`. A mark after them
    /// closes what they open, unless a quotation is open already: `'the class of '90'`.
    fn is_elision(&self, open: bool) -> bool {
        if self.next == Some('n') && self.after[1..].starts_with('\'') && self.can_open() {
            return true;
        }
        if self.before.ends_with("'n") && self.before[..self.before.len() - 2].ends_with(char::is_whitespace)
        {
            return true;
        }
        let ends = |rest: &str| !rest.starts_with(|c: char| c.is_alphanumeric() || c == '\'' && !open);
        if !self.can_open() {
            return false;
        }
        let word = &self.after[..self.after.len() - self.after.trim_start_matches(char::is_alphabetic).len()];
        if ELISIONS.contains(&word.to_lowercase().as_str()) {
            return ends(&self.after[word.len()..]);
        }
        let bytes = self.after.as_bytes();
        if !matches!(bytes, [b'0'..=b'9', b'0'..=b'9', ..]) {
            return false;
        }
        let rest = &self.after[2..];
        ends(rest.strip_prefix('s').unwrap_or(rest))
    }
}

/// Digits of measures, and fractions.
fn is_digit(c: char) -> bool {
    c.is_ascii_digit() || matches!(c, '¼'..='¾' | '⅐'..='⅞')
}

/// Punctuation and symbols, as far as they occur beside quotation marks.
fn is_punctuation(c: char) -> bool {
    c.is_ascii_punctuation()
        || matches!(c,
            '\u{A1}'..='\u{BF}' | '\u{2010}'..='\u{2027}' | '\u{2030}'..='\u{205E}' | '\u{20A0}'..='\u{20CF}'
            | '\u{55A}'..='\u{58A}' | '\u{60C}' | '\u{61B}' | '\u{61F}' | '\u{6D4}' | '\u{964}' | '\u{965}'
            | '\u{3001}'..='\u{303F}' | '\u{FF01}'..='\u{FF0F}' | '\u{FF1A}'..='\u{FF20}'
        )
}

fn is_inline(tag: &Tag) -> bool {
    matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. })
}

fn is_inline_end(tag: TagEnd) -> bool {
    matches!(tag, TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image)
}

#[cfg(test)]
mod tests {
    use pulldown_cmark::{Options, Parser};

    use super::*;

    /// The text as it is printed in English.
    fn printed(text: &str) -> String {
        printed_in("en", text)
    }

    fn printed_in(language: &str, text: &str) -> String {
        let events: Vec<_> =
            Parser::new_ext(text, Options::ENABLE_SMART_PUNCTUATION).into_offset_iter().collect();
        let quotes = Quotes::new(text, &events, QuotationMarks::of(language));
        let mut out = String::new();
        for (event, range) in &events {
            match (event, quotes.at(range.start)) {
                (Event::Text(_), Some(mark)) => out.push_str(mark),
                (Event::Text(words), None) => out.push_str(words),
                (Event::Start(Tag::Paragraph), _) if !out.is_empty() => out.push('\n'),
                _ => {}
            }
        }
        out
    }

    #[test]
    fn marks_are_those_of_the_language() {
        let text = "He said \"it's 'so' now\", 6'2\" tall";
        for (language, expected) in [
            ("de", "He said „it’s ‚so‘ now“, 6′2″ tall"),
            ("fr", "He said «\u{A0}it’s “so” now\u{A0}», 6′2″ tall"),
            ("ru", "He said «it’s „so“ now», 6′2″ tall"),
            ("pl", "He said „it’s «so» now”, 6′2″ tall"),
            ("sv", "He said ”it’s ’so’ now”, 6′2″ tall"),
            ("ja", "He said 「it’s 『so』 now」, 6′2″ tall"),
        ] {
            assert_eq!(printed_in(language, text), expected, "{language}");
        }
    }

    #[test]
    fn measures_have_primes() {
        assert_eq!(printed("At 34°52'30\"N, 6'2\" tall, a 5\" gun"), "At 34°52′30″N, 6′2″ tall, a 5″ gun");
        assert_eq!(printed("At 34° 52' 30\" north"), "At 34° 52′ 30″ north");
        assert_eq!(printed("\"He is 6'2\" tall,\" she said"), "“He is 6′2″ tall,” she said");
        assert_eq!(printed("A 40' container"), "A 40′ container");
        assert_eq!(printed("At 12°30'15'' north, a 7'' disk"), "At 12°30′15′′ north, a 7′′ disk");
        assert_eq!(printed("10''x12''."), "10′′x12′′.");
    }

    #[test]
    fn quotations_close_after_digits() {
        assert_eq!(printed("said \"in 2014\" and 'in 2015'."), "said “in 2014” and ‘in 2015’.");
        assert_eq!(printed("'the 1990s' and \"the 1990s\""), "‘the 1990s’ and “the 1990s”");
        assert_eq!(printed("(\"2014\", '2015')"), "(“2014”, ‘2015’)");
        assert_eq!(
            printed("the 1990's, the G20's and the G20' end"),
            "the 1990’s, the G20’s and the G20’ end"
        );
    }

    #[test]
    fn a_closing_mark_is_never_an_opening_one() {
        for (written, expected) in [
            ("He said: \"The first.\n\nThe second.\" Then.", "He said: “The first.\nThe second.” Then."),
            ("\"One\n\n\"two, in 2014\" and a 5\" gun", "“One\n“two, in 2014” and a 5″ gun"),
            ("\"x\"[@a]\"y\" \"a\"[@b]", "“x”[@a]“y” “a”[@b]"),
            ("\"A 5\" screen\" and \"in 2014\" and a 5\" gun", "“A 5″ screen” and “in 2014” and a 5″ gun"),
            ("said\"no\" and (\"yes\") or \"…\"", "said“no” and (“yes”) or “…”"),
            ("the end\" of what", "the end” of what"),
        ] {
            assert_eq!(printed(written), expected, "{written}");
        }
    }

    #[test]
    fn measures_have_sides_and_fractions() {
        for (written, expected) in [
            (
                "2\"x4\" timber, 2\" x 4\", 3'x5', 3' × 5' rooms",
                "2″x4″ timber, 2″ x 4″, 3′x5′, 3′ × 5′ rooms",
            ),
            ("a \"2\"x4\" board\", 1½\" bolts of 5'½\"", "a “2″x4″ board”, 1½″ bolts of 5′½″"),
            ("\"boards of 2x4\" and 6'2\"x5'1\"", "“boards of 2x4” and 6′2″x5′1″"),
        ] {
            assert_eq!(printed(written), expected, "{written}");
        }
    }

    #[test]
    fn thousands_have_an_apostrophe() {
        for (written, expected) in [
            ("CHF 1'234'567.50 and 5'000 people", "CHF 1’234’567.50 and 5’000 people"),
            ("'5'000 people' of 5'0000 at 5'00\"", "‘5’000 people’ of 5′0000 at 5′00″"),
        ] {
            assert_eq!(printed(written), expected, "{written}");
        }
    }

    #[test]
    fn letters_left_out_have_an_apostrophe() {
        assert_eq!(printed("the '90s and the states' view"), "the ’90s and the states’ view");
        assert_eq!(printed("'tis rock 'n' roll of '68, 'quoted'"), "’tis rock ’n’ roll of ’68, ‘quoted’");
        assert_eq!(printed("'90s' and '68'"), "‘90s’ and ‘68’");
        assert_eq!(printed("'the class of '90', 'the '60s'"), "‘the class of ’90’, ‘the ’60s’");
    }

    #[test]
    fn emphasis_and_paragraphs_do_not_disturb() {
        assert_eq!(printed("**Trade**'s \"*word*\" *'word'*"), "Trade’s “word” ‘word’");
        assert_eq!(
            printed("An \"open quotation\n\na 'new' \"paragraph\""),
            "An “open quotation\na ‘new’ “paragraph”"
        );
        assert_eq!(printed("\"He said 'no', twice\""), "“He said ‘no’, twice”");
    }
}
