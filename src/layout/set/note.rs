//! Footnotes.

use crate::compose::{Footnote, FootnoteText, Inline, Link, LinkTarget, Text};
use crate::frame::Item;
use crate::geom::{Point, Pt};
use crate::layout::inline::Purpose;
use crate::layout::piece::SetFootnote;
use crate::structure::{NodeId, Role};
use crate::text::Align;

use super::Setter;

/// A note that takes more of a page than this is set below the block that calls it, where it can be divided;
/// and so are those of a block that together take more.
const MOST: f64 = 0.3;
const MOST_OF_BLOCK: f64 = 0.6;

impl Setter<'_> {
    /// Sets a footnote's text: its label in the margin column, which leads back to the call, and its blocks
    /// in the main column, all in small print.
    pub(in crate::layout) fn footnote(
        &mut self,
        number: usize,
        footnote: &Footnote,
        text: &FootnoteText,
        parent: NodeId,
    ) {
        let note = self.structure.push(parent, Role::Note);
        let label_node = self.structure.push(note, Role::Label);
        let label = [Inline::Link(Link {
            target: LinkTarget::Anchor(footnote.anchor),
            description: text.back.clone(),
            body: vec![Text { text: footnote.label.clone(), ..Text::default() }],
        })];
        let beside = self.flow.notes_of_block;
        let limit = (self.tallest() * MOST).min(self.tallest() * MOST_OF_BLOCK - beside);
        let outer = std::mem::replace(&mut self.theme, self.small_print);
        let style = self.theme.styles.footnote;
        let margin = self.margin();
        let body = &text.body;
        let mut text = self.whole(&label, style, margin, Align::End, Purpose::Content(label_node));
        text.frame.items.insert(0, (Point::ZERO, Item::Anchor(footnote.target)));
        // Those of the block that calls this one are below that block, not below a paragraph of this note.
        let long_notes = std::mem::take(&mut self.flow.long_notes);
        let body = self.blocks(body, self.main(), note);
        self.flow.long_notes = long_notes;
        let height: Pt = body.iter().map(|piece| piece.before + piece.height).sum();
        self.flow.notes_of_block = if height > limit { beside } else { beside + height };
        if height > limit {
            let mut pieces = self.beside(vec![text], body, true);
            self.theme = outer;
            for piece in &mut pieces {
                piece.snap = false;
            }
            self.space_above(&mut pieces, self.theme.grid);
            self.flow.long_notes.append(&mut pieces);
            return;
        }
        let mut y = Pt::ZERO;
        for (number, piece) in body.into_iter().enumerate() {
            if number > 0 {
                y += piece.before;
            }
            let height = piece.height;
            text.absorb(y, piece);
            y += height;
        }
        self.theme = outer;
        // Reserved by the call, so that the entry is there.
        self.flow.footnotes[number] = SetFootnote { frame: text.frame, height: text.height };
    }
}
