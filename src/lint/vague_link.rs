//! L0119.

use super::rule::{Level, Lint};
use crate::diag::codes;

pub(super) const LINT: Lint = Lint {
    code: codes::VAGUE_LINK,
    level: Level::Warn,
    why: "\
A reader on paper does not see where \"here\" leads, and one who listens to a list of links hears nothing else (WCAG 2.2,
2.4.4). Name what the link leads to.",
    fires: r#"[[history]]
date = 1994
title = "Relations are established"
text = "The notes are published [here](https://example.org/notes)."
"#,
    silent: r#"[[history]]
date = 1994
title = "Relations are established"
text = "[The notes](https://example.org/notes) are published."
"#,
    check: None,
};
