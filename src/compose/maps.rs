//! Locator maps, where the brief puts them.

use super::composer::Composer;
use super::document::{Block, Inline, MapBlock, MapMark, MapParty, Text};
use crate::atlas::{Land, Place};
use crate::brief::{self, LocatorMap, MapLayer, MarkKind, PartyIndex, SectionName};
use crate::country::countries;
use crate::locale::Label;
use crate::palette::Hue;

/// The directions of the compass from north on, as the catalogue calls them.
const COMPASS: [&str; 8] =
    ["north", "north-east", "east", "south-east", "south", "south-west", "west", "north-west"];

impl Composer<'_> {
    /// The maps of a section, those in the margin or the others.
    pub(super) fn maps(&mut self, section: &SectionName, in_margin: bool) -> Vec<Block> {
        let brief = self.brief;
        let mut blocks = Vec::new();
        for map in &brief.maps {
            let is_wanted = (map.width == brief::PictureWidth::Margin) == in_margin;
            if is_wanted && self.is_beside(map.after.as_ref(), section) {
                blocks.extend(self.map(map).map(|map| Block::Map(Box::new(map))));
            }
        }
        blocks
    }

    /// A map; none where it is not known what it shows, which is reported.
    fn map(&mut self, map: &LocatorMap) -> Option<MapBlock> {
        let [Some(first), Some(second)] = map.lands.clone() else { return None };
        let lands = [first, second];
        let brief = self.brief;
        let marks = brief::marks(map, brief).marks;
        let mut title = match &map.title {
            Some(title) => self.line(title),
            None => vec![self.words(self.usual_map_title())],
        };
        self.anchored(Some(map.place), &mut title);
        let caption = map.caption.as_ref().map(|caption| self.line(caption)).unwrap_or_default();
        let named: Vec<String> =
            marks.iter().filter(|mark| !mark.name.is_empty()).map(|mark| mark.name.clone()).collect();
        let alt = map.alt.as_ref().map(|alt| self.plain(alt));
        let alt_is_own = alt.is_none();
        let alt = alt.unwrap_or_else(|| self.map_alt(&lands, &named));
        let note = self.map_note(&marks);
        let mut lands = lands.into_iter();
        let mut party = |index: PartyIndex, hue: Hue| {
            let party = &brief.parties[usize::from(index == PartyIndex::Second)];
            let span = party.short.as_ref().unwrap_or(&party.name).span();
            let text = self.short_name(index).heading.clone();
            Some(MapParty { land: lands.next()?, hue, name: Text { text, span, ..Text::default() } })
        };
        let parties = [party(PartyIndex::First, Hue::First)?, party(PartyIndex::Second, Hue::Second)?];
        let marks = marks.into_iter().map(|mark| {
            let name = match mark.span {
                Some(_) => Text { text: mark.name, span: mark.span, ..Text::default() },
                None => self.english(&mark.name),
            };
            MapMark { kind: mark.kind, at: mark.at, name }
        });
        Some(MapBlock {
            title,
            caption,
            note,
            alt,
            alt_is_own,
            width: map.width.into(),
            marks: marks.collect(),
            // Their names are known in English only.
            neighbours: match map.shows(MapLayer::Neighbours) && self.locale.label_language() == "en" {
                true => countries().map(|country| (country.alpha2, self.english(country.name))).collect(),
                false => Vec::new(),
            },
            parties,
            place: map.place,
            may_be_left_out: map.is_own,
        })
    }

    /// The title of a map that has none of its own.
    pub(super) fn usual_map_title(&self) -> String {
        self.of_both(Label::MapTitle)
    }

    /// A message about both parties.
    fn of_both(&self, label: Label) -> String {
        let [first, second] = [PartyIndex::First, PartyIndex::Second].map(|party| self.name(party));
        self.locale.message(label).name("first", first).name("second", second).text()
    }

    /// A name of Chancery's own.
    fn english(&self, name: &str) -> Text {
        match self.words(name) {
            Inline::Text(text) => text,
            _ => Text::default(),
        }
    }

    /// What the marks are, and what the boundaries are not.
    fn map_note(&self, marks: &[brief::Mark]) -> Vec<Inline> {
        let has = |kind: MarkKind| marks.iter().any(|mark| mark.kind == kind);
        let key = match (has(MarkKind::Capital), has(MarkKind::Mission)) {
            (true, true) => Some(Label::MapKeyMissions),
            (false, true) => Some(Label::MapKeyMissionsAlone),
            (true, false) if has(MarkKind::Place) => Some(Label::MapKeyCapitals),
            _ => None,
        };
        let sentences =
            key.into_iter().chain([Label::MapDisclaimer]).map(|label| self.locale.label(label).to_owned());
        vec![self.words(self.locale.sentences(&sentences.collect::<Vec<_>>()))]
    }

    /// What a map shows, for a reader who listens: the countries, how they lie, and the places.
    fn map_alt(&self, lands: &[Land; 2], named: &[String]) -> String {
        let mut sentences = vec![self.of_both(Label::MapAlt)];
        if let Some(direction) = direction(lands) {
            let [first, second] = [PartyIndex::First, PartyIndex::Second].map(|party| self.name(party));
            let message = self.locale.message(Label::MapAltDirection).choice("direction", direction);
            sentences.push(message.name("first", first).name("second", second).text());
        }
        if !named.is_empty() {
            let places = self.locale.list(named);
            sentences.push(self.locale.fill(Label::MapAltPlaces, &[("places", &places)]));
        }
        self.locale.sentences(&sentences)
    }
}

/// How the second land lies from the first, by the compass; nothing where one is within the other, or across the globe.
fn direction([first, second]: &[Land; 2]) -> Option<&'static str> {
    let (from, to): (Place, Place) = (first.middle()?, second.middle()?);
    if first.surrounds(to) || second.surrounds(from) {
        return None;
    }
    let east = (to.lon - from.lon + 540.0).rem_euclid(360.0) - 180.0;
    if east.abs() > 120.0 {
        return None;
    }
    let narrow = libm::cos((from.lat + to.lat) / 2.0 * std::f64::consts::PI / 180.0);
    let angle = libm::atan2(east * narrow, to.lat - from.lat) / (std::f64::consts::PI / 4.0);
    COMPASS.get((angle.round() as i32).rem_euclid(8) as usize).copied()
}
