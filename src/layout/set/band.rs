//! The head of a fact sheet: its title on a band of the accent colour, to the edges of the sheet, and below it who issues it.

use crate::compose::{Inline, Masthead, Meta};
use crate::geom::{Point, Pt};
use crate::layout::columns::Region;
use crate::layout::piece::Piece;
use crate::structure::{NodeId, Role, Structure};

use super::Setter;
use super::masthead::{Emblem, flags, subtitle_style};

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
        let marking = meta.marking.as_ref().map(|marking| self.marking_on_accent(marking, node));
        // A marking is above the head of the text.
        let mut y = if marking.is_some() { Pt::ZERO } else { -grid * RISE };
        let ends = ((&*masthead.series, styles.series), (&*masthead.dateline, styles.dateline));
        let opening = self.opening_line(ends, main, node);
        let height = opening.height;
        text.absorb(y, opening);
        y += height + grid;
        let regions = self.title_and_numeral(masthead.numeral.is_some());
        let (title, title_style) = self.title(masthead, node, &styles.titles(), regions);
        let height = title.height;
        text.absorb(y, title);
        y += height;
        if !masthead.subtitle.is_empty() {
            let style = subtitle_style(styles.subtitle, title_style);
            text.absorb(y + grid / 4.0, self.tagged(&masthead.subtitle, style, main, node));
        }
        self.on_accent(&mut text.frame);
        let height = text.height + grid * BELOW;
        let mut piece = Piece { frame: self.frame(), ..Piece::new(height) };
        self.ground(&mut piece.frame, page.top + height);
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
        let logo = masthead.logo.iter().map(|(logo, name)| Emblem { picture: logo, name, is_flag: false });
        let marks: Vec<Emblem> = flags(masthead).chain(logo).collect();
        let frames = self.fit_emblems(&marks, main.width * MARKS, grid * MARKS_HEIGHT);
        let gaps = grid * marks.len().saturating_sub(1) as f64;
        let wide: Pt = gaps + frames.iter().map(|frame| frame.size.width).sum();
        let taken = if marks.is_empty() { Pt::ZERO } else { wide + grid * 2.0 };
        let text = Region { width: main.width - taken, ..main };
        let lines = masthead.authors.iter().map(|author| (author, styles.author));
        let lines = lines.chain([(&masthead.status, styles.figure_caption)]);
        let lines: Vec<(&Vec<Inline>, _)> = lines.filter(|(words, _)| !words.is_empty()).collect();
        let mut y = Pt::ZERO;
        for (words, style) in lines {
            let words = self.tagged(words, style, text, node);
            let height = words.height;
            piece.absorb(y, words);
            y += height;
        }
        self.draw_emblems(&mut piece, main.start + main.width - wide, &marks, frames, node);
        (piece.height > Pt::ZERO).then_some(piece)
    }
}
