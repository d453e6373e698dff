//! L0171: words of Chancery that no native speaker has reviewed.

use super::rule::{Check, Level, Lint};
use crate::brief::Brief;
use crate::diag::{Diagnostic, codes};
use crate::locale::Locale;

pub(super) const LINT: Lint = Lint {
    code: codes::UNREVIEWED,
    level: Level::Warn,
    why: "\
Headings, labels and sentences of Chancery's own were translated, and no native speaker has read them yet. Have one read
the edition before it is issued. `[theme.labels]` replaces words that are wrong; `src/locale/README.md` says how to
correct them for everybody.",
    fires: r#"schema = 1

[brief]
title = "Ruritanie et Graustark"
date = 2024-02-03
language = "fr"

[[party]]
code = "XRU"
name = "Ruritanie"

[[party]]
code = "XGR"
name = "Graustark"
"#,
    silent: r#"schema = 1

[brief]
title = "Ruritania and Graustark"
date = 2024-02-03

[[party]]
code = "XRU"
name = "Ruritania"

[[party]]
code = "XGR"
name = "Graustark"
"#,
    check: Some(Check::Edition(check)),
};

fn check(brief: &Brief, found: &mut Vec<Diagnostic>) {
    let language = &brief.head.language;
    let Some(span) = brief.head.languages_span() else { return };
    if !Locale::has_words_in(language) || Locale::of(language).is_reviewed() {
        return;
    }
    let message = format!("no native speaker has reviewed what Chancery itself says in `{}`", language.tag());
    let hint = "have somebody who speaks it read the edition before it is issued";
    found.push(Diagnostic::warning(codes::UNREVIEWED, span, message).hint(hint));
}
