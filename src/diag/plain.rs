//! Diagnostics for editors and programs: one per line, as text or JSON.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::location::LineIndex;
use super::{Diagnostic, Severity, SourceFiles, Span};

/// `file:line:column: error[E0104]: message`, a line each.
pub fn short(diagnostics: &[Diagnostic], sources: &SourceFiles) -> String {
    messages(diagnostics, sources).iter().map(|message| format!("{}\n", message.line())).collect()
}

/// A JSON object a line, as [`Message`] has it.
pub fn json(diagnostics: &[Diagnostic], sources: &SourceFiles) -> String {
    let mut out = String::new();
    for message in messages(diagnostics, sources) {
        // Strings and numbers are always representable.
        out.push_str(&serde_json::to_string(&message).unwrap_or_default());
        out.push('\n');
    }
    out
}

/// Diagnostics as data, for programs.
pub fn messages(diagnostics: &[Diagnostic], sources: &SourceFiles) -> Vec<Message> {
    let lines = LineIndex::new(sources);
    let message = |diagnostic: &Diagnostic| {
        let related = diagnostic.related.iter().filter_map(|(span, message)| {
            let (file, place) = place(*span, &lines)?;
            Some(Related { message: message.clone(), file, place })
        });
        let (file, place) = match diagnostic.span.and_then(|span| place(span, &lines)) {
            Some((file, place)) => (Some(file), Some(place)),
            None => (sources.files.first().map(|file| file.name.clone()), None),
        };
        Message {
            reason: Reason::Diagnostic,
            severity: diagnostic.severity,
            code: diagnostic.code.into(),
            message: diagnostic.message.clone(),
            file,
            place,
            label: diagnostic.label.clone(),
            hints: diagnostic.hints.clone(),
            related: related.collect(),
        }
    };
    diagnostics.iter().map(message).collect()
}

/// A workflow command of GitHub Actions a line, which it shows at the place in the changed files:
/// `::error file=…,line=…,col=…,endLine=…,endColumn=…,title=E0104::message`, with hints below the message.
pub fn github(diagnostics: &[Diagnostic], sources: &SourceFiles) -> String {
    let mut out = String::new();
    for message in messages(diagnostics, sources) {
        let text = escaped(&message.with_hints(), false);
        let Message { severity, code, place, file, .. } = message;
        out.push_str(&format!("::{} ", severity.name()));
        if let Some(file) = file {
            out.push_str(&format!("file={},", escaped(&file, true)));
        }
        if let Some(SourceRange { line, column, end_line, end_column }) = place {
            out.push_str(&format!("line={line},col={column},endLine={end_line},endColumn={end_column},"));
        }
        out.push_str(&format!("title={code}::{text}\n"));
    }
    out
}

/// A text as workflow commands have it, in a property or as the message: `escapeProperty` and `escapeData` of
/// github.com/actions/toolkit, `packages/core/src/command.ts`.
fn escaped(text: &str, property: bool) -> String {
    let text = text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A");
    if property { text.replace(':', "%3A").replace(',', "%2C") } else { text }
}

/// Something wrong with a brief.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "Diagnostic")]
pub struct Message {
    reason: Reason,
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
    /// What is said at the place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) label: Option<String>,
    /// What to write instead.
    pub hints: Vec<String>,
    /// Other places that matter.
    pub(super) related: Vec<Related>,
}

/// Tells diagnostics from lines of other kinds.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
#[schemars(inline)]
enum Reason {
    Diagnostic,
}

/// Another place, and what is said there.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
pub(super) struct Related {
    pub(super) message: String,
    pub(super) file: String,
    #[serde(flatten)]
    pub(super) place: SourceRange,
}

/// A stretch of a file. Lines and columns count from 1, columns in characters; the end is exclusive.
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

    /// `file:line:column: error[E0104]: message`
    pub fn line(&self) -> String {
        let mut out = String::new();
        if let Some(file) = &self.file {
            out.push_str(&format!("{file}:"));
            if let Some(SourceRange { line, column, .. }) = self.place {
                out.push_str(&format!("{line}:{column}:"));
            }
            out.push(' ');
        }
        out.push_str(&format!(
            "{}[{}]: {}",
            self.severity.name(),
            self.code,
            self.message.replace('\n', " ")
        ));
        out
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
