//! Numbered recommendations, with owners and due dates.

use super::composer::{Composer, DOT, MUTED, paragraph, restyled};
use super::document::{Block, Inline, List, ListItem, ListKind, ParagraphStyle};
use crate::brief::{Priority, Recommendation};
use crate::locale::Label;

impl Composer<'_> {
    pub(super) fn recommendations(&mut self) -> Vec<Block> {
        let brief = self.brief;
        let heading = self.heading(Label::Recommendations);
        let mut items = Vec::with_capacity(brief.recommendations.len());
        for (position, recommendation) in brief.recommendations.iter().enumerate() {
            let title = self.line(&recommendation.title);
            let mut body = vec![paragraph(ParagraphStyle::ItemTitle, title)];
            if let Some(text) = &recommendation.text {
                body.extend(self.body(text, ParagraphStyle::Body));
            }
            self.cite_blocks(&mut body, &recommendation.sources);
            let details = self.details(recommendation);
            if !details.is_empty() {
                body.push(paragraph(ParagraphStyle::Small, details));
            }
            let label = vec![self.words(self.locale.integer(position as u64 + 1))];
            items.push(ListItem { label, body, anchor: Some(self.anchor()), ..ListItem::default() });
        }
        vec![heading, Block::List(List { kind: ListKind::Recommendations, items })]
    }

    /// Priority, owner and due date on a line of their own.
    fn details(&mut self, recommendation: &Recommendation) -> Vec<Inline> {
        let locale = self.locale;
        let priority = recommendation.priority.map(|priority| {
            let label = match priority {
                Priority::High => Label::PriorityHigh,
                Priority::Medium => Label::PriorityMedium,
                Priority::Low => Label::PriorityLow,
            };
            locale.fill(Label::Priority, &[("priority", locale.label(label))])
        });
        let owner = recommendation
            .owner
            .as_ref()
            .map(|owner| locale.fill(Label::Owner, &[("owner", &self.plain(owner))]));
        // The date is kept whole where the line breaks.
        let due = recommendation.due.map(|date| locale.message(Label::Due).whole_date("date", date).text());
        let parts: Vec<String> = [priority, owner, due].into_iter().flatten().collect();
        if parts.is_empty() {
            return Vec::new();
        }
        let lines: Vec<_> = recommendation.owner.iter().collect();
        restyled(self.sentence(&parts.join(DOT), &lines), MUTED)
    }
}
