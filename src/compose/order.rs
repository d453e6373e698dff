//! Which sections there are, and in which order.

use std::collections::{BTreeMap, BTreeSet};

use super::body::says_something;
use crate::brief::{Agreements, Brief, BriefingKind, Format, Mission, MissionKind, SectionName};
use crate::date::Date;
use crate::figures::{Split, TradeYear};
use crate::locale::Label;
use crate::markup::Body;
use crate::read::Named;

/// The usual order, before the free sections: the one in which their names are declared. For a visit, what is needed on
/// the way comes first, and what is to come last of what it is about.
fn usual(brief: &Brief) -> Vec<SectionName> {
    let mut order: Vec<SectionName> = SectionName::NAMES.iter().map(|(_, section)| section.clone()).collect();
    if brief.head.kind == BriefingKind::Visit {
        let of_visit = [
            SectionName::Summary,
            SectionName::Objectives,
            SectionName::Points,
            SectionName::Contents,
            SectionName::Programme,
            SectionName::Delegations,
            SectionName::Officials,
            SectionName::Facts,
            SectionName::Topics,
            SectionName::Questions,
            SectionName::Protocol,
            SectionName::Upcoming,
        ];
        order.retain(|name| !of_visit.contains(name));
        order.splice(0..0, of_visit);
    } else if brief.layout.format == Format::Factsheet {
        let first = [SectionName::Summary, SectionName::Facts, SectionName::Trade, SectionName::Upcoming];
        // The facts of the two sides say what would fill no section.
        let of_facts = |name: &SectionName| match name {
            SectionName::History => brief.history.is_empty(),
            SectionName::Missions => {
                let is_only = |mission: &Mission| {
                    brief.missions.iter().filter(|other| other.sender == mission.sender).count() == 1
                };
                brief.missions.iter().all(|mission| is_plain_embassy(mission) && is_only(mission))
            }
            name => *name == SectionName::Points,
        };
        // A chart is in the section that the brief names, or nowhere.
        let has_chart = |name: &SectionName| {
            *name != SectionName::Points
                && brief.charts.iter().any(|chart| chart.place.as_ref() == Some(name))
        };
        order.retain(|name| !first.contains(name) && (!of_facts(name) || has_chart(name)));
        order.splice(0..0, first);
    } else {
        // The points of a briefing that is read at a desk are where its topics are.
        order.retain(|name| *name != SectionName::Points);
    }
    order
}

/// Whether a mission is an embassy of which no more is known than where it is, and since when.
fn is_plain_embassy(mission: &Mission) -> bool {
    let is_embassy = matches!(mission.kind, MissionKind::Embassy | MissionKind::HighCommission);
    is_embassy && mission.closed.is_none() && mission.head.is_none()
}

/// Whether a section starts a page: the first after what is needed on the way to a visit.
pub(super) fn starts_page(brief: &Brief, before: Option<&SectionName>, name: &SectionName) -> bool {
    let on_the_way = |name: &SectionName| {
        matches!(
            name,
            SectionName::Summary | SectionName::Objectives | SectionName::Points | SectionName::Contents
        )
    };
    let has_any = !brief.head.objectives.is_empty() || !brief.topics.is_empty();
    let is_last = before.is_some_and(on_the_way) && !on_the_way(name);
    brief.head.kind == BriefingKind::Visit && asked(brief).is_none() && has_any && is_last
}

/// The sections that the brief chooses, else those that the house style has for its kind.
pub(super) fn asked(brief: &Brief) -> Option<&[SectionName]> {
    brief.layout.sections.as_deref().or_else(|| brief.theme.sections.of(brief.head.kind))
}

/// The sections that the brief fills, in the order that it or its house style asks for, else in the usual one. A free
/// section follows the one that it names in `after`; without one it ends the main part, before the
/// recommendations. Where the brief chooses its sections, a free one is shown if it is chosen or
/// follows one that is.
pub(super) fn order(brief: &Brief) -> Vec<SectionName> {
    let chosen = brief.layout.sections.as_deref();
    let mut order = asked(brief).map_or_else(|| usual(brief), <[_]>::to_vec);
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
    let annexes: BTreeSet<&str> =
        brief.sections.iter().filter(|section| section.annex).map(|section| &*section.id).collect();
    for section in &brief.sections {
        let name = SectionName::Free(section.id.clone());
        if order.contains(&name) {
            continue;
        }
        if section.annex && section.after.is_none() {
            if chosen.is_none() {
                order.push(name);
            }
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
                let is_main = |name: &SectionName| !closes(name) && !matches!(name, SectionName::Free(_));
                let main = order.iter().rposition(is_main).map_or(0, |last| last + 1);
                let ends =
                    |name: &&SectionName| matches!(name, SectionName::Free(id) if !annexes.contains(&**id));
                let at = main + order[main..].iter().take_while(ends).count();
                order.insert(at, name);
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
    // What follows another section is in it.
    let leaves = |own: SectionName, all: &[Option<&SectionName>]| {
        let apart = |after: &&SectionName| **after == own || !order.contains(after);
        let stays = all.iter().any(|after| after.as_ref().is_none_or(apart));
        (!stays).then_some(own)
    };
    let statistics: Vec<_> = brief.statistics.iter().map(|statistic| statistic.after.as_ref()).collect();
    let tables: Vec<_> = brief.tables.iter().map(|table| table.after.as_ref()).collect();
    let left = [leaves(SectionName::Statistics, &statistics), leaves(SectionName::Tables, &tables)];
    order.retain(|name| !left.iter().flatten().any(|left| left == name));
    order
}

/// Whether a section is after the main part.
fn closes(name: &SectionName) -> bool {
    matches!(
        name,
        SectionName::Recommendations
            | SectionName::Conclusion
            | SectionName::Abbreviations
            | SectionName::Sources
    )
}

/// The sections that free ones follow, by their identifiers.
type Hosts<'a> = BTreeMap<&'a str, Option<&'a SectionName>>;

/// Whether the details of trade of a fact sheet, which are on its back, follow a section: what trade opens with and what is
/// to come are on its front.
pub(super) fn ends_front(order: &[SectionName], position: usize) -> bool {
    let is_front = |name: &SectionName| matches!(name, SectionName::Trade | SectionName::Upcoming);
    order.contains(&SectionName::Trade) && order.iter().rposition(is_front) == Some(position)
}

/// Whether the brief has anything for a section of the usual ones.
pub(super) fn filled(brief: &Brief, name: &SectionName) -> bool {
    let has = |body: &Option<Body>| body.as_ref().is_some_and(|body| says_something(&body.blocks));
    match name {
        SectionName::Summary | SectionName::Facts | SectionName::Contents => true,
        SectionName::Objectives => !brief.head.objectives.is_empty(),
        SectionName::Points => {
            brief.topics.iter().any(|topic| !topic.points.is_empty() || !topic.avoid.is_empty())
        }
        SectionName::Upcoming => !brief.upcoming.is_empty() || chosen_upcoming(brief),
        SectionName::Officials => !brief.officials.is_empty(),
        SectionName::Programme => !brief.programme.is_empty(),
        SectionName::Delegations => brief.delegations.iter().any(|delegation| !delegation.members.is_empty()),
        SectionName::Topics => !brief.topics.is_empty(),
        SectionName::Questions => !brief.questions.is_empty(),
        SectionName::Protocol => has(&brief.head.protocol),
        SectionName::History => !brief.history.is_empty() || brief.relationship.established.is_some(),
        SectionName::Missions => !brief.missions.is_empty(),
        SectionName::Visits => {
            let asks = asked(brief).is_none_or(|asked| asked.contains(&SectionName::Upcoming));
            let tells_upcoming = asks && filled(brief, &SectionName::Upcoming);
            brief.visits.iter().any(|visit| !tells_upcoming || !visit.is_planned(brief.head.date))
        }
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
                || !trade.members.is_empty()
                || has(&trade.note)
        }),
        SectionName::Statistics => !brief.statistics.is_empty(),
        SectionName::Tables => !brief.tables.is_empty(),
        SectionName::Forums => !brief.forums.is_empty(),
        SectionName::Projects => !brief.projects.is_empty(),
        SectionName::Recommendations => !brief.recommendations.is_empty(),
        SectionName::Conclusion => has(&brief.head.conclusion),
        SectionName::Abbreviations => !brief.abbreviations.is_empty(),
        SectionName::Sources => !brief.sources.is_empty(),
        SectionName::Free(_) => true,
    }
}

/// Whether the brief or its house style asks for what is to come, and its visits, commissions or agreements have any.
fn chosen_upcoming(brief: &Brief) -> bool {
    let issued = brief.head.date;
    let is_ahead = |date: Option<Date>| date.is_some_and(|date| issued.surely_before(date));
    let is_chosen = asked(brief).is_some_and(|chosen| chosen.contains(&SectionName::Upcoming));
    is_chosen
        && (brief.coming_visits().next().is_some()
            || brief.commissions.iter().any(|commission| is_ahead(commission.next_session))
            || brief.agreement_list.iter().any(|agreement| is_ahead(agreement.expires)))
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
