//! Key facts of the two sides, side by side.

use std::collections::BTreeMap;

use super::composer::{Composer, MUTED, STRONG, cell};
use super::document::{Block, Cell, CellAlign, Column, Inline, Table, TableHead, TableRow, TextStyle};
use crate::brief::{Fact, Mission, MissionKind, PartyIndex};
use crate::locale::Label;

const SIDES: [PartyIndex; 2] = [PartyIndex::First, PartyIndex::Second];

impl Composer<'_> {
    pub(super) fn facts(&mut self) -> Vec<Block> {
        let [first, second] = &self.brief.parties;
        let mut rows = Vec::new();
        let lines = [
            (Label::OfficialName, [&first.official_name, &second.official_name]),
            (Label::Capital, [&first.capital, &second.capital]),
        ];
        for (label, values) in lines {
            let cells =
                values.map(|value| value.as_ref().map(|line| self.heading_line(line)).unwrap_or_default());
            rows.extend(self.fact_row(vec![self.say(label)], cells));
        }
        if let Some(date) = self.brief.relationship.established.filter(|_| !self.tells_history) {
            let cells = SIDES.map(|_| vec![self.words(self.locale.date(date))]);
            rows.extend(self.fact_row(vec![self.say(Label::RelationsEstablished)], cells));
        }
        rows.extend(self.embassy_rows());
        rows.extend(self.own_facts());
        if rows.is_empty() {
            return Vec::new();
        }
        let title = vec![self.say(Label::TheTwoSides)];
        let heading = self.margin_heading(2, title);
        let column = |head: Vec<Inline>| Column { head, align: CellAlign::Start, share: 1.0 };
        let table = Table {
            caption: Vec::new(),
            columns: vec![
                column(Vec::new()),
                column(self.heading_line(&first.short.as_ref().unwrap_or(&first.name).into())),
                column(self.heading_line(&second.short.as_ref().unwrap_or(&second.name).into())),
            ],
            body: rows,
            margin_key: true,
            head: TableHead::Names,
            notes: Vec::new(),
            ..Table::default()
        };
        vec![heading, Block::Table(table)]
    }

    /// A row, unless there is nothing in it; what is not given of one side is shown as a dash.
    fn fact_row(&self, label: Vec<Inline>, values: [Vec<Inline>; 2]) -> Option<TableRow> {
        if values.iter().all(Vec::is_empty) {
            return None;
        }
        let mut cells = vec![cell(label)];
        cells.extend(values.map(|value| cell(if value.is_empty() { self.dash() } else { value })));
        Some(TableRow { cells, group: None, total: false })
    }

    fn dash(&self) -> Vec<Inline> {
        vec![self.styled_words(self.locale.label(Label::NotGiven), MUTED)]
    }

    /// Where each side has its embassy, and since when. One in a country of the Commonwealth may be a high commission,
    /// and the other's not.
    fn embassy_rows(&mut self) -> Vec<TableRow> {
        let brief = self.brief;
        // One that is yet to close is open.
        let closed =
            |mission: &Mission| mission.closed.is_some_and(|date| !brief.head.date.surely_before(date));
        let embassies = SIDES.map(|side| {
            brief
                .missions
                .iter()
                .find(|mission| mission.sender == side && is_embassy(mission) && !closed(mission))
        });
        let kinds =
            [(MissionKind::Embassy, Label::Embassy), (MissionKind::HighCommission, Label::HighCommission)];
        let mut rows = Vec::new();
        for (kind, label) in kinds {
            let cells = embassies.map(|mission| {
                mission.filter(|m| m.kind == kind).map(|m| self.place_since(m)).unwrap_or_default()
            });
            rows.extend(self.fact_row(vec![self.say(label)], cells));
        }
        rows
    }

    fn place_since(&mut self, mission: &Mission) -> Vec<Inline> {
        let mut words = match mission.opened {
            Some(opened) => {
                let place = self.plain(&mission.city);
                let date = self.locale.date(opened);
                let planned = self.brief.head.date.surely_before(opened);
                let label = if planned { Label::PlaceFrom } else { Label::PlaceSince };
                let words = self.locale.fill(label, &[("place", &place), ("date", &date)]);
                self.sentence(&words, &[&mission.city])
            }
            None => self.phrase(&mission.city),
        };
        if !self.lists_missions {
            self.cite_after(&mut words, &mission.sources);
        }
        words
    }

    /// The facts that the brief gives, those with the same label in one row.
    fn own_facts(&mut self) -> Vec<TableRow> {
        let [first, second] = &self.brief.parties;
        let mut places: BTreeMap<String, usize> = BTreeMap::new();
        let mut named: Vec<[Vec<&Fact>; 2]> = Vec::new();
        for (side, facts) in [&first.facts, &second.facts].into_iter().enumerate() {
            for fact in facts {
                let at = *places.entry(self.plain(&fact.label)).or_insert(named.len());
                if at == named.len() {
                    named.push(Default::default());
                }
                named[at][side].push(fact);
            }
        }
        let mut rows = Vec::with_capacity(named.len());
        for sides in named {
            let head = sides.iter().flatten().next().map(|fact| self.phrase(&fact.label)).unwrap_or_default();
            let mut cells = vec![cell(head)];
            for facts in sides {
                let paragraphs: Vec<_> = facts
                    .into_iter()
                    .map(|fact| {
                        let mut words = self.line(&fact.value);
                        self.cite_after(&mut words, &fact.sources);
                        words
                    })
                    .collect();
                cells.push(if paragraphs.is_empty() { cell(self.dash()) } else { Cell { paragraphs } });
            }
            rows.push(TableRow { cells, group: None, total: false });
        }
        rows
    }

    /// The name of a person or thing over what is said of it, in a cell.
    pub(super) fn strong_line(&mut self, line: &crate::markup::Line) -> Vec<Inline> {
        self.styled_line(line, TextStyle { ..STRONG })
    }
}

fn is_embassy(mission: &Mission) -> bool {
    matches!(mission.kind, MissionKind::Embassy | MissionKind::HighCommission)
}
