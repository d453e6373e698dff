//! L0105: a footnote that nothing refers to.

use super::rule::{Level, Lint};
use crate::diag::codes;

pub(super) const LINT: Lint = Lint {
    code: codes::UNUSED_FOOTNOTE,
    level: Level::Warn,
    why: "\
A footnote that nothing refers to is not printed. Most likely its mark was deleted, or the two labels differ.",
    fires: r#"[[history]]
date = 1994
title = "Relations are established"
text = """
The two countries exchanged notes.

[^notes]: In Vienna.
"""
"#,
    silent: r#"[[history]]
date = 1994
title = "Relations are established"
text = """
The two countries exchanged notes.[^notes]

[^notes]: In Vienna.
"""
"#,
    check: None,
};
