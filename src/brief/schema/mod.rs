//! The format of briefs as data: every table, its keys, what each may hold and what it is for.
//!
//! The reader takes a table's keys from here and from nowhere else, and so does the JSON Schema.

mod json;
mod names;
mod tables;

pub(crate) use json::json_schema;
pub use json::schema;
pub(crate) use names::{Named, name_of, names};
pub(crate) use tables::*;

/// A table of the format.
#[derive(Debug)]
pub(crate) struct Table {
    /// As it is called in messages.
    pub name: &'static str,
    pub doc: &'static str,
    pub keys: &'static [Key],
}

/// A key of a table.
#[derive(Debug)]
pub(crate) struct Key {
    pub name: &'static str,
    pub doc: &'static str,
    pub required: bool,
    pub kind: Type,
}

/// What a key may hold.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Type {
    /// Inline Markdown, or a table of languages of it.
    Line,
    /// [`Type::Line`] of a title or a name, which is short.
    Name,
    /// Block Markdown, or a table of languages of it.
    Body,
    /// Several of [`Type::Line`].
    Lines,
    /// A plain string.
    Word,
    /// Several plain strings.
    Words,
    /// A string that other keys refer to.
    Identifier,
    /// From the first to the second, inclusive.
    Integer(i64, i64),
    /// An exact decimal, zero or more.
    Amount,
    /// An exact decimal from 0 to 100.
    Percent,
    Boolean,
    Date,
    /// A date, or two in an array.
    Period,
    Year,
    /// First and last year in an array.
    Years,
    /// One of a set of names.
    Choice(fn() -> Vec<&'static str>),
    Choices(fn() -> Vec<&'static str>),
    /// The code of a party.
    Party,
    /// Identifiers of sources.
    Sources,
    /// The name or identifier of a section.
    Section,
    Sections,
    /// BCP 47.
    Language,
    Languages,
    /// `#RRGGBB`.
    Color,
    /// A path from the brief's folder.
    File,
    /// A web address.
    Url,
    Table(&'static Table),
    Tables(&'static Table),
}

#[cfg(test)]
pub(super) mod tests;

impl Table {
    /// A key by its name.
    pub(crate) fn key(&self, name: &str) -> Option<&'static Key> {
        self.keys.iter().find(|key| key.name == name)
    }
}
