//! Markdown (CommonMark with footnotes and typographic punctuation) to the markup of a brief.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use pulldown_cmark::{BrokenLink, CowStr, Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd};

use super::Scope;
use super::bind::{Bound, PLACEHOLDER, pieces};
use super::depth::{DEPTH, too_deep};
use super::inline::{Block, Body, Inline, Line};
use crate::diag::{Span, codes};
use crate::read::BODY_LIMIT;

/// Reads a line: inline Markdown only.
pub(super) fn line(cx: &mut dyn Scope, bound: &Bound) -> Line {
    let mut reader = Reader::new(cx, bound, true);
    reader.read();
    let mut inlines = Vec::new();
    for block in reader.finish().blocks {
        match block {
            Block::Paragraph(content) | Block::Heading(_, content) => inlines.extend(content),
            Block::Code(text, span) => inlines.push(Inline::Code(text, span)),
            // The loader keeps a line from starting any other block.
            Block::List { .. } | Block::Quote(_) | Block::Rule => {}
        }
    }
    Line { inlines }
}

/// Reads a body.
pub(super) fn body(cx: &mut dyn Scope, bound: &Bound) -> Body {
    let mut reader = Reader::new(cx, bound, false);
    reader.read();
    reader.finish()
}

/// Builds blocks from the events of the parser.
struct Reader<'c, 'a, 'b> {
    cx: &'c mut dyn Scope<'a>,
    bound: &'b Bound,
    /// Whether this is a text of one line.
    line: bool,
    /// Open block containers, the body itself first.
    containers: Vec<Container>,
    /// Open inline containers; the paragraph at hand first.
    inlines: Vec<(Wrap, Vec<Inline>)>,
    /// Levels of the headings above, so that none is skipped.
    headings: Vec<HeadingLevel>,
    /// Text of the code block at hand.
    code: Option<(String, Range<usize>)>,
    /// Footnotes in the order of their first reference.
    notes: Vec<Note>,
    /// Their numbers by their labels.
    numbers: BTreeMap<String, usize>,
    /// Which footnotes are called, and by which: none for a call in the text itself.
    calls: Vec<(Option<usize>, usize)>,
    /// A stretch whose further events, its own end among them, are not wanted.
    skipped: Range<usize>,
}

/// A footnote.
struct Note {
    label: String,
    referred: Option<Range<usize>>,
    defined: Option<(Range<usize>, Vec<Block>)>,
}

/// An open block container.
enum Container {
    Blocks(Kind, Vec<Block>),
    List(Option<u64>, Vec<Vec<Block>>),
}

enum Kind {
    Body,
    Item,
    Quote,
    Footnote(String, Range<usize>),
}

/// What becomes of a stretch of inlines when it ends.
enum Wrap {
    Paragraph,
    Emphasis,
    Strong,
    Link(String),
}

impl<'c, 'a, 'b> Reader<'c, 'a, 'b> {
    fn new(cx: &'c mut dyn Scope<'a>, bound: &'b Bound, line: bool) -> Self {
        Self {
            cx,
            bound,
            line,
            containers: vec![Container::Blocks(Kind::Body, Vec::new())],
            inlines: vec![(Wrap::Paragraph, Vec::new())],
            headings: Vec::new(),
            code: None,
            notes: Vec::new(),
            numbers: BTreeMap::new(),
            calls: Vec::new(),
            skipped: 0..0,
        }
    }

    fn read(&mut self) {
        let options = Options::ENABLE_FOOTNOTES | Options::ENABLE_SMART_PUNCTUATION | Options::ENABLE_TABLES;
        // `[@id]` has the form of a link without a definition.
        let citation = |link: BrokenLink| {
            link.reference
                .starts_with('@')
                .then(|| (CowStr::from(String::new()), CowStr::from(String::new())))
        };
        let bound = self.bound;
        let parser = Parser::new_with_broken_link_callback(&bound.text, options, Some(citation));
        for (event, range) in parser.into_offset_iter() {
            if self.skipped.start <= range.start && range.end <= self.skipped.end {
                continue;
            }
            if !self.cx.has_room() {
                break;
            }
            if self.containers.len() + self.inlines.len() > DEPTH + 2 {
                let is_quote =
                    |container: &&Container| matches!(container, Container::Blocks(Kind::Quote, _));
                let quotes = self.containers.iter().filter(is_quote).count();
                let emphasis = self.inlines.len() > self.containers.len();
                let (message, hint) = too_deep(quotes > DEPTH / 2, emphasis);
                self.cx.error(codes::TOO_DEEP, bound.map.source(range), message).hints.push(hint);
                break;
            }
            self.event(event, range);
        }
    }

    fn event(&mut self, event: Event, range: Range<usize>) {
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => self.text(&text, range),
            Event::Code(text) => {
                self.part(&range);
                let text = self.written_out(&text, range.clone());
                let span = self.span(range);
                self.push(Inline::Code(text, span));
            }
            Event::SoftBreak => self.text(" ", range),
            Event::HardBreak => {
                self.part(&range);
                self.push(Inline::Break);
            }
            Event::Rule => {
                self.part(&range);
                self.flush();
                self.block(Block::Rule);
            }
            Event::Html(text) | Event::InlineHtml(text) => {
                let source = self.bound.map.source(range.start..range.start + text.trim_end().len());
                self.html(source);
            }
            Event::FootnoteReference(label) => {
                self.part(&range);
                let number = self.note(&label);
                if let Some(note) = self.notes.get_mut(number) {
                    note.referred.get_or_insert(range);
                }
                let within = self.containers.iter().find_map(|container| match container {
                    Container::Blocks(Kind::Footnote(label, _), _) => Some(label.clone()),
                    _ => None,
                });
                let within = within.map(|label| self.note(&label));
                self.calls.push((within, number));
                self.push(Inline::Footnote(number));
            }
            // Not asked for in the options.
            Event::InlineMath(text) | Event::DisplayMath(text) => self.text(&text, range),
            Event::TaskListMarker(_) => {}
        }
    }

    fn start(&mut self, tag: Tag, range: Range<usize>) {
        match tag {
            Tag::Emphasis => {
                self.part(&range);
                self.inlines.push((Wrap::Emphasis, Vec::new()));
            }
            Tag::Strong => {
                self.part(&range);
                self.inlines.push((Wrap::Strong, Vec::new()));
            }
            Tag::Link { link_type, dest_url, .. } => {
                self.part(&range);
                self.link(link_type, &dest_url, range);
            }
            Tag::Image { .. } => {
                let source = self.bound.map.source(range.clone());
                self.cx.error(codes::IMAGE_IN_TEXT, source, "there are no images in text").hints.push(
                    "pictures are the `emblem` of a `[[party]]` and the `logo` of `[theme]`".to_owned(),
                );
                self.skipped = range;
            }
            tag => {
                self.part(&range);
                self.flush();
                match tag {
                    Tag::BlockQuote(_) => self.containers.push(Container::Blocks(Kind::Quote, Vec::new())),
                    Tag::List(start) => self.containers.push(Container::List(start, Vec::new())),
                    Tag::Item => self.containers.push(Container::Blocks(Kind::Item, Vec::new())),
                    Tag::FootnoteDefinition(label) => {
                        let kind = Kind::Footnote(label.into_string(), range);
                        self.containers.push(Container::Blocks(kind, Vec::new()));
                    }
                    Tag::CodeBlock(_) => self.code = Some((String::new(), range)),
                    Tag::Table(_) => {
                        let length = self.bound.text[range.clone()].trim_end().len();
                        let source = self.bound.map.source(range.start..range.start + length);
                        self.cx
                            .error(codes::TABLE_IN_TEXT, source, "there are no tables in text")
                            .hints
                            .push(
                                "write a list; figures, visits and agreements have tables of the brief's own"
                                    .to_owned(),
                            );
                        self.skipped = range;
                    }
                    Tag::HtmlBlock => {
                        let length = self.bound.text[range.clone()].trim_end().len();
                        let source = self.bound.map.source(range.start..range.start + length);
                        self.html(source);
                        self.skipped = range;
                    }
                    _ => {}
                }
            }
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Emphasis | TagEnd::Strong | TagEnd::Link => self.close_inline(),
            TagEnd::Heading(level) => {
                while self.headings.last().is_some_and(|above| *above >= level) {
                    self.headings.pop();
                }
                self.headings.push(level);
                // Below the section's own heading four levels remain.
                let level = self.headings.len().min(4) as u8;
                let content = self.take();
                self.block(Block::Heading(level, content));
            }
            TagEnd::CodeBlock => {
                if let Some((text, range)) = self.code.take() {
                    text.lines().for_each(|_| self.part(&range));
                    let span = self.span(range);
                    self.block(Block::Code(text.trim_end_matches('\n').to_owned(), span));
                }
            }
            TagEnd::Paragraph => self.flush(),
            TagEnd::BlockQuote(_) | TagEnd::List(_) | TagEnd::Item | TagEnd::FootnoteDefinition => {
                self.flush();
                self.close_container();
            }
            _ => {}
        }
    }

    /// Takes note of a part of the text.
    fn part(&mut self, range: &Range<usize>) {
        let map = &self.bound.map;
        self.cx.part(|| map.source(range.clone()));
    }

    fn close_inline(&mut self) {
        if self.inlines.len() < 2 {
            return;
        }
        let Some((wrap, content)) = self.inlines.pop() else { return };
        match wrap {
            Wrap::Emphasis => self.push(Inline::Emphasis(content)),
            Wrap::Strong => self.push(Inline::Strong(content)),
            Wrap::Link(url) => self.push(Inline::Link { url, body: content }),
            Wrap::Paragraph => {}
        }
    }

    fn close_container(&mut self) {
        match self.containers.pop() {
            Some(Container::Blocks(Kind::Quote, blocks)) => self.block(Block::Quote(blocks)),
            Some(Container::Blocks(Kind::Item, blocks)) => {
                if let Some(Container::List(_, items)) = self.containers.last_mut() {
                    items.push(blocks);
                }
            }
            Some(Container::Blocks(Kind::Footnote(label, range), blocks)) => {
                let number = self.note(&label);
                if let Some(note) = self.notes.get_mut(number) {
                    note.defined = Some((range, blocks));
                }
            }
            Some(Container::List(start, items)) => self.block(Block::List { start, items }),
            // The body itself stays open to the end.
            Some(body @ Container::Blocks(Kind::Body, _)) => self.containers.push(body),
            None => {}
        }
    }

    /// The number of a footnote in the order of appearance.
    fn note(&mut self, label: &str) -> usize {
        match self.numbers.get(label) {
            Some(number) => *number,
            None => {
                self.numbers.insert(label.to_owned(), self.notes.len());
                self.notes.push(Note { label: label.to_owned(), referred: None, defined: None });
                self.notes.len() - 1
            }
        }
    }

    fn link(&mut self, kind: LinkType, url: &str, range: Range<usize>) {
        let written = &self.bound.text[range.clone()];
        if kind == LinkType::ShortcutUnknown && written.starts_with("[@") {
            self.citation(range.clone());
            self.skipped = range;
            return;
        }
        // `[@one][@other]`, and `[words][@id]`, have the form of words with the name of their link.
        if kind == LinkType::ReferenceUnknown
            && let Some(middle) = written.rfind("][@")
        {
            let (words, citation) =
                (range.start..range.start + middle + 1, range.start + middle + 1..range.end);
            if written.starts_with("[@") {
                self.citation(words);
            } else {
                self.text(&written[..=middle], words);
            }
            self.citation(citation);
            self.skipped = range;
            return;
        }
        let url = if kind == LinkType::Email { format!("mailto:{url}") } else { url.to_owned() };
        let source = self.bound.map.source(range);
        if url.contains(PLACEHOLDER) {
            self.cx
                .error(codes::BINDING_SYNTAX, source, "a binding cannot stand in the address of a link")
                .hints
                .push("write the address out".to_owned());
        } else if !is_link_address(&url) {
            self.cx
                .error(
                    codes::LINK_SCHEME,
                    source,
                    format!("`{}` is not an address that a link can lead to", clip(&url)),
                )
                .hints
                .push("links lead to `https:`, `http:` and `mailto:` addresses".to_owned());
        }
        self.inlines.push((Wrap::Link(url), Vec::new()));
    }

    /// `[@a; @b]`
    fn citation(&mut self, range: Range<usize>) {
        let mut sources = Vec::new();
        for piece in pieces(&self.bound.text, range.start + 1..range.end - 1, ';') {
            let source = self.bound.map.source(piece.clone());
            if self.bound.text[piece.clone()].contains(PLACEHOLDER) {
                let written = clip(&self.written_out(&self.bound.text[piece.clone()], piece));
                self.cx
                    .error(codes::CITATION, source, format!("a citation cannot be bound: `{written}`"))
                    .hints
                    .push("write the `id` of a `[[source]]`, as in `[@id]`".to_owned());
                continue;
            }
            match self.bound.text[piece].strip_prefix('@') {
                // A place in the source has none of its own: `[@id, p. 3]` would be taken for an id.
                Some(id) if !id.is_empty() && !id.contains([',', ' ']) => {
                    let source = source.start + 1..source.end;
                    sources.extend(self.cx.source(id, source));
                }
                _ => {
                    let source =
                        if source.is_empty() { self.bound.map.source(range.clone()) } else { source };
                    self.cx
                        .error(codes::CITATION, source, "this is not the id of a source")
                        .hints
                        .push("write `[@id]`, or `[@one; @other]`; pages stand in the text".to_owned());
                }
            }
        }
        // The numeral stands right after the word.
        if let Some((_, content)) = self.inlines.last_mut()
            && let Some(Inline::Text(text, _)) = content.last_mut()
        {
            text.truncate(text.trim_end().len());
            if text.is_empty() {
                content.pop();
            }
        }
        self.push(Inline::Citation(sources));
    }

    fn html(&mut self, source: Range<usize>) {
        self.cx
            .error(codes::RAW_HTML, source, "HTML has no meaning here")
            .hints
            .push("write Markdown; for the character itself write `\\<`".to_owned());
    }

    /// Text, in which placeholders stand for bindings.
    fn text(&mut self, text: &str, range: Range<usize>) {
        if self.code.is_some() {
            let text = self.written_out(text, range);
            if let Some((code, _)) = &mut self.code {
                code.push_str(&text);
            }
            return;
        }
        let mut at = 0;
        for (place, mark) in text.match_indices(PLACEHOLDER) {
            self.words(&text[at..place], range.start + at..range.start + place);
            at = place + mark.len();
            // One that stands for nothing keeps a line from starting a block.
            let place = range.start + place;
            let content = self.bound.within(place..place + mark.len()).iter();
            for inline in content.flat_map(|binding| &binding.content) {
                self.push(inline.clone());
            }
        }
        let start = if at == 0 { range.start } else { range.start + at };
        self.words(&text[at..], start..range.end);
    }

    /// Words without bindings, joined to the words before them.
    fn words(&mut self, text: &str, range: Range<usize>) {
        if text.is_empty() {
            return;
        }
        let span = self.span(range);
        let Some((_, content)) = self.inlines.last_mut() else { return };
        if let Some(Inline::Text(before, before_span)) = content.last_mut() {
            push_collapsed(before, text);
            before_span.end = span.end.max(before_span.end);
        } else {
            let mut words = String::with_capacity(text.len());
            push_collapsed(&mut words, text);
            content.push(Inline::Text(words, span));
        }
    }

    /// Text of code that stands at `range`, in which bindings stand as they were written.
    fn written_out(&self, text: &str, range: Range<usize>) -> String {
        if !text.contains(PLACEHOLDER) {
            return text.to_owned();
        }
        let mut out = String::new();
        let mut written = self.bound.within(range).iter().map(|binding| binding.written.as_str());
        for character in text.chars() {
            match character {
                PLACEHOLDER => out.push_str(written.next().unwrap_or_default()),
                character => out.push(character),
            }
        }
        out
    }

    fn push(&mut self, inline: Inline) {
        if let Some((_, content)) = self.inlines.last_mut() {
            content.push(inline);
        }
    }

    fn block(&mut self, block: Block) {
        if let Some(Container::Blocks(_, blocks)) = self.containers.last_mut() {
            blocks.push(block);
        }
    }

    /// Ends the paragraph at hand, if there is one. (Items of tight lists have no paragraph events.)
    fn flush(&mut self) {
        let content = self.take();
        if !content.is_empty() {
            self.block(Block::Paragraph(content));
        }
    }

    /// The inlines of the paragraph at hand.
    fn take(&mut self) -> Vec<Inline> {
        while self.inlines.len() > 1 {
            self.close_inline();
        }
        let mut content =
            self.inlines.first_mut().map(|(_, content)| std::mem::take(content)).unwrap_or_default();
        trim(&mut content);
        self.undefined_notes(&content);
        content
    }

    /// Markdown leaves a reference to a footnote that is not defined as it is written.
    fn undefined_notes(&mut self, content: &[Inline]) {
        for inline in content {
            match inline {
                Inline::Text(text, span) => {
                    let Some(open) = text.find("[^") else { continue };
                    if !text[open..].contains(']') {
                        continue;
                    }
                    let range = span.start as usize..span.end as usize;
                    let within = self.cx.text.get(range.clone()).unwrap_or_default();
                    let range = match within.find("[^") {
                        Some(at) => {
                            let end = within[at..].find(']').map_or(within.len(), |end| at + end + 1);
                            range.start + at..range.start + end
                        }
                        None => range,
                    };
                    let hint = if self.line {
                        "footnotes stand in texts of several lines, such as `summary` and `text`"
                    } else {
                        "define it in the same text, in a paragraph that starts with `[^…]:`"
                    };
                    let message = if self.line {
                        "there are no footnotes here"
                    } else {
                        "this footnote is not defined"
                    };
                    self.cx.error(codes::FOOTNOTE, range, message).hints.push(hint.to_owned());
                }
                Inline::Emphasis(content) | Inline::Strong(content) | Inline::Link { body: content, .. } => {
                    self.undefined_notes(content);
                }
                _ => {}
            }
        }
    }

    fn span(&self, range: Range<usize>) -> Span {
        self.cx.span(self.bound.map.source(range))
    }

    /// Whether there is room for the footnotes, each of which is set wherever it is called, with those that it calls.
    fn check_calls(&mut self) {
        let mut called_by = vec![Vec::new(); self.notes.len()];
        let mut in_text = Vec::new();
        for (within, called) in std::mem::take(&mut self.calls) {
            match within.and_then(|number| called_by.get_mut(number)) {
                Some(calls) => calls.push(called),
                None => in_text.push(called),
            }
        }
        let mut length = 0;
        for first in in_text {
            let (mut open, mut seen) = (vec![first], BTreeSet::from([first]));
            while let Some(number) = open.pop() {
                let Some(note) = self.notes.get(number) else { continue };
                length += note.defined.as_ref().map_or(0, |(range, _)| range.len());
                let place = note.referred.clone().unwrap_or(0..0);
                self.part(&place);
                if length > BODY_LIMIT {
                    let source = self.bound.map.source(place);
                    let message = format!(
                        "with its footnotes, each wherever it is called, the text has more than {BODY_LIMIT} characters"
                    );
                    self.cx
                        .error(codes::TOO_LONG, source, message)
                        .hints
                        .push("call a long footnote once".to_owned());
                }
                if length > BODY_LIMIT || !self.cx.has_room() {
                    return;
                }
                let calls = called_by.get(number).into_iter().flatten().copied();
                open.extend(calls.filter(|called| seen.insert(*called)));
            }
        }
    }

    fn finish(mut self) -> Body {
        self.flush();
        while self.containers.len() > 1 {
            self.close_container();
        }
        let blocks = match self.containers.pop() {
            Some(Container::Blocks(_, blocks)) => blocks,
            _ => Vec::new(),
        };
        self.check_calls();
        let mut footnotes = Vec::with_capacity(self.notes.len());
        for note in self.notes {
            match (note.referred, note.defined) {
                (None, Some((range, _))) => {
                    let length = self.bound.text[range.clone()].find(':').unwrap_or(0);
                    let source = self.bound.map.source(range.start..range.start + length);
                    self.cx
                        .lint(codes::UNUSED_FOOTNOTE, source, "nothing refers to this footnote")
                        .hints
                        .push(format!("refer to it with `[^{}]`", note.label));
                    // Numbers of footnotes are places in this list.
                    footnotes.push(Vec::new());
                }
                (_, Some((_, blocks))) => footnotes.push(blocks),
                (_, None) => footnotes.push(Vec::new()),
            }
        }
        Body { blocks, footnotes }
    }
}

/// Adds text, every stretch of white space as one space.
fn push_collapsed(words: &mut String, text: &str) {
    let blank = |c: char| matches!(c, ' ' | '\t' | '\n' | '\r');
    if !text.contains(blank) {
        words.push_str(text);
        return;
    }
    for character in text.chars() {
        if !blank(character) {
            words.push(character);
        } else if !words.ends_with(' ') {
            words.push(' ');
        }
    }
}

/// Takes white space from the start and the end of a paragraph.
fn trim(content: &mut Vec<Inline>) {
    if let Some(Inline::Text(text, _)) = content.first_mut() {
        let blank = text.len() - text.trim_start_matches(' ').len();
        text.drain(..blank);
        if text.is_empty() {
            content.remove(0);
        }
    }
    if let Some(Inline::Text(text, _)) = content.last_mut() {
        text.truncate(text.trim_end_matches(' ').len());
        if text.is_empty() {
            content.pop();
        }
    }
}

/// Whether a link may lead to the address.
pub(crate) fn is_link_address(url: &str) -> bool {
    let scheme = |scheme: &str| {
        url.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme))
            && url.len() > scheme.len()
    };
    let printable = url.chars().all(|c| !c.is_whitespace() && !c.is_control());
    printable && (scheme("https://") || scheme("http://") || scheme("mailto:"))
}

/// The start of a long text.
fn clip(text: &str) -> String {
    let mut clipped: String = text.chars().take(60).collect();
    if clipped.len() < text.len() {
        clipped.push('…');
    }
    clipped
}
