//! The format of a file as data: its tables, their keys, what each may hold and what it is for.
//!
//! The reader takes a table's keys from here and from nowhere else, and so does the JSON Schema.

/// A table of a format.
#[derive(Debug)]
pub(crate) struct Table {
    /// What messages call it.
    pub name: &'static str,
    pub doc: &'static str,
    pub keys: &'static [Key],
    /// Whether its keys come in groups: what is said of a key is the name of its group.
    pub grouped: bool,
    /// Another table whose keys it has as well.
    pub includes: Option<&'static Table>,
    /// How many there may be, where there is a list of them.
    pub count: Count,
    /// Whether it may be marked `internal`.
    pub internal: Internal,
}

/// Whether a table is left out of what is made for the public.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Internal {
    /// It cannot be: it has no such key.
    Never,
    /// Where it says `internal = true`.
    Marked,
    /// Unless it says `internal = false`.
    Usually,
    /// Not as a whole, but some of its keys, which `internal` lists: what may be in the list.
    Keys(&'static Key),
}

impl Internal {
    /// The key that lists the keys of a table that are internal.
    pub(crate) const fn keys(kind: Type) -> Key {
        optional(
            INTERNAL,
            kind,
            "The keys that are left out with `--public`, e.g. `[\"contact\", \"cleared_by\"]`",
        )
    }
}

/// The key that marks a table as internal. No declaration lists it: every table has it that can be internal.
pub(crate) const INTERNAL: &str = "internal";

static INTERNAL_KEY: Key =
    optional(INTERNAL, Type::Boolean, "Whether this is left out with `--public`, e.g. `true`");

/// How many tables a list may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Count {
    Any,
    /// One by itself is a list of one.
    OneOrMore,
    AtMost(usize),
    Exactly(usize),
}

/// A key of a table.
#[derive(Debug)]
pub(crate) struct Key {
    pub name: &'static str,
    /// What it is for; after `, e.g.` an example of its value between backquotes.
    pub doc: &'static str,
    pub required: bool,
    pub kind: Type,
    /// What is taken where the key is left out, as it would be written.
    pub default: Option<fn() -> String>,
}

/// What a key may hold.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Type {
    /// Markdown of up to so many characters, or a table of languages of it.
    Text(usize),
    /// Text of up to so many characters in which there are no marks, or a table of languages of it.
    Phrase(usize),
    /// A list of [`Type::Phrase`].
    Phrases(usize),
    /// A list of [`Type::Text`].
    Texts(usize),
    /// Rows of cells: texts, numbers and dates. A text by itself heads the rows below it.
    Rows,
    /// One of these rows, or `true`.
    RowOrTrue,
    /// A plain string.
    Word,
    /// A plain string of a form: what it is, and a regular expression that it matches (ECMA 262).
    Pattern(&'static str, &'static str),
    /// A list of plain strings.
    Words,
    /// A plain string, or a list of them.
    WordOrWords,
    /// A table of texts of up to so many characters, with keys of its own: what it holds. There are no marks in them.
    TextsByName(&'static str, usize),
    /// A table of plain strings, or lists of them, with keys of its own: what it holds.
    Conditions(&'static str),
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
    /// A local date-time or a day, or two of these in an array.
    Times,
    /// A year, a fiscal year, or a part of a year.
    FigurePeriod,
    /// The first and the last of these in an array.
    FigurePeriods,
    /// A table whose keys are periods: of decimals, or of one of a set of names.
    ByPeriod(Option<fn() -> Vec<&'static str>>),
    /// One of a set of names.
    Choice(fn() -> Vec<&'static str>),
    Choices(fn() -> Vec<&'static str>),
    /// A list of keys of the table itself, or a truth value that is about all of it.
    OwnKeys(fn() -> Vec<&'static str>),
    /// Several of a set of names that are too many to list: what they are.
    ChoicesOf(&'static str, fn() -> Vec<&'static str>),
    /// One of a set of names, or a name given elsewhere in the file; what that is the name of.
    NameOr(fn() -> Vec<&'static str>, &'static str),
    NamesOr(fn() -> Vec<&'static str>, &'static str),
    /// A name given elsewhere in the file; what it is the name of.
    Reference(&'static str),
    References(&'static str),
    /// BCP 47.
    Language,
    /// A list of tags of languages.
    Languages,
    /// `#RRGGBB`.
    Color,
    /// Degrees north and degrees east.
    Coordinates,
    /// A path from the folder of the file.
    File,
    /// A web address.
    Url,
    Table(&'static Table),
    Tables(&'static Table),
}

/// A format as a whole, for suggestions where a key is not known.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Format {
    pub root: &'static Table,
    /// What to do instead of a key that a table does not have. The table is called what messages call it.
    pub wish: fn(table: &str, key: &str) -> Option<Wish>,
}

/// What to do instead of writing a key that the format does not have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wish {
    /// Write another key of the same table.
    Key(&'static str),
    /// A hint. `{Word}` in it is replaced by the word that was written.
    Say(&'static str),
}

impl Table {
    /// A key by its name.
    pub(crate) fn key(&self, name: &str) -> Option<&'static Key> {
        self.keys().chain(self.internal_key()).find(|key| key.name == name)
    }

    /// The key that marks the table as internal, where it has it.
    pub(crate) fn internal_key(&self) -> Option<&'static Key> {
        match self.internal {
            Internal::Never => None,
            Internal::Marked | Internal::Usually => Some(&INTERNAL_KEY),
            Internal::Keys(key) => Some(key),
        }
    }

    /// The keys, those of the table that it includes last.
    pub(crate) fn keys(&self) -> impl Iterator<Item = &'static Key> + use<> {
        self.keys.iter().chain(self.includes.map_or(&[][..], |included| included.keys))
    }

    /// Whether two are the same table.
    pub(crate) fn is(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl Key {
    /// What the key is for.
    pub(crate) fn about(&self) -> &'static str {
        self.split().0
    }

    /// A value that it may have, as it is written in a file. Keys that hold tables have none.
    pub(crate) fn example(&self) -> Option<&'static str> {
        self.split().1
    }

    fn split(&self) -> (&'static str, Option<&'static str>) {
        match self.doc.split_once(", e.g. `") {
            Some((about, example)) => (about.trim(), example.strip_suffix('`')),
            None => (self.doc.trim(), None),
        }
    }
}

/// A key that a table must have.
pub(crate) const fn required(name: &'static str, kind: Type, doc: &'static str) -> Key {
    Key { name, doc, required: true, kind, default: None }
}

/// A key that a table may have.
pub(crate) const fn optional(name: &'static str, kind: Type, doc: &'static str) -> Key {
    Key { name, doc, required: false, kind, default: None }
}
