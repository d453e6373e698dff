//! A brief that is loaded once for all its language editions.

use std::sync::Mutex;

use super::Input;
use super::digest::{Digest, Taken};
use crate::brief::{self, Brief, Loaded};
use crate::diag::{Diagnostic, SourceFiles};
use crate::language::Language;

/// The language of an edition, and what the editions of a brief share.
#[derive(Debug, Clone, Copy)]
pub struct InLanguage<'a> {
    pub language: &'a Language,
    /// The languages of all editions that are made of the brief.
    pub all: &'a [Language],
    pub loads: &'a Loads,
}

/// What was loaded last, for the editions that are still to be made of it.
#[derive(Debug, Default)]
pub struct Loads(Mutex<Option<Rest>>);

/// What is left of a loaded brief.
#[derive(Debug)]
struct Rest {
    /// A digest of what was loaded.
    key: blake3::Hash,
    /// The brief in the languages that were not asked for yet.
    briefs: Vec<Brief>,
    has_failed: bool,
    diagnostics: Vec<Diagnostic>,
    sources: SourceFiles,
    inputs: Vec<String>,
    taken: Taken,
}

/// A brief in the language that it is to be made in.
pub(super) struct LoadedEdition {
    /// Where it has errors, it is never to be built.
    pub brief: Option<Brief>,
    pub has_failed: bool,
    pub diagnostics: Vec<Diagnostic>,
    pub sources: SourceFiles,
    pub inputs: Vec<String>,
}

/// Loads a brief in the language of the edition, unless it was loaded with the one before. `files` takes note of what
/// is read.
pub(super) fn load(input: &Input, files: &Digest) -> LoadedEdition {
    let Some(InLanguage { language, all, loads }) = input.language else {
        return LoadedEdition::of(brief::load(input.name, input.bytes, files));
    };
    let key = key(input, all);
    let mut last = loads.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let rest = last.take().filter(|rest| rest.key == key && rest.has(language));
    let mut rest = rest
        .unwrap_or_else(|| Rest::of(key, brief::load_in(input.name, input.bytes, files, Some(all)), files));
    files.take_all(&rest.taken);
    let edition = rest.edition(language);
    // The last edition leaves nothing behind.
    *last = Some(rest).filter(|rest| rest.has_failed || !rest.briefs.is_empty());
    edition
}

fn key(input: &Input, all: &[Language]) -> blake3::Hash {
    let mut hasher = blake3::Hasher::new();
    for part in [input.name.as_bytes(), input.bytes].into_iter().chain(all.iter().map(|tag| tag.as_bytes())) {
        hasher.update(&(part.len() as u64).to_le_bytes()).update(part);
    }
    hasher.finalize()
}

impl Rest {
    fn of(key: blake3::Hash, loaded: Loaded, files: &Digest) -> Self {
        let Loaded { brief, translations, faulty, diagnostics, sources, inputs } = loaded;
        let has_failed = brief.is_none();
        let briefs = brief.or(faulty).into_iter().chain(translations).collect();
        Self { key, briefs, has_failed, diagnostics, sources, inputs, taken: files.taken() }
    }

    /// Whether the edition in a language can be made of it.
    fn has(&self, language: &Language) -> bool {
        self.has_failed || self.briefs.iter().any(|brief| brief.head.language == *language)
    }

    fn edition(&mut self, language: &Language) -> LoadedEdition {
        let place = self.briefs.iter().position(|brief| brief.head.language == *language);
        LoadedEdition {
            brief: place.map(|place| self.briefs.remove(place)),
            has_failed: self.has_failed || place.is_none(),
            diagnostics: self.diagnostics.clone(),
            sources: self.sources.clone(),
            inputs: self.inputs.clone(),
        }
    }
}

impl LoadedEdition {
    fn of(loaded: Loaded) -> Self {
        let Loaded { brief, translations: _, faulty, diagnostics, sources, inputs } = loaded;
        Self { has_failed: brief.is_none(), brief: brief.or(faulty), diagnostics, sources, inputs }
    }
}
