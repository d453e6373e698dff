//! L0131: an entry that is given twice.

use std::collections::BTreeMap;

use super::rule::{Check, Level, Lint};
use super::texts::{folded, folded_line};
use crate::brief::{Brief, NO_DATE};
use crate::date::Period;
use crate::diag::{Diagnostic, Span, codes};
use crate::markup::Line;

pub(super) const LINT: Lint = Lint {
    code: codes::DUPLICATE,
    level: Level::Warn,
    why: "\
A visit, an agreement, an item, a source, a mission or a step of the history that is listed twice is counted twice. Two
entries are the same if everything that tells such entries apart is the same: of visits the dates, the visitor and the
place, of agreements the title, the date and the field, of items the direction, the year, the name and the code, of sources
the author, title, publisher, date and address. Remove one of the two, or say what makes them different.",
    fires: "\
[[visit]]
date = 2015-05-28
visitor = \"Alexander Lukashenko\"
place = \"Islamabad\"

[[visit]]
date = 2015-05-28
visitor = \"Alexander  LUKASHENKO\"
place = \"Islamabad\"
",
    silent: "\
[[visit]]
date = 2015-05-28
visitor = \"Alexander Lukashenko\"
place = \"Islamabad\"

[[visit]]
date = 2016-10-04
visitor = \"Alexander Lukashenko\"
place = \"Islamabad\"
",
    check: Some(Check::Brief(check)),
};

/// Entries of one kind, by what tells them apart.
struct Seen<'f> {
    what: &'static str,
    first: BTreeMap<String, Option<Span>>,
    found: &'f mut Vec<Diagnostic>,
}

impl Seen<'_> {
    /// Takes note of an entry, and reports it if there is one with the same parts.
    fn entry(&mut self, parts: &[String], span: Option<Span>) {
        let key = parts.join("\u{1F}");
        let Some(first) = self.first.get(&key) else {
            self.first.insert(key, span);
            return;
        };
        let mut lint =
            Diagnostic::warning(codes::DUPLICATE, span, format!("this {} is listed twice", self.what));
        lint.related.extend(first.map(|span| (span, "the first is here".to_owned())));
        self.found.push(lint.hint("remove one of the two, or say what makes them different"));
    }
}

fn check(brief: &Brief, found: &mut Vec<Diagnostic>) {
    let mut of = |what: &'static str, entries: Vec<(Vec<String>, Option<Span>)>| {
        let mut seen = Seen { what, first: BTreeMap::new(), found };
        entries.iter().for_each(|(parts, span)| seen.entry(parts, *span));
    };
    let line = |line: &Option<Line>| line.as_ref().map(folded_line).unwrap_or_default();
    let date = |date: &dyn std::fmt::Debug| format!("{date:?}");

    // What has a date that cannot be read may be something else.
    let is_read = |when: Period| when.from != NO_DATE;
    let visits = brief.visits.iter().filter(|visit| is_read(visit.date)).map(|visit| {
        let occasion = visit.occasion.as_ref().map(|occasion| folded(&occasion.words())).unwrap_or_default();
        let parts = vec![date(&visit.date), folded_line(&visit.visitor), line(&visit.place), occasion];
        (parts, visit.spans.of("visitor"))
    });
    of("visit", visits.collect());

    let agreements = brief.agreement_list.iter();
    let agreements = agreements.filter(|agreement| agreement.signed.is_none_or(is_read)).map(|agreement| {
        let parts = vec![folded_line(&agreement.title), date(&agreement.signed), line(&agreement.field)];
        (parts, agreement.spans.of("title"))
    });
    of("agreement", agreements.collect());

    let items = || brief.trade.iter().flat_map(|trade| &trade.items);
    let named = items().map(|item| {
        let code = item.hs.clone().unwrap_or_default();
        (vec![date(&item.flow), date(&item.year), folded_line(&item.name), code], item.spans.of("name"))
    });
    of("item", named.collect());

    let sources = brief.sources.iter().map(|source| {
        let parts = vec![
            line(&source.author),
            folded_line(&source.title),
            line(&source.publisher),
            date(&source.date),
            source.url.clone().unwrap_or_default(),
        ];
        (parts, source.spans.of("title"))
    });
    of("source", sources.collect());

    let missions = brief.missions.iter().map(|mission| {
        let city = folded(&mission.city.words());
        let parts = vec![
            date(&mission.sender),
            date(&mission.host),
            city,
            date(&mission.kind),
            date(&mission.opened),
        ];
        (parts, mission.spans.of("city"))
    });
    of("mission", missions.collect());

    let history = brief
        .history
        .iter()
        .filter(|event| is_read(event.date))
        .map(|event| (vec![date(&event.date), folded_line(&event.title)], event.spans.of("title")));
    of("step", history.collect());

    let recommendations = brief
        .recommendations
        .iter()
        .map(|recommendation| (vec![folded_line(&recommendation.title)], recommendation.spans.of("title")));
    of("recommendation", recommendations.collect());
}
