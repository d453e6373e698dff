//! Charts: title and caption in the margin column with the chart beside them, or above and below it.

use std::sync::Arc;

use crate::compose::{Figure, PictureWidth};
use crate::frame::{Artifact, Item};
use crate::geom::{Point, Pt};
use crate::layout::columns::Region;
use crate::layout::inline::Purpose;
use crate::layout::piece::{ChartSlot, Piece};
use crate::structure::{NodeId, Role};
use crate::text::Align;

use super::Setter;
use super::placed::{BELOW, Placed};

impl Setter<'_> {
    pub(super) fn figure(&mut self, figure: &Figure, region: Region, node: NodeId) -> Vec<Piece> {
        let spans = self.figure_spans(figure);
        let placed = if spans { self.placed_across() } else { self.placed(PictureWidth::Column, region) };
        let Some(mut piece) = self.figure_in(figure, placed, Pt::ZERO, node) else { return Vec::new() };
        piece.floats = region == self.main();
        vec![piece]
    }

    /// Two charts beside each other, over the margin and the main column, each below its title.
    pub(super) fn figures(&mut self, pair: &[Figure; 2], node: NodeId) -> Vec<Piece> {
        let page = &self.theme.page;
        let width = page.half_width();
        let starts = [Pt::ZERO, page.full_width() - width];
        let style = self.theme.styles.figure_title;
        let words = Purpose::Artifact(Artifact::Layout);
        let mut title_of = |figure: &Figure| {
            let region = Region { start: Pt::ZERO, width };
            self.whole(&figure.title, style, region, Align::Start, words).height
        };
        let titles = title_of(&pair[0]).max(title_of(&pair[1]));
        let mut both: Option<Piece> = None;
        for (figure, start) in pair.iter().zip(starts) {
            let placed = Placed::above(Region { start, width }, Align::Start);
            let Some(piece) = self.figure_in(figure, placed, titles, node) else { continue };
            match &mut both {
                Some(first) => first.absorb(Pt::ZERO, piece),
                // It is drawn no lower than the one beside it.
                None => both = Some(Piece { chart: None, floats: true, ..piece }),
            }
        }
        both.into_iter().collect()
    }

    /// A chart in its place. Where its title is above it, that has at least so much room.
    fn figure_in(&mut self, figure: &Figure, placed: Placed, titles: Pt, node: NodeId) -> Option<Piece> {
        let styles = self.theme.styles;
        let grid = self.theme.grid;
        let drawn = self.figures.get(figure.chart)?;
        // The caption is beside the figure, in what holds the two: within it, the alternative text
        // would be read in its place (ISO 32000-1, 14.9.3).
        let node = self.structure.push(node, Role::Division);
        let caption = self.structure.push(node, Role::Caption);
        let mut piece = Piece { snap: true, before: grid, spans: placed.spans, ..Piece::new(Pt::ZERO) };
        piece.frame = self.frame();
        let (title, below) = ((&figure.title, styles.figure_title), (&figure.caption, styles.figure_caption));
        let mut top = Pt::ZERO;
        if placed.beside {
            self.caption(&mut piece, Pt::ZERO, [title, below], placed, caption);
        } else {
            self.caption(&mut piece, Pt::ZERO, [title], placed, caption);
            let words = piece.height.max(titles);
            top = if words > Pt::ZERO { words + BELOW } else { Pt::ZERO };
        }
        let (alt, language) = match &figure.alt {
            Some(alt) => (alt, None),
            None => (&drawn.alt, self.label_language.clone()),
        };
        let mark = self.described(alt, language, node);
        piece.frame.push(Point::ZERO, Item::Mark(mark));
        let left = self.columns.left(placed.thing.start, drawn.frame.size.width);
        let figures =
            drawn.figures.iter().map(|figure| (Point::new(left, top), Item::Figure(Arc::clone(figure))));
        piece.frame.items.extend(figures);
        let height = drawn.frame.size.height;
        let (first, words) = (piece.frame.items.len(), piece.height);
        self.draw_placed(&mut piece, top, drawn.frame.clone(), placed);
        let items = first..piece.frame.items.len();
        if !placed.beside {
            self.caption(&mut piece, top + height + BELOW, [below], placed, caption);
        }
        piece.height = piece.height.ceil_to(grid);
        // Words beside it may be as tall.
        let taller = ((piece.height - words.ceil_to(grid)) / grid) as usize;
        let slack = if placed.beside { drawn.slack.min(taller) } else { drawn.slack };
        if slack > 0 {
            let at = Point::new(left, top);
            piece.chart = Some(ChartSlot { chart: figure.chart, slack, height, items, at });
        }
        Some(piece)
    }

    /// Whether a chart was drawn for all columns of text together.
    pub(super) fn figure_spans(&self, figure: &Figure) -> bool {
        let drawn = self.figures.get(figure.chart);
        self.columns.count > 1
            && drawn.is_some_and(|drawn| drawn.frame.size.width > self.main().width + Pt(0.1))
    }
}
