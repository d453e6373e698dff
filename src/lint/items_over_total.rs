//! L0123: items that are worth more than the total of their flow.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::rounding::half_unit;
use super::rule::{Check, Level, Lint};
use super::traded::{Counted, counted, total_of};
use crate::brief::Brief;
use crate::diag::{Diagnostic, codes};
use crate::figures::flow_name;

pub(super) const LINT: Lint = Lint {
    code: codes::ITEMS_OVER_TOTAL,
    level: Level::Warn,
    why: "\
What is traded in a year cannot be worth more than all exports or imports of that year. Either a figure is wrong, the
item is of another year or direction, or its value is in another unit or currency. Each figure may be off by half a unit
of its last digit. An item that is part of another by its code of the Harmonized System is counted once; so are items
called \"total\" or \"of which\".",
    fires: "\
[[trade.year]]
year = 2023
exports = 15.1
imports = 35.1

[[trade.item]]
flow = \"exports\"
name = \"Rice\"
year = 2023
value = 10.2

[[trade.item]]
flow = \"exports\"
name = \"Cotton\"
year = 2023
value = 9.1
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
value = 10.2

[[trade.item]]
flow = \"exports\"
name = \"Cotton\"
year = 2023
value = 2.1
",
    check: Some(Check::Brief(check)),
};

fn check(brief: &Brief, found: &mut Vec<Diagnostic>) {
    let Some(trade) = &brief.trade else { return };
    let mut groups: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for item in &trade.items {
        if let (Some(year), Some(value)) = (item.year, item.value) {
            groups.entry((item.flow, year)).or_default().push((item, value));
        }
    }
    for ((flow, year), items) in groups {
        let Some((total, place)) = total_of(trade, flow, year) else { continue };
        let flow = flow_name(flow);
        let note = format!("all {flow} of {year}");
        let add = |lint: Diagnostic| match place {
            Some(place) => lint.related(place, note.as_str()),
            None => lint,
        };
        let over = |value: Decimal, slack: Decimal| value > total + slack + half_unit(total);
        let mut single = false;
        for (item, value) in items.iter().filter(|(_, value)| over(*value, half_unit(*value))) {
            single = true;
            let message = format!("this item is worth {value}, but all {flow} of {year} are {total}");
            let lint = Diagnostic::warning(codes::ITEMS_OVER_TOTAL, item.spans.of("value"), message);
            found.push(
                add(lint).hint("correct the one that is wrong: its value, `year`, `flow` or the total"),
            );
        }
        let Counted::Known(parts) = counted(&items) else { continue };
        let sum: Decimal = parts.iter().map(|(_, value)| *value).sum();
        let slack: Decimal = parts.iter().map(|(_, value)| half_unit(*value)).sum();
        if !single && over(sum, slack) {
            let message = format!("the items are worth {sum} together, but all {flow} of {year} are {total}");
            let last = parts.last().and_then(|(item, _)| item.spans.of("value"));
            let lint = Diagnostic::warning(codes::ITEMS_OVER_TOTAL, last, message).label("the last of them");
            found.push(add(lint).hint("correct the one that is wrong; give each item its `year`, and parts of other items their `hs`"));
        }
    }
}
