//! Markdown and bindings: from a string of TOML to text in which every stretch keeps its place in the file.
//!
//! What bindings and citations lead to is not known here: a [`Scope`] answers for them.

mod addresses;
mod bind;
mod binding;
mod dates;
mod depth;
mod indent;
mod inline;
mod lettered;
mod markdown;
mod quotation;
mod quotes;
mod unsupported;

use std::ops::{DerefMut, Range};
use std::sync::Arc;

use crate::diag::Span;
use crate::read::{self, BODY_LIMIT, LINE_LIMIT, Report, Source, placeholder};

use bind::Bound;
pub use binding::{Binding, Change, Filter, Measure, Value};
pub use inline::{
    Block, Body, Column, ColumnAlign, Inline, Line, ListItem, Part, Phrase, SourceIndex, Table, Term,
};
pub(crate) use markdown::is_link_address;
use quotation::FrenchSpaces;

/// What the names in a text lead to, and the report of the file that the text is in.
pub(crate) trait Scope<'a>: DerefMut<Target = Report<'a>> {
    /// What the path of a binding leads to.
    fn resolve(&self, path: &str) -> Result<Referent, PathError>;

    /// The words of a named line as they are set in place of the binding at `span`, after the text `before`;
    /// none where the line would contain itself.
    fn words(&mut self, line: usize, span: Span, before: &str) -> Option<Vec<Inline>>;

    /// The source of an id, which is thereby cited.
    fn source(&mut self, id: &str, range: Range<usize>) -> Option<SourceIndex>;

    /// The part of the briefing that is written as `kind:name`; `None` where that is no such reference, and inside where
    /// there is an error, which is reported.
    fn target(&mut self, written: &str, range: Range<usize>) -> Option<Option<usize>>;

    /// Whether there is a source of an id.
    fn has_source(&self, id: &str) -> bool;

    /// The language of the texts.
    fn language(&self) -> &str;

    /// Whether Chancery can write sentences in it.
    fn has_sentences(&self) -> bool;
}

/// What a path leads to.
#[derive(Debug, Clone)]
pub(crate) enum Referent {
    Value(Value),
    /// A text of one line, by the number that its scope gave it.
    Line(usize),
}

/// Why a path leads nowhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct PathError {
    /// The part of the path that is wrong.
    pub at: Range<usize>,
    pub message: String,
    /// What to write instead, the likeliest first.
    pub hints: Vec<String>,
    /// Whether the path is right, and the data have no such figure.
    pub no_value: bool,
}

/// What a text may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    Body,
    Line,
    /// A line of words alone, and whether its table has a key `sources`.
    Phrase {
        has_sources: bool,
    },
}

/// Reads a text of one line.
pub(crate) fn line(cx: &mut dyn Scope, source: &Source) -> Line {
    let (line, language) = in_its_language(cx, source, |cx| one_line(cx, source, Form::Line));
    Line { language, known: source.own.map(known), ..line }
}

/// Reads words that become part of a sentence or a label of Chancery's own: what they cannot hold is reported.
/// `has_sources` tells whether their table has a key `sources`, which is where citations go.
pub(crate) fn phrase(cx: &mut dyn Scope, source: &Source, has_sources: bool) -> Phrase {
    let (line, language) =
        in_its_language(cx, source, |cx| one_line(cx, source, Form::Phrase { has_sources }));
    Phrase { language, known: source.own.map(known), ..Phrase::of_words(line) }
}

/// A name by which something is known, in the brief's own language.
fn known(text: &str) -> Box<str> {
    text.trim().into()
}

/// Reads a text in the language that it is in, which is returned where it is not the one that is read.
fn in_its_language<'a, T>(
    cx: &mut dyn Scope<'a>,
    source: &Source,
    read: impl FnOnce(&mut dyn Scope<'a>) -> T,
) -> (T, Option<Arc<str>>) {
    if !source.is_fallback {
        return (read(cx), None);
    }
    let reading = cx.read_in(0);
    let text = read(cx);
    let own = Arc::clone(cx.own_language());
    cx.read_in(reading);
    (text, Some(own))
}

fn one_line(cx: &mut dyn Scope, source: &Source, form: Form) -> Line {
    let map = source.map(cx.text);
    if !read::check_text(cx, source, &map, LINE_LIMIT) {
        return Line::default();
    }
    if source.text.contains(['#', '>', '\n']) {
        let escape = source.escape(cx.text);
        unsupported::check_line(cx, source.text, &map, escape);
    }
    let bytes = source.text.as_bytes();
    let special = |byte: &u8| {
        matches!(
            byte,
            b'\\'
                | b'`'
                | b'*'
                | b'_'
                | b'['
                | b'<'
                | b'&'
                | b'!'
                | b'{'
                | b'\''
                | b'"'
                | b'~'
                | b'^'
                | b'='
                | b'$'
                | b'\n'
                | b'\r'
                | b':'
                | b'@'
                | b'+'
        )
    };
    let plain = !bytes.iter().any(special)
        && !source.text.contains("--")
        && !source.text.contains("..")
        && !source.text.contains("  ");
    if plain && !source.text.starts_with(char::is_whitespace) && !source.text.ends_with(char::is_whitespace) {
        placeholder::check(cx, source.text, 0..source.text.len(), &map);
        let span = cx.span(map.source(0..source.text.len()));
        let mut words = source.text.to_owned();
        if let Some(french) = FrenchSpaces::of(Scope::language(cx)) {
            french.bind(&mut words, 0);
        }
        return Line { inlines: vec![Inline::Text(words, span)], ..Line::default() };
    }
    let escape = source.escape(cx.text);
    let bound = Bound::new(cx, source.text, &map, escape, true);
    if !read::check_length(cx, source, bound.added, LINE_LIMIT) {
        return Line::default();
    }
    markdown::line(cx, &bound, form)
}

/// Reads a text of paragraphs, lists and quotes.
pub(crate) fn body(cx: &mut dyn Scope, source: &Source) -> Body {
    let (body, language) = in_its_language(cx, source, |cx| blocks(cx, source));
    Body { language, ..body }
}

fn blocks(cx: &mut dyn Scope, source: &Source) -> Body {
    let map = source.map(cx.text);
    if !read::check_text(cx, source, &map, BODY_LIMIT) {
        return Body::default();
    }
    let undented = indent::without(cx.text, source.text, &map);
    let (text, map) = undented.as_ref().map_or((source.text, &map), |(text, map)| (text.as_str(), map));
    let dated = dates::escaped(text, map, Scope::language(cx));
    let (text, map) = dated.as_ref().map_or((text, map), |(text, map)| (text.as_str(), map));
    let escape = source.escape(cx.text);
    let bound = Bound::new(cx, text, map, escape, false);
    if !read::check_length(cx, source, bound.added, BODY_LIMIT) || !depth::check(cx, text, map) {
        return Body::default();
    }
    markdown::body(cx, &bound)
}
