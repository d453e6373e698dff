//! L0138: a figure with a rounding error of binary arithmetic.

use super::rule::{Level, Lint};
use crate::diag::codes;

pub(super) const LINT: Lint = Lint {
    code: codes::BINARY_ROUNDING,
    level: Level::Warn,
    why: "\
Programs that calculate in binary numbers print 100.04 as 100.03999999999999, and 0.1 + 0.2 as 0.30000000000000004. Such
a figure is read as the number that was meant. `chancery check --fix` writes that number into the brief.",
    fires: "\
[[trade.year]]
year = 2023
exports = 100.03999999999999
imports = 35.1
",
    silent: "\
[[trade.year]]
year = 2023
exports = 100.04
imports = 35.1
",
    check: None,
};
