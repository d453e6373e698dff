//! Where the marks of a map are: capitals, cities with missions, and its own places.

use super::locator::{LocatorMap, MapLayer};
use super::mission::Mission;
use super::names::PartyIndex;
use super::party::Party;
use super::root::Brief;
use crate::atlas::{Capital, Land, Place, capitals};
use crate::country::same_name;
use crate::diag::Span;
use crate::markup::{Inline, Line};

/// What a mark on a map is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MarkKind {
    Capital,
    /// A city with a mission, where it is not a capital.
    Mission,
    /// A place of the map's own.
    Place,
}

/// A mark on a map.
#[derive(Debug, Clone)]
pub struct Mark {
    pub kind: MarkKind,
    pub at: Place,
    /// What it is called; empty where its country, which is named beside it, has the same name.
    pub name: String,
    /// Where the brief names it; none where the name is Chancery's own, in English.
    pub span: Option<Span>,
}

/// The marks of a map.
#[derive(Debug, Default)]
pub(crate) struct Marks<'b> {
    pub(crate) marks: Vec<Mark>,
    /// Parties whose capital is called something that is not known.
    pub(crate) unknown_capitals: Vec<(&'b Party, Option<Capital>)>,
    /// Missions in cities that are not known.
    pub(crate) unknown_cities: Vec<&'b Mission>,
}

/// The marks of a map whose lands are known.
pub(crate) fn marks<'b>(map: &'b LocatorMap, brief: &'b Brief) -> Marks<'b> {
    let mut found = Marks::default();
    if map.shows(MapLayer::Capitals) {
        for (party, land) in brief.parties.iter().zip(&map.lands) {
            found.capital(map, party, land.as_ref());
        }
    }
    if map.shows(MapLayer::Missions) {
        for mission in brief.missions.iter().filter(|mission| mission.closed.is_none()) {
            found.mission(map, brief, mission);
        }
    }
    for place in &map.places {
        let mark =
            Mark { kind: MarkKind::Place, at: place.at, name: place.name.words(), span: place.name.span() };
        found.add(mark);
    }
    found
}

impl<'b> Marks<'b> {
    /// Adds a mark, unless there is one of its place or its name.
    fn add(&mut self, mark: Mark) {
        let is_same = |known: &Mark| known.at == mark.at || same_name(&known.name, &mark.name);
        if !self.marks.iter().any(is_same) {
            self.marks.push(mark);
        }
    }

    fn capital(&mut self, map: &LocatorMap, party: &'b Party, land: Option<&Land>) {
        let country = party.name.words();
        let mut known = match land {
            Some(Land::Country(code)) => capitals(code).collect(),
            _ => Vec::new(),
        };
        let (name, span) = match &party.capital {
            Some(line) => words(line),
            None => {
                known.retain(|capital| capital.usual);
                (String::new(), None)
            }
        };
        let stated = party.capital.is_some();
        let own = map.places.iter().find(|place| stated && same_name(&place.name.words(), &name));
        let at = match own {
            Some(place) => Some(place.at),
            None => {
                known.iter().find(|capital| !stated || capital.is_called(&name)).map(|capital| capital.at)
            }
        };
        let Some(at) = at else {
            if stated {
                self.unknown_capitals.push((party, known.into_iter().find(|capital| capital.usual)));
            }
            return;
        };
        let name = if stated { name } else { known.first().map_or("", Capital::name).to_owned() };
        let name = if same_name(&name, &country) { String::new() } else { name };
        self.add(Mark { kind: MarkKind::Capital, at, name, span });
    }

    fn mission(&mut self, map: &LocatorMap, brief: &'b Brief, mission: &'b Mission) {
        let name = mission.city.words();
        if name.trim().is_empty() || self.marks.iter().any(|mark| same_name(&mark.name, &name)) {
            return;
        }
        let host = usize::from(mission.host == PartyIndex::Second);
        let own = map.places.iter().find(|place| same_name(&place.name.words(), &name));
        let at = own.map(|place| place.at).or_else(|| match map.lands[host].as_ref()? {
            Land::Country(code) => {
                capitals(code).find(|capital| capital.is_called(&name)).map(|capital| capital.at)
            }
            Land::Outline(_) => None,
        });
        // Where the land of the host is not known, that is reported.
        let Some(at) = at else {
            if map.lands[host].is_some() && brief.parties.len() == 2 {
                self.unknown_cities.push(mission);
            }
            return;
        };
        self.add(Mark { kind: MarkKind::Mission, at, name, span: mission.city.span() });
    }
}

/// The words of a line, and where they start.
fn words(line: &Line) -> (String, Option<Span>) {
    fn push(inlines: &[Inline], words: &mut String, start: &mut Option<Span>) {
        for inline in inlines {
            match inline {
                Inline::Text(text, span) | Inline::Code(text, span) => {
                    start.get_or_insert(*span);
                    words.push_str(text);
                }
                Inline::Emphasis(inner)
                | Inline::Strong(inner)
                | Inline::Strike(inner)
                | Inline::Link { body: inner, .. } => push(inner, words, start),
                Inline::Value(_)
                | Inline::Citation(_)
                | Inline::Reference(..)
                | Inline::Footnote(_)
                | Inline::Break => {}
            }
        }
    }
    let (mut words, mut start) = (String::new(), None);
    push(&line.inlines, &mut words, &mut start);
    (words, start)
}
