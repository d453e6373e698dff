//! What is to come, in one list by date: events of the brief, planned visits, next sessions, agreements that expire, and
//! round anniversaries of relations.

use super::composer::{Composer, DOT, MUTED, paragraph};
use super::document::{Block, Inline, List, ListItem, ListKind, ParagraphStyle};
use crate::brief::{SectionName, Upcoming, Visit};
use crate::date::{Date, Period};
use crate::locale::Label;

/// Anniversaries are those of multiples of this many years.
const ROUND: u32 = 5;

impl Composer<'_> {
    pub(super) fn upcoming(&mut self) -> Vec<Block> {
        let brief = self.brief;
        let issued = brief.head.date;
        let mut entries: Vec<(Period, Vec<Block>)> = Vec::new();
        for event in &brief.upcoming {
            entries.push((event.date, self.event(event)));
        }
        for visit in brief.coming_visits() {
            entries.push((visit.date, self.planned_visit(visit)));
        }
        for commission in &brief.commissions {
            let Some(date) = commission.next_session.filter(|date| !date.surely_before(issued)) else {
                continue;
            };
            let name = self.plain(&commission.name);
            let words = self.locale.fill(Label::NextSessionOf, &[("name", &self.locale.with_article(&name))]);
            let mut words = self.sentence(&words, &[&commission.name]);
            self.cite_after(&mut words, &commission.sources);
            entries
                .push((Period { from: date, to: None }, vec![paragraph(ParagraphStyle::ItemTitle, words)]));
        }
        for agreement in &brief.agreement_list {
            let Some(date) = agreement.expires.filter(|date| !date.surely_before(issued)) else { continue };
            let mut title = self.line(&agreement.title);
            self.cite_after(&mut title, &agreement.sources);
            let body = vec![
                paragraph(ParagraphStyle::ItemTitle, title),
                paragraph(ParagraphStyle::Plain, vec![self.say(Label::AgreementExpires)]),
            ];
            entries.push((Period { from: date, to: None }, body));
        }
        if let Some((date, years)) = self.next_anniversary() {
            let words =
                self.locale.message(Label::AnniversaryOfRelations).count("years", years.into()).text();
            let body = vec![paragraph(ParagraphStyle::ItemTitle, vec![self.words(words)])];
            entries.push((Period { from: date, to: None }, body));
        }
        entries.sort_by_key(|(date, _)| *date);
        let items = entries.into_iter().map(|(date, body)| {
            let label = vec![self.words(self.locale.period(date))];
            ListItem { label, body, ..ListItem::default() }
        });
        let items = items.collect();
        vec![self.heading(Label::ComingUp), Block::List(List { kind: ListKind::Timeline, items })]
    }

    /// Whether planned visits are told among what is to come.
    pub(super) fn tells_upcoming(&self) -> bool {
        self.has_section(&SectionName::Upcoming)
    }

    fn event(&mut self, event: &Upcoming) -> Vec<Block> {
        let mut title = self.line(&event.title);
        self.cite_after(&mut title, &event.sources);
        let mut body = vec![paragraph(ParagraphStyle::ItemTitle, title)];
        let mut place: Vec<Inline> = event.place.as_ref().map(|place| self.line(place)).unwrap_or_default();
        if let Some(party) = event.party {
            if !place.is_empty() {
                place.push(self.say(Label::PartSeparator));
            }
            place.push(self.words(self.short_name(party).heading.clone()));
        }
        if !place.is_empty() {
            body.push(paragraph(ParagraphStyle::Plain, place));
        }
        body
    }

    fn planned_visit(&mut self, visit: &Visit) -> Vec<Block> {
        let visitor = self.line(&visit.visitor);
        let mut body = vec![paragraph(ParagraphStyle::ItemTitle, visitor)];
        for occasion in self.occasion(visit) {
            let mut words = visit.office.as_ref().map(|office| self.line(office)).unwrap_or_default();
            if !words.is_empty() {
                words.push(Inline::Break);
            }
            words.extend(occasion);
            if let Some(place) = &visit.place {
                words.push(self.say(Label::PartSeparator));
                words.extend(self.line(place));
            }
            if let Some(direction) = self.direction(visit, Label::FromTo) {
                words.push(self.styled_words(DOT, MUTED));
                words.push(self.styled_words(direction, MUTED));
            }
            self.cite_after(&mut words, &visit.sources);
            body.push(paragraph(ParagraphStyle::Plain, words));
        }
        if let Some(outcome) = &visit.outcome {
            let outcome = self.line(outcome);
            body.push(paragraph(ParagraphStyle::Plain, outcome));
        }
        body
    }

    /// A round anniversary of relations within a year of the briefing, and how many years they have lasted by then.
    fn next_anniversary(&self) -> Option<(Date, u32)> {
        let start = self.brief.relationship.established?;
        let (month, day, issued) = (start.month?, start.day?, self.brief.head.date);
        (issued.year..=issued.year.saturating_add(1)).find_map(|year| {
            let years = u32::try_from(year.checked_sub(start.year)?).ok().filter(|years| *years > 0)?;
            let date = Date::new(year, Some(month), Some(day)).ok()?;
            let is_near = issued.surely_before(date) && date.within_year_of(issued);
            (years % ROUND == 0 && is_near).then_some((date, years))
        })
    }
}
