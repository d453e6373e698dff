//! Templates: a brief for each row of a table.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

use memchr::memmem;
use toml::de::{DeTable, DeValue};
use unicode_normalization::UnicodeNormalization;

use super::instance::{Bare, Content, Instance, Quoted, Slot};
use super::pattern::file_name;
use super::rows::{Flaw, Rows};
use crate::brief::{Brief, Declared, Each};
use crate::diag::{Diagnostic, FileId, Severity, SourceFiles, Span, codes};
use crate::read::schema::{Table, Type};
use crate::read::{
    DecimalMark, ReadFiles, Reader, Report, SIZE_LIMIT, SheetError, Shown, decode, decode_beside, encoding,
    is_spreadsheet, nearest, overfull, quoted_list, read_beside, syntax_errors,
};

/// A brief with `[each]`. `{{row.name}}` is replaced by a cell of the row.
#[derive(Debug)]
pub struct Template {
    /// Its path as given.
    name: String,
    text: Arc<str>,
    /// The ranges to replace, in the order of the text.
    slots: Vec<Slot>,
    /// The name of the table in messages.
    rows_name: String,
    /// The path of the table, relative to the brief's folder.
    rows_path: String,
    rows: Rows,
    /// The columns that are used.
    columns: Vec<usize>,
    /// How the table writes figures; as TOML does, where there is none.
    decimal: Option<DecimalMark>,
    keys: Vec<(String, Option<Flaw>)>,
}

/// Maximum size of a table of rows, in bytes.
const ROWS_SIZE_LIMIT: usize = 8 << 20;

/// Why a template cannot be used.
#[derive(Debug)]
pub struct Failed {
    pub diagnostics: Vec<Diagnostic>,
    pub sources: SourceFiles,
    /// The other files that were read or requested, relative to the brief's folder.
    pub inputs: Vec<String>,
}

impl Template {
    /// Reads a template; `None` for an ordinary brief or any other file. `name` is used in diagnostics.
    pub fn read(name: &str, bytes: &[u8], files: &dyn ReadFiles) -> Option<Result<Self, Failed>> {
        if bytes.len() > SIZE_LIMIT {
            return None;
        }
        // Reading it as a brief reports what is wrong with it.
        let text = decode(bytes).ok()?;
        let text = text.as_ref();
        if !may_be_template(text.as_bytes()) || overfull(text).is_some() {
            return None;
        }
        let (tree, errors) = DeTable::parse_recoverable(text);
        let (key, each) = tree.get_ref().get_key_value("each")?;
        let each_table = each.get_ref().as_table()?;
        let mut sources = SourceFiles::default();
        let file = sources.add(name, text);
        let mut cx = Report::new(file, text, files, sources);
        if !errors.is_empty() {
            // Reading it as a brief would report placeholders as errors.
            syntax_errors(&mut cx, Brief::TABLE);
            return Some(Err(failed(cx)));
        }
        let reader = Reader::new(&mut cx, each_table, each.span(), Each::TABLE);
        let found = rows(&mut cx, &reader);
        let Some((rows_path, rows, column)) = found else { return Some(Err(failed(cx))) };
        let declared = reader.choice::<DecimalMark>(&mut cx, "decimal");
        let rows_name = cx.beside(&rows_path);
        let mut finder = Finder { cx: &mut cx, header: &rows.header, slots: Vec::new() };
        // Remove `[each]`: an inline table with its key; otherwise the header, and each key below it or with a dot.
        if text.get(each.span()).is_some_and(|written| written.starts_with('{')) {
            finder.nothing(key.span().start..each.span().end);
        } else {
            if text.get(each.span()).is_some_and(|written| written.starts_with('[')) {
                finder.nothing(each.span());
            }
            for (key, value) in each_table.iter() {
                finder.nothing(dotted_start(text, key.span().start)..value.span().end);
            }
        }
        finder.table(tree.get_ref(), Brief::TABLE);
        let mut slots = finder.slots;
        slots.sort_by_key(|slot| slot.range.start);
        if cx.diagnostics.iter().any(|diagnostic| diagnostic.severity == Severity::Error) {
            return Some(Err(failed(cx)));
        }
        let decimal = match decimal_mark(&rows, &slots, declared) {
            Ok(decimal) => decimal,
            Err(flaw) => {
                let file = rows.add_to(&mut cx.source_files, &rows_name);
                cx.diagnostics.push(flaw.diagnostic(file));
                return Some(Err(failed(cx)));
            }
        };
        let columns: BTreeSet<usize> = slots.iter().filter_map(Slot::column).chain([column]).collect();
        let columns: Vec<usize> = columns.into_iter().collect();
        if let Some(flaw) = rows.unseen(&columns) {
            let file = rows.add_to(&mut cx.source_files, &rows_name);
            cx.diagnostics.push(flaw.diagnostic(file));
            return Some(Err(failed(cx)));
        }
        let keys = rows.keys(column);
        let (name, text) = (name.into(), text.into());
        Some(Ok(Self { name, text, slots, rows_name, rows_path, rows, columns, decimal, keys }))
    }

    /// The number of rows.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The key of a row.
    pub fn key(&self, row: usize) -> &str {
        self.keys.get(row).map_or("", |(key, _)| key)
    }

    /// The row with a key.
    pub fn find(&self, key: &str) -> Option<usize> {
        // However a terminal or a spreadsheet composes letters with marks.
        (0..self.len()).find(|row| self.key(*row).nfc().eq(key.nfc()))
    }

    /// The name of the template in diagnostics.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The path of the table of rows, relative to the brief's folder.
    pub fn rows_path(&self) -> &str {
        &self.rows_path
    }

    /// The brief of a row.
    ///
    /// # Errors
    /// The error of the row, in the table.
    pub fn instance(&self, row: usize) -> Result<Instance, Failed> {
        let made = || Instance::new(&self.text, &self.slots, &self.rows, self.decimal, row);
        let flaw = match self.keys.get(row) {
            Some((_, Some(flaw))) => flaw.clone(),
            _ => match (self.rows.unusable(row, &self.columns), made()) {
                (Some(flaw), _) => flaw,
                (None, Some(instance)) => return Ok(instance),
                (None, None) => self.rows.too_much(row),
            },
        };
        let mut sources = SourceFiles::default();
        sources.add(self.name.as_str(), Arc::clone(&self.text));
        let file = self.rows.add_to(&mut sources, &self.rows_name);
        Err(Failed {
            diagnostics: vec![flaw.diagnostic(file)],
            sources,
            inputs: vec![self.rows_path.clone()],
        })
    }

    /// The file name that the brief of a row would have.
    pub fn instance_name(&self, row: usize) -> String {
        let stem = self.name.strip_suffix(".toml").unwrap_or(&self.name);
        format!("{stem}-{}.toml", file_name(self.key(row)))
    }

    /// Maps the diagnostics of an instance to the template and its table. An error in a cell is reported once, even if
    /// the cell is inserted several times.
    pub fn locate(&self, instance: &Instance, diagnostics: &mut Vec<Diagnostic>, sources: &mut SourceFiles) {
        let template = sources.replace_first(self.name.as_str(), Arc::clone(&self.text));
        let Some(template) = template.filter(|_| !diagnostics.is_empty()) else { return };
        let rows = self.rows.add_to(sources, &self.rows_name);
        for diagnostic in diagnostics.iter_mut() {
            instance.locate(diagnostic, &self.rows, template, rows);
            diagnostic.fix = diagnostic.fix.take().filter(|fix| fix.fits(&self.text));
        }
        let mut reported = BTreeSet::new();
        diagnostics.retain(|diagnostic| {
            let in_cell = diagnostic.span.filter(|span| span.file == rows);
            in_cell.is_none_or(|span| reported.insert((span, diagnostic.code, diagnostic.message.clone())))
        });
    }
}

/// Whether a line looks like the header `[each]` or its key. Faster than parsing the brief.
fn may_be_template(bytes: &[u8]) -> bool {
    memmem::find_iter(bytes, b"each").any(|at| {
        let line = bytes[..at].iter().rev().take_while(|byte| **byte != b'\n');
        line.into_iter().all(|byte| matches!(byte, b' ' | b'\t' | b'[' | b'"' | b'\''))
    })
}

fn failed(cx: Report) -> Failed {
    let mut diagnostics = cx.diagnostics;
    diagnostics.sort_by_key(|diagnostic| diagnostic.span);
    Failed { diagnostics, sources: cx.source_files, inputs: cx.inputs }
}

/// Reads the table of `[each]`: its path, the table, and the column of the keys.
fn rows(cx: &mut Report, each: &Reader) -> Option<(String, Rows, usize)> {
    let key = each.word(cx, "key");
    let (path, range) = each.word(cx, "rows")?;
    let bytes = read_beside(cx, path, range.clone())?;
    if bytes.len() > ROWS_SIZE_LIMIT {
        let message = format!("`{path}` is larger than {} MiB", ROWS_SIZE_LIMIT >> 20);
        cx.error(codes::ROWS, range, message).hints.push("split the table into several".to_owned());
        return None;
    }
    let declared = each.get("encoding").is_some();
    let encoding = encoding(cx, each, "encoding");
    if declared && encoding.is_none() {
        return None;
    }
    let name = each.word(cx, "sheet").map(|(name, _)| name.to_owned());
    let (text, place, rows);
    if is_spreadsheet(&bytes) {
        if declared {
            let message = format!("`{path}` is a spreadsheet, which has no encoding");
            cx.error(codes::ROWS, range, message).hints.push("remove `encoding`".to_owned());
            return None;
        }
        let sheet = match cx.files.sheet(&bytes, name.as_deref()) {
            Ok(sheet) => sheet,
            Err(SheetError { message, hint }) => {
                cx.error(codes::ROWS, range, format!("`{path}` {message}")).hints.push(hint);
                return None;
            }
        };
        (text, place) = (sheet.text.clone(), Some(sheet.place.clone()));
        rows = Rows::of_sheet(sheet);
    } else {
        if name.is_some() {
            let message = format!("`{path}` is no spreadsheet, so that it has no sheets");
            cx.error(codes::ROWS, range, message).hints.push("remove `sheet`".to_owned());
            return None;
        }
        (text, place) = (decode_beside(cx, &bytes, path, range.clone(), encoding)?.into_owned(), None);
        rows = Rows::new(&text);
    }
    let rows = match rows {
        Ok(rows) => rows,
        Err(flaw) => {
            let name = cx.beside(path);
            let file = cx.source_files.add_sheet(name, text, place);
            let mut error = flaw.diagnostic(file);
            error.related.push((cx.span(range), "the table is used here".to_owned()));
            cx.diagnostics.push(error);
            return None;
        }
    };
    let column = match key {
        None => 0,
        Some((name, range)) => column(cx, &rows.header, name, range)?,
    };
    Some((path.to_owned(), rows, column))
}

/// The decimal mark of a table, which its figures decide together, unless it is declared. Where commas are between the
/// cells, figures are written as in TOML.
fn decimal_mark(
    rows: &Rows,
    slots: &[Slot],
    declared: Option<DecimalMark>,
) -> Result<Option<DecimalMark>, Flaw> {
    if declared.is_some() || rows.delimiter == ',' {
        return Ok(declared);
    }
    let columns: BTreeSet<usize> = slots.iter().filter_map(Slot::figure).collect();
    // Numbers of a spreadsheet are stored as such: there is no question about their mark.
    let texts = |row: usize| columns.iter().filter(move |column| rows.number(row, **column).is_none());
    let cells = (0..rows.len()).flat_map(|row| texts(row).map(move |column| rows.cell(row, *column)));
    let cells: Vec<(String, Range<usize>)> = cells.collect();
    let figure = |number: usize| cells.get(number).cloned().unwrap_or_default();
    match DecimalMark::of(cells.iter().map(|(figure, _)| figure.as_str())) {
        Shown::Mark(mark) => Ok(Some(mark)),
        Shown::Open(number) => {
            let (figure, range) = figure(number);
            let [point, comma] = [DecimalMark::Point, DecimalMark::Comma].map(|mark| mark.read(&figure));
            let (point, comma) = (point.unwrap_or_default(), comma.unwrap_or_default());
            let point = point.trim_end_matches('0').trim_end_matches('.');
            let message = format!(
                "`{figure}` may be {point} or {comma}, and no other figure of the table shows its decimal mark"
            );
            let hint = "declare it beside `rows`: `decimal = \".\"` or `decimal = \",\"`";
            Err(Flaw::new(message, range, hint))
        }
        Shown::Both(point, comma) => {
            let ((point, first), (comma, range)) = (figure(point), figure(comma));
            let message = format!("`{comma}` has a decimal comma, but `{point}` a decimal point");
            let mut flaw = Flaw::new(message, range, "write all figures of the table with the same mark");
            flaw.related = Some((first, "the one with a point is here"));
            Err(flaw)
        }
    }
}

/// The index of a column, or an error.
fn column(cx: &mut Report, header: &[String], name: &str, range: Range<usize>) -> Option<usize> {
    let found = header.iter().position(|known| known == name);
    if found.is_none() {
        let known = || header.iter().map(String::as_str);
        let hint = match nearest(name, known()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("the columns are {}", quoted_list(known())),
        };
        cx.error(codes::ROW_BINDING, range, format!("no column `{name}` in the table")).hints.push(hint);
    }
    found
}

impl Flaw {
    fn diagnostic(&self, file: FileId) -> Diagnostic {
        // Larger files are not read.
        let span = |range: &Range<usize>| Span { file, start: range.start as u32, end: range.end as u32 };
        let mut error = Diagnostic::error(codes::ROWS, span(&self.range), self.message.as_str());
        error.related.extend(self.related.iter().map(|(range, note)| (span(range), (*note).to_owned())));
        error.hint(self.hint.as_str())
    }
}

/// Finds the placeholders in the strings of a brief.
struct Finder<'c, 'a> {
    cx: &'c mut Report<'a>,
    header: &'c [String],
    slots: Vec<Slot>,
}

impl Finder<'_, '_> {
    fn nothing(&mut self, range: Range<usize>) {
        self.slots.push(Slot { range, content: Content::Nothing });
    }

    /// Searches the strings of a table; `schema` has the types of its keys.
    fn table(&mut self, table: &DeTable, schema: &'static Table) {
        for (key, value) in table.iter() {
            if schema.is(Brief::TABLE) && key.get_ref() == "each" {
                continue;
            }
            let Some(known) = schema.key(key.get_ref()) else { continue };
            let whole = key.span().start..value.span().end;
            match (known.kind, value.get_ref()) {
                (Type::Table(inner) | Type::Tables(inner), DeValue::Table(table)) => self.table(table, inner),
                (Type::Tables(inner), DeValue::Array(tables)) => {
                    for table in tables.iter().filter_map(|table| table.get_ref().as_table()) {
                        self.table(table, inner);
                    }
                }
                (kind, DeValue::Array(values)) => {
                    for value in values {
                        match value.get_ref() {
                            DeValue::String(_) => self.string(kind, value.span(), Some(&value.span())),
                            DeValue::Table(texts) => self.languages(kind, texts),
                            _ => {}
                        }
                    }
                }
                (kind @ Type::ByPeriod(_), DeValue::Table(figures)) => {
                    for (period, figure) in figures.iter() {
                        let whole = period.span().start..figure.span().end;
                        self.string(kind, figure.span(), Some(&whole));
                    }
                }
                (kind, DeValue::Table(texts)) => self.languages(kind, texts),
                (kind, DeValue::String(_)) => {
                    self.string(kind, value.span(), (!known.required).then_some(&whole));
                }
                _ => {}
            }
        }
    }

    /// Searches a text in several languages. One whose cell is empty is not there.
    fn languages(&mut self, kind: Type, texts: &DeTable) {
        for (tag, text) in texts.iter() {
            let whole = start_of_key(self.cx.text, tag.span().start)..text.span().end;
            self.string(kind, text.span(), Some(&whole));
        }
    }

    /// Searches a string. `without` is the range to remove if the string is one placeholder and its cell is empty.
    fn string(&mut self, kind: Type, range: Range<usize>, without: Option<&Range<usize>>) {
        let text = self.cx.text;
        let Some(written) = text.get(range.clone()) else { return };
        let quoted = if written.starts_with('\'') { Quoted::Literal } else { Quoted::Basic };
        let quotes = if written.starts_with("\"\"\"") || written.starts_with("'''") { 3 } else { 1 };
        let inner = written.get(quotes..written.len().saturating_sub(quotes)).unwrap_or_default();
        let mut at = range.start;
        while let Some(start) = text[at..range.end].find("{{").map(|start| at + start) {
            let Some(end) = text[start..range.end].find("}}").map(|end| start + end + 2) else { break };
            at = end;
            let path = text[start + 2..end - 2].trim();
            let Some(name) = path.strip_prefix("row.") else { continue };
            if let Some((_, filter)) = name.split_once('|') {
                let message = format!("filters such as `{}` cannot be applied to cells", filter.trim());
                self.cx.error(codes::ROW_BINDING, start..end, message).hints.push(
                    "cells are inserted as they are; to use a filter, insert a figure of `[trade]` that comes from a cell"
                        .to_owned(),
                );
                continue;
            }
            let Some(column) = column(self.cx, self.header, name.trim(), start..end) else { continue };
            if inner.trim() == &text[start..end] {
                let bare = match kind {
                    Type::Integer(..) | Type::Amount | Type::Percent | Type::Year | Type::ByPeriod(None) => {
                        Some(Bare::Figure)
                    }
                    Type::FigurePeriod | Type::FigurePeriods => Some(Bare::Period),
                    Type::Boolean => Some(Bare::Truth),
                    _ => None,
                };
                let without = without.map(|without| with_comma(text, without.clone()));
                self.slots
                    .push(Slot { range: range.clone(), content: Content::Whole { column, bare, without } });
            } else {
                self.slots.push(Slot { range: start..end, content: Content::Part { column, quoted } });
            }
        }
    }
}

/// The start of a dotted key, given the start of its last part.
fn dotted_start(text: &str, start: usize) -> usize {
    let before = &text[..start];
    let dotted = before
        .trim_end_matches(|c: char| c.is_alphanumeric() || matches!(c, '.' | '_' | '-' | '"' | '\'' | ' '));
    if before.trim_end().ends_with('.') { dotted.len() } else { start }
}

/// The range of a key with its value, or of an array entry, including its comma.
fn with_comma(text: &str, range: Range<usize>) -> Range<usize> {
    let start = dotted_start(text, range.start);
    let after = &text[range.end..];
    let gap = after.len() - after.trim_start_matches([' ', '\t', '\r', '\n']).len();
    if after[gap..].starts_with(',') {
        return start..range.end + gap + 1;
    }
    match text[..start].trim_end().strip_suffix(',') {
        Some(before) => before.len()..range.end,
        None => start..range.end,
    }
}

/// Where a key starts whose last part is at a place: `summary` of `summary.fr`.
fn start_of_key(text: &str, last: usize) -> usize {
    let before = text.get(..last).unwrap_or_default();
    let line = before.rfind(['\n', '{', ',']).map_or(0, |at| at + 1);
    let indent = before[line..].len() - before[line..].trim_start().len();
    if before.ends_with('.') { line + indent } else { last }
}

#[cfg(test)]
mod tests {
    use super::super::rows::{COLUMNS_LIMIT, ROWS_LIMIT};
    use super::*;

    #[test]
    fn limits_match_security_md() {
        let (_, rows) = include_str!("../../SECURITY.md").split_once("| limit of a table of rows").unwrap();
        let documented: Vec<_> = rows.lines().filter(|line| line.starts_with("| ")).collect();
        let mebibytes = |name: &str, bytes: usize| format!("| {name} | {} MiB |", bytes >> 20);
        let thousands = |name: &str, count: usize| format!("| {name} | {},000 |", count / 1_000);
        assert_eq!(
            documented,
            [
                mebibytes("a table", ROWS_SIZE_LIMIT),
                thousands("rows", ROWS_LIMIT),
                thousands("columns", COLUMNS_LIMIT),
                mebibytes("the brief of a row", SIZE_LIMIT),
            ]
        );
    }
}
