//! Where things with words are: a picture, a map, a chart, in a column, over all, or in the margin.

use crate::compose::{Inline, PictureWidth};
use crate::geom::{Point, Pt};
use crate::layout::columns::Region;
use crate::layout::inline::Purpose;
use crate::layout::piece::Piece;
use crate::structure::{NodeId, Role};
use crate::text::Align;
use crate::theme::Style;

use super::Setter;

/// Between a thing and the words below it.
pub(super) const BELOW: Pt = Pt(4.0);
/// Between words of two styles.
const BETWEEN: Pt = Pt(2.0);

/// Where a thing and its words are.
#[derive(Clone, Copy)]
pub(super) struct Placed {
    pub(super) thing: Region,
    pub(super) words: Region,
    pub(super) align: Align,
    /// Whether the words are in the margin beside the thing, and not below it.
    pub(super) beside: bool,
    /// Whether it is as wide as all columns of text.
    pub(super) spans: bool,
}

impl Setter<'_> {
    /// The place of a thing of a width that is in a region: of what is in a box or a list, which has no margin, that
    /// region.
    pub(super) fn placed(&self, width: PictureWidth, region: Region) -> Placed {
        let is_main = region == self.main();
        match (width, self.margin()) {
            (PictureWidth::Full, _) if is_main => {
                Placed { spans: self.columns.count > 1, ..Placed::above(self.full(), Align::Start) }
            }
            (PictureWidth::Margin, Some(margin)) if is_main => Placed::above(margin, Align::End),
            (_, Some(margin)) if is_main => {
                Placed { thing: region, words: margin, align: Align::End, beside: true, spans: false }
            }
            _ => Placed::above(region, Align::Start),
        }
    }

    /// The place of a thing in the column beside the margin of what spans the page, its words in that margin.
    pub(super) fn placed_across(&self) -> Placed {
        let (thing, words) = (self.beside_margin(), self.margin_column());
        Placed { thing, words, align: Align::End, beside: true, spans: self.columns.count > 1 }
    }

    /// Sets words in their region from `y` on, each text as a paragraph of its own; says where more of them would be.
    pub(super) fn caption<'i>(
        &mut self,
        piece: &mut Piece,
        mut y: Pt,
        texts: impl IntoIterator<Item = (&'i Vec<Inline>, Style)>,
        placed: Placed,
        caption: NodeId,
    ) -> Pt {
        for (inlines, style) in texts {
            if inlines.is_empty() {
                continue;
            }
            let paragraph = self.structure.push(caption, Role::Paragraph);
            let words = self.whole(inlines, style, placed.words, placed.align, Purpose::Content(paragraph));
            let bottom = y + words.height;
            piece.absorb(y, words);
            y = bottom + BETWEEN;
        }
        y
    }

    /// Draws a thing in its place at the top of a piece. In the margin it ends where the text there does.
    pub(super) fn draw_placed(&self, piece: &mut Piece, y: Pt, thing: crate::frame::Frame, placed: Placed) {
        let size = thing.size;
        let in_margin = placed.align == Align::End && !placed.beside;
        let start = if in_margin { placed.thing.width - size.width } else { Pt::ZERO };
        let left = self.columns.left(placed.thing.start + start, size.width);
        piece.frame.append(Point::new(left, y), thing);
        piece.height = piece.height.max(y + size.height);
    }
}

impl Placed {
    /// A thing with its words below it.
    pub(super) fn above(region: Region, align: Align) -> Self {
        Self { thing: region, words: region, align, beside: false, spans: false }
    }

    /// Where the words start, of a thing of a height.
    pub(super) fn words_below(&self, height: Pt) -> Pt {
        if self.beside { Pt::ZERO } else { height + BELOW }
    }
}
