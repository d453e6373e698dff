//! Writes the cells of a sheet as a text that reads like a table.

use std::collections::BTreeSet;

use super::book::{CELLS_LIMIT, Cells, Content, MARKS_LIMIT, Marks};
use super::damaged;
use crate::diag::{SheetPlace, cell_name};
use crate::read::{Cell, CellFault, Sheet, SheetError};

/// The longest text of a sheet, in bytes, with the tabs between its cells.
pub(crate) const TEXT_LIMIT: usize = 8 << 20;

/// The text of a sheet, from its first cell with anything in it to its last.
pub(super) fn write(cells: Cells) -> Result<Sheet, SheetError> {
    let Cells { name, mut values, marks } = cells;
    values.retain(|(_, content)| !content.is_blank());
    values.sort_by_key(|(cell, _)| *cell);
    if values.windows(2).any(|pair| pair[0].0 == pair[1].0) {
        return Err(damaged("a cell is in it twice"));
    }
    let Marks { merged, mut hidden_rows, mut hidden_columns, unknown } = marks;
    if [merged.len(), hidden_rows.len(), hidden_columns.len()].iter().any(|count| *count >= MARKS_LIMIT) {
        return Err(damaged("it has too many merged cells or hidden rows"));
    }
    // Whatever is stored of a formula that was not computed is no value of it.
    let unknown: BTreeSet<Cell> = unknown.into_iter().collect();
    values.retain(|(cell, _)| !unknown.contains(cell));
    let fault = || Content::Fault(CellFault::NoValue, String::new());
    values.extend(unknown.into_iter().map(|cell| (cell, fault())));
    values.sort_by_key(|(cell, _)| *cell);
    let bounds = |part: fn(&Cell) -> u32| {
        let parts = || values.iter().map(|(cell, _)| part(cell));
        Some((parts().min()?, parts().max()?))
    };
    let (Some((top, bottom)), Some((left, right))) = (bounds(|cell| cell.0), bounds(|cell| cell.1)) else {
        let message = format!("has no cells with anything in them in its sheet `{name}`");
        return Err(SheetError::new(message, "name another sheet"));
    };
    // At least two, so that no row is an empty line.
    let width = u64::from(right - left) + 1;
    let width = width.max(2);
    let height = u64::from(bottom - top) + 1;
    let written: usize = values.iter().map(|(_, content)| content.text().len()).sum();
    if width.saturating_mul(height).saturating_add(written as u64) > TEXT_LIMIT as u64
        || values.len() > CELLS_LIMIT
    {
        let message = format!(
            "is too large: the cells of its sheet `{name}` go from {} to {}, which makes a table of more than {} MiB",
            cell_name(top, left),
            cell_name(bottom, right),
            TEXT_LIMIT >> 20
        );
        return Err(SheetError::new(
            message,
            "remove what is far from the table, and rows that are not used",
        ));
    }
    let mut sheet = Sheet {
        place: SheetPlace { name, first: (top, left) },
        text: String::with_capacity(written + (width * height) as usize),
        numbers: Vec::new(),
        faults: Vec::new(),
        merged,
        hidden_rows: Vec::new(),
        hidden_columns: Vec::new(),
    };
    let mut values = values.into_iter().peekable();
    for row in top..=bottom {
        for column in left..left.saturating_add(width as u32) {
            if column > left {
                sheet.text.push('\t');
            }
            if let Some((cell, content)) = values.next_if(|(cell, _)| *cell == (row, column)) {
                match &content {
                    Content::Number(_) => sheet.numbers.push(cell),
                    Content::Text(_) => {}
                    Content::Fault(fault, _) => sheet.faults.push((cell, fault.clone())),
                }
                push(&mut sheet.text, content.text());
            }
        }
        sheet.text.push('\n');
    }
    hidden_rows.sort_by_key(|rows| *rows.start());
    hidden_columns.sort_by_key(|columns| *columns.start());
    Ok(Sheet { hidden_rows, hidden_columns, ..sheet })
}

impl Content {
    fn text(&self) -> &str {
        match self {
            Self::Number(text) | Self::Text(text) | Self::Fault(_, text) => text,
        }
    }

    /// Whether there is nothing to see.
    fn is_blank(&self) -> bool {
        matches!(self, Self::Text(text) if text.trim().is_empty())
    }
}

/// Adds the text of a cell, in quotes where it needs them.
fn push(text: &mut String, cell: &str) {
    let cell = cell.replace("\r\n", "\n").replace('\r', "\n");
    if cell.contains(['\t', '\n', '"']) {
        text.push('"');
        text.push_str(&cell.replace('"', "\"\""));
        text.push('"');
    } else {
        text.push_str(&cell);
    }
}
