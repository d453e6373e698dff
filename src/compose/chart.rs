//! Charts as data. What to draw is decided here, how to draw it in the next stage.

use rust_decimal::Decimal;

use crate::figures::Unit;
use crate::palette::Hue;

/// What a chart shows.
#[derive(Debug, Clone)]
pub struct ChartData {
    pub kind: ChartType,
    /// What the values are counted in; none for plain counts.
    pub unit: Option<ChartUnit>,
}

/// A currency and a power of ten, as in millions of USD.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChartUnit {
    /// ISO 4217.
    pub currency: String,
    pub unit: Unit,
}

/// The charts there are.
#[derive(Debug, Clone)]
pub enum ChartType {
    /// Series over years. A value that is not known leaves a gap.
    Years { form: YearForm, years: Vec<i16>, series: Vec<DataSeries> },
    /// Names by value, the largest first.
    Ranked { bars: Vec<(String, Decimal)>, hue: Hue },
    /// Parts of a whole, in per cent: a ring for up to six, else bars.
    Shares { parts: Vec<(String, Decimal)>, hue: Hue },
}

/// How series over years are drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum YearForm {
    /// Bars side by side for each year; lines where there are too many years for bars.
    Grouped,
    /// Lines; the area between zero and the series of that place is filled.
    Lines { area: Option<usize> },
    /// Bars of counts, the parts of a year one on top of the other.
    Counts,
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
}
