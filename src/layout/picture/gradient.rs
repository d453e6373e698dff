//! Gradients, and how they continue past their ends.
//!
//! PDF has no gradients that are repeated: there is one as long as the outline that it fills, with stops for each
//! repetition.

use crate::frame::{Color, Paint, Path};
use crate::geom::{Point, Pt};

use super::matrix::Matrix;

/// The most stops of a gradient when its repetitions are written out. More cannot be distinguished on a page.
const STOPS_LIMIT: usize = 10_000;

/// A gradient in the coordinates that a matrix leads to, for an outline in the same. None for other paints.
pub(super) fn paint(
    paint: &usvg::Paint,
    color: impl Fn(usvg::Color, f32) -> Color,
    matrix: Matrix,
    outline: &Path,
) -> Option<Paint> {
    let base: &usvg::BaseGradient = match paint {
        usvg::Paint::LinearGradient(gradient) => gradient,
        usvg::Paint::RadialGradient(gradient) => gradient,
        usvg::Paint::Color(_) | usvg::Paint::Pattern(_) => return None,
    };
    let stops = base.stops().iter();
    let stops: Vec<_> = stops
        .map(|stop| (f64::from(stop.offset().get()), color(stop.color(), stop.opacity().get())))
        .collect();
    let last = stops.last()?.1;
    if stops.iter().all(|(_, color)| *color == last) {
        return Some(Paint::Solid(last));
    }
    let method = base.spread_method();
    let bounds = outline.bounds();
    Some(match paint {
        usvg::Paint::LinearGradient(gradient) => {
            let (from, to) =
                (matrix.place(gradient.x1(), gradient.y1()), matrix.place(gradient.x2(), gradient.y2()));
            if from == to {
                // SVG 2, 14.2.3.1: the colour of the last stop.
                return Some(Paint::Solid(last));
            }
            linear(from, to, stops, method, bounds)
        }
        usvg::Paint::RadialGradient(gradient) => {
            let radius = |radius: f32| Pt(f64::from(radius) * matrix.scale());
            let from = (matrix.place(gradient.fx(), gradient.fy()), radius(gradient.fr().get()));
            let to = (matrix.place(gradient.cx(), gradient.cy()), radius(gradient.r().get()));
            radial(from, to, stops, method, bounds)
        }
        usvg::Paint::Color(_) | usvg::Paint::Pattern(_) => return None,
    })
}

fn linear(
    from: Point,
    to: Point,
    stops: Vec<(f64, Color)>,
    method: usvg::SpreadMethod,
    [left, top, right, bottom]: [f64; 4],
) -> Paint {
    if method == usvg::SpreadMethod::Pad {
        return Paint::Linear { from, to, stops };
    }
    let along = [to.x.0 - from.x.0, to.y.0 - from.y.0];
    let length = along[0] * along[0] + along[1] * along[1];
    let corners = [[left, top], [right, top], [left, bottom], [right, bottom]];
    let places = corners.map(|[x, y]| ((x - from.x.0) * along[0] + (y - from.y.0) * along[1]) / length);
    let low = places.into_iter().fold(f64::INFINITY, f64::min);
    let high = places.into_iter().fold(f64::NEG_INFINITY, f64::max);
    let Some(stops) = repeated(&stops, method, low, high) else { return Paint::Solid(mean(&stops)) };
    let at = |t: f64| Point::new(Pt(from.x.0 + along[0] * t), Pt(from.y.0 + along[1] * t));
    Paint::Linear { from: at(low), to: at(high), stops }
}

fn radial(
    from: (Point, Pt),
    to: (Point, Pt),
    stops: Vec<(f64, Color)>,
    method: usvg::SpreadMethod,
    [left, top, right, bottom]: [f64; 4],
) -> Paint {
    let growth = to.1.0 - from.1.0;
    let along = [to.0.x.0 - from.0.x.0, to.0.y.0 - from.0.y.0];
    // How much each circle grows beyond the one that it lies in. Of others a lint says that they are not repeated.
    let margin = growth - libm::hypot(along[0], along[1]);
    if method == usvg::SpreadMethod::Pad || margin <= 0.0 {
        return Paint::Radial { from, to, stops };
    }
    // The circle of no radius, and one that everything lies in: it lies around the first one's centre as far as it
    // grew beyond what it moved.
    let low = -from.1.0 / growth;
    let corners = [[left, top], [right, top], [left, bottom], [right, bottom]];
    let far =
        corners.map(|[x, y]| libm::hypot(x - from.0.x.0, y - from.0.y.0)).into_iter().fold(0.0, f64::max);
    let high = ((far - from.1.0) / margin).max(1.0);
    let Some(stops) = repeated(&stops, method, low, high) else { return Paint::Solid(mean(&stops)) };
    let at = |t: f64| Point::new(Pt(from.0.x.0 + along[0] * t), Pt(from.0.y.0 + along[1] * t));
    Paint::Radial { from: (at(low), Pt::ZERO), to: (at(high), Pt(from.1.0 + growth * high)), stops }
}

/// The stops of a gradient that is repeated from one place to another, where 0 and 1 are its own ends: on a scale
/// from 0 to 1 again. None if there are too many.
fn repeated(
    stops: &[(f64, Color)],
    method: usvg::SpreadMethod,
    low: f64,
    high: f64,
) -> Option<Vec<(f64, Color)>> {
    let (first, last) = (stops.first()?, stops.last()?);
    let whole: Vec<_> =
        [(0.0, first.1)].into_iter().chain(stops.iter().copied()).chain([(1.0, last.1)]).collect();
    let (start, end) = (low.floor(), high.ceil());
    let times = end - start;
    if !times.is_finite() || times * whole.len() as f64 > STOPS_LIMIT as f64 {
        return None;
    }
    let mut all: Vec<(f64, Color)> = Vec::new();
    for turn in 0..times as i64 {
        let at = start + turn as f64;
        if method == usvg::SpreadMethod::Reflect && at.rem_euclid(2.0) == 1.0 {
            all.extend(whole.iter().rev().map(|(offset, color)| (at + 1.0 - offset, *color)));
        } else {
            all.extend(whole.iter().map(|(offset, color)| (at + offset, *color)));
        }
    }
    let mut cut = vec![(0.0, color_at(&all, low)?)];
    let inside = all.iter().filter(|(place, _)| *place > low && *place < high);
    cut.extend(inside.map(|(place, color)| ((place - low) / (high - low), *color)));
    cut.push((1.0, color_at(&all, high)?));
    Some(cut)
}

/// The colour between stops.
fn color_at(stops: &[(f64, Color)], place: f64) -> Option<Color> {
    let after = stops.iter().position(|(offset, _)| *offset >= place).unwrap_or(stops.len() - 1);
    let (end, two) = *stops.get(after)?;
    let (start, one) = stops[after.saturating_sub(1)];
    let share = if end > start { ((place - start) / (end - start)).clamp(0.0, 1.0) } else { 1.0 };
    let between =
        |one: u8, two: u8| (f64::from(one) + (f64::from(two) - f64::from(one)) * share).round() as u8;
    Some(Color {
        r: between(one.r, two.r),
        g: between(one.g, two.g),
        b: between(one.b, two.b),
        a: between(one.a, two.a),
    })
}

/// What a gradient looks like that is too fine to be seen as one.
fn mean(stops: &[(f64, Color)]) -> Color {
    let whole = |pick: fn(&Color) -> u8| {
        let value = |color: &Color| f64::from(pick(color));
        let ends = stops.first().map_or(0.0, |(offset, color)| offset * value(color))
            + stops.last().map_or(0.0, |(offset, color)| (1.0 - offset) * value(color));
        let inner = stops
            .windows(2)
            .map(|pair| (pair[1].0 - pair[0].0) * (value(&pair[0].1) + value(&pair[1].1)) / 2.0);
        (ends + inner.sum::<f64>()).round() as u8
    };
    Color { r: whole(|c| c.r), g: whole(|c| c.g), b: whole(|c| c.b), a: whole(|c| c.a) }
}

#[cfg(test)]
mod tests {
    use super::*;

    const STOPS: [(f64, Color); 2] = [(0.0, Color::BLACK), (1.0, Color::WHITE)];

    /// The place and the red of each stop.
    fn seen(stops: Option<Vec<(f64, Color)>>) -> Vec<(f64, u8)> {
        stops.expect("they are not too many").into_iter().map(|(place, color)| (place, color.r)).collect()
    }

    #[test]
    fn a_gradient_starts_again_or_turns_at_its_ends() {
        let repeated_twice = seen(repeated(&STOPS, usvg::SpreadMethod::Repeat, -0.5, 1.5));
        assert_eq!(repeated_twice.first(), Some(&(0.0, 128)));
        assert_eq!(repeated_twice.last(), Some(&(1.0, 128)));
        // From white to black at once, at either end of its own.
        for place in [0.25, 0.75] {
            let at: Vec<_> =
                repeated_twice.iter().filter(|(at, _)| *at == place).map(|(_, red)| *red).collect();
            assert_eq!((at.first(), at.last()), (Some(&255), Some(&0)), "{repeated_twice:?}");
        }
        let reflected = seen(repeated(&STOPS, usvg::SpreadMethod::Reflect, -1.0, 2.0));
        let turns =
            |place: f64| reflected.iter().find(|(at, _)| (at - place).abs() < 1e-9).map(|(_, red)| *red);
        assert_eq!([0.0, 1.0 / 3.0, 2.0 / 3.0, 1.0].map(turns), [255, 0, 255, 0].map(Some), "{reflected:?}");
    }

    #[test]
    fn a_gradient_too_fine_to_be_seen_is_its_mean() {
        assert_eq!(repeated(&STOPS, usvg::SpreadMethod::Repeat, 0.0, 1e9), None);
        assert_eq!(mean(&STOPS).r, 128);
    }
}
