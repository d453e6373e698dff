//! The brief of a row: a template with its slots filled in.

use std::ops::Range;

use super::rows::Rows;
use crate::diag::{Diagnostic, FileId, Fix, Span};
use crate::read::{DecimalMark, SIZE_LIMIT};

/// A range of the template to replace.
#[derive(Debug)]
pub(super) struct Slot {
    pub range: Range<usize>,
    pub content: Content,
}

impl Slot {
    /// The column that is inserted.
    pub(super) fn column(&self) -> Option<usize> {
        match self.content {
            Content::Nothing => None,
            Content::Part { column, .. } | Content::Whole { column, .. } => Some(column),
        }
    }

    /// The column of a figure.
    pub(super) fn figure(&self) -> Option<usize> {
        match self.content {
            Content::Whole { column, bare: Some(Bare::Figure), .. } => Some(column),
            _ => None,
        }
    }
}

/// The replacement of a slot.
#[derive(Debug)]
pub(super) enum Content {
    /// Nothing: `[each]` is not part of the brief.
    Nothing,
    /// The cell of a column, within a text.
    Part { column: usize, quoted: Quoted },
    /// The cell of a column, as a whole value. If the cell is empty, removes `without`: the key and its value.
    Whole { column: usize, bare: Option<Bare>, without: Option<Range<usize>> },
}

/// Values that TOML writes without quotes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Bare {
    Figure,
    /// A year, which may be a number or not.
    Period,
    Truth,
}

/// The kind of a TOML string.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Quoted {
    /// With escapes.
    Basic,
    /// Without.
    Literal,
}

/// The text of a brief, from a template and a row of its table.
#[derive(Debug, Default)]
pub struct Instance {
    pub text: String,
    pieces: Vec<Origin>,
    /// The range of the row in the table.
    row: Range<usize>,
    /// Cells that should be a figure or a truth value and are not.
    not_bare: Vec<(Range<usize>, Bare)>,
}

/// A range of the text, and its origin.
#[derive(Debug)]
struct Origin {
    start: usize,
    /// The range in the template that it comes from or replaces.
    template: Range<usize>,
    /// The range of the cell in the table.
    cell: Option<Range<usize>>,
}

impl Instance {
    /// Fills in a row; `None` if the brief would be too large.
    pub(super) fn new(
        template: &str,
        slots: &[Slot],
        rows: &Rows,
        decimal: Option<DecimalMark>,
        row: usize,
    ) -> Option<Self> {
        let mut instance = Self {
            text: String::with_capacity(template.len() + 256),
            row: rows.range(row),
            ..Self::default()
        };
        let mut at = 0;
        for Slot { range, content } in slots {
            let (range, written, cell) = match content {
                Content::Nothing => (range.clone(), String::new(), None),
                Content::Part { column, quoted } => {
                    let (value, cell) = rows.cell(row, *column);
                    let value = rows.number(row, *column).unwrap_or(value);
                    (range.clone(), part(&value, *quoted), Some(cell))
                }
                Content::Whole { column, bare, without } => {
                    let (mut value, cell) = rows.cell(row, *column);
                    let number = rows.number(row, *column);
                    if let (None, Some(number)) = (bare, &number) {
                        value.clone_from(number);
                    }
                    if let (Some(Bare::Figure), Some(decimal), None) = (bare, decimal, number) {
                        value = decimal.read(&value).unwrap_or(value);
                    }
                    match without {
                        Some(without) if value.is_empty() => (without.clone(), String::new(), None),
                        _ if bare.is_some() && is_bare(&value) => (range.clone(), value, Some(cell)),
                        _ => {
                            instance.not_bare.extend(bare.map(|bare| (cell.clone(), bare)));
                            (range.clone(), format!("\"{}\"", part(&value, Quoted::Basic)), Some(cell))
                        }
                    }
                }
            };
            // The previous slot may have removed a comma.
            instance.copy(template, at..range.start.max(at));
            instance.pieces.push(Origin { start: instance.text.len(), template: range.clone(), cell });
            instance.text.push_str(&written);
            at = range.end.max(at);
            if instance.text.len() > SIZE_LIMIT {
                return None;
            }
        }
        instance.copy(template, at..template.len());
        Some(instance)
    }

    fn copy(&mut self, template: &str, range: Range<usize>) {
        self.pieces.push(Origin { start: self.text.len(), template: range.clone(), cell: None });
        self.text.push_str(template.get(range).unwrap_or_default());
    }

    /// Maps a diagnostic to the first cell in its span, with the template as a related place, or to the template. A span
    /// of several lines is more than a cell.
    pub(super) fn locate(&self, diagnostic: &mut Diagnostic, table: &Rows, template: FileId, rows: FileId) {
        let in_template =
            |range: Range<usize>| Span { file: template, start: range.start as u32, end: range.end as u32 };
        let in_rows =
            |range: &Range<usize>| Span { file: rows, start: range.start as u32, end: range.end as u32 };
        for (span, _) in &mut diagnostic.related {
            if span.file == template {
                *span = in_template(self.template(*span));
            }
        }
        diagnostic.fix = diagnostic.fix.take().and_then(|fix| self.fix(*fix, template)).map(Box::new);
        let Some(span) = diagnostic.span.filter(|span| span.file == template) else { return };
        let place = in_template(self.template(span));
        let lines = self.text.get(span.start as usize..span.end as usize);
        let cell = self.cell(span).filter(|_| lines.is_none_or(|lines| !lines.contains('\n')));
        match cell {
            Some(cell) => {
                diagnostic.span = Some(in_rows(&cell));
                // A backslash is one in a cell, and two between the quotes of TOML.
                diagnostic.hints.iter_mut().for_each(|hint| *hint = hint.replace(r"\\", r"\"));
                self.reword(diagnostic, &cell, table);
                diagnostic.related.push((place, "the cell is inserted here".to_owned()));
            }
            None => {
                diagnostic.span = Some(place);
                diagnostic.related.push((in_rows(&self.row), "for this row".to_owned()));
            }
        }
    }

    /// The same fix of the template; none of what comes from a cell.
    fn fix(&self, fix: Fix, template: FileId) -> Option<Fix> {
        if fix.span.file != template || self.cell(fix.span).is_some() {
            return None;
        }
        let range = self.template(fix.span);
        let span = Span { file: template, start: range.start as u32, end: range.end as u32 };
        (range.len() == fix.old.len()).then_some(Fix { span, ..fix })
    }

    /// Rewords a diagnostic about TOML for a cell.
    fn reword(&self, diagnostic: &mut Diagnostic, cell: &Range<usize>, table: &Rows) {
        let value = table.text.get(cell.clone()).unwrap_or_default().trim();
        let bare = self.not_bare.iter().find(|(known, _)| known == cell).map(|(_, bare)| bare);
        let (message, hint) = match bare {
            _ if value.is_empty() => {
                ("this cell is empty, but the brief needs a value here".to_owned(), "fill in the cell")
            }
            Some(Bare::Figure) => (
                format!("`{value}` is not a figure"),
                "write digits with a decimal point and no thousands separators: `1234.5`",
            ),
            Some(Bare::Truth) => (format!("`{value}` is neither true nor false"), "write `true` or `false`"),
            Some(Bare::Period) | None => return,
        };
        diagnostic.message = message;
        diagnostic.label = None;
        diagnostic.hints = vec![hint.to_owned()];
    }

    /// Maps a span of the text to the template.
    fn template(&self, span: Span) -> Range<usize> {
        let (start, end) = (span.start as usize, span.end as usize);
        let at = |at: usize, last: bool| {
            let index =
                self.pieces.partition_point(|piece| if last { piece.start < at } else { piece.start <= at });
            let Some(piece) = self.pieces.get(index.saturating_sub(1)) else { return at };
            match (&piece.cell, last) {
                (Some(_), false) => piece.template.start,
                (Some(_), true) => piece.template.end,
                (None, _) => (piece.template.start + at.saturating_sub(piece.start)).min(piece.template.end),
            }
        };
        let start = at(start, false);
        start..at(end, true).max(start)
    }

    /// The first cell in a span of the text.
    fn cell(&self, span: Span) -> Option<Range<usize>> {
        let (start, end) = (span.start as usize, span.end as usize);
        let ends = self.pieces.iter().skip(1).map(|piece| piece.start).chain([self.text.len()]);
        let mut pieces = self.pieces.iter().zip(ends);
        pieces.find_map(|(piece, ends)| {
            let touches = piece.start < end.max(start + 1) && start < ends.max(piece.start + 1);
            piece.cell.clone().filter(|_| touches)
        })
    }
}

/// Escapes a cell for a TOML string.
fn part(value: &str, quoted: Quoted) -> String {
    let mut written = String::with_capacity(value.len());
    for c in value.chars() {
        match (quoted, c) {
            (Quoted::Basic, '"' | '\\') => written.extend(['\\', c]),
            (Quoted::Basic, '\n') => written.push_str("\\n"),
            (Quoted::Basic, '\r') => {}
            (Quoted::Basic, c) if c.is_control() => written.push_str(&format!("\\u{:04X}", u32::from(c))),
            // Literal strings cannot contain these: use look-alikes.
            (Quoted::Literal, '\'') => written.push('’'),
            (Quoted::Literal, c) if c.is_control() => written.push(' '),
            (_, c) => written.push(c),
        }
    }
    written
}

/// Whether a cell is a TOML number or boolean.
fn is_bare(value: &str) -> bool {
    let digits = value.strip_prefix(['-', '+']).unwrap_or(value);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    let all_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    // TOML forbids leading zeros.
    let plain = whole == "0" || !whole.starts_with('0');
    matches!(value, "true" | "false") || plain && all_digits(whole) && all_digits(fraction)
}
