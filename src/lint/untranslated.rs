//! L0170: a text that is missing in the language of an edition.

use super::rule::{Level, Lint};
use crate::diag::codes;

pub(super) const LINT: Lint = Lint {
    code: codes::UNTRANSLATED,
    level: Level::Warn,
    why: "\
An edition has every text of the brief. One that is not written in its language is printed in the brief's own, and marked
so, which readers will notice. `mul` holds what is the same in all languages, such as a name.",
    fires: r#"schema = 1

[brief]
title = { en = "Ruritania and Graustark", fr = "Ruritanie et Graustark" }
subtitle = "Thirty years of relations"
date = 2024-02-03
languages = ["en", "fr"]

[[party]]
code = "XRU"
name = { en = "Ruritania", fr = "Ruritanie" }

[[party]]
code = "XGR"
name = { mul = "Graustark" }
"#,
    silent: r#"schema = 1

[brief]
title = { en = "Ruritania and Graustark", fr = "Ruritanie et Graustark" }
subtitle = { en = "Thirty years of relations", fr = "Trente ans de relations" }
date = 2024-02-03
languages = ["en", "fr"]

[[party]]
code = "XRU"
name = { en = "Ruritania", fr = "Ruritanie" }

[[party]]
code = "XGR"
name = { mul = "Graustark" }
"#,
    check: None,
};
