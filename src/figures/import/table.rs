//! A table: its header, and its rows with their places in the file. Rows are not kept, but read from the text as often as
//! they are needed.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use super::column::Column;
use super::flaw::{Flaw, clip, keep};
use super::records::{Record, Records, Row};
use super::writing::{COLUMNS_LIMIT, Delimiter, SAMPLE, Writing, delimiter_of, header_row, no_table};
use crate::figures::{DataCell, DataFile};
use crate::read::{Cell, CellFault, Sheet};

/// Chunks of a table that are read beside each other are no shorter, in bytes.
const CHUNK: usize = 1 << 20;

/// The most lines above a table, and below it, that may say something of it.
const LINES_AROUND: usize = 40;

/// The longest of these, in bytes: what is longer is a text about something.
const LONGEST_LINE: usize = 400;

/// The most rows of a table.
pub(crate) const ROWS_LIMIT: usize = 4_000_000;

/// A table. Rows are as long as the header, once [`Table::check_rows`] has said so.
pub(super) struct Table<'t> {
    text: &'t str,
    pub delimiter: char,
    pub header: Vec<String>,
    header_row: Row,
    /// Where the first line is that the brief does not pass over.
    above: usize,
    /// What is below the header.
    body: Records<'t>,
    sheet: Option<&'t Sheet>,
}

impl<'t> Table<'t> {
    pub(super) fn parse(text: &'t str, writing: Writing) -> Result<Self, Flaw> {
        let skipped: usize = text.split_inclusive('\n').take(writing.skip.unwrap_or(0)).map(str::len).sum();
        Self::of(text, skipped, writing, None)
    }

    /// The table of a sheet.
    pub(super) fn of_sheet(sheet: &'t Sheet, writing: Writing) -> Result<Self, Flaw> {
        let writing = Writing { delimiter: Some(Delimiter::Tab.letter()), ..writing };
        Self::of(&sheet.text, 0, writing, Some(sheet))
    }

    fn of(text: &'t str, skipped: usize, writing: Writing, sheet: Option<&'t Sheet>) -> Result<Self, Flaw> {
        let body = &text[skipped..];
        let delimiter = match writing.delimiter {
            Some(delimiter) => delimiter,
            None => delimiter_of(body).ok_or_else(|| no_table(body))?,
        };
        // Each record of a sheet is a row of it.
        let skipped_rows = sheet.and(writing.skip).unwrap_or(0);
        let mut records = Records::new(text, skipped, delimiter, sheet.map(|sheet| sheet.place.first.0));
        let mut body = records.clone();
        let mut sample = Vec::new();
        let mut record = Record::default();
        while sample.len() < SAMPLE && records.read(&mut record, COLUMNS_LIMIT) {
            let is_skipped = sheet.is_some() && (record.row.line as usize) < skipped_rows;
            if !is_skipped && !record.is_blank() {
                sample.push(std::mem::take(&mut record));
            }
        }
        let at = if writing.skip.is_some() { 0 } else { header_row(&sample) };
        let Some(names) = sample.get(at) else { return Err(no_table(&text[skipped..])) };
        let mut header: Vec<String> = names.cells().map(Cow::into_owned).collect();
        while header.len() > 1 && header.last().is_some_and(String::is_empty) {
            header.pop();
        }
        if names.beyond {
            let message = format!("has more than {},000 columns", COLUMNS_LIMIT / 1_000);
            return Err(Flaw::whole(message, "keep those that are needed"));
        }
        let header_row = names.row;
        while body.read(&mut record, 0) && record.row != header_row {}
        let above = sample.first().map_or(skipped, |first| first.row.start as usize);
        Ok(Self { text, delimiter, header, header_row, above, body, sheet })
    }

    /// The rows, from top to bottom.
    pub(super) fn rows(&self) -> Rows<'t> {
        self.rows_of(self.body.clone(), self.text.len())
    }

    fn rows_of(&self, records: Records<'t>, until: usize) -> Rows<'t> {
        let columns = self.header.len();
        Rows { records, columns, until, count: 0, remarks: 0, not_remarks: 0 }
    }

    /// In how many chunks its rows are read.
    pub(super) fn usual_chunks(&self) -> usize {
        // Rows of a sheet are found by their number.
        let most = if self.sheet.is_some() { 1 } else { self.text.len() / CHUNK };
        most.min(rayon::current_num_threads() * 4)
    }

    /// The rows in about `count` chunks that can be read beside each other. The lines of the first are those of the file; of
    /// the others they are counted from 1. A chunk may turn out to start within a row: then the one before does not end there
    /// ([`Rows::is_whole`]).
    pub(super) fn chunks(&self, count: usize) -> Vec<Rows<'t>> {
        let starts = self.body.likely_starts(count);
        let ends = starts.iter().skip(1).copied().chain([self.text.len()]);
        let rows = starts.iter().zip(ends).enumerate().map(|(number, (&start, end))| match number {
            0 => self.rows_of(self.body.clone(), end),
            _ => self.rows_of(self.body.behind(start), end),
        });
        rows.collect()
    }

    /// Some of the rows at the top.
    pub(super) fn first_rows(&self) -> Vec<Record<'t>> {
        let mut rows = self.rows();
        let next = || {
            let mut record = Record::default();
            rows.next(&mut record).then_some(record)
        };
        std::iter::from_fn(next).take(SAMPLE).collect()
    }

    /// Reads a row once more.
    pub(super) fn read(&self, row: Row, record: &mut Record<'t>) {
        self.body.read_row(row, record, self.header.len());
    }

    /// A cell, without the spaces around it.
    pub(super) fn cell(&self, row: Row, column: usize) -> Cow<'t, str> {
        self.body.cell(row, column)
    }

    /// What the cells of some columns have in common.
    pub(super) fn columns_of(&self, columns: impl IntoIterator<Item = usize>) -> Vec<Column<'t>> {
        let mut all: Vec<Column> = columns.into_iter().map(Column::new).collect();
        let (mut rows, mut record) = (self.rows(), Record::default());
        while !all.is_empty() && rows.next(&mut record) {
            all.iter_mut().for_each(|column| column.see(&record));
        }
        all
    }

    /// Whether any cell of a column is like this.
    pub(super) fn has_cell(&self, column: &Column, is: impl Fn(&str) -> bool) -> bool {
        if let Some(values) = column.values() {
            return values.iter().any(|cell| is(cell));
        }
        let (mut rows, mut record) = (self.rows(), Record::default());
        std::iter::from_fn(|| rows.next(&mut record).then(|| record.cell(column.at))).any(|cell| is(&cell))
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
    pub(super) fn place(&self, row: Row, column: usize) -> Range<usize> {
        self.place_in(row.start as usize, column)
    }

    /// Where the name of a column is.
    pub(super) fn header_place(&self, column: usize) -> Range<usize> {
        self.place(self.header_row, column)
    }

    /// The sheet, where the table is one.
    pub(super) fn sheet(&self) -> Option<&'t Sheet> {
        self.sheet
    }

    /// A cell, as figures name the one that they are from.
    pub(super) fn data_cell(&self, row: Row, column: usize, file: &Arc<DataFile>) -> Arc<DataCell> {
        let (row_number, column_number) = match self.sheet_cell(row, column) {
            Some((row, column)) => (row + 1, column + 1),
            None => (row.line, column as u32 + 1),
        };
        Arc::new(DataCell {
            file: Arc::clone(file),
            row: row_number,
            column: column_number,
            header: self.header.get(column).cloned().unwrap_or_default(),
            written: self.cell(row, column).into_owned(),
        })
    }

    /// Where a cell is in its sheet.
    pub(super) fn sheet_cell(&self, row: Row, column: usize) -> Option<Cell> {
        let left = self.sheet?.place.first.1;
        Some((row.line, left.saturating_add(column as u32)))
    }

    /// Whether a cell is stored as a number, so that there is no question how it is written.
    pub(super) fn is_number(&self, row: Row, column: usize) -> bool {
        let cell = self.sheet.zip(self.sheet_cell(row, column));
        cell.is_some_and(|(sheet, cell)| sheet.is_number(cell))
    }

    /// Why nothing can be read from a cell.
    pub(super) fn fault(&self, row: Row, column: usize) -> Option<&'t CellFault> {
        self.sheet?.fault(self.sheet_cell(row, column)?)
    }

    /// The header, as the row that it is.
    pub(super) fn header_row(&self) -> Row {
        self.header_row
    }

    /// The lines above the header that are not passed over, and those below the rows, with where they start, as far as they
    /// may say something of the table.
    pub(super) fn lines_around(&self) -> impl Iterator<Item = (&'t str, usize)> {
        // A line below has one field, which is no figure.
        let is_remark = |line: &&str| {
            let field = line.trim().trim_matches(self.delimiter);
            field.is_empty()
                || field.contains(char::is_alphabetic) && !field.contains(self.delimiter)
                || field.starts_with('"') && field.ends_with('"') && field.matches('"').count() == 2
        };
        let below =
            self.text[self.header_row.start as usize..].split_once('\n').map_or("", |(_, below)| below);
        self.lines_above().chain(self.telling(below.lines().rev().take_while(is_remark)))
    }

    /// The lines above the header, likewise.
    pub(super) fn lines_above(&self) -> impl Iterator<Item = (&'t str, usize)> {
        let above = self.text.get(self.above..self.header_row.start as usize).unwrap_or_default();
        self.telling(above.lines())
    }

    fn telling(&self, lines: impl Iterator<Item = &'t str>) -> impl Iterator<Item = (&'t str, usize)> {
        let start = |line: &'t str| line.as_ptr() as usize - self.text.as_ptr() as usize;
        let lines = lines.take(LINES_AROUND).filter(|line| line.len() <= LONGEST_LINE);
        lines.map(move |line| (line, start(line)))
    }

    /// The line of a row.
    fn line(&self, row: Row) -> Range<usize> {
        let start = row.start as usize;
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

    /// Whether there are rows, and all are as long as the header. Some issuers end rows, but not the header, with a
    /// delimiter; nothing else may be longer or shorter.
    pub(super) fn check_rows(&self) -> Result<(), Vec<Flaw>> {
        let columns = self.header.len();
        let mut flaws = Vec::new();
        let (mut rows, mut record) = (self.rows(), Record::default());
        while rows.next(&mut record) {
            if record.length >= columns && !record.beyond {
                continue;
            }
            let length = record.length;
            let fields = if length == 1 { "field".to_owned() } else { "fields".to_owned() };
            let message = format!("this row has {length} {fields}, and the header {columns}");
            let hint = match record.beyond && self.delimiter == ',' {
                true => "a figure with a comma in it is written in quotes, such as `\"1,250.5\"`",
                false => "give every row as many fields as the header, empty ones as well",
            };
            keep(&mut flaws, Flaw::at(self.line(record.row), message, hint));
        }
        if !flaws.is_empty() {
            return Err(flaws);
        }
        if rows.count > ROWS_LIMIT {
            let message = format!("has more than {} million rows", ROWS_LIMIT / 1_000_000);
            let hint = "download the figures of one reporter and one partner, or without commodities";
            return Err(vec![Flaw::whole(message, hint)]);
        }
        if rows.count == 0 {
            return Err(vec![Flaw::whole("has a header and no rows", "download the file again")]);
        }
        Ok(())
    }

    /// Checks columns that figures depend on: if another has the same name and differs, nobody can say which is meant.
    pub(super) fn check_names(&self, used: &[usize]) -> Result<(), Vec<Flaw>> {
        let names: BTreeSet<&String> = used.iter().filter_map(|column| self.header.get(*column)).collect();
        let mut known = BTreeMap::new();
        let mut pairs = Vec::new();
        for (column, name) in self.header.iter().enumerate().filter(|(_, name)| names.contains(name)) {
            let first = *known.entry(name).or_insert(column);
            if first != column && !name.is_empty() {
                pairs.push((first, column, false));
            }
        }
        let (mut rows, mut record) = (self.rows(), Record::default());
        while pairs.iter().any(|(_, _, differ)| !differ) && rows.next(&mut record) {
            for (first, column, differ) in &mut pairs {
                *differ = *differ || record.cell(*first) != record.cell(*column);
            }
        }
        let mut flaws = Vec::new();
        for (first, column, _) in pairs.into_iter().filter(|(_, _, differ)| *differ) {
            let message =
                format!("two columns are named `{}`, and their cells differ", clip(&self.header[column]));
            let hint = "give each column a name of its own, or remove the one that is not meant";
            let mut flaw = Flaw::at(self.header_place(column), message, hint);
            flaw.related = Some((self.header_place(first), "the first is here".to_owned()));
            keep(&mut flaws, flaw);
        }
        if flaws.is_empty() { Ok(()) } else { Err(flaws) }
    }
}

/// The rows of a table, one after another. Lines at the end that have one field only, and no figure in it, are remarks.
pub(super) struct Rows<'t> {
    records: Records<'t>,
    columns: usize,
    /// Rows that start here are not read.
    until: usize,
    /// The rows that were read, up to one more than are allowed.
    pub count: usize,
    /// Lines below the table that say something about it, once all rows are read.
    pub remarks: usize,
    /// Up to here, what looks like a remark is a row, as another row is below it.
    not_remarks: u32,
}

impl<'t> Rows<'t> {
    /// Reads the next row; `false` where there is none.
    pub(super) fn next(&mut self, record: &mut Record<'t>) -> bool {
        while self.count <= ROWS_LIMIT
            && self.records.next_start() < self.until
            && self.records.read(record, self.columns)
        {
            if record.is_blank() {
                continue;
            }
            if self.is_remark(record) && record.row.start >= self.not_remarks && self.only_remarks() {
                return false;
            }
            self.count += 1;
            return true;
        }
        false
    }

    /// Once all rows are read: whether the last of them ends where others start.
    pub(super) fn is_whole(&self) -> bool {
        self.remarks > 0 || self.records.next_start() == self.until
    }

    /// Once all rows are read: the line of what follows.
    pub(super) fn next_line(&self) -> u32 {
        self.records.next_line()
    }

    /// Whether a row may be a remark.
    fn is_remark(&self, record: &Record) -> bool {
        let first = record.cell(0);
        self.columns > 1
            && first.starts_with(|c: char| !c.is_ascii_digit() && c != '-')
            && !record.beyond
            && record.cells().skip(1).all(|cell| cell.is_empty())
            && first.contains(char::is_alphabetic)
    }

    /// Whether what follows, and what was read last, are remarks.
    fn only_remarks(&mut self) -> bool {
        let mut records = self.records.clone();
        let mut record = Record::default();
        let mut remarks = 1;
        while records.read(&mut record, self.columns) {
            if record.is_blank() {
                continue;
            }
            if !self.is_remark(&record) {
                self.not_remarks = record.row.start;
                return false;
            }
            remarks += 1;
        }
        self.remarks = remarks;
        true
    }
}

/// A range without the spaces at its ends, in the text that starts at `start`.
fn trimmed(text: &str, range: Range<usize>, start: usize) -> Range<usize> {
    let field = &text[range.clone()];
    let from = range.start + (field.len() - field.trim_start().len());
    let length = field.trim().len();
    if length == 0 { start + range.start..start + range.end } else { start + from..start + from + length }
}
