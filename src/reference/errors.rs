//! The documentation of errors.

use crate::diag::codes;

/// What is said about an error beyond its meaning.
#[derive(Debug)]
pub struct ErrorDoc {
    pub code: &'static str,
    /// Why it is an error, and what to do about it.
    pub why: &'static str,
    /// Part of a brief with the error; empty where a brief alone cannot have it.
    pub wrong: &'static str,
    /// The same, corrected.
    pub right: &'static str,
}

/// Errors that need more words than their meaning.
pub static ERRORS: &[ErrorDoc] = &[ErrorDoc {
    code: codes::IMAGE_IN_TEXT,
    why: "\
Texts hold no pictures. The arms or flag of a country is the `emblem` of its `[[party]]`, the mark of the house the
`logo` of `[theme]`.",
    wrong: "\
[[history]]
date = 1994
title = \"Relations are established\"
text = \"The signing. ![The signing](signing.jpg)\"
",
    right: "\
[[history]]
date = 1994
title = \"Relations are established\"
text = \"The signing.\"
",
}];
