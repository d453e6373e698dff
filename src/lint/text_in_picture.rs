//! L0106: text in a drawing, which is not drawn.

use super::rule::{Level, Lint};
use crate::diag::codes;

pub(super) const LINT: Lint = Lint {
    code: codes::TEXT_IN_PICTURE,
    level: Level::Warn,
    why: "\
Chancery does not set the text in a drawing, since the fonts of the drawing are not there. Convert text to paths in
the program that made the drawing.",
    fires: r#"[theme]
logo = "text.svg"
"#,
    silent: r#"[theme]
logo = "paths.svg"
"#,
    check: None,
};
