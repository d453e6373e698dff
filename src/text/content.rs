//! What is to be set: the spans' text in one piece, without what is not text.

use std::borrow::Cow;

use super::TextSpan;

/// The text of a paragraph.
pub(super) struct Content<'s> {
    /// Line feeds are forced breaks; there are no other control characters and no soft hyphens.
    pub text: String,
    /// Whether it is of ASCII alone, on one line.
    pub ascii: bool,
    pub spans: &'s [TextSpan],
    /// Where each span starts in the text, and where the last one ends.
    pub starts: Vec<usize>,
    /// Where a soft hyphen stood.
    pub soft_hyphens: Vec<usize>,
    /// Where spans without text are, with their tags.
    pub empty: Vec<(u32, u32)>,
}

impl<'s> Content<'s> {
    pub(super) fn new(spans: &'s [TextSpan]) -> Self {
        let mut text = String::with_capacity(spans.iter().map(|span| span.text.len()).sum());
        let mut starts = Vec::with_capacity(spans.len() + 1);
        let (mut ascii, mut soft_hyphens, mut empty) = (true, Vec::new(), Vec::new());
        for span in spans {
            let start = text.len();
            starts.push(start);
            if !span.text.is_empty() && span.text.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
                text.push_str(&span.text);
                continue;
            }
            ascii &= span.text.is_empty();
            for character in span.text.chars() {
                match character {
                    '\u{AD}' => soft_hyphens.push(text.len()),
                    '\t' => text.push(' '),
                    // Line separator, paragraph separator, vertical tab and form feed end a line too.
                    '\n' | '\u{2028}' | '\u{2029}' | '\u{B}' | '\u{C}' | '\u{85}' => text.push('\n'),
                    _ if character.is_control() => {}
                    _ => text.push(character),
                }
            }
            if text.len() == start {
                empty.push((start as u32, span.tag));
            }
        }
        starts.push(text.len());
        Self { text, ascii, spans, starts, soft_hyphens, empty }
    }

    /// The language of what starts at a byte.
    pub(super) fn language(&self, offset: usize) -> &str {
        let at = self.starts.partition_point(|&start| start <= offset).checked_sub(1);
        at.and_then(|at| self.spans.get(at)).map_or("", |span| &span.language)
    }

    /// The text by which its direction is found, byte for byte. A mark above the line is an object in it: a character
    /// that has no direction and takes that of what is around it (UAX 9, ON).
    pub(super) fn without_marks(&self) -> Cow<'_, str> {
        /// Such a character, of one byte.
        const NEUTRAL: &str = "*";
        let mut out = Cow::Borrowed(self.text.as_str());
        for (span, bounds) in self.spans.iter().zip(self.starts.windows(2)) {
            if span.is_mark() {
                out.to_mut().replace_range(bounds[0]..bounds[1], &NEUTRAL.repeat(bounds[1] - bounds[0]));
            }
        }
        out
    }
}
