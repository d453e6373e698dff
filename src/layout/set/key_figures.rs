//! Figures in large type, side by side.

use crate::compose::{Block, Inline, KeyFigure, Spark};
use crate::frame::{Artifact, Color, Fill, Frame, Item, Mark, Paint, Path, Segment, Shape, Stroke};
use crate::geom::{Point, Pt, Size};
use crate::layout::columns::Region;
use crate::layout::inline::Purpose;
use crate::layout::piece::Piece;
use crate::structure::{NodeId, Role};
use crate::text::Align;
use crate::theme::{Colors, Style};

use super::{Setter, is_lead};

/// How tall a small line is, and how wide as a part of its column.
const SPARK_HEIGHT: Pt = Pt(16.0);
const SPARK_WIDTH: f64 = 0.72;

/// Figures that are side by side may be as small as this part of their size, where few fit.
const SMALLEST: f64 = 0.7;

impl Setter<'_> {
    /// Figures in rows, each under a rule of its own width. Of four that are below the bottom line, the first is in the
    /// margin column: there is room for all of them in one row, and the others hang on the axis of the text.
    pub(super) fn key_figures(
        &mut self,
        figures: &[KeyFigure],
        region: Region,
        node: NodeId,
        previous: Option<&Block>,
    ) -> Vec<Piece> {
        const ROW: usize = 4;
        const IN_MAIN: usize = 3;
        let styles = self.theme.styles;
        let grid = self.theme.grid;
        let gap = grid;
        let width_in = |columns: usize| (region.width - gap * (columns - 1) as f64) / columns as f64;
        let widest = figures.iter().map(|figure| self.width_of(&figure.value, styles.key_figure));
        let widest = widest.fold(Pt::ZERO, Pt::max) + Pt(0.1);
        let in_columns = self.columns.count > 1;
        let beside = self.margin().filter(|margin| {
            let all = figures.len() == ROW && region == self.main() && previous.is_some_and(is_lead);
            all && width_in(IN_MAIN).min(margin.width) >= widest
        });
        // Two that are long are rather smaller than one above the other.
        let smallest = |columns| if in_columns || columns == 2 { SMALLEST } else { 1.0 };
        let most = figures.len().clamp(1, if in_columns { ROW } else { IN_MAIN });
        let columns =
            (2..=most).rev().find(|&columns| width_in(columns) >= widest * smallest(columns)).unwrap_or(1);
        // No row is much shorter than the others.
        let rows = figures.len().div_ceil(columns).max(1);
        let columns = figures.len().div_ceil(rows).max(1);
        let mut cells: Vec<Region> = Vec::with_capacity(ROW);
        let in_main = if beside.is_some() { IN_MAIN } else { columns };
        let width = beside.map_or(width_in(in_main), |margin| width_in(in_main).min(margin.width));
        cells.extend(beside.map(|margin| Region { start: margin.start, width }));
        let step = width_in(in_main) + gap;
        cells.extend((0..in_main).map(|number| Region { start: region.start + step * number as f64, width }));
        // All of one size, so that none seems to count for more.
        let mut style = styles.key_figure;
        style.font.size = style.font.size * (width / widest).min(1.0);
        let mut pieces = Vec::new();
        for row in figures.chunks(cells.len()) {
            let mut piece = Piece { snap: true, before: grid, ..Piece::new(Pt::ZERO) };
            piece.frame = self.frame();
            for (figure, &cell) in row.iter().zip(&cells) {
                let start = cell.start;
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
                let mut y = below + label.height;
                piece.absorb(below, label);
                for (words, style) in
                    [(&figure.change, styles.key_figure_change), (&figure.note, styles.key_figure_label)]
                {
                    if words.is_empty() {
                        continue;
                    }
                    let paragraph = self.structure.push(node, Role::Paragraph);
                    let words = self.whole(words, style, cell, Align::Start, Purpose::Content(paragraph));
                    y += Pt(2.0);
                    let height = words.height;
                    piece.absorb(y, words);
                    y += height;
                }
                if let Some(spark) = &figure.spark {
                    let line = self.spark(spark, width * SPARK_WIDTH, style.color, node);
                    let left = self.columns.left(start, width * SPARK_WIDTH);
                    y += Pt(4.0);
                    piece.frame.append(Point::new(left, y), line);
                    piece.height = piece.height.max(y + SPARK_HEIGHT);
                }
            }
            piece.height = piece.height.ceil_to(grid);
            piece.keep = in_columns;
            pieces.push(piece);
        }
        if let Some(last) = pieces.last_mut() {
            last.keep = false;
        }
        pieces
    }

    /// A small line of the years of a figure, with a dot at its end.
    fn spark(&mut self, spark: &Spark, width: Pt, color: Color, node: NodeId) -> Frame {
        let mut frame = Frame::new(Size::new(width, SPARK_HEIGHT));
        let known = || spark.values.iter().flatten().copied();
        let (least, most) =
            known().fold((f64::INFINITY, f64::NEG_INFINITY), |(a, b), v| (a.min(v), b.max(v)));
        let step = width / spark.values.len().saturating_sub(1).max(1) as f64;
        let point = |(number, value): (usize, f64)| {
            let part = if most > least { (value - least) / (most - least) } else { 0.5 };
            Point::new(step * number as f64, SPARK_HEIGHT * (1.0 - part))
        };
        let mut path = Path::default();
        let mut joined = false;
        let mut last = None;
        for (number, value) in spark.values.iter().enumerate() {
            let Some(value) = value else {
                joined = false;
                continue;
            };
            let at = point((number, *value));
            path.segments.push(if joined { Segment::Line(at) } else { Segment::Move(at) });
            (joined, last) = (true, Some(at));
        }
        let mark = self.described(&spark.alt, self.label_language.clone(), node);
        frame.push(Point::ZERO, Item::Mark(mark));
        let stroke = Some(Stroke::new(color, Pt(1.0)));
        frame.push(Point::ZERO, Item::Shape(Shape { path, fill: None, stroke }));
        if let Some(at) = last {
            let fill = Some(Fill { paint: Paint::Solid(color), even_odd: false });
            frame.push(at, Item::Shape(Shape { path: Path::circle(Pt(1.9)), fill, stroke: None }));
        }
        frame
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
