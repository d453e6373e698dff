//! From a string of TOML to text: bindings are resolved, Markdown is read, and every stretch keeps its
//! place in the file.

mod bind;
mod check;
mod markdown;
mod named;
mod source_map;

pub(crate) use check::is_readable;
pub(crate) use markdown::is_link_address;
pub(crate) use named::read_named;

use std::ops::Range;

use super::context::Context;
use super::markup::{Body, Inline, Line};
use bind::Bound;
pub(crate) use check::{BODY_LIMIT, LINE_LIMIT};
use source_map::SourceMap;

/// A string of the file, decoded.
#[derive(Debug, Clone)]
pub(crate) struct Source<'t> {
    pub text: &'t str,
    /// The string in the file, quotes included.
    pub range: Range<usize>,
}

impl Source<'_> {
    fn map(&self, file: &str) -> SourceMap {
        source_map::toml_string(file, self.range.clone(), self.text)
    }
}

/// Whether a plain string can be set; says so where it cannot.
pub(crate) fn sound(cx: &mut Context, source: &Source) -> bool {
    let map = source.map(cx.text);
    check::check(cx, source, &map, LINE_LIMIT)
}

/// Reads a text of one line.
pub(crate) fn line(cx: &mut Context, source: &Source) -> Line {
    let map = source.map(cx.text);
    if !check::check(cx, source, &map, LINE_LIMIT) {
        return Line::default();
    }
    let bytes = source.text.as_bytes();
    let special = |byte: &u8| {
        matches!(
            byte,
            b'\\' | b'`' | b'*' | b'_' | b'[' | b'<' | b'&' | b'!' | b'{' | b'\'' | b'"' | b'\n' | b'\r'
        )
    };
    let plain = !bytes.iter().any(special)
        && !source.text.contains("--")
        && !source.text.contains("..")
        && !source.text.contains("  ");
    if plain && !source.text.starts_with(char::is_whitespace) && !source.text.ends_with(char::is_whitespace) {
        let span = cx.span(map.source(0..source.text.len()));
        return Line { inlines: vec![Inline::Text(source.text.to_owned(), span)] };
    }
    let bound = Bound::new(cx, source.text, &map, true);
    if !check::length(cx, source, bound.added, LINE_LIMIT) {
        return Line::default();
    }
    markdown::line(cx, &bound)
}

/// Reads a text of paragraphs, lists and quotes.
pub(crate) fn body(cx: &mut Context, source: &Source) -> Body {
    let map = source.map(cx.text);
    if !check::check(cx, source, &map, BODY_LIMIT) {
        return Body::default();
    }
    let bound = Bound::new(cx, source.text, &map, false);
    if !check::length(cx, source, bound.added, BODY_LIMIT) || !check::depth(cx, source.text, &map) {
        return Body::default();
    }
    markdown::body(cx, &bound)
}
