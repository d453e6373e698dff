//! Cuts polygons and lines at the edges of a rectangle.

use super::Ring;

/// An upright rectangle: the least x and y, and the greatest.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Bounds {
    pub(crate) left: f64,
    pub(crate) top: f64,
    pub(crate) right: f64,
    pub(crate) bottom: f64,
}

impl Bounds {
    /// The rectangle that points lie in; none of none.
    pub(crate) fn of<'p>(points: impl IntoIterator<Item = &'p (f64, f64)>) -> Option<Self> {
        let mut points = points.into_iter();
        let &(x, y) = points.next()?;
        let first = Self { left: x, top: y, right: x, bottom: y };
        Some(points.fold(first, |all, &(x, y)| Self {
            left: all.left.min(x),
            top: all.top.min(y),
            right: all.right.max(x),
            bottom: all.bottom.max(y),
        }))
    }

    pub(crate) fn width(&self) -> f64 {
        self.right - self.left
    }

    pub(crate) fn height(&self) -> f64 {
        self.bottom - self.top
    }

    pub(crate) fn middle(&self) -> (f64, f64) {
        ((self.left + self.right) / 2.0, (self.top + self.bottom) / 2.0)
    }

    /// Whether any point is in both.
    pub(crate) fn meets(&self, other: &Self) -> bool {
        self.left < other.right
            && other.left < self.right
            && self.top < other.bottom
            && other.top < self.bottom
    }

    /// Whether the other lies in this one.
    pub(crate) fn contains(&self, other: &Self) -> bool {
        self.left <= other.left
            && other.right <= self.right
            && self.top <= other.top
            && other.bottom <= self.bottom
    }

    /// The same with room on all sides.
    pub(crate) fn wider(&self, by: f64) -> Self {
        Self { left: self.left - by, top: self.top - by, right: self.right + by, bottom: self.bottom + by }
    }

    pub(crate) fn has(&self, (x, y): (f64, f64)) -> bool {
        (self.left..=self.right).contains(&x) && (self.top..=self.bottom).contains(&y)
    }
}

/// A side of a rectangle.
#[derive(Clone, Copy)]
enum Side {
    Left(f64),
    Right(f64),
    Top(f64),
    Bottom(f64),
}

impl Side {
    fn keeps(self, (x, y): (f64, f64)) -> bool {
        match self {
            Self::Left(edge) => x >= edge,
            Self::Right(edge) => x <= edge,
            Self::Top(edge) => y >= edge,
            Self::Bottom(edge) => y <= edge,
        }
    }

    /// Where a line crosses it.
    fn crossing(self, (x1, y1): (f64, f64), (x2, y2): (f64, f64)) -> (f64, f64) {
        match self {
            Self::Left(edge) | Self::Right(edge) => (edge, y1 + (y2 - y1) * (edge - x1) / (x2 - x1)),
            Self::Top(edge) | Self::Bottom(edge) => (x1 + (x2 - x1) * (edge - y1) / (y2 - y1), edge),
        }
    }
}

fn sides(bounds: &Bounds) -> [Side; 4] {
    [Side::Left(bounds.left), Side::Right(bounds.right), Side::Top(bounds.top), Side::Bottom(bounds.bottom)]
}

/// What of a ring lies in a rectangle (I. Sutherland, G. Hodgman, 1974). Parts of it may be joined along the edge.
pub(super) fn polygon(ring: Ring, bounds: &Bounds) -> Ring {
    let mut points = ring;
    for side in sides(bounds) {
        if points.iter().all(|&point| side.keeps(point)) {
            continue;
        }
        let Some(&last) = points.last() else { return points };
        let mut cut = Ring::with_capacity(points.len() + 4);
        let mut before = last;
        for point in points {
            if side.keeps(before) != side.keeps(point) {
                cut.push(side.crossing(before, point));
            }
            if side.keeps(point) {
                cut.push(point);
            }
            before = point;
        }
        points = cut;
    }
    points
}

/// The parts of a line that lie in a rectangle.
pub(super) fn line(points: &[(f64, f64)], bounds: &Bounds) -> Vec<Ring> {
    let mut parts: Vec<Ring> = Vec::new();
    let mut open = false;
    for pair in points.windows(2) {
        let &[from, to] = pair else { continue };
        let Some((start, end)) = segment(from, to, bounds) else {
            open = false;
            continue;
        };
        match parts.last_mut() {
            Some(part) if open => part.push(end),
            _ => parts.push(vec![start, end]),
        }
        open = end == to;
    }
    parts
}

/// What of a segment lies in a rectangle.
fn segment(mut from: (f64, f64), mut to: (f64, f64), bounds: &Bounds) -> Option<((f64, f64), (f64, f64))> {
    for side in sides(bounds) {
        match (side.keeps(from), side.keeps(to)) {
            (true, true) => {}
            (false, false) => return None,
            (false, true) => from = side.crossing(from, to),
            (true, false) => to = side.crossing(from, to),
        }
    }
    Some((from, to))
}

/// Whether a point lies in a ring.
pub(super) fn encloses(ring: &[(f64, f64)], (x, y): (f64, f64)) -> bool {
    let Some(&last) = ring.last() else { return false };
    let mut inside = false;
    let mut before = last;
    for &point in ring {
        let ((x1, y1), (x2, y2)) = (before, point);
        if (y1 > y) != (y2 > y) && x < (x2 - x1) * (y - y1) / (y2 - y1) + x1 {
            inside = !inside;
        }
        before = point;
    }
    inside
}

/// Twice the area of a ring, whichever way it runs.
pub(super) fn area(ring: &[(f64, f64)]) -> f64 {
    let Some(&last) = ring.last() else { return 0.0 };
    let mut before = last;
    let mut sum = 0.0;
    for &point in ring {
        sum += before.0 * point.1 - point.0 * before.1;
        before = point;
    }
    sum.abs()
}

#[cfg(test)]
mod tests {
    use super::*;

    const SQUARE: Bounds = Bounds { left: 0.0, top: 0.0, right: 10.0, bottom: 10.0 };

    #[test]
    fn what_is_outside_is_cut_off() {
        let ring = vec![(-5.0, -5.0), (15.0, -5.0), (15.0, 5.0), (-5.0, 5.0)];
        let cut = polygon(ring, &SQUARE);
        assert!(cut.iter().all(|&point| SQUARE.has(point)), "{cut:?}");
        assert_eq!(area(&cut), 2.0 * 50.0);
        assert!(polygon(vec![(20.0, 0.0), (30.0, 0.0), (30.0, 9.0)], &SQUARE).is_empty());
    }

    #[test]
    fn a_line_that_leaves_and_comes_back_is_two() {
        let parts = line(&[(5.0, 5.0), (15.0, 5.0), (15.0, 8.0), (5.0, 8.0)], &SQUARE);
        assert_eq!(parts, [vec![(5.0, 5.0), (10.0, 5.0)], vec![(10.0, 8.0), (5.0, 8.0)]]);
    }

    #[test]
    fn a_point_is_in_a_ring_or_not() {
        let ring = [(0.0, 0.0), (4.0, 0.0), (0.0, 4.0)];
        assert!(encloses(&ring, (1.0, 1.0)) && !encloses(&ring, (3.0, 3.0)));
    }
}
