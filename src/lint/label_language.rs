//! L0902: a language that Chancery has no words for.

use rust_decimal::Decimal;

use super::rule::{Check, Level, Lint};
use crate::brief::Brief;
use crate::diag::{Diagnostic, codes};
use crate::figures::Unit;
use crate::locale::{Form, Locale};

pub(super) const LINT: Lint = Lint {
    code: codes::LABEL_LANGUAGE,
    level: Level::Warn,
    why: "\
Headings, labels, dates and numbers that Chancery writes itself are in English, since it has no words in the language
of the brief yet. On the page they are marked as English.",
    fires: r#"schema = 1

[brief]
title = "Nederland en België"
date = 2024-02-03
language = "nl"

[[party]]
code = "NLD"
name = "Nederland"

[[party]]
code = "BEL"
name = "België"
"#,
    silent: r#"schema = 1

[brief]
title = "Germany and Austria"
date = 2024-02-03

[[party]]
code = "DEU"
name = "Germany"

[[party]]
code = "AUT"
name = "Austria"
"#,
    check: Some(Check::Edition(check)),
};

fn check(brief: &Brief, found: &mut Vec<Diagnostic>) {
    let language = &brief.head.language;
    let Some(span) = brief.head.languages_span() else { return };
    if Locale::has_words_in(language) {
        return;
    }
    // Any sum will do.
    let sum = Locale::of(language).money(Decimal::new(11_514, 1), "EUR", Unit::Million, Form::Long);
    let message = format!(
        "Chancery has no words in `{}` yet: headings, labels, dates and numbers will be in English, as in “{sum}”",
        language.tag()
    );
    let hint = "for a briefing in English write `language = \"en\"`, or leave the key out";
    found.push(Diagnostic::warning(codes::LABEL_LANGUAGE, span, message).hint(hint));
}
