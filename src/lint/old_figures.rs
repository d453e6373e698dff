//! L0132: trade figures that end years before the brief.

use super::rule::{Check, Level, Lint};
use crate::brief::{Brief, NO_DATE};
use crate::diag::{Diagnostic, codes};

pub(super) const LINT: Lint = Lint {
    code: codes::OLD_FIGURES,
    level: Level::Warn,
    why: "\
Annual trade statistics appear within a year or two. Where a series ends more than three years before the year of the
briefing, or of its `data_cutoff`, newer figures were most likely forgotten. Whoever means to stop there says so with
`data_cutoff`. The figures of a single year are a choice, and are compared with a `data_cutoff` only.",
    fires: "\
[[trade.year]]
year = 2018
exports = 14.3
imports = 33.4

[[trade.year]]
year = 2019
exports = 15.1
imports = 35.1
",
    silent: "\
[[trade.year]]
year = 2021
exports = 14.3
imports = 33.4

[[trade.year]]
year = 2022
exports = 15.1
imports = 35.1
",
    check: Some(Check::Brief(check)),
};

/// In years.
const OLD: i16 = 3;

fn check(brief: &Brief, found: &mut Vec<Diagnostic>) {
    let head = &brief.head;
    let Some(years) = brief.trade.as_ref().map(|trade| &trade.years) else { return };
    let Some(last) = years.iter().max_by_key(|figures| figures.period) else { return };
    let until = head.data_cutoff.unwrap_or(head.date);
    let chosen = years.len() == 1 && head.data_cutoff.is_none();
    let ends = last.period.end().year;
    // A year of two digits is reported as that.
    let unreadable = head.date == NO_DATE || last.starts() < 100;
    if chosen || unreadable || until.year.saturating_sub(ends) <= OLD {
        return;
    }
    let file = || brief.trade.as_ref()?.data.first()?.spans.of("file");
    let message =
        format!("the latest trade figures are of {}, {} years before", last.period, until.year - ends);
    let (key, what) = match head.data_cutoff {
        Some(_) => ("data_cutoff", "the date up to which data are included"),
        None => ("date", "the date of issue"),
    };
    let span = last.spans.of("year").or_else(file);
    let mut lint = Diagnostic::warning(codes::OLD_FIGURES, span, format!("{message} {what}"));
    lint.related.extend(head.spans.of(key).map(|span| (span, what.to_owned())));
    found.push(lint.hint("add newer figures, or say with `data_cutoff` in `[brief]` where the data end"));
}
