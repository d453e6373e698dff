//! Figures in large type, side by side.

use crate::compose::{Inline, KeyFigure};
use crate::frame::{Artifact, Item, Mark};
use crate::geom::{Point, Pt};
use crate::layout::columns::Region;
use crate::layout::inline::Purpose;
use crate::layout::piece::Piece;
use crate::structure::{NodeId, Role};
use crate::text::Align;
use crate::theme::{Colors, Style};

use super::Setter;

/// Where figures would have to be smaller than this part of their size, fewer are side by side.
const SMALLEST: f64 = 0.7;

impl Setter<'_> {
    /// Up to four figures in a row, each under a rule of its own width.
    pub(super) fn key_figures(&mut self, figures: &[KeyFigure], region: Region, node: NodeId) -> Vec<Piece> {
        const ROW: usize = 4;
        let styles = self.theme.styles;
        let grid = self.theme.grid;
        let gap = grid;
        let width_in = |columns: usize| (region.width - gap * (columns - 1) as f64) / columns as f64;
        let widest = figures.iter().map(|figure| self.width_of(&figure.value, styles.key_figure));
        let widest = widest.fold(Pt::ZERO, Pt::max) + Pt(0.1);
        let least = figures.len().clamp(3, ROW);
        let columns = (2..=least).rev().find(|&columns| width_in(columns) >= widest * SMALLEST).unwrap_or(1);
        let width = width_in(columns);
        // All of one size, so that none seems to count for more.
        let mut style = styles.key_figure;
        style.font.size = style.font.size * (width / widest).min(1.0);
        let mut pieces = Vec::new();
        for row in figures.chunks(columns) {
            let mut piece = Piece { snap: true, before: grid, ..Piece::new(Pt::ZERO) };
            piece.frame = self.frame();
            for (number, figure) in row.iter().enumerate() {
                let start = region.start + (width + gap) * number as f64;
                let cell = Region { start, width };
                piece.frame.push(Point::ZERO, Item::Mark(Mark::Artifact(Artifact::Layout)));
                let Colors { accent, palette, .. } = self.theme.colors;
                let rule = self.rule(width, Pt(1.25), figure.hue.map_or(accent, |hue| palette.main(hue)));
                style.color = figure.hue.map_or(accent, |hue| palette.text(hue));
                piece.frame.push(Point::new(self.columns.left(start, width), Pt(3.5)), rule);
                let paragraph = self.structure.push(node, Role::Paragraph);
                let purpose = Purpose::Content(paragraph);
                let value = self.one_line(&figure.value, style, cell, Align::Start, purpose);
                let label = self.whole(&figure.label, styles.key_figure_label, cell, Align::Start, purpose);
                let top = Pt(7.0);
                let below = top + value.height + Pt(1.75);
                piece.absorb(top, value);
                piece.absorb(below, label);
            }
            piece.height = piece.height.ceil_to(grid);
            pieces.push(piece);
        }
        pieces
    }

    /// A style small enough to set inlines on one line.
    pub(super) fn fitting(&mut self, inlines: &[Inline], style: Style, width: Pt) -> Style {
        let natural = self.width_of(inlines, style) + Pt(0.1);
        if natural <= width {
            return style;
        }
        let mut smaller = style;
        smaller.font.size = style.font.size * (width / natural);
        smaller
    }
}
