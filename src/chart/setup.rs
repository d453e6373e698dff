//! The settings and measures that all kinds of chart share.

use rust_decimal::Decimal;

use super::digits;
use super::lettering::Lettering;
use crate::compose::{ChartData, ChartSize};
use crate::frame::{Color, Frame};
use crate::geom::{Pt, Size};
use crate::locale::Locale;
use crate::theme::Theme;

/// The least thickness of a bar, in points, so that tiny values are visible. Zero has no bar.
pub(super) const HAIRLINE: f64 = 1.0;
/// With up to so many years, values without a visible bar are written out.
pub(super) const FEW_YEARS: usize = 16;
/// Lines of the page's grid: the tallest that a chart gets. The page has ten more, for a heading above it and a
/// caption longer than it.
pub(super) const TALLEST: usize = 36;

/// The settings of a chart.
pub(super) struct Setup<'a> {
    /// Of the frame, in points.
    pub(super) width: f64,
    pub(super) lettering: Lettering<'a>,
    pub(super) theme: &'a Theme,
    pub(super) locale: &'a Locale,
    /// Of each series or part.
    pub(super) colors: Vec<Color>,
    /// Decimals that the largest value has room for.
    pub(super) decimals: u32,
    /// By how many lines of the grid a plot is lower than usual, or taller where that is negative.
    pub(super) lower: isize,
    pub(super) data: &'a ChartData,
}

impl Setup<'_> {
    /// So many lines of the page's grid, in points.
    pub(super) fn lines(&self, count: usize) -> f64 {
        self.theme.grid.0 * count as f64
    }

    /// The height of a plot over years that has so many lines where there is room, in points.
    pub(super) fn plot_lines(&self, count: usize) -> f64 {
        let count = if self.data.size == ChartSize::Low { (count * 2).div_ceil(3) } else { count };
        self.lines(count.saturating_add_signed(self.lower.saturating_neg()))
    }

    /// A height rounded up to whole lines of the grid.
    pub(super) fn ceil(&self, height: f64) -> f64 {
        Pt(height).ceil_to(self.theme.grid).0
    }

    /// An empty frame.
    pub(super) fn empty(&self) -> Frame {
        Frame::new(Size::new(Pt(self.width), Pt::ZERO))
    }

    /// A value as a label has it: rounded to the digits that the largest has room for, but never to nothing.
    pub(super) fn number(&self, value: Decimal) -> String {
        self.locale.number(self.shown(value))
    }

    /// A value with the digits of a label.
    pub(super) fn shown(&self, value: Decimal) -> Decimal {
        let rounded = digits::rounded(value, self.decimals);
        if rounded.is_zero() { digits::significant(value) } else { rounded }
    }

    pub(super) fn muted(&self) -> Color {
        self.theme.colors.muted
    }

    /// The colour of a series or part.
    pub(super) fn series(&self, index: usize) -> Color {
        self.colors.get(index).copied().unwrap_or(self.theme.colors.text)
    }

    pub(super) fn year(&self, year: i16) -> String {
        self.locale.figure_period(self.data.period(year))
    }
}
