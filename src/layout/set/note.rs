//! Footnotes.

use crate::compose::{Footnote, Inline};
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
    /// Sets a footnote's text: its label in the margin column, the words in the main column.
    pub(in crate::layout) fn footnote(&mut self, number: usize, footnote: &Footnote, parent: NodeId) {
        let style = self.theme.styles.footnote;
        let note = self.structure.push(parent, Role::Note);
        let (anchor, _) = footnote_anchors(number);
        let label_node = self.structure.push(note, Role::Label);
        let label = [Inline::text(footnote.label.as_str())];
        let margin = self.margin();
        let mut text = self.whole(&label, style, margin, Align::End, Purpose::Content(label_node));
        let main = self.main();
        let mut y = Pt::ZERO;
        for block in &footnote.body {
            let crate::compose::Block::Paragraph(paragraph) = block else { continue };
            let node = self.structure.push(note, Role::Paragraph);
            let words = self.whole(&paragraph.text, style, main, Align::Start, Purpose::Content(node));
            let height = words.height;
            text.absorb(y, words);
            y += height;
        }
        text.frame.items.insert(0, (Point::ZERO, Item::Anchor(anchor)));
        // Reserved by the call, so that the entry is there.
        self.flow.footnotes[number] = FootnoteText { frame: text.frame, height: text.height };
    }
}
