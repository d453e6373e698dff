//! A table: its header and its rows, with their places in the file.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use super::flaw::{Flaw, clip, keep};
use crate::figures::{DataCell, DataFile};
use crate::read::{Cell, CellFault, Named, Sheet, named};

/// What is between the fields of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Delimiter {
    Comma,
    Semicolon,
    Tab,
    Pipe,
}

named! {
    Delimiter {
        "," = Comma,
        ";" = Semicolon,
        "tab" = Tab,
        "|" = Pipe,
    }
}

impl Delimiter {
    pub(crate) fn letter(self) -> char {
        match self {
            Self::Comma => ',',
            Self::Semicolon => ';',
            Self::Tab => '\t',
            Self::Pipe => '|',
        }
    }
}

/// Rows that are looked at to find the delimiter and the header.
const SAMPLE: usize = 200;

/// The most lines before a header that are taken for a preamble.
const PREAMBLE: usize = 30;

/// How a table is written, as far as the brief says so.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Writing {
    pub delimiter: Option<char>,
    /// The number of lines, or rows of a sheet, before the header.
    pub skip: Option<usize>,
}

/// A table. Rows are as long as the header.
pub(super) struct Table<'t> {
    text: &'t str,
    pub delimiter: char,
    pub header: Vec<String>,
    header_start: usize,
    /// The row of the header, where the table is a sheet.
    header_line: u32,
    sheet: Option<&'t Sheet>,
    rows: Vec<Row>,
    /// Lines below the table that say something about it.
    pub remarks: usize,
}

/// Cells, and the byte of the file at which they start.
struct Row {
    start: usize,
    /// The row of the sheet, from 0, where the table is one; else the line of the file on which it starts, from 1.
    line: u32,
    cells: csv::StringRecord,
}

impl<'t> Table<'t> {
    pub(super) fn parse(text: &'t str, writing: Writing) -> Result<Self, Vec<Flaw>> {
        let skipped: usize = text.split_inclusive('\n').take(writing.skip.unwrap_or(0)).map(str::len).sum();
        Self::of(text, skipped, writing, None)?.checked()
    }

    /// The table of a sheet, not yet [`checked`](Self::checked).
    pub(super) fn of_sheet(sheet: &'t Sheet, writing: Writing) -> Result<Self, Vec<Flaw>> {
        let writing = Writing { delimiter: Some(Delimiter::Tab.letter()), ..writing };
        Self::of(&sheet.text, 0, writing, Some(sheet))
    }

    fn of(
        text: &'t str,
        skipped: usize,
        writing: Writing,
        sheet: Option<&'t Sheet>,
    ) -> Result<Self, Vec<Flaw>> {
        let body = &text[skipped..];
        let delimiter = match writing.delimiter {
            Some(delimiter) => delimiter,
            None => delimiter_of(body).ok_or_else(|| vec![no_table(body)])?,
        };
        let mut rows = Vec::new();
        // Each record of a sheet is a row of it.
        let first = sheet.map_or(0, |sheet| sheet.place.first.0);
        let skipped_rows = sheet.and(writing.skip).unwrap_or(0);
        let skipped_lines = text[..skipped].matches('\n').count();
        for (number, record) in (first..).zip(records(body, delimiter)) {
            let cells = record.map_err(|error| {
                let hint = "save the file again, as CSV in UTF-8";
                vec![Flaw::whole(format!("cannot be read as CSV: {error}"), hint)]
            })?;
            // Spreadsheets write their empty rows as well.
            if cells.iter().any(|cell| !cell.trim().is_empty()) && number as usize >= skipped_rows {
                let start = skipped + start(&cells);
                let breaks = breaks(&text[start..]);
                let line = match sheet {
                    Some(_) => number,
                    // The position is that of the empty lines above it.
                    None => {
                        let empty = text[start..start + breaks].matches('\n').count();
                        line_of(&cells) + (skipped_lines + empty) as u32
                    }
                };
                rows.push(Row { start: start + breaks, line, cells });
            }
        }
        let at = if writing.skip.is_some() { 0 } else { header_row(&rows) };
        let mut rest = rows.split_off(at);
        if rest.is_empty() {
            return Err(vec![no_table(body)]);
        }
        let Row { start: header_start, line: header_line, cells } = rest.remove(0);
        let mut header: Vec<String> = cells.iter().map(|name| name.trim().to_owned()).collect();
        while header.len() > 1 && header.last().is_some_and(String::is_empty) {
            header.pop();
        }
        let mut table =
            Self { text, delimiter, header, header_start, header_line, sheet, rows: rest, remarks: 0 };
        table.drop_remarks();
        Ok(table)
    }

    /// A table that has rows, which are as long as the header.
    pub(super) fn checked(self) -> Result<Self, Vec<Flaw>> {
        self.check_lengths()?;
        if self.rows.is_empty() {
            return Err(vec![Flaw::whole("has a header and no rows", "download the file again")]);
        }
        Ok(self)
    }

    pub(super) fn rows(&self) -> Range<usize> {
        0..self.rows.len()
    }

    /// A cell, without the spaces around it.
    pub(super) fn cell(&self, row: usize, column: usize) -> &str {
        self.rows.get(row).and_then(|row| row.cells.get(column)).unwrap_or_default().trim()
    }

    /// The cells of a column, from top to bottom.
    pub(super) fn cells(&self, column: usize) -> impl Iterator<Item = &str> {
        self.rows().map(move |row| self.cell(row, column))
    }

    /// The number of a column with exactly this name.
    pub(super) fn column(&self, name: &str) -> Option<usize> {
        self.header.iter().position(|known| known == name)
    }

    /// The numbers of those of some columns that exist.
    pub(super) fn columns(&self, names: &[&str]) -> Vec<usize> {
        names.iter().filter_map(|name| self.column(name)).collect()
    }

    pub(super) fn has(&self, names: &[&str]) -> bool {
        names.iter().all(|name| self.column(name).is_some())
    }

    /// Where a cell is in the text of the file.
    pub(super) fn place(&self, row: usize, column: usize) -> Range<usize> {
        self.place_in(self.rows.get(row).map_or(0, |row| row.start), column)
    }

    /// Where the name of a column is.
    pub(super) fn header_place(&self, column: usize) -> Range<usize> {
        self.place_in(self.header_start, column)
    }

    /// The sheet, where the table is one.
    pub(super) fn sheet(&self) -> Option<&'t Sheet> {
        self.sheet
    }

    /// A cell, as figures name the one that they are from.
    pub(super) fn data_cell(&self, row: usize, column: usize, file: &Arc<DataFile>) -> Arc<DataCell> {
        let line = self.rows.get(row).map_or(0, |row| row.line);
        let (row_number, column_number) = match self.sheet_cell(row, column) {
            Some((row, column)) => (row + 1, column + 1),
            None => (line, column as u32 + 1),
        };
        Arc::new(DataCell {
            file: Arc::clone(file),
            row: row_number,
            column: column_number,
            header: self.header.get(column).cloned().unwrap_or_default(),
            written: self.cell(row, column).to_owned(),
        })
    }

    /// Where a cell is in its sheet.
    pub(super) fn sheet_cell(&self, row: usize, column: usize) -> Option<Cell> {
        let left = self.sheet?.place.first.1;
        Some((self.rows.get(row)?.line, left.saturating_add(column as u32)))
    }

    /// Whether a cell is stored as a number, so that there is no question how it is written.
    pub(super) fn is_number(&self, row: usize, column: usize) -> bool {
        let cell = self.sheet.zip(self.sheet_cell(row, column));
        cell.is_some_and(|(sheet, cell)| sheet.is_number(cell))
    }

    /// Why nothing can be read from a cell.
    pub(super) fn fault(&self, row: usize, column: usize) -> Option<&'t CellFault> {
        self.sheet?.fault(self.sheet_cell(row, column)?)
    }

    /// The row of the header in its sheet.
    pub(super) fn header_line(&self) -> u32 {
        self.header_line
    }

    /// The line of a row.
    fn line(&self, row: usize) -> Range<usize> {
        let start = self.rows.get(row).map_or(0, |row| row.start);
        start..start + self.text[start..].lines().next().unwrap_or_default().len()
    }

    fn place_in(&self, start: usize, column: usize) -> Range<usize> {
        let rest = self.text.get(start..).unwrap_or_default();
        let (mut quoted, mut at, mut from) = (false, 0, 0);
        for (index, letter) in rest.char_indices() {
            let ends = !quoted && (letter == self.delimiter || letter == '\n');
            if ends && at == column {
                return trimmed(rest, from..index, start);
            }
            if ends {
                (at, from) = (at + 1, index + letter.len_utf8());
            }
            if !quoted && letter == '\n' {
                break;
            }
            quoted ^= letter == '"';
        }
        if at == column && from < rest.len() {
            return trimmed(rest, from..rest.len(), start);
        }
        start..start + rest.lines().next().unwrap_or_default().len()
    }

    /// Takes off lines at the end that have one field only, and no figure in it.
    fn drop_remarks(&mut self) {
        let is_remark = |row: &Row| {
            let mut filled = row.cells.iter().filter(|cell| !cell.trim().is_empty());
            let first = row.cells.get(0).unwrap_or_default().trim();
            filled.next().is_some()
                && filled.next().is_none()
                && first.starts_with(|c: char| !c.is_ascii_digit() && c != '-')
                && first.contains(char::is_alphabetic)
        };
        while self.header.len() > 1 && self.rows.last().is_some_and(is_remark) {
            self.rows.pop();
            self.remarks += 1;
        }
    }

    /// Some issuers end rows, but not the header, with a delimiter; nothing else may be longer or shorter.
    fn check_lengths(&self) -> Result<(), Vec<Flaw>> {
        let columns = self.header.len();
        let mut flaws = Vec::new();
        for (number, row) in self.rows.iter().enumerate() {
            let beyond = row.cells.iter().skip(columns).any(|cell| !cell.trim().is_empty());
            if row.cells.len() >= columns && !beyond {
                continue;
            }
            let length = row.cells.len();
            let fields = if length == 1 { "field".to_owned() } else { "fields".to_owned() };
            let message = format!("this row has {length} {fields}, and the header {columns}");
            let hint = match beyond && self.delimiter == ',' {
                true => "a figure with a comma in it is written in quotes, such as `\"1,250.5\"`",
                false => "give every row as many fields as the header, empty ones as well",
            };
            keep(&mut flaws, Flaw::at(self.line(number), message, hint));
        }
        if flaws.is_empty() { Ok(()) } else { Err(flaws) }
    }

    /// Checks columns that figures depend on: if another has the same name and differs, nobody can say which is meant.
    pub(super) fn check_names(&self, used: &[usize]) -> Result<(), Vec<Flaw>> {
        let names: BTreeSet<&String> = used.iter().filter_map(|column| self.header.get(*column)).collect();
        let mut known = BTreeMap::new();
        let mut flaws = Vec::new();
        for (column, name) in self.header.iter().enumerate().filter(|(_, name)| names.contains(name)) {
            let first = *known.entry(name).or_insert(column);
            if name.is_empty() || self.cells(first).eq(self.cells(column)) {
                continue;
            }
            let message = format!("two columns are named `{}`, and their cells differ", clip(name));
            let hint = "give each column a name of its own, or remove the one that is not meant";
            let mut flaw = Flaw::at(self.header_place(column), message, hint);
            flaw.related = Some((self.header_place(first), "the first is here".to_owned()));
            keep(&mut flaws, flaw);
        }
        if flaws.is_empty() { Ok(()) } else { Err(flaws) }
    }
}

/// A range without the spaces at its ends, in the text that starts at `start`.
fn trimmed(text: &str, range: Range<usize>, start: usize) -> Range<usize> {
    let field = &text[range.clone()];
    let from = range.start + (field.len() - field.trim_start().len());
    let length = field.trim().len();
    if length == 0 { start + range.start..start + range.end } else { start + from..start + from + length }
}

fn records(text: &str, delimiter: char) -> impl Iterator<Item = csv::Result<csv::StringRecord>> {
    let mut reader = csv::ReaderBuilder::new();
    // Delimiters are ASCII.
    reader.flexible(true).has_headers(false).delimiter(delimiter as u8);
    reader.from_reader(text.as_bytes()).into_records()
}

/// Where a record starts in its file.
fn start(record: &csv::StringRecord) -> usize {
    record.position().and_then(|position| usize::try_from(position.byte()).ok()).unwrap_or(0)
}

/// The line on which a record starts in its text, from 1.
fn line_of(record: &csv::StringRecord) -> u32 {
    record.position().and_then(|position| u32::try_from(position.line()).ok()).unwrap_or(1)
}

/// The ends of lines that a text starts with.
fn breaks(text: &str) -> usize {
    text.len() - text.trim_start_matches(['\r', '\n']).len()
}

/// The delimiter under which the most rows are of one length; none where no row has two fields.
fn delimiter_of(text: &str) -> Option<char> {
    let candidates = Delimiter::NAMES.iter().filter_map(|(_, delimiter)| {
        let delimiter = &delimiter.letter();
        let lengths: Vec<usize> = records(text, *delimiter)
            .take(SAMPLE)
            .map_while(Result::ok)
            .map(|record| length(&record))
            .collect();
        let (length, rows) = most_common(&lengths)?;
        Some((rows, length, *delimiter))
    });
    candidates.max_by_key(|(rows, length, _)| (*rows, *length)).map(|(_, _, delimiter)| delimiter)
}

/// The number of fields of a record, without empty ones at its end.
fn length(record: &csv::StringRecord) -> usize {
    let ends = record.iter().rev().take_while(|cell| cell.trim().is_empty()).count();
    // One empty field is the value that is missing, or the quirk of an issuer: both are as long as the header.
    record.len() - ends.min(1)
}

/// The most common length of rows with two fields and more, the longest of several, and how often it is there. Lines of one
/// field, of which a preamble may have many, are no rows.
fn most_common(lengths: &[usize]) -> Option<(usize, usize)> {
    let mut sorted = lengths.to_vec();
    sorted.retain(|length| *length > 1);
    sorted.sort_unstable();
    sorted
        .chunk_by(PartialEq::eq)
        .map(|run| (run[0], run.len()))
        .max_by_key(|(length, count)| (*count, *length))
}

/// The row that names the columns: the first, or the first behind a preamble that is as long as the rows.
fn header_row(rows: &[Row]) -> usize {
    let lengths: Vec<usize> = rows.iter().take(SAMPLE).map(|row| length(&row.cells)).collect();
    let Some((columns, _)) = most_common(&lengths) else { return 0 };
    let fits = |row: &Row| {
        let names = row.cells.iter().filter(|cell| !cell.trim().is_empty()).count();
        row.cells.len() + 1 >= columns
            && row.cells.len() <= columns + 1
            && names + 1 >= columns
            && row.cells.iter().all(|cell| !is_figure(cell.trim()))
    };
    let first = rows.iter().take(PREAMBLE);
    let exact = first.clone().position(|row| length(&row.cells) == columns && fits(row));
    exact.or_else(|| first.clone().position(fits)).unwrap_or(0)
}

/// Whether a cell is a number, and not a year.
fn is_figure(cell: &str) -> bool {
    let digits = cell.bytes().filter(u8::is_ascii_digit).count();
    let is_number =
        digits > 0 && cell.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ',' | '-' | '+'));
    is_number && !(cell.len() == 4 && digits == 4)
}

/// The error of a file that is no table.
fn no_table(text: &str) -> Flaw {
    let first = clip(text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default().trim());
    let message = match first.as_str() {
        "" => "is empty".to_owned(),
        first => format!("is no table: its first line is `{first}`"),
    };
    let hint = "save it as CSV: a line of names, then a line for each row, with commas, semicolons, tabs or `|` between \
                fields";
    Flaw::whole(message, hint)
}
