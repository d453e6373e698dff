//! What every part of the loader shares: the file at hand, what it defines, and what was found wrong.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::Path;

use super::facts::Facts;
use super::files::ReadFiles;
use super::model::{PartyIndex, SectionName, SourceIndex};
use super::schema::{Named, names};
use super::suggest::nearest;
use crate::diag::{Diagnostic, FileId, Severity, SourceFiles, Span, codes};

/// The most diagnostics that are told of one file. Whoever corrects these finds the others.
pub(crate) const TOLD_LIMIT: usize = 1_000;

/// The most paragraphs, items, lines of code, words set apart, links, footnotes and citations: each takes a line, or
/// a place in the structure of the PDF, and a thousand pages of prose have some 20,000.
pub(crate) const PARTS_LIMIT: usize = 100_000;

/// The state of a load.
pub(crate) struct Context<'a> {
    /// The file that is being read.
    pub file: FileId,
    /// Its text.
    pub text: &'a str,
    /// The language that texts are taken in (BCP 47).
    pub language: String,
    pub diagnostics: Vec<Diagnostic>,
    /// What is found once there are enough diagnostics.
    untold: Untold,
    /// How many parts the texts have so far.
    parts: usize,
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

/// The most sections that are named one by one.
const SECTIONS_NAMED: usize = 40;

/// What is not told.
#[derive(Default)]
struct Untold {
    count: usize,
    errors: bool,
    first: Option<Span>,
    last: Option<Diagnostic>,
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
            untold: Untold::default(),
            parts: 0,
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
        if self.diagnostics.len() >= TOLD_LIMIT {
            let untold = &mut self.untold;
            untold.first = untold.first.or(diagnostic.span);
            untold.count += 1;
            untold.errors |= diagnostic.severity == Severity::Error;
            return untold.last.insert(diagnostic);
        }
        self.diagnostics.push(diagnostic);
        let last = self.diagnostics.len() - 1;
        &mut self.diagnostics[last]
    }

    /// Takes note of errors that are not told.
    pub(crate) fn leave_untold(&mut self, count: usize, first: Range<usize>) {
        self.untold.first = self.untold.first.or(Some(self.span(first)));
        self.untold.count += count;
        self.untold.errors = true;
    }

    /// Whether enough is told, so that a suggestion would be looked for in vain.
    fn is_told(&self) -> bool {
        self.diagnostics.len() >= TOLD_LIMIT
    }

    /// Says how much was found that is not told.
    pub(crate) fn tell_untold(&mut self) {
        let untold = std::mem::take(&mut self.untold);
        if untold.count == 0 {
            return;
        }
        let (count, code) = (untold.count, if untold.errors { codes::MORE } else { codes::MORE_LINTS });
        let message = format!("there is more that is not told here, {count} in all");
        let diagnostic = if untold.errors { Diagnostic::error } else { Diagnostic::warning };
        self.diagnostics.push(
            diagnostic(code, untold.first, message).hint("correct what is told, and check the brief again"),
        );
    }

    /// Takes note of a part of a text; whether there is room for it.
    pub(crate) fn part(&mut self, range: impl FnOnce() -> Range<usize>) -> bool {
        self.parts += 1;
        if self.parts == PARTS_LIMIT + 1 {
            let message = format!(
                "up to here there are {PARTS_LIMIT} paragraphs, items, lines of code, words set apart, links, footnotes \
                 and citations"
            );
            self.error(codes::TOO_MANY, range(), message)
                .hints
                .push("more are not possible: keep what a reader needs".to_owned());
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
        if !self.part(|| range.clone()) {
            return None;
        }
        if let Some(&index) = self.sources.get(id) {
            if let Some(cited) = self.cited.get_mut(index) {
                *cited = true;
            }
            return Some(SourceIndex(index));
        }
        let message = format!("the source `{id}` is not defined");
        if self.is_told() {
            self.error(codes::UNDEFINED_SOURCE, range, message);
            return None;
        }
        let near = nearest(id, self.sources.keys().map(String::as_str)).map(str::to_owned);
        let hint = match near {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("add a `[[source]]` with `id = \"{id}\"`"),
        };
        self.error(codes::UNDEFINED_SOURCE, range, message).hints.push(hint);
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
        let message = format!("there is no section `{name}`");
        if self.is_told() {
            self.error(codes::UNKNOWN_SECTION, range, message);
            return None;
        }
        let free = self.sections.clone();
        let known = || names::<SectionName>().into_iter().chain(free.iter().map(String::as_str));
        let hint = match nearest(name, known()) {
            Some(near) => format!("did you mean `{near}`?"),
            None if known().count() > SECTIONS_NAMED => "it is the `id` of a `[[section]]`".to_owned(),
            None => format!("the sections are {}", quoted_list(known())),
        };
        self.error(codes::UNKNOWN_SECTION, range, message).hints.push(hint);
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
