//! Finds room for names: each beside what it names or within it, and none over another.

use super::Ring;
use super::clip::{Bounds, area, encloses};

/// The room of a frame, and what is taken of it.
pub(crate) struct Room {
    bounds: Bounds,
    taken: Vec<Bounds>,
}

/// The top left corner of where a name goes.
pub(crate) type Spot = (f64, f64);

/// Between two names.
const APART: f64 = 1.5;
/// Lines on which places are tried within a shape, and how far these are from its edge.
const ROWS: usize = 16;
const INSET: f64 = 0.4;
/// Places that are tried along the edge of a shape, and how far the name is from it.
const EDGES: usize = 32;
const GAPS: [f64; 3] = [3.0, 7.0, 12.0];
/// Places beside a shape among which one is chosen.
const NEAREST: usize = 40;
/// Places that are tried in all of a frame, along each side.
const FAR: usize = 24;

impl Room {
    /// A frame with nothing in it. Names keep a distance from its edges.
    pub(crate) fn new(width: f64, height: f64) -> Self {
        let bounds = Bounds {
            left: 2.0 * APART,
            top: 2.0 * APART,
            right: width - 2.0 * APART,
            bottom: height - 2.0 * APART,
        };
        Self { bounds, taken: Vec::new() }
    }

    /// Takes a rectangle for something else.
    pub(crate) fn take(&mut self, taken: Bounds) {
        self.taken.push(taken);
    }

    fn is_free(&self, name: &Bounds) -> bool {
        let around = name.wider(APART);
        self.bounds.contains(name) && !self.taken.iter().any(|taken| taken.meets(&around))
    }

    fn put(&mut self, name: Bounds) -> Spot {
        self.taken.push(name);
        (name.left, name.top)
    }

    /// A place within a shape, as near to the middle of its largest part as there is one.
    pub(crate) fn within(&mut self, shape: &[Ring], (width, height): (f64, f64)) -> Option<Spot> {
        let largest = shape.iter().max_by(|one, other| area(one).total_cmp(&area(other)))?;
        let extent = Bounds::of(largest)?;
        if extent.width() < width || extent.height() < height {
            return None;
        }
        let (x, y) = centroid(largest);
        let shape = Area::new(shape);
        let step = (extent.height() - height) / ROWS as f64;
        let tops = (0..=ROWS).map(|row| extent.top + step * row as f64);
        let mut rows: Vec<(f64, f64)> = tops.map(|top| ((top + height / 2.0 - y).abs(), top)).collect();
        rows.sort_by(|(one, _), (other, _)| one.total_cmp(other));
        let mut nearest: Option<(f64, Bounds)> = None;
        for (away, top) in rows {
            // Nothing in the rows that follow is nearer.
            if nearest.is_some_and(|(distance, _)| away >= distance) {
                break;
            }
            let mut room = shape.spans(top);
            for part in [0.5, 1.0] {
                room = common(&room, &shape.spans(top + height * part));
            }
            for (from, to) in room.into_iter().filter(|(from, to)| to - from >= width + 2.0 * INSET) {
                let (from, to) = (from + INSET, to - INSET - width);
                for left in [(x - width / 2.0).clamp(from, to), from, (from + to) / 2.0, to] {
                    let distance = libm::hypot(left + width / 2.0 - x, away);
                    let name = Bounds { left, top, right: left + width, bottom: top + height };
                    let is_nearer = nearest.is_none_or(|(known, _)| distance < known);
                    if is_nearer && self.is_free(&name) && !shape.has_points_in(&name) {
                        nearest = Some((distance, name));
                    }
                }
            }
        }
        Some(self.put(nearest?.1))
    }

    /// A place anywhere, as near as can be to the largest part of a shape: beside the shape, where that has room.
    pub(crate) fn anywhere(&mut self, shape: &[Ring], (width, height): (f64, f64)) -> Option<Spot> {
        let (x, y) = largest_middle(shape)?;
        let Bounds { left, top, right, bottom } = self.bounds;
        let place = |row: usize, column: usize| {
            let step = |from: f64, to: f64, at: usize| from + (to - from) * at as f64 / FAR as f64;
            let (left, top) = (step(left, right - width, column), step(top, bottom - height, row));
            Bounds { left, top, right: left + width, bottom: top + height }
        };
        let all = (0..=FAR).flat_map(|row| (0..=FAR).map(move |column| (row, column)));
        let free = all.map(|(row, column)| place(row, column)).filter(|name| self.is_free(name));
        let free: Vec<Bounds> = nearest_first(free, (x, y)).collect();
        let own = Area::new(shape);
        let beside = free.iter().take(NEAREST).find(|name| !own.touches(name));
        let found = *beside.or(free.first())?;
        Some(self.put(found))
    }

    /// A place along the edge of the largest part of a shape, as near to its middle as there is one that `suits`.
    pub(crate) fn along(
        &mut self,
        shape: &[Ring],
        (width, height): (f64, f64),
        suits: impl Fn(&Bounds) -> bool,
    ) -> Option<Spot> {
        let largest = shape.iter().max_by(|one, other| area(one).total_cmp(&area(other)))?;
        let (x, y) = centroid(largest);
        let mut tried = Vec::new();
        for &(at, level) in largest.iter().step_by(largest.len() / EDGES + 1) {
            let (middle, center) = (level - height / 2.0, at - width / 2.0);
            let corners = GAPS.into_iter().flat_map(|gap| {
                [
                    (at + gap, middle),
                    (at - gap - width, middle),
                    (center, level - gap - height),
                    (center, level + gap),
                ]
            });
            tried.extend(corners.map(|(left, top)| Bounds {
                left,
                top,
                right: left + width,
                bottom: top + height,
            }));
        }
        let own = Area::new(shape);
        let clear = nearest_first(tried, (x, y)).filter(|name| self.is_free(name) && !own.touches(name));
        let found = clear.take(NEAREST).find(suits)?;
        Some(self.put(found))
    }

    /// A place beside a mark, where one is free that `suits`.
    pub(crate) fn beside(
        &mut self,
        mark: Bounds,
        (width, height): (f64, f64),
        suits: impl Fn(&Bounds) -> bool,
    ) -> Option<Spot> {
        let (x, y) = mark.middle();
        let mut tried = Vec::new();
        for gap in [2.0, 5.0, 9.0, 13.0] {
            let (before, after) = (mark.left - gap - width, mark.right + gap);
            let (above, below) = (mark.top - gap / 2.0 - height, mark.bottom + gap / 2.0);
            let (middle, center) = (y - height / 2.0, x - width / 2.0);
            tried.extend([
                (after, middle),
                (before, middle),
                (after, above + gap / 2.0),
                (after, below - gap / 2.0),
                (before, above + gap / 2.0),
                (before, below - gap / 2.0),
                (center, above),
                (center, below),
                (mark.left, above),
                (mark.left, below),
                (mark.right - width, above),
                (mark.right - width, below),
            ]);
        }
        let place = |(left, top)| Bounds { left, top, right: left + width, bottom: top + height };
        let found = tried.into_iter().map(place).find(|name| self.is_free(name) && suits(name))?;
        Some(self.put(found))
    }
}

/// Rectangles in the order of how far their middles are from a point.
fn nearest_first(all: impl IntoIterator<Item = Bounds>, (x, y): (f64, f64)) -> impl Iterator<Item = Bounds> {
    let distance = |name: Bounds| {
        let middle = name.middle();
        (libm::hypot(middle.0 - x, middle.1 - y), name)
    };
    let mut all: Vec<(f64, Bounds)> = all.into_iter().map(distance).collect();
    all.sort_by(|(one, _), (other, _)| one.total_cmp(other));
    all.into_iter().map(|(_, name)| name)
}

/// The middle of the largest ring.
pub(crate) fn largest_middle(shape: &[Ring]) -> Option<(f64, f64)> {
    let largest = shape.iter().max_by(|one, other| area(one).total_cmp(&area(other)))?;
    Some(centroid(largest))
}

/// The centre of gravity of a ring.
pub(super) fn centroid(ring: &[(f64, f64)]) -> (f64, f64) {
    let Some(&last) = ring.last() else { return (0.0, 0.0) };
    let (mut before, mut sum, mut x, mut y) = (last, 0.0, 0.0, 0.0);
    for &point in ring {
        let cross = before.0 * point.1 - point.0 * before.1;
        sum += cross;
        x += cross * (before.0 + point.0);
        y += cross * (before.1 + point.1);
        before = point;
    }
    if sum.abs() < 1e-12 { last } else { (x / (3.0 * sum), y / (3.0 * sum)) }
}

/// A shape, with the extents of its rings.
pub(crate) struct Area<'r> {
    rings: Vec<(&'r Ring, Bounds)>,
}

impl<'r> Area<'r> {
    pub(crate) fn new(rings: &'r [Ring]) -> Self {
        Self { rings: rings.iter().filter_map(|ring| Some((ring, Bounds::of(ring)?))).collect() }
    }

    /// Where a level line is in the shape: from each place to the next.
    fn spans(&self, y: f64) -> Vec<(f64, f64)> {
        let mut crossings = Vec::new();
        for (ring, extent) in &self.rings {
            if y < extent.top || y > extent.bottom {
                continue;
            }
            let Some(&(mut before)) = ring.last() else { continue };
            for &point in *ring {
                let ((x1, y1), (x2, y2)) = (before, point);
                if (y1 > y) != (y2 > y) {
                    crossings.push((x2 - x1) * (y - y1) / (y2 - y1) + x1);
                }
                before = point;
            }
        }
        crossings.sort_by(f64::total_cmp);
        crossings.chunks_exact(2).map(|pair| (pair[0], pair[1])).collect()
    }

    /// Whether it may be below a name, or close to it.
    pub(crate) fn touches(&self, name: &Bounds) -> bool {
        let name = name.wider(APART);
        let near: Vec<_> = self.rings.iter().filter(|(_, extent)| extent.meets(&name)).collect();
        let corners = [
            (name.left, name.top),
            (name.right, name.top),
            (name.left, name.bottom),
            (name.right, name.bottom),
            name.middle(),
        ];
        near.iter().any(|(ring, _)| ring.iter().any(|&point| name.has(point)))
            || near.iter().any(|(ring, _)| corners.iter().any(|&corner| encloses(ring, corner)))
    }

    /// Whether its edge has a corner in a rectangle.
    pub(crate) fn has_points_in(&self, name: &Bounds) -> bool {
        let name = name.wider(INSET);
        let mut near = self.rings.iter().filter(|(_, extent)| extent.meets(&name));
        near.any(|(ring, _)| ring.iter().any(|&point| name.has(point)))
    }
}

/// What two lists of spans have in common.
fn common(one: &[(f64, f64)], other: &[(f64, f64)]) -> Vec<(f64, f64)> {
    let pairs = one.iter().flat_map(|a| other.iter().map(move |b| (a.0.max(b.0), a.1.min(b.1))));
    pairs.filter(|(from, to)| from < to).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A rectangle around its middle.
    fn around((x, y): (f64, f64), width: f64, height: f64) -> Bounds {
        Bounds {
            left: x - width / 2.0,
            top: y - height / 2.0,
            right: x + width / 2.0,
            bottom: y + height / 2.0,
        }
    }

    fn square(left: f64, top: f64, side: f64) -> Ring {
        vec![(left, top), (left + side, top), (left + side, top + side), (left, top + side), (left, top)]
    }

    #[test]
    fn names_are_within_what_they_name_where_there_is_room() {
        let mut room = Room::new(200.0, 100.0);
        let country = [square(20.0, 20.0, 60.0)];
        assert_eq!(room.within(&country, (40.0, 10.0)), Some((30.0, 45.0)));
        // The middle is taken.
        let (_, top) = room.within(&country, (40.0, 10.0)).unwrap();
        assert!(!(35.0..55.0).contains(&top), "{top}");
        assert_eq!(room.within(&country, (70.0, 10.0)), None);
        // A lake in the middle.
        let lake = [square(100.0, 10.0, 80.0), square(120.0, 30.0, 40.0)];
        let (left, top) = room.within(&lake, (30.0, 8.0)).unwrap();
        assert!(top + 8.0 <= 30.0 || top >= 70.0 || left + 30.0 <= 120.0 || left >= 160.0, "{left} {top}");
    }

    #[test]
    fn names_beside_marks_do_not_meet() {
        let mut room = Room::new(100.0, 40.0);
        let mark = around((50.0, 20.0), 4.0, 4.0);
        room.take(mark);
        let mut put: Vec<Bounds> = Vec::new();
        while let Some((left, top)) = room.beside(mark, (30.0, 8.0), |_| true) {
            let name = Bounds { left, top, right: left + 30.0, bottom: top + 8.0 };
            assert!(put.iter().all(|other| !other.meets(&name)) && !name.meets(&mark), "{name:?}");
            put.push(name);
        }
        assert!((4..20).contains(&put.len()), "{}", put.len());
    }
}
