//! Diagnostics: what is wrong with a brief, where, and what to write instead.

mod cells;
pub mod codes;
mod excerpt;
mod fix;
mod human;
mod levels;
mod location;
mod plain;
pub mod sarif;
mod shown;

use std::sync::Arc;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use cells::{SheetPlace, cell_name, column_name};
pub(crate) use excerpt::Excerpt;
pub use fix::{Fix, apply};
pub use human::human;
pub use levels::{Levels, LintName};
pub use location::Position;
pub use plain::{Message, github, github_more, messages, short};
pub(crate) use shown::shown;
pub use shown::{Escaped, Show, Shown, is_hidden};

/// A file that diagnostics can point into.
#[derive(Debug, Clone)]
pub struct SourceFile {
    /// The path as the user gave it, or `<stdin>`.
    pub name: String,
    pub text: Arc<str>,
    /// The sheet that the text is made of, if the file is a spreadsheet.
    pub sheet: Option<SheetPlace>,
}

/// The files of one brief: the brief itself first, then what it includes.
#[derive(Debug, Clone, Default)]
pub struct SourceFiles {
    files: Vec<SourceFile>,
}

/// A file of [`SourceFiles`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FileId(pub u16);

impl SourceFiles {
    /// Adds a file, or finds it: one that is read for each language is there once.
    pub fn add(&mut self, name: impl Into<String>, text: impl Into<Arc<str>>) -> FileId {
        let (name, text) = (name.into(), text.into());
        let is_same = |file: &SourceFile| file.name == name && file.sheet.is_none() && file.text == text;
        match self.files.iter().position(is_same) {
            Some(known) => FileId(known as u16),
            None => self.add_sheet(name, text, None),
        }
    }

    /// Adds a file, which may be a sheet of a spreadsheet.
    pub fn add_sheet(
        &mut self,
        name: impl Into<String>,
        text: impl Into<Arc<str>>,
        sheet: Option<SheetPlace>,
    ) -> FileId {
        let id = FileId(self.files.len() as u16);
        self.files.push(SourceFile { name: name.into(), text: text.into(), sheet });
        id
    }

    /// Gives the brief itself another name and text; `None` if there are no files.
    pub fn replace_first(&mut self, name: impl Into<String>, text: impl Into<Arc<str>>) -> Option<FileId> {
        *self.files.first_mut()? = SourceFile { name: name.into(), text: text.into(), sheet: None };
        Some(FileId(0))
    }

    /// The same files with other names.
    pub fn renamed(&self, name: impl Fn(&str) -> String) -> Self {
        let renamed = |file: &SourceFile| SourceFile { name: name(&file.name), ..file.clone() };
        Self { files: self.files.iter().map(renamed).collect() }
    }

    /// All files, the brief first.
    pub fn files(&self) -> &[SourceFile] {
        &self.files
    }

    /// A file by its number, as [`SourceFiles::add`] gave it.
    pub fn get(&self, id: FileId) -> &SourceFile {
        &self.files[usize::from(id.0)]
    }
}

/// A stretch of a file, in bytes; the end is exclusive.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Span {
    pub file: FileId,
    pub start: u32,
    pub end: u32,
}

/// How serious a diagnostic is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
#[schemars(inline)]
pub enum Severity {
    Error,
    Warning,
}

/// Something wrong with a brief.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    pub severity: Severity,
    /// Stable: `E` and four digits for an error, `L` and four digits for a lint.
    pub code: &'static str,
    /// What is wrong, in lower case and without a full stop.
    pub message: String,
    /// Where; `None` if the whole file is meant.
    pub span: Option<Span>,
    /// What is said under the span.
    pub label: Option<String>,
    /// Other places that matter, and what is said there.
    pub related: Vec<(Span, String)>,
    /// What to write instead.
    pub hints: Vec<String>,
    /// The change that `check --fix` makes, where only one can be meant.
    pub fix: Option<Box<Fix>>,
}

impl Diagnostic {
    /// Adds diagnostics to those that are `known`, unless one says the same of the same place already.
    pub(crate) fn add_new(known: &mut Vec<Self>, found: impl IntoIterator<Item = Self>) {
        let is_same = |one: &Self, other: &Self| {
            one.code == other.code && one.span == other.span && one.message == other.message
        };
        for other in found {
            if !known.iter().any(|one| is_same(one, &other)) {
                known.push(other);
            }
        }
    }

    /// An error at a place.
    pub fn error(code: &'static str, span: impl Into<Option<Span>>, message: impl Into<String>) -> Self {
        Self {
            severity: Severity::Error,
            code,
            message: message.into(),
            span: span.into(),
            label: None,
            related: Vec::new(),
            hints: Vec::new(),
            fix: None,
        }
    }

    /// A lint at a place.
    pub fn warning(code: &'static str, span: impl Into<Option<Span>>, message: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(code, span, message) }
    }

    /// Shortens what quotes too much of a file.
    pub(crate) fn clip(&mut self) {
        const LONGEST: usize = 1_000;
        let texts = self.hints.iter_mut().chain(self.label.as_mut()).chain([&mut self.message]);
        for text in texts.filter(|text| text.len() > LONGEST) {
            text.truncate(location::floor(text, LONGEST));
            text.push('…');
        }
    }

    /// Adds what is said under the span.
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// Adds what to write instead.
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hints.push(hint.into());
        self
    }

    /// Adds the change that corrects it.
    pub fn fix(mut self, fix: Fix) -> Self {
        self.fix = Some(Box::new(fix));
        self
    }

    /// Adds another place that matters.
    pub fn related(mut self, span: Span, note: impl Into<String>) -> Self {
        self.related.push((span, note.into()));
        self
    }
}
