//! The world as data, and as much of it as a map shows: shapes of countries, capitals, outlines from files, the
//! projection that fits what is shown, and where names find room.
//!
//! Shapes are those of Natural Earth, in the public domain; `ci/atlas` says how `world.bin` is made of them. Nothing here
//! knows of briefs, of type or of colours.

mod capital;
mod clip;
mod names;
mod outline;
mod sphere;
mod view;
mod world;

pub(crate) use self::capital::{Capital, capitals};
pub(crate) use self::clip::Bounds;
pub(crate) use self::names::{Area, Room, largest_middle};
#[cfg(test)]
pub(crate) use self::outline::VERTICES_LIMIT;
pub use self::outline::{Feature, Outline};
pub use self::sphere::Place;
pub(crate) use self::view::{Scene, View};
pub(crate) use self::world::has_country;

use std::sync::Arc;

/// The land of a party.
#[derive(Debug, Clone)]
pub enum Land {
    /// That of a country, by its code of two letters in ISO 3166-1.
    Country(&'static str),
    /// That of an outline of the brief's.
    Outline(Arc<Outline>),
}

impl Land {
    /// Whether a place is on it.
    pub(crate) fn holds(&self, place: Place) -> bool {
        let is_on = |polygon: &Vec<Ring>| polygon.iter().filter(|ring| is_in(ring, place)).count() % 2 == 1;
        world::polygons_of(self).iter().any(is_on)
    }

    /// Whether a place is on it, or on land that it surrounds.
    pub(crate) fn surrounds(&self, place: Place) -> bool {
        let outer = |polygon: &Vec<Ring>| polygon.first().is_some_and(|ring| is_in(ring, place));
        world::polygons_of(self).iter().any(outer)
    }

    /// A place in the middle of its largest part.
    pub(crate) fn middle(&self) -> Option<Place> {
        view::middle(self)
    }
}

/// Points in a plane: degrees east and north on the globe, or points right and down in a frame.
pub(crate) type Ring = Vec<(f64, f64)>;

/// Whether a ring, which may go on beyond 180 degrees, encloses a place.
fn is_in(ring: &Ring, place: Place) -> bool {
    [-360.0, 0.0, 360.0].iter().any(|turn| clip::encloses(ring, (place.lon + turn, place.lat)))
}
