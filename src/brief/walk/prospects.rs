//! What is to come and what was read: forums, projects, recommendations, free sections, sources.

use std::collections::BTreeMap;

use crate::brief::context::Context;
use crate::brief::model::{Forum, Project, Recommendation, Section, SectionName, Source};
use crate::brief::reader::Reader;
use crate::brief::text::is_link_address;
use crate::diag::codes;

pub(super) fn forum(cx: &mut Context, table: &Reader) -> Forum {
    Forum {
        name: table.line(cx, "name").unwrap_or_default(),
        purpose: table.line(cx, "purpose"),
        established: table.date(cx, "established"),
        sources: table.sources(cx),
    }
}

pub(super) fn project(cx: &mut Context, table: &Reader) -> Project {
    Project {
        name: table.line(cx, "name").unwrap_or_default(),
        initiative: table.line(cx, "initiative"),
        party: table.party(cx, "party"),
        status: table.line(cx, "status"),
        text: table.body(cx, "text"),
        sources: table.sources(cx),
    }
}

pub(super) fn recommendation(cx: &mut Context, table: &Reader) -> Recommendation {
    Recommendation {
        title: table.line(cx, "title").unwrap_or_default(),
        text: table.body(cx, "text"),
        priority: table.choice(cx, "priority"),
        owner: table.line(cx, "owner"),
        due: table.date(cx, "due"),
        sources: table.sources(cx),
    }
}

pub(super) fn sections(cx: &mut Context, tables: &[Reader]) -> Vec<Section> {
    let sections: Vec<Section> = tables.iter().map(|table| section(cx, table)).collect();
    check_after(cx, tables, &sections);
    sections
}

fn section(cx: &mut Context, table: &Reader) -> Section {
    let id = table.get("id").and_then(|value| value.get_ref().as_str()).unwrap_or_default().to_owned();
    Section {
        title: table.line(cx, "title").unwrap_or_default(),
        body: table.body(cx, "body").unwrap_or_default(),
        after: table.section(cx, "after"),
        id,
    }
}

/// Reports sections that follow themselves, alone or in a circle: each circle once, where it starts in
/// the file.
fn check_after(cx: &mut Context, tables: &[Reader], sections: &[Section]) {
    let mut places: BTreeMap<&str, usize> = BTreeMap::new();
    for (place, section) in sections.iter().enumerate() {
        places.entry(&section.id).or_insert(place);
    }
    let next = |place: usize| match sections.get(place)?.after.as_ref()? {
        SectionName::Free(id) => places.get(id.as_str()).copied(),
        _ => None,
    };
    // The way on which each section was met first.
    let mut met = vec![None; sections.len()];
    for start in 0..sections.len() {
        let mut place = start;
        while met.get(place) == Some(&None) {
            met[place] = Some(start);
            match next(place) {
                Some(after) => place = after,
                None => break,
            }
        }
        if next(place).is_none() || met.get(place) != Some(&Some(start)) {
            continue;
        }
        // A circle was met on this way, and may have been entered at any of its sections.
        let mut circle = vec![place];
        while let Some(after) = next(circle[circle.len() - 1]).filter(|after| *after != place) {
            circle.push(after);
        }
        let first = (0..circle.len()).min_by_key(|at| circle[*at]).unwrap_or_default();
        circle.rotate_left(first);
        report_circle(cx, tables, sections, &circle);
    }
}

/// The most sections of a circle that are named.
const NAMED_IN_CIRCLE: usize = 8;

fn report_circle(cx: &mut Context, tables: &[Reader], sections: &[Section], circle: &[usize]) {
    let Some(range) =
        circle.first().and_then(|place| tables.get(*place)).map(|table| table.range_of("after"))
    else {
        return;
    };
    if circle.len() == 1 {
        cx.error(codes::UNKNOWN_SECTION, range, "a section cannot follow itself")
            .hints
            .push("name the section before it, or leave `after` out".to_owned());
        return;
    }
    let mut names: Vec<String> =
        circle.iter().take(NAMED_IN_CIRCLE).map(|place| format!("`{}`", sections[*place].id)).collect();
    names.push(if circle.len() > NAMED_IN_CIRCLE { "…".to_owned() } else { names[0].clone() });
    let related: Vec<_> = circle
        .iter()
        .skip(1)
        .take(NAMED_IN_CIRCLE)
        .filter_map(|place| Some((cx.span(tables.get(*place)?.range_of("after")), "and here".to_owned())))
        .collect();
    let message = format!("these sections follow each other in a circle: {}", names.join(" after "));
    let error = cx.error(codes::UNKNOWN_SECTION, range, message);
    error.related.extend(related);
    error.hints.push("let one of them follow another section, or leave its `after` out".to_owned());
}

pub(super) fn source(cx: &mut Context, table: &Reader) -> Source {
    Source {
        id: table.get("id").and_then(|value| value.get_ref().as_str()).unwrap_or_default().to_owned(),
        author: table.line(cx, "author"),
        title: table.line(cx, "title").unwrap_or_default(),
        publisher: table.line(cx, "publisher"),
        date: table.date(cx, "date"),
        url: url(cx, table),
        retrieved: table.date(cx, "retrieved"),
        span: cx.span(table.range.clone()),
    }
}

fn url(cx: &mut Context, table: &Reader) -> Option<String> {
    let (url, range) = table.word(cx, "url")?;
    if !is_link_address(url) {
        cx.error(codes::ADDRESS, range, "not an address that a link can lead to")
            .hints
            .push("write the whole address, from `https://` on".to_owned());
    }
    Some(url.to_owned())
}
