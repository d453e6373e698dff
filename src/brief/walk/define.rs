//! What other tables refer to: language, parties, sources, sections, and the facts for bindings.

use std::ops::Range;

use toml::de::DeValue;

use super::head::NO_DATE;
use crate::brief::binding::Value;
use crate::brief::context::Context;
use crate::brief::date::Date;
use crate::brief::facts::{Found, NamedLine, Words};
use crate::brief::model::SectionName;
use crate::brief::reader::{Reader, is_language_tag, nearest_language, string};
use crate::brief::schema::names;
use crate::diag::{Span, codes};

/// The language that texts are taken in.
pub(super) fn language(cx: &mut Context, head: Option<&Reader>) {
    let Some(head) = head else { return };
    for (tag, range) in languages(cx, head) {
        if !is_language_tag(tag) {
            cx.error(codes::LANGUAGE_TAG, range, format!("`{tag}` is not a language tag"))
                .hints
                .push("write a tag of BCP 47, such as `en`, `en-GB` or `ur`".to_owned());
        }
    }
    if let Some(tag) = head.get("language").and_then(|value| value.get_ref().as_str())
        && is_language_tag(tag)
    {
        cx.language = tag.to_owned();
    }
}

/// Where the language is given.
pub(super) fn language_span(cx: &Context, head: Option<&Reader>) -> Option<Span> {
    head?.get("language").map(|value| cx.span(value.span()))
}

fn languages<'t>(cx: &mut Context, head: &Reader<'t>) -> Vec<(&'t str, Range<usize>)> {
    let mut tags = head.each(cx, "languages", |cx, value| Some((string(cx, value)?, value.span())));
    tags.extend(head.get("language").and_then(|value| Some((string(cx, value)?, value.span()))));
    tags
}

/// The two parties; their codes are known from here on.
pub(super) fn parties<'t>(cx: &mut Context, root: &Reader<'t>) -> Vec<Reader<'t>> {
    let mut parties = root.tables(cx, "party");
    match (parties.len(), root.get("party")) {
        (1, Some(value)) => {
            cx.error(codes::PARTIES, value.span(), "a brief is about two parties; here is one")
                .hints
                .push("add another `[[party]]`".to_owned());
        }
        (0 | 2, _) | (_, None) => {}
        (count, Some(_)) => {
            let message = format!("a brief is about two parties; here are {count}");
            let range = parties.get(2).map_or(0..0, |third| third.range.clone());
            cx.error(codes::PARTIES, range, message)
                .hints
                .push("write a brief for each pair of countries".to_owned());
        }
    }
    parties.truncate(2);
    for (index, party) in parties.iter().enumerate() {
        let Some((code, range)) = party.word(cx, "code") else { continue };
        if !is_identifier(code) {
            identifier(cx, code, range);
        } else if cx.parties.iter().any(|known| known == code) {
            cx.error(codes::DUPLICATE_ID, range, format!("both parties have the code `{code}`"))
                .hints
                .push("give each its own".to_owned());
        } else {
            code.clone_into(&mut cx.parties[index]);
        }
    }
    parties
}

/// The sources; their ids are known from here on.
pub(super) fn sources<'t>(cx: &mut Context, root: &Reader<'t>) -> Vec<Reader<'t>> {
    let sources = root.tables(cx, "source");
    cx.cited = vec![false; sources.len()];
    let mut first: Vec<Range<usize>> = Vec::with_capacity(sources.len());
    for (index, source) in sources.iter().enumerate() {
        let word = source.word(cx, "id");
        first.push(word.as_ref().map_or(source.range.clone(), |(_, range)| range.clone()));
        let Some((id, range)) = word else { continue };
        if !is_identifier(id) {
            identifier(cx, id, range);
        } else if let Some(&other) = cx.sources.get(id) {
            let other = first.get(other).cloned().unwrap_or_default();
            duplicate(cx, &format!("two sources have the id `{id}`"), range, other);
        } else {
            cx.sources.insert(id.to_owned(), index);
        }
    }
    sources
}

/// The free sections; their ids are known from here on.
pub(super) fn sections<'t>(cx: &mut Context, root: &Reader<'t>) -> Vec<Reader<'t>> {
    let sections = root.tables(cx, "section");
    let mut first: Vec<Range<usize>> = Vec::new();
    for section in &sections {
        let Some((id, range)) = section.word(cx, "id") else { continue };
        if !is_identifier(id) {
            identifier(cx, id, range);
        } else if names::<SectionName>().contains(&id) {
            cx.error(codes::DUPLICATE_ID, range, format!("`{id}` is a section that every brief has"))
                .hints
                .push("choose another id".to_owned());
        } else if let Some(other) = cx.sections.iter().position(|known| known == id) {
            let other = first.get(other).cloned().unwrap_or_default();
            duplicate(cx, &format!("two sections have the id `{id}`"), range, other);
        } else {
            cx.sections.push(id.to_owned());
            first.push(range);
        }
    }
    sections
}

/// Letters, digits and the marks that stand within names: what `[@id]` and paths can hold.
fn is_identifier(id: &str) -> bool {
    id.chars().count() <= 64 && id.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | ':' | '/'))
}

fn identifier(cx: &mut Context, id: &str, range: Range<usize>) {
    let id: String = id.chars().take(64).collect();
    cx.error(codes::IDENTIFIER, range, format!("`{id}` cannot be referred to"))
        .hints
        .push("use up to 64 letters, digits, `-`, `_`, `:` and `/`".to_owned());
}

fn duplicate(cx: &mut Context, message: &str, range: Range<usize>, other: Range<usize>) {
    let first = cx.span(other);
    let error = cx.error(codes::DUPLICATE_ID, range, message);
    error.related.push((first, "the first is here".to_owned()));
    error.hints.push("give each its own".to_owned());
}

/// A number that is reported elsewhere if it is wrong.
pub(super) fn quiet_number(table: &Reader, key: &str) -> Option<u32> {
    table.get(key)?.get_ref().as_integer()?.as_str().parse().ok()
}

/// A text that prose can name, by its place among such lines. What is wrong with it is reported
/// elsewhere.
fn named_line(cx: &mut Context, table: &Reader, key: &str) -> Option<usize> {
    let value = table.get(key)?;
    let value = match value.get_ref() {
        DeValue::Table(table) => nearest_language(table, &cx.language)?,
        _ => value,
    };
    let text = value.get_ref().as_str()?.to_owned();
    cx.facts.lines.push(NamedLine { text, range: value.span(), words: Words::Unread });
    Some(cx.facts.lines.len() - 1)
}

/// The keys of `[brief]` that prose can name.
pub(super) fn head_facts(cx: &mut Context, head: Option<&Reader>, date: Date) -> Vec<(&'static str, Found)> {
    let Some(head) = head else { return Vec::new() };
    let mut facts = Vec::new();
    if date != NO_DATE {
        facts.push(("date", Found::Value(Value::Date(date))));
    }
    for key in ["title", "subtitle", "series", "number", "edition", "place"] {
        facts.extend(named_line(cx, head, key).map(|line| (key, Found::Line(line))));
    }
    facts
}

/// The codes of the parties with the keys that prose can name.
pub(super) fn party_facts(cx: &mut Context, parties: &[Reader]) -> Vec<(String, Vec<(&'static str, usize)>)> {
    let keys = ["name", "official_name", "capital"];
    let codes = cx.parties.clone();
    let coded = parties.iter().zip(codes).filter(|(_, code)| !code.is_empty());
    coded
        .map(|(party, code)| {
            (code, keys.into_iter().filter_map(|key| Some((key, named_line(cx, party, key)?))).collect())
        })
        .collect()
}

/// A brief for the rows of a table is none by itself.
pub(super) fn check_each(cx: &mut Context, root: &Reader) {
    let Some(each) = root.table(cx, "each") else { return };
    if each.word(cx, "rows").is_some() && each.word(cx, "key").is_none_or(|(key, _)| !key.is_empty()) {
        cx.error(codes::ROWS, each.range.clone(), "a brief with `[each]` is one for each row of a table")
            .hints
            .push("name the file of the brief, so that its rows are found beside it".to_owned());
    }
}

/// Says which sources nothing cites.
pub(super) fn check_cited(cx: &mut Context, sources: &[Reader]) {
    for (index, source) in sources.iter().enumerate() {
        let Some(id) = source.get("id") else { continue };
        let Some(name) = id.get_ref().as_str() else { continue };
        let defined = cx.sources.get(name) == Some(&index);
        if defined && cx.cited.get(index) == Some(&false) {
            let hint = format!("cite it with `sources = [\"{name}\"]` or `[@{name}]`, or take it out");
            cx.lint(codes::UNCITED_SOURCE, id.span(), format!("nothing cites the source `{name}`"))
                .hints
                .push(hint);
        }
    }
}
