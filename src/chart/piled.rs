//! Bars of the parts of each year: one on top of the other, or two series on both sides of zero.

use rust_decimal::Decimal;

use super::canvas::Area;
use super::color::readable;
use super::hatch;
use super::head::{Bars, Head, with_lines};
use super::key::ColorKey;
use super::lettering::LabelStyle;
use super::plot::{Plan, Plot};
use super::scale::float;
use super::setup::Setup;
use super::timed::Timed;
use crate::frame::Frame;

/// Points: the widest a bar gets, and the white between two parts.
const BAR: f64 = 40.0;
const GAP: f64 = 1.0;
/// Of a year's room, what its bar takes.
const FILL: f64 = 0.7;
/// As many bars can all have their values written.
const FEW: usize = 12;

/// Draws the bars; `mirrored` puts the second of two series below zero.
pub(super) fn draw(setup: &Setup, data: &Timed, mirrored: bool) -> Frame {
    let written = if data.places() <= FEW { attempt(setup, data, mirrored, true) } else { None };
    written.or_else(|| attempt(setup, data, mirrored, false)).unwrap_or_else(|| setup.empty())
}

/// A part of a bar, from one value to another.
struct Part {
    index: usize,
    year: i16,
    from: Decimal,
    to: Decimal,
}

fn parts(data: &Timed, mirrored: bool) -> Vec<Part> {
    let mut parts = Vec::new();
    for year in data.first..=data.end() {
        let mut foot = Decimal::ZERO;
        for (place, known) in data.series.iter().enumerate() {
            let Some(value) = known.at(year).filter(|value| *value > Decimal::ZERO) else { continue };
            let (from, to) = match mirrored {
                true if place == 0 => (Decimal::ZERO, value),
                true => (Decimal::ZERO, -value),
                false => (foot, foot.saturating_add(value)),
            };
            foot = foot.max(to);
            parts.push(Part { index: place, year, from, to });
        }
    }
    parts
}

/// Draws with every value written at its end, or else with a grid.
fn attempt(setup: &Setup, data: &Timed, mirrored: bool, all: bool) -> Option<Frame> {
    let key = ColorKey::new(setup, &data.series);
    let parts = parts(data, mirrored);
    let ends = parts.iter().map(|part| part.to);
    let range = ends.fold((Decimal::ZERO, Decimal::ZERO), |(low, high), end| (low.min(end), high.max(end)));
    let mut plan = Plan {
        height: setup.plot_lines(if mirrored { 13 } else { 12 }),
        top: 12.0,
        under: if mirrored { 11.0 } else { 0.0 },
        mirrored,
        range: with_lines(setup, range),
        ticks: if all { 0 } else { 5 },
        ..Plan::default()
    };
    let head = Head::new(setup, &plan, data, key.height());
    plan.top += head.height();
    plan.height = setup.ceil(plan.height + head.height() - key.height());
    let mut plot = Plot::new(setup, &plan, data).ok()?;
    plot.mesh().ok()?;
    head.draw(setup, &plot, data, if mirrored { Bars::Mirrored } else { Bars::Stacked });
    plot.marks((data.first, data.last));
    let width = (plot.pitch * FILL).min(BAR);
    for part in &parts {
        let known = data.series.get(part.index)?;
        let left = plot.x(f64::from(part.year)) - width / 2.0;
        let (a, b) = (plot.y(float(part.from)), plot.y(float(part.to)));
        let (top, bottom) = (a.min(b), a.max(b).max(a.min(b) + 0.5));
        // A separator of the colour of paper, wherever two parts meet.
        let gap = if part.from.is_zero() { 0.0 } else { GAP.min((bottom - top) / 2.0) };
        let area = Area { left, top, right: left + width, bottom: bottom - gap };
        let mut canvas = plot.canvas();
        hatch::bar(&mut canvas, area, setup.series(known.index), known.status(part.year));
        canvas.block(area);
    }
    plot.zero_line();
    // The end of each bar, and what is written there.
    let mut labels: Vec<(i16, Decimal, Decimal, LabelStyle)> = Vec::new();
    for year in data.first..=data.end() {
        let of_year = || parts.iter().filter(|part| part.year == year);
        if mirrored {
            for part in of_year() {
                let ink = LabelStyle::strong(readable(setup.series(data.series.get(part.index)?.index)));
                labels.push((year, part.to, part.to.abs(), ink));
            }
        } else if let Some(top) = of_year().map(|part| part.to).max() {
            labels.push((year, top, top, LabelStyle::strong(setup.theme.colors.text)));
        }
    }
    let extremes = labels.iter().map(|label| label.1);
    let (lowest, highest) = (extremes.clone().min(), extremes.max());
    if !all {
        // The last and the extremes, in that order.
        labels.retain(|label| label.0 == data.last || Some(label.1) == highest || Some(label.1) == lowest);
        labels.sort_by_key(|label| label.0 != data.last);
    }
    for (year, end, value, ink) in labels {
        let label = setup.lettering.label(&setup.number(value), ink);
        let place = (plot.x(f64::from(year)), plot.y(float(end)));
        let above = end >= Decimal::ZERO;
        if plot.value(&label, place, above, 1.0, true).is_none() && all {
            return None;
        }
    }
    key.draw(&mut plot.canvas(), 0.0);
    Some(plot.finish())
}
