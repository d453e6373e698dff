//! A document section by section: sections are set at the same time, each as if it were alone, and joined in their order.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use crate::chart::DrawnChart;
use crate::compose::{
    Block, Document, ListKind, MapBlock, Panel, PictureBlock, PictureWidth, Table, TableWidth,
};
use crate::font::Fonts;
use crate::frame::AnchorId;
use crate::geom::Pt;
use crate::layout::pages::{Crowded, OutlineItem};
use crate::layout::piece::{Piece, Shift, VerticalList};
use crate::structure::{NodeId, Role, Structure};
use crate::text::{Missing, Shaper};
use crate::theme::Theme;

use super::sources::SetSources;
use super::{Setter, announces, is_heading_in_column, is_lead, is_small};

/// A document in pieces, before its pages are known.
#[derive(Default)]
pub(in crate::layout) struct SetDocument {
    pub(in crate::layout) masthead: Vec<Piece>,
    /// One entry for each block of the document.
    pub(in crate::layout) blocks: Vec<Vec<Piece>>,
    /// The node kept for the contents, and their place in the outline.
    pub(in crate::layout) contents: Option<(NodeId, usize)>,
    /// The list of sources.
    pub(in crate::layout) sources: Option<SetSources>,
    /// What no font has.
    pub(in crate::layout) missing: Vec<Missing>,
}

/// Some sections, and what their setter gathered on the way.
struct SetSections {
    set: SetDocument,
    structure: Structure,
    flow: VerticalList,
    outline: Vec<OutlineItem>,
    foreign_headings: BTreeMap<AnchorId, Arc<str>>,
    crowded: Vec<Crowded>,
    timelines: usize,
    tints: usize,
}

/// Sets a document, and gives back the setter that knows all of it. What is set does not depend on how many threads set it.
pub(in crate::layout) fn set<'a>(
    document: &Document,
    figures: &'a [DrawnChart],
    fonts: &'a Fonts,
    theme: &'a Theme,
    small_print: &'a Theme,
) -> (Setter<'a>, SetDocument) {
    let ranges = cut(&document.blocks);
    let (next, done) = (AtomicUsize::new(0), Mutex::new(BTreeMap::new()));
    let start = |shaper| Setter::new(document, figures, shaper, theme, small_print);
    // Sets what no other thread has begun, until there is none. Each thread has a shaper of its own.
    let work = |mut shaper| {
        loop {
            let number = next.fetch_add(1, Ordering::Relaxed);
            let Some(range) = ranges.get(number) else { return shaper };
            let mut setter = start(shaper);
            let mut set = sections(&mut setter, document, range.clone());
            set.missing = setter.shaper.take_missing();
            let Setter { structure, flow, outline, foreign_headings, crowded, timelines, tints, .. } = setter;
            shaper = setter.shaper;
            let part =
                SetSections { set, structure, flow, outline, foreign_headings, crowded, timelines, tints };
            done.lock().unwrap_or_else(PoisonError::into_inner).insert(number, part);
        }
    };
    let shaper = rayon::in_place_scope(|scope| {
        for _ in 1..rayon::current_num_threads().min(ranges.len()) {
            scope.spawn(|_| drop(work(Shaper::new(fonts))));
        }
        work(Shaper::new(fonts))
    });
    let mut setter = start(shaper);
    let mut whole = SetDocument::default();
    for part in done.into_inner().unwrap_or_else(PoisonError::into_inner).into_values() {
        setter.join(part, &mut whole);
    }
    (setter, whole)
}

/// Blocks in stretches that are set each by itself: they start with a section, and nothing above it matters to them.
fn cut(blocks: &[Block]) -> Vec<Range<usize>> {
    let starts_section = |block: &Block| matches!(block, Block::Heading(heading) if heading.level <= 2);
    let is_start = |pair: &[Block]| !matches!(pair[0], Block::Heading(_)) && starts_section(&pair[1]);
    let inner = blocks.windows(2).enumerate().filter(|(_, pair)| is_start(pair)).map(|(at, _)| at + 1);
    let mut ranges = Vec::new();
    let mut start = 0;
    for end in inner.chain([blocks.len()]) {
        ranges.push(start..end);
        start = end;
    }
    ranges
}

impl Setter<'_> {
    /// Appends sections that another setter has set.
    fn join(&mut self, part: SetSections, whole: &mut SetDocument) {
        let SetSections {
            mut set,
            structure,
            mut flow,
            outline,
            foreign_headings,
            crowded,
            timelines,
            tints,
        } = part;
        let shift = Shift {
            structure: self.structure.append(structure),
            footnotes: self.flow.footnotes.len(),
            heads: self.flow.heads.len(),
            timelines: self.timelines,
            tints: self.tints,
        };
        let pieces = set.masthead.iter_mut().chain(set.blocks.iter_mut().flatten());
        pieces.for_each(|piece| piece.renumber(shift));
        flow.footnotes.iter_mut().for_each(|note| note.frame.renumber(shift.structure));
        flow.heads.iter_mut().for_each(|head| head.frame.renumber(shift.structure));
        if let Some((node, place)) = set.contents {
            whole.contents = Some((shift.structure.node(node), self.outline.len() + place));
        }
        if let Some(sources) = set.sources {
            whole.sources = Some(sources.renumbered(shift.structure));
        }
        whole.masthead.append(&mut set.masthead);
        whole.blocks.append(&mut set.blocks);
        // A character without a place may be missing in several sections.
        let known = whole.missing.len();
        let is_new = |new: &Missing| {
            !whole.missing[..known].iter().any(|old| (old.character, old.place) == (new.character, new.place))
        };
        let mut new: Vec<Missing> = set.missing.into_iter().filter(is_new).collect();
        whole.missing.append(&mut new);
        self.flow.footnotes.append(&mut flow.footnotes);
        self.flow.heads.append(&mut flow.heads);
        self.outline.extend(outline);
        self.foreign_headings.extend(foreign_headings);
        self.crowded.extend(crowded);
        self.timelines += timelines;
        self.tints += tints;
    }
}

/// Sets some blocks of a document, and the masthead above the first of them.
fn sections(setter: &mut Setter<'_>, document: &Document, range: Range<usize>) -> SetDocument {
    let mut masthead = Vec::new();
    if range.start == 0 {
        let set = setter.masthead(&document.masthead, &document.opening, &document.meta);
        masthead = setter.spanning(set);
    }
    let mut blocks = Vec::with_capacity(range.len());
    let mut section = Structure::ROOT;
    let mut previous: Option<&Block> =
        range.start.checked_sub(1).and_then(|above| document.blocks.get(above));
    let mut pending: Option<Vec<Piece>> = None;
    let main = setter.main();
    let (mut contents, mut sources) = (None, None);
    let mut aside: Option<Aside> = None;
    let has_margin = setter.margin().is_some();
    for (number, block) in document.blocks.iter().enumerate().take(range.end).skip(range.start) {
        if number == document.contents.before {
            let node = setter.structure.push(Structure::ROOT, Role::Section);
            contents = Some((node, setter.outline.len()));
        }
        if let Block::Heading(heading) = block {
            if heading.level <= 2 {
                section = setter.structure.push(Structure::ROOT, Role::Section);
            }
            if setter.is_beside(heading) {
                // Two headings in the margin with nothing between them are one above the other.
                let label = setter.margin_heading(heading, section);
                let set = pending.replace(label).unwrap_or_default();
                blocks.push(set);
                continue;
            }
        }
        let next = document.blocks.get(number + 1);
        let label = pending.take();
        let text = || document.blocks[number..].iter().find(|block| !is_in_margin(block));
        if has_margin && is_in_margin(block) && label.is_none() && text().is_some_and(leaves_margin) {
            let first = matches!(previous, None | Some(Block::Heading(_)));
            let region = setter.margin().filter(|_| !has_own_place(block)).unwrap_or(main);
            let (kids, entries) = (setter.structure.node(section).kids.len(), setter.outline.len());
            let piece = setter.block(block, region, section, None);
            if setter.fits_margin(&piece) {
                match &mut aside {
                    Some(open) => open.pieces.push(piece),
                    None => aside = Some(Aside { pieces: vec![piece], beside: Vec::new(), first }),
                }
                blocks.push(Vec::new());
                continue;
            }
            // It is set once more, in the column.
            setter.structure.node_mut(section).kids.truncate(kids);
            setter.outline.truncate(entries);
        }
        let moved = in_column(block);
        let block = moved.as_ref().unwrap_or(block);
        // A heading is as wide as what it heads, and small print as what it is about.
        let is_wide = match block {
            Block::Heading(_) => {
                let mut headed = document.blocks[number + 1..].iter();
                let headed = headed.find(|block| !matches!(block, Block::Heading(_)));
                headed.is_some_and(|block| setter.is_spanning(block))
            }
            Block::KeyFigures(_) => setter.is_spanning(block),
            _ => is_small(block) && blocks.last().and_then(|set| set.last()).is_some_and(|above| above.spans),
        };
        let region = if is_wide { setter.full() } else { main };
        let mut set = setter.block(block, region, section, if label.is_some() { None } else { previous });
        if is_wide {
            set = setter.spanning(set);
        }
        if matches!(block, Block::List(list) if list.kind == ListKind::Notes) {
            sources = SetSources::last_of(section, number, &setter.structure);
        }
        if let (Some(next), Some(last)) = (next, set.last_mut()) {
            // The figures that the bottom line rests on are on its page; of two columns, they may be in the other one.
            let rests = setter.columns.count == 1 && is_lead(block) && matches!(next, Block::KeyFigures(_));
            last.keep |= rests || announces(block, next);
        }
        // Small print below a heading, such as whose topic it is, is no page's end.
        let goes_on = next.is_some_and(|next| !is_heading_in_column(next));
        if let (Some(Block::Heading(_)), None, true, Some(last)) =
            (previous, &label, is_small(block) && goes_on, set.last_mut())
        {
            last.keep = true;
        }
        // Nor is the first line of a list.
        if let (Some(Block::Heading(_)), None, Block::List(_), [first, _, ..]) =
            (previous, &label, block, &mut set[..])
        {
            first.keep |= first.height < setter.theme.grid * 2.0;
        }
        if let Some(label) = label {
            // A heading in the column above it brings its own air.
            set = setter.beside(label, set, matches!(previous, Some(Block::Heading(_))));
        }
        if let Some(open) = &mut aside {
            open.beside.append(&mut set);
            let grid = setter.theme.grid;
            if open.is_full(grid) || !next.is_some_and(|next| leaves_margin(next) || is_in_margin(next)) {
                set = aside.take().map(|open| setter.aside(open)).unwrap_or_default();
            }
        }
        blocks.push(set);
        previous = document.blocks.get(number);
    }
    if let Some(label) = pending {
        blocks.push(label);
    }
    let mut notes = setter.place_notes();
    blocks.last_mut().unwrap_or(&mut masthead).append(&mut notes);
    SetDocument { masthead, blocks, contents, sources, missing: Vec::new() }
}

/// What is in the margin takes no more of a page than this.
const IN_MARGIN: f64 = 0.8;

/// What is in the margin, one below the other, and what is set beside it so far.
struct Aside {
    pieces: Vec<Vec<Piece>>,
    beside: Vec<Piece>,
    /// Whether it is right below a heading.
    first: bool,
}

impl Setter<'_> {
    /// Whether there is room in the margin of a page for pieces, and for their notes at its foot.
    fn fits_margin(&self, pieces: &[Piece]) -> bool {
        let mut notes = pieces.iter().flat_map(|piece| &piece.footnotes);
        let is_at_foot =
            |note: &usize| self.flow.footnotes.get(*note).is_some_and(|note| note.height > Pt::ZERO);
        height_of(pieces) <= self.tallest() * IN_MARGIN && notes.all(is_at_foot)
    }

    /// Sets what is in the margin beside its text. A page may end where one thing does.
    fn aside(&self, open: Aside) -> Vec<Piece> {
        let Aside { pieces, beside, mut first } = open;
        let last = pieces.len().saturating_sub(1);
        let mut set = Vec::with_capacity(beside.len());
        let mut rest = beside;
        for (number, mut piece) in pieces.into_iter().enumerate() {
            if let (true, Some(end)) = (number < last, piece.last_mut()) {
                end.height += self.theme.grid;
            }
            let is_alone = rest.is_empty();
            let mut joined = self.beside(piece, rest, first || number > 0 && !is_alone);
            rest = joined.split_off(joined.len().min(1));
            set.append(&mut joined);
            first = false;
        }
        set.append(&mut rest);
        set
    }
}

impl Aside {
    /// Whether what is beside it is as tall.
    fn is_full(&self, grid: Pt) -> bool {
        let tall: Pt = self.pieces.iter().map(|pieces| height_of(pieces)).sum();
        tall + grid * self.pieces.len().saturating_sub(1) as f64 <= height_of(&self.beside)
    }
}

/// How tall pieces are, one below the other.
fn height_of(pieces: &[Piece]) -> Pt {
    pieces.iter().map(|piece| piece.before + piece.height).sum()
}

/// Whether a block is to be in the margin column.
fn is_in_margin(block: &Block) -> bool {
    match block {
        Block::Picture(picture) => picture.width == PictureWidth::Margin,
        Block::Map(map) => map.width == PictureWidth::Margin,
        Block::Table(table) => table.width == TableWidth::Margin,
        Block::Panel(panel) => panel.in_margin,
        Block::PullQuote(_) => true,
        _ => false,
    }
}

/// Whether a block that is to be in the margin finds its place there from that of the text.
fn has_own_place(block: &Block) -> bool {
    matches!(block, Block::Picture(_) | Block::Map(_) | Block::Table(_))
}

/// A block that is to be in the margin, where there is no text that it could be beside.
fn in_column(block: &Block) -> Option<Block> {
    match block {
        Block::Picture(picture) if picture.width == PictureWidth::Margin => {
            Some(Block::Picture(PictureBlock { width: PictureWidth::Column, ..picture.clone() }))
        }
        Block::Map(map) if map.width == PictureWidth::Margin => {
            Some(Block::Map(Box::new(MapBlock { width: PictureWidth::Column, ..MapBlock::clone(map) })))
        }
        Block::Table(table) if table.width == TableWidth::Margin => {
            Some(Block::Table(Table { width: TableWidth::Narrow, ..table.clone() }))
        }
        Block::Panel(panel) if panel.in_margin => {
            Some(Block::Panel(Panel { in_margin: false, ..panel.clone() }))
        }
        _ => None,
    }
}

/// Whether the margin beside a block is free.
fn leaves_margin(block: &Block) -> bool {
    match block {
        Block::Paragraph(_) | Block::Quote(_) | Block::Code(_) => true,
        Block::List(list) => {
            matches!(list.kind, ListKind::Bullets | ListKind::Points | ListKind::Numbers | ListKind::Terms)
        }
        _ => false,
    }
}
