//! L0117: a chart with a total beside its parts, drawn as two.

use super::rule::{Check, Level, Lint};
use crate::brief::{Brief, ChartKind, ChartSeries};
use crate::diag::{Diagnostic, codes};

pub(super) const LINT: Lint = Lint {
    code: codes::TOTAL_BESIDE_PARTS,
    level: Level::Warn,
    why: "\
Total trade is exports and imports together. Drawn side by side with them it looks like a third part, so such a chart is
drawn as two: one of exports and imports, one of the total and what else is asked for. A title, caption and alternative
text of the brief go to the first. Ask for two charts to give each its own.",
    fires: r#"[[chart]]
kind = "trade"
series = ["exports", "imports", "total"]

[[trade.year]]
year = 2022
exports = 12.5
imports = 30.0

[[trade.year]]
year = 2023
exports = 15.1
imports = 35.1
"#,
    silent: r#"[[chart]]
kind = "trade"
series = ["exports", "imports"]

[[chart]]
kind = "balance"
series = ["total"]

[[trade.year]]
year = 2022
exports = 12.5
imports = 30.0

[[trade.year]]
year = 2023
exports = 15.1
imports = 35.1
"#,
    check: Some(Check::Brief(check)),
};

fn check(brief: &Brief, found: &mut Vec<Diagnostic>) {
    for chart in &brief.charts {
        let asks = |series| chart.series.contains(&series);
        let by_series = matches!(chart.kind, ChartKind::Trade | ChartKind::Balance);
        let parts = [ChartSeries::Exports, ChartSeries::Imports].into_iter().any(asks);
        if by_series && parts && asks(ChartSeries::Total) {
            let span = chart.spans.of("series").unwrap_or(chart.span);
            let message = "this chart is drawn as two: a total beside its own parts looks like one of them";
            found.push(Diagnostic::warning(codes::TOTAL_BESIDE_PARTS, span, message).hint(
                "write one `[[chart]]` for exports and imports, and one of kind \"balance\" for the total and the balance",
            ));
        }
    }
}
