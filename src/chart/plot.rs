//! The axes that charts over years share: plotters' coordinates and mesh, ticks on the left, years below.

use std::cell::{RefCell, RefMut};
use std::convert::Infallible;
use std::rc::Rc;

use plotters::chart::{ChartBuilder, ChartContext, LabelAreaPosition};
use plotters::coord::Shift;
use plotters::coord::cartesian::Cartesian2d;
use plotters::drawing::{DrawingArea, DrawingAreaErrorKind};
use plotters::style::{Color as _, TRANSPARENT, TextStyle};
use rust_decimal::Decimal;

use super::canvas::{Area, Canvas, UNITS, rgb, units};
use super::color::tint;
use super::lettering::{ChartLabel, LabelStyle};
use super::scale::{Scale, align_decimals, float, ticks};
use super::setup::Setup;
use super::timed::Timed;
use crate::frame::{Color, Frame};

/// The result type that plotters requires. The recorder cannot fail.
pub(super) type Drawn = Result<(), DrawingAreaErrorKind<Infallible>>;

/// Hairlines of the grid, and the line at zero, in points.
const GRID: f64 = 0.4;
const ZERO: f64 = 0.75;
/// Room below the plot for the years, in points: a line of the page's grid.
const YEARS: f64 = 14.0;
/// From the plot down to the years.
const BEFORE_YEARS: f64 = 4.0;
/// From a grid line up to the tick label that is on it.
const ABOVE_LINE: f64 = 2.0;
/// Of the height of a plot: so much may be added below its values for a tick.
const LITTLE: f64 = 0.12;
/// How much of the grid's colour is in a gap.
const SHADE: f64 = 0.35;
/// The lines of the name of a part of a year, and their width in points at the most.
const PART_LINES: usize = 2;
const PART_WIDTH: f64 = 42.0;
/// Least room between two years, in points.
const BETWEEN_YEARS: f64 = 6.0;

/// The contents of a plot.
pub(super) struct Plan {
    /// Of the frame.
    pub(super) height: f64,
    /// From the top of the frame to the highest value.
    pub(super) top: f64,
    /// Room below the lowest value for its label.
    pub(super) under: f64,
    /// Room at the right for what is beside the plot.
    pub(super) right: f64,
    /// Whether values below zero are those of another series, and are written without a sign.
    pub(super) mirrored: bool,
    /// Whether each year is a slot to put bars in, or a place on the axis.
    pub(super) slots: bool,
    /// The widest that a year may be.
    pub(super) pitch: f64,
    /// The lowest and highest value, zero among them.
    pub(super) range: (Decimal, Decimal),
    /// How many grid lines there may be; none if every value is written.
    pub(super) ticks: usize,
    /// Whether values are whole numbers.
    pub(super) whole: bool,
}

/// Bars in slots as wide as there is room for, with nothing around them.
impl Default for Plan {
    fn default() -> Self {
        Self {
            height: 0.0,
            top: 0.0,
            under: 0.0,
            right: 0.0,
            mirrored: false,
            slots: true,
            pitch: f64::INFINITY,
            range: (Decimal::ZERO, Decimal::ZERO),
            ticks: 0,
            whole: false,
        }
    }
}

/// A plot being drawn.
pub(super) struct Plot<'s, 'a> {
    setup: &'s Setup<'a>,
    canvas: Rc<RefCell<Canvas<'s, 'a>>>,
    pub(super) chart: ChartContext<'s, Canvas<'s, 'a>, Cartesian2d<Scale, Scale>>,
    /// From one year to the next, in points.
    pub(super) pitch: f64,
    /// Where the plot ends at the right.
    pub(super) right: f64,
    /// Where values must end at the right: the frame, or what is beside the plot.
    edge: f64,
    under: f64,
    /// What the ticks take at the left.
    gutter: f64,
    ticks: Vec<(f64, String)>,
    years: Vec<(f64, String)>,
    parts: Vec<(f64, Vec<ChartLabel>)>,
    gaps: Vec<(i16, i16)>,
    slots: bool,
}

impl<'s, 'a> Plot<'s, 'a> {
    /// Measures the ticks, makes room for them, and sets up the coordinates.
    pub(super) fn new(
        setup: &'s Setup<'a>,
        plan: &Plan,
        data: &Timed,
    ) -> Result<Self, DrawingAreaErrorKind<Infallible>> {
        let (mut values, low) = match plan.ticks {
            0 => (Vec::new(), plan.range.0),
            most => ticks_around_zero(plan.range, most, plan.whole),
        };
        let (low, high) = (float(low), float(plan.range.1));
        align_decimals(&mut values);
        let ticks: Vec<(f64, String)> = values
            .iter()
            .map(|&tick| (float(tick), setup.locale.number(if plan.mirrored { tick.abs() } else { tick })))
            .collect();
        let ink = LabelStyle::tabular(setup.muted());
        let widest = ticks.iter().map(|(_, text)| setup.lettering.label(text, ink).width).fold(0.0, f64::max);

        let right = setup.width - plan.right;
        let (first, last) = (f64::from(data.first), f64::from(data.end()));
        let gutter = if widest > 0.0 { widest + 6.0 } else { 0.0 };
        let room = (right - gutter).max(right / 4.0);
        let slots = if plan.slots { last - first + 1.0 } else { (last - first).max(1.0) };
        // Lines end where their dots do; bars keep to the middle of their slots.
        let ends = if plan.slots { 0.0 } else { 4.0 };
        let pitch = ((room - 2.0 * ends) / slots).min(plan.pitch);
        let start = right - room + ends + if plan.slots { pitch / 2.0 } else { 0.0 };
        let right = right - room + 2.0 * ends + pitch * slots;

        let edge = if plan.right > 0.0 { right } else { setup.width };
        let place = |year: i16| start + (f64::from(year) - first) * pitch;
        let parts = part_labels(setup, data, place);
        // The years keep clear of the parts after them.
        let until = parts.first().map_or(setup.width, |(left, _)| left - BETWEEN_YEARS);
        let years = year_labels(setup, (data.first, data.last), place, pitch, until);
        let below = if parts.is_empty() { YEARS } else { YEARS + setup.lettering.leading(&[]) };
        let x = Scale::new(
            first - start / pitch..first + (right - start) / pitch,
            years.iter().map(|&(year, _)| year).collect(),
        );
        let y_range = if high > low { low..high } else { 0.0..1.0 };
        let y = Scale::new(y_range, ticks.iter().map(|&(tick, _)| tick).collect());

        let canvas = Rc::new(RefCell::new(Canvas::new(&setup.lettering, setup.width, plan.height)));
        let root: DrawingArea<Canvas<'s, 'a>, Shift> = (&canvas).into();
        let chart = ChartBuilder::on(&root)
            .margin_top(units(plan.top))
            .margin_right(units(setup.width - right))
            .x_label_area_size(units(plan.under + below))
            // Negative: the ticks are on the grid lines, inside the plot.
            .y_label_area_size(-units(widest.max(1.0)))
            .build_cartesian_2d(x, y)?;
        Ok(Self {
            setup,
            canvas,
            chart,
            pitch,
            right,
            edge,
            under: plan.under,
            gutter,
            ticks,
            years,
            parts,
            gaps: data.gaps(),
            slots: plan.slots,
        })
    }

    /// Draws grid, ticks and years.
    pub(super) fn mesh(&mut self) -> Drawn {
        let setup = self.setup;
        self.shade_gaps();
        let (ticks, years) = (&self.ticks, &self.years);
        let text = |from: &[(f64, String)], value: f64| {
            let found = from.iter().find(|(place, _)| place.total_cmp(&value).is_eq());
            found.map_or_else(String::new, |(_, text)| text.clone())
        };
        let size = setup.lettering.size() * UNITS;
        let muted = rgb(setup.muted());
        let rise = setup.lettering.label("0", LabelStyle::tabular(setup.muted())).middle() + ABOVE_LINE;
        self.chart
            .configure_mesh()
            .disable_x_mesh()
            .bold_line_style(rgb(setup.theme.colors.rule).stroke_width(units(GRID).unsigned_abs()))
            .axis_style(TRANSPARENT)
            .label_style(TextStyle::from(("sans-serif", size)).color(&muted))
            .set_all_tick_mark_size(0)
            // Labels keep twice the length of a tick from the plot.
            .set_tick_mark_size(LabelAreaPosition::Bottom, units((self.under + BEFORE_YEARS) / 2.0))
            .y_label_offset(-units(rise))
            .x_label_formatter(&|year| text(years, *year))
            .y_label_formatter(&|tick| text(ticks, *tick))
            .draw()?;
        // A value right beside a tick would read as one number with it.
        for (tick, _) in &self.ticks {
            let line = self.y(*tick);
            let area = Area { left: 0.0, top: line - 2.0 * rise, right: self.gutter, bottom: line };
            let (left, right) = (self.left(), self.right);
            let mut canvas = self.canvas();
            canvas.block(area);
            canvas.block_grid((left, line), (right, line));
        }
        Ok(())
    }

    /// Shades the years of which nothing is known.
    fn shade_gaps(&self) {
        let (top, bottom) = (self.ceiling(), self.floor());
        let color = tint(self.setup.theme.colors.rule, SHADE);
        for &(from, to) in &self.gaps {
            // Lines end at the years beside a gap; a bar has its slot.
            let reach = if self.slots { 0.5 } else { 1.0 };
            let (left, right) = (self.x(f64::from(from) - reach), self.x(f64::from(to) + reach));
            self.canvas().rect(Area { left, top, right, bottom }, color);
        }
    }

    /// Draws breaks in the series, values to compare with, and the names of parts of a year. Comes before the data.
    pub(super) fn marks(&self, (first, last): (i16, i16)) {
        let setup = self.setup;
        let (top, bottom) = (self.ceiling(), self.floor());
        for &year in setup.data.marks.breaks.iter().filter(|year| (first + 1..=last).contains(year)) {
            let x = self.x(f64::from(year) - 0.5);
            let mut canvas = self.canvas();
            canvas.dashes(&[(x, top), (x, bottom)], setup.muted(), 0.75, &[1.0, 1.5]);
            canvas.block_grid((x, top), (x, bottom));
        }
        for line in &setup.data.marks.lines {
            let y = self.y(float(line.value));
            let mut canvas = self.canvas();
            let ends = [(self.gutter, y), (self.right, y)];
            canvas.dashes(&ends, setup.theme.colors.text, 0.75, &[3.0, 1.5]);
            let [from, to] = ends;
            canvas.block_axis(from, to);
        }
        for (left, lines) in &self.parts {
            for (index, line) in lines.iter().enumerate() {
                let baseline = self.bottom()
                    + BEFORE_YEARS
                    + line.ascent
                    + setup.lettering.leading(lines) * index as f64;
                self.canvas().text(line.clone(), *left, baseline);
            }
        }
    }

    /// Where the plot begins at the top.
    pub(super) fn ceiling(&self) -> f64 {
        let (_, rows) = self.chart.plotting_area().get_pixel_range();
        f64::from(rows.start) / UNITS
    }

    /// Where the lowest value is.
    pub(super) fn floor(&self) -> f64 {
        let (_, rows) = self.chart.plotting_area().get_pixel_range();
        f64::from(rows.end) / UNITS
    }

    /// Draws the line at zero, over the feet of the bars.
    pub(super) fn zero_line(&mut self) {
        let (left, y) = (self.left(), self.y(0.0));
        let color = self.setup.theme.colors.text;
        let right = self.right;
        let mut canvas = self.canvas();
        canvas.line(&[(left, y), (right, y)], color, ZERO);
        canvas.block_axis((left, y), (right, y));
    }

    /// Where the room for the years begins.
    pub(super) fn bottom(&self) -> f64 {
        let (_, rows) = self.chart.plotting_area().get_pixel_range();
        f64::from(rows.end) / UNITS + self.under
    }

    /// Where the plot begins at the left: the edge of the frame, on which all text hangs.
    fn left(&self) -> f64 {
        0.0
    }

    /// Where a year, or a place between years, is.
    pub(super) fn x(&self, year: f64) -> f64 {
        f64::from(self.chart.plotting_area().map_coordinate(&(year, 0.0)).0) / UNITS
    }

    /// How high a value is.
    pub(super) fn y(&self, value: f64) -> f64 {
        let year = self.chart.plotting_area().get_x_range().start;
        f64::from(self.chart.plotting_area().map_coordinate(&(year, value)).1) / UNITS
    }

    /// The recorder, for what plotters does not draw.
    pub(super) fn canvas(&self) -> RefMut<'_, Canvas<'s, 'a>> {
        self.canvas.borrow_mut()
    }

    /// Writes a value above or below a place, moved to a side where that is free; whether it found
    /// room. On white, the grid is taken away behind it.
    pub(super) fn value(
        &self,
        label: &ChartLabel,
        (x, edge): (f64, f64),
        above: bool,
        lean: f64,
        on_white: bool,
    ) -> Option<Area> {
        let baseline = if above { edge - 2.5 } else { edge + 2.5 + label.ascent };
        let mut canvas = self.canvas();
        for shift in [0.0, 0.2, -0.2, 0.4, -0.4] {
            let left = x - label.width / 2.0 + shift * lean * label.width;
            let left = left.min(self.edge - label.width).max(0.0);
            let area = Area::of(label, left, baseline);
            let around = Area { left: area.left - 1.5, right: area.right + 1.5, ..area };
            if canvas.is_free(around) && (on_white || canvas.is_off_grid(around)) {
                if on_white {
                    let behind = area.grow(0.75);
                    // Not the foot of the bar, nor the line at zero.
                    let bottom = if above { behind.bottom.min(edge - ZERO) } else { behind.bottom };
                    canvas.rect(Area { bottom, ..behind }, Color::WHITE);
                }
                canvas.text(label.clone(), left, baseline);
                return Some(area);
            }
        }
        None
    }

    /// The finished frame.
    pub(super) fn finish(self) -> Frame {
        self.canvas().finish()
    }
}

/// Round values from the lowest to the highest, and the value that the plot begins with: where it goes below zero, a
/// round value is below zero as well.
fn ticks_around_zero((low, high): (Decimal, Decimal), most: usize, whole: bool) -> (Vec<Decimal>, Decimal) {
    let some = ticks(low, high, most, whole);
    let below = |ticks: &[Decimal]| ticks.iter().any(|tick| *tick < Decimal::ZERO);
    if low >= Decimal::ZERO || below(&some) {
        return (some, low);
    }
    let step = |ticks: &[Decimal]| match ticks {
        [first, second, ..] => Some(*second - *first),
        _ => None,
    };
    let begun_below = |mut ticks: Vec<Decimal>, step: Decimal| {
        ticks.insert(0, -step);
        (ticks, low.min(-step))
    };
    // The plot may begin a step below zero, if that adds little to it; else smaller steps are tried.
    let Some(coarse) = step(&some) else { return (some, low) };
    if float(coarse + low) <= LITTLE * (float(high) - float(low)) {
        return begun_below(some, coarse);
    }
    let more = ticks(low, high, 2 * most, whole);
    match step(&more) {
        Some(_) if below(&more) => (more, low),
        Some(fine) if more.len() < 2 * most - 1 => begun_below(more, fine),
        _ => begun_below(some, coarse),
    }
}

/// The names of parts of a year, and where they begin: under their places, or to the left of the next.
fn part_labels(setup: &Setup, data: &Timed, x: impl Fn(i16) -> f64) -> Vec<(f64, Vec<ChartLabel>)> {
    let ink = LabelStyle::tabular(setup.muted());
    let mut limit = setup.width;
    let mut labels: Vec<(f64, Vec<ChartLabel>)> = Vec::new();
    for (at, part) in data.parts.iter().rev() {
        let lines = setup.lettering.wrap(&part.label, ink, PART_WIDTH, PART_LINES);
        let width = lines.iter().map(|line| line.width).fold(0.0, f64::max);
        let left = (x(*at) - width / 2.0).min(limit - width).max(0.0);
        limit = left - BETWEEN_YEARS;
        labels.push((left, lines));
    }
    labels.reverse();
    labels
}

/// The years to be written: all, or every second, fifth, tenth, as there is room.
fn year_labels(
    setup: &Setup,
    (first, last): (i16, i16),
    x: impl Fn(i16) -> f64,
    pitch: f64,
    until: f64,
) -> Vec<(f64, String)> {
    let ink = LabelStyle::tabular(setup.muted());
    let place = |year: i16| {
        let text = setup.year(year);
        let width = setup.lettering.label(&text, ink).width;
        let left = (x(year) - width / 2.0).min(setup.width - width).max(0.0);
        (year, text, left, left + width)
    };
    let least = setup
        .lettering
        .label(&setup.year(last), ink)
        .width
        .min(setup.lettering.label(&setup.year(first), ink).width);
    let steps = [1_i32, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000];
    for step in steps {
        if f64::from(step) * pitch < least {
            continue;
        }
        // Every second year ends at the last; from fives on round years read best.
        let offset = if step < 5 { i32::from(last).rem_euclid(step) } else { 0 };
        let years = (first..=last).filter(|&year| i32::from(year).rem_euclid(step) == offset);
        let labels: Vec<_> = years.map(place).collect();
        let apart = labels.iter().zip(labels.iter().skip(1)).all(|(a, b)| b.2 - a.3 >= BETWEEN_YEARS);
        if !apart {
            continue;
        }
        let (start, end) = (place(first), place(last));
        // A reader asks first where it begins and ends: a round year too near to either gives way.
        let clear = |label: &(i16, String, f64, f64)| {
            label.2 - start.3 >= BETWEEN_YEARS && end.2 - label.3 >= BETWEEN_YEARS
        };
        let mut labels: Vec<_> = labels.into_iter().filter(clear).collect();
        let both = end.2 - start.3 >= BETWEEN_YEARS;
        labels.insert(0, start);
        if both {
            labels.push(end);
        }
        labels.retain(|label| label.3 <= until);
        return labels.into_iter().map(|(year, text, ..)| (f64::from(year), text)).collect();
    }
    Vec::new()
}
