//! Pictures: in the main column with their words in the margin, over both, or in the margin.

use crate::compose::{PictureBlock, PictureWidth};
use crate::frame::{Frame, Item, Mark};
use crate::geom::{Point, Pt};
use crate::layout::columns::Region;
use crate::layout::edge::{Contour, contour};
use crate::layout::inline::Purpose;
use crate::layout::picture;
use crate::layout::piece::Piece;
use crate::structure::{NodeId, Role};
use crate::text::Align;

use super::Setter;

/// Between a picture and the words below it.
const BELOW: Pt = Pt(4.0);

impl Setter<'_> {
    pub(super) fn plate(&mut self, block: &PictureBlock, region: Region, node: NodeId) -> Vec<Piece> {
        let grid = self.theme.grid;
        let is_main = region.start == self.main().start && region.width == self.main().width;
        // In a box or a list there is no margin.
        let width = if is_main { block.width } else { PictureWidth::Column };
        let full = Region { start: Pt::ZERO, width: self.columns.full };
        let (place, words) = match width {
            PictureWidth::Column if is_main => (region, None),
            PictureWidth::Column => (region, Some(region)),
            PictureWidth::Full => (full, Some(full)),
            PictureWidth::Margin => (self.margin(), Some(self.margin())),
        };
        let drawn = picture::fit(&block.picture, place.width, self.theme.page.tallest_picture());
        let drawn = self.outlined(drawn);
        let node = self.structure.push(node, Role::Division);
        let mut piece = Piece { snap: true, before: grid, ..Piece::new(Pt::ZERO) };
        piece.frame = self.frame();
        let size = drawn.size;
        let figure = self.structure.push(node, Role::Figure);
        self.structure.node_mut(figure).alt = Some(block.alt.as_str().into());
        let leaf = self.structure.leaf(figure);
        // What is narrower than the margin column ends where the text of the margin does.
        let start = if width == PictureWidth::Margin { place.width - size.width } else { Pt::ZERO };
        let left = self.columns.left(place.start + start, size.width);
        piece.frame.push(Point::ZERO, Item::Mark(Mark::Leaf(leaf)));
        piece.frame.append(Point::new(left, Pt::ZERO), drawn);
        piece.height = size.height;
        // The caption is beside the figure, in what holds the two: see `figure`.
        let caption = self.structure.push(node, Role::Caption);
        let (mut y, region, align) = match words {
            Some(region) => {
                let align = if width == PictureWidth::Margin { Align::End } else { Align::Start };
                (size.height + BELOW, region, align)
            }
            None => (Pt::ZERO, self.margin(), Align::End),
        };
        for inlines in [&block.caption, &block.credit] {
            if inlines.is_empty() {
                continue;
            }
            let paragraph = self.structure.push(caption, Role::Paragraph);
            let style = self.theme.styles.figure_caption;
            let words = self.whole(inlines, style, region, align, Purpose::Content(paragraph));
            let height = words.height;
            piece.absorb(y, words);
            y += height + Pt(2.0);
        }
        piece.height = piece.height.ceil_to(grid);
        piece.floats = is_main && width != PictureWidth::Margin;
        vec![piece]
    }

    /// A picture with a hairline where its edge could not be told from the paper.
    pub(super) fn outlined(&self, mut frame: Frame) -> Frame {
        match contour(&frame) {
            Contour::Seen => {}
            Contour::Lost => self.outline(&mut frame),
            Contour::LostOutlines(paths) => {
                paths.into_iter().for_each(|path| self.hairline(&mut frame, Point::ZERO, path));
            }
        }
        frame
    }
}
