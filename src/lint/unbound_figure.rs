//! L0139: a figure of the brief that is typed in a text.

use super::amounts::amounts;
use super::flows::{Subjects, may_be_about_trade};
use super::rule::{Check, Level, Lint};
use super::texts::{Words, outcomes, paragraphs};
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
    let locale = Locale::of(&brief.head.language).renamed(&brief.theme.labels);
    // A space that does not break a line is a space.
    let plain = |text: &str| text.replace(['\u{A0}', '\u{202F}'], " ");
    for paragraph in
        paragraphs(brief).into_iter().chain(outcomes(brief)).filter(|paragraph| !paragraph.quoted)
    {
        let words = Words::new(paragraph.inlines);
        if !may_be_about_trade(&words.text) {
            continue;
        }
        for (start, sentence) in words.sentences() {
            let Some((year, figure)) = subjects.of_sentence(sentence) else { continue };
            let Some(value) = figure.of(year) else { continue };
            let [amount] = &amounts(sentence, trade)[..] else { continue };
            let written = &sentence[amount.start..amount.end];
            let printed = locale.money(value, &trade.currency, trade.unit, Form::Long);
            if plain(written) != plain(&printed) {
                continue;
            }
            let span = words.span(start + amount.start, start + amount.end);
            let binding = format!("{{{{trade.{}.{}}}}}", year.year, figure.key());
            let message = format!("this figure of {} is typed, and would not follow the data", year.year);
            let mut lint = Diagnostic::warning(codes::UNBOUND_FIGURE, span, message);
            lint.fix = span.map(|span| Box::new(Fix { span, old: written.to_owned(), new: binding.clone() }));
            found.push(lint.hint(format!("write `{binding}`")));
        }
    }
}
