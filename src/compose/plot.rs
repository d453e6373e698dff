//! What a chart shows, before it has its place on the page.

use std::sync::Arc;

use rust_decimal::Decimal;

use super::chart::{ChartDot, ChartType, ChartUnit};
use super::composer::{Composer, other};
use super::document::Inline;
use crate::brief::{ChartSeries, PartyIndex};
use crate::figures::{Flow, Period, Printed};
use crate::locale::Label;
use crate::markup::SourceIndex;
use crate::palette::Hue;

/// The first and the last period that a chart shows.
pub(super) type Range = (Period, Period);

/// What a chart shows, and what is said of it.
pub(super) struct Plot {
    pub(super) kind: ChartType,
    /// The series that were asked for, of those over years.
    pub(super) which: Vec<ChartSeries>,
    pub(super) unit: Option<ChartUnit>,
    /// What turns figures of the brief into those of the plot.
    pub(super) factor: Decimal,
    /// The month with which its years end, where they are fiscal years.
    pub(super) ends: Option<u8>,
    pub(super) sources: Vec<SourceIndex>,
    /// What dots on lanes stand for.
    pub(super) dots: Vec<ChartDot>,
    /// The figures of items.
    pub(super) figures: Vec<Arc<Printed>>,
    pub(super) title: Vec<Inline>,
    pub(super) caption: String,
}

impl Plot {
    /// A plot of plain numbers.
    pub(super) fn new(
        kind: ChartType,
        sources: Vec<SourceIndex>,
        title: Vec<Inline>,
        caption: String,
    ) -> Self {
        let (which, unit, factor, ends, figures) = (Vec::new(), None, Decimal::ONE, None, Vec::new());
        Self { kind, which, unit, factor, ends, sources, dots: Vec::new(), figures, title, caption }
    }

    pub(super) fn values(&self) -> impl Iterator<Item = Decimal> {
        let (series, items) = match &self.kind {
            ChartType::Years { series, .. } => (series.as_slice(), [].as_slice()),
            ChartType::Ranked { bars: items, .. } | ChartType::Shares { parts: items, .. } => {
                ([].as_slice(), items.as_slice())
            }
        };
        let of_series = series.iter().flat_map(|series| &series.values).flatten().copied();
        of_series.chain(items.iter().map(|item| item.value))
    }

    /// Whether there is nothing to see in it but zeros.
    pub(super) fn is_blank(&self) -> bool {
        self.values().all(|value| value.is_zero())
    }

    /// How many items a chart of them has.
    pub(super) fn parts(&self) -> usize {
        match &self.kind {
            ChartType::Ranked { bars: parts, .. } | ChartType::Shares { parts, .. } => parts.len(),
            _ => 0,
        }
    }
}

impl Composer<'_> {
    /// Whose goods a flow is made of.
    pub(super) fn hue_of_flow(&self, flow: Flow) -> Hue {
        let perspective = self.brief.head.perspective;
        hue_of(match flow {
            Flow::Exports => perspective,
            Flow::Imports => other(perspective),
        })
    }

    /// Whose a series is. The balance is seen from one party; the total is of both.
    pub(super) fn hue_of_series(&self, series: ChartSeries) -> Hue {
        match series {
            ChartSeries::Exports | ChartSeries::Balance => self.hue_of_flow(Flow::Exports),
            ChartSeries::Imports => self.hue_of_flow(Flow::Imports),
            ChartSeries::Total => Hue::Neutral,
        }
    }

    pub(super) fn series_name(&self, series: ChartSeries) -> String {
        let (all, some) = match series {
            ChartSeries::Exports => (Label::Exports, Label::GoodsExports),
            ChartSeries::Imports => (Label::Imports, Label::GoodsImports),
            ChartSeries::Total => (Label::Total, Label::GoodsTotal),
            ChartSeries::Balance => (Label::Balance, Label::GoodsBalance),
        };
        self.trade_message(all, some).text()
    }
}

pub(super) fn hue_of(party: PartyIndex) -> Hue {
    match party {
        PartyIndex::First => Hue::First,
        PartyIndex::Second => Hue::Second,
    }
}

/// Whether a period is in a range.
pub(super) fn is_within(period: Period, range: Option<Range>) -> bool {
    range.is_none_or(|(first, last)| period.is_within(first, last))
}
