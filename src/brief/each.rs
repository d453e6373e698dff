//! `[each]`: one brief for every row of a table.

use super::context::Context;
use super::shape::{Choice, EncodingName, File, Word};
use super::table::table;
use crate::diag::codes;
use crate::read::schema::Internal;
use crate::read::{DecimalMark, Reader};

table! {
    /// A table of rows: each row makes a briefing, with its cells in place of `{{row.…}}`
    pub struct Each: "`[each]`" [Internal::Never] {
        /// The table: a CSV file or a spreadsheet whose first line names the columns, e.g. `"partners.csv"`
        rows: File,
        /// The column that names the briefings; the first by default, e.g. `"code"`
        key: Option<Word>,
        /// The sheet, where the table is a spreadsheet with several, e.g. `"Partners"`
        sheet: Option<Word>,
        /// The encoding of the table, if that is not UTF-8 or UTF-16, e.g. `"windows-1252"`
        encoding: Option<EncodingName>,
        /// The decimal mark, if the figures of the table do not show it, e.g. `","`
        decimal: Option<Choice<DecimalMark>>,
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
