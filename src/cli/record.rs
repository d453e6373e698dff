//! The report of a run, for programs.

use schemars::{JsonSchema, Schema, schema_for};
use serde::{Deserialize, Serialize};

use super::gather::Rejected;
use super::stray::Stray;
use crate::batch::{self, Outcome};
use crate::diag::{self, Diagnostic, Message, SourceFiles, Span, codes};

/// The version of the format that is written. No other version can be read.
const SCHEMA: u32 = 1;

/// The results of a run of Chancery.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[schemars(title = "Report of a run of Chancery", extend("$id" = "urn:chancery:schema:report:1"))]
pub(super) struct Record {
    /// The version of this format.
    schema: u32,
    /// The version of Chancery.
    pub(super) version: String,
    /// The shard that this report is for; absent for a whole run.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) shard: Option<Shard>,
    /// In the order of the arguments.
    pub(super) briefs: Vec<Brief>,
    /// PDFs in the output folders of series that no brief builds any longer.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) strays: Vec<Stray>,
}

/// A shard of a run.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
pub(super) struct Shard {
    /// The number of this shard, counted from 1.
    pub(super) index: usize,
    /// The number of shards.
    pub(super) count: usize,
    /// All briefs of the whole run, in the order of the arguments.
    pub(super) briefs: Vec<String>,
}

/// The result of a brief.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
pub(super) struct Brief {
    /// The path as given, or `<stdin>`; for an argument that yields no brief, the argument.
    pub(super) brief: String,
    /// The path of the PDF, or `<stdout>`; null if the brief was only checked.
    pub(super) output: Option<String>,
    pub(super) outcome: Outcome,
    /// The identifier of the PDF in hexadecimal: a digest of all its inputs. Null if the brief has errors.
    digest: Option<String>,
    pages: usize,
    /// The size of the PDF in bytes.
    bytes: usize,
    pub(super) seconds: f64,
    pub(super) diagnostics: Vec<Message>,
}

impl Default for Record {
    fn default() -> Self {
        Self {
            schema: SCHEMA,
            version: env!("CARGO_PKG_VERSION").into(),
            shard: None,
            briefs: Vec::new(),
            strays: Vec::new(),
        }
    }
}

impl Record {
    /// An empty record of a shard, counted from 1, of a run with these briefs.
    pub(super) fn of_shard(index: usize, count: usize, briefs: Vec<String>) -> Self {
        Self { shard: Some(Shard { index, count, briefs }), ..Self::default() }
    }

    /// Reads a report. Adds the file to `sources` if an error points into it.
    pub(super) fn read(name: &str, bytes: &[u8], sources: &mut SourceFiles) -> Result<Self, Diagnostic> {
        /// What reports of all versions have in common.
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
            let message = format!("`{name}` is not a report: {reason}");
            Diagnostic::error(codes::REPORT, Span { file, start, end: start }, message)
                .hint("expected a file written by `chancery build --report`")
        };
        let Versioned { schema } = serde_json::from_str(&text).map_err(|error| refuse(&error))?;
        if schema != SCHEMA {
            let message =
                format!("`{name}` has report format {schema}, but this version of Chancery reads {SCHEMA}");
            return Err(Diagnostic::error(codes::REPORT, None, message)
                .hint("merge reports with the version of Chancery that wrote them"));
        }
        serde_json::from_str(&text).map_err(|error| refuse(&error))
    }

    /// All briefs of the whole run, in order.
    pub(super) fn whole_run(&self) -> impl Iterator<Item = &str> {
        let of_all = self.shard.iter().flat_map(|shard| &shard.briefs);
        let own = self.briefs.iter().filter(|_| self.shard.is_none()).map(|brief| &brief.brief);
        of_all.chain(own).map(String::as_str)
    }

    /// Adds the result of a brief.
    pub(super) fn push(&mut self, report: &batch::TaskReport) {
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

    /// Adds an argument that yields no brief.
    pub(super) fn push_rejected(&mut self, Rejected { argument, diagnostics, sources }: &Rejected) {
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

    /// The JSON Schema of reports.
    pub(super) fn schema() -> Schema {
        schema_for!(Record)
    }

    /// The content of the file.
    pub(super) fn json(&self) -> Vec<u8> {
        // Serializing strings and finite numbers cannot fail.
        let mut json = serde_json::to_vec_pretty(self).unwrap_or_default();
        json.push(b'\n');
        json
    }
}

/// The offset of a position of `serde_json`, which counts lines, and bytes within a line, from 1.
fn place(text: &str, line: usize, column: usize) -> u32 {
    let before: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    u32::try_from((before + column.saturating_sub(1)).min(text.len())).unwrap_or(u32::MAX)
}
