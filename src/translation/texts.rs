//! Finds the texts of a brief that can be translated.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::brief::{Brief, Declared, own_language_of};
use crate::diag::{Diagnostic, codes};
use crate::language::Language;
use crate::read::schema::{Key, Table, Type};
use crate::read::{ANY_LANGUAGE, has_words, is_variety, nearest_language, overfull};

/// A text of a brief, with its translation if it has one.
#[derive(Debug)]
pub(crate) struct Text {
    /// The keys that lead to it, such as `history[2].title`. Tables of a list are counted from 1.
    pub path: String,
    /// What its key is for.
    pub about: &'static str,
    /// In the brief's own language.
    pub own: String,
    pub translation: Option<String>,
    /// The place of the whole value.
    pub value: Range<usize>,
    pub form: Form,
}

/// How a text is written.
#[derive(Debug)]
pub(crate) enum Form {
    /// As a string, in the brief's own language.
    String,
    /// As a table of languages.
    Languages {
        /// The places of the value in the language that is asked for, by its own tag.
        translation: Option<Range<usize>>,
        /// The last of them in the file: its key and its value.
        last: (Range<usize>, Range<usize>),
    },
}

/// The texts of a brief, in the order of the file.
#[derive(Debug)]
pub(crate) struct Texts {
    /// The brief's own language.
    pub own: Language,
    pub all: Vec<Text>,
}

/// The texts of a brief that have or need a translation. Those that are the same in every language (`mul`) are left out,
/// and so are those without words of their own.
///
/// # Errors
/// A brief that is not TOML, or that is in this language itself.
pub(crate) fn texts(brief: &str, language: &Language) -> Result<Texts, Diagnostic> {
    let error = |message: String, hint| Diagnostic::error(codes::TRANSLATIONS, None, message).hint(hint);
    let tree =
        Some(brief).filter(|brief| overfull(brief).is_none()).and_then(|brief| DeTable::parse(brief).ok());
    let tree = tree.ok_or_else(|| {
        let hint = "run `chancery check`, and correct what it finds";
        error("the brief is not valid TOML".to_owned(), hint)
    })?;
    let own = own_language_of(tree.get_ref());
    if own == *language {
        let message = format!("`{}` is the language of the brief itself", own.tag());
        return Err(error(message, "name the language that it is translated into with `--lang`"));
    }
    let mut finder =
        Finder { own: own.tag().to_string(), language: language.tag().to_string(), found: Vec::new() };
    finder.table(tree.get_ref(), Brief::TABLE, "");
    finder.found.sort_by_key(|text| text.value.start);
    Ok(Texts { own, all: finder.found })
}

struct Finder {
    own: String,
    language: String,
    found: Vec<Text>,
}

impl Finder {
    fn table(&mut self, table: &DeTable, declared: &'static Table, path: &str) {
        for (name, value) in table.iter() {
            let Some(key) = declared.key(name.get_ref()) else { continue };
            let separator = if path.is_empty() { "" } else { "." };
            self.value(value, key, &key.kind, &format!("{path}{separator}{}", key.name));
        }
    }

    fn value(&mut self, value: &Spanned<DeValue>, key: &'static Key, kind: &Type, path: &str) {
        match (kind, value.get_ref()) {
            (Type::Text(_) | Type::Phrase(_), _) => self.text(value, key, path),
            (Type::Table(table) | Type::Tables(table), DeValue::Table(value)) => {
                self.table(value, table, path);
            }
            (
                Type::Tables(_) | Type::Texts(_) | Type::Phrases(_) | Type::Rows | Type::RowOrTrue,
                DeValue::Array(values),
            ) => {
                for (number, value) in values.iter().enumerate() {
                    let path = format!("{path}[{}]", number + 1);
                    match (kind, value.get_ref()) {
                        (Type::Tables(_), DeValue::Table(_)) | (Type::Rows, DeValue::Array(_)) => {
                            self.value(value, key, kind, &path);
                        }
                        (Type::Tables(_), _) => {}
                        _ => self.text(value, key, &path),
                    }
                }
            }
            (Type::TextsByName(..), DeValue::Table(texts)) => {
                for (name, value) in texts.iter() {
                    self.text(value, key, &format!("{path}.{}", name.get_ref()));
                }
            }
            _ => {}
        }
    }

    fn text(&mut self, value: &Spanned<DeValue>, key: &'static Key, path: &str) {
        let (own, translation, form) = match value.get_ref() {
            DeValue::String(own) if !is_variety(&self.language, &self.own) => (&**own, None, Form::String),
            DeValue::Table(table) => {
                let string = |value: &Spanned<DeValue>| value.get_ref().as_str().map(str::to_owned);
                let tagged =
                    |wanted: &str| table.iter().find(|(tag, _)| tag.get_ref().eq_ignore_ascii_case(wanted));
                let same = tagged(ANY_LANGUAGE).map(|(_, text)| text.span());
                let chosen = nearest_language(table, &self.language);
                if chosen.is_some_and(|chosen| Some(chosen.span()) == same) {
                    return;
                }
                let own = nearest_language(table, &self.own).and_then(|own| own.get_ref().as_str());
                let last = table.iter().max_by_key(|(_, text)| text.span().start);
                let (Some(own), Some((tag, text))) = (own, last) else { return };
                let form = Form::Languages {
                    translation: tagged(&self.language).map(|(_, text)| text.span()),
                    last: (tag.span(), text.span()),
                };
                (own, chosen.and_then(string), form)
            }
            _ => return,
        };
        if has_words(own) {
            // A translator's file has the line breaks of Unix.
            let (path, own) = (path.to_owned(), own.replace("\r\n", "\n"));
            let translation = translation.map(|translation| translation.replace("\r\n", "\n"));
            self.found.push(Text { path, about: key.about(), own, translation, value: value.span(), form });
        }
    }
}
