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

/// How far the first line on the band is above the head of the text.
const RISE: f64 = 1.5;
/// How much of the line below the band the marks of the two sides and of the issuer may take.
const MARKS: f64 = 0.45;
/// How tall they are, in lines.
const MARKS_HEIGHT: f64 = 2.5;

impl Setter<'_> {
    /// Sets the head on a band.
    pub(super) fn band(&mut self, masthead: &Masthead, meta: &Meta) -> Vec<Piece> {
        let node = self.structure.push(Structure::ROOT, Role::Division);
        let theme = self.theme;
        self.theme = theme.band.as_deref().unwrap_or(theme);
        let text = self.text_of_band(masthead, meta, node);
        self.theme = theme;
        let mut pieces = vec![self.behind(text)];
        pieces.extend(self.imprint(masthead, node));
        let count = pieces.len();
        pieces.iter_mut().take(count - 1).for_each(|piece| piece.keep = true);
        pieces
    }

    /// Series and date, title and subtitle in one piece.
    fn text_of_band(&mut self, masthead: &Masthead, meta: &Meta, node: NodeId) -> Piece {
        let grid = self.theme.grid;
        let mut piece = Piece { frame: self.frame(), ..Piece::default() };
        let mut y = -grid * RISE;
        if let Some(marking) = &meta.marking {
            piece.absorb(Pt::ZERO, self.spoken_marking(marking, node));
            // It is above the head of the text.
            y = Pt::ZERO;
        }
        let opening = self.opening_line(masthead, node);
        let height = opening.height;
        piece.absorb(y, opening);
        y += height + grid;
        let (title, style) = self.title(masthead, node);
        let height = title.height;
        piece.absorb(y, title);
        y += height;
        if !masthead.subtitle.is_empty() {
            let style = self.subtitle_style(style);
            let paragraph = self.structure.push(node, Role::Paragraph);
            let region = self.text_width();
            let purpose = Purpose::Content(paragraph);
            let subtitle = self.whole(&masthead.subtitle, style, region, Align::Start, purpose);
            piece.absorb(y + grid / 4.0, subtitle);
        }
        piece
    }

    /// The band with its text on it, from edge to edge of the sheet.
    fn behind(&self, text: Piece) -> Piece {
        let page = self.theme.page;
        let mut piece = Piece { frame: self.frame(), ..Piece::default() };
        let bottom = text.height + self.theme.grid * 1.25;
        let path = Path::rect(Size::new(page.size.width, page.top + bottom));
        let fill = Some(Fill { paint: Paint::Solid(self.theme.colors.accent), even_odd: false });
        // Both edges of the sheet are as wide.
        let corner = Point::new(-page.left, -page.top);
        piece.frame.push(Point::ZERO, Item::Mark(Mark::Artifact(Artifact::Layout)));
        piece.frame.push(corner, Item::Shape(Shape { path, fill, stroke: None }));
        piece.absorb(Pt::ZERO, text);
        piece.height = bottom;
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
