//! Small charts: one for each series, side by side and all to one scale; or a single line without axes.

use rust_decimal::Decimal;

use super::canvas::Canvas;
use super::color::{readable, tint};
use super::key::ColorKey;
use super::lettering::{ChartLabel, LabelStyle};
use super::lines::runs;
use super::scale::float;
use super::setup::{Setup, TALLEST};
use super::timed::{KnownSeries, Timed};
use crate::figures::Status;
use crate::frame::{Color, Frame, Path, Segment};
use crate::geom::{Point, Pt};
use crate::locale::Label;

/// In points.
const LINE: f64 = 1.25;
const DOT: f64 = 1.8;
/// The hole of a dot whose value is not final, and the dashes and gaps of a line to a forecast.
const HOLE: f64 = 1.0;
const DASHES: [f64; 2] = [3.0, 2.0];
const BETWEEN: f64 = 18.0;
const BESIDE: f64 = 5.0;
/// How much of a colour is in the area under a line.
const AREA: f64 = 0.16;
/// Side by side.
const COLUMNS: usize = 3;
/// Lines of the page's grid: a panel's plot, and a sparkline.
const PLOT: usize = 4;
const SPARK: usize = 2;
/// Of the width: a sparkline.
const SPARK_WIDTH: f64 = 0.4;
/// Lines of a name.
const NAME_LINES: usize = 3;

/// Where a line is drawn.
#[derive(Clone, Copy)]
struct Panel {
    left: f64,
    right: f64,
    top: f64,
    bottom: f64,
    years: (i16, i16),
    range: (f64, f64),
}

impl Panel {
    fn x(&self, year: i16) -> f64 {
        let (first, last) = (f64::from(self.years.0), f64::from(self.years.1));
        self.left + (f64::from(year) - first) / (last - first).max(1.0) * (self.right - self.left)
    }

    fn y(&self, value: f64) -> f64 {
        let (low, high) = self.range;
        let span = if high > low { high - low } else { 1.0 };
        self.bottom - (value - low) / span * (self.bottom - self.top)
    }

    fn at(&self, point: &(i16, Decimal)) -> (f64, f64) {
        (self.x(point.0), self.y(float(point.1)))
    }
}

/// Draws a panel for each series. What a page has no room for is counted, not drawn.
pub(super) fn draw(setup: &Setup, data: &Timed) -> Frame {
    let lettering = &setup.lettering;
    // Four are two rows of two, and not three and one.
    let columns = if data.series.len() == 4 { 2 } else { data.series.len().clamp(1, COLUMNS) };
    let width = (setup.width - BETWEEN * (columns - 1) as f64) / columns as f64;
    let (low, high) = data.range();
    let range = (float(low), float(high));
    let ink = LabelStyle::tabular(setup.muted());
    let years = [data.first, data.last].map(|year| lettering.label(&setup.year(year), ink));
    let names: Vec<Vec<ChartLabel>> = data
        .series
        .iter()
        .map(|known| {
            let ink = LabelStyle::strong(readable(setup.series(known.index)));
            lettering.wrap(known.name, ink, width, NAME_LINES)
        })
        .collect();
    let leading = names.iter().map(|name| lettering.leading(name)).fold(0.0, f64::max);
    let name = names.iter().map(Vec::len).max().unwrap_or(1) as f64 * leading;
    // Name, room for the value at the end, plot, years.
    let tall = setup.ceil(name + 12.0 + setup.lines(PLOT) + 20.0);
    let fitting = (setup.lines(TALLEST - 1) / tall).max(1.0) as usize * columns;
    let shown = data.series.len().min(fitting);
    let rows = shown.div_ceil(columns);
    let more = data.series.len() - shown;
    let key = ColorKey::of_statuses(setup, data.statuses());
    let above = setup.ceil(key.height());
    let height = above + tall * rows as f64 + if more > 0 { setup.lines(1) } else { 0.0 };
    let mut canvas = Canvas::new(lettering, setup.width, height);
    key.draw(&mut canvas, 0.0);
    for (place, (known, lines)) in data.series.iter().zip(names).take(shown).enumerate() {
        let left = (width + BETWEEN) * (place % columns) as f64;
        let row = above + tall * (place / columns) as f64;
        for (index, line) in lines.into_iter().enumerate() {
            let baseline = row + leading * (index as f64 + 0.5) + line.middle();
            canvas.text(line, left, baseline);
        }
        let bottom = row + tall - 20.0;
        let last = known.points.last().map(|point| setup.number(point.1)).unwrap_or_default();
        let value = lettering.label(&last, LabelStyle::strong(readable(setup.series(known.index))));
        let right = left + width - BESIDE - value.width;
        let panel = Panel {
            left: left + 2.0,
            right: right.max(left + width / 3.0),
            top: row + name + 6.0,
            bottom: bottom - 4.0,
            years: (data.first, data.last),
            range,
        };
        let zero = panel.y(0.0);
        canvas.line(&[(left, zero), (panel.right + 2.0, zero)], setup.theme.colors.text, 0.5);
        trace(setup, &mut canvas, &panel, known, true);
        if let Some(end) = known.points.last() {
            let (x, y) = panel.at(end);
            // Clear of the line at zero.
            let middle =
                if (y - zero).abs() < 6.0 && x + BESIDE <= panel.right + 2.0 { zero - 6.0 } else { y };
            let baseline = middle + value.middle();
            let x = (panel.right + BESIDE).max(x + BESIDE);
            canvas.text(value, x.min(left + width), baseline);
        }
        let [first, last] = years.clone();
        let baseline = bottom + 4.0 + first.ascent;
        let fits = first.width + 6.0 + last.width <= panel.right - left + 2.0;
        let end = panel.right + 2.0 - last.width;
        if fits {
            canvas.text(first, left, baseline);
        }
        canvas.text(last, end.max(left), baseline);
    }
    if more > 0 {
        let words = setup.locale.count(Label::ChartMoreItems, more as u64);
        let label = lettering.label(&words, LabelStyle::plain(setup.muted()));
        let baseline = above + tall * rows as f64 + setup.lines(1) / 2.0 + label.middle();
        canvas.text(label, 0.0, baseline);
    }
    canvas.finish()
}

/// Draws a line of the height of two lines of text, with its first and last value beside it.
pub(super) fn sparkline(setup: &Setup, data: &Timed) -> Frame {
    let Some(known) = data.series.first() else { return setup.empty() };
    let (Some(first), Some(last)) = (known.points.first(), known.points.last()) else { return setup.empty() };
    let lettering = &setup.lettering;
    let height = setup.lines(SPARK);
    let strong = LabelStyle::strong(readable(setup.series(known.index)));
    let plain = LabelStyle::tabular(setup.muted());
    let pair = |point: &(i16, Decimal)| {
        (lettering.label(&setup.year(point.0), plain), lettering.label(&setup.number(point.1), strong))
    };
    let (from, to) = (pair(first), pair(last));
    let left = from.0.width.max(from.1.width) + BESIDE;
    let values = || known.points.iter().map(|point| float(point.1));
    let panel = Panel {
        left: left + 2.0,
        right: (left + setup.width * SPARK_WIDTH).min(setup.width - BESIDE - to.0.width.max(to.1.width)),
        top: 4.0,
        bottom: height - 4.0,
        years: (known.points.first().map_or(0, |point| point.0), last.0),
        range: (values().fold(f64::INFINITY, f64::min), values().fold(f64::NEG_INFINITY, f64::max)),
    };
    let mut canvas = Canvas::new(lettering, setup.width, height);
    trace(setup, &mut canvas, &panel, known, false);
    for ((year, value), right) in [(from, false), (to, true)] {
        let leading = lettering.leading(&[]);
        let (middle, at) = (height / 2.0, |label: &ChartLabel| match right {
            true => panel.right + BESIDE,
            false => left - BESIDE - label.width,
        });
        let rows = [(value, middle - leading / 2.0), (year, middle + leading / 2.0)];
        for (label, y) in rows {
            let (x, baseline) = (at(&label), y + label.middle());
            canvas.text(label, x, baseline);
        }
    }
    canvas.finish()
}

/// Draws the line of a series, without joining it over gaps, and a dot at its end; where asked, over an area.
fn trace(setup: &Setup, canvas: &mut Canvas, panel: &Panel, known: &KnownSeries, area: bool) {
    let color = setup.series(known.index);
    for stretch in known.stretches() {
        let points: Vec<(f64, f64)> = stretch.iter().map(|point| panel.at(point)).collect();
        let (Some(&start), Some(&end)) = (points.first(), points.last()) else { continue };
        if points.len() == 1 {
            canvas.fill(start.0, start.1, Path::circle(Pt(DOT)), color);
            continue;
        }
        if area {
            let zero = panel.y(0.0);
            let corners =
                std::iter::once((start.0, zero)).chain(points.iter().copied()).chain([(end.0, zero)]);
            let corner = |(x, y): (f64, f64)| Point::new(Pt(x), Pt(y));
            let mut segments: Vec<Segment> = corners.map(|point| Segment::Line(corner(point))).collect();
            if let Some(first) = segments.first_mut() {
                *first = Segment::Move(corner((start.0, zero)));
            }
            segments.push(Segment::Close);
            canvas.fill(0.0, 0.0, Path { segments }, tint(color, AREA));
        }
        for (run, forecast) in runs(stretch, |year| known.status(year) == Status::Forecast) {
            let points: Vec<(f64, f64)> = run.iter().map(|point| panel.at(point)).collect();
            match forecast {
                true => canvas.dashes(&points, color, LINE, &DASHES),
                false => canvas.line(&points, color, LINE),
            }
        }
    }
    let open = |point: &&(i16, Decimal)| known.status(point.0) != Status::Final;
    let end = known.points.last().filter(|point| !open(point));
    for point in known.points.iter().filter(open).chain(end) {
        let (x, y) = panel.at(point);
        canvas.fill(x, y, Path::circle(Pt(DOT)), color);
        if open(&point) {
            canvas.fill(x, y, Path::circle(Pt(HOLE)), Color::WHITE);
        }
    }
}
