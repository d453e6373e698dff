//! L0137: a paragraph that is given twice.

use std::collections::BTreeMap;

use super::rule::{Check, Level, Lint};
use super::texts::{Words, folded, outcomes, paragraphs};
use crate::brief::Brief;
use crate::diag::{Diagnostic, codes};

pub(super) const LINT: Lint = Lint {
    code: codes::REPEATED_TEXT,
    level: Level::Warn,
    why: "\
A paragraph of ten words or more that is in the brief twice was most likely copied and not changed. Words are compared
without capitals and marks.",
    fires: "\
[[section]]
id = \"defence\"
title = \"Defence\"
body = \"The two ministries meet every year and agree on the exercises of the next.\"

[[section]]
id = \"education\"
title = \"Education\"
body = \"The two ministries meet every year, and agree on the exercises of the next.\"
",
    silent: "\
[[section]]
id = \"defence\"
title = \"Defence\"
body = \"The two ministries meet every year and agree on the exercises of the next.\"

[[section]]
id = \"education\"
title = \"Education\"
body = \"The two ministries meet every year and agree on the scholarships of the next.\"
",
    check: Some(Check::Brief(check)),
};

/// The fewest words of a paragraph that is not repeated by chance.
const WORDS: usize = 10;

fn check(brief: &Brief, found: &mut Vec<Diagnostic>) {
    let mut texts: Vec<(String, crate::diag::Span)> = Vec::new();
    for paragraph in paragraphs(brief).into_iter().chain(outcomes(brief)) {
        let words = Words::new(paragraph.inlines);
        let text = folded(&words.text);
        let long = text.split(' ').count() >= WORDS;
        // The same sentence about two figures is not the same.
        let text = format!("{text} {:?}", words.values);
        if let Some(span) = words.start()
            && long
        {
            texts.push((text, span));
        }
    }
    texts.sort_by_key(|(_, span)| *span);
    let mut seen = BTreeMap::new();
    for (text, span) in texts {
        match seen.get(&text) {
            // A figure of speech that is bound twice is one text.
            Some(first) if *first == span => {}
            Some(first) => {
                let lint =
                    Diagnostic::warning(codes::REPEATED_TEXT, span, "this paragraph is in the brief twice");
                found.push(lint.related(*first, "the first is here").hint("change or remove one of the two"));
            }
            None => drop(seen.insert(text, span)),
        }
    }
}
