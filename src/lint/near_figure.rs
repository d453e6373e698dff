//! L0126: an amount in a text that nearly equals a figure of the brief.

use rust_decimal::Decimal;

use super::amounts::{Amount, amounts};
use super::flows::Subjects;
use super::rounding::half_unit;
use super::rule::{Check, Level, Lint};
use crate::brief::{Brief, Trade};
use crate::diag::{Diagnostic, codes};
use crate::figures::Period;

pub(super) const LINT: Lint = Lint {
    code: codes::NEAR_FIGURE,
    level: Level::Warn,
    why: "\
A sentence that names a year, exports, imports or trade, and an amount, is about a figure of the brief. Where the amount is
not that figure, rounded or cut to the digits that the sentence gives, but within one per cent of it, one of the two has a
slip or is out of date. A binding such as `{{trade.2023.total}}` prints the figure itself. Only sentences in English are read,
and none that says \"about\" or \"over\", or may be about something else: part of a year, one good, other countries, a plan.",
    fires: "\
[brief.summary]
en = \"In 2023, trade was worth $50.3 million.\"

[[trade.year]]
year = 2023
exports = 15.1
imports = 35.1
",
    silent: "\
[brief.summary]
en = \"In 2023, trade was worth {{trade.2023.total}}.\"

[[trade.year]]
year = 2023
exports = 15.1
imports = 35.1
",
    check: Some(Check::Brief(check)),
};

fn check(brief: &Brief, found: &mut Vec<Diagnostic>) {
    let Some(subjects) = Subjects::of(brief) else { return };
    let trade = subjects.trade();
    let figures = figures(trade);
    subjects.each_sentence(brief, |sentence| {
        let (year, figure) = (sentence.year, sentence.figure);
        let Some(value) = figure.of(year) else { return };
        let [amount] = &amounts(sentence.text, trade)[..] else { return };
        if says(amount, value) || !is_near(amount, value) || is_one_of(amount, &figures) {
            return;
        }
        let written = &sentence.text[amount.start..amount.end];
        let (key, number) = (figure.key(), year.period);
        let message = format!("this says {written}, but {} {value}", named(key, number));
        let span = sentence.span(amount.start, amount.end);
        let mut lint = Diagnostic::warning(codes::NEAR_FIGURE, span, message);
        lint.related.extend(year.spans.of(key).map(|span| (span, "the figure".to_owned())));
        found.push(lint.hint(format!("write `{{{{trade.{number}.{key}}}}}`, or correct the figure")));
    });
}

fn named(key: &str, year: Period) -> String {
    if key == "total" { format!("the total of {year} is") } else { format!("{key} of {year} are") }
}

/// Whether an amount is a figure, rounded or cut to the digits that it has.
pub(super) fn says(amount: &Amount, figure: Decimal) -> bool {
    let difference = (amount.value - figure).abs();
    let rounded = difference <= amount.step / Decimal::TWO;
    let cut = amount.value <= figure && difference < amount.step;
    // The figure itself may be rounded.
    let finer = amount.step < half_unit(figure) * Decimal::TWO && difference <= half_unit(figure);
    rounded || cut && amount.step > half_unit(figure) * Decimal::TWO || finer
}

/// Whether an amount is within one per cent of a figure.
fn is_near(amount: &Amount, figure: Decimal) -> bool {
    let difference = (amount.value - figure).abs();
    difference.checked_mul(Decimal::ONE_HUNDRED).is_some_and(|difference| difference <= figure)
}

/// All figures of the brief, in order.
fn figures(trade: &Trade) -> Vec<Decimal> {
    let years = trade.years.iter().chain(&trade.parts).flat_map(|year| {
        [year.exports, year.imports, year.total, year.balance().map(|balance| balance.abs())]
    });
    let items = trade.items.iter().map(|item| item.value);
    let mut figures: Vec<Decimal> = years.chain(items).flatten().collect();
    figures.sort_unstable();
    figures.dedup();
    figures
}

/// Whether an amount is one of some figures, which are in order.
fn is_one_of(amount: &Amount, figures: &[Decimal]) -> bool {
    let around = amount.step + amount.value / Decimal::ONE_HUNDRED;
    let first = figures.partition_point(|figure| *figure < amount.value - around);
    let near = figures.iter().skip(first).take_while(|figure| **figure <= amount.value + around);
    near.into_iter().any(|figure| says(amount, *figure))
}
