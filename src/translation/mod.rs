//! Translations of a brief's texts: out of it as a PO file, the format of translators' tools, and back into it.
//!
//! A text is told by where it is ([`Text::path`]) and what it says. What comes back is written into the text of the brief,
//! which keeps its order, its comments and everything else.

mod edit;
mod marks;
mod po;
mod texts;

use std::ops::Range;

use crate::brief::languages;
use crate::diag::{Diagnostic, FileId, SourceFiles, Span, codes};
use crate::language::Language;

pub(crate) use po::written;
pub(crate) use texts::{Text, Texts, texts};

/// What is read from a PO file into a brief.
#[derive(Debug)]
pub(crate) struct Taken {
    /// The text of the brief, with the translations.
    pub brief: String,
    /// How many translations are new or changed.
    pub changed: usize,
    /// How many texts still have none.
    pub missing: usize,
    /// What was not taken, and why: warnings.
    pub warnings: Vec<Diagnostic>,
}

/// A file whose translations are taken.
#[derive(Debug, Clone, Copy)]
pub(crate) struct PoFile<'t> {
    pub name: &'t str,
    pub text: &'t str,
}

/// The brief with the translations that a PO file has. Adds the file to `sources`.
///
/// # Errors
/// A file that is not PO or for another language; a translation that lacks what has to stay, such as a binding.
pub(crate) fn take(
    brief: &str,
    language: &Language,
    file: PoFile<'_>,
    sources: &mut SourceFiles,
) -> Result<Taken, Vec<Diagnostic>> {
    let id = sources.add(file.name, file.text);
    let entries = po::read(file.text).map_err(|fault| {
        let message = format!("{}: this is not a PO file that can be read", fault.why);
        vec![Diagnostic::error(codes::TRANSLATIONS, Some(span(id, &fault.place)), message).hint(AGAIN)]
    })?;
    let Texts { own, all: found } = texts(brief, language).map_err(|error| vec![error])?;
    let (mut errors, mut warnings, mut changes) = (Vec::new(), Vec::new(), Vec::new());
    let mut taken = vec![false; found.len()];
    let index = po::Index::new(&found);
    for entry in &entries {
        if entry.is_head() {
            errors.extend(other_language(entry, language, id));
            continue;
        }
        let Some(number) = index.find(entry) else {
            let message = format!("the brief has no such text at `{}`", entry.context);
            let warning = Diagnostic::warning(codes::TRANSLATIONS, Some(span(id, &entry.place)), message);
            warnings.push(
                warning.hint("it has changed since: write the PO file again, and translate what is new"),
            );
            continue;
        };
        let text = &found[number];
        let translation = entry.translation.as_str();
        if entry.is_fuzzy || translation.trim().is_empty() {
            continue;
        }
        let lost = marks::differences(&text.own, translation);
        if !lost.is_empty() {
            let message =
                format!("the translation does not have the same {} as the text", lost.join(" and "));
            let error =
                Diagnostic::error(codes::TRANSLATIONS, Some(span(id, &entry.translation_place)), message);
            errors.push(error.hint(
                "copy what is in `{{…}}` and `[@…]` as it is: figures, dates and sources come from it",
            ));
            continue;
        }
        taken[number] = true;
        if text.translation.as_deref() != Some(translation) {
            changes.push((number, translation));
        }
    }
    if !errors.is_empty() {
        errors.append(&mut warnings);
        return Err(errors);
    }
    let missing =
        found.iter().zip(&taken).filter(|(text, taken)| text.translation.is_none() && !**taken).count();
    let changed = changes.len();
    let edited = edit::written(brief, (&own, language), &found, &changes);
    // What was written is read, so that a brief in an unforeseen form is refused and not spoilt.
    if !edit::is_as_wanted(&edited, language, &found, &changes) {
        return Err(vec![
            Diagnostic::error(
                codes::TRANSLATIONS,
                None,
                "the translations cannot be written into this brief",
            )
            .hint("write its texts as `key = \"…\"`, one to a line, and try again"),
        ]);
    }
    Ok(Taken { brief: edited, changed, missing, warnings })
}

/// Whether all translations of a PO file are in a brief with these texts.
pub(crate) fn is_contained(po: &str, texts: &[Text]) -> bool {
    let index = po::Index::new(texts);
    let is_known = |entry: &po::Entry| {
        let found = index.find(entry).map(|number| texts[number].translation.as_deref());
        entry.is_head() || entry.translation.is_empty() || found == Some(Some(&entry.translation))
    };
    po::read(po).is_ok_and(|entries| entries.iter().all(is_known))
}

/// Whether a brief has editions in a language.
pub(crate) fn is_listed(brief: &str, language: &Language) -> bool {
    languages(brief.as_bytes()).iter().any(|listed| listed == language)
}

/// The hint for a file that is of no use.
const AGAIN: &str =
    "expected a file written by `chancery translations`, and saved as PO by a translator's tool";

fn other_language(head: &po::Entry, language: &Language, file: FileId) -> Option<Diagnostic> {
    let stated = head.translation.lines().find_map(|line| line.strip_prefix("Language:"))?.trim();
    // Tools write `pt_BR`.
    let is_same = stated.is_empty() || stated.replace('_', "-").eq_ignore_ascii_case(language.tag());
    let message = format!("the translations are in `{stated}`, not in `{}`", language.tag());
    let error = Diagnostic::error(codes::TRANSLATIONS, Some(span(file, &head.translation_place)), message);
    (!is_same).then(|| error.hint(format!("give `--lang {stated}`, or the file for `{}`", language.tag())))
}

fn span(file: FileId, range: &Range<usize>) -> Span {
    Span { file, start: range.start as u32, end: range.end as u32 }
}
