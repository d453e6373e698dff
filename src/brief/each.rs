//! `[each]`: one brief for every row of a table.

use super::context::Context;
use super::shape::{File, Word};
use super::table::table;
use crate::diag::codes;
use crate::read::Reader;

table! {
    /// A table of rows: each row makes a briefing, with its cells in place of `{{row.…}}`
    pub struct Each: "`[each]`" {
        /// The table: a CSV file whose first line names the columns, e.g. `"partners.csv"`
        rows: File,
        /// The column that names the briefings; the first by default, e.g. `"code"`
        key: Option<Word>,
    }
    check = check;
}

/// A brief for the rows of a table is none by itself.
fn check(cx: &mut Context, table: &Reader, each: &Each) {
    if !each.rows.0.is_empty() {
        cx.error(codes::ROWS, table.range.clone(), "a brief with `[each]` needs the rows of its table")
            .hints
            .push("pass the file of the brief by its path, so that the table is found beside it".to_owned());
    }
}
