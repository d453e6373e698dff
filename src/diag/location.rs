//! Converts byte offsets to lines and columns, counted from 1.

use std::ops::Range;

use super::cells::{cells_before, row_starts};
use super::{FileId, SourceFile, SourceFiles, Span};

/// A place in a file. Lines and columns count from 1; columns count characters. In a spreadsheet, they are rows and columns
/// of the sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    pub line: usize,
    pub column: usize,
}

/// The files of a brief with an index of their lines, for repeated lookups.
#[derive(Debug)]
pub(super) struct LineIndex<'a> {
    files: Vec<(&'a SourceFile, Vec<usize>)>,
}

impl<'a> LineIndex<'a> {
    pub(super) fn new(sources: &'a SourceFiles) -> Self {
        let starts = |file: &SourceFile| {
            if file.sheet.is_some() {
                return row_starts(&file.text);
            }
            let breaks = memchr::memchr_iter(b'\n', file.text.as_bytes());
            std::iter::once(0).chain(breaks.map(|at| at + 1)).collect()
        };
        Self { files: sources.files.iter().map(|file| (file, starts(file))).collect() }
    }

    /// The file that a span points into, if it is one of these.
    pub(super) fn file(&self, span: Span) -> Option<&'a SourceFile> {
        self.files.get(usize::from(span.file.0)).map(|(file, _)| *file)
    }

    /// Where a span starts and ends.
    pub(super) fn positions(&self, span: Span) -> Option<(Position, Position)> {
        let (file, starts) = self.files.get(usize::from(span.file.0))?;
        let position = |at: u32| {
            let at = floor(&file.text, at as usize);
            let line = starts.partition_point(|start| *start <= at);
            // The first start is 0, so that there is always one before.
            let start = starts.get(line.saturating_sub(1)).copied().unwrap_or(0);
            let before = file.text.get(start..at).unwrap_or_default();
            match &file.sheet {
                None => Position { line, column: before.chars().count() + 1 },
                Some(sheet) => Position {
                    line: line + sheet.first.0 as usize,
                    column: cells_before(before) + 1 + sheet.first.1 as usize,
                },
            }
        };
        let (start, mut end) = (position(span.start), position(span.end.max(span.start)));
        // Cells are marked as a whole.
        end.column += usize::from(file.sheet.is_some());
        Some((start, end))
    }

    /// What a spreadsheet calls the cell that a span starts in; `None` for any other file.
    pub(super) fn cell(&self, span: Span) -> Option<String> {
        let sheet = self.file(span)?.sheet.as_ref()?;
        let (Position { line, column }, _) = self.positions(span)?;
        Some(sheet.cell(line.saturating_sub(1) as u32, column.saturating_sub(1) as u32))
    }

    /// The bytes of a line, counted from 1, without its end.
    pub(super) fn line(&self, span: Span, line: usize) -> Range<usize> {
        let Some((file, starts)) = self.files.get(usize::from(span.file.0)) else { return 0..0 };
        let line = line - file.sheet.as_ref().map_or(0, |sheet| line.min(sheet.first.0 as usize));
        let start = line.checked_sub(1).and_then(|index| starts.get(index)).copied().unwrap_or(0);
        let end = starts.get(line).map_or(file.text.len(), |next| next - 1);
        let text = file.text.get(start..end).unwrap_or_default();
        start..start + text.strip_suffix('\r').unwrap_or(text).len()
    }
}

/// The start of the character that a byte belongs to; the end of the text for what is beyond.
pub(super) fn floor(text: &str, at: usize) -> usize {
    let at = at.min(text.len());
    (0..=at).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}

impl SourceFiles {
    /// Where a character first occurs within a span: as itself, or as a TOML escape. The span where
    /// it occurs in neither way.
    pub fn find(&self, span: Span, character: char) -> Span {
        let Some(file) = self.files.get(usize::from(span.file.0)) else { return span };
        let Some(text) = file.text.get(span.start as usize..span.end as usize) else { return span };
        let code = u32::from(character);
        let mut forms = vec![character.to_string()];
        for (letter, width) in [('u', 4), ('U', 8)] {
            forms.push(format!("\\{letter}{code:0width$X}"));
            forms.push(format!("\\{letter}{code:0width$x}"));
        }
        let found = forms.iter().find_map(|form| Some((text.find(form.as_str())?, form.len())));
        // Within a span, whose bounds fit.
        found.map_or(span, |(at, length)| {
            let start = span.start + at as u32;
            Span { start, end: start + length as u32, ..span }
        })
    }

    /// Where a character is first in any of the files.
    pub fn first(&self, character: char) -> Option<Span> {
        let whole = |(number, file): (usize, &SourceFile)| {
            let whole = Span { file: FileId(number as u16), start: 0, end: file.text.len() as u32 };
            Some(self.find(whole, character)).filter(|found| *found != whole)
        };
        self.files.iter().enumerate().find_map(whole)
    }

    /// Where a span starts and where it ends.
    pub fn positions(&self, span: Span) -> Option<(Position, Position)> {
        LineIndex::new(self).positions(span)
    }
}
