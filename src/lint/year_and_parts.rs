//! L0143: a year in a file that is not the sum of its months or quarters.

use super::rule::{Level, Lint};
use crate::diag::codes;

pub(super) const LINT: Lint = Lint {
    code: codes::YEAR_AND_PARTS,
    level: Level::Warn,
    why: "\
A table may have a figure for a year, and figures for all of its halves, quarters or months as well. That of the year is taken.
Where it is not their sum, beyond what rounding makes, one of them is wrong, or the year was revised and they were not. Correct
the file, or choose the rows that are meant with `where`.",
    fires: r#"[trade]
currency = "USD"
unit = "million"
data = { file = "year-and-other-months.csv" }
"#,
    silent: r#"[trade]
currency = "USD"
unit = "million"
data = { file = "year-and-months.csv" }
"#,
    check: None,
};
