//! L0102: a source that nothing cites.

use super::rule::{Check, Level, Lint};
use crate::brief::{Brief, is_identifier};
use crate::diag::{Diagnostic, codes};

pub(super) const LINT: Lint = Lint {
    code: codes::UNCITED_SOURCE,
    level: Level::Warn,
    why: "\
A source that nothing cites is not listed in the briefing. Most likely a citation was forgotten. Cite the source
with `sources = [\"…\"]` in a table or `[@…]` in a text, or remove it.",
    fires: "\
[[source]]
id = \"yearbook\"
title = \"Trade Yearbook 2023\"
",
    silent: "\
[[history]]
date = 1994
title = \"Relations are established\"
sources = [\"yearbook\"]

[[source]]
id = \"yearbook\"
title = \"Trade Yearbook 2023\"
",
    check: Some(Check::Brief(check)),
};

fn check(brief: &Brief, found: &mut Vec<Diagnostic>) {
    let mut seen = std::collections::BTreeSet::new();
    for (source, cited) in brief.sources.iter().zip(&brief.cited) {
        let id = source.id.as_str();
        // One whose id is wrong, or taken, is an error of its own.
        let Some(span) = source.spans.of("id").filter(|_| seen.insert(id)) else { continue };
        if !cited && is_identifier(id) {
            let lint =
                Diagnostic::warning(codes::UNCITED_SOURCE, span, format!("nothing cites the source `{id}`"));
            found.push(lint.hint(format!("cite it with `sources = [\"{id}\"]` or `[@{id}]`, or remove it")));
        }
    }
}
