//! What a brief has and the order of its sections leaves out, where its author may not know.

use super::document::LeftOut;
use super::order::{asked, filled};
use crate::brief::{Brief, SectionName, Topic, Visit};
use crate::diag::Span;
use crate::read::{KeySpans, Named};

/// What is left out, each with its place. What an author's own order leaves out is meant, but for highlights: no section has
/// their name. `has_highlights` is whether any section has them.
pub(super) fn left_out(brief: &Brief, order: &[SectionName], has_highlights: bool) -> Vec<(Span, LeftOut)> {
    let mut found = Vec::new();
    if let Some(highlight) = brief.highlights.first().filter(|_| !has_highlights) {
        // What is read on the way to talks has no room for them.
        let home =
            if order.contains(&SectionName::Points) { SectionName::Facts } else { SectionName::Summary };
        let what = if order.contains(&home) {
            LeftOut::HighlightsBesideNothing
        } else {
            LeftOut::Highlights(home.clone())
        };
        found.extend(highlight.spans.first().map(|span| (span, what)));
    }
    if brief.layout.sections.is_some() || asked(brief).is_none() {
        return found;
    }
    for (name, section) in SectionName::NAMES {
        if order.contains(section) || !filled(brief, section) {
            continue;
        }
        let kind = brief.head.kind;
        found.extend(first(brief, section, order).map(|span| (span, LeftOut::Section { name, kind })));
    }
    found
}

/// Where what fills a section begins, unless it is printed elsewhere.
fn first(brief: &Brief, section: &SectionName, order: &[SectionName]) -> Option<Span> {
    let has = |section: &SectionName| order.contains(section);
    // What follows another section is in it.
    let is_apart = |after: &Option<SectionName>| after.as_ref().is_none_or(|after| !has(after));
    let head = &brief.head.spans;
    match section {
        // There are contents if there is room, and each topic has its points.
        SectionName::Contents | SectionName::Points | SectionName::Free(_) => None,
        SectionName::Summary => head.of("summary"),
        SectionName::Facts => {
            let facts = brief.parties.iter().flat_map(|party| &party.facts);
            let members = brief.parties.iter().filter_map(|party| party.spans.of("members"));
            facts.filter_map(|fact| fact.spans.first()).chain(members).min()
        }
        SectionName::Objectives => head.of("objectives"),
        SectionName::Upcoming => earliest(brief.upcoming.iter().map(|event| &event.spans)),
        SectionName::Officials => earliest(brief.officials.iter().map(|official| &official.spans)),
        SectionName::Programme => earliest(brief.programme.iter().map(|engagement| &engagement.spans)),
        SectionName::Delegations => earliest(brief.delegations.iter().map(|delegation| &delegation.spans)),
        SectionName::Topics => {
            let says_more = |topic: &&Topic| {
                let bodies =
                    [&topic.background, &topic.our_position, &topic.their_position, &topic.if_raised];
                !has(&SectionName::Points) || bodies.iter().any(|body| body.is_some())
            };
            earliest(brief.topics.iter().filter(says_more).map(|topic| &topic.spans))
        }
        SectionName::Questions => earliest(brief.questions.iter().map(|question| &question.spans)),
        SectionName::Protocol => head.of("protocol"),
        // Since when there are relations is said elsewhere.
        SectionName::History => earliest(brief.history.iter().map(|event| &event.spans)),
        SectionName::Missions => earliest(brief.missions.iter().map(|mission| &mission.spans)),
        SectionName::Visits => {
            let elsewhere = |visit: &&Visit| has(&SectionName::Upcoming) && visit.is_planned(brief.head.date);
            earliest(brief.visits.iter().filter(|visit| !elsewhere(visit)).map(|visit| &visit.spans))
        }
        SectionName::Agreements => {
            let list = brief.agreement_list.iter().map(|agreement| &agreement.spans);
            earliest(brief.agreements.iter().map(|agreements| &agreements.spans).chain(list))
        }
        SectionName::Commissions => earliest(brief.commissions.iter().map(|commission| &commission.spans)),
        SectionName::Trade => brief.trade.as_ref()?.spans.first(),
        SectionName::Statistics => {
            let apart = brief.statistics.iter().filter(|statistic| is_apart(&statistic.after));
            earliest(apart.map(|statistic| &statistic.spans))
        }
        SectionName::Tables => {
            earliest(brief.tables.iter().filter(|table| is_apart(&table.after)).map(|table| &table.spans))
        }
        SectionName::Forums => earliest(brief.forums.iter().map(|forum| &forum.spans)),
        SectionName::Projects => earliest(brief.projects.iter().map(|project| &project.spans)),
        SectionName::Recommendations => {
            earliest(brief.recommendations.iter().map(|recommendation| &recommendation.spans))
        }
        SectionName::Conclusion => head.of("conclusion"),
        SectionName::Abbreviations => brief.abbreviations.iter().map(|short| short.span).min(),
        SectionName::Sources => earliest(brief.sources.iter().map(|source| &source.spans)),
    }
}

/// The first value of some tables, as they are in the file: entries are in the order of their dates.
fn earliest<'s>(tables: impl Iterator<Item = &'s KeySpans>) -> Option<Span> {
    tables.filter_map(KeySpans::first).min()
}
