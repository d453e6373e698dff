//! Which land the parties of a map are.

use std::sync::Arc;

use super::context::Context;
use super::layout::Format;
use super::locator::{LocatorMap, MapLayer};
use super::map_marks::marks;
use super::party::Party;
use super::root::Brief;
use crate::atlas::{Land, Outline, has_country};
use crate::country::{CodeKind, Country};
use crate::diag::{Span, codes};
use crate::language::Language;

/// Finds the land of the parties of all maps, and reports what cannot be shown.
pub(super) fn find_lands(cx: &mut Context, brief: &mut Brief) {
    brief.maps.extend(map_of_factsheet(cx, brief));
    let mut maps = std::mem::take(&mut brief.maps);
    // What is wrong with a party is said once.
    let mut reported = [false; 2];
    for map in &mut maps {
        find(cx, brief, map, &mut reported);
    }
    brief.maps = maps;
    for map in brief.maps.iter().filter(|map| map.shows(MapLayer::Missions)) {
        for mission in marks(map, brief).unknown_cities {
            let Some(city) = mission.city.span() else { continue };
            let name = mission.city.words();
            let message = format!("a map shows the missions, and does not know where `{name}` is");
            let hint =
                format!("add `{{ name = \"{name}\", at = [LATITUDE, LONGITUDE] }}` to `places` of the map");
            let error = cx.error(codes::MAP_PLACE, city.start as usize..city.end as usize, message);
            error.related.push((map.place, "the map is here".to_owned()));
            error.hints.push(hint);
        }
    }
}

/// The map of a fact sheet that has none, where both parties are countries that are known.
fn map_of_factsheet(cx: &Context, brief: &Brief) -> Option<LocatorMap> {
    let place = brief.layout.spans.of("format").filter(|_| brief.layout.format == Format::Factsheet)?;
    let map = brief.maps.is_empty().then(|| LocatorMap::own(place))?;
    let is_known = |number| matches!(country(cx, brief, &map, number), Ok(Some(_)));
    (is_known(0) && is_known(1)).then_some(map)
}

fn find(cx: &mut Context, brief: &Brief, map: &mut LocatorMap, reported: &mut [bool; 2]) {
    let codes = brief.parties.each_ref().map(|party| party.code.as_str());
    let mut lands: [Option<Land>; 2] = [None, None];
    for (number, code) in codes.iter().enumerate().filter(|(_, code)| !code.is_empty()) {
        lands[number] = outline(map, |id| id == Some(*code));
    }
    let outline_span = map.spans.of("outline");
    let unknown = map.outline.iter().filter_map(|feature| feature.id.as_deref());
    if let (Some(id), Some(span)) = (unknown.clone().find(|id| !codes.contains(id)), outline_span) {
        let message = format!("the outline has a feature `{id}`, which is the code of no party");
        let hint = format!("give the feature the `id` {} or {}", quoted(codes[0]), quoted(codes[1]));
        cx.error(codes::OUTLINE, span.start as usize..span.end as usize, message).hints.push(hint);
        return;
    }
    let questions = [0, 1].map(|number| {
        if lands[number].is_some() {
            return None;
        }
        match country(cx, brief, map, number) {
            Ok(country) => {
                lands[number] = country.map(|country| Land::Country(country.alpha2));
                None
            }
            Err(question) => Some(question),
        }
    });
    // An outline that does not say whose it is, is that of the only party without one.
    if let (Some(land), Some(span)) = (outline(map, |id| id.is_none()), outline_span) {
        let without: Vec<usize> = (0..2)
            .filter(|&number| matches!(&questions[number], Some(question) if question.place.is_none()))
            .collect();
        match without[..] {
            [only] => lands[only] = Some(land),
            _ => {
                let message = "which party's outline is this?";
                let hint = format!("give each feature the code of its party: `\"id\": \"{}\"`", codes[0]);
                cx.error(codes::OUTLINE, span.start as usize..span.end as usize, message).hints.push(hint);
                return;
            }
        }
    }
    for (number, question) in questions.into_iter().enumerate() {
        // What the map itself says wrong is said of each.
        let is_new = |question: &Question| question.place.is_some() || !reported[number];
        let Some(question) = question.filter(is_new).filter(|_| lands[number].is_none()) else { continue };
        reported[number] |= question.place.is_none();
        let span = question.place.unwrap_or(map.place);
        let name = brief.parties[number].spans.of("name").filter(|_| question.place.is_none());
        let error = cx.error(codes::MAP_PARTY, span.start as usize..span.end as usize, question.message);
        error.related.extend(name.map(|name| (name, "the party is here".to_owned())));
        error.hints.extend(question.hints);
    }
    map.lands = lands;
}

fn quoted(code: &str) -> String {
    format!("`{code}`")
}

/// The outline of the features whose `id` fits.
fn outline(map: &LocatorMap, fits: impl Fn(Option<&str>) -> bool) -> Option<Land> {
    let fitting: Vec<&Outline> = map
        .outline
        .iter()
        .filter(|feature| fits(feature.id.as_deref()))
        .map(|feature| &feature.outline)
        .collect();
    (!fitting.is_empty()).then(|| Land::Outline(Arc::new(Outline::of(&fitting))))
}

/// What has to be asked about a party.
struct Question {
    /// Where; at the map by default.
    place: Option<Span>,
    message: String,
    hints: Vec<String>,
}

const OUTLINE: &str = "name a GeoJSON file with its outline: `outline = \"FILE\"`";

/// The country that a party is. Nothing where something else is wrong with the party, which is reported.
fn country(
    cx: &Context,
    brief: &Brief,
    map: &LocatorMap,
    number: usize,
) -> Result<Option<Country>, Question> {
    let Party { code, name, .. } = &brief.parties[number];
    let name = name.words();
    if code.is_empty() || name.trim().is_empty() {
        return Ok(None);
    }
    let ask = |message: String, hints: Vec<String>| Question { place: None, message, hints };
    let named = Country::of_usual_name(&name).or_else(|| Country::of_name(&name));
    let country = match (stated(map, number, code)?, named, of_code(code)) {
        (Some(stated), ..) => stated,
        (None, Some(named), Some(coded)) if named.alpha2 != coded.alpha2 => {
            let message = format!(
                "a map cannot tell which country `{name}` is: its code `{code}` is that of {}",
                coded.name
            );
            return Err(ask(message, vec![countries(number, named)]));
        }
        (None, Some(named), _) => named,
        // Names of other languages are not known.
        (None, None, Some(coded)) if Language::new(cx.language()).primary() == "en" => {
            let message = format!(
                "a map cannot tell which country `{name}` is: its code `{code}` is that of {}",
                coded.name
            );
            return Err(ask(
                message,
                vec![format!("if it is, {}", countries(number, coded)), OUTLINE.to_owned()],
            ));
        }
        (None, None, Some(coded)) => coded,
        (None, None, None) => {
            let message =
                format!("a map needs the outline of `{name}`, which is no country that Chancery knows");
            return Err(ask(message, vec![OUTLINE.to_owned()]));
        }
    };
    match has_country(country.alpha2) {
        true => Ok(Some(country)),
        false => {
            let message = format!("there is no outline of {} among the shapes of countries", country.name);
            Err(ask(message, vec![OUTLINE.to_owned()]))
        }
    }
}

/// What to write so that a party is a country.
fn countries(number: usize, country: Country) -> String {
    match number {
        0 => format!("write `countries = [\"{}\", …]`, the ISO 3166 codes of both parties", country.alpha2),
        _ => format!("write `countries = […, \"{}\"]`, the ISO 3166 codes of both parties", country.alpha2),
    }
}

fn of_code(code: &str) -> Option<Country> {
    let is_code = (2..=3).contains(&code.len()) && code.bytes().all(|byte| byte.is_ascii_alphabetic());
    is_code.then(|| Country::of_code(code, CodeKind::Alpha)).flatten()
}

/// The country that the map says a party is.
fn stated(map: &LocatorMap, number: usize, own: &str) -> Result<Option<Country>, Question> {
    let Some(place) = map.spans.of("countries") else { return Ok(None) };
    let question = |message: String, hint: &str| {
        Err(Question { place: Some(place), message, hints: vec![hint.to_owned()] })
    };
    let hint = "a code of ISO 3166 has two or three letters, such as `PK`";
    match &map.countries[..] {
        // Said of the first party only.
        codes if codes.len() != 2 && number == 0 => {
            question("`countries` has the codes of both parties".to_owned(), "write `[\"PK\", \"BY\"]`")
        }
        codes if codes.len() != 2 => Ok(None),
        codes => match of_code(&codes[number]) {
            Some(country) => Ok(Some(country)),
            // Another party is no country, and has an outline.
            None if codes[number] == own => Ok(None),
            None => question(format!("`{}` is the code of no country", codes[number]), hint),
        },
    }
}
