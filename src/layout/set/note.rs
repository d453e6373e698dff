//! Footnotes.

use crate::compose::{Footnote, Inline, Link, LinkTarget, Text};
use crate::frame::{AnchorId, Item};
use crate::geom::{Point, Pt};
use crate::layout::inline::Purpose;
use crate::layout::piece::FootnoteText;
use crate::structure::{NodeId, Role};
use crate::text::Align;

use super::Setter;

/// The anchors of a footnote's text and of its call, counted down from below those of the title and the contents.
pub(in crate::layout) fn footnote_anchors(number: usize) -> (AnchorId, AnchorId) {
    let below = u32::MAX - 2 - 2 * number as u32;
    (AnchorId(below), AnchorId(below - 1))
}

impl Setter<'_> {
    /// Sets a footnote's text: its label in the margin column, which leads back to the call, and its blocks
    /// in the main column, all in small print.
    pub(in crate::layout) fn footnote(&mut self, number: usize, footnote: &Footnote, parent: NodeId) {
        let note = self.structure.push(parent, Role::Note);
        let (anchor, call) = footnote_anchors(number);
        let label_node = self.structure.push(note, Role::Label);
        let label = [Inline::Link(Link {
            target: LinkTarget::Anchor(call),
            description: footnote.back.clone(),
            body: vec![Text { text: footnote.label.clone(), ..Text::default() }],
        })];
        let outer = std::mem::replace(&mut self.theme, self.small_print);
        let style = self.theme.styles.footnote;
        let margin = self.margin();
        let mut text = self.whole(&label, style, margin, Align::End, Purpose::Content(label_node));
        let mut y = Pt::ZERO;
        for (number, piece) in self.blocks(&footnote.body, self.main(), note).into_iter().enumerate() {
            if number > 0 {
                y += piece.before;
            }
            let height = piece.height;
            text.absorb(y, piece);
            y += height;
        }
        self.theme = outer;
        text.frame.items.insert(0, (Point::ZERO, Item::Anchor(anchor)));
        // Reserved by the call, so that the entry is there.
        self.flow.footnotes[number] = FootnoteText { frame: text.frame, height: text.height };
    }
}
