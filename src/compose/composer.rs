//! The state shared by all sections: anchors, source numbers, charts, and the words of the language.

use super::chart::ChartData;
use super::document::{
    Block, Cell, Citation, Heading, HeadingPlace, Inline, Paragraph, ParagraphStyle, TableRow, Text,
    TextStyle, Undrawn,
};
use super::economy::{Economy, Folded};
use super::targets::Targets;
use crate::brief::{Brief, Party, PartyIndex, SectionName};
use crate::date::Date;
use crate::diag::{Diagnostic, Span};
use crate::frame::AnchorId;
use crate::language::{Language, has_rtl};
use crate::locale::{CountryName, Label, Locale};
use crate::markup::{Line, Phrase, SourceIndex};

/// Composes one brief.
pub(super) struct Composer<'a> {
    pub(super) brief: &'a Brief,
    pub(super) locale: &'a Locale,
    pub(super) charts: Vec<ChartData>,
    /// For each chart that the brief asks for, whether it is among them.
    pub(super) drawn: Vec<bool>,
    /// What the brief asks of charts that their data do not allow.
    pub(super) unfit: Vec<Diagnostic>,
    /// Charts that statistics ask for and that are not drawn.
    pub(super) undrawn: Vec<(Span, Undrawn)>,
    /// One for each source of the brief.
    pub(super) notes: Vec<Note>,
    /// Sources in the order in which they were first cited.
    pub(super) cited: Vec<SourceIndex>,
    /// The sections that there are.
    sections: Vec<SectionName>,
    /// Whether sources are listed, so that there is something to lead to.
    cites: bool,
    /// Whether the missions have a section of their own.
    pub(super) lists_missions: bool,
    /// Whether there is a history, which says when relations were established.
    pub(super) tells_history: bool,
    /// Whether there are the facts of the two sides, which say so in its place.
    pub(super) tells_facts: bool,
    /// How many footnotes have been called.
    pub(super) footnotes: usize,
    /// The language of the text that is composed, where it is not the document's.
    foreign: Option<Locale>,
    /// The parties' names as sentences need them, and where there is little room.
    names: [CountryName; 2],
    short_names: [CountryName; 2],
    next_anchor: u32,
    /// What texts refer to.
    pub(super) targets: Targets,
    /// What is done without.
    pub(super) economy: Economy,
    /// Lists of which some rows are not printed.
    pub(super) folded: Vec<Folded>,
}

/// A source as it is cited.
pub(super) struct Note {
    pub(super) anchor: AnchorId,
    /// From 1; none as long as it has not been cited.
    pub(super) number: Option<usize>,
    /// Where it is cited.
    pub(super) citations: Vec<AnchorId>,
}

/// Between facts on one line. At the end of a line it stays there.
pub(super) const DOT: &str = "\u{A0}· ";

/// Secondary text.
pub(super) const MUTED: TextStyle = TextStyle { muted: true, ..PLAIN };
/// Names at the head of a cell.
pub(super) const STRONG: TextStyle = TextStyle { strong: true, ..PLAIN };
/// Titles of works.
pub(super) const ITALIC: TextStyle = TextStyle { italic: true, ..PLAIN };
/// The same words, with their text in another style.
pub(super) fn restyled(mut words: Vec<Inline>, style: TextStyle) -> Vec<Inline> {
    for inline in &mut words {
        if let Inline::Text(text) = inline {
            text.style = style;
        }
    }
    words
}

const PLAIN: TextStyle = TextStyle {
    italic: false,
    strong: false,
    strike: false,
    small_caps: false,
    muted: false,
    accent: false,
    code: false,
    unbroken: false,
};

impl<'a> Composer<'a> {
    pub(super) fn new(brief: &'a Brief, locale: &'a Locale, order: &[SectionName]) -> Self {
        let mut composer = Self {
            brief,
            locale,
            charts: Vec::new(),
            drawn: vec![false; brief.charts.len()],
            unfit: Vec::new(),
            undrawn: Vec::new(),
            notes: Vec::with_capacity(brief.sources.len()),
            cited: Vec::new(),
            sections: order.to_vec(),
            cites: order.contains(&SectionName::Sources),
            lists_missions: order.contains(&SectionName::Missions),
            tells_history: order.contains(&SectionName::History),
            tells_facts: order.contains(&SectionName::Facts),
            footnotes: 0,
            foreign: None,
            names: [CountryName::default(), CountryName::default()],
            short_names: [CountryName::default(), CountryName::default()],
            next_anchor: 0,
            targets: Targets::default(),
            economy: Economy::default(),
            folded: Vec::new(),
        };
        composer.names = brief.parties.each_ref().map(|party| composer.name_of(party, None));
        composer.short_names =
            brief.parties.each_ref().map(|party| composer.name_of(party, party.short.as_ref()));
        for _ in &brief.sources {
            let anchor = composer.anchor();
            composer.notes.push(Note { anchor, number: None, citations: Vec::new() });
        }
        composer
    }

    /// The section that comes first.
    pub(super) fn first_section(&self) -> Option<&SectionName> {
        self.sections.first()
    }

    /// Whether there is a section.
    pub(super) fn has_section(&self, name: &SectionName) -> bool {
        self.sections.contains(name)
    }

    /// Whether a block that may name the section which it follows is at the end of `section`, or in the section of its own
    /// kind where that is none.
    pub(super) fn is_placed(
        &self,
        after: Option<&SectionName>,
        own: &SectionName,
        section: Option<&SectionName>,
    ) -> bool {
        match (after, section) {
            (Some(after), Some(section)) => after == section,
            // Where the section that it names is not there.
            (Some(after), None) => after == own || !self.has_section(after),
            (None, section) => section.is_none(),
        }
    }

    /// A new place to lead to.
    pub(super) fn anchor(&mut self) -> AnchorId {
        let anchor = AnchorId(self.next_anchor);
        self.next_anchor += 1;
        anchor
    }

    /// A heading of a section.
    pub(super) fn heading(&mut self, label: Label) -> Block {
        let text = vec![self.say(label)];
        self.heading_at(2, HeadingPlace::Column, text)
    }

    /// A heading in the margin column.
    pub(super) fn margin_heading(&mut self, level: u8, text: Vec<Inline>) -> Block {
        // A fact sheet has no margin, and all its sections are of one rank.
        let in_column = level == 2 && self.is_factsheet();
        let place = if in_column { HeadingPlace::Column } else { HeadingPlace::Margin };
        self.heading_at(level, place, text)
    }

    pub(super) fn heading_at(&mut self, level: u8, place: HeadingPlace, text: Vec<Inline>) -> Block {
        Block::Heading(Heading { level, text, anchor: self.anchor(), place, new_page: false })
    }

    /// The numerals of sources, in ascending order; nothing where there are none.
    pub(super) fn cite(&mut self, sources: &[SourceIndex]) -> Option<Inline> {
        let mut marks = Vec::new();
        self.cite_after(&mut marks, sources);
        marks.pop()
    }

    /// The same, at the end of words. Marks that meet are one: each source once, in ascending order, and
    /// before the letters of footnotes.
    pub(super) fn cite_after(&mut self, words: &mut Vec<Inline>, sources: &[SourceIndex]) {
        if !self.cites {
            return;
        }
        let marks = first_mark(words);
        let there = words.iter().skip(marks).position(|mark| matches!(mark, Inline::Citation(_)));
        let mut citations = match there.map(|at| words.remove(marks + at)) {
            Some(Inline::Citation(citations)) => citations,
            _ => Vec::with_capacity(sources.len()),
        };
        for &source in sources {
            let anchor = self.anchor();
            let Some(note) = self.notes.get_mut(source.0) else { continue };
            if citations.iter().any(|other| other.target == note.anchor) {
                continue;
            }
            let number = *note.number.get_or_insert_with(|| {
                self.cited.push(source);
                self.cited.len()
            });
            note.citations.push(anchor);
            let target = note.anchor;
            let label = self.locale.integer(number as u64);
            let title = self.brief.sources.get(source.0).map(|source| self.repeated(&source.title));
            let description = self.locale.fill(
                Label::CitationDescription,
                &[("number", &label), ("title", &title.unwrap_or_default())],
            );
            citations.push(Citation { label, target, anchor, description });
        }
        // The first anchors are those of the sources.
        citations
            .sort_by_key(|citation| self.notes.get(citation.target.0 as usize).and_then(|note| note.number));
        if !citations.is_empty() {
            words.insert(marks, Inline::Citation(citations));
        }
    }

    /// Puts the numerals of sources at the end of blocks: after their last words where these are a
    /// paragraph, else after the first, which is the title; else in a line of their own.
    pub(super) fn cite_blocks(&mut self, blocks: &mut Vec<Block>, sources: &[SourceIndex]) {
        let last = blocks.len().saturating_sub(1);
        let at = if matches!(blocks.get(last), Some(Block::Paragraph(_))) { last } else { 0 };
        if let Some(Block::Paragraph(paragraph)) = blocks.get_mut(at) {
            self.cite_after(&mut paragraph.text, sources);
        } else if let Some(citation) = self.cite(sources) {
            blocks.push(paragraph(ParagraphStyle::Small, vec![self.say(Label::FromSources), citation]));
        }
    }

    /// Composes a text of the brief, which is in a language where that is not the document's.
    pub(super) fn in_language<T>(
        &mut self,
        language: Option<&str>,
        compose: impl FnOnce(&mut Self) -> T,
    ) -> T {
        let Some(language) = language else { return compose(self) };
        let before = self.foreign.replace(Locale::new(language));
        let composed = compose(self);
        self.foreign = before;
        composed
    }

    /// The language of the text that is composed, where it is not the document's.
    pub(super) fn foreign(&self) -> Option<&Language> {
        self.foreign.as_ref().map(Locale::document)
    }

    /// The words, numbers and dates of the text that is composed.
    pub(super) fn locale_of_text(&self) -> &Locale {
        self.foreign.as_ref().unwrap_or(self.locale)
    }

    /// A label as words of the document.
    pub(super) fn say(&self, label: Label) -> Inline {
        self.words(self.locale.label(label))
    }

    /// Words of Chancery's own, marked where their language is not the document's.
    pub(super) fn words(&self, words: impl Into<String>) -> Inline {
        self.styled_words(words, PLAIN)
    }

    pub(super) fn styled_words(&self, words: impl Into<String>, style: TextStyle) -> Inline {
        self.figure_at(words, style, None)
    }

    /// Words or a figure of Chancery's own in the place of words of the brief.
    pub(super) fn figure_at(&self, words: impl Into<String>, style: TextStyle, span: Option<Span>) -> Inline {
        let (text, language) = (words.into(), self.label_language().map(Into::into));
        let phrase = self.is_phrase(&text);
        Inline::Text(Text { text, style, language, span, phrase, ..Text::default() })
    }

    /// Whether words of Chancery's own read from left to right whatever the document: English ones, or figures alone.
    fn is_phrase(&self, words: &str) -> bool {
        self.label_language().is_some()
            || !self.brief.head.language.is_rtl()
            || !has_rtl(words) && words.contains(char::is_alphanumeric) && !words.contains('–')
    }

    /// The language of Chancery's own words, where it is not the document's.
    pub(super) fn label_language(&self) -> Option<&'static str> {
        let own = self.locale.label_language();
        (self.brief.head.language.primary() != own).then_some(own)
    }

    /// A sentence of Chancery's own about texts of the brief: those of `lines` that occur in it, in
    /// their order, keep their places in the file.
    pub(super) fn sentence(&self, sentence: &str, lines: &[&Phrase]) -> Vec<Inline> {
        let mut out = Vec::new();
        let mut rest = sentence;
        for line in lines {
            let words = self.plain(line);
            // The first letter may have changed its case.
            let Some(initial) = words.chars().next() else { continue };
            let tail = &words[initial.len_utf8()..];
            let Some(at) = rest.find(tail).filter(|_| !tail.is_empty()) else { continue };
            let start = rest[..at].char_indices().next_back().map_or(at, |(start, _)| start);
            let (before, found) = rest.split_at(start);
            let (found, after) = found.split_at(at - start + tail.len());
            if !before.is_empty() {
                out.push(self.words(before));
            }
            let start = out.len();
            let foreign = line.language.as_deref().map(Language::new);
            self.push_in(foreign.as_ref(), &mut out, found, PLAIN, line.span());
            for inline in &mut out[start..] {
                if let Inline::Text(text) = inline {
                    text.phrase = self.is_phrase(sentence);
                }
            }
            rest = after;
        }
        if !rest.is_empty() {
            out.push(self.words(rest));
        }
        out
    }

    /// A line over the rows of a group.
    pub(super) fn group(&self, name: String) -> TableRow {
        let continued = self.locale.fill(Label::GroupContinued, &[("group", &name)]);
        TableRow {
            cells: vec![cell(vec![self.words(name)])],
            group: Some(vec![self.words(continued)]),
            total: false,
        }
    }

    /// The forms of a party's name, or of its short name. Whether there is an article is said of the full one.
    fn name_of(&self, party: &Party, short: Option<&Phrase>) -> CountryName {
        let adjective = party.adjective.as_ref().map(|adjective| self.plain(adjective));
        let article = party.article.filter(|_| short.is_none());
        self.locale.name(&self.plain(short.unwrap_or(&party.name)), article, adjective.as_deref())
    }

    /// The name of a party.
    pub(super) fn name(&self, party: PartyIndex) -> &CountryName {
        let [first, second] = &self.names;
        if party == PartyIndex::First { first } else { second }
    }

    /// The name of a party where there is little room: in the heads of tables, the legends of charts and beside key
    /// figures.
    pub(super) fn short_name(&self, party: PartyIndex) -> &CountryName {
        let [first, second] = &self.short_names;
        if party == PartyIndex::First { first } else { second }
    }

    /// A name of the brief that stands alone: an article at its start has a capital.
    pub(super) fn heading_line(&mut self, line: &Line) -> Vec<Inline> {
        let mut words = self.line(line);
        if let Some(Inline::Text(first)) = words.first_mut() {
            first.text = self.locale.heading(&first.text);
        }
        words
    }
}

impl Composer<'_> {
    /// Whether messages report what happens on a date as done: not where it is after the briefing.
    pub(super) fn tense(&self, date: Date) -> &'static str {
        if self.brief.head.date.surely_before(date) { "future" } else { "past" }
    }
}

/// The other party.
pub(super) fn other(party: PartyIndex) -> PartyIndex {
    match party {
        PartyIndex::First => PartyIndex::Second,
        PartyIndex::Second => PartyIndex::First,
    }
}

/// Where the marks start that words end with: those of sources and footnotes.
pub(super) fn first_mark(words: &[Inline]) -> usize {
    words.iter().rposition(|inline| !is_mark(inline)).map_or(0, |last| last + 1)
}

pub(super) fn is_mark(inline: &Inline) -> bool {
    matches!(inline, Inline::Citation(_) | Inline::Footnote(_))
}

/// A paragraph in a style.
pub(super) fn paragraph(style: ParagraphStyle, text: Vec<Inline>) -> Block {
    Block::Paragraph(Paragraph { text, style })
}

/// A cell of one paragraph.
pub(super) fn cell(text: Vec<Inline>) -> Cell {
    Cell { paragraphs: if text.is_empty() { Vec::new() } else { vec![text] }, ..Cell::default() }
}
