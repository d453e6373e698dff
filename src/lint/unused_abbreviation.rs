//! L0160: an abbreviation that occurs nowhere.

use super::rule::{Check, Level, Lint};
use crate::compose::Document;
use crate::diag::{Diagnostic, codes};

pub(super) const LINT: Lint = Lint {
    code: codes::UNUSED_ABBREVIATION,
    level: Level::Warn,
    why: "\
Abbreviations are found as whole words, with the same capitals, in everything that is printed but code, addresses and names
of files. One that is nowhere is not listed: it may be spelt in another way in the text, or what it was for was removed.
Included files may define more than a brief has.",
    fires: r#"[abbreviations]
EU = "European Union"
"#,
    silent: r#"[abbreviations]
EU = "European Union"

[[section]]
id = "eu"
title = "Relations with the EU"
body = "They are close."
"#,
    check: Some(Check::Document(check)),
};

fn check(document: &Document, found: &mut Vec<Diagnostic>) {
    for (span, short) in &document.unused {
        let message = format!("`{short}` occurs nowhere");
        let lint = Diagnostic::warning(codes::UNUSED_ABBREVIATION, *span, message);
        found.push(lint.hint("write it as it is in the text, with the same capitals, or remove it"));
    }
}
