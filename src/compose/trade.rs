//! Trade: key figures of the latest year, charts, figures by year, and what is traded.

use super::chart::ChartType;
use super::composer::{Composer, MUTED, cell};
use super::document::{
    Block, Cell, CellAlign, Column, HeadingPlace, Inline, KeyFigure, ParagraphStyle, Table, TableHead,
    TableRow,
};
use super::economy::TableOf;
use super::sources::each_once;
use super::trade_table::small;
use super::units::at_scale;
use crate::brief::{ChartKind, ChartSeries, SectionName, Trade, TradeItem};
use crate::figures::{Flow, Status, TradeYear, Unit};
use crate::locale::{Label, MessageBuilder};

impl Composer<'_> {
    pub(super) fn trade(&mut self) -> Vec<Block> {
        let Some(trade) = &self.brief.trade else { return Vec::new() };
        let title = self.trade_message(Label::Trade, Label::GoodsTrade).text();
        let title = vec![self.words(title)];
        let mut blocks = vec![self.heading_at(2, HeadingPlace::Column, title)];
        if self.is_factsheet() {
            return self.trade_in_charts(trade, blocks);
        }
        let mut figures = self.trade_figures(trade);
        // They say all that a table of one row would: then they have its sources.
        let only = only_year(trade).filter(|_| figures.len() > 1);
        if let Some(year) = only {
            figures.iter_mut().for_each(|figure| self.cite_after(&mut figure.label, &year.sources));
        }
        if figures.len() > 1 {
            blocks.push(Block::KeyFigures(figures));
        }
        let kinds = [ChartKind::Trade, ChartKind::Balance];
        blocks.extend(self.charts_for(&SectionName::Trade, &kinds));
        let is_said = only.is_some() || self.economy.without.contains(&TableOf::Trade);
        let cited = self.trade_in_tables(trade, is_said, &mut blocks);
        blocks.extend(self.members_of_trade(trade));
        blocks.extend(self.goods_of_trade(trade));
        if !cited {
            self.cite_blocks(&mut blocks, &trade.sources);
        }
        blocks
    }

    /// What a fact sheet opens with of trade: its charts, and a table where items have none.
    fn trade_in_charts(&mut self, trade: &Trade, mut blocks: Vec<Block>) -> Vec<Block> {
        let heading = blocks.len();
        blocks.extend(self.charts_for(&SectionName::Trade, &[ChartKind::Trade]));
        if !trade.items.is_empty() {
            let charts = self.charts_for(&SectionName::Trade, &[ChartKind::Items, ChartKind::Shares]);
            if charts.is_empty() {
                blocks.extend(self.table_of_items(trade));
            }
            blocks.extend(charts);
        }
        if self.year_at_a_glance(trade).is_some() {
            self.trade_in_tables(trade, true, &mut blocks);
        }
        if blocks.len() > heading { blocks } else { Vec::new() }
    }

    /// What a fact sheet tells of trade on its back: its tables, further charts, and items with what their charts leave
    /// out.
    pub(super) fn trade_in_detail(&mut self) -> Vec<Block> {
        let Some(trade) = &self.brief.trade else { return Vec::new() };
        let title = vec![self.say(Label::TradeInDetail)];
        let mut blocks = vec![self.heading_at(2, HeadingPlace::Column, title)];
        let is_said = self.year_at_a_glance(trade).is_some();
        let is_left_out = self.economy.without.contains(&TableOf::Trade);
        let cited = is_said || self.trade_in_tables(trade, is_left_out, &mut blocks);
        blocks.extend(self.charts_for(&SectionName::Trade, &[ChartKind::Balance]));
        blocks.extend(self.members_of_trade(trade));
        let has_charts = self.charts.iter().any(|chart| !matches!(chart.kind, ChartType::Years { .. }));
        if has_charts
            && trade.items.iter().any(|item| item.hs.is_some() || item.value.and(item.share).is_some())
        {
            blocks.extend(self.table_of_items(trade));
        }
        if blocks.len() == 1 {
            blocks.clear();
        }
        if !cited {
            self.cite_blocks(&mut blocks, &trade.sources);
        }
        blocks
    }

    /// The only year of trade, where a fact sheet says all that is known of it at a glance.
    fn year_at_a_glance<'t>(&self, trade: &'t Trade) -> Option<&'t TradeYear> {
        let are_derived = self.brief.highlights.is_empty() && self.home_of_key_figures().is_some();
        only_year(trade).filter(|year| are_derived && year.total.is_some())
    }

    /// Adds the tables of years with the note on them; whether the sources of all trade are cited with these. All that a
    /// table of one row would say may be said.
    fn trade_in_tables(&mut self, trade: &Trade, is_said: bool, blocks: &mut Vec<Block>) -> bool {
        let tables = self.trade_tables(trade, is_said);
        let tabled = !tables.is_empty() || is_said;
        blocks.extend(tables);
        let Some(note) = &trade.note else { return tabled };
        // Without a table it is a text of its own.
        let style = if tabled { ParagraphStyle::Small } else { ParagraphStyle::Body };
        let mut note = self.body(note, style);
        self.cite_blocks(&mut note, &trade.sources);
        if tabled {
            join_note(blocks, &mut note);
        }
        blocks.extend(note);
        true
    }

    fn members_of_trade(&mut self, trade: &Trade) -> Vec<Block> {
        let mut blocks = self.trade_of_members(trade);
        if !trade.members.is_empty() {
            blocks.extend(self.charts_for(&SectionName::Trade, &[ChartKind::Members]));
        }
        blocks
    }

    /// What is traded: in a table, which may say nothing else than charts, and in these.
    fn goods_of_trade(&mut self, trade: &Trade) -> Vec<Block> {
        let mut blocks = Vec::new();
        if trade.items.is_empty() {
            return blocks;
        }
        let is_left_out = self.economy.without.contains(&TableOf::Goods);
        if !is_left_out {
            blocks.extend(self.table_of_items(trade));
        }
        let mut charts = self.charts_for(&SectionName::Trade, &[ChartKind::Items, ChartKind::Shares]);
        if is_left_out && let Some(Block::Figure(first)) = charts.first_mut() {
            let sources = each_once(trade.items.iter().flat_map(|item| &item.sources).copied());
            self.cite_after(&mut first.caption, &sources);
        }
        blocks.extend(charts);
        blocks
    }

    fn table_of_items(&mut self, trade: &Trade) -> [Block; 2] {
        let title = vec![self.say(Label::WhatIsTraded)];
        [self.margin_heading(3, title), self.items(trade)]
    }

    /// Total, exports, imports and balance of the latest year that has any of them, without those that are in large type
    /// elsewhere.
    fn trade_figures(&self, trade: &Trade) -> Vec<KeyFigure> {
        let Some(year) = latest(trade) else { return Vec::new() };
        let party = self.short_name(self.brief.head.perspective);
        let when = self.when(year);
        let left = self.left_to_trade();
        // The total, which is the first of all four, says of which year they are.
        let says_year = !left.contains(&"total");
        let figures = [
            ("total", [Label::TwoWayTradeIn, Label::GoodsTwoWayTradeIn], ChartSeries::Total),
            ("exports", [Label::ExportsOf, Label::GoodsExportsOf], ChartSeries::Exports),
            ("imports", [Label::ImportsOf, Label::GoodsImportsOf], ChartSeries::Imports),
            ("balance", [Label::BalanceOf, Label::GoodsBalanceOf], ChartSeries::Balance),
        ];
        figures
            .into_iter()
            .filter(|(name, ..)| left.contains(name))
            .filter_map(|(name, [all, some], series)| {
                let mut label =
                    self.trade_message(all, some).name("party", party).words("year", &when).text();
                if says_year {
                    label = self.locale.fill(Label::FigureIn, &[("figure", &label), ("year", &when)]);
                }
                let hue = Some(self.hue_of_series(series));
                Some(KeyFigure { hue, ..self.money_figure(trade, year, name, label)? })
            })
            .collect()
    }

    /// The goods that figures of trade are of, where they are not of all trade.
    pub(super) fn goods(&self) -> Option<String> {
        let trade = self.brief.trade.as_ref().filter(|trade| !trade.commodities.is_empty())?;
        Some(trade.trade_in.as_ref().map(|goods| self.plain(goods)).unwrap_or_default())
    }

    /// A message about all trade, or one that names the goods that figures are of.
    pub(super) fn trade_message(&self, all: Label, some: Label) -> MessageBuilder<'_> {
        match self.goods() {
            None => self.locale.message(all),
            Some(goods) => self.locale.message(some).words("goods", &goods),
        }
    }

    /// A sentence that names whose trade it is, with whom, and the unit.
    pub(super) fn about_trade(&self, label: Label, trade: &Trade) -> String {
        self.about_trade_in(self.locale.message(label), trade, trade.unit)
    }

    /// The same, of figures in another unit.
    pub(super) fn about_trade_in(&self, message: MessageBuilder<'_>, trade: &Trade, unit: Unit) -> String {
        let party = self.brief.head.perspective;
        let message = message.name("party", self.name(party));
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

    /// A figure in a cell, or the mark for none.
    pub(super) fn figure_cell(&self, figure: Option<Inline>) -> Cell {
        let none = || self.styled_words(self.locale.label(Label::NotGiven), MUTED);
        cell(vec![figure.unwrap_or_else(none)])
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
            cells.push(Cell { paragraphs, ..Cell::default() });
        }
        Block::Table(Table {
            caption: Vec::new(),
            columns,
            body: vec![TableRow { cells, group: None, total: false }],
            margin_key: true,
            head: TableHead::Names,
            notes: Vec::new(),
            ..Table::default()
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
            let of_flow: Vec<&TradeItem> = items.iter().filter(|item| item.flow == flow).collect();
            let Some(first) = of_flow.first() else { continue };
            let name = self.flow_of(flow);
            let mut group = self.group(name.clone());
            // The source of a file is named once.
            let is_shared = |item: &&TradeItem| item.exact.value.is_some() && item.sources == first.sources;
            let shared = of_flow.iter().all(is_shared);
            if shared
                && let Some(words) = group.cells.first_mut().and_then(|cell| cell.paragraphs.first_mut())
            {
                self.cite_after(words, &first.sources);
            }
            body.push(group);
            let printed = if of_flow.iter().all(|item| item.exact.value.is_some()) {
                self.printed_rows(of_flow.len())
            } else {
                of_flow.len()
            };
            let more = of_flow.len() - printed;
            for item in of_flow.into_iter().take(printed) {
                let name = if shared { self.line(&item.name) } else { self.item_name(item) };
                let mut cells = vec![cell(name)];
                if hs {
                    cells.push(cell(item.hs.iter().map(|code| self.words(code.clone())).collect()));
                }
                if year {
                    cells.push(
                        self.figure_cell(item.year.map(|year| self.words(self.locale.figure_period(year)))),
                    );
                }
                if value {
                    let text = item.value.map(|value| self.locale.number(at_scale(value, scale)));
                    cells.push(self.figure_cell(text.map(|text| self.item_words(item, "value", text))));
                }
                if share {
                    let text =
                        item.share.map(|share| self.locale.percent(at_scale(share, share_scale(items))));
                    cells.push(self.figure_cell(text.map(|text| self.item_words(item, "share", text))));
                }
                body.push(TableRow { cells, group: None, total: false });
            }
            if more > 0 {
                body.push(self.more_rows(name, more));
            }
        }
        let head = |label, align, share| Column { head: vec![self.say(label)], align, share };
        let mut columns = vec![head(Label::Item, CellAlign::Start, 1.0)];
        let of_year = |label: Label| match one_year {
            Some(year) => self.locale.fill(label, &[("year", &self.locale.figure_period(year))]),
            None => String::new(),
        };
        if hs {
            let sitc = with(|item| item.sitc);
            columns.push(head(if sitc { Label::SitcCode } else { Label::HsCode }, CellAlign::Start, 0.0));
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
        let notes = match trade.items_mirror {
            true => {
                let partner = self.name(super::composer::other(self.brief.head.perspective));
                small(vec![
                    self.words(self.locale.message(Label::MirrorFigures).name("partner", partner).text()),
                ])
            }
            false => Vec::new(),
        };
        // A fact sheet has its charts on the front, and what they leave out on the back.
        let of = (notes.is_empty() && !self.is_factsheet()).then_some(TableOf::Goods);
        Block::Table(Table {
            of,
            caption,
            columns,
            body,
            margin_key: false,
            head: TableHead::Ruled,
            notes,
            ..Table::default()
        })
    }
}

/// Moves the paragraphs that a note starts with to the notes of the table that is the last block.
fn join_note(blocks: &mut [Block], note: &mut Vec<Block>) {
    let Some(Block::Table(table)) = blocks.last_mut() else { return };
    let paragraphs = note.iter().take_while(|block| matches!(block, Block::Paragraph(_))).count();
    table.notes.extend(note.drain(..paragraphs).filter_map(|block| match block {
        Block::Paragraph(paragraph) => Some(paragraph),
        _ => None,
    }));
}

/// The latest year with a total that is not a forecast.
pub(super) fn latest(trade: &Trade) -> Option<&TradeYear> {
    trade.years.iter().rev().find(|year| year.total.is_some() && year.status != Status::Forecast)
}

/// The latest year of which one flow is known that is not a forecast.
pub(super) fn latest_of_a_flow(trade: &Trade) -> Option<&TradeYear> {
    let known = |year: &&TradeYear| year.exports.is_some() || year.imports.is_some();
    trade.years.iter().rev().find(|year| known(year) && year.status != Status::Forecast)
}

/// The decimals of all shares, in the table and beside the ring.
pub(super) fn share_scale(items: &[TradeItem]) -> u32 {
    items.iter().filter_map(|item| item.share).map(|share| share.scale()).max().unwrap_or(0)
}

/// The year of trade, where there is one only, and no more is known of it than figures in large type say.
fn only_year(trade: &Trade) -> Option<&TradeYear> {
    match (&trade.years[..], &trade.parts[..]) {
        ([year], []) if year.rank.is_none() && year.share.is_none() => Some(year),
        _ => None,
    }
}
