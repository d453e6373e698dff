//! L0112: something in a drawing that is not drawn.

use super::rule::{Level, Lint};
use crate::diag::codes;

pub(super) const LINT: Lint = Lint {
    code: codes::UNDRAWN_IN_PICTURE,
    level: Level::Warn,
    why: "\
Chancery draws shapes with their gradients, patterns, clips, masks, opacities and blend modes. What the message names,
such as a filter, it cannot draw, so the picture on the page differs from the original. Draw with plain shapes and
colours, or save the drawing as a PNG.",
    fires: r#"[theme]
logo = "filter.svg"
"#,
    silent: r#"[theme]
logo = "paths.svg"
"#,
    check: None,
};
