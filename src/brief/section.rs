//! `[[section]]`: free sections.

use std::collections::BTreeMap;

use toml::de::DeTable;

use super::context::Context;
use super::names::SectionName;
use super::shape::Identifier;
use super::table::table;
use crate::diag::codes;
use crate::markup::{Body, Line, Phrase};

table! {
    /// A free section
    pub struct Section: "`[[section]]`" {
        /// The name that `after` and `layout.sections` use, e.g. `"defence"`
        id: Identifier,
        /// The heading, e.g. `"Defence"`
        title: Line,
        /// The text, e.g. `"Cooperation began in 2015."`
        body: Body,
        /// Words of the text that are set larger in the margin beside it, e.g. `"Cooperation began in 2015."`
        pull_quote: Option<Phrase>,
        /// Whether it is an annex, after the sources, e.g. `false`
        annex: bool = false,
        /// The section that it follows; it ends the main part by default, e.g. `"trade"`
        after: Option<SectionName>,
    }
}

/// Reports sections that follow themselves, alone or in a circle: each circle once, where it starts in
/// the file.
pub(super) fn check_after(cx: &mut Context, tables: &[&DeTable], sections: &[Section]) {
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

fn report_circle(cx: &mut Context, tables: &[&DeTable], sections: &[Section], circle: &[usize]) {
    let after = |place: &usize| Some(tables.get(*place)?.get("after")?.span());
    let Some(range) = circle.first().and_then(after) else { return };
    if circle.len() == 1 {
        cx.error(codes::UNKNOWN_SECTION, range, "a section cannot follow itself")
            .hints
            .push("name another section, or remove `after`".to_owned());
        return;
    }
    let mut names: Vec<String> =
        circle.iter().take(NAMED_IN_CIRCLE).map(|place| format!("`{}`", sections[*place].id)).collect();
    names.push(if circle.len() > NAMED_IN_CIRCLE { "…".to_owned() } else { names[0].clone() });
    let related: Vec<_> = circle
        .iter()
        .skip(1)
        .take(NAMED_IN_CIRCLE)
        .filter_map(|place| Some((cx.span(after(place)?), "and here".to_owned())))
        .collect();
    let message = format!("these sections follow each other in a circle: {}", names.join(" after "));
    let error = cx.error(codes::UNKNOWN_SECTION, range, message);
    error.related.extend(related);
    error.hints.push("change the `after` of one of them, or remove it".to_owned());
}
