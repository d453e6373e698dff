//! A brief as values with their places, which can be merged, left out, and written again.

use std::ops::Range;

use toml::de::{DeTable, DeValue};

use crate::diag::{FileId, Span};

/// A place in one of the files that a brief is made of: the brief itself is the first.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Place {
    pub file: usize,
    pub range: Range<usize>,
}

impl Place {
    /// The same as a span, by the number of its file.
    pub(super) fn span(&self) -> Span {
        // The loader refuses files whose length does not fit.
        Span { file: FileId(self.file as u16), start: self.range.start as u32, end: self.range.end as u32 }
    }
}

/// A value.
#[derive(Debug, Clone)]
pub(super) struct Node {
    /// Where it is; of a table with a header, where that is.
    pub place: Place,
    pub value: Value,
}

#[derive(Debug, Clone)]
pub(super) enum Value {
    /// A string, and how it is written.
    Text(String, String),
    Boolean(bool),
    /// A number or a date, as it is written.
    Other(String),
    Array(Vec<Node>),
    /// Whether it is in braces, and its keys.
    Table(bool, Vec<Entry>),
}

/// A key and its value.
#[derive(Debug, Clone)]
pub(super) struct Entry {
    pub key: String,
    pub place: Place,
    pub node: Node,
}

impl Entry {
    pub(super) fn is(&self, key: &str) -> bool {
        self.key == key
    }
}

/// The keys of a table in the order in which they are written.
pub(super) fn entries(file: usize, text: &str, table: &DeTable) -> Vec<Entry> {
    let mut entries: Vec<Entry> = table
        .iter()
        .map(|(key, value)| Entry {
            key: key.get_ref().to_string(),
            place: Place { file, range: key.span() },
            node: node(file, text, value.get_ref(), value.span()),
        })
        .collect();
    entries.sort_by_key(|entry| entry.place.range.start);
    entries
}

fn node(file: usize, text: &str, value: &DeValue, range: Range<usize>) -> Node {
    let written = text.get(range.clone()).unwrap_or_default();
    let value = match value {
        DeValue::String(string) => Value::Text(string.to_string(), written.to_owned()),
        DeValue::Boolean(truth) => Value::Boolean(*truth),
        DeValue::Integer(_) | DeValue::Float(_) | DeValue::Datetime(_) => Value::Other(written.to_owned()),
        DeValue::Array(values) => {
            Value::Array(values.iter().map(|value| node(file, text, value.get_ref(), value.span())).collect())
        }
        DeValue::Table(table) => Value::Table(written.starts_with('{'), entries(file, text, table)),
    };
    Node { place: Place { file, range }, value }
}

impl Node {
    pub(super) fn text(&self) -> Option<&str> {
        match &self.value {
            Value::Text(text, _) => Some(text),
            _ => None,
        }
    }

    pub(super) fn table(&self) -> Option<&[Entry]> {
        match &self.value {
            Value::Table(_, entries) => Some(entries),
            _ => None,
        }
    }

    pub(super) fn table_mut(&mut self) -> Option<&mut Vec<Entry>> {
        match &mut self.value {
            Value::Table(_, entries) => Some(entries),
            _ => None,
        }
    }

    /// The tables of a list of them; one by itself is a list of one.
    pub(super) fn tables(&self) -> &[Node] {
        match &self.value {
            Value::Array(nodes) => nodes,
            Value::Table(..) => std::slice::from_ref(self),
            _ => &[],
        }
    }

    /// The value of a key.
    pub(super) fn get(&self, key: &str) -> Option<&Node> {
        get(self.table()?, key)
    }

    /// Whether it is written in braces or brackets, so that what is in it is too.
    pub(super) fn is_inline(&self) -> bool {
        match &self.value {
            Value::Table(braces, _) => *braces,
            // `[[table]]` again and again is a list of tables that have headers.
            Value::Array(nodes) => {
                nodes.is_empty() || nodes.iter().any(|node| node.table().is_none() || node.is_inline())
            }
            _ => true,
        }
    }

    /// Whether two have the same content, wherever they are.
    pub(super) fn is_same(&self, other: &Node) -> bool {
        match (&self.value, &other.value) {
            (Value::Text(one, _), Value::Text(other, _)) | (Value::Other(one), Value::Other(other)) => {
                one == other
            }
            (Value::Boolean(one), Value::Boolean(other)) => one == other,
            (Value::Array(one), Value::Array(other)) => {
                one.len() == other.len() && one.iter().zip(other).all(|(one, other)| one.is_same(other))
            }
            (Value::Table(_, one), Value::Table(_, other)) => {
                let has =
                    |entry: &Entry| get(other, &entry.key).is_some_and(|node| node.is_same(&entry.node));
                one.len() == other.len() && one.iter().all(has)
            }
            _ => false,
        }
    }

    /// Calls a function with every string below, and with the keys that lead there.
    pub(super) fn texts<'n>(&'n self, found: &mut impl FnMut(&'n str, &'n Place)) {
        match &self.value {
            Value::Text(text, _) => found(text, &self.place),
            Value::Array(nodes) => nodes.iter().for_each(|node| node.texts(found)),
            Value::Table(_, entries) => entries.iter().for_each(|entry| entry.node.texts(found)),
            Value::Boolean(_) | Value::Other(_) => {}
        }
    }
}

/// The value of a key among several.
pub(super) fn get<'e>(entries: &'e [Entry], key: &str) -> Option<&'e Node> {
    entries.iter().find(|entry| entry.is(key)).map(|entry| &entry.node)
}
