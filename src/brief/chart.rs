//! `[[chart]]`: the charts that a brief asks for.

use super::context::Context;
use super::figure_period::{ChartPeriod, FigurePeriods};
use super::names::SectionName;
use super::shape::{Amount, Choice, Choices, Identifier, span_of};
use super::table::table;
use crate::diag::{Span, codes};
use crate::markup::{Line, Phrase};
use crate::read::schema::Count;
use crate::read::{Reader, name_of, named};

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
    /// What members of a bloc have of the trade.
    Members,
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

/// How a chart is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChartForm {
    Grouped,
    Stacked,
    Diverging,
    Lines,
    Area,
    Slope,
    Multiples,
    Index,
    Sparkline,
    Bars,
    Dots,
    Ring,
}

impl ChartKind {
    /// The forms that a chart of this kind can have.
    pub(crate) fn forms(self) -> &'static [ChartForm] {
        use ChartForm as Form;
        match self {
            Self::Trade | Self::Balance => &[
                Form::Grouped,
                Form::Stacked,
                Form::Diverging,
                Form::Lines,
                Form::Area,
                Form::Slope,
                Form::Multiples,
                Form::Index,
                Form::Sparkline,
            ],
            Self::Items | Self::Members => &[Form::Bars, Form::Dots],
            Self::Shares => &[Form::Ring, Form::Bars, Form::Dots],
            Self::Visits => &[Form::Stacked, Form::Grouped, Form::Lines],
        }
    }

    /// Whether it has years on an axis.
    fn is_over_years(self) -> bool {
        !matches!(self, Self::Items | Self::Shares | Self::Members)
    }
}

named! {
    ChartKind {
        "trade" = Trade,
        "balance" = Balance,
        "items" = Items,
        "shares" = Shares,
        "members" = Members,
        "visits" = Visits,
    }
    ChartForm {
        "grouped" = Grouped,
        "stacked" = Stacked,
        "diverging" = Diverging,
        "lines" = Lines,
        "area" = Area,
        "slope" = Slope,
        "multiples" = Multiples,
        "index" = Index,
        "sparkline" = Sparkline,
        "bars" = Bars,
        "dots" = Dots,
        "ring" = Ring,
    }
    ChartSeries { "exports" = Exports, "imports" = Imports, "total" = Total, "balance" = Balance }
}

table! {
    /// A chart
    pub struct Chart: "`[[chart]]`" (Count::AtMost(CHARTS_LIMIT)) {
        /// Its name in references, e.g. `"trade-since-2014"`
        id: Option<Identifier>,
        /// What it shows, e.g. `"trade"`
        kind: Choice<ChartKind>,
        /// How it is drawn; chosen by the data by default, e.g. `"index"`
        form: Option<Choice<ChartForm>>,
        /// The year that counts as a hundred, for the form `"index"`, e.g. `2015`
        base: Option<ChartPeriod>,
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
        /// What happened in a year, written over it
        notes("note"): Vec<ChartNote>,
        /// Values to compare with, drawn as dashed lines
        lines("line"): Vec<ReferenceLine>,
        ..
        /// Where the table is.
        span: Span = |cx, table| span_of(cx, table),
    }
    check = check;
}

/// The most notes and lines: more are no chart.
const MARKS_LIMIT: usize = 6;

table! {
    /// What happened in a year
    pub struct ChartNote: "`[[chart.note]]`" (Count::AtMost(MARKS_LIMIT)) {
        /// The year, e.g. `2015`
        year: ChartPeriod,
        /// What happened, in a few words, e.g. `"embassies open"`
        text: Phrase,
        ..
        /// Where the table is.
        span: Span = |cx, table| span_of(cx, table),
    }
}

table! {
    /// A value to compare with
    pub struct ReferenceLine: "`[[chart.line]]`" (Count::AtMost(MARKS_LIMIT)) {
        /// The value, in the currency and unit of `[trade]`, or of the index, e.g. `100`
        value: Amount,
        /// What it is, in a word or two, e.g. `"target"`
        text: Phrase,
    }
}

/// What cannot be, whatever the data.
fn check(cx: &mut Context, table: &Reader, chart: &Chart) {
    let kind = chart.kind;
    if let Some(form) = chart.form.filter(|form| !kind.forms().contains(form)) {
        let forms: Vec<String> = kind.forms().iter().map(|form| format!("`\"{}\"`", name_of(form))).collect();
        let message =
            format!("a chart of kind `\"{}\"` has no form `\"{}\"`", name_of(&kind), name_of(&form));
        cx.error(codes::CHART_FORM, table.range_of("form"), message)
            .hints
            .push(format!("choose one of {}, or leave `form` out", forms.join(", ")));
    }
    match (chart.form == Some(ChartForm::Index), chart.base) {
        (true, None) => {
            let message = "an index needs the year that counts as a hundred";
            cx.error(codes::CHART_FORM, table.range_of("form"), message)
                .hints
                .push("write it as `base`, e.g. `base = 2015`".to_owned());
        }
        (false, Some(_)) => {
            let message = "only a chart of the form `\"index\"` has a base year";
            cx.error(codes::CHART_FORM, table.range_of("base"), message)
                .hints
                .push("write `form = \"index\"`, or leave `base` out".to_owned());
        }
        _ => {}
    }
    let small = matches!(chart.form, Some(ChartForm::Slope | ChartForm::Multiples | ChartForm::Sparkline));
    for (key, given) in [("note", !chart.notes.is_empty()), ("line", !chart.lines.is_empty())] {
        if given && (small || !kind.is_over_years()) {
            let message =
                format!("there is no place for `[[chart.{key}]]` in this chart: it has no axis of years");
            cx.error(codes::CHART_FORM, table.range_of(key), message)
                .hints
                .push("choose another `form`, or leave it out".to_owned());
        }
    }
}
