//! Series side by side: a group of bars for each year.

use rust_decimal::Decimal;

use super::canvas::{Area, Canvas};
use super::color::readable;
use super::key::Key;
use super::lettering::Ink;
use super::plot::{Plan, Plot};
use super::scale::float;
use super::timed::Timed;
use super::{Setup, lines, rows};
use crate::frame::Frame;

/// Of a year's room, what its bars take.
const FILL: f64 = 0.74;
/// Points: the widest a bar gets, and the room between two of a group.
const BAR: f64 = 24.0;
const GAP: f64 = 1.5;
/// The least that a year needs, in points; lines say more than bars that are thinner.
const LEAST_PITCH: f64 = 3.6;
/// As many bars can all have their values written.
const FEW: usize = 12;
/// A bar is no thinner than a hairline, so that a zero, or next to it, can be seen.
pub(super) const HAIRLINE: f64 = 0.5;

struct Bar {
    series: usize,
    year: i16,
    value: Decimal,
    area: Area,
}

/// Draws the bars; one year alone as two bars across, and more years than bars can show as lines.
pub(super) fn draw(setup: &Setup, data: &Timed) -> Frame {
    if data.first == data.last {
        return rows::one_year(setup, data);
    }
    if setup.width / data.years() as f64 <= LEAST_PITCH * 1.1 {
        return lines::draw(setup, data, None);
    }
    let bars = data.series.iter().map(|series| series.points.len()).sum::<usize>();
    let written = if bars <= FEW { attempt(setup, data, true) } else { None };
    written.or_else(|| attempt(setup, data, false)).unwrap_or_else(|| setup.empty())
}

/// Draws with all values written, or not at all, or else with a grid and the values that matter.
fn attempt(setup: &Setup, data: &Timed, all: bool) -> Option<Frame> {
    let key = Key::new(setup, &data.series);
    let (low, _) = data.range();
    let plan = Plan {
        height: setup.lines(12),
        top: key.height() + 12.0,
        under: if low < Decimal::ZERO { 11.0 } else { 0.0 },
        right: 0.0,
        years: (data.first, data.last),
        slots: true,
        pitch: 84.0,
        range: data.range(),
        ticks: if all { 0 } else { 5 },
        whole: false,
    };
    let mut plot = Plot::new(setup, &plan).ok()?;
    plot.mesh().ok()?;
    let bars = bars(&plot, data);
    {
        let mut canvas = plot.canvas();
        for bar in &bars {
            canvas.rect(bar.area, setup.series(data.series[bar.series].index));
            canvas.block(bar.area);
        }
    }
    plot.zero_line();
    let values = values(setup, &plot, data, &bars, all)?;
    if !flags(setup, &plot, data, &bars, &values) {
        key.draw(&mut plot.canvas());
    }
    Some(plot.finish())
}

/// Where the bars stand.
fn bars(plot: &Plot, data: &Timed) -> Vec<Bar> {
    let count = data.series.len() as f64;
    let gap = GAP.min(plot.pitch * 0.06);
    let width = ((plot.pitch * FILL - gap * (count - 1.0)) / count).min(BAR);
    let group = width * count + gap * (count - 1.0);
    let zero = plot.y(0.0);
    let mut bars = Vec::new();
    for year in data.first..=data.last {
        let start = plot.x(f64::from(year)) - group / 2.0;
        for (series, known) in data.series.iter().enumerate() {
            let Some(value) = known.at(year) else { continue };
            let left = start + series as f64 * (width + gap);
            let end = plot.y(float(value));
            let end = if value < Decimal::ZERO { end.max(zero + HAIRLINE) } else { end.min(zero - HAIRLINE) };
            let area = Area { left, top: end.min(zero), right: left + width, bottom: end.max(zero) };
            bars.push(Bar { series, year, value, area });
        }
    }
    bars
}

/// Writes values at the ends of bars: all of them, or none drawn; else the last, the highest and the
/// lowest of each series as there is room. Returns where they stand, for each bar.
fn values(setup: &Setup, plot: &Plot, data: &Timed, bars: &[Bar], all: bool) -> Option<Vec<Option<Area>>> {
    let mut places: Vec<Option<Area>> = vec![None; bars.len()];
    let mut order: Vec<usize> = (0..bars.len()).collect();
    if !all {
        let rank = |bar: &Bar| {
            let known = data.series.get(bar.series)?;
            let is = |point: Option<(i16, Decimal)>| point.is_some_and(|(year, _)| year == bar.year);
            let ranks = [bar.year == data.last, is(known.highest()), is(known.lowest())];
            ranks.iter().position(|&holds| holds)
        };
        order.retain(|&index| bars.get(index).and_then(rank).is_some());
        order.sort_by_key(|&index| bars.get(index).and_then(rank));
    }
    for index in order {
        let Some(bar) = bars.get(index) else { continue };
        let color = readable(setup.series(data.series[bar.series].index));
        let label = setup.lettering.label(&setup.locale.number(bar.value), Ink::strong(color));
        let (above, edge) = if bar.value < Decimal::ZERO { (false, bar.area.bottom) } else { (true, bar.area.top) };
        // A label leans away from its neighbour.
        let lean = if bar.series * 2 < data.series.len() { -1.0 } else { 1.0 };
        let middle = (bar.area.left + bar.area.right) / 2.0;
        let place = plot.value(&label, middle, edge, above, lean);
        if all && place.is_none() {
            return None;
        }
        if let Some(slot) = places.get_mut(index) {
            *slot = place;
        }
    }
    Some(places)
}

/// Two names on poles over the bars of one year, where they fit; whether they do.
fn flags(setup: &Setup, plot: &Plot, data: &Timed, bars: &[Bar], values: &[Option<Area>]) -> bool {
    let [left, right] = data.series.as_slice() else { return false };
    let name = |index: usize, text: &str| setup.lettering.label(text, Ink::strong(readable(setup.series(index))));
    let labels = [name(left.index, left.name), name(right.index, right.name)];
    let top = 1.0;
    let baseline = top + labels.iter().map(|label| label.ascent).fold(0.0, f64::max);

    let mut best: Option<(f64, [(f64, f64); 2])> = None;
    for (index, pair) in bars.windows(2).enumerate() {
        let [a, b] = pair else { continue };
        if a.year != b.year {
            continue;
        }
        let pole = |bar: &Bar, value: Option<Area>| {
            ((bar.area.left + bar.area.right) / 2.0, value.map_or(bar.area.top, |area| area.top) - 2.0)
        };
        let value = |index: usize| values.get(index).copied().flatten();
        let poles = [pole(a, value(index)), pole(b, value(index + 1))];
        let canvas = plot.canvas();
        let free = |(x, bottom): (f64, f64), from: f64, to: f64| {
            let flag = Area { left: from, top, right: to, bottom: baseline + 2.0 };
            let line = Area { left: x - 1.0, top, right: x + 1.0, bottom };
            canvas.is_free(flag) && canvas.is_free(line)
        };
        let fits = free(poles[0], poles[0].0 - 4.0 - labels[0].width, poles[0].0)
            && free(poles[1], poles[1].0, poles[1].0 + 4.0 + labels[1].width);
        let cost = poles[0].1 + poles[1].1;
        if fits && best.as_ref().is_none_or(|(least, _)| cost <= *least) {
            best = Some((cost, poles));
        }
    }
    let Some((_, poles)) = best else { return false };
    let mut canvas = plot.canvas();
    let [left_label, right_label] = labels;
    pole(&mut canvas, setup, poles[0], top, left.index);
    pole(&mut canvas, setup, poles[1], top, right.index);
    canvas.text(left_label.clone(), poles[0].0 - 3.0 - left_label.width, baseline);
    canvas.text(right_label, poles[1].0 + 3.0, baseline);
    true
}

fn pole(canvas: &mut Canvas, setup: &Setup, (x, bottom): (f64, f64), top: f64, index: usize) {
    canvas.line(&[(x, top), (x, bottom)], setup.series(index), 0.5);
}

