//! Abbreviations: their list, and what they stand for where they occur, for readers who listen.
//!
//! They are looked for in what was composed, so that nothing that is printed is missed: as whole words, the longest
//! first, with the same capitals. Code, addresses and names of files have none.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

use super::composer::{Composer, paragraph};
use super::document::{
    Block, Cell, Inline, Link, LinkTarget, List, ListItem, ListKind, Masthead, ParagraphStyle, Table, Text,
};
use crate::diag::Span;
use crate::locale::Label;

/// The abbreviations of a brief, the longest first.
pub(super) struct Abbreviations {
    all: Vec<(String, Arc<str>)>,
    /// Those that occur, by their places there.
    found: BTreeSet<usize>,
}

impl Abbreviations {
    pub(super) fn new(composer: &Composer) -> Self {
        let abbreviations = composer.brief.abbreviations.iter();
        let mut all: Vec<(String, Arc<str>)> =
            abbreviations.map(|one| (one.short.clone(), composer.plain(&one.long).trim().into())).collect();
        all.sort_by(|(one, _), (other, _)| other.len().cmp(&one.len()).then_with(|| one.cmp(other)));
        Self { all, found: BTreeSet::new() }
    }

    /// Marks those in the head of the first page.
    pub(super) fn mark_masthead(&mut self, masthead: &mut Masthead) {
        let Masthead { series, dateline, title, subtitle, parties, authors, status, .. } = masthead;
        for words in [series, dateline, title, subtitle, parties, status].into_iter().chain(authors) {
            self.mark(words);
        }
    }

    /// Marks those in blocks.
    pub(super) fn mark_blocks(&mut self, blocks: &mut [Block]) {
        if self.all.is_empty() {
            return;
        }
        for block in blocks {
            match block {
                Block::Heading(heading) => self.mark(&mut heading.text),
                Block::Paragraph(paragraph) => self.mark(&mut paragraph.text),
                Block::List(list) => {
                    for item in &mut list.items {
                        self.mark(&mut item.label);
                        self.mark_blocks(&mut item.body);
                    }
                }
                Block::Quote(blocks) => self.mark_blocks(blocks),
                Block::Table(table) => self.mark_table(table),
                Block::KeyFigures(figures) => {
                    for figure in figures {
                        let words =
                            [&mut figure.value, &mut figure.label, &mut figure.change, &mut figure.note];
                        words.into_iter().for_each(|words| self.mark(words));
                    }
                }
                Block::Figure(figure) => {
                    self.mark(&mut figure.title);
                    self.mark(&mut figure.caption);
                }
                Block::Figures(pair) => {
                    for figure in pair.iter_mut() {
                        self.mark(&mut figure.title);
                        self.mark(&mut figure.caption);
                    }
                }
                Block::Picture(picture) => {
                    self.mark(&mut picture.caption);
                    self.mark(&mut picture.credit);
                }
                Block::Panel(panel) => {
                    self.mark(&mut panel.title);
                    self.mark_blocks(&mut panel.body);
                }
                Block::Map(map) => {
                    self.mark(&mut map.title);
                    self.mark(&mut map.caption);
                }
                Block::Code(_) | Block::PullQuote(_) | Block::Rule => {}
            }
        }
    }

    fn mark_table(&mut self, table: &mut Table) {
        self.mark(&mut table.caption);
        table.columns.iter_mut().for_each(|column| self.mark(&mut column.head));
        for row in &mut table.body {
            let cells = row.cells.iter_mut().flat_map(|Cell { paragraphs, .. }| paragraphs);
            cells.chain(&mut row.group).for_each(|words| self.mark(words));
        }
        table.notes.iter_mut().for_each(|note| self.mark(&mut note.text));
    }

    /// Marks those in words.
    fn mark(&mut self, words: &mut Vec<Inline>) {
        if self.all.is_empty() {
            return;
        }
        let mut marked = Vec::with_capacity(words.len());
        for inline in words.drain(..) {
            match inline {
                Inline::Text(text) => marked.extend(self.split(text).into_iter().map(Inline::Text)),
                Inline::Link(link) => marked.push(Inline::Link(self.link(link))),
                Inline::Footnote(mut footnote) => {
                    if let Some(note) = &mut footnote.note {
                        self.mark_blocks(&mut note.body);
                    }
                    marked.push(Inline::Footnote(footnote));
                }
                other => marked.push(other),
            }
        }
        *words = marked;
    }

    fn link(&mut self, link: Link) -> Link {
        let words: String = link.body.iter().map(|text| text.text.as_str()).collect();
        // An address that is printed is part of where the link leads.
        let is_address = matches!(&link.target, LinkTarget::Uri(uri) if uri.contains(words.trim()));
        if is_address {
            return link;
        }
        let body = link.body.into_iter().flat_map(|text| self.split(text)).collect();
        Link { body, ..link }
    }

    /// A text with each abbreviation apart from what is around it.
    fn split(&mut self, text: Text) -> Vec<Text> {
        if text.style.code || text.figure.is_some() {
            return vec![text];
        }
        let mut parts = Vec::new();
        let mut from = 0;
        for (range, number) in occurrences(&text.text, &self.all) {
            parts.extend(part(&text, from..range.start));
            self.found.insert(number);
            let expansion = self.all.get(number).map(|(_, long)| Arc::clone(long));
            parts.extend(part(&text, range.clone()).map(|part| Text { expansion, ..part }));
            from = range.end;
        }
        match parts.is_empty() {
            true => vec![text],
            false => {
                parts.extend(part(&text, from..text.text.len()));
                parts
            }
        }
    }

    /// The list of those that occur, in the order of the alphabet.
    pub(super) fn list(&self, composer: &mut Composer) -> Vec<Block> {
        if self.found.is_empty() {
            return Vec::new();
        }
        let mut listed: Vec<&(String, Arc<str>)> =
            self.found.iter().filter_map(|at| self.all.get(*at)).collect();
        listed.sort_by_cached_key(|(short, _)| (short.to_lowercase(), short.clone()));
        let mut items = Vec::with_capacity(listed.len());
        for (short, long) in listed {
            let (mut label, mut body) = (Vec::new(), Vec::new());
            composer.push_text(&mut label, short, super::composer::STRONG, None);
            composer.push_text(&mut body, long, super::document::TextStyle::default(), None);
            items.push(ListItem {
                label,
                body: vec![paragraph(ParagraphStyle::Small, body)],
                ..ListItem::default()
            });
        }
        vec![composer.heading(Label::Abbreviations), Block::List(List { kind: ListKind::Margin, items })]
    }

    /// Those that occur nowhere: where they are defined, and what they are.
    pub(super) fn unused(&self, composer: &Composer) -> Vec<(Span, String)> {
        let occurs = |short: &str| {
            self.found.iter().filter_map(|at| self.all.get(*at)).any(|(known, _)| known == short)
        };
        let all = composer.brief.abbreviations.iter();
        all.filter(|one| !occurs(&one.short)).map(|one| (one.span, one.short.clone())).collect()
    }
}

/// A part of a text; none where there is nothing.
fn part(text: &Text, range: Range<usize>) -> Option<Text> {
    if range.is_empty() {
        return None;
    }
    let span = text.span.map(|span| match (span.end - span.start) as usize == text.text.len() {
        true => Span { start: span.start + range.start as u32, end: span.start + range.end as u32, ..span },
        false => span,
    });
    let anchor = text.anchor.filter(|_| range.start == 0);
    Some(Text { text: text.text.get(range)?.to_owned(), span, anchor, ..text.clone() })
}

/// Where abbreviations are in a text, and which.
fn occurrences(text: &str, all: &[(String, Arc<str>)]) -> Vec<(Range<usize>, usize)> {
    let mut found = Vec::new();
    let mut from = 0;
    let mut before = None;
    while let Some(rest) = text.get(from..).filter(|rest| !rest.is_empty()) {
        let length = |short: &str| starts(text, from, before, short).then_some(short.len());
        let here = all.iter().enumerate().find_map(|(number, (short, _))| Some((number, length(short)?)));
        let step = match here {
            Some((number, length)) => {
                found.push((from..from + length, number));
                length
            }
            None => rest.chars().next().map_or(1, char::len_utf8),
        };
        before = text.get(from..from + step).and_then(|passed| passed.chars().next_back());
        from += step;
    }
    found
}

/// Whether a word starts at a place of a text.
fn starts(text: &str, at: usize, before: Option<char>, word: &str) -> bool {
    let rest = text.get(at..).unwrap_or_default();
    if !rest.starts_with(word) || before.is_some_and(is_letter) {
        return false;
    }
    let after = rest[word.len()..].chars().next();
    // `US$` is a currency.
    let ends = after.is_none_or(|c| !is_letter(c) && !matches!(c, '$' | '€' | '£' | '¥'));
    ends && !is_name(around(text, at))
}

fn is_letter(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// What is around a place of a text without white space.
fn around(text: &str, at: usize) -> &str {
    let start = text[..at]
        .rfind(char::is_whitespace)
        .map_or(0, |space| space + text[space..].chars().next().map_or(1, char::len_utf8));
    let end = text[at..].find(char::is_whitespace).map_or(text.len(), |space| at + space);
    &text[start..end]
}

/// Whether a stretch without white space is an address or the name of a file.
fn is_name(stretch: &str) -> bool {
    let bare = stretch.trim_matches(|c: char| !c.is_alphanumeric());
    let extension = bare.rsplit_once('.').map_or("", |(_, extension)| extension);
    let is_extension = (2..=5).contains(&extension.len())
        && extension.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
        && extension.contains(|c: char| c.is_ascii_lowercase());
    stretch.contains("://") || stretch.contains('@') || stretch.starts_with("www.") || is_extension
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        let all: Vec<(String, Arc<str>)> =
            ["EU-ASEAN", "U.S.", "MoU", "EU", "US"].map(|short| (short.to_owned(), "".into())).into();
        occurrences(text, &all).into_iter().map(|(range, _)| &text[range]).collect()
    }

    #[test]
    fn whole_words_are_found_and_the_longest_first() {
        assert_eq!(found("The EU’s talks (EU–US, EU-ASEAN) and EU."), ["EU", "EU", "US", "EU-ASEAN", "EU"]);
        assert_eq!(found("U.S. law, the US/EU deal"), ["U.S.", "US", "EU"]);
        assert_eq!(found("EUR, NEU, MoUs, US_A, eu, Eu, 3EU, ÉEU"), <[&str; 0]>::default());
    }

    #[test]
    fn names_and_amounts_have_none() {
        assert_eq!(
            found("https://EU.example/EU, EU@example.org, EU.pdf, data/EU.csv"),
            <[&str; 0]>::default()
        );
        assert_eq!(found("US$3 million and US€2"), <[&str; 0]>::default());
        assert_eq!(found("It was the EU.\nThen the US."), ["EU", "US"]);
    }
}
