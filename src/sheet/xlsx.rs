//! XLSX and XLSM.

use std::collections::BTreeMap;
use std::io::Cursor;

use calamine::{Data, DataRef, Reader, SheetVisible, Xlsx, XlsxError};
use quick_xml::events::Event;

use super::archive::Archive;
use super::book::{Book, Cells, Content, Marks};
use super::format::{self, Shown};
use super::relations::relations;
use super::{damaged, encrypted, xml};
use crate::read::{Cell, CellFault, SheetError};

pub(super) struct Workbook {
    archive: Archive,
    book: Xlsx<Cursor<Vec<u8>>>,
    names: Vec<(String, bool)>,
    /// The parts of the sheets, by their names.
    parts: BTreeMap<String, String>,
    /// Whether formulas have yet to be computed.
    uncomputed: bool,
}

pub(super) fn open(archive: Archive) -> Result<Workbook, SheetError> {
    for name in archive.names().filter(|name| name.to_lowercase().ends_with("sharedstrings.xml")) {
        check_strings(archive.part(name).unwrap_or_default())?;
    }
    let (parts, uncomputed) = parts(&archive)?;
    let book = Xlsx::new(archive.plain()?).map_err(flaw)?;
    let names: Vec<(String, bool)> = book
        .sheets_metadata()
        .iter()
        .map(|sheet| (sheet.name.clone(), sheet.visible != SheetVisible::Visible))
        .collect();
    Ok(Workbook { archive, book, names, parts, uncomputed })
}

/// The error of what cannot be read.
#[allow(clippy::needless_pass_by_value, reason = "errors are mapped with it")]
fn flaw(error: XlsxError) -> SheetError {
    match error {
        XlsxError::Password => encrypted(),
        error => damaged(error),
    }
}

/// The number of shared strings is what room is made for, and each of them counts, also an empty one.
fn check_strings(part: &[u8]) -> Result<(), SheetError> {
    let mut texts = 0;
    xml::each(part, |event, depth| {
        match event {
            Event::Start(element) if element.local_name().as_ref() == "sst" => {
                let claimed = xml::number(element, "uniqueCount")?.unwrap_or(0);
                // `<si/>` takes five bytes.
                if claimed as usize > part.len() / 5 {
                    return Err(damaged("it claims to have more texts than it has"));
                }
            }
            Event::Start(element) if element.local_name().as_ref() == "si" && depth == 2 => texts = 0,
            Event::Start(element) if element.local_name().as_ref() == "t" => texts += 1,
            Event::End(element) if element.local_name().as_ref() == "si" && texts == 0 => {
                return Err(damaged("a shared text is missing"));
            }
            _ => {}
        }
        Ok(())
    })
}

/// The parts of the sheets, by their names, and whether formulas have yet to be computed.
fn parts(archive: &Archive) -> Result<(BTreeMap<String, String>, bool), SheetError> {
    let main = relations(archive, "", "_rels/.rels")?
        .into_iter()
        .find(|(_, (kind, _))| kind.ends_with("/officeDocument"))
        .map_or_else(|| "xl/workbook.xml".to_owned(), |(_, (_, target))| target);
    let (folder, file) = main.rsplit_once('/').unwrap_or(("", &main));
    let related = if folder.is_empty() { String::new() } else { format!("{folder}/") };
    let relations = relations(archive, folder, &format!("{related}_rels/{file}.rels"))?;
    let (mut parts, mut uncomputed) = (BTreeMap::new(), false);
    let workbook = archive.part(&main).ok_or_else(|| damaged("it has no workbook"))?;
    xml::each(workbook, |event, _| {
        let Event::Start(element) = event else { return Ok(()) };
        match element.local_name().as_ref() {
            "sheet" => {}
            "calcPr" => {
                uncomputed = xml::truth(element, "fullCalcOnLoad")?;
                return Ok(());
            }
            _ => return Ok(()),
        }
        let (Some(name), Some(id)) = (xml::attribute(element, "name")?, xml::attribute(element, "id")?)
        else {
            return Ok(());
        };
        let Some((_, target)) = relations.get(id.as_ref()) else { return Ok(()) };
        if parts.insert(name.into_owned(), target.clone()).is_some() {
            return Err(damaged("two of its sheets have the same name"));
        }
        Ok(())
    })?;
    Ok((parts, uncomputed))
}

impl Workbook {
    /// Merged cells, what is hidden, and formulas without a value.
    fn marks(&self, name: &str) -> Result<Marks, SheetError> {
        let part = self.parts.get(name).and_then(|part| self.archive.part(part));
        let part = part.ok_or_else(|| damaged(format!("its sheet `{name}` is missing")))?;
        let mut marks = Marks::default();
        let (mut row, mut column) = (0, 0);
        let mut cell = OpenCell::default();
        let mut in_value = false;
        xml::each(part, |event, _| {
            match event {
                Event::Start(element) => match element.local_name().as_ref() {
                    "row" => {
                        row = xml::number(element, "r")?.map_or(row, |row| row.saturating_sub(1));
                        column = 0;
                        if xml::truth(element, "hidden")? {
                            marks.hide_rows(row..=row);
                        }
                    }
                    "c" => {
                        if let Some(name) = xml::attribute(element, "r")? {
                            (_, column) = place(&name)?;
                        }
                        let empty_text = xml::attribute(element, "t")?.as_deref() == Some("str");
                        cell = OpenCell { empty_text, ..OpenCell::default() };
                    }
                    "f" => cell.formula = true,
                    "v" => (in_value, cell.value) = (true, cell.empty_text),
                    "col" => {
                        let bounds = (xml::number(element, "min")?, xml::number(element, "max")?);
                        if let ((Some(least), Some(most)), true) = (bounds, is_hidden(element)?) {
                            marks.hide_columns(least.saturating_sub(1)..=most.saturating_sub(1));
                        }
                    }
                    "mergeCell" => {
                        if let Some(area) = xml::attribute(element, "ref")? {
                            let (first, last) = area.split_once(':').unwrap_or((&area, &area));
                            marks.merge(place(first)?, place(last)?);
                        }
                    }
                    _ => {}
                },
                Event::Text(text) if in_value => {
                    // Libraries that do not compute write zero.
                    let text = text.as_ref().trim();
                    let unknown = text.is_empty() || self.uncomputed && text == "0";
                    cell.value |= !unknown;
                }
                Event::GeneralRef(_) | Event::CData(_) if in_value => cell.value = true,
                Event::End(element) => match element.local_name().as_ref() {
                    "row" => row = row.saturating_add(1),
                    "v" => in_value = false,
                    "c" => {
                        if cell.formula && !cell.value {
                            marks.unknown.push((row, column));
                        }
                        column = column.saturating_add(1);
                    }
                    _ => {}
                },
                _ => {}
            }
            Ok(())
        })?;
        Ok(marks)
    }
}

/// What a cell has, until it ends.
#[derive(Default)]
struct OpenCell {
    formula: bool,
    value: bool,
    /// Whether its value is a text, which may be empty.
    empty_text: bool,
}

/// Whether nothing is seen of a column.
fn is_hidden(element: &quick_xml::events::BytesStart) -> Result<bool, SheetError> {
    let width = xml::attribute(element, "width")?;
    Ok(xml::truth(element, "hidden")? || width.is_some_and(|width| width.parse() == Ok(0.0)))
}

/// The row and the column of a cell by its name, such as `B7`.
pub(super) fn place(name: &str) -> Result<Cell, SheetError> {
    let wrong = || damaged(format!("`{name}` is no cell"));
    let name = name.replace('$', "");
    let letters = name.len() - name.trim_start_matches(|c: char| c.is_ascii_alphabetic()).len();
    let (column, row) = name.split_at(letters);
    if !(1..=3).contains(&letters) {
        return Err(wrong());
    }
    let column =
        column.bytes().fold(0, |sum, byte| sum * 26 + u32::from(byte.to_ascii_uppercase() - b'A') + 1);
    let row: u32 = row.parse().map_err(|_| wrong())?;
    let is_cell = (1..=1_048_576).contains(&row) && column <= 16_384;
    is_cell.then_some((row.saturating_sub(1), column - 1)).ok_or_else(wrong)
}

impl Book for Workbook {
    fn names(&self) -> &[(String, bool)] {
        &self.names
    }

    fn has_cells(&mut self, number: usize) -> Result<bool, SheetError> {
        let Some((name, _)) = self.names.get(number) else { return Ok(false) };
        let mut cells = match self.book.worksheet_cells_reader(name) {
            Ok(cells) => cells,
            // A sheet that is one chart.
            Err(XlsxError::NotAWorksheet(_)) => return Ok(false),
            Err(error) => return Err(flaw(error)),
        };
        while let Some(cell) = cells.next_cell().map_err(flaw)? {
            if *cell.get_value() != DataRef::Empty {
                return Ok(true);
            }
        }
        drop(cells);
        Ok(!self.marks(name)?.unknown.is_empty())
    }

    fn sheet(&mut self, number: usize) -> Result<Cells, SheetError> {
        let name = self.names.get(number).map(|(name, _)| name.clone()).unwrap_or_default();
        if let Err(XlsxError::NotAWorksheet(_)) = self.book.worksheet_cells_reader(&name) {
            let message = format!("has no cells in its sheet `{name}`");
            return Err(SheetError::new(message, "name another sheet"));
        }
        let marks = self.marks(&name)?;
        let mut found = Cells { name: name.clone(), values: Vec::new(), marks };
        let mut cells = self.book.worksheet_cells_reader(&name).map_err(flaw)?;
        let shown: Vec<Shown> = cells
            .styles()
            .iter()
            .map(|style| {
                style.number_format.as_ref().map_or(Shown::AsItIs, |format| Shown::of(&format.format_code))
            })
            .collect();
        while let Some((cell, style)) = cells.next_cell_with_style_id().map_err(flaw)? {
            let shown = shown.get(style).copied().unwrap_or(Shown::AsItIs);
            if let Some(content) = content(cell.get_value().clone().into(), shown) {
                found.push(cell.get_position(), content)?;
            }
        }
        Ok(found)
    }
}

/// What is in a cell; nothing in an empty one.
pub(super) fn content(value: Data, shown: Shown) -> Option<Content> {
    Some(match value {
        Data::Empty => return None,
        Data::Int(value) => format::number(value as f64, shown),
        Data::Float(value) => format::number(value, shown),
        Data::String(text) => Content::Text(text),
        Data::Bool(truth) => Content::Text(truth.to_string()),
        Data::DateTime(date) => format::date(&date),
        Data::DateTimeIso(text) => Content::Text(text.strip_suffix("T00:00:00").unwrap_or(&text).to_owned()),
        Data::DurationIso(text) => Content::Fault(CellFault::Duration, text),
        Data::Error(error) => Content::Fault(CellFault::Error(error.to_string()), error.to_string()),
    })
}
