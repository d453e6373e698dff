//! What every part of the loader shares: the file at hand, what it defines, and what was found wrong.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::Path;

use super::facts::Facts;
use super::files::ReadFiles;
use super::model::{PartyIndex, SectionName, SourceIndex};
use super::schema::{Named, names};
use super::suggest::nearest;
use crate::diag::{Diagnostic, FileId, SourceFiles, Span, codes};

/// The state of a load.
pub(crate) struct Context<'a> {
    /// The file that is being read.
    pub file: FileId,
    /// Its text.
    pub text: &'a str,
    /// The language that texts are taken in (BCP 47).
    pub language: String,
    pub diagnostics: Vec<Diagnostic>,
    pub facts: Facts,
    /// Codes of the two parties; empty where there is none.
    pub parties: [String; 2],
    /// Indices of sources by their ids.
    pub sources: BTreeMap<String, usize>,
    /// Whether the source is cited, by its index.
    pub cited: Vec<bool>,
    /// Ids of the free sections.
    pub sections: Vec<String>,
    pub files: &'a dyn ReadFiles,
    /// Files that were asked for.
    pub inputs: Vec<String>,
    pub source_files: SourceFiles,
}

impl<'a> Context<'a> {
    pub(crate) fn new(
        file: FileId,
        text: &'a str,
        files: &'a dyn ReadFiles,
        source_files: SourceFiles,
    ) -> Self {
        Self {
            file,
            text,
            language: "en".to_owned(),
            diagnostics: Vec::new(),
            facts: Facts::default(),
            parties: [String::new(), String::new()],
            sources: BTreeMap::new(),
            cited: Vec::new(),
            sections: Vec::new(),
            files,
            inputs: Vec::new(),
            source_files,
        }
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
        self.report(diagnostic)
    }

    /// Reports a lint.
    pub(crate) fn lint(
        &mut self,
        code: &'static str,
        range: Range<usize>,
        message: impl Into<String>,
    ) -> &mut Diagnostic {
        let diagnostic = Diagnostic::warning(code, self.span(range), message);
        self.report(diagnostic)
    }

    fn report(&mut self, diagnostic: Diagnostic) -> &mut Diagnostic {
        self.diagnostics.push(diagnostic);
        let last = self.diagnostics.len() - 1;
        &mut self.diagnostics[last]
    }

    /// What messages call a file that the brief names by a path from its own folder: as it can be opened
    /// from where the brief was.
    pub(crate) fn beside(&self, path: &str) -> String {
        let brief = self.source_files.files().first().map_or("", |file| file.name.as_str());
        Path::new(brief).parent().unwrap_or(Path::new("")).join(path).display().to_string()
    }

    /// The party of a code.
    pub(crate) fn party(&mut self, code: &str, range: Range<usize>) -> Option<PartyIndex> {
        match self.parties.iter().position(|known| known == code) {
            Some(0) => Some(PartyIndex::First),
            Some(_) => Some(PartyIndex::Second),
            // Something is wrong with the parties themselves, and reported there.
            None if self.parties.iter().any(String::is_empty) => None,
            None => {
                let known = self.parties.clone();
                let known = || known.iter().map(String::as_str);
                let hint = match nearest(code, known()) {
                    Some(near) => format!("did you mean `{near}`?"),
                    None => format!("the parties are {}", quoted_list(known())),
                };
                self.error(codes::UNKNOWN_PARTY, range, format!("there is no party `{code}`"))
                    .hints
                    .push(hint);
                None
            }
        }
    }

    /// The source of an id, which is thereby cited.
    pub(crate) fn source(&mut self, id: &str, range: Range<usize>) -> Option<SourceIndex> {
        if let Some(&index) = self.sources.get(id) {
            if let Some(cited) = self.cited.get_mut(index) {
                *cited = true;
            }
            return Some(SourceIndex(index));
        }
        let near = nearest(id, self.sources.keys().map(String::as_str)).map(str::to_owned);
        let hint = match near {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("add a `[[source]]` with `id = \"{id}\"`"),
        };
        self.error(codes::UNDEFINED_SOURCE, range, format!("the source `{id}` is not defined"))
            .hints
            .push(hint);
        None
    }

    /// The section of a name.
    pub(crate) fn section(&mut self, name: &str, range: Range<usize>) -> Option<SectionName> {
        let fixed = SectionName::NAMES.iter().find(|(known, _)| *known == name);
        if let Some((_, section)) = fixed {
            return Some(section.clone());
        }
        if self.sections.iter().any(|id| id == name) {
            return Some(SectionName::Free(name.to_owned()));
        }
        let free = self.sections.clone();
        let known = || names::<SectionName>().into_iter().chain(free.iter().map(String::as_str));
        let hint = match nearest(name, known()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("the sections are {}", quoted_list(known())),
        };
        self.error(codes::UNKNOWN_SECTION, range, format!("there is no section `{name}`")).hints.push(hint);
        None
    }
}

/// `` `a`, `b` and `c` ``
pub(crate) fn quoted_list<'a>(words: impl IntoIterator<Item = &'a str>) -> String {
    let words: Vec<String> = words.into_iter().map(|word| format!("`{word}`")).collect();
    word_list(&words)
}

/// `a, b and c`
pub(crate) fn word_list(words: &[impl AsRef<str>]) -> String {
    match words.split_last() {
        Some((last, [])) => last.as_ref().to_owned(),
        Some((last, rest)) => {
            let rest: Vec<&str> = rest.iter().map(AsRef::as_ref).collect();
            format!("{} and {}", rest.join(", "), last.as_ref())
        }
        None => String::new(),
    }
}
