//! L0109: fewer agreements counted than listed.

use super::rule::{Check, Level, Lint};
use crate::brief::{Agreement, Brief, Qualifier};
use crate::diag::{Diagnostic, codes};

pub(super) const LINT: Lint = Lint {
    code: codes::AGREEMENT_COUNT,
    level: Level::Warn,
    why: "\
The briefing prints the count beside the list. Where more agreements are listed than are counted, one of the two is
wrong. Correct the count, or say with `qualifier` that it is not exact.",
    fires: "\
[agreements]
count = 1

[[agreement]]
title = \"Agreement on Trade\"

[[agreement]]
title = \"Agreement on Air Services\"
",
    silent: "\
[agreements]
count = 2

[[agreement]]
title = \"Agreement on Trade\"

[[agreement]]
title = \"Agreement on Air Services\"
",
    check: Some(Check::Brief(check)),
};

fn check(brief: &Brief, found: &mut Vec<Diagnostic>) {
    let Some(agreements) = &brief.agreements else { return };
    // The count is of those that are signed.
    let issued = brief.head.date;
    let planned =
        |agreement: &&Agreement| agreement.signed.is_some_and(|signed| issued.surely_before(signed.from));
    let listed = brief.agreement_list.iter().filter(|agreement| !planned(agreement)).count();
    if let Some(count) = agreements.count
        && agreements.qualifier == Qualifier::Exactly
        && (count as usize) < listed
    {
        let message = format!("the count is {count}, but {listed} agreements are listed");
        let lint = Diagnostic::warning(codes::AGREEMENT_COUNT, agreements.spans.of("count"), message);
        found.push(
            lint.hint(format!(
                "write `count = {listed}`, or say with `qualifier` that the count is not exact"
            )),
        );
    }
}
