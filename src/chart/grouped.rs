//! Series side by side: a group of bars for each year.

use rust_decimal::Decimal;

use super::canvas::{Area, Canvas};
use super::color::readable;
use super::key::Key;
use super::lettering::{Ink, Label};
use super::plot::{Plan, Plot};
use super::scale::float;
use super::timed::{Known, Timed};
use super::{Setup, lines, rows};
use crate::frame::{Color, Frame};

/// Of a year's room, what its bars take.
const FILL: f64 = 0.74;
/// Points: the widest a bar gets, and the room between two of a group.
const BAR: f64 = 21.0;
const GAP: f64 = 1.5;
/// The least that a year needs, in points; lines say more than bars that are thinner.
const LEAST_PITCH: f64 = 3.6;
/// As many bars can all have their values written.
const FEW: usize = 12;
/// A bar is no thinner than a hairline, so that a zero, or next to it, can be seen.
pub(super) const HAIRLINE: f64 = 0.5;
/// Points: from a pole to its name, and the most that two poles together may be long.
const POLE_GAP: f64 = 3.0;
const POLES: f64 = 120.0;

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
        height: setup.lines(if all { 10 } else { 12 }),
        top: key.height() + 12.0,
        under: if low < Decimal::ZERO { 11.0 } else { 0.0 },
        right: 0.0,
        years: (data.first, data.last),
        slots: true,
        pitch: 78.0,
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
    if !names(setup, &plot, data, &bars, &values) && !flags(setup, &plot, data, &bars, &values) {
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
        let (above, edge) =
            if bar.value < Decimal::ZERO { (false, bar.area.bottom) } else { (true, bar.area.top) };
        // A label leans away from its neighbour.
        let lean = if bar.series * 2 < data.series.len() { -1.0 } else { 1.0 };
        let middle = (bar.area.left + bar.area.right) / 2.0;
        let place = plot.value(&label, (middle, edge), above, lean, true);
        if all && place.is_none() {
            return None;
        }
        if let Some(slot) = places.get_mut(index) {
            *slot = place;
        }
    }
    Some(places)
}

/// The two names, each for itself.
fn name_labels(setup: &Setup, data: &Timed) -> Option<[Label; 2]> {
    let [left, right] = data.series.as_slice() else { return None };
    let label =
        |known: &Known| setup.lettering.label(known.name, Ink::strong(readable(setup.series(known.index))));
    Some([label(left), label(right)])
}

/// The groups in which both bars stand, each with the tops of the bars or of their values.
fn pairs<'b>(bars: &'b [Bar], values: &'b [Option<Area>]) -> impl Iterator<Item = [(&'b Bar, f64); 2]> {
    bars.windows(2).zip(values.windows(2)).filter_map(|pair| match pair {
        ([a, b], [above_a, above_b]) if a.year == b.year => {
            let top = |bar: &Bar, value: &Option<Area>| value.map_or(bar.area.top, |area| area.top);
            Some([(a, top(a, above_a)), (b, top(b, above_b))])
        }
        _ => None,
    })
}

/// Two names right over the bars of one year, where they find room; whether they do.
fn names(setup: &Setup, plot: &Plot, data: &Timed, bars: &[Bar], values: &[Option<Area>]) -> bool {
    let Some(labels) = name_labels(setup, data) else { return false };
    let mut canvas = plot.canvas();
    // A name stands over the middle of its bar, or reaches away from the other bar.
    let place = |canvas: &Canvas, label: &Label, (bar, top): (&Bar, f64), outward: f64| {
        let (left, right) = (bar.area.left, bar.area.right);
        let baseline = top - 3.0 - label.descent;
        let centered = (left + right - label.width) / 2.0;
        let reaching = if outward < 0.0 { right - label.width } else { left };
        [centered, reaching].into_iter().find_map(|x| {
            let area = Area::of(label, x, baseline);
            let roomy = Area { left: area.left - 2.0, right: area.right + 2.0, ..area.grow(1.0) };
            let inside = Area { left: roomy.left.max(0.0), right: roomy.right.min(setup.width), ..roomy };
            (area.left >= 0.0 && area.right <= setup.width && canvas.is_free(inside))
                .then_some((x, baseline, area))
        })
    };
    for [a, b] in pairs(bars, values) {
        let Some(first) = place(&canvas, &labels[0], a, -1.0) else { continue };
        let Some(second) = place(&canvas, &labels[1], b, 1.0) else { continue };
        if first.2.grow(2.0).overlaps(second.2) {
            continue;
        }
        for (label, (x, baseline, area)) in labels.into_iter().zip([first, second]) {
            canvas.rect(area.grow(0.75), Color::WHITE);
            canvas.text(label, x, baseline);
        }
        return true;
    }
    false
}

/// Two names on poles over the bars of one year, where they fit; whether they do.
fn flags(setup: &Setup, plot: &Plot, data: &Timed, bars: &[Bar], values: &[Option<Area>]) -> bool {
    let Some(labels) = name_labels(setup, data) else { return false };
    let top = 1.0;
    let baseline = top + labels.iter().map(|label| label.ascent).fold(0.0, f64::max);
    let mut canvas = plot.canvas();
    let mut best: Option<(f64, [(f64, f64); 2])> = None;
    for pair in pairs(bars, values) {
        let poles = pair.map(|(bar, top)| ((bar.area.left + bar.area.right) / 2.0, top - 2.0));
        let free = |(x, bottom): (f64, f64), from: f64, to: f64| {
            let flag = Area { left: from, top, right: to, bottom: baseline + 2.0 };
            let line = Area { left: x - 1.0, top, right: x + 1.0, bottom };
            canvas.is_free(flag) && canvas.is_free(line)
        };
        let [(left, _), (right, _)] = poles;
        let fits = free(poles[0], left - POLE_GAP - labels[0].width, left)
            && free(poles[1], right, right + POLE_GAP + labels[1].width);
        let length = poles[0].1 + poles[1].1;
        if fits && length <= POLES && best.is_none_or(|(least, _)| length <= least) {
            best = Some((length, poles));
        }
    }
    let Some((_, poles)) = best else { return false };
    for (known, (x, bottom)) in data.series.iter().zip(poles) {
        canvas.line(&[(x, top), (x, bottom)], setup.series(known.index), 0.5);
    }
    let [left, right] = labels;
    let x = poles[0].0 - POLE_GAP - left.width;
    canvas.text(left, x, baseline);
    canvas.text(right, poles[1].0 + POLE_GAP, baseline);
    true
}
