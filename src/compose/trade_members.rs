//! The members of a bloc, and what each has of the trade.

use rust_decimal::Decimal;

use super::composer::{Composer, cell};
use super::document::{Block, CellAlign, Column, Inline, Table, TableHead, TableRow};
use super::trade_table::small;
use super::units::at_scale;
use crate::brief::{PartyIndex, Trade, TradeMember, periods_of_members};
use crate::figures::{Operation, Period, Quantity, TradeYear};
use crate::locale::Label;

/// Shares are given to a tenth of a per cent.
const SHARE_DECIMALS: u32 = 1;

/// The columns of figures, by the names that paths have for them.
const FIGURES: [(Label, &str); 4] = [
    (Label::Exports, "exports"),
    (Label::Imports, "imports"),
    (Label::Total, "total"),
    (Label::Balance, "balance"),
];

/// Trade of the members of a party in a period.
struct OfPeriod<'t> {
    period: Period,
    members: Vec<&'t TradeMember>,
    /// All trade of the period, where the brief gives it.
    whole: Option<&'t TradeYear>,
    /// Whether no member is missing.
    complete: bool,
}

/// A row below those of the members.
#[derive(Clone, Copy)]
enum Row<'t> {
    Member(&'t TradeMember),
    /// What the members that are listed leave of the whole.
    Others,
    /// The whole as it is known, or else the sum of all members.
    All,
}

impl Composer<'_> {
    /// A table and charts for the members of each party that is a bloc.
    pub(super) fn trade_of_members(&mut self, trade: &Trade) -> Vec<Block> {
        let mut blocks = Vec::new();
        for party in [PartyIndex::First, PartyIndex::Second] {
            let periods = self.periods_of_trade(trade, party);
            if periods.is_empty() {
                continue;
            }
            blocks.push(self.margin_heading(3, vec![self.say(Label::TradeByMember)]));
            blocks.push(self.table_of_members(trade, party, &periods));
        }
        blocks
    }

    /// What a member is called.
    pub(super) fn member_name(&self, member: &TradeMember) -> String {
        let members = &self.brief.parties[usize::from(member.member.party == PartyIndex::Second)].members;
        members.get(member.member.place).map(|name| self.plain(name)).unwrap_or_default()
    }

    /// A sentence about trade of members of a party, whichever of the two it is.
    pub(super) fn about_members(&self, own: Label, others: Label, party: PartyIndex) -> String {
        let perspective = self.brief.head.perspective;
        let label = if party == perspective { own } else { others };
        let partner = self.name(super::composer::other(perspective));
        self.locale.message(label).name("party", self.name(perspective)).name("partner", partner).text()
    }

    fn periods_of_trade<'t>(&self, trade: &'t Trade, party: PartyIndex) -> Vec<OfPeriod<'t>> {
        let all = self.brief.parties[usize::from(party == PartyIndex::Second)].members.len();
        let of = |period: Period| {
            let members: Vec<&TradeMember> = trade.members_of(party, period).collect();
            let mut wholes = trade.years.iter().chain(&trade.parts);
            let whole = wholes.find(|whole| whole.period.is_same_time(period));
            OfPeriod { period, complete: members.len() == all, members, whole }
        };
        periods_of_members(&trade.members, party).into_iter().map(of).collect()
    }

    /// A row for each member, those of a period together, with what is left of all trade and the whole.
    fn table_of_members(&mut self, trade: &Trade, party: PartyIndex, periods: &[OfPeriod]) -> Block {
        let rows: Vec<(usize, Row)> = periods
            .iter()
            .enumerate()
            .flat_map(|(at, of)| of.rows().into_iter().map(move |row| (at, row)))
            .collect();
        let mut columns: Vec<(String, Vec<Option<Inline>>)> = Vec::new();
        let mut rounded = false;
        for (label, name) in FIGURES {
            let figures: Vec<Option<Quantity>> =
                rows.iter().map(|(at, row)| periods[*at].figure(*row, name)).collect();
            let scale = figures.iter().flatten().map(|figure| figure.value.scale()).max();
            let Some(scale) = scale else { continue };
            rounded |= periods.iter().enumerate().any(|(at, of)| is_rounded((at, of), &rows, &figures));
            let cells = rows.iter().zip(figures).map(|((at, row), figure)| {
                let figure = figure?;
                let text = self.locale.number(at_scale(figure.value, scale));
                Some(self.member_words(&periods[*at], *row, name, figure, text))
            });
            columns.push((self.locale.label(label).to_owned(), cells.collect()));
        }
        let shares: Vec<Option<Inline>> = rows
            .iter()
            .map(|(at, row)| {
                let share = periods[*at].share(*row)?;
                let text = self.locale.percent(share.value);
                Some(self.member_words(&periods[*at], *row, "share", share, text))
            })
            .collect();
        if shares.iter().any(Option::is_some) {
            columns.push((self.locale.label(Label::ShareOfTotal).to_owned(), shares));
        }
        let all = || periods.iter().flat_map(|of| &of.members);
        let first = all().next().map(|member| &member.sources);
        let shared = first.filter(|first| all().all(|member| member.sources == **first));
        let mut caption = vec![self.words(self.members_caption(trade, party, periods))];
        if let Some(sources) = shared {
            self.cite_after(&mut caption, sources);
        }
        let mut body = Vec::with_capacity(rows.len());
        let mut before = None;
        for (at, (of, row)) in rows.iter().enumerate() {
            let period = &periods[*of];
            if periods.len() > 1 && before != Some(*of) {
                before = Some(*of);
                body.push(self.group(self.marked_period(period)));
            }
            let mut key = match row {
                Row::Member(member) => vec![self.words(self.member_name(member))],
                Row::Others => vec![self.say(Label::OtherMembers)],
                Row::All => vec![self.say(Label::Total)],
            };
            if let (Row::Member(member), None) = (row, shared) {
                self.cite_after(&mut key, &member.sources);
            }
            let mut cells = vec![cell(key)];
            for (_, column) in &columns {
                cells.push(self.figure_cell(column.get(at).cloned().flatten()));
            }
            body.push(TableRow { cells, total: matches!(row, Row::All), ..TableRow::default() });
        }
        let mut heads =
            vec![Column { head: vec![self.say(Label::Member)], align: CellAlign::Start, share: 1.6 }];
        heads.extend(columns.into_iter().map(|(head, _)| Column {
            head: vec![self.words(head)],
            align: CellAlign::Figures,
            share: 1.0,
        }));
        let mut notes: Vec<String> = Vec::new();
        if rounded {
            notes.push(self.locale.label(Label::FiguresRounded).to_owned());
        }
        let wholes: Vec<&TradeYear> = periods.iter().filter_map(|of| of.whole).collect();
        notes.extend(self.status_note(&wholes));
        let notes = if notes.is_empty() {
            Vec::new()
        } else {
            small(vec![self.words(self.locale.sentences(&notes))])
        };
        Block::Table(Table {
            caption,
            columns: heads,
            body,
            margin_key: false,
            head: TableHead::Ruled,
            notes,
            ..Table::default()
        })
    }

    /// What the table shows: whose trade, in which unit, and of a single period also when.
    fn members_caption(&self, trade: &Trade, party: PartyIndex, periods: &[OfPeriod]) -> String {
        let what = self.about_members(Label::TradeOfMembers, Label::TradeWithMembers, party);
        let unit = self.locale.unit(&trade.currency, trade.unit);
        match periods {
            [only] => {
                let period = self.marked_period(only);
                let words = [("what", what.as_str()), ("period", &period), ("unit", &unit)];
                self.locale.fill(Label::MembersTableIn, &words)
            }
            _ => self.locale.fill(Label::MembersTable, &[("what", &what), ("unit", &unit)]),
        }
    }

    fn marked_period(&self, of: &OfPeriod) -> String {
        of.whole.map_or_else(|| self.locale.figure_period(of.period), |whole| self.marked(whole))
    }

    /// A figure of a row.
    fn member_words(&self, of: &OfPeriod, row: Row, name: &str, quantity: Quantity, text: String) -> Inline {
        let (whose, figures) = match row {
            Row::Member(member) => (self.member_name(member), Some(&member.figures)),
            Row::Others => ("other members".to_owned(), of.whole),
            Row::All => ("all members".to_owned(), of.whole),
        };
        let empty = TradeYear::empty(of.period);
        self.printed(self.member_figure(figures.unwrap_or(&empty), name, &whose, quantity, text))
    }
}

impl<'t> OfPeriod<'t> {
    fn rows(&self) -> Vec<Row<'t>> {
        let mut rows: Vec<Row> = self.members.iter().map(|member| Row::Member(member)).collect();
        let has = |row: Row| FIGURES.iter().any(|(_, name)| self.figure(row, name).is_some());
        rows.extend([Row::Others, Row::All].into_iter().filter(|row| has(*row)));
        rows
    }

    /// A figure of a row, by the name that paths have for it.
    fn figure(&self, row: Row, name: &str) -> Option<Quantity> {
        match row {
            Row::Member(member) => member.figures.traced(name),
            Row::Others => self.others(name),
            Row::All if self.whole.is_some() => self.whole?.traced(name),
            Row::All => self.sum(name).filter(|_| self.complete && self.members.len() > 1),
        }
    }

    /// What all members together have, where it is known of each.
    fn sum(&self, name: &str) -> Option<Quantity> {
        let all: Option<Vec<Quantity>> =
            self.members.iter().map(|member| member.figures.exact(name)).collect();
        Quantity::sum(all?)
    }

    /// What members that are not listed have: the whole less those that are. There is none where that is less than nothing.
    fn others(&self, name: &str) -> Option<Quantity> {
        if self.complete {
            return None;
        }
        if name == "balance" {
            let both = vec![self.others("exports")?, self.others("imports")?];
            return Quantity::of(Operation::Difference, both);
        }
        let whole = self.whole?.exact(name)?;
        let sum = self.sum(name)?;
        let decimals = self.whole?.shown(name)?.scale().max(sum.value.scale());
        let rest = Quantity::of(Operation::Difference, vec![whole, sum])?;
        Some(rest.rounded(decimals)).filter(|rest| rest.value >= Decimal::ZERO)
    }

    /// The part that a row has of all trade, in per cent.
    fn share(&self, row: Row) -> Option<Quantity> {
        let whole = self.whole?.exact("total")?;
        let part = match row {
            Row::Member(member) => member.figures.exact("total")?,
            Row::Others => self.others("total")?,
            Row::All => whole.clone(),
        };
        Some(Quantity::of(Operation::Share, vec![part, whole])?.rounded(SHARE_DECIMALS))
    }
}

/// Whether the rows of a period as they are printed do not add up to the last one, and rounding explains it.
fn is_rounded((place, of): (usize, &OfPeriod), rows: &[(usize, Row)], figures: &[Option<Quantity>]) -> bool {
    let (mut parts, mut whole, mut all) = (Vec::new(), None, of.complete);
    for ((_, row), figure) in rows.iter().zip(figures).filter(|((at, _), _)| *at == place) {
        match (row, figure) {
            (Row::All, figure) => whole = figure.as_ref().map(|figure| figure.value),
            (row, Some(figure)) => {
                all |= matches!(row, Row::Others);
                parts.push(figure.value);
            }
            (_, None) => return false,
        }
    }
    let Some(whole) = whole.filter(|_| all) else { return false };
    super::trade_table::explained(parts.iter().sum(), whole, &parts)
}
