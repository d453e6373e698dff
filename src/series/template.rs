//! Templates: a brief for each row of a table.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

use memchr::memmem;
use toml::de::{DeTable, DeValue};

use super::instance::{Bare, Content, Instance, Quoted, Slot};
use super::pattern::file_name;
use super::rows::{Flaw, Rows};
use crate::brief::{Brief, Declared, Each};
use crate::diag::{Diagnostic, FileId, Severity, SourceFiles, Span, codes};
use crate::read::schema::{Table, Type};
use crate::read::{
    ReadFiles, Reader, Report, SIZE_LIMIT, decode_beside, nearest, overfull, quoted_list, read_beside,
    syntax_errors,
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
        if bytes.len() > SIZE_LIMIT || !may_be_template(bytes) {
            return None;
        }
        let text = str::from_utf8(bytes).ok()?;
        let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
        // Reading it as a brief reports the error.
        if overfull(text).is_some() {
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
        let keys = rows.keys(column);
        Some(Ok(Self { name: name.into(), text: text.into(), slots, rows_name, rows_path, rows, keys }))
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
        let made = || Instance::new(&self.text, &self.slots, &self.rows, row);
        let flaw = match self.keys.get(row) {
            Some((_, Some(flaw))) => flaw.clone(),
            _ => match made() {
                Some(instance) => return Ok(instance),
                None => self.rows.too_much(row),
            },
        };
        let mut sources = SourceFiles::default();
        sources.add(self.name.as_str(), Arc::clone(&self.text));
        let file = sources.add(self.rows_name.as_str(), Arc::clone(&self.rows.text));
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
        let rows = sources.add(self.rows_name.as_str(), Arc::clone(&self.rows.text));
        for diagnostic in diagnostics.iter_mut() {
            instance.locate(diagnostic, &self.rows, template, rows);
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
    let text = decode_beside(cx, &bytes, path, range.clone())?;
    let rows = match Rows::new(&text) {
        Ok(rows) => rows,
        Err(flaw) => {
            let name = cx.beside(path);
            let file = cx.source_files.add(name, text);
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
                (Type::Table(inner), DeValue::Table(table)) => self.table(table, inner),
                (Type::Tables(inner), DeValue::Array(tables)) => {
                    for table in tables.iter().filter_map(|table| table.get_ref().as_table()) {
                        self.table(table, inner);
                    }
                }
                (kind, DeValue::Array(values)) => {
                    for value in values.iter().filter(|value| value.get_ref().is_str()) {
                        self.string(kind, value.span(), Some(&value.span()));
                    }
                }
                // A text in several languages.
                (kind, DeValue::Table(texts)) => {
                    texts.iter().for_each(|(_, text)| self.string(kind, text.span(), None));
                }
                (kind, DeValue::String(_)) => {
                    self.string(kind, value.span(), (!known.required).then_some(&whole));
                }
                _ => {}
            }
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
                    Type::Integer(..) | Type::Amount | Type::Percent | Type::Year | Type::Years => {
                        Some(Bare::Figure)
                    }
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
