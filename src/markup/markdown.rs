//! Markdown (CommonMark with footnotes, tables, definition lists, strikethrough and typographic punctuation) to the
//! markup of a brief.

mod tables;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::ops::Range;
use std::sync::Arc;

use pulldown_cmark::{BrokenLink, CowStr, Event, HeadingLevel, LinkType, Parser, Tag, TagEnd};

use super::bind::{Bound, PLACEHOLDER, With, pieces};
use super::depth::{DEPTH, too_deep};
use super::inline::{Block, Body, Inline, Line, ListItem, Term};
use super::lettered::lettered;
use super::quotation::{FrenchSpaces, QuotationMarks};
use super::quotes::Quotes;
use super::unsupported;
use super::{Form, Scope};
use crate::diag::{Span, codes};
use crate::read::{self, placeholder};

/// Reads a line: inline Markdown only.
pub(super) fn line(cx: &mut dyn Scope, bound: &Bound, form: Form) -> Line {
    let mut reader = Reader::new(cx, bound, form);
    reader.read();
    let mut inlines = Vec::new();
    for block in reader.finish().blocks {
        match block {
            Block::Paragraph(content) | Block::Heading(_, content) => inlines.extend(content),
            Block::Code(text, span) => inlines.push(Inline::Code(text, span)),
            // The loader keeps a line from starting any other block.
            Block::List { .. } | Block::Quote(_) | Block::Table(_) | Block::Terms(_) | Block::Rule => {}
        }
    }
    Line { inlines, ..Line::default() }
}

/// Reads a body.
pub(super) fn body(cx: &mut dyn Scope, bound: &Bound) -> Body {
    let mut reader = Reader::new(cx, bound, Form::Body);
    reader.read();
    reader.finish()
}

/// The words of links that do not say where they lead.
const VAGUE: &[&str] = &[
    "here",
    "click here",
    "click",
    "see here",
    "this",
    "this link",
    "link",
    "the link",
    "this page",
    "this website",
    "website",
    "page",
    "read more",
    "more",
    "learn more",
    "more information",
    "details",
    "url",
    "hier",
    "ici",
];

/// How the language of words in brackets begins, right after them.
const OPEN: &str = "{lang=";

/// How long the language after words in brackets is, with its braces.
fn language_length(after: &str) -> Option<usize> {
    let rest = after.strip_prefix(OPEN)?;
    let end = rest.find(['}', '\n', '{'])?;
    rest[end..].starts_with('}').then_some(OPEN.len() + end + 1)
}

/// Builds blocks from the events of the parser.
struct Reader<'c, 'a, 'b> {
    cx: &'c mut dyn Scope<'a>,
    bound: &'b Bound,
    /// What the text may be.
    form: Form,
    /// Open block containers, the body itself first.
    containers: Vec<Container>,
    /// Open inline containers; that of the paragraph first.
    inlines: Vec<(Wrap, Vec<Inline>)>,
    /// Levels of the headings above, so that none is skipped.
    headings: Vec<HeadingLevel>,
    /// The open code block: its text, its place, and whether it is fenced.
    code: Option<(String, Range<usize>, bool)>,
    /// Footnotes in the order of their first reference.
    notes: Vec<Note>,
    /// Their numbers by their labels.
    numbers: BTreeMap<String, usize>,
    /// A stretch whose further events, its own end among them, are not wanted.
    skipped: Range<usize>,
    /// Words in brackets that are no link, and the citation right after them.
    bracket: Option<(Range<usize>, Option<Range<usize>>)>,
    /// Words in brackets that are in another language, which follows them in braces: `[Grundgesetz]{lang=de}`.
    foreign: Option<Range<usize>>,
    /// How many quotations are open in the current paragraph.
    open_quotes: i32,
    /// The last heading.
    last_heading: Range<usize>,
    /// Names of HTML elements that were opened, and reported.
    elements: Vec<String>,
    /// What quotation marks become.
    quotes: Quotes,
    /// The quotation marks of the language.
    marks: QuotationMarks,
    /// The spaces beside punctuation, in French.
    french: Option<FrenchSpaces>,
    /// Text without markup whose end was not met yet, to be searched for what Markdown leaves as it is.
    raw: Range<usize>,
    /// Where the current paragraph is.
    paragraph: Range<usize>,
}

/// A footnote.
struct Note {
    label: String,
    referred: Option<Range<usize>>,
    defined: Option<(Range<usize>, Vec<Block>)>,
}

/// An open block container.
enum Container {
    Blocks(ContainerKind, Vec<Block>),
    /// A list, whether it is numbered, with the places of its markers.
    List(bool, Vec<(ListItem, Range<usize>)>),
    /// Terms, the last of which may not have its meaning yet.
    Terms(Vec<Term>),
    Table(tables::OpenTable),
}

enum ContainerKind {
    Body,
    /// An item, with its number as it is written.
    Item(Option<String>, Range<usize>),
    Quote,
    /// What a term means.
    Meaning,
    Footnote(String, Range<usize>),
}

/// What becomes of a stretch of inlines when it ends.
enum Wrap {
    Paragraph,
    Emphasis,
    Strong,
    Strike,
    Link(String, Range<usize>),
    Foreign(Arc<str>),
}

impl<'c, 'a, 'b> Reader<'c, 'a, 'b> {
    fn new(cx: &'c mut dyn Scope<'a>, bound: &'b Bound, form: Form) -> Self {
        let language = Scope::language(cx);
        let (marks, french) = (QuotationMarks::of(language), FrenchSpaces::of(language));
        Self {
            cx,
            bound,
            form,
            containers: vec![Container::Blocks(ContainerKind::Body, Vec::new())],
            inlines: vec![(Wrap::Paragraph, Vec::new())],
            headings: Vec::new(),
            code: None,
            notes: Vec::new(),
            numbers: BTreeMap::new(),
            skipped: 0..0,
            bracket: None,
            foreign: None,
            open_quotes: 0,
            last_heading: 0..0,
            elements: Vec::new(),
            quotes: Quotes::default(),
            marks,
            french,
            raw: 0..0,
            paragraph: 0..0,
        }
    }

    fn read(&mut self) {
        let bound = self.bound;
        let text = bound.text.as_str();
        // `[@id]` has the form of a link without a definition, and so have `[words]`.
        let bracket = |link: BrokenLink| {
            is_bracket(text, &link).then(|| (CowStr::from(String::new()), CowStr::from(String::new())))
        };
        let parser = Parser::new_with_broken_link_callback(text, unsupported::OPTIONS, Some(bracket));
        let mut unused: BTreeMap<String, Range<usize>> = parser
            .reference_definitions()
            .iter()
            .map(|(label, definition)| (label.to_lowercase(), definition.span.clone()))
            .collect();
        let events: Vec<_> = parser.into_offset_iter().collect();
        self.quotes = Quotes::new(text, &events, self.marks);
        for (event, range) in events {
            if let Event::Start(Tag::Link { id, .. } | Tag::Image { id, .. }) = &event {
                unused.remove(&id.to_lowercase());
            }
            self.search(&event, &range);
            if self.skipped.start <= range.start && range.end <= self.skipped.end {
                continue;
            }
            if is_inline(&event) && self.code.is_none() {
                if self.paragraph.is_empty() {
                    self.paragraph.start = range.start;
                }
                self.paragraph.end = self.paragraph.end.max(range.end);
            }
            if !self.cx.has_room() {
                break;
            }
            if self.containers.len() + self.inlines.len() > DEPTH + 2 {
                let is_quote =
                    |container: &&Container| matches!(container, Container::Blocks(ContainerKind::Quote, _));
                let quotes = self.containers.iter().filter(is_quote).count();
                let emphasis = self.inlines.len() > self.containers.len();
                let (message, hint) = too_deep(quotes > DEPTH / 2, emphasis);
                self.cx.error(codes::TOO_DEEP, bound.map.source(range), message).hints.push(hint);
                break;
            }
            self.event(event, range);
        }
        self.search_raw();
        for (label, range) in unused {
            let hint = format!(
                "refer to it with `[words][{label}]`, or write `{}` if it is text",
                self.escaped("[")
            );
            self.error(
                codes::LINK_SYNTAX,
                range,
                "no link uses this address, and the line would be left out",
                hint,
            );
        }
    }

    /// Gathers stretches of plain text, and searches each when it ends.
    fn search(&mut self, event: &Event, range: &Range<usize>) {
        let text = self.bound.text.as_str();
        let plain = match event {
            Event::Text(words) => {
                let written = text.get(range.clone()).unwrap_or_default();
                words.as_ref() == written || !written.starts_with('&')
            }
            Event::SoftBreak => true,
            _ => false,
        };
        // Between two lines of a paragraph there may be indentation.
        let goes_on = self.raw.end <= range.start
            && text.get(self.raw.end..range.start).is_some_and(|gap| gap.bytes().all(|byte| byte == b' '));
        if plain && goes_on && !self.raw.is_empty() {
            self.raw.end = range.end;
            return;
        }
        self.search_raw();
        self.raw = if plain && self.code.is_none() { range.clone() } else { range.end..range.end };
    }

    /// Searches plain text for what Markdown leaves as it is written, and for placeholders.
    fn search_raw(&mut self) {
        let range = std::mem::take(&mut self.raw);
        let skipped = self.skipped.start <= range.start && range.end <= self.skipped.end;
        if !range.is_empty() && !skipped {
            unsupported::check(self.cx, self.bound, range.clone());
            placeholder::check(self.cx, &self.bound.text, range, &self.bound.map);
        }
    }

    /// Reports an error at a place of the text.
    fn error(
        &mut self,
        code: &'static str,
        range: Range<usize>,
        message: impl Into<String>,
        hint: impl Into<String>,
    ) {
        let source = self.bound.map.source(range);
        self.cx.error(code, source, message).hints.push(hint.into());
    }

    /// How a character is written that Markdown is not to take for its own.
    fn escaped(&self, character: &str) -> String {
        format!("{}{character}", self.bound.escape)
    }

    fn event(&mut self, event: Event, range: Range<usize>) {
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(tag, &range),
            Event::Text(text) => self.text(&text, range),
            Event::Code(text) => {
                self.part(&range);
                self.bound_in_code(&range, range.clone(), "take it out of the backticks");
                self.no_mark(&range, "code", "leave out the backticks");
                let text = self.written_out(&text, range.clone());
                let span = self.span(range);
                self.push(Inline::Code(text, span));
            }
            Event::SoftBreak | Event::HardBreak if self.precedes_attribution(&range) => self.flush(),
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
                self.html(&text, range);
            }
            Event::FootnoteReference(label) => self.footnote(&label, range),
            // Not asked for in the options.
            Event::InlineMath(text) | Event::DisplayMath(text) => self.text(&text, range),
            Event::TaskListMarker(_) => {
                let hint = "write what is done and what is not in words";
                self.error(codes::UNSUPPORTED_MARKDOWN, range, "boxes to tick are not supported", hint);
            }
        }
    }

    fn start(&mut self, tag: Tag, range: Range<usize>) {
        match tag {
            Tag::Emphasis => {
                self.part(&range);
                self.check_product(&range);
                self.no_emphasis(&range);
                self.inlines.push((Wrap::Emphasis, Vec::new()));
            }
            Tag::Strong => {
                self.part(&range);
                self.check_product(&range);
                self.no_emphasis(&range);
                self.inlines.push((Wrap::Strong, Vec::new()));
            }
            Tag::Link { link_type, dest_url, title, .. } => {
                self.part(&range);
                if !title.is_empty() {
                    let hint = "write it in the text";
                    let message = "the title of a link is not printed";
                    self.error(codes::UNSUPPORTED_MARKDOWN, range.clone(), message, hint);
                }
                self.link(link_type, &dest_url, range);
            }
            Tag::Strikethrough => {
                self.part(&range);
                self.no_mark(&range, "strikethrough", "leave out the text, or the `~`");
                self.inlines.push((Wrap::Strike, Vec::new()));
            }
            Tag::TableCell => self.part(&range),
            // An exclamation mark before brackets: `Well done![@id]`.
            Tag::Image { link_type, .. } if self.is_exclamation(link_type, &range) => {
                self.part(&range);
                let brackets = range.start + 1..range.end;
                self.words("!", range.start..brackets.start);
                self.link(link_type, "", brackets);
            }
            Tag::Image { .. } => {
                let source = self.bound.map.source(range.clone());
                self.cx.error(codes::IMAGE_IN_TEXT, source, "images are not supported in texts").hints.push(
                    "write a `[[picture]]` with `file` and `alt`; `after` names its section".to_owned(),
                );
                self.skipped = range;
            }
            tag => {
                self.part(&range);
                self.flush();
                match tag {
                    Tag::BlockQuote(_) => {
                        self.containers.push(Container::Blocks(ContainerKind::Quote, Vec::new()));
                    }
                    Tag::List(start) => self.containers.push(Container::List(start.is_some(), Vec::new())),
                    Tag::Item => {
                        let (label, marker) = self.marker(&range);
                        self.containers
                            .push(Container::Blocks(ContainerKind::Item(label, marker), Vec::new()));
                    }
                    Tag::Heading { level, .. } => self.heading(level, &range),
                    Tag::DefinitionList => self.containers.push(Container::Terms(Vec::new())),
                    Tag::DefinitionListDefinition => {
                        self.definition(&range);
                        self.containers.push(Container::Blocks(ContainerKind::Meaning, Vec::new()));
                    }
                    Tag::FootnoteDefinition(label) => {
                        let kind = ContainerKind::Footnote(label.into_string(), range);
                        self.containers.push(Container::Blocks(kind, Vec::new()));
                    }
                    Tag::CodeBlock(kind) => {
                        let fenced = kind.is_fenced();
                        if fenced {
                            self.check_fence(&range);
                        }
                        self.code = Some((String::new(), range, fenced));
                    }
                    Tag::Table(align) => self.open_table(&align, range),
                    Tag::TableRow => self.open_row(),
                    Tag::HtmlBlock => {
                        self.html(&self.bound.text[range.clone()], range.clone());
                        self.skipped = range;
                    }
                    _ => {}
                }
            }
        }
    }

    fn end(&mut self, tag: TagEnd, range: &Range<usize>) {
        match tag {
            TagEnd::Link | TagEnd::Image if self.bracket.is_some() => self.close_bracket(),
            TagEnd::Link if matches!(self.inlines.last(), Some((Wrap::Foreign(_), _))) => self.close_inline(),
            TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link => self.close_inline(),
            TagEnd::Heading(level) => {
                while self.headings.last().is_some_and(|above| *above >= level) {
                    self.headings.pop();
                }
                self.headings.push(level);
                // Below the section's own heading four levels remain.
                let level = self.headings.len().min(4) as u8;
                let content = self.take();
                if content.is_empty() {
                    let hint = "write them after the `#`";
                    self.error(codes::HEADING, self.last_heading.clone(), "this heading has no words", hint);
                }
                self.block(Block::Heading(level, content));
            }
            TagEnd::CodeBlock => {
                if let Some((text, range, fenced)) = self.code.take() {
                    let hint = if fenced {
                        "take it out of the code"
                    } else {
                        "start the line with fewer than four spaces: with four it is code"
                    };
                    self.bound_in_code(&range, range.clone(), hint);
                    if !fenced {
                        self.marked_in_code(&range, hint);
                    }
                    text.lines().for_each(|_| self.part(&range));
                    let span = self.span(range);
                    self.block(Block::Code(text.trim_end_matches('\n').to_owned(), span));
                }
            }
            TagEnd::Paragraph => self.flush(),
            TagEnd::DefinitionListTitle => {
                let term = self.take();
                if let Some(Container::Terms(terms)) = self.containers.last_mut() {
                    terms.push(Term { term, meanings: Vec::new() });
                }
            }
            TagEnd::TableCell => {
                let cell = self.take();
                self.close_cell(cell);
            }
            TagEnd::TableRow => self.close_row(range),
            TagEnd::BlockQuote(_)
            | TagEnd::List(_)
            | TagEnd::Item
            | TagEnd::FootnoteDefinition
            | TagEnd::DefinitionList
            | TagEnd::DefinitionListDefinition
            | TagEnd::Table => {
                self.flush();
                if let Some(Container::Blocks(ContainerKind::Meaning, blocks)) = self.containers.last()
                    && blocks.is_empty()
                {
                    let hint = "write it behind the `:`, or delete the `:`";
                    let message = "nothing says what this term means, and it would be left out";
                    let length = self.bound.text[range.clone()].trim_end().len();
                    self.error(codes::UNSUPPORTED_MARKDOWN, range.start..range.start + length, message, hint);
                }
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
            Wrap::Strike => self.push(Inline::Strike(content)),
            Wrap::Link(url, range) => {
                self.check_link_words(&content, range);
                self.push(Inline::Link { url, body: content });
            }
            Wrap::Foreign(language) => self.push(Inline::Foreign(language, content)),
            // The words of a link where there can be none.
            Wrap::Paragraph => content.into_iter().for_each(|inline| self.push(inline)),
        }
    }

    fn close_container(&mut self) {
        match self.containers.pop() {
            Some(Container::Blocks(ContainerKind::Quote, blocks)) => {
                self.block(Block::Quote(lettered(blocks)));
            }
            Some(Container::Blocks(ContainerKind::Item(label, marker), blocks)) => {
                if let Some(Container::List(numbered, items)) = self.containers.last_mut() {
                    let label = label.filter(|_| *numbered);
                    items.push((ListItem { label, blocks: lettered(blocks) }, marker));
                }
            }
            Some(Container::Blocks(ContainerKind::Footnote(label, range), blocks)) => {
                let number = self.note(&label);
                if self.notes.get(number).is_some_and(|note| note.defined.is_some()) {
                    let length = self.bound.text[range.clone()].find(':').unwrap_or(0);
                    let place = range.start..range.start + length;
                    let message = format!("the footnote `[^{label}]` is defined twice");
                    self.error(codes::FOOTNOTE, place, message, "give one of them another name");
                } else if let Some(note) = self.notes.get_mut(number) {
                    note.defined = Some((range, blocks));
                }
            }
            Some(Container::List(_, items)) => {
                self.check_numbers(&items);
                self.block(Block::List(items.into_iter().map(|(item, _)| item).collect()));
            }
            Some(Container::Blocks(ContainerKind::Meaning, blocks)) => {
                if let Some(Container::Terms(terms)) = self.containers.last_mut()
                    && let Some(term) = terms.last_mut()
                {
                    term.meanings.push(blocks);
                }
            }
            Some(Container::Terms(terms)) => self.block(Block::Terms(terms)),
            Some(Container::Table(table)) => self.block(Block::Table(table.finish())),
            // The body itself stays open to the end.
            Some(body @ Container::Blocks(ContainerKind::Body, _)) => self.containers.push(body),
            None => {}
        }
    }

    /// A footnote where it is called.
    fn footnote(&mut self, label: &str, range: Range<usize>) {
        self.part(&range);
        let number = self.note(label);
        if let Some(note) = self.notes.get_mut(number) {
            note.referred.get_or_insert(range);
        }
        self.push(Inline::Footnote(number));
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

    /// Reports what words that become part of a sentence or a label cannot hold.
    fn no_mark(&mut self, range: &Range<usize>, what: &str, hint: &str) {
        if matches!(self.form, Form::Phrase { .. }) {
            let message = format!(
                "there can be no {what} here: only the words are printed, as part of a sentence or a label"
            );
            self.error(codes::PLAIN_WORDS, range.clone(), message, hint);
        }
    }

    fn no_emphasis(&mut self, range: &Range<usize>) {
        let mark = if self.bound.text[range.clone()].starts_with('_') { '_' } else { '*' };
        self.no_mark(range, "emphasis", &format!("leave out the `{mark}`"));
    }

    /// Reports a citation among words that cannot hold one. What it cites counts as cited.
    fn no_citation(&mut self, range: &Range<usize>, has_sources: bool) {
        let mut written = Vec::new();
        for piece in pieces(&self.bound.text, range.start + 1..range.end - 1, ';') {
            let id = self.bound.text[piece.clone()].trim_start_matches('@');
            written.push(format!("\"{id}\""));
            if self.cx.has_source(id) {
                self.cx.source(id, self.bound.map.source(piece));
            }
        }
        let hint = match has_sources {
            true => format!("write `sources = [{}]` in this table", written.join(", ")),
            false => "write the citation in a text, such as `summary`".to_owned(),
        };
        self.no_mark(range, "citation", &hint);
    }

    /// Reports `2*3*4`, which would be printed as one number.
    fn check_product(&mut self, range: &Range<usize>) {
        let text = self.bound.text.as_str();
        let digit = |c: char| c.is_ascii_digit();
        let opens_on_digit = text[range.clone()].trim_start_matches('*').starts_with(digit);
        if text[..range.start].ends_with(digit) && opens_on_digit {
            let hint = format!("write `×`, or `{}`", self.escaped("*"));
            let message = "a `*` between digits is left out, and the numbers run together";
            self.error(codes::UNSUPPORTED_MARKDOWN, range.clone(), message, hint);
        }
    }

    /// Whether what has the form of an image is a sentence's end before a citation, or words in brackets.
    fn is_exclamation(&self, kind: LinkType, range: &Range<usize>) -> bool {
        let text = &self.bound.text;
        match kind {
            LinkType::ShortcutUnknown => !text[range.end..].starts_with('('),
            LinkType::ReferenceUnknown => {
                text[range.clone()].starts_with("![@") && text[range.clone()].contains("][@")
            }
            _ => false,
        }
    }

    fn link(&mut self, kind: LinkType, url: &str, range: Range<usize>) {
        let written = &self.bound.text[range.clone()];
        match kind {
            LinkType::ShortcutUnknown if written.starts_with("[@") => {
                self.citation(range.clone());
                self.skipped = range;
                return;
            }
            LinkType::ShortcutUnknown | LinkType::CollapsedUnknown | LinkType::ReferenceUnknown => {
                self.open_bracket(kind, range);
                return;
            }
            _ => {}
        }
        if matches!(self.form, Form::Phrase { .. }) {
            self.no_mark(&range, "link", "write the words alone; a link may be in a text, such as `summary`");
            self.inlines.push((Wrap::Paragraph, Vec::new()));
            return;
        }
        let url = if kind == LinkType::Email { format!("mailto:{url}") } else { encoded(url) };
        if url.is_empty() {
            let hint = "write `[words](https://…)`";
            self.error(codes::LINK_SYNTAX, range.clone(), "this link has no address", hint);
        } else if url.contains(PLACEHOLDER) {
            let message = "the address of a link cannot contain a binding";
            self.error(codes::BINDING_SYNTAX, range.clone(), message, "write the address out");
        } else if !is_link_address(&url) {
            let message = format!("`{}` is not an address that a link can lead to", clip(&url));
            let is_host = || {
                let host = url.split('/').next().unwrap_or_default();
                host.contains('.')
                    && host.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-".contains(&byte))
            };
            let hint = if url.contains('@') && !url.contains(':') {
                format!("write `mailto:{}`", clip(&url))
            } else if url.starts_with("www.") || is_host() && !is_file(&url) {
                format!("write `https://{}`", clip(&url))
            } else {
                "links lead to `https:`, `http:` and `mailto:` addresses".to_owned()
            };
            self.error(codes::LINK_SCHEME, range.clone(), message, hint);
        }
        self.inlines.push((Wrap::Link(url, range), Vec::new()));
    }

    /// Words in brackets that lead nowhere: an editor's, a placeholder, or a link gone wrong.
    fn open_bracket(&mut self, kind: LinkType, range: Range<usize>) {
        let text = self.bound.text.as_str();
        let written = &text[range.clone()];
        let after = &text[range.end..];
        // An address in brackets behind a space.
        let behind = range.end + 2..range.end + 2 + PLACEHOLDER.len_utf8();
        let mut citation = None;
        if let Some(length) = language_length(after).filter(|_| kind == LinkType::ShortcutUnknown) {
            let place = range.end..range.end + length;
            let tag = after[OPEN.len()..length - 1].trim().trim_matches('"');
            let source = self.bound.map.source(place.clone());
            let form = "name the language of these words by its tag, as in `[Grundgesetz]{lang=de}`";
            self.no_mark(&range, "other language", "leave out the brackets and the braces");
            let language = read::read_language(self.cx, tag, source, form);
            let language = language.map_or_else(|| tag.into(), |language| Arc::clone(language.tag()));
            self.foreign = Some(place);
            self.inlines.push((Wrap::Foreign(language), Vec::new()));
            return;
        }
        if kind == LinkType::ShortcutUnknown {
            let inner = &written[1..written.len() - 1];
            if let Some(at) = inner.match_indices('@').map(|(at, _)| at).find(|at| is_citation(inner, *at)) {
                let words = clip(inner[..at].trim_end_matches([' ', ',', ';', ':']));
                let id: String =
                    inner[at..].chars().take_while(|c| !c.is_whitespace() && *c != ',').collect();
                let (message, hint) = match words.as_str() {
                    // Pandoc leaves out the author's name where a citation has this mark.
                    "-" => (
                        "a citation has no `-`",
                        format!("write `[{id}]`: a citation prints its number alone"),
                    ),
                    _ => ("a citation cannot contain words", format!("write `{words} [{id}]`")),
                };
                self.error(codes::CITATION, range.clone(), message, hint);
            } else if after.starts_with(" (")
                && self
                    .bound
                    .within(behind.clone())
                    .iter()
                    .any(|taken| matches!(taken.with, With::Address(_)))
            {
                let whole = range.start..behind.end + usize::from(text[behind.end..].starts_with(')'));
                let message = "there is a space before the address of this link";
                let hint = "write it directly behind the words: `[words](https://…)`";
                self.error(codes::LINK_SYNTAX, whole, message, hint);
            } else if after.starts_with('(') {
                // An address is shorter: a bound on what is searched again and again.
                let mut near = after.bytes().take(2_000);
                let end = near.position(|byte| matches!(byte, b'\n' | b')')).unwrap_or(0);
                let line = &after[..after.len().min(end + 1)];
                let length = line.trim_end().len();
                let whole = range.start..range.end + length;
                if line[..length].contains(' ') {
                    let hint = "write `%20` for each space, or the address between `<` and `>`";
                    self.error(codes::LINK_SYNTAX, whole, "the address of this link has a space", hint);
                } else {
                    let hint = "write `[words](https://…)`";
                    self.error(codes::LINK_SYNTAX, whole, "the address of this link cannot be read", hint);
                }
            } else if after.starts_with('{')
                && after[1..].starts_with(|c: char| c == '#' || c == '.' || c.is_alphabetic())
                && after.find(['\n', '}']).is_some_and(|end| after[end..].starts_with('}'))
            {
                let length = after.find('}').map_or(0, |end| end + 1);
                let whole = range.start..range.end + length;
                let hint = "leave out the brackets and the braces";
                self.error(codes::UNSUPPORTED_MARKDOWN, whole, "attributes are not supported", hint);
            } else if text[..range.start].ends_with('^') {
                let hint =
                    format!("write `[^note]` here, and `[^note]: {}` in a paragraph of its own", clip(inner));
                let place = range.start - 1..range.end;
                self.error(
                    codes::UNSUPPORTED_MARKDOWN,
                    place,
                    "notes within the text are not supported",
                    hint,
                );
            } else if inner.starts_with('!') {
                let hint = "write a paragraph that starts with a word in bold";
                self.error(codes::UNSUPPORTED_MARKDOWN, range.clone(), "call-outs are not supported", hint);
            } else {
                self.placeholder(inner, &range);
            }
        } else if let Some(middle) = written.rfind("][@").filter(|_| kind == LinkType::ReferenceUnknown) {
            // `[@one][@other]`, `[^note][@id]` and `[words][@id]` have the form of words with the name of their
            // link.
            let cited = range.start + middle + 1..range.end;
            let words = range.start..range.start + middle + 1;
            if written.starts_with("[@") || written.starts_with("[^") {
                match written[..middle].strip_prefix("[^") {
                    Some(label) => self.footnote(label, words),
                    None => self.citation(words),
                }
                self.citation(cited);
                self.skipped = range;
                return;
            }
            citation = Some(cited);
            self.placeholder(&written[1..middle], &words);
        } else {
            let label = written.rfind('[').map_or(written, |at| &written[at..]);
            let label = if label == "[]" { written.strip_suffix("[]").unwrap_or(written) } else { label };
            let hint = format!("write `[words](https://…)`, or define `{}: https://…`", clip(label));
            let message = format!("the address of this link, `{}`, is not defined", clip(label));
            self.error(codes::LINK_SYNTAX, range.clone(), message, hint);
        }
        self.words("[", range.start..range.start + 1);
        self.bracket = Some((range, citation));
    }

    fn close_bracket(&mut self) {
        let Some((range, citation)) = self.bracket.take() else { return };
        let end = citation.as_ref().map_or(range.end, |citation| citation.start);
        self.words("]", end - 1..end);
        if let Some(citation) = citation {
            self.citation(citation);
        }
    }

    /// Reports words in brackets that nobody replaced.
    fn placeholder(&mut self, inner: &str, range: &Range<usize>) {
        let text = self.bound.text.as_str();
        let place = self.bound.map.source(range.clone());
        if self.cx.has_source(inner) {
            let message = format!("`[{inner}]` is printed as it is written");
            self.cx
                .lint(codes::PLACEHOLDER, place, message)
                .hints
                .push(format!("write `[@{inner}]` to cite the source"));
            return;
        }
        // A text that is all brackets is no quotation.
        let whole =
            text.trim_matches(|c: char| c == PLACEHOLDER || c.is_whitespace()) == &text[range.clone()];
        let whole = whole && inner.contains(char::is_alphanumeric) && inner != "sic";
        // `[t]he` is how an editor fits a quotation into a sentence, and so are words in a quotation.
        let joined = text[..range.start].ends_with(char::is_alphanumeric)
            || text[range.end..].starts_with(char::is_alphanumeric);
        let holds_address = || {
            let mut taken = self.bound.within(range.clone()).iter();
            taken.any(|taken| matches!(taken.with, With::Address(_)))
        };
        let editorial = placeholder::is_editorial(inner) && !holds_address();
        if !whole && (joined || editorial || self.in_quotation()) {
            return;
        }
        let written = self.written_out(&text[range.clone()], range.clone());
        let hint =
            format!("write what belongs here, or `{}` if the brackets belong to the text", self.escaped("["));
        placeholder::report(self.cx, &written, place, &hint);
    }

    /// Whether a quotation is open.
    fn in_quotation(&self) -> bool {
        let quoted = self
            .containers
            .iter()
            .any(|container| matches!(container, Container::Blocks(ContainerKind::Quote, _)));
        quoted || self.open_quotes > 0
    }

    /// Whether the words of a link say where it leads.
    fn check_link_words(&mut self, content: &[Inline], range: Range<usize>) {
        let mut words = String::new();
        plain(content, &mut words);
        let words = words.trim().trim_matches(['.', ',', ':', '!', '…', '>', '»']).to_lowercase();
        if words.is_empty() && !content.iter().any(|inline| matches!(inline, Inline::Value(_))) {
            let hint = "write `[words](https://…)`";
            self.error(codes::LINK_SYNTAX, range, "this link has no words, and would not be printed", hint);
        } else if VAGUE.contains(&words.as_str()) {
            let source = self.bound.map.source(range);
            self.cx
                .lint(codes::VAGUE_LINK, source, format!("`{words}` does not say where the link leads"))
                .hints
                .push("name what it leads to, as in `[the treaty](https://…)`".to_owned());
        }
    }

    /// The number of an item as it is written, and where.
    fn marker(&self, item: &Range<usize>) -> (Option<String>, Range<usize>) {
        let written = &self.bound.text[item.clone()];
        let start = item.start + (written.len() - written.trim_start().len());
        let written = written.trim_start();
        let digits = written.len() - written.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let label = written.get(..digits + 1).filter(|_| digits > 0);
        (label.map(str::to_owned), start..start + label.map_or(1, str::len))
    }

    /// Numbers are printed as they are written, and `1. 1. 1.` counts up in Markdown: which is meant, only
    /// the author knows.
    fn check_numbers(&mut self, items: &[(ListItem, Range<usize>)]) {
        let number = |item: &ListItem| {
            item.label.as_deref().and_then(|label| label[..label.len() - 1].parse::<u64>().ok())
        };
        let alike = |wanted: u64| items.iter().all(|(item, _)| number(item) == Some(wanted));
        let Some((_, second)) = items.get(1).filter(|_| alike(0) || alike(1)) else { return };
        let message = "every item of this list has the same number";
        let hint = "number the items 1, 2, 3: numbers are printed as they are written";
        self.error(codes::LIST_NUMBERS, second.clone(), message, hint);
    }

    /// Headings go four deep, and are marked with `#`.
    fn heading(&mut self, level: HeadingLevel, range: &Range<usize>) {
        let written = self.bound.text[range.clone()].trim_end();
        self.last_heading = range.start..range.start + written.len();
        let line = written.rfind('\n').map_or(0, |at| at + 1);
        let underline = written[line..].trim_start_matches([' ', '>']);
        if line > 0 && !underline.is_empty() && underline.bytes().all(|byte| matches!(byte, b'-' | b'=')) {
            let start = range.start + written.len() - underline.len();
            let (message, hint) = if underline.starts_with('-') {
                (
                    "this makes a heading of the line above it",
                    "leave an empty line above a rule, or write `## ` before a heading",
                )
            } else {
                ("this makes a heading of the line above it", "write `# ` before the heading instead")
            };
            self.error(codes::HEADING, start..start + underline.len(), message, hint);
        } else if level > HeadingLevel::H4 {
            let marks = written.len() - written.trim_start_matches('#').len();
            let message = "headings go four deep";
            self.error(codes::HEADING, range.start..range.start + marks, message, "write at most `####`");
        }
    }

    /// A definition below a term, or what the parser takes for one.
    fn definition(&mut self, range: &Range<usize>) {
        let first = self.bound.text[range.clone()].lines().next().unwrap_or_default().trim_end();
        let (message, hint) = match first {
            ":::" => return,
            _ if first.starts_with(":::") => {
                ("boxes are no part of a text", "write a `[[box]]` with `title` and `body`")
            }
            _ if unsupported::starts_with_short_code(first) => (
                "emoji short codes are not supported, and the line would be taken for a definition",
                "leave it out, or put it into the line above",
            ),
            _ => return,
        };
        self.error(codes::UNSUPPORTED_MARKDOWN, range.start..range.start + first.len(), message, hint);
    }

    /// Whether a fenced block of code ends before the text does.
    fn check_fence(&mut self, range: &Range<usize>) {
        let written = self.bound.text[range.clone()].trim_end();
        let mut lines = written.lines();
        let first = lines.next().unwrap_or_default();
        let fence = if first.trim_start().starts_with('~') { "~~~" } else { "```" };
        let closed =
            lines.last().is_some_and(|last| last.trim_start_matches([' ', '>', '\t']).starts_with(fence));
        if !closed {
            let place = range.start..range.start + first.len();
            let hint = format!("write `{fence}` below its last line");
            self.error(codes::UNCLOSED_MARK, place, "this block of code is not closed", hint);
        }
    }

    /// Reports a binding or a citation in code, where it would be printed as it is written.
    fn bound_in_code(&mut self, range: &Range<usize>, code: Range<usize>, hint: &str) {
        let text = &self.bound.text[code.clone()];
        let mut taken = self.bound.within(code.clone()).iter();
        let binding = taken.find(|taken| matches!(taken.with, With::Content(_)));
        let binding = binding.map(|binding| binding.at - code.start);
        let marks = ["{{", "[@"].into_iter().filter_map(|mark| text.find(mark));
        let Some(at) = marks.chain(binding).min() else { return };
        let start = code.start + at;
        let (what, length) = match &text[at..] {
            rest if rest.starts_with("[@") => ("a citation", rest.find(']').map_or(2, |end| end + 1)),
            rest if rest.starts_with(PLACEHOLDER) => ("a binding", PLACEHOLDER.len_utf8()),
            _ => ("a binding", 2),
        };
        // What else is wrong with a binding does not matter in code.
        let whole = self.bound.map.source(range.clone());
        let within = |span: Span| whole.start <= span.start as usize && span.end as usize <= whole.end;
        self.cx
            .diagnostics
            .retain(|found| !(found.code.starts_with("E06") && found.span.is_some_and(within)));
        let message = format!("{what} in code is printed as it is written");
        self.error(codes::BOUND_CODE, start..start + length, message, hint);
    }

    /// Reports Markdown in lines that are code only because they are indented: most of them are a paragraph.
    fn marked_in_code(&mut self, range: &Range<usize>, hint: &str) {
        let text = &self.bound.text[range.clone()];
        if ["{{", "[@"].iter().any(|mark| text.contains(mark)) || text.contains(PLACEHOLDER) {
            return;
        }
        let pair = |mark: &str| {
            let start = text.find(mark)?;
            let inner = &text[start + mark.len()..];
            let end = inner.find(mark).filter(|end| *end > 0 && !inner.starts_with(char::is_whitespace))?;
            Some((start, end + 2 * mark.len()))
        };
        let from = |open: &str, between: &str, close: char| {
            let start = text.find(open)?;
            let middle = start + text[start..].find(between)?;
            let end = middle + text[middle..].find(close)?;
            (!text[start..end].contains('\n')).then_some((start, end + 1 - start))
        };
        let found = [
            ("emphasis", pair("**")),
            ("a footnote", from("[^", "[^", ']')),
            ("a link", from("[", "](", ')')),
        ];
        let first = found.into_iter().filter_map(|(what, place)| Some((place?, what))).min();
        if let Some(((at, length), what)) = first {
            let start = range.start + at;
            let message = format!("{what} in code is printed as it is written");
            self.error(codes::BOUND_CODE, start..start + length, message, hint);
        }
    }

    /// `[@a; @b]`
    fn citation(&mut self, range: Range<usize>) {
        if let Form::Phrase { has_sources } = self.form {
            self.no_citation(&range, has_sources);
            return;
        }
        if self.reference(&range) {
            return;
        }
        let mut sources = Vec::new();
        for piece in pieces(&self.bound.text, range.start + 1..range.end - 1, ';') {
            let source = self.bound.map.source(piece.clone());
            if self.bound.text[piece.clone()].contains(PLACEHOLDER) {
                let written = clip(&self.written_out(&self.bound.text[piece.clone()], piece));
                self.cx
                    .error(
                        codes::CITATION,
                        source,
                        format!("a citation cannot contain a binding: `{written}`"),
                    )
                    .hints
                    .push("write the `id` of a `[[source]]`, as in `[@id]`".to_owned());
                continue;
            }
            match self.bound.text[piece].strip_prefix('@') {
                Some(id) if !id.is_empty() && !id.contains([',', ' ']) => {
                    let source = source.start + 1..source.end;
                    let id = id.to_owned();
                    let target =
                        if self.cx.has_source(&id) { None } else { self.cx.target(&id, source.clone()) };
                    match target {
                        None => sources.extend(self.cx.source(&id, source)),
                        Some(None) => {}
                        Some(Some(_)) => {
                            let message = "a reference to a part of the briefing is not among sources";
                            self.cx
                                .error(codes::REFERENCE, source, message)
                                .hints
                                .push(format!("write `[@{id}]` by itself"));
                        }
                    }
                }
                // `[@id, p. 3]`
                Some(id) if id.starts_with(|c: char| c.is_alphanumeric()) => {
                    let (id, rest) = id.split_once([',', ' ']).unwrap_or((id, ""));
                    let rest = rest.trim_start_matches([',', ' ']);
                    let hint = format!("write `{} [@{id}]`", clip(rest));
                    self.cx
                        .error(codes::CITATION, source, "a citation cannot contain page numbers")
                        .hints
                        .push(hint);
                }
                _ => {
                    let source =
                        if source.is_empty() { self.bound.map.source(range.clone()) } else { source };
                    self.cx
                        .error(codes::CITATION, source, "this is not the id of a source")
                        .hints
                        .push("write `[@id]`, or `[@one; @other]`".to_owned());
                }
            }
        }
        // The numeral is set right after the word.
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

    /// `[@visit:2015-05]`, where no source has that id; whether there was one.
    fn reference(&mut self, range: &Range<usize>) -> bool {
        let inner = range.start + 1..range.end - 1;
        let text = &self.bound.text[inner.clone()];
        let Some(written) = text.trim().strip_prefix('@').filter(|id| id.contains(':')) else { return false };
        if written.contains([';', ' ', PLACEHOLDER]) || self.cx.has_source(written) {
            return false;
        }
        let written = written.to_owned();
        let place = self.bound.map.source(inner);
        let Some(target) = self.cx.target(&written, place.clone()) else { return false };
        if let Some(target) = target {
            let span = self.cx.span(place);
            self.push(Inline::Reference(target, span));
        }
        true
    }

    /// HTML has no meaning: reported where an element starts.
    fn html(&mut self, text: &str, range: Range<usize>) {
        let inner = text.trim_start().trim_start_matches(['<', '/']);
        let name =
            inner.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default().to_lowercase();
        if text.trim_start().starts_with("</") {
            if let Some(open) = self.elements.iter().rposition(|open| *open == name) {
                self.elements.truncate(open);
                return;
            }
        } else if !text.contains("</") {
            self.elements.push(name.clone());
        }
        let instead = match name.as_str() {
            "b" | "strong" => "`**bold**`".to_owned(),
            "i" | "em" => "`*italic*`".to_owned(),
            "br" => format!("`{}` at the end of the line", self.bound.escape),
            "sup" | "sub" => "the character itself, such as `²`".to_owned(),
            "a" => "`[words](https://…)`".to_owned(),
            "" if inner.starts_with('!') => "comments in TOML, after `#`".to_owned(),
            _ => "Markdown".to_owned(),
        };
        let hint = format!("write {instead}, or `{}` for the character itself", self.escaped("<"));
        let place = range.start..range.start + text.trim_end().len();
        self.error(codes::RAW_HTML, place, "HTML is not supported in texts", hint);
    }

    /// Text, in which placeholders stand for bindings and addresses.
    fn text(&mut self, text: &str, range: Range<usize>) {
        // The language of the words before is no text.
        if let Some(language) = self.foreign.clone().filter(|language| language.contains(&range.start)) {
            let taken = language.end.min(range.end) - range.start;
            if language.end <= range.end {
                self.foreign = None;
            }
            if let Some(rest) = text.get(taken..).filter(|rest| !rest.is_empty()) {
                self.text(rest, range.start + taken..range.end);
            }
            return;
        }
        if self.code.is_some() {
            let text = self.written_out(text, range);
            if let Some((code, ..)) = &mut self.code {
                code.push_str(&text);
            }
            return;
        }
        if let Some(mark) = self.quotes.at(range.start).filter(|_| range.len() == 1) {
            self.words(mark, range);
            return;
        }
        let mut at = 0;
        for (place, mark) in text.match_indices(PLACEHOLDER) {
            self.words(&text[at..place], range.start + at..range.start + place);
            at = place + mark.len();
            // One without a binding keeps a line from starting a block.
            let place = range.start + place;
            let bound = self.bound;
            for taken in bound.within(place..place + mark.len()) {
                match &taken.with {
                    With::Content(content) => content.iter().for_each(|inline| self.push(inline.clone())),
                    With::Address(address) => self.words(address, place..place + mark.len()),
                }
            }
        }
        let start = if at == 0 { range.start } else { range.start + at };
        self.words(&text[at..], start..range.end);
    }

    /// Words without placeholders, joined to the words before them.
    fn words(&mut self, text: &str, range: Range<usize>) {
        if text.is_empty() {
            return;
        }
        self.open_quotes += self.marks.opened(text);
        let french = self.french;
        let join = |words: &mut String| {
            let start = words.len();
            push_collapsed(words, text);
            if let Some(french) = french {
                french.bind(words, start);
            }
        };
        let span = self.span(range);
        let Some((_, content)) = self.inlines.last_mut() else { return };
        if let Some(Inline::Text(before, before_span)) = content.last_mut() {
            join(before);
            before_span.end = span.end.max(before_span.end);
        } else {
            let mut words = String::with_capacity(text.len());
            join(&mut words);
            content.push(Inline::Text(words, span));
        }
    }

    /// Text of code at `range`, with its bindings and addresses as they were written.
    fn written_out(&self, text: &str, range: Range<usize>) -> String {
        if !text.contains(PLACEHOLDER) {
            return text.to_owned();
        }
        let mut out = String::new();
        let mut written = self.bound.within(range).iter().map(|taken| taken.written.as_str());
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

    /// Whether the next line of a quotation starts with a dash: it says whose words these are, and is a paragraph of its
    /// own.
    fn precedes_attribution(&self, range: &Range<usize>) -> bool {
        let rest = self.bound.text[range.end..].trim_start_matches(['>', ' ']);
        let dash = ["—", "–", "―", "--"].iter().find_map(|dash| rest.strip_prefix(dash));
        let is_quote = matches!(self.containers.last(), Some(Container::Blocks(ContainerKind::Quote, _)));
        is_quote && self.inlines.len() == 1 && dash.is_some_and(|rest| rest.starts_with([' ', '-']))
    }

    /// Ends the current paragraph, if there is one. (Items of tight lists have no paragraph events.)
    fn flush(&mut self) {
        let content = self.take();
        if !content.is_empty() {
            self.block(Block::Paragraph(content));
        }
    }

    /// The inlines of the current paragraph.
    fn take(&mut self) -> Vec<Inline> {
        self.open_quotes = 0;
        self.check_lines();
        while self.inlines.len() > 1 {
            self.close_inline();
        }
        let mut content =
            self.inlines.first_mut().map(|(_, content)| std::mem::take(content)).unwrap_or_default();
        trim(&mut content);
        self.undefined_notes(&content);
        content
    }

    /// Whether the lines of the current paragraph look like items.
    fn check_lines(&mut self) {
        let paragraph = std::mem::take(&mut self.paragraph);
        if self.form != Form::Body || self.code.is_some() {
            return;
        }
        if let Some((at, hint)) = unsupported::run_in_list(&self.bound.text[paragraph.clone()]) {
            let place = paragraph.start + at.start..paragraph.start + at.end;
            let message = "these lines look like a list, and would be printed as one paragraph";
            self.error(codes::RUN_IN_LIST, place, message, hint);
        }
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
                    self.undefined_note(range);
                }
                Inline::Emphasis(content)
                | Inline::Strong(content)
                | Inline::Strike(content)
                | Inline::Link { body: content, .. } => {
                    self.undefined_notes(content);
                }
                _ => {}
            }
        }
    }

    /// Reports a call of a footnote that there is not, at a place of the file.
    fn undefined_note(&mut self, source: Range<usize>) {
        let (message, hint) = if self.form != Form::Body {
            (
                "footnotes are not allowed here",
                "footnotes belong in texts of several lines, such as `summary` and `text`",
            )
        } else {
            (
                "this footnote is not defined",
                "define it in the same text, in a paragraph that starts with `[^…]:`",
            )
        };
        self.cx.error(codes::FOOTNOTE, source, message).hints.push(hint.to_owned());
    }

    fn span(&self, range: Range<usize>) -> Span {
        self.cx.span(self.bound.map.source(range))
    }

    fn finish(mut self) -> Body {
        self.flush();
        while self.containers.len() > 1 {
            self.close_container();
        }
        let blocks = match self.containers.pop() {
            Some(Container::Blocks(_, blocks)) => lettered(blocks),
            _ => Vec::new(),
        };
        if self.form == Form::Body && matches!(blocks.last(), Some(Block::Heading(..))) {
            let message = "nothing follows this heading, and it would be left out";
            self.error(
                codes::HEADING,
                self.last_heading.clone(),
                message,
                "write the text below it, or delete it",
            );
        }
        let mut footnotes = Vec::with_capacity(self.notes.len());
        for note in std::mem::take(&mut self.notes) {
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
                (called, None) => {
                    if let Some(range) = called {
                        self.undefined_note(self.bound.map.source(range));
                    }
                    footnotes.push(Vec::new());
                }
            }
        }
        Body { blocks, footnotes, ..Body::default() }
    }
}

/// Whether an event is part of a paragraph.
fn is_inline(event: &Event) -> bool {
    matches!(
        event,
        Event::Text(_)
            | Event::Code(_)
            | Event::SoftBreak
            | Event::HardBreak
            | Event::FootnoteReference(_)
            | Event::Start(Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. })
    )
}

/// Whether the parser is to show brackets without an address: words that may be a placeholder, a citation, or
/// a link whose address is not defined.
fn is_bracket(text: &str, link: &BrokenLink) -> bool {
    let image = text[link.span.start..].starts_with('!');
    if link.reference.starts_with('^') {
        return false;
    }
    if image {
        return true;
    }
    // Brackets within the words of a link would take its address from it.
    link.reference.starts_with('@') || !is_within_link(&text[link.span.end..])
}

/// Whether what goes on here ends the words of a link.
fn is_within_link(rest: &str) -> bool {
    // Longer than any words of a link: a bound on what is searched again and again.
    const LONGEST: usize = 1_000;
    let mut depth = 0_usize;
    let mut before = 0;
    for (at, byte) in rest.bytes().enumerate().take(LONGEST) {
        match byte {
            b'\n' if before == b'\n' => return false,
            b'[' if before != b'\\' => depth += 1,
            b']' if before != b'\\' && depth == 0 => return rest[at + 1..].starts_with('('),
            b']' if before != b'\\' => depth -= 1,
            _ => {}
        }
        before = byte;
    }
    false
}

/// Whether the `@` at a place in brackets starts a citation, and not a mailbox.
fn is_citation(inner: &str, at: usize) -> bool {
    let alone = at == 0 || inner[..at].ends_with(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '-'));
    alone && inner[at + 1..].starts_with(char::is_alphanumeric)
}

/// An address with characters that addresses cannot hold written as such: `%20` for a space (RFC 3986, 2.1).
fn encoded(url: &str) -> String {
    let refused =
        |c: char| c.is_whitespace() || matches!(c, '"' | '<' | '>' | '\\' | '^' | '`' | '{' | '|' | '}');
    let mut out = String::with_capacity(url.len());
    for c in url.chars() {
        if refused(c) {
            let mut bytes = [0; 4];
            c.encode_utf8(&mut bytes).bytes().for_each(|byte| {
                let _ = write!(out, "%{byte:02X}");
            });
        } else {
            out.push(c);
        }
    }
    out
}

/// The words of inlines.
fn plain(content: &[Inline], words: &mut String) {
    for inline in content {
        match inline {
            Inline::Text(text, _) | Inline::Code(text, _) => words.push_str(text),
            Inline::Emphasis(inner)
            | Inline::Strong(inner)
            | Inline::Strike(inner)
            | Inline::Foreign(_, inner)
            | Inline::Link { body: inner, .. } => {
                plain(inner, words);
            }
            Inline::Break => words.push(' '),
            Inline::Value(_) | Inline::Citation(_) | Inline::Reference(..) | Inline::Footnote(_) => {}
        }
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
    let has_host = !url.contains(":///");
    printable && has_host && (scheme("https://") || scheme("http://") || scheme("mailto:"))
}

/// Whether an address without a scheme is the name of a file, and not of a site.
fn is_file(url: &str) -> bool {
    const ENDINGS: [&str; 18] = [
        "pdf", "doc", "docx", "xls", "xlsx", "ods", "odt", "ppt", "pptx", "csv", "txt", "md", "htm", "html",
        "png", "jpg", "svg", "toml",
    ];
    let ending = url.rsplit_once('.').map(|(_, ending)| ending.to_lowercase());
    !url.contains('/') && ending.is_some_and(|ending| ENDINGS.contains(&ending.as_str()))
}

/// The start of a long text.
pub(super) fn clip(text: &str) -> String {
    let mut clipped: String = text.chars().take(60).collect();
    if clipped.len() < text.len() {
        clipped.push('…');
    }
    clipped
}
