//! L0135: a recommendation without an owner, where others have one.

use super::rule::{Check, Level, Lint};
use crate::brief::{Brief, Priority};
use crate::diag::{Diagnostic, codes};

pub(super) const LINT: Lint = Lint {
    code: codes::NO_OWNER,
    level: Level::Warn,
    why: "\
Where some recommendations name who is to act, one that does not is nobody's task. Name an owner for each, or for none. One
of low priority may wait for its owner.",
    fires: "\
[[recommendation]]
title = \"Hold the next session of the commission\"
owner = \"Ministry of Commerce\"

[[recommendation]]
title = \"Open a trade office\"
",
    silent: "\
[[recommendation]]
title = \"Hold the next session of the commission\"
owner = \"Ministry of Commerce\"

[[recommendation]]
title = \"Open a trade office\"
owner = \"Ministry of Foreign Affairs\"
",
    check: Some(Check::Brief(check)),
};

fn check(brief: &Brief, found: &mut Vec<Diagnostic>) {
    let owned = brief.recommendations.iter().find(|recommendation| recommendation.owner.is_some());
    let Some(place) = owned.and_then(|owned| owned.spans.of("owner")) else { return };
    for recommendation in brief.recommendations.iter().filter(|recommendation| recommendation.owner.is_none())
    {
        // An owner that was left out because it is empty is reported as that.
        let low = recommendation.priority == Some(Priority::Low);
        if low || recommendation.spans.of("owner").is_some() {
            continue;
        }
        let span = recommendation.spans.of("title");
        let lint = Diagnostic::warning(
            codes::NO_OWNER,
            span,
            "this recommendation has no owner, but others have one",
        );
        found.push(lint.related(place, "an owner").hint("add `owner`: who is to do it"));
    }
}
