//! L0139: a figure of the brief that is typed in a text.

use std::cell::LazyCell;

use super::amounts::amounts;
use super::flows::Subjects;
use super::rule::{Check, Level, Lint};
use crate::brief::Brief;
use crate::diag::{Diagnostic, Fix, codes};
use crate::locale::{Form, Locale};

pub(super) const LINT: Lint = Lint {
    code: codes::UNBOUND_FIGURE,
    level: Level::OptIn,
    why: "\
A figure that is typed in a text stays as it is when the data change; a binding follows them. This lint is for those who want
every figure bound: it is reported only where its code is denied, with `--deny L0139` or in `[lints]` of `chancery.toml`, and
finds amounts in sentences in English that a binding would print with the same words. `chancery check --fix --deny L0139`
puts the bindings in their place.",
    fires: "\
[brief.summary]
en = \"In 2023, trade was worth $50.2 million.\"

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
    // Another thread may still be reading the words, and most briefs have no such figure.
    let locale = LazyCell::new(|| Locale::of(&brief.head.language).renamed(&brief.theme.labels));
    // A space that does not break a line is a space.
    let plain = |text: &str| text.replace(['\u{A0}', '\u{202F}'], " ");
    subjects.each_sentence(brief, |sentence| {
        let (year, figure) = (sentence.year, sentence.figure);
        let Some(value) = figure.of(year) else { return };
        let [amount] = &amounts(sentence.text, trade)[..] else { return };
        let written = &sentence.text[amount.start..amount.end];
        let printed = locale.money(value, &trade.currency, trade.unit, Form::Long);
        if plain(written) != plain(&printed) {
            return;
        }
        let span = sentence.span(amount.start, amount.end);
        let binding = format!("{{{{trade.{}.{}}}}}", year.period, figure.key());
        let message = format!("this figure of {} is typed, and would not follow the data", year.period);
        let mut lint = Diagnostic::warning(codes::UNBOUND_FIGURE, span, message);
        lint.fix = span.map(|span| Box::new(Fix { span, old: written.to_owned(), new: binding.clone() }));
        found.push(lint.hint(format!("write `{binding}`")));
    });
}
