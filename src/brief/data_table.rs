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
    Delimiter, FileCell, PRINTED_COLUMNS, PRINTED_ROWS, Request, Settings, Sides, Writing, whole_table,
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
        content: Content = |cx, table| {
            let given = Given { heads: &columns, rows: &rows, align: &align, total: &total };
            content(cx, table, &given)
        },
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
    /// The places of rows that are totals of others, as it seems.
    pub subtotals: Vec<usize>,
}

/// What a table says itself of what is printed.
struct Given<'g> {
    heads: &'g [Line],
    rows: &'g [DataRow],
    align: &'g [Alignment],
    total: &'g Option<Total>,
}

impl Content {
    /// The figures of a column, without the total.
    pub fn figures(&self, column: usize) -> impl Iterator<Item = &Quantity> {
        self.rows.iter().filter_map(move |row| row.figure(column))
    }

    /// The sum of a column without the rows that are totals of others, where there are any.
    pub fn sum_without_subtotals(&self, column: usize) -> Option<Decimal> {
        let is_part = |(place, _): &(usize, &DataRow)| !self.subtotals.contains(place);
        let parts = self.rows.iter().enumerate().filter(is_part);
        let sum = parts.filter_map(|(_, row)| row.figure(column)).map(|figure| figure.value).sum();
        (!self.subtotals.is_empty()).then_some(sum)
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

impl DataRow {
    /// The figure in a column.
    fn figure(&self, column: usize) -> Option<&Quantity> {
        match self {
            Self::Cells(cells, _) => match cells.get(column)? {
                TableCell::Figure(figure) => Some(figure),
                TableCell::Words(_) | TableCell::Date(_) => None,
            },
            Self::Group(_) => None,
        }
    }

    /// The words that it starts with.
    fn label(&self) -> String {
        let line = match self {
            Self::Group(line) => Some(line),
            Self::Cells(cells, _) => match cells.first() {
                Some(TableCell::Words(line)) => Some(line),
                _ => None,
            },
        };
        line.map(words_of).unwrap_or_default()
    }
}

/// The words of a line without marks.
fn words_of(line: &Line) -> String {
    let words = line.inlines.iter().map(|inline| match inline {
        Inline::Text(text, _) => text.as_str(),
        _ => "",
    });
    words.collect()
}

/// Whether the head of a column says that its figures cannot be added up.
fn is_relative(head: &Line) -> bool {
    let words = words_of(head).to_lowercase();
    let marks = [
        "%", "per cent", "percent", "share", "growth", "change", "rank", "ratio", "index", "average", "rate",
    ];
    marks.iter().any(|mark| words.contains(mark))
}

/// The columns and rows of the table, or of its file. Whatever leaves open what is printed is reported.
fn content(cx: &mut Context, table: &Reader, given: &Given) -> Content {
    let found = cx.diagnostics.len();
    let (align, total) = (given.align, given.total.clone());
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
            (given.heads.to_vec(), given.rows.to_vec())
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
    let mut content = Content { columns: Vec::new(), rows, total, subtotals: Vec::new() };
    for (number, head) in heads.into_iter().enumerate() {
        let stated = align.get(number).copied();
        // Cells of a row that is too short are under other heads.
        if stated != Some(Alignment::Figures) && cx.diagnostics.len() == found {
            check_names(cx, table, &content, number, &head);
        }
        let align = match stated {
            Some(align) => align,
            None if number == 0 || !is_figures(&content, number) => Alignment::Start,
            None => Alignment::Figures,
        };
        content.columns.push((head, align));
    }
    content.subtotals = subtotals(&content);
    if cx.diagnostics.len() == found && matches!(content.total, Some(Total::Sums)) {
        let sums = (0..content.columns.len()).any(|column| content.sum(column).is_some());
        if !sums {
            cx.error(codes::TABLE, table.range_of("total"), "no column has figures that can be added up")
                .hints
                .push("write the row out: `total = [\"Total\", …]`".to_owned());
        } else if let Some(&first) = content.subtotals.first() {
            let row = &content.rows[first];
            let message = format!(
                "the row `{}` seems to be a total itself, and would be added up once more",
                row.label()
            );
            let place = match row {
                DataRow::Cells(_, range) if !range.is_empty() => Some(cx.span(range.clone())),
                _ => None,
            };
            let error = cx.error(codes::TABLE, table.range_of("total"), message);
            error.related.extend(place.map(|place| (place, "the row is here".to_owned())));
            error.hints.push(
                "if it is one, remove the row, or write the last one out: `total = [\"Total\", …]`"
                    .to_owned(),
            );
            error.hints.push("if it is not, write the last row out as well".to_owned());
        }
    }
    content
}

/// The places of the rows that are called totals, that are the sum of all others in their group, or each that of the rows
/// between it and the one before.
fn subtotals(content: &Content) -> Vec<usize> {
    let columns: Vec<usize> =
        (0..content.columns.len()).filter(|column| content.sum(*column).is_some()).collect();
    let values = |row: &DataRow| -> Option<Vec<Decimal>> {
        let values = columns.iter().map(|column| row.figure(*column).map(|figure| figure.value));
        let values: Vec<Option<Decimal>> = values.collect();
        let is_known = values.iter().any(Option::is_some);
        is_known.then(|| values.into_iter().map(Option::unwrap_or_default).collect())
    };
    let rows: Vec<Option<Vec<Decimal>>> = content.rows.iter().map(values).collect();
    let is_zero = |row: &[Decimal]| row.iter().all(Decimal::is_zero);
    let sum = |places: &[usize]| -> Option<Vec<Decimal>> {
        let mut sum = vec![Decimal::ZERO; columns.len()];
        for row in places.iter().filter_map(|place| rows[*place].as_ref()) {
            for (sum, value) in sum.iter_mut().zip(row) {
                *sum = sum.checked_add(*value)?;
            }
        }
        Some(sum)
    };
    let mut groups: Vec<Vec<usize>> = vec![Vec::new()];
    let mut found: Vec<usize> = Vec::new();
    for (place, row) in content.rows.iter().enumerate() {
        match (row, &rows[place], groups.last_mut()) {
            (DataRow::Group(_), ..) => groups.push(Vec::new()),
            (_, Some(_), Some(group)) => group.push(place),
            _ => {}
        }
        if rows[place].is_some() && is_total(&row.label()) {
            found.push(place);
        }
    }
    for group in groups.iter().filter(|group| group.len() > 2) {
        // All rows together are twice the one that is the sum of the others.
        let all = sum(group);
        let is_sum = |place: &&usize| {
            let row = rows[**place].as_deref().unwrap_or_default();
            !is_zero(row) && all.is_some() && sum(&[**place, **place]) == all
        };
        found.extend(group.iter().find(is_sum));
        let (mut parts, mut sums) = (Vec::new(), Vec::new());
        for place in group {
            let row = rows[*place].as_deref().unwrap_or_default();
            if parts.len() > 1 && !is_zero(row) && sum(&parts).as_deref() == Some(row) {
                sums.push(*place);
                parts.clear();
            } else {
                parts.push(*place);
            }
        }
        if parts.is_empty() && sums.len() > 1 {
            found.extend(sums);
        }
    }
    found.sort_unstable();
    found.dedup();
    found
}

/// Whether a row is called a total.
fn is_total(label: &str) -> bool {
    let label = label.trim_start().to_lowercase();
    ["total", "subtotal", "sub-total"].iter().any(|word| {
        let rest = label.strip_prefix(word);
        rest.is_some_and(|rest| !rest.trim_start_matches('s').starts_with(char::is_alphabetic))
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

/// Whether a figure may be a year.
fn is_like_year(figure: &Quantity) -> bool {
    let value = figure.value;
    value.scale() == 0 && Decimal::from(1800) <= value && value <= Decimal::from(2100)
}

/// Figures that are all like years are either: `2021` or `2,021`. So are those under the head of codes.
fn check_names(cx: &mut Context, table: &Reader, content: &Content, column: usize, head: &Line) {
    if content.figures(column).next().is_none() {
        return;
    }
    let is_code = is_called(&words_of(head), &CODE_WORDS);
    if !is_code && !content.figures(column).all(is_like_year) {
        return;
    }
    let is_file = table.get("rows").is_none();
    let range = if is_file { table.range_of("file") } else { table.range_of("rows") };
    let what = if is_code { "codes" } else { "years" };
    let message = format!("are the numbers of column {} {what} or amounts?", column + 1);
    let count = content.columns.len().max(column) + 1;
    let align: Vec<&str> =
        (0..count).map(|at| if at == column { "\"figures\"" } else { "\"start\"" }).collect();
    let error = cx.error(codes::TABLE, range, message);
    error.hints.push(match is_file {
        true => "if they are years, say so in the head of the column, as in `Year`".to_owned(),
        false if is_code => "write codes in quotes, such as `\"0106\"`".to_owned(),
        false => "write years in quotes, such as `\"2021\"`".to_owned(),
    });
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
        Line { inlines, ..Line::default() }
    };
    let figures: Vec<bool> = (0..whole.header.len())
        .map(|at| {
            let cells = || whole.rows.iter().filter_map(|row| row.get(at));
            let is_gap = |text: &str| !text.contains(char::is_alphanumeric);
            // Codes keep their zeros, and years have nothing between their thousands.
            let head = &whole.header[at];
            let year = |cell: &FileCell| cell.number.as_ref().is_none_or(is_like_year);
            let is_code = is_called(head, &CODE_WORDS)
                || ["phone", "telephone", "fax"].iter().any(|word| head.trim().eq_ignore_ascii_case(word))
                || is_called(head, &["year", "years"]) && cells().all(year)
                || cells().any(|cell| starts_with_zero(&cell.text));
            at > 0 && !is_code && cells().all(|cell| cell.number.is_some() || is_gap(&cell.text))
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

/// Words in the heads of columns whose numbers are names, and not amounts.
const CODE_WORDS: [&str; 11] =
    ["hs", "hs2", "hs4", "hs6", "sitc", "isic", "code", "codes", "id", "postcode", "zip"];

/// Whether a head has one of some words.
fn is_called(head: &str, words: &[&str]) -> bool {
    let mut found = head.split(|c: char| !c.is_alphanumeric());
    found.any(|word| words.contains(&word.to_lowercase().as_str()))
}

/// Whether digits start with a zero that an amount would not have: `0106`.
fn starts_with_zero(text: &str) -> bool {
    text.len() > 1 && text.starts_with('0') && text.bytes().all(|byte| byte.is_ascii_digit())
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
