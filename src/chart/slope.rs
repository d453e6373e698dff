//! Slope charts: each series in the first and the last year, joined by a line.

use super::canvas::Canvas;
use super::color::readable;
use super::key::ColorKey;
use super::lettering::{ChartLabel, LabelStyle};
use super::order::spread;
use super::scale::float;
use super::setup::Setup;
use super::timed::{KnownSeries, Timed};
use crate::figures::Status;
use crate::frame::{Color, Frame, Path};
use crate::geom::Pt;

/// In points: lines, dots, and the way from a dot to its label.
const LINE: f64 = 1.5;
const DOT: f64 = 2.4;
/// The hole of a dot whose value is not final, and the dashes and gaps of a line to a forecast.
const HOLE: f64 = 1.4;
const DASHES: [f64; 2] = [4.0, 2.5];
const BESIDE: f64 = 7.0;
/// Lines of the page's grid: how tall the chart is.
const HEIGHT: usize = 10;
/// Lines of a name.
const NAME_LINES: usize = 3;
/// What names and values may take of the width at the right, and values at the left.
const RIGHT: f64 = 0.34;

/// A series with its two values and their labels.
struct Line<'d> {
    known: &'d KnownSeries<'d>,
    from: f64,
    to: f64,
    left: ChartLabel,
    right: Vec<ChartLabel>,
}

/// Draws the lines of the series that have figures for both years.
pub(super) fn draw(setup: &Setup, data: &Timed) -> Frame {
    let lettering = &setup.lettering;
    let mut lines = Vec::new();
    for known in &data.series {
        let (Some(from), Some(to)) = (known.at(data.first), known.at(data.last)) else { continue };
        let ink = LabelStyle::strong(readable(setup.series(known.index)));
        let left = lettering.label(&setup.number(from), ink);
        let words = format!("{} {}", setup.number(to), known.name);
        let right = lettering.wrap(&words, ink, setup.width * RIGHT, NAME_LINES);
        lines.push(Line { known, from: float(from), to: float(to), left, right });
    }
    if lines.is_empty() {
        return setup.empty();
    }
    let widest = |labels: &mut dyn Iterator<Item = f64>| labels.fold(0.0, f64::max);
    let left = widest(&mut lines.iter().map(|line| line.left.width)) + BESIDE;
    let right = widest(&mut lines.iter().flat_map(|line| &line.right).map(|label| label.width)) + BESIDE;
    let (x0, x1) = (left, setup.width - right);
    let blocks_of = |line: &Line| lettering.leading(&line.right) * line.right.len() as f64;
    let names: f64 = lines.iter().map(blocks_of).sum();
    let ends = [data.first, data.last];
    let mut statuses: Vec<Status> =
        lines.iter().flat_map(|line| ends.map(|year| line.known.status(year))).collect();
    statuses.sort_unstable();
    statuses.dedup();
    let key = ColorKey::of_statuses(setup, statuses);
    let years = key.height();
    let top = years + setup.lines(1) + 6.0;
    let height = setup.ceil(setup.lines(HEIGHT).max(top + names + 6.0));
    let bottom = height - 6.0;
    let values = || lines.iter().flat_map(|line| [line.from, line.to]);
    let (low, high) = (values().fold(f64::INFINITY, f64::min), values().fold(f64::NEG_INFINITY, f64::max));
    let span = if high > low { high - low } else { 1.0 };
    let y = |value: f64| bottom - (value - low) / span * (bottom - top);

    let mut canvas = Canvas::new(lettering, setup.width, height);
    key.draw(&mut canvas, 0.0);
    let muted = setup.muted();
    for (x, year, at_left) in [(x0, data.first, true), (x1, data.last, false)] {
        let label = lettering.label(&setup.year(year), LabelStyle::tabular(muted));
        let start = if at_left { (x - label.width).max(0.0) } else { x };
        let baseline = years + setup.lines(1) / 2.0 + label.middle();
        canvas.text(label, start, baseline);
        canvas.line(&[(x, top - 4.0), (x, bottom + 4.0)], setup.theme.colors.rule, 0.5);
    }
    if low < 0.0 && high > 0.0 {
        canvas.line(&[(x0, y(0.0)), (x1, y(0.0))], setup.theme.colors.rule, 0.5);
    }
    for line in &lines {
        let color = setup.series(line.known.index);
        let ends = [(x0, y(line.from)), (x1, y(line.to))];
        match line.known.status(data.last) {
            Status::Forecast => canvas.dashes(&ends, color, LINE, &DASHES),
            _ => canvas.line(&ends, color, LINE),
        }
        for ((x, y), year) in ends.into_iter().zip([data.first, data.last]) {
            canvas.fill(x, y, Path::circle(Pt(DOT)), color);
            if line.known.status(year) != Status::Final {
                canvas.fill(x, y, Path::circle(Pt(HOLE)), Color::WHITE);
            }
        }
    }
    lines.sort_by(|a, b| b.from.total_cmp(&a.from));
    let leading = lettering.leading(&[]);
    let blocks: Vec<(f64, f64)> = lines.iter().map(|line| (y(line.from), leading)).collect();
    for (line, block) in lines.iter().zip(spread(&blocks, top - 6.0, height)) {
        let label = line.left.clone();
        let (x, baseline) = (x0 - BESIDE - label.width, block + leading / 2.0 + label.middle());
        canvas.text(label, x, baseline);
    }
    lines.sort_by(|a, b| b.to.total_cmp(&a.to));
    let blocks: Vec<(f64, f64)> = lines.iter().map(|line| (y(line.to), blocks_of(line))).collect();
    let tops = spread(&blocks, top - 6.0, height);
    for (line, block) in lines.into_iter().zip(tops) {
        let leading = lettering.leading(&line.right);
        for (index, label) in line.right.into_iter().enumerate() {
            let baseline = block + leading * (index as f64 + 0.5) + label.middle();
            canvas.text(label, x1 + BESIDE, baseline);
        }
    }
    canvas.finish()
}
