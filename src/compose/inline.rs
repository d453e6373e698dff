//! Lines and paragraphs of the brief to stretches of text.

use super::composer::Composer;
use super::document::{Footnote, Inline, Link, LinkTarget, Text, TextStyle};
use super::script;
use crate::brief::{self, Binding, Filter, Line, Value};
use crate::diag::Span;
use crate::locale::{Form, Label};

/// The footnotes of a body, by the numbers that its text has for them.
pub(super) type Footnotes<'b> = &'b [Vec<brief::Block>];

impl Composer<'_> {
    /// A line of the brief.
    pub(super) fn line(&mut self, line: &Line) -> Vec<Inline> {
        self.styled_line(line, TextStyle::default())
    }

    /// A line of the brief in a style.
    pub(super) fn styled_line(&mut self, line: &Line, style: TextStyle) -> Vec<Inline> {
        self.inlines(&line.inlines, style, &[])
    }

    /// The words of a line without their styles, links and references.
    pub(super) fn plain(&self, line: &Line) -> String {
        let mut out = String::new();
        self.push_plain(&mut out, &line.inlines);
        out
    }

    fn push_plain(&self, out: &mut String, inlines: &[brief::Inline]) {
        for inline in inlines {
            match inline {
                brief::Inline::Text(text, _) | brief::Inline::Code(text, _) => out.push_str(text),
                brief::Inline::Value(binding) => out.push_str(&self.value(binding)),
                brief::Inline::Emphasis(body)
                | brief::Inline::Strong(body)
                | brief::Inline::Link { body, .. } => self.push_plain(out, body),
                brief::Inline::Break => out.push(' '),
                brief::Inline::Citation(_) | brief::Inline::Footnote(_) => {}
            }
        }
    }

    /// Stretches of a paragraph.
    pub(super) fn inlines(
        &mut self,
        inlines: &[brief::Inline],
        style: TextStyle,
        footnotes: Footnotes<'_>,
    ) -> Vec<Inline> {
        let mut out = Vec::with_capacity(inlines.len());
        // How many bytes of the next text stand before the references that precede it.
        let mut taken = 0;
        for (position, inline) in inlines.iter().enumerate() {
            let skip = std::mem::take(&mut taken);
            match inline {
                brief::Inline::Text(text, span) => {
                    let (rest, span) = (&text[skip..], cut(*span, text, skip..text.len()));
                    self.push_text(&mut out, rest, style, Some(span));
                }
                brief::Inline::Value(binding) => {
                    let words = self.value(binding);
                    self.push_text(&mut out, &words, style, Some(binding.span));
                }
                brief::Inline::Emphasis(body) => {
                    let style = TextStyle { italic: !style.italic, ..style };
                    out.extend(self.inlines(body, style, footnotes));
                }
                brief::Inline::Strong(body) => {
                    out.extend(self.inlines(body, TextStyle { strong: true, ..style }, footnotes));
                }
                brief::Inline::Code(text, span) => {
                    self.push_text(&mut out, text, TextStyle { code: true, ..style }, Some(*span));
                }
                brief::Inline::Link { url, body } => {
                    let body = self.inlines(body, style, footnotes);
                    self.push_link(&mut out, url, body);
                }
                brief::Inline::Citation(sources) => {
                    taken = pull_punctuation(&mut out, inlines.get(position + 1), style);
                    if let Some(citation) = self.cite(sources) {
                        out.push(citation);
                    }
                }
                brief::Inline::Footnote(number) => {
                    taken = pull_punctuation(&mut out, inlines.get(position + 1), style);
                    if let Some(body) = footnotes.get(*number) {
                        let label = letters(self.footnotes);
                        self.footnotes += 1;
                        let body = self.blocks(body, &[]);
                        out.push(Inline::Footnote(Footnote { label, body }));
                    }
                }
                brief::Inline::Break => out.push(Inline::Break),
            }
        }
        out
    }

    /// Words of the brief, marked with their language where the script tells that it is another.
    pub(super) fn push_text(&self, out: &mut Vec<Inline>, text: &str, style: TextStyle, span: Option<Span>) {
        if text.is_empty() {
            return;
        }
        for (range, language) in script::stretches(text, &self.brief.language) {
            let span = span.map(|span| cut(span, text, range.clone()));
            out.push(Inline::Text(Text {
                text: text[range].to_owned(),
                style,
                language: language.map(Into::into),
                span,
            }));
        }
    }

    /// A link with its words; what is no text in them follows it.
    fn push_link(&self, out: &mut Vec<Inline>, url: &str, body: Vec<Inline>) {
        let (mut words, mut after) = (Vec::new(), Vec::new());
        for inline in body {
            match inline {
                Inline::Text(text) => words.push(text),
                Inline::Link(link) => words.extend(link.body),
                other => after.push(other),
            }
        }
        if !words.is_empty() {
            let description = self.locale.fill(Label::LinkDescription, &[("url", url)]);
            out.push(Inline::Link(Link {
                target: LinkTarget::Uri(url.to_owned()),
                description,
                body: words,
            }));
        }
        out.extend(after);
    }

    /// A figure of the brief in the document's language.
    fn value(&self, binding: &Binding) -> String {
        let locale = self.locale;
        let money = |value| match &self.brief.trade {
            Some(trade) => locale.money(value, &trade.currency, trade.unit, Form::Long),
            None => locale.number(value),
        };
        match (&binding.value, binding.filter) {
            (Value::Text(text), _) => text.clone(),
            (Value::Date(date), Some(Filter::Year)) => date.year.to_string(),
            (Value::Date(date), _) => locale.date(*date),
            (Value::Money(value), None)
            | (Value::Money(value) | Value::Number(value) | Value::Percent(value), Some(Filter::Money)) => {
                money(*value)
            }
            (Value::Percent(value), None)
            | (Value::Money(value) | Value::Number(value) | Value::Percent(value), Some(Filter::Percent)) => {
                locale.percent(*value)
            }
            (Value::Money(value) | Value::Number(value) | Value::Percent(value), Some(Filter::Growth)) => {
                locale.growth(*value)
            }
            // A year is not grouped.
            (Value::Money(value) | Value::Number(value) | Value::Percent(value), Some(Filter::Year)) => {
                value.to_string()
            }
            (Value::Money(value) | Value::Number(value) | Value::Percent(value), Some(Filter::Ordinal)) => {
                u32::try_from(*value).map_or_else(|_| locale.number(*value), |number| locale.ordinal(number))
            }
            (Value::Number(value), None)
            | (Value::Money(value) | Value::Number(value) | Value::Percent(value), Some(Filter::Number)) => {
                locale.number(*value)
            }
        }
    }
}

/// References stand close to what they follow, and after its punctuation: drops the space before them,
/// and moves a mark that follows them in the brief. Answers how many bytes of the next text were moved.
fn pull_punctuation(out: &mut Vec<Inline>, next: Option<&brief::Inline>, style: TextStyle) -> usize {
    if let Some(Inline::Text(last)) = out.last_mut() {
        last.text.truncate(last.text.trim_end().len());
    }
    let Some(brief::Inline::Text(next, _)) = next else { return 0 };
    let rest = next.trim_start_matches(['.', ',', ';', ':', '!', '?', '”', '’', '…']);
    let taken = next.len() - rest.len();
    if taken > 0 {
        let marks = &next[..taken];
        match out.last_mut() {
            Some(Inline::Text(last)) => last.text.push_str(marks),
            _ => out.push(Inline::styled(marks, style)),
        }
    }
    taken
}

/// The place of a part of a text, where the file has the same bytes as the text.
fn cut(span: Span, text: &str, range: std::ops::Range<usize>) -> Span {
    if (span.end - span.start) as usize != text.len() {
        return span;
    }
    Span { start: span.start + range.start as u32, end: span.start + range.end as u32, ..span }
}

/// `a` to `z`, then `aa`.
pub(super) fn letters(mut number: usize) -> String {
    let mut out = Vec::new();
    loop {
        out.push(b'a' + (number % 26) as u8);
        match number / 26 {
            0 => break,
            more => number = more - 1,
        }
    }
    out.reverse();
    out.into_iter().map(char::from).collect()
}
