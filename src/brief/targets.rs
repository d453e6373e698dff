//! What texts can refer to by name, as in `[@visit:2015-05]`: sections, and tables that have a date or an `id`.

use std::ops::Range;

use toml::de::{DeTable, DeValue};

use super::context::Context;
use super::names::{SectionName, is_identifier};
use super::target::{Target, TargetPlace};
use super::tree::tables;
use crate::date::Date;
use crate::diag::{Span, codes};
use crate::read::{Named, names, nearest, quiet_date, quoted_list};

/// A kind of tables.
struct Kind {
    name: &'static str,
    /// The key that every such table has; none where there is no such key, and the table stands for it.
    key: &'static str,
    /// The key of its date.
    date: &'static str,
    /// The key of what it is called, where it may be without.
    title: &'static str,
}

const fn kind(name: &'static str, key: &'static str, date: &'static str, title: &'static str) -> Kind {
    Kind { name, key, date, title }
}

const KINDS: &[Kind] = &[
    kind("visit", "date", "date", ""),
    kind("history", "date", "date", ""),
    kind("agreement", "title", "signed", ""),
    kind("statistic", "id", "", ""),
    kind("table", "title", "", ""),
    kind("box", "body", "", "title"),
    kind("picture", "file", "", "caption"),
    kind("map", "", "", ""),
    kind("chart", "kind", "", "title"),
];

/// What people call a kind, and what it is called.
const WISHES: &[(&str, &str)] = &[
    ("figure", "chart"),
    ("graph", "chart"),
    ("photo", "picture"),
    ("photograph", "picture"),
    ("image", "picture"),
    ("panel", "box"),
    ("event", "history"),
    ("treaty", "agreement"),
];

/// The kind of sections.
const SECTION: &str = "section";

/// Finds what texts can refer to.
pub(super) fn define(cx: &mut Context, file: &DeTable) {
    let sections = names::<SectionName>().into_iter().map(str::to_owned);
    let mut sections: Vec<String> = sections.chain(cx.names.sections.iter().cloned()).collect();
    sections.sort();
    sections.dedup();
    for id in sections {
        let fixed = SectionName::NAMES.iter().find(|(name, _)| *name == id);
        let place = match fixed {
            // A free section may have the name of one that came later.
            Some((_, name)) if !cx.names.sections.contains(&id) => name.clone(),
            _ => SectionName::Free(id.clone()),
        };
        cx.targets.push(Target {
            place: TargetPlace::Section(place),
            referred: None,
            kind: SECTION,
            id: Some(id),
            date: None,
            missing: None,
        });
    }
    for Kind { name: kind, key, date, title } in KINDS {
        let mut seen: Vec<(String, Range<usize>)> = Vec::new();
        for (table, range) in tables(file, kind) {
            let value = table.get(*key).map(toml::Spanned::span);
            let Some(place) = value.or(Some(range).filter(|_| key.is_empty())) else { continue };
            let given = table.get("id").filter(|_| *key != "id");
            if let Some((DeValue::String(id), range)) = given.map(|value| (value.get_ref(), value.span())) {
                check_id(cx, kind, id, range, &mut seen);
            }
            let id = table.get("id").and_then(|value| value.get_ref().as_str());
            cx.targets.push(Target {
                place: TargetPlace::Table(cx.span(place)),
                referred: None,
                kind,
                id: id.map(str::to_owned),
                date: table.get(*date).and_then(quiet_date),
                missing: Some(*title).filter(|title| !title.is_empty() && table.get(*title).is_none()),
            });
        }
    }
}

fn check_id(
    cx: &mut Context,
    kind: &str,
    id: &str,
    range: Range<usize>,
    seen: &mut Vec<(String, Range<usize>)>,
) {
    if !is_identifier(id) || id.is_empty() {
        let id: String = id.chars().take(64).collect();
        cx.error(codes::IDENTIFIER, range, format!("`{id}` is not a valid identifier"))
            .hints
            .push("use up to 64 letters, digits, `-`, `_`, `:` and `/`".to_owned());
    } else if let Some((_, other)) = seen.iter().find(|(other, _)| other == id) {
        let first = (cx.span(other.clone()), "the first is here".to_owned());
        let error = cx.error(codes::DUPLICATE_ID, range, format!("two `[[{kind}]]` have the id `{id}`"));
        error.related.push(first);
        error.hints.push("give each its own".to_owned());
    } else {
        seen.push((id.to_owned(), range));
    }
}

/// The number of what a text refers to as `kind:name`; `None` where that is no such reference. Inside, `None` is an
/// error that was reported.
pub(super) fn find(cx: &mut Context, written: &str, range: Range<usize>) -> Option<Option<usize>> {
    let (kind, name) = written.split_once(':')?;
    let kinds = || KINDS.iter().map(|kind| kind.name).chain([SECTION]);
    let Some(known) = kinds().find(|known| *known == kind) else {
        let wished = WISHES.iter().find(|(word, _)| *word == kind).map(|(_, known)| *known);
        // A source may have such an id.
        let meant =
            wished.or_else(|| nearest(kind, kinds())).filter(|_| !cx.names.sources.contains_key(written))?;
        let message = format!("nothing can be referred to as a {kind}");
        let error = cx.error(codes::REFERENCE, range, message);
        error.hints.push(format!("did you mean `[@{meant}:{name}]`?"));
        return Some(None);
    };
    let of_kind = || cx.targets.iter().enumerate().filter(move |(_, target)| target.kind == known);
    let by_id: Vec<usize> =
        of_kind().filter(|(_, target)| target.id.as_deref() == Some(name)).map(|(at, _)| at).collect();
    let date = Date::parse(name).ok();
    let is_on = |target: &Target| target.date.zip(date).is_some_and(|(on, date)| on.is_within(date));
    let found = match by_id.is_empty() {
        true => of_kind().filter(|(_, target)| is_on(target)).map(|(at, _)| at).collect(),
        false => by_id,
    };
    match found[..] {
        [one] => {
            let span = cx.span(range.clone());
            let target = cx.targets.get_mut(one)?;
            target.referred.get_or_insert(span);
            let Some(title) = target.missing else { return Some(Some(one)) };
            let place = target.place.clone();
            let message = format!("this {kind} has no `{title}`, by which a reference would name it");
            let error = cx.error(codes::REFERENCE, range, message);
            if let TargetPlace::Table(place) = place {
                error.related.push((place, format!("the {kind} is here")));
            }
            error.hints.push(format!("add `{title} = \"…\"` to the `[[{kind}]]`"));
            Some(None)
        }
        [] => {
            let all: Vec<String> = of_kind().filter_map(|(_, target)| target.name()).collect();
            let hint = match nearest(name, all.iter().map(String::as_str)) {
                Some(near) => format!("did you mean `[@{kind}:{near}]`?"),
                None if all.is_empty() => {
                    let is_dated = KINDS.iter().any(|of| of.name == kind && !of.date.is_empty());
                    let id = if is_dated { "a date or an `id`" } else { "an `id`" };
                    format!("the brief has no `[[{kind}]]` with {id}")
                }
                None => format!("there are {}", quoted_list(all.iter().map(String::as_str))),
            };
            let message = format!("there is no {kind} `{name}` to refer to");
            cx.error(codes::REFERENCE, range, message).hints.push(hint);
            Some(None)
        }
        _ => {
            let places: Vec<Span> = found
                .iter()
                .filter_map(|at| match cx.targets.get(*at)?.place {
                    TargetPlace::Table(span) => Some(span),
                    TargetPlace::Section(_) => None,
                })
                .collect();
            let message = format!("`{written}` may be any of {} `[[{kind}]]`", places.len());
            let error = cx.error(codes::AMBIGUOUS_REFERENCE, range, message);
            error.related.extend(places.into_iter().map(|span| (span, "this is one".to_owned())));
            error.hints.push(format!("add an `id` to the one that is meant, and write `[@{kind}:ID]`"));
            Some(None)
        }
    }
}
