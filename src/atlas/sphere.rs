//! Places on the globe and projections of it to a plane.

use std::f64::consts::PI;

/// A place on the globe, in degrees.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Place {
    /// North of the equator; south is negative.
    pub lat: f64,
    /// East of Greenwich; west is negative.
    pub lon: f64,
}

impl Place {
    /// A place by degrees north and east; none where it is not on the globe.
    pub(crate) fn new(lat: f64, lon: f64) -> Option<Self> {
        (lat.abs() <= 90.0 && lon.abs() <= 180.0).then_some(Self { lat, lon })
    }

    /// Its unit vector.
    pub(super) fn vector(self) -> [f64; 3] {
        let ((sin_lat, cos_lat), (sin_lon, cos_lon)) = (sincos(self.lat), sincos(self.lon));
        [cos_lat * cos_lon, cos_lat * sin_lon, sin_lat]
    }

    /// The place that a vector points to.
    pub(super) fn of_vector([x, y, z]: [f64; 3]) -> Self {
        Self { lat: degrees(libm::atan2(z, libm::hypot(x, y))), lon: degrees(libm::atan2(y, x)) }
    }
}

/// From the globe, whose radius is 1, to a plane.
#[derive(Debug, Clone, Copy)]
pub(super) enum Projection {
    /// Lambert's azimuthal equal-area projection: true in the middle, for what is on one side of the globe.
    Near { middle: Place, sin: f64, cos: f64, farthest: f64 },
    /// The Equal Earth projection, for the world (B. Šavrič, T. Patterson, B. Jenny, 2018).
    World { meridian: f64 },
}

/// The coefficients of Equal Earth.
const A: [f64; 4] = [1.340_264, -0.081_106, 0.000_893, 0.003_796];

impl Projection {
    /// What is farther from the middle than some degrees is brought to that distance.
    pub(super) fn near(middle: Place, farthest: f64) -> Self {
        let (sin, cos) = sincos(middle.lat);
        Self::Near { middle, sin, cos, farthest: sincos(farthest).1 }
    }

    /// A place by its degrees east and north: right and up from the middle. For the world, degrees east are those from
    /// the meridian in the middle.
    pub(super) fn forward(&self, (lon, lat): (f64, f64)) -> (f64, f64) {
        match *self {
            Self::Near { middle, sin, cos, farthest } => {
                let ((sin_lat, cos_lat), (sin_lon, cos_lon)) = (sincos(lat), sincos(lon - middle.lon));
                let distance = sin * sin_lat + cos * cos_lat * cos_lon;
                let (x, y) = (cos_lat * sin_lon, cos * sin_lat - sin * cos_lat * cos_lon);
                let near = distance.max(farthest);
                let mut scale = (2.0 / (1.0 + near)).sqrt();
                if distance < farthest {
                    // On the edge, in its own direction.
                    scale *= (1.0 - near * near).sqrt() / libm::hypot(x, y).max(1e-12);
                }
                (scale * x, scale * y)
            }
            Self::World { .. } => {
                let [a1, a2, a3, a4] = A;
                let sin = 3.0_f64.sqrt() / 2.0 * sincos(lat).0;
                let (theta, cos) = (libm::asin(sin), (1.0 - sin * sin).sqrt());
                let square = theta * theta;
                let sixth = square * square * square;
                let slope = 9.0 * a4 * sixth * square + 7.0 * a3 * sixth + 3.0 * a2 * square + a1;
                let x = 2.0 * 3.0_f64.sqrt() * radians(lon) * cos / (3.0 * slope);
                (x, theta * (a1 + a2 * square + sixth * (a3 + a4 * square)))
            }
        }
    }

    /// The place that is right and up from the middle; for what is near.
    pub(super) fn back(&self, x: f64, y: f64) -> Option<Place> {
        let Self::Near { middle, sin, cos, .. } = *self else { return None };
        let distance = libm::hypot(x, y);
        if distance < 1e-12 {
            return Some(middle);
        }
        if distance > 2.0 {
            return None;
        }
        let angle = 2.0 * libm::asin(distance / 2.0);
        let (sin_angle, cos_angle) = (libm::sin(angle), libm::cos(angle));
        let lat = libm::asin((cos_angle * sin + y * sin_angle * cos / distance).clamp(-1.0, 1.0));
        let lon = libm::atan2(x * sin_angle, distance * cos * cos_angle - y * sin * sin_angle);
        Some(Place { lat: degrees(lat), lon: turned(middle.lon + degrees(lon)) })
    }
}

/// Degrees east from -180 to 180.
pub(super) fn turned(lon: f64) -> f64 {
    lon - 360.0 * ((lon + 180.0) / 360.0).floor()
}

pub(super) fn radians(degrees: f64) -> f64 {
    degrees * PI / 180.0
}

pub(super) fn degrees(radians: f64) -> f64 {
    radians * 180.0 / PI
}

/// The sine and the cosine of an angle in degrees.
pub(super) fn sincos(degrees: f64) -> (f64, f64) {
    libm::sincos(radians(degrees))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_near_comes_back_from_the_plane() {
        for middle in [Place { lat: 45.0, lon: 170.0 }, Place { lat: -80.0, lon: 10.0 }] {
            let projection = Projection::near(middle, 120.0);
            for (lat, lon) in [(45.0, 170.0), (60.0, -160.0), (-60.0, 40.0), (0.0, 90.0)] {
                let (x, y) = projection.forward((lon, lat));
                let Some(back) = projection.back(x, y) else { panic!("{lat} {lon}") };
                if libm::hypot(x, y) < 1.7 {
                    let same = (back.lat - lat).abs() < 1e-6 && (turned(back.lon - lon)).abs() < 1e-6;
                    assert!(same, "{lat} {lon}: {back:?}");
                }
            }
        }
    }

    #[test]
    fn the_world_is_as_wide_and_tall_as_its_authors_say() {
        let world = Projection::World { meridian: 0.0 };
        let (x, _) = world.forward((180.0, 0.0));
        let (_, y) = world.forward((0.0, 90.0));
        assert!((x - 2.706_63).abs() < 1e-4 && (y - 1.317_36).abs() < 1e-4, "{x} {y}");
    }
}
