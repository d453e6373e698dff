//! Charts as data. What to draw is decided here, how to draw it in the next stage.

use rust_decimal::Decimal;

use crate::figures::{Period, Status, Unit};

/// What a chart shows.
#[derive(Debug, Clone)]
pub struct ChartData {
    pub kind: ChartType,
    /// What the values are counted in; none for plain counts.
    pub unit: Option<ChartUnit>,
    /// Years whose figures are not final.
    pub status: Vec<(Period, Status)>,
    /// What values without a currency are counted in: `people`.
    pub measured_in: Option<String>,
    /// The month with which its years end, where they are fiscal years: each is named by the year in which it starts.
    pub fiscal_year_ends: Option<u8>,
}

impl ChartData {
    /// The period that a year of it stands for.
    pub fn period(&self, year: i16) -> Period {
        self.fiscal_year_ends.map_or(Period::year(year), |ends| Period::fiscal_year(year, ends))
    }
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
    /// Series side by side for each year, as bars. A value that is not known leaves a gap.
    Grouped { years: Vec<i16>, series: Vec<DataSeries> },
    /// Series as lines over the years, the area between the first `area` and zero filled.
    Lines { years: Vec<i16>, series: Vec<DataSeries>, area: Option<usize> },
    /// Names by value, the largest first.
    Ranked { bars: Vec<(String, Decimal)> },
    /// Parts of a whole, in per cent: a ring for up to six, else bars.
    Shares { parts: Vec<(String, Decimal)> },
    /// Counts by year, the parts of a bar stacked.
    Stacked { years: Vec<i16>, series: Vec<DataSeries> },
}

/// A named series: one value, or none, for each year.
#[derive(Debug, Clone)]
pub struct DataSeries {
    /// As it opens a line.
    pub name: String,
    /// The same within a sentence, where only names have capitals.
    pub within: String,
    pub values: Vec<Option<Decimal>>,
}
