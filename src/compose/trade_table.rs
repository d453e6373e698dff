//! The tables of trade: figures by year and by parts of a year, and what is goods and what services.

use rust_decimal::Decimal;

use super::composer::{Composer, cell};
use super::document::{
    Block, CellAlign, Column, Inline, Paragraph, ParagraphStyle, Table, TableHead, TableRow,
};
use super::economy::TableOf;
use super::order::has_figure;
use super::sources::each_once;
use super::units::at_scale;
use crate::brief::{SectionName, Trade};
use crate::figures::{
    GROWTH_LIMIT, LOSS_LIMIT, NEARLY_ALL, Operation, Period, Quantity, Split, Status, TradeYear, half_unit,
};
use crate::locale::Label;

/// Growth is given to a tenth of a per cent.
const GROWTH_DECIMALS: u32 = 1;

/// What a column shows of each period.
struct FigureColumn {
    head: String,
    cells: Vec<Option<Inline>>,
}

impl Composer<'_> {
    /// The tables of figures by year; none where there are no figures, or where all that one would say `is_said`.
    pub(super) fn trade_tables(&mut self, trade: &Trade, is_said: bool) -> Vec<Block> {
        let shown: Vec<&TradeYear> = trade.years.iter().chain(&trade.parts).collect();
        let mut tables = Vec::new();
        let columns = self.trade_columns(&shown);
        if !columns.is_empty() {
            let caption = self.trade_message(Label::TradeTable, Label::GoodsTradeTable);
            let caption = self.about_trade_in(caption, trade, trade.unit);
            let mut notes = self.trade_notes(trade, &shown, is_said);
            if is_said {
                if self.economy.without.contains(&TableOf::Trade) {
                    self.cite_years(&mut notes, &shown);
                }
                // What is to be noted of the figures stays.
                tables.extend(notes.into_iter().map(Block::Paragraph));
            } else {
                let of = Some(TableOf::Trade);
                let table = self.table_of_periods(&shown, columns, caption, notes);
                tables.push(Block::Table(Table { of, ..table }));
            }
        }
        let split: Vec<&TradeYear> =
            shown.into_iter().filter(|year| year.goods.is_some() || year.services.is_some()).collect();
        let columns = self.split_columns(&split);
        if !columns.is_empty() {
            let caption = self.about_trade(Label::GoodsAndServicesTable, trade);
            let mut notes = Vec::new();
            if split.iter().any(|year| split_is_rounded(year)) {
                notes.push(self.locale.label(Label::FiguresRounded).to_owned());
            }
            notes.extend(self.status_note(&split));
            let mut words = vec![self.words(self.locale.sentences(&notes))];
            if tables.is_empty() {
                words.extend(self.cite(&trade.sources).filter(|_| trade.note.is_none()));
            }
            let is_empty = notes.is_empty() && words.len() < 2;
            let notes = if is_empty { Vec::new() } else { small(words) };
            tables.push(Block::Table(self.table_of_periods(&split, columns, caption, notes)));
        }
        tables
    }

    /// Exports, imports, total and balance, the growth of the total, and the partner's rank and share.
    fn trade_columns(&self, shown: &[&TradeYear]) -> Vec<FigureColumn> {
        let figures = [
            (Label::Exports, "exports"),
            (Label::Imports, "imports"),
            (Label::Total, "total"),
            (Label::Balance, "balance"),
        ];
        let number = |value| self.locale.number(value);
        let figures = figures.into_iter();
        let mut columns: Vec<FigureColumn> =
            figures.filter_map(|(label, name)| self.column(label, name, shown, &number)).collect();
        let growth = shown.iter().map(|year| {
            let growth = growth(shown, year)?;
            let text = self.growth(growth.value);
            Some(self.printed(self.growth_figure(year, "total", growth, text)))
        });
        columns.extend(self.column_of(Label::GrowthOfTotal, growth.collect()));
        columns.extend(self.column(Label::PartnerRank, "rank", shown, &number));
        let percent = |value| self.locale.percent(value);
        columns.extend(self.column(Label::PartnerShare, "share", shown, &percent));
        columns
    }

    fn split_columns(&self, shown: &[&TradeYear]) -> Vec<FigureColumn> {
        let figures = [
            (Label::ExportsOfGoods, "goods.exports"),
            (Label::ExportsOfServices, "services.exports"),
            (Label::ImportsOfGoods, "goods.imports"),
            (Label::ImportsOfServices, "services.imports"),
        ];
        let number = |value| self.locale.number(value);
        figures.into_iter().filter_map(|(label, name)| self.column(label, name, shown, &number)).collect()
    }

    /// A column of the figures that paths call so, if any period has one.
    fn column(
        &self,
        head: Label,
        name: &str,
        shown: &[&TradeYear],
        written: &dyn Fn(Decimal) -> String,
    ) -> Option<FigureColumn> {
        let values = aligned(shown, shown.iter().map(|year| year.shown(name)).collect());
        let cells = shown.iter().zip(values);
        let cells = cells.map(|(year, value)| Some(self.trade_words(year, name, written(value?))));
        self.column_of(head, cells.collect())
    }

    fn column_of(&self, head: Label, cells: Vec<Option<Inline>>) -> Option<FigureColumn> {
        let known = cells.iter().any(Option::is_some);
        known.then(|| FigureColumn { head: self.locale.label(head).to_owned(), cells })
    }

    /// A row for each year, and below them for each part of a year.
    fn table_of_periods(
        &mut self,
        shown: &[&TradeYear],
        columns: Vec<FigureColumn>,
        caption: String,
        notes: Vec<Paragraph>,
    ) -> Table {
        // Sources that all periods share are named once, over the table.
        let shared = shown.first().map(|year| &year.sources);
        let shared = shared.filter(|first| shown.iter().all(|year| year.sources == **first));
        let mut caption = vec![self.words(caption)];
        if let Some(sources) = shared {
            self.cite_after(&mut caption, sources);
        }
        let mut body = Vec::with_capacity(shown.len());
        let mut after_years = false;
        for (at, year) in shown.iter().enumerate() {
            let is_year = year.period.is_year();
            if after_years && !is_year {
                body.push(self.group(self.locale.label(Label::PartsOfYears).to_owned()));
            }
            after_years = is_year;
            let mut key = vec![self.words(self.marked(year))];
            if shared.is_none() {
                self.cite_after(&mut key, &year.sources);
            }
            let mut cells = vec![cell(key)];
            for column in &columns {
                cells.push(self.figure_cell(column.cells.get(at).cloned().flatten()));
            }
            body.push(TableRow { cells, group: None, total: false });
        }
        let years = shown.iter().any(|year| year.period.is_year());
        let head = if years { Label::Year } else { Label::Period };
        let mut heads = vec![Column { head: vec![self.say(head)], align: CellAlign::Start, share: 0.0 }];
        heads.extend(columns.into_iter().map(|column| Column {
            head: vec![self.words(column.head)],
            align: CellAlign::Figures,
            share: 1.0,
        }));
        Table {
            caption,
            columns: heads,
            body,
            margin_key: true,
            head: TableHead::Ruled,
            notes,
            ..Table::default()
        }
    }

    /// Names the sources of all years once, where no table names them.
    fn cite_years(&mut self, notes: &mut Vec<Paragraph>, shown: &[&TradeYear]) {
        let sources = each_once(shown.iter().flat_map(|year| &year.sources).copied());
        let mut words = notes.pop().map(|note| note.text).unwrap_or_default();
        if words.is_empty() && !sources.is_empty() && self.has_section(&SectionName::Sources) {
            words.push(self.say(Label::FiguresFrom));
        }
        self.cite_after(&mut words, &sources);
        if !words.is_empty() {
            notes.extend(small(words));
        }
    }

    /// What the table does not say, and the sources of the whole where there is no note to end with them.
    fn trade_notes(&mut self, trade: &Trade, shown: &[&TradeYear], is_said: bool) -> Vec<Paragraph> {
        let mut notes = Vec::new();
        notes.extend(self.no_figures(&years_without(&trade.years)));
        let partner = self.name(super::composer::other(self.brief.head.perspective));
        if trade.mirror {
            notes.push(self.locale.message(Label::MirrorFigures).name("partner", partner).text());
        }
        notes.extend(self.commodities_note(trade));
        if trade.absent > 0 && !trade.commodities.is_empty() {
            notes.push(self.locale.label(Label::GoodsAbsent).to_owned());
        } else if trade.absent > 0 {
            notes.push(self.locale.count(Label::AbsentCommodities, trade.absent as u64));
        }
        if shown.iter().any(|year| is_rounded(year)) {
            notes.push(self.locale.label(Label::FiguresRounded).to_owned());
        }
        notes.extend(self.break_note(shown));
        // It explains a mark of the table. Figures in large type say it in words.
        notes.extend(self.status_note(shown).filter(|_| !is_said));
        let of_partner = match (
            shown.iter().any(|year| year.rank.is_some()),
            shown.iter().any(|year| year.share.is_some()),
        ) {
            (true, true) => Some(Label::RankAndShareNote),
            (true, false) => Some(Label::RankNote),
            (false, true) => Some(Label::ShareNote),
            (false, false) => None,
        };
        notes.extend(of_partner.map(|label| {
            let party = self.name(self.brief.head.perspective);
            self.locale.message(label).name("party", party).name("partner", partner).text()
        }));
        let mut words: Vec<Inline> = Vec::new();
        for note in notes {
            let gap = if words.is_empty() { "" } else { self.locale.label(Label::SentenceGap) };
            words.push(self.words(format!("{gap}{note}")));
        }
        if trade.note.is_none()
            && let Some(citation) = self.cite(&trade.sources)
        {
            if words.is_empty() {
                words.push(self.say(Label::FiguresFrom));
            }
            words.push(citation);
        }
        if words.is_empty() { Vec::new() } else { small(words) }
    }

    /// Which commodities figures are of, as the files call them.
    fn commodities_note(&self, trade: &Trade) -> Option<String> {
        let commodity = |(code, name): &(String, String)| match (code.is_empty(), name.is_empty()) {
            (false, false) => self.locale.fill(Label::GoodsCommodity, &[("code", code), ("name", name)]),
            (true, _) => name.clone(),
            (_, true) => code.clone(),
        };
        let all: Vec<String> = trade.commodities.iter().map(commodity).collect();
        (!all.is_empty())
            .then(|| self.locale.fill(Label::GoodsNote, &[("commodities", &self.locale.list(&all))]))
    }

    /// From which years on figures cannot be compared with those before.
    fn break_note(&self, shown: &[&TradeYear]) -> Option<String> {
        let after = |year: &&&TradeYear| shown.iter().any(|before| before.period < year.period);
        let breaks = shown.iter().filter(|year| year.starts_anew()).filter(after);
        let years: Vec<String> = breaks.map(|year| self.locale.figure_period(year.period)).collect();
        (!years.is_empty())
            .then(|| self.locale.fill(Label::BreakNote, &[("years", &self.locale.list(&years))]))
    }

    /// What the marks of figures that are not final stand for.
    pub(super) fn status_note(&self, shown: &[&TradeYear]) -> Option<String> {
        let mut marked: Vec<Status> = shown.iter().map(|year| year.status).collect();
        marked.retain(|status| *status != Status::Final);
        marked.sort_unstable();
        marked.dedup();
        let notes = marked.into_iter().map(|status| {
            self.locale.message(Label::StatusNote).choice("status", status_name(status)).text()
        });
        let notes: Vec<String> = notes.collect();
        (!notes.is_empty()).then(|| self.locale.sentences(&notes))
    }

    /// A period in a table, with a mark where its figures are not final: `2023 (p)`.
    pub(super) fn marked(&self, year: &TradeYear) -> String {
        self.period_of_status(Label::MarkedPeriod, year.period, year.status)
    }

    /// A period in a label, with what its figures are where they are not final: `2023 (provisional)`.
    pub(super) fn when(&self, year: &TradeYear) -> String {
        self.period_of_status(Label::PeriodOfStatus, year.period, year.status)
    }

    fn period_of_status(&self, label: Label, period: Period, status: Status) -> String {
        let period = self.locale.figure_period(period);
        if status == Status::Final {
            return period;
        }
        let message = self.locale.message(label).words("period", &period);
        message.choice("status", status_name(status)).text()
    }

    /// `No figures for 2001 and 2004–2006.`, of years in order; nothing where there are none.
    pub(super) fn no_figures(&self, years: &[Period]) -> Option<String> {
        let years = self.locale.years_in_words(years);
        (!years.is_empty()).then(|| self.locale.fill(Label::NoFiguresFor, &[("years", &years)]))
    }

    /// Growth in a cell.
    pub(super) fn growth(&self, value: Decimal) -> String {
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
}

/// What messages call a status.
fn status_name(status: Status) -> &'static str {
    crate::read::name_of(&status)
}

/// A note below a table.
pub(super) fn small(words: Vec<Inline>) -> Vec<Paragraph> {
    vec![Paragraph { text: words, style: ParagraphStyle::Small }]
}

/// A column of figures, all with the same number of decimals.
fn aligned(shown: &[&TradeYear], values: Vec<Option<Decimal>>) -> Vec<Option<Decimal>> {
    let scales = || values.iter().flatten().map(Decimal::scale);
    let scale = scales().max().unwrap_or(0);
    // A small figure of a file has more digits than the others could have.
    let of_file = shown.iter().any(|year| year.spans.of("year").is_none());
    if of_file && scale > scales().min().unwrap_or(0) + 2 {
        return values;
    }
    values.into_iter().map(|value| Some(at_scale(value?, scale))).collect()
}

/// The years from the first to the last of which there is no figure at all.
pub(super) fn years_without(years: &[TradeYear]) -> Vec<Period> {
    let (Some(first), Some(last)) = (years.first(), years.last()) else { return Vec::new() };
    let known = |period: &Period| years.iter().any(|year| year.period == *period && has_figure(year));
    let after = last.period.years_since(first.period).unwrap_or_default();
    (0..=after).map(|years| first.period.later(years)).filter(|year| !known(year)).collect()
}

/// Growth of the total on the same months of the year before, in per cent; none where there is no figure for them.
pub(super) fn growth(shown: &[&TradeYear], year: &TradeYear) -> Option<Quantity> {
    growth_of(shown, year, "total")
}

/// The same of a figure, by the name that paths have for it.
pub(super) fn growth_of(shown: &[&TradeYear], year: &TradeYear, name: &str) -> Option<Quantity> {
    let before = shown.iter().find(|before| year.period.years_since(before.period) == Some(1))?;
    if !year.can_be_compared(before, shown.iter().copied()) {
        return None;
    }
    let figures = vec![before.exact(name)?, year.exact(name)?];
    Quantity::of(Operation::Growth { decimals: GROWTH_DECIMALS }, figures)
}

/// Whether printed exports and imports do not add up to what is printed beside them, and rounding explains it.
fn is_rounded(year: &TradeYear) -> bool {
    let (Some(exports), Some(imports)) = (year.exports, year.imports) else { return false };
    let differs = |parts: Decimal, whole: Option<Decimal>| {
        whole.is_some_and(|whole| explained(parts, whole, &[exports, imports]))
    };
    differs(exports + imports, year.total) || differs(exports - imports, year.balance())
}

/// The same of goods and services.
fn split_is_rounded(year: &TradeYear) -> bool {
    let (Some(goods), Some(services)) = (&year.goods, &year.services) else { return false };
    let flow = |part: fn(&Split) -> Option<Decimal>, whole: Option<Decimal>| {
        let (Some(goods), Some(services), Some(whole)) = (part(goods), part(services), whole) else {
            return false;
        };
        explained(goods + services, whole, &[goods, services])
    };
    flow(|split| split.exports, year.exports) || flow(|split| split.imports, year.imports)
}

/// Whether a sum differs from the whole by no more than rounding explains.
pub(super) fn explained(sum: Decimal, whole: Decimal, parts: &[Decimal]) -> bool {
    let most: Decimal = parts.iter().map(|part| half_unit(*part)).sum::<Decimal>() + half_unit(whole);
    sum != whole && (sum - whole).abs() <= most
}
