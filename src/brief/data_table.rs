//! `[[table]]`: any table, from the brief or from a file.

use std::ops::Range;

use encoding_rs::Encoding;
use rust_decimal::Decimal;
use toml::de::DeValue;

use super::context::Context;
use super::names::SectionName;
use super::placed::check_after;
use super::shape::{
    Choice, Choices, EncodingName, Field, File, Identifier, Integer, Name, Shape, Sources, Word,
};
use super::table::table;
use crate::date::Date;
use crate::diag::codes;
use crate::figures::import::{
    Delimiter, PRINTED_COLUMNS, PRINTED_ROWS, Request, Settings, Sides, Writing, whole_table,
};
use crate::figures::{Operation, Quantity};
use crate::markup::{self, Body, Inline, Line};
use crate::read::schema::{Count, Type};
use crate::read::{self, DecimalMark, LINE_LIMIT, Reader, Value, in_language, named};

/// The most tables.
pub(super) const TABLES_LIMIT: usize = 100;

/// How the cells of a column are aligned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Alignment {
    Start,
    Center,
    /// At their decimal marks.
    Figures,
}

named! {
    Alignment { "start" = Start, "center" = Center, "figures" = Figures }
}

/// How wide a table is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Width {
    Narrow,
    Column,
    Full,
    Margin,
}

named! {
    Width { "narrow" = Narrow, "column" = Column, "full" = Full, "margin" = Margin }
}

/// A cell of a table.
#[derive(Debug, Clone)]
pub enum TableCell {
    Words(Line),
    Figure(Quantity),
    Date(Date),
}

/// A row of a table.
#[derive(Debug, Clone)]
pub enum DataRow {
    /// A line over the rows below it.
    Group(Line),
    Cells(Vec<TableCell>, Range<usize>),
}

/// The last row of a table.
#[derive(Debug, Clone)]
pub enum Total {
    /// The sums of the columns of figures.
    Sums,
    /// As it is stated.
    Stated(Vec<TableCell>, Range<usize>),
}

table! {
    /// Any table: its rows are here, or in a file
    pub struct DataTable: "`[[table]]`" (Count::AtMost(TABLES_LIMIT)) {
        /// Its name in references, e.g. `"aid"`
        id: Option<Identifier>,
        /// The title, e.g. `"Development assistance"`
        title: Name,
        /// The heads of its columns; of a file, the names of those that are shown, e.g. `["Programme", "2022", "2023"]`
        columns: Texts,
        /// The rows, each as long as `columns`: texts, numbers and dates; a text by itself is a line over the rows below
        /// it, e.g. `[["Health", 12.3, 14], ["Education", 8, 9.5]]`
        rows: Rows,
        /// A file with the rows, in CSV or a spreadsheet, e.g. `"aid.csv"`
        file: Option<File>,
        /// The sheet, where the file is a spreadsheet with several, e.g. `"Aid"`
        sheet: Option<Word>,
        /// The number of lines before the names of the columns in the file; detected by default, e.g. `3`
        skip: Option<Integer<0, 1000>>,
        /// What is between fields of the file; detected by default, e.g. `";"`
        delimiter: Option<Choice<Delimiter>>,
        /// The decimal mark, if the numbers of the file do not show it, e.g. `","`
        decimal: Option<Choice<DecimalMark>>,
        /// The encoding of the file, if that is not UTF-8 or UTF-16, e.g. `"windows-1252"`
        encoding: Option<EncodingName>,
        /// How its columns are aligned, the first one first; by what is in them by default, e.g. `["start", "figures"]`
        align: Choices<Alignment>,
        /// The last row: `true` for the sums of the columns of figures, or the row as it is stated, which is compared with
        /// them, e.g. `["Total", 20.3, 23.5]`
        total: Option<TotalRow>,
        /// How wide it is; by what is in it by default, e.g. `"full"`
        width: Option<Choice<Width>>,
        /// What is said below it, e.g. `"Commitments, in millions of euros."`
        note: Option<Body>,
        /// The section at whose end it is; a section of its own by default, e.g. `"trade"`
        after: Option<SectionName>,
        /// The ids of the sources for this, e.g. `["yearbook"]`
        sources: Sources,
        ..
        /// Its columns and rows, wherever they are from.
        content: Content = content,
    }
    check = |cx, table, data: &DataTable| check_after(cx, table, data.after.as_ref());
}

/// What is printed of a table.
#[derive(Debug, Clone, Default)]
pub struct Content {
    /// Its columns, with what is in them.
    pub columns: Vec<(Line, Alignment)>,
    pub rows: Vec<DataRow>,
    pub total: Option<Total>,
}

impl Content {
    /// The figures of a column, without the total.
    pub fn figures(&self, column: usize) -> impl Iterator<Item = &Quantity> {
        self.rows.iter().filter_map(move |row| match row {
            DataRow::Cells(cells, _) => match cells.get(column)? {
                TableCell::Figure(figure) => Some(figure),
                TableCell::Words(_) | TableCell::Date(_) => None,
            },
            DataRow::Group(_) => None,
        })
    }

    /// The sum of a column, where there is anything to add up. Percentages are not.
    pub fn sum(&self, column: usize) -> Option<Quantity> {
        let (head, align) = self.columns.get(column)?;
        if *align != Alignment::Figures || is_relative(head) {
            return None;
        }
        let all: Vec<Quantity> = self.figures(column).cloned().collect();
        if all.len() < 2 { all.into_iter().next() } else { Quantity::of(Operation::Sum, all) }
    }
}

/// Whether the head of a column says that its figures cannot be added up.
fn is_relative(head: &Line) -> bool {
    let mut words = String::new();
    for inline in &head.inlines {
        if let Inline::Text(text, _) = inline {
            words.push_str(&text.to_lowercase());
        }
    }
    let marks = [
        "%", "per cent", "percent", "share", "growth", "change", "rank", "ratio", "index", "average", "rate",
    ];
    marks.iter().any(|mark| words.contains(mark))
}

/// The columns and rows of the table, or of its file. Whatever leaves open what is printed is reported.
fn content(cx: &mut Context, table: &Reader) -> Content {
    let found = cx.diagnostics.len();
    let align = cx.silently(|cx| Choices::<Alignment>::read(cx, table, "align"));
    let heads = cx.silently(|cx| Texts::read(cx, table, "columns"));
    let total = cx.silently(|cx| Option::<TotalRow>::read(cx, table, "total"));
    let (heads, rows) = match (table.get("file"), table.get("rows")) {
        (None, None) => {
            cx.error(codes::TABLE, table.range.clone(), "a table without rows")
                .hints
                .push("add `columns` and `rows`, or a `file`".to_owned());
            return Content::default();
        }
        (Some(_), Some(rows)) => {
            cx.error(codes::TABLE, rows.span(), "this table has rows and a file")
                .hints
                .push("keep one of the two".to_owned());
            return Content::default();
        }
        (Some(_), None) => match of_file(cx, table) {
            Some(content) => content,
            None => return Content::default(),
        },
        (None, Some(_)) => {
            only_of_files(cx, table);
            let rows = cx.silently(|cx| Rows::read(cx, table, "rows"));
            (heads, rows)
        }
    };
    if heads.is_empty() {
        if table.get("columns").is_none() {
            cx.error(codes::TABLE, table.range.clone(), "a table without heads of its columns")
                .hints
                .push("add `columns = [\"…\", \"…\"]`".to_owned());
        }
        return Content::default();
    }
    let columns = table.range_of("columns");
    if heads.len() > PRINTED_COLUMNS {
        let message = format!("there are {} columns, and a page has room for {PRINTED_COLUMNS}", heads.len());
        cx.error(codes::TABLE, columns, message).hints.push("divide the table into several".to_owned());
        return Content::default();
    }
    for row in &rows {
        check_length(cx, row, heads.len());
    }
    if let Some(Total::Stated(cells, range)) = &total {
        check_length(cx, &DataRow::Cells(cells.clone(), range.clone()), heads.len());
    }
    if align.len() > heads.len() {
        let message = format!("`align` is of {} columns, and there are {}", align.len(), heads.len());
        cx.error(codes::TABLE, table.range_of("align"), message)
            .hints
            .push("leave out those that are too many".to_owned());
    }
    let mut content = Content { columns: Vec::new(), rows, total };
    for (number, head) in heads.into_iter().enumerate() {
        let stated = align.get(number).copied();
        // Cells of a row that is too short are under other heads.
        if stated != Some(Alignment::Figures) && cx.diagnostics.len() == found {
            check_years(cx, table, &content, number);
        }
        let align = match stated {
            Some(align) => align,
            None if number == 0 || !is_figures(&content, number) => Alignment::Start,
            None => Alignment::Figures,
        };
        content.columns.push((head, align));
    }
    if cx.diagnostics.len() == found && matches!(content.total, Some(Total::Sums)) {
        let sums = (0..content.columns.len()).any(|column| content.sum(column).is_some());
        if !sums {
            cx.error(codes::TABLE, table.range_of("total"), "no column has figures that can be added up")
                .hints
                .push("write the row out: `total = [\"Total\", …]`".to_owned());
        } else if ends_in_sums(&content) {
            let message = "the last row is the sum of those above it, and would be added to them";
            let error = cx.error(codes::TABLE, table.range_of("total"), message);
            error.hints.push("if it is the total, remove the row, or remove `total`".to_owned());
            error.hints.push("if it is not, write the total out: `total = [\"Total\", …]`".to_owned());
        }
    }
    content
}

/// Whether the last row has the sums of two or more rows above it, in all columns that are added up.
fn ends_in_sums(content: &Content) -> bool {
    let Some(DataRow::Cells(last, _)) = content.rows.last() else { return false };
    let mut sums =
        (0..content.columns.len()).filter_map(|column| Some((column, content.sum(column)?))).peekable();
    sums.peek().is_some()
        && sums.all(|(column, sum)| match last.get(column) {
            Some(TableCell::Figure(last)) => {
                content.figures(column).count() > 2
                    && !last.value.is_zero()
                    && sum.value == last.value + last.value
            }
            _ => false,
        })
}

/// Whether a column has figures, and nothing else but signs for none.
fn is_figures(content: &Content, column: usize) -> bool {
    let mut any = false;
    for row in &content.rows {
        let DataRow::Cells(cells, _) = row else { continue };
        match cells.get(column) {
            Some(TableCell::Figure(_)) => any = true,
            Some(TableCell::Words(line)) if is_figure_in_words(line) => any = true,
            Some(TableCell::Words(line)) if is_gap(line) => {}
            None => {}
            Some(TableCell::Words(_) | TableCell::Date(_)) => return false,
        }
    }
    any
}

/// Whether a cell is a figure that is bound to the data.
fn is_figure_in_words(line: &Line) -> bool {
    let [Inline::Value(_), rest @ ..] = &line.inlines[..] else { return false };
    rest.iter().all(|inline| matches!(inline, Inline::Citation(_)))
}

/// Whether a cell has no letter and no digit: it is empty, or a dash.
fn is_gap(line: &Line) -> bool {
    line.inlines.iter().all(|inline| match inline {
        Inline::Text(text, _) => !text.contains(char::is_alphanumeric),
        Inline::Citation(_) => true,
        _ => false,
    })
}

/// Figures that are all like years are either: `2021` or `2,021`.
fn check_years(cx: &mut Context, table: &Reader, content: &Content, column: usize) {
    let (from, to) = (Decimal::from(1800), Decimal::from(2100));
    let is_year = |figure: &Quantity| {
        let value = figure.value;
        value.scale() == 0 && from <= value && value <= to
    };
    if !content.figures(column).all(is_year) || content.figures(column).next().is_none() {
        return;
    }
    let range = if table.get("rows").is_some() { table.range_of("rows") } else { table.range_of("file") };
    let message = format!("are the numbers of column {} years or amounts?", column + 1);
    let count = content.columns.len().max(column) + 1;
    let align: Vec<&str> =
        (0..count).map(|at| if at == column { "\"figures\"" } else { "\"start\"" }).collect();
    let error = cx.error(codes::TABLE, range, message);
    error.hints.push("write years in quotes, such as `\"2021\"`".to_owned());
    error.hints.push(format!("for amounts, write `align = [{}]`", align.join(", ")));
}

/// Reports a row that is longer or shorter than the heads.
fn check_length(cx: &mut Context, row: &DataRow, columns: usize) {
    let DataRow::Cells(cells, range) = row else { return };
    if cells.len() == columns || range.is_empty() {
        return;
    }
    let count = |number: usize, what: &str| match number {
        1 => format!("1 {what}"),
        number => format!("{number} {what}s"),
    };
    let message = format!("this row has {} under {}", count(cells.len(), "cell"), count(columns, "column"));
    cx.error(codes::TABLE, range.clone(), message)
        .hints
        .push("write one cell for each column, `\"\"` for an empty one".to_owned());
}

/// Reports keys that only tables with a file have.
fn only_of_files(cx: &mut Context, table: &Reader) {
    for key in ["sheet", "skip", "delimiter", "decimal", "encoding"] {
        if table.get(key).is_some() {
            let message = format!("`{key}` is of a file, and this table has its rows here");
            cx.error(codes::TABLE, table.range_of(key), message).hints.push(format!("remove `{key}`"));
        }
    }
}

/// The columns and rows of a file.
fn of_file(cx: &mut Context, table: &Reader) -> Option<(Vec<Line>, Vec<DataRow>)> {
    let found = cx.diagnostics.len();
    let names = names(cx, table);
    let (path, range) = cx.silently(|cx| Option::<File>::read(cx, table, "file"))?;
    let writing = Writing {
        delimiter: cx.silently(|cx| table.choice::<Delimiter>(cx, "delimiter")).map(Delimiter::letter),
        skip: cx.silently(|cx| table.integer(cx, "skip")).map(|lines| lines as usize),
    };
    let encoding: Option<&'static Encoding> =
        cx.silently(|cx| Option::<EncodingName>::read(cx, table, "encoding"));
    let settings = Settings {
        encoding,
        sheet: cx.silently(|cx| Option::<Word>::read(cx, table, "sheet")),
        writing,
        decimal: cx.silently(|cx| table.choice(cx, "decimal")),
        ..Settings::default()
    };
    if cx.diagnostics.len() > found {
        return None;
    }
    let sides = Sides::default();
    let request = Request { path: &path, range, settings: &settings, sides: &sides };
    let whole = whole_table(&mut cx.report, &request, &names)?;
    let plain = |text: String, span| {
        let inlines = if text.is_empty() { Vec::new() } else { vec![Inline::Text(text, span)] };
        Line { inlines }
    };
    let figures: Vec<bool> = (0..whole.header.len())
        .map(|at| {
            let cells = || whole.rows.iter().filter_map(|row| row.get(at));
            let is_gap = |text: &str| !text.contains(char::is_alphanumeric);
            at > 0 && cells().all(|cell| cell.number.is_some() || is_gap(&cell.text))
        })
        .collect();
    let rows = whole.rows.into_iter().map(|row| {
        let cells = row.into_iter().enumerate().map(|(at, cell)| match cell.number {
            Some(number) if figures[at] => TableCell::Figure(number),
            _ => TableCell::Words(plain(cell.text, cell.span)),
        });
        DataRow::Cells(cells.collect(), 0..0)
    });
    let place = cx.span(request.range.clone());
    let heads = whole.header.into_iter().map(|name| plain(name, place)).collect();
    Some((heads, rows.collect()))
}

/// The names of columns as they are written, without markup.
fn names(cx: &mut Context, table: &Reader) -> Vec<String> {
    let values = cx.silently(|cx| table.values(cx, "columns"));
    values.into_iter().filter_map(|value| read::string(cx, value)).map(str::to_owned).collect()
}

/// Several texts of one line.
pub(crate) struct Texts;

impl Field for Texts {
    type Value = Vec<Line>;
    const TYPE: Type = Type::Texts(LINE_LIMIT);
    const REQUIRED: bool = false;

    fn read(cx: &mut Context, table: &Reader, key: &str) -> Vec<Line> {
        let values = table.values(cx, key);
        values.into_iter().filter_map(|value| words(cx, value)).collect()
    }
}

/// Rows of cells.
pub(crate) struct Rows;

impl Field for Rows {
    type Value = Vec<DataRow>;
    const TYPE: Type = Type::Rows;
    const REQUIRED: bool = false;

    fn read(cx: &mut Context, table: &Reader, key: &str) -> Vec<DataRow> {
        let Some(value) = table.get(key) else { return Vec::new() };
        if let Some(array) = value.get_ref().as_array()
            && array.len() > PRINTED_ROWS
        {
            let message = format!("there are {} rows; a table has at most {PRINTED_ROWS}", array.len());
            cx.error(codes::TOO_MANY, value.span(), message)
                .hints
                .push("keep those that a reader needs".to_owned());
            return Vec::new();
        }
        let mut rows = Vec::new();
        for value in table.values(cx, key) {
            match value.get_ref() {
                DeValue::String(_) => rows.extend(words(cx, value).map(DataRow::Group)),
                DeValue::Array(_) => {
                    rows.extend(cells(cx, value).map(|(cells, range)| DataRow::Cells(cells, range)));
                }
                _ => {
                    read::wrong_type(cx, value, "a row, which is an array of cells")
                        .hints
                        .push("write `[\"Health\", 12.3]`".to_owned());
                }
            }
        }
        rows
    }
}

/// `true`, or a row.
pub(crate) struct TotalRow;

impl Shape for TotalRow {
    type Value = Total;
    const TYPE: Type = Type::RowOrTrue;

    fn read(cx: &mut Context, table: &Reader, key: &str) -> Option<Total> {
        let value = table.get(key)?;
        match value.get_ref() {
            DeValue::Boolean(total) => total.then_some(Total::Sums),
            DeValue::Array(_) => cells(cx, value).map(|(cells, range)| Total::Stated(cells, range)),
            _ => {
                read::wrong_type(cx, value, "`true` or a row")
                    .hints
                    .push("write `total = true`, or `total = [\"Total\", 20.3]`".to_owned());
                None
            }
        }
    }

    fn missing() -> Total {
        Total::Sums
    }
}

/// The cells of a row, with its place.
fn cells(cx: &mut Context, row: Value) -> Option<(Vec<TableCell>, Range<usize>)> {
    let found = cx.diagnostics.len();
    let mut cells = Vec::new();
    for value in row.get_ref().as_array()?.iter().take(PRINTED_COLUMNS * 2) {
        let cell = match value.get_ref() {
            DeValue::Integer(_) | DeValue::Float(_) => {
                let span = cx.span(value.span());
                read::decimal(cx, value).map(|number| TableCell::Figure(Quantity::written(number, span)))
            }
            DeValue::Datetime(_) => read::date(cx, value).map(TableCell::Date),
            DeValue::String(_) | DeValue::Table(_) => words(cx, value).map(TableCell::Words),
            _ => {
                read::wrong_type(cx, value, "a text, a number or a date")
                    .hints
                    .push("write what is to be printed, in quotes".to_owned());
                None
            }
        };
        cells.extend(cell);
    }
    // What could not be read has been reported, and the row is not too short as well.
    let range = if cx.diagnostics.len() > found { 0..0 } else { row.span() };
    Some((cells, range))
}

/// A text of one line, which may be empty.
fn words(cx: &mut Context, value: Value) -> Option<Line> {
    let source = in_language(cx, value)?;
    if source.text.trim().is_empty() {
        return Some(Line::default());
    }
    Some(markup::line(cx, &source))
}
