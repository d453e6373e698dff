//! Officials of each party, in the order of protocol.

use super::composer::{Composer, MUTED, paragraph};
use super::document::{Block, HeadingPlace, Inline, List, ListItem, ListKind, ParagraphStyle, Photo};
use crate::brief::{Official, PartyIndex};
use crate::locale::Label;

impl Composer<'_> {
    pub(super) fn officials(&mut self) -> Vec<Block> {
        let brief = self.brief;
        let mut blocks = vec![self.heading(Label::Officials)];
        for party in [PartyIndex::First, PartyIndex::Second] {
            let mut items = Vec::new();
            for official in brief.officials.iter().filter(|official| official.party == party) {
                items.push(self.official(official));
            }
            if items.is_empty() {
                continue;
            }
            let name = vec![self.words(self.short_name(party).heading.clone())];
            blocks.push(self.heading_at(3, HeadingPlace::Apart, name));
            blocks.push(Block::List(List { kind: ListKind::Margin, items }));
        }
        blocks
    }

    fn official(&mut self, official: &Official) -> ListItem {
        let mut name = self.line(&official.name);
        self.cite_after(&mut name, &official.sources);
        let mut body = vec![paragraph(ParagraphStyle::ItemTitle, name)];
        let mut details = Vec::new();
        if let Some(since) = official.since {
            let words = self.locale.message(Label::InOfficeSince).date("date", since).text();
            details.push(self.styled_words(words, MUTED));
        }
        if let Some(note) = &official.note {
            if !details.is_empty() {
                details.push(Inline::Break);
            }
            details.extend(self.line(note));
        }
        if !details.is_empty() {
            body.push(paragraph(ParagraphStyle::Plain, details));
        }
        if let Some(biography) = &official.biography {
            body.extend(self.body(biography, ParagraphStyle::Body));
        }
        let photo = official.photo.clone().map(|picture| {
            let name = self.repeated(&official.name);
            Photo {
                picture,
                alt: self.locale.fill(Label::PhotographOf, &[("name", &name)]),
                credit: official.credit.as_ref().map(|credit| self.credit(credit)).unwrap_or_default(),
            }
        });
        ListItem { label: self.phrase(&official.office), body, photo, ..ListItem::default() }
    }

    /// `Picture: Ministry of Information`.
    pub(super) fn credit(&self, credit: &crate::markup::Phrase) -> Vec<Inline> {
        let words = self.locale.fill(Label::PictureCredit, &[("name", &self.plain(credit))]);
        self.sentence(&words, &[credit])
    }
}
