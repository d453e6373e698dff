//! The legend above a plot: names of series that cannot be labelled directly, and what signs stand for.

use super::canvas::{Area, Canvas};
use super::color::readable;
use super::hatch;
use super::lettering::{ChartLabel, LabelStyle};
use super::setup::Setup;
use super::timed::{KnownSeries, Timed};
use crate::compose::Marks;
use crate::figures::Status;
use crate::frame::{Color, Path};
use crate::geom::Pt;
use crate::locale::Label;

/// Names after signs, on as many lines as they need.
pub(super) struct ColorKey {
    /// What starts with a sign, or goes on with a name from the line before.
    lines: Vec<Vec<(Option<Sign>, ChartLabel)>>,
    leading: f64,
}

/// What stands before a name.
#[derive(Debug, Clone, Copy)]
enum Sign {
    /// A series.
    Square(Color),
    /// Values that are not final.
    Hatched(Color),
    /// Lines to values that are forecast, and values to compare with.
    Dashed(Color),
    /// A break in a series.
    Dotted(Color),
    /// A dot of a value that is not final.
    Open(Color),
}

const SQUARE: f64 = 5.0;
const DASH: f64 = 12.0;
const AFTER_SIGN: f64 = 3.5;
const BETWEEN: f64 = 12.0;
/// Lines that a name may take.
const NAME_LINES: usize = 3;

impl Sign {
    fn width(self) -> f64 {
        match self {
            Self::Square(_) => SQUARE,
            Self::Hatched(_) | Self::Dashed(_) => DASH,
            Self::Dotted(_) => 2.0,
            Self::Open(_) => 4.0,
        }
    }

    fn draw(self, canvas: &mut Canvas, x: f64, middle: f64) {
        let area = Area {
            left: x,
            top: middle - SQUARE / 2.0,
            right: x + self.width(),
            bottom: middle + SQUARE / 2.0,
        };
        match self {
            Self::Square(color) => canvas.rect(area, color),
            Self::Hatched(color) => hatch::draw(canvas, area, color),
            Self::Dashed(color) => canvas.dashes(&[(x, middle), (x + DASH, middle)], color, 1.0, &[3.0, 1.5]),
            Self::Open(color) => {
                canvas.fill(x + 2.0, middle, Path::circle(Pt(2.0)), color);
                canvas.fill(x + 2.0, middle, Path::circle(Pt(1.2)), Color::WHITE);
            }
            Self::Dotted(color) => {
                let (top, bottom) = ((x + 1.0, middle - 3.0), (x + 1.0, middle + 3.0));
                canvas.dashes(&[top, bottom], color, 0.75, &[1.0, 1.5]);
            }
        }
    }
}

/// The signs of statuses, each with what it stands for.
fn status_entries(setup: &Setup, statuses: Vec<Status>, bars: bool) -> Vec<(Sign, String, LabelStyle)> {
    let ink = LabelStyle::plain(setup.muted());
    let entry = |status: Status| {
        let label = match status {
            Status::Final => return None,
            Status::Provisional => Label::StatusProvisional,
            Status::Estimate => Label::StatusEstimate,
            Status::Forecast => Label::StatusForecast,
        };
        let sign = match status {
            Status::Forecast => Sign::Dashed(setup.muted()),
            _ if bars => Sign::Hatched(setup.muted()),
            _ => Sign::Open(setup.muted()),
        };
        Some((sign, setup.locale.label(label).to_owned(), ink))
    };
    statuses.into_iter().filter_map(entry).collect()
}

impl ColorKey {
    /// The names of series.
    pub(super) fn new(setup: &Setup, series: &[KnownSeries]) -> Self {
        let entry = |known: &KnownSeries| {
            let color = setup.series(known.index);
            (Sign::Square(color), known.name.to_owned(), LabelStyle::strong(readable(color)))
        };
        Self::of(setup, series.iter().filter(|known| !known.name.is_empty()).map(entry).collect())
    }

    /// What signs stand for: values that are not final, breaks, values to compare with.
    pub(super) fn of_signs(setup: &Setup, data: &Timed, marks: &Marks, bars: bool) -> Self {
        let ink = LabelStyle::plain(setup.muted());
        let mut entries = status_entries(setup, data.statuses(), bars);
        if marks.breaks.iter().any(|year| (data.first + 1..=data.last).contains(year)) {
            let words = setup.locale.label(Label::ChartBreak).to_owned();
            entries.push((Sign::Dotted(setup.muted()), words, ink));
        }
        for line in &marks.lines {
            let words = format!("{} {}", line.text, setup.number(line.value));
            let color = setup.theme.colors.text;
            entries.push((Sign::Dashed(color), words, LabelStyle::plain(color)));
        }
        Self::of(setup, entries)
    }

    /// What signs of lines to values that are not final stand for.
    pub(super) fn of_statuses(setup: &Setup, statuses: Vec<Status>) -> Self {
        Self::of(setup, status_entries(setup, statuses, false))
    }

    fn of(setup: &Setup, entries: Vec<(Sign, String, LabelStyle)>) -> Self {
        let mut lines: Vec<Vec<(Option<Sign>, ChartLabel)>> = Vec::new();
        let mut end = f64::INFINITY;
        let mut leading = 0.0_f64;
        for (sign, name, ink) in entries {
            let room = setup.width - sign.width() - AFTER_SIGN;
            let names = setup.lettering.wrap(&name, ink, room, NAME_LINES);
            leading = leading.max(setup.lettering.leading(&names));
            let alone = names.len() > 1;
            for (number, name) in names.into_iter().enumerate() {
                let width = sign.width() + AFTER_SIGN + name.width;
                match lines.last_mut() {
                    Some(line) if !alone && end + BETWEEN + width <= setup.width => {
                        line.push((Some(sign), name));
                        end += BETWEEN + width;
                    }
                    _ => {
                        lines.push(vec![((number == 0).then_some(sign), name)]);
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

    /// Draws the key from a height down.
    pub(super) fn draw(self, canvas: &mut Canvas, mut top: f64) {
        for line in self.lines {
            let ascent = line.iter().map(|(_, name)| name.ascent).fold(0.0, f64::max);
            let baseline = top + ascent + 1.0;
            let mut x = 0.0;
            for (sign, name) in line {
                let width = sign.map_or(SQUARE, Sign::width);
                if let Some(sign) = sign {
                    sign.draw(canvas, x, baseline - name.middle());
                }
                let start = x + width + AFTER_SIGN;
                x = start + name.width + BETWEEN;
                canvas.text(name, start, baseline);
            }
            top += self.leading;
        }
    }
}
