//! Transforms of drawings.

use crate::frame::{Path, Segment};
use crate::geom::{Point, Pt};

/// What becomes of a point (x, y): (ax + cy + e, bx + dy + f), the six in the order of PDF and SVG.
#[derive(Debug, Clone, Copy)]
pub(super) struct Matrix(pub(super) [f64; 6]);

impl Matrix {
    pub(super) const IDENTITY: Self = Self([1.0, 0.0, 0.0, 1.0, 0.0, 0.0]);

    pub(super) fn apply(self, at: Point) -> Point {
        let Self([a, b, c, d, e, f]) = self;
        let (x, y) = (at.x.0, at.y.0);
        Point::new(Pt(a * x + c * y + e), Pt(b * x + d * y + f))
    }

    pub(super) fn place(self, x: f32, y: f32) -> Point {
        self.apply(Point::new(Pt(f64::from(x)), Pt(f64::from(y))))
    }

    /// This one first, the other one after it.
    pub(super) fn then(self, Self([g, h, i, j, k, l]): Self) -> Self {
        let Self([a, b, c, d, e, f]) = self;
        Self([
            a * g + b * i,
            a * h + b * j,
            c * g + d * i,
            c * h + d * j,
            e * g + f * i + k,
            e * h + f * j + l,
        ])
    }

    pub(super) fn determinant(self) -> f64 {
        let Self([a, b, c, d, ..]) = self;
        a * d - b * c
    }

    /// By how much lengths grow, in the mean of all directions.
    pub(super) fn scale(self) -> f64 {
        libm::sqrt(self.determinant().abs())
    }

    /// If lengths do not grow alike in all directions: what is left of the matrix without its scale, and what undoes
    /// that. A pen or a gradient that is round before the one is an ellipse after it. Coordinates in between are
    /// counted from an origin on the page, so that they are no larger than those on the page.
    pub(super) fn unevenness(self, origin: Point) -> Option<(Self, Self)> {
        /// A difference of scales that makes no visible one in the width of any line.
        const EVEN: f64 = 1e-3;
        let (Self([a, b, c, d, ..]), scale) = (self, self.scale());
        let [a, b, c, d] = [a, b, c, d].map(|value| value / scale);
        let turned = (a - d).abs().max((b + c).abs());
        let mirrored = (a + d).abs().max((b - c).abs());
        // A matrix that flattens everything has no other side.
        if scale == 0.0 || !scale.is_finite() || turned.min(mirrored) < EVEN {
            return None;
        }
        let there = Self([a, b, c, d, origin.x.0, origin.y.0]);
        let unit = there.determinant();
        let [a, b, c, d] = [d, -b, -c, a].map(|value| value / unit);
        let back = Self([1.0, 0.0, 0.0, 1.0, -origin.x.0, -origin.y.0]).then(Self([a, b, c, d, 0.0, 0.0]));
        Some((there, back))
    }
}

/// A path through a matrix.
pub(super) fn moved(path: &Path, matrix: Matrix) -> Path {
    let at = |point: Point| matrix.apply(point);
    let segments = path.segments.iter().map(|segment| match *segment {
        Segment::Move(to) => Segment::Move(at(to)),
        Segment::Line(to) => Segment::Line(at(to)),
        Segment::Cubic(one, two, to) => Segment::Cubic(at(one), at(two), at(to)),
        Segment::Close => Segment::Close,
    });
    Path { segments: segments.collect() }
}
