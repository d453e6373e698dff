//! Lines that prose can be bound to, such as the title: their words take the place of `{{brief.title}}`.

use super::{Source, line};
use crate::brief::binding::Binding;
use crate::brief::context::Context;
use crate::brief::facts::Words;
use crate::brief::markup::Inline;
use crate::diag::{Span, codes};

/// Reads the named lines, each after those that it is bound to. A line that is bound to itself is
/// reported here, at the binding; whatever else is wrong with a line, when its table is read.
pub(crate) fn read_named(cx: &mut Context) {
    for index in 0..cx.facts.lines.len() {
        read(cx, index);
    }
}

/// The words of a named line, as they stand in place of the binding at `span`; none where the line is
/// being read.
pub(super) fn words(cx: &mut Context, index: usize, span: Span) -> Option<Vec<Inline>> {
    read(cx, index);
    let Words::Read(words) = &cx.facts.lines.get(index)?.words else { return None };
    let moved = words.iter().map(|inline| match inline {
        Inline::Text(words, _) => Inline::Text(words.clone(), span),
        Inline::Value(binding) => Inline::Value(Binding { span, ..binding.clone() }),
        other => other.clone(),
    });
    Some(moved.collect())
}

fn read(cx: &mut Context, index: usize) {
    let Some(named) = cx.facts.lines.get_mut(index) else { return };
    if !matches!(named.words, Words::Unread) {
        return;
    }
    named.words = Words::Reading;
    let (text, range) = (named.text.clone(), named.range.clone());
    let before = cx.diagnostics.len();
    let line = line(cx, &Source { text: &text, range });
    let found = cx.diagnostics.split_off(before);
    cx.diagnostics.extend(found.into_iter().filter(|found| found.code == codes::BINDING_CYCLE));
    let mut words = Vec::new();
    plain(&line.inlines, &mut words);
    if let Some(named) = cx.facts.lines.get_mut(index) {
        named.words = Words::Read(words);
    }
}

/// Words and values without markup, citations and line breaks.
fn plain(inlines: &[Inline], words: &mut Vec<Inline>) {
    for inline in inlines {
        match inline {
            Inline::Text(..) | Inline::Value(_) => words.push(inline.clone()),
            Inline::Code(code, span) => words.push(Inline::Text(code.clone(), *span)),
            Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Link { body: inner, .. } => {
                plain(inner, words);
            }
            Inline::Break | Inline::Citation(_) | Inline::Footnote(_) => {}
        }
    }
}
