//! What only tables of spreadsheets can have: cells that nothing can be read from, merged cells, and what is hidden.

use std::collections::BTreeSet;

use super::conditions::{Conditions, column};
use super::flaw::{Flaw, keep};
use super::layout::Layout;
use super::records::{Record, Row};
use super::settings::Settings;
use super::table::Table;
use crate::diag::{cell_name, column_name};
use crate::read::Cell;

/// Refuses a header with cells that are merged, or that nothing can be read from: it does not say what its columns are.
pub(super) fn check_header(table: &Table) -> Result<(), Vec<Flaw>> {
    let Some(sheet) = table.sheet() else { return Ok(()) };
    let (line, left) = (table.header_row().line, sheet.place.first.1);
    let mut flaws = Vec::new();
    for at in 0..table.header.len() {
        let cell = (line, left.saturating_add(at as u32));
        if let Some(fault) = sheet.fault(cell) {
            let (message, hint) = fault.words();
            flaws.push(Flaw::at(table.header_place(at), message, hint));
        } else if let Some(area) = sheet.merged_at(cell) {
            flaws.push(merged(table, table.header_place(at), area));
            break;
        }
    }
    if flaws.is_empty() { Ok(()) } else { Err(flaws) }
}

/// Refuses rows in which a cell that is used is one of several that are merged, or has nothing that can be read.
pub(super) fn check_rows(table: &Table, layout: &Layout, settings: &Settings) -> Result<(), Vec<Flaw>> {
    let Some(sheet) = table.sheet() else { return Ok(()) };
    if sheet.faults.is_empty() && sheet.merged.is_empty() {
        return Ok(());
    }
    let columns = settings.conditions.iter().filter_map(|(name, _)| column(table, "where", name).ok());
    let used: BTreeSet<usize> = layout.known().into_iter().chain(columns).collect();
    let mut conditions = Conditions::of(table, settings);
    let mut flaws = Vec::new();
    let mut told: BTreeSet<Cell> = BTreeSet::new();
    let (mut rows, mut record) = (table.rows(), Record::default());
    while rows.next(&mut record) {
        if !conditions.select(&record) {
            continue;
        }
        for at in &used {
            check_cell(table, record.row, *at, &mut told, &mut flaws);
        }
    }
    conditions.check().map_err(|flaw| vec![flaw])?;
    if flaws.is_empty() { Ok(()) } else { Err(flaws) }
}

/// Refuses a cell that nothing can be read from, or that is one of several that are merged: of these, each is reported once.
pub(super) fn check_cell(
    table: &Table,
    row: Row,
    at: usize,
    told: &mut BTreeSet<Cell>,
    flaws: &mut Vec<Flaw>,
) {
    let Some((sheet, cell)) = table.sheet().zip(table.sheet_cell(row, at)) else { return };
    if let Some(fault) = table.fault(row, at) {
        let (message, hint) = fault.words();
        keep(flaws, Flaw::at(table.place(row, at), message, hint));
    } else if let Some(area) = sheet.merged_at(cell)
        && told.insert(area.0)
    {
        keep(flaws, merged(table, table.place(row, at), area));
    }
}

/// Refuses figures that nobody sees who opens the file.
pub(super) fn check_seen(table: &Table, layout: &Layout, used: &BTreeSet<Row>) -> Result<(), Vec<Flaw>> {
    let columns: Vec<usize> = layout.values.iter().map(|value| value.column).collect();
    let mut flaws = Vec::new();
    check_shown(table, &columns, used.iter().copied(), &mut flaws);
    if flaws.is_empty() { Ok(()) } else { Err(flaws) }
}

/// Refuses columns and rows that are hidden. A row is pointed to in the first of the columns.
pub(super) fn check_shown(
    table: &Table,
    columns: &[usize],
    rows: impl Iterator<Item = Row>,
    flaws: &mut Vec<Flaw>,
) {
    let Some(sheet) = table.sheet() else { return };
    if sheet.hidden_rows.is_empty() && sheet.hidden_columns.is_empty() {
        return;
    }
    let hint = "show it in the spreadsheet, so that everybody sees what is printed, or delete it";
    for at in columns {
        let column = sheet.place.first.1.saturating_add(*at as u32);
        if sheet.is_column_hidden(column) {
            let message = format!("the column {} is hidden, and would be printed", column_name(column));
            flaws.push(Flaw::at(table.header_place(*at), message, hint));
        }
    }
    let first = columns.first().copied().unwrap_or(0);
    for row in rows {
        if let Some((line, _)) = table.sheet_cell(row, first).filter(|(line, _)| sheet.is_row_hidden(*line)) {
            let message = format!("the row {} is hidden, and would be printed", u64::from(line) + 1);
            keep(flaws, Flaw::at(table.place(row, first), message, hint));
        }
    }
}

/// The error of merged cells: which of the rows or columns they mean, a file does not say.
fn merged(table: &Table, place: std::ops::Range<usize>, (first, last): (Cell, Cell)) -> Flaw {
    let name = table.sheet().map_or("", |sheet| sheet.place.name.as_str());
    let area = format!("{name}!{}:{}", cell_name(first.0, first.1), cell_name(last.0, last.1));
    let message = format!("the cells {area} are merged, and the table needs each of them by itself");
    Flaw::at(place, message, "unmerge them, and write what they say into each row or column that it is for")
}
