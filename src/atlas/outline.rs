//! Outlines from GeoJSON (RFC 7946).

use serde_json::Value;

use super::{Place, Ring};

/// The most points of a file.
pub(crate) const VERTICES_LIMIT: usize = 20_000;

/// Polygons, each an outer ring and its holes, in degrees east and north.
#[derive(Debug, Clone, Default)]
pub struct Outline {
    pub(super) polygons: Vec<Vec<Ring>>,
}

/// A part of a file: its outline, and whose it is.
#[derive(Debug, Clone)]
pub struct Feature {
    /// What the file calls it.
    pub id: Option<String>,
    /// Its polygons.
    pub outline: Outline,
}

/// What is wrong with a file, and what to do.
pub(crate) type OutlineFlaw = (String, &'static str);

const SHAPES: &str =
    "write a `Polygon` or a `MultiPolygon`, by itself, in a `Feature`, or in a `FeatureCollection`";

impl Outline {
    /// Several as one.
    pub(crate) fn of(parts: &[&Self]) -> Self {
        Self { polygons: parts.iter().flat_map(|part| part.polygons.iter().cloned()).collect() }
    }
}

impl Feature {
    /// Reads the features of a file.
    pub(crate) fn read(bytes: &[u8]) -> Result<Vec<Self>, OutlineFlaw> {
        let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
        let file: Value = serde_json::from_slice(bytes)
            .map_err(|error| (format!("is not JSON: {error}"), "outlines are GeoJSON files (RFC 7946)"))?;
        check_system(&file)?;
        let mut room = VERTICES_LIMIT;
        match file.get("features").and_then(Value::as_array) {
            Some(features) => features.iter().map(|feature| Self::of(feature, &mut room)).collect(),
            None => Ok(vec![Self::of(&file, &mut room)?]),
        }
    }

    fn of(value: &Value, room: &mut usize) -> Result<Self, OutlineFlaw> {
        let is_feature = value.get("type").and_then(Value::as_str) == Some("Feature");
        let geometry = if is_feature { value.get("geometry").unwrap_or(&Value::Null) } else { value };
        let mut polygons = Vec::new();
        add(geometry, &mut polygons, room)?;
        let id = value.get("id").and_then(Value::as_str).map(str::to_owned);
        Ok(Self { id, outline: Outline { polygons } })
    }
}

/// The degrees of GeoJSON are those of the globe; older files may say otherwise.
fn check_system(file: &Value) -> Result<(), OutlineFlaw> {
    let name = file.get("crs").and_then(|system| system.get("properties")?.get("name")?.as_str());
    match name {
        Some(name) if !name.contains("CRS84") && !name.ends_with("4326") => Err((
            "is not in degrees of longitude and latitude".to_owned(),
            "export it in WGS 84 (EPSG:4326), without `crs`",
        )),
        _ => Ok(()),
    }
}

fn add(geometry: &Value, polygons: &mut Vec<Vec<Ring>>, room: &mut usize) -> Result<(), OutlineFlaw> {
    let kind = geometry.get("type").and_then(Value::as_str).unwrap_or("nothing");
    let wrong = || (format!("has {kind} where a polygon is expected"), SHAPES);
    let coordinates = geometry.get("coordinates").and_then(Value::as_array).ok_or_else(wrong)?;
    match kind {
        "Polygon" => polygons.push(polygon(coordinates, room)?),
        "MultiPolygon" => {
            for one in coordinates {
                polygons.push(polygon(one.as_array().ok_or_else(wrong)?, room)?);
            }
        }
        _ => return Err(wrong()),
    }
    if polygons.iter().all(Vec::is_empty) {
        return Err(("has a polygon without rings".to_owned(), SHAPES));
    }
    Ok(())
}

fn polygon(rings: &[Value], room: &mut usize) -> Result<Vec<Ring>, OutlineFlaw> {
    rings.iter().map(|ring| read_ring(ring, room)).collect()
}

fn read_ring(ring: &Value, room: &mut usize) -> Result<Ring, OutlineFlaw> {
    let points = ring.as_array().map_or(&[][..], Vec::as_slice);
    if points.len() < 4 {
        return Err((
            "has a ring of fewer than four points".to_owned(),
            "write at least three places, and the first again",
        ));
    }
    *room = room
        .checked_sub(points.len())
        .ok_or((format!("has more than {VERTICES_LIMIT} points"), "simplify it: a map is a hand wide"))?;
    let mut read = Ring::with_capacity(points.len());
    for point in points {
        let number = |axis: usize| point.get(axis).and_then(Value::as_f64);
        let (Some(lon), Some(lat)) = (number(0), number(1)) else {
            return Err(("has a point that is not two numbers".to_owned(), "write `[longitude, latitude]`"));
        };
        if Place::new(lat, lon).is_none() {
            return Err((
                format!("has a point that is not on the globe: [{lon}, {lat}]"),
                "longitude comes first: from -180 to 180, then latitude from -90 to 90",
            ));
        }
        if read.last().is_some_and(|&(before, _): &(f64, f64)| (lon - before).abs() > 180.0) {
            return Err((
                "has a ring across the antimeridian".to_owned(),
                "cut it in two at 180 degrees, as RFC 7946, 3.1.9, asks",
            ));
        }
        read.push((lon, lat));
    }
    if read.first() != read.last() {
        read.extend(read.first().copied());
    }
    Ok(read)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn flaw(file: &str) -> String {
        Feature::read(file.as_bytes())
            .map_or_else(|(message, _)| message, |found| format!("{} read", found.len()))
    }

    #[test]
    fn polygons_are_read_and_all_else_refused() {
        let ring = "[[1, 2], [3, 2], [3, 4], [1, 2]]";
        assert_eq!(flaw(&format!(r#"{{"type": "Polygon", "coordinates": [{ring}]}}"#)), "1 read");
        let feature = format!(
            r#"{{"type": "Feature", "id": "XR", "geometry": {{"type": "MultiPolygon", "coordinates": [[{ring}], [{ring}]]}}}}"#
        );
        let all = Feature::read(format!(r#"{{"features": [{feature}]}}"#).as_bytes()).unwrap();
        assert_eq!(all[0].id.as_deref(), Some("XR"));
        assert_eq!(all[0].outline.polygons.len(), 2);
        for (file, message) in [
            ("{", "is not JSON"),
            (r#"{"type": "Point", "coordinates": [1, 2]}"#, "has Point where a polygon"),
            (r#"{"type": "Polygon", "coordinates": [[[1, 2], [3, 4]]]}"#, "fewer than four"),
            (
                r#"{"type": "Polygon", "coordinates": [[[1, 2], [3, 2], [3, 94], [1, 2]]]}"#,
                "not on the globe",
            ),
            (
                r#"{"type": "Polygon", "coordinates": [[[1, 2], [3, 2], ["a", 4], [1, 2]]]}"#,
                "not two numbers",
            ),
            (
                r#"{"type": "Polygon", "coordinates": [[[170, 2], [-170, 2], [3, 4], [1, 2]]]}"#,
                "antimeridian",
            ),
            (r#"{"crs": {"properties": {"name": "EPSG:3857"}}}"#, "not in degrees"),
            (r#"{"type": "Polygon", "coordinates": []}"#, "without rings"),
        ] {
            assert!(flaw(file).contains(message), "{file}: {}", flaw(file));
        }
        let deep = "[".repeat(100_000);
        assert!(flaw(&deep).contains("is not JSON"));
    }
}
