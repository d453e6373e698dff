//! Ring charts: parts of a whole, each labelled beside the ring.

use std::f64::consts::{FRAC_PI_2, TAU};

use rust_decimal::Decimal;

use super::canvas::Canvas;
use super::color::readable;
use super::lettering::{ChartLabel, LabelStyle};
use super::order::spread;
use super::scale::float;
use super::setup::Setup;
use crate::compose::ring_rest;
use crate::frame::{Color, Frame, Path, Segment};
use crate::geom::{Point, Pt};
use crate::locale::{Label, Locale};

/// In points: the ring, the white between its parts, and the way from it to the names.
const OUTER: f64 = 54.0;
const INNER: f64 = 33.0;
const GAP: f64 = 1.5;
const LEADER_START: f64 = 2.5;
const LEADER_BEND: f64 = 8.0;
const LEADER_END: f64 = 14.0;
const BEFORE_NAME: f64 = 3.5;
const AFTER_PERCENT: f64 = 5.0;
/// The most that names at the left may take of the width.
const LEFT_NAMES: f64 = 0.3;
const NAME_LINES: usize = 3;
struct Wedge {
    from: f64,
    to: f64,
    color: Color,
    percent: ChartLabel,
    name: Vec<ChartLabel>,
}

impl Wedge {
    fn middle(&self) -> f64 {
        (self.from + self.to) / 2.0
    }

    fn at_right(&self) -> bool {
        libm::sin(self.middle()) >= 0.0
    }
}

/// What the rest of a hundred is called: by another name where a part has the usual one.
pub(super) fn rest_name<'l>(parts: &[(&str, Decimal)], locale: &'l Locale) -> &'l str {
    let other = locale.label(Label::OtherItems);
    let taken = parts.iter().any(|(name, _)| name.trim().to_lowercase() == other.to_lowercase());
    if taken { locale.label(Label::ItemsNotListed) } else { other }
}

/// Draws the ring, the largest part first, clockwise. What the parts leave of a hundred is grey.
pub(super) fn draw(setup: &Setup, parts: &[(&str, Decimal)]) -> Frame {
    let sum: Decimal = parts.iter().map(|part| part.1).sum();
    let whole = float(sum.max(Decimal::ONE_HUNDRED));
    let mut named: Vec<(String, Decimal, Color)> = parts
        .iter()
        .enumerate()
        .map(|(index, part)| (part.0.to_owned(), part.1, setup.series(index)))
        .collect();
    let ends = parts.len().saturating_sub(1);
    let rest_color = setup.theme.colors.palette.rest(setup.series(ends), setup.series(0));
    if let Some(rest) = ring_rest(parts.iter().map(|part| part.1)) {
        named.push((rest_name(parts, setup.locale).to_owned(), rest, rest_color));
    }
    // From the top, clockwise; but a half or more has its middle at the right, so that what is left
    // fans out at the left, where there is room for its names.
    let largest = named.first().map_or(0.0, |part| float(part.1) / whole);
    let turn = if largest > 0.5 { TAU / 4.0 - largest * TAU / 2.0 } else { 0.0 };
    let mut from = 0.0;
    let angles: Vec<(f64, f64)> = named
        .iter()
        .map(|part| {
            let start = from;
            from += float(part.1) / whole * TAU;
            (start, from)
        })
        .collect();
    // What rounding took goes to the last part, so that the ring closes.
    let stretch = TAU / from.max(f64::MIN_POSITIVE);

    let lettering = &setup.lettering;
    let text = LabelStyle::plain(setup.theme.colors.text);
    let mut wedges: Vec<Wedge> = Vec::new();
    let mut left = 0.0_f64;
    for ((name, value, color), (from, to)) in named.into_iter().zip(angles) {
        let ink = if color == rest_color { setup.muted() } else { readable(color) };
        let percent = lettering.label(&setup.locale.percent(value), LabelStyle::strong(ink));
        let mut wedge =
            Wedge { from: from * stretch + turn, to: to * stretch + turn, color, percent, name: Vec::new() };
        if !wedge.at_right() {
            wedge.name =
                lettering.wrap(&name, text, setup.width * LEFT_NAMES - wedge.percent.width, NAME_LINES);
            left = left.max(block_width(&wedge));
        } else {
            // Set below, when it is known what the left has left.
            wedge.name = vec![lettering.label(&name, text)];
        }
        wedges.push(wedge);
    }
    let side = LEADER_END + BEFORE_NAME;
    let center = if left > 0.0 { left + side + OUTER } else { OUTER };
    let room = setup.width - center - OUTER - side;
    for (wedge, part) in wedges.iter_mut().zip(parts).filter(|(wedge, _)| wedge.at_right()) {
        wedge.name = lettering.wrap(part.0, text, room - wedge.percent.width - AFTER_PERCENT, NAME_LINES);
    }

    let tallest = |right: bool| {
        wedges.iter().filter(|wedge| wedge.at_right() == right).map(|wedge| height(setup, wedge)).sum::<f64>()
    };
    let frame_height = setup.ceil((2.0 * (OUTER + LEADER_BEND)).max(tallest(true)).max(tallest(false)));
    let middle = frame_height / 2.0;
    let mut canvas = Canvas::new(lettering, setup.width, frame_height);
    for wedge in &wedges {
        canvas.fill(center, middle, path(wedge.from, wedge.to), wedge.color);
    }
    for right in [true, false] {
        let mut wedges: Vec<&Wedge> = wedges.iter().filter(|wedge| wedge.at_right() == right).collect();
        wedges.sort_by(|a, b| place(a, OUTER).1.total_cmp(&place(b, OUTER).1));
        let blocks: Vec<(f64, f64)> = wedges
            .iter()
            .map(|wedge| (middle + place(wedge, OUTER + LEADER_BEND).1, height(setup, wedge)))
            .collect();
        for (wedge, top) in wedges.into_iter().zip(spread(&blocks, 0.0, frame_height)) {
            label(setup, &mut canvas, wedge, (center, middle), top);
        }
    }
    canvas.finish()
}

fn height(setup: &Setup, wedge: &Wedge) -> f64 {
    setup.lettering.leading(&wedge.name) * wedge.name.len() as f64 + 2.0
}

fn block_width(wedge: &Wedge) -> f64 {
    wedge.percent.width + AFTER_PERCENT + wedge.name.iter().map(|line| line.width).fold(0.0, f64::max)
}

/// From the centre to the middle of a wedge at a radius.
fn place(wedge: &Wedge, radius: f64) -> (f64, f64) {
    let angle = wedge.middle();
    (libm::sin(angle) * radius, -libm::cos(angle) * radius)
}

/// Writes what a wedge is, its percentage next to the ring, and leads to it.
fn label(setup: &Setup, canvas: &mut Canvas, wedge: &Wedge, (center, middle): (f64, f64), top: f64) {
    let leading = setup.lettering.leading(&wedge.name);
    let line = top + 1.0 + leading / 2.0;
    let sign = if wedge.at_right() { 1.0 } else { -1.0 };
    let end = center + sign * (OUTER + LEADER_END);
    let [start, bend] = [LEADER_START, LEADER_BEND].map(|way| place(wedge, OUTER + way));
    canvas.line(
        &[(center + start.0, middle + start.1), (center + bend.0, middle + bend.1), (end, line)],
        setup.muted(),
        0.4,
    );
    let percent_x =
        if wedge.at_right() { end + BEFORE_NAME } else { end - BEFORE_NAME - wedge.percent.width };
    canvas.text(wedge.percent.clone(), percent_x, line + wedge.percent.middle());
    for (index, name) in wedge.name.iter().enumerate() {
        let x = if wedge.at_right() {
            percent_x + wedge.percent.width + AFTER_PERCENT
        } else {
            percent_x - AFTER_PERCENT - name.width
        };
        canvas.text(name.clone(), x, line + leading * index as f64 + name.middle());
    }
}

/// A wedge of the ring around the origin, from an angle to another, clockwise from the top; half the
/// gap is taken from each side, so that gaps are as wide inside as outside.
fn path(from: f64, to: f64) -> Path {
    let gap = if to - from < TAU - 1e-9 { GAP / 2.0 } else { 0.0 };
    let inset = |radius: f64| {
        let inset = libm::asin(gap / radius);
        let middle = (from + to) / 2.0;
        ((from + inset).min(middle), (to - inset).max(middle))
    };
    let (outer, inner) = (inset(OUTER), inset(INNER));
    let mut segments = vec![Segment::Move(on_circle(outer.0, OUTER))];
    arc(&mut segments, outer.0, outer.1, OUTER);
    segments.push(Segment::Line(on_circle(inner.1, INNER)));
    arc(&mut segments, inner.1, inner.0, INNER);
    segments.push(Segment::Close);
    Path { segments }
}

/// An arc as cubics of a quarter circle at most. The control points lie 4/3 tan(angle / 4) of the
/// radius along the tangents (Goldapp 1991).
fn arc(segments: &mut Vec<Segment>, from: f64, to: f64, radius: f64) {
    let pieces = ((to - from).abs() / FRAC_PI_2).ceil().max(1.0);
    let step = (to - from) / pieces;
    let reach = radius * 4.0 / 3.0 * libm::tan(step / 4.0);
    for piece in 0..pieces as u32 {
        let start = from + step * f64::from(piece);
        let end = start + step;
        let along = |angle: f64, way: f64| {
            let (at, tangent) = (on_circle(angle, radius), (libm::cos(angle) * way, libm::sin(angle) * way));
            Point::new(at.x + Pt(tangent.0), at.y + Pt(tangent.1))
        };
        segments.push(Segment::Cubic(along(start, reach), along(end, -reach), on_circle(end, radius)));
    }
}

fn on_circle(angle: f64, radius: f64) -> Point {
    Point::new(Pt(libm::sin(angle) * radius), Pt(-libm::cos(angle) * radius))
}
