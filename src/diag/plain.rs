//! Diagnostics for editors and programs: one per line, as text or JSON.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::location::LineIndex;
use super::{Diagnostic, Fix, Severity, Shown, SourceFiles, Span, shown};

/// `file:line:column: error[E0104]: message`, a line each.
pub fn short(diagnostics: &[Diagnostic], sources: &SourceFiles) -> Shown {
    messages(diagnostics, sources).iter().map(|message| shown!("{}\n", message.line())).collect()
}

/// Diagnostics as data, for programs.
pub fn messages(diagnostics: &[Diagnostic], sources: &SourceFiles) -> Vec<Message> {
    let lines = LineIndex::new(sources);
    let message = |diagnostic: &Diagnostic| {
        let related = diagnostic.related.iter().filter_map(|(span, message)| {
            let (file, place) = place(*span, &lines)?;
            Some(Related { message: message.clone(), file, place, cell: lines.cell(*span) })
        });
        let (file, place) = match diagnostic.span.and_then(|span| place(span, &lines)) {
            Some((file, place)) => (Some(file), Some(place)),
            None => (sources.files.first().map(|file| file.name.clone()), None),
        };
        let replacement = |fix: &Fix| {
            let (file, place) = self::place(fix.span, &lines)?;
            Some(Replacement { file, place, replacement: fix.new.clone() })
        };
        Message {
            severity: diagnostic.severity,
            code: diagnostic.code.into(),
            message: diagnostic.message.clone(),
            file,
            place,
            cell: diagnostic.span.and_then(|span| lines.cell(span)),
            label: diagnostic.label.clone(),
            hints: diagnostic.hints.clone(),
            related: related.collect(),
            fix: diagnostic.fix.as_deref().and_then(replacement),
        }
    };
    diagnostics.iter().map(message).collect()
}

/// A workflow command of GitHub Actions a line, which it shows at the place in the changed files:
/// `::error file=…,line=…,col=…,endLine=…,endColumn=…,title=E0104::message`, with hints below the message.
pub fn github(diagnostics: &[Diagnostic], sources: &SourceFiles) -> Shown {
    let mut out = Shown::default();
    for Message { severity, code, place, file, message, hints, .. } in messages(diagnostics, sources) {
        let place = place.into_iter().flat_map(|SourceRange { line, column, end_line, end_column }| {
            [("line", line), ("col", column), ("endLine", end_line), ("endColumn", end_column)]
        });
        let place: Vec<_> = place.map(|(key, number)| (key, number.to_string())).collect();
        let place = place.iter().map(|(key, number)| (*key, number.as_str()));
        let file = file.iter().map(|file| ("file", file.as_str()));
        let properties: Vec<_> = file.chain(place).chain([("title", code.as_str())]).collect();
        let hints: Vec<_> = hints.iter().map(|hint| format!("hint: {hint}")).collect();
        let lines: Vec<_> =
            std::iter::once(message.as_str()).chain(hints.iter().map(String::as_str)).collect();
        out.push(&Shown::command(severity.name(), &properties, &lines));
    }
    out
}

/// A workflow command that says how many diagnostics are not shown.
pub fn github_more(count: usize) -> Shown {
    Shown::command("warning", &[], &[&format!("{count} more diagnostics are not shown")])
}

/// Something wrong with a brief.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "Diagnostic")]
pub struct Message {
    pub severity: Severity,
    /// `E` and four digits for an error, `L` and four digits for a lint.
    pub code: String,
    pub message: String,
    /// Where; `None` if it belongs to no file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) file: Option<String>,
    /// Where in the file; `None` if the whole file is meant.
    #[serde(flatten)]
    pub(super) place: Option<SourceRange>,
    /// What a spreadsheet calls the place: `Sheet1!B7`; left out for any other file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) cell: Option<String>,
    /// What is said at the place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) label: Option<String>,
    /// What to write instead.
    pub hints: Vec<String>,
    /// Other places that matter.
    pub(super) related: Vec<Related>,
    /// The change that `check --fix` makes; left out if there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) fix: Option<Replacement>,
}

/// A change to a file.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
pub(super) struct Replacement {
    pub(super) file: String,
    #[serde(flatten)]
    pub(super) place: SourceRange,
    /// What to write instead of what is there.
    pub(super) replacement: String,
}

/// Another place, and what is said there.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
pub(super) struct Related {
    pub(super) message: String,
    pub(super) file: String,
    #[serde(flatten)]
    pub(super) place: SourceRange,
    /// What a spreadsheet calls the place: `Sheet1!B7`; left out for any other file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) cell: Option<String>,
}

/// A stretch of a file. Lines and columns count from 1, columns in characters; the end is exclusive. In a spreadsheet, they
/// are rows and columns of the sheet.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
pub(super) struct SourceRange {
    pub(super) line: usize,
    pub(super) column: usize,
    pub(super) end_line: usize,
    pub(super) end_column: usize,
}

fn place(span: Span, lines: &LineIndex) -> Option<(String, SourceRange)> {
    let (start, end) = lines.positions(span)?;
    let place =
        SourceRange { line: start.line, column: start.column, end_line: end.line, end_column: end.column };
    Some((lines.file(span)?.name.clone(), place))
}

impl Message {
    /// The message with the hints below it.
    pub(super) fn with_hints(&self) -> String {
        let hints: String = self.hints.iter().map(|hint| format!("\nhint: {hint}")).collect();
        format!("{}{hints}", self.message)
    }

    /// `file:line:column: error[E0104]: message`; in a spreadsheet, `file:Sheet1!B7: error[E0104]: message`
    pub fn line(&self) -> Shown {
        let Self { severity, code, message, cell, .. } = self;
        let what = shown!("{}[{}]: {}", severity.name(), code, message);
        match (&self.file, &self.place) {
            (None, _) => what,
            (Some(file), None) => shown!("{}: {}", file, what),
            (Some(file), Some(_)) if cell.is_some() => {
                shown!("{}:{}: {}", file, cell.as_deref().unwrap_or_default(), what)
            }
            (Some(file), Some(SourceRange { line, column, .. })) => {
                shown!("{}:{}:{}: {}", file, line, column, what)
            }
        }
    }
}

impl Severity {
    /// The name in messages.
    pub fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}
