//! Bindings and addresses in a text. They are taken out before Markdown reads it, each leaving one U+FFFC
//! (object replacement character) behind, and put back where Markdown leaves that.

use std::ops::Range;

use super::addresses;
use super::binding::{Binding, Filter, Value};
use super::inline::Inline;
use super::{Referent, Scope};
use crate::diag::codes;
use crate::read::{Named, SourceMap, name_of, names, nearest, quoted_list};

/// What stands for a binding or an address. The loader refuses texts that hold it themselves.
pub(super) const PLACEHOLDER: char = '\u{FFFC}';

/// A text ready for Markdown.
pub(super) struct Bound {
    pub text: String,
    pub map: SourceMap,
    /// What was taken out, in order.
    pub taken: Vec<Substitution>,
    /// How many characters the named lines have that take the place of bindings.
    pub added: usize,
    /// What is written before a character that Markdown is not to take for its own.
    pub escape: &'static str,
}

/// What was taken out.
pub(super) struct Substitution {
    /// Where its placeholder is.
    pub at: usize,
    /// The binding or the address as it is written.
    pub written: String,
    pub with: With,
}

/// What is put in a place.
pub(super) enum With {
    /// A value, or the words of a line, for a binding. Nothing where it failed, which was reported: its brief
    /// is not built.
    Content(Vec<Inline>),
    /// An address, as it is printed.
    Address(String),
}

impl Bound {
    /// Takes bindings and addresses out of a text. In a `line`, line breaks are spaces, and nothing at its start
    /// is taken for a block of Markdown.
    pub(super) fn new(
        cx: &mut dyn Scope,
        text: &str,
        map: &SourceMap,
        escape: &'static str,
        line: bool,
    ) -> Self {
        let mut bound = Self {
            text: String::with_capacity(text.len() + 3),
            map: SourceMap::default(),
            taken: Vec::new(),
            added: 0,
            escape,
        };
        let mut rest = 0..text.len();
        if line {
            rest.start = text.len() - text.trim_start().len();
            rest.end = text.trim_end().len().max(rest.start);
            if looks_like_block(&text[rest.clone()]) {
                bound.text.push(PLACEHOLDER);
                let start = map.source(rest.start..rest.start).start;
                bound.map.replaced(PLACEHOLDER.len_utf8(), start..start);
            }
        }
        // The end of the current line, and the place before which no binding is closed: looked for once.
        let (mut line_end, mut unclosed_to) = (0, 0);
        while let Some(open) = text[rest.clone()].find("{{").map(|at| rest.start + at) {
            let escaped =
                text[rest.start..open].bytes().rev().take_while(|byte| *byte == b'\\').count() % 2 == 1;
            if open >= line_end {
                line_end = text[open..].find('\n').map_or(text.len(), |at| open + at);
            }
            let close =
                if open < unclosed_to { None } else { text[open..line_end].find("}}").map(|at| open + at) };
            if close.is_none() {
                unclosed_to = line_end;
            }
            if escaped {
                bound.push(text, map, rest.start..open + 2, line);
                rest.start = open + 2;
                continue;
            }
            bound.push(text, map, rest.start..open, line);
            let Some(close) = close else {
                cx.error(codes::BINDING_SYNTAX, map.source(open..open + 2), "this binding is not closed")
                    .hints
                    .extend([
                        "close it with `}}` on the same line".to_owned(),
                        format!("write `{escape}{{{{` for two braces that are not a binding"),
                    ]);
                rest.start = open + 2;
                continue;
            };
            let inner = open + 2..close;
            let content = resolve(cx, text, map, open..close + 2, inner).unwrap_or_default();
            let whole = map.source(open..close + 2);
            let length = |inline: &Inline| match inline {
                Inline::Text(words, _) => words.chars().count(),
                _ => 0,
            };
            bound.added += content.iter().map(length).sum::<usize>();
            let written = text[open..close + 2].to_owned();
            bound.take(written, With::Content(content), whole);
            rest.start = close + 2;
        }
        bound.push(text, map, rest, line);
        bound
    }

    fn take(&mut self, written: String, with: With, place: Range<usize>) {
        self.taken.push(Substitution { at: self.text.len(), written, with });
        self.text.push(PLACEHOLDER);
        self.map.replaced(PLACEHOLDER.len_utf8(), place);
    }

    fn push(&mut self, text: &str, map: &SourceMap, range: Range<usize>, line: bool) {
        let mut at = range.start;
        for address in addresses::find(text, range.clone()) {
            self.push_words(text, map, at..address.start, line);
            let written = &text[address.clone()];
            let with = With::Address(addresses::printed(written));
            self.take(written.to_owned(), with, map.source(address.clone()));
            at = address.end;
        }
        self.push_words(text, map, at..range.end, line);
    }

    fn push_words(&mut self, text: &str, map: &SourceMap, range: Range<usize>, line: bool) {
        let part = &text[range.clone()];
        if line && part.contains(['\n', '\r']) {
            self.text.extend(part.chars().map(|c| if matches!(c, '\n' | '\r') { ' ' } else { c }));
        } else {
            self.text.push_str(part);
        }
        self.map.copy(map, range);
    }

    /// What was taken out of a stretch of the text, in order.
    pub(super) fn within(&self, range: Range<usize>) -> &[Substitution] {
        let first = self.taken.partition_point(|taken| taken.at < range.start);
        let end = self.taken.partition_point(|taken| taken.at < range.end);
        self.taken.get(first..end).unwrap_or_default()
    }
}

/// Whether Markdown might take the start of a line for a heading, list, quote, code, HTML or definition.
fn looks_like_block(text: &str) -> bool {
    text.starts_with(|c: char| {
        c.is_ascii_digit()
            || matches!(c, '#' | '>' | '-' | '+' | '*' | '=' | '`' | '~' | '<' | '[' | '_' | '|')
    })
}

/// Finds the value of a binding; reports what is wrong with it at its own column.
fn resolve(
    cx: &mut dyn Scope,
    text: &str,
    map: &SourceMap,
    whole: Range<usize>,
    inner: Range<usize>,
) -> Option<Vec<Inline>> {
    let mut parts = pieces(text, inner.clone(), '|');
    let path = parts.next().unwrap_or(inner.clone());
    let filter = parts.next();
    if path.is_empty() {
        cx.error(codes::BINDING_SYNTAX, map.source(whole), "this binding is empty")
            .hints
            .push("write a path, such as `{{trade.latest.total}}`".to_owned());
        return None;
    }
    if let Some(more) = parts.next() {
        cx.error(codes::BINDING_SYNTAX, map.source(more), "a binding can have only one filter")
            .hints
            .push("keep one of them".to_owned());
        return None;
    }
    let found = match cx.resolve(&text[path.clone()]) {
        Ok(found) => Some(found),
        Err(error) => {
            let at = path.start + error.at.start..path.start + error.at.end;
            // An empty part of a path has no column of its own.
            let at = if at.is_empty() { path.clone() } else { at };
            let code = if error.no_value { codes::NO_VALUE } else { codes::BINDING_PATH };
            cx.error(code, map.source(at), error.message).hints.extend(error.hints);
            None
        }
    };
    let filter = match filter {
        Some(at) => Some((find_filter(cx, &text[at.clone()], map.source(at.clone()))?, at)),
        None => None,
    };
    let found = found?;
    if let Some((filter, at)) = &filter {
        let value = match &found {
            Referent::Value(value) => value,
            Referent::Line(_) => &Value::Text(String::new()),
        };
        check_filter(cx, (value, &text[path.clone()]), *filter, map.source(at.clone()))?;
        check_words(cx, *filter, map.source(at.clone()))?;
    }
    if let Referent::Value(value) = &found
        && let Some(why) = value.lacks(filter.as_ref().map(|(filter, _)| *filter))
    {
        let hint = match filter {
            Some((Filter::Average, _)) => "name a span whose years all have figures",
            _ => "name both figures instead",
        };
        cx.error(codes::NO_VALUE, map.source(path), why).hints.push(hint.to_owned());
        return None;
    }
    let opening = whole.start;
    let span = cx.span(map.source(whole));
    match found {
        Referent::Value(value) => {
            let path = text[inner].trim().to_owned();
            Some(vec![Inline::Value(Binding { path, value, filter: filter.map(|(filter, _)| filter), span })])
        }
        Referent::Line(index) => {
            let Some(words) = cx.words(index, span, &text[..opening]) else {
                let message = format!("the text of `{}` would contain itself", &text[path.clone()]);
                cx.error(codes::BINDING_CYCLE, map.source(path), message)
                    .hints
                    .push("write the words out".to_owned());
                return None;
            };
            Some(words)
        }
    }
}

/// What people write for a filter, and its name.
const FILTERS_MEANT: &[(&[&str], &str)] = &[
    (&["currency", "usd", "eur", "amount"], "money"),
    (&["pct", "percentage", "%"], "percent"),
    (&["delta", "difference"], "change"),
    (&["mean", "avg"], "average"),
    (&["compound", "rate"], "cagr"),
    (&["fell", "grew", "increased", "declined"], "rose"),
    (&["int", "integer", "decimal", "plain", "raw", "round"], "number"),
    (&["nth", "th"], "ordinal"),
];

fn find_filter(cx: &mut dyn Scope, name: &str, range: Range<usize>) -> Option<Filter> {
    if let Some((_, filter)) = Filter::NAMES.iter().find(|(known, _)| *known == name) {
        return Some(*filter);
    }
    let lower = name.to_lowercase();
    let meant = FILTERS_MEANT.iter().find(|(words, _)| words.contains(&lower.as_str()));
    let near = meant.map(|(_, filter)| *filter).or_else(|| nearest(name, names::<Filter>()));
    let error = cx.error(codes::UNKNOWN_FILTER, range, format!("there is no filter `{name}`"));
    error.hints.extend(near.map(|near| format!("did you mean `{near}`?")));
    error.hints.push(format!("the filters are {}", quoted_list(names::<Filter>())));
    None
}

fn check_filter(
    cx: &mut dyn Scope,
    (value, path): (&Value, &str),
    filter: Filter,
    range: Range<usize>,
) -> Option<()> {
    if value.filters().contains(&filter) {
        return Some(());
    }
    let hint = match value.filters() {
        // `trade.2023.exports` leads to the figure of one year.
        _ if filter.is_of_span() && is_of_period(value) => {
            let mut parts = path.splitn(3, '.');
            let (of, last) = (parts.next().unwrap_or_default(), parts.nth(1).unwrap_or_default());
            let name = name_of(&filter);
            format!("name two years: `{of}.2022..2023.{last}|{name}`, for example")
        }
        [] => "leave the filter out".to_owned(),
        [only] => format!("use `{}`, or no filter", name_of(only)),
        several => format!("use {}, or no filter", quoted_list(several.iter().map(name_of))),
    };
    let message = format!("the filter `{}` does not apply to {}", name_of(&filter), value.kind());
    cx.error(codes::FILTER_MISFIT, range, message).hints.push(hint);
    None
}

/// Whether a value is the figure of a period.
fn is_of_period(value: &Value) -> bool {
    matches!(value, Value::Money(_) | Value::Percent(_) | Value::Statistic(..))
}

/// Whether there are words for a filter in the language of the brief.
fn check_words(cx: &mut dyn Scope, filter: Filter, range: Range<usize>) -> Option<()> {
    if filter != Filter::Rose || cx.has_sentences() {
        return Some(());
    }
    let message = format!("there are no words for `rose` in the language `{}`", cx.language());
    cx.error(codes::FILTER_MISFIT, range, message)
        .hints
        .push("write the verb, and the figure with `|growth`, or `|percent`".to_owned());
    None
}

/// The parts of a stretch of text between separators, without the white space around them.
pub(super) fn pieces(text: &str, range: Range<usize>, separator: char) -> impl Iterator<Item = Range<usize>> {
    let mut start = range.start;
    let text = &text[..range.end];
    text[range].split(separator).map(move |piece| {
        let from = start + (piece.len() - piece.trim_start().len());
        let to = from + piece.trim().len();
        start += piece.len() + separator.len_utf8();
        from..to
    })
}
