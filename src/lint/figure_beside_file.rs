//! L0140: a figure of the brief that is not that of a file.

use super::rule::{Level, Lint};
use crate::diag::codes;

pub(super) const LINT: Lint = Lint {
    code: codes::FIGURE_BESIDE_FILE,
    level: Level::Warn,
    why: "\
What `[[trade.year]]` gives goes before the figures of `[[trade.data]]`. A figure that differs from the file by more than
rounding is a slip, or from another source, and the reader is not told. Correct it, or leave it out to take the figure of
the file.",
    fires: "\
[trade]
currency = \"USD\"
unit = \"million\"
data = { file = \"years.csv\" }
year = [{ year = 2022, exports = 7 }]
",
    silent: "\
[trade]
currency = \"USD\"
unit = \"million\"
data = { file = \"years.csv\" }
year = [{ year = 2022, exports = 12 }]
",
    check: None,
};
