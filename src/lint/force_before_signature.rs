//! L0129: an agreement in force before it was signed.

use super::rule::{Check, Level, Lint};
use crate::brief::Brief;
use crate::diag::{Diagnostic, codes};

pub(super) const LINT: Lint = Lint {
    code: codes::FORCE_BEFORE_SIGNATURE,
    level: Level::Warn,
    why: "\
Agreements enter into force when they are signed, or later. Most likely the two dates are exchanged, or one has a slip. An
agreement that applies to time before its signature is rare: say so in `status`, and leave `in_force` out.",
    fires: "\
[[agreement]]
title = \"Agreement on Air Services\"
signed = 2015-05-29
in_force = \"2014-03\"
",
    silent: "\
[[agreement]]
title = \"Agreement on Air Services\"
signed = 2015-05-29
in_force = \"2016-03\"
",
    check: Some(Check::Brief(check)),
};

fn check(brief: &Brief, found: &mut Vec<Diagnostic>) {
    for agreement in &brief.agreement_list {
        let (Some(signed), Some(in_force)) = (agreement.signed, agreement.in_force) else { continue };
        // Signed after the briefing and in force before it is an error of its own.
        let issued = brief.head.date;
        let planned = issued.surely_before(signed.from) && in_force.surely_before(issued);
        if in_force.surely_before(signed.from) && !planned {
            let message = "this agreement is in force before it is signed";
            let span = agreement.spans.of("in_force");
            let mut lint = Diagnostic::warning(codes::FORCE_BEFORE_SIGNATURE, span, message);
            lint.related
                .extend(agreement.spans.of("signed").map(|span| (span, "it is signed then".to_owned())));
            found.push(lint.hint("correct one of the two"));
        }
    }
}
