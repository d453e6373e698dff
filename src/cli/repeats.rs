//! Reports an error in a template once, not again for every row.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::batch::{TaskReport, TemplateRow};
use crate::diag::{self, Diagnostic, FileId, Span};

/// Maximum number of rows named in a message.
const NAMED: usize = 5;

/// The file of a brief, or its template.
const OWN: FileId = FileId(0);

/// Reported diagnostics in templates, and the rows that they also apply to.
#[derive(Debug, Default)]
pub(super) struct Repeats {
    reported: BTreeMap<Key, Repeat>,
}

/// Identifies a diagnostic: the template, the span in it, the code and the message.
type Key = (String, Span, &'static str, String);

#[derive(Debug)]
struct Repeat {
    /// The diagnostic on one line.
    line: String,
    /// Some of the other rows.
    rows: Vec<String>,
    /// The number of other rows.
    count: usize,
}

impl Repeats {
    /// The diagnostics of a report, without those already reported for another row.
    pub(super) fn news<'r>(&mut self, report: &'r TaskReport) -> Cow<'r, [Diagnostic]> {
        let Some(TemplateRow { template, index }) = &report.task.row else {
            return Cow::Borrowed(&report.diagnostics);
        };
        let is_news = |diagnostic: &&Diagnostic| {
            // An error in a cell concerns its row alone.
            let Some(span) = diagnostic.span.filter(|span| span.file == OWN) else { return true };
            let key = (template.name().to_owned(), span, diagnostic.code, diagnostic.message.clone());
            if let Some(repeat) = self.reported.get_mut(&key) {
                repeat.count += 1;
                if repeat.rows.len() < NAMED {
                    repeat.rows.push(template.key(*index).to_owned());
                }
                return false;
            }
            let messages = diag::messages(std::slice::from_ref(*diagnostic), &report.sources);
            let line = messages.first().map_or_else(String::new, diag::Message::line);
            self.reported.insert(key, Repeat { line, rows: Vec::new(), count: 0 });
            true
        };
        Cow::Owned(report.diagnostics.iter().filter(is_news).cloned().collect())
    }

    /// One line per diagnostic that applies to several rows.
    pub(super) fn lines(&self) -> String {
        let repeats = self.reported.values().filter(|repeat| repeat.count > 0);
        let line = |Repeat { line, rows, count }: &Repeat| {
            let word = if *count == 1 { "row" } else { "rows" };
            let more = match count - rows.len() {
                0 => String::new(),
                more => format!(" and {more} more"),
            };
            format!("{line} (also in {count} other {word}: {}{more})\n", rows.join(", "))
        };
        repeats.map(line).collect()
    }
}
