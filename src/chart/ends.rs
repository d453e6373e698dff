//! Labels at the right end of a plot: the name and last value of each line, at its height.

use super::canvas::Area;
use super::color::readable;
use super::lettering::{ChartLabel, LabelStyle};
use super::order::spread;
use super::plot::Plot;
use super::scale::float;
use super::setup::Setup;
use super::timed::{KnownSeries, Timed};

/// From the end of the plot to the names, in points.
const BEFORE_NAME: f64 = 4.0;
/// From where a series ends within the plot to its name, in points.
const AFTER_LINE: f64 = 6.0;
/// Room for a value over the highest of the plot, which is free at its right.
const ABOVE: f64 = 12.0;
/// The most that names may take of the width, and the lines that one may have.
const NAMES: f64 = 0.26;
const LINES: usize = 3;
/// What all names together may be tall, in lines of the page's grid: the shortest plot beside which
/// they are.
const TALLEST: usize = 10;

/// A name for each series, not yet placed.
pub(super) struct Ends(Vec<Vec<ChartLabel>>);

impl Ends {
    pub(super) fn new(setup: &Setup, data: &Timed) -> Self {
        let names = |lines| -> Vec<Vec<ChartLabel>> {
            data.series.iter().map(|known| name(setup, known, data.last, lines)).collect()
        };
        let all = names(LINES);
        let height = all.iter().map(|lines| setup.lettering.leading(lines) * lines.len() as f64).sum::<f64>();
        // Long names that would not be under one another are cut.
        if height > setup.lines(TALLEST) { Self(names(1)) } else { Self(all) }
    }

    /// The room that the names need at the right of a plot.
    pub(super) fn width(&self) -> f64 {
        self.0.iter().flatten().map(|line| line.width).fold(0.0, f64::max) + BEFORE_NAME
    }

    /// Writes the names, moved apart where they would touch.
    pub(super) fn draw(self, setup: &Setup, plot: &Plot, data: &Timed) {
        let mut blocks: Vec<(f64, f64, Vec<ChartLabel>)> = Vec::new();
        for (known, lines) in data.series.iter().zip(self.0) {
            let Some(&(year, value)) = known.points.last() else { continue };
            let (end, y) = (plot.x(f64::from(year)) + AFTER_LINE, plot.y(float(value)));
            // A series that ends early has its name there, where nothing is in the way.
            if let ([name], true) = (lines.as_slice(), year != data.last) {
                let mut canvas = plot.canvas();
                let baseline = y + name.middle();
                let area = Area::of(name, end, baseline).grow(1.5);
                // The room beside the plot is for the others.
                if area.right <= plot.right && canvas.is_free(area) && canvas.is_off_grid(area) {
                    canvas.text(name.clone(), end, baseline);
                    continue;
                }
            }
            let height = setup.lettering.leading(&lines) * lines.len() as f64;
            blocks.push((y, height, lines));
        }
        blocks.sort_by(|a, b| a.0.total_cmp(&b.0));
        let places: Vec<(f64, f64)> = blocks.iter().map(|block| (block.0, block.1)).collect();
        let x = plot.right + BEFORE_NAME;
        let mut canvas = plot.canvas();
        // Above the years, the last of which may reach under the names, and below what stands over the plot.
        let tops = spread(&places, plot.ceiling() - ABOVE, plot.bottom());
        for ((_, _, lines), top) in blocks.into_iter().zip(tops) {
            let leading = setup.lettering.leading(&lines);
            for (index, line) in lines.into_iter().enumerate() {
                let baseline = top + leading * (index as f64 + 0.5) + line.middle();
                // Of more names than there is height for, the table tells.
                if baseline - line.ascent >= plot.ceiling() - ABOVE {
                    canvas.text(line, x, baseline);
                }
            }
        }
    }
}

/// A name and its last value, with the year where that is not the last of all.
fn name(setup: &Setup, known: &KnownSeries, last: i16, most: usize) -> Vec<ChartLabel> {
    let ink = LabelStyle::strong(readable(setup.series(known.index)));
    let Some(&(year, value)) = known.points.last() else { return Vec::new() };
    let mut value = setup.number(value);
    if year != last {
        value = format!("{value} ({})", setup.year(year));
    }
    let room = setup.width * NAMES;
    let whole = setup.lettering.label(format!("{} {value}", known.name).trim_start(), ink);
    if whole.width <= room {
        return vec![whole];
    }
    let mut lines = setup.lettering.wrap(known.name, ink, room, most);
    lines.extend(setup.lettering.wrap(&value, ink, room.max(setup.width / 3.0), 1));
    lines
}
