//! Stage three: a chart's data to a figure, drawn through plotters in the document's own type.

use rust_decimal::Decimal;

use crate::font::Fonts;
use crate::frame::Frame;
use crate::geom::{Pt, Size};
use crate::locale::Locale;
use crate::theme::Theme;

/// What a chart shows.
#[derive(Debug, Clone)]
pub struct ChartData {
    pub kind: ChartKind,
    /// What the values are counted in; none for plain counts.
    pub unit: Option<ChartUnit>,
}

/// A currency and a power of ten, as in millions of USD.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChartUnit {
    /// ISO 4217.
    pub currency: String,
    pub unit: crate::brief::Unit,
}

/// The charts there are.
#[derive(Debug, Clone)]
pub enum ChartKind {
    /// Series side by side for each year, as bars. A value that is not known leaves a gap.
    Grouped { years: Vec<i16>, series: Vec<Series> },
    /// Series as lines over the years, the area between the first `area` and zero filled.
    Lines { years: Vec<i16>, series: Vec<Series>, area: Option<usize> },
    /// Names by value, the largest first.
    Ranked { bars: Vec<(String, Decimal)> },
    /// Parts of a whole, in per cent: a ring for up to six, else bars.
    Shares { parts: Vec<(String, Decimal)> },
    /// Counts by year, the parts of a bar stacked.
    Stacked { years: Vec<i16>, series: Vec<Series> },
}

/// A named series: one value, or none, for each year.
#[derive(Debug, Clone)]
pub struct Series {
    pub name: String,
    pub values: Vec<Option<Decimal>>,
}

/// A drawn chart.
#[derive(Debug, Clone)]
pub struct Figure {
    /// As wide as asked; only the ink is in it, the title and caption are layout's.
    pub frame: Frame,
    /// What is shown, its range, extremes and direction.
    pub alt: String,
    /// The data as text, head row first: what a table of it holds.
    pub table: Vec<Vec<String>>,
}

/// Draws a chart `width` wide; the height follows from what it shows.
pub fn draw(_data: &ChartData, width: Pt, _fonts: &Fonts, _theme: &Theme, _locale: &Locale) -> Figure {
    Figure { frame: Frame::new(Size::new(width, Pt::ZERO)), alt: String::new(), table: Vec::new() }
}
