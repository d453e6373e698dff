//! Lists of every kind: bullets in the column, labels in the margin or above their text, the timeline.

use crate::compose::{Block, List, ListItem, ListKind, ParagraphStyle, Photo, plain};
use crate::frame::Item;
use crate::geom::{Point, Pt, Size};
use crate::layout::columns::Region;
use crate::layout::inline::Purpose;
use crate::layout::picture;
use crate::layout::piece::{Piece, Rail};
use crate::structure::{NodeId, Role};
use crate::text::{Align, reads_rtl};
use crate::theme::Style;

use super::paragraph::{is_running_text, ragged};
use super::{LONELY, Setter};

/// Short items up to which a list is seen as one.
const FEW: usize = 6;

/// How far a timeline's items are from the start of a column, and how far its dots.
const RAIL: Pt = Pt(14.0);
const RAIL_DOT: Pt = Pt(3.0);

/// Between a photograph and the words beside it.
const PHOTO_GAP: Pt = Pt(10.0);

/// How the items of a kind of list are set.
struct Pattern {
    label: Style,
    /// Space between items.
    between: Pt,
    /// How far bodies are indented within the column; labels are in that indent, or in the margin
    /// column where there is none.
    indent: Pt,
    /// Whether labels are above their bodies.
    above: bool,
}

impl Pattern {
    /// A list whose labels are in the indent of its bodies.
    fn in_column(label: Style, between: Pt, indent: Pt) -> Self {
        Self { label, between, indent, above: false }
    }
}

impl Setter<'_> {
    pub(super) fn list(&mut self, list: &List, region: Region, node: NodeId) -> Vec<Piece> {
        let pattern = self.pattern(list);
        let grid = self.theme.grid;
        let nested = self.structure.node(node).role == Role::ListBody;
        let node = self.structure.push(node, Role::List);
        self.structure.node_mut(node).ordered =
            matches!(list.kind, ListKind::Numbers | ListKind::Recommendations | ListKind::Notes);
        let timeline = (list.kind == ListKind::Timeline).then(|| {
            self.timelines += 1;
            self.timelines
        });
        let mut items = Vec::with_capacity(list.items.len());
        for (number, item) in list.items.iter().enumerate() {
            let mut set = match list.kind {
                ListKind::Terms => self.term(item, &pattern, region, node),
                ListKind::Timeline if pattern.above => {
                    self.labelled(item, &pattern, region.indented(RAIL), node)
                }
                _ if pattern.above => self.labelled(item, &pattern, region, node),
                _ => self.item(item, &pattern, region, node),
            };
            if let Some(list_number) = timeline {
                self.hang_on_rail(&mut set, list_number, number + 1 == list.items.len(), region);
            }
            if number > 0 {
                self.space_above(&mut set, pattern.between);
                if let (ListKind::Notes, Some(first)) = (list.kind, set.first_mut()) {
                    // Notes keep the pace of their small print.
                    first.snap = false;
                }
            }
            items.push(set);
        }
        keep_company(&mut items, grid * 2.0);
        let mut pieces: Vec<Piece> = items.into_iter().flatten().collect();
        let above = match list.kind {
            // A list within an item goes on without a pause.
            ListKind::Bullets | ListKind::Points | ListKind::Numbers | ListKind::Terms if !nested => {
                grid / 2.0
            }
            _ => Pt::ZERO,
        };
        self.space_above(&mut pieces, above);
        pieces
    }

    fn pattern(&mut self, list: &List) -> Pattern {
        let (grid, theme) = (self.theme.grid, self.theme);
        let styles = &theme.styles;
        let paragraphs =
            |item: &ListItem| item.body.iter().filter(|block| matches!(block, Block::Paragraph(_))).count();
        let long = list.items.iter().any(|item| paragraphs(item) > 1);
        let between = match long {
            false => Pt::ZERO,
            // Small print under a line needs no more than a pause.
            true if list.items.iter().all(is_line_with_details) => grid / 4.0,
            true => grid,
        };
        match list.kind {
            ListKind::Bullets => Pattern::in_column(styles.body, between, grid),
            ListKind::Points => Pattern::in_column(styles.speech, grid / 2.0, grid * 1.25),
            ListKind::Numbers => {
                let indent = self.numeral_indent(list, styles.body);
                Pattern::in_column(styles.body, between, indent)
            }
            ListKind::Timeline => self.in_margin(styles.date, grid),
            ListKind::Recommendations if self.margin().is_none() => {
                // Smaller than in the margin, where nothing is above it.
                let mut numeral = styles.item_numeral;
                numeral.font.size = numeral.font.size * 0.75;
                numeral.leading = grid * 1.5;
                let indent = self.numeral_indent(list, numeral);
                Pattern::in_column(numeral, grid, indent)
            }
            ListKind::Recommendations => self.in_margin(styles.item_numeral, grid),
            ListKind::Notes if self.margin().is_none() => {
                let indent = self.numeral_indent(list, styles.note_numeral);
                Pattern::in_column(styles.note_numeral, grid / 4.0, indent)
            }
            ListKind::Notes => self.in_margin(styles.note_numeral, grid / 4.0),
            ListKind::Margin if self.margin().is_none() => {
                self.in_margin(styles.key, between.max(grid / 2.0))
            }
            ListKind::Edition => {
                let above = if self.margin().is_none() { grid } else { grid / 2.0 };
                self.in_margin(styles.key, above)
            }
            ListKind::Margin => self.in_margin(styles.key, between),
            ListKind::Terms => Pattern::in_column(styles.item_title, grid / 2.0, grid),
        }
    }

    /// A list whose labels are in the margin, or above their bodies where there is none.
    fn in_margin(&self, label: Style, between: Pt) -> Pattern {
        Pattern { label, between, indent: Pt::ZERO, above: self.margin().is_none() }
    }

    /// How far the bodies of a list are indented for the numerals in front of them.
    fn numeral_indent(&mut self, list: &List, style: Style) -> Pt {
        let labels = list.items.iter().map(|item| self.width_of(&item.label, style));
        let widest = labels.fold(Pt::ZERO, Pt::max);
        // The least space between a number and its text: that between two words, and a little more.
        let space = style.font.size * 0.4;
        (self.theme.grid * 1.5).max(widest + space)
    }

    fn item(&mut self, item: &ListItem, pattern: &Pattern, region: Region, list: NodeId) -> Vec<Piece> {
        let node = self.structure.push(list, Role::ListItem);
        let label_node = self.structure.push(node, Role::Label);
        let body_node = self.structure.push(node, Role::ListBody);
        // What reads against the document has its bullet, too, where its lines start.
        let document = self.columns.rtl;
        let rtl = match item.body.first() {
            Some(Block::Paragraph(paragraph)) if is_running_text(paragraph) => {
                reads_rtl(&plain(&paragraph.text), document)
            }
            _ => document,
        };
        let indent = pattern.indent;
        let (label_region, body_region, setting) = if indent > Pt::ZERO {
            let inner = Region { width: region.width - indent, ..region };
            let (label, body) = if rtl == document {
                (region.start, region.indented(indent))
            } else {
                (region.start + inner.width, inner)
            };
            (Region { start: label, width: indent }, body, ragged(indent, Align::Start, rtl))
        } else {
            let margin = self.margin_column();
            (margin, region, ragged(margin.width, Align::End, document))
        };
        let purpose = Purpose::Content(label_node);
        let mut label = self.whole_as(&item.label, pattern.label, label_region, setting, purpose);
        label.snap = true;
        // A large numeral hangs from the first line; the room below its feet is not needed.
        label.height -= (pattern.label.leading - self.theme.grid).max(Pt::ZERO) / 4.0;
        if let Some(photo) = &item.photo {
            self.photo(&mut label, photo, body_node, None);
        }
        label.frame.items.extend(item.anchor.map(|anchor| (Point::ZERO, Item::Anchor(anchor))));
        let body = self.blocks(&item.body, body_region, body_node);
        if label.frame.items.is_empty() {
            return body;
        }
        self.beside(vec![label], body, true)
    }

    /// A photograph below a label in the margin, or in front of a label that is in the region `beside` it, and whose it
    /// is. All are of one size.
    fn photo(&mut self, label: &mut Piece, photo: &Photo, body: NodeId, beside: Option<Region>) {
        let size = self.photo_size();
        let mut piece = Piece { frame: self.frame(), ..Piece::new(size.height) };
        // An item holds a label and a body only (ISO 32000-1, 14.8.4.3.3).
        let mark = self.described(&photo.alt, self.label_language.clone(), body);
        piece.frame.push(Point::ZERO, Item::Mark(mark));
        let margin = self.margin_column();
        let (start, y, words, align) = match beside {
            None => {
                let y = label.height + self.theme.grid * 0.35;
                (margin.start + margin.width - size.width, y, margin, Align::End)
            }
            Some(words) => (words.start - size.width - PHOTO_GAP, Pt::ZERO, words, Align::Start),
        };
        let left = self.columns.left(start, size.width);
        piece.frame.append(Point::new(left, Pt::ZERO), picture::cover(&photo.picture, size));
        if label.frame.items.is_empty() {
            label.frame = self.frame();
        }
        let below = Pt(3.0) + if beside.is_some() { label.height } else { y + size.height };
        label.absorb(y, piece);
        let caption = self.structure.push(body, Role::Paragraph);
        let style = self.theme.styles.figure_caption;
        let words = self.whole(&photo.credit, style, words, align, Purpose::Content(caption));
        label.absorb(below, words);
    }

    fn photo_size(&self) -> Size {
        Size::new(self.theme.grid * 5.0, self.theme.grid * 6.5)
    }

    /// An item in a column without a margin: its label above its body, a photograph beside the label.
    fn labelled(&mut self, item: &ListItem, pattern: &Pattern, region: Region, list: NodeId) -> Vec<Piece> {
        let node = self.structure.push(list, Role::ListItem);
        let label_node = self.structure.push(node, Role::Label);
        let body_node = self.structure.push(node, Role::ListBody);
        let beside = item.photo.as_ref().map(|_| region.indented(self.photo_size().width + PHOTO_GAP));
        let purpose = Purpose::Content(label_node);
        let words = beside.unwrap_or(region);
        let mut label = self.whole(&item.label, pattern.label, words, Align::Start, purpose);
        if let Some(photo) = &item.photo {
            self.photo(&mut label, photo, body_node, beside);
            label.height = (label.height + PHOTO_GAP / 2.0).ceil_to(self.theme.grid);
        }
        label.frame.items.extend(item.anchor.map(|anchor| (Point::ZERO, Item::Anchor(anchor))));
        let body = self.blocks(&item.body, region, body_node);
        if label.frame.items.is_empty() {
            return body;
        }
        (label.snap, label.keep) = (true, !body.is_empty());
        std::iter::once(label).chain(body).collect()
    }

    /// An item whose label is above its body.
    fn term(&mut self, item: &ListItem, pattern: &Pattern, region: Region, list: NodeId) -> Vec<Piece> {
        let node = self.structure.push(list, Role::ListItem);
        let label_node = self.structure.push(node, Role::Label);
        let body_node = self.structure.push(node, Role::ListBody);
        let purpose = Purpose::Content(label_node);
        let mut label = self.whole(&item.label, pattern.label, region, Align::Start, purpose);
        (label.snap, label.keep) = (true, true);
        let mut pieces = vec![label];
        pieces.extend(self.blocks(&item.body, region.indented(pattern.indent), body_node));
        pieces
    }

    /// Puts a dot beside the first piece of an item, and the timeline's line beside the others.
    fn hang_on_rail(&self, pieces: &mut [Piece], list: usize, last: bool, region: Region) {
        let page = &self.theme.page;
        let start = match self.margin() {
            Some(margin) => margin.width + page.gutter / 2.0,
            None => region.start + RAIL_DOT,
        };
        let x = self.columns.left(start, Pt::ZERO);
        for (number, piece) in pieces.iter_mut().enumerate() {
            // The dot's middle is level with that of the title's lower-case letters.
            let dot = (number == 0)
                .then(|| piece.baseline.unwrap_or(self.theme.grid * 0.75) - self.theme.grid * 0.23);
            piece.rail = Some(Rail { x, dot, list, last });
        }
    }
}

/// Whether an item is a paragraph of running text, and small print below it at most.
fn is_line_with_details(item: &ListItem) -> bool {
    let style = |block: &Block| match block {
        Block::Paragraph(paragraph) => Some(paragraph.style),
        _ => None,
    };
    let mut styles = item.body.iter().map(style);
    styles.next() == Some(Some(ParagraphStyle::Body))
        && styles.next().is_none_or(|style| style == Some(ParagraphStyle::Small))
        && styles.next().is_none()
}

/// The cost of a page break that leaves the first or the last item of a list alone, which is seen at once.
const ALONE: f64 = 40.0;

/// Makes page breaks costly that would leave an item of no more than `short` alone, or part a list of a few
/// such items.
fn keep_company(items: &mut [Vec<Piece>], short: Pt) {
    let is_short = |item: &Vec<Piece>| item.iter().map(|piece| piece.height).sum::<Pt>() <= short;
    let lone: Vec<bool> = items.iter().map(is_short).collect();
    let few = lone.len() <= FEW && lone.iter().all(|&lone| lone);
    for (number, item) in items.iter_mut().enumerate().skip(1) {
        let alone = number == 1 && lone[0] || number + 1 == lone.len() && lone[number];
        if let (true, Some(first)) = (few || alone, item.first_mut()) {
            first.break_cost = first.break_cost.max(if alone { ALONE } else { LONELY });
        }
    }
}
