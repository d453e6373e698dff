//! An edition of a brief: its text as it is before any stage sees it, made of what the author wrote.
//!
//! Tables of included files are merged into it ([`include`]). With `--public`, everything internal is left out here, so that
//! no stage can let it slip: each reads a brief that never had it. The brief is taken apart into values ([`node`]), which are
//! merged or dropped ([`public`]), and what is left is written again ([`write`]), without comments. That text is the brief
//! from there on: it is what is attached to the PDF, what provenance refers to, and what the digest is of. What is reported
//! about it leads back to the files of the author.
//!
//! What is left may be about what is not there. A total from which it could be calculated ([`revealed`]), and a text that
//! would be about something else ([`bindings`]), are errors, and so is whatever is only wrong because something is missing.

mod bindings;
mod citations;
mod include;
mod node;
mod public;
mod revealed;
mod write;

use std::collections::BTreeSet;
use std::sync::Arc;

use memchr::memmem;
use toml::de::DeTable;

use crate::brief::{self, Brief, Declared};
use crate::diag::{Diagnostic, FileId, Severity, SourceFile, SourceFiles, Span, codes};
use crate::read::{FileError, ReadFiles, SIZE_LIMIT, Sheet, SheetError, Source, decode, overfull};
use include::{Inclusion, include};
use node::{Entry, Node, Place, entries};
use public::{LeftOut, leave_out};
use write::{Written, write};

/// The text of a brief, made of the files that the author wrote.
#[derive(Debug)]
pub struct Edition {
    written: Written,
    /// The text with everything internal, where something is left out.
    whole: Option<Written>,
    /// The files: the brief itself is the first.
    sources: SourceFiles,
    /// The paths of those that are included.
    inputs: Vec<String>,
    /// What is wrong, by the numbers of these files.
    diagnostics: Vec<Diagnostic>,
    /// Whether a file could not be included.
    partial: bool,
}

impl Edition {
    /// The edition of a brief; `None` where the brief is to be read as it is, or is wrong in a way that reading it
    /// reports.
    pub fn of(name: &str, bytes: &[u8], files: &dyn ReadFiles, public: bool) -> Option<Self> {
        if bytes.len() > SIZE_LIMIT {
            return None;
        }
        let text = decode(bytes).ok()?;
        let may_include = memmem::find(text.as_bytes(), include::KEY.as_bytes()).is_some();
        if !public && !may_include || overfull(&text).is_some() {
            return None;
        }
        let (tree, errors) = DeTable::parse_recoverable(&text);
        if !errors.is_empty() || !public && tree.get_ref().get(include::KEY).is_none() {
            return None;
        }
        let mut root = entries(0, &text, tree.get_ref());
        let mut sources = SourceFiles::default();
        sources.add(name, text.as_ref());
        let Inclusion { inputs, diagnostics, partial } = include(&mut root, files, &mut sources);
        let mut edition =
            Self { written: Written::default(), whole: None, sources, inputs, diagnostics, partial };
        let whole = public.then(|| root.clone());
        let left_out = if public { leave_out(&mut root, Brief::TABLE) } else { LeftOut::default() };
        drop_sources(&mut root, &left_out);
        drop_abbreviations(&mut root, &left_out);
        edition.report(&root, &left_out);
        edition.whole = whole.filter(|_| !left_out.tables.is_empty()).map(|whole| write(&whole));
        edition.written = write(&root);
        Some(edition)
    }

    /// The paths of the files that are included, from the folder of the brief.
    pub fn inputs(&self) -> &[String] {
        &self.inputs
    }

    /// The text.
    pub fn text(&self) -> &str {
        &self.written.text
    }

    /// Whether nothing can be built of it.
    pub fn has_errors(&self) -> bool {
        self.diagnostics.iter().any(|diagnostic| diagnostic.severity == Severity::Error)
    }

    /// Reports what cannot be left out, and what gives away what is.
    fn report(&mut self, root: &[Entry], left_out: &LeftOut) {
        for (table, place) in &left_out.needed {
            let whole = *table == Brief::TABLE.name;
            let message = match whole {
                true => "this brief is internal as a whole, and there is nothing to publish".to_owned(),
                false => format!("{table} cannot be left out: every briefing has it"),
            };
            let hint = match whole {
                true => "build it without `--public`",
                false => "remove `internal`, and mark what is within it",
            };
            let error = Diagnostic::error(codes::INTERNAL_NEEDED, place.span(), message);
            self.diagnostics.push(error.hint(hint));
        }
        for bindings::Moved { path, place, text, at, because } in bindings::moved(root, left_out) {
            let file = self.sources.files().get(place.file).map_or("", |file| &file.text);
            let range = Source::new(&text, place.range).map(file).source(at);
            let place = Place { file: place.file, range };
            let message =
                format!("`{path}` may lead to something else with `--public`, as a {because} is internal");
            let error = Diagnostic::error(codes::INTERNAL_SHIFT, place.span(), message);
            let hint = match path.contains("latest") || path.contains("first") {
                true => "name the year",
                false => "leave it out, or move the sentence into something internal",
            };
            self.diagnostics.push(error.hint(hint));
        }
        for revealed::Revealing { place, message, gone } in revealed::revealed(root, left_out) {
            let mut error = Diagnostic::error(codes::INTERNAL_REVEALED, place.span(), message);
            if gone != place {
                error = error.related(gone.span(), "this is internal");
            }
            self.diagnostics.push(error.hint("mark a second part as internal, or leave the total out"));
        }
    }

    /// Has what was found in the text point into the files of the author, and adds what was found before.
    pub fn locate(&self, diagnostics: &mut Vec<Diagnostic>, sources: &mut SourceFiles) {
        let mut ids = Vec::with_capacity(self.sources.files().len());
        for SourceFile { name, text, .. } in self.sources.files() {
            let first =
                ids.is_empty().then(|| sources.replace_first(name.as_str(), Arc::clone(text))).flatten();
            ids.push(first.unwrap_or_else(|| sources.add(name.as_str(), Arc::clone(text))));
        }
        let there = |place: Place| {
            let file = ids.get(place.file).copied().unwrap_or(FileId(0));
            Span { file, ..place.span() }
        };
        let of_text = |span: &mut Span| {
            if let Some(place) = in_text(&self.written, *span) {
                *span = there(place);
            }
        };
        for diagnostic in diagnostics.iter_mut() {
            diagnostic.span.iter_mut().for_each(of_text);
            diagnostic.related.iter_mut().for_each(|(span, _)| of_text(span));
            if let Some(fix) = &mut diagnostic.fix {
                of_text(&mut fix.span);
            }
            diagnostic.fix = diagnostic.fix.take().filter(|fix| fix.fits(&sources.get(fix.span.file).text));
        }
        if self.partial {
            // It may be in the file that cannot be included.
            diagnostics
                .retain(|found| !matches!(found.code, codes::UNDEFINED_SOURCE | codes::INTERNAL_REFERENCE));
        }
        // A binding that leads elsewhere may lead nowhere, too.
        let shifts = self.diagnostics.iter().filter(|found| found.code == codes::INTERNAL_SHIFT);
        let shifts: Vec<Span> = shifts.filter_map(|found| found.span).collect();
        diagnostics.retain(|found| {
            let is_in =
                |span: Span| shifts.iter().any(|shift| (shift.start..shift.end).contains(&span.start));
            found.code != codes::INTERNAL_REFERENCE || !found.span.is_some_and(is_in)
        });
        diagnostics.extend(self.diagnostics.iter().cloned().map(|mut diagnostic| {
            let spans = diagnostic.span.iter_mut().chain(diagnostic.related.iter_mut().map(|(span, _)| span));
            spans
                .for_each(|span| span.file = ids.get(usize::from(span.file.0)).copied().unwrap_or(FileId(0)));
            diagnostic
        }));
        diagnostics.sort_by_key(|diagnostic| diagnostic.span);
    }

    /// Finds the errors in the text that there are only because something is left out, and says so in their place. What is
    /// wrong in the brief as a whole is reported as it is.
    pub fn blame(&self, diagnostics: &mut [Diagnostic], files: &dyn ReadFiles) {
        let Some(whole) = self.whole.as_ref().filter(|_| has_error(diagnostics)) else { return };
        let (left, inputs) = self.errors(&self.written, files);
        let (whole, _) = self.errors(whole, &Known { files, inputs });
        for diagnostic in diagnostics.iter_mut().filter(|found| found.severity == Severity::Error) {
            let Some(place) = diagnostic.span.and_then(|span| in_text(&self.written, span)) else { continue };
            let error = (diagnostic.code, place, diagnostic.message.clone());
            // What later stages find is about what is left.
            if !left.contains(&error) || whole.contains(&error) {
                continue;
            }
            let message = "this needs something that is internal, and left out with `--public`";
            let hint = "change it, or mark what it is part of with `internal = true` too";
            let (_, _, was) = error;
            let blamed = Diagnostic::error(codes::INTERNAL_REFERENCE, diagnostic.span, message);
            *diagnostic = blamed.label(was).hint(hint);
        }
    }

    /// The errors in a text, with their places in the files of the author, and the files that it reads.
    fn errors(
        &self,
        written: &Written,
        files: &dyn ReadFiles,
    ) -> (Vec<(&'static str, Place, String)>, Vec<String>) {
        let name = self.sources.files().first().map_or("", |file| &file.name);
        let loaded = brief::load(name, written.text.as_bytes(), files);
        let errors = loaded.diagnostics.into_iter().filter(|found| found.severity == Severity::Error);
        let placed = |error: Diagnostic| Some((error.code, in_text(written, error.span?)?, error.message));
        (errors.filter_map(placed).collect(), loaded.inputs)
    }
}

/// Only those files that what is left names: what is internal may not even be there.
struct Known<'k> {
    files: &'k dyn ReadFiles,
    inputs: Vec<String>,
}

impl ReadFiles for Known<'_> {
    fn read(&self, path: &str) -> Result<Vec<u8>, FileError> {
        match self.inputs.iter().any(|known| known == path) {
            true => self.files.read(path),
            false => Err(FileError::Missing),
        }
    }

    fn read_data(&self, path: &str) -> Result<Vec<u8>, FileError> {
        match self.inputs.iter().any(|known| known == path) {
            true => self.files.read_data(path),
            false => Err(FileError::Missing),
        }
    }

    fn sheet(&self, bytes: &[u8], name: Option<&str>) -> Result<Sheet, SheetError> {
        self.files.sheet(bytes, name)
    }
}

/// The place that a stretch of a text is from; none for a stretch of another file.
fn in_text(written: &Written, span: Span) -> Option<Place> {
    (span.file == FileId(0)).then(|| written.place(&(span.start as usize..span.end as usize)))
}

fn has_error(diagnostics: &[Diagnostic]) -> bool {
    diagnostics.iter().any(|diagnostic| diagnostic.severity == Severity::Error)
}

/// Drops the sources that only internal tables cite, and those of included files that nothing does.
fn drop_sources(root: &mut Vec<Entry>, left_out: &LeftOut) {
    let (mut kept, mut gone) = (BTreeSet::new(), BTreeSet::new());
    root.iter().for_each(|entry| citations::cited(&entry.node, &mut kept));
    left_out.tables.iter().for_each(|left| citations::cited(&left.node, &mut gone));
    let unneeded = |source: &Node| {
        let id = source.get("id").and_then(Node::text).unwrap_or_default();
        (source.place.file > 0 || gone.contains(id)) && !kept.contains(id)
    };
    retain(root, "source", |source| !unneeded(source));
}

/// Drops the abbreviations that only internal tables have, and those of included files that occur nowhere.
fn drop_abbreviations(root: &mut Vec<Entry>, left_out: &LeftOut) {
    const KEY: &str = "abbreviations";
    let Some(defined) = root.iter().find(|entry| entry.is(KEY)).and_then(|entry| entry.node.table()) else {
        return;
    };
    let words: BTreeSet<String> = defined.iter().map(|entry| entry.key.clone()).collect();
    let (mut kept, mut gone) = (BTreeSet::new(), BTreeSet::new());
    let mut look = |text: &str, _: &Place| citations::mentioned(text, &words, &mut kept);
    root.iter().filter(|entry| !entry.is(KEY)).for_each(|entry| entry.node.texts(&mut look));
    let mut look = |text: &str, _: &Place| citations::mentioned(text, &words, &mut gone);
    left_out.tables.iter().for_each(|left| left.node.texts(&mut look));
    let defined = root.iter_mut().find(|entry| entry.is(KEY)).and_then(|entry| entry.node.table_mut());
    if let Some(defined) = defined {
        defined
            .retain(|entry| kept.contains(&entry.key) || entry.place.file == 0 && !gone.contains(&entry.key));
    }
    root.retain(|entry| !entry.is(KEY) || entry.node.table().is_some_and(|defined| !defined.is_empty()));
}

/// Keeps those of a list of tables that satisfy a condition.
fn retain(root: &mut Vec<Entry>, key: &str, stays: impl Fn(&Node) -> bool) {
    debug_assert!(Brief::TABLE.key(key).is_some(), "{key}");
    if let Some(entry) = root.iter_mut().find(|entry| entry.is(key))
        && let node::Value::Array(nodes) = &mut entry.node.value
    {
        nodes.retain(stays);
        let is_empty = nodes.is_empty();
        root.retain(|entry| !entry.is(key) || !is_empty);
    }
}

/// The paths of all files that making a brief reads or asks for, whatever is wrong with it or with them.
pub fn named_files(brief: &[u8], files: &dyn ReadFiles) -> Vec<String> {
    match Edition::of("", brief, files, false) {
        None => brief::named_files(brief, files),
        Some(edition) => {
            let named = brief::named_files(edition.text().as_bytes(), files);
            edition.inputs.into_iter().chain(named).collect()
        }
    }
}
