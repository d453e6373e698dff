//! Which sections there are, and in which order.

use std::collections::BTreeMap;

use super::body::says_something;
use crate::brief::{Agreements, Brief, SectionName};
use crate::figures::{Split, TradeYear};
use crate::locale::Label;
use crate::markup::Body;
use crate::read::Named;

/// The usual order, before the free sections: the one in which their names are declared.
fn usual() -> Vec<SectionName> {
    SectionName::NAMES.iter().map(|(_, section)| section.clone()).collect()
}

/// The sections that the brief fills, in the order that it asks for, else in the usual one. A free
/// section follows the one that it names in `after`; without one it ends the main part, before the
/// recommendations. Where the brief chooses its sections, a free one is shown if it is chosen or
/// follows one that is.
pub(super) fn order(brief: &Brief) -> Vec<SectionName> {
    let chosen = brief.layout.sections.as_deref();
    let mut order = chosen.map_or_else(usual, <[_]>::to_vec);
    let mut seen: Vec<SectionName> = Vec::new();
    order.retain(|name| {
        let new = !seen.contains(name);
        if new {
            seen.push(name.clone());
        }
        new
    });
    if brief.layout.contents == Some(true) && !order.contains(&SectionName::Contents) {
        let opening = |name: &SectionName| matches!(name, SectionName::Summary | SectionName::Facts);
        let at = order.iter().take_while(|name| opening(name)).count();
        order.insert(at, SectionName::Contents);
    }
    let hosts: Hosts = brief.sections.iter().map(|section| (&*section.id, section.after.as_ref())).collect();
    for section in &brief.sections {
        let name = SectionName::Free(section.id.clone());
        if order.contains(&name) {
            continue;
        }
        let host = section.after.as_ref().and_then(|after| order.iter().position(|name| name == after));
        match host {
            Some(host) => {
                // After those that follow the same section already.
                let follows = |name: &SectionName| match name {
                    SectionName::Free(id) => hosts.get(&**id) == Some(&section.after.as_ref()),
                    _ => false,
                };
                let at = host + 1 + order[host + 1..].iter().take_while(|name| follows(name)).count();
                order.insert(at, name);
            }
            None if chosen.is_none() => {
                let at = order.iter().position(|name| *name == SectionName::Recommendations);
                order.insert(at.unwrap_or(order.len()), name);
            }
            None => {}
        }
    }
    let bodies: BTreeMap<&str, &Body> =
        brief.sections.iter().map(|section| (&*section.id, &section.body)).collect();
    order.retain(|name| match name {
        SectionName::Free(id) => bodies.get(&**id).is_some_and(|body| says_something(&body.blocks)),
        _ => filled(brief, name),
    });
    // Statistics that follow another section are in it.
    let apart = |after: &SectionName| *after == SectionName::Statistics || !order.contains(after);
    if !brief.statistics.iter().any(|statistic| statistic.after.as_ref().is_none_or(apart)) {
        order.retain(|name| *name != SectionName::Statistics);
    }
    order
}

/// The sections that free ones follow, by their identifiers.
type Hosts<'a> = BTreeMap<&'a str, Option<&'a SectionName>>;

/// Whether the brief has anything for a section of the usual ones.
fn filled(brief: &Brief, name: &SectionName) -> bool {
    let has = |body: &Option<Body>| body.as_ref().is_some_and(|body| says_something(&body.blocks));
    match name {
        SectionName::Summary | SectionName::Facts | SectionName::Contents => true,
        SectionName::History => !brief.history.is_empty() || brief.relationship.established.is_some(),
        SectionName::Missions => !brief.missions.is_empty(),
        SectionName::Visits => !brief.visits.is_empty(),
        SectionName::Agreements => {
            let said = |all: &Agreements| {
                all.count.is_some() || !all.kinds.is_empty() || !all.fields.is_empty() || has(&all.note)
            };
            brief.agreements.as_ref().is_some_and(said) || !brief.agreement_list.is_empty()
        }
        SectionName::Commissions => !brief.commissions.is_empty(),
        SectionName::Trade => brief.trade.as_ref().is_some_and(|trade| {
            has_figures(&trade.years)
                || has_figures(&trade.parts)
                || !trade.items.is_empty()
                || has(&trade.note)
        }),
        SectionName::Statistics => !brief.statistics.is_empty(),
        SectionName::Forums => !brief.forums.is_empty(),
        SectionName::Projects => !brief.projects.is_empty(),
        SectionName::Recommendations => !brief.recommendations.is_empty(),
        SectionName::Conclusion => has(&brief.head.conclusion),
        SectionName::Abbreviations => !brief.abbreviations.is_empty(),
        SectionName::Sources => !brief.sources.is_empty(),
        SectionName::Free(_) => true,
    }
}

/// Whether any year has a figure.
pub(super) fn has_figures(years: &[TradeYear]) -> bool {
    years.iter().any(has_figure)
}

/// Whether a year has a figure.
pub(super) fn has_figure(year: &TradeYear) -> bool {
    let split = |split: &Option<Split>| {
        split.as_ref().is_some_and(|split| split.exports.is_some() || split.imports.is_some())
    };
    year.exports.is_some()
        || year.imports.is_some()
        || year.total.is_some()
        || split(&year.goods)
        || split(&year.services)
        || year.rank.is_some()
        || year.share.is_some()
}

/// How a section shares a heading with its neighbours.
pub(super) struct Shared {
    /// The heading that it opens.
    pub(super) opens: Option<Label>,
    /// Whether it is under the heading that its neighbour opened.
    pub(super) continues: bool,
}

/// Small sections that are side by side go under one heading.
pub(super) fn shared_heading(
    name: &SectionName,
    before: Option<&SectionName>,
    after: Option<&SectionName>,
) -> Shared {
    use SectionName::{Agreements, Commissions, Forums, Projects};
    let label = |first: &SectionName, second: &SectionName| match (first, second) {
        (Agreements, Commissions) | (Commissions, Agreements) => Some(Label::AgreementsAndInstitutions),
        (Forums, Projects) | (Projects, Forums) => Some(Label::ForumsAndProjects),
        _ => None,
    };
    let continues = before.and_then(|before| label(before, name)).is_some();
    let opens = if continues { None } else { after.and_then(|after| label(name, after)) };
    Shared { opens, continues }
}
