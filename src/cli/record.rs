//! The record of a run, for programs: what became of each brief.

use schemars::{JsonSchema, Schema, schema_for};
use serde::Serialize;

use crate::batch::{self, Outcome};
use crate::diag::{self, Message};

/// What became of the briefs of a run of Chancery.
#[derive(Serialize, JsonSchema)]
#[schemars(title = "Report of a run of Chancery")]
pub(super) struct Record<'a> {
    /// The version of this format.
    schema: u32,
    /// The version of Chancery.
    version: &'static str,
    /// In the order in which they were given.
    briefs: Vec<Brief<'a>>,
}

/// What became of a brief.
#[derive(Serialize, JsonSchema)]
struct Brief<'a> {
    /// Its path as it was given, or `<stdin>`.
    brief: String,
    /// The PDF that was asked for, or `<stdout>`; none where the brief was only checked.
    output: Option<String>,
    outcome: Outcome,
    /// The identifier of the PDF in hexadecimal: a digest of everything that it is made from. None where the
    /// brief has errors.
    digest: Option<String>,
    pages: usize,
    /// The size of the PDF in bytes.
    bytes: usize,
    seconds: f64,
    diagnostics: Vec<Message<'a>>,
}

impl<'a> Record<'a> {
    pub(super) fn new(reports: &'a [batch::Report]) -> Self {
        Self {
            schema: 1,
            version: env!("CARGO_PKG_VERSION"),
            briefs: reports.iter().map(Brief::new).collect(),
        }
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

impl<'a> Brief<'a> {
    fn new(report: &'a batch::Report) -> Self {
        Self {
            brief: report.task.name("<stdin>"),
            output: report.task.pdf.as_ref().map(|pdf| pdf.name("<stdout>")),
            outcome: report.outcome,
            digest: report.digest.map(|digest| format!("{:032x}", u128::from_be_bytes(digest))),
            pages: report.pages,
            bytes: report.bytes,
            seconds: report.took.as_secs_f64(),
            diagnostics: diag::messages(&report.diagnostics, &report.sources),
        }
    }
}
