//! Stage three: a chart's data to a figure, drawn through plotters in the document's own type.

mod alt;
mod canvas;
mod color;
mod ends;
mod grouped;
mod key;
mod lettering;
mod lines;
mod plot;
mod ring;
mod rows;
mod scale;
mod stacked;
mod table;
#[cfg(test)]
mod tests;
mod timed;

use std::cmp::Reverse;

use rust_decimal::Decimal;

use self::lettering::{Languages, Lettering};
use self::rows::Row;
use self::timed::Timed;
use crate::brief::Date;
use crate::compose::{ChartData, ChartKind, Series};
use crate::font::Fonts;
use crate::frame::{Color, Frame};
use crate::geom::{Pt, Size};
use crate::locale::Locale;
use crate::text::Missing;
use crate::theme::Theme;

/// A drawn chart.
#[derive(Debug, Clone)]
pub struct Figure {
    /// As wide as asked; only the ink is in it, the title and caption are layout's.
    pub frame: Frame,
    /// What is shown, its range, extremes and direction.
    pub alt: String,
    /// What no font has of its labels.
    pub missing: Vec<Missing>,
    /// The data for programs, head row first: figures without grouping, nothing where a figure is missing.
    pub table: Vec<Vec<String>>,
}

/// Draws a chart `width` wide; the height follows from what it shows, in whole lines of the theme's
/// grid, and is nothing where there is nothing to show.
pub fn draw(data: &ChartData, width: Pt, fonts: &Fonts, theme: &Theme, locale: &Locale) -> Figure {
    // Bars and parts have names that the brief gives them; all else is Chancery's.
    let phrases = !matches!(data.kind, ChartKind::Ranked { .. } | ChartKind::Shares { .. });
    let languages = Languages { labels: locale.label_language(), document: locale.document() };
    let lettering = Lettering::new(fonts, theme.chart_label(), languages, phrases);
    let setup = Setup { width: width.0, lettering, theme, locale };
    let over_years = |years: &[i16], series: &[Series], draw: &dyn Fn(&Timed) -> Frame| {
        Timed::new(years, series).map_or_else(|| setup.empty(), |timed| draw(&timed))
    };
    let frame = match &data.kind {
        _ if width.0 < NARROWEST => setup.empty(),
        ChartKind::Grouped { years, series } => {
            over_years(years, series, &|timed| grouped::draw(&setup, timed))
        }
        ChartKind::Lines { years, series, area } => {
            over_years(years, series, &|timed| lines::draw(&setup, timed, *area))
        }
        ChartKind::Stacked { years, series } => {
            over_years(years, series, &|timed| stacked::draw(&setup, timed))
        }
        ChartKind::Ranked { bars } => {
            let row = |(name, value)| setup.row(name, value, locale.number(value));
            rows::draw(&setup, &descending(bars).into_iter().map(row).collect::<Vec<_>>(), None)
        }
        ChartKind::Shares { parts } if ring::suits(parts) => ring::draw(&setup, &descending(parts)),
        ChartKind::Shares { parts } => {
            let row = |(name, value)| setup.row(name, value, locale.percent(value));
            rows::draw(&setup, &descending(parts).into_iter().map(row).collect::<Vec<_>>(), None)
        }
    };
    let missing = setup.lettering.missing();
    Figure { frame, alt: alt::alt(data, locale), missing, table: table::table(data, locale) }
}

/// In points: less is no room for a chart.
const NARROWEST: f64 = 60.0;

/// What every chart is drawn with.
struct Setup<'a> {
    /// Of the frame, in points.
    width: f64,
    lettering: Lettering<'a>,
    theme: &'a Theme,
    locale: &'a Locale,
}

impl Setup<'_> {
    /// So many lines of the page's grid, in points.
    fn lines(&self, count: usize) -> f64 {
        self.theme.grid.0 * count as f64
    }

    /// A height rounded up to whole lines of the grid.
    fn ceil(&self, height: f64) -> f64 {
        Pt(height).ceil_to(self.theme.grid).0
    }

    /// A frame without anything.
    fn empty(&self) -> Frame {
        Frame::new(Size::new(Pt(self.width), Pt::ZERO))
    }

    fn muted(&self) -> Color {
        self.theme.colors.muted
    }

    /// The colour of a series; from the seventh on they come again.
    fn series(&self, index: usize) -> Color {
        let colors = self.theme.colors.series;
        colors[index % colors.len()]
    }

    fn year(&self, year: i16) -> String {
        self.locale.date(Date { year, month: None, day: None })
    }

    fn row(&self, name: &str, value: Decimal, text: String) -> Row {
        Row { name: name.to_owned(), value, text, color: self.series(0) }
    }
}

/// Names and values, the largest first; equals stay as they were.
fn descending(items: &[(String, Decimal)]) -> Vec<(&str, Decimal)> {
    let mut items: Vec<(&str, Decimal)> = items.iter().map(|(name, value)| (name.as_str(), *value)).collect();
    items.sort_by_key(|item| Reverse(item.1));
    items
}

/// Where blocks, each with the middle it would have and its height, begin when none overlaps the next
/// and all lie between two ends, moved as little as need be; in the order of their middles.
fn spread(blocks: &[(f64, f64)], start: f64, end: f64) -> Vec<f64> {
    let mut tops = Vec::with_capacity(blocks.len());
    let mut free = start;
    for &(middle, height) in blocks {
        let top = (middle - height / 2.0).max(free);
        tops.push(top);
        free = top + height;
    }
    let mut limit = end;
    for (top, &(_, height)) in tops.iter_mut().zip(blocks).rev() {
        *top = top.min(limit - height);
        limit = *top;
    }
    tops
}
