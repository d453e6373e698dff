//! L0150: exports or imports that are not the sum of goods and services.

use rust_decimal::Decimal;

use super::rounding::half_unit;
use super::rule::{Check, Level, Lint};
use crate::brief::Brief;
use crate::diag::{Diagnostic, codes};
use crate::figures::{Flow, Split, TradeYear, flow_name};

pub(super) const LINT: Lint = Lint {
    code: codes::PARTS_MISMATCH,
    level: Level::Warn,
    why: "\
Where goods and services are given apart, stated exports and imports are printed as stated, so a slip in one of the
figures is printed too. The difference may be half a unit of the last digit of each figure, as rounding makes it. Correct
the figure that is wrong, or leave `exports` or `imports` out to print the sum.",
    fires: "\
[[trade.year]]
year = 2023
exports = 15.1
goods = { exports = 12.0 }
services = { exports = 4.1 }
",
    silent: "\
[[trade.year]]
year = 2023
exports = 15.1
goods = { exports = 12.0 }
services = { exports = 3.1 }
",
    check: Some(Check::Brief(check)),
};

fn check(brief: &Brief, found: &mut Vec<Diagnostic>) {
    let Some(trade) = &brief.trade else { return };
    for year in trade.years.iter().chain(&trade.parts) {
        found.extend(mismatch(year, Flow::Exports, year.exports, |split| split.exports));
        found.extend(mismatch(year, Flow::Imports, year.imports, |split| split.imports));
    }
}

fn mismatch(
    year: &TradeYear,
    flow: Flow,
    whole: Option<Decimal>,
    part: fn(&Split) -> Option<Decimal>,
) -> Option<Diagnostic> {
    let key = flow_name(flow);
    // Only what the brief states has a place.
    let (span, whole) = (year.spans.of(key)?, whole?);
    let splits = [("goods", &year.goods), ("services", &year.services)];
    let mut parts = splits.iter().filter_map(|(name, split)| {
        let split = split.as_ref()?;
        Some((*name, part(split)?, split.spans.of(key)))
    });
    let (first, second) = (parts.next()?, parts.next());
    let mut slack = half_unit(whole) + half_unit(first.1);
    let message = match second {
        None if first.1 > whole + slack => {
            format!("{key} are {whole}, but {key} of {} alone are {}", first.0, first.1)
        }
        None => return None,
        Some((_, second, _)) => {
            slack += half_unit(second);
            let sum = first.1.checked_add(second)?;
            if (sum - whole).abs() <= slack {
                return None;
            }
            format!("{key} are {whole}, but those of goods and services add up to {sum}")
        }
    };
    let mut lint = Diagnostic::warning(codes::PARTS_MISMATCH, span, message)
        .hint(format!("correct one of them, or leave `{key}` out to print the sum"));
    for (name, _, span) in [Some(first), second].into_iter().flatten() {
        lint.related.extend(span.map(|span| (span, format!("of {name}"))));
    }
    Some(lint)
}
