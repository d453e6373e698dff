//! The record of a run, for programs: what became of each brief.

use schemars::{JsonSchema, Schema, schema_for};
use serde::{Deserialize, Serialize};

use crate::batch::{self, Outcome};
use crate::diag::{self, Diagnostic, Message, SourceFiles};

/// The version of the format that is written, and the only one that is read.
const SCHEMA: u32 = 1;

/// What became of the briefs of a run of Chancery.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[schemars(title = "Report of a run of Chancery")]
pub(super) struct Record {
    /// The version of this format.
    schema: u32,
    /// The version of Chancery.
    version: String,
    /// In the order in which they were given.
    pub(super) briefs: Vec<Brief>,
}

/// What became of a brief.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
pub(super) struct Brief {
    /// Its path as it was given, or `<stdin>`; an argument that led to no brief, as it was given.
    pub(super) brief: String,
    /// The PDF that was asked for, or `<stdout>`; none where the brief was only checked.
    output: Option<String>,
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
        Self { schema: SCHEMA, version: env!("CARGO_PKG_VERSION").into(), briefs: Vec::new() }
    }
}

impl Record {
    /// Adds what became of a brief.
    pub(super) fn push(&mut self, report: &batch::Report) {
        self.briefs.push(Brief {
            brief: report.task.brief.name("<stdin>"),
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
    pub(super) fn push_lost(&mut self, argument: String, why: &Diagnostic) {
        self.briefs.push(Brief {
            brief: argument,
            output: None,
            outcome: Outcome::Failed,
            digest: None,
            pages: 0,
            bytes: 0,
            seconds: 0.0,
            diagnostics: diag::messages(std::slice::from_ref(why), &SourceFiles::default()),
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
