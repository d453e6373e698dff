//! Bars whose values are not final: a tint under slanting lines.

use super::canvas::{Area, Canvas};
use super::color::tint;
use crate::figures::Status;
use crate::frame::Color;

/// How much of the colour is in the tint, and in points the lines and the way from one to the next.
const TINT: f64 = 0.22;
const LINE: f64 = 0.7;
const PITCH: f64 = 3.0;
const OUTLINE: f64 = 0.6;

/// Fills a bar as its value is: whole, hatched, or an outline of dashes for a forecast.
pub(super) fn bar(canvas: &mut Canvas, area: Area, color: Color, status: Status) {
    match status {
        Status::Final => canvas.rect(area, color),
        Status::Provisional | Status::Estimate => draw(canvas, area, color),
        Status::Forecast => {
            canvas.rect(area, tint(color, TINT));
            let half = OUTLINE / 2.0;
            let inner = area.grow(-half);
            if inner.left < inner.right && inner.top < inner.bottom {
                canvas.dashes(&outline(inner), color, OUTLINE, &[2.0, 1.2]);
            }
        }
    }
}

/// Fills an area with slanting lines, in an outline.
pub(super) fn draw(canvas: &mut Canvas, area: Area, color: Color) {
    canvas.rect(area, tint(color, TINT));
    let inner = area.grow(-OUTLINE / 2.0);
    let (width, height) = (inner.right - inner.left, inner.bottom - inner.top);
    if width <= 0.0 || height <= 0.0 {
        canvas.rect(area, color);
        return;
    }
    // Each line is where x + y is the same, from the bottom left up to the top right.
    let count = ((width + height) / PITCH) as u32;
    for step in 1..=count {
        let sum = f64::from(step) * PITCH;
        let from = (sum.min(width), (sum - width).max(0.0));
        let to = ((sum - height).max(0.0), sum.min(height));
        let at = |(x, y): (f64, f64)| (inner.left + x, inner.top + y);
        canvas.line(&[at(from), at(to)], color, LINE);
    }
    canvas.line(&outline(inner), color, OUTLINE);
}

/// The way round an area, from a corner back to it.
fn outline(area: Area) -> [(f64, f64); 5] {
    let Area { left, top, right, bottom } = area;
    [(left, top), (right, top), (right, bottom), (left, bottom), (left, top)]
}
