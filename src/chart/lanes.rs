//! What happened in years, as dots on a lane for each series.

use rust_decimal::Decimal;

use super::canvas::Area;
use super::color::readable;
use super::counts;
use super::lettering::{ChartLabel, LabelStyle};
use super::plot::{Plan, Plot};
use super::setup::Setup;
use super::timed::{KnownSeries, Timed};
use crate::frame::{Frame, Path};
use crate::geom::Pt;

/// The height of a lane, in lines of the page's grid: its name, two lines over its dots, and these.
const LANE: usize = 3;
/// In points: from the foot of a lane up to its dots, the radius of a dot, and from there up to the words over it.
const FOOT: f64 = 7.0;
const DOT: f64 = 2.6;
const ABOVE: f64 = 3.0;
/// Points: the widest that words over a dot are, and the least between two.
const WIDEST: f64 = 78.0;
const BETWEEN: f64 = 4.0;
/// The lines of these words.
const LINES: usize = 2;
/// The line of a lane, in points.
const LINE: f64 = 0.5;
/// Room for the years, in points.
const YEARS: f64 = 14.0;

/// Draws the lanes; where their names have no room, bars.
pub(super) fn draw(setup: &Setup, data: &Timed) -> Frame {
    attempt(setup, data).unwrap_or_else(|| counts::draw(setup, data))
}

fn attempt(setup: &Setup, data: &Timed) -> Option<Frame> {
    let lanes = data.series.len();
    let lane = setup.lines(LANE);
    let plan = Plan {
        height: setup.ceil(lane * lanes as f64 + YEARS),
        range: (Decimal::ZERO, Decimal::from(lanes)),
        whole: true,
        ..Plan::default()
    };
    let mut plot = Plot::new(setup, &plan, data).ok()?;
    plot.mesh().ok()?;
    for (at, known) in data.series.iter().enumerate() {
        let (top, foot) = (plot.y((lanes - at) as f64), plot.y((lanes - at - 1) as f64));
        let (y, color) = (foot - FOOT, setup.series(known.index));
        let name = setup.lettering.label(known.name, LabelStyle::strong(readable(color)));
        if name.width > setup.width {
            return None;
        }
        let mut canvas = plot.canvas();
        let baseline = top + name.ascent + 2.0;
        canvas.text(name, 0.0, baseline);
        canvas.line(&[(0.0, y), (plot.right, y)], setup.theme.colors.rule, LINE);
        let years: Vec<i16> = known.years_of(Decimal::ONE);
        for year in &years {
            let x = plot.x(f64::from(*year));
            canvas.fill(x, y, Path::circle(Pt(DOT)), color);
            canvas.block(Area { left: x - DOT, top: y - DOT, right: x + DOT, bottom: y + DOT });
        }
        drop(canvas);
        // The first and the last are what a reader looks for.
        let ends = [years.first(), years.last()].into_iter().flatten();
        let mut named: Vec<i16> = Vec::new();
        for year in ends.chain(&years) {
            if !named.contains(year) {
                named.push(*year);
                name_dot(setup, &plot, known, (*year, y));
            }
        }
    }
    plot.zero_line();
    Some(plot.finish())
}

/// Where the words of a dot are.
#[derive(Clone, Copy)]
enum Side {
    Over,
    /// They start at the dot.
    After,
    /// They end at it.
    Before,
}

/// Writes who it was over a dot, where there is room for all of it and no other dot that it could be of.
fn name_dot(setup: &Setup, plot: &Plot, known: &KnownSeries, (year, y): (i16, f64)) {
    let dots = &setup.data.marks.dots;
    let Some(dot) = dots.iter().find(|dot| dot.year == year && dot.series == known.name) else { return };
    let lettering = &setup.lettering;
    let ink = LabelStyle::plain(setup.muted());
    let lines: Vec<ChartLabel> = lettering.wrap(&dot.text, ink, WIDEST, LINES + 1);
    let widest = lines.iter().map(|line| line.width).fold(0.0, f64::max);
    if lines.len() > LINES || widest > WIDEST.min(setup.width) {
        return;
    }
    let (leading, count) = (lettering.leading(&lines), lines.len());
    let x = plot.x(f64::from(year));
    let others: Vec<f64> = known
        .years_of(Decimal::ONE)
        .into_iter()
        .filter(|other| *other != year)
        .map(|other| plot.x(f64::from(other)))
        .collect();
    let place = |side: Side, at: usize, line: &ChartLabel| {
        let left = match side {
            Side::Over => x - line.width / 2.0,
            Side::After => x - DOT,
            Side::Before => x + DOT - line.width,
        };
        (left, y - DOT - ABOVE - line.descent - leading * (count - 1 - at) as f64)
    };
    let mut canvas = plot.canvas();
    let is_free = |side: &Side| {
        lines.iter().enumerate().all(|(at, line)| {
            let (x, baseline) = place(*side, at, line);
            let area = Area::of(line, x, baseline);
            let around = Area { left: (area.left - BETWEEN).max(0.0), right: area.right + BETWEEN, ..area };
            let around = Area { right: around.right.min(setup.width), ..around };
            let is_of_another = |other: &f64| around.left < other + DOT && other - DOT < around.right;
            canvas.is_free(area) && canvas.is_free(around) && !others.iter().any(is_of_another)
        })
    };
    let Some(side) = [Side::Over, Side::After, Side::Before].into_iter().find(is_free) else { return };
    for (at, line) in lines.into_iter().enumerate() {
        let (x, baseline) = place(side, at, &line);
        canvas.text(line, x, baseline);
    }
}
