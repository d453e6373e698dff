//! Charts as data. What to draw is decided here, how to draw it in the next stage.

use std::sync::Arc;

use rust_decimal::Decimal;

use crate::figures::{Period, Printed, Status, Unit};
use crate::palette::Hue;

/// What a chart shows.
#[derive(Debug, Clone)]
pub struct ChartData {
    pub kind: ChartType,
    /// What the values are counted in; none for plain counts.
    pub unit: Option<ChartUnit>,
    pub marks: Marks,
    /// The titles of the sources of its figures.
    pub sources: Vec<String>,
    /// The month with which its years end, where they are fiscal years: each is named by the year in which it starts.
    pub fiscal_year_ends: Option<u8>,
    /// The figures that it shows.
    pub figures: Vec<Arc<Printed>>,
    pub size: ChartSize,
}

/// How much room a chart has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ChartSize {
    /// The width of its column.
    #[default]
    Usual,
    /// The same, and where it is a plot over years, two thirds of the height.
    Low,
    /// Half of the page's width, beside another one.
    Half,
}

impl ChartData {
    /// Whether it is a plot over years, which may be lower.
    pub fn is_plot(&self) -> bool {
        let ChartType::Years { form, .. } = &self.kind else { return false };
        matches!(form, YearForm::Grouped | YearForm::Stacked | YearForm::Diverging | YearForm::Lines { .. })
    }

    /// Whether it can be read at half of the page's width.
    pub fn fits_half(&self) -> bool {
        match &self.kind {
            ChartType::Years { form: YearForm::Multiples | YearForm::Slope, .. } => false,
            // The names of its parts are on both sides of it.
            ChartType::Shares { parts, form: ItemForm::Ring, .. } => !fits_ring(parts),
            ChartType::Years { .. } | ChartType::Ranked { .. } | ChartType::Shares { .. } => true,
        }
    }

    /// The period that a year of it stands for.
    pub fn period(&self, year: i16) -> Period {
        period_of(year, self.fiscal_year_ends)
    }
}

/// The year that starts in a year: a fiscal year where `ends` says when it ends.
pub(super) fn period_of(year: i16, ends: Option<u8>) -> Period {
    ends.map_or(Period::year(year), |ends| Period::fiscal_year(year, ends))
}

/// What the values of a chart are counted in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ChartUnit {
    /// A currency (ISO 4217) and a power of ten, as in millions of USD.
    Money { currency: String, unit: Unit },
    /// A base year's figures as a hundred.
    Index { base: Period },
    /// In words, such as `people`.
    Words(String),
}

/// The charts there are.
#[derive(Debug, Clone)]
pub enum ChartType {
    /// Series over years. A value that is not known leaves a gap.
    Years {
        form: YearForm,
        years: Vec<i16>,
        series: Vec<DataSeries>,
        /// Parts of a year, drawn apart from the years and after them.
        parts: Vec<YearPart>,
    },
    /// Names by value, the largest first.
    Ranked { bars: Vec<DataItem>, form: ItemForm, hue: Hue },
    /// Parts of a whole, in per cent.
    Shares { parts: Vec<DataItem>, form: ItemForm, hue: Hue },
}

/// How series over years are drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum YearForm {
    /// Bars side by side for each year.
    Grouped,
    /// Bars one on top of the other.
    Stacked,
    /// Bars of one series above zero, and of another below.
    Diverging,
    /// Lines; the area between zero and the series of that place is filled.
    Lines { area: Option<usize> },
    /// The first and the last year, joined by a line.
    Slope,
    /// A small chart for each series, all to one scale.
    Multiples,
    /// A line of the height of a word or two.
    Sparkline,
    /// Bars of counts, the parts of a year one on top of the other.
    Counts,
    /// A lane for each series, with a dot in each year that counts one.
    Lanes,
}

/// How items are drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ItemForm {
    Bars,
    Dots,
    /// A ring where the parts can be one, else bars.
    Ring,
}

/// A named value.
#[derive(Debug, Clone)]
pub struct DataItem {
    pub name: String,
    pub value: Decimal,
    pub code: Option<ItemCode>,
}

/// The code of an item of trade.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ItemCode {
    pub text: String,
    /// Whether it is of the SITC, and not of the Harmonized System.
    pub sitc: bool,
}

/// The most parts of a ring; more are bars.
const RING_PARTS: usize = 6;
/// Per cent: a smaller part is thinner than what parts it from the next.
const RING_THINNEST: Decimal = Decimal::from_parts(15, 0, 0, false, 1);
/// Per cent: what rounding may take from a whole, or add to it.
const ROUNDING: Decimal = Decimal::from_parts(5, 0, 0, false, 1);

/// Whether parts can be a ring: a few, none too thin to see, of one whole.
pub fn fits_ring(parts: &[DataItem]) -> bool {
    let sum = parts.iter().map(|part| part.value).fold(Decimal::ZERO, Decimal::saturating_add);
    (1..=RING_PARTS).contains(&parts.len())
        && parts.iter().all(|part| part.value >= RING_THINNEST)
        && sum <= Decimal::ONE_HUNDRED + ROUNDING
}

/// What parts leave of a hundred, where it is more than rounding can explain.
pub fn ring_rest(parts: impl Iterator<Item = Decimal>) -> Option<Decimal> {
    let sum = parts.fold(Decimal::ZERO, Decimal::saturating_add);
    Some(Decimal::ONE_HUNDRED - sum).filter(|rest| *rest > ROUNDING)
}

/// A named series: one value, or none, for each year.
#[derive(Debug, Clone)]
pub struct DataSeries {
    /// As it opens a line.
    pub name: String,
    /// The same within a sentence, where only names have capitals.
    pub within: String,
    /// Whose figures they are.
    pub hue: Hue,
    pub values: Vec<Option<Decimal>>,
    /// Of each value; where there is none, it is final.
    pub status: Vec<Status>,
}

/// The years with figures that are not final, in order; more than once where they differ in it.
pub fn unsettled(years: &[Period], series: &[DataSeries]) -> Vec<(Period, Status)> {
    let of_series = |series: &DataSeries| -> Vec<(Period, Status)> {
        let known = years.iter().zip(&series.values).zip(&series.status);
        known.filter(|((_, value), _)| value.is_some()).map(|((year, _), status)| (*year, *status)).collect()
    };
    let mut unsettled: Vec<(Period, Status)> = series.iter().flat_map(of_series).collect();
    unsettled.retain(|(_, status)| *status != Status::Final);
    unsettled.sort_unstable();
    unsettled.dedup();
    unsettled
}

/// A part of a year: one value, or none, for each series.
#[derive(Debug, Clone)]
pub struct YearPart {
    /// `January to August 2024`.
    pub name: String,
    /// Below its bars: `Jan–Aug 2024`.
    pub label: String,
    pub values: Vec<Option<Decimal>>,
    pub status: Status,
}

/// What is drawn over the data of a chart over years.
#[derive(Debug, Clone, Default)]
pub struct Marks {
    /// What happened in a year.
    pub notes: Vec<ChartNote>,
    /// Values to compare with.
    pub lines: Vec<ReferenceLine>,
    /// Years from which figures cannot be compared with those before.
    pub breaks: Vec<i16>,
    /// Whether the title names the only series, so that it is not named once more.
    pub titled: bool,
    /// What dots on lanes stand for.
    pub dots: Vec<ChartDot>,
}

/// What the dot of a year stands for.
#[derive(Debug, Clone)]
pub struct ChartDot {
    /// The name of its series.
    pub series: String,
    pub year: i16,
    pub text: String,
}

/// What happened in a year.
#[derive(Debug, Clone)]
pub struct ChartNote {
    pub year: i16,
    pub text: String,
}

/// A value to compare with, such as a target.
#[derive(Debug, Clone)]
pub struct ReferenceLine {
    pub value: Decimal,
    pub text: String,
}
