//! The record of a run, for programs: what became of each brief.

use schemars::{JsonSchema, Schema, schema_for};
use serde::{Deserialize, Serialize};

use super::gather::Lost;
use crate::batch::{self, Outcome};
use crate::diag::{self, Diagnostic, Message, SourceFiles, Span, codes};

/// The version of the format that is written, and the only one that is read.
const SCHEMA: u32 = 1;

/// What became of the briefs of a run of Chancery.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[schemars(title = "Report of a run of Chancery")]
pub(super) struct Record {
    /// The version of this format.
    schema: u32,
    /// The version of Chancery.
    pub(super) version: String,
    /// Which part of a run this is; none of a whole run.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) shard: Option<Shard>,
    /// In the order in which they were given.
    pub(super) briefs: Vec<Brief>,
}

/// A part of a run.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
pub(super) struct Shard {
    /// Which one, from 1.
    pub(super) index: usize,
    /// How many there are.
    pub(super) count: usize,
    /// All briefs of the whole run, in the order in which they were given.
    pub(super) briefs: Vec<String>,
}

/// What became of a brief.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
pub(super) struct Brief {
    /// Its path as it was given, or `<stdin>`; an argument that led to no brief, as it was given.
    pub(super) brief: String,
    /// The PDF that was asked for, or `<stdout>`; none where the brief was only checked.
    pub(super) output: Option<String>,
    pub(super) outcome: Outcome,
    /// The identifier of the PDF in hexadecimal: a digest of everything that it is made from. None where the
    /// brief has errors.
    digest: Option<String>,
    pages: usize,
    /// The size of the PDF in bytes.
    bytes: usize,
    pub(super) seconds: f64,
    pub(super) diagnostics: Vec<Message>,
}

impl Default for Record {
    fn default() -> Self {
        Self { schema: SCHEMA, version: env!("CARGO_PKG_VERSION").into(), shard: None, briefs: Vec::new() }
    }
}

impl Record {
    /// Of a shard, counted from 1, of a run with these briefs.
    pub(super) fn of_shard(index: usize, count: usize, briefs: Vec<String>) -> Self {
        Self { shard: Some(Shard { index, count, briefs }), ..Self::default() }
    }

    /// From a file. The error points into the file, which is added to the sources.
    pub(super) fn read(name: &str, bytes: &[u8], sources: &mut SourceFiles) -> Result<Self, Diagnostic> {
        /// What reports of every version have.
        #[derive(Deserialize)]
        struct Versioned {
            schema: u32,
        }
        let text = String::from_utf8_lossy(bytes);
        let mut refuse = |error: &serde_json::Error| {
            let start = place(&text, error.line(), error.column());
            let file = sources.add(name, text.as_ref());
            let reason = error.to_string();
            let reason = reason.rsplit_once(" at line ").map_or(reason.as_str(), |(reason, _)| reason);
            let message = format!("`{name}` is not the report of a run: {reason}");
            Diagnostic::error(codes::REPORT, Span { file, start, end: start }, message)
                .hint("give the files that `chancery build --report FILE` wrote")
        };
        let Versioned { schema } = serde_json::from_str(&text).map_err(|error| refuse(&error))?;
        if schema != SCHEMA {
            let message = format!("`{name}` has version {schema} of the format of reports, not {SCHEMA}");
            return Err(Diagnostic::error(codes::REPORT, None, message)
                .hint("merge reports with the Chancery that wrote them"));
        }
        serde_json::from_str(&text).map_err(|error| refuse(&error))
    }

    /// All briefs of the whole run, in their order.
    pub(super) fn whole_run(&self) -> impl Iterator<Item = &str> {
        let of_all = self.shard.iter().flat_map(|shard| &shard.briefs);
        let own = self.briefs.iter().filter(|_| self.shard.is_none()).map(|brief| &brief.brief);
        of_all.chain(own).map(String::as_str)
    }

    /// Adds what became of a brief.
    pub(super) fn push(&mut self, report: &batch::Report) {
        self.briefs.push(Brief {
            brief: report.task.name("<stdin>"),
            output: report.task.pdf.as_ref().map(|pdf| pdf.name("<stdout>")),
            outcome: report.outcome,
            digest: report.digest.map(|digest| format!("{:032x}", u128::from_be_bytes(digest))),
            pages: report.pages,
            bytes: report.bytes,
            seconds: report.took.as_secs_f64(),
            diagnostics: diag::messages(&report.diagnostics, &report.sources),
        });
    }

    /// Adds an argument that led to no brief, and why.
    pub(super) fn push_lost(&mut self, Lost { argument, diagnostics, sources }: &Lost) {
        self.briefs.push(Brief {
            brief: argument.clone(),
            output: None,
            outcome: Outcome::Failed,
            digest: None,
            pages: 0,
            bytes: 0,
            seconds: 0.0,
            diagnostics: diag::messages(diagnostics, sources),
        });
    }

    /// The JSON Schema of records.
    pub(super) fn schema() -> Schema {
        schema_for!(Record)
    }

    /// As it stands in a file.
    pub(super) fn json(&self) -> Vec<u8> {
        // Strings and finite numbers are always representable.
        let mut json = serde_json::to_vec_pretty(self).unwrap_or_default();
        json.push(b'\n');
        json
    }
}

/// The byte of a text that `serde_json` means, which counts lines and the bytes in them from 1.
fn place(text: &str, line: usize, column: usize) -> u32 {
    let before: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    u32::try_from((before + column.saturating_sub(1)).min(text.len())).unwrap_or(u32::MAX)
}
