//! The types of values that keys can have, and how each is read.
//!
//! A field of a [`table!`](super::table) is declared with one of these types. A shape by itself is a required
//! key, an `Option` of one is an optional key; lists are optional, and empty by default.

use std::ops::Range;

use encoding_rs::Encoding;
use rust_decimal::Decimal;
use toml::de::DeTable;

use super::context::Context;
use super::names::{PartyIndex, SectionName};
use crate::date::{Date, Period};
use crate::diag::{Span, codes};
use crate::frame::Color;
use crate::markup::{self, Body, Line, Phrase, SourceIndex, is_link_address};
use crate::palette::{self, CONTRAST};
use crate::picture::{self, Picture};
use crate::read::schema::{Table, Type};
use crate::read::{
    self, BODY_LIMIT, LINE_LIMIT, Named, Reader, Source, Value, choose, in_language, name_of, names, string,
};

/// The longest title and name, in characters: a few lines of the masthead.
const NAME_LIMIT: usize = 300;

/// Takes the place of a date that could not be read.
pub(crate) const NO_DATE: Date = Date::of_year(0);

/// What a key may hold.
pub(crate) trait Shape {
    /// What becomes of it.
    type Value;
    const TYPE: Type;

    /// Reads the value of a key; `None` if it is not there, or wrong, which is reported.
    fn read(cx: &mut Context, table: &Reader, key: &str) -> Option<Self::Value>;

    /// What takes the place of a value that must be there and could not be read: its brief is not built.
    fn missing() -> Self::Value;
}

/// A field of a table: a [`Shape`], an `Option` of one, or a list.
pub(crate) trait Field {
    type Value;
    const TYPE: Type;
    const REQUIRED: bool;

    fn read(cx: &mut Context, table: &Reader, key: &str) -> Self::Value;
}

impl<S: Shape> Field for S {
    type Value = S::Value;
    const TYPE: Type = S::TYPE;
    const REQUIRED: bool = true;

    fn read(cx: &mut Context, table: &Reader, key: &str) -> Self::Value {
        S::read(cx, table, key).unwrap_or_else(S::missing)
    }
}

impl<S: Shape> Field for Option<S> {
    type Value = Option<S::Value>;
    const TYPE: Type = S::TYPE;
    const REQUIRED: bool = false;

    fn read(cx: &mut Context, table: &Reader, key: &str) -> Self::Value {
        S::read(cx, table, key)
    }
}

/// How a default is written in a file.
pub(crate) trait Written {
    fn written(&self) -> String;
}

impl<N: Named + PartialEq> Written for N {
    fn written(&self) -> String {
        format!("\"{}\"", name_of(self))
    }
}

impl Written for bool {
    fn written(&self) -> String {
        self.to_string()
    }
}

impl Written for u32 {
    fn written(&self) -> String {
        self.to_string()
    }
}

impl Written for String {
    fn written(&self) -> String {
        format!("\"{self}\"")
    }
}

/// A table that [`table!`](super::table) declares.
pub(crate) trait Declared: Sized {
    const TABLE: &'static Table;

    fn read(cx: &mut Context, table: &Reader) -> Self;
}

impl<T: Declared> Field for Vec<T> {
    type Value = Self;
    const TYPE: Type = Type::Tables(T::TABLE);
    const REQUIRED: bool = false;

    fn read(cx: &mut Context, table: &Reader, key: &str) -> Self {
        table.tables(cx, key).iter().map(|table| T::read(cx, table)).collect()
    }
}

/// A table within a table. Without `Option` it is required.
pub(crate) struct One<T>(std::marker::PhantomData<T>);

impl<T: Declared> Field for Option<One<T>> {
    type Value = Option<T>;
    const TYPE: Type = Type::Table(T::TABLE);
    const REQUIRED: bool = false;

    fn read(cx: &mut Context, table: &Reader, key: &str) -> Option<T> {
        let table = table.table(cx, key)?;
        Some(T::read(cx, &table))
    }
}

impl<T: Declared> Field for One<T> {
    type Value = T;
    const TYPE: Type = Type::Table(T::TABLE);
    const REQUIRED: bool = true;

    fn read(cx: &mut Context, table: &Reader, key: &str) -> T {
        match table.table(cx, key) {
            Some(table) => T::read(cx, &table),
            None => empty(cx),
        }
    }
}

/// A table within a table. If it is missing, it is read as an empty one.
pub(crate) struct Always<T>(std::marker::PhantomData<T>);

impl<T: Declared> Field for Always<T> {
    type Value = T;
    const TYPE: Type = Type::Table(T::TABLE);
    const REQUIRED: bool = false;

    fn read(cx: &mut Context, table: &Reader, key: &str) -> T {
        One::<T>::read(cx, table, key)
    }
}

/// Reads an empty table, without reporting errors.
pub(crate) fn empty<T: Declared>(cx: &mut Context) -> T {
    let table = DeTable::new();
    T::read(cx, &Reader::quiet(&table, 0..0, T::TABLE))
}

impl Shape for Line {
    type Value = Self;
    const TYPE: Type = Type::Text(LINE_LIMIT);

    fn read(cx: &mut Context, table: &Reader, key: &str) -> Option<Self> {
        line(cx, table, key, None, &read_line)
    }

    fn missing() -> Self {
        Self::default()
    }
}

/// A [`Line`] of a title or a name, which is short.
pub(crate) struct Name;

impl Shape for Name {
    type Value = Line;
    const TYPE: Type = Type::Text(LINE_LIMIT);

    fn read(cx: &mut Context, table: &Reader, key: &str) -> Option<Line> {
        line(cx, table, key, Some(NAME_LIMIT), &read_line)
    }

    fn missing() -> Line {
        Line::default()
    }
}

impl Shape for Phrase {
    type Value = Self;
    const TYPE: Type = Type::Phrase(LINE_LIMIT);

    fn read(cx: &mut Context, table: &Reader, key: &str) -> Option<Self> {
        line(cx, table, key, None, &words_alone(table))
    }

    fn missing() -> Self {
        Self::default()
    }
}

/// A [`Phrase`] of a title or a name, which is short.
pub(crate) struct NamePhrase;

impl Shape for NamePhrase {
    type Value = Phrase;
    const TYPE: Type = Type::Phrase(LINE_LIMIT);

    fn read(cx: &mut Context, table: &Reader, key: &str) -> Option<Phrase> {
        line(cx, table, key, Some(NAME_LIMIT), &words_alone(table))
    }

    fn missing() -> Phrase {
        Phrase::default()
    }
}

fn read_line(cx: &mut Context, source: &Source) -> Line {
    markup::line(cx, source)
}

/// Reads a phrase of a table.
fn words_alone(table: &Reader) -> impl Fn(&mut Context, &Source) -> Phrase + use<> {
    let has_sources = table.knows("sources");
    move |cx, source| markup::phrase(cx, source, has_sources)
}

/// A text of one line, with marks or without.
trait OneLine {
    fn has_words(&self) -> bool;
    fn length(&self) -> usize;
}

impl OneLine for Line {
    fn has_words(&self) -> bool {
        self.has_words()
    }

    fn length(&self) -> usize {
        self.length()
    }
}

impl OneLine for Phrase {
    fn has_words(&self) -> bool {
        self.has_words()
    }

    fn length(&self) -> usize {
        self.length()
    }
}

/// A text of one line, of no more than so many characters.
fn line<T: OneLine>(
    cx: &mut Context,
    table: &Reader,
    key: &str,
    limit: Option<usize>,
    read: &dyn Fn(&mut Context, &Source) -> T,
) -> Option<T> {
    let source = table.text(cx, key)?;
    let found = cx.diagnostics.len();
    let line = read(cx, &source);
    if cx.diagnostics.len() != found {
        return Some(line);
    }
    if is_bare(&source, &line) {
        let hint = "write some words beside the citations".to_owned();
        if table.requires(key) {
            cx.error(codes::EMPTY_TEXT, source.range, format!("`{key}` has no words")).hints.push(hint);
        } else {
            let message = format!("`{key}` has no words and is left out");
            cx.lint(codes::EMPTY_OPTIONAL, source.range, message).hints.push(hint);
            return None;
        }
    } else if let Some(limit) = limit
        && line.length() > limit
    {
        let length = line.length();
        let message = format!("`{key}` has {length} characters; at most {limit} fit here");
        cx.error(codes::TOO_LONG, source.range, message)
            .hints
            .push("shorten it, and move the rest into a text".to_owned());
    }
    Some(line)
}

/// Whether a line has no words. A failed binding has been reported, and counts as words.
fn is_bare(source: &Source, line: &impl OneLine) -> bool {
    !line.has_words() && !source.text.contains("{{")
}

/// Several phrases.
pub(crate) struct Phrases;

impl Field for Phrases {
    type Value = Vec<Phrase>;
    const TYPE: Type = Type::Phrases(LINE_LIMIT);
    const REQUIRED: bool = false;

    fn read(cx: &mut Context, table: &Reader, key: &str) -> Vec<Phrase> {
        let has_sources = table.knows("sources");
        let values = table.values(cx, key);
        values.into_iter().filter_map(|value| phrase_of(cx, value, has_sources)).collect()
    }
}

/// One of several phrases.
fn phrase_of(cx: &mut Context, value: Value, has_sources: bool) -> Option<Phrase> {
    let source = in_language(cx, value)?;
    if source.text.trim().is_empty() {
        cx.lint(codes::EMPTY_OPTIONAL, source.range, "this text is empty and is left out")
            .hints
            .push("fill it, or remove it".to_owned());
        return None;
    }
    let found = cx.diagnostics.len();
    let phrase = markup::phrase(cx, &source, has_sources);
    if is_bare(&source, &phrase) && cx.diagnostics.len() == found {
        cx.lint(codes::EMPTY_OPTIONAL, source.range, "this text has no words and is left out")
            .hints
            .push("write some words".to_owned());
        return None;
    }
    Some(phrase)
}

impl Shape for Body {
    type Value = Self;
    const TYPE: Type = Type::Text(BODY_LIMIT);

    fn read(cx: &mut Context, table: &Reader, key: &str) -> Option<Self> {
        let source = table.text(cx, key)?;
        Some(markup::body(cx, &source))
    }

    fn missing() -> Self {
        Self::default()
    }
}

/// A plain string.
pub(crate) struct Word;

impl Shape for Word {
    type Value = String;
    const TYPE: Type = Type::Word;

    fn read(cx: &mut Context, table: &Reader, key: &str) -> Option<String> {
        table.word(cx, key).map(|(word, _)| word.to_owned())
    }

    fn missing() -> String {
        String::new()
    }
}

/// A plain string, or several.
pub(crate) struct WordOrWords;

impl Field for WordOrWords {
    type Value = Vec<String>;
    const TYPE: Type = Type::WordOrWords;
    const REQUIRED: bool = false;

    fn read(cx: &mut Context, table: &Reader, key: &str) -> Vec<String> {
        let Some(value) = table.get(key) else { return Vec::new() };
        if value.get_ref().is_str() {
            return table.word(cx, key).map(|(word, _)| word.to_owned()).into_iter().collect();
        }
        let words = table.values(cx, key).into_iter().filter_map(|value| string(cx, value));
        words.map(str::to_owned).collect()
    }
}

/// A table of strings, or lists of them, with keys of its own: columns of a file and values of their cells.
pub(crate) struct Conditions;

impl Field for Conditions {
    type Value = Vec<(String, Vec<String>)>;
    const TYPE: Type = Type::Conditions("a table of columns and the values of their cells");
    const REQUIRED: bool = false;

    fn read(cx: &mut Context, table: &Reader, key: &str) -> Self::Value {
        let Some(value) = table.get(key) else { return Vec::new() };
        let Some(columns) = value.get_ref().as_table() else {
            cx.error(codes::WRONG_TYPE, value.span(), format!("expected a table for `{key}`"))
                .hints
                .push(format!("write `{key} = {{ COLUMN = \"VALUE\" }}`"));
            return Vec::new();
        };
        let mut all = Vec::new();
        for (column, value) in columns.iter() {
            let values: Vec<Value> = match value.get_ref().as_array() {
                Some(values) => values.iter().collect(),
                None => vec![value],
            };
            let values: Vec<String> =
                values.into_iter().filter_map(|value| string(cx, value)).map(str::to_owned).collect();
            all.push((column.get_ref().to_string(), values));
        }
        all
    }
}

/// A character encoding by its name.
pub(crate) struct EncodingName;

impl Shape for EncodingName {
    type Value = &'static Encoding;
    const TYPE: Type = Type::Word;

    fn read(cx: &mut Context, table: &Reader, key: &str) -> Option<Self::Value> {
        read::encoding(cx, table, key)
    }

    fn missing() -> Self::Value {
        encoding_rs::UTF_8
    }
}

/// Not every dialect of regular expressions has a class for letters outside ASCII: the pattern excludes what is not a
/// letter or digit instead.
const IDENTIFIER: &str = r"^[^\s\x00-,.;-@\[-^`{-~]{1,64}$";

/// A name that the file gives a table, for others to refer to. Whether it is one, and the only one, is
/// checked when all of them are gathered.
pub(crate) struct Identifier;

impl Shape for Identifier {
    type Value = String;
    const TYPE: Type = Type::Pattern("up to 64 letters, digits, `-`, `_`, `:` and `/`", IDENTIFIER);

    fn read(_: &mut Context, table: &Reader, key: &str) -> Option<String> {
        Some(table.get(key)?.get_ref().as_str()?.to_owned())
    }

    fn missing() -> String {
        String::new()
    }
}

/// The path of a file, and where it is named.
pub(crate) struct File;

impl Shape for File {
    type Value = (String, Range<usize>);
    const TYPE: Type = Type::File;

    fn read(cx: &mut Context, table: &Reader, key: &str) -> Option<Self::Value> {
        table.word(cx, key).map(|(path, range)| (path.to_owned(), range))
    }

    fn missing() -> Self::Value {
        (String::new(), 0..0)
    }
}

impl Shape for Picture {
    type Value = Self;
    const TYPE: Type = Type::File;

    fn read(cx: &mut Context, table: &Reader, key: &str) -> Option<Self> {
        let folder = cx.folder.clone();
        picture::read(cx, table, key, &folder)
    }

    fn missing() -> Self {
        unreachable!("no table requires a picture")
    }
}

/// The name of a font family, with its span for the error if there is no such family.
pub(crate) struct FontFamily;

impl Shape for FontFamily {
    type Value = (String, Option<Span>);
    const TYPE: Type = Type::Word;

    fn read(cx: &mut Context, table: &Reader, key: &str) -> Option<Self::Value> {
        table.word(cx, key).map(|(name, range)| (name.to_owned(), Some(cx.span(range))))
    }

    fn missing() -> Self::Value {
        (String::new(), None)
    }
}

/// A whole number in an inclusive range.
pub(crate) struct Integer<const LEAST: i64, const MOST: i64>;

impl<const LEAST: i64, const MOST: i64> Shape for Integer<LEAST, MOST> {
    type Value = u32;
    const TYPE: Type = Type::Integer(LEAST, MOST);

    fn read(cx: &mut Context, table: &Reader, key: &str) -> Option<u32> {
        read::integer(cx, table.get(key)?, LEAST, MOST).and_then(|number| u32::try_from(number).ok())
    }

    fn missing() -> u32 {
        0
    }
}

/// An exact decimal, zero or more.
pub(crate) struct Amount;

impl Shape for Amount {
    type Value = Decimal;
    const TYPE: Type = Type::Amount;

    fn read(cx: &mut Context, table: &Reader, key: &str) -> Option<Decimal> {
        read::amount(cx, key, table.get(key)?)
    }

    fn missing() -> Decimal {
        Decimal::ZERO
    }
}

/// An exact decimal from 0 to 100.
pub(crate) struct Percent;

impl Shape for Percent {
    type Value = Decimal;
    const TYPE: Type = Type::Percent;

    fn read(cx: &mut Context, table: &Reader, key: &str) -> Option<Decimal> {
        read::percent(cx, key, table.get(key)?)
    }

    fn missing() -> Decimal {
        Decimal::ZERO
    }
}

impl Shape for bool {
    type Value = Self;
    const TYPE: Type = Type::Boolean;

    fn read(cx: &mut Context, table: &Reader, key: &str) -> Option<Self> {
        table.boolean(cx, key)
    }

    fn missing() -> Self {
        false
    }
}

impl Shape for Date {
    type Value = Self;
    const TYPE: Type = Type::Date;

    fn read(cx: &mut Context, table: &Reader, key: &str) -> Option<Self> {
        read::date(cx, table.get(key)?)
    }

    fn missing() -> Self {
        NO_DATE
    }
}

impl Shape for Period {
    type Value = Self;
    const TYPE: Type = Type::Period;

    fn read(cx: &mut Context, table: &Reader, key: &str) -> Option<Self> {
        read::period(cx, table.get(key)?)
    }

    fn missing() -> Self {
        Self { from: NO_DATE, to: None }
    }
}

/// A year.
pub(crate) struct Year;

impl Shape for Year {
    type Value = i16;
    const TYPE: Type = Type::Year;

    fn read(cx: &mut Context, table: &Reader, key: &str) -> Option<i16> {
        read::year(cx, table.get(key)?)
    }

    fn missing() -> i16 {
        0
    }
}

/// One of a set of names.
pub(crate) struct Choice<N>(std::marker::PhantomData<N>);

impl<N: Named> Shape for Choice<N> {
    type Value = N;
    const TYPE: Type = Type::Choice(names::<N>);

    fn read(cx: &mut Context, table: &Reader, key: &str) -> Option<N> {
        table.choice(cx, key)
    }

    fn missing() -> N {
        N::NAMES[0].1.clone()
    }
}

/// Several of a set of names.
pub(crate) struct Choices<N>(std::marker::PhantomData<N>);

impl<N: Named> Field for Choices<N> {
    type Value = Vec<N>;
    const TYPE: Type = Type::Choices(names::<N>);
    const REQUIRED: bool = false;

    fn read(cx: &mut Context, table: &Reader, key: &str) -> Vec<N> {
        table.values(cx, key).into_iter().filter_map(|value| choose(cx, key, value)).collect()
    }
}

impl Shape for PartyIndex {
    type Value = Self;
    const TYPE: Type = Type::Reference("the code of a party");

    fn read(cx: &mut Context, table: &Reader, key: &str) -> Option<Self> {
        let value = table.get(key)?;
        let code = string(cx, value)?;
        cx.party(code, value.span())
    }

    fn missing() -> Self {
        Self::First
    }
}

impl Shape for SectionName {
    type Value = Self;
    const TYPE: Type = Type::NameOr(names::<Self>, "the `id` of a `[[section]]`");

    fn read(cx: &mut Context, table: &Reader, key: &str) -> Option<Self> {
        let value = table.get(key)?;
        let name = string(cx, value)?;
        cx.section(name, value.span())
    }

    fn missing() -> Self {
        Self::Summary
    }
}

/// The sources that a table cites.
pub(crate) struct Sources;

impl Field for Sources {
    type Value = Vec<SourceIndex>;
    const TYPE: Type = Type::References("the `id` of a `[[source]]`");
    const REQUIRED: bool = false;

    fn read(cx: &mut Context, table: &Reader, key: &str) -> Vec<SourceIndex> {
        let mut sources = Vec::new();
        for value in table.values(cx, key) {
            let Some(id) = string(cx, value) else { continue };
            sources.extend(cx.cite(id, value.span()));
        }
        sources
    }
}

/// A web address.
pub(crate) struct Url;

impl Shape for Url {
    type Value = String;
    const TYPE: Type = Type::Url;

    fn read(cx: &mut Context, table: &Reader, key: &str) -> Option<String> {
        let (url, range) = table.word(cx, key)?;
        if !is_link_address(url) {
            let spaced = is_link_address(&url.replace(' ', ""));
            let (message, hint) = if spaced {
                ("an address cannot have spaces", "write `%20` for each space")
            } else {
                ("not a web address", "write the whole address, from `https://` on")
            };
            cx.error(codes::ADDRESS, range, message).hints.push(hint.to_owned());
        }
        Some(url.to_owned())
    }

    fn missing() -> String {
        String::new()
    }
}

/// The least contrast with paper of what is seen at all, as a light yellow.
const SEEN: f64 = 1.2;

/// `#RRGGBB`, dark enough for text.
impl Shape for Color {
    type Value = Self;
    const TYPE: Type = Type::Color;

    fn read(cx: &mut Context, table: &Reader, key: &str) -> Option<Self> {
        let (written, range) = table.word(cx, key)?;
        let digits = written.strip_prefix('#').filter(|digits| digits.len() == 6);
        let Some(value) = digits.and_then(|digits| u32::from_str_radix(digits, 16).ok()) else {
            cx.error(codes::COLOUR, range, format!("`{written}` is not a colour"))
                .hints
                .push("write red, green and blue as `\"#1B4B6B\"`".to_owned());
            return None;
        };
        let color = Self::rgb(value);
        let contrast = color.contrast_with_white();
        // Cut, not rounded: 4.49 is not 4.5.
        let shown = (contrast * 10.0).floor() / 10.0;
        if contrast < SEEN {
            let message = format!("headings in `{written}` could not be seen on white paper");
            let hint = format!(
                "choose a darker one; the nearest that text can have is `{}`",
                palette::nearest(color)
            );
            cx.error(codes::UNSEEN, range, message).hints.push(hint);
            return None;
        }
        if !palette::works(color) {
            let message = format!(
                "no chart can be drawn in this accent: it has a contrast of {shown}:1 with white; its tones need {CONTRAST}:1, \
                 and text {MIN_CONTRAST}:1"
            );
            let near = palette::nearest(color);
            let hint = format!("write `{near}`, the nearest that can be used; charts are drawn in it");
            cx.lint(codes::ACCENT, range, message).hints.push(hint);
        } else if contrast < MIN_CONTRAST {
            let message =
                format!("this colour has a contrast of {shown}:1 with white; text needs {MIN_CONTRAST}:1");
            let hint = format!("choose a darker one; the nearest is `{}`", palette::nearest(color));
            cx.lint(codes::LOW_CONTRAST, range, message).hints.push(hint);
        }
        Some(color)
    }

    fn missing() -> Self {
        Self::rgb(0)
    }
}

/// For text of normal size (WCAG 2.2, success criterion 1.4.3).
const MIN_CONTRAST: f64 = 4.5;

/// A span of the table that is read.
pub(crate) fn span_of(cx: &Context, table: &Reader) -> Span {
    cx.span(table.range.clone())
}
