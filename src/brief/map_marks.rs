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
    /// What it is called in the brief's own language, in which names are compared.
    known: String,
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
        let (name, known, span) = (place.name.words(), place.name.known(), place.name.span());
        found.add(Mark { kind: MarkKind::Place, at: place.at, name, known, span });
    }
    found
}

impl<'b> Marks<'b> {
    /// Adds a mark, unless there is one of its place or its name.
    fn add(&mut self, mark: Mark) {
        let is_same = |known: &Mark| known.at == mark.at || same_name(&known.known, &mark.known);
        if !self.marks.iter().any(is_same) {
            self.marks.push(mark);
        }
    }

    fn capital(&mut self, map: &LocatorMap, party: &'b Party, land: Option<&Land>) {
        let country = party.name.known();
        let mut known = match land {
            Some(Land::Country(code)) => capitals(code).collect(),
            _ => Vec::new(),
        };
        let ((name, span), called) = match &party.capital {
            Some(line) => (words(line), line.known.as_deref().map_or_else(|| words(line).0, str::to_owned)),
            None => {
                known.retain(|capital| capital.usual);
                ((String::new(), None), String::new())
            }
        };
        let stated = party.capital.is_some();
        let own = map.places.iter().find(|place| stated && same_name(&place.name.known(), &called));
        let at = match own {
            Some(place) => Some(place.at),
            None => {
                known.iter().find(|capital| !stated || capital.is_called(&called)).map(|capital| capital.at)
            }
        };
        let Some(at) = at else {
            if stated {
                self.unknown_capitals.push((party, known.into_iter().find(|capital| capital.usual)));
            }
            return;
        };
        let usual = || known.first().map_or("", Capital::name).to_owned();
        let (name, called) = if stated { (name, called) } else { (usual(), usual()) };
        let name = if same_name(&called, &country) { String::new() } else { name };
        self.add(Mark { kind: MarkKind::Capital, at, name, known: called, span });
    }

    fn mission(&mut self, map: &LocatorMap, brief: &'b Brief, mission: &'b Mission) {
        let (name, known) = (mission.city.words(), mission.city.known());
        if name.trim().is_empty() || self.marks.iter().any(|mark| same_name(&mark.known, &known)) {
            return;
        }
        let host = usize::from(mission.host == PartyIndex::Second);
        let own = map.places.iter().find(|place| same_name(&place.name.known(), &known));
        let at = own.map(|place| place.at).or_else(|| match map.lands[host].as_ref()? {
            Land::Country(code) => {
                capitals(code).find(|capital| capital.is_called(&known)).map(|capital| capital.at)
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
        self.add(Mark { kind: MarkKind::Mission, at, name, known, span: mission.city.span() });
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
                | Inline::Foreign(_, inner)
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
