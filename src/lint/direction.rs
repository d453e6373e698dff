//! L0122.

use super::rule::{Level, Lint};
use crate::diag::codes;

pub(super) const LINT: Lint = Lint {
    code: codes::DIRECTION,
    level: Level::Warn,
    why: "\
U+202A to U+202C and U+2066 to U+2069 are not seen, and set what is between them in a direction of its own. Signs and
figures there can change places, so that the page reads otherwise than the brief does in an editor. They are not
needed: a name in another script is set in its own direction without them. Most likely they came with a copy from
another program. U+202D and U+202E, which turn even letters around, are errors (E0122), and so is one that pairs with no
other (E0124).",
    fires: r#"[[history]]
date = 1994
title = "Relations with \u2067Ruritania\u2069 are established"
"#,
    silent: r#"[[history]]
date = 1994
title = "Relations with Ruritania are established"
"#,
    check: None,
};
