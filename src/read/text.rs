//! Texts: a string, or a table of one string for each language.

use std::ops::Range;
use std::sync::Arc;

use toml::de::{DeTable, DeValue};

use super::report::Report;
use super::source_map::Source;
use super::suggest::nearest;
use super::value::{Value, string, wrong_type};
use super::words::quoted_list;
use crate::diag::codes;
use crate::language::{self, Fault, Language};

/// The tag of a text that is the same in every language that has none of its own: a name, say (ISO 639-2).
pub(crate) const ANY_LANGUAGE: &str = "mul";

/// A text in the language that is read, or else in the brief's own: a string is in that, of a table one is chosen.
pub(crate) fn in_language<'t>(cx: &mut Report, value: Value<'t>) -> Option<Source<'t>> {
    let table = match value.get_ref() {
        DeValue::String(text) => {
            let is_own =
                cx.reading() == 0 || is_variety(cx.language(), cx.own_language()) || !has_words(text);
            let own = (cx.reading() > 0).then_some(&**text);
            let source = Source { text, range: value.span(), is_fallback: !is_own, own };
            return Some(fallen_back(cx, source));
        }
        DeValue::Table(table) => table,
        _ => {
            wrong_type(cx, value, "a string");
            return None;
        }
    };
    for (tag, text) in table.iter() {
        let form = "a text is a string, or a table such as `{ en = \"…\", ur = \"…\" }`";
        if tag.get_ref() != ANY_LANGUAGE {
            read_language(cx, tag.get_ref(), tag.span(), form);
        }
        string(cx, text);
    }
    let own = nearest_language(table, cx.own_language()).filter(|_| cx.reading() > 0);
    let own = own.and_then(|text| text.get_ref().as_str());
    let of = |text: Value<'t>, is_fallback| {
        let string = text.get_ref().as_str()?;
        Some(Source { text: string, range: text.span(), is_fallback, own })
    };
    if let Some(text) = nearest_language(table, cx.language()) {
        return of(text, false);
    }
    match nearest_language(table, cx.own_language()) {
        Some(text) => Some(fallen_back(cx, of(text, true)?)),
        None => {
            let language = Arc::clone(cx.own_language());
            let given = quoted_list(table.keys().map(|tag| tag.get_ref().as_ref()));
            let error = cx.error(
                codes::LANGUAGE_MISSING,
                value.span(),
                format!("this text is missing in the language of the brief, `{language}`"),
            );
            error.hints.push(if given.is_empty() {
                format!("add `{language} = \"…\"`")
            } else {
                format!("add `{language} = \"…\"` beside {given}")
            });
            None
        }
    }
}

/// Whether a text has words to be translated: letters beside those of bindings.
pub(crate) fn has_words(text: &str) -> bool {
    let mut rest = text;
    while let Some((words, after)) = rest.split_once("{{") {
        if words.contains(char::is_alphabetic) {
            return true;
        }
        rest = after.split_once("}}").map_or("", |(_, rest)| rest);
    }
    rest.contains(char::is_alphabetic)
}

/// Takes note of a text that is not in the language that is read.
fn fallen_back<'t>(cx: &mut Report, source: Source<'t>) -> Source<'t> {
    if source.is_fallback && !source.text.trim().is_empty() {
        let language = Arc::clone(cx.language());
        cx.untranslated.entry((source.range.start, source.range.end)).or_default().push(language);
    }
    source
}

/// Reports texts that are not in all languages that were read.
pub(crate) fn report_untranslated(cx: &mut Report) {
    for ((start, end), languages) in std::mem::take(&mut cx.untranslated) {
        let own = cx.own_language().to_string();
        let missing =
            languages.iter().map(|language| format!("`{language}`")).collect::<Vec<_>>().join(" and ");
        let hint = match languages.first() {
            Some(language) => format!(
                "write `{{ {own} = \"…\", {language} = \"…\" }}`, or `{{ mul = \"…\" }}` for what is the same in all languages"
            ),
            None => String::new(),
        };
        cx.lint(
            codes::UNTRANSLATED,
            start..end,
            format!("this text is not in {missing}, and is printed in `{own}`"),
        )
        .hints
        .push(hint);
    }
}

/// Whether a tag stands for another tag's language, in whatever variety.
pub(crate) fn is_variety(tag: &str, other: &str) -> bool {
    let [tag, other] = [tag, other].map(|tag| tag.split('-').next().unwrap_or_default());
    tag.eq_ignore_ascii_case(other)
}

/// The text whose tag is the language or the nearest wider one (lookup of RFC 4647, section 3.4), else
/// one that is more particular.
pub(crate) fn nearest_language<'t>(table: &'t DeTable<'t>, language: &str) -> Option<Value<'t>> {
    let find = |wanted: &str| {
        table.iter().find(|(tag, _)| tag.get_ref().eq_ignore_ascii_case(wanted)).map(|(_, text)| text)
    };
    let mut wanted = language;
    loop {
        if let Some(text) = find(wanted) {
            return Some(text);
        }
        match wanted.rfind('-') {
            Some(at) => wanted = &wanted[..at],
            None => break,
        }
    }
    let particular = |tag: &str| {
        tag.get(..wanted.len()).is_some_and(|start| start.eq_ignore_ascii_case(wanted))
            && tag[wanted.len()..].starts_with('-')
    };
    let particular = table.iter().find(|(tag, _)| particular(tag.get_ref())).map(|(_, text)| text);
    particular.or_else(|| find(ANY_LANGUAGE))
}

/// The language that a tag stands for; reports one that stands for none. `form` says what to write in its place.
pub(crate) fn read_language(cx: &mut Report, tag: &str, range: Range<usize>, form: &str) -> Option<Language> {
    let (message, meant) = match Language::parse(tag) {
        Ok(language) => return Some(language),
        Err(Fault::Form) => {
            // Systems write `en_GB`.
            let written = Language::parse(&tag.trim().replace('_', "-")).ok();
            (format!("`{tag}` is not a language tag"), written.map(|language| language.tag().to_string()))
        }
        Err(Fault::Extended { plain }) => {
            let message = format!("`{tag}` has an extension, which would change digits or dates");
            let hint = format!("write `{plain}`: figures and dates are written as in the language itself");
            cx.error(codes::LANGUAGE_TAG, range, message).hints.push(hint);
            return None;
        }
        Err(Fault::Unknown { meant }) => {
            let slip = || {
                let near = nearest(tag, language::names().map(|(name, _)| name))?;
                language::names().find(|(name, _)| *name == near).map(|(_, code)| code.to_owned())
            };
            (format!("`{tag}` is not a language"), meant.or_else(slip))
        }
    };
    let hint = meant.map_or_else(|| form.to_owned(), |meant| format!("did you mean `{meant}`?"));
    cx.error(codes::LANGUAGE_TAG, range, message).hints.push(hint);
    None
}
