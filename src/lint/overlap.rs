//! L0182: engagements of a programme at the same time.

use super::rule::{Check, Level, Lint};
use crate::brief::{Brief, Engagement, Moment};
use crate::diag::{Diagnostic, codes};

pub(super) const LINT: Lint = Lint {
    code: codes::OVERLAP,
    level: Level::Warn,
    why: "\
Whoever follows the programme cannot be in two places. Correct one of the times. Where two parties have programmes of their
own, write that of one of them into a `[[section]]`, or allow the lint.",
    fires: "\
[[programme]]
time = [2024-06-03T09:00:00, 2024-06-03T10:00:00]
what = \"Talks\"

[[programme]]
time = 2024-06-03T09:30:00
what = \"A walk\"
",
    silent: "\
[[programme]]
time = [2024-06-03T09:00:00, 2024-06-03T10:00:00]
what = \"Talks\"

[[programme]]
time = 2024-06-03T10:00:00
what = \"A walk\"
",
    check: Some(Check::Brief(check)),
};

fn check(brief: &Brief, found: &mut Vec<Diagnostic>) {
    let mut latest: Option<(&Engagement, Moment)> = None;
    for engagement in brief.programme.iter().filter(|engagement| engagement.time.from.time.is_some()) {
        if let Some((before, end)) = latest
            && engagement.time.from < end
            && let (Some(here), Some(there)) = (engagement.spans.of("time"), before.spans.of("time"))
        {
            let message = "this begins before another engagement has ended";
            let mut lint =
                Diagnostic::warning(codes::OVERLAP, here, message).hint("correct one of the two times");
            lint.related.push((there, "the other is here".to_owned()));
            found.push(lint);
        }
        let end = engagement.time.to.unwrap_or(engagement.time.from);
        if latest.is_none_or(|(_, latest)| latest < end) {
            latest = Some((engagement, end));
        }
    }
}
