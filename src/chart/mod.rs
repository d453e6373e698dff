//! Stage three: a chart's data to a figure, drawn through plotters in the document's own type.

mod alt;
mod canvas;
mod color;
mod ends;
mod grouped;
mod key;
mod lettering;
mod lines;
mod order;
mod plot;
mod ring;
mod rows;
mod scale;
mod setup;
mod stacked;
mod table;
#[cfg(test)]
mod tests;
mod timed;

use rust_decimal::Decimal;

use self::lettering::{LabelLanguages, Lettering};
use self::order::descending;
use self::rows::NamedBar;
use self::setup::Setup;
use self::timed::Timed;
use crate::compose::{ChartData, ChartType, DataSeries};
use crate::font::Fonts;
use crate::frame::Frame;
use crate::geom::Pt;
use crate::locale::Locale;
use crate::text::Missing;
use crate::theme::Theme;

/// A drawn chart.
#[derive(Debug, Clone)]
pub struct DrawnChart {
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
pub fn draw(data: &ChartData, width: Pt, fonts: &Fonts, theme: &Theme, locale: &Locale) -> DrawnChart {
    // Bars and parts have names that the brief gives them; all else is Chancery's.
    let phrases = !matches!(data.kind, ChartType::Ranked { .. } | ChartType::Shares { .. });
    let languages = LabelLanguages { labels: locale.label_language(), document: locale.document() };
    let lettering = Lettering::new(fonts, theme.chart_label(), languages, phrases);
    let setup = Setup { width: width.0, lettering, theme, locale, data };
    // One year is read best as bars across, whatever the chart.
    let over_years = |years: &[i16], series: &[DataSeries], draw: &dyn Fn(&Timed) -> Frame| match Timed::new(
        years, series,
    ) {
        None => setup.empty(),
        Some(timed) if timed.first == timed.last => rows::one_year(&setup, &timed),
        Some(timed) => draw(&timed),
    };
    let ranked = |items: &[(String, Decimal)], text: &dyn Fn(Decimal) -> String| {
        let row = |(name, value)| NamedBar::new(name, value, text(value), setup.series(0));
        rows::draw(&setup, &descending(items).into_iter().map(row).collect::<Vec<_>>(), None)
    };
    let frame = match &data.kind {
        _ if width.0 < NARROWEST => setup.empty(),
        ChartType::Grouped { years, series } => {
            over_years(years, series, &|timed| match grouped::suits(&setup, timed) {
                true => grouped::draw(&setup, timed),
                false => lines::draw(&setup, timed, None),
            })
        }
        ChartType::Lines { years, series, area } => {
            over_years(years, series, &|timed| lines::draw(&setup, timed, *area))
        }
        ChartType::Stacked { years, series } => {
            over_years(years, series, &|timed| stacked::draw(&setup, timed))
        }
        ChartType::Ranked { bars } => ranked(bars, &|value| locale.number(value)),
        ChartType::Shares { parts } if ring::suits(parts) => ring::draw(&setup, &descending(parts)),
        ChartType::Shares { parts } => ranked(parts, &|value| locale.percent(value)),
    };
    let missing = setup.lettering.missing();
    DrawnChart { frame, alt: alt::alt(data, locale), missing, table: table::table(data, locale) }
}

/// In points: less is no room for a chart.
const NARROWEST: f64 = 60.0;
