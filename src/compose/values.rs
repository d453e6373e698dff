//! The values of bindings, in the language of the document.

use rust_decimal::Decimal;

use super::composer::Composer;
use crate::figures::{GROWTH_LIMIT, LOSS_LIMIT, NEARLY_ALL};
use crate::locale::{Form, Label};
use crate::markup::{Binding, Change, Filter, Measure, Value};

impl Composer<'_> {
    /// A figure of the brief in the document's language.
    pub(super) fn value(&self, binding: &Binding) -> String {
        let locale = self.locale_of_text();
        let filter = binding.filter;
        match &binding.value {
            Value::Text(text) => text.clone(),
            Value::FiscalYear(year) => locale.fiscal_year(*year),
            Value::Date(date) if filter == Some(Filter::Year) => locale.year(date.year),
            Value::Date(date) => locale.date(*date),
            Value::Change(change) => self.change(change, filter),
            Value::Statistic(figure, _) if filter.is_some() => locale.number(figure.value),
            Value::Statistic(figure, number) => self.amount(figure.value, Measure::Statistic(*number)),
            Value::Money(figure) => self.number(figure.value, filter.unwrap_or(Filter::Money)),
            Value::Number(figure) => self.number(figure.value, filter.unwrap_or(Filter::Number)),
            Value::Percent(figure) => self.percent(figure.value, filter.unwrap_or(Filter::Percent)),
        }
    }

    /// A percentage. For very large growth, only that it exceeds the limit, which is written as the figure would be.
    fn percent(&self, value: Decimal, filter: Filter) -> String {
        let filled =
            |label, figure| self.locale_of_text().fill(label, &[("figure", &self.number(figure, filter))]);
        match value {
            value if value > GROWTH_LIMIT => filled(Label::MoreThan, GROWTH_LIMIT),
            value if value == NEARLY_ALL => filled(Label::Nearly, -Decimal::ONE_HUNDRED),
            value => self.number(value, filter),
        }
    }

    /// A number as a filter has it.
    fn number(&self, value: Decimal, filter: Filter) -> String {
        let locale = self.locale_of_text();
        match filter {
            Filter::Money => self.amount(value, Measure::Trade),
            Filter::Percent => locale.percent(value),
            Filter::Growth => locale.growth(value),
            // A year is not grouped.
            Filter::Year => locale.digits().number(value),
            Filter::Ordinal => {
                u32::try_from(value).map_or_else(|_| locale.number(value), |number| locale.ordinal(number))
            }
            _ => locale.number(value),
        }
    }

    /// An amount with its unit.
    fn amount(&self, value: Decimal, measure: Measure) -> String {
        match (measure, &self.brief.trade) {
            (Measure::Trade, Some(trade)) => {
                self.locale_of_text().money(value, &trade.currency, trade.unit, Form::Long)
            }
            (Measure::Statistic(number), _) => match self.brief.statistics.get(number) {
                Some(statistic) => self.statistic_amount(statistic, value),
                None => self.locale_of_text().number(value),
            },
            (Measure::Trade, None) => self.locale_of_text().number(value),
        }
    }

    /// A change from one period to another. What a filter asks for is there: that was checked where it was read.
    fn change(&self, change: &Change, filter: Option<Filter>) -> String {
        let locale = self.locale_of_text();
        let value = change.figure(filter).map_or(Decimal::ZERO, |figure| figure.value);
        match filter {
            Some(Filter::Rose) => self.rose(change, value),
            Some(Filter::Cagr) => self.percent(value, Filter::Percent),
            Some(Filter::Change) if change.points => locale.points(value),
            Some(Filter::Average) if change.points => locale.percent(value),
            Some(Filter::Change | Filter::Average) => self.amount(value, change.measure),
            Some(Filter::Index) => locale.number(value),
            Some(Filter::Contribution) => locale.points(value),
            Some(Filter::Number) if change.points => locale.number(value),
            Some(Filter::Growth) if change.points => locale.signed(value, &locale.points(value)),
            _ if change.points => locale.points(value),
            filter => self.percent(value, filter.unwrap_or(Filter::Percent)),
        }
    }

    /// A change as the predicate of a sentence: `rose by 13.7 per cent`.
    fn rose(&self, change: &Change, percent: Decimal) -> String {
        let locale = self.locale_of_text();
        let figure = |value: Decimal| match change.points {
            true => locale.points(value),
            false => locale.fill(Label::PerCentInWords, &[("number", &locale.number(value))]),
        };
        let within = |label, limit| locale.fill(label, &[("figure", &figure(limit))]);
        let (direction, figure) = match percent {
            _ if change.same => ("none", String::new()),
            percent if percent.is_zero() => ("slight", String::new()),
            percent if percent > GROWTH_LIMIT && !change.points => {
                ("up", within(Label::MoreThan, GROWTH_LIMIT))
            }
            percent if percent == NEARLY_ALL && !change.points => {
                ("down", within(Label::MoreThan, LOSS_LIMIT.abs()))
            }
            percent if percent > Decimal::ZERO => ("up", figure(percent)),
            percent => ("down", figure(percent.abs())),
        };
        let number = match change.plural {
            Some(true) => "plural",
            Some(false) => "singular",
            None => "unknown",
        };
        let message = locale.message(Label::Rose).choice("direction", direction).choice("number", number);
        message.words("figure", &figure).text()
    }
}
