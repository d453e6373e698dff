//! What talks are about: the points to make on one page, and all there is to know of each topic.

use super::composer::{Composer, MUTED, paragraph, restyled};
use super::document::{Block, HeadingPlace, List, ListItem, ListKind, Panel, ParagraphStyle};
use crate::brief::Topic;
use crate::locale::Label;
use crate::markup::{Body, Line};

impl Composer<'_> {
    /// The points of all topics, to be read on the way.
    pub(super) fn points(&mut self) -> Vec<Block> {
        let brief = self.brief;
        let title = vec![self.say(Label::PointsToMake)];
        let mut blocks = vec![self.margin_heading(2, title)];
        let mut items = Vec::new();
        for topic in brief.topics.iter().filter(|topic| !topic.points.is_empty()) {
            let label = self.line(&topic.title);
            let body = vec![self.bullets(&topic.points, ListKind::Bullets, ParagraphStyle::Body)];
            items.push(ListItem { label, body, ..ListItem::default() });
        }
        if items.is_empty() {
            blocks.clear();
        } else {
            blocks.push(Block::List(List { kind: ListKind::Terms, items }));
        }
        let avoid: Vec<Line> = brief.topics.iter().flat_map(|topic| topic.avoid.clone()).collect();
        if !avoid.is_empty() {
            let title = vec![self.say(Label::ToAvoid)];
            let body = vec![self.bullets(&avoid, ListKind::Bullets, ParagraphStyle::Body)];
            blocks.push(Block::Panel(Panel { in_margin: false, title, body }));
        }
        blocks
    }

    pub(super) fn topics(&mut self) -> Vec<Block> {
        let brief = self.brief;
        let mut blocks = vec![self.heading(Label::Topics)];
        for topic in &brief.topics {
            blocks.extend(self.topic(topic));
        }
        blocks
    }

    fn topic(&mut self, topic: &Topic) -> Vec<Block> {
        let mut title = self.line(&topic.title);
        self.cite_after(&mut title, &topic.sources);
        let mut blocks = vec![self.heading_at(3, HeadingPlace::Apart, title)];
        if let Some(owner) = &topic.owner {
            let words = self.locale.fill(Label::Owner, &[("owner", &self.plain(owner))]);
            let words = restyled(self.sentence(&words, &[owner]), MUTED);
            blocks.push(paragraph(ParagraphStyle::Small, words));
        }
        let before = [
            (Label::TopicBackground, &topic.background),
            (Label::OurPosition, &topic.our_position),
            (Label::TheirPosition, &topic.their_position),
        ];
        for (label, body) in before {
            self.part(&mut blocks, label, body.as_ref());
        }
        if !topic.points.is_empty() {
            let title = vec![self.say(Label::PointsToMake)];
            blocks.push(self.margin_heading(4, title));
            blocks.push(self.bullets(&topic.points, ListKind::Points, ParagraphStyle::Speech));
        }
        self.part(&mut blocks, Label::IfRaised, topic.if_raised.as_ref());
        if !topic.avoid.is_empty() {
            let title = vec![self.say(Label::ToAvoid)];
            blocks.push(self.margin_heading(4, title));
            blocks.push(self.bullets(&topic.avoid, ListKind::Bullets, ParagraphStyle::Body));
        }
        blocks
    }

    /// A text with its name in the margin.
    fn part(&mut self, blocks: &mut Vec<Block>, label: Label, body: Option<&Body>) {
        let Some(body) = body else { return };
        let title = vec![self.say(label)];
        blocks.push(self.margin_heading(4, title));
        blocks.extend(self.body(body, ParagraphStyle::Body));
    }

    fn bullets(&mut self, lines: &[Line], kind: ListKind, style: ParagraphStyle) -> Block {
        let mut items = Vec::with_capacity(lines.len());
        for line in lines {
            let body = vec![paragraph(style, self.line(line))];
            items.push(ListItem { label: vec![self.words("•")], body, ..ListItem::default() });
        }
        Block::List(List { kind, items })
    }

    pub(super) fn questions(&mut self) -> Vec<Block> {
        let brief = self.brief;
        let mut items = Vec::with_capacity(brief.questions.len());
        for question in &brief.questions {
            let label = self.line(&question.question);
            let mut body = self.body(&question.answer, ParagraphStyle::Body);
            self.cite_blocks(&mut body, &question.sources);
            items.push(ListItem { label, body, ..ListItem::default() });
        }
        vec![self.heading(Label::Questions), Block::List(List { kind: ListKind::Terms, items })]
    }
}
