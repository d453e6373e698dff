//! L0133: a year missing from a series.

use super::rule::{Check, Level, Lint};
use super::texts::{Words, paragraphs, years};
use crate::brief::Brief;
use crate::diag::{Diagnostic, codes};

pub(super) const LINT: Lint = Lint {
    code: codes::MISSING_YEAR,
    level: Level::Warn,
    why: "\
Where the years before and after have figures, one that is missing was most likely forgotten. Selected years, such as every
fifth, are no gap: this is reported where a single year is missing among at least four, and all others follow each other.
Nor is a year that a text of the brief speaks of: it says why.",
    fires: "\
[[trade.year]]
year = 2019
exports = 12.1

[[trade.year]]
year = 2020
exports = 11.4

[[trade.year]]
year = 2022
exports = 14.3

[[trade.year]]
year = 2023
exports = 15.1
",
    silent: "\
[[trade.year]]
year = 2020
exports = 11.4

[[trade.year]]
year = 2021
exports = 12.6

[[trade.year]]
year = 2022
exports = 14.3

[[trade.year]]
year = 2023
exports = 15.1
",
    check: Some(Check::Brief(check)),
};

/// The fewest years that make a series.
const SERIES: usize = 4;

fn check(brief: &Brief, found: &mut Vec<Diagnostic>) {
    let Some(trade) = &brief.trade else { return };
    if trade.years.len() < SERIES {
        return;
    }
    let mut gaps = trade.years.windows(2).filter_map(|pair| match pair {
        [before, after] if after.period.years_since(before.period) != Some(1) => Some((before, after)),
        _ => None,
    });
    let (Some((before, after)), None) = (gaps.next(), gaps.next()) else { return };
    // What a file lacks is reported where it is read.
    let (Some(first), Some(second)) = (before.spans.of("year"), after.spans.of("year")) else { return };
    let missing = before.period.later(1);
    let spoken_of = || {
        let texts = paragraphs(brief).into_iter().map(|paragraph| Words::new(paragraph.inlines).text);
        texts.into_iter().any(|text| years(&text).contains(&missing.starts()))
    };
    if after.period.years_since(before.period) == Some(2) && !spoken_of() {
        let message = format!("{missing} is missing between {} and {}", before.period, after.period);
        let lint =
            Diagnostic::warning(codes::MISSING_YEAR, second, message).related(first, "the year before");
        found.push(lint.hint(format!("add a `[[trade.year]]` with `year = {}`", missing.written())));
    }
}
