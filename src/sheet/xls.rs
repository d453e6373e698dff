//! XLS.

use std::collections::BTreeMap;
use std::io::Cursor;

use calamine::{Reader, SheetVisible, Xls, XlsError};

use super::book::{Book, Cells, Marks, area, check_area};
use super::compound::Stream;
use super::format::Shown;
use super::records::{Record, old, wide};
use super::xlsx::content;
use super::{damaged, encrypted};
use crate::read::{Cell, SheetError};

pub(super) struct Workbook {
    book: Xls<Cursor<Vec<u8>>>,
    names: Vec<(String, bool)>,
    /// What the sheets say beside the values of their cells, in order.
    sides: Vec<Side>,
}

/// What a sheet says beside the values of its cells.
#[derive(Default)]
struct Side {
    marks: Marks,
    /// The cells whose numbers are not shown as they are.
    shown: BTreeMap<Cell, Shown>,
    /// The first cell and the last.
    bounds: Option<(Cell, Cell)>,
}

/// The types of records.
mod kind {
    pub(super) const FORMULA: u16 = 0x0006;
    pub(super) const END: u16 = 0x000A;
    pub(super) const DATE_MODE: u16 = 0x0022;
    pub(super) const PASSWORD: u16 = 0x002F;
    pub(super) const CODE_PAGE: u16 = 0x0042;
    pub(super) const COLUMNS: u16 = 0x007D;
    pub(super) const SHEET: u16 = 0x0085;
    pub(super) const NUMBERS: u16 = 0x00BD;
    pub(super) const STYLE: u16 = 0x00E0;
    pub(super) const MERGED: u16 = 0x00E5;
    pub(super) const DIMENSIONS: u16 = 0x0200;
    pub(super) const TEXT_OF_FORMULA: u16 = 0x0207;
    pub(super) const ROW: u16 = 0x0208;
    pub(super) const FORMAT: u16 = 0x041E;
    pub(super) const BEGIN: u16 = 0x0809;
    /// Cells: number, label, rich label, truth or error, packed number, shared text.
    pub(super) const CELLS: [u16; 6] = [0x0203, 0x0204, 0x00D6, 0x0205, 0x027E, 0x00FD];
}

pub(super) fn open(stream: &Stream) -> Result<Workbook, SheetError> {
    let mut bytes = stream.bytes.clone();
    let (sheets, styles) = globals(&stream.bytes)?;
    let mut sides = Vec::new();
    let mut all = 0u64;
    for from in sheets {
        let (side, dimensions) = side(&stream.bytes, from, &styles)?;
        let bounds = side.bounds.unwrap_or_default();
        let ((top, left), (bottom, right)) = bounds;
        all = all.saturating_add(area(bounds));
        check_area(all)?;
        // Room is made for what a sheet claims; let it claim what it has.
        for (at, length) in dimensions {
            let short = |number: u32| u16::try_from(number).unwrap_or(u16::MAX).to_le_bytes();
            let columns = [short(left), short(right + 1)].concat();
            let rows = match length {
                // Before 1997.
                10 => [short(top), short(bottom + 1)].concat(),
                _ => [top.to_le_bytes(), (bottom + 1).to_le_bytes()].concat(),
            };
            let claim = [rows, columns].concat();
            if let Some(place) = bytes.get_mut(at..at + length.min(claim.len())) {
                let length = place.len();
                place.copy_from_slice(&claim[..length]);
            }
        }
        sides.push(side);
    }
    let book = Xls::new(Stream { bytes }.plain()?).map_err(|error| match error {
        XlsError::Password => encrypted(),
        error => damaged(error),
    })?;
    let names: Vec<(String, bool)> = book
        .sheets_metadata()
        .iter()
        .map(|sheet| (sheet.name.clone(), sheet.visible != SheetVisible::Visible))
        .collect();
    if names.len() != sides.len() {
        return Err(damaged("it is not clear which sheets it has"));
    }
    Ok(Workbook { book, names, sides })
}

/// Where the sheets start, and what each style of a cell does with its number.
fn globals(stream: &[u8]) -> Result<(Vec<usize>, Vec<Shown>), SheetError> {
    let (mut sheets, mut formats, mut styles) = (Vec::new(), BTreeMap::new(), Vec::new());
    for record in old(stream, 0) {
        let record = record?;
        match record.kind {
            kind::PASSWORD => return Err(encrypted()),
            // What reads the sheets takes it that these have a number.
            kind::DATE_MODE | kind::CODE_PAGE => {
                record.u16(0)?;
            }
            kind::SHEET => {
                let start = record.u32(0)? as usize;
                if start >= stream.len() {
                    return Err(damaged("it has a sheet that starts behind its end"));
                }
                sheets.push(start);
            }
            kind::STYLE => styles.push(record.u16(2)?),
            kind::FORMAT => {
                let text = record.data.get(5..).unwrap_or_default();
                let is_wide = record.data.get(4).is_some_and(|flags| flags & 1 == 1);
                let code =
                    if is_wide { wide(text) } else { text.iter().map(|byte| char::from(*byte)).collect() };
                formats.insert(record.u16(0)?, Shown::of(&code));
            }
            kind::END => break,
            _ => {}
        }
    }
    let shown = |format: &u16| match format {
        // 0% and 0.00%, which need no record.
        9 | 10 => Shown::Percent,
        format => formats.get(format).copied().unwrap_or(Shown::AsItIs),
    };
    Ok((sheets, styles.iter().map(shown).collect()))
}

/// What a sheet says beside the values of its cells, and where it says how large it is.
fn side(stream: &[u8], from: usize, styles: &[Shown]) -> Result<(Side, Vec<(usize, usize)>), SheetError> {
    let mut side = Side::default();
    let mut dimensions = Vec::new();
    let mut depth = 0;
    // A formula whose text comes next.
    let mut awaited: Option<Cell> = None;
    for record in old(stream, from) {
        let record = record?;
        match record.kind {
            kind::BEGIN => depth += 1,
            kind::END if depth <= 1 => break,
            kind::END => depth -= 1,
            // What is in a sheet is a chart, with cells of its own.
            _ if depth > 1 => {}
            kind::DIMENSIONS => dimensions.push((record.start, record.data.len())),
            kind::ROW if record.u16(12)? & 0x20 != 0 => {
                let row = u32::from(record.u16(0)?);
                side.marks.hide_rows(row..=row);
            }
            kind::COLUMNS if record.u16(8)? & 1 != 0 => {
                side.marks.hide_columns(u32::from(record.u16(0)?)..=u32::from(record.u16(2)?));
            }
            kind::MERGED => {
                for number in 0..usize::from(record.u16(0)?) {
                    let at = |index: usize| Ok(u32::from(record.u16(2 + 8 * number + 2 * index)?));
                    side.marks.merge((at(0)?, at(2)?), (at(1)?, at(3)?));
                }
            }
            kind::NUMBERS => {
                let (row, first) = (u32::from(record.u16(0)?), u32::from(record.u16(2)?));
                let count = record.data.len().saturating_sub(6) / 6;
                for index in 0..count {
                    side.cell(&record, 4 + 6 * index, (row, first.saturating_add(index as u32)), styles)?;
                }
            }
            kind::TEXT_OF_FORMULA => awaited = None,
            kind::FORMULA => {
                let cell = (u32::from(record.u16(0)?), u32::from(record.u16(2)?));
                side.marks.unknown.extend(awaited.take());
                side.cell(&record, 4, cell, styles)?;
                // A text is in the next record.
                awaited = (record.u16(12)? == 0xFFFF && record.data.get(6) == Some(&0)).then_some(cell);
            }
            known if kind::CELLS.contains(&known) => {
                let cell = (u32::from(record.u16(0)?), u32::from(record.u16(2)?));
                side.cell(&record, 4, cell, styles)?;
            }
            _ => {}
        }
    }
    side.marks.unknown.extend(awaited);
    Ok((side, dimensions))
}

impl Side {
    /// Notes a cell, whose style is at a place in its record.
    fn cell(&mut self, record: &Record, at: usize, cell: Cell, styles: &[Shown]) -> Result<(), SheetError> {
        let style = styles.get(usize::from(record.u16(at)?)).copied().unwrap_or(Shown::AsItIs);
        if style != Shown::AsItIs {
            self.shown.insert(cell, style);
        }
        let (first, last) = self.bounds.get_or_insert((cell, cell));
        *first = (first.0.min(cell.0), first.1.min(cell.1));
        *last = (last.0.max(cell.0), last.1.max(cell.1));
        Ok(())
    }
}

impl Book for Workbook {
    fn names(&self) -> &[(String, bool)] {
        &self.names
    }

    fn has_cells(&mut self, number: usize) -> Result<bool, SheetError> {
        Ok(self.sides.get(number).is_some_and(|side| side.bounds.is_some()))
    }

    fn sheet(&mut self, number: usize) -> Result<Cells, SheetError> {
        let name = self.names.get(number).map(|(name, _)| name.clone()).unwrap_or_default();
        let side = self.sides.get(number).ok_or_else(|| damaged("a sheet is missing"))?;
        let range = self.book.worksheet_range(&name).map_err(damaged)?;
        let mut cells = Cells { name, values: Vec::new(), marks: side.marks.clone() };
        let (top, left) = range.start().unwrap_or_default();
        for (row, column, value) in range.used_cells() {
            let cell = (top + row as u32, left + column as u32);
            let shown = side.shown.get(&cell).copied().unwrap_or(Shown::AsItIs);
            if let Some(content) = content(value.clone(), shown) {
                cells.push(cell, content)?;
            }
        }
        Ok(cells)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_that_lacks_its_number_is_damage() {
        assert!(globals(&[0x22, 0, 2, 0, 1, 0]).is_ok());
        assert!(globals(&[0x22, 0, 0, 0]).is_err());
        assert!(globals(&[0x42, 0, 1, 0, 0]).is_err());
    }

    /// What reads the sheets takes their starts as given.
    #[test]
    fn a_sheet_that_starts_behind_the_end_is_damage() {
        let starting = |start: u32| [&[0x85, 0, 4, 0][..], &start.to_le_bytes()].concat();
        assert_eq!(globals(&starting(7)).map(|(sheets, _)| sheets).ok(), Some(vec![7]));
        for start in [8, 52_739, u32::MAX] {
            assert!(globals(&starting(start)).is_err(), "{start}");
        }
    }
}
