//! The figures that charts show, with where they are from.

use std::sync::Arc;

use rust_decimal::Decimal;

use super::chart::{ChartType, ChartUnit, ItemForm, fits_ring, period_of, ring_rest};
use super::composer::Composer;
use super::printed::money;
use super::statistics::figure_of;
use super::units::unrounded;
use crate::brief::{ChartSeries, Statistic, StatisticLine, Trade, TradeItem, TradeMember};
use crate::figures::{Operation, Period, Printed, Quantity, Status, TradeYear};

/// An index is given to a tenth.
const INDEX_DECIMALS: u32 = 1;

/// Series over years of trade, as they are drawn.
pub(super) struct TradeSeries<'s> {
    /// The series that were asked for, of which those without figures are not drawn.
    pub which: &'s [ChartSeries],
    /// What they are counted in, and what turns figures of the brief into that.
    pub unit: Option<&'s ChartUnit>,
    pub factor: Decimal,
    /// The month with which years end, where they are fiscal years.
    pub ends: Option<u8>,
}

impl Composer<'_> {
    /// The figures of series over years of trade, and of parts of a year beside them. An index is computed here, from
    /// figures that are not rounded.
    pub(super) fn figures_of_series(&self, about: &TradeSeries, kind: &mut ChartType) -> Vec<Arc<Printed>> {
        let (Some(trade), ChartType::Years { years, series, parts, .. }) = (&self.brief.trade, kind) else {
            return Vec::new();
        };
        let all = || trade.years.iter().chain(&trade.parts);
        let of = |period: Period| all().find(|year| year.period.is_same_time(period));
        let drawn: Vec<ChartSeries> = series
            .iter()
            .filter_map(|series| {
                about.which.iter().copied().find(|which| self.series_name(*which) == series.name)
            })
            .collect();
        let is_index = matches!(about.unit, Some(ChartUnit::Index { .. }));
        let mut figures = Vec::new();
        let mut add = |year: Option<&TradeYear>, which: ChartSeries, value: &mut Option<Decimal>| {
            let Some(known) = value else { return };
            let figure = year.and_then(|year| self.figure_of_series(about, year, which, known, &of));
            // What is no index is not drawn as one.
            if is_index && figure.is_none() {
                *value = None;
            }
            figures.extend(figure);
        };
        for (series, which) in series.iter_mut().zip(&drawn) {
            for (year, value) in years.iter().zip(&mut series.values) {
                add(of(period_of(*year, about.ends)), *which, value);
            }
        }
        for part in parts {
            let year = all().find(|year| self.locale.figure_period(year.period) == part.name);
            for (value, which) in part.values.iter_mut().zip(&drawn) {
                add(year, *which, value);
            }
        }
        figures
    }

    fn figure_of_series<'y>(
        &self,
        about: &TradeSeries,
        year: &TradeYear,
        which: ChartSeries,
        value: &mut Decimal,
        of: &dyn Fn(Period) -> Option<&'y TradeYear>,
    ) -> Option<Arc<Printed>> {
        let name = name_in_paths(which);
        let (quantity, unit) = match about.unit {
            Some(ChartUnit::Index { base }) => {
                let both = vec![of(*base)?.exact(name)?, year.exact(name)?];
                let index = Quantity::of(Operation::Index, both)?;
                let decimals = index.value.scale().min(INDEX_DECIMALS);
                let index = index.rounded(decimals);
                *value = index.value;
                (index, None)
            }
            Some(ChartUnit::Money { currency, unit }) => {
                let exact = year.exact(name)?.scaled(about.factor)?;
                *value = unrounded(*value, exact.value);
                (exact, Some(money(*unit, currency)))
            }
            _ => (year.traced(name)?, None),
        };
        let figure = self.trade_figure(year, name, self.locale.number(*value))?;
        let name = match about.unit {
            Some(ChartUnit::Index { .. }) => format!("index of {}", figure.name),
            _ => figure.name,
        };
        Some(drawn(Printed { name, unit, quantity, ..figure }))
    }

    /// The values of items, as they are drawn, in a chart that counts in another unit.
    pub(super) fn figures_of_values(
        &self,
        (trade, unit, factor): (&Trade, crate::figures::Unit, Decimal),
        items: &[(&TradeItem, Decimal)],
    ) -> Vec<Arc<Printed>> {
        let figures = items.iter().filter_map(|(item, value)| {
            let figure = self.item_figure(item, "value", self.locale.number(*value))?;
            let exact = item.exact.value.clone().unwrap_or_else(|| figure.quantity.clone());
            let quantity = exact.scaled(factor)?;
            Some(drawn(Printed { unit: Some(money(unit, &trade.currency)), quantity, ..figure }))
        });
        figures.collect()
    }

    /// What a member of a bloc has of the trade, as it is drawn, in a chart that counts in another unit.
    pub(super) fn drawn_member(
        &self,
        (trade, unit, factor): (&Trade, crate::figures::Unit, Decimal),
        member: &TradeMember,
        name: &str,
        value: Decimal,
    ) -> Option<Arc<Printed>> {
        let quantity = member.figures.exact(name)?.scaled(factor)?;
        let text = self.locale.number(value);
        let figure = self.member_figure(&member.figures, name, &self.member_name(member), quantity, text);
        Some(drawn(Printed { unit: Some(money(unit, &trade.currency)), ..figure }))
    }

    /// The shares of items.
    pub(super) fn figures_of_shares(&self, items: &[(&TradeItem, Decimal)]) -> Vec<Arc<Printed>> {
        let shares = items
            .iter()
            .filter_map(|(item, share)| self.item_figure(item, "share", self.locale.percent(*share)));
        shares.map(drawn).collect()
    }

    /// The figures of the lines of a statistic over years, each with its status.
    pub(super) fn figures_of_lines(
        &self,
        statistic: &Statistic,
        lines: &[&StatisticLine],
        years: &[Period],
        status: &[Status],
    ) -> Vec<Arc<Printed>> {
        let mut figures = Vec::new();
        for line in lines {
            for (year, status) in years.iter().zip(status) {
                let Some(quantity) = figure_of(line, *year) else { continue };
                let year = TradeYear { status: *status, ..TradeYear::empty(*year) };
                let text = self.locale.number(quantity.value);
                figures.push(drawn(self.statistic_figure(statistic, line, &year, quantity.clone(), text)));
            }
        }
        figures
    }

    /// What the parts of a ring leave of a hundred per cent, where it is drawn.
    pub(super) fn figure_of_rest(&self, kind: &ChartType, parts: &[Arc<Printed>]) -> Option<Arc<Printed>> {
        let ChartType::Shares { parts: drawn, form: ItemForm::Ring, .. } = kind else { return None };
        let rest = ring_rest(drawn.iter().map(|part| part.value)).filter(|_| fits_ring(drawn))?;
        let first = parts.first()?;
        let all = parts.iter().map(|part| part.quantity.clone()).collect();
        let name = "everything else".to_owned();
        let quantity = Quantity::of(Operation::Remainder, all)?;
        Some(Arc::new(Printed { text: self.locale.percent(rest), name, quantity, ..Printed::clone(first) }))
    }
}

fn drawn(figure: Printed) -> Arc<Printed> {
    Arc::new(Printed { in_chart: true, ..figure })
}

/// What paths call a series.
pub(super) fn name_in_paths(series: ChartSeries) -> &'static str {
    match series {
        ChartSeries::Exports => "exports",
        ChartSeries::Imports => "imports",
        ChartSeries::Total => "total",
        ChartSeries::Balance => "balance",
    }
}
