//! L0137: a paragraph that is given twice.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;

use super::rule::{Check, Level, Lint};
use super::texts::{Words, folded, outcomes, paragraphs};
use crate::brief::Brief;
use crate::diag::{Diagnostic, Span, codes};

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

/// The most further places that are shown.
const SHOWN: usize = 5;

/// How many letters and digits of ASCII a text has: texts with the same words have as many.
fn letters(text: &str) -> usize {
    text.bytes().filter(u8::is_ascii_alphanumeric).count()
}

fn check(brief: &Brief, found: &mut Vec<Diagnostic>) {
    let mut texts: Vec<(String, Span)> = Vec::new();
    let all = paragraphs(brief).into_iter().chain(outcomes(brief));
    let all: Vec<(usize, Words)> = all
        .map(|paragraph| Words::new(paragraph.inlines))
        .map(|words| (letters(&words.text), words))
        .collect();
    let mut counts: FxHashMap<usize, usize> = FxHashMap::default();
    all.iter().for_each(|(letters, _)| *counts.entry(*letters).or_default() += 1);
    // Only what has as many letters as another is compared with it.
    for (_, words) in all.into_iter().filter(|(letters, _)| counts.get(letters) > Some(&1)) {
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
    // A text that others are bound to is one, wherever it is printed.
    texts.dedup_by_key(|(_, span)| *span);
    let mut places: BTreeMap<String, Vec<Span>> = BTreeMap::new();
    for (text, span) in texts {
        places.entry(text).or_default().push(span);
    }
    for places in places.into_values() {
        let [first, again, rest @ ..] = places.as_slice() else { continue };
        let message = match rest.len() {
            0 => "this paragraph is in the brief twice".to_owned(),
            more => format!("this paragraph is in the brief {} times", more + 2),
        };
        let mut lint = Diagnostic::warning(codes::REPEATED_TEXT, *again, message);
        lint.related.push((*first, "the first is here".to_owned()));
        lint.related.extend(rest.iter().take(SHOWN).map(|span| (*span, "and here".to_owned())));
        found.push(lint.hint("change it, or keep one"));
    }
}
