//! Grouped bars: a group for each year, a bar for each series.

use std::cmp::Ordering;

use rust_decimal::Decimal;

use super::canvas::Area;
use super::color::readable;
use super::ends::Ends;
use super::hatch;
use super::head::{Bars, Head, with_lines};
use super::key::ColorKey;
use super::lettering::{ChartLabel, LabelStyle};
use super::plot::{Plan, Plot};
use super::scale::float;
use super::setup::{FEW_YEARS, HAIRLINE, Setup};
use super::timed::{KnownSeries, Timed};
use crate::figures::Status;
use crate::frame::{Color, Frame};

/// Of a year's room, what its bars take.
const FILL: f64 = 0.74;
/// Points: the widest a bar gets, and the room between two of a group.
const BAR: f64 = 34.0;
const GAP: f64 = 1.5;
/// The least that a year needs, in points; lines say more than bars that are thinner.
const LEAST_PITCH: f64 = 3.6;
/// As many bars can all have their values written.
const FEW: usize = 12;
/// Points: bars are thin below that.
const THIN: f64 = 8.0;
/// Points: a shorter bar is no good example of its series' colour.
const NAMED: f64 = 6.0;
/// Points: from a bar, or its value, up to the name, and what it may be raised to find room.
const NAME_GAP: f64 = 2.5;
const RAISES: [f64; 4] = [0.0, 3.0, 6.0, 9.0];

struct Bar {
    /// In [`Timed::series`].
    series: usize,
    /// Of the theme's series.
    color: usize,
    year: i16,
    value: Decimal,
    status: Status,
    area: Area,
}

impl Bar {
    fn middle(&self) -> f64 {
        (self.area.left + self.area.right) / 2.0
    }

    fn length(&self) -> f64 {
        self.area.bottom - self.area.top
    }
}

/// How values and names are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Manner {
    /// Every value over its bar, so that no grid is needed.
    Written,
    /// A grid, and the values that matter.
    Grid,
    /// A grid, and the last values with the names at the end, as for lines: the bars are thin.
    Dense,
}

/// Whether bars have room for all the years.
pub(super) fn suits(setup: &Setup, data: &Timed) -> bool {
    pitch(setup, data) >= LEAST_PITCH
}

/// About the room that a year gets, in points.
fn pitch(setup: &Setup, data: &Timed) -> f64 {
    setup.width * 0.9 / data.places() as f64
}

/// Draws the bars.
pub(super) fn draw(setup: &Setup, data: &Timed) -> Frame {
    let bars = data.series.iter().map(|series| series.points.len()).sum::<usize>();
    let thin = pitch(setup, data) * FILL / (data.series.len() as f64) < THIN;
    let written = if bars <= FEW { attempt(setup, data, Manner::Written) } else { None };
    let manner = if thin { Manner::Dense } else { Manner::Grid };
    written.or_else(|| attempt(setup, data, manner)).unwrap_or_else(|| setup.empty())
}

/// Draws, or does not where not every value finds room that should.
fn attempt(setup: &Setup, data: &Timed, manner: Manner) -> Option<Frame> {
    let key = ColorKey::new(setup, &data.series);
    let ends = Ends::new(setup, data);
    let dense = manner == Manner::Dense;
    let range = with_lines(setup, data.range());
    let lines = match manner {
        _ if range.0 == range.1 => 4,
        Manner::Written => 10,
        Manner::Grid | Manner::Dense => 12,
    };
    let mut plan = Plan {
        height: setup.plot_lines(lines),
        top: 12.0,
        under: if range.0 < Decimal::ZERO { 11.0 } else { 0.0 },
        right: if dense { ends.width() } else { 0.0 },
        range,
        ticks: if manner == Manner::Written || range.0 == range.1 { 0 } else { 5 },
        ..Plan::default()
    };
    let head = Head::new(setup, &plan, data, if dense { 0.0 } else { key.height() });
    plan.top += head.height();
    plan.height = setup.ceil(plan.height + (head.height() - key.height()).max(0.0));
    let mut plot = Plot::new(setup, &plan, data).ok()?;
    plot.mesh().ok()?;
    head.draw(setup, &plot, data, Bars::Beside);
    plot.marks((data.first, data.last));
    let bars = bars(&plot, data);
    {
        let mut canvas = plot.canvas();
        for bar in &bars {
            if !bar.value.is_zero() {
                hatch::bar(&mut canvas, bar.area, setup.series(bar.color), bar.status);
            }
            canvas.block(bar.area);
        }
    }
    plot.zero_line();
    let values = values(setup, &plot, data, &bars, manner)?;
    if dense {
        ends.draw(setup, &plot, data);
    } else if !names(setup, &plot, data, &bars, &values) {
        key.draw(&mut plot.canvas(), 0.0);
    }
    Some(plot.finish())
}

/// Where the bars are.
fn bars(plot: &Plot, data: &Timed) -> Vec<Bar> {
    let count = data.series.len() as f64;
    let gap = GAP.min(plot.pitch * 0.06);
    let width = ((plot.pitch * FILL - gap * (count - 1.0)) / count).min(BAR);
    let group = width * count + gap * (count - 1.0);
    let zero = plot.y(0.0);
    let mut bars = Vec::new();
    for year in data.first..=data.end() {
        let start = plot.x(f64::from(year)) - group / 2.0;
        for (series, known) in data.series.iter().enumerate() {
            let Some(value) = known.at(year) else { continue };
            let left = start + series as f64 * (width + gap);
            let end = plot.y(float(value));
            let end = match value.cmp(&Decimal::ZERO) {
                Ordering::Less => end.max(zero + HAIRLINE),
                Ordering::Equal => zero,
                Ordering::Greater => end.min(zero - HAIRLINE),
            };
            let area = Area { left, top: end.min(zero), right: left + width, bottom: end.max(zero) };
            let status = known.status(year);
            bars.push(Bar { series, color: known.index, year, value, status, area });
        }
    }
    bars
}

/// Writes values at the ends of bars: all of them; or, as there is room, the last, the highest and
/// the lowest of each series and those whose bars are too short to see. Returns where they are, for
/// each bar; nothing where one has no room that must.
fn values(
    setup: &Setup,
    plot: &Plot,
    data: &Timed,
    bars: &[Bar],
    manner: Manner,
) -> Option<Vec<Option<Area>>> {
    let rank = |bar: &Bar| {
        let known = data.series.get(bar.series)?;
        let is = |point: Option<(i16, Decimal)>| point.is_some_and(|(year, _)| year == bar.year);
        let last = bar.year == data.last;
        // Among many years a row of zeros says nothing.
        let invisible = bar.length() <= 2.0 * HAIRLINE && data.years() <= FEW_YEARS;
        let ranks = [last && manner == Manner::Grid, is(known.highest()), is(known.lowest()), invisible];
        if last && manner == Manner::Dense {
            return None;
        }
        ranks.iter().position(|&holds| holds)
    };
    let mut order: Vec<(usize, &Bar)> = bars.iter().enumerate().collect();
    if manner != Manner::Written {
        order.retain(|(_, bar)| rank(bar).is_some());
        order.sort_by_key(|(_, bar)| rank(bar));
    }
    let mut places: Vec<Option<Area>> = vec![None; bars.len()];
    for (index, bar) in order {
        let color = readable(setup.series(bar.color));
        let label = setup.lettering.label(&setup.number(bar.value), LabelStyle::strong(color));
        let (above, edge) =
            if bar.value < Decimal::ZERO { (false, bar.area.bottom) } else { (true, bar.area.top) };
        // A label leans away from its neighbour.
        let lean = if bar.series * 2 < data.series.len() { -1.0 } else { 1.0 };
        let place = plot.value(&label, (bar.middle(), edge), above, lean, true);
        if manner == Manner::Written && place.is_none() {
            return None;
        }
        if let Some(slot) = places.get_mut(index) {
            *slot = place;
        }
    }
    Some(places)
}

/// Two names, each over a bar of its series where it finds room, in the same year if it can be; whether
/// they did.
fn names(setup: &Setup, plot: &Plot, data: &Timed, bars: &[Bar], values: &[Option<Area>]) -> bool {
    let [left, right] = data.series.as_slice() else { return false };
    let label = |known: &KnownSeries| {
        setup.lettering.label(known.name, LabelStyle::strong(readable(setup.series(known.index))))
    };
    let labels = [label(left), label(right)];
    // Over each bar, the places for its name; a place is where its baseline starts.
    let places = |series: usize| -> Vec<(i16, f64, f64)> {
        let of_series =
            bars.iter().zip(values).filter(|(bar, _)| bar.series == series && bar.length() >= NAMED);
        let label = &labels[series];
        let at_bar = |(bar, value): (&Bar, &Option<Area>)| {
            let top = value.map_or(bar.area.top, |area| area.top);
            let year = bar.year;
            name_places(plot, label, bar, top, series == 0)
                .into_iter()
                .map(move |(x, baseline)| (year, x, baseline))
        };
        of_series.flat_map(at_bar).collect()
    };
    let (lefts, rights) = (places(0), places(1));
    let apart = |a: &(i16, f64, f64), b: &(i16, f64, f64)| {
        !Area::of(&labels[0], a.1, a.2).grow(3.0).overlaps(Area::of(&labels[1], b.1, b.2))
    };
    let pairs = || lefts.iter().flat_map(|a| rights.iter().map(move |b| (a, b))).filter(|(a, b)| apart(a, b));
    let same_year = pairs().find(|(a, b)| a.0 == b.0);
    let Some((a, b)) = same_year.or_else(|| pairs().next()) else { return false };
    let mut canvas = plot.canvas();
    for (label, &(_, x, baseline)) in labels.iter().zip([a, b]) {
        canvas.rect(Area::of(label, x, baseline).grow(0.75), Color::WHITE);
        canvas.text(label.clone(), x, baseline);
    }
    true
}

/// Where a name fits over its bar: over the middle, or reaching away from the other bar of its
/// group, a little higher where need be.
fn name_places(plot: &Plot, label: &ChartLabel, bar: &Bar, top: f64, to_left: bool) -> Vec<(f64, f64)> {
    let canvas = plot.canvas();
    let Area { left, right, .. } = bar.area;
    let reaching = if to_left { right - 1.0 - label.width } else { left + 1.0 };
    let places =
        RAISES.iter().flat_map(|&raise| [(bar.middle() - label.width / 2.0, raise), (reaching, raise)]);
    places
        .map(|(x, raise)| (x, top - NAME_GAP - label.descent - raise))
        .filter(|&(x, baseline)| canvas.is_free(Area::of(label, x, baseline).grow(1.0)))
        .collect()
}
