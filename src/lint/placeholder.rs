//! L0118: a placeholder that was not replaced.

use super::rule::{Level, Lint};
use crate::diag::codes;

pub(super) const LINT: Lint = Lint {
    code: codes::PLACEHOLDER,
    level: Level::Warn,
    why: "\
Words in square brackets, `TODO`, `TBC`, `XX per cent`, a row of underscores or question marks, and a path in single
braces are printed as they are written. Most likely they wait for a text, a figure, a citation or a binding. Brackets
that belong to the text are written `\\[` and `\\]`; `[sic]`, `[…]`, and brackets in a quotation or within a word are
left alone.",
    fires: r#"[[history]]
date = 1994
title = "Relations are established"
text = "[Why it matters for the relationship.]"
"#,
    silent: r#"[[history]]
date = 1994
title = "Relations are established"
text = "Neither side has closed its embassy since [sic]."
"#,
    check: None,
};
