//! What of the world a map shows: as much of it as two parties and some places take, and what is around them.

use std::borrow::Cow;

use super::clip::{self, Bounds, area};
use super::names::centroid;
use super::sphere::{Place, Projection, degrees, sincos, turned};
use super::world::{self, SHAPES, World, closed, joined, polygons_of, unrolled};
use super::{Land, Ring};

/// Parts of a country that are smaller than this part of its largest do not make a map larger: they are shown where
/// they happen to be in it.
const MAIN: f64 = 0.25;
/// Room around what is shown, as a part of its longer side.
const AROUND: f64 = 0.14;
/// The least that is shown, as a part of the radius of the globe: some 600 km.
const LEAST: f64 = 0.1;
/// The height of a map as a part of its width.
const FLAT: f64 = 0.5;
const TALL: f64 = 0.75;
/// What reaches farther than this from the middle, in degrees, is shown on a map of the world.
const FARTHEST: f64 = 38.0;
/// Between points of a line, in points of the page: what is nearer is not seen.
const FINEST: f64 = 0.55;
/// Points that are nearer than this to the line between their neighbours are not seen either.
const FLATTEST: f64 = 0.12;
/// Islands of others that are smaller are left out.
const SPECK: f64 = 0.8;
/// Straight lines of more degrees are curves on most maps.
const STRAIGHT: f64 = 1.5;
/// The most points of a ring that decide what is shown.
const DECISIVE: usize = 200;
/// Where outlines of files are cut.
const SEAM: f64 = 179.999;
/// Half the height and the width of the world.
const WORLD_HEIGHT: f64 = 1.317_36;
const WORLD_WIDTH: f64 = 2.706_63;

/// A part of the world in a frame. Lengths are in points, from its top left corner.
pub(crate) struct View {
    projection: Projection,
    /// From the radius of the globe to points.
    scale: f64,
    /// The top left corner of the frame in the plane: right and up.
    left: f64,
    top: f64,
    pub(crate) width: f64,
    pub(crate) height: f64,
}

/// What there is in a view. Rings that are cut run along the edge of the frame.
#[derive(Default)]
pub(crate) struct Scene {
    /// Land that is not the parties'.
    pub(crate) land: Vec<Ring>,
    /// That of each party.
    pub(crate) parties: [Vec<Ring>; 2],
    /// The same as lines, without the edge of the frame.
    pub(crate) outlines: [Vec<Ring>; 2],
    /// Lines between two countries.
    pub(crate) boundaries: Vec<Ring>,
    /// Countries that are not the parties, by their codes; the largest first.
    pub(crate) others: Vec<(&'static str, Vec<Ring>)>,
}

impl View {
    /// What two parties and some places take, in a frame of a width, and no taller than it may be.
    pub(crate) fn new(lands: [&Land; 2], places: &[Place], width: f64, tallest: f64) -> Self {
        let mut points: Ring = lands.iter().flat_map(|land| decisive(land)).collect();
        points.extend(places.iter().map(|place| (place.lon, place.lat)));
        let (projection, extent) = near(&points).unwrap_or_else(|| world(lands, &points));
        let room = AROUND * extent.width().max(extent.height());
        let wide = (extent.width() + 2.0 * room).max(LEAST);
        let high = (extent.height() + 2.0 * room).max(LEAST);
        let flattest = FLAT.min(tallest / width);
        let ratio = (high / wide).clamp(flattest, TALL.min(tallest / width));
        let (wide, high) = if high > wide * ratio { (high / ratio, high) } else { (wide, wide * ratio) };
        let (mut x, mut y) = extent.middle();
        if matches!(projection, Projection::World { .. }) {
            // No more of what is beyond the world than has to be.
            x = kept(x, wide / 2.0, WORLD_WIDTH);
            y = kept(y, high / 2.0, WORLD_HEIGHT);
        }
        let scale = width / wide;
        Self { projection, scale, left: x - wide / 2.0, top: y + high / 2.0, width, height: high * scale }
    }

    /// Where a place is, if it is in the frame.
    pub(crate) fn place(&self, place: Place) -> Option<(f64, f64)> {
        let lon = match self.projection {
            Projection::World { meridian } => turned(place.lon - meridian),
            Projection::Near { .. } => place.lon,
        };
        let point = self.point((lon, place.lat));
        self.bounds().has(point).then_some(point)
    }

    fn is_world(&self) -> bool {
        matches!(self.projection, Projection::World { .. })
    }

    fn bounds(&self) -> Bounds {
        Bounds { left: 0.0, top: 0.0, right: self.width, bottom: self.height }
    }

    fn point(&self, place: (f64, f64)) -> (f64, f64) {
        let (x, y) = self.projection.forward(place);
        // No finer than can be seen, for the sake of the file.
        let rounded = |length: f64| (length * 100.0).round() / 100.0;
        (rounded((x - self.left) * self.scale), rounded((self.top - y) * self.scale))
    }

    /// How far the corners of the frame are from its middle, in degrees, and a little more.
    fn reach(&self) -> f64 {
        let corner = libm::hypot(self.width, self.height) / 2.0 / self.scale;
        degrees(2.0 * libm::asin((corner / 2.0).min(1.0))) + 2.0
    }

    /// All that is seen.
    pub(crate) fn scene(&self, lands: [&Land; 2]) -> Scene {
        let shapes = &*SHAPES;
        let mut thinned: Vec<Option<Ring>> = vec![None; shapes.arcs.len()];
        let mut scene = Scene::default();
        let is_party =
            |code: &str| lands.iter().position(|land| matches!(land, Land::Country(own) if *own == code));
        for shape in &shapes.countries {
            let party = is_party(shape.code);
            let mut rings = Vec::new();
            for arcs in shape.polygons.iter().flatten() {
                let Some(extent) = extent_of(shapes, arcs) else { continue };
                if !self.may_show(&extent) || (party.is_none() && self.is_speck(&extent)) {
                    continue;
                }
                for arc in arcs.iter().map(|&arc| world::index(arc)) {
                    thinned[arc].get_or_insert_with(|| self.thin(&shapes.arcs[arc].points));
                }
                let ring = joined(arcs, |arc| thinned[arc].as_deref().unwrap_or_default());
                let ring = unrolled(&ring);
                if let Some(party) = party {
                    scene.outlines[party].extend(self.lines(&ring));
                }
                rings.extend(self.rings(&closed(&ring)));
            }
            match party {
                Some(party) => scene.parties[party] = rings,
                None => {
                    scene.land.extend(rings.iter().cloned());
                    if !rings.is_empty() && shape.code != world::NAMELESS {
                        scene.others.push((shape.code, rings));
                    }
                }
            }
        }
        for (party, land) in lands.iter().enumerate() {
            let Land::Outline(outline) = land else { continue };
            for ring in outline.polygons.iter().flatten() {
                let ring = self.thin(ring);
                scene.outlines[party].extend(self.lines(&ring));
                scene.parties[party].extend(self.rings(&ring));
            }
        }
        for (arc, points) in shapes.arcs.iter().zip(thinned) {
            if let Some(points) = points.filter(|_| arc.shared) {
                scene.boundaries.extend(self.lines(&unrolled(&points)));
            }
        }
        let size = |rings: &[Ring]| rings.iter().map(|ring| area(ring)).fold(0.0, f64::max);
        scene.others.sort_by(|(_, one), (_, other)| size(other).total_cmp(&size(one)));
        scene
    }

    /// Whether a stretch of the globe, in degrees, may be in the frame.
    fn may_show(&self, extent: &Bounds) -> bool {
        let Projection::Near { middle, .. } = self.projection else { return true };
        let reach = self.reach();
        if extent.bottom < middle.lat - reach || extent.top > middle.lat + reach {
            return false;
        }
        if middle.lat.abs() + reach > 85.0 {
            return true;
        }
        // The meridians that touch a circle around the middle.
        let aside = degrees(libm::asin((sincos(reach).0 / sincos(middle.lat).1).min(1.0)));
        [-720.0, -360.0, 0.0, 360.0, 720.0].into_iter().any(|turn| {
            let lon = middle.lon + turn;
            extent.right >= lon - aside && extent.left <= lon + aside
        })
    }

    /// Whether nothing would be seen of a stretch of the globe.
    fn is_speck(&self, extent: &Bounds) -> bool {
        let degree = self.scale * sincos(1.0).0;
        extent.width().max(extent.height()) * degree < SPECK
    }

    /// A line of the globe with as many points as are seen: the same whichever way neighbours follow it.
    fn thin(&self, points: &[(f64, f64)]) -> Ring {
        let Some((&first, &last)) = points.first().zip(points.last()) else { return Ring::new() };
        let degree = self.scale * sincos(1.0).0;
        let narrow = sincos(first.1).1.max(0.05);
        let finest = (FINEST / degree) * (FINEST / degree);
        let near = |one: (f64, f64), other: (f64, f64)| {
            let (east, north) = ((one.0 - other.0) * narrow, one.1 - other.1);
            east * east + north * north < finest
        };
        let mut kept = vec![first];
        let mut before = first;
        for &point in &points[1..points.len() - 1] {
            if !near(before, point) {
                kept.push(point);
                before = point;
            }
        }
        kept.push(last);
        let flat = |from: (f64, f64), at: (f64, f64), to: (f64, f64)| {
            let (x, y) = ((to.0 - from.0) * narrow, to.1 - from.1);
            let (east, north) = ((at.0 - from.0) * narrow, at.1 - from.1);
            let aside = (east * y - north * x) * degree;
            aside * aside < FLATTEST * FLATTEST * (x * x + y * y)
        };
        let mut skipped = false;
        let mut plain = vec![first];
        for triple in kept.windows(3) {
            // Never two in turn: a curve of many small turns keeps its shape.
            skipped = !skipped && flat(triple[0], triple[1], triple[2]);
            if !skipped {
                plain.push(triple[1]);
            }
        }
        plain.push(last);
        kept = plain;
        // An island keeps some shape.
        if kept.len() < 4 && points.len() >= 4 && first == last {
            kept = points.to_vec();
        }
        dense(&kept)
    }

    /// What of a ring of the globe is in the frame.
    fn rings(&self, ring: &[(f64, f64)]) -> Vec<Ring> {
        let mut found = Vec::new();
        for part in self.parts(ring) {
            let is_cut = self.is_world() && !Bounds::of(&*part).is_some_and(|extent| WHOLE.contains(&extent));
            // The edges of the world are curves.
            let part = if is_cut { dense(&clip::polygon(part.into_owned(), &WHOLE)).into() } else { part };
            let shown = part.iter().map(|&place| self.point(place)).collect();
            let shown = clip::polygon(shown, &self.bounds());
            if shown.len() > 2 {
                found.push(shown);
            }
        }
        found
    }

    /// What of a line of the globe is in the frame, without the seams of the data.
    fn lines(&self, line: &[(f64, f64)]) -> Vec<Ring> {
        let is_seam = |one: &(f64, f64), other: &(f64, f64)| one.0.abs() > SEAM && other.0.abs() > SEAM;
        let mut found = Vec::new();
        for stretch in line.chunk_by(|one, other| !is_seam(one, other)) {
            for part in self.parts(stretch) {
                let parts = match self.is_world() {
                    true => clip::line(&part, &WHOLE).into_iter().map(Cow::Owned).collect(),
                    false => vec![part],
                };
                for part in parts {
                    let shown: Ring = part.iter().map(|&place| self.point(place)).collect();
                    found.extend(clip::line(&shown, &self.bounds()));
                }
            }
        }
        found
    }

    /// Points of the globe as the projection takes them: for the world, in degrees from its meridian, as often as any
    /// are on the map.
    fn parts<'p>(&self, points: &'p [(f64, f64)]) -> Vec<Cow<'p, [(f64, f64)]>> {
        let Projection::World { meridian } = self.projection else { return vec![Cow::Borrowed(points)] };
        let Some(extent) = Bounds::of(points) else { return Vec::new() };
        let turns = [-720.0, -360.0, 0.0, 360.0, 720.0].into_iter().map(|turn| turn - meridian);
        let shown = turns.filter(|turn| extent.right + turn > -180.0 && extent.left + turn < 180.0);
        shown.map(|turn| points.iter().map(|(lon, lat)| (lon + turn, *lat)).collect()).collect()
    }
}

/// All of the globe, in degrees.
const WHOLE: Bounds = Bounds { left: -180.0, top: -90.0, right: 180.0, bottom: 90.0 };

/// A coordinate of the middle of what is shown, so that no more than the world is shown where it is enough.
fn kept(middle: f64, half: f64, world: f64) -> f64 {
    if half >= world { 0.0 } else { middle.clamp(half - world, world - half) }
}

/// A line with points between those that are far apart: parallels are curves.
fn dense(points: &[(f64, f64)]) -> Ring {
    let mut all = Ring::with_capacity(points.len());
    all.extend(points.first());
    for pair in points.windows(2) {
        let &[(x1, y1), (x2, y2)] = pair else { continue };
        // The short way, across the antimeridian where that is it.
        let east = if (x2 - x1).abs() > 180.0 { turned(x2 - x1) } else { x2 - x1 };
        let parts = (east.abs().max((y2 - y1).abs()) / STRAIGHT).ceil().max(1.0);
        for part in 1..parts as u32 {
            let at = f64::from(part) / parts;
            all.push((x1 + east * at, y1 + (y2 - y1) * at));
        }
        all.push((x2, y2));
    }
    all
}

/// The extent of a ring, in degrees.
fn extent_of(shapes: &World, arcs: &[i32]) -> Option<Bounds> {
    let extents = arcs.iter().map(|&arc| &shapes.arcs[world::index(arc)].extent);
    extents.copied().reduce(|one, other| Bounds {
        left: one.left.min(other.left),
        top: one.top.min(other.top),
        right: one.right.max(other.right),
        bottom: one.bottom.max(other.bottom),
    })
}

/// The outer rings of the main parts of some land, the largest first.
fn main_parts(land: &Land) -> Vec<Ring> {
    let polygons = polygons_of(land);
    let outer = polygons.iter().filter_map(|polygon| polygon.first());
    // A degree of longitude is shorter away from the equator.
    let size = |ring: &Ring| {
        let lat = Bounds::of(ring).map_or(0.0, |extent| extent.middle().1);
        area(ring) * sincos(lat).1
    };
    let mut parts: Vec<(f64, &Ring)> = outer.map(|ring| (size(ring), ring)).collect();
    parts.sort_by(|(one, _), (other, _)| other.total_cmp(one));
    let least = parts.first().map_or(0.0, |(size, _)| size * MAIN);
    parts.into_iter().take_while(|(size, _)| *size >= least).map(|(_, ring)| ring.clone()).collect()
}

/// The points of some land that decide what is shown.
fn decisive(land: &Land) -> Ring {
    let parts = main_parts(land).into_iter();
    parts.flat_map(|ring| ring.iter().step_by(ring.len() / DECISIVE + 1).copied().collect::<Ring>()).collect()
}

/// A place in the middle of the largest part of some land.
pub(super) fn middle(land: &Land) -> Option<Place> {
    let parts = main_parts(land);
    let (lon, lat) = centroid(parts.first()?);
    Some(Place { lat, lon: turned(lon) })
}

/// The projection for places that are near each other, and how far they reach in it.
fn near(points: &[(f64, f64)]) -> Option<(Projection, Bounds)> {
    let mut sum = [0.0; 3];
    for &(lon, lat) in points {
        let vector = Place { lat, lon }.vector();
        sum.iter_mut().zip(vector).for_each(|(sum, part)| *sum += part);
    }
    let length = libm::hypot(libm::hypot(sum[0], sum[1]), sum[2]);
    if length < 0.05 * points.len() as f64 {
        return None;
    }
    let mut middle = Place::of_vector(sum);
    // The middle of what they take is not their mean; a few steps lead to it.
    for _ in 0..8 {
        let projection = Projection::near(middle, 179.0);
        let projected: Ring = points.iter().map(|&place| projection.forward(place)).collect();
        let (x, y) = Bounds::of(&projected)?.middle();
        middle = projection.back(x, y)?;
    }
    let projection = Projection::near(middle, FARTHEST + 25.0);
    let projected: Ring = points.iter().map(|&place| projection.forward(place)).collect();
    let extent = Bounds::of(&projected)?;
    let corner = libm::hypot(extent.width(), extent.height()) / 2.0 * (1.0 + AROUND);
    (corner < 2.0 * sincos(FARTHEST / 2.0).0).then_some((projection, extent))
}

/// The projection of the world with two parties in its middle, and how far they reach in it.
fn world(lands: [&Land; 2], points: &[(f64, f64)]) -> (Projection, Bounds) {
    let [first, second] = lands.map(|land| middle(land).map_or(0.0, |place| place.lon));
    let meridian = turned(first + turned(second - first) / 2.0);
    let projection = Projection::World { meridian };
    let projected: Ring =
        points.iter().map(|&(lon, lat)| projection.forward((turned(lon - meridian), lat))).collect();
    let whole = Bounds { left: -1.0, top: -1.0, right: 1.0, bottom: 1.0 };
    (projection, Bounds::of(&projected).unwrap_or(whole))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn view(first: &'static str, second: &'static str) -> (View, Scene) {
        let lands = [&Land::Country(first), &Land::Country(second)];
        let view = View::new(lands, &[], 330.0, 360.0);
        let scene = view.scene(lands);
        (view, scene)
    }

    #[test]
    fn both_parties_are_in_the_frame_wherever_they_are() {
        let pairs = [
            ("PK", "BY"),
            ("IN", "FJ"),
            ("GB", "CU"),
            ("AU", "TL"),
            ("CL", "NZ"),
            ("RU", "US"),
            ("VA", "IT"),
            ("NO", "AQ"),
            ("KI", "GB"),
            ("KI", "FJ"),
            ("ES", "NZ"),
            ("TV", "NR"),
        ];
        for (first, second) in pairs {
            let (view, scene) = view(first, second);
            let bounds = view.bounds();
            for party in &scene.parties {
                assert!(!party.is_empty(), "{first} {second}");
            }
            let all = scene.parties.iter().flatten().chain(&scene.land).chain(&scene.boundaries);
            assert!(all.flatten().all(|&point| bounds.has(point)), "{first} {second}");
            // A ring that is turned inside out would cover all.
            let covered: f64 = scene.parties.iter().flatten().chain(&scene.land).map(|ring| area(ring)).sum();
            assert!(covered < 2.0 * view.width * view.height, "{first} {second}: {covered}");
            assert!(view.height <= 360.0 && view.height >= 160.0, "{first} {second}: {}", view.height);
        }
    }

    #[test]
    fn the_seam_of_the_data_is_no_line() {
        for (first, second) in [("RU", "US"), ("FJ", "NZ"), ("RU", "CU")] {
            let (view, scene) = view(first, second);
            // The 180th meridian in Chukotka.
            let seam: Vec<_> = (660..687)
                .filter_map(|lat| view.place(Place { lat: f64::from(lat) / 10.0, lon: 180.0 }))
                .collect();
            let on_seam = |point: &(f64, f64)| {
                seam.iter().any(|place| libm::hypot(point.0 - place.0, point.1 - place.1) < 1.0)
            };
            let longest = scene.outlines[0].iter().map(|line| {
                line.chunk_by(|one, other| on_seam(one) && on_seam(other)).map(<[_]>::len).max().unwrap_or(0)
            });
            assert!(longest.max().unwrap_or(0) < 8, "{first} {second}");
        }
    }
}
