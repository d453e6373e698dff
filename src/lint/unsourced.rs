//! L0141: figures without a source.

use super::rule::{Check, Level, Lint};
use crate::brief::Brief;
use crate::diag::{Diagnostic, Span, codes};
use crate::markup::SourceIndex;
use crate::read::KeySpans;

pub(super) const LINT: Lint = Lint {
    code: codes::UNSOURCED,
    level: Level::Warn,
    why: "\
Readers ask where a figure is from. Name the source where the figures are, with `sources = [\"…\"]` in the year, the item
or the line, or once for all of them in `[trade]` or the `[[statistic]]`. `deny = [\"unsourced\"]` in `chancery.toml` makes
this an error.",
    fires: "\
[[trade.year]]
year = 2023
exports = 15.1
imports = 35.1
",
    silent: "\
[trade]
sources = [\"yearbook\"]

[[trade.year]]
year = 2023
exports = 15.1
imports = 35.1

[[source]]
id = \"yearbook\"
title = \"Trade Yearbook 2023\"
",
    check: Some(Check::Brief(check)),
};

fn check(brief: &Brief, found: &mut Vec<Diagnostic>) {
    if let Some(trade) = brief.trade.as_ref().filter(|trade| trade.sources.is_empty()) {
        // Figures of files have the sources of `[trade]`.
        let years = trade.years.iter().chain(&trade.parts);
        let years =
            years.map(|year| (&year.sources, place(&year.spans, &["year", "exports", "imports", "total"])));
        let files = trade.data.iter().map(|data| place(&data.spans, &["file"]));
        let of_files = files.filter(|_| trade.years.iter().any(|year| year.sources.is_empty()));
        let unsourced: Vec<Span> = without(years).chain(of_files.flatten()).collect();
        report(found, &unsourced, "trade figures", "`[trade]` or the `[[trade.year]]`");
        let members = trade.members.iter().map(|member| (&member.sources, place(&member.spans, &["year"])));
        report(
            found,
            &without(members).collect::<Vec<_>>(),
            "trade of members",
            "`[trade]` or the `[[trade.member]]`",
        );
        let items = trade.items.iter().filter(|item| item.value.is_some() || item.share.is_some());
        let items = items.map(|item| (&item.sources, place(&item.spans, &["value", "share"])));
        report(
            found,
            &without(items).collect::<Vec<_>>(),
            "traded items",
            "`[trade]` or the `[[trade.item]]`",
        );
    }
    for statistic in brief.statistics.iter().filter(|statistic| statistic.sources.is_empty()) {
        let lines = statistic.lines.iter().filter(|line| !line.values.is_empty());
        let lines = lines.map(|line| (&line.sources, place(&line.spans, &["values"])));
        report(
            found,
            &without(lines).collect::<Vec<_>>(),
            "a statistic",
            "the `[[statistic]]` or its `[[statistic.line]]`",
        );
    }
}

/// Where the first of some keys is that is given.
fn place(spans: &KeySpans, keys: &[&str]) -> Option<Span> {
    keys.iter().find_map(|key| spans.of(key))
}

/// The places of those that name no source.
fn without<'s>(
    figures: impl Iterator<Item = (&'s Vec<SourceIndex>, Option<Span>)>,
) -> impl Iterator<Item = Span> {
    figures.filter(|(sources, _)| sources.is_empty()).filter_map(|(_, place)| place)
}

/// One lint for figures of a kind, at the first of them.
fn report(found: &mut Vec<Diagnostic>, unsourced: &[Span], of: &str, table: &str) {
    let Some(first) = unsourced.iter().min() else { return };
    let more = match unsourced.len() {
        1 => String::new(),
        count => format!(" (and {} more)", count - 1),
    };
    let message = format!("{of} without a source{more}");
    let lint = Diagnostic::warning(codes::UNSOURCED, *first, message);
    found.push(lint.hint(format!("add `sources = [\"…\"]` to {table}, and a `[[source]]` with that `id`")));
}
