//! Figures on the page, with what they are and where they are from.

use std::sync::Arc;

use super::composer::Composer;
use super::document::{Inline, TextStyle};
use super::sources::each_once;
use crate::brief::{Measured, Statistic, StatisticLine, Trade, TradeItem};
use crate::figures::{Flow, Printed, Quantity, TradeYear, Unit};
use crate::markup::{Binding, Filter, Measure, SourceIndex, Value};
use crate::read::name_of;

impl<'a> Composer<'a> {
    /// A figure as words of the page.
    pub(super) fn printed(&self, figure: Printed) -> Inline {
        let mut words = self.words(figure.text.clone());
        if let Inline::Text(text) = &mut words {
            text.figure = Some(Arc::new(figure));
        }
        words
    }

    /// A figure of trade in a period as `text`, by the name that paths have for it.
    pub(super) fn trade_words(&self, year: &TradeYear, name: &str, text: String) -> Inline {
        match self.trade_figure(year, name, text.clone()) {
            Some(figure) => self.printed(figure),
            None => self.words(text),
        }
    }

    pub(super) fn trade_figure(&self, year: &TradeYear, name: &str, text: String) -> Option<Printed> {
        let quantity = year.traced(name)?;
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
        Some(Printed { text, name, unit, quantity, ..self.of_year(year) })
    }

    /// Growth of the total in a year.
    pub(super) fn growth_figure(&self, year: &TradeYear, quantity: Quantity, text: String) -> Printed {
        let (name, unit) = ("growth of total trade".to_owned(), Some(PER_CENT.to_owned()));
        Printed { text, name, unit, quantity, ..self.of_year(year) }
    }

    /// A figure of a year, not yet said which.
    fn of_year(&self, year: &TradeYear) -> Printed {
        let all = self.brief.trade.as_ref().map_or(&[][..], |trade| &trade.sources);
        Printed {
            period: Some(year.period),
            status: year.status,
            sources: if year.sources.is_empty() { all } else { &year.sources }.to_vec(),
            ..Printed::of(Quantity::count(0))
        }
    }

    /// The value of an item of trade, or its share, as `text`.
    pub(super) fn item_words(&self, item: &TradeItem, key: &'static str, text: String) -> Inline {
        match self.item_figure(item, key, text.clone()) {
            Some(figure) => self.printed(figure),
            None => self.words(text),
        }
    }

    pub(super) fn item_figure(&self, item: &TradeItem, key: &'static str, text: String) -> Option<Printed> {
        let (value, unit) = match key {
            "share" => (item.share?, Some(PER_CENT.to_owned())),
            _ => (item.value?, self.brief.trade.as_ref().map(unit_of_trade)),
        };
        let flow = match item.flow {
            Flow::Exports => "exports",
            Flow::Imports => "imports",
        };
        let of = if key == "share" { "share of " } else { "" };
        let all = self.brief.trade.as_ref().map_or(&[][..], |trade| &trade.sources);
        Some(Printed {
            text,
            name: format!("{} ({of}{flow})", self.repeated(&item.name)),
            unit,
            period: item.year,
            sources: if item.sources.is_empty() { all } else { &item.sources }.to_vec(),
            ..Printed::of(Quantity::written(value, item.spans.of(key)?))
        })
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
        let sources = if line.sources.is_empty() { &statistic.sources } else { &line.sources };
        Printed {
            text,
            name,
            unit: self.unit_of_statistic(statistic),
            period: Some(year.period),
            status: year.status,
            sources: sources.clone(),
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
        Some(Printed {
            text: text.to_owned(),
            name: binding.path.clone(),
            unit,
            sources: self.sources_of_parts(quantity),
            ..Printed::of(quantity.clone())
        })
    }

    /// The sources of the years and lines that a figure is calculated from.
    fn sources_of_parts(&self, quantity: &Quantity) -> Vec<SourceIndex> {
        let mut leaves = Vec::new();
        quantity.leaves(&mut leaves);
        let among = |figure: Option<Quantity>| {
            let mut of_figure = Vec::new();
            figure.iter().for_each(|figure| figure.leaves(&mut of_figure));
            of_figure.iter().any(|leaf| leaves.contains(leaf))
        };
        let mut all: Vec<SourceIndex> = Vec::new();
        if let Some(trade) = &self.brief.trade {
            let years = trade.years.iter().chain(&trade.parts);
            let used = years.filter(|year| FIGURES.iter().any(|name| among(year.exact(name))));
            all.extend(
                used.flat_map(|year| if year.sources.is_empty() { &trade.sources } else { &year.sources }),
            );
        }
        for statistic in &self.brief.statistics {
            let is_used =
                |line: &&StatisticLine| line.values.iter().any(|(_, figure, _)| among(Some(figure.clone())));
            let used = statistic.lines.iter().filter(is_used);
            let sources = |line: &'a StatisticLine| {
                if line.sources.is_empty() { &statistic.sources } else { &line.sources }
            };
            all.extend(used.flat_map(sources));
        }
        each_once(all.into_iter())
    }

    /// A figure of Chancery's own in the place of words of the brief, in a style.
    pub(super) fn bound_words(&self, binding: &Binding, words: String, style: TextStyle) -> Inline {
        let figure = self.bound_figure(binding, &words);
        let mut inline = self.figure_at(words, style, Some(binding.span));
        if let Inline::Text(text) = &mut inline {
            text.figure = figure.map(Arc::new);
        }
        inline
    }
}

/// The figures of a year that are given, as paths name them.
const FIGURES: [&str; 9] = [
    "exports",
    "imports",
    "total",
    "goods.exports",
    "goods.imports",
    "services.exports",
    "services.imports",
    "rank",
    "share",
];

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
