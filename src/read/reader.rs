//! Typed access to the tables of a TOML tree. Whatever is wrong with a value is reported where it is
//! read, and the reader goes on with a default: a file with errors is never used.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::check;
use super::choice::Named;
use super::headers::wrong_brackets;
use super::misread::misread;
use super::number;
use super::placeholder;
use super::report::Report;
use super::schema::{Count, INTERNAL, Table, Type};
use super::source_map::Source;
use super::spans::KeySpans;
use super::suggest::nearest;
use super::text::in_language;
use super::unknown;
use super::value::{Value, choose, string, wrong_type};
use super::words::quoted_list;
use crate::diag::codes;

/// The most entries that an array may have.
pub(crate) const ENTRIES_LIMIT: usize = 10_000;

/// A table that is being read.
#[derive(Clone)]
pub(crate) struct Reader<'t> {
    table: &'t DeTable<'t>,
    schema: &'static Table,
    /// The header in the file, or the braces of an inline table.
    pub range: Range<usize>,
}

impl<'t> Reader<'t> {
    /// Starts reading a table: reports keys that it should not have and keys that it lacks.
    pub(crate) fn new(
        cx: &mut Report,
        table: &'t DeTable<'t>,
        range: Range<usize>,
        schema: &'static Table,
    ) -> Self {
        let mut meant = Vec::new();
        for (key, _) in table.iter() {
            if schema.key(key.get_ref()).is_none() {
                meant.extend(unknown::report(cx, key.get_ref(), key.span(), schema));
            }
        }
        if let (Some(_), Some(mark)) = (schema.internal_key(), table.get(INTERNAL)) {
            match schema.internal_key().map(|key| key.kind) {
                Some(Type::OwnKeys(names)) if !matches!(mark.get_ref(), DeValue::Boolean(_)) => {
                    own_keys(cx, mark, schema, &names());
                }
                _ => drop(truth(cx, mark)),
            }
        }
        let is_missing = |name: &str| !table.contains_key(name) && !meant.contains(&name);
        for key in schema.keys().filter(|key| key.required && is_missing(key.name)) {
            let message = unknown::missing(schema, key.name);
            let error = cx.error(codes::MISSING_KEY, range.clone(), message);
            error.hints.push(format!("add {}", example(key.name, key.kind)));
        }
        Self { table, schema, range }
    }

    /// Reads a table whose keys are checked elsewhere: nothing is reported about them here.
    pub(crate) fn quiet(table: &'t DeTable<'t>, range: Range<usize>, schema: &'static Table) -> Self {
        Self { table, schema, range }
    }

    /// A value by its key.
    pub(crate) fn get(&self, key: &str) -> Option<Value<'t>> {
        debug_assert!(self.schema.key(key).is_some(), "{} has no key `{key}`", self.schema.name);
        #[cfg(test)]
        keys_read::note(self.schema, key);
        self.table.get(key)
    }

    /// Where the values of its keys are.
    pub(crate) fn spans(&self, cx: &Report) -> KeySpans {
        let known = self.table.iter().filter_map(|(key, value)| {
            let key = self.schema.key(key.get_ref())?;
            Some((key.name, cx.span(value.span())))
        });
        KeySpans::new(known)
    }

    /// Whether the table must have a key.
    pub(crate) fn requires(&self, key: &str) -> bool {
        self.schema.key(key).is_some_and(|key| key.required)
    }

    /// Whether the table may have a key.
    pub(crate) fn knows(&self, key: &str) -> bool {
        self.schema.key(key).is_some()
    }

    /// Where the value of a key is.
    pub(crate) fn range_of(&self, key: &str) -> Range<usize> {
        self.table.get(key).map_or(self.range.clone(), Spanned::span)
    }

    /// A plain string.
    pub(crate) fn word(&self, cx: &mut Report, key: &str) -> Option<(&'t str, Range<usize>)> {
        let value = self.get(key)?;
        let word = string(cx, value)?;
        if word.trim().is_empty() {
            self.empty(cx, key, value.span());
            return None;
        }
        sound(cx, &Source::new(word, value.span())).then(|| (word, value.span()))
    }

    /// A text in the language of the file; empty ones are reported.
    pub(crate) fn text(&self, cx: &mut Report, key: &str) -> Option<Source<'t>> {
        let value = self.get(key)?;
        // Of a row whose cells are empty in every language.
        if value.get_ref().as_table().is_some_and(DeTable::is_empty) && !self.requires(key) {
            return None;
        }
        let source = in_language(cx, value)?;
        if source.text.trim().is_empty() {
            self.empty(cx, key, source.range);
            return None;
        }
        Some(source)
    }

    /// Reports a text that is there and empty.
    fn empty(&self, cx: &mut Report, key: &str, range: Range<usize>) {
        if self.requires(key) {
            cx.error(codes::EMPTY_TEXT, range, format!("`{key}` is empty"))
                .hints
                .push(format!("{} needs a `{key}`", self.schema.name));
        } else {
            cx.lint(codes::EMPTY_OPTIONAL, range, format!("`{key}` is empty and is left out"))
                .hints
                .push("fill it, or remove the key".to_owned());
        }
    }

    /// The values of an array.
    pub(crate) fn values(&self, cx: &mut Report, key: &str) -> Vec<Value<'t>> {
        let Some(value) = self.get(key) else { return Vec::new() };
        let Some(array) = value.get_ref().as_array() else {
            let written =
                cx.text.get(value.span()).filter(|written| written.len() < 60 && !written.contains('\n'));
            let hint = format!("write `{key} = [{}]`", written.unwrap_or(" … "));
            wrong_type(cx, value, "an array").hints.push(hint);
            return Vec::new();
        };
        let most = match self.schema.key(key).map(|key| key.kind) {
            Some(Type::Tables(Table { count: Count::AtMost(most), .. })) => *most,
            _ => ENTRIES_LIMIT,
        };
        if array.len() > most {
            let message = format!("there are {} of `{key}`; at most {most} are allowed", array.len());
            cx.error(codes::TOO_MANY, value.span(), message)
                .hints
                .push("keep those that a reader needs".to_owned());
            return Vec::new();
        }
        array.iter().collect()
    }

    pub(crate) fn integer(&self, cx: &mut Report, key: &str) -> Option<u32> {
        let (Type::Integer(least, most), value) = (self.schema.key(key)?.kind, self.get(key)?) else {
            return None;
        };
        number::integer(cx, value, least, most).and_then(|number| u32::try_from(number).ok())
    }

    pub(crate) fn boolean(&self, cx: &mut Report, key: &str) -> Option<bool> {
        truth(cx, self.get(key)?)
    }

    /// One of a set of names.
    pub(crate) fn choice<T: Named>(&self, cx: &mut Report, key: &str) -> Option<T> {
        choose(cx, key, self.get(key)?)
    }

    /// A table within this one.
    pub(crate) fn table(&self, cx: &mut Report, key: &str) -> Option<Reader<'t>> {
        let Type::Table(schema) = self.schema.key(key)?.kind else { return None };
        let value = self.get(key)?;
        match value.get_ref() {
            DeValue::Table(table) => Some(Reader::new(cx, table, value.span(), schema)),
            DeValue::Array(array) if array.iter().all(|value| value.get_ref().is_table()) => {
                let range = array.iter().next().map_or(value.span(), Spanned::span);
                brackets(cx, key, range.clone(), schema, false);
                let first = array.iter().next()?.get_ref().as_table()?;
                Some(Reader::new(cx, first, range, schema))
            }
            _ => {
                wrong_type(cx, value, "a table");
                None
            }
        }
    }

    /// The tables of an array.
    pub(crate) fn tables(&self, cx: &mut Report, key: &str) -> Vec<Reader<'t>> {
        let Some(Type::Tables(schema)) = self.schema.key(key).map(|key| key.kind) else { return Vec::new() };
        let Some(value) = self.get(key) else { return Vec::new() };
        if let DeValue::Table(table) = value.get_ref() {
            if let Some((name, place)) = name_in_header(table, schema) {
                let place = unknown::header_around(cx.text, place.clone()).unwrap_or(place);
                named(cx, key, name, place, schema);
                return Vec::new();
            }
            if schema.count != Count::OneOrMore {
                brackets(cx, key, value.span(), schema, true);
            }
            return vec![Reader::new(cx, table, value.span(), schema)];
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
        let mut readers = Vec::new();
        for value in self.values(cx, key) {
            match value.get_ref() {
                DeValue::Table(table) => readers.push((table, value.span())),
                _ => {
                    wrong_type(cx, value, "a table");
                }
            }
        }
        readers.into_iter().map(|(table, range)| Reader::new(cx, table, range, schema)).collect()
    }
}

/// A truth value.
fn truth(cx: &mut Report, value: Value) -> Option<bool> {
    let boolean = value.get_ref().as_bool();
    if boolean.is_none() {
        let error = wrong_type(cx, value, "`true` or `false`");
        error.hints.extend(match value.get_ref().as_str() {
            Some(text) => misread(text, Some(Type::Boolean)).hints,
            None => vec!["write `true` or `false`".to_owned()],
        });
    }
    boolean
}

/// Checks a list of keys of a table, of which some may be in it.
fn own_keys(cx: &mut Report, value: Value, schema: &Table, names: &[&str]) {
    let Some(listed) = value.get_ref().as_array() else {
        let error = wrong_type(cx, value, "a list of keys");
        error.hints.push(format!("write `{INTERNAL} = [\"{}\"]`, for example", names.first().unwrap_or(&"")));
        return;
    };
    for key in listed.iter() {
        let Some(name) = string(cx, key) else { continue };
        if names.contains(&name) {
            continue;
        }
        if schema.keys().any(|key| key.name == name) {
            let message = format!("`{name}` cannot be left out of {}", schema.name);
            let hint = format!(
                "the briefing is made by it; those that can be are {}",
                quoted_list(names.iter().copied())
            );
            cx.error(codes::UNKNOWN_VALUE, key.span(), message).hints.push(hint);
            continue;
        }
        let hint = match nearest(name, names.iter().copied()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("those that can be left out are {}", quoted_list(names.iter().copied())),
        };
        cx.error(codes::UNKNOWN_VALUE, key.span(), format!("{} has no key `{name}`", schema.name))
            .hints
            .push(hint);
    }
}

/// Whether a plain string can be set; says so where it cannot.
fn sound(cx: &mut Report, source: &Source) -> bool {
    let map = source.map(cx.text);
    let sound = check::check(cx, source, &map, check::LINE_LIMIT);
    if sound {
        placeholder::check_word(cx, source.text, source.range.clone());
    }
    sound
}

/// The first of the names that tables have in their headers instead of keys: `2023` of `[trade.year.2023]`.
fn name_in_header<'t>(table: &'t DeTable, schema: &Table) -> Option<(&'t str, Range<usize>)> {
    let is_named = |key: &str, value: Value| schema.key(key).is_none() && value.get_ref().is_table();
    let all = !table.is_empty() && table.iter().all(|(key, value)| is_named(key.get_ref(), value));
    let first = table.keys().filter(|_| all).min_by_key(|key| key.span().start)?;
    Some((first.get_ref(), first.span()))
}

/// Reports tables with a name in their headers.
fn named(cx: &mut Report, key: &str, name: &str, range: Range<usize>, schema: &Table) {
    let name = match schema.keys().find(|key| key.required).map(|key| (key.name, key.kind)) {
        Some((key, Type::Year | Type::FigurePeriod)) => Some(format!("`{key} = {name}`")),
        Some((key, Type::Pattern(..))) => Some(format!("`{key} = \"{name}\"`")),
        _ => None,
    };
    let hint = match (schema.name.starts_with("`[["), name) {
        (true, Some(name)) => format!("write {}, and {name} below it", schema.name),
        (true, None) => format!("write {}, once for each", schema.name),
        (false, _) => format!("write `{key} = [{{ … }}]`"),
    };
    let message = format!("the tables of `{key}` have no names of their own");
    cx.error(codes::BRACKETS, range, message).hints.push(hint);
}

/// Reports one table where there can be several, or several where there can be one.
fn brackets(cx: &mut Report, key: &str, range: Range<usize>, schema: &Table, several: bool) {
    let header = schema.name.trim_matches(['`', '[', ']']);
    let (message, hint) = if schema.name.starts_with("`[") {
        wrong_brackets(header, several)
    } else if several {
        (format!("`{key}` is a list of tables"), format!("write `{key} = [{{ … }}]`"))
    } else {
        (format!("there is one `{key}` only"), format!("write `{key} = {{ … }}`"))
    };
    cx.error(codes::BRACKETS, range, message).hints.push(hint);
}

/// How a missing key could be written.
fn example(key: &str, kind: Type) -> String {
    match kind {
        Type::Table(table) | Type::Tables(table) => table.name.to_owned(),
        Type::Integer(least, most) if least == most => format!("`{key} = {least}`"),
        Type::Integer(..) | Type::Amount | Type::Percent => format!("`{key} = 1`"),
        Type::Coordinates => format!("`{key} = [24.86, 67.01]`, degrees north and east"),
        Type::Year | Type::FigurePeriod => format!("`{key} = 2024`"),
        Type::ByPeriod(_) => format!("`{key} = {{ 2023 = 1 }}`"),
        Type::Date | Type::Period => format!("`{key} = 2024-02-03`, or a month, or a year, in quotes"),
        Type::Choice(names) => format!("`{key}`, one of {}", quoted_list(names())),
        Type::Reference(what) => format!("`{key} = \"…\"`, {what}"),
        _ => format!("`{key} = \"…\"`"),
    }
}

/// Which keys the tests have seen being read.
#[cfg(test)]
pub(crate) mod keys_read {
    use std::cell::RefCell;
    use std::collections::BTreeSet;

    use super::Table;

    thread_local! {
        /// The keys that were asked for, with their tables.
        static READ: RefCell<BTreeSet<(&'static str, String)>> = const { RefCell::new(BTreeSet::new()) };
    }

    /// Notes that a key was asked for.
    pub(crate) fn note(table: &'static Table, key: &str) {
        READ.with_borrow_mut(|read| read.insert((table.name, key.to_owned())));
    }

    /// The keys that were asked for since it was called last.
    pub(crate) fn take() -> BTreeSet<(&'static str, String)> {
        READ.with_borrow_mut(std::mem::take)
    }
}
