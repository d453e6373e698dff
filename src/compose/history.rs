//! The history of the relationship, as a timeline.

use super::composer::{Composer, paragraph};
use super::document::{Block, List, ListItem, ListKind, ParagraphStyle};
use crate::date::Date;
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
            let mut label = vec![self.words(self.locale.period(event.date))];
            self.anchored(event.spans.of("date"), &mut label);
            items.push(ListItem { label, body, ..ListItem::default() });
        }
        if let Some(date) = self.unlisted_start() {
            let title = vec![self.say(Label::RelationsEstablished)];
            let item = ListItem {
                label: vec![self.words(self.locale.date(date))],
                body: vec![paragraph(ParagraphStyle::ItemTitle, title)],
                ..ListItem::default()
            };
            items.insert(brief.history.partition_point(|event| event.date.from <= date), item);
        }
        vec![heading, Block::List(List { kind: ListKind::Timeline, items })]
    }

    /// When relations were established, unless a step of the history says so: one of the same day, or one of the same
    /// month or year whose title speaks of relations.
    fn unlisted_start(&self) -> Option<Date> {
        let date = self.brief.relationship.established?;
        let within = |other: Date| {
            other.year == date.year
                && (date.month.is_none() || date.month == other.month)
                && (date.day.is_none() || date.day == other.day)
        };
        let listed =
            self.brief.history.iter().filter(|event| within(event.date.from)).any(|event| {
                date.day.is_some() || self.locale.speaks_of_relations(&self.repeated(&event.title))
            });
        (!listed).then_some(date)
    }
}
