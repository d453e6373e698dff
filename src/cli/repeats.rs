//! Reports an error in a template once, not again for every row, and one of a brief not again for every edition.

use std::borrow::Cow;
use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::batch::{TaskReport, TemplateRow};
use crate::diag::{self, Diagnostic, FileId, Shown, Span, shown};

/// Maximum number of rows named in a message.
const NAMED: usize = 5;

/// Maximum number of diagnostics that are listed at the end.
const SHOWN: usize = 200;

/// Maximum number of diagnostics that are remembered.
const REMEMBERED: usize = 20_000;

/// The file of a brief, or its template.
const OWN: FileId = FileId(0);

/// Reported diagnostics in templates, and the rows that they also apply to.
#[derive(Debug, Default)]
pub(super) struct Repeats {
    reported: Vec<Repeat>,
    /// Where each is, by a hash of the template, the span in it, the code and the message.
    places: BTreeMap<u128, usize>,
}

#[derive(Debug)]
struct Repeat {
    /// The diagnostic on one line.
    line: Shown,
    /// The brief that it was reported for, and the argument that stands for all its editions.
    first: String,
    argument: String,
    /// Some of the other rows.
    rows: Vec<String>,
    /// The number of other rows.
    count: usize,
}

/// What is to be told of the result of a brief.
#[derive(Debug)]
pub(super) struct News<'r> {
    pub diagnostics: Cow<'r, [Diagnostic]>,
    /// What was told before.
    pub repeated: Option<Repeated>,
}

/// Diagnostics that an earlier row of the template has too, or an earlier edition of the brief.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
pub(super) struct Repeated {
    /// How many they are.
    pub(super) count: usize,
    /// The brief under which the first of them is listed.
    pub(super) first: String,
}

impl Repeats {
    /// The diagnostics of a report, without those already reported for another row or edition.
    pub(super) fn news<'r>(&mut self, report: &'r TaskReport) -> News<'r> {
        let task = &report.task;
        if task.row.is_none() && task.edition.is_none() {
            return News { diagnostics: Cow::Borrowed(&report.diagnostics), repeated: None };
        }
        let argument = task.argument("<stdin>");
        let template = task.row.as_ref().map_or(argument.clone(), |row| row.template.name().to_owned());
        let mut repeated = None;
        let (mut news, mut keys) = (Vec::new(), Vec::new());
        for diagnostic in &report.diagnostics {
            // An error in a cell, or in a file that the brief names, concerns its row alone, but all editions of that.
            let key = diagnostic.span.map(|span| match span.file {
                OWN => key(&template, diagnostic, span),
                file => {
                    let name = &report.sources.get(file).name;
                    key(&format!("{argument}\0{name}"), diagnostic, span)
                }
            });
            let known = key.and_then(|key| self.reported.get_mut(*self.places.get(&key)?));
            if let Some(repeat) = known {
                if let Some(TemplateRow { template, index }) =
                    task.row.as_ref().filter(|_| repeat.argument != argument)
                {
                    repeat.count += 1;
                    if repeat.rows.len() < NAMED {
                        repeat.rows.push(template.key(*index).to_owned());
                    }
                }
                let first = || Repeated { count: 0, first: repeat.first.clone() };
                repeated.get_or_insert_with(first).count += 1;
            } else {
                news.push(diagnostic.clone());
                keys.push(key);
            }
        }
        if keys.iter().any(Option::is_some) && self.reported.len() < REMEMBERED {
            let messages = diag::messages(&news, &report.sources);
            for (key, message) in keys.into_iter().zip(messages) {
                let Some(key) = key else { continue };
                let (first, argument) = (task.name("<stdin>"), argument.clone());
                let repeat = Repeat { line: message.line(), first, argument, rows: Vec::new(), count: 0 };
                self.places.insert(key, self.reported.len());
                self.reported.push(repeat);
            }
        }
        News { diagnostics: Cow::Owned(news), repeated }
    }

    /// One line per diagnostic that applies to several rows.
    pub(super) fn lines(&self) -> Shown {
        let repeats: Vec<_> = self.reported.iter().filter(|repeat| repeat.count > 0).collect();
        let rest = match repeats.len().saturating_sub(SHOWN) {
            0 => Shown::default(),
            more => shown!("… and {} more in several rows\n", more),
        };
        let line = |Repeat { line, rows, count, .. }: &Repeat| {
            let word = if *count == 1 { "row" } else { "rows" };
            let more = match count - rows.len() {
                0 => Shown::default(),
                more => shown!(" and {} more", more),
            };
            shown!("{} (also in {} other {}: {}{})\n", line, count, word, rows.join(", "), more)
        };
        repeats.into_iter().take(SHOWN).map(line).chain([rest]).collect()
    }
}

/// Identifies a diagnostic in a file.
fn key(file: &str, Diagnostic { code, message, .. }: &Diagnostic, span: Span) -> u128 {
    let mut hash = blake3::Hasher::new();
    for part in [file.as_bytes(), &span.start.to_le_bytes(), &span.end.to_le_bytes(), code.as_bytes()] {
        hash.update(part).update(&[0]);
    }
    hash.update(message.as_bytes());
    let mut key = [0; 16];
    hash.finalize_xof().fill(&mut key);
    u128::from_le_bytes(key)
}
