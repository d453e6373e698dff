//! Pictures.

use crate::compose::{PictureBlock, PictureWidth};
use crate::frame::{Frame, Item};
use crate::geom::{Point, Pt};
use crate::layout::columns::Region;
use crate::layout::edge::{Contour, contour};
use crate::layout::picture;
use crate::layout::piece::Piece;
use crate::structure::{NodeId, Role};

use super::Setter;

impl Setter<'_> {
    pub(super) fn plate(&mut self, block: &PictureBlock, region: Region, node: NodeId) -> Vec<Piece> {
        let (grid, styles) = (self.theme.grid, self.theme.styles);
        let is_main = region == self.main();
        let placed = self.placed(block.width, region);
        let drawn = picture::fit(&block.picture, placed.thing.width, self.theme.page.tallest_picture());
        let drawn = self.outlined(drawn);
        let height = drawn.size.height;
        let node = self.structure.push(node, Role::Division);
        let mut piece = Piece { snap: true, before: grid, spans: placed.spans, ..Piece::new(Pt::ZERO) };
        piece.frame = self.frame();
        let mark = self.described(&block.alt, None, node);
        piece.frame.push(Point::ZERO, Item::Mark(mark));
        self.draw_placed(&mut piece, Pt::ZERO, drawn, placed);
        // The caption is beside the figure, in what holds the two: see `figure`.
        let caption = self.structure.push(node, Role::Caption);
        let words = [&block.caption, &block.credit].map(|inlines| (inlines, styles.figure_caption));
        self.caption(&mut piece, placed.words_below(height), words, placed, caption);
        piece.height = piece.height.ceil_to(grid);
        piece.floats = is_main && block.width != PictureWidth::Margin;
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
