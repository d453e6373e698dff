//! Places in the sheet of a spreadsheet, which is read as a text: a line for each row, with tabs between its cells. A cell
//! in quotes may have tabs and line breaks of its own.

use memchr::memchr3_iter;
use serde::{Deserialize, Serialize};

/// The sheet that a text is made of, and the cell that the text starts with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SheetPlace {
    /// The name of the sheet.
    pub name: String,
    /// The row and the column of the first cell, counted from 0.
    pub first: (u32, u32),
}

impl SheetPlace {
    /// What a spreadsheet calls a cell of the sheet: `Sheet1!B7`.
    pub fn cell(&self, row: u32, column: u32) -> String {
        format!("{}!{}", self.name, cell_name(row, column))
    }
}

/// What a spreadsheet calls a cell, by its row and column from 0: `B7`.
pub fn cell_name(row: u32, column: u32) -> String {
    format!("{}{}", column_name(column), u64::from(row) + 1)
}

/// What a spreadsheet calls a column, counted from 0: `B`, `AA`.
pub fn column_name(column: u32) -> String {
    let mut name = Vec::new();
    let mut rest = u64::from(column) + 1;
    while rest > 0 {
        name.insert(0, char::from(b'A' + ((rest - 1) % 26) as u8));
        rest = (rest - 1) / 26;
    }
    name.into_iter().collect()
}

/// Where the rows of such a text start.
pub(super) fn row_starts(text: &str) -> Vec<usize> {
    let mut starts = vec![0];
    let mut quoted = false;
    for at in memchr3_iter(b'"', b'\n', b'\n', text.as_bytes()) {
        match text.as_bytes().get(at) {
            Some(b'"') => quoted = !quoted,
            _ if !quoted => starts.push(at + 1),
            _ => {}
        }
    }
    starts
}

/// The number of cells before a byte of a row.
pub(super) fn cells_before(row: &str) -> usize {
    let mut quoted = false;
    let mut cells = 0;
    for byte in row.bytes() {
        match byte {
            b'"' => quoted = !quoted,
            b'\t' if !quoted => cells += 1,
            _ => {}
        }
    }
    cells
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_have_the_names_that_spreadsheets_show() {
        let names = [(0, 0), (6, 1), (0, 25), (0, 26), (1_048_575, 16_383)];
        let names = names.map(|(row, column)| cell_name(row, column));
        assert_eq!(names, ["A1", "B7", "Z1", "AA1", "XFD1048576"]);
    }

    #[test]
    fn what_is_in_quotes_is_one_cell() {
        let text = "a\t\"two\nlines\t\"\"x\"\"\"\tb\nc\td\n";
        assert_eq!(row_starts(text), [0, 22, 26]);
        assert_eq!(cells_before(&text[..21]), 2);
    }
}
