//! The key figures that the brief chooses.

use rust_decimal::prelude::ToPrimitive;

use super::composer::Composer;
use super::document::{KeyFigure, Spark, TextStyle};
use crate::brief::{Highlight, Trade};
use crate::figures::{Period, TradeYear};
use crate::locale::{Form, Label};

/// A small line is of so many years, and of so many figures at least.
const SPARK_YEARS: i32 = 10;
const SPARK_FROM: usize = 3;

impl Composer<'_> {
    pub(super) fn highlights(&mut self) -> Vec<KeyFigure> {
        let brief = self.brief;
        let mut figures = Vec::with_capacity(brief.highlights.len());
        for highlight in &brief.highlights {
            let value = self.styled_line(&highlight.value, TextStyle::default());
            let mut label = self.line(&highlight.label);
            self.cite_after(&mut label, &highlight.sources);
            let change = highlight.change.as_ref().map(|change| self.line(change)).unwrap_or_default();
            let note = highlight.note.as_ref().map(|note| self.line(note)).unwrap_or_default();
            figures.push(KeyFigure { hue: None, value, label, change, note, spark: self.spark(highlight) });
        }
        figures
    }

    /// The line of a highlight.
    fn spark(&self, highlight: &Highlight) -> Option<Spark> {
        let id = highlight.spark.as_deref()?;
        let statistic = self.brief.statistics.iter().find(|statistic| statistic.id == id);
        let points: Vec<(Period, f64, String)> = match (statistic, &self.brief.trade) {
            (Some(statistic), _) => {
                let line = statistic.lines.first()?;
                let years = line.values.iter().filter(|(period, ..)| period.is_year());
                let point = |(period, figure, _): &(Period, crate::figures::Quantity, _)| {
                    Some((*period, figure.value.to_f64()?, self.statistic_amount(statistic, figure.value)))
                };
                years.filter_map(point).collect()
            }
            (None, Some(trade)) => self.points_of_trade(trade, &trade.years, id),
            (None, None) => return None,
        };
        self.spark_through(points)
    }

    /// The line of a figure of trade, by the name that paths have for it, over the last years.
    pub(super) fn spark_of_trade(&self, trade: &Trade, name: &str) -> Option<Spark> {
        let latest = trade.years.iter().rev().find(|year| year.shown(name).is_some())?;
        let is_near = |year: &&TradeYear| {
            let ago = latest.period.years_since(year.period);
            ago.is_some_and(|ago| (0..SPARK_YEARS).contains(&ago))
        };
        let years: Vec<TradeYear> = trade.years.iter().filter(is_near).cloned().collect();
        let points = self.points_of_trade(trade, &years, name);
        if points.len() >= SPARK_FROM { self.spark_through(points) } else { None }
    }

    fn points_of_trade(&self, trade: &Trade, years: &[TradeYear], name: &str) -> Vec<(Period, f64, String)> {
        let point = |year: &TradeYear| {
            let value = year.shown(name)?;
            let words = self.locale.money(value, &trade.currency, trade.unit, Form::Long);
            Some((year.period, value.to_f64()?, words))
        };
        years.iter().filter_map(point).collect()
    }

    /// A line through figures, and what it says to a reader who listens.
    fn spark_through(&self, mut points: Vec<(Period, f64, String)>) -> Option<Spark> {
        points.sort_by_key(|(period, ..)| *period);
        let (first, last) = (points.first()?, points.last()?);
        let starts = |period: Period| i32::from(period.starts());
        let mut values: Vec<Option<f64>> = Vec::new();
        for year in starts(first.0)..=starts(last.0) {
            values
                .push(points.iter().find(|(period, ..)| starts(*period) == year).map(|(_, value, _)| *value));
        }
        let period = |period: Period| self.locale.figure_period(period);
        let alt = self.locale.fill(
            Label::SparkAlt,
            &[("first", &first.2), ("start", &period(first.0)), ("last", &last.2), ("end", &period(last.0))],
        );
        Some(Spark { values, alt })
    }
}
