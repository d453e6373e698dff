//! Collects diagnostics while a file is read.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use super::files::ReadFiles;
use super::schema::Format;
use crate::diag::{Diagnostic, FileId, Severity, SourceFiles, Span, codes};

/// The largest brief, in bytes: a thousand pages of prose, or 10,000 visits.
pub(crate) const SIZE_LIMIT: usize = 4 << 20;

/// Maximum diagnostics reported per file. Fixing these reveals the others.
pub(crate) const SHOWN_LIMIT: usize = 1_000;

/// Diagnostics of one file before the first that gets no suggestion.
const SUGGESTIONS_LIMIT: usize = 100;

/// The most paragraphs, items, lines of code, words set apart, links, footnotes and citations: each takes a line, or
/// a place in the structure of the PDF, and a thousand pages of prose have some 20,000.
pub(crate) const PARTS_LIMIT: usize = 100_000;

/// A file that is being read, and what was found wrong with it.
pub(crate) struct Report<'a> {
    /// The file that is being read.
    pub file: FileId,
    /// Its text.
    pub text: &'a str,
    /// The languages of the texts (BCP 47): the brief's own first.
    pub languages: Vec<Arc<str>>,
    /// Which of them texts are read in.
    reading: usize,
    /// Texts that are not in a language that was read, by where they are, with these languages.
    pub untranslated: BTreeMap<(usize, usize), Vec<Arc<str>>>,
    pub diagnostics: Vec<Diagnostic>,
    /// What is found once there are enough diagnostics.
    hidden: Hidden,
    /// How many parts the texts have so far.
    parts: usize,
    pub files: &'a dyn ReadFiles,
    /// Files that were asked for.
    pub inputs: Vec<String>,
    pub source_files: SourceFiles,
    /// The format of the file, where suggestions are made from the whole of it.
    pub format: Option<Format>,
    /// Messages about missing keys that are in another table, which is reported.
    pub misplaced: Vec<String>,
}

/// Diagnostics beyond [`SHOWN_LIMIT`].
#[derive(Default)]
struct Hidden {
    count: usize,
    errors: bool,
    first: Option<Span>,
    last: Option<Diagnostic>,
}

impl<'a> Report<'a> {
    pub(crate) fn new(
        file: FileId,
        text: &'a str,
        files: &'a dyn ReadFiles,
        source_files: SourceFiles,
    ) -> Self {
        Self {
            file,
            text,
            languages: vec!["en".into()],
            reading: 0,
            untranslated: BTreeMap::new(),
            diagnostics: Vec::new(),
            hidden: Hidden::default(),
            parts: 0,
            files,
            inputs: Vec::new(),
            source_files,
            format: None,
            misplaced: Vec::new(),
        }
    }

    /// The language in which texts are read.
    pub(crate) fn language(&self) -> &Arc<str> {
        self.languages.get(self.reading).unwrap_or(&self.languages[0])
    }

    /// The brief's own language.
    pub(crate) fn own_language(&self) -> &Arc<str> {
        &self.languages[0]
    }

    /// Which of the languages texts are read in: 0 is the brief's own.
    pub(crate) fn reading(&self) -> usize {
        self.reading
    }

    /// Reads texts in another of the languages from here on. Returns the one before.
    pub(crate) fn read_in(&mut self, language: usize) -> usize {
        std::mem::replace(&mut self.reading, language)
    }

    /// Begins to read all texts in another of the languages: in each they may have as many parts as in one.
    pub(crate) fn read_all_in(&mut self, language: usize) {
        self.parts = 0;
        self.reading = language;
    }

    /// A stretch of the file.
    pub(crate) fn span(&self, range: Range<usize>) -> Span {
        // The loader refuses files whose length does not fit.
        Span { file: self.file, start: range.start as u32, end: range.end as u32 }
    }

    /// Reports an error. The return value takes hints and labels.
    pub(crate) fn error(
        &mut self,
        code: &'static str,
        range: Range<usize>,
        message: impl Into<String>,
    ) -> &mut Diagnostic {
        let diagnostic = Diagnostic::error(code, self.span(range), message);
        self.add(diagnostic)
    }

    /// Reports a lint.
    pub(crate) fn lint(
        &mut self,
        code: &'static str,
        range: Range<usize>,
        message: impl Into<String>,
    ) -> &mut Diagnostic {
        let diagnostic = Diagnostic::warning(code, self.span(range), message);
        self.add(diagnostic)
    }

    fn add(&mut self, diagnostic: Diagnostic) -> &mut Diagnostic {
        if self.diagnostics.len() >= SHOWN_LIMIT {
            let hidden = &mut self.hidden;
            hidden.first = hidden.first.or(diagnostic.span);
            hidden.count += 1;
            hidden.errors |= diagnostic.severity == Severity::Error;
            return hidden.last.insert(diagnostic);
        }
        self.diagnostics.push(diagnostic);
        let last = self.diagnostics.len() - 1;
        &mut self.diagnostics[last]
    }

    /// Counts errors that are not shown.
    pub(crate) fn hide(&mut self, count: usize, first: Range<usize>) {
        self.hidden.first = self.hidden.first.or(Some(self.span(first)));
        self.hidden.count += count;
        self.hidden.errors = true;
    }

    /// Whether there are so many diagnostics that nobody needs a suggestion for another: each is looked for
    /// among all names of the file.
    pub(crate) fn is_crowded(&self) -> bool {
        self.diagnostics.len() >= SUGGESTIONS_LIMIT
    }

    /// Drops errors about missing keys that are in another table.
    pub(crate) fn drop_misplaced(&mut self) {
        let misplaced = std::mem::take(&mut self.misplaced);
        self.diagnostics.retain(|diagnostic| {
            diagnostic.code != codes::MISSING_KEY || !misplaced.contains(&diagnostic.message)
        });
    }

    /// Says how many diagnostics are not shown.
    pub(crate) fn count_hidden(&mut self) {
        let hidden = std::mem::take(&mut self.hidden);
        if hidden.count == 0 {
            return;
        }
        let (count, code) = (hidden.count, if hidden.errors { codes::MORE } else { codes::MORE_LINTS });
        let message = format!("{count} more diagnostics not shown");
        let diagnostic = if hidden.errors { Diagnostic::error } else { Diagnostic::warning };
        self.diagnostics.push(
            diagnostic(code, hidden.first, message)
                .hint("fix those that are shown, then check the brief again"),
        );
    }

    /// Counts a part of a text; whether there is room for it.
    pub(crate) fn part(&mut self, range: impl FnOnce() -> Range<usize>) -> bool {
        self.parts += 1;
        if self.parts == PARTS_LIMIT + 1 {
            let message = format!(
                "the brief has more than {PARTS_LIMIT} paragraphs, items, lines of code, emphasised words, links, \
                 footnotes and citations up to here"
            );
            self.error(codes::TOO_MANY, range(), message).hints.push("keep what a reader needs".to_owned());
        }
        self.has_room()
    }

    /// Whether there is room for more parts.
    pub(crate) fn has_room(&self) -> bool {
        self.parts <= PARTS_LIMIT
    }

    /// What messages call a file that the brief names by a path from its own folder: as it can be opened
    /// from where the brief was.
    pub(crate) fn beside(&self, path: &str) -> String {
        let brief = self.source_files.files().first().map_or("", |file| file.name.as_str());
        Path::new(brief).parent().unwrap_or(Path::new("")).join(path).display().to_string()
    }
}
