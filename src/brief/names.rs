//! The names by which tables refer to each other: parties, sources and sections.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::diag::codes;
use crate::markup::SourceIndex;
use crate::read::{Named, Report, named, names, nearest, quoted_list};

/// An index into [`Brief::parties`](super::Brief::parties).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PartyIndex {
    First,
    Second,
}

/// An index into the [`members`](super::Party::members) of a party.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MemberIndex {
    pub party: PartyIndex,
    pub place: usize,
}

/// A section that can be ordered, chosen, and followed by others.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum SectionName {
    Summary,
    Facts,
    Objectives,
    Points,
    Contents,
    Upcoming,
    Officials,
    Programme,
    Delegations,
    Topics,
    Questions,
    Protocol,
    History,
    Missions,
    Visits,
    Agreements,
    Commissions,
    Trade,
    Statistics,
    Tables,
    Forums,
    Projects,
    Recommendations,
    Conclusion,
    Abbreviations,
    Sources,
    /// A free section, by its `id`.
    Free(String),
}

named! {
    SectionName {
        "summary" = Summary,
        "facts" = Facts,
        "objectives" = Objectives,
        "points" = Points,
        "contents" = Contents,
        "upcoming" = Upcoming,
        "officials" = Officials,
        "programme" = Programme,
        "delegations" = Delegations,
        "topics" = Topics,
        "questions" = Questions,
        "protocol" = Protocol,
        "history" = History,
        "missions" = Missions,
        "visits" = Visits,
        "agreements" = Agreements,
        "commissions" = Commissions,
        "trade" = Trade,
        "statistics" = Statistics,
        "tables" = Tables,
        "forums" = Forums,
        "projects" = Projects,
        "recommendations" = Recommendations,
        "conclusion" = Conclusion,
        "abbreviations" = Abbreviations,
        "sources" = Sources,
    }
}

/// Sections that briefs which do not have their tables may call a section of their own, as they came later: with the keys
/// of these tables.
pub(super) const LATER: [(SectionName, &[&str]); 12] = [
    (SectionName::Abbreviations, &["abbreviations"]),
    (SectionName::Statistics, &["statistic"]),
    (SectionName::Tables, &["table"]),
    (SectionName::Objectives, &["brief", "objectives"]),
    (SectionName::Points, &["topic"]),
    (SectionName::Upcoming, &["upcoming"]),
    (SectionName::Officials, &["official"]),
    (SectionName::Programme, &["programme"]),
    (SectionName::Delegations, &["delegation"]),
    (SectionName::Topics, &["topic"]),
    (SectionName::Questions, &["question"]),
    (SectionName::Protocol, &["brief", "protocol"]),
];

/// The most sections that are named one by one.
const SECTIONS_NAMED: usize = 40;

/// The most members that are named one by one: as many as the largest blocs have.
const MEMBERS_NAMED: usize = 30;

/// The names that a brief defines.
#[derive(Debug, Default)]
pub(crate) struct Names {
    /// Codes of the two parties; empty where there is none.
    pub parties: [String; 2],
    /// The members of the two parties, each with its name in the language of the brief first, then in any other.
    pub members: [Vec<Vec<String>>; 2],
    /// Indices of sources by their ids.
    pub sources: BTreeMap<String, usize>,
    /// Whether the source is cited, by its index.
    pub cited: Vec<bool>,
    /// Ids of the free sections.
    pub sections: Vec<String>,
}

impl Names {
    /// The party with a code.
    pub(crate) fn party(&self, cx: &mut Report, code: &str, range: Range<usize>) -> Option<PartyIndex> {
        match self.parties.iter().position(|known| known == code) {
            Some(0) => Some(PartyIndex::First),
            Some(_) => Some(PartyIndex::Second),
            // Something is wrong with the parties themselves, and reported there.
            None if self.parties.iter().any(String::is_empty) => None,
            None => {
                let known = || self.parties.iter().map(String::as_str);
                let hint = match nearest(code, known()) {
                    Some(near) => format!("did you mean `{near}`?"),
                    None => format!("the parties are {}", quoted_list(known())),
                };
                cx.error(codes::UNKNOWN_PARTY, range, format!("there is no party `{code}`")).hints.push(hint);
                None
            }
        }
    }

    /// The member of a party with a name, in whatever language.
    pub(crate) fn member(&self, cx: &mut Report, name: &str, range: Range<usize>) -> Option<MemberIndex> {
        let place =
            |party: usize| self.members[party].iter().position(|names| names.iter().any(|n| n == name));
        let (message, hint) = match (place(0), place(1)) {
            (Some(place), None) => return Some(MemberIndex { party: PartyIndex::First, place }),
            (None, Some(place)) => return Some(MemberIndex { party: PartyIndex::Second, place }),
            (Some(_), Some(_)) => (
                format!("`{name}` is a member of both parties"),
                "whose figures are these? remove it from the `members` of the other one".to_owned(),
            ),
            (None, None) => {
                let known =
                    || self.members.iter().flatten().filter_map(|names| names.first().map(String::as_str));
                let hint = match nearest(name, self.members.iter().flatten().flatten().map(String::as_str)) {
                    Some(near) => format!("did you mean `{near}`?"),
                    None if known().next().is_none() => {
                        format!("add `members = [\"{name}\", …]` to the `[[party]]` that is a bloc")
                    }
                    None if known().count() > MEMBERS_NAMED => {
                        format!("add `{name}` to the `members` of its `[[party]]`, or correct it")
                    }
                    None => format!("the members are {}", quoted_list(known())),
                };
                (format!("no party has a member `{name}`"), hint)
            }
        };
        cx.error(codes::UNKNOWN_MEMBER, range, message).hints.push(hint);
        None
    }

    /// What a member is called in the language of the brief.
    pub(crate) fn member_name(&self, member: MemberIndex) -> &str {
        let names = self.members[usize::from(member.party == PartyIndex::Second)].get(member.place);
        names.and_then(|names| names.first()).map_or("", String::as_str)
    }

    /// The source with an id. Marks it as cited.
    pub(crate) fn source(&mut self, cx: &mut Report, id: &str, range: Range<usize>) -> Option<SourceIndex> {
        if !cx.part(|| range.clone()) {
            return None;
        }
        if let Some(&index) = self.sources.get(id) {
            if let Some(cited) = self.cited.get_mut(index) {
                *cited = true;
            }
            return Some(SourceIndex(index));
        }
        let message = format!("the source `{id}` is not defined");
        if cx.is_crowded() {
            cx.error(codes::UNDEFINED_SOURCE, range, message);
            return None;
        }
        let hint = match nearest(id, self.sources.keys().map(String::as_str)) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("add a `[[source]]` with `id = \"{id}\"`"),
        };
        cx.error(codes::UNDEFINED_SOURCE, range, message).hints.push(hint);
        None
    }

    /// The section with a name.
    pub(crate) fn section(&self, cx: &mut Report, name: &str, range: Range<usize>) -> Option<SectionName> {
        // A free section may have the name of one that came later.
        if self.sections.iter().any(|id| id == name) {
            return Some(SectionName::Free(name.to_owned()));
        }
        let fixed = SectionName::NAMES.iter().find(|(known, _)| *known == name);
        if let Some((_, section)) = fixed {
            return Some(section.clone());
        }
        let message = format!("there is no section `{name}`");
        if cx.is_crowded() {
            cx.error(codes::UNKNOWN_SECTION, range, message);
            return None;
        }
        let known = || names::<SectionName>().into_iter().chain(self.sections.iter().map(String::as_str));
        let hint = match nearest(name, known()) {
            Some(near) => format!("did you mean `{near}`?"),
            None if known().count() > SECTIONS_NAMED => "it is the `id` of a `[[section]]`".to_owned(),
            None => format!("the sections are {}", quoted_list(known())),
        };
        cx.error(codes::UNKNOWN_SECTION, range, message).hints.push(hint);
        None
    }
}

/// Whether an id has only letters, digits and the marks that `[@id]` and paths allow.
pub(crate) fn is_identifier(id: &str) -> bool {
    id.chars().count() <= 64 && id.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | ':' | '/'))
}
