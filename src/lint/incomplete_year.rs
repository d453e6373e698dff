//! L0107: a year of trade data that lacks months and is left out.

use super::rule::{Level, Lint};
use crate::diag::codes;

pub(super) const LINT: Lint = Lint {
    code: codes::INCOMPLETE_YEAR,
    level: Level::Warn,
    why: "\
The file has figures for some months of a year, and none for others. Their sum is not the figure of the year, so the
year is left out. Download all months, or give the figures of the year in a `[[trade.year]]`.",
    fires: r#"[trade]
currency = "USD"
unit = "million"
data = { file = "months.csv" }
"#,
    silent: r#"[trade]
currency = "USD"
unit = "million"
data = { file = "years.csv" }
"#,
    check: None,
};
