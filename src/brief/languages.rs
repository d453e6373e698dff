//! The languages that a brief has editions in, found without reading the brief.

use memchr::memmem;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::tree::table;
use crate::language::Language;
use crate::read::{SIZE_LIMIT, decode, overfull};

/// The key that lists them.
const KEY: &str = "languages";

/// The languages of a brief's editions, in order; none where it has one, in its own language. What is wrong with them is
/// reported when the brief is read.
pub fn languages(brief: &[u8]) -> Vec<Language> {
    in_head(brief, KEY, listed).unwrap_or_default()
}

/// A brief's own language.
pub fn own_language(brief: &[u8]) -> Language {
    in_head(brief, "language", |head| own(Some(head))).unwrap_or_else(Language::english)
}

/// The own language of a brief that is parsed.
pub(crate) fn own_language_of(file: &DeTable) -> Language {
    own(table(file, "brief").map(|(head, _)| head))
}

/// The own language of a brief with this `[brief]`.
pub(super) fn own(head: Option<&DeTable>) -> Language {
    head.and_then(|head| parsed(head.get("language")?)).unwrap_or_else(Language::english)
}

/// What `find` finds in `[brief]`, where the word `key` is in the brief at all.
fn in_head<T>(brief: &[u8], key: &str, find: impl FnOnce(&DeTable) -> T) -> Option<T> {
    if brief.len() > SIZE_LIMIT || memmem::find(brief, key.as_bytes()).is_none() {
        return None;
    }
    let text = decode(brief).ok().filter(|text| overfull(text).is_none())?;
    let (tree, _) = DeTable::parse_recoverable(&text);
    table(tree.get_ref(), "brief").map(|(head, _)| find(head))
}

/// The languages that `[brief]` lists, each once.
pub(super) fn listed(head: &DeTable) -> Vec<Language> {
    let mut all = Vec::new();
    let listed = head.get(KEY).and_then(|value| value.get_ref().as_array());
    for language in listed.into_iter().flatten().filter_map(parsed) {
        if !all.contains(&language) {
            all.push(language);
        }
    }
    all
}

/// The language of a tag in a brief, where it is one.
fn parsed(value: &Spanned<DeValue>) -> Option<Language> {
    Language::parse(value.get_ref().as_str()?).ok()
}
