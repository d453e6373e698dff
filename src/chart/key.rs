//! The legend above a plot, for series that cannot be labelled directly.

use super::canvas::{Area, Canvas};
use super::color::readable;
use super::lettering::{ChartLabel, LabelStyle};
use super::setup::Setup;
use super::timed::KnownSeries;
use crate::frame::Color;

/// Names after small squares in their colours, on as many lines as they need.
pub(super) struct ColorKey {
    /// What starts with a square, or goes on with a name from the line before.
    lines: Vec<Vec<(Option<Color>, ChartLabel)>>,
    leading: f64,
}

const SQUARE: f64 = 5.0;
const AFTER_SQUARE: f64 = 3.5;
const BETWEEN: f64 = 12.0;
/// Lines that a name may take.
const NAME_LINES: usize = 3;

impl ColorKey {
    pub(super) fn new(setup: &Setup, series: &[KnownSeries]) -> Self {
        let mut lines: Vec<Vec<(Option<Color>, ChartLabel)>> = Vec::new();
        let mut end = f64::INFINITY;
        let mut leading = 0.0_f64;
        for known in series {
            let color = setup.series(known.index);
            let ink = LabelStyle::strong(readable(color));
            let room = setup.width - SQUARE - AFTER_SQUARE;
            let names = setup.lettering.wrap(known.name, ink, room, NAME_LINES);
            leading = leading.max(setup.lettering.leading(&names));
            let alone = names.len() > 1;
            for (number, name) in names.into_iter().enumerate() {
                let width = SQUARE + AFTER_SQUARE + name.width;
                match lines.last_mut() {
                    Some(line) if !alone && end + BETWEEN + width <= setup.width => {
                        line.push((Some(color), name));
                        end += BETWEEN + width;
                    }
                    _ => {
                        lines.push(vec![((number == 0).then_some(color), name)]);
                        end = if alone { f64::INFINITY } else { width };
                    }
                }
            }
        }
        Self { lines, leading }
    }

    /// The height of the key, in points.
    pub(super) fn height(&self) -> f64 {
        self.leading * self.lines.len() as f64
    }

    pub(super) fn draw(self, canvas: &mut Canvas) {
        let mut top = 0.0;
        for line in self.lines {
            let ascent = line.iter().map(|(_, name)| name.ascent).fold(0.0, f64::max);
            let baseline = top + ascent + 1.0;
            let mut x = 0.0;
            for (color, name) in line {
                let middle = baseline - name.middle();
                let square = Area {
                    left: x,
                    top: middle - SQUARE / 2.0,
                    right: x + SQUARE,
                    bottom: middle + SQUARE / 2.0,
                };
                if let Some(color) = color {
                    canvas.rect(square, color);
                }
                let start = x + SQUARE + AFTER_SQUARE;
                x = start + name.width + BETWEEN;
                canvas.text(name, start, baseline);
            }
            top += self.leading;
        }
    }
}
