//! Lines and paragraphs of the brief to stretches of text.

use super::composer::{Composer, paragraph};
use super::document::{Block, Footnote, Inline, Link, LinkTarget, ParagraphStyle, Text, TextStyle};
use super::script;
use crate::brief::{self, Binding, Filter, Line, Value};
use crate::diag::{FileId, Span};
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
                    match binding.value {
                        Value::Text(_) => self.push_text(&mut out, &words, style, Some(binding.span)),
                        _ => out.push(self.figure_at(words, style, Some(binding.span))),
                    }
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
                    out.extend(self.footnote(*number, footnotes));
                }
                brief::Inline::Break => out.push(Inline::Break),
            }
        }
        out
    }

    /// A footnote where it is called. Notes that its text calls follow it, each once and under a letter of
    /// its own, whichever way notes call each other.
    fn footnote(&mut self, number: usize, footnotes: Footnotes<'_>) -> Option<Inline> {
        footnotes.get(number)?;
        let label = letters(self.footnotes);
        self.footnotes += 1;
        let mut notes = vec![(number, label.clone())];
        let (mut body, mut next) = (Vec::new(), 0);
        while let Some((number, letter)) = notes.get(next).cloned() {
            let mut blocks = footnotes.get(number).cloned().unwrap_or_default();
            name_calls(&mut blocks, &mut |called| {
                footnotes.get(called)?;
                let known = notes.iter().find(|(number, _)| *number == called);
                let letter = known.map(|(_, letter)| letter.clone()).unwrap_or_else(|| {
                    let letter = letters(self.footnotes);
                    self.footnotes += 1;
                    notes.push((called, letter.clone()));
                    letter
                });
                Some(format!("[{letter}]"))
            });
            let mut blocks = self.blocks(&blocks, &[]);
            if next > 0 {
                let words = self.words(format!("[{letter}]\u{A0}"));
                match blocks.first_mut() {
                    Some(Block::Paragraph(paragraph)) => paragraph.text.insert(0, words),
                    _ => blocks.insert(0, paragraph(ParagraphStyle::Body, vec![words])),
                }
            }
            body.append(&mut blocks);
            next += 1;
        }
        let fill = |text| self.locale.fill(text, &[("label", &label)]);
        let (description, back) = (fill(Label::FootnoteDescription), fill(Label::FootnoteBacklink));
        Some(Inline::Footnote(Footnote { label, description, back, body }))
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
                language,
                span,
                phrase: false,
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

/// Puts words in the place of the calls of footnotes in blocks.
fn name_calls(blocks: &mut [brief::Block], name: &mut dyn FnMut(usize) -> Option<String>) {
    for block in blocks {
        match block {
            brief::Block::Paragraph(text) | brief::Block::Heading(_, text) => name_in_line(text, name),
            brief::Block::List { items, .. } => items.iter_mut().for_each(|item| name_calls(item, name)),
            brief::Block::Quote(blocks) => name_calls(blocks, name),
            brief::Block::Code(..) | brief::Block::Rule => {}
        }
    }
}

fn name_in_line(inlines: &mut [brief::Inline], name: &mut dyn FnMut(usize) -> Option<String>) {
    // Where the words around stand in the file: calls have no place of their own.
    let mut place = inlines.iter().find_map(place_of).unwrap_or(Span { file: FileId(0), start: 0, end: 0 });
    for inline in inlines {
        place = place_of(inline).unwrap_or(place);
        match inline {
            brief::Inline::Emphasis(body)
            | brief::Inline::Strong(body)
            | brief::Inline::Link { body, .. } => name_in_line(body, name),
            brief::Inline::Footnote(number) => {
                if let Some(words) = name(*number) {
                    *inline = brief::Inline::Text(format!("\u{A0}{words}"), place);
                }
            }
            _ => {}
        }
    }
}

fn place_of(inline: &brief::Inline) -> Option<Span> {
    match inline {
        brief::Inline::Text(_, span) | brief::Inline::Code(_, span) => Some(*span),
        _ => None,
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
            // A mark after a figure of Chancery's own is the sentence's, which may read the other way.
            Some(Inline::Text(last)) if last.language.is_none() => last.text.push_str(marks),
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
