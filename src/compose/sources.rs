//! Sources as numbered notes, with links back to the citations.

use std::sync::Arc;

use super::composer::{Composer, ITALIC, MUTED, first_mark, paragraph};
use super::document::{
    Block, CitedOn, Column, Inline, Link, LinkTarget, List, ListItem, ListKind, ParagraphStyle, Text,
};
use crate::brief::Source;
use crate::frame::AnchorId;
use crate::locale::{Label, ends_sentence};
use crate::markup::SourceIndex;

/// The sources that several rows of a table all have.
pub(super) fn shared<'s>(rows: impl IntoIterator<Item = &'s [SourceIndex]>) -> Option<&'s [SourceIndex]> {
    let mut rows = rows.into_iter();
    let first = rows.next().filter(|first| !first.is_empty())?;
    let mut others = rows.peekable();
    (others.peek().is_some() && others.all(|sources| sources == first)).then_some(first)
}

impl Composer<'_> {
    /// Names the sources that all rows of a table share once: over what its rows are about.
    pub(super) fn cite_shared(&mut self, columns: &mut [Column], shared: Option<&[SourceIndex]>) {
        if let (Some(column), Some(sources)) = (columns.get_mut(1), shared) {
            self.cite_after(&mut column.head, sources);
        }
    }

    /// The sources in the order in which they are cited, and after them those that are not.
    pub(super) fn sources(&mut self) -> Vec<Block> {
        let heading = self.heading(Label::Sources);
        let mut order = std::mem::take(&mut self.cited);
        let uncited = (0..self.brief.sources.len()).map(SourceIndex);
        order.extend(uncited.filter(|source| self.notes.get(source.0).is_some_and(|n| n.number.is_none())));
        let items = order.iter().enumerate().filter_map(|(at, &source)| self.note(at + 1, source)).collect();
        vec![heading, Block::List(List { kind: ListKind::Notes, items })]
    }

    fn note(&mut self, number: usize, index: SourceIndex) -> Option<ListItem> {
        let source = self.brief.sources.get(index.0)?;
        let number = self.locale.integer(number as u64);
        let mut words = self.source(source);
        let note = self.notes.get(index.0)?;
        let anchor = note.anchor;
        let label = match note.citations.as_slice() {
            // One citation: the number itself leads back to it.
            [only] => vec![self.backlink(&number, *only)],
            _ => vec![self.words(number.clone())],
        };
        if !note.citations.is_empty() {
            words.push(self.styled_words(" ", MUTED));
            words.push(Inline::CitedOn(Arc::new(self.cited_on(&number, note.citations.clone()))));
        }
        Some(ListItem {
            label,
            body: vec![paragraph(ParagraphStyle::Small, words)],
            anchor: Some(anchor),
            ..ListItem::default()
        })
    }

    /// The number of a source as a link to its only citation.
    fn backlink(&self, number: &str, to: AnchorId) -> Inline {
        let description = self.locale.fill(Label::BacklinkDescription, &[("number", number)]);
        let text = Text { text: number.to_owned(), style: MUTED, ..Text::default() };
        Inline::Link(Link { target: LinkTarget::Anchor(to), description, body: vec![text] })
    }

    /// The words that say on which pages the source with a number is cited.
    fn cited_on(&self, number: &str, citations: Vec<AnchorId>) -> CitedOn {
        // What stands for pages until they are known; no catalogue has it.
        const HERE: &str = "\u{FFFC}";
        let around = |words: String| {
            let (before, after) = words.split_once(HERE).unwrap_or((&words, ""));
            [before.to_owned(), after.to_owned()]
        };
        let cited =
            |count| around(self.locale.message(Label::CitedOn).count("n", count).words("pages", HERE).text());
        let list = |count: usize| self.locale.list(&vec![HERE.to_owned(); count]);
        let between = |list: &str, at: usize| list.split(HERE).nth(at).unwrap_or(", ").to_owned();
        let description =
            self.locale.fill(Label::BacklinkDescriptionOf, &[("number", number), ("page", HERE)]);
        CitedOn {
            citations,
            one: cited(1),
            several: cited(2),
            pair: between(&list(2), 1),
            comma: between(&list(3), 1),
            last: between(&list(3), 2),
            description: around(description),
            style: MUTED,
            language: self.label_language().map(Arc::from),
        }
    }

    /// Author, *title*, publisher, date, address, date of retrieval.
    fn source(&mut self, source: &Source) -> Vec<Inline> {
        let mut out = Vec::new();
        if let Some(author) = &source.author {
            out.extend(self.line(author));
            out.push(self.say(Label::PartSeparator));
        }
        out.extend(self.styled_line(&source.title, ITALIC));
        if let Some(publisher) = &source.publisher {
            out.push(self.say(Label::PartSeparator));
            out.extend(self.line(publisher));
        }
        if let Some(date) = source.date {
            out.push(self.say(Label::PartSeparator));
            out.push(self.words(self.locale.date(date)));
        }
        if let Some(url) = &source.url {
            out.push(self.say(Label::PartSeparator));
            let shown = url.split_once("://").map_or(url.as_str(), |(_, rest)| rest).trim_end_matches('/');
            let text = Text { text: shown.to_owned(), ..Text::default() };
            let description = self.locale.fill(Label::LinkDescription, &[("url", url)]);
            let target = LinkTarget::Uri(url.clone());
            out.push(Inline::Link(Link { target, description, body: vec![text] }));
        }
        if let Some(date) = source.retrieved {
            let words = self.locale.message(Label::Retrieved).date("date", date).text();
            out.push(self.say(Label::PartSeparator));
            out.push(self.words(words));
        }
        self.end_sentence(&mut out);
        out
    }

    /// Ends a sentence with a full stop, unless it has one.
    fn end_sentence(&self, words: &mut Vec<Inline>) {
        let end = first_mark(words);
        let last = match words[..end].last() {
            Some(Inline::Text(text)) => Some(text),
            Some(Inline::Link(link)) => link.body.last(),
            _ => None,
        };
        if !last.is_some_and(|text| ends_sentence(&text.text)) {
            words.insert(end, self.say(Label::SentenceEnd));
        }
    }
}

/// Sources in the order in which they come, each once.
pub(super) fn each_once(sources: impl Iterator<Item = SourceIndex>) -> Vec<SourceIndex> {
    let mut once: Vec<SourceIndex> = Vec::new();
    for source in sources {
        if !once.contains(&source) {
            once.push(source);
        }
    }
    once
}
