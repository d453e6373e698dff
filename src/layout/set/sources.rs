//! Sources say on which pages they are cited. That is known when all is divided into pages: then they are set again.

use std::collections::BTreeMap;

use crate::compose::{CitedOn, Document, Inline, Link, LinkTarget, Text};
use crate::frame::AnchorId;
use crate::layout::piece::Piece;
use crate::structure::{Kid, NodeId, Renumbering, Structure};

use super::Setter;

/// As many pages in turn are a range: "3–5".
const RANGE: usize = 3;

/// What is known of the pages on which sources are cited.
pub(in crate::layout) enum CitedPages {
    /// As many as there might be, for the sake of the room.
    Guessed,
    /// The page of each anchor, from 0.
    Known(BTreeMap<AnchorId, usize>),
    /// None is to be said.
    Unknown,
}

/// Where the list of sources is.
#[derive(Clone, Copy)]
pub(in crate::layout) struct SetSources {
    /// Its number among the blocks of the document.
    pub(in crate::layout) block: usize,
    section: NodeId,
    list: NodeId,
}

impl SetSources {
    /// A block that is the last in its section so far.
    pub(super) fn last_of(section: NodeId, block: usize, structure: &Structure) -> Option<Self> {
        match structure.node(section).kids.last() {
            Some(&Kid::Node(list)) => Some(Self { block, section, list }),
            _ => None,
        }
    }

    pub(super) fn renumbered(self, by: Renumbering) -> Self {
        Self { section: by.node(self.section), list: by.node(self.list), ..self }
    }
}

impl Setter<'_> {
    /// Sets the sources once more. `first` is the number of their first piece, `count` how many they have: they are
    /// replaced. Gives the number of pieces that they have now, and whether pages stay as they are.
    pub(in crate::layout) fn set_sources_again(
        &mut self,
        document: &Document,
        sources: &mut SetSources,
        (first, count): (usize, usize),
        cited: CitedPages,
    ) -> (usize, bool) {
        let Some(block) = document.blocks.get(sources.block) else { return (count, true) };
        let previous = sources.block.checked_sub(1).and_then(|above| document.blocks.get(above));
        self.cited = cited;
        self.structure.remove(sources.section, sources.list);
        let main = self.main();
        let mut pieces = self.block(block, main, sources.section, previous);
        if let Some(set) = SetSources::last_of(sources.section, sources.block, &self.structure) {
            *sources = set;
        }
        let old = &self.flow.pieces[first..first + count];
        let is_like = |(old, new): (&Piece, &Piece)| old.height == new.height && old.before == new.before;
        let stays = old.len() == pieces.len() && old.iter().zip(&pieces).all(is_like);
        if let (Some(new), Some(old)) = (pieces.first_mut(), old.first()) {
            new.starts = old.starts;
            new.page_break = old.page_break;
        }
        pieces.iter_mut().for_each(|piece| piece.block = Some(sources.block));
        let now = pieces.len();
        self.flow.pieces.splice(first..first + count, pieces);
        (now, stays)
    }

    /// Inlines with the pages on which sources are cited as words and links, if there are any.
    pub(in crate::layout) fn with_pages(&self, inlines: &[Inline]) -> Option<Vec<Inline>> {
        let is_cited_on = |inline: &Inline| matches!(inline, Inline::CitedOn(_));
        if !inlines.iter().any(is_cited_on) {
            return None;
        }
        let with_pages = |inline: &Inline| match inline {
            Inline::CitedOn(cited) => self.pages_of(cited),
            inline => vec![inline.clone()],
        };
        Some(inlines.iter().flat_map(with_pages).collect())
    }

    fn pages_of(&self, cited: &CitedOn) -> Vec<Inline> {
        let text = |words: &str| Text {
            text: words.to_owned(),
            style: cited.style,
            language: cited.language.clone(),
            phrase: true,
            ..Text::default()
        };
        let ranges = ranges(&self.first_on_each_page(&cited.citations));
        let [before, after] = match ranges[..] {
            [] => return Vec::new(),
            [(first, last, _)] if first == last => &cited.one,
            _ => &cited.several,
        };
        let mut out = vec![Inline::Text(text(before))];
        for (number, &(first, last, anchor)) in ranges.iter().enumerate() {
            if number > 0 {
                out.push(Inline::Text(text(match (number + 1 == ranges.len(), ranges.len()) {
                    (true, 2) => &cited.pair,
                    (true, _) => &cited.last,
                    (false, _) => &cited.comma,
                })));
            }
            let words = if first == last { first.to_string() } else { format!("{first}\u{2013}{last}") };
            let [before, after] = &cited.description;
            out.push(Inline::Link(Link {
                target: LinkTarget::Anchor(anchor),
                description: format!("{before}{first}{after}"),
                body: vec![text(&words)],
            }));
        }
        if !after.is_empty() {
            out.push(Inline::Text(text(after)));
        }
        out
    }

    /// The pages with citations, from 1, each with the first of them.
    fn first_on_each_page(&self, citations: &[AnchorId]) -> BTreeMap<usize, AnchorId> {
        let mut first = BTreeMap::new();
        match &self.cited {
            CitedPages::Unknown => {}
            // Usually some are on one page.
            CitedPages::Guessed => first.extend(
                (1..=citations.len().div_ceil(2)).map(|page| 2 * page).zip(citations.iter().copied()),
            ),
            CitedPages::Known(pages) => {
                for citation in citations {
                    if let Some(page) = pages.get(citation) {
                        first.entry(page + 1).or_insert(*citation);
                    }
                }
            }
        }
        first
    }
}

/// Pages as ranges: the first, the last, and the anchor of the first.
fn ranges(pages: &BTreeMap<usize, AnchorId>) -> Vec<(usize, usize, AnchorId)> {
    let all: Vec<(usize, AnchorId)> = pages.iter().map(|(page, anchor)| (*page, *anchor)).collect();
    let mut ranges = Vec::new();
    for run in all.chunk_by(|(one, _), (next, _)| one + 1 == *next) {
        if let (true, [(first, anchor), .., (last, _)]) = (run.len() >= RANGE, run) {
            ranges.push((*first, *last, *anchor));
        } else {
            ranges.extend(run.iter().map(|(page, anchor)| (*page, *page, *anchor)));
        }
    }
    ranges
}
