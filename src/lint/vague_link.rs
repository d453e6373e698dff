//! L0119: a link whose words do not say where it leads.

use super::rule::{Level, Lint};
use crate::diag::codes;

pub(super) const LINT: Lint = Lint {
    code: codes::VAGUE_LINK,
    level: Level::Warn,
    why: "\
On paper, nobody can see where \"here\" leads, and in a screen reader's list of links it says nothing (WCAG 2.2, 2.4.4). Name what the link leads to.",
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
