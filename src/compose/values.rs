//! The values of bindings, in the language of the document.

use rust_decimal::Decimal;

use super::composer::Composer;
use crate::figures::{GROWTH_LIMIT, LOSS_LIMIT, NEARLY_ALL};
use crate::locale::{Form, Label};
use crate::markup::{Binding, Change, Filter, Measure, Value};

impl Composer<'_> {
    /// A figure of the brief in the document's language.
    pub(super) fn value(&self, binding: &Binding) -> String {
        let locale = self.locale;
        let money = |value| self.amount(value, Measure::Trade);
        match (&binding.value, binding.filter) {
            // For very large growth, print only that it exceeds the limit, which is written as the figure would be.
            (Value::Percent(value), filter) if *value > GROWTH_LIMIT => {
                let limit = Binding { value: Value::Percent(GROWTH_LIMIT), filter, ..binding.clone() };
                locale.fill(Label::MoreThan, &[("figure", &self.value(&limit))])
            }
            (Value::Percent(value), filter) if *value == NEARLY_ALL => {
                let all = Binding { value: Value::Percent(-Decimal::ONE_HUNDRED), filter, ..binding.clone() };
                locale.fill(Label::Nearly, &[("figure", &self.value(&all))])
            }
            (Value::Text(text), _) => text.clone(),
            (Value::FiscalYear(year), _) => locale.fiscal_year(*year),
            (Value::Change(change), filter) => self.change(change, filter, binding),
            (Value::Statistic(value, _), Some(_)) => locale.number(*value),
            (Value::Statistic(value, number), None) => self.amount(*value, Measure::Statistic(*number)),
            (Value::Date(date), Some(Filter::Year)) => date.year.to_string(),
            (Value::Date(date), _) => locale.date(*date),
            (Value::Money(value), None)
            | (Value::Money(value) | Value::Number(value) | Value::Percent(value), Some(Filter::Money)) => {
                money(*value)
            }
            (Value::Percent(value), None)
            | (Value::Money(value) | Value::Number(value) | Value::Percent(value), Some(Filter::Percent)) => {
                locale.percent(*value)
            }
            (Value::Money(value) | Value::Number(value) | Value::Percent(value), Some(Filter::Growth)) => {
                locale.growth(*value)
            }
            // A year is not grouped.
            (Value::Money(value) | Value::Number(value) | Value::Percent(value), Some(Filter::Year)) => {
                value.to_string()
            }
            (Value::Money(value) | Value::Number(value) | Value::Percent(value), Some(Filter::Ordinal)) => {
                u32::try_from(*value).map_or_else(|_| locale.number(*value), |number| locale.ordinal(number))
            }
            (Value::Number(value), None)
            | (Value::Money(value) | Value::Number(value) | Value::Percent(value), Some(_)) => {
                locale.number(*value)
            }
        }
    }

    /// An amount with its unit.
    fn amount(&self, value: Decimal, measure: Measure) -> String {
        match (measure, &self.brief.trade) {
            (Measure::Trade, Some(trade)) => {
                self.locale.money(value, &trade.currency, trade.unit, Form::Long)
            }
            (Measure::Statistic(number), _) => match self.brief.statistics.get(number) {
                Some(statistic) => self.statistic_amount(statistic, value),
                None => self.locale.number(value),
            },
            (Measure::Trade, None) => self.locale.number(value),
        }
    }

    /// A change from one period to another. What a filter asks for is there: that was checked where it was read.
    fn change(&self, change: &Change, filter: Option<Filter>, binding: &Binding) -> String {
        let locale = self.locale;
        let percent = change.percent.unwrap_or_default();
        let as_percent =
            |value, filter| self.value(&Binding { value: Value::Percent(value), filter, ..binding.clone() });
        match filter {
            Some(Filter::Rose) => self.rose(change, percent),
            Some(Filter::Cagr) => as_percent(change.compound.unwrap_or_default(), Some(Filter::Percent)),
            Some(Filter::Change) if change.points => locale.points(change.difference),
            Some(Filter::Change) => self.amount(change.difference, change.measure),
            Some(Filter::Average) if change.points => locale.percent(change.average.unwrap_or_default()),
            Some(Filter::Average) => self.amount(change.average.unwrap_or_default(), change.measure),
            Some(Filter::Index) => locale.number(change.index.unwrap_or_default()),
            Some(Filter::Number) if change.points => locale.number(percent),
            Some(Filter::Growth) if change.points => locale.signed(percent, &locale.points(percent)),
            _ if change.points => locale.points(percent),
            _ => as_percent(percent, filter),
        }
    }

    /// A change as the predicate of a sentence: `rose by 13.7 per cent`.
    fn rose(&self, change: &Change, percent: Decimal) -> String {
        let locale = self.locale;
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
