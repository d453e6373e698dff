//! What stands over a plot: the names of series, what signs stand for, notes.

use rust_decimal::Decimal;

use super::key::ColorKey;
use super::notes::Notes;
use super::plot::{Plan, Plot};
use super::scale::float;
use super::setup::Setup;
use super::timed::Timed;

/// What stands over a plot, measured.
pub(super) struct Head {
    signs: ColorKey,
    notes: Notes,
    key: f64,
}

impl Head {
    /// Measures what there is to stand over the plot of a plan, beside a key of a height.
    pub(super) fn new(setup: &Setup, plan: &Plan, data: &Timed, key: f64) -> Self {
        let signs = ColorKey::of_signs(setup, data, &setup.data.marks, plan.slots);
        // Where years are does not depend on what stands over them.
        let trial = if setup.data.marks.notes.is_empty() { None } else { Plot::new(setup, plan, data).ok() };
        let x = |year: i16| trial.as_ref().map_or(0.0, |plot| plot.x(f64::from(year)));
        Self { signs, notes: Notes::new(setup, (data.first, data.last), x), key }
    }

    /// How tall it is.
    pub(super) fn height(&self) -> f64 {
        self.signs.height() + self.key + self.notes.height()
    }

    /// Draws it, but for the key, whose place is above it.
    pub(super) fn draw(self, setup: &Setup, plot: &Plot, data: &Timed, bars: Bars) {
        let top = self.key;
        let notes = top + self.signs.height();
        self.signs.draw(&mut plot.canvas(), top);
        // A line ends over the bars of its year and what is written there; among lines it goes down to the years.
        self.notes.draw(setup, plot, notes, |year| {
            let values = || data.series.iter().filter_map(|known| known.at(year));
            let highest = match bars {
                Bars::None => return plot.floor(),
                Bars::Beside => values().max(),
                Bars::Stacked => values().reduce(Decimal::saturating_add),
                Bars::Mirrored => data.series.first().and_then(|known| known.at(year)),
            };
            plot.y(float(highest.unwrap_or_default().max(Decimal::ZERO))) - OVER_BARS
        });
    }
}

/// How the bars of a year lie.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Bars {
    /// There are lines instead.
    None,
    Beside,
    Stacked,
    Mirrored,
}

/// Points over a bar that its value takes.
const OVER_BARS: f64 = 13.0;

/// The lowest and the highest value, and those to compare with.
pub(super) fn with_lines(setup: &Setup, range: (Decimal, Decimal)) -> (Decimal, Decimal) {
    let lines = setup.data.marks.lines.iter().map(|line| line.value);
    lines.fold(range, |(low, high), value| (low.min(value), high.max(value)))
}
