//! The bottom line, and the key figures of the relationship below it.

use rust_decimal::Decimal;

use super::agreements::qualifier_name;
use super::composer::Composer;
use super::document::{Block, Inline, KeyFigure, ParagraphStyle};
use super::trade::latest;
use crate::brief::{Agreements, Qualifier, Trade};
use crate::locale::{Form, Label};

/// As many are side by side.
const MOST: usize = 4;

impl Composer<'_> {
    pub(super) fn summary(&mut self) -> Vec<Block> {
        let mut blocks = Vec::new();
        if let Some(summary) = self.brief.head.summary.as_ref().filter(|body| !body.blocks.is_empty()) {
            let title = vec![self.say(Label::BottomLine)];
            blocks.push(self.margin_heading(2, title));
            blocks.extend(self.body(summary, ParagraphStyle::Lead));
        }
        let figures = self.figures_of_the_relationship();
        // One alone would look like a mistake.
        if figures.len() > 1 {
            blocks.push(Block::KeyFigures(figures));
        }
        blocks
    }

    fn figures_of_the_relationship(&mut self) -> Vec<KeyFigure> {
        let mut figures = Vec::with_capacity(MOST);
        if let Some(agreements) = &self.brief.agreements {
            figures.extend(self.agreements_figure(agreements));
        }
        figures.extend(self.sessions_figure());
        if let Some(trade) = &self.brief.trade
            && let Some(year) = latest(trade)
        {
            let when = self.when(year);
            let label = self.locale.fill(Label::TwoWayTradeIn, &[("year", &when)]);
            figures.extend(year.total.map(|total| self.money_figure(trade, total, label)));
            if let Some(balance) = year.balance() {
                let label = self
                    .locale
                    .message(Label::BalanceOfIn)
                    .name("party", self.short_name(self.brief.head.perspective))
                    .words("year", &when)
                    .text();
                figures.push(self.money_figure(trade, balance, label));
            }
        }
        figures.truncate(MOST);
        figures
    }

    fn agreements_figure(&self, agreements: &Agreements) -> Option<KeyFigure> {
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
        Some(self.figure(value, label))
    }

    fn sessions_figure(&self) -> Option<KeyFigure> {
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
                    label.words("year", &date.year.to_string()).text()
                }
                None => self.locale.count(Label::FigureSessions, number),
            },
            _ => self.locale.count(Label::FigureSessionsSeveral, number),
        };
        Some(self.figure(self.locale.integer(number), label))
    }

    /// An amount in large type.
    pub(super) fn money_figure(&self, trade: &Trade, value: Decimal, label: String) -> KeyFigure {
        self.figure(self.locale.money(value, &trade.currency, trade.unit, Form::Short), label)
    }

    fn figure(&self, value: String, label: String) -> KeyFigure {
        let say = |words: String| -> Vec<Inline> { vec![self.words(words)] };
        KeyFigure { hue: None, value: say(value), label: say(label) }
    }
}
