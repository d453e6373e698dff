//! Reads tables of rows, from CSV as spreadsheets write it (RFC 4180) or from a sheet, with the range of each cell.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use super::pattern::file_name;
use crate::diag::{FileId, SourceFiles, column_name};
use crate::read::{Cell, SIZE_LIMIT, Sheet, exact, without_noise};

/// Maximum number of rows in a table.
pub(super) const ROWS_LIMIT: usize = 10_000;

/// Maximum number of columns in a table.
pub(super) const COLUMNS_LIMIT: usize = 1_000;

/// A table with a header.
#[derive(Debug)]
pub(super) struct Rows {
    pub text: Arc<str>,
    /// What is between cells.
    pub delimiter: char,
    /// Column names.
    pub header: Vec<String>,
    rows: Vec<Record>,
    /// The sheet that the text is made of, if the table is a spreadsheet.
    sheet: Option<Sheet>,
}

/// A row of the file.
#[derive(Debug)]
struct Record {
    /// From its first cell to its last.
    range: Range<usize>,
    /// The ranges of its cells, without quotes.
    cells: Vec<Range<usize>>,
    /// Why it cannot be parsed.
    flaw: Option<Flaw>,
    /// Its number in the text.
    number: u32,
}

/// An error in a table: a message, a range, a hint, and another related range.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Flaw {
    pub message: String,
    pub range: Range<usize>,
    pub hint: String,
    pub related: Option<(Range<usize>, &'static str)>,
}

impl Flaw {
    pub(super) fn new(message: impl Into<String>, range: Range<usize>, hint: impl Into<String>) -> Self {
        Self { message: message.into(), range, hint: hint.into(), related: None }
    }
}

impl Rows {
    /// Parses a table.
    ///
    /// # Errors
    /// An error of the whole table. Errors of a row are in [`Rows::keys`].
    pub(super) fn new(text: &str) -> Result<Self, Flaw> {
        let text: Arc<str> = text.strip_prefix('\u{FEFF}').unwrap_or(text).into();
        let (delimiter, start) = delimiter(&text);
        Self::of(text, delimiter, start)
    }

    /// The table of a sheet.
    ///
    /// # Errors
    /// The same.
    pub(super) fn of_sheet(sheet: Sheet) -> Result<Self, Flaw> {
        let rows = Self::of(sheet.text.as_str().into(), '\t', 0)?;
        Ok(Self { sheet: Some(sheet), ..rows })
    }

    fn of(text: Arc<str>, delimiter: char, start: usize) -> Result<Self, Flaw> {
        let mut rows = Vec::new();
        let mut at = start;
        for number in 0.. {
            if at >= text.len() {
                break;
            }
            let (mut row, next) = row(&text, at, delimiter);
            row.number = number;
            // Skip empty lines.
            if row.flaw.is_some() || row.cells.iter().any(|cell| !text[cell.clone()].trim().is_empty()) {
                rows.push(row);
            }
            at = next;
            // The first is the header.
            if rows.len() > ROWS_LIMIT + 1 {
                let message = format!("more than {ROWS_LIMIT} rows");
                return Err(Flaw::new(message, 0..text.len().min(1), "split the table into several"));
            }
        }
        if rows.len() < 2 {
            let hint = "the first line holds the column names, each following line is a row";
            return Err(Flaw::new("this table has no rows", 0..text.len().min(1), hint));
        }
        let first = rows.remove(0);
        if let Some(flaw) = first.flaw {
            return Err(flaw);
        }
        let names: Vec<_> = first.cells.iter().map(|cell| value(&text, cell).trim().to_owned()).collect();
        // Spreadsheets write empty columns at the end.
        let filled =
            |cells: &[Range<usize>]| cells.iter().rposition(|cell| !text[cell.clone()].trim().is_empty());
        let count = rows.iter().filter_map(|row| filled(&row.cells)).chain(filled(&first.cells)).max();
        let count = count.map_or(0, |last| last + 1);
        rows.iter_mut().for_each(|row| row.cells.truncate(count));
        let mut header: Vec<String> = Vec::new();
        for (name, cell) in names.into_iter().zip(first.cells).take(count) {
            if name.is_empty() {
                return Err(Flaw::new(
                    "this column has no name",
                    cell,
                    "name every column in the first line",
                ));
            }
            if header.contains(&name) {
                return Err(Flaw::new(
                    format!("two columns are called `{name}`"),
                    cell,
                    "give each its own name",
                ));
            }
            header.push(name);
        }
        Ok(Self { text, delimiter, header, rows, sheet: None })
    }

    /// Adds the table to what diagnostics can point into.
    pub(super) fn add_to(&self, sources: &mut SourceFiles, name: &str) -> FileId {
        let sheet = self.sheet.as_ref().map(|sheet| sheet.place.clone());
        sources.add_sheet(name, Arc::clone(&self.text), sheet)
    }

    /// Where a cell is in its sheet.
    fn sheet_cell(&self, row: usize, column: usize) -> Option<(&Sheet, Cell)> {
        let sheet = self.sheet.as_ref()?;
        let (top, left) = sheet.place.first;
        let number = self.rows.get(row)?.number;
        Some((sheet, (top.saturating_add(number), left.saturating_add(column as u32))))
    }

    /// The number that a cell stores; `None` for a text, whatever it looks like. Without rounding errors of binary
    /// arithmetic.
    pub(super) fn number(&self, row: usize, column: usize) -> Option<String> {
        let (sheet, cell) = self.sheet_cell(row, column)?;
        let (text, _) = self.cell(row, column);
        sheet.is_number(cell).then(|| match exact(&text).and_then(without_noise) {
            Some(meant) => meant.to_string(),
            None => text,
        })
    }

    /// What is wrong with the row of a sheet, where some columns are used.
    pub(super) fn unusable(&self, row: usize, columns: &[usize]) -> Option<Flaw> {
        let (sheet, (line, _)) = self.sheet_cell(row, 0)?;
        if sheet.is_row_hidden(line) {
            let message = format!("the row {} is hidden, and would be printed", u64::from(line) + 1);
            let hint = "show it in the spreadsheet, so that everybody sees what is printed, or delete it";
            return Some(Flaw::new(message, self.range(row), hint));
        }
        columns.iter().find_map(|column| {
            let (sheet, cell) = self.sheet_cell(row, *column)?;
            let (_, range) = self.cell(row, *column);
            if let Some(fault) = sheet.fault(cell) {
                let (message, hint) = fault.words();
                return Some(Flaw::new(message, range, hint));
            }
            sheet.merged_at(cell)?;
            let hint = "unmerge it, and write what it says into each row or column that it is for";
            Some(Flaw::new("this cell is merged with others, and is needed by itself", range, hint))
        })
    }

    /// The error of a column that is used, and that nobody sees who opens the file.
    pub(super) fn unseen(&self, columns: &[usize]) -> Option<Flaw> {
        let (sheet, (_, left)) = self.sheet_cell(0, 0)?;
        let hidden = |column: &&usize| sheet.is_column_hidden(left.saturating_add(**column as u32));
        let column = *columns.iter().find(hidden)?;
        let (_, range) = self.cell(0, column);
        let name = column_name(left.saturating_add(column as u32));
        let message = format!("the column {name} is hidden, and would be printed");
        let hint = "show it in the spreadsheet, so that everybody sees what is printed, or delete it";
        Some(Flaw::new(message, range, hint))
    }

    /// The error of a row whose brief would be too large.
    pub(super) fn too_much(&self, row: usize) -> Flaw {
        let message = format!("the brief of this row would be larger than {} MiB", SIZE_LIMIT >> 20);
        Flaw::new(message, self.range(row), "shorten the texts in its cells, or insert them fewer times")
    }

    pub(super) fn len(&self) -> usize {
        self.rows.len()
    }

    /// The range of a row, from its first cell to its last.
    pub(super) fn range(&self, row: usize) -> Range<usize> {
        self.rows.get(row).map_or(0..0, |row| row.range.clone())
    }

    /// The value and range of a cell; empty if the cell is missing.
    pub(super) fn cell(&self, row: usize, column: usize) -> (String, Range<usize>) {
        let Some(row) = self.rows.get(row) else { return (String::new(), 0..0) };
        match row.cells.get(column) {
            Some(cell) => (value(&self.text, cell).trim().to_owned(), cell.clone()),
            None => (String::new(), row.range.clone()),
        }
    }

    /// The key of each row, from its cell in `column`, and the error of the row, if any.
    pub(super) fn keys(&self, column: usize) -> Vec<(String, Option<Flaw>)> {
        let mut first = BTreeMap::<_, (String, Range<usize>)>::new();
        let mut keys = Vec::with_capacity(self.rows.len());
        for (index, row) in self.rows.iter().enumerate() {
            let (key, range) = self.cell(index, column);
            let counted = (row.cells.len(), self.header.len());
            let taken = first.get(&folded(&key)).cloned();
            let flaw = if row.flaw.is_some() {
                row.flaw.clone()
            } else if counted.0 != counted.1 {
                let cells = if counted.0 == 1 { "cell" } else { "cells" };
                let message =
                    format!("this row has {} {cells}, but there are {} columns", counted.0, counted.1);
                Some(Flaw::new(
                    message,
                    row.range.clone(),
                    "put double quotes around cells that contain the delimiter",
                ))
            } else if key.is_empty() {
                let message =
                    format!("this row has no `{}`", self.header.get(column).map_or("", String::as_str));
                Some(Flaw::new(message, row.range.clone(), "fill it in: it names the briefing of this row"))
            } else if key.contains(char::is_control) {
                let hint = "use letters and digits";
                Some(Flaw::new(
                    "the key of this row contains a line break or another control character",
                    range,
                    hint,
                ))
            } else if let Some((other_key, other)) = taken {
                let message = if other_key == key {
                    format!("two rows have the key `{key}`")
                } else {
                    format!("the PDFs of `{other_key}` and `{key}` would have the same name")
                };
                let mut flaw = Flaw::new(
                    message,
                    range.clone(),
                    "give each row its own key, or choose another column with `each.key`",
                );
                flaw.related = Some((other, "the first one is here"));
                Some(flaw)
            } else {
                first.insert(folded(&key), (key.clone(), range));
                None
            };
            keys.push((key, flaw));
        }
        // Rows with errors are called by their numbers, which must not be the keys of others.
        for (index, (key, _)) in keys.iter_mut().enumerate().filter(|(_, (_, flaw))| flaw.is_some()) {
            *key = format!("row-{}", index + 1);
            while first.contains_key(&folded(key)) {
                key.push('_');
            }
        }
        keys
    }
}

/// For comparison as file names, which some systems compare without case.
fn folded(key: &str) -> String {
    file_name(key).to_lowercase()
}

/// The value of a cell. Two quotes in a quoted cell stand for one.
fn value(text: &str, cell: &Range<usize>) -> String {
    let quoted = text.get(..cell.start).is_some_and(|before| before.ends_with('"'));
    let raw = text.get(cell.clone()).unwrap_or_default();
    if quoted { raw.replace("\"\"", "\"") } else { raw.to_owned() }
}

/// The delimiter, and the start of the table: the delimiter that is most frequent in the header, or the one that a line
/// `sep=;` before it declares, as spreadsheets write it.
fn delimiter(text: &str) -> (char, usize) {
    let header = text.lines().next().unwrap_or_default();
    let mut said = header.strip_prefix("sep=").unwrap_or_default().chars();
    if let (Some(delimiter), None) = (said.next(), said.next()) {
        return (delimiter, text.find('\n').map_or(text.len(), |end| end + 1));
    }
    let count = |delimiter: &char| header.matches(*delimiter).count();
    // `max_by_key` takes the last of several with the same count.
    (['\t', ';', ','].into_iter().max_by_key(count).unwrap_or(','), 0)
}

/// Parses the row at an offset, and returns the offset of the next. After an error in quotes that is the next line, so
/// that an unclosed quote affects no other row.
fn row(text: &str, start: usize, delimiter: char) -> (Record, usize) {
    let flawed = |message: &str, range: Range<usize>, hint: &str| {
        let line = text[start..].find('\n').unwrap_or(text.len() - start);
        let row = Record {
            range: start..start + text[start..start + line].trim_end().len(),
            cells: Vec::new(),
            flaw: Some(Flaw::new(message, range, hint)),
            number: 0,
        };
        (row, start + line + 1)
    };
    let mut cells = Vec::new();
    let mut at = start;
    loop {
        if cells.len() > COLUMNS_LIMIT {
            let message = format!("this row has more than {COLUMNS_LIMIT} cells");
            return flawed(&message, start..start + 1, "remove the columns that no brief uses");
        }
        let rest = &text[at..];
        let end = if let Some(quoted) = rest.strip_prefix('"') {
            let Some(length) = closing_quote(quoted) else {
                let hint = "close it, or write two quotes for a literal one";
                return flawed("unclosed quote", at..at + 1, hint);
            };
            cells.push(at + 1..at + 1 + length);
            let after = at + length + 2;
            let between = text[after..].find([delimiter, '\n']).unwrap_or(text.len() - after);
            if !text[after..after + between].trim().is_empty() {
                let hint = "write two quotes for a literal one";
                return flawed("text after the closing quote of the cell", after..after + between, hint);
            }
            after + between
        } else {
            let length = rest.find([delimiter, '\n']).unwrap_or(rest.len());
            let cell = rest[..length].trim_end_matches('\r');
            cells.push(at..at + cell.len());
            at + length
        };
        match text[end..].chars().next() {
            Some(c) if c == delimiter => at = end + c.len_utf8(),
            next => {
                let last = cells.last().map_or(end, |cell| cell.end);
                let row = Record { range: start..last, cells, flaw: None, number: 0 };
                return (row, end + usize::from(next.is_some()));
            }
        }
    }
}

/// The end of a quoted cell: a quote that is not one of two.
fn closing_quote(text: &str) -> Option<usize> {
    let mut quotes = text.match_indices('"').map(|(at, _)| at).peekable();
    while let Some(at) = quotes.next() {
        if quotes.next_if(|next| *next == at + 1).is_none() {
            return Some(at);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_found_as_spreadsheets_write_them() {
        let text =
            "code;name;note\r\nPK;\"Pakistan; the \"\"land\"\"\";\"two\nlines\"\r\n\r\nBY;Belarus;\r\n";
        let rows = Rows::new(text).unwrap();
        assert_eq!(rows.header, ["code", "name", "note"]);
        assert_eq!(rows.len(), 2);
        let cell = |row, column| rows.cell(row, column).0;
        assert_eq!([cell(0, 0), cell(0, 1), cell(0, 2)], ["PK", "Pakistan; the \"land\"", "two\nlines"]);
        assert_eq!([cell(1, 1), cell(1, 2)], ["Belarus", ""]);
        assert_eq!(&text[rows.cell(1, 1).1], "Belarus");
    }

    #[test]
    fn a_sep_line_sets_the_delimiter() {
        let rows = Rows::new("sep=;\r\ncode;name\r\nPK;\"Pakistan, the land\"\r\n").unwrap();
        assert_eq!((rows.header.len(), rows.cell(0, 1).0.as_str()), (2, "Pakistan, the land"));
    }

    #[test]
    fn rows_with_errors_have_messages_and_numbers() {
        let rows = Rows::new("code,name\nPK,Pakistan\nBY\n,Nowhere\npk,Again\nXR,Ruritania\n").unwrap();
        let keys = rows.keys(0);
        let message = |row: usize| keys[row].1.as_ref().map_or("", |flaw| flaw.message.as_str());
        assert_eq!(message(0), "");
        assert!(message(1).contains("1 cell,") && message(2).contains("no `code`"));
        assert!(message(3).contains("`PK` and `pk`"), "{}", message(3));
        assert_eq!((keys[1].0.as_str(), keys[4].0.as_str()), ("row-2", "XR"));
        assert!(Rows::new("code\n").is_err() && Rows::new("a,a\n1,2\n").is_err());
        let rows = Rows::new("a,b\nA,\"1\"x\nB,\"2\nC,\"3\"\nrow-1,4\nD,\"5\n").unwrap();
        let keys = rows.keys(0);
        let keys: Vec<_> = keys.iter().map(|(key, flaw)| (key.as_str(), flaw.is_some())).collect();
        let expected = [("row-1_", true), ("row-2", true), ("C", false), ("row-1", false), ("row-5", true)];
        assert_eq!(keys, expected);
    }
}
