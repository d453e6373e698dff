//! A visit: what it is to achieve, its programme, and who takes part.

use super::composer::{Composer, MUTED, cell, paragraph, restyled};
use super::document::{
    Block, CellAlign, Column, HeadingPlace, Inline, List, ListItem, ListKind, ParagraphStyle, Table,
    TableHead, TableRow, TableWidth,
};
use crate::brief::{Engagement, Moment, PartyIndex};
use crate::locale::Label;

/// What messages call the days of the week, Sunday first.
const WEEKDAYS: [&str; 7] = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

impl Composer<'_> {
    /// What the visit is to achieve.
    pub(super) fn objectives(&mut self) -> Vec<Block> {
        let brief = self.brief;
        let title = vec![self.say(Label::Objectives)];
        let mut blocks = vec![self.margin_heading(2, title)];
        let mut items = Vec::with_capacity(brief.head.objectives.len());
        for (number, objective) in brief.head.objectives.iter().enumerate() {
            let number =
                self.locale.fill(Label::ListNumber, &[("number", &self.locale.integer(number as u64 + 1))]);
            let body = vec![paragraph(ParagraphStyle::Body, self.line(objective))];
            items.push(ListItem { label: vec![self.words(number)], body, ..ListItem::default() });
        }
        blocks.push(Block::List(List { kind: ListKind::Numbers, items }));
        blocks
    }

    pub(super) fn programme(&mut self) -> Vec<Block> {
        let brief = self.brief;
        let mut blocks = vec![self.heading(Label::Programme)];
        let mut days: Vec<(crate::date::Date, Vec<ListItem>)> = Vec::new();
        for engagement in &brief.programme {
            let item = self.engagement(engagement);
            match days.last_mut().filter(|(day, _)| *day == engagement.time.from.day) {
                Some((_, items)) => items.push(item),
                None => days.push((engagement.time.from.day, vec![item])),
            }
        }
        for (day, items) in days {
            let weekday = WEEKDAYS[day.weekday() as usize % WEEKDAYS.len()];
            let words = self.locale.message(Label::ProgrammeDay).choice("weekday", weekday).date("date", day);
            blocks.push(self.heading_at(3, HeadingPlace::Apart, vec![self.words(words.text())]));
            blocks.push(Block::List(List { kind: ListKind::Margin, items }));
        }
        blocks
    }

    fn engagement(&mut self, engagement: &Engagement) -> ListItem {
        let what = self.line(&engagement.what);
        let mut body = vec![paragraph(ParagraphStyle::Body, what)];
        let mut details =
            engagement.place.as_ref().map(|place| self.styled_line(place, MUTED)).unwrap_or_default();
        if let Some(with) = &engagement.with {
            if !details.is_empty() {
                details.push(Inline::Break);
            }
            let words = self.locale.fill(Label::WithPersons, &[("names", &self.plain(with))]);
            details.extend(restyled(self.sentence(&words, &[with]), MUTED));
        }
        if !details.is_empty() {
            body.push(paragraph(ParagraphStyle::Small, details));
        }
        let times = engagement.time;
        let label = match (times.from.time, times.to) {
            (None, _) => Vec::new(),
            (Some(from), None) => vec![self.words(self.clock(from))],
            (Some(from), Some(to)) => vec![self.words(self.until(from, times.from, to))],
        };
        ListItem { label, body, ..ListItem::default() }
    }

    /// A time as clocks have it in timetables: `09:30`.
    fn clock(&self, (hour, minute): (u8, u8)) -> String {
        self.locale.digits().number(format_args!("{hour:02}:{minute:02}"))
    }

    /// `09:30–10:15`, or with the day on which it ends.
    fn until(&self, from: (u8, u8), start: Moment, to: Moment) -> String {
        let end = to.time.map(|time| self.clock(time)).unwrap_or_default();
        let end = match to.day == start.day {
            true => end,
            false => self.locale.message(Label::TimeOfDay).date("date", to.day).words("time", &end).text(),
        };
        self.locale.fill(Label::TimesFromTo, &[("from", &self.clock(from)), ("to", &end)])
    }

    /// Who takes part, each delegation under its name.
    pub(super) fn delegations(&mut self) -> Vec<Block> {
        let brief = self.brief;
        let mut blocks = vec![self.heading(Label::Delegations)];
        let mut body = Vec::new();
        for party in [PartyIndex::First, PartyIndex::Second] {
            let members = brief.delegations.iter().filter(|delegation| delegation.party == party);
            let mut rows = Vec::new();
            for member in members.flat_map(|delegation| &delegation.members) {
                let office = member.office.as_ref().map(|office| self.line(office)).unwrap_or_default();
                let cells = vec![cell(self.line(&member.name)), cell(office)];
                rows.push(TableRow { cells, ..TableRow::default() });
            }
            if !rows.is_empty() {
                body.push(self.group(self.name(party).heading.clone()));
                body.append(&mut rows);
            }
        }
        let column = |label| Column { head: vec![self.say(label)], align: CellAlign::Start, share: 0.0 };
        let columns = vec![column(Label::PersonName), column(Label::Office)];
        let width = TableWidth::Column;
        blocks.push(Block::Table(Table { columns, body, width, head: TableHead::Ruled, ..Table::default() }));
        blocks
    }

    pub(super) fn protocol(&mut self) -> Vec<Block> {
        let Some(protocol) = &self.brief.head.protocol else { return Vec::new() };
        let mut blocks = vec![self.heading(Label::Protocol)];
        blocks.extend(self.body(protocol, ParagraphStyle::Body));
        blocks
    }
}
