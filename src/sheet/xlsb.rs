//! XLSB.

use std::collections::BTreeMap;
use std::io::Cursor;

use calamine::{DataRef, Reader, SheetVisible, Xlsb, XlsbError};

use super::archive::Archive;
use super::book::{Book, Cells, Content, Marks};
use super::format::Shown;
use super::records::{Record, new, wide};
use super::relations::relations;
use super::xlsx::content;
use super::{damaged, encrypted};
use crate::read::{Cell, CellFault, SheetError};

pub(super) struct Workbook {
    archive: Archive,
    book: Xlsb<Cursor<Vec<u8>>>,
    names: Vec<(String, bool)>,
    /// The parts of the sheets, by their names.
    parts: BTreeMap<String, String>,
    styles: Vec<Shown>,
}

/// What a sheet says beside the values of its cells.
#[derive(Default)]
struct Side {
    marks: Marks,
    shown: BTreeMap<Cell, Shown>,
    errors: Vec<(Cell, u8)>,
    filled: bool,
}

/// The types of records.
mod kind {
    pub(super) const ROW: u16 = 0;
    pub(super) const ERROR: u16 = 3;
    pub(super) const FIRST_CELL: u16 = 2;
    pub(super) const LAST_CELL: u16 = 10;
    pub(super) const FORMULA_ERROR: u16 = 11;
    pub(super) const FORMAT: u16 = 44;
    pub(super) const STYLE: u16 = 47;
    pub(super) const COLUMNS: u16 = 60;
    pub(super) const END: u16 = 0x92;
    pub(super) const SHEET: u16 = 0x9C;
    pub(super) const TEXTS: u16 = 0x9F;
    pub(super) const MERGED: u16 = 0xB0;
    pub(super) const STYLES: u16 = 0x269;
    pub(super) const STYLES_END: u16 = 0x26A;
}

pub(super) fn open(archive: Archive) -> Result<Workbook, SheetError> {
    // Every record of every part is as long as it says.
    for name in archive.names().filter(|name| name.ends_with(".bin")) {
        let part = archive.part(name).unwrap_or_default();
        for record in new(part) {
            let record = record?;
            if record.kind == kind::TEXTS && record.u32(4)? as usize > part.len() {
                return Err(damaged("it claims to have more texts than it has"));
            }
        }
    }
    let styles = styles(archive.part("xl/styles.bin").unwrap_or_default())?;
    let parts = parts(&archive)?;
    let book = Xlsb::new(archive.plain()?).map_err(|error| match error {
        XlsbError::Password => encrypted(),
        error => damaged(error),
    })?;
    let names: Vec<(String, bool)> = book
        .sheets_metadata()
        .iter()
        .map(|sheet| (sheet.name.clone(), sheet.visible != SheetVisible::Visible))
        .collect();
    Ok(Workbook { archive, book, names, parts, styles })
}

/// What each style of a cell does with its number.
fn styles(part: &[u8]) -> Result<Vec<Shown>, SheetError> {
    let (mut formats, mut styles, mut inside) = (BTreeMap::new(), Vec::new(), false);
    for record in new(part) {
        let record = record?;
        match record.kind {
            kind::FORMAT => {
                formats.insert(record.u16(0)?, Shown::of(&text(&record, 2)?.0));
            }
            kind::STYLES => inside = true,
            kind::STYLES_END => inside = false,
            kind::STYLE if inside => styles.push(match record.u16(2)? {
                9 | 10 => Shown::Percent,
                format => formats.get(&format).copied().unwrap_or(Shown::AsItIs),
            }),
            _ => {}
        }
    }
    Ok(styles)
}

/// A text at a place of a record, and where it ends.
fn text(record: &Record, at: usize) -> Result<(String, usize), SheetError> {
    let length = record.u32(at)? as usize;
    let end = length.checked_mul(2).and_then(|length| length.checked_add(at + 4));
    let bytes = end.and_then(|end| record.data.get(at + 4..end));
    let bytes = bytes.ok_or_else(|| damaged("a record of it is too short"))?;
    Ok((wide(bytes), at + 4 + bytes.len()))
}

/// The parts of the sheets, by their names.
fn parts(archive: &Archive) -> Result<BTreeMap<String, String>, SheetError> {
    let relations = relations(archive, "xl", "xl/_rels/workbook.bin.rels")?;
    let mut parts = BTreeMap::new();
    for record in new(archive.part("xl/workbook.bin").ok_or_else(|| damaged("it has no workbook"))?) {
        let record = record?;
        // Without a part, it is no sheet of cells.
        if record.kind != kind::SHEET || record.u32(8)? == u32::MAX {
            continue;
        }
        let (id, end) = text(&record, 8)?;
        let (name, _) = text(&record, end)?;
        if let Some((_, target)) = relations.get(&id)
            && parts.insert(name, target.clone()).is_some()
        {
            return Err(damaged("two of its sheets have the same name"));
        }
    }
    Ok(parts)
}

impl Workbook {
    fn side(&self, name: &str) -> Result<Side, SheetError> {
        let part = self.parts.get(name).and_then(|part| self.archive.part(part));
        let part = part.ok_or_else(|| damaged(format!("its sheet `{name}` is missing")))?;
        let mut side = Side::default();
        let (mut row, mut ended) = (0, false);
        for record in new(part) {
            let record = record?;
            match record.kind {
                kind::ROW if !ended => {
                    row = record.u32(0)?;
                    if record.data.get(11).is_some_and(|flags| flags & 0x10 != 0) {
                        side.marks.hide_rows(row..=row);
                    }
                }
                kind::END => ended = true,
                kind::COLUMNS if record.u16(16)? & 1 != 0 => {
                    side.marks.hide_columns(record.u32(0)?..=record.u32(4)?);
                }
                kind::MERGED => {
                    side.marks.merge((record.u32(0)?, record.u32(8)?), (record.u32(4)?, record.u32(12)?));
                }
                kind::FIRST_CELL..=kind::FORMULA_ERROR if !ended => {
                    let cell = (row, record.u32(0)?);
                    side.filled = true;
                    if matches!(record.kind, kind::ERROR | kind::FORMULA_ERROR) {
                        side.errors.push((cell, record.data.get(8).copied().unwrap_or_default()));
                    }
                    let style = record.u32(4)? & 0x00FF_FFFF;
                    let shown = self.styles.get(style as usize).copied().unwrap_or(Shown::AsItIs);
                    if record.kind <= kind::LAST_CELL && shown != Shown::AsItIs {
                        side.shown.insert(cell, shown);
                    }
                }
                _ => {}
            }
        }
        Ok(side)
    }
}

impl Book for Workbook {
    fn names(&self) -> &[(String, bool)] {
        &self.names
    }

    fn has_cells(&mut self, number: usize) -> Result<bool, SheetError> {
        let Some((name, _)) = self.names.get(number) else { return Ok(false) };
        // Sheets that are charts have no part with cells.
        Ok(self.parts.contains_key(name) && self.side(name)?.filled)
    }

    fn sheet(&mut self, number: usize) -> Result<Cells, SheetError> {
        let name = self.names.get(number).map(|(name, _)| name.clone()).unwrap_or_default();
        let Side { marks, shown, errors, .. } = self.side(&name)?;
        let mut found = Cells { name: name.clone(), values: Vec::new(), marks };
        let mut cells = self.book.worksheet_cells_reader(&name).map_err(damaged)?;
        while let Some(cell) = cells.next_cell().map_err(damaged)? {
            let shown = shown.get(&cell.get_position()).copied().unwrap_or(Shown::AsItIs);
            match cell.get_value() {
                // All errors are known, also those of formulas, which are passed over here.
                DataRef::Error(_) => {}
                value => {
                    if let Some(content) = content(value.clone().into(), shown) {
                        found.push(cell.get_position(), content)?;
                    }
                }
            }
        }
        for (cell, error) in errors {
            let name = error_name(error);
            found.push(cell, Content::Fault(CellFault::Error(name.clone()), name))?;
        }
        Ok(found)
    }
}

/// The error that a cell shows.
fn error_name(code: u8) -> String {
    match code {
        0x00 => "#NULL!".to_owned(),
        0x07 => "#DIV/0!".to_owned(),
        0x0F => "#VALUE!".to_owned(),
        0x17 => "#REF!".to_owned(),
        0x1D => "#NAME?".to_owned(),
        0x24 => "#NUM!".to_owned(),
        0x2A => "#N/A".to_owned(),
        code => format!("#{code}"),
    }
}
