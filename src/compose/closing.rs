//! Free sections, the conclusion, and the details after the sources.

use super::composer::{Composer, DOT, paragraph};
use super::document::{Block, HeadingPlace, Inline, ParagraphStyle, plain};
use crate::brief::Signatory;
use crate::diag::{Diagnostic, codes};
use crate::locale::Label;
use crate::markup::{Line, Phrase};

impl<'a> Composer<'a> {
    pub(super) fn conclusion(&mut self) -> Vec<Block> {
        let Some(conclusion) = &self.brief.head.conclusion else { return Vec::new() };
        let mut blocks = vec![self.heading(Label::Conclusion)];
        blocks.extend(self.body(conclusion, ParagraphStyle::Body));
        blocks
    }

    /// A section in the brief's own words.
    pub(super) fn free_section(&mut self, id: &str) -> Vec<Block> {
        let Some(section) = self.brief.sections.iter().find(|section| section.id == id) else {
            return Vec::new();
        };
        let mut title = self.line(&section.title);
        if section.annex {
            let annexes: Vec<&str> =
                self.brief.sections.iter().filter(|other| other.annex).map(|other| &*other.id).collect();
            let words = match annexes.iter().position(|other| *other == id).filter(|_| annexes.len() > 1) {
                Some(at) => {
                    let letter = super::inline::letters(at).to_uppercase();
                    self.locale.fill(Label::AnnexOf, &[("letter", &letter)])
                }
                None => self.locale.label(Label::Annex).to_owned(),
            };
            title.splice(0..0, [self.words(words), self.words(DOT)]);
        }
        let mut blocks = vec![self.heading_at(2, HeadingPlace::Column, title)];
        let mut body = self.body(&section.body, ParagraphStyle::Body);
        if let Some(quote) = &section.pull_quote {
            self.pull_quote(quote, &mut body);
        }
        blocks.append(&mut body);
        blocks
    }

    /// Puts a pull quote beside the paragraph that has its words; it is an error where none has them.
    fn pull_quote(&mut self, quote: &Phrase, body: &mut Vec<Block>) {
        let words = spaced(&self.plain(quote));
        let has_words = |block: &Block| match block {
            Block::Paragraph(paragraph) => has_whole(&spaced(&plain(&paragraph.text)), &words),
            _ => false,
        };
        match body.iter().position(has_words) {
            Some(at) => body.insert(at, Block::PullQuote(self.phrase(quote))),
            None => {
                let message = "no paragraph of the section has these words";
                let hint =
                    "copy whole words from one paragraph of the `body`, not from a list, as they are printed";
                self.unfit.push(Diagnostic::error(codes::PULL_QUOTE, quote.span(), message).hint(hint));
            }
        }
    }

    /// Contact, licence and disclaimer.
    pub(super) fn terms(&self) -> impl Iterator<Item = (Label, &'a Line)> + use<'a> {
        let head = &self.brief.head;
        let terms = [
            (Label::Contact, &head.contact),
            (Label::Licence, &head.licence),
            (Label::Disclaimer, &head.disclaimer),
        ];
        terms.into_iter().filter_map(|(label, line)| Some((label, line.as_ref()?)))
    }

    /// Contact, licence and disclaimer; version, and who drafted and cleared the briefing. In a booklet, all but the
    /// last are on the back of the cover.
    pub(super) fn closing(&mut self) -> Vec<Block> {
        let brief = self.brief;
        let mut blocks = Vec::new();
        let is_booklet = self.is_booklet();
        for (label, line) in self.terms().filter(|_| !is_booklet) {
            if blocks.is_empty() {
                blocks.push(self.heading(Label::AboutThisBriefing));
            }
            let title = vec![self.say(label)];
            blocks.push(self.margin_heading(3, title));
            let words = self.line(line);
            blocks.push(paragraph(ParagraphStyle::Small, words));
        }
        let version = brief.head.version.as_ref().filter(|_| !is_booklet).map(|version| self.phrase(version));
        let drafted = self.signatories(&brief.head.drafted_by);
        let cleared = self.signatories(&brief.head.cleared_by);
        let record = [(Label::Version, version), (Label::DraftedBy, drafted), (Label::ClearedBy, cleared)];
        for (label, words) in record {
            let Some(words) = words else { continue };
            if blocks.is_empty() {
                blocks.push(self.heading(Label::AboutThisBriefing));
            }
            let title = vec![self.say(label)];
            blocks.push(self.margin_heading(3, title));
            blocks.push(paragraph(ParagraphStyle::Small, words));
        }
        blocks
    }

    /// Names with offices and dates, a line each.
    fn signatories(&mut self, signatories: &[Signatory]) -> Option<Vec<Inline>> {
        let mut words = Vec::new();
        for signatory in signatories {
            if !words.is_empty() {
                words.push(Inline::Break);
            }
            words.extend(self.line(&signatory.name));
            if let Some(role) = &signatory.role {
                words.push(self.say(Label::PartSeparator));
                words.extend(self.line(role));
            }
            if let Some(date) = signatory.date {
                words.push(self.say(Label::PartSeparator));
                words.push(self.words(self.locale.date(date)));
            }
        }
        (!words.is_empty()).then_some(words)
    }
}

/// Whether a text has some words, which are no part of longer ones or of other numbers: "2.5 million" is not what "12.5 million"
/// says.
fn has_whole(text: &str, words: &str) -> bool {
    // Scripts without capitals may have no spaces between words.
    let joins = |a: Option<char>, b: Option<char>| {
        let is_part = |letter: char| letter.is_lowercase() || letter.is_uppercase() || letter.is_numeric();
        a.is_some_and(is_part) && b.is_some_and(is_part)
    };
    let is_digit = |letter: Option<char>| letter.is_some_and(char::is_numeric);
    let (first, last) = (words.chars().next(), words.chars().next_back());
    text.match_indices(words).any(|(at, _)| {
        let (mut before, mut after) = (text[..at].chars().rev(), text[at + words.len()..].chars());
        let (before, after) = ([before.next(), before.next()], [after.next(), after.next()]);
        let goes_on = |beside: [Option<char>; 2], edge: Option<char>| {
            let is_mark = matches!(beside[0], Some('.' | ',' | '\u{66B}' | '\u{66C}'));
            joins(beside[0], edge) || is_digit(edge) && is_mark && is_digit(beside[1])
        };
        let is_negative = is_digit(first) && matches!(before[0], Some('-' | '\u{2212}'));
        !goes_on(before, first) && !goes_on(after, last) && !is_negative
    })
}

/// Words with single spaces.
fn spaced(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_quoted_whole() {
        let text = "Exports rose by −3.5% to €12.5 million in 2023, and fell. 双方 رأى";
        for words in ["Exports rose", "€12.5 million in 2023", "and fell.", "2023", "12.5", "方", "fell"] {
            assert!(has_whole(text, words), "{words}");
        }
        for words in
            ["xports", "and fel", "2.5 million", "5 million", "€12", "3.5%", "202", "rose by −3", "no such"]
        {
            assert!(!has_whole(text, words), "{words}");
        }
    }
}
