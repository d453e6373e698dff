//! A table that is printed as it is, whatever its columns mean.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

use sha2::{Digest, Sha256};

use super::file::{File, Request};
use super::flaw::{Flaw, clip, keep};
use super::numbers::decimal_mark;
use super::records::{Record, Row};
use super::report::report;
use super::sheets::{check_cell, check_shown};
use super::table::Table;
use crate::diag::Span;
use crate::figures::{DataFile, Origin, Quantity};
use crate::read::{DecimalMark, Marks, Report, Shown, exact, read_data_beside};

/// The most rows: what fills a dozen pages is looked up elsewhere.
pub(crate) const PRINTED_ROWS: usize = 500;
/// The most columns that a page has room for.
pub(crate) const PRINTED_COLUMNS: usize = 12;

/// A file as rows of cells.
pub(crate) struct WholeTable {
    pub header: Vec<String>,
    pub rows: Vec<Vec<FileCell>>,
}

/// A cell as the file has it, and the number that it is.
pub(crate) struct FileCell {
    pub text: String,
    pub number: Option<Quantity>,
    pub span: Span,
}

/// Reads the columns of a file that have these names, or all of them where there are none. A cell is a number where
/// nothing else is in it, and where all such cells together leave no doubt about their decimal mark.
pub(crate) fn whole_table(cx: &mut Report, request: &Request, columns: &[String]) -> Option<WholeTable> {
    let Request { path, range, settings, .. } = request;
    let bytes = read_data_beside(cx, path, range.clone())?;
    let file = File::of(cx, request, &bytes)?;
    let found = file.table(settings).and_then(|table| {
        let used = used_columns(&table, columns)?;
        let rows = rows_of(&table, &used)?;
        let mark = match settings.decimal {
            Some(mark) => {
                check_marks(&table, &rows, &used, mark)?;
                mark
            }
            None => {
                let shown = marks(&table, &rows, &used);
                let hint = "write all numbers with the same mark";
                decimal_mark(&table, shown, hint).map_err(|flaw| vec![flaw])?
            }
        };
        Ok((table, used, rows, mark))
    });
    let (table, used, rows, mark) = match found {
        Ok(found) => found,
        Err(flaws) => {
            report(cx, &flaws, path, range.clone(), &file, false);
            return None;
        }
    };
    let sheet = table.sheet().map(|sheet| sheet.place.name.clone());
    let digest = Sha256::digest(&bytes).into();
    let data = Arc::new(DataFile { path: (*path).to_owned(), sheet, digest });
    let places: Vec<Range<usize>> =
        rows.iter().flat_map(|row| used.iter().map(|at| table.place(*row, *at))).collect();
    let span = file.add(cx, path, places);
    let cell = |row: Row, at: usize| {
        let text = table.cell(row, at).into_owned();
        let value = if table.is_number(row, at) {
            exact(&text)
        } else {
            mark.read(&text).and_then(|text| exact(&text))
        };
        let number = value.map(|value| {
            let origin = Origin::Cell(table.data_cell(row, at, &data));
            Quantity { value, origin }
        });
        FileCell { text, number, span: span(&table.place(row, at)) }
    };
    let rows = rows.iter().map(|row| used.iter().map(|at| cell(*row, *at)).collect()).collect();
    Some(WholeTable { header: used.iter().map(|at| table.header[*at].clone()).collect(), rows })
}

/// The numbers of the columns with these names.
fn used_columns(table: &Table, names: &[String]) -> Result<Vec<usize>, Vec<Flaw>> {
    let all = || 0..table.header.len();
    let used: Vec<usize> = if names.is_empty() {
        all().collect()
    } else {
        let mut used = Vec::with_capacity(names.len());
        let mut flaws = Vec::new();
        for name in names {
            let same: Vec<usize> = all().filter(|at| table.header[*at] == *name).collect();
            match same[..] {
                [at] => used.push(at),
                [] => {
                    let known: Vec<String> =
                        table.header.iter().map(|name| format!("`{}`", clip(name))).collect();
                    let hint = format!("its columns are {}", known.join(", "));
                    flaws.push(Flaw::whole(format!("has no column `{}`", clip(name)), hint));
                }
                _ => {
                    let message = format!("has several columns `{}`", clip(name));
                    flaws.push(Flaw::whole(message, "give each a name of its own"));
                }
            }
        }
        if !flaws.is_empty() {
            return Err(flaws);
        }
        used
    };
    if used.len() > PRINTED_COLUMNS {
        let message = format!("has {} columns, and a page has room for {PRINTED_COLUMNS}", used.len());
        return Err(vec![Flaw::whole(message, "name those that are meant in `columns`")]);
    }
    Ok(used)
}

/// The rows, if all of them can be printed.
fn rows_of(table: &Table, used: &[usize]) -> Result<Vec<Row>, Vec<Flaw>> {
    table.check_rows()?;
    let mut flaws = Vec::new();
    let mut found = Vec::new();
    let (mut rows, mut record) = (table.rows(), Record::default());
    while rows.next(&mut record) {
        if found.len() < PRINTED_ROWS {
            found.push(record.row);
        }
    }
    if rows.count > PRINTED_ROWS {
        let message = format!("has {} rows, and a table of a briefing at most {PRINTED_ROWS}", rows.count);
        let hint = "keep those that a reader needs, and name the file as a source";
        flaws.push(Flaw::whole(message, hint));
    }
    if rows.remarks > 0 {
        let message = "has a line below its rows that is no row";
        flaws.push(Flaw::whole(message, "remove it from the file, and write it as `note`"));
    }
    let mut told = BTreeSet::new();
    for row in &found {
        for at in used {
            check_cell(table, *row, *at, &mut told, &mut flaws);
        }
    }
    check_shown(table, used, found.iter().copied(), &mut flaws);
    if flaws.is_empty() { Ok(found) } else { Err(flaws) }
}

/// Refuses numbers that have another decimal mark than the one that is stated: they would be printed as words.
fn check_marks(table: &Table, rows: &[Row], used: &[usize], mark: DecimalMark) -> Result<(), Vec<Flaw>> {
    let (other, name) = match mark {
        DecimalMark::Point => (DecimalMark::Comma, "point"),
        DecimalMark::Comma => (DecimalMark::Point, "comma"),
    };
    let mut flaws = Vec::new();
    for row in rows {
        for at in used.iter().filter(|at| !table.is_number(*row, **at)) {
            let cell = table.cell(*row, *at);
            if mark.read(&cell).is_none() && other.read(&cell).is_some() {
                let message = format!("`{cell}` is not a number with a decimal {name}");
                let hint = "write all numbers with the same mark";
                keep(&mut flaws, Flaw::at(table.place(*row, *at), message, hint));
            }
        }
    }
    if flaws.is_empty() { Ok(()) } else { Err(flaws) }
}

/// What the numbers show together of their decimal mark.
fn marks(table: &Table, rows: &[Row], used: &[usize]) -> Shown<(Row, usize)> {
    let mut marks = Marks::default();
    for row in rows {
        for at in used.iter().filter(|at| !table.is_number(*row, **at)) {
            marks.see((*row, *at), &table.cell(*row, *at));
        }
    }
    marks.shown()
}
