//! Collects what tables and texts of a brief refer to, before any of them is read.
//!
//! Only names and numbers are taken from the tree here. Errors in other values are reported when their tables
//! are read.

use std::ops::Range;
use std::sync::Arc;

use toml::de::DeTable;

use super::context::Context;
use super::head::Head;
use super::languages::{listed, own};
use super::names::{LATER, PartyIndex, SectionName, is_identifier};
use super::party::Party;
use super::paths::{COUNTED, HEAD_LINES};
use super::root::Brief;
use super::scope::named_line;
use super::section::Section;
use super::shape::{Declared, NO_DATE};
use super::source::Source;
use super::trade::Trade;
use super::tree::{Placed, table, tables};
use super::{item_paths, statistic_paths, targets, trade_figures};
use crate::date::Date;
use crate::diag::codes;
use crate::figures::Quantity;
use crate::language::Language;
use crate::markup::{Referent, Value};
use crate::read::{Reader, name_of, names, nearest_language, quiet_date};

/// Collects what the tables of a brief refer to. `wanted` are the languages that texts are read in beside the brief's own;
/// without them, all of which it has editions.
pub(super) fn define(cx: &mut Context, file: &DeTable, wanted: Option<&[Language]>) {
    let head = table(file, "brief");
    let written = |key| head.as_ref().and_then(|(head, _)| head.get(key));
    cx.languages = languages(head.as_ref().map(|(head, _)| *head), wanted);
    parties(cx, file);
    sources(cx, file);
    sections(cx, file);
    targets::define(cx, file);

    let date = written("date").and_then(quiet_date);
    let established = table(file, "relationship").and_then(|(table, _)| table.get("established"));
    let established = established.and_then(quiet_date);
    cx.paths.established = established;
    cx.paths.age = established.and_then(|established| established.years_until(date.unwrap_or(NO_DATE)));
    cx.paths.parties = party_lines(cx, file);
    let ends =
        written("fiscal_year_ends").and_then(|value| value.get_ref().as_integer()?.as_str().parse().ok());
    cx.brief_fiscal = ends.filter(|month| (1..=12).contains(month));
    cx.trade_fiscal = cx.brief_fiscal;
    let is_tried = |key: &str| key.starts_with("fiscal") || key.starts_with("financial_year");
    let tried = head.as_ref().is_some_and(|(head, _)| head.keys().any(|key| is_tried(key.get_ref())));
    cx.fiscal_unread = tried && cx.brief_fiscal.is_none();
    let code = written("perspective").and_then(|value| value.get_ref().as_str());
    let perspective = match code {
        Some(code) if cx.names.parties[1] == code => PartyIndex::Second,
        _ => PartyIndex::First,
    };
    if let Some((table, range)) = table(file, "trade") {
        let reader = Reader::quiet(table, range, Trade::TABLE);
        trade_figures::read_figures(cx, &reader, perspective);
        item_paths::define(cx, &reader);
    }
    // One that is planned has not taken place.
    let held = tables(file, "visit").filter(|(visit, _)| {
        let from = visit.get("date").and_then(quiet_date);
        !from.zip(date).is_some_and(|(from, issued)| issued.surely_before(from))
    });
    let number_of = |tables: usize| u32::try_from(tables).unwrap_or(u32::MAX);
    cx.paths.counts = vec![("visits", number_of(held.count()))];
    for name in ["agreements"].into_iter().chain(COUNTED) {
        // `[[forum]]` is counted as `forums`.
        let key = name.strip_suffix('s').unwrap_or(name);
        debug_assert!(Brief::TABLE.key(key).is_some(), "{key}");
        cx.paths.counts.push((name, number_of(tables(file, key).count())));
    }
    statistic_paths::define(cx, file);
    cx.paths.years.clone_from(&cx.trade.years);
    cx.paths.parts.clone_from(&cx.trade.parts);
    cx.paths.fiscal_year_ends = cx.trade_fiscal;
    let number = |table: &DeTable, key: &str| {
        let value = table.get(key)?;
        let number: u32 = value.get_ref().as_integer()?.as_str().parse().ok()?;
        Some(Quantity::written(number.into(), cx.span(value.span())))
    };
    let agreements = table(file, "agreements").and_then(|(table, _)| number(table, "count"));
    let sessions = tables(file, "commission").map(|(table, _)| number(table, "sessions")).collect();
    (cx.paths.agreements, cx.paths.sessions) = (agreements, sessions);
    cx.paths.brief = head_facts(cx, head.map(|(head, _)| head), date);
}

/// The languages that texts are read in, the brief's own first.
fn languages(head: Option<&DeTable>, wanted: Option<&[Language]>) -> Vec<Arc<str>> {
    let own = own(head);
    let others = wanted.map_or_else(|| head.map(listed).unwrap_or_default(), <[Language]>::to_vec);
    let others = others.iter().filter(|language| **language != own);
    std::iter::once(&own).chain(others).map(|language| Arc::clone(language.tag())).collect()
}

/// The two parties; their codes are known from here on.
fn parties(cx: &mut Context, file: &DeTable) {
    let parties: Vec<Placed> = tables(file, "party").collect();
    match (parties.len(), file.get("party")) {
        (1, Some(value)) => {
            cx.error(codes::PARTIES, value.span(), "a brief needs two parties, found one")
                .hints
                .push("add another `[[party]]`".to_owned());
        }
        (0 | 2, _) | (_, None) => {}
        (count, Some(_)) => {
            let message = format!("a brief needs two parties, found {count}");
            let range = parties.get(2).map_or(0..0, |(_, range)| range.clone());
            cx.error(codes::PARTIES, range, message)
                .hints
                .push("write a brief for each pair of countries".to_owned());
        }
    }
    for (index, (party, range)) in parties.into_iter().take(2).enumerate() {
        cx.names.members[index] = members(cx, party);
        let party = Reader::quiet(party, range, Party::TABLE);
        let Some((code, range)) = party.word(cx, "code") else { continue };
        if !is_identifier(code) {
            identifier(cx, code, range);
        } else if cx.names.parties.iter().any(|known| known == code) {
            cx.error(codes::DUPLICATE_ID, range, format!("both parties have the code `{code}`"))
                .hints
                .push("give each its own".to_owned());
        } else {
            code.clone_into(&mut cx.names.parties[index]);
        }
    }
}

/// The members of a party, each by its name in the language of the brief, then in any other. Those without a name are left
/// out where they are read, too.
fn members(cx: &Context, party: &DeTable) -> Vec<Vec<String>> {
    let members = party.get("members").and_then(|members| members.get_ref().as_array());
    let names = members.into_iter().flatten().map(|member| -> Vec<String> {
        let Some(languages) = member.get_ref().as_table() else {
            return member.get_ref().as_str().map(|name| name.trim().to_owned()).into_iter().collect();
        };
        let own = nearest_language(languages, cx.own_language());
        let all = own.into_iter().chain(languages.iter().map(|(_, name)| name));
        all.filter_map(|name| name.get_ref().as_str()).map(|name| name.trim().to_owned()).collect()
    });
    names.filter(|names| names.first().is_some_and(|own| !own.is_empty())).collect()
}

/// The sources; their ids are known from here on.
fn sources(cx: &mut Context, file: &DeTable) {
    let sources: Vec<Placed> = tables(file, "source").collect();
    cx.names.cited = vec![false; sources.len()];
    let mut first: Vec<Range<usize>> = Vec::with_capacity(sources.len());
    for (index, (source, range)) in sources.into_iter().enumerate() {
        let word = Reader::quiet(source, range.clone(), Source::TABLE).word(cx, "id");
        first.push(word.as_ref().map_or(range, |(_, range)| range.clone()));
        let Some((id, range)) = word else { continue };
        if !is_identifier(id) {
            identifier(cx, id, range);
        } else if let Some(&other) = cx.names.sources.get(id) {
            let other = first.get(other).cloned().unwrap_or_default();
            duplicate(cx, &format!("two sources have the id `{id}`"), range, other);
        } else {
            cx.names.sources.insert(id.to_owned(), index);
        }
    }
}

/// The free sections; their ids are known from here on.
fn sections(cx: &mut Context, file: &DeTable) {
    let mut first: Vec<Range<usize>> = Vec::new();
    for (section, range) in tables(file, "section") {
        let Some((id, range)) = Reader::quiet(section, range, Section::TABLE).word(cx, "id") else {
            continue;
        };
        if !is_identifier(id) {
            identifier(cx, id, range);
        } else if names::<SectionName>().contains(&id)
            && !LATER.iter().any(|(name, keys)| id == name_of(name) && !has(file, keys))
        {
            cx.error(codes::DUPLICATE_ID, range, format!("`{id}` is a section that every brief has"))
                .hints
                .push("choose another id".to_owned());
        } else if let Some(other) = cx.names.sections.iter().position(|known| known == id) {
            let other = first.get(other).cloned().unwrap_or_default();
            duplicate(cx, &format!("two sections have the id `{id}`"), range, other);
        } else {
            cx.names.sections.push(id.to_owned());
            first.push(range);
        }
    }
}

/// Whether a key is there, within tables that lead to it.
fn has(file: &DeTable, keys: &[&str]) -> bool {
    match keys {
        [] => true,
        [key] => file.contains_key(*key),
        [key, rest @ ..] => table(file, key).is_some_and(|(inner, _)| has(inner, rest)),
    }
}

fn identifier(cx: &mut Context, id: &str, range: Range<usize>) {
    let id: String = id.chars().take(64).collect();
    cx.error(codes::IDENTIFIER, range, format!("`{id}` is not a valid identifier"))
        .hints
        .push("use up to 64 letters, digits, `-`, `_`, `:` and `/`".to_owned());
}

fn duplicate(cx: &mut Context, message: &str, range: Range<usize>, other: Range<usize>) {
    let first = cx.span(other);
    let error = cx.error(codes::DUPLICATE_ID, range, message);
    error.related.push((first, "the first is here".to_owned()));
    error.hints.push("give each its own".to_owned());
}

/// The keys of `[brief]` that prose can name.
fn head_facts(cx: &mut Context, head: Option<&DeTable>, date: Option<Date>) -> Vec<(&'static str, Referent)> {
    let Some(head) = head else { return Vec::new() };
    let mut facts = Vec::new();
    facts.extend(date.map(|date| ("date", Referent::Value(Value::Date(date)))));
    for key in HEAD_LINES {
        debug_assert!(Head::TABLE.key(key).is_some(), "{key}");
        facts.extend(named_line(cx, head.get(key), false).map(|line| (key, Referent::Line(line))));
    }
    facts
}

/// The codes of the parties with the keys that prose can name.
fn party_lines(cx: &mut Context, file: &DeTable) -> Vec<(String, Vec<(&'static str, usize)>)> {
    let keys = ["name", "official_name", "capital"];
    let codes = cx.names.parties.clone();
    let coded = tables(file, "party").zip(codes).filter(|(_, code)| !code.is_empty());
    let lines = coded.map(|((party, _), code)| {
        let lines =
            keys.into_iter().filter_map(|key| Some((key, named_line(cx, party.get(key), key != "capital")?)));
        (code, lines.collect())
    });
    lines.collect()
}
