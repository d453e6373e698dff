//! L0101: a stated total that is not the sum of exports and imports.

use rust_decimal::Decimal;

use super::rounding::half_unit;
use super::rule::{Check, Level, Lint};
use crate::brief::Brief;
use crate::diag::{Diagnostic, Span, codes};
use crate::figures::TradeYear;

pub(super) const LINT: Lint = Lint {
    code: codes::TOTAL_MISMATCH,
    level: Level::Warn,
    why: "\
A stated total is printed as stated, so a slip in one of the three figures is printed too. The difference may be
half a unit of the last digit of each figure, as rounding makes it. Correct the figure that is wrong, or leave
`total` out to print the sum.

A file of statistics may have a total beside its exports and imports, in a column or a row that is called so: `Total trade`,
`Turnover`, `Exports + imports`. It is not printed, but where it is not their sum, one of the three is wrong, and the lint is
at its cell.",
    fires: "\
[[trade.year]]
year = 2023
exports = 15.1
imports = 35.1
total = 52.0
",
    silent: "\
[[trade.year]]
year = 2023
exports = 15.1
imports = 35.1
total = 50.2
",
    check: Some(Check::Brief(check)),
};

fn check(brief: &Brief, found: &mut Vec<Diagnostic>) {
    if let Some(trade) = &brief.trade {
        let members = trade.members.iter().map(|member| &member.figures);
        found.extend(trade.years.iter().chain(&trade.parts).chain(members).filter_map(mismatch));
    }
}

/// A total that is less than exports or imports alone, where the other is not known.
fn below_part(year: &TradeYear, span: Span) -> Option<Diagnostic> {
    let (key, part) = match (year.exports, year.imports) {
        (Some(exports), None) => ("exports", exports),
        (None, Some(imports)) => ("imports", imports),
        _ => return None,
    };
    let total = year.total?;
    if total + half_unit(total) + half_unit(part) >= part {
        return None;
    }
    let message = format!("the total is {total}, but {key} alone are {part}");
    let lint = Diagnostic::warning(codes::TOTAL_MISMATCH, span, message);
    let lint = lint.hint(format!("correct one of the two: the total is at least as much as {key}"));
    Some(match year.spans.of(key) {
        Some(part) => lint.related(part, key),
        None => lint,
    })
}

fn mismatch(year: &TradeYear) -> Option<Diagnostic> {
    // Only a total that the brief states has a place.
    let span = year.spans.of("total")?;
    if let Some(lint) = below_part(year, span) {
        return Some(lint);
    }
    let (exports, imports, total) = (year.exports?, year.imports?, year.total?);
    let sum = exports + imports;
    // Each figure may be off by half a unit of its last digit.
    let tolerance: Decimal = [exports, imports, total].map(half_unit).iter().sum();
    if (total - sum).abs() <= tolerance {
        return None;
    }
    let message = format!("the total is {total}, but exports and imports add up to {sum}");
    let mut lint = Diagnostic::warning(codes::TOTAL_MISMATCH, span, message)
        .label(format!("{exports} + {imports} = {sum}"))
        .hint("leave `total` out to print the sum");
    for key in ["exports", "imports"] {
        lint.related.extend(year.spans.of(key).map(|span| (span, key.to_owned())));
    }
    Some(lint)
}
