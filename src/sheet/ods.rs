//! ODS.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Cursor;

use calamine::{Data, Ods, OdsError, Reader, SheetVisible};
use quick_xml::events::{BytesStart, Event};

use super::archive::Archive;
use super::book::{Book, CELLS_LIMIT, Cells, Content, Marks, area, check_area};
use super::format::Shown;
use super::xlsx::content;
use super::{damaged, encrypted, xml};
use crate::read::{Cell, CellFault, SheetError};

/// The most rows and columns of a sheet.
const ROWS: u32 = 1 << 20;
const COLUMNS: u32 = 1 << 14;

/// The most spaces that stand for themselves in a text.
const SPACES: u32 = 1_000;

pub(super) struct Document {
    book: Ods<Cursor<Vec<u8>>>,
    names: Vec<(String, bool)>,
    tables: BTreeMap<String, Table>,
}

/// What a table says beside the values of its cells.
#[derive(Default)]
struct Table {
    marks: Marks,
    filled: BTreeSet<Cell>,
    percent: BTreeSet<Cell>,
    errors: BTreeSet<Cell>,
}

pub(super) fn open(archive: &Archive) -> Result<Document, SheetError> {
    if let Some(manifest) = archive.part("META-INF/manifest.xml") {
        xml::each(manifest, |event, _| match event {
            Event::Start(element) if element.local_name().as_ref() == "encryption-data" => Err(encrypted()),
            _ => Ok(()),
        })?;
    }
    let tables = tables(archive.part("content.xml").ok_or_else(|| damaged("it has no content"))?)?;
    let book = Ods::new(archive.plain()?).map_err(|error| match error {
        OdsError::Password => encrypted(),
        error => damaged(error),
    })?;
    let sheets = book.sheets_metadata().iter();
    let names = sheets.map(|sheet| (sheet.name.clone(), sheet.visible != SheetVisible::Visible)).collect();
    Ok(Document { book, names, tables })
}

/// Where a walk through a table is.
#[derive(Default)]
struct Walk {
    name: String,
    table: Table,
    row: u32,
    /// How many rows the current one stands for.
    rows: u32,
    column: u32,
    columns: u32,
    /// How many cells are made of all rows.
    cells: u64,
    /// The first cell with anything in it and the last.
    bounds: Option<(Cell, Cell)>,
}

/// The tables of a document. What repeats is counted before anything is made of it.
fn tables(part: &[u8]) -> Result<BTreeMap<String, Table>, SheetError> {
    let mut tables = BTreeMap::new();
    let mut open: Option<Walk> = None;
    xml::each(part, |event, _| {
        match (event, &mut open) {
            (Event::Start(element), None) if is(element, "table:table") => {
                let name = xml::attribute(element, "name")?.unwrap_or_default().into_owned();
                open = Some(Walk { name, ..Walk::default() });
            }
            (Event::Start(element), Some(_)) if is(element, "table:table") => {
                return Err(damaged("a table is in a cell of another"));
            }
            (Event::End(element), Some(_)) if element.name().as_ref() == "table:table" => {
                let Walk { name, table, .. } = open.take().unwrap_or_default();
                if tables.insert(name, table).is_some() {
                    return Err(damaged("two of its sheets have the same name"));
                }
            }
            (Event::Start(element), Some(walk)) => walk.start(element)?,
            (Event::End(element), Some(walk)) if element.name().as_ref() == "table:table-row" => {
                walk.row = walk.row.saturating_add(walk.rows);
            }
            (Event::Start(element), None) => spaces(element)?,
            _ => {}
        }
        Ok(())
    })?;
    Ok(tables)
}

fn is(element: &BytesStart, name: &str) -> bool {
    element.name().as_ref() == name
}

/// Spaces are counted where there are several.
fn spaces(element: &BytesStart) -> Result<(), SheetError> {
    if is(element, "text:s") && xml::number(element, "c")?.unwrap_or(1) > SPACES {
        return Err(damaged(format!("a text has more than {SPACES} spaces in a row")));
    }
    Ok(())
}

impl Walk {
    fn start(&mut self, element: &BytesStart) -> Result<(), SheetError> {
        let repeated = |name| Ok(xml::number(element, name)?.unwrap_or(1).max(1));
        let is_hidden = || {
            let visible = xml::attribute(element, "visibility")?;
            Ok(matches!(visible.as_deref(), Some("collapse" | "filter")))
        };
        match element.name().as_ref() {
            "table:table-column" => {
                let count = repeated("number-columns-repeated")?.min(COLUMNS);
                if is_hidden()? {
                    self.table.marks.hide_columns(self.columns..=self.columns.saturating_add(count - 1));
                }
                self.columns = self.columns.saturating_add(count);
            }
            "table:table-row" => {
                self.rows = repeated("number-rows-repeated")?.min(ROWS);
                self.column = 0;
                if is_hidden()? {
                    self.table.marks.hide_rows(self.row..=self.row.saturating_add(self.rows - 1));
                }
            }
            "table:table-cell" | "table:covered-table-cell" => self.cell(element)?,
            _ => spaces(element)?,
        }
        Ok(())
    }

    fn cell(&mut self, element: &BytesStart) -> Result<(), SheetError> {
        let get = |name| xml::number(element, name);
        let count = get("number-columns-repeated")?.unwrap_or(1).clamp(1, COLUMNS);
        let (mut value, mut formula, mut error, mut percent) = (false, false, false, false);
        for attribute in element.attributes() {
            let attribute = attribute.map_err(damaged)?;
            match attribute.key.as_ref() {
                "table:formula" => formula = true,
                "calcext:value-type" => {
                    value = true;
                    error |= attribute.value.as_ref() == "error";
                }
                "office:value-type" => {
                    value = true;
                    percent = attribute.value.as_ref() == "percentage";
                }
                name => value |= name.starts_with("office:"),
            }
        }
        let spans = (get("number-rows-spanned")?.unwrap_or(1), get("number-columns-spanned")?.unwrap_or(1));
        let (row, column) = (self.row, self.column);
        let end = |from: u32, count: u32| from.saturating_add(count.max(1) - 1);
        self.table.marks.merge((row, column), (end(row, spans.0), end(column, spans.1)));
        if value || formula {
            // What is before the cell in its rows is made as well.
            let width = u64::from(column) + u64::from(count);
            self.cells = self.cells.saturating_add(width.saturating_mul(u64::from(self.rows)));
            let last = (end(row, self.rows), end(column, count));
            let bounds = self.bounds.get_or_insert(((row, column), last));
            bounds.0 = (bounds.0.0.min(row), bounds.0.1.min(column));
            bounds.1 = (bounds.1.0.max(last.0), bounds.1.1.max(last.1));
            check_area(area(*bounds))?;
            if self.cells > CELLS_LIMIT as u64 {
                let message = format!("has more than {CELLS_LIMIT} cells in its sheet `{}`", self.name);
                let hint = "remove what is far from the table, and rows that are not used";
                return Err(SheetError::new(message, hint));
            }
            for row in row..row.saturating_add(self.rows) {
                for column in column..column.saturating_add(count) {
                    let cell = (row, column);
                    self.table.filled.insert(cell);
                    if error {
                        self.table.errors.insert(cell);
                    } else if percent {
                        self.table.percent.insert(cell);
                    }
                    if formula && !value {
                        self.table.marks.unknown.push(cell);
                    }
                }
            }
        }
        self.column = column.saturating_add(count);
        Ok(())
    }
}

impl Document {
    fn cells(&mut self, number: usize) -> Result<Cells, SheetError> {
        let name = self.names.get(number).map(|(name, _)| name.clone()).unwrap_or_default();
        let range = self.book.worksheet_range(&name).map_err(damaged)?;
        let table = self.tables.get(&name).ok_or_else(|| damaged("a sheet is missing"))?;
        let mut cells = Cells { name, values: Vec::new(), marks: table.marks.clone() };
        let (top, left) = range.start().unwrap_or_default();
        for (row, column, value) in range.used_cells() {
            let cell = (top + row as u32, left + column as u32);
            let shown = if table.percent.contains(&cell) { Shown::Percent } else { Shown::AsItIs };
            let found = match value {
                Data::String(text) if table.errors.contains(&cell) => {
                    Some(Content::Fault(CellFault::Error(text.clone()), text.clone()))
                }
                value => content(value.clone(), shown),
            };
            // Two readings of a file that differ are both in doubt.
            if !table.filled.contains(&cell) {
                return Err(damaged("it is not clear where its cells are"));
            }
            if let Some(found) = found {
                cells.push(cell, found)?;
            }
        }
        Ok(cells)
    }
}

impl Book for Document {
    fn names(&self) -> &[(String, bool)] {
        &self.names
    }

    fn has_cells(&mut self, number: usize) -> Result<bool, SheetError> {
        let Cells { values, marks, .. } = self.cells(number)?;
        let blank = |content: &Content| matches!(content, Content::Text(text) if text.trim().is_empty());
        Ok(values.iter().any(|(_, content)| !blank(content)) || !marks.unknown.is_empty())
    }

    fn sheet(&mut self, number: usize) -> Result<Cells, SheetError> {
        self.cells(number)
    }
}
