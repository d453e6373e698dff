//! Diagnostics for editors and programs: a line each, as text or as JSON.

use schemars::JsonSchema;
use serde::Serialize;

use super::location::Lines;
use super::{Diagnostic, Severity, SourceFiles, Span};

/// `file:line:column: error[E0104]: message`, a line each.
pub fn short(diagnostics: &[Diagnostic], sources: &SourceFiles) -> String {
    let mut out = String::new();
    for Message { severity, code, message, place, file, .. } in messages(diagnostics, sources) {
        if let Some(Place { file, line, column, .. }) = place {
            out.push_str(&format!("{file}:{line}:{column}: "));
        } else if let Some(file) = file {
            out.push_str(&format!("{file}: "));
        }
        out.push_str(&format!("{}[{code}]: {}\n", severity.name(), message.replace('\n', " ")));
    }
    out
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

/// Diagnostics as programs read them.
pub fn messages<'a>(diagnostics: &'a [Diagnostic], sources: &'a SourceFiles) -> Vec<Message<'a>> {
    let lines = Lines::new(sources);
    let message = |diagnostic: &'a Diagnostic| {
        let related = diagnostic
            .related
            .iter()
            .filter_map(|(span, message)| Some(Related { message, place: place(*span, &lines)? }));
        let place = diagnostic.span.and_then(|span| place(span, &lines));
        Message {
            reason: Reason::Diagnostic,
            severity: diagnostic.severity,
            code: diagnostic.code,
            message: &diagnostic.message,
            file: sources.files.first().map(|file| file.name.as_str()).filter(|_| place.is_none()),
            place,
            label: diagnostic.label.as_deref(),
            hints: &diagnostic.hints,
            related: related.collect(),
        }
    };
    diagnostics.iter().map(message).collect()
}

/// A workflow command of GitHub Actions a line, which it shows at the place in the changed files:
/// `::error file=…,line=…,col=…,endLine=…,endColumn=…,title=E0104::message`, with hints below the message.
pub fn github(diagnostics: &[Diagnostic], sources: &SourceFiles) -> String {
    let mut out = String::new();
    for Message { severity, code, message, place, file, hints, .. } in messages(diagnostics, sources) {
        out.push_str(&format!("::{} ", severity.name()));
        if let Some(Place { file, line, column, end_line, end_column }) = place {
            let file = escaped(file, true);
            out.push_str(&format!(
                "file={file},line={line},col={column},endLine={end_line},endColumn={end_column},"
            ));
        } else if let Some(file) = file {
            out.push_str(&format!("file={},", escaped(file, true)));
        }
        let hints: String = hints.iter().map(|hint| format!("\nhint: {hint}")).collect();
        out.push_str(&format!("title={code}::{}\n", escaped(&format!("{message}{hints}"), false)));
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
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Diagnostic")]
pub struct Message<'a> {
    reason: Reason,
    severity: Severity,
    /// `E` and four digits for an error, `L` and four digits for a lint.
    code: &'a str,
    message: &'a str,
    /// Where.
    #[serde(flatten)]
    place: Option<Place<'a>>,
    /// Where no place in it is meant.
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<&'a str>,
    /// What is said at the place.
    #[serde(skip_serializing_if = "Option::is_none")]
    label: Option<&'a str>,
    /// What to write instead.
    hints: &'a [String],
    /// Other places that matter.
    related: Vec<Related<'a>>,
}

/// Tells diagnostics from lines of other kinds.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
#[schemars(inline)]
enum Reason {
    Diagnostic,
}

/// Another place, and what is said there.
#[derive(Serialize, JsonSchema)]
struct Related<'a> {
    message: &'a str,
    #[serde(flatten)]
    place: Place<'a>,
}

/// A stretch of a file. Lines and columns count from 1, columns in characters; the end is exclusive.
#[derive(Serialize, JsonSchema)]
struct Place<'a> {
    file: &'a str,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
}

fn place<'a>(span: Span, lines: &Lines<'a>) -> Option<Place<'a>> {
    let file = lines.file(span)?.name.as_str();
    let (start, end) = lines.positions(span)?;
    Some(Place { file, line: start.line, column: start.column, end_line: end.line, end_column: end.column })
}

impl Severity {
    /// As it is written in messages.
    pub fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}
