//! Converts lines and paragraphs of a brief to stretches of text.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use super::composer::{Composer, MUTED, first_mark, is_mark, paragraph};
use super::document::{
    Block, Footnote, FootnoteText, Inline, Link, LinkTarget, List, Panel, ParagraphStyle, Text, TextStyle,
};
use super::script;
use crate::diag::{FileId, Span};
use crate::frame::AnchorId;
use crate::language::Language;
use crate::locale::Label;
use crate::markup::{self, Line, Part, Phrase, Value};

/// The footnotes of a body.
#[derive(Default)]
pub(super) struct Footnotes<'b> {
    /// Their texts, by the numbers that the body has for them.
    texts: &'b [Vec<markup::Block>],
    /// Those that have been called.
    called: BTreeMap<usize, Called>,
    /// Calls of notes that were printed before, by the anchors of these notes: the notes lead back to each.
    again: BTreeMap<AnchorId, Vec<Again>>,
}

/// A footnote that has been called.
#[derive(Clone)]
struct Called {
    label: String,
    /// The note that it is printed in: itself, or the one that called it.
    target: AnchorId,
}

/// A further call of a footnote.
struct Again {
    anchor: AnchorId,
    description: String,
}

/// A note that is called more often appears on every page.
const MOST_BACKLINKS: usize = 100;

impl<'b> Footnotes<'b> {
    pub(super) fn new(texts: &'b [Vec<markup::Block>]) -> Self {
        Self { texts, ..Self::default() }
    }

    /// Whether a footnote is among the references that words end with.
    fn ends(&self, words: &[Inline], number: usize) -> bool {
        let Some(called) = self.called.get(&number) else { return false };
        words
            .iter()
            .skip(first_mark(words))
            .any(|mark| matches!(mark, Inline::Footnote(footnote) if footnote.label == called.label))
    }
}

impl Composer<'_> {
    /// A line of the brief.
    pub(super) fn line(&mut self, line: &Line) -> Vec<Inline> {
        self.styled_line(line, TextStyle::default())
    }

    /// A line of the brief in a style.
    pub(super) fn styled_line(&mut self, line: &Line, style: TextStyle) -> Vec<Inline> {
        let language = line.language.as_deref();
        self.in_language(language, |this| this.inlines(&line.inlines, style, &mut Footnotes::default()))
    }

    /// Words of the brief that stand by themselves.
    pub(super) fn phrase(&mut self, phrase: &Phrase) -> Vec<Inline> {
        self.line(&phrase.into())
    }

    /// Words of the brief as part of a sentence or a label.
    pub(super) fn plain(&self, phrase: &Phrase) -> String {
        let parts = phrase.parts.iter().map(|part| match part {
            Part::Text(words, _) => Cow::Borrowed(words.as_str()),
            Part::Value(binding) => Cow::Owned(self.value(binding)),
        });
        parts.collect()
    }

    /// The words of a line that is printed elsewhere, where its styles, links and references are.
    pub(super) fn repeated(&self, line: &Line) -> String {
        let mut out = String::new();
        self.push_plain(&mut out, &line.inlines);
        out
    }

    fn push_plain(&self, out: &mut String, inlines: &[markup::Inline]) {
        for inline in inlines {
            match inline {
                markup::Inline::Text(text, _) | markup::Inline::Code(text, _) => out.push_str(text),
                markup::Inline::Value(binding) => out.push_str(&self.value(binding)),
                markup::Inline::Emphasis(body)
                | markup::Inline::Strong(body)
                | markup::Inline::Strike(body)
                | markup::Inline::Foreign(_, body)
                | markup::Inline::Link { body, .. } => self.push_plain(out, body),
                markup::Inline::Break => out.push(' '),
                markup::Inline::Citation(_) | markup::Inline::Reference(..) | markup::Inline::Footnote(_) => {
                }
            }
        }
    }

    /// Stretches of a paragraph.
    pub(super) fn inlines(
        &mut self,
        inlines: &[markup::Inline],
        style: TextStyle,
        footnotes: &mut Footnotes<'_>,
    ) -> Vec<Inline> {
        let mut out = Vec::with_capacity(inlines.len());
        for (position, inline) in inlines.iter().enumerate() {
            match inline {
                markup::Inline::Text(text, span) => {
                    let after_mark = out.last().is_some_and(is_mark);
                    if after_mark && separates(text) && inlines.get(position + 1).is_some_and(is_reference) {
                        continue;
                    }
                    let taken = if after_mark { pull_punctuation(&mut out, text, style) } else { 0 };
                    let (rest, span) = (&text[taken..], cut(*span, text, taken..text.len()));
                    self.push_text(&mut out, rest, style, Some(span));
                }
                markup::Inline::Value(binding) => {
                    let words = self.value(binding);
                    match binding.value {
                        Value::Text(_) => self.push_text(&mut out, &words, style, Some(binding.span)),
                        _ => out.push(self.bound_words(binding, words, style)),
                    }
                }
                markup::Inline::Emphasis(body) => {
                    let style = TextStyle { italic: !style.italic, ..style };
                    out.extend(self.inlines(body, style, footnotes));
                }
                markup::Inline::Strong(body) => {
                    out.extend(self.inlines(body, TextStyle { strong: true, ..style }, footnotes));
                }
                markup::Inline::Strike(body) => {
                    out.extend(self.inlines(body, TextStyle { strike: true, ..style }, footnotes));
                }
                markup::Inline::Foreign(language, body) => {
                    let words = |this: &mut Self| this.inlines(body, style, footnotes);
                    out.extend(self.in_language(Some(language), words));
                }
                markup::Inline::Code(text, span) => {
                    self.push_text(&mut out, text, TextStyle { code: true, ..style }, Some(*span));
                }
                markup::Inline::Link { url, body } => {
                    let body = self.inlines(body, style, footnotes);
                    self.push_link(&mut out, url, body);
                }
                markup::Inline::Citation(sources) => {
                    close_up(&mut out);
                    self.cite_after(&mut out, sources);
                }
                markup::Inline::Reference(number, span) => out.extend(self.reference(*number, style, *span)),
                markup::Inline::Footnote(number) => {
                    close_up(&mut out);
                    if !footnotes.ends(&out, *number)
                        && let Some(footnote) = self.footnote(*number, footnotes)
                    {
                        push_footnote(&mut out, footnote);
                    }
                }
                markup::Inline::Break => out.push(Inline::Break),
            }
        }
        out
    }

    /// A footnote where it is called. Its text is printed where it is called first, and notes that it calls
    /// follow there under letters of their own, whichever way notes call each other.
    fn footnote(&mut self, number: usize, footnotes: &mut Footnotes<'_>) -> Option<Footnote> {
        let texts = footnotes.texts;
        texts.get(number)?;
        let anchor = self.anchor();
        if let Some(Called { label, target }) = footnotes.called.get(&number).cloned() {
            let description = self.locale.fill(Label::FootnoteBacklink, &[("label", &label)]);
            footnotes.again.entry(target).or_default().push(Again { anchor, description });
            let description = self.locale.fill(Label::FootnoteDescription, &[("label", &label)]);
            return Some(Footnote { label, target, anchor, description, note: None });
        }
        let target = self.anchor();
        let label = self.called(number, target, footnotes);
        let mut notes = vec![(number, label.clone())];
        let (mut body, mut next) = (Vec::new(), 0);
        while let Some((number, letter)) = notes.get(next).cloned() {
            let mut blocks = texts.get(number).cloned().unwrap_or_default();
            name_calls(&mut blocks, &mut |called| {
                texts.get(called)?;
                let letter = match footnotes.called.get(&called) {
                    Some(known) => known.label.clone(),
                    None => {
                        let letter = self.called(called, target, footnotes);
                        notes.push((called, letter.clone()));
                        letter
                    }
                };
                Some(format!("[{letter}]"))
            });
            let mut blocks = self.blocks(&blocks, &mut Footnotes::default());
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
        let note = Some(FootnoteText { back, body });
        Some(Footnote { label, target, anchor, description, note })
    }

    /// Gives a footnote its letter.
    fn called(&mut self, number: usize, target: AnchorId, footnotes: &mut Footnotes<'_>) -> String {
        let label = letters(self.footnotes);
        self.footnotes += 1;
        footnotes.called.insert(number, Called { label: label.clone(), target });
        label
    }

    /// Lets notes that are called several times lead back to each call: their labels lead to the first.
    pub(super) fn lead_back(&self, blocks: &mut [Block], footnotes: &Footnotes<'_>) {
        if footnotes.again.is_empty() {
            return;
        }
        for_each_note(blocks, &mut |target, note| {
            let Some(again) = footnotes.again.get(&target) else { return };
            let links = again.iter().take(MOST_BACKLINKS).flat_map(|again| {
                let text = Text { text: "↑".to_owned(), style: MUTED, ..Text::default() };
                let link = Link {
                    target: LinkTarget::Anchor(again.anchor),
                    description: again.description.clone(),
                    body: vec![text],
                };
                [self.styled_words("\u{A0}", MUTED), Inline::Link(link)]
            });
            match last_words(&mut note.body) {
                Some(words) => words.extend(links),
                None => note.body.push(paragraph(ParagraphStyle::Body, links.collect())),
            }
        });
    }

    /// Words of the brief, marked with their language where the script tells that it is another.
    pub(super) fn push_text(&self, out: &mut Vec<Inline>, text: &str, style: TextStyle, span: Option<Span>) {
        self.push_in(self.foreign(), out, text, style, span);
    }

    /// As [`Self::push_text`], of words that are `foreign` where their language is not the document's.
    pub(super) fn push_in(
        &self,
        foreign: Option<&Language>,
        out: &mut Vec<Inline>,
        text: &str,
        style: TextStyle,
        span: Option<Span>,
    ) {
        if text.is_empty() {
            return;
        }
        for (range, guessed) in script::stretches(text, foreign.unwrap_or(&self.brief.head.language)) {
            let span = span.map(|span| cut(span, text, range.clone()));
            out.push(Inline::Text(Text {
                text: text[range].to_owned(),
                style,
                language: guessed.or_else(|| foreign.map(|language| Arc::clone(language.tag()))),
                span,
                ..Text::default()
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
}

/// Puts words in the place of the calls of footnotes in blocks.
fn name_calls(blocks: &mut [markup::Block], name: &mut dyn FnMut(usize) -> Option<String>) {
    for block in blocks {
        match block {
            markup::Block::Paragraph(text) | markup::Block::Heading(_, text) => name_in_line(text, name),
            markup::Block::List(items) => {
                items.iter_mut().for_each(|item| name_calls(&mut item.blocks, name));
            }
            markup::Block::Quote(blocks) => name_calls(blocks, name),
            markup::Block::Terms(terms) => {
                for term in terms {
                    name_in_line(&mut term.term, name);
                    term.meanings.iter_mut().for_each(|meaning| name_calls(meaning, name));
                }
            }
            markup::Block::Table(table) => {
                let heads = table.columns.iter_mut().map(|column| &mut column.head);
                heads.chain(table.rows.iter_mut().flatten()).for_each(|cell| name_in_line(cell, name));
            }
            markup::Block::Code(..) | markup::Block::Rule => {}
        }
    }
}

fn name_in_line(inlines: &mut [markup::Inline], name: &mut dyn FnMut(usize) -> Option<String>) {
    // Where the words around are in the file: calls have no place of their own.
    let mut place = inlines.iter().find_map(place_of).unwrap_or(Span { file: FileId(0), start: 0, end: 0 });
    for inline in inlines {
        place = place_of(inline).unwrap_or(place);
        match inline {
            markup::Inline::Emphasis(body)
            | markup::Inline::Strong(body)
            | markup::Inline::Strike(body)
            | markup::Inline::Foreign(_, body)
            | markup::Inline::Link { body, .. } => name_in_line(body, name),
            markup::Inline::Footnote(number) => {
                if let Some(words) = name(*number) {
                    *inline = markup::Inline::Text(format!("\u{A0}{words}"), place);
                }
            }
            _ => {}
        }
    }
}

fn place_of(inline: &markup::Inline) -> Option<Span> {
    match inline {
        markup::Inline::Text(_, span) | markup::Inline::Code(_, span) => Some(*span),
        _ => None,
    }
}

/// Whether a text between two references only keeps them apart: what is printed between them is Chancery's.
fn separates(text: &str) -> bool {
    matches!(text.trim(), "" | "," | ";")
}

fn is_reference(inline: &markup::Inline) -> bool {
    matches!(inline, markup::Inline::Citation(_) | markup::Inline::Footnote(_))
}

/// References are close to what they follow: drops the space before them.
fn close_up(out: &mut Vec<Inline>) {
    if let Some(Inline::Text(last)) = out.last_mut() {
        last.text.truncate(last.text.trim_end().len());
        if last.text.is_empty() {
            out.pop();
        }
    }
}

/// Puts the letter of a footnote among the references that words end with, in their order. One that is
/// called for the first time has the last letter.
fn push_footnote(out: &mut Vec<Inline>, footnote: Footnote) {
    let rank = |label: &str| (label.len(), label.to_owned());
    let wanted = rank(&footnote.label);
    for at in first_mark(out)..out.len() {
        let Some(Inline::Footnote(other)) = out.get(at) else { continue };
        if rank(&other.label) > wanted {
            out.insert(at, Inline::Footnote(footnote));
            return;
        }
    }
    out.push(Inline::Footnote(footnote));
}

/// The words that blocks end with.
fn last_words(blocks: &mut [Block]) -> Option<&mut Vec<Inline>> {
    match blocks.last_mut()? {
        Block::Paragraph(paragraph) => Some(&mut paragraph.text),
        Block::List(list) => last_words(&mut list.items.last_mut()?.body),
        Block::Quote(inner) => last_words(inner),
        _ => None,
    }
}

/// References follow punctuation, as in English books (The Chicago Manual of Style, 17th edition, 14.26): moves
/// the marks at the start of a text before the references that precede it. Answers how many bytes are moved.
fn pull_punctuation(out: &mut Vec<Inline>, text: &str, style: TextStyle) -> usize {
    let rest = text.trim_start_matches([
        '.', ',', ';', ':', '!', '?', '”', '’', '…', '\u{60C}', '\u{61B}', '\u{61F}', '\u{6D4}',
    ]);
    let taken = text.len() - rest.len();
    let mut marks = &text[..taken];
    let at = first_mark(out);
    if let Some(Inline::Text(last)) = at.checked_sub(1).and_then(|last| out.get_mut(last)) {
        // A sentence has one full stop, whether it is written before the reference or after it.
        if last.text.trim_end_matches(['”', '’', ')']).ends_with(['.', '!', '?', '…', '\u{61F}', '\u{6D4}'])
        {
            marks = marks.strip_prefix(['.', '\u{6D4}']).unwrap_or(marks);
        }
        // A mark after a figure of Chancery's own is the sentence's, which may read the other way.
        if last.style == style && last.language.is_none() {
            last.text.push_str(marks);
            return taken;
        }
    }
    if !marks.is_empty() {
        out.insert(at, Inline::styled(marks, style));
    }
    taken
}

/// Visits the footnotes that are printed where blocks call them, with the anchors of their notes.
fn for_each_note(blocks: &mut [Block], visit: &mut dyn FnMut(AnchorId, &mut FootnoteText)) {
    for block in blocks {
        match block {
            Block::Paragraph(paragraph) => notes_in(&mut paragraph.text, visit),
            Block::Heading(heading) => notes_in(&mut heading.text, visit),
            Block::List(List { items, .. }) => {
                for item in items {
                    notes_in(&mut item.label, visit);
                    for_each_note(&mut item.body, visit);
                }
            }
            Block::KeyFigures(figures) => {
                let words = figures
                    .iter_mut()
                    .flat_map(|figure| [&mut figure.label, &mut figure.change, &mut figure.note]);
                words.for_each(|words| notes_in(words, visit));
            }
            Block::Quote(inner) | Block::Panel(Panel { body: inner, .. }) => for_each_note(inner, visit),
            Block::Table(table) => {
                table.columns.iter_mut().for_each(|column| notes_in(&mut column.head, visit));
                let cells = table.body.iter_mut().flat_map(|row| &mut row.cells);
                cells.flat_map(|cell| &mut cell.paragraphs).for_each(|text| notes_in(text, visit));
            }
            _ => {}
        }
    }
}

fn notes_in(inlines: &mut [Inline], visit: &mut dyn FnMut(AnchorId, &mut FootnoteText)) {
    for inline in inlines {
        if let Inline::Footnote(Footnote { target, note: Some(note), .. }) = inline {
            visit(*target, note);
        }
    }
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
