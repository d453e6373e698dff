//! Visits and meetings: a table in the order of their dates, and a chart where there are many.

use super::composer::{Composer, MUTED, other};
use super::document::{Block, Cell, CellAlign, Column, Inline, Table, TableHead, TableRow};
use super::sources::shared;
use crate::brief::{ChartKind, SectionName, Visit, VisitFormat, VisitLevel};
use crate::locale::Label;

/// More visits than this are grouped by decade.
const UNGROUPED: usize = 12;

impl Composer<'_> {
    pub(super) fn visits(&mut self) -> Vec<Block> {
        let mut blocks = vec![self.heading(Label::OfficialVisits)];
        blocks.extend(self.charts_for(&SectionName::Visits, &[ChartKind::Visits]));
        blocks.push(self.visits_table());
        blocks
    }

    fn visits_table(&mut self) -> Block {
        let brief = self.brief;
        let is_elsewhere = |visit: &&Visit| self.tells_upcoming() && visit.is_planned(brief.head.date);
        let mut visits: Vec<&Visit> = brief.visits.iter().filter(|visit| !is_elsewhere(visit)).collect();
        visits.sort_by_key(|visit| visit.date);
        let decade = |visit: &Visit| visit.date.from.year.div_euclid(10) * 10;
        // A column of nothing but "Visit" says nothing.
        let tells = visits.iter().any(|visit| tells_more(visit));
        let several = visits.first().zip(visits.last()).is_some_and(|(a, b)| decade(a) != decade(b));
        let grouped = visits.len() > UNGROUPED && several;
        let mut rows = Vec::with_capacity(visits.len());
        let mut current = None;
        let common = shared(visits.iter().map(|visit| &*visit.sources));
        for visit in visits {
            let decade = decade(visit);
            if grouped && current.replace(decade) != Some(decade) {
                let name = {
                    let (first, last) = (self.locale.year(decade), self.locale.year(decade + 9));
                    self.locale.fill(Label::Decade, &[("year", &first), ("end", &last)])
                };
                rows.push(self.group(name));
            }
            rows.push(self.visit(visit, tells, common.is_none()));
        }
        let column = |label| Column { head: vec![self.say(label)], align: CellAlign::Start, share: 0.0 };
        let labels = [Label::Date, Label::Visitor, Label::Where, Label::OccasionAndOutcome];
        let columns = if tells { &labels[..] } else { &labels[..3] };
        let mut columns: Vec<Column> = columns.iter().map(|label| column(*label)).collect();
        self.cite_shared(&mut columns, common);
        Block::Table(Table {
            caption: self.visits_counted(),
            columns,
            body: rows,
            margin_key: true,
            head: TableHead::Ruled,
            notes: Vec::new(),
            ..Table::default()
        })
    }

    /// How many visits there have been, and how many are to come: nothing where none is.
    fn visits_counted(&self) -> Vec<Inline> {
        let visits = &self.brief.visits;
        let planned = visits.iter().filter(|visit| visit.is_planned(self.brief.head.date)).count() as u64;
        let held = visits.len() as u64 - planned;
        let label = match (held, planned) {
            (_, 0) => return Vec::new(),
            _ if self.tells_upcoming() => return Vec::new(),
            (0, _) => Label::VisitsPlanned,
            _ => Label::VisitsHeldAndPlanned,
        };
        vec![self.words(self.locale.message(label).count("held", held).count("planned", planned).text())]
    }

    /// A visit in a table that `tells` what it was, or does not, and that `cites` the sources of each, or those of all.
    fn visit(&mut self, visit: &Visit, tells: bool, cites: bool) -> TableRow {
        let mut visitor = vec![self.strong_line(&visit.visitor)];
        match (&visit.office, visit.level) {
            (Some(office), _) => visitor.push(self.line(office)),
            (None, Some(level)) => {
                // Where both sides met, there were several.
                let number = if visit.party.is_some() { 1 } else { 2 };
                // The words that they are translated from tell whether they say it already.
                let (own, words) = match &self.brief.translated_from {
                    Some(own) => (Some(own.as_ref()), visit.visitor.known().unwrap_or_default()),
                    None => (None, self.repeated(&visit.visitor)),
                };
                let label = level_label(level);
                let in_own = self.in_language(own, |this| this.locale_of_text().count(label, number));
                let said = words.to_lowercase().contains(&in_own.to_lowercase());
                let level = self.locale.count(label, number);
                if !said {
                    visitor.push(vec![self.words(level)]);
                }
            }
            (None, None) => {}
        }
        let mut occasion = if tells { self.occasion(visit) } else { Vec::new() };
        if let Some(outcome) = &visit.outcome {
            occasion.push(self.line(outcome));
        }
        let last = if tells { occasion.last_mut() } else { visitor.first_mut() };
        if let Some(last) = last.filter(|_| cites) {
            self.cite_after(last, &visit.sources);
        }
        let mut date = vec![vec![self.words(self.locale.period(visit.date))]];
        self.anchored(visit.spans.of("date"), &mut date[0]);
        if visit.is_planned(self.brief.head.date) {
            date.push(vec![self.styled_words(self.locale.label(Label::Planned), MUTED)]);
        }
        let place = self.place(visit);
        let said = |paragraphs| Cell { paragraphs, ..Cell::default() };
        let mut cells = vec![said(date), said(visitor), place];
        if tells {
            cells.push(said(occasion));
        }
        TableRow { cells, group: None, total: false }
    }

    /// Where a meeting was, and who went to whom. A summit has a host of its own, so that its place says
    /// nothing of a direction.
    fn place(&mut self, visit: &Visit) -> Cell {
        let direction = self.direction(visit, Label::FromTo);
        let mut paragraphs = Vec::with_capacity(2);
        match (&visit.place, visit.party) {
            (Some(place), _) => paragraphs.push(self.line(place)),
            (None, Some(party)) if visit.format == VisitFormat::Visit => {
                paragraphs.push(vec![self.words(self.short_name(other(party)).start.clone())]);
            }
            (None, _) => {}
        }
        if let Some(direction) = direction {
            paragraphs.push(vec![self.styled_words(direction, MUTED)]);
        }
        Cell { paragraphs, ..Cell::default() }
    }

    /// `The Netherlands to the Philippines`, for a visit of one side to the other.
    pub(super) fn direction(&self, visit: &Visit, label: Label) -> Option<String> {
        let party = visit.party.filter(|_| visit.format == VisitFormat::Visit)?;
        let direction = self.locale.message(label).name("from", self.short_name(party));
        Some(direction.name("to", self.short_name(other(party))).text())
    }

    /// Words of the author's without those that a sentence has before them, wholly or in part: `the sidelines of COP28`
    /// after `on the sidelines of`.
    fn without_lead<'w>(&self, words: &'w str, label: Label) -> &'w str {
        let lead = self.locale.fill(label, &[("occasion", "")]).trim().to_lowercase();
        let starts = [0].into_iter().chain(lead.match_indices(' ').map(|(at, _)| at + 1));
        let said = starts.map(|at| &lead[at..]).filter(|part| part.contains(' ')).find_map(|part| {
            let start = words.get(..part.len()).filter(|start| start.to_lowercase() == part)?;
            words[start.len()..].strip_prefix(' ')
        });
        said.map_or(words, str::trim_start)
    }

    pub(super) fn occasion(&mut self, visit: &Visit) -> Vec<Vec<Inline>> {
        let occasion = visit.occasion.as_ref();
        let words = match (visit.format, occasion) {
            (VisitFormat::Sidelines, Some(occasion)) => {
                let plain = self.plain(occasion);
                let name = self.locale.meeting(self.without_lead(&plain, Label::OnTheSidelines));
                let sentence = self.locale.fill(Label::OnTheSidelines, &[("occasion", &name)]);
                self.sentence(&sentence, &[occasion])
            }
            (VisitFormat::Sidelines, None) => vec![self.say(Label::OnTheSidelinesOfAMeeting)],
            (VisitFormat::Visit | VisitFormat::Summit, Some(occasion)) => self.phrase(occasion),
            (VisitFormat::Visit, None) => vec![self.say(Label::Visit)],
            (VisitFormat::Summit, None) => vec![self.say(Label::Summit)],
        };
        vec![words]
    }
}

/// Whether a visit was more than a visit, or something came of it.
fn tells_more(visit: &Visit) -> bool {
    visit.format != VisitFormat::Visit || visit.occasion.is_some() || visit.outcome.is_some()
}

fn level_label(level: VisitLevel) -> Label {
    match level {
        VisitLevel::HeadOfState => Label::HeadOfState,
        VisitLevel::HeadOfGovernment => Label::HeadOfGovernment,
        VisitLevel::Minister => Label::Minister,
        VisitLevel::Parliament => Label::Parliament,
        VisitLevel::Official => Label::Official,
    }
}
