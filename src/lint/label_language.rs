//! L0902.

use super::rule::{Level, Lint};
use crate::diag::codes;

pub(super) const LINT: Lint = Lint {
    code: codes::LABEL_LANGUAGE,
    level: Level::Warn,
    why: "\
Headings, labels, dates and numbers that Chancery writes itself are in English, since it has no words in the language
of the brief yet. On the page they are marked as English.",
    fires: r#"schema = 1

[brief]
title = "Deutschland und Österreich"
date = 2024-02-03
language = "de"

[[party]]
code = "DEU"
name = "Deutschland"

[[party]]
code = "AUT"
name = "Österreich"
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
    check: None,
};
