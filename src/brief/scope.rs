//! Resolves bindings and citations in the texts of a brief.
//!
//! Some lines can be named, such as the title: their words take the place of `{{brief.title}}`.

use std::ops::Range;

use toml::Spanned;
use toml::de::DeValue;

use super::context::Context;
use super::paths::{LineInLanguage, LineState, NamedLine};
use super::targets;
use crate::diag::{Span, codes};
use crate::language::Language;
use crate::locale::Locale;
use crate::markup::{self, Binding, Inline, PathError, Referent, Scope, SourceIndex};
use crate::read::{Source, nearest_language};

impl<'a> Scope<'a> for Context<'a> {
    fn resolve(&self, path: &str) -> Result<Referent, PathError> {
        self.paths.resolve(path)
    }

    fn words(&mut self, line: usize, span: Span, before: &str) -> Option<Vec<Inline>> {
        read(self, line);
        let (named, reading) = (self.paths.lines.get(line)?, self.reading());
        let LineState::Read(words) = &named.in_language(reading).state else { return None };
        let moved = words.iter().map(|inline| match inline {
            Inline::Text(words, _) => Inline::Text(words.clone(), span),
            Inline::Value(binding) => Inline::Value(Binding { span, ..binding.clone() }),
            other => other.clone(),
        });
        let mut moved: Vec<Inline> = moved.collect();
        if let Some(Inline::Text(first, _)) = moved.first_mut()
            && named.is_name
            && first.contains(' ')
        {
            *first = Locale::new(self.report.language()).name_after(before, first).into_owned();
        }
        Some(moved)
    }

    fn source(&mut self, id: &str, range: Range<usize>) -> Option<SourceIndex> {
        self.cite(id, range)
    }

    fn target(&mut self, written: &str, range: Range<usize>) -> Option<Option<usize>> {
        targets::find(self, written, range)
    }

    fn has_source(&self, id: &str) -> bool {
        self.names.sources.contains_key(id)
    }

    fn language(&self) -> &str {
        self.report.language()
    }

    fn has_sentences(&self) -> bool {
        Language::parse(self.report.language()).is_ok_and(|language| Locale::has_words_in(&language))
    }
}

/// A text that prose can name, by its place among such lines.
pub(super) fn named_line(cx: &mut Context, value: Option<&Spanned<DeValue>>, is_name: bool) -> Option<usize> {
    let value = value?;
    let in_language = |language: &str| -> Option<LineInLanguage> {
        let value = match value.get_ref() {
            DeValue::Table(table) => nearest_language(table, language)?,
            _ => value,
        };
        let text = value.get_ref().as_str()?;
        let text = match is_name && text.contains(['(', ',']) {
            true => Locale::new(language).in_order(text).into_owned(),
            false => text.to_owned(),
        };
        Some(LineInLanguage { text, range: value.span(), state: LineState::Unread })
    };
    let own = in_language(cx.own_language())?;
    let others = cx
        .languages
        .iter()
        .skip(1)
        .map(|language| in_language(language).filter(|line| line.range != own.range));
    let others = others.collect();
    cx.paths.lines.push(NamedLine { own, others, is_name });
    Some(cx.paths.lines.len() - 1)
}

/// Reads the named lines, each after those that it is bound to. A line that is bound to itself is
/// reported here, at the binding; whatever else is wrong with a line, when its table is read.
pub(crate) fn read_named_lines(cx: &mut Context) {
    for index in 0..cx.paths.lines.len() {
        read(cx, index);
    }
}

fn read(cx: &mut Context, index: usize) {
    let reading = cx.reading();
    let Some(named) = cx.paths.lines.get_mut(index) else { return };
    let is_fallback = !named.is_in(reading);
    let line = named.in_language_mut(reading);
    if !matches!(line.state, LineState::Unread) {
        return;
    }
    line.state = LineState::Reading;
    let (text, range) = (line.text.clone(), line.range.clone());
    let before = cx.diagnostics.len();
    let line = markup::line(cx, &Source { is_fallback, ..Source::new(&text, range) });
    let found = cx.diagnostics.split_off(before);
    cx.diagnostics.extend(found.into_iter().filter(|found| found.code == codes::BINDING_CYCLE));
    let mut words = Vec::new();
    plain(&line.inlines, &mut words);
    if let Some(named) = cx.paths.lines.get_mut(index) {
        named.in_language_mut(reading).state = LineState::Read(words);
    }
}

/// Words and values without markup, citations and line breaks.
fn plain(inlines: &[Inline], words: &mut Vec<Inline>) {
    for inline in inlines {
        match inline {
            Inline::Text(..) | Inline::Value(_) => words.push(inline.clone()),
            Inline::Code(code, span) => words.push(Inline::Text(code.clone(), *span)),
            Inline::Emphasis(inner)
            | Inline::Strong(inner)
            | Inline::Strike(inner)
            | Inline::Foreign(_, inner)
            | Inline::Link { body: inner, .. } => {
                plain(inner, words);
            }
            Inline::Break | Inline::Citation(_) | Inline::Reference(..) | Inline::Footnote(_) => {}
        }
    }
}
