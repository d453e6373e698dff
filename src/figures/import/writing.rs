//! How a table is written: what is between its fields, and where its header is.

use super::flaw::{Flaw, clip};
use super::records::{Record, Records};
use crate::read::{Named, named};

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

/// How a table is written, as far as the brief says so.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Writing {
    pub delimiter: Option<char>,
    /// The number of lines, or rows of a sheet, before the header.
    pub skip: Option<usize>,
}

/// Rows that are looked at to find the delimiter and the header.
pub(super) const SAMPLE: usize = 200;

/// The most lines before a header that are taken for a preamble.
const PREAMBLE: usize = 30;

/// The most columns of a table.
pub(crate) const COLUMNS_LIMIT: usize = 10_000;

/// The first records of a text.
fn sample<'t>(mut records: Records<'t>) -> impl Iterator<Item = Record<'t>> {
    let next = move || {
        let mut record = Record::default();
        records.read(&mut record, COLUMNS_LIMIT).then_some(record)
    };
    std::iter::from_fn(next).take(SAMPLE)
}

/// The delimiter under which the most rows are of one length; none where no row has two fields.
pub(super) fn delimiter_of(body: &str) -> Option<char> {
    let candidates = Delimiter::NAMES.iter().filter_map(|(_, delimiter)| {
        let delimiter = delimiter.letter();
        let records = sample(Records::new(body, 0, delimiter, None));
        let lengths: Vec<usize> = records.map(|record| record.likely_length()).collect();
        let (length, rows) = most_common(&lengths)?;
        Some((rows, length, delimiter))
    });
    candidates.max_by_key(|(rows, length, _)| (*rows, *length)).map(|(_, _, delimiter)| delimiter)
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
pub(super) fn header_row(rows: &[Record]) -> usize {
    let lengths: Vec<usize> = rows.iter().map(Record::likely_length).collect();
    let Some((columns, _)) = most_common(&lengths) else { return 0 };
    let fits = |row: &Record| {
        let names = row.cells().filter(|cell| !cell.is_empty()).count();
        row.length + 1 >= columns
            && row.length <= columns + 1
            && names + 1 >= columns
            && row.cells().all(|cell| !is_figure(&cell))
    };
    let first = rows.iter().take(PREAMBLE);
    let exact = first.clone().position(|row| row.likely_length() == columns && fits(row));
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
pub(super) fn no_table(text: &str) -> Flaw {
    let first = clip(text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default().trim());
    let message = match first.as_str() {
        "" => "is empty".to_owned(),
        first => format!("is no table: its first line is `{first}`"),
    };
    let hint = "save it as CSV: a line of names, then a line for each row, with commas, semicolons, tabs or `|` between \
                fields";
    Flaw::whole(message, hint)
}
