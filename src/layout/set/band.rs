//! The head of a fact sheet: its title on a band of the accent colour, to the edges of the sheet, and below it who issues it.

use crate::compose::{Inline, Masthead, Meta};
use crate::frame::{Artifact, Fill, Item, Mark, Paint, Path, Shape};
use crate::geom::{Point, Pt, Size};
use crate::layout::columns::Region;
use crate::layout::inline::Purpose;
use crate::layout::picture;
use crate::layout::piece::Piece;
use crate::structure::{NodeId, Role, Structure};
use crate::text::Align;

use super::Setter;
use super::masthead::SUBTITLE;

/// How far the first line on the band is above the head of the text.
const RISE: f64 = 1.5;
/// Below the last line on the band, in lines of the grid.
const BELOW: f64 = 1.25;
/// How much of the line below the band the marks of the two sides and of the issuer may take.
const MARKS: f64 = 0.45;
/// How tall they are, in lines.
const MARKS_HEIGHT: f64 = 2.5;

impl Setter<'_> {
    /// Sets the head on a band.
    pub(super) fn band(&mut self, masthead: &Masthead, meta: &Meta) -> Vec<Piece> {
        let node = self.structure.push(Structure::ROOT, Role::Division);
        let mut pieces = vec![self.on_band(masthead, meta, node)];
        pieces.extend(self.imprint(masthead, node));
        let count = pieces.len();
        pieces.iter_mut().take(count - 1).for_each(|piece| piece.keep = true);
        pieces
    }

    /// Series and date, title and subtitle in one piece, with the band behind them from edge to edge of the sheet.
    fn on_band(&mut self, masthead: &Masthead, meta: &Meta, node: NodeId) -> Piece {
        let (grid, page, styles) = (self.theme.grid, self.theme.page, self.theme.styles);
        let main = self.text_width();
        let mut text = Piece { frame: self.frame(), ..Piece::default() };
        let marking = meta.marking.as_ref().map(|marking| {
            let mut piece = self.spoken_marking(marking, node);
            // One with a band of its own has its colour.
            if marking.look.band.is_none() {
                self.on_accent(&mut piece.frame);
            }
            piece.frame
        });
        // A marking is above the head of the text.
        let mut y = if marking.is_some() { Pt::ZERO } else { -grid * RISE };
        let ends = ((&*masthead.series, styles.series), (&*masthead.dateline, styles.dateline));
        let opening = self.opening_line(ends, main, node);
        let height = opening.height;
        text.absorb(y, opening);
        y += height + grid;
        let regions = self.title_and_numeral(masthead.numeral.is_some());
        let [smaller, small, least] = styles.long_titles;
        let sizes = [styles.title, smaller, small, least];
        let (title, title_style) = self.title(masthead, node, &sizes, regions);
        let height = title.height;
        text.absorb(y, title);
        y += height;
        if !masthead.subtitle.is_empty() {
            let mut style = styles.subtitle;
            style.font.size = style.font.size.min(title_style.font.size * SUBTITLE);
            let paragraph = self.structure.push(node, Role::Paragraph);
            let purpose = Purpose::Content(paragraph);
            text.absorb(y + grid / 4.0, self.whole(&masthead.subtitle, style, main, Align::Start, purpose));
        }
        self.on_accent(&mut text.frame);
        let height = text.height + grid * BELOW;
        let mut piece = Piece { frame: self.frame(), ..Piece::new(height) };
        let size = Size::new(page.size.width + page.bleed * 2.0, page.bleed + page.top + height);
        let fill = Some(Fill { paint: Paint::Solid(self.theme.colors.accent), even_odd: false });
        let corner = Point::new(-self.left_edge() - page.bleed, -page.top - page.bleed);
        piece.frame.push(Point::ZERO, Item::Mark(Mark::Artifact(Artifact::Layout)));
        piece.frame.push(corner, Item::Shape(Shape { path: Path::rect(size), fill, stroke: None }));
        if let Some(marking) = marking {
            piece.frame.append(Point::ZERO, marking);
        }
        piece.absorb(Pt::ZERO, text);
        piece
    }

    /// Who issues the fact sheet and what it is up to date with, and, at the end of these lines, the marks of the two sides
    /// and of the issuer.
    fn imprint(&mut self, masthead: &Masthead, node: NodeId) -> Option<Piece> {
        let styles = self.theme.styles;
        let grid = self.theme.grid;
        let main = self.text_width();
        let mut piece = Piece { frame: self.frame(), before: grid, snap: true, ..Piece::default() };
        let marks: Vec<_> = masthead.emblems.iter().chain(&masthead.logo).collect();
        let height = grid * MARKS_HEIGHT;
        let room = main.width * MARKS;
        let mut frames: Vec<_> =
            marks.iter().map(|(mark, _)| picture::fit(mark, room / 2.0, height)).collect();
        let gaps = grid * marks.len().saturating_sub(1) as f64;
        let wide: Pt = frames.iter().map(|frame| frame.size.width).sum();
        if wide + gaps > room {
            for (frame, (mark, _)) in frames.iter_mut().zip(&marks) {
                *frame = picture::fit(mark, frame.size.width * ((room - gaps) / wide), height);
            }
        }
        let wide: Pt = gaps + frames.iter().map(|frame| frame.size.width).sum();
        let taken = if marks.is_empty() { Pt::ZERO } else { wide + grid * 2.0 };
        let text = Region { width: main.width - taken, ..main };
        let lines = masthead.authors.iter().map(|author| (author, styles.author));
        let lines = lines.chain([(&masthead.status, styles.figure_caption)]);
        let lines: Vec<(&Vec<Inline>, _)> = lines.filter(|(words, _)| !words.is_empty()).collect();
        let mut y = Pt::ZERO;
        for (words, style) in lines {
            let paragraph = self.structure.push(node, Role::Paragraph);
            let words = self.whole(words, style, text, Align::Start, Purpose::Content(paragraph));
            let height = words.height;
            piece.absorb(y, words);
            y += height;
        }
        let mut start = main.start + main.width - wide;
        let emblems = masthead.emblems.len();
        for (number, (frame, (_, name))) in frames.into_iter().zip(marks).enumerate() {
            // Flags are outlined where they could not be told from the paper; a logo is drawn as its house made it.
            let frame = if number < emblems { self.outlined(frame) } else { frame };
            let figure = self.structure.push(node, Role::Figure);
            self.structure.node_mut(figure).alt = Some(name.as_str().into());
            let leaf = self.structure.leaf(figure);
            let size = frame.size;
            piece.frame.push(Point::ZERO, Item::Mark(Mark::Leaf(leaf)));
            piece.frame.append(Point::new(self.columns.left(start, size.width), Pt::ZERO), frame);
            piece.height = piece.height.max(size.height);
            start += size.width + grid;
        }
        (piece.height > Pt::ZERO).then_some(piece)
    }
}
