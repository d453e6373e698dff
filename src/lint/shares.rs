//! L0108: shares that add up to more than 100 per cent.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::rule::{Check, Level, Lint};
use crate::brief::Brief;
use crate::diag::{Diagnostic, codes};
use crate::figures::flow_name;

pub(super) const LINT: Lint = Lint {
    code: codes::SHARES,
    level: Level::Warn,
    why: "\
Shares of one whole cannot add up to more than 100 per cent; half a per cent is allowed for rounding. Either a share
is wrong, the shares are of different years, or some goods are part of others.",
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
    let mut wholes: BTreeMap<_, (Decimal, _)> = BTreeMap::new();
    for item in brief.trade.iter().flat_map(|trade| &trade.items) {
        let Some(share) = item.share else { continue };
        let (sum, last) = wholes.entry((item.flow, item.year)).or_default();
        *sum += share;
        *last = item.spans.of("share");
    }
    for ((flow, year), (sum, last)) in wholes {
        if sum <= MOST {
            continue;
        }
        let year = year.map_or_else(String::new, |year| format!(" in {year}"));
        let message =
            format!("the shares of {}{year} add up to {} per cent", flow_name(flow), sum.normalize());
        let lint = Diagnostic::warning(codes::SHARES, last, message).label("the last of them");
        found.push(
            lint.hint("correct them, give each its `year`, or leave out those that are part of others"),
        );
    }
}
