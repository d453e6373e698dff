//! L0108: shares that add up to more than 100 per cent.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::rounding::half_unit;
use super::rule::{Check, Level, Lint};
use super::traded::{Counted, counted};
use crate::brief::Brief;
use crate::diag::{Diagnostic, codes};
use crate::figures::flow_name;

pub(super) const LINT: Lint = Lint {
    code: codes::SHARES,
    level: Level::Warn,
    why: "\
Shares of one whole cannot add up to more than 100 per cent; half a per cent is allowed for rounding, and half a unit of
the last digit of each share where that is more. Either a share is wrong, the shares are of different years, or some goods
are part of others: give those their codes in `hs`, as in 8703 of 87, and they are counted once.",
    fires: "\
[[trade.item]]
flow = \"exports\"
name = \"Rice\"
share = 70

[[trade.item]]
flow = \"exports\"
name = \"Cotton\"
share = 60
",
    silent: "\
[[trade.item]]
flow = \"exports\"
name = \"Rice\"
share = 70

[[trade.item]]
flow = \"exports\"
name = \"Cotton\"
share = 20
",
    check: Some(Check::Brief(check)),
};

/// The most that rounded shares of a whole make: 100.5 per cent.
const MOST: Decimal = Decimal::from_parts(1_005, 0, 0, false, 1);

fn check(brief: &Brief, found: &mut Vec<Diagnostic>) {
    let mut wholes: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for item in brief.trade.iter().flat_map(|trade| &trade.items) {
        if let Some(share) = item.share {
            wholes.entry((item.flow, item.year)).or_default().push((item, share));
        }
    }
    for ((flow, year), items) in wholes {
        let items = match counted(&items) {
            Counted::Known(items) => items,
            Counted::Unknown => continue,
        };
        let sum: Decimal = items.iter().map(|(_, share)| *share).sum();
        let rounding: Decimal = items.iter().map(|(_, share)| half_unit(*share)).sum();
        if sum <= MOST.max(Decimal::ONE_HUNDRED + rounding) {
            continue;
        }
        let last = items.last().and_then(|(item, _)| item.spans.of("share"));
        let year = year.map_or_else(String::new, |year| format!(" in {year}"));
        let message =
            format!("the shares of {}{year} add up to {} per cent", flow_name(flow), sum.normalize());
        let lint = Diagnostic::warning(codes::SHARES, last, message).label("the last of them");
        found.push(
            lint.hint("correct them, give each its `year`, and those that are part of others their `hs`"),
        );
    }
}
