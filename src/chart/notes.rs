//! What happened in a year: words over the plot, and a line from them down to the year.

use std::cmp::Ordering;

use super::lettering::{ChartLabel, LabelStyle};
use super::plot::Plot;
use super::setup::Setup;
use crate::compose::ChartNote;

/// Of the width: what the words of a note may take; narrower where wider ones would be in each other's way. The
/// lines that they may have.
const WIDTHS: [f64; 3] = [0.42, 0.3, 0.2];
const LINES: usize = 8;
/// Points: from the line to the words, between two notes, and below the last row.
const BESIDE: f64 = 3.0;
const BETWEEN: f64 = 5.0;
const BELOW: f64 = 4.0;
const LINE: f64 = 0.5;

/// Notes in rows, the lowest first.
pub(super) struct Notes {
    notes: Vec<Note>,
    /// The height of each row.
    rows: Vec<f64>,
    leading: f64,
}

struct Note {
    lines: Vec<ChartLabel>,
    left: f64,
    right: f64,
    row: usize,
    /// The year that a line comes down to, and where; none for a note that names its year.
    at: Option<(i16, f64)>,
}

impl Notes {
    /// Finds a row for each note of a year that is drawn, so that no words lie on others or on a line that comes
    /// down from a higher row. A note that has no such place names its year. `x` is where a year is.
    pub(super) fn new(setup: &Setup, (first, last): (i16, i16), x: impl Fn(i16) -> f64) -> Self {
        let mut chosen: Vec<&ChartNote> =
            setup.data.marks.notes.iter().filter(|note| (first..=last).contains(&note.year)).collect();
        chosen.sort_by_key(|note| note.year);
        let reversed: Vec<&ChartNote> = chosen.iter().rev().copied().collect();
        let tries = WIDTHS.into_iter().flat_map(|width| [(&chosen, width), (&reversed, width)]);
        let notes = tries
            .map(|(order, width)| place(setup, order, width, &x))
            .min_by_key(|notes| notes.iter().filter(|note| note.at.is_none()).count())
            .unwrap_or_default();
        let leading = notes.iter().map(|note| setup.lettering.leading(&note.lines)).fold(0.0, f64::max);
        let count = notes.iter().map(|note| note.row + 1).max().unwrap_or(0);
        let tallest = |row: usize| {
            let of_row = notes.iter().filter(|note| note.row == row);
            of_row.map(|note| note.lines.len()).max().unwrap_or(0) as f64 * leading
        };
        let rows = (0..count).map(tallest).collect();
        Self { notes, rows, leading }
    }

    /// What all rows take over the plot.
    pub(super) fn height(&self) -> f64 {
        if self.rows.is_empty() { 0.0 } else { self.rows.iter().sum::<f64>() + BELOW }
    }

    /// Draws the notes, the highest from `top` down, with lines down to where the data of a year are. Comes before
    /// the data, which lie over the lines.
    pub(super) fn draw(self, setup: &Setup, plot: &Plot, top: f64, down_to: impl Fn(i16) -> f64) {
        for note in self.notes {
            let start = top + self.rows.iter().skip(note.row + 1).sum::<f64>();
            let mut canvas = plot.canvas();
            if let Some((year, x)) = note.at {
                let end = down_to(year).max(start + self.leading);
                canvas.line(&[(x, start), (x, end)], setup.muted(), LINE);
                canvas.block_grid((x, start), (x, end));
            }
            for (index, line) in note.lines.into_iter().enumerate() {
                let baseline = start + self.leading * (index as f64 + 0.5) + line.middle();
                canvas.text(line, note.left, baseline);
            }
        }
    }
}

/// Places notes in an order, each as low as it can be.
fn place(setup: &Setup, order: &[&ChartNote], widest: f64, x: impl Fn(i16) -> f64) -> Vec<Note> {
    let ink = LabelStyle::plain(setup.theme.colors.text);
    let wrap = |text: &str| {
        let lines = setup.lettering.wrap(text, ink, setup.width * widest, LINES);
        let width = lines.iter().map(|line| line.width).fold(0.0, f64::max);
        (lines, width)
    };
    let mut notes: Vec<Note> = Vec::new();
    for note in order {
        let at = x(note.year);
        let (lines, width) = wrap(&note.text);
        let sides = [at + BESIDE, at - BESIDE - width];
        let inside = |left: &f64| *left >= 0.0 && left + width <= setup.width;
        let free = |row: usize, left: f64| {
            notes.iter().all(|other| {
                let apart = other.right + BETWEEN <= left || left + width + BETWEEN <= other.left;
                let crosses = |line: f64, left: f64, right: f64| left - 1.0 < line && line < right + 1.0;
                match other.row.cmp(&row) {
                    Ordering::Equal => apart,
                    Ordering::Greater => other.at.is_none_or(|(_, line)| !crosses(line, left, left + width)),
                    Ordering::Less => !crosses(at, other.left, other.right),
                }
            })
        };
        let top = notes.iter().map(|note| note.row + 1).max().unwrap_or(0);
        let found = (0..=top)
            .flat_map(|row| sides.into_iter().filter(inside).map(move |left| (row, left)))
            .find(|&(row, left)| free(row, left));
        notes.push(match found {
            Some((row, left)) => Note { lines, left, right: left + width, row, at: Some((note.year, at)) },
            None => {
                let (lines, width) = wrap(&format!("{}: {}", setup.year(note.year), note.text));
                Note { lines, left: 0.0, right: width, row: top, at: None }
            }
        });
    }
    notes
}
