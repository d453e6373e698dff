//! `[abbreviations]`: short forms and what they stand for.

use toml::de::DeValue;

use super::context::Context;
use super::shape::Field;
use crate::diag::{Span, codes};
use crate::language::Language;
use crate::markup::{self, Phrase};
use crate::read::schema::Type;
use crate::read::{LINE_LIMIT, Reader, in_language};

/// The longest short form, in characters.
const SHORT_LIMIT: usize = 40;

/// A short form.
#[derive(Debug, Clone)]
pub struct Abbreviation {
    pub short: String,
    /// What it stands for.
    pub long: Phrase,
    /// Where the short form is defined.
    pub span: Span,
}

/// Short forms by their names.
pub(crate) struct Abbreviations;

impl Field for Abbreviations {
    type Value = Vec<Abbreviation>;
    const TYPE: Type = Type::TextsByName("a table of short forms and what they stand for", LINE_LIMIT);
    const REQUIRED: bool = false;

    fn read(cx: &mut Context, table: &Reader, key: &str) -> Vec<Abbreviation> {
        let Some(value) = table.get(key) else { return Vec::new() };
        let Some(entries) = value.get_ref().as_table() else {
            cx.error(codes::WRONG_TYPE, value.span(), "expected a table of short forms")
                .hints
                .push("write `[abbreviations]`, and `EU = \"European Union\"` below it".to_owned());
            return Vec::new();
        };
        let mut all = Vec::new();
        for (short, long) in entries.iter() {
            let name = short.get_ref().as_ref();
            // `U.S.` without quotes is a table within a table.
            let dotted = match long.get_ref() {
                DeValue::Table(inner) => inner.keys().find(|key| Language::parse(key.get_ref()).is_err()),
                _ => None,
            };
            if let Some(rest) = dotted {
                let whole = format!("{name}.{}", rest.get_ref());
                cx.error(
                    codes::ABBREVIATION,
                    short.span(),
                    format!("`{name}` is only the start of a short form"),
                )
                .hints
                .push(format!("put one with a dot into quotes: `\"{whole}\" = \"…\"`"));
                continue;
            }
            if let Some((message, hint)) = unusable(name) {
                cx.error(codes::ABBREVIATION, short.span(), message).hints.push(hint.to_owned());
                continue;
            }
            let Some(source) = in_language(cx, long) else { continue };
            if source.text.trim().is_empty() {
                cx.error(codes::EMPTY_TEXT, source.range, format!("`{name}` stands for nothing"))
                    .hints
                    .push("write what it stands for, or remove it".to_owned());
                continue;
            }
            let long = markup::phrase(cx, &source, false);
            all.push(Abbreviation { short: name.to_owned(), long, span: cx.span(short.span()) });
        }
        all
    }
}

/// Why nothing can be found by a short form, and what to do.
fn unusable(short: &str) -> Option<(String, &'static str)> {
    if short.chars().count() > SHORT_LIMIT {
        return Some((format!("a short form has {SHORT_LIMIT} characters at most"), "is it the long one?"));
    }
    let is_edge = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '.');
    if !short.contains(char::is_alphabetic)
        || !is_edge(short.chars().next())
        || !is_edge(short.chars().next_back())
    {
        let message =
            format!("`{}` is not a short form: it would not be found as a word", short.escape_debug());
        return Some((message, "write it as it is in the text, such as `EU` or `\"U.S.\"`"));
    }
    None
}
