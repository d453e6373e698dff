//! L0901: a chart that cannot be drawn.

use super::rule::{Check, Level, Lint};
use crate::brief::ChartKind;
use crate::compose::{Document, Undrawn};
use crate::diag::{Diagnostic, codes};

pub(super) const LINT: Lint = Lint {
    code: codes::UNDRAWN_CHART,
    level: Level::Warn,
    why: "\
The brief asks for a chart that is not in the briefing: there are no figures for it, all of them are zero, a
single item or year makes no chart, a statistic has more lines than there are colours, or the section in which it would be
is empty. Give the figures, other `years`, or another `place`.",
    fires: r#"[[chart]]
kind = "trade"
"#,
    silent: r#"[[chart]]
kind = "trade"

[[trade.year]]
year = 2022
exports = 12.5
imports = 30.0

[[trade.year]]
year = 2023
exports = 15.1
imports = 35.1
"#,
    check: Some(Check::Document(check)),
};

fn check(document: &Document, found: &mut Vec<Diagnostic>) {
    for &(span, why) in &document.undrawn {
        if let Undrawn::ManyLines { lines, most } = why {
            let lint = Diagnostic::warning(codes::UNDRAWN_CHART, span, "this chart is not drawn");
            let label = format!("the statistic has {lines} lines, and a chart has colours for {most}");
            found.push(lint.label(label).hint("make two statistics of it, or write `show = \"table\"`"));
            continue;
        }
        let (label, hint) = match why {
            Undrawn::Unplaced => (
                "the section where it belongs is empty or left out",
                "give it a `place` among the sections that are filled",
            ),
            Undrawn::OutsideYears => {
                ("there are no figures for it in its `years`", "widen `years`, or leave it out")
            }
            Undrawn::OneItem(ChartKind::Shares) => (
                "only one item of its year has a `share`, and a chart of shares needs two",
                "give another item of the same year a `share`",
            ),
            Undrawn::OneItem(ChartKind::Members) => (
                "only one member has figures of this kind in one year, and a chart needs two",
                "add a `[[trade.member]]` of the same year, or leave the chart out",
            ),
            Undrawn::OneItem(_) => (
                "only one item of its year has a `value`, and a chart of items needs two",
                "give another item of the same year a `value`, or leave the chart out",
            ),
            Undrawn::AllZero => ("all its figures are zero", "say so in a text, or leave the chart out"),
            Undrawn::NothingHeld => (
                "all visits are after the date of the briefing, and planned ones are not counted",
                "leave the chart out, or add visits that have taken place",
            ),
            Undrawn::OneYear => (
                "the statistic has figures of one year only",
                "give figures of another year, or write `show = \"table\"`",
            ),
            Undrawn::NoYears | Undrawn::ManyLines { .. } => (
                "the statistic has figures of parts of years only, and a chart is over years",
                "give figures of years, or write `show = \"table\"`",
            ),
            Undrawn::NoFigures(kind) => match kind {
                ChartKind::Trade | ChartKind::Balance => (
                    "there are no figures for its series",
                    "give `exports` and `imports` in `[[trade.year]]`, or leave the chart out",
                ),
                ChartKind::Items => (
                    "none of its items has a `value`",
                    "give a `value` in `[[trade.item]]`, or leave the chart out",
                ),
                ChartKind::Shares => (
                    "none of its items has a `share`",
                    "give the `share` of at least two items in `[[trade.item]]`, or leave the chart out",
                ),
                ChartKind::Members => (
                    "there are no figures of members for it",
                    "add a `[[trade.member]]` for each member, or leave the chart out",
                ),
                ChartKind::Visits => ("there are no visits", "add a `[[visit]]`, or leave the chart out"),
            },
        };
        let lint = Diagnostic::warning(codes::UNDRAWN_CHART, span, "this chart is not drawn");
        found.push(lint.label(label).hint(hint));
    }
}
