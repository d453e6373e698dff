//! Trade: key figures of the latest year, charts, figures by year, and what is traded.

use rust_decimal::Decimal;

use super::composer::{Composer, MUTED, cell};
use super::document::{
    Block, Cell, CellAlign, Column, Inline, KeyFigure, Paragraph, ParagraphStyle, Table, TableHead, TableRow,
};
use super::order::{has_figure, has_figures};
use crate::brief::{ChartKind, ChartSeries, SectionName, Trade, TradeItem};
use crate::figures::{Flow, GROWTH_LIMIT, LOSS_LIMIT, NEARLY_ALL, TradeYear, Unit, percent_change};
use crate::locale::{Label, MessageBuilder};

/// Growth is given to a tenth of a per cent.
const GROWTH_DECIMALS: u32 = 1;

impl Composer<'_> {
    pub(super) fn trade(&mut self) -> Vec<Block> {
        let Some(trade) = &self.brief.trade else { return Vec::new() };
        let mut blocks = vec![self.heading(Label::Trade)];
        let figures = self.trade_figures(trade);
        if figures.len() > 1 {
            blocks.push(Block::KeyFigures(figures));
        }
        let kinds = [ChartKind::Trade, ChartKind::Balance];
        blocks.extend(self.charts_for(&SectionName::Trade, &kinds));
        let tabled = has_figures(&trade.years);
        if tabled {
            blocks.push(self.trade_table(trade));
        }
        if let Some(note) = &trade.note {
            let mut note = self.body(note, ParagraphStyle::Body);
            self.cite_blocks(&mut note, &trade.sources);
            blocks.extend(note);
        }
        if !trade.items.is_empty() {
            let title = vec![self.say(Label::WhatIsTraded)];
            blocks.push(self.margin_heading(3, title));
            blocks.push(self.items(trade));
            blocks.extend(self.charts_for(&SectionName::Trade, &[ChartKind::Items, ChartKind::Shares]));
        }
        if !tabled && trade.note.is_none() {
            self.cite_blocks(&mut blocks, &trade.sources);
        }
        blocks
    }

    /// Total, exports, imports and balance of the latest year that has any of them.
    fn trade_figures(&self, trade: &Trade) -> Vec<KeyFigure> {
        let Some(year) = trade.years.iter().rev().find(|year| year.total.is_some()) else {
            return Vec::new();
        };
        let party = self.short_name(self.brief.head.perspective);
        let when = year.year.to_string();
        let figures = [
            (year.total, Label::TwoWayTradeIn, ChartSeries::Total),
            (year.exports, Label::ExportsOf, ChartSeries::Exports),
            (year.imports, Label::ImportsOf, ChartSeries::Imports),
            (year.balance(), Label::BalanceOf, ChartSeries::Balance),
        ];
        figures
            .into_iter()
            .filter_map(|(value, label, series)| {
                let label = self.locale.message(label).name("party", party).words("year", &when).text();
                let hue = Some(self.hue_of_series(series));
                Some(KeyFigure { hue, ..self.money_figure(trade, value?, label) })
            })
            .collect()
    }

    fn trade_table(&mut self, trade: &Trade) -> Block {
        let years = &trade.years;
        let columns: Vec<_> = [
            (Label::Exports, value_of(years, |year| year.exports)),
            (Label::Imports, value_of(years, |year| year.imports)),
            (Label::Total, value_of(years, |year| year.total)),
            (Label::Balance, value_of(years, TradeYear::balance)),
        ]
        .into_iter()
        .filter(|(_, values)| values.iter().any(Option::is_some))
        .collect();
        let growth: Vec<_> = years.iter().enumerate().map(|(at, year)| growth(years, at, year)).collect();
        let with_growth = growth.iter().any(Option::is_some);
        // Sources that all years share are named once, over the table.
        let shared = years.first().map(|year| &year.sources);
        let shared = shared.filter(|first| years.iter().all(|year| year.sources == **first));
        let mut caption = vec![self.words(self.about_trade(Label::TradeTable, trade))];
        if let Some(sources) = shared {
            self.cite_after(&mut caption, sources);
        }
        let mut body = Vec::with_capacity(years.len());
        for (at, year) in years.iter().enumerate() {
            let mut key = vec![self.words(year.year.to_string())];
            if shared.is_none() {
                self.cite_after(&mut key, &year.sources);
            }
            let mut cells = vec![cell(key)];
            for (_, values) in &columns {
                let value = values.get(at).copied().flatten();
                cells.push(self.figure_cell(value.map(|value| self.locale.number(value))));
            }
            if with_growth {
                let value = growth.get(at).copied().flatten();
                cells.push(self.figure_cell(value.map(|value| self.growth(value))));
            }
            body.push(TableRow { cells, group: None });
        }
        let figures = |label| Column { head: vec![self.say(label)], align: CellAlign::Figures, share: 1.0 };
        let mut heads =
            vec![Column { head: vec![self.say(Label::Year)], align: CellAlign::Start, share: 0.0 }];
        heads.extend(columns.iter().map(|&(label, _)| figures(label)));
        if with_growth {
            heads.push(figures(Label::GrowthOfTotal));
        }
        Block::Table(Table {
            caption,
            columns: heads,
            body,
            margin_key: true,
            head: TableHead::Ruled,
            notes: self.trade_notes(trade),
        })
    }

    /// Years without figures, and the sources of the whole where there is no note to end with them.
    fn trade_notes(&mut self, trade: &Trade) -> Vec<Paragraph> {
        let mut words = Vec::new();
        if let Some(missing) = self.no_figures(&years_without(&trade.years)) {
            words.push(self.words(missing));
        }
        let mut notes = Vec::new();
        if trade.mirror {
            let partner = self.name(super::composer::other(self.brief.head.perspective));
            notes.push(self.locale.message(Label::MirrorFigures).name("partner", partner).text());
        }
        if trade.absent > 0 {
            notes.push(self.locale.count(Label::AbsentCommodities, trade.absent as u64));
        }
        for note in notes {
            let space = if words.is_empty() { "" } else { " " };
            words.push(self.words(format!("{space}{note}")));
        }
        if trade.note.is_none()
            && let Some(citation) = self.cite(&trade.sources)
        {
            if words.is_empty() {
                words.push(self.say(Label::FiguresFrom));
            }
            words.push(citation);
        }
        if words.is_empty() {
            return Vec::new();
        }
        vec![Paragraph { text: words, style: ParagraphStyle::Small }]
    }

    /// `No figures for 2001 and 2004–2006.`, of years in order; nothing where there are none.
    pub(super) fn no_figures(&self, years: &[i16]) -> Option<String> {
        let years = self.years_in_words(years);
        (!years.is_empty()).then(|| self.locale.fill(Label::NoFiguresFor, &[("years", &years)]))
    }

    /// Years in order as a list, those that follow one another as a range.
    pub(super) fn years_in_words(&self, years: &[i16]) -> String {
        let runs = years.chunk_by(|before, after| before.checked_add(1) == Some(*after));
        let runs: Vec<String> = runs
            .map(|run| match run {
                [first, .., last] => format!("{first}–{last}"),
                run => run.iter().map(i16::to_string).collect(),
            })
            .collect();
        self.locale.list(&runs)
    }

    /// A sentence that names whose trade it is, with whom, and the unit.
    pub(super) fn about_trade(&self, label: Label, trade: &Trade) -> String {
        self.about_trade_in(label, trade, trade.unit)
    }

    /// The same, of figures in another unit.
    pub(super) fn about_trade_in(&self, label: Label, trade: &Trade, unit: Unit) -> String {
        let party = self.brief.head.perspective;
        let message = self.locale.message(label).name("party", self.name(party));
        let unit = self.locale.unit(&trade.currency, unit);
        message.name("partner", self.name(super::composer::other(party))).words("unit", &unit).text()
    }

    fn flow_of(&self, flow: Flow) -> String {
        let label = match flow {
            Flow::Exports => Label::ExportsOf,
            Flow::Imports => Label::ImportsOf,
        };
        self.locale.message(label).name("party", self.name(self.brief.head.perspective)).text()
    }

    /// A sentence about a flow of whose trade it is.
    pub(super) fn about_flow(&self, label: Label, flow: Flow) -> MessageBuilder<'_> {
        let flow = match flow {
            Flow::Exports => "exports",
            Flow::Imports => "imports",
        };
        self.locale.message(label).name("party", self.name(self.brief.head.perspective)).choice("flow", flow)
    }

    /// Growth in a cell.
    fn growth(&self, value: Decimal) -> String {
        if value > GROWTH_LIMIT {
            let limit = self.locale.percent(GROWTH_LIMIT);
            return self.locale.fill(Label::GrowthBeyond, &[("percent", &limit)]);
        }
        if value == NEARLY_ALL {
            let limit = self.locale.percent(LOSS_LIMIT);
            return self.locale.fill(Label::LossBeyond, &[("percent", &limit)]);
        }
        self.locale.growth(value)
    }

    fn figure_cell(&self, value: Option<String>) -> Cell {
        cell(match value {
            Some(value) => vec![self.words(value)],
            None => vec![self.styled_words(self.locale.label(Label::NotGiven), MUTED)],
        })
    }

    /// The traded goods: side by side where there are only names, else with their figures.
    fn items(&mut self, trade: &Trade) -> Block {
        let measured = |item: &TradeItem| {
            item.hs.is_some() || item.year.is_some() || item.value.is_some() || item.share.is_some()
        };
        if trade.items.iter().any(measured) { self.measured_items(trade) } else { self.named_items(trade) }
    }

    fn named_items(&mut self, trade: &Trade) -> Block {
        let flows = [Flow::Exports, Flow::Imports]
            .map(|flow| trade.items.iter().filter(|item| item.flow == flow).collect::<Vec<_>>());
        let mut columns = vec![Column { head: Vec::new(), align: CellAlign::Start, share: 1.0 }];
        let mut cells = vec![cell(vec![self.say(Label::Goods)])];
        for (flow, items) in [Flow::Exports, Flow::Imports].into_iter().zip(flows) {
            if items.is_empty() {
                continue;
            }
            let seller = match flow {
                Flow::Exports => self.brief.head.perspective,
                Flow::Imports => super::composer::other(self.brief.head.perspective),
            };
            let head = self.locale.message(Label::Sells).name("party", self.short_name(seller)).text();
            columns.push(Column { head: vec![self.words(head)], align: CellAlign::Start, share: 1.0 });
            let paragraphs = items.into_iter().map(|item| self.item_name(item)).collect();
            cells.push(Cell { paragraphs });
        }
        Block::Table(Table {
            caption: Vec::new(),
            columns,
            body: vec![TableRow { cells, group: None }],
            margin_key: true,
            head: TableHead::Names,
            notes: Vec::new(),
        })
    }

    fn item_name(&mut self, item: &TradeItem) -> Vec<Inline> {
        let mut words = self.line(&item.name);
        self.cite_after(&mut words, &item.sources);
        words
    }

    fn measured_items(&mut self, trade: &Trade) -> Block {
        let items = &trade.items;
        // A year that all share is given once, in the head of the values.
        let first = items.iter().find_map(|item| item.year);
        let one_year = first.filter(|_| items.iter().all(|item| item.year == first));
        let with = |test: fn(&TradeItem) -> bool| items.iter().any(test);
        let (hs, value, share) = (
            with(|item| item.hs.is_some()),
            with(|item| item.value.is_some()),
            with(|item| item.share.is_some()),
        );
        let year = one_year.is_none() && with(|item| item.year.is_some());
        let scale = items.iter().filter_map(|item| item.value).map(|value| value.scale()).max().unwrap_or(0);
        let mut body = Vec::new();
        for flow in [Flow::Exports, Flow::Imports] {
            let mut of_flow = items.iter().filter(|item| item.flow == flow).peekable();
            if of_flow.peek().is_none() {
                continue;
            }
            let name = self.flow_of(flow);
            body.push(self.group(name));
            for item in of_flow {
                let mut cells = vec![cell(self.item_name(item))];
                if hs {
                    cells.push(cell(item.hs.iter().map(|code| self.words(code.clone())).collect()));
                }
                if year {
                    cells.push(self.figure_cell(item.year.map(|year| year.to_string())));
                }
                if value {
                    let value = item.value.map(|value| self.locale.number(at_scale(value, scale)));
                    cells.push(self.figure_cell(value));
                }
                if share {
                    let share =
                        item.share.map(|share| self.locale.percent(at_scale(share, share_scale(items))));
                    cells.push(self.figure_cell(share));
                }
                body.push(TableRow { cells, group: None });
            }
        }
        let head = |label, align, share| Column { head: vec![self.say(label)], align, share };
        let mut columns = vec![head(Label::Item, CellAlign::Start, 1.0)];
        let of_year = |label: Label| match one_year {
            Some(year) => self.locale.fill(label, &[("year", &year.to_string())]),
            None => String::new(),
        };
        if hs {
            columns.push(head(Label::HsCode, CellAlign::Start, 0.0));
        }
        if year {
            columns.push(head(Label::Year, CellAlign::Figures, 0.0));
        }
        if value {
            let mut column = head(Label::Value, CellAlign::Figures, 0.0);
            if one_year.is_some() {
                column.head = vec![self.words(of_year(Label::ValueIn))];
            }
            columns.push(column);
        }
        if share {
            let mut column = head(Label::Share, CellAlign::Figures, 0.0);
            if one_year.is_some() && !value {
                column.head = vec![self.words(of_year(Label::ShareIn))];
            }
            columns.push(column);
        }
        let caption =
            if value { vec![self.words(self.about_trade(Label::ItemsTable, trade))] } else { Vec::new() };
        Block::Table(Table {
            caption,
            columns,
            body,
            margin_key: false,
            head: TableHead::Ruled,
            notes: Vec::new(),
        })
    }
}

/// A column of figures, all with the same number of decimals.
fn value_of(years: &[TradeYear], value: impl Fn(&TradeYear) -> Option<Decimal>) -> Vec<Option<Decimal>> {
    let values: Vec<_> = years.iter().map(value).collect();
    let scales = || values.iter().flatten().map(Decimal::scale);
    let scale = scales().max().unwrap_or(0);
    // A small figure of a file has more digits than the others could have.
    let of_file = years.iter().any(|year| year.spans.of("year").is_none());
    if of_file && scale > scales().min().unwrap_or(0) + 2 {
        return values;
    }
    values.into_iter().map(|value| Some(at_scale(value?, scale))).collect()
}

/// The decimals of all shares, in the table and beside the ring.
pub(super) fn share_scale(items: &[TradeItem]) -> u32 {
    items.iter().filter_map(|item| item.share).map(|share| share.scale()).max().unwrap_or(0)
}

/// The same value with zeros at its end, so that a column is aligned on its decimal marks.
pub(super) fn at_scale(mut value: Decimal, scale: u32) -> Decimal {
    if value.scale() < scale {
        value.rescale(scale);
    }
    value
}

/// The years from the first to the last of which there is no figure at all.
pub(super) fn years_without(years: &[TradeYear]) -> Vec<i16> {
    let (Some(first), Some(last)) = (years.first(), years.last()) else { return Vec::new() };
    let known: Vec<i16> = years.iter().filter(|year| has_figure(year)).map(|year| year.year).collect();
    (first.year..=last.year).filter(|year| known.binary_search(year).is_err()).collect()
}

/// Growth of the total on the year before, in per cent; none where there is no figure for that year.
fn growth(years: &[TradeYear], at: usize, year: &TradeYear) -> Option<Decimal> {
    let before = years.get(at.checked_sub(1)?)?;
    if before.year.checked_add(1) != Some(year.year) {
        return None;
    }
    percent_change(before.exact.total?, year.exact.total?, GROWTH_DECIMALS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn growth_is_rounded_once_and_away_from_zero() {
        let change = |from: i64, to: i64| percent_change(from.into(), to.into(), 1).map(|d| d.to_string());
        assert_eq!(change(585, 626).as_deref(), Some("7.0"));
        assert_eq!(change(2000, 2001).as_deref(), Some("0.1"));
        assert_eq!(change(2000, 1999).as_deref(), Some("-0.1"));
        assert_eq!(change(0, 5), None);
        assert_eq!(
            [(1000, 0), (1000, 1), (2001, 1), (2000, 1)].map(|(from, to)| change(from, to).unwrap()),
            ["-100.0", "-99.9", "-99.99", "-99.99"]
        );
    }
}
