//! From the TOML tree to a [`Brief`]: one function a table.
//!
//! What other tables refer to is read first: the language, the parties, sources and sections, then the
//! figures that prose is bound to. Then every table is read once.

mod dealings;
mod define;
mod head;
mod look;
mod prospects;
mod sense;
mod trade;

#[cfg(test)]
pub(super) use look::HOUSE_LIMIT;
pub(crate) use look::theme;

use toml::de::DeTable;

use super::context::Context;
use super::model::{Brief, PartyIndex, Relationship};
use super::reader::Reader;
use super::schema::{ROOT, VERSION};
use super::text;
use crate::diag::codes;

/// Reads a brief. Where anything is wrong with it the errors are in the context, and what is returned
/// is not to be used.
pub(super) fn brief<'t>(cx: &mut Context, table: &'t DeTable<'t>) -> Brief {
    let root = Reader::new(cx, table, 0..0, &ROOT);
    check_version(cx, &root);
    let head = root.table(cx, "brief");
    define::language(cx, head.as_ref());
    let parties = define::parties(cx, &root);
    let sources = define::sources(cx, &root);
    let sections = define::sections(cx, &root);

    let date = head.as_ref().and_then(|head| head.date(cx, "date")).unwrap_or(head::NO_DATE);
    let established = root.table(cx, "relationship").and_then(|table| table.date(cx, "established"));
    let relationship =
        Relationship { established, age: established.and_then(|established| established.years_until(date)) };
    check_age(cx, &root, &relationship, date);
    let trade = root.table(cx, "trade");
    cx.facts.parties = define::party_facts(cx, &parties);
    let perspective =
        head.as_ref().and_then(|head| head.party(cx, "perspective")).unwrap_or(PartyIndex::First);
    let mut figures = trade.as_ref().map(|trade| trade::figures(cx, trade, perspective));
    let commissions = root.tables(cx, "commission");
    let agreements = root.table(cx, "agreements");
    let agreement_list = root.tables(cx, "agreement");
    let visits = root.tables(cx, "visit");
    let missions = root.tables(cx, "mission");
    let history = root.tables(cx, "history");
    let forums = root.tables(cx, "forum");
    let projects = root.tables(cx, "project");
    let recommendations = root.tables(cx, "recommendation");

    let count = |tables: &[Reader]| u32::try_from(tables.len()).unwrap_or(u32::MAX);
    cx.facts.counts = vec![
        ("agreements", count(&agreement_list)),
        ("forums", count(&forums)),
        ("missions", count(&missions)),
        ("projects", count(&projects)),
        ("recommendations", count(&recommendations)),
        ("sources", count(&sources)),
        ("visits", count(&visits)),
    ];
    cx.facts.established = established;
    cx.facts.age = relationship.age;
    cx.facts.years = figures.as_ref().map(|trade| trade.years.clone()).unwrap_or_default();
    // Read again with the tables themselves, where what is wrong with them is reported.
    cx.facts.agreements = agreements.as_ref().and_then(|table| define::quiet_number(table, "count"));
    cx.facts.sessions = commissions.iter().map(|table| define::quiet_number(table, "sessions")).collect();
    cx.facts.brief = define::head_facts(cx, head.as_ref(), date);
    text::read_named(cx);

    if let (Some(table), Some(figures)) = (&trade, &mut figures) {
        trade::texts(cx, table, figures);
    }
    let language = head.as_ref();
    let head = head::head(cx, head.as_ref());
    let brief = Brief {
        language: cx.language.clone(),
        language_span: define::language_span(cx, language),
        kind: head.kind,
        title: head.title,
        subtitle: head.subtitle,
        series: head.series,
        number: head.number,
        edition: head.edition,
        date,
        data_cutoff: head.data_cutoff,
        next_update: head.next_update,
        place: head.place,
        authors: head.authors,
        marking: head.marking,
        keywords: head.keywords,
        licence: head.licence,
        contact: head.contact,
        disclaimer: head.disclaimer,
        perspective,
        summary: head.summary,
        conclusion: head.conclusion,
        parties: head::parties(cx, &parties),
        relationship,
        missions: missions.iter().map(|table| dealings::mission(cx, table)).collect(),
        history: dealings::history(cx, &history),
        visits: dealings::visits(cx, &visits),
        agreements: agreements.as_ref().map(|table| dealings::agreements(cx, table)),
        agreement_list: dealings::agreement_list(cx, &agreement_list),
        commissions: commissions.iter().map(|table| dealings::commission(cx, table)).collect(),
        trade: figures,
        charts: root.tables(cx, "chart").iter().map(|table| trade::chart(cx, table)).collect(),
        forums: forums.iter().map(|table| prospects::forum(cx, table)).collect(),
        projects: projects.iter().map(|table| prospects::project(cx, table)).collect(),
        recommendations: recommendations.iter().map(|table| prospects::recommendation(cx, table)).collect(),
        sections: prospects::sections(cx, &sections),
        sources: sources.iter().map(|table| prospects::source(cx, table)).collect(),
        layout: look::layout(cx, &root),
        theme: theme(cx, &root),
    };
    define::check_cited(cx, &sources);
    define::check_each(cx, &root);
    sense::check(cx, table, &brief);
    brief
}

/// The one version of the format that there is.
pub(crate) fn check_version(cx: &mut Context, root: &Reader) {
    let Some(value) = root.get("schema") else { return };
    let version = value.get_ref().as_integer().and_then(|number| number.as_str().parse::<i64>().ok());
    if version != Some(VERSION) {
        let message = format!("this version of chancery reads `schema = {VERSION}`");
        cx.error(codes::SCHEMA_VERSION, value.span(), message)
            .hints
            .push(format!("write `schema = {VERSION}`"));
    }
}

/// Relations are established before a brief is written about them.
fn check_age(cx: &mut Context, root: &Reader, relationship: &Relationship, date: super::date::Date) {
    let Some(established) = relationship.established else { return };
    if date != head::NO_DATE && date.surely_before(established) {
        let range = root.table_range("relationship", "established");
        let issue = cx.span(root.table_range("brief", "date"));
        let error = cx.error(codes::DATES_CONTRADICT, range, "`established` is after the date of the brief");
        error.related.push((issue, "the date of issue".to_owned()));
        error.hints.push("correct one of the two".to_owned());
    }
}
