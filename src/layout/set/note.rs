//! Footnotes.

use crate::compose::{Footnote, FootnoteText, Inline, Link, LinkTarget, Text};
use crate::frame::Item;
use crate::geom::{Point, Pt};
use crate::layout::columns::Region;
use crate::layout::inline::Purpose;
use crate::layout::paginate::FOOTNOTE_SPACE;
use crate::layout::piece::{CalledNote, Piece, SetFootnote, in_one};
use crate::structure::{NodeId, Role};
use crate::text::Align;

use super::Setter;

/// Where a note takes more of a page than this, or the notes of a block together do, those of the block are set below
/// it, where they can be divided.
const MOST: f64 = 0.3;
const MOST_OF_BLOCK: f64 = 0.6;

impl Setter<'_> {
    /// Sets a footnote's text: its label in the margin column or in front, which leads back to the call, and its blocks
    /// in the column, all in small print.
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
        let outer = std::mem::replace(&mut self.theme, self.small_print);
        let style = self.theme.styles.footnote;
        let main = self.main();
        let (margin, align, inner) = match self.margin() {
            Some(margin) => (margin, Align::End, main),
            None => {
                let indent = style.leading * 1.25;
                (Region { width: indent, ..main }, Align::Start, main.indented(indent))
            }
        };
        let mut label = self.whole(&label, style, margin, align, Purpose::Content(label_node));
        label.frame.items.insert(0, (Point::ZERO, Item::Anchor(footnote.target)));
        // Those of the block that calls this one are below that block, not below a paragraph of this note.
        let called = std::mem::take(&mut self.flow.called);
        let body = self.blocks(&text.body, inner, note);
        self.flow.called = called;
        self.theme = outer;
        self.flow.called.push(CalledNote { number, label, body });
    }

    /// Gives the notes that a block has called their places, which keep their order: at the foot of the pages that call
    /// them, or below the block, as the pieces that are returned.
    pub(super) fn place_notes(&mut self) -> Vec<Piece> {
        let called = std::mem::take(&mut self.flow.called);
        let heights =
            called.iter().map(|note| note.body.iter().map(|piece| piece.before + piece.height).sum());
        let (all, tallest) = heights.fold((Pt::ZERO, Pt::ZERO), |(all, tallest): (Pt, Pt), height: Pt| {
            (all + height, tallest.max(height))
        });
        let fits = tallest <= self.tallest() * MOST && all <= self.tallest() * MOST_OF_BLOCK;
        let mut below = Vec::new();
        for CalledNote { number, label, body } in called {
            if fits {
                // Reserved by the call, so that the entry is there.
                self.flow.footnotes[number] = at_the_foot(label, body);
                continue;
            }
            let small = self.small_print;
            let outer = std::mem::replace(&mut self.theme, small);
            let mut pieces = self.beside(vec![label], body, true);
            self.theme = outer;
            for piece in &mut pieces {
                piece.snap = false;
            }
            let space = if below.is_empty() { self.theme.grid } else { FOOTNOTE_SPACE };
            self.space_above(&mut pieces, space);
            below.append(&mut pieces);
        }
        below
    }
}

/// A note in one piece.
fn at_the_foot(mut note: Piece, body: Vec<Piece>) -> SetFootnote {
    in_one(body).into_iter().for_each(|body| note.absorb(Pt::ZERO, body));
    SetFootnote { frame: note.frame, height: note.height }
}
