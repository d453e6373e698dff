//! L0901.

use super::rule::{Level, Lint};
use crate::diag::codes;

pub(super) const LINT: Lint = Lint {
    code: codes::UNDRAWN_CHART,
    level: Level::Warn,
    why: "\
The brief asks for a chart that is not in the briefing: there are no figures for it, all of them are zero, a
single item makes no chart, or the section in which it would be is empty. Give the figures, other `years`, or another `place`.",
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
    check: None,
};
