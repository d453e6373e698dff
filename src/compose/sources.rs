//! Sources as numbered notes, with links back to the citations.

use super::composer::{Composer, ITALIC, MUTED, first_mark, paragraph};
use super::document::{Block, Inline, Link, LinkTarget, List, ListItem, ListKind, ParagraphStyle, Text};
use super::inline::letters;
use crate::brief::Source;
use crate::locale::Label;
use crate::markup::SourceIndex;

/// A source that is cited more often appears on every page.
const MOST_BACKLINKS: usize = 100;

impl Composer<'_> {
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
            [only] => vec![self.backlink(&number, *only, &number, None)],
            _ => vec![self.words(number.clone())],
        };
        if note.citations.len() > 1 {
            for (position, &citation) in note.citations.iter().take(MOST_BACKLINKS).enumerate() {
                let letter = letters(position);
                words.push(self.styled_words(" ", MUTED));
                words.push(self.backlink(&letter, citation, &number, Some(&letter)));
            }
        }
        Some(ListItem {
            label,
            body: vec![paragraph(ParagraphStyle::Small, words)],
            anchor: Some(anchor),
            ..ListItem::default()
        })
    }

    fn backlink(
        &self,
        words: &str,
        to: crate::frame::AnchorId,
        number: &str,
        letter: Option<&str>,
    ) -> Inline {
        let description = match letter {
            Some(letter) => {
                self.locale.fill(Label::BacklinkDescriptionOf, &[("letter", letter), ("number", number)])
            }
            None => self.locale.fill(Label::BacklinkDescription, &[("number", number)]),
        };
        let text = Text { text: words.to_owned(), style: MUTED, ..Text::default() };
        Inline::Link(Link { target: LinkTarget::Anchor(to), description, body: vec![text] })
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
            let words = self.locale.fill(Label::Retrieved, &[("date", &self.locale.date(date))]);
            out.push(self.say(Label::PartSeparator));
            out.push(self.words(words));
        }
        end_sentence(&mut out);
        out
    }
}

/// A full stop, where the words do not end with a mark of their own. It is before the marks of notes.
fn end_sentence(words: &mut Vec<Inline>) {
    let end = first_mark(words);
    let last = match words[..end].last() {
        Some(Inline::Text(text)) => Some(text),
        Some(Inline::Link(link)) => link.body.last(),
        _ => None,
    };
    if !last.is_some_and(|text| text.text.ends_with(['.', '!', '?', '…'])) {
        words.insert(end, Inline::text("."));
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
