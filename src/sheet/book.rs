//! What is read of a spreadsheet, whatever its format.

use std::ops::RangeInclusive;

use crate::read::{Cell, CellFault, SheetError};

/// A spreadsheet that is open.
pub(super) trait Book {
    /// The names of its sheets, and whether they are hidden.
    fn names(&self) -> &[(String, bool)];

    /// Whether a sheet has a cell with anything in it.
    fn has_cells(&mut self, number: usize) -> Result<bool, SheetError>;

    /// The cells of a sheet.
    fn sheet(&mut self, number: usize) -> Result<Cells, SheetError>;
}

/// The cells of a sheet.
#[derive(Debug, Default)]
pub(super) struct Cells {
    pub name: String,
    /// Those that have anything in them, in any order.
    pub values: Vec<(Cell, Content)>,
    pub marks: Marks,
}

/// What a sheet says beside the values of its cells.
#[derive(Debug, Default, Clone)]
pub(super) struct Marks {
    pub merged: Vec<(Cell, Cell)>,
    pub hidden_rows: Vec<RangeInclusive<u32>>,
    pub hidden_columns: Vec<RangeInclusive<u32>>,
    /// Formulas without a value.
    pub unknown: Vec<Cell>,
}

/// What is in a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Content {
    Number(String),
    Text(String),
    Fault(CellFault, String),
}

/// The most cells of a sheet that have anything in them.
pub(crate) const CELLS_LIMIT: usize = 2_000_000;

/// The number of cells from one to another.
pub(super) fn area(((top, left), (bottom, right)): (Cell, Cell)) -> u64 {
    let count = |from: u32, to: u32| u64::from(to.saturating_sub(from)) + 1;
    count(top, bottom).saturating_mul(count(left, right))
}

/// Refuses an area for which room would be made, however few cells are in it.
pub(super) fn check_area(area: u64) -> Result<(), SheetError> {
    if area <= 2 * CELLS_LIMIT as u64 {
        return Ok(());
    }
    let message = "has sheets that are too large, or whose cells are too far from each other";
    Err(SheetError::new(message, "remove what is far from the table, and sheets that are not used"))
}

/// The most areas of merged cells, and the most stretches of hidden rows or columns.
pub(super) const MARKS_LIMIT: usize = 100_000;

impl Cells {
    /// Adds a cell, as long as there are not too many.
    pub(super) fn push(&mut self, cell: Cell, content: Content) -> Result<(), SheetError> {
        if self.values.len() >= CELLS_LIMIT {
            let message = format!("has more than {CELLS_LIMIT} cells in its sheet `{}`", self.name);
            return Err(SheetError::new(message, "keep the rows and columns that are used"));
        }
        self.values.push((cell, content));
        Ok(())
    }
}

impl Marks {
    /// Notes merged cells. An area of one cell is none.
    pub(super) fn merge(&mut self, first: Cell, last: Cell) {
        if first != last && self.merged.len() < MARKS_LIMIT {
            self.merged.push((first, last));
        }
    }

    pub(super) fn hide_rows(&mut self, rows: RangeInclusive<u32>) {
        extend(&mut self.hidden_rows, rows);
    }

    pub(super) fn hide_columns(&mut self, columns: RangeInclusive<u32>) {
        extend(&mut self.hidden_columns, columns);
    }
}

/// Adds a stretch, which may go on from the last.
fn extend(stretches: &mut Vec<RangeInclusive<u32>>, next: RangeInclusive<u32>) {
    let room = stretches.len() < MARKS_LIMIT;
    match stretches.last_mut() {
        Some(last) if last.end().checked_add(1) == Some(*next.start()) => *last = *last.start()..=*next.end(),
        _ if room => stretches.push(next),
        _ => {}
    }
}
