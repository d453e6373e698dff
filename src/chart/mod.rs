//! Stage three: a chart's data to a figure, drawn through plotters in the document's own type.

mod alt;
mod canvas;
mod color;
mod colors;
mod counts;
mod digits;
mod ends;
mod grouped;
mod hatch;
mod head;
mod key;
mod lanes;
mod lettering;
mod lines;
mod mirror;
mod multiples;
mod notes;
mod order;
mod piled;
mod plot;
mod ring;
mod rows;
mod scale;
mod setup;
mod slope;
mod table;
#[cfg(test)]
mod tests;
mod timed;

use std::sync::Arc;

use rust_decimal::Decimal;

use self::lettering::{LabelLanguages, Lettering};
use self::order::descending;
use self::rows::NamedBar;
use self::setup::Setup;
use self::timed::Timed;
use crate::compose::{ChartData, ChartSize, ChartType, DataItem, ItemForm, YearForm, fits_ring};
use crate::figures::Printed;
use crate::font::Fonts;
use crate::frame::Frame;
use crate::geom::Pt;
use crate::locale::Locale;
use crate::text::Missing;
use crate::theme::{PageGeometry, Theme};

/// A drawn chart.
#[derive(Debug, Clone)]
pub struct DrawnChart {
    /// As wide as asked; only the ink is in it, the title and caption are layout's.
    pub frame: Frame,
    /// By how many lines of the theme's grid it may be lower, or taller, where that fills a page.
    pub slack: usize,
    /// What is shown, its range, extremes and direction.
    pub alt: String,
    /// What no font has of its labels.
    pub missing: Vec<Missing>,
    /// The data for programs, head row first: figures without grouping, nothing where a figure is missing.
    pub table: Vec<Vec<String>>,
    /// The figures that are in it.
    pub figures: Vec<Arc<Printed>>,
}

/// How wide a chart is on a page: as its column of text, or, where that is too narrow, as the main column of a page with
/// one; beside another one, half as wide as the page.
pub fn width(data: &ChartData, page: &PageGeometry) -> Pt {
    match data.size {
        ChartSize::Half => page.half_width(),
        _ if data.fits_half() => page.column_width(),
        _ => page.measure,
    }
}

/// Draws a chart `width` wide; the height follows from what it shows, in whole lines of the theme's
/// grid, and is nothing where there is nothing to show.
pub fn draw(data: &ChartData, width: Pt, fonts: &Fonts, theme: &Theme, locale: &Locale) -> DrawnChart {
    draw_lower(data, width, 0, fonts, theme, locale)
}

/// As [`draw`], `lower` lines of the grid lower, or taller where that is negative, up to what [`DrawnChart::slack`] says. A
/// chart that has no other way to write its values may still be as tall.
pub fn draw_lower(
    data: &ChartData,
    width: Pt,
    lower: isize,
    fonts: &Fonts,
    theme: &Theme,
    locale: &Locale,
) -> DrawnChart {
    // Bars and parts have names that the brief gives them; all else is Chancery's.
    let phrases = matches!(data.kind, ChartType::Years { .. });
    let languages = LabelLanguages { labels: locale.label_language(), document: locale.document() };
    let lettering = Lettering::new(fonts, theme.chart_label(), languages, phrases);
    let colors = colors::of(data, &theme.colors.palette);
    let decimals = digits::decimals(values(data).iter().copied());
    let setup = Setup { width: width.0, lettering, theme, locale, colors, decimals, lower, data };
    let ranked = |items: &[DataItem], form: ItemForm, text: &dyn Fn(Decimal) -> String| {
        let row = |(name, value)| NamedBar::new(name, value, text(value), setup.series(0));
        let rows: Vec<NamedBar> = descending(items).into_iter().map(row).collect();
        rows::draw(&setup, &rows, None, form == ItemForm::Dots)
    };
    let frame = match &data.kind {
        _ if width.0 < NARROWEST => setup.empty(),
        ChartType::Years { form, years, series, parts } => {
            match Timed::new(years, series, parts, &data.marks.breaks) {
                None => setup.empty(),
                // One year is read best as bars across, whatever the chart.
                Some(timed) if timed.first == timed.end() => rows::one_year(&setup, &timed),
                Some(mut timed) => {
                    if data.marks.titled {
                        timed.series.iter_mut().for_each(|known| known.name = "");
                    }
                    over_years(&setup, *form, &timed)
                }
            }
        }
        ChartType::Ranked { bars, form, .. } => ranked(bars, *form, &|value| setup.number(value)),
        ChartType::Shares { parts, form: ItemForm::Ring, .. } if fits_ring(parts) => {
            ring::draw(&setup, &descending(parts))
        }
        ChartType::Shares { parts, form, .. } => ranked(parts, *form, &|value| locale.percent(value)),
    };
    let frame = if locale.document().is_rtl() { mirror::mirrored(frame) } else { frame };
    let figures = data.figures.iter().map(|figure| labelled(&setup, figure)).collect();
    let slack = if data.is_plot() { (frame.size.height / theme.grid * LOWER) as usize } else { 0 };
    let missing = setup.lettering.missing();
    let (alt, table) = (alt::alt(data, locale), table::table(data, locale));
    DrawnChart { frame, slack, alt, missing, table, figures }
}

/// A figure as the labels of the chart write it. Shares are written as they are.
fn labelled(setup: &Setup, figure: &Arc<Printed>) -> Arc<Printed> {
    if matches!(setup.data.kind, ChartType::Shares { .. }) {
        return Arc::clone(figure);
    }
    let (value, quantity) = (figure.quantity.value, figure.quantity.clone());
    let shown = setup.shown(value);
    let quantity = if shown == value { quantity } else { quantity.rounded(shown.scale()) };
    Arc::new(Printed { text: setup.number(value), quantity, ..Printed::clone(figure) })
}

fn over_years(setup: &Setup, form: YearForm, data: &Timed) -> Frame {
    match form {
        YearForm::Grouped if grouped::suits(setup, data) => grouped::draw(setup, data),
        YearForm::Grouped => lines::draw(setup, data, None),
        YearForm::Stacked => piled::draw(setup, data, false),
        YearForm::Diverging => piled::draw(setup, data, true),
        YearForm::Lines { area } => lines::draw(setup, data, area),
        YearForm::Slope => slope::draw(setup, data),
        YearForm::Multiples => multiples::draw(setup, data),
        YearForm::Sparkline => multiples::sparkline(setup, data),
        YearForm::Counts => counts::draw(setup, data),
        YearForm::Lanes => lanes::draw(setup, data),
    }
}

/// All values of a chart.
fn values(data: &ChartData) -> Vec<Decimal> {
    match &data.kind {
        ChartType::Years { series, parts, .. } => {
            let of_series = series.iter().flat_map(|series| &series.values);
            of_series.chain(parts.iter().flat_map(|part| &part.values)).copied().flatten().collect()
        }
        ChartType::Ranked { bars: items, .. } | ChartType::Shares { parts: items, .. } => {
            items.iter().map(|item| item.value).collect()
        }
    }
}

/// By what part of its height a plot over years may be lower.
const LOWER: f64 = 0.2;

/// In points: less is no room for a chart.
const NARROWEST: f64 = 60.0;
