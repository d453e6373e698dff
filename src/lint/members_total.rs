//! L0151: trade of the members of a bloc that does not fit the total.

use rust_decimal::Decimal;

use super::rounding::half_unit;
use super::rule::{Check, Level, Lint};
use super::traded::of_year;
use crate::brief::{Brief, PartyIndex, Trade, TradeMember, periods_of_members};
use crate::diag::{Diagnostic, codes};
use crate::figures::Period;

pub(super) const LINT: Lint = Lint {
    code: codes::MEMBERS_TOTAL,
    level: Level::Warn,
    why: "\
What the members of a bloc have of the trade in a year cannot be more than all of it, and is all of it where each of the
`members` of the party is given. What they leave is printed as that of other members. Either a figure is wrong, or it is of
another year, unit or direction. Each figure may be off by half a unit of its last digit.",
    fires: r#"schema = 1

[brief]
title = "Ruritania and the Baltic States"
date = 2024-02-03

[[party]]
code = "XRU"
name = "Ruritania"

[[party]]
code = "XBS"
name = "Baltic States"
kind = "bloc"
members = ["Estonia", "Latvia", "Lithuania"]

[[trade.year]]
year = 2023
exports = 15.1
imports = 35.1

[[trade.member]]
name = "Estonia"
year = 2023
exports = 9.0

[[trade.member]]
name = "Latvia"
year = 2023
exports = 8.2
"#,
    silent: r#"schema = 1

[brief]
title = "Ruritania and the Baltic States"
date = 2024-02-03

[[party]]
code = "XRU"
name = "Ruritania"

[[party]]
code = "XBS"
name = "Baltic States"
kind = "bloc"
members = ["Estonia", "Latvia", "Lithuania"]

[[trade.year]]
year = 2023
exports = 15.1
imports = 35.1

[[trade.member]]
name = "Estonia"
year = 2023
exports = 9.0

[[trade.member]]
name = "Latvia"
year = 2023
exports = 1.2
"#,
    check: Some(Check::Brief(check)),
};

fn check(brief: &Brief, found: &mut Vec<Diagnostic>) {
    let Some(trade) = &brief.trade else { return };
    for (party, bloc) in [PartyIndex::First, PartyIndex::Second].into_iter().zip(&brief.parties) {
        for period in periods_of_members(&trade.members, party) {
            for name in ["exports", "imports", "total"] {
                found.extend(mismatch(trade, (party, bloc.members.len()), period, name));
            }
        }
    }
}

/// What is wrong with a figure of the members of a party, of which there are so many.
fn mismatch(
    trade: &Trade,
    (party, count): (PartyIndex, usize),
    period: Period,
    name: &str,
) -> Option<Diagnostic> {
    let whole = of_year(trade, period)?;
    let total = whole.shown(name)?;
    let members = trade.members_of(party, period);
    let members: Vec<(&TradeMember, Decimal)> =
        members.filter_map(|member| Some((member, member.figures.shown(name)?))).collect();
    let (last, _) = members.last()?;
    // What is wrong with exports or imports is said of them, and not of their sum as well.
    let is_sum = whole.exports.is_some() && whole.imports.is_some();
    let span = last.spans.of(name).or_else(|| last.spans.of("year").filter(|_| !is_sum))?;
    let sum: Decimal = members.iter().map(|(_, figure)| *figure).sum();
    let slack = members.iter().map(|(_, figure)| half_unit(*figure)).sum::<Decimal>() + half_unit(total);
    let what = if name == "total" { "total trade" } else { name };
    let verb = if name == "total" { "is" } else { "are" };
    let message = if sum > total + slack {
        format!("the members have {what} of {sum} together, but all {what} of {period} {verb} {total}")
    } else if members.len() == count && sum + slack < total {
        format!("all members together have {what} of {sum}, but {what} of {period} {verb} {total}")
    } else {
        return None;
    };
    let lint = Diagnostic::warning(codes::MEMBERS_TOTAL, span, message).label("the last of them");
    let lint = match whole.spans.of(name) {
        Some(place) => lint.related(place, format!("{what} of {period}")),
        None => lint,
    };
    Some(lint.hint("correct the one that is wrong: a figure, its `year`, or the total"))
}
