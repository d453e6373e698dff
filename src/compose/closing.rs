//! Free sections, the conclusion, and the details after the sources.

use super::composer::{Composer, DOT, paragraph};
use super::document::{Block, HeadingPlace, Inline, ParagraphStyle};
use crate::brief::Signatory;
use crate::diag::{Diagnostic, codes};
use crate::locale::Label;
use crate::markup::Phrase;

impl Composer<'_> {
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
            Block::Paragraph(paragraph) => spaced(&plain(&paragraph.text)).contains(&words),
            _ => false,
        };
        match body.iter().position(has_words) {
            Some(at) => body.insert(at, Block::PullQuote(self.phrase(quote))),
            None => {
                let message = "no paragraph of the section has these words";
                let hint = "copy them from the `body` as they are printed";
                self.unfit.push(Diagnostic::error(codes::PULL_QUOTE, quote.span(), message).hint(hint));
            }
        }
    }

    /// Contact, licence and disclaimer; version, and who drafted and cleared the briefing. In a booklet, all but the
    /// last are on the back of the cover.
    pub(super) fn closing(&mut self) -> Vec<Block> {
        let brief = self.brief;
        let parts = [
            (Label::Contact, &brief.head.contact),
            (Label::Licence, &brief.head.licence),
            (Label::Disclaimer, &brief.head.disclaimer),
        ];
        let mut blocks = Vec::new();
        for (label, line) in parts {
            let Some(line) = line.as_ref().filter(|_| !self.is_booklet()) else { continue };
            if blocks.is_empty() {
                blocks.push(self.heading(Label::AboutThisBriefing));
            }
            let title = vec![self.say(label)];
            blocks.push(self.margin_heading(3, title));
            let words = self.line(line);
            blocks.push(paragraph(ParagraphStyle::Small, words));
        }
        let version =
            brief.head.version.as_ref().filter(|_| !self.is_booklet()).map(|version| self.phrase(version));
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

/// The words of inlines, without references.
fn plain(inlines: &[Inline]) -> String {
    let words = inlines.iter().map(|inline| match inline {
        Inline::Text(text) => text.text.clone(),
        Inline::Link(link) => link.body.iter().map(|text| text.text.as_str()).collect(),
        Inline::Break => " ".to_owned(),
        Inline::Citation(_) | Inline::Footnote(_) | Inline::CitedOn(_) => String::new(),
    });
    words.collect()
}

/// Words with single spaces.
fn spaced(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}
