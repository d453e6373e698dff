//! Typed access to the tables of a TOML tree. Whatever is wrong with a value is reported where it is
//! read, and the reader goes on with a default: a brief with errors is never built.

use std::ops::Range;

use rust_decimal::Decimal;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::context::{Context, quoted_list};
use super::date::{Date, Period};
use super::markup::{Body, Line};
use super::model::{PartyIndex, SectionName, SourceIndex};
use super::schema::{Named, Table, Type, names};
use super::suggest::nearest;
use super::text::{self, Source};
use super::{number, when};
use crate::diag::codes;

/// The most entries that an array may have.
pub(crate) const ENTRIES_LIMIT: usize = 10_000;

/// The most charts: each is drawn, described and attached as a table.
pub(crate) const CHARTS_LIMIT: usize = 100;

/// The longest title and name, in characters: a few lines of the masthead.
const NAME_LIMIT: usize = 300;

/// A table at hand.
#[derive(Clone)]
pub(crate) struct Reader<'t> {
    table: &'t DeTable<'t>,
    schema: &'static Table,
    /// The header in the file, or the braces of an inline table.
    pub range: Range<usize>,
}

/// A value that cannot be read at all, or is not there.
pub(crate) type Value<'t> = &'t Spanned<DeValue<'t>>;

impl<'t> Reader<'t> {
    /// Takes a table in hand: reports keys that it should not have and keys that it lacks.
    pub(crate) fn new(
        cx: &mut Context,
        table: &'t DeTable<'t>,
        range: Range<usize>,
        schema: &'static Table,
    ) -> Self {
        for (key, _) in table.iter() {
            if schema.key(key.get_ref()).is_none() {
                unknown_key(cx, key.get_ref(), key.span(), schema);
            }
        }
        for key in schema.keys.iter().filter(|key| key.required && !table.contains_key(key.name)) {
            let message = match key.kind {
                Type::Table(table) | Type::Tables(table) => format!("there is no {}", table.name),
                _ => format!("{} has no `{}`", schema.name, key.name),
            };
            let error = cx.error(codes::MISSING_KEY, range.clone(), message);
            error.hints.push(format!("add {}", example(key.name, key.kind)));
        }
        Self { table, schema, range }
    }

    /// A value by its key.
    pub(crate) fn get(&self, key: &str) -> Option<Value<'t>> {
        debug_assert!(self.schema.key(key).is_some(), "{} has no key `{key}`", self.schema.name);
        #[cfg(test)]
        super::schema::tests::read(self.schema, key);
        self.table.get(key)
    }

    /// Where a key's value stands.
    pub(crate) fn range_of(&self, key: &str) -> Range<usize> {
        self.table.get(key).map_or(self.range.clone(), Spanned::span)
    }

    /// Where a key of a table within this one stands.
    pub(crate) fn table_range(&self, table: &str, key: &str) -> Range<usize> {
        let value = self.table.get(table).and_then(|value| value.get_ref().as_table()?.get(key));
        value.map_or(self.range.clone(), Spanned::span)
    }

    /// A plain string.
    pub(crate) fn word(&self, cx: &mut Context, key: &str) -> Option<(&'t str, Range<usize>)> {
        let value = self.get(key)?;
        let word = string(cx, value)?;
        if word.trim().is_empty() {
            self.empty(cx, key, value.span());
            return None;
        }
        text::sound(cx, &Source { text: word, range: value.span() }).then(|| (word, value.span()))
    }

    /// A text of one line.
    pub(crate) fn line(&self, cx: &mut Context, key: &str) -> Option<Line> {
        let source = self.text(cx, key)?;
        let found = cx.diagnostics.len();
        let line = text::line(cx, &source);
        let Some(schema) = self.schema.key(key).filter(|_| cx.diagnostics.len() == found) else {
            return Some(line);
        };
        if is_bare(&source, &line) {
            let hint = "write words; citations stand beside them".to_owned();
            if schema.required {
                cx.error(codes::EMPTY_TEXT, source.range, format!("`{key}` has no words")).hints.push(hint);
            } else {
                let message = format!("`{key}` has no words and is left out");
                cx.lint(codes::EMPTY_OPTIONAL, source.range, message).hints.push(hint);
                return None;
            }
        } else if matches!(schema.kind, Type::Name) {
            let length = line.length();
            if length > NAME_LIMIT {
                let message =
                    format!("`{key}` has {length} characters; at most {NAME_LIMIT} are possible here");
                cx.error(codes::TOO_LONG, source.range, message)
                    .hints
                    .push("shorten it, and say the rest in a text".to_owned());
            }
        }
        Some(line)
    }

    /// A text of paragraphs.
    pub(crate) fn body(&self, cx: &mut Context, key: &str) -> Option<Body> {
        let source = self.text(cx, key)?;
        Some(text::body(cx, &source))
    }

    fn text(&self, cx: &mut Context, key: &str) -> Option<Source<'t>> {
        let value = self.get(key)?;
        let source = in_language(cx, value)?;
        if source.text.trim().is_empty() {
            self.empty(cx, key, source.range);
            return None;
        }
        Some(source)
    }

    /// Reports a text that is there and empty.
    fn empty(&self, cx: &mut Context, key: &str, range: Range<usize>) {
        if self.schema.key(key).is_some_and(|key| key.required) {
            cx.error(codes::EMPTY_TEXT, range, format!("`{key}` is empty"))
                .hints
                .push(format!("{} has to have a `{key}`", self.schema.name));
        } else {
            cx.lint(codes::EMPTY_OPTIONAL, range, format!("`{key}` is empty and left out"))
                .hints
                .push("take the key out, or fill it".to_owned());
        }
    }

    /// Several texts of one line.
    pub(crate) fn lines(&self, cx: &mut Context, key: &str) -> Vec<Line> {
        self.each(cx, key, |cx, value| {
            let source = in_language(cx, value)?;
            if source.text.trim().is_empty() {
                cx.lint(codes::EMPTY_OPTIONAL, source.range, "an empty text, left out")
                    .hints
                    .push("take it out, or fill it".to_owned());
                return None;
            }
            let found = cx.diagnostics.len();
            let line = text::line(cx, &source);
            if is_bare(&source, &line) && cx.diagnostics.len() == found {
                cx.lint(codes::EMPTY_OPTIONAL, source.range, "a text without words, left out")
                    .hints
                    .push("write words; citations stand beside them".to_owned());
                return None;
            }
            Some(line)
        })
    }

    /// What `read` makes of each value of an array.
    pub(crate) fn each<T>(
        &self,
        cx: &mut Context,
        key: &str,
        mut read: impl FnMut(&mut Context, Value<'t>) -> Option<T>,
    ) -> Vec<T> {
        let Some(value) = self.get(key) else { return Vec::new() };
        let Some(array) = value.get_ref().as_array() else {
            let written =
                cx.text.get(value.span()).filter(|written| written.len() < 60 && !written.contains('\n'));
            let hint = format!("write `{key} = [{}]`", written.unwrap_or(" … "));
            wrong_type(cx, value, "an array").hints.push(hint);
            return Vec::new();
        };
        let most = if key == "chart" { CHARTS_LIMIT } else { ENTRIES_LIMIT };
        if array.len() > most {
            let message = format!("there are {} of `{key}`; at most {most} are possible", array.len());
            cx.error(codes::TOO_MANY, value.span(), message)
                .hints
                .push("keep those that a reader needs".to_owned());
            return Vec::new();
        }
        array.iter().filter_map(|value| read(cx, value)).collect()
    }

    pub(crate) fn integer(&self, cx: &mut Context, key: &str) -> Option<u32> {
        let (Type::Integer(least, most), value) = (self.schema.key(key)?.kind, self.get(key)?) else {
            return None;
        };
        number::integer(cx, value, least, most).and_then(|number| u32::try_from(number).ok())
    }

    /// An exact decimal, zero or more.
    pub(crate) fn amount(&self, cx: &mut Context, key: &str) -> Option<Decimal> {
        number::amount(cx, key, self.get(key)?)
    }

    /// An exact decimal from 0 to 100.
    pub(crate) fn percent(&self, cx: &mut Context, key: &str) -> Option<Decimal> {
        number::percent(cx, key, self.get(key)?)
    }

    pub(crate) fn boolean(&self, cx: &mut Context, key: &str) -> Option<bool> {
        let value = self.get(key)?;
        let boolean = value.get_ref().as_bool();
        if boolean.is_none() {
            wrong_type(cx, value, "`true` or `false`").hints.push("write it without quotes".to_owned());
        }
        boolean
    }

    pub(crate) fn date(&self, cx: &mut Context, key: &str) -> Option<Date> {
        when::date(cx, self.get(key)?)
    }

    pub(crate) fn period(&self, cx: &mut Context, key: &str) -> Option<Period> {
        when::period(cx, self.get(key)?)
    }

    pub(crate) fn year(&self, cx: &mut Context, key: &str) -> Option<i16> {
        when::year(cx, self.get(key)?)
    }

    /// One of a set of names.
    pub(crate) fn choice<T: Named>(&self, cx: &mut Context, key: &str) -> Option<T> {
        choose(cx, key, self.get(key)?)
    }

    pub(crate) fn party(&self, cx: &mut Context, key: &str) -> Option<PartyIndex> {
        let value = self.get(key)?;
        let code = string(cx, value)?;
        cx.party(code, value.span())
    }

    /// The sources that a table cites.
    pub(crate) fn sources(&self, cx: &mut Context) -> Vec<SourceIndex> {
        self.each(cx, "sources", |cx, value| {
            let id = string(cx, value)?;
            cx.source(id, value.span())
        })
    }

    pub(crate) fn section(&self, cx: &mut Context, key: &str) -> Option<SectionName> {
        let value = self.get(key)?;
        let name = string(cx, value)?;
        cx.section(name, value.span())
    }

    /// A table within this one.
    pub(crate) fn table(&self, cx: &mut Context, key: &str) -> Option<Reader<'t>> {
        let Type::Table(schema) = self.schema.key(key)?.kind else { return None };
        let value = self.get(key)?;
        match value.get_ref() {
            DeValue::Table(table) => Some(Reader::new(cx, table, value.span(), schema)),
            DeValue::Array(array) if array.iter().all(|value| value.get_ref().is_table()) => {
                cx.error(codes::WRONG_TYPE, value.span(), format!("there is one {} only", schema.name))
                    .hints
                    .push(format!("write {} with single brackets", schema.name));
                None
            }
            _ => {
                wrong_type(cx, value, "a table");
                None
            }
        }
    }

    /// The tables of an array.
    pub(crate) fn tables(&self, cx: &mut Context, key: &str) -> Vec<Reader<'t>> {
        let Some(Type::Tables(schema)) = self.schema.key(key).map(|key| key.kind) else { return Vec::new() };
        let Some(value) = self.get(key) else { return Vec::new() };
        if value.get_ref().is_table() {
            let hint = if schema.name.starts_with("`[[") {
                format!("write {} with double brackets, once for each", schema.name)
            } else {
                format!("write `{key} = [{{ … }}]`")
            };
            cx.error(codes::WRONG_TYPE, value.span(), format!("expected several of `{key}`, found a table"))
                .hints
                .push(hint);
            return Vec::new();
        }
        if !value.get_ref().is_array() {
            let hint = if schema.name.starts_with("`[[") {
                format!("write {}, once for each", schema.name)
            } else {
                format!("write `{key} = [{{ … }}]`")
            };
            wrong_type(cx, value, "tables").hints.push(hint);
            return Vec::new();
        }
        let readers = self.each(cx, key, |cx, value| match value.get_ref() {
            DeValue::Table(table) => Some((table, value.span())),
            _ => {
                wrong_type(cx, value, "a table");
                None
            }
        });
        readers.into_iter().map(|(table, range)| Reader::new(cx, table, range, schema)).collect()
    }
}

/// Whether a line has no words. One that is bound to what has failed, and was told of there, is not.
fn is_bare(source: &Source, line: &Line) -> bool {
    !line.has_words() && !source.text.contains("{{")
}

/// A string, or an error.
pub(crate) fn string<'t>(cx: &mut Context, value: Value<'t>) -> Option<&'t str> {
    let string = value.get_ref().as_str();
    if string.is_none() {
        wrong_type(cx, value, "a string");
    }
    string
}

/// The value that a name stands for.
pub(crate) fn choose<T: Named>(cx: &mut Context, key: &str, value: Value) -> Option<T> {
    let name = string(cx, value)?;
    if let Some((_, choice)) = T::NAMES.iter().find(|(known, _)| *known == name) {
        return Some(choice.clone());
    }
    let all = format!("`{key}` is one of {}", quoted_list(names::<T>()));
    let error = cx.error(codes::UNKNOWN_VALUE, value.span(), format!("`{name}` is no value of `{key}`"));
    error.hints.extend(nearest(name, names::<T>()).map(|near| format!("did you mean `{near}`?")));
    error.hints.push(all);
    None
}

/// A text in the language of the brief: a string is in every language, of a table one is chosen.
pub(crate) fn in_language<'t>(cx: &mut Context, value: Value<'t>) -> Option<Source<'t>> {
    let table = match value.get_ref() {
        DeValue::String(text) => return Some(Source { text, range: value.span() }),
        DeValue::Table(table) => table,
        _ => {
            wrong_type(cx, value, "a string");
            return None;
        }
    };
    for (tag, text) in table.iter() {
        if !is_language_tag(tag.get_ref()) {
            cx.error(codes::LANGUAGE_TAG, tag.span(), format!("`{}` is not a language tag", tag.get_ref()))
                .hints
                .push("a text is a string, or a table such as `{ en = \"…\", ur = \"…\" }`".to_owned());
        }
        string(cx, text);
    }
    match nearest_language(table, &cx.language) {
        Some(text) => text.get_ref().as_str().map(|string| Source { text: string, range: text.span() }),
        None => {
            let language = cx.language.clone();
            let given = quoted_list(table.keys().map(|tag| tag.get_ref().as_ref()));
            let error = cx.error(
                codes::LANGUAGE_MISSING,
                value.span(),
                format!("this text is not given in the language of the brief, `{language}`"),
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
    table.iter().find(|(tag, _)| particular(tag.get_ref())).map(|(_, text)| text)
}

/// Whether a string has the form of a BCP 47 tag: subtags of letters and digits, a language first.
pub(crate) fn is_language_tag(tag: &str) -> bool {
    let mut subtags = tag.split('-');
    let language = subtags.next().unwrap_or_default();
    (2..=8).contains(&language.len())
        && language.bytes().all(|byte| byte.is_ascii_alphabetic())
        && subtags
            .all(|tag| (1..=8).contains(&tag.len()) && tag.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}

/// Reports a value of the wrong type.
pub(crate) fn wrong_type<'c>(
    cx: &'c mut Context,
    value: Value,
    expected: &str,
) -> &'c mut crate::diag::Diagnostic {
    let found = match value.get_ref() {
        DeValue::String(_) => "a string",
        DeValue::Integer(_) => "an integer",
        DeValue::Float(_) => "a number",
        DeValue::Boolean(_) => "a boolean",
        DeValue::Datetime(_) => "a date",
        DeValue::Array(_) => "an array",
        DeValue::Table(_) => "a table",
    };
    let message = format!("expected {expected}, found {found}");
    let error = cx.error(codes::WRONG_TYPE, value.span(), message);
    match (expected, value.get_ref()) {
        ("a string", DeValue::Integer(number)) => error.hints.push(format!("write `\"{number}\"`")),
        ("a string", DeValue::Float(number)) => error.hints.push(format!("write `\"{}\"`", number.as_str())),
        ("a string", DeValue::Array(_)) => {
            error.hints.push(
                "several paragraphs are one string in three quotes, with blank lines between".to_owned(),
            );
        }
        ("an integer", DeValue::String(text)) if text.parse::<u32>().is_ok() => {
            error.hints.push(format!("write `{text}` without quotes"));
        }
        ("an integer", DeValue::String(_)) => {
            error.hints.push("write a whole number in digits, without quotes".to_owned());
        }
        ("an integer", DeValue::Float(_)) => error.hints.push("write a whole number".to_owned()),
        ("a string", DeValue::Boolean(_) | DeValue::Datetime(_)) => {
            error.hints.push("put it in quotes".to_owned());
        }
        ("a table", _) => error.hints.push("write its keys in braces, or under a header".to_owned()),
        _ => {}
    }
    error
}

fn unknown_key(cx: &mut Context, key: &str, range: Range<usize>, schema: &Table) {
    let known = || schema.keys.iter().map(|key| key.name);
    let hint = match nearest(key, known()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("the keys of {} are {}", schema.name, quoted_list(known())),
    };
    cx.error(codes::UNKNOWN_KEY, range, format!("unknown key `{key}` in {}", schema.name)).hints.push(hint);
}

/// How a missing key could be written.
fn example(key: &str, kind: Type) -> String {
    match kind {
        Type::Table(table) | Type::Tables(table) => table.name.to_owned(),
        Type::Integer(least, most) if least == most => format!("`{key} = {least}`"),
        Type::Integer(..) | Type::Amount | Type::Percent => format!("`{key} = 1`"),
        Type::Year => format!("`{key} = 2024`"),
        Type::Date | Type::Period => format!("`{key} = 2024-02-03`, or a month, or a year, in quotes"),
        Type::Choice(names) => format!("`{key}`, one of {}", quoted_list(names())),
        Type::Party => format!("`{key} = \"…\"`, the code of a party"),
        _ => format!("`{key} = \"…\"`"),
    }
}
