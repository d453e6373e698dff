//! Tables of Markdown, as GitHub has them.

use std::ops::Range;

use pulldown_cmark::Alignment;

use super::{Container, Reader};
use crate::diag::codes;
use crate::markup::Form;
use crate::markup::inline::{Column, ColumnAlign, Inline, Table};

/// The most columns and rows of a table in a text.
const COLUMNS: usize = 12;
const ROWS: usize = 200;

/// A table whose end was not met yet.
pub(super) struct OpenTable {
    align: Vec<ColumnAlign>,
    head: Vec<Vec<Inline>>,
    rows: Vec<Vec<Vec<Inline>>>,
}

impl OpenTable {
    pub(super) fn finish(self) -> Table {
        let columns = self.head.into_iter().zip(self.align);
        Table { columns: columns.map(|(head, align)| Column { head, align }).collect(), rows: self.rows }
    }
}

impl Reader<'_, '_, '_> {
    pub(super) fn open_table(&mut self, align: &[Alignment], range: Range<usize>) {
        if self.form != Form::Body {
            let message = "there is no room for a table here";
            self.error(codes::TABLE_IN_TEXT, range.clone(), message, "write it in a text, such as `summary`");
            self.skipped = range;
            return;
        }
        if align.len() > COLUMNS {
            let message = format!("this table has {} columns; a page has room for {COLUMNS}", align.len());
            let place = self.line_at(range.start);
            self.error(codes::TABLE_IN_TEXT, place, message, "divide it into several tables");
        }
        let align = align.iter().map(|align| match align {
            Alignment::Right => ColumnAlign::End,
            Alignment::Center => ColumnAlign::Center,
            Alignment::None | Alignment::Left => ColumnAlign::Start,
        });
        let table = OpenTable { align: align.collect(), head: Vec::new(), rows: Vec::new() };
        self.containers.push(Container::Table(table));
    }

    pub(super) fn open_row(&mut self) {
        if let Some(Container::Table(table)) = self.containers.last_mut() {
            table.rows.push(Vec::new());
        }
    }

    /// A cell of the last row, or of the head while there is none.
    pub(super) fn close_cell(&mut self, cell: Vec<Inline>) {
        if let Some(Container::Table(table)) = self.containers.last_mut() {
            table.rows.last_mut().unwrap_or(&mut table.head).push(cell);
        }
    }

    /// Markdown drops cells that are under no column, and makes up those that a row lacks: both are asked about.
    pub(super) fn close_row(&mut self, range: &Range<usize>) {
        let Some(Container::Table(table)) = self.containers.last() else { return };
        let (columns, rows) = (table.align.len(), table.rows.len());
        let cells = cells_in(&self.bound.text[range.clone()]);
        let place = range.start..range.start + self.bound.text[range.clone()].trim_end().len();
        if cells != columns {
            let message = format!(
                "this row has {cells} {} under {columns} {}",
                if cells == 1 { "cell" } else { "cells" },
                if columns == 1 { "column" } else { "columns" },
            );
            let hint = match cells > columns {
                true => {
                    format!("delete what is too much, or write `{}` for the sign itself", self.escaped("|"))
                }
                false => "write `|` for each cell, also for an empty one".to_owned(),
            };
            self.error(codes::TABLE_IN_TEXT, place, message, hint);
        } else if rows == ROWS + 1 {
            let message = format!("a table in a text has at most {ROWS} rows");
            self.error(codes::TABLE_IN_TEXT, place, message, "write a `[[table]]`, which may name a file");
        }
    }

    /// The line of the text at a place.
    fn line_at(&self, start: usize) -> Range<usize> {
        let length = self.bound.text[start..].find('\n').unwrap_or(self.bound.text.len() - start);
        start..start + length
    }
}

/// How many cells are written in a row.
fn cells_in(row: &str) -> usize {
    let row = row.trim();
    let mut cells = 1;
    let mut escaped = false;
    for (at, byte) in row.bytes().enumerate() {
        // At both ends they are no more than a frame.
        let is_edge = at == 0 || at + 1 == row.len();
        if byte == b'|' && !escaped && !is_edge {
            cells += 1;
        }
        escaped = byte == b'\\' && !escaped;
    }
    cells
}

#[cfg(test)]
mod tests {
    use super::cells_in;

    #[test]
    fn cells_are_counted_as_they_are_written() {
        let rows =
            [("| a | b |", 2), ("a | b", 2), (r"| a \| b | c |", 2), ("| a | | |", 3), ("|a|", 1), ("a", 1)];
        for (row, cells) in rows {
            assert_eq!(cells_in(row), cells, "{row}");
        }
    }
}
