//! L0124: a share that does not follow from its value.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::rounding::{half_unit, overlap, percentages, short};
use super::rule::{Check, Level, Lint};
use super::traded::total_of;
use crate::brief::{Brief, TradeItem};
use crate::diag::{Diagnostic, codes};
use crate::figures::flow_name;

pub(super) const LINT: Lint = Lint {
    code: codes::SHARE_OF_VALUE,
    level: Level::Warn,
    why: "\
The value of an item, divided by all exports or imports of its year, is its share. Each figure may be off by half a unit of
its last digit. Where they do not agree, one of the three is wrong, or the share is of something else, such as the country's
exports to the whole world: say so in a text, and leave `share` out. Several items whose shares are all of the same smaller
whole, such as trade in goods where the total has services too, are not reported.",
    fires: "\
[[trade.year]]
year = 2023
exports = 15.1
imports = 35.1

[[trade.item]]
flow = \"exports\"
name = \"Rice\"
year = 2023
value = 4.2
share = 12.5
",
    silent: "\
[[trade.year]]
year = 2023
exports = 15.1
imports = 35.1

[[trade.item]]
flow = \"exports\"
name = \"Rice\"
year = 2023
value = 4.2
share = 27.8
",
    check: Some(Check::Brief(check)),
};

fn check(brief: &Brief, found: &mut Vec<Diagnostic>) {
    let Some(trade) = &brief.trade else { return };
    let mut groups: BTreeMap<_, Vec<Item>> = BTreeMap::new();
    for item in &trade.items {
        if let (Some(year), Some(value), Some(share)) = (item.year, item.value, item.share) {
            groups.entry((item.flow, year)).or_default().push(Item { item, value, share });
        }
    }
    for ((flow, year), items) in groups {
        let Some((total, place)) = total_of(trade, flow, year) else { continue };
        if of_smaller_whole(&items, total) {
            continue;
        }
        for Item { item, value, share } in items {
            // More than the whole is reported as that.
            let Some(range) = percentages(value, total).filter(|(least, _)| *least <= Decimal::ONE_HUNDRED)
            else {
                continue;
            };
            let real = value.checked_mul(Decimal::ONE_HUNDRED).and_then(|value| value.checked_div(total));
            let Some(real) = real.filter(|_| !overlap(range, around(share))) else { continue };
            let flow = flow_name(flow);
            let message =
                format!("the share is {share} per cent, but {value} of {total} is {} per cent", short(real));
            let mut lint = Diagnostic::warning(codes::SHARE_OF_VALUE, item.spans.of("share"), message);
            lint.related.extend(item.spans.of("value").map(|span| (span, "the value".to_owned())));
            lint.related.extend(place.map(|span| (span, format!("all {flow} of {year}"))));
            found.push(lint.hint("correct the one that is wrong, or leave `share` out"));
        }
    }
}

/// An item with both figures.
struct Item<'t> {
    item: &'t TradeItem,
    value: Decimal,
    share: Decimal,
}

/// Whether several shares are of one whole, by their values, which is part of the total.
fn of_smaller_whole(items: &[Item], total: Decimal) -> bool {
    let mut whole: Option<(Decimal, Decimal)> = None;
    for Item { value, share, .. } in items {
        let ((least, most), (low, high)) = (around(*value), around(*share));
        let of = |value: Decimal, share: Decimal| value.checked_mul(Decimal::ONE_HUNDRED)?.checked_div(share);
        let (Some(least), Some(most)) = (of(least, high), of(most, low)) else { return false };
        let (before_least, before_most) = whole.unwrap_or((least, most));
        whole = Some((least.max(before_least), most.min(before_most)));
    }
    items.len() > 1
        && whole.is_some_and(|(least, most)| least > Decimal::ZERO && least <= most && least < total)
}

/// What a figure may have been before it was rounded.
fn around(figure: Decimal) -> (Decimal, Decimal) {
    (figure - half_unit(figure), figure + half_unit(figure))
}
