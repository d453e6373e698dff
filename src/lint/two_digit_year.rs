//! L0120: a year of two digits.

use super::rule::{Level, Lint};
use crate::diag::codes;

pub(super) const LINT: Lint = Lint {
    code: codes::TWO_DIGIT_YEAR,
    level: Level::Warn,
    why: "\
`year = 24` is the year 24, and is printed as such. Most likely 2024 is meant. Write all four digits.",
    fires: r#"[[trade.year]]
year = 24
exports = 12.5
"#,
    silent: r#"[[trade.year]]
year = 2024
exports = 12.5
"#,
    check: None,
};
