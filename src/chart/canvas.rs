//! Records what plotters draws, and what is drawn beside it, as items of a frame.
//!
//! Plotters knows pixels, so it is given a grid of [`UNITS`] to the point, fine enough that rounding
//! cannot be seen in print. Everything drawn without plotters is in points, as `f64`, from the top left
//! corner of the frame.

use std::convert::Infallible;

use plotters::style::text_anchor::{HPos, VPos};
use plotters::style::{FontStyle, RGBColor};
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind,
};

use super::lettering::{ChartLabel, LabelStyle, Lettering};
use crate::frame::{Color, Fill, Frame, Item, Join, Paint, Path, Segment, Shape, Stroke};
use crate::geom::{Point, Pt, Size};

/// Plotters' units per point.
pub(super) const UNITS: f64 = 20.0;

/// From an axis down to the top of a label, and up to its descenders, at the least, in points: half the line, and
/// enough white to see that the two do not touch.
const UNDER_AXIS: f64 = 1.25;
const OVER_AXIS: f64 = 0.75;

/// A length in points as a whole number of units.
pub(super) fn units(points: f64) -> i32 {
    (points * UNITS).round() as i32
}

/// The colour as plotters' type.
pub(super) fn rgb(color: Color) -> RGBColor {
    RGBColor(color.r, color.g, color.b)
}

/// An upright rectangle in points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Area {
    pub(super) left: f64,
    pub(super) top: f64,
    pub(super) right: f64,
    pub(super) bottom: f64,
}

impl Area {
    /// The ink of a label that starts at a point of its baseline.
    pub(super) fn of(label: &ChartLabel, x: f64, baseline: f64) -> Self {
        Self {
            left: x,
            top: baseline - label.ascent,
            right: x + label.width,
            bottom: baseline + label.descent,
        }
    }

    /// The area and a margin around it.
    pub(super) fn grow(self, by: f64) -> Self {
        Self { left: self.left - by, top: self.top - by, right: self.right + by, bottom: self.bottom + by }
    }

    /// Whether two areas share more than an edge.
    pub(super) fn overlaps(self, other: Self) -> bool {
        self.left < other.right
            && other.left < self.right
            && self.top < other.bottom
            && other.top < self.bottom
    }

    /// Whether a straight line passes through (Liang and Barsky 1984).
    fn crosses(self, from: (f64, f64), to: (f64, f64)) -> bool {
        let (dx, dy) = (to.0 - from.0, to.1 - from.1);
        let (mut enters, mut leaves) = (0.0_f64, 1.0_f64);
        let sides = [
            (-dx, from.0 - self.left),
            (dx, self.right - from.0),
            (-dy, from.1 - self.top),
            (dy, self.bottom - from.1),
        ];
        for (step, room) in sides {
            if step == 0.0 {
                if room <= 0.0 {
                    return false;
                }
            } else if step < 0.0 {
                enters = enters.max(room / step);
            } else {
                leaves = leaves.min(room / step);
            }
        }
        enters < leaves
    }
}

/// A frame that is being drawn.
pub(super) struct Canvas<'s, 'a> {
    lettering: &'s Lettering<'a>,
    frame: Frame,
    /// Type and bars, that labels keep clear of.
    areas: Vec<Area>,
    /// Lines of data, that labels keep clear of.
    lines: Vec<((f64, f64), (f64, f64))>,
    /// The line at zero, that labels do not even touch.
    axes: Vec<((f64, f64), (f64, f64))>,
    /// Lines of the grid.
    grid: Vec<((f64, f64), (f64, f64))>,
}

impl<'s, 'a> Canvas<'s, 'a> {
    pub(super) fn new(lettering: &'s Lettering<'a>, width: f64, height: f64) -> Self {
        let frame = Frame::new(Size::new(Pt(width), Pt(height)));
        Self { lettering, frame, areas: Vec::new(), lines: Vec::new(), axes: Vec::new(), grid: Vec::new() }
    }

    /// The finished frame.
    pub(super) fn finish(&mut self) -> Frame {
        std::mem::take(&mut self.frame)
    }

    /// Draws a label from a point of its baseline, moved sideways where it would leave the frame.
    pub(super) fn text(&mut self, label: ChartLabel, x: f64, baseline: f64) {
        let x = x.min(self.frame.size.width.0 - label.width).max(0.0);
        self.areas.push(Area::of(&label, x, baseline));
        for placed in label.runs {
            if !placed.run.glyphs.is_empty() {
                self.item(x + placed.at.x.0, baseline + placed.at.y.0, Item::Run(placed.run));
            }
        }
    }

    /// A filled rectangle.
    pub(super) fn rect(&mut self, area: Area, color: Color) {
        let size = Size::new(Pt(area.right - area.left), Pt(area.bottom - area.top));
        self.fill(area.left, area.top, Path::rect(size), color);
    }

    /// A filled path, its coordinates relative to a point.
    pub(super) fn fill(&mut self, x: f64, y: f64, path: Path, color: Color) {
        let fill = Some(Fill { paint: Paint::Solid(color), even_odd: false });
        self.item(x, y, Item::Shape(Shape { path, fill, stroke: None }));
    }

    /// A line of a width through points.
    pub(super) fn line(&mut self, points: &[(f64, f64)], color: Color, width: f64) {
        let Some(&(x, y)) = points.first() else { return };
        let path = polyline(points.iter().map(|&(px, py)| (px - x, py - y)));
        let stroke = Stroke { join: Join::Round, ..Stroke::new(color, Pt(width)) };
        self.item(x, y, Item::Shape(Shape { path, fill: None, stroke: Some(stroke) }));
    }

    /// A broken line of a width through points.
    pub(super) fn dashes(&mut self, points: &[(f64, f64)], color: Color, width: f64, dashes: &[f64]) {
        let Some(&(x, y)) = points.first() else { return };
        let path = polyline(points.iter().map(|&(px, py)| (px - x, py - y)));
        let dash = dashes.iter().copied().map(Pt).collect();
        let stroke = Stroke { dash, ..Stroke::new(color, Pt(width)) };
        self.item(x, y, Item::Shape(Shape { path, fill: None, stroke: Some(stroke) }));
    }

    /// Keeps labels off the lines through points.
    pub(super) fn block_lines(&mut self, points: &[(f64, f64)]) {
        self.lines.extend(points.windows(2).filter_map(|pair| Some((*pair.first()?, *pair.last()?))));
    }

    /// Keeps labels out of an area.
    pub(super) fn block(&mut self, area: Area) {
        self.areas.push(area);
    }

    /// Keeps labels off an axis.
    pub(super) fn block_axis(&mut self, from: (f64, f64), to: (f64, f64)) {
        self.axes.push((from, to));
    }

    /// Keeps labels off a line of the grid that are not on white.
    pub(super) fn block_grid(&mut self, from: (f64, f64), to: (f64, f64)) {
        self.grid.push((from, to));
    }

    /// Whether an area is clear of the grid.
    pub(super) fn is_off_grid(&self, area: Area) -> bool {
        !self.grid.iter().any(|&(from, to)| area.crosses(from, to))
    }

    /// Whether an area lies in the frame, clear of everything that was drawn there or blocked.
    pub(super) fn is_free(&self, area: Area) -> bool {
        let Size { width, height } = self.frame.size;
        area.left >= 0.0
            && area.top >= 0.0
            && area.right <= width.0
            && area.bottom <= height.0
            && !self.areas.iter().any(|&other| area.overlaps(other))
            && !self.lines.iter().any(|&(from, to)| area.crosses(from, to))
            && !self.axes.iter().any(|&(from, to)| {
                let around = Area { top: area.top - UNDER_AXIS, bottom: area.bottom + OVER_AXIS, ..area };
                around.crosses(from, to)
            })
    }

    fn item(&mut self, x: f64, y: f64, item: Item) {
        self.frame.push(Point::new(Pt(x), Pt(y)), item);
    }
}

/// An open path through points.
fn polyline(points: impl Iterator<Item = (f64, f64)>) -> Path {
    let segments = points.enumerate().map(|(index, (x, y))| {
        let point = Point::new(Pt(x), Pt(y));
        if index == 0 { Segment::Move(point) } else { Segment::Line(point) }
    });
    Path { segments: segments.collect() }
}

fn points((x, y): BackendCoord) -> (f64, f64) {
    (f64::from(x) / UNITS, f64::from(y) / UNITS)
}

fn color(color: BackendColor) -> Color {
    let BackendColor { rgb: (r, g, b), alpha } = color;
    Color { r, g, b, a: (alpha * 255.0).round() as u8 }
}

/// What plotters' text style says that matters here: it has one family, and two weights.
fn ink<S: BackendTextStyle>(style: &S) -> LabelStyle {
    let color = color(style.color());
    match style.style() {
        FontStyle::Bold => LabelStyle::strong(color),
        _ => LabelStyle::tabular(color),
    }
}

type Done = Result<(), DrawingErrorKind<Infallible>>;

impl DrawingBackend for Canvas<'_, '_> {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        let Size { width, height } = self.frame.size;
        // Plotters' last pixel is one less than the size.
        let pixels = |length: Pt| u32::try_from(units(length.0)).unwrap_or(0) + 1;
        (pixels(width), pixels(height))
    }

    fn ensure_prepared(&mut self) -> Done {
        Ok(())
    }

    fn present(&mut self) -> Done {
        Ok(())
    }

    fn draw_pixel(&mut self, point: BackendCoord, pixel: BackendColor) -> Done {
        let (x, y) = points(point);
        let side = 1.0 / UNITS;
        self.rect(Area { left: x, top: y, right: x + side, bottom: y + side }, color(pixel));
        Ok(())
    }

    fn draw_line<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S) -> Done {
        self.line(&[points(from), points(to)], color(style.color()), f64::from(style.stroke_width()) / UNITS);
        Ok(())
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        a: BackendCoord,
        b: BackendCoord,
        style: &S,
        fill: bool,
    ) -> Done {
        let ((left, top), (right, bottom)) = (points(a), points(b));
        if fill {
            self.rect(Area { left, top, right, bottom }, color(style.color()));
        } else {
            let corners = [(left, top), (right, top), (right, bottom), (left, bottom), (left, top)];
            self.line(&corners, color(style.color()), f64::from(style.stroke_width()) / UNITS);
        }
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Done {
        if style.color().alpha > 0.0 {
            let path: Vec<_> = path.into_iter().map(points).collect();
            let ends: Vec<_> =
                path.windows(2).filter_map(|pair| Some((*pair.first()?, *pair.last()?))).collect();
            self.lines.extend(ends);
            self.line(&path, color(style.color()), f64::from(style.stroke_width()) / UNITS);
        }
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        center: BackendCoord,
        radius: u32,
        style: &S,
        fill: bool,
    ) -> Done {
        let ((x, y), path) = (points(center), Path::circle(Pt(f64::from(radius) / UNITS)));
        if fill {
            self.fill(x, y, path, color(style.color()));
        } else {
            let stroke = Stroke::new(color(style.color()), Pt(f64::from(style.stroke_width()) / UNITS));
            self.item(x, y, Item::Shape(Shape { path, fill: None, stroke: Some(stroke) }));
        }
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        corners: I,
        style: &S,
    ) -> Done {
        let mut corners = corners.into_iter().map(points).peekable();
        if let Some(&(x, y)) = corners.peek() {
            let mut path = polyline(corners.map(|(px, py)| (px - x, py - y)));
            path.segments.push(Segment::Close);
            self.fill(x, y, path, color(style.color()));
        }
        Ok(())
    }

    fn draw_text<S: BackendTextStyle>(&mut self, text: &str, style: &S, at: BackendCoord) -> Done {
        let label = self.lettering.label(text, ink(style));
        let (x, y) = points(at);
        let left = match style.anchor().h_pos {
            HPos::Left => 0.0,
            HPos::Center => label.width / 2.0,
            HPos::Right => label.width,
        };
        let baseline = match style.anchor().v_pos {
            VPos::Top => label.ascent,
            VPos::Center => label.middle(),
            VPos::Bottom => -label.descent,
        };
        self.text(label, x - left, y + baseline);
        Ok(())
    }

    fn estimate_text_size<S: BackendTextStyle>(
        &self,
        text: &str,
        style: &S,
    ) -> Result<(u32, u32), DrawingErrorKind<Infallible>> {
        let label = self.lettering.label(text, ink(style));
        let pixels = |length: f64| u32::try_from(units(length)).unwrap_or(0);
        Ok((pixels(label.width), pixels(label.height())))
    }
}
