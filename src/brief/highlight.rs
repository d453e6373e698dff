//! `[[highlight]]`: the key figures, chosen.

use super::context::Context;
use super::shape::{Identifier, Name, Sources};
use super::table::table;
use crate::diag::codes;
use crate::markup::Line;
use crate::read::schema::Count;
use crate::read::{Reader, nearest, quoted_list};

/// The most highlights: two rows of them.
pub(super) const HIGHLIGHTS_LIMIT: usize = 8;

table! {
    /// A key figure
    pub struct Highlight: "`[[highlight]]`" (Count::AtMost(HIGHLIGHTS_LIMIT)) {
        /// The figure, in large type, e.g. `"28"`
        value: Name,
        /// What it counts, e.g. `"agreements in force"`
        label: Line,
        /// How it has changed, e.g. `"two more than in 2022"`
        change: Option<Line>,
        /// What else is said of it, e.g. `"The first was signed in 1994."`
        note: Option<Line>,
        /// A small line of its years: `exports`, `imports`, `total` or `balance` of trade, or the `id` of a `[[statistic]]`
        /// with one line, e.g. `"total"`
        spark: Option<Identifier>,
        /// The ids of the sources for this, e.g. `["yearbook"]`
        sources: Sources,
    }
    check = check;
}

/// The series of trade that a line can be of.
pub(crate) const TRADE_SERIES: [&str; 4] = ["exports", "imports", "total", "balance"];

/// Fewer years than this are no line.
const LEAST: usize = 3;

/// Reports a line of a series that there is not, or that is too short to be one.
fn check(cx: &mut Context, table: &Reader, highlight: &Highlight) {
    let Some(id) = &highlight.spark else { return };
    let years = match cx.paths.statistics.iter().find(|statistic| statistic.id == *id) {
        Some(statistic) => {
            let first = statistic.lines.first();
            first.map_or(0, |(_, figures)| figures.iter().filter(|(period, _)| period.is_year()).count())
        }
        None if TRADE_SERIES.contains(&id.as_str()) => {
            cx.trade.years.iter().filter(|year| year.shown(id).is_some()).count()
        }
        None => {
            let statistics = cx.paths.statistics.iter().map(|statistic| statistic.id.as_str());
            let known: Vec<&str> = TRADE_SERIES.into_iter().chain(statistics).collect();
            let hint = match nearest(id, known.iter().copied()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("there are {}", quoted_list(known)),
            };
            let message = format!("there is no series `{id}`");
            cx.error(codes::HIGHLIGHT, table.range_of("spark"), message).hints.push(hint);
            return;
        }
    };
    if years < LEAST {
        let message = format!("`{id}` has figures of {years} years, which are no line");
        cx.error(codes::HIGHLIGHT, table.range_of("spark"), message)
            .hints
            .push("remove `spark`, or add years".to_owned());
    }
}
