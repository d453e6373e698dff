//! L0112.

use super::rule::{Level, Lint};
use crate::diag::codes;

pub(super) const LINT: Lint = Lint {
    code: codes::UNDRAWN_IN_PICTURE,
    level: Level::Warn,
    why: "\
The drawing has something that Chancery cannot draw, so the picture on the page would differ from the original.
Draw with plain shapes and colours, or save the drawing as a PNG.",
    fires: r#"[theme]
logo = "filter.svg"
"#,
    silent: r#"[theme]
logo = "paths.svg"
"#,
    check: None,
};
