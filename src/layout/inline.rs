//! From inlines to lines on a frame: structure leaves, links and notes on the way there, marks and
//! link rectangles on the way back.

use std::sync::Arc;

use unicode_script::Script;

use crate::compose::{Inline, Link, LinkTarget, Text, stretches};
use crate::figures::Printed;
use crate::font::Weight;
use crate::frame::{
    self, AnchorId, Artifact, Frame, Glyph, Item, Mark, Path, Run, Segment, Shape, Stroke, Target, Typed,
};
use crate::geom::{Point, Pt, Size};
use crate::language::{Language, has_rtl};
use crate::structure::{LeafId, NodeId, Role};
use crate::text::{FigureStyle, TextLine, TextSpan, reads_rtl};
use crate::theme::Style;

use super::piece::SetFootnote;
use super::set::Setter;

/// What the spans of a paragraph stand for: each span's tag is an index into `tags`.
#[derive(Debug, Default)]
pub(super) struct Spans {
    pub(super) spans: Vec<TextSpan>,
    tags: Vec<Tag>,
}

/// What a span is to structure and links.
#[derive(Debug, Clone)]
struct Tag {
    mark: Mark,
    link: Option<Arc<LinkSpan>>,
    anchor: Option<AnchorId>,
    footnote: Option<usize>,
    /// The figure that the words are, until it has its place on a page.
    figure: Option<Arc<Printed>>,
    /// Whether the words are of the brief, and no figure.
    typed: bool,
    strike: bool,
}

impl Tag {
    fn new(mark: Mark) -> Self {
        Self { mark, link: None, anchor: None, footnote: None, figure: None, typed: false, strike: false }
    }

    /// The tag of words, which say where they are from unless they are decoration.
    fn of(text: &Text, mark: Mark) -> Self {
        match mark {
            Mark::Leaf(_) => {
                let typed = text.figure.is_none() && text.span.is_some();
                let (anchor, strike) = (text.anchor, text.style.strike);
                Self { figure: text.figure.clone(), typed, anchor, strike, ..Self::new(mark) }
            }
            Mark::Artifact(_) => Self { strike: text.style.strike, ..Self::new(mark) },
        }
    }
}

#[derive(Debug)]
struct LinkSpan {
    node: NodeId,
    target: Target,
    description: Arc<str>,
}

/// What inlines become when they are set.
#[derive(Clone, Copy)]
pub(super) enum Purpose {
    /// Content of a structure node.
    Content(NodeId),
    /// Decoration.
    Artifact(Artifact),
}

impl Spans {
    fn push(&mut self, span: TextSpan, tag: Tag) {
        let number = self.tags.len() as u32;
        self.tags.push(tag);
        self.spans.push(TextSpan { tag: number, ..span });
    }

    /// Whether there is nothing to set.
    pub(super) fn is_empty(&self) -> bool {
        self.spans.iter().all(|span| span.text.is_empty())
    }
}

impl Setter<'_> {
    /// Inlines as spans of a style, with their leaves added to a node.
    pub(super) fn spans(&mut self, inlines: &[Inline], style: Style, purpose: Purpose) -> Spans {
        let unified = self.unified(inlines);
        let inlines = unified.as_deref().unwrap_or(inlines);
        let with_pages = self.with_pages(inlines);
        let inlines = with_pages.as_deref().unwrap_or(inlines);
        let mut spans = Spans::default();
        let mut leaf = None;
        let mut after_mark = false;
        // A line that reads from right to left is drawn from its end: what is in one leaf would be read in that order.
        let apart = inlines.iter().any(|inline| {
            matches!(inline, Inline::Text(text) if !text.text.is_ascii() && reads_rtl(&text.text, false))
        });
        for inline in inlines {
            if apart {
                leaf = None;
            }
            let is_mark = matches!(inline, Inline::Citation(_) | Inline::Footnote(_));
            if is_mark && std::mem::replace(&mut after_mark, is_mark) {
                // The numeral of a source and the letter of a footnote side by side: `1,a`.
                self.separator(&mut spans, style, purpose);
            }
            after_mark = is_mark;
            match inline {
                Inline::Text(text) if text.phrase && text.language.is_some() && !text.text.is_ascii() => {
                    for part in self.parts(text) {
                        self.text(&mut spans, &part, style, purpose, &mut leaf);
                    }
                }
                Inline::Text(text) => self.text(&mut spans, text, style, purpose, &mut leaf),
                Inline::Break => {
                    let text = Text { text: "\u{2028}".into(), ..Text::default() };
                    let mark = self.text_mark(&text, purpose, &mut leaf);
                    spans.push(self.span(&text, style), Tag::new(mark));
                }
                Inline::Link(link) => {
                    leaf = None;
                    self.link(&mut spans, link, style, purpose);
                }
                // They are words by now.
                Inline::CitedOn(_) => {}
                Inline::Citation(citations) => {
                    leaf = None;
                    for (index, citation) in citations.iter().enumerate() {
                        if index > 0 {
                            self.separator(&mut spans, style, purpose);
                        }
                        let target = Target::Anchor(citation.target);
                        let call = self.superior(&citation.label, style);
                        let description = Arc::from(citation.description.as_str());
                        self.call(&mut spans, call, target, description, citation.anchor, None, purpose);
                    }
                }
                Inline::Footnote(footnote) => {
                    leaf = None;
                    let Purpose::Content(parent) = purpose else {
                        // Decoration is measured or repeated, and calls nothing.
                        let mark = self.leaf_or_artifact(purpose);
                        spans.push(self.superior(&footnote.label, style), Tag::new(mark));
                        continue;
                    };
                    let call = self.superior(&footnote.label, style);
                    let description = Arc::from(footnote.description.as_str());
                    let target = Target::Anchor(footnote.target);
                    let Some(note) = &footnote.note else {
                        self.call(&mut spans, call, target, description, footnote.anchor, None, purpose);
                        continue;
                    };
                    let number = self.flow.footnotes.len();
                    // Reserved before its text is set, which may call footnotes of its own.
                    self.flow.footnotes.push(SetFootnote::default());
                    self.call(&mut spans, call, target, description, footnote.anchor, Some(number), purpose);
                    self.footnote(number, footnote, note, parent);
                }
            }
        }
        spans
    }

    /// Words as a span.
    fn text(
        &mut self,
        spans: &mut Spans,
        text: &Text,
        style: Style,
        purpose: Purpose,
        leaf: &mut Option<LeafId>,
    ) {
        let mark = self.text_mark(text, purpose, leaf);
        spans.push(self.span(text, style), Tag::of(text, mark));
    }

    /// A phrase of Chancery's own by language: a name in it is in the document's, where that is written so.
    fn parts(&self, text: &Text) -> Vec<Text> {
        let Some(own) = &text.language else { return vec![text.clone()] };
        let parts = stretches(&text.text, &Language::new(own)).into_iter();
        let (mut figure, mut anchor) = (text.figure.clone(), text.anchor);
        parts
            .map(|(range, stated)| {
                let words = &text.text[range];
                let language = match stated {
                    None => Some(Arc::clone(own)),
                    Some(_) if self.document.writes_all(words) => None,
                    stated => stated,
                };
                // The figure is where the phrase starts.
                Text {
                    text: words.to_owned(),
                    language,
                    figure: figure.take(),
                    anchor: anchor.take(),
                    ..text.clone()
                }
            })
            .collect()
    }

    /// Inlines with all that is written in Arabic letters in one language, where they are said to be in several: a
    /// language is known by letters that it alone has, and a few words of a sentence may have none of them.
    fn unified(&self, inlines: &[Inline]) -> Option<Vec<Inline>> {
        let stated = inlines.iter().any(|inline| match inline {
            Inline::Text(text) => text.language.is_some(),
            Inline::Link(link) => link.body.iter().any(|text| text.language.is_some()),
            _ => false,
        });
        if !stated {
            return None;
        }
        let texts = inlines.iter().flat_map(|inline| match inline {
            Inline::Text(text) => std::slice::from_ref(text),
            Inline::Link(link) => &link.body[..],
            _ => &[],
        });
        let ranked = |text: &Text| Some((arabic_rank(text)?, text.language.clone()));
        let mut found = texts.filter_map(ranked);
        let first = found.next()?;
        let (mut most, mut several) = (first.clone(), false);
        for next in found {
            several |= next.1 != first.1;
            if next.0 > most.0 {
                most = next;
            }
        }
        // A stop that only Urdu has says so where no letter does.
        if most.0 == URDU && most.1.as_deref() != Some("ur") {
            (most.1, several) = (Some(Arc::from("ur")), true);
        }
        several.then(|| {
            let set = |text: &mut Text| {
                if arabic_rank(text).is_some() {
                    text.language.clone_from(&most.1);
                }
            };
            let mut inlines = inlines.to_vec();
            for inline in &mut inlines {
                match inline {
                    Inline::Text(text) => set(text),
                    Inline::Link(link) => link.body.iter_mut().for_each(set),
                    _ => {}
                }
            }
            inlines
        })
    }

    /// A comma between references.
    fn separator(&mut self, spans: &mut Spans, style: Style, purpose: Purpose) {
        let mark = self.leaf_or_artifact(purpose);
        spans.push(self.superior(",", style), Tag::new(mark));
    }

    /// A reference that is above the line and leads to a note.
    #[expect(clippy::too_many_arguments, reason = "each is a part of what a call is")]
    fn call(
        &mut self,
        spans: &mut Spans,
        call: TextSpan,
        target: Target,
        description: Arc<str>,
        anchor: AnchorId,
        footnote: Option<usize>,
        purpose: Purpose,
    ) {
        let Purpose::Content(parent) = purpose else {
            let mark = self.leaf_or_artifact(purpose);
            return spans.push(call, Tag { footnote, ..Tag::new(mark) });
        };
        let reference = self.structure.push(parent, Role::Reference);
        let node = self.structure.push(reference, Role::Link);
        self.structure.node_mut(node).language = self.label_language.clone();
        let mark = Mark::Leaf(self.structure.leaf(node));
        let link = Some(Arc::new(LinkSpan { node, target, description }));
        spans.push(call, Tag { link, anchor: Some(anchor), footnote, ..Tag::new(mark) });
    }

    fn link(&mut self, spans: &mut Spans, link: &Link, style: Style, purpose: Purpose) {
        let Purpose::Content(parent) = purpose else {
            for text in &link.body {
                let mark = self.leaf_or_artifact(purpose);
                spans.push(self.span(text, style), Tag::new(mark));
            }
            return;
        };
        let node = self.structure.push(parent, Role::Link);
        let own = self.label_language.is_some().then(|| Arc::clone(&self.language));
        self.structure.node_mut(node).language = self.label_language.clone();
        let target = match &link.target {
            LinkTarget::Uri(uri) => Target::Uri(Arc::from(uri.as_str())),
            LinkTarget::Anchor(anchor) => Target::Anchor(*anchor),
        };
        let description = Arc::from(link.description.as_str());
        let rectangle = Arc::new(LinkSpan { node, target, description });
        let mut leaf = None;
        for text in &link.body {
            // The link's language is its description's: its words say theirs.
            let language = text.language.clone().or_else(|| own.clone());
            let worded = Text { language, ..text.clone() };
            let mark = self.text_mark(&worded, Purpose::Content(node), &mut leaf);
            let tag = Tag { link: Some(Arc::clone(&rectangle)), ..Tag::of(text, mark) };
            let mut span = self.span(text, style);
            // Links that only lead back stay as quiet as what they are in.
            if !text.style.muted {
                span.color = self.theme.colors.accent;
            }
            spans.push(span, tag);
        }
    }

    /// The mark for a stretch of text; stretches of the document's language that are not code share a leaf.
    fn text_mark(&mut self, text: &Text, purpose: Purpose, leaf: &mut Option<LeafId>) -> Mark {
        let Purpose::Content(node) = purpose else { return self.leaf_or_artifact(purpose) };
        if text.language.is_some() || text.style.code || text.style.strike || text.expansion.is_some() {
            *leaf = None;
            let role = if text.style.code { Role::Code } else { Role::Span };
            let span = self.structure.push(node, role);
            let node = self.structure.node_mut(span);
            node.language.clone_from(&text.language);
            node.struck = text.style.strike;
            node.expansion.clone_from(&text.expansion);
            return Mark::Leaf(self.structure.leaf(span));
        }
        Mark::Leaf(*leaf.get_or_insert_with(|| self.structure.leaf(node)))
    }

    /// A separate leaf.
    fn leaf_or_artifact(&mut self, purpose: Purpose) -> Mark {
        match purpose {
            Purpose::Content(node) => Mark::Leaf(self.structure.leaf(node)),
            Purpose::Artifact(artifact) => Mark::Artifact(artifact),
        }
    }

    /// Words as they are set in a style.
    pub(super) fn span(&self, text: &Text, style: Style) -> TextSpan {
        let mut font = style.font;
        let colors = &self.theme.colors;
        let mut color = style.color;
        let marks = text.style;
        // Old-style figures are for letters of several heights.
        let is_bicameral = matches!(self.document.script(), Script::Latin | Script::Greek | Script::Cyrillic);
        if font.figures == FigureStyle::OldStyle && !is_bicameral {
            font.figures = FigureStyle::Lining;
        }
        // Scripts from right to left have no italics: words are strong instead.
        match marks.italic {
            true if has_rtl(&text.text) => font.weight = Weight::Semibold,
            true => font.italic = !font.italic,
            false => {}
        }
        if marks.strong {
            font.weight = Weight::Semibold;
        }
        if marks.small_caps {
            font.small_caps = true;
        }
        if marks.code {
            font = crate::text::Font { size: font.size * 0.92, ..self.theme.styles.code.font };
        }
        if marks.muted {
            color = colors.muted;
        }
        if marks.accent {
            color = colors.accent;
        }
        TextSpan {
            text: Arc::from(text.text.as_str()),
            font,
            color,
            language: text.language.clone().unwrap_or_else(|| Arc::clone(&self.language)),
            tag: 0,
            rise: Pt::ZERO,
            unbroken: marks.unbroken,
            ltr: text.phrase,
            place: text.span,
        }
    }

    /// A small figure above the line.
    fn superior(&self, label: &str, style: Style) -> TextSpan {
        let mut font = self.theme.styles.note_numeral.font;
        // Superior figures of text faces are 0.58 to 0.62 of the body's size and are with their top
        // level with its ascenders.
        font.size = style.font.size * 0.62;
        font.weight = Weight::Regular;
        TextSpan {
            text: Arc::from(label),
            font,
            color: self.theme.colors.accent,
            language: Arc::clone(&self.language),
            tag: 0,
            rise: style.font.size * 0.35,
            unbroken: true,
            ltr: false,
            place: None,
        }
    }
}

/// The rank of Urdu among the languages that are known by their letters.
const URDU: u8 = 2;

/// How many letters that others have not a language in Arabic letters has, if a text is said to be in one.
fn arabic_rank(text: &Text) -> Option<u8> {
    match text.language.as_deref()? {
        "ur" => Some(URDU),
        "ar" | "fa" if text.text.contains('\u{6D4}') => Some(URDU),
        "fa" => Some(1),
        "ar" => Some(0),
        _ => None,
    }
}

/// The height of a line through words above their baseline, a little over half of that of lower-case letters, and how
/// thick it is, in ems.
const STRIKE: f64 = 0.26;
const STRIKE_WEIGHT: f64 = 0.05;

/// The line through a run, from the start of its baseline.
fn line_through(run: &Run, is_last: bool) -> Shape {
    let y = Pt::ZERO - run.size * STRIKE;
    let is_space = |glyph: &&Glyph| run.text[glyph.cluster as usize..].starts_with(char::is_whitespace);
    let spaces = run.glyphs.iter().rev().take_while(|glyph| is_last && is_space(glyph));
    let width = run.width() - spaces.map(|glyph| glyph.advance).sum::<Pt>();
    let ends = [Segment::Move(Point::new(Pt::ZERO, y)), Segment::Line(Point::new(width, y))];
    let path = Path { segments: ends.to_vec() };
    Shape { path, fill: None, stroke: Some(Stroke::new(run.color, run.size * STRIKE_WEIGHT)) }
}

/// Draws a line with the left end of its baseline at `at`, and says which footnotes it calls.
pub(super) fn draw_line(frame: &mut Frame, at: Point, line: TextLine, spans: &mut Spans) -> Vec<usize> {
    let mut footnotes = Vec::new();
    let mut mark = None;
    let mut link: Option<(Arc<LinkSpan>, Pt, Pt)> = None;
    let (ascent, descent) = (line.ascent, line.descent);
    let close = |frame: &mut Frame, link: Option<(Arc<LinkSpan>, Pt, Pt)>| {
        let Some((link, from, to)) = link else { return };
        let size = Size::new(to - from, ascent + descent);
        let item = frame::Link {
            size,
            target: link.target.clone(),
            node: link.node,
            description: Arc::clone(&link.description),
        };
        frame.push(Point::new(from, at.y - ascent), Item::Link(item));
    };
    let noted = |tag: &mut Tag, frame: &mut Frame, footnotes: &mut Vec<usize>| {
        footnotes.extend(tag.footnote);
        if let Some(anchor) = tag.anchor {
            frame.push(Point::new(at.x, at.y - ascent), Item::Anchor(anchor));
        }
        // Once: on the page where it starts.
        if let Some(figure) = tag.figure.take() {
            frame.push(at, Item::Figure(figure));
        }
    };
    let mut previous = None;
    let mut struck = Vec::new();
    let runs = line.runs.len();
    for (order, placed) in line.runs.into_iter().enumerate() {
        // Tags are handed out by `Spans::push`, so that each names an entry.
        let number = placed.tag as usize;
        let tag = &mut spans.tags[number];
        if previous != Some(placed.tag) {
            noted(tag, frame, &mut footnotes);
            previous = Some(placed.tag);
        }
        if mark != Some(tag.mark) {
            mark = Some(tag.mark);
            frame.push(Point::ZERO, Item::Mark(tag.mark));
        }
        let from = at.x + placed.at.x;
        let to = from + placed.run.width();
        match (&mut link, &tag.link) {
            (Some((open, start, end)), Some(here)) if Arc::ptr_eq(open, here) => {
                *start = start.min(from);
                *end = end.max(to);
            }
            _ => {
                close(frame, link.take());
                link = tag.link.as_ref().map(|here| (Arc::clone(here), from, to));
            }
        }
        if tag.typed
            && placed.run.text.contains(char::is_numeric)
            && let TextSpan { text, place: Some(place), .. } = &spans.spans[number]
        {
            let words = Arc::clone(&placed.run.text);
            frame.push(at, Item::Typed(Typed { words, text: Arc::clone(text), place: *place }));
        }
        if tag.strike {
            // A space at the end of a line is not seen.
            let is_last = order + 1 == runs;
            struck.push((at + placed.at, line_through(&placed.run, is_last)));
        }
        frame.push(at + placed.at, Item::Run(placed.run));
    }
    close(frame, link.take());
    if !struck.is_empty() {
        frame.push(Point::ZERO, Item::Mark(Mark::Artifact(Artifact::Layout)));
        frame.items.extend(struck.into_iter().map(|(at, shape)| (at, Item::Shape(shape))));
    }
    for tag in line.marks {
        if let Some(tag) = spans.tags.get_mut(tag as usize) {
            noted(tag, frame, &mut footnotes);
        }
    }
    footnotes
}
