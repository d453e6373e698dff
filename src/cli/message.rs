//! `--message-format json`: an object a line.

use schemars::{JsonSchema, Schema, schema_for};
use serde::Serialize;

use crate::batch::{Task, TemplateRow};
use crate::diag::{Message, Shown, shown};

/// The brief that a message is about.
#[derive(Debug, Clone, Default)]
pub(super) struct Subject {
    /// As for `build`, with the key of its row.
    pub brief: Option<String>,
    pub row: Option<String>,
}

impl Subject {
    pub(super) fn of(task: &Task) -> Self {
        let row = task.row.as_ref().map(|TemplateRow { template, index }| template.key(*index).to_owned());
        Self { brief: Some(task.name("<stdin>")), row }
    }

    /// An argument that yields no brief.
    pub(super) fn argument(argument: &str) -> Self {
        Self { brief: Some(argument.to_owned()), row: None }
    }
}

/// A line of `--message-format json`. Keys may be added, such as the language of an edition, and reasons: ignore those
/// that you do not know.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(tag = "reason", rename_all = "kebab-case")]
#[schemars(title = "Message of Chancery", extend("$id" = "urn:chancery:schema:messages:1"))]
pub(super) enum Line<'a> {
    /// Something wrong with a brief.
    Diagnostic {
        /// The brief as an argument of `chancery build`, or `<stdin>`; for an argument that yields no brief, the
        /// argument. Null if it belongs to none.
        brief: Option<&'a str>,
        /// The key of its row, if the brief is a template.
        row: Option<&'a str>,
        #[serde(flatten)]
        message: &'a Message,
    },
    /// Diagnostics in the template of a brief that were listed for an earlier row.
    Repeated {
        /// The brief as an argument of `chancery build`.
        brief: Option<&'a str>,
        /// The key of its row.
        row: Option<&'a str>,
        /// How many they are.
        count: usize,
        /// The brief for which the first of them was listed.
        first: &'a str,
    },
    /// A PDF was written.
    Written {
        /// The brief as an argument of `chancery build`, or `<stdin>`.
        brief: Option<&'a str>,
        /// The key of its row, if the brief is a template.
        row: Option<&'a str>,
        /// The path of the PDF, or `<stdout>`.
        pdf: &'a str,
        pages: usize,
        /// The size of the PDF.
        bytes: usize,
    },
    /// The PDF that is there needs no change.
    UpToDate {
        /// The brief as an argument of `chancery build`, or `<stdin>`.
        brief: Option<&'a str>,
        /// The key of its row, if the brief is a template.
        row: Option<&'a str>,
        /// The path of the PDF.
        pdf: &'a str,
        pages: usize,
        /// The size of the PDF.
        bytes: usize,
    },
    /// The run ended before the brief was started.
    NotBegun {
        /// The brief as an argument of `chancery build`, or `<stdin>`.
        brief: Option<&'a str>,
        /// The key of its row, if the brief is a template.
        row: Option<&'a str>,
    },
    /// `--fix` changed a brief.
    Fixed {
        /// The path of the brief.
        brief: &'a str,
        /// How many diagnostics were fixed.
        count: usize,
    },
    /// A PDF in the output folder of a series that no brief builds.
    Stray {
        /// The path of the PDF.
        pdf: &'a str,
        /// Whether `--prune` removed it.
        removed: bool,
    },
}

impl Line<'_> {
    pub(super) fn shown(&self) -> Shown {
        shown!("{}\n", Shown::json(self))
    }

    /// The JSON Schema of a line.
    pub(super) fn schema() -> Schema {
        schema_for!(Line)
    }
}
