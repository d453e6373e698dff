//! The history of the relationship, as a timeline.

use super::composer::{Composer, paragraph};
use super::document::{Block, List, ListItem, ListKind, ParagraphStyle};
use crate::locale::Label;

impl Composer<'_> {
    pub(super) fn history(&mut self) -> Vec<Block> {
        let brief = self.brief;
        let heading = self.heading(Label::History);
        let mut items = Vec::with_capacity(brief.history.len());
        for event in &brief.history {
            let title = self.line(&event.title);
            let mut body = vec![paragraph(ParagraphStyle::ItemTitle, title)];
            if let Some(text) = &event.text {
                body.extend(self.body(text, ParagraphStyle::Body));
            }
            self.cite_blocks(&mut body, &event.sources);
            let label = vec![self.words(self.locale.period(event.date))];
            items.push(ListItem { label, body, anchor: None });
        }
        vec![heading, Block::List(List { kind: ListKind::Timeline, items })]
    }
}
