//! Key facts of the two sides, side by side.

use std::collections::BTreeMap;

use super::composer::{Composer, MUTED, STRONG, cell};
use super::document::{Block, Cell, CellAlign, Column, Inline, Table, TableHead, TableRow};
use crate::brief::{Fact, Mission, MissionKind, Party, PartyIndex, SectionName};
use crate::locale::Label;

const SIDES: [PartyIndex; 2] = [PartyIndex::First, PartyIndex::Second];

impl<'a> Composer<'a> {
    /// Whether anything is known of the two sides.
    pub(super) fn has_facts(&self) -> bool {
        let says = |party: &Party| {
            party.official_name.is_some()
                || party.capital.is_some()
                || !party.members.is_empty()
                || !party.facts.is_empty()
        };
        self.brief.parties.iter().any(says)
            || self.brief.relationship.established.is_some() && !self.tells_history
            || self.embassies().iter().any(Option::is_some)
    }

    pub(super) fn facts(&mut self) -> Vec<Block> {
        if !self.has_facts() {
            return Vec::new();
        }
        let [first, second] = &self.brief.parties;
        let mut rows = Vec::new();
        let lines = [
            (Label::OfficialName, [&first.official_name, &second.official_name]),
            (Label::Capital, [&first.capital, &second.capital]),
        ];
        for (label, values) in lines {
            let cells = values
                .map(|value| cell(value.as_ref().map(|line| self.heading_line(line)).unwrap_or_default()));
            rows.extend(self.fact_row(vec![self.say(label)], cells));
        }
        let members = [first, second].map(|party| {
            let names: Vec<String> = party.members.iter().map(|member| self.plain(member)).collect();
            let lines: Vec<_> = party.members.iter().collect();
            cell(if names.is_empty() { Vec::new() } else { self.sentence(&self.locale.list(&names), &lines) })
        });
        rows.extend(self.fact_row(vec![self.say(Label::Members)], members));
        if let Some(date) = self.brief.relationship.established.filter(|_| !self.tells_history) {
            let cells = SIDES.map(|_| cell(vec![self.words(self.locale.date(date))]));
            rows.extend(self.fact_row(vec![self.say(Label::RelationsEstablished)], cells));
        }
        rows.extend(self.embassy_rows());
        rows.extend(self.own_facts());
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
        let mut blocks = vec![heading, Block::Table(table)];
        blocks.extend(self.key_figures(&SectionName::Facts));
        blocks
    }

    /// A row, unless there is nothing in it. What is given of one side only takes the room of both, after the name of the
    /// side that it is of: it begins in the column of the first.
    fn fact_row(&self, label: Vec<Inline>, values: [Cell; 2]) -> Option<TableRow> {
        let given = values.each_ref().map(|value| !value.paragraphs.is_empty());
        let head = cell(label);
        let [first, second] = values;
        let cells = match given {
            [false, false] => return None,
            [true, true] => vec![head, first, second],
            [is_first, _] => {
                let (side, mut value) =
                    if is_first { (PartyIndex::First, first) } else { (PartyIndex::Second, second) };
                let name = self.locale.fill(Label::FactOf, &[("party", &self.short_name(side).heading)]);
                if let Some(words) = value.paragraphs.first_mut() {
                    words.insert(0, self.styled_words(format!("{name} "), MUTED));
                }
                vec![head, Cell { wide: true, ..value }]
            }
        };
        Some(TableRow { cells, ..TableRow::default() })
    }

    /// The embassy of each side, where no section lists all missions.
    fn embassies(&self) -> [Option<&'a Mission>; 2] {
        if self.lists_missions {
            return [None, None];
        }
        let brief = self.brief;
        // One that is yet to close is open.
        let closed =
            |mission: &Mission| mission.closed.is_some_and(|date| !brief.head.date.surely_before(date));
        SIDES.map(|side| {
            brief
                .missions
                .iter()
                .find(|mission| mission.sender == side && is_embassy(mission) && !closed(mission))
        })
    }

    /// Where each side has its embassy, and since when. One in a country of the Commonwealth may be a high commission,
    /// and the other's not.
    fn embassy_rows(&mut self) -> Vec<TableRow> {
        let embassies = self.embassies();
        let kinds =
            [(MissionKind::Embassy, Label::Embassy), (MissionKind::HighCommission, Label::HighCommission)];
        let mut rows = Vec::new();
        for (kind, label) in kinds {
            let cells = embassies.map(|mission| {
                cell(mission.filter(|m| m.kind == kind).map(|m| self.place_since(m)).unwrap_or_default())
            });
            rows.extend(self.fact_row(vec![self.say(label)], cells));
        }
        rows
    }

    fn place_since(&mut self, mission: &Mission) -> Vec<Inline> {
        let mut words = match mission.opened {
            Some(opened) => {
                let place = self.plain(&mission.city);
                let planned = self.brief.head.date.surely_before(opened);
                let label = if planned { Label::PlaceFrom } else { Label::PlaceSince };
                let words = self.locale.message(label).words("place", &place).date("date", opened).text();
                self.sentence(&words, &[&mission.city])
            }
            None => self.phrase(&mission.city),
        };
        self.cite_after(&mut words, &mission.sources);
        words
    }

    /// The facts that the brief gives, those with the same label in one row: those of no group first, then each group
    /// under its name.
    fn own_facts(&mut self) -> Vec<TableRow> {
        let brief = self.brief;
        let [first, second] = &brief.parties;
        let mut places: BTreeMap<(String, String), usize> = BTreeMap::new();
        let mut named: Vec<(String, [Vec<&Fact>; 2])> = Vec::new();
        let mut groups: Vec<String> = vec![String::new()];
        for (side, facts) in [&first.facts, &second.facts].into_iter().enumerate() {
            for fact in facts {
                let group = fact.group.as_ref().map(|group| self.plain(group)).unwrap_or_default();
                if !groups.contains(&group) {
                    groups.push(group.clone());
                }
                let key = (group.clone(), self.plain(&fact.label));
                let at = *places.entry(key).or_insert(named.len());
                if at == named.len() {
                    named.push((group, Default::default()));
                }
                named[at].1[side].push(fact);
            }
        }
        let mut rows = Vec::with_capacity(named.len());
        for group in groups {
            let mut of_group = named.iter().filter(|(other, _)| *other == group).peekable();
            if !group.is_empty() && of_group.peek().is_some() {
                rows.push(self.group(group.clone()));
            }
            for (_, sides) in of_group {
                let head =
                    sides.iter().flatten().next().map(|fact| self.phrase(&fact.label)).unwrap_or_default();
                let cells = sides.each_ref().map(|facts| self.fact_cell(facts));
                rows.extend(self.fact_row(head, cells));
            }
        }
        rows
    }

    fn fact_cell(&mut self, facts: &[&Fact]) -> Cell {
        let mut paragraphs = Vec::with_capacity(facts.len());
        for fact in facts {
            let mut words = self.line(&fact.value);
            self.cite_after(&mut words, &fact.sources);
            paragraphs.push(words);
        }
        Cell { paragraphs, ..Cell::default() }
    }

    /// The name of a person or thing over what is said of it, in a cell.
    pub(super) fn strong_line(&mut self, line: &crate::markup::Line) -> Vec<Inline> {
        self.styled_line(line, STRONG)
    }
}

fn is_embassy(mission: &Mission) -> bool {
    matches!(mission.kind, MissionKind::Embassy | MissionKind::HighCommission)
}
