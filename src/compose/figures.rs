//! The bottom line, and the key figures of the relationship below it.

use super::agreements::qualifier_name;
use super::composer::Composer;
use super::document::{Block, KeyFigure, ParagraphStyle};
use super::sources::each_once;
use super::trade::latest;
use crate::brief::{Agreements, Qualifier, SectionName, Trade};
use crate::figures::{Printed, Quantity, TradeYear};
use crate::locale::{Form, Label};

/// As many are side by side.
const MOST: usize = 4;

impl Composer<'_> {
    pub(super) fn summary(&mut self) -> Vec<Block> {
        if self.is_factsheet() {
            return self.at_a_glance();
        }
        let mut blocks = Vec::new();
        if let Some(summary) = self.brief.head.summary.as_ref().filter(|body| !body.blocks.is_empty()) {
            let title = vec![self.say(Label::BottomLine)];
            blocks.push(self.margin_heading(2, title));
            blocks.extend(self.body(summary, ParagraphStyle::Lead));
        }
        blocks.extend(self.key_figures(&SectionName::Summary));
        blocks
    }

    /// The key figures that the brief chooses, else those that its data have; nothing where they are in another section.
    pub(super) fn key_figures(&mut self, section: &SectionName) -> Option<Block> {
        if self.home_of_key_figures() != Some(section) {
            return None;
        }
        let figures = match self.brief.highlights.is_empty() {
            true if self.is_factsheet() => self.figures_at_a_glance(),
            true => self.figures_of_the_relationship(),
            false => self.highlights(),
        };
        (!figures.is_empty()).then_some(Block::KeyFigures(figures))
    }

    /// The section that the key figures are in, if there is one.
    pub(super) fn home_of_key_figures(&self) -> Option<&'static SectionName> {
        // What is read on the way to talks has no room for them.
        if self.has_section(&SectionName::Points) {
            return (self.has_section(&SectionName::Facts) && self.has_facts())
                .then_some(&SectionName::Facts);
        }
        self.has_section(&SectionName::Summary).then_some(&SectionName::Summary)
    }

    /// Which figures of trade of the latest year are not among the key figures, and go in large type with its tables. None
    /// do where the brief chooses its key figures: those tables have all of them.
    pub(super) fn left_to_trade(&self) -> &'static [&'static str] {
        const ALL: &[&str] = &["total", "exports", "imports", "balance"];
        if self.is_factsheet() {
            return &[];
        }
        if self.home_of_key_figures().is_none() {
            return ALL;
        }
        match (self.brief.highlights.is_empty(), self.figures_of_the_relationship().is_empty()) {
            (false, _) => &[],
            (true, true) => ALL,
            (true, false) => &["exports", "imports"],
        }
    }

    /// Those that the data have. One alone would look like a mistake.
    fn figures_of_the_relationship(&self) -> Vec<KeyFigure> {
        let mut figures = Vec::with_capacity(MOST);
        if let Some(agreements) = &self.brief.agreements {
            figures.extend(self.agreements_figure(agreements));
        }
        figures.extend(self.sessions_figure());
        if let Some(trade) = &self.brief.trade
            && let Some(year) = latest(trade)
        {
            let when = self.when(year);
            let label = self.trade_message(Label::TwoWayTradeIn, Label::GoodsTwoWayTradeIn);
            let label = label.words("year", &when).text();
            let total = self.money_figure(trade, year, "total", label);
            figures.extend(
                total.map(|total| KeyFigure { change: self.change_of(trade, year, "total"), ..total }),
            );
            figures.extend(self.balance_figure(trade, year));
        }
        figures.truncate(MOST);
        if figures.len() > 1 { figures } else { Vec::new() }
    }

    pub(super) fn balance_figure(&self, trade: &Trade, year: &TradeYear) -> Option<KeyFigure> {
        year.balance()?;
        let label = self
            .trade_message(Label::BalanceOfIn, Label::GoodsBalanceOfIn)
            .name("party", self.short_name(self.brief.head.perspective))
            .words("year", &self.when(year));
        self.money_figure(trade, year, "balance", label.text())
    }

    pub(super) fn agreements_figure(&self, agreements: &Agreements) -> Option<KeyFigure> {
        let count = u64::from(agreements.count?);
        // "1" is no figure of "agreements and memoranda", but "1+" is.
        if count == 1 && agreements.qualifier != Qualifier::Over && self.are_plural(agreements) {
            return None;
        }
        let value = self.locale.message(Label::FigureAgreements).count("n", count);
        let value = value.choice("qualifier", qualifier_name(agreements.qualifier)).text();
        let kinds: Vec<_> = agreements.kinds.iter().map(|kind| self.plain(kind)).collect();
        let label = match kinds.is_empty() {
            false => self.locale.list(&kinds),
            true => self.locale.count(Label::FigureAgreementsLabel, count),
        };
        let quantity = Quantity::written(count.into(), agreements.spans.of("count")?);
        let sources = agreements.sources.clone();
        let name = "agreements".to_owned();
        Some(self.figure(Printed { text: value, name, sources, ..Printed::of(quantity) }, label))
    }

    pub(super) fn sessions_figure(&self) -> Option<KeyFigure> {
        let held = |commission: &&crate::brief::Commission| commission.sessions.is_some_and(|n| n > 0);
        let commissions: Vec<_> = self.brief.commissions.iter().filter(held).collect();
        let number: u64 =
            commissions.iter().filter_map(|commission| commission.sessions).map(u64::from).sum();
        // A sum without one of them would be taken for the sum of all.
        if commissions.len() < self.brief.commissions.len() && self.brief.commissions.len() > 1 {
            return None;
        }
        let label = match commissions.as_slice() {
            [] => return None,
            [only] => match only.established {
                Some(date) => {
                    let label = self.locale.message(Label::FigureSessionsSince).count("n", number);
                    label.words("year", &self.locale.year(date.year)).text()
                }
                None => self.locale.count(Label::FigureSessions, number),
            },
            _ => self.locale.count(Label::FigureSessionsSeveral, number),
        };
        let held = commissions.iter().map(|commission| {
            Some(Quantity::written(commission.sessions?.into(), commission.spans.of("sessions")?))
        });
        let text = self.locale.integer(number);
        let name = "sessions of commissions".to_owned();
        let sources = each_once(commissions.iter().flat_map(|commission| &commission.sources).copied());
        let quantity = Quantity::sum(held.collect::<Option<Vec<_>>>()?)?;
        Some(self.figure(Printed { text, name, sources, ..Printed::of(quantity) }, label))
    }

    /// An amount of a year in large type, by the name that paths have for it.
    pub(super) fn money_figure(
        &self,
        trade: &Trade,
        year: &TradeYear,
        name: &str,
        label: String,
    ) -> Option<KeyFigure> {
        let value = year.shown(name)?;
        let text = self.locale.money(value, &trade.currency, trade.unit, Form::Short);
        let label = vec![self.words(label)];
        Some(KeyFigure {
            hue: None,
            value: vec![self.trade_words(year, name, text)],
            label,
            ..KeyFigure::default()
        })
    }

    fn figure(&self, value: Printed, label: String) -> KeyFigure {
        KeyFigure {
            hue: None,
            value: vec![self.printed(value)],
            label: vec![self.words(label)],
            ..KeyFigure::default()
        }
    }
}
