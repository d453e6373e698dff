//! The texts of a brief, for lints that read them.

use crate::brief::Brief;
use crate::diag::Span;
use crate::markup::{Block, Body, Inline, Line, Value};

/// A paragraph, or a text of one line.
pub(super) struct Paragraph<'b> {
    pub inlines: &'b [Inline],
    /// Whether it is the words of somebody else.
    pub quoted: bool,
}

/// The paragraphs of all texts of several paragraphs, in the order of the format.
pub(super) fn paragraphs(brief: &Brief) -> Vec<Paragraph<'_>> {
    let head = &brief.head;
    let mut bodies: Vec<&Body> = head.summary.iter().chain(&head.conclusion).collect();
    bodies.extend(brief.history.iter().filter_map(|event| event.text.as_ref()));
    bodies.extend(brief.agreements.iter().filter_map(|agreements| agreements.note.as_ref()));
    bodies.extend(brief.trade.iter().filter_map(|trade| trade.note.as_ref()));
    bodies.extend(brief.projects.iter().filter_map(|project| project.text.as_ref()));
    bodies.extend(brief.recommendations.iter().filter_map(|recommendation| recommendation.text.as_ref()));
    bodies.extend(brief.sections.iter().map(|section| &section.body));
    let mut paragraphs = Vec::new();
    for body in bodies {
        add(&mut paragraphs, &body.blocks, false);
        body.footnotes.iter().for_each(|blocks| add(&mut paragraphs, blocks, false));
    }
    paragraphs
}

/// What visits brought: texts of one line that are as long as a paragraph.
pub(super) fn outcomes(brief: &Brief) -> impl Iterator<Item = Paragraph<'_>> {
    let outcomes = brief.visits.iter().filter_map(|visit| visit.outcome.as_ref());
    outcomes.map(|line| Paragraph { inlines: &line.inlines, quoted: false })
}

fn add<'b>(paragraphs: &mut Vec<Paragraph<'b>>, blocks: &'b [Block], quoted: bool) {
    for block in blocks {
        match block {
            Block::Paragraph(inlines) => paragraphs.push(Paragraph { inlines, quoted }),
            Block::List(items) => items.iter().for_each(|item| add(paragraphs, &item.blocks, quoted)),
            Block::Quote(blocks) => add(paragraphs, blocks, true),
            Block::Terms(terms) => {
                let meanings = terms.iter().flat_map(|term| &term.meanings);
                meanings.for_each(|meaning| add(paragraphs, meaning, quoted));
            }
            // Figures of a table are beside what they are of, and not in a sentence.
            Block::Table(_) => {}
            Block::Heading(..) | Block::Code(..) | Block::Rule => {}
        }
    }
}

/// The words of a paragraph, and where each stretch of them is in the file.
pub(super) struct Words {
    pub text: String,
    /// Starts in the text, with the spans of the file.
    pieces: Vec<(usize, Span)>,
    /// The figures that are bound to the data, which [`OBJECT`] stands for.
    pub values: Vec<Value>,
}

/// Stands for a figure that is bound to the data, and for code.
const OBJECT: char = '\u{FFFC}';

impl Words {
    pub(super) fn new(inlines: &[Inline]) -> Self {
        let mut words = Self { text: String::new(), pieces: Vec::new(), values: Vec::new() };
        words.push(inlines);
        words
    }

    pub(super) fn of_line(line: &Line) -> Self {
        Self::new(&line.inlines)
    }

    fn push(&mut self, inlines: &[Inline]) {
        for inline in inlines {
            match inline {
                Inline::Text(text, span) => {
                    self.pieces.push((self.text.len(), *span));
                    self.text.push_str(text);
                }
                Inline::Value(binding) => {
                    self.pieces.push((self.text.len(), binding.span));
                    self.text.push(OBJECT);
                    self.values.push(binding.value.clone());
                }
                Inline::Code(_, span) => {
                    self.pieces.push((self.text.len(), *span));
                    self.text.push(OBJECT);
                }
                Inline::Emphasis(inner)
                | Inline::Strong(inner)
                | Inline::Strike(inner)
                | Inline::Foreign(_, inner)
                | Inline::Link { body: inner, .. } => {
                    self.push(inner);
                }
                Inline::Break => self.text.push(' '),
                Inline::Citation(_) | Inline::Reference(..) | Inline::Footnote(_) => {}
            }
        }
    }

    /// Where a stretch of the text is in the file: exactly, where the text is written there as it is read.
    pub(super) fn span(&self, start: usize, end: usize) -> Option<Span> {
        let index = self.pieces.partition_point(|(piece, _)| *piece <= start).checked_sub(1)?;
        let (piece, span) = *self.pieces.get(index)?;
        let next = self.pieces.get(index + 1).map_or(self.text.len(), |(next, _)| *next);
        let literal = (span.end - span.start) as usize == next - piece;
        if !literal || end > next {
            return Some(span);
        }
        let at = |place: usize| span.start + (place - piece) as u32;
        Some(Span { file: span.file, start: at(start), end: at(end) })
    }

    /// Where it starts in the file.
    pub(super) fn start(&self) -> Option<Span> {
        self.pieces.first().map(|(_, span)| *span)
    }

    /// The sentences, by their places in the text.
    pub(super) fn sentences(&self) -> Vec<(usize, &str)> {
        let mut sentences = Vec::new();
        let mut start = 0;
        let ends = self.text.bytes().enumerate();
        for (at, _) in ends.filter(|(_, byte)| matches!(byte, b'.' | b'!' | b'?' | b';')) {
            let next = at + 1;
            let spaced = self.text[next..].chars().next().is_some_and(char::is_whitespace);
            // The point of "H.E. A. Name" ends no sentence.
            let initial = || self.text[..at].chars().next_back().is_some_and(char::is_uppercase);
            if spaced && !initial() {
                sentences.push((start, &self.text[start..next]));
                start = next;
            }
        }
        sentences.push((start, &self.text[start..]));
        sentences.retain(|(_, sentence)| !sentence.trim().is_empty());
        sentences
    }
}

/// Words for comparison: letters and digits in lower case, with single spaces.
pub(super) fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    if text.is_ascii() {
        let mut apart = false;
        for byte in text.bytes() {
            if !byte.is_ascii_alphanumeric() {
                apart = !folded.is_empty();
                continue;
            }
            if std::mem::take(&mut apart) {
                folded.push(' ');
            }
            folded.push(byte.to_ascii_lowercase().into());
        }
        return folded;
    }
    for word in text.split(|c: char| !c.is_alphanumeric() && c != OBJECT).filter(|word| !word.is_empty()) {
        if !folded.is_empty() {
            folded.push(' ');
        }
        folded.extend(word.chars().flat_map(char::to_lowercase));
    }
    folded
}

/// The words of a line for comparison.
pub(super) fn folded_line(line: &Line) -> String {
    folded(&Words::of_line(line).text)
}

/// The years that a sentence names: numbers of four digits from 1900 to 2099, each once.
pub(super) fn years(sentence: &str) -> Vec<i16> {
    let mut years: Vec<i16> = Vec::new();
    let bytes = sentence.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        if !bytes[at].is_ascii_digit() {
            at += 1;
            continue;
        }
        let length = bytes[at..].iter().take_while(|byte| byte.is_ascii_digit()).count();
        let part_of_number = |at: Option<usize>, beyond: Option<usize>| {
            let mark = at.and_then(|at| bytes.get(at)).is_some_and(|byte| matches!(byte, b'.' | b','));
            mark && beyond.and_then(|at| bytes.get(at)).is_some_and(u8::is_ascii_digit)
        };
        let end = at + length;
        let part =
            part_of_number(at.checked_sub(1), at.checked_sub(2)) || part_of_number(Some(end), Some(end + 1));
        if length == 4
            && !part
            && let Ok(year) = sentence[at..end].parse::<i16>()
            && (1900..2100).contains(&year)
            && !years.contains(&year)
        {
            years.push(year);
        }
        at = end;
    }
    years
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn years_are_not_parts_of_numbers() {
        assert_eq!(years("In 2023, as in 2022 and 2023."), [2023, 2022]);
        assert_eq!(years("$2,023 and 1999.5, 12024, 1066 and 2023-24"), [2023]);
    }

    #[test]
    fn words_are_compared_without_case_and_marks() {
        for text in ["  The Agreement, of 1994: (one-way)! ", "A", "", "?!"] {
            // Letters beyond ASCII are looked at one by one.
            let beyond = folded(&format!("{text} é"));
            assert_eq!(format!("{} é", folded(text)).trim_start(), beyond, "{text}");
        }
        assert_eq!(folded("  The Agreement, of 1994: (one-way)! "), "the agreement of 1994 one way");
    }

    #[test]
    fn sentences_end_at_points() {
        let words = |text: &str| Words { text: text.to_owned(), pieces: Vec::new(), values: Vec::new() };
        let text = words("Exports were 50.2 million. H.E. A. Name said so! Why? No.");
        let sentences: Vec<_> = text.sentences().into_iter().map(|(_, sentence)| sentence.trim()).collect();
        assert_eq!(sentences, ["Exports were 50.2 million.", "H.E. A. Name said so!", "Why?", "No."]);
    }
}
