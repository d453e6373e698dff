//! L0128: an agreement that is said to be in force, and has expired.

use super::rule::{Check, Level, Lint};
use super::texts::folded_line;
use crate::brief::{Brief, NO_DATE};
use crate::diag::{Diagnostic, codes};

pub(super) const LINT: Lint = Lint {
    code: codes::EXPIRED,
    level: Level::Warn,
    why: "\
The agreement expired before the date of the briefing, but its status says that it is in force. Correct one of the two; if
it was extended, `expires` is the new date.",
    fires: "\
[[agreement]]
title = \"Agreement on Air Services\"
signed = 2009
expires = 2019
status = \"In force\"
",
    silent: "\
[[agreement]]
title = \"Agreement on Air Services\"
signed = 2009
expires = 2019
status = \"Expired\"
",
    check: Some(Check::Brief(check)),
};

/// What says that an agreement is in force, alone or before a comma or a bracket.
const IN_FORCE: &[&str] =
    &["in force", "entered into force", "in effect", "valid", "active", "operational", "current"];

fn check(brief: &Brief, found: &mut Vec<Diagnostic>) {
    let issued = brief.head.date;
    if issued == NO_DATE {
        return;
    }
    for agreement in &brief.agreement_list {
        let (Some(expires), Some(status)) = (agreement.expires, &agreement.status) else { continue };
        let status = folded_line(status);
        let says_so =
            IN_FORCE.iter().any(|words| status == *words || status.starts_with(&format!("{words} since")));
        if says_so && expires.surely_before(issued) {
            let message = "this agreement expired before the date of the brief, but is said to be in force";
            let mut lint = Diagnostic::warning(codes::EXPIRED, agreement.spans.of("status"), message);
            lint.related
                .extend(agreement.spans.of("expires").map(|span| (span, "it expired then".to_owned())));
            lint.related
                .extend(brief.head.spans.of("date").map(|span| (span, "the date of issue".to_owned())));
            found.push(lint.hint("correct one of the two: if it was extended, write the new date"));
        }
    }
}
