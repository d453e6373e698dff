//! L0130: something planned, but dated before the brief.

use super::rule::{Check, Level, Lint};
use crate::brief::{Brief, NO_DATE};
use crate::date::Date;
use crate::diag::{Diagnostic, Span, codes};

pub(super) const LINT: Lint = Lint {
    code: codes::PAST_PLAN,
    level: Level::Warn,
    why: "\
The next session of a commission, the next edition, what is recommended and the events of `[[upcoming]]` are still to come
when a briefing is issued. A date before the briefing's is left over from an earlier edition, or one of the two has a slip.",
    fires: "\
[[commission]]
name = \"Joint Economic Commission\"
next_session = \"2023-10\"
",
    silent: "\
[[commission]]
name = \"Joint Economic Commission\"
last_session = \"2023-10\"
next_session = \"2025-10\"
",
    check: Some(Check::Brief(check)),
};

fn check(brief: &Brief, found: &mut Vec<Diagnostic>) {
    let head = &brief.head;
    let Some(issue) = head.spans.of("date").filter(|_| head.date != NO_DATE) else { return };
    let mut planned = |date: Option<Date>, span: Option<Span>, what: &str, hint: &str| {
        if date.is_some_and(|date| date != NO_DATE && date.surely_before(head.date)) {
            let lint =
                Diagnostic::warning(codes::PAST_PLAN, span, format!("{what} before the date of the brief"));
            found.push(lint.related(issue, "the date of issue").hint(hint));
        }
    };
    planned(
        head.next_update,
        head.spans.of("next_update"),
        "the next edition is due",
        "correct one of the two",
    );
    for commission in &brief.commissions {
        let hint = "if it was held, write its date as `last_session`, and count it in `sessions`";
        planned(commission.next_session, commission.spans.of("next_session"), "the next session is", hint);
    }
    for recommendation in &brief.recommendations {
        let hint = "write a date that is still to come, or leave `due` out";
        planned(recommendation.due, recommendation.spans.of("due"), "this recommendation is due", hint);
    }
    for event in &brief.upcoming {
        let hint = "remove it, or write the date of the next one";
        planned(
            Some(event.date.to.unwrap_or(event.date.from)),
            event.spans.of("date"),
            "this event to come is",
            hint,
        );
    }
}
