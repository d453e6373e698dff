//! L0134: a figure ten times that of the year before, or a tenth.

use rust_decimal::Decimal;

use super::rule::{Check, Level, Lint};
use crate::brief::Brief;
use crate::diag::{Diagnostic, codes};
use crate::figures::TradeYear;

pub(super) const LINT: Lint = Lint {
    code: codes::JUMP,
    level: Level::Warn,
    why: "\
Trade that grows or falls to a tenth within a year is rare; a decimal point in the wrong place, or a figure in another unit
than `unit` says, is not. Figures of one digit are not compared, unless one is a hundred times the other: so little trade
changes much. If the figure is right, say why in a text, and allow the lint.",
    fires: "\
[[trade.year]]
year = 2021
exports = 12.6
imports = 31.0

[[trade.year]]
year = 2022
exports = 143.0
imports = 33.4

[[trade.year]]
year = 2023
exports = 15.1
imports = 35.1
",
    silent: "\
[[trade.year]]
year = 2021
exports = 12.6
imports = 31.0

[[trade.year]]
year = 2022
exports = 14.3
imports = 33.4

[[trade.year]]
year = 2023
exports = 15.1
imports = 35.1
",
    check: Some(Check::Brief(check)),
};

type Figure = fn(&TradeYear) -> Option<Decimal>;

fn check(brief: &Brief, found: &mut Vec<Diagnostic>) {
    let Some(trade) = &brief.trade else { return };
    let flows: [(&str, Figure); 3] = [
        ("exports", |year| year.exports),
        ("imports", |year| year.imports),
        // Otherwise it jumps with one of the two.
        ("total", |year| year.total.filter(|_| year.exports.is_none() && year.imports.is_none())),
    ];
    let file = trade.data.first().and_then(|data| data.spans.of("file"));
    for (key, figure) in flows {
        let series: Vec<_> = trade.years.iter().filter_map(|year| Some((year, figure(year)?))).collect();
        let mut at = 1;
        while let (Some(&(before, old)), Some(&(year, new))) = (series.get(at - 1), series.get(at)) {
            at += 1;
            if year.period.years_since(before.period) != Some(1) || year.starts_anew() || !jumps(old, new) {
                continue;
            }
            // A single figure that is out of line jumps twice.
            if series.get(at).is_some_and(|(_, next)| jumps(new, *next) && !jumps(old, *next)) {
                at += 1;
            }
            let (old_year, new_year) = (before.period, year.period);
            let message = format!("{key}: {old} in {old_year}, but {new} in {new_year}");
            let span = year.spans.of(key).or(file);
            let mut lint = Diagnostic::warning(codes::JUMP, span, message);
            lint.related.extend(before.spans.of(key).map(|span| (span, "the year before".to_owned())));
            found.push(
                lint.hint(
                    "check the decimal point, and that both are in the currency and `unit` of `[trade]`",
                ),
            );
        }
    }
}

/// Whether one figure is ten times the other, and there is enough of it for that to say something.
fn jumps(one: Decimal, other: Decimal) -> bool {
    let (small, large) = if one < other { (one, other) } else { (other, one) };
    let times = |factor: u32| small.checked_mul(factor.into()).is_some_and(|product| large >= product);
    small > Decimal::ZERO && times(10) && (small.mantissa() >= 10 || times(100))
}
