//! `[[map]]`: locator maps.

use toml::de::DeValue;

use super::context::Context;
use super::illustration::PictureWidth;
use super::names::SectionName;
use super::placed::check_after;
use super::shape::{Choice, Choices, Field, Identifier, Name, NamePhrase, Shape, WordOrWords, span_of};
use super::table::table;
use crate::atlas::{Feature, Land, Place};
use crate::diag::{Span, codes};
use crate::markup::{Line, Phrase};
use crate::read::schema::{Count, Type};
use crate::read::{KeySpans, Reader, Value, named, read_beside, wrong_type};

/// The most maps, and places of one.
pub(crate) const MAPS_LIMIT: usize = 10;
pub(crate) const PLACES_LIMIT: usize = 60;
/// The largest file with outlines.
pub(crate) const OUTLINE_LIMIT: usize = 4 << 20;

/// What a map may show besides the two parties.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MapLayer {
    Capitals,
    Missions,
    Neighbours,
}

named! {
    MapLayer { "capitals" = Capitals, "missions" = Missions, "neighbours" = Neighbours }
}

/// What it shows where nothing is said.
const USUAL: [MapLayer; 2] = [MapLayer::Capitals, MapLayer::Neighbours];

table! {
    /// A map that shows where the two parties are. Shapes and boundaries are those of Natural Earth
    pub struct LocatorMap: "`[[map]]`" (Count::AtMost(MAPS_LIMIT)) {
        /// Its name in references, e.g. `"two-countries"`
        id: Option<Identifier>,
        /// The title; the names of the parties by default, e.g. `"The two countries"`
        title: Option<Name>,
        /// What is written beside it, e.g. `"Flights stop over in Istanbul."`
        caption: Option<Line>,
        /// What it shows, for readers who do not see it; written from the data by default, e.g. `"The two countries and the ports"`
        alt: Option<Phrase>,
        /// Places to show besides capitals, e.g. `[{ name = "Karachi", at = [24.86, 67.01] }]`
        places: Vec<MapPlace>,
        /// What is shown besides the parties and places, capitals and the names of neighbours by default: `missions` are where the missions of the brief are, e.g. `["capitals", "missions"]`
        show: Choices<MapLayer>,
        /// The ISO 3166 codes of the parties, in their order, where their names and codes do not tell which countries they are, e.g. `["PK", "BY"]`
        countries: WordOrWords,
        /// The outline of a party that is not among the countries, or is to be shown otherwise: a GeoJSON file, whose features have the code of the party as `id`, e.g. `"outline.geojson"`
        outline: OutlineFile,
        /// How wide it is: in the main column, over the margin as well, or in the margin beside the text, e.g. `"full"`
        width: Choice<PictureWidth> = PictureWidth::Column,
        /// The section at whose end it is; the two sides by default, e.g. `"missions"`
        after: Option<SectionName>,
        ..
        /// Where it is in the file.
        place: Span = |cx, table| span_of(cx, table),
        /// The land of the parties, once these are known.
        lands: [Option<Land>; 2] = |_, _| [None, None],
        /// Whether Chancery has put it into a fact sheet, and the brief has none. It shows no more than where the parties are.
        is_own: bool = |_, _| false,
    }
    check = |cx: &mut Context, table: &Reader, map: &LocatorMap| {
        check_after(cx, table, map.after.as_ref());
    };
}

table! {
    /// A place on a map
    pub struct MapPlace: "a place of a map" (Count::AtMost(PLACES_LIMIT)) {
        /// The name, e.g. `"Karachi"`
        name: NamePhrase,
        /// Where it is, in degrees north and east; south and west are negative, e.g. `[24.86, 67.01]`
        at: Coordinates,
    }
}

impl LocatorMap {
    /// The map of a fact sheet, whose place in the brief is that of the format.
    pub(super) fn own(place: Span) -> Self {
        Self {
            id: None,
            title: None,
            caption: None,
            alt: None,
            places: Vec::new(),
            show: Vec::new(),
            countries: Vec::new(),
            outline: Vec::new(),
            width: PictureWidth::Column,
            after: None,
            place,
            lands: [None, None],
            is_own: true,
            spans: KeySpans::default(),
        }
    }

    /// Whether it shows something.
    pub fn shows(&self, layer: MapLayer) -> bool {
        if self.is_own {
            return layer == MapLayer::Neighbours;
        }
        let chosen = if self.spans.of("show").is_some() { &self.show[..] } else { &USUAL };
        chosen.contains(&layer)
    }
}

/// Latitude and longitude.
pub(crate) struct Coordinates;

impl Shape for Coordinates {
    type Value = Place;
    const TYPE: Type = Type::Coordinates;

    fn read(cx: &mut Context, table: &Reader, key: &str) -> Option<Place> {
        let value = table.get(key)?;
        let numbers =
            value.get_ref().as_array().map(|all| all.iter().map(number).collect::<Option<Vec<_>>>());
        let Some(Some(numbers)) = numbers else {
            wrong_type(cx, value, "two numbers")
                .hints
                .push("write degrees north and degrees east as decimals: `at = [24.86, 67.01]`".to_owned());
            return None;
        };
        let &[lat, lon] = &numbers[..] else {
            let message = format!("a place has two coordinates, found {}", numbers.len());
            cx.error(codes::MAP_PLACE, value.span(), message)
                .hints
                .push("write degrees north and degrees east: `at = [24.86, 67.01]`".to_owned());
            return None;
        };
        if let Some(place) = Place::new(lat, lon) {
            return Some(place);
        }
        let message = if lat.abs() > 90.0 {
            format!("latitude is between -90 and 90; {lat} is not")
        } else {
            format!("longitude is between -180 and 180; {lon} is not")
        };
        let hint = match Place::new(lon, lat) {
            Some(_) => format!("latitude comes first: write `[{lon}, {lat}]`"),
            None => "write degrees north and degrees east; south and west are negative".to_owned(),
        };
        cx.error(codes::MAP_PLACE, value.span(), message).hints.push(hint);
        None
    }

    fn missing() -> Place {
        Place { lat: 0.0, lon: 0.0 }
    }
}

fn number(value: Value) -> Option<f64> {
    let number: f64 = match value.get_ref() {
        DeValue::Integer(integer) if integer.radix() == 10 => integer.as_str().parse().ok()?,
        DeValue::Float(float) => float.as_str().parse().ok()?,
        _ => return None,
    };
    number.is_finite().then_some(number)
}

/// The outlines of a GeoJSON file.
pub(crate) struct OutlineFile;

impl Field for OutlineFile {
    type Value = Vec<Feature>;
    const TYPE: Type = Type::File;
    const REQUIRED: bool = false;

    fn read(cx: &mut Context, table: &Reader, key: &str) -> Vec<Feature> {
        let Some((path, range)) = table.word(cx, key) else { return Vec::new() };
        let Some(bytes) = read_beside(cx, path, range.clone()) else { return Vec::new() };
        let read = match bytes.len() {
            length if length > OUTLINE_LIMIT => Err((
                format!("is larger than {} MiB", OUTLINE_LIMIT >> 20),
                "simplify it: a map is a hand wide",
            )),
            _ => Feature::read(&bytes),
        };
        read.unwrap_or_else(|(message, hint)| {
            cx.error(codes::OUTLINE, range, format!("`{path}` {message}")).hints.push(hint.to_owned());
            Vec::new()
        })
    }
}
