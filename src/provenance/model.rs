//! What is attached: figures by page, and what they are made from.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, schema_for};
use serde::{Deserialize, Serialize};

use super::exact::{Digest, Exact};
use super::places::Place;
use crate::figures::Status;

/// Where every figure of a briefing is from: `provenance.json`, which is attached to the PDF. Keys may be added: ignore
/// those that you do not know.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[schemars(title = "Provenance of the figures of a briefing", extend("$id" = "urn:chancery:schema:provenance:1"))]
pub struct Provenance<'a> {
    /// The version of this format: 1.
    pub schema: u32,
    pub brief: BriefFile<'a>,
    /// The files of statistics that figures are from.
    pub files: Vec<DataTable<'a>>,
    /// The sources of the brief, in its order.
    pub sources: Vec<Source<'a>>,
    /// What figures are made from. Each refers only to those before it.
    pub nodes: Vec<Node<'a>>,
    /// The figures that are printed, page by page.
    pub figures: Vec<Figure<'a>>,
    /// How many more figures are printed: this file has a limit.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub left_out: u32,
}

/// The brief that the briefing was made from. It is attached too.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
pub struct BriefFile<'a> {
    /// The name of the attached file.
    pub file: Cow<'a, str>,
    pub sha256: Digest,
}

/// A file of statistics, or a sheet of one.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct DataTable<'a> {
    /// From the folder of the brief.
    pub path: Cow<'a, str>,
    /// The sheet, if it is a spreadsheet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sheet: Option<Cow<'a, str>>,
    pub sha256: Digest,
}

/// A source of the brief.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
pub struct Source<'a> {
    /// What the brief calls it.
    pub id: Cow<'a, str>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub author: Option<Cow<'a, str>>,
    pub title: Cow<'a, str>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub publisher: Option<Cow<'a, str>>,
    /// When it was published: `2023`, `2023-05` or `2023-05-17`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Cow<'a, str>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<Cow<'a, str>>,
    /// When it was read there, likewise.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retrieved: Option<Cow<'a, str>>,
}

/// A figure that is printed.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
pub struct Figure<'a> {
    /// The number of the page in the file, from 1.
    pub page: u32,
    /// As it is on the page.
    pub printed: Cow<'a, str>,
    /// What it is: `exports`. Absent for what is typed in a text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<Cow<'a, str>>,
    /// `2023`, `2022-23`, `2023-Q4` or `2024-01/2024-08`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub period: Option<Cow<'a, str>>,
    /// What it is counted in: `million USD`, `%`, `people`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<Cow<'a, str>>,
    /// How far it is settled. Absent where it is final.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<FigureStatus>,
    /// Whether it is drawn in a chart, where its digits may not be written.
    #[serde(default, skip_serializing_if = "is_false")]
    pub chart: bool,
    /// The sources that the brief gives for it, by their numbers in `sources`, from 0.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<u32>,
    /// Where it is from: a number in `nodes`, from 0.
    pub origin: u32,
}

/// How far a figure is settled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum FigureStatus {
    Provisional,
    Estimate,
    Forecast,
}

impl FigureStatus {
    pub(super) fn of(status: Status) -> Option<Self> {
        match status {
            Status::Final => None,
            Status::Provisional => Some(Self::Provisional),
            Status::Estimate => Some(Self::Estimate),
            Status::Forecast => Some(Self::Forecast),
        }
    }

    pub fn name(self) -> &'static str {
        match self {
            Self::Provisional => "provisional",
            Self::Estimate => "estimate",
            Self::Forecast => "forecast",
        }
    }
}

/// A figure, and what it is from.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
pub struct Node<'a> {
    /// Its exact value. Absent for what is typed in a text, which is not read as a number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Exact>,
    #[serde(flatten)]
    pub from: Derivation<'a>,
}

/// What a figure is from.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "from", rename_all = "lowercase")]
pub enum Derivation<'a> {
    /// A value of the brief.
    Brief {
        #[serde(flatten)]
        place: Place,
    },
    /// A text of the brief, in which it is typed. Where the exact place is not certain, it is that of the text.
    Typed {
        #[serde(flatten)]
        place: Place,
    },
    /// A text of the brief, into which something is inserted here that is no figure, such as a date.
    Inserted {
        #[serde(flatten)]
        place: Place,
    },
    /// A cell of a file of statistics.
    Cell {
        /// The number of the file in `files`, from 0.
        file: u32,
        /// The line of the file on which the row starts, or the row of the sheet; from 1.
        row: u32,
        /// The number of the column, from 1.
        column: u32,
        /// What the file calls the column.
        header: Cow<'a, str>,
        /// What a spreadsheet calls the cell: `B7`. Absent for other files.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        cell: Option<String>,
        /// As the file has it.
        written: Cow<'a, str>,
    },
    /// A calculation.
    Calculation {
        operation: OperationName,
        /// For `scaled`: what it is multiplied by.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        factor: Option<Exact>,
        /// For `rounded`, `growth` and `compound-growth`: how many decimals it is rounded to, half away from zero.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        decimals: Option<u32>,
        /// For `compound-growth`: over how many years.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        years: Option<i32>,
        /// What it is calculated from, in the order that the operation asks for: numbers in `nodes`, each of which is
        /// less than that of this node.
        of: Vec<u32>,
        /// How many more there are at the end: this file has a limit.
        #[serde(default, skip_serializing_if = "is_zero")]
        left_out: u32,
    },
}

/// How figures are calculated from others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum OperationName {
    /// All of them together.
    Sum,
    /// The first less the second.
    Difference,
    /// The one times `factor`.
    Scaled,
    /// The one, rounded half away from zero to so many decimals.
    Rounded,
    /// The one without its sign.
    Magnitude,
    /// The change from the first to the second in per cent, rounded.
    Growth,
    /// The change of each year from the first to the second in per cent, rounded.
    CompoundGrowth,
    /// The first in per cent of the second.
    Share,
    /// The second in per cent of the first.
    Index,
    /// The sum of all of them, divided by how many they are.
    Average,
    /// How many things of a kind the brief has; of nothing else.
    Count,
    /// What all of them leave of a hundred.
    Remainder,
}

impl Provenance<'_> {
    /// The JSON Schema of the file.
    pub fn schema() -> Schema {
        schema_for!(Provenance)
    }

    /// The file.
    pub fn json(&self) -> Vec<u8> {
        // Everything in it is text or a whole number.
        serde_json::to_vec(self).unwrap_or_default()
    }
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde passes references")]
fn is_false(value: &bool) -> bool {
    !value
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde passes references")]
fn is_zero(number: &u32) -> bool {
    *number == 0
}
