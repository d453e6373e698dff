//! What `data` prints of a file of statistics.

use schemars::{JsonSchema, Schema, schema_for};
use serde::Serialize;

/// What `chancery data --format json` prints. Keys may be added: ignore those that you do not know.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(title = "Figures of a file of statistics", extend("$id" = "urn:chancery:schema:data:1"))]
pub(super) struct Found {
    /// The format of the file, as for `format` in `[[trade.data]]`.
    pub format: String,
    /// The sheet, if the file is a spreadsheet. Null for any other file, and for several with sheets of different names.
    pub sheet: Option<String>,
    /// Whose figures they are: the code in ISO 3166-1, or what the file says. Null if it does not say.
    pub reporter: Option<String>,
    /// With whom they trade, likewise; `World` for all partners.
    pub partner: Option<String>,
    /// What is traded: `TOTAL`, or the codes or names of commodities with commas between.
    pub commodity: String,
    /// The names of the commodities, where the file has them beside codes.
    pub commodity_names: Vec<String>,
    /// What is measured: `value`, or the name of a quantity.
    pub measure: String,
    /// The currency of values (ISO 4217). Null if the file does not say.
    pub currency: Option<String>,
    /// What values are counted in: `one`, `thousand`, `million` or `billion`. Null if the file does not say.
    pub unit: Option<String>,
    /// Whether the partner reports the figures.
    pub mirror: bool,
    /// Years, and the months and quarters of years that lack some.
    pub periods: Vec<Period>,
    /// The number of rows that the figures are from.
    pub used: usize,
    /// What is not used, by the reason.
    pub left_out: Vec<LeftOut>,
    /// What else there is to know about the figures.
    pub notes: Vec<String>,
    /// Columns that figures depend on and that have few values, with these.
    pub dimensions: Vec<Dimension>,
}

/// The figures of a period, exactly as the file has them. Null where there is none.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct Period {
    /// `2023`, `2023-Q4` or `2023-05`.
    pub period: String,
    pub exports: Option<String>,
    pub imports: Option<String>,
}

/// Rows or figures that are not used.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct LeftOut {
    pub reason: String,
    /// How many rows there are, or figures where a row has several.
    pub rows: usize,
}

/// A column with its values.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct Dimension {
    pub column: String,
    pub values: Vec<String>,
}

/// The JSON Schema of the output.
pub(super) fn schema() -> Schema {
    schema_for!(Found)
}
