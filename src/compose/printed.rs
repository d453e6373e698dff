//! Figures on the page, with what they are and where they are from.

use std::sync::Arc;

use super::composer::Composer;
use super::document::{Inline, TextStyle};
use super::sources::each_once;
use crate::brief::{Measured, Statistic, StatisticLine, Trade, TradeItem};
use crate::figures::{Printed, Quantity, TradeYear, Unit, flow_name};
use crate::markup::{Binding, Filter, Measure, SourceIndex, Value};
use crate::read::name_of;

impl Composer<'_> {
    /// A figure as words of the page.
    pub(super) fn printed(&self, figure: Printed) -> Inline {
        let words = self.words(figure.text.clone());
        with_figure(words, Some(figure))
    }

    /// A figure of trade in a period as `text`, by the name that paths have for it.
    pub(super) fn trade_words(&self, year: &TradeYear, name: &str, text: String) -> Inline {
        let words = self.words(text.clone());
        with_figure(words, self.trade_figure(year, name, text))
    }

    /// The same, not yet as words; none where nothing says where it is from.
    pub(super) fn trade_figure(&self, year: &TradeYear, name: &str, text: String) -> Option<Printed> {
        let figure = self.figure_of_year(year, year.traced(name)?, text);
        let unit = match name {
            "rank" => None,
            "share" => Some(PER_CENT.to_owned()),
            _ => self.brief.trade.as_ref().map(unit_of_trade),
        };
        let name = match name {
            "total" => "total trade".to_owned(),
            "rank" | "share" => format!("{name} of the partner"),
            name => match name.split_once('.') {
                Some((part, flow)) => format!("{flow} of {part}"),
                None => name.to_owned(),
            },
        };
        Some(Printed { name: self.of_goods(name), unit, ..figure })
    }

    /// Growth in a year of a figure, by the name that paths have for it.
    pub(super) fn growth_figure(
        &self,
        year: &TradeYear,
        of: &str,
        quantity: Quantity,
        text: String,
    ) -> Printed {
        let of = if of == "total" { "total trade" } else { of };
        let name = self.of_goods(format!("growth of {of}"));
        let unit = Some(PER_CENT.to_owned());
        Printed { name, unit, ..self.figure_of_year(year, quantity, text) }
    }

    /// What a figure of trade is, with the goods that it is of, where it is not of all trade.
    fn of_goods(&self, name: String) -> String {
        match self.goods() {
            None => name,
            Some(goods) if name.ends_with("trade") || name == "balance" => format!("{name} in {goods}"),
            Some(goods) => format!("{name} of {goods}"),
        }
    }

    /// A figure of a year, of which it is not yet said what it is.
    fn figure_of_year(&self, year: &TradeYear, quantity: Quantity, text: String) -> Printed {
        let sources = own_or(&year.sources, self.sources_of_trade()).to_vec();
        let (period, status) = (Some(year.period), year.status);
        Printed { text, period, status, sources, ..Printed::of(quantity) }
    }

    fn sources_of_trade(&self) -> &[SourceIndex] {
        self.brief.trade.as_ref().map_or(&[], |trade| &trade.sources)
    }

    /// The value of an item of trade, or its share, as `text`.
    pub(super) fn item_words(&self, item: &TradeItem, key: &'static str, text: String) -> Inline {
        let words = self.words(text.clone());
        with_figure(words, self.item_figure(item, key, text))
    }

    /// The same, not yet as words; none where the brief does not give it.
    pub(super) fn item_figure(&self, item: &TradeItem, key: &'static str, text: String) -> Option<Printed> {
        let (value, exact, unit) = match key {
            "share" => (item.share?, &item.exact.share, Some(PER_CENT.to_owned())),
            _ => (item.value?, &item.exact.value, self.brief.trade.as_ref().map(unit_of_trade)),
        };
        let quantity = match exact {
            Some(exact) => exact.clone().rounded(value.scale()),
            None => Quantity::written(value, item.spans.of(key)?),
        };
        let of = if key == "share" { "share of " } else { "" };
        Some(Printed {
            text,
            name: format!("{} ({of}{})", self.repeated(&item.name), flow_name(item.flow)),
            unit,
            period: item.year,
            sources: own_or(&item.sources, self.sources_of_trade()).to_vec(),
            ..Printed::of(quantity)
        })
    }

    /// What a member of a bloc has of the trade in a period, by the name that paths have for it.
    pub(super) fn member_figure(
        &self,
        year: &TradeYear,
        name: &str,
        whose: &str,
        quantity: Quantity,
        text: String,
    ) -> Printed {
        let figure = self.figure_of_year(year, quantity, text);
        let unit = match name {
            "share" => Some(PER_CENT.to_owned()),
            _ => self.brief.trade.as_ref().map(unit_of_trade),
        };
        let name = match name {
            "total" => "total trade",
            "share" => "share of total trade",
            name => name,
        };
        Printed { name: format!("{name} ({whose})"), unit, ..figure }
    }

    /// A figure of a line of a statistic.
    pub(super) fn statistic_figure(
        &self,
        statistic: &Statistic,
        line: &StatisticLine,
        year: &TradeYear,
        quantity: Quantity,
        text: String,
    ) -> Printed {
        let own = self.plain(&statistic.title);
        let name = match self.line_name(statistic, line) {
            name if name == own => own,
            name => format!("{own}: {name}"),
        };
        let sources = own_or(&line.sources, &statistic.sources).to_vec();
        Printed {
            text,
            name,
            unit: self.unit_of_statistic(statistic),
            period: Some(year.period),
            status: year.status,
            sources,
            ..Printed::of(quantity)
        }
    }

    /// Its change from one period to the next.
    pub(super) fn statistic_change(
        &self,
        statistic: &Statistic,
        line: &StatisticLine,
        year: &TradeYear,
        quantity: Quantity,
        text: String,
    ) -> Printed {
        let figure = self.statistic_figure(statistic, line, year, quantity, text);
        Printed { name: format!("change of {}", figure.name), unit: Some(PER_CENT.to_owned()), ..figure }
    }

    fn unit_of_statistic(&self, statistic: &Statistic) -> Option<String> {
        match &statistic.measured {
            Measured::Money { currency, unit } => Some(money(*unit, currency)),
            Measured::Percent => Some(PER_CENT.to_owned()),
            Measured::Words(words) => Some(words.clone()),
            Measured::Plain => None,
        }
    }

    /// The figure that a text is bound to, as `text`; none where the text is bound to a date or to words.
    fn bound_figure(&self, binding: &Binding, text: &str) -> Option<Printed> {
        let amount = |measure: Measure| match measure {
            Measure::Trade => self.brief.trade.as_ref().map(unit_of_trade),
            Measure::Statistic(number) => self.unit_of_statistic(self.brief.statistics.get(number)?),
        };
        let per_cent = || Some(PER_CENT.to_owned());
        let (quantity, unit) = match &binding.value {
            Value::Money(figure) => (figure, amount(Measure::Trade)),
            Value::Statistic(figure, number) => (figure, amount(Measure::Statistic(*number))),
            Value::Number(figure) => (figure, None),
            Value::Percent(figure) => (figure, per_cent()),
            Value::Change(change) => {
                let unit = match binding.filter {
                    Some(Filter::Change | Filter::Average) if !change.points => amount(change.measure),
                    Some(Filter::Index) => None,
                    _ => per_cent(),
                };
                (change.figure(binding.filter)?, unit)
            }
            Value::Date(_) | Value::FiscalYear(_) | Value::Text(_) => return None,
        };
        let goods = self.goods().filter(|_| binding.path.starts_with("trade."));
        Some(Printed {
            text: text.to_owned(),
            name: goods.map_or(binding.path.clone(), |goods| format!("{} ({goods})", binding.path)),
            unit,
            sources: self.sources_of_parts(quantity),
            ..Printed::of(quantity.clone())
        })
    }

    /// The sources of the years and lines that a figure is calculated from.
    fn sources_of_parts(&self, quantity: &Quantity) -> Vec<SourceIndex> {
        let mut leaves = Vec::new();
        quantity.leaves(&mut leaves);
        let years = self.brief.trade.iter().flat_map(|trade| {
            let members = trade.members.iter().map(|member| &member.figures);
            trade.years.iter().chain(&trade.parts).chain(members)
        });
        let years = years.filter(|year| leaves.iter().any(|leaf| year.has(leaf)));
        let of_years = years.flat_map(|year| own_or(&year.sources, self.sources_of_trade()));
        let is_used = |line: &StatisticLine| {
            line.values.iter().any(|(_, figure, _)| leaves.iter().any(|leaf| figure.has(leaf)))
        };
        let of_lines = self.brief.statistics.iter().flat_map(|statistic| {
            let used = statistic.lines.iter().filter(|line| is_used(line));
            used.flat_map(|line| own_or(&line.sources, &statistic.sources))
        });
        each_once(of_years.chain(of_lines).copied())
    }

    /// A figure of Chancery's own in the place of words of the brief, in a style.
    pub(super) fn bound_words(&self, binding: &Binding, words: String, style: TextStyle) -> Inline {
        let figure = self.bound_figure(binding, &words);
        with_figure(self.figure_at(words, style, Some(binding.span)), figure)
    }
}

/// Words with the figure that they are.
pub(super) fn with_figure(mut words: Inline, figure: Option<Printed>) -> Inline {
    if let Inline::Text(text) = &mut words {
        text.figure = figure.map(Arc::new);
    }
    words
}

/// The sources that something names itself, or those of what it is in.
fn own_or<'s>(own: &'s [SourceIndex], all: &'s [SourceIndex]) -> &'s [SourceIndex] {
    if own.is_empty() { all } else { own }
}

const PER_CENT: &str = "%";

fn unit_of_trade(trade: &Trade) -> String {
    money(trade.unit, &trade.currency)
}

/// `million USD`; `USD` for single units.
pub(super) fn money(unit: Unit, currency: &str) -> String {
    match unit {
        Unit::One => currency.to_owned(),
        unit => format!("{} {currency}", name_of(&unit)),
    }
}
