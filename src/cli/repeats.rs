//! What is wrong with a template, and so with all its rows: told once.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::batch::{Report, Row};
use crate::diag::{self, Diagnostic, FileId, Span};

/// The most rows that are named.
const NAMED: usize = 5;

/// The file that a brief is in, or the template that it comes from.
const OWN: FileId = FileId(0);

/// Diagnostics at places of templates, and for which rows they were not told again.
#[derive(Debug, Default)]
pub(super) struct Repeats {
    told: BTreeMap<Key, Repeat>,
}

/// What tells diagnostics apart: the template, the place in it, the code and the message.
type Key = (String, Span, &'static str, String);

#[derive(Debug)]
struct Repeat {
    /// The diagnostic in a line.
    line: String,
    /// Some of the other rows.
    rows: Vec<String>,
    /// How many there are.
    count: usize,
}

impl Repeats {
    /// The diagnostics of a report without those that were told for another row.
    pub(super) fn news<'r>(&mut self, report: &'r Report) -> Cow<'r, [Diagnostic]> {
        let Some(Row { template, index }) = &report.task.row else {
            return Cow::Borrowed(&report.diagnostics);
        };
        let is_news = |diagnostic: &&Diagnostic| {
            // What is wrong with a cell is wrong with its row alone.
            let Some(span) = diagnostic.span.filter(|span| span.file == OWN) else { return true };
            let key = (template.name().to_owned(), span, diagnostic.code, diagnostic.message.clone());
            if let Some(repeat) = self.told.get_mut(&key) {
                repeat.count += 1;
                if repeat.rows.len() < NAMED {
                    repeat.rows.push(template.key(*index).to_owned());
                }
                return false;
            }
            let messages = diag::messages(std::slice::from_ref(*diagnostic), &report.sources);
            let line = messages.first().map_or_else(String::new, diag::Message::line);
            self.told.insert(key, Repeat { line, rows: Vec::new(), count: 0 });
            true
        };
        Cow::Owned(report.diagnostics.iter().filter(is_news).cloned().collect())
    }

    /// A line for each diagnostic that holds for other rows too.
    pub(super) fn lines(&self) -> String {
        let repeats = self.told.values().filter(|repeat| repeat.count > 0);
        let line = |Repeat { line, rows, count }: &Repeat| {
            let word = if *count == 1 { "row" } else { "rows" };
            let more = match count - rows.len() {
                0 => String::new(),
                more => format!(" and {more} more"),
            };
            format!("{line} (in {count} other {word} too: {}{more})\n", rows.join(", "))
        };
        repeats.map(line).collect()
    }
}
