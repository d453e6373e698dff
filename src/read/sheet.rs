//! A sheet of a spreadsheet, as what reads tables wants it.

use std::fmt;
use std::ops::RangeInclusive;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::diag::SheetPlace;

/// A cell by its row and column, counted from 0.
pub type Cell = (u32, u32);

/// A sheet: its cells as a text, and what the text does not say.
///
/// The text has a line for each row, with a tab between cells. Cells with a tab, a line break or a quote in them are in
/// quotes, as in CSV. All rows have the same number of cells, at least two.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sheet {
    pub place: SheetPlace,
    pub text: String,
    /// The cells that are numbers, in order. Others that look like numbers are texts.
    pub numbers: Vec<Cell>,
    /// The cells that nothing can be read from, in order.
    pub faults: Vec<(Cell, CellFault)>,
    /// Areas of merged cells: the first cell and the last.
    pub merged: Vec<(Cell, Cell)>,
    /// What people who open the file do not see.
    pub hidden_rows: Vec<RangeInclusive<u32>>,
    pub hidden_columns: Vec<RangeInclusive<u32>>,
}

/// Why nothing can be read from a cell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum CellFault {
    /// It shows this error.
    Error(String),
    /// It has a formula, of which no value is stored.
    NoValue,
    /// It shows the number divided by this.
    Scaled(u64),
    /// It is a length of time.
    Duration,
    /// It is a date that the calendar does not have.
    NoDate,
}

impl CellFault {
    /// What is wrong, and what to do.
    pub(crate) fn words(&self) -> (String, &'static str) {
        match self {
            Self::Error(error) => {
                (format!("this cell shows the error {error}"), "correct its formula, or leave it empty")
            }
            Self::NoValue => (
                "no value of the formula in this cell is stored".to_owned(),
                "open the file in a spreadsheet program, and save it again",
            ),
            Self::Scaled(factor) => (
                format!("this cell shows its number divided by {factor}, so that it is not what it seems"),
                "give the cell the format of plain numbers, and check the unit",
            ),
            Self::Duration => {
                ("this cell is a length of time".to_owned(), "write what is meant as a number or a text")
            }
            Self::NoDate => (
                "this cell is a date that the calendar does not have".to_owned(),
                "write the date as a text, such as `2024-05-12`",
            ),
        }
    }
}

/// Why no sheet is read: what follows the name of the file, and what to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SheetError {
    pub message: String,
    pub hint: String,
}

impl SheetError {
    pub(crate) fn new(message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { message: message.into(), hint: hint.into() }
    }

    /// The error where no process can be started to read spreadsheets in.
    pub(crate) fn unavailable() -> Self {
        Self::new(
            "is a spreadsheet, which only the command `chancery` reads: it does so in a process of its own",
            "save its sheet as CSV in UTF-8",
        )
    }
}

/// Reads a sheet from the bytes of a spreadsheet, by its name or the only one. By default, none is read.
#[derive(Clone)]
pub struct ReadSheet(Arc<Read>);

type Read = dyn Fn(&[u8], Option<&str>) -> Result<Sheet, SheetError> + Send + Sync;

impl ReadSheet {
    pub(crate) fn new(
        read: impl Fn(&[u8], Option<&str>) -> Result<Sheet, SheetError> + Send + Sync + 'static,
    ) -> Self {
        Self(Arc::new(read))
    }

    pub(crate) fn read(&self, bytes: &[u8], name: Option<&str>) -> Result<Sheet, SheetError> {
        (self.0)(bytes, name)
    }
}

impl Default for ReadSheet {
    fn default() -> Self {
        Self::new(|_, _| Err(SheetError::unavailable()))
    }
}

impl fmt::Debug for ReadSheet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ReadSheet")
    }
}

/// Whether the bytes are those of a spreadsheet, or of another file in the same kind of container.
pub(crate) fn is_spreadsheet(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04")
        || bytes.starts_with(b"PK\x05\x06")
        || bytes.starts_with(b"\xD0\xCF\x11\xE0")
}

impl Sheet {
    pub(crate) fn is_number(&self, cell: Cell) -> bool {
        self.numbers.binary_search(&cell).is_ok()
    }

    pub(crate) fn fault(&self, cell: Cell) -> Option<&CellFault> {
        let found = self.faults.binary_search_by_key(&cell, |(cell, _)| *cell).ok()?;
        self.faults.get(found).map(|(_, fault)| fault)
    }

    /// The merged cells that a cell is one of.
    pub(crate) fn merged_at(&self, (row, column): Cell) -> Option<(Cell, Cell)> {
        self.merged
            .iter()
            .copied()
            .find(|(first, last)| (first.0..=last.0).contains(&row) && (first.1..=last.1).contains(&column))
    }

    pub(crate) fn is_row_hidden(&self, row: u32) -> bool {
        self.hidden_rows.iter().any(|rows| rows.contains(&row))
    }

    pub(crate) fn is_column_hidden(&self, column: u32) -> bool {
        self.hidden_columns.iter().any(|columns| columns.contains(&column))
    }
}
