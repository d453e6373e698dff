//! What a fact sheet says at a glance: its key figures, and what the data say in up to three sentences.

use rust_decimal::Decimal;

use super::claims::{self, Claim};
use super::composer::{Composer, other, paragraph};
use super::document::{Block, Inline, KeyFigure, ParagraphStyle};
use super::plot_items::flow_in;
use super::plot_trade::are_settled;
use super::printed::with_figure;
use super::trade::{latest, latest_of_a_flow};
use super::trade_table::growth_of;
use crate::brief::{ChartSeries, Format, PartyIndex, SectionName, Trade};
use crate::figures::{Flow, GROWTH_LIMIT, NEARLY_ALL, Printed, Quantity, TradeYear};
use crate::locale::{Form, Label};

/// As many key figures have room in two rows.
const MOST: usize = 6;

impl Composer<'_> {
    /// Whether the document is a fact sheet.
    pub(super) fn is_factsheet(&self) -> bool {
        self.brief.layout.format == Format::Factsheet
    }

    /// How a fact sheet opens: its key figures, then the bottom line of the brief, or what its data say.
    pub(super) fn at_a_glance(&mut self) -> Vec<Block> {
        let mut blocks: Vec<Block> = self.key_figures(&SectionName::Summary).into_iter().collect();
        let summary = self.brief.head.summary.as_ref().filter(|body| !body.blocks.is_empty());
        match summary {
            Some(summary) => {
                blocks.push(self.heading(Label::BottomLine));
                blocks.extend(self.body(summary, ParagraphStyle::Body));
            }
            None => {
                let sentences = self.sentences_of_trade();
                if !sentences.is_empty() {
                    blocks.push(self.heading(Label::InBrief));
                    blocks.push(paragraph(ParagraphStyle::Body, sentences));
                }
            }
        }
        blocks
    }

    /// The key figures that the data of a brief have, those of trade first.
    pub(super) fn figures_at_a_glance(&mut self) -> Vec<KeyFigure> {
        let brief = self.brief;
        let mut figures = Vec::with_capacity(MOST);
        if let Some(trade) = &brief.trade
            && let Some(year) = latest(trade).or_else(|| latest_of_a_flow(trade))
        {
            let series = [
                ("total", [Label::TwoWayTradeIn, Label::GoodsTwoWayTradeIn], ChartSeries::Total),
                ("exports", [Label::ExportsOf, Label::GoodsExportsOf], ChartSeries::Exports),
                ("imports", [Label::ImportsOf, Label::GoodsImportsOf], ChartSeries::Imports),
            ];
            let when = self.when(year);
            for (name, [all, some], series) in series {
                let party = self.short_name(brief.head.perspective);
                let label = self.trade_message(all, some).name("party", party).words("year", &when).text();
                let label = match series {
                    ChartSeries::Total => label,
                    _ => self.locale.fill(Label::FigureIn, &[("figure", &label), ("year", &when)]),
                };
                let Some(figure) = self.money_figure(trade, year, name, label) else { continue };
                let mut figure = KeyFigure {
                    // The sum of both is of neither side.
                    hue: (series != ChartSeries::Total).then(|| self.hue_of_series(series)),
                    change: self.change_of(trade, year, name),
                    spark: self.spark_of_trade(trade, name),
                    ..figure
                };
                if name == "total" {
                    figure.note = self.rank_of(year);
                }
                self.cite_after(&mut figure.label, &year.sources);
                figures.push(figure);
            }
            if figures.len() < 3 && year.balance().is_some() {
                figures.extend(self.balance_figure(trade, year));
            }
        }
        if let Some(agreements) = &brief.agreements {
            figures.extend(self.agreements_figure(agreements));
        }
        figures.extend(self.sessions_figure());
        // Five would leave a gap in the second row.
        figures.truncate(if figures.len() < MOST { MOST - 2 } else { MOST });
        figures
    }

    /// By how much a figure has grown on the year before; nothing where that is not known.
    pub(super) fn change_of(&self, trade: &Trade, year: &TradeYear, name: &str) -> Vec<Inline> {
        let Some(growth) = change_on_year_before(trade, year, name) else { return Vec::new() };
        let before = self.locale.figure_period(year.period.later(-1));
        let text = self.growth(growth.value);
        let words = self.locale.fill(Label::ChangeOn, &[("growth", &text), ("year", &before)]);
        vec![with_figure(self.words(words), Some(self.growth_figure(year, name, growth, text)))]
    }

    /// Which of the partners of whose trade it is the other party is.
    fn rank_of(&self, year: &TradeYear) -> Vec<Inline> {
        let Some(rank) = year.rank else { return Vec::new() };
        let ordinal = self.locale.ordinal(rank);
        let party = self.short_name(self.brief.head.perspective);
        let words = self.locale.message(Label::RankOfPartner).words("rank", &ordinal);
        let words = words.words("place", &self.locale.integer(rank.into())).name("party", party);
        vec![self.trade_words(year, "rank", words.text())]
    }

    /// What the figures of trade say: how much it is, which way it goes, and what has become of it.
    fn sentences_of_trade(&self) -> Vec<Inline> {
        let Some(trade) = &self.brief.trade else { return Vec::new() };
        let mut sentences: Vec<Vec<Inline>> = Vec::new();
        if let Some(year) = latest(trade) {
            sentences.extend(self.total_in_words(trade, year));
            sentences.extend(self.flows_in_words(trade, year));
        }
        sentences.extend(self.course_in_words(trade).or_else(|| self.items_in_words(trade)));
        let mut words = Vec::new();
        for sentence in sentences {
            if !words.is_empty() {
                words.push(self.say(Label::SentenceGap));
            }
            words.extend(sentence);
        }
        words
    }

    fn total_in_words(&self, trade: &Trade, year: &TradeYear) -> Option<Vec<Inline>> {
        let amount = self.amount_of(trade, year, "total")?;
        let change = told_change(trade, year);
        let message = match &change {
            None => self.trade_message(Label::TotalCameTo, Label::GoodsTotalCameTo),
            Some(change) => {
                let percent = self.locale.percent(change.value.abs());
                let direction = if change.value > Decimal::ZERO { "up" } else { "down" };
                let before = self.locale.figure_period(year.period.later(-1));
                self.trade_message(Label::TotalCameToChanged, Label::GoodsTotalCameToChanged)
                    .words("percent", &percent)
                    .choice("direction", direction)
                    .words("before", &before)
            }
        };
        let [first, second] = [PartyIndex::First, PartyIndex::Second].map(|party| self.name(party));
        let sentence = message.name("first", first).name("second", second);
        let sentence = sentence.words("amount", &amount.0).words("year", &self.when(year));
        let mut figures = vec![amount];
        figures.extend(change.map(|change| {
            let text = self.locale.percent(change.value.abs());
            (text.clone(), Some(self.growth_figure(year, "total", change, text)))
        }));
        Some(self.with_figures(&sentence.text(), figures))
    }

    fn flows_in_words(&self, trade: &Trade, year: &TradeYear) -> Option<Vec<Inline>> {
        let exports = self.amount_of(trade, year, "exports")?;
        let imports = self.amount_of(trade, year, "imports")?;
        let balance = year.balance().filter(|balance| !balance.is_zero())?;
        let kind = if balance > Decimal::ZERO { "surplus" } else { "deficit" };
        let text = self.locale.money(balance.abs(), &trade.currency, trade.unit, Form::Long);
        let party = self.brief.head.perspective;
        let sentence = self
            .trade_message(Label::FlowsInWords, Label::GoodsFlowsInWords)
            .name("party", self.name(party))
            .name("partner", self.name(other(party)))
            .words("exports", &exports.0)
            .words("imports", &imports.0)
            .words("balance", &text)
            .choice("kind", kind)
            .text();
        let balance = (text.clone(), self.trade_figure(year, "balance", text));
        Some(self.with_figures(&sentence, vec![exports, imports, balance]))
    }

    /// What has become of trade over the years, where the figures prove it.
    fn course_in_words(&self, trade: &Trade) -> Option<Vec<Inline>> {
        if self.goods().is_some() || !are_settled(&trade.years) {
            return None;
        }
        let of_total = claims::of_total(&trade.years).filter(|claim| !is_told(trade, claim));
        let claim = of_total.or_else(|| {
            let several = trade.years.len() > 1;
            claims::of_flows(&trade.years, &trade.years)
                .filter(|claim| several && trade.parts.iter().all(|part| claims::stands_beside(claim, part)))
        })?;
        let words = self.claim_in_words(&claim);
        let sentence = self.locale.fill(Label::ChartAltSentence, &[("text", &words)]);
        Some(self.claim_with_figures(&claim, &sentence))
    }

    /// What is traded most, where that is certain of both flows in one year.
    fn items_in_words(&self, trade: &Trade) -> Option<Vec<Inline>> {
        let year = trade.items.iter().find_map(|item| item.year)?;
        let largest = |flow: Flow| {
            let claim = self.about_items(trade, |items| {
                claims::largest(items, flow, Some(year), flow_in(trade, flow, year))
            })?;
            match claim {
                Claim::Largest { item, among: claims::Among::All, .. } => {
                    Some(self.repeated(&trade.items.get(item)?.name))
                }
                _ => None,
            }
        };
        let (export, import) = (largest(Flow::Exports)?, largest(Flow::Imports)?);
        let party = self.name(self.brief.head.perspective);
        let words = self
            .locale
            .message(Label::LargestItems)
            .name("party", party)
            .words("year", &self.locale.figure_period(year))
            .words("export", &self.locale.within_sentence(&export))
            .words("import", &self.locale.within_sentence(&import));
        Some(vec![self.words(words.text())])
    }

    /// An amount as it is written in a sentence, with where it is from.
    fn amount_of(&self, trade: &Trade, year: &TradeYear, name: &str) -> Option<(String, Option<Printed>)> {
        let text = self.locale.money(year.shown(name)?, &trade.currency, trade.unit, Form::Long);
        Some((text.clone(), self.trade_figure(year, name, text)))
    }
}

/// By how much a figure has grown on the year before, by the name that paths have for it.
fn change_on_year_before(trade: &Trade, year: &TradeYear, name: &str) -> Option<Quantity> {
    let years: Vec<&TradeYear> = trade.years.iter().chain(&trade.parts).collect();
    growth_of(&years, year, name)
}

/// By how much a sentence says that the total of a year has grown on the year before; nothing where it says nothing of it.
fn told_change(trade: &Trade, year: &TradeYear) -> Option<Quantity> {
    change_on_year_before(trade, year, "total").filter(|change| {
        change.value <= GROWTH_LIMIT && change.value != NEARLY_ALL && !change.value.is_zero()
    })
}

/// Whether the growth on the year before has said what a claim would say again.
fn is_told(trade: &Trade, claim: &Claim) -> bool {
    let Claim::Trade { from, to, .. } = claim else { return false };
    to.years_since(*from) == Some(1)
        && latest(trade).is_some_and(|year| year.period == *to && told_change(trade, year).is_some())
}
