//! Decodes the shapes of countries: arcs that neighbours share, and rings made of them.
//!
//! After a mark and the four numbers that lead from the grid to degrees, the file holds the arcs, each the number of its
//! points and the steps from one to the next, and then the countries: their codes, and their polygons as rings of arcs. An
//! arc that is followed backwards has the complement of its number. Whole numbers take seven bits a byte, the lowest
//! first; those with a sign are folded to those without (0, -1, 1, -2).

use std::borrow::Cow;
use std::sync::LazyLock;

use super::clip::Bounds;
use super::{Land, Ring};

const WORLD: &[u8] = include_bytes!("world.bin");
/// The code of land that has none.
pub(super) const NAMELESS: &str = "--";
/// The extent of nothing.
const NOWHERE: Bounds = Bounds { left: 0.0, top: 0.0, right: 0.0, bottom: 0.0 };
const MARK: &[u8] = b"ATLAS1";

/// All shapes. They are decoded when the first map is made.
pub(super) static SHAPES: LazyLock<World> = LazyLock::new(|| World::decode(WORLD));

/// The shapes of all countries.
pub(super) struct World {
    pub(super) arcs: Vec<Arc>,
    pub(super) countries: Vec<Shape>,
}

/// A line between two places where others meet it, or round an island.
pub(super) struct Arc {
    /// Degrees east and north. A line across the antimeridian goes from 180 degrees to -180.
    pub(super) points: Ring,
    /// How far they reach.
    pub(super) extent: Bounds,
    /// Whether there is a country on both sides.
    pub(super) shared: bool,
}

/// The shape of a country.
pub(super) struct Shape {
    /// Its code of two letters in ISO 3166-1; `--` for land that has none.
    pub(super) code: &'static str,
    /// Rings of arcs: the outer one of each polygon, then its holes.
    pub(super) polygons: Vec<Vec<Vec<i32>>>,
}

impl World {
    fn decode(file: &'static [u8]) -> Self {
        let mut bytes = Bytes(file.strip_prefix(MARK).unwrap_or_default());
        let [wide, high, left, low] = [(); 4].map(|()| bytes.real());
        let mut arcs = bytes.list(|bytes| {
            let (mut x, mut y) = (0, 0);
            let points: Ring = bytes.list(|bytes| {
                x += bytes.signed();
                y += bytes.signed();
                (f64::from(x) * wide + left, f64::from(y) * high + low)
            });
            let extent = match Bounds::of(&points) {
                // It may go across the antimeridian.
                Some(extent) if extent.width() > 180.0 => Bounds::of(&unrolled(&points)),
                extent => extent,
            };
            let extent = extent.unwrap_or(NOWHERE);
            Arc { points, extent, shared: false }
        });
        let countries = bytes.list(|bytes| {
            let code = str::from_utf8(bytes.take(2)).unwrap_or_default();
            let polygons = bytes.list(|bytes| bytes.list(|bytes| bytes.list(Bytes::signed)));
            Shape { code, polygons }
        });
        let mut owners: Vec<Option<usize>> = vec![None; arcs.len()];
        for (number, country) in countries.iter().enumerate() {
            for arc in country.polygons.iter().flatten().flatten().map(|&arc| index(arc)) {
                if *owners[arc].get_or_insert(number) != number {
                    arcs[arc].shared = true;
                }
            }
        }
        Self { arcs, countries }
    }

    /// A ring as points that can be drawn; the first is the last as well.
    fn ring(&self, arcs: &[i32]) -> Ring {
        closed(&unrolled(&joined(arcs, |arc| &self.arcs[arc].points)))
    }
}

/// A ring of arcs, each starting where the one before ends.
pub(super) fn joined<'a>(arcs: &[i32], mut points: impl FnMut(usize) -> &'a [(f64, f64)]) -> Ring {
    let mut ring = Ring::new();
    for &number in arcs {
        let points = points(index(number)).iter().copied();
        let skipped = usize::from(!ring.is_empty());
        if number < 0 {
            ring.extend(points.rev().skip(skipped));
        } else {
            ring.extend(points.skip(skipped));
        }
    }
    ring
}

/// A line that goes on beyond 180 degrees where it would jump to -180.
pub(super) fn unrolled(points: &[(f64, f64)]) -> Ring {
    let mut turn = 0.0;
    let mut before = None;
    let places = points.iter().map(|&(lon, lat)| {
        let step = before.map_or(0.0, |before: f64| lon - before);
        if step > 180.0 {
            turn -= 360.0;
        } else if step < -180.0 {
            turn += 360.0;
        }
        before = Some(lon);
        (lon + turn, lat)
    });
    places.collect()
}

/// A ring; one that goes round a pole is closed by way of it.
pub(super) fn closed(ring: &[(f64, f64)]) -> Ring {
    let mut ring = ring.to_vec();
    if let (Some(&first), Some(&last)) = (ring.first(), ring.last())
        && (last.0 - first.0).abs() > 180.0
    {
        let pole = 90.0_f64.copysign(last.1);
        ring.extend([(last.0, pole), (first.0, pole), first]);
    }
    ring
}

/// The place of an arc among all, whichever way it is followed.
pub(super) fn index(arc: i32) -> usize {
    (if arc < 0 { !arc } else { arc }) as usize
}

/// Whether there is the shape of a country.
pub(crate) fn has_country(code: &str) -> bool {
    SHAPES.countries.iter().any(|shape| shape.code == code)
}

/// The polygons of some land, each its rings.
pub(super) fn polygons_of(land: &Land) -> Cow<'_, [Vec<Ring>]> {
    match land {
        Land::Outline(outline) => Cow::Borrowed(&outline.polygons),
        Land::Country(code) => {
            let shape = SHAPES.countries.iter().find(|shape| shape.code == *code);
            let polygons = shape.map_or(&[][..], |shape| &shape.polygons);
            let rings = |polygon: &Vec<Vec<i32>>| polygon.iter().map(|ring| SHAPES.ring(ring)).collect();
            Cow::Owned(polygons.iter().map(rings).collect())
        }
    }
}

/// What is left of the file. Nothing but zeros follows its end.
struct Bytes(&'static [u8]);

impl Bytes {
    fn take(&mut self, count: usize) -> &'static [u8] {
        let (taken, rest) = self.0.split_at_checked(count).unwrap_or_default();
        self.0 = rest;
        taken
    }

    fn number(&mut self) -> usize {
        // Nearly all are small.
        if let [byte @ 0..0x80, rest @ ..] = self.0 {
            self.0 = rest;
            return usize::from(*byte);
        }
        let mut number = 0;
        for place in 0..5 {
            let byte = self.take(1).first().copied().unwrap_or_default();
            number |= usize::from(byte & 0x7F) << (7 * place);
            if byte & 0x80 == 0 {
                break;
            }
        }
        number
    }

    fn signed(&mut self) -> i32 {
        let number = self.number() as i32;
        number >> 1 ^ -(number & 1)
    }

    fn real(&mut self) -> f64 {
        self.take(8).try_into().map_or(0.0, f64::from_le_bytes)
    }

    fn list<T>(&mut self, mut item: impl FnMut(&mut Self) -> T) -> Vec<T> {
        (0..self.number()).map(|_| item(self)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::country::countries;

    /// Members and observers of the United Nations that Natural Earth has no shape of, territories that it counts with
    /// another country, and the one entry of the table that is none.
    const WITHOUT: [&str; 14] =
        ["BQ", "BV", "CC", "CX", "EU", "GF", "GI", "GP", "MQ", "RE", "SJ", "TK", "UM", "YT"];

    #[test]
    fn countries_have_shapes() {
        let without: Vec<&str> =
            countries().map(|country| country.alpha2).filter(|code| !has_country(code)).collect();
        assert_eq!(without, WITHOUT);
    }

    #[test]
    fn rings_are_closed_and_on_the_globe() {
        for shape in &SHAPES.countries {
            for ring in shape.polygons.iter().flatten().map(|ring| SHAPES.ring(ring)) {
                assert!(ring.len() >= 4 && ring.first() == ring.last(), "{}", shape.code);
                let extent = Bounds::of(&ring).unwrap();
                let sound = extent.width() <= 360.0 && extent.top >= -90.0 && extent.bottom <= 90.0;
                assert!(sound, "{}: {extent:?}", shape.code);
                let steps = ring.windows(2).map(|pair| (pair[1].0 - pair[0].0).abs());
                assert!(shape.code == "AQ" || steps.fold(0.0, f64::max) < 30.0, "{}", shape.code);
            }
        }
        assert!(SHAPES.arcs.iter().any(|arc| arc.shared) && SHAPES.arcs.iter().any(|arc| !arc.shared));
    }
}
