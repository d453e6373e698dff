//! `[[chart]]`: the charts that a brief asks for.

use super::figure_period::FigurePeriods;
use super::names::SectionName;
use super::shape::{Choice, Choices, span_of};
use super::table::table;
use crate::diag::Span;
use crate::markup::{Line, Phrase};
use crate::read::named;
use crate::read::schema::Count;

/// The most charts: each is drawn, described and attached as a table.
pub(crate) const CHARTS_LIMIT: usize = 100;

/// What a chart shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChartKind {
    /// Exports and imports by year, grouped bars.
    Trade,
    /// Total and balance over the years.
    Balance,
    /// Traded items by value.
    Items,
    /// Traded items by share.
    Shares,
    /// Visits by year.
    Visits,
}

/// A series of a chart of trade.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChartSeries {
    Exports,
    Imports,
    Total,
    Balance,
}

named! {
    ChartKind {
        "trade" = Trade,
        "balance" = Balance,
        "items" = Items,
        "shares" = Shares,
        "visits" = Visits,
    }
    ChartSeries { "exports" = Exports, "imports" = Imports, "total" = Total, "balance" = Balance }
}

table! {
    /// A chart
    pub struct Chart: "`[[chart]]`" (Count::AtMost(CHARTS_LIMIT)) {
        /// What it shows, e.g. `"trade"`
        kind: Choice<ChartKind>,
        /// The title; written from the data by default, e.g. `"Trade has doubled"`
        title: Option<Line>,
        /// The series that are drawn; all by default, e.g. `["exports", "imports"]`
        series: Choices<ChartSeries>,
        /// First and last year, or other periods, e.g. `[2014, 2023]`
        years: Option<FigurePeriods>,
        /// The caption; written from the data by default, e.g. `"In millions of US dollars."`
        caption: Option<Line>,
        /// Alternative text for screen readers; written from the data by default, e.g. `"Bars of exports and imports by year."`
        alt: Option<Phrase>,
        /// The section that it is in, e.g. `"trade"`
        place: Option<SectionName>,
        ..
        /// Where the table is.
        span: Span = |cx, table| span_of(cx, table),
    }
}
