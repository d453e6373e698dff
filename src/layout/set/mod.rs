//! Sets blocks as pieces: each block is set to its width and its structure added to the tree, before the pages
//! are divided.

mod band;
mod booklet;
mod decimals;
mod figure;
mod heading;
mod key_figures;
mod list;
mod map;
mod masthead;
mod note;
mod panel;
mod paragraph;
mod placed;
mod plate;
mod row_look;
mod sections;
mod sources;
mod table;
mod widths;

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::chart::DrawnChart;
use crate::compose::{Block, Document, HeadingPlace, Inline, ParagraphStyle, PictureWidth};
use crate::frame::{AnchorId, Frame, Mark};
use crate::geom::{Pt, Size};
use crate::language::Language;
use crate::locale::Digits;
use crate::structure::{NodeId, Role, Structure};
use crate::text::Shaper;
use crate::theme::{Style, Theme};

pub(super) use sections::set;
pub(super) use sources::{CitedPages, SetSources};

use super::columns::{Columns, Region};
use super::pages::{Crowded, OutlineItem};
use super::piece::{Piece, VerticalList, split_tall};

/// The cost of a page break that leaves a row of a table, or a short item of a list, alone on a page.
const LONELY: f64 = 12.0;
/// Lines up to which a quotation is not divided.
const WHOLE_QUOTE: usize = 6;

/// Where the title is, for the outline.
pub(super) const TITLE: AnchorId = AnchorId(u32::MAX);

/// Sets blocks, and gathers what is not a piece on the way.
pub(super) struct Setter<'a> {
    pub(super) shaper: Shaper<'a>,
    pub(super) theme: &'a Theme,
    /// The theme of footnotes.
    small_print: &'a Theme,
    pub(super) language: Arc<str>,
    pub(super) digits: Digits,
    /// The same, with its script.
    pub(super) document: Language,
    /// That of alternative texts and descriptions, where it is not the document's.
    pub(super) label_language: Option<Arc<str>>,
    pub(super) columns: Columns,
    pub(super) structure: Structure,
    /// Heads and footnotes; its pieces are filled when all is set.
    pub(super) flow: VerticalList,
    pub(super) outline: Vec<OutlineItem>,
    /// The languages of headings that are not in the document's.
    pub(super) foreign_headings: BTreeMap<AnchorId, Arc<str>>,
    /// The charts as drawn.
    figures: &'a [DrawnChart],
    /// The pages on which sources are cited, as far as they are known.
    cited: CitedPages,
    /// Names that maps have no room for.
    pub(super) crowded: Vec<Crowded>,
    /// How many timelines and boxes there have been.
    timelines: usize,
    tints: usize,
}

impl<'a> Setter<'a> {
    fn new(
        document: &Document,
        figures: &'a [DrawnChart],
        shaper: Shaper<'a>,
        theme: &'a Theme,
        small_print: &'a Theme,
    ) -> Self {
        Self {
            shaper,
            theme,
            small_print,
            language: Arc::from(document.meta.language.as_str()),
            digits: document.meta.digits,
            document: Language::new(&document.meta.language),
            label_language: document.meta.label_language.as_deref().map(Arc::from),
            columns: Columns::new(&theme.page, document.meta.rtl),
            structure: Structure::default(),
            flow: VerticalList::default(),
            outline: Vec::new(),
            foreign_headings: BTreeMap::new(),
            figures,
            cited: CitedPages::Guessed,
            crowded: Vec::new(),
            timelines: 0,
            tints: 0,
        }
    }

    /// The main column, or the first of two.
    pub(super) fn main(&self) -> Region {
        match self.columns.count {
            1 => self.beside_margin(),
            _ => Region { start: Pt::ZERO, width: self.theme.page.column_width() },
        }
    }

    /// The margin column, which there is beside one column of text only.
    pub(super) fn margin(&self) -> Option<Region> {
        (self.columns.count == 1).then_some(self.margin_column())
    }

    /// All columns together.
    pub(super) fn full(&self) -> Region {
        Region { start: Pt::ZERO, width: self.columns.full }
    }

    /// What running heads are over: the main column, or all columns of text.
    pub(super) fn text_width(&self) -> Region {
        if self.columns.count == 1 { self.main() } else { self.full() }
    }

    /// The margin column of what spans the page.
    fn margin_column(&self) -> Region {
        Region { start: Pt::ZERO, width: self.theme.page.margin_column }
    }

    /// The column beside that.
    fn beside_margin(&self) -> Region {
        Region { start: self.theme.page.axis(), width: self.theme.page.measure }
    }

    /// Lets pieces span all columns of text.
    fn spanning(&self, mut pieces: Vec<Piece>) -> Vec<Piece> {
        pieces.iter_mut().for_each(|piece| piece.spans = self.columns.count > 1);
        pieces
    }

    /// Sets blocks one under the other, as kids of a node.
    pub(super) fn blocks(&mut self, blocks: &[Block], region: Region, node: NodeId) -> Vec<Piece> {
        let mut pieces: Vec<Piece> = Vec::new();
        let mut margin_heading = None;
        let mut previous: Option<&Block> = None;
        // An item stays with the list that is in it.
        let in_item = self.structure.node(node).role == Role::ListBody;
        for block in blocks {
            if let Block::Heading(heading) = block
                && self.is_beside(heading)
            {
                margin_heading = Some(heading);
                continue;
            }
            let label = margin_heading.take();
            let first = previous.is_none_or(|block| matches!(block, Block::Heading(_)));
            let set_label = label.map(|heading| self.margin_heading(heading, node));
            // What is beside a heading starts over.
            let mut set = self.block(block, region, node, if label.is_some() { None } else { previous });
            if let Some(label) = set_label {
                set = self.beside(label, set, first);
            }
            if let Some(last) = pieces.last_mut() {
                let announced = previous.is_some_and(|previous| announces(previous, block));
                last.keep |=
                    belongs_to(block, previous) || announced || in_item && matches!(block, Block::List(_));
            }
            pieces.extend(set);
            previous = Some(block);
        }
        if let Some(heading) = margin_heading {
            pieces.extend(self.margin_heading(heading, node));
            pieces.append(&mut self.place_notes());
        }
        // A title with nothing under it has nothing to stay with.
        if let Some(last) = pieces.last_mut() {
            last.keep = false;
        }
        pieces
    }

    /// Sets a block; `previous` is the one above it.
    pub(super) fn block(
        &mut self,
        block: &Block,
        region: Region,
        node: NodeId,
        previous: Option<&Block>,
    ) -> Vec<Piece> {
        let mut pieces = match block {
            Block::Heading(heading) => self.heading(heading, region, node),
            Block::Paragraph(paragraph) => self.paragraph(paragraph, region, node, previous),
            Block::List(list) => self.list(list, region, node),
            Block::Quote(blocks) => self.quote(blocks, region, node),
            Block::Code(text) => self.code(text, region, node),
            Block::Table(table) => self.table(table, region, node),
            Block::KeyFigures(figures) => self.key_figures(figures, region, node, previous),
            Block::Figure(figure) => self.figure(figure, region, node),
            Block::Figures(pair) => self.figures(pair, node),
            Block::Picture(picture) => self.plate(picture, region, node),
            Block::Map(map) => self.map(map, region, node),
            Block::Panel(panel) => self.panel(panel, region, node),
            Block::PullQuote(words) => self.pull_quote(words, region),
            Block::Rule => self.ornament(region),
        };
        if let (Some(Block::Heading(_)), Some(first)) = (previous, pieces.first_mut()) {
            // A heading brings its own air.
            first.before = match block {
                Block::Heading(heading) if heading.place == HeadingPlace::Column => first.before,
                Block::Heading(heading) if heading.place == HeadingPlace::Apart => self.theme.grid,
                // So does one that would be in the margin, where there is one.
                _ => Pt::ZERO,
            };
        }
        pieces.append(&mut self.place_notes());
        let limit = self.tallest();
        if pieces.iter().all(|piece| piece.height <= limit) {
            return pieces;
        }
        pieces.into_iter().flat_map(|piece| split_tall(piece, limit)).collect()
    }

    /// Whether a block that is not in another one spans all columns of text.
    fn is_spanning(&mut self, block: &Block) -> bool {
        if self.columns.count == 1 {
            return false;
        }
        match block {
            Block::Table(table) => self.table_spans(table),
            Block::Figure(figure) => self.figure_spans(figure),
            Block::Picture(picture) => picture.width == PictureWidth::Full,
            Block::Map(map) => self.map_spans(map),
            // At a glance, under the band.
            Block::KeyFigures(_) => self.theme.band,
            _ => false,
        }
    }

    /// A quotation: indented on both sides.
    fn quote(&mut self, blocks: &[Block], region: Region, node: NodeId) -> Vec<Piece> {
        let quote = self.structure.push(node, Role::BlockQuote);
        let indent = self.theme.grid * 1.5;
        let mut inner = region.indented(indent);
        inner.width -= indent;
        let mut pieces = self.blocks(blocks, inner, quote);
        self.space_above(&mut pieces, self.theme.grid);
        // A short one stays whole.
        if pieces.len() <= WHOLE_QUOTE
            && let Some((_, others)) = pieces.split_last_mut()
        {
            others.iter_mut().for_each(|piece| piece.keep = true);
        }
        pieces
    }

    /// What is taller than this is divided: a page, less the room for a repeated head and a footnote.
    pub(super) fn tallest(&self) -> Pt {
        self.theme.grid * (f64::from(self.theme.page.lines) - 4.0)
    }

    /// A figure with an alternative text, which may be in a language of its own, in the structure: the mark of what is drawn
    /// of it.
    fn described(&mut self, alt: &str, language: Option<Arc<str>>, node: NodeId) -> Mark {
        let figure = self.structure.push(node, Role::Figure);
        let described = self.structure.node_mut(figure);
        (described.alt, described.language) = (Some(alt.into()), language);
        Mark::Leaf(self.structure.leaf(figure))
    }

    /// How paragraphs of a style are set.
    fn paragraph_style(&self, style: ParagraphStyle) -> Style {
        let styles = &self.theme.styles;
        match style {
            ParagraphStyle::Body => styles.body,
            ParagraphStyle::Lead => styles.lead,
            ParagraphStyle::Plain => styles.plain,
            ParagraphStyle::ItemTitle => styles.item_title,
            ParagraphStyle::Small => styles.small,
            ParagraphStyle::Speech => styles.speech,
        }
    }

    /// An empty frame of the full width.
    pub(super) fn frame(&self) -> Frame {
        Frame::new(Size::new(self.columns.full, Pt::ZERO))
    }

    /// Gives the first of some pieces at least this much space above.
    pub(super) fn space_above(&self, pieces: &mut [Piece], space: Pt) {
        if let Some(first) = pieces.first_mut() {
            first.before = first.before.max(space);
        }
    }
}

/// Whether a block is small print about the paragraph above it.
fn belongs_to(block: &Block, previous: Option<&Block>) -> bool {
    let is_body = |block: &Block| matches!(block, Block::Paragraph(paragraph) if paragraph.style == ParagraphStyle::Body);
    is_small(block) && previous.is_some_and(is_body)
}

/// Whether a block is a paragraph of the bottom line.
fn is_lead(block: &Block) -> bool {
    matches!(block, Block::Paragraph(paragraph) if paragraph.style == ParagraphStyle::Lead)
}

/// Whether a block is a text that ends with a colon, and another is what it announces.
fn announces(block: &Block, next: &Block) -> bool {
    let Block::Paragraph(paragraph) = block else { return false };
    let last = paragraph.text.iter().rev().find_map(|inline| match inline {
        Inline::Text(text) => Some(text),
        Inline::Link(link) => link.body.last(),
        _ => None,
    });
    !matches!(next, Block::Heading(_))
        && last.is_some_and(|text| text.text.trim_end().ends_with([':', '\u{FF1A}']))
}

fn is_heading_in_column(block: &Block) -> bool {
    matches!(block, Block::Heading(heading) if heading.place != HeadingPlace::Margin)
}

fn is_small(block: &Block) -> bool {
    matches!(block, Block::Paragraph(paragraph) if paragraph.style == ParagraphStyle::Small)
}
