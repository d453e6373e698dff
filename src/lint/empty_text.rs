//! L0103: an empty text.

use super::rule::{Level, Lint};
use crate::diag::codes;

pub(super) const LINT: Lint = Lint {
    code: codes::EMPTY_OPTIONAL,
    level: Level::Warn,
    why: "\
A key with an empty text is left out of the briefing, as if it were not there. Most likely it was meant to be filled.
Fill it, or remove the key.",
    fires: r#"[[history]]
date = 1994
title = "Relations are established"
text = ""
"#,
    silent: r#"[[history]]
date = 1994
title = "Relations are established"
"#,
    check: None,
};
