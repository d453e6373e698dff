//! Horizontal bars: names on the left, values at the ends.

use std::cmp::Ordering;

use plotters::coord::ranged1d::Ranged as _;
use rust_decimal::Decimal;

use super::canvas::{Area, Canvas, UNITS, units};
use super::color::readable;
use super::hatch;
use super::lettering::{ChartLabel, LabelStyle};
use super::scale::{Scale, float};
use super::setup::{HAIRLINE, Setup, TALLEST};
use super::timed::Timed;
use crate::figures::Status;
use crate::frame::{Color, Frame, Path};
use crate::geom::Pt;
use crate::locale::Label;

/// A bar with its labels.
pub(super) struct NamedBar {
    pub(super) name: String,
    pub(super) value: Decimal,
    pub(super) text: String,
    pub(super) color: Color,
    pub(super) status: Status,
}

impl NamedBar {
    pub(super) fn new(name: &str, value: Decimal, text: String, color: Color) -> Self {
        Self { name: name.to_owned(), value, text, color, status: Status::Final }
    }
}

/// In points.
const BAR: f64 = 7.5;
const AFTER_NAME: f64 = 8.0;
const BEFORE_VALUE: f64 = 4.0;
/// The most that names may take of the width, and bars must have.
const NAMES: f64 = 0.44;
const BARS: f64 = 0.2;
/// Lines that a name may take.
const NAME_LINES: usize = 3;
/// A dot, and the dots of the line that leads to it.
const DOT: f64 = 3.0;
const LEADER: [f64; 2] = [0.6, 2.4];

/// Series of a single year, one bar each, under the year.
pub(super) fn one_year(setup: &Setup, data: &Timed) -> Frame {
    let rows: Vec<NamedBar> = data
        .series
        .iter()
        .filter_map(|known| {
            let &(_, value) = known.points.first()?;
            let text = setup.number(value);
            let bar = NamedBar::new(known.name, value, text, setup.series(known.index));
            Some(NamedBar { status: known.status(data.last), ..bar })
        })
        .collect();
    draw(setup, &rows, Some(&setup.year(data.last)), false)
}

/// Draws rows in their order, all to one scale, under a heading where there is one. Rows that a page has no room
/// for are counted, not drawn.
pub(super) fn draw(setup: &Setup, rows: &[NamedBar], heading: Option<&str>, dots: bool) -> Frame {
    let lettering = &setup.lettering;
    let line = setup.lines(1);
    let text = LabelStyle::plain(setup.theme.colors.text);
    let top = if heading.is_some() { line } else { 0.0 };
    let (mut names, mut heights) = (Vec::new(), Vec::new());
    let mut bottom = top;
    for (at, row) in rows.iter().enumerate() {
        let lines: Vec<ChartLabel> = lettering.wrap(&row.name, text, setup.width * NAMES, NAME_LINES);
        let height = setup.ceil(lettering.leading(&lines) * lines.len() as f64 + 3.0);
        // All but the last leave room for the count of those that are left out.
        let reserved = if at + 1 < rows.len() { line } else { 0.0 };
        if at > 0 && bottom + height + reserved > setup.lines(TALLEST) {
            break;
        }
        bottom += height;
        names.push(lines);
        heights.push(height);
    }
    let (shown, rest) = rows.split_at(names.len());
    let value = |row: &NamedBar| {
        lettering.label(
            &row.text,
            LabelStyle {
                figures: crate::text::FigureStyle::Tabular,
                ..LabelStyle::strong(readable(row.color))
            },
        )
    };
    let values: Vec<ChartLabel> = shown.iter().map(value).collect();
    let heading = heading.map(|heading| lettering.label(heading, LabelStyle::plain(setup.muted())));
    let more = (!rest.is_empty()).then(|| {
        let text = setup.locale.count(Label::ChartMoreItems, rest.len() as u64);
        lettering.label(&text, LabelStyle::plain(setup.muted()))
    });
    let height = bottom + if more.is_some() { line } else { 0.0 };

    let mut canvas = Canvas::new(lettering, setup.width, height);
    let scale = across(setup, shown, &names, &values, dots);
    let zero = scale(0.0);
    if let Some(heading) = heading {
        let baseline = line / 2.0 + heading.middle();
        canvas.text(heading, zero, baseline);
    }
    let mut row_top = top;
    for (((row, lines), value), height) in shown.iter().zip(names).zip(values).zip(heights) {
        let middle = row_top + height / 2.0;
        let leading = lettering.leading(&lines);
        let first = middle - leading * (lines.len() as f64 - 1.0) / 2.0;
        for (index, name) in lines.into_iter().enumerate() {
            let baseline = first + leading * index as f64 + name.middle();
            canvas.text(name, 0.0, baseline);
        }
        let end = scale(float(row.value));
        let negative = row.value < Decimal::ZERO;
        let end = match row.value.cmp(&Decimal::ZERO) {
            Ordering::Less => end.min(zero - HAIRLINE),
            Ordering::Equal => zero,
            Ordering::Greater => end.max(zero + HAIRLINE),
        };
        let (left, right) = (end.min(zero), end.max(zero));
        if dots {
            canvas.dashes(&[(left, middle), (right, middle)], setup.muted(), 0.6, &LEADER);
            canvas.fill(end, middle, Path::circle(Pt(DOT)), row.color);
        } else if !row.value.is_zero() {
            let (top, bottom) = (middle - BAR / 2.0, middle + BAR / 2.0);
            hatch::bar(&mut canvas, Area { left, top, right, bottom }, row.color, row.status);
        }
        let (left, right) = if dots { (left - DOT, right + DOT) } else { (left, right) };
        let baseline = middle + value.middle();
        let x = if negative { left - BEFORE_VALUE - value.width } else { right + BEFORE_VALUE };
        canvas.text(value, x, baseline);
        row_top += height;
    }
    if !shown.is_empty() {
        canvas.line(&[(zero, top), (zero, bottom)], setup.theme.colors.text, 0.5);
    }
    if let Some(more) = more {
        let baseline = bottom + line / 2.0 + more.middle();
        canvas.text(more, 0.0, baseline);
    }
    canvas.finish()
}

/// The scale from values to places: bars get what names and values leave.
fn across(
    setup: &Setup,
    rows: &[NamedBar],
    names: &[Vec<ChartLabel>],
    values: &[ChartLabel],
    dots: bool,
) -> impl Fn(f64) -> f64 + use<> {
    let beside = if dots { DOT } else { 0.0 };
    let widest = |negative: bool| {
        let labels = rows.iter().zip(values).filter(|(row, _)| (row.value < Decimal::ZERO) == negative);
        labels.map(|(_, label)| label.width + BEFORE_VALUE + beside).fold(0.0, f64::max)
    };
    let names = names.iter().flatten().map(|name| name.width).fold(0.0, f64::max) + AFTER_NAME;
    let low = rows.iter().map(|row| float(row.value)).fold(0.0, f64::min);
    let high = rows.iter().map(|row| float(row.value)).fold(0.0, f64::max);
    let left = names + widest(true);
    let right = (setup.width - widest(false)).max(left + setup.width * BARS);
    let range = if high > low { low..high } else { 0.0..1.0 };
    let scale = Scale::new(range, Vec::new());
    let limit = (units(left), units(right));
    move |value| f64::from(scale.map(&value, limit)) / UNITS
}
