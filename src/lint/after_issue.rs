//! L0111: something reported as past, but dated after the brief.

use super::rule::{Check, Level, Lint};
use crate::brief::{Brief, NO_DATE};
use crate::date::Date;
use crate::diag::{Diagnostic, Span, codes};
use crate::figures::{Period, Status, TradeYear};

pub(super) const LINT: Lint = Lint {
    code: codes::AFTER_ISSUE,
    level: Level::Warn,
    why: "\
History and figures are reported as facts. If one is dated after the briefing, one of the two dates is probably wrong.
Visits, agreements and commissions are not reported: after the date of the briefing they are marked as planned.",
    fires: "\
[[history]]
date = 2031
title = \"Relations are established\"
",
    silent: "\
[[history]]
date = 1991
title = \"Relations are established\"
",
    check: Some(Check::Brief(check)),
};

fn check(brief: &Brief, found: &mut Vec<Diagnostic>) {
    let Some(issue) = brief.head.spans.of("date").filter(|_| brief.head.date != NO_DATE) else { return };
    let mut dated = |date: Date, span: Option<Span>, what: &str, hint: &str| {
        if let Some(span) = span.filter(|_| brief.head.date.surely_before(date)) {
            let message = format!("{what} dated after the brief");
            let lint = Diagnostic::warning(codes::AFTER_ISSUE, span, message);
            found.push(lint.related(issue, "the date of issue").hint(hint));
        }
    };
    if let Some(cutoff) = brief.head.data_cutoff {
        dated(cutoff, brief.head.spans.of("data_cutoff"), "these data are", "correct one of the two");
    }
    for source in &brief.sources {
        if let Some(retrieved) = source.retrieved {
            dated(retrieved, source.spans.of("retrieved"), "this retrieval is", "correct one of the two");
        }
    }
    for commission in &brief.commissions {
        if let Some(last) = commission.last_session {
            let hint = "correct one of the two, or write this one as `next_session`";
            dated(last, commission.spans.of("last_session"), "this session is", hint);
        }
    }
    let mut later = |date: Date, span: Option<Span>, what: &str| {
        dated(date, span, what, "correct one of the two; write about what is planned in a text");
    };
    for event in &brief.history {
        later(event.date.from, event.spans.of("date"), "this step is");
    }
    let Some(trade) = &brief.trade else { return };
    let told = |year: &&TradeYear| year.status != Status::Forecast;
    for year in trade.years.iter().chain(&trade.parts).filter(told) {
        later(year.period.start(), year.spans.of("year"), "these figures are");
    }
    for item in &trade.items {
        later(item.year.map_or(NO_DATE, Period::start), item.spans.of("year"), "this figure is");
    }
    let file = trade.data.iter().find_map(|data| data.spans.of("file"));
    if let Some(last) = trade.years.last().filter(|last| last.spans.of("year").is_none()) {
        let what = format!("the file has figures for {},", last.period);
        later(last.period.start(), file, &what);
    }
}
