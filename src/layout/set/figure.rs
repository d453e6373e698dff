//! Charts: title and caption in the margin column, the chart beside them.

use crate::compose::Figure;
use crate::frame::{Item, Mark};
use crate::geom::{Point, Pt};
use crate::layout::columns::Region;
use crate::layout::inline::Purpose;
use crate::layout::piece::Piece;
use crate::structure::{NodeId, Role};
use crate::text::Align;

use super::Setter;

impl Setter<'_> {
    pub(super) fn figure(&mut self, figure: &Figure, region: Region, node: NodeId) -> Vec<Piece> {
        let styles = self.theme.styles;
        let grid = self.theme.grid;
        // Each chart is placed once: compose numbers them in the order of its blocks.
        let Some(drawn) = self.figures.get_mut(figure.chart).and_then(Option::take) else {
            return Vec::new();
        };
        // The caption is beside the figure, in what holds the two: within it, the alternative text
        // would be read in its place (ISO 32000-1, 14.9.3).
        let node = self.structure.push(node, Role::Division);
        let caption = self.structure.push(node, Role::Caption);
        let margin = self.margin();
        let mut piece = Piece { snap: true, before: grid, ..Piece::new(Pt::ZERO) };
        piece.frame = self.frame();
        for (inlines, style) in
            [(&figure.title, styles.figure_title), (&figure.caption, styles.figure_caption)]
        {
            if inlines.is_empty() {
                continue;
            }
            let paragraph = self.structure.push(caption, Role::Paragraph);
            let words = self.whole(inlines, style, margin, Align::End, Purpose::Content(paragraph));
            let y = if piece.height > Pt::ZERO { piece.height + Pt(2.0) } else { Pt::ZERO };
            piece.absorb(y, words);
        }
        let picture = self.structure.push(node, Role::Figure);
        let described = self.structure.node_mut(picture);
        match &figure.alt {
            Some(alt) => described.alt = Some(alt.as_str().into()),
            None => {
                described.alt = Some(drawn.alt.into());
                described.language = self.label_language.clone();
            }
        }
        let leaf = self.structure.leaf(picture);
        piece.frame.push(Point::ZERO, Item::Mark(Mark::Leaf(leaf)));
        let left = self.columns.left(region.start, drawn.frame.size.width);
        let height = drawn.frame.size.height;
        let figures =
            drawn.figures.into_iter().map(|figure| (Point::new(left, Pt::ZERO), Item::Figure(figure)));
        piece.frame.items.extend(figures);
        piece.frame.append(Point::new(left, Pt::ZERO), drawn.frame);
        piece.height = piece.height.max(height).ceil_to(grid);
        vec![piece]
    }
}
