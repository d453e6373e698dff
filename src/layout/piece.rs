//! The vertical list: a document as pieces that are placed one under the other and never split.

use std::ops::Range;

use crate::frame::{AnchorId, Artifact, Frame, Item, Mark};
use crate::geom::{Point, Pt};
use crate::structure::{LeafId, Renumbering};
use crate::theme::Spacing;

/// A stretch of a page that stays whole: a line, a table row, a figure with its caption.
#[derive(Debug, Clone, Default)]
pub(super) struct Piece {
    /// From the start of the margin column to the end of the main column.
    pub(super) frame: Frame,
    pub(super) height: Pt,
    /// Space above, left out at the top of a page.
    pub(super) before: Pt,
    /// Starts on the page's grid.
    pub(super) snap: bool,
    /// Is as wide as all columns, where there are several.
    pub(super) spans: bool,
    /// Must be on one page with the piece that follows.
    pub(super) keep: bool,
    /// Must start a page.
    pub(super) page_break: bool,
    /// May be elsewhere between two headings where that fills a page: a picture.
    pub(super) floats: bool,
    /// The chart in it, if that may be lower.
    pub(super) chart: Option<ChartSlot>,
    /// Starts a block that is not in another one.
    pub(super) starts: bool,
    /// Has a page without running head, foot and page number.
    pub(super) bare: bool,
    /// A heading is in it.
    pub(super) heading: bool,
    /// How undesirable a page break above this piece is, from 0.
    pub(super) break_cost: f64,
    /// From the top to the first baseline, where there is one.
    pub(super) baseline: Option<Pt>,
    /// Footnotes called in this piece: their numbers in [`VerticalList::footnotes`].
    pub(super) footnotes: Vec<usize>,
    /// The table that this piece is a row of: its number in [`VerticalList::heads`]. The head is repeated
    /// when a page starts with the piece.
    pub(super) head: Option<usize>,
    /// A dot of the timeline, or the line that runs past this piece.
    pub(super) rail: Option<Rail>,
    /// The box that this piece is a part of.
    pub(super) tint: Option<Tint>,
    /// Page numbers to be written when they are known.
    pub(super) folios: Vec<FolioSlot>,
    /// The block of the document that it is of.
    pub(super) block: Option<usize>,
}

/// The drawn line of a timeline beside a piece.
#[derive(Debug, Clone, Copy)]
pub(super) struct Rail {
    /// From the left of the piece's frame.
    pub(super) x: Pt,
    /// The dot of an item that starts here, from the top of the piece.
    pub(super) dot: Option<Pt>,
    /// Which timeline this is: lines join dots of one timeline only.
    pub(super) list: usize,
    /// Whether the line ends at this piece's dot.
    pub(super) last: bool,
}

/// What is drawn behind the pieces of a box.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Tint {
    /// From the start of the margin column.
    pub(super) start: Pt,
    pub(super) width: Pt,
    /// Which box this is.
    pub(super) number: usize,
}

/// Where the page number of an anchor is written.
#[derive(Debug, Clone)]
pub(super) struct FolioSlot {
    pub(super) anchor: AnchorId,
    /// The end of the number on its baseline, in the piece's frame.
    pub(super) at: Point,
    pub(super) leaf: LeafId,
}

/// A document as a vertical list.
#[derive(Debug, Default)]
pub(super) struct VerticalList {
    pub(super) pieces: Vec<Piece>,
    /// The heads of tables.
    pub(super) heads: Vec<RepeatedHead>,
    pub(super) footnotes: Vec<SetFootnote>,
    /// Notes that the current block has called so far: all of them go to the foot of a page, or none.
    pub(super) called: Vec<CalledNote>,
    /// How closely its pieces are.
    pub(super) spacing: Spacing,
}

/// A note whose place is not decided yet.
#[derive(Debug)]
pub(super) struct CalledNote {
    /// Its number in [`VerticalList::footnotes`].
    pub(super) number: usize,
    pub(super) label: Piece,
    pub(super) body: Vec<Piece>,
}

/// The head of a table, as it is repeated.
#[derive(Debug, Clone)]
pub(super) struct RepeatedHead {
    pub(super) frame: Frame,
    pub(super) height: Pt,
}

/// The text of a footnote, set; of no height where it is not at the foot of the page.
#[derive(Debug, Clone, Default)]
pub(super) struct SetFootnote {
    pub(super) frame: Frame,
    pub(super) height: Pt,
}

/// A chart in a piece, which may be drawn once more.
#[derive(Debug, Clone)]
pub(super) struct ChartSlot {
    /// Its number among the charts of the document.
    pub(super) chart: usize,
    /// By how many lines of the grid it, and the piece, may be lower.
    pub(super) slack: usize,
    /// How tall it is.
    pub(super) height: Pt,
    /// Its items in the piece's frame.
    pub(super) items: Range<usize>,
    /// Its top left corner.
    pub(super) at: Point,
}

/// How the numbers that pieces carry change when they follow others.
#[derive(Debug, Clone, Copy)]
pub(super) struct Shift {
    pub(super) structure: Renumbering,
    pub(super) footnotes: usize,
    pub(super) heads: usize,
    pub(super) timelines: usize,
    pub(super) tints: usize,
}

impl Piece {
    /// A piece of a height with nothing in it.
    pub(super) fn new(height: Pt) -> Self {
        Self { height, ..Self::default() }
    }

    /// By how many lines of the grid it may be lower.
    pub(super) fn slack(&self) -> usize {
        self.chart.as_ref().map_or(0, |slot| slot.slack)
    }

    /// Whether a section starts with it, other than the one below the masthead.
    pub(super) fn starts_section(&self, grid: Pt) -> bool {
        self.heading && self.before >= grid * 2.0 && self.before < grid * 3.0
    }

    /// Puts a chart that was drawn `lower` in the place of the one that is in it, or taller where that is negative.
    pub(super) fn lower_chart(&mut self, chart: Frame, lower: Pt) {
        let Some(slot) = self.chart.take() else { return };
        let below = self.frame.items.split_off(slot.items.end);
        self.frame.items.truncate(slot.items.start);
        self.frame.append(slot.at, chart);
        // What is below the chart follows it up.
        self.frame.items.extend(below.into_iter().map(|(at, item)| (at - Point::new(Pt::ZERO, lower), item)));
        self.height -= lower;
    }

    /// Changes all numbers in it.
    pub(super) fn renumber(&mut self, by: Shift) {
        self.frame.renumber(by.structure);
        self.footnotes.iter_mut().for_each(|note| *note += by.footnotes);
        self.folios.iter_mut().for_each(|slot| slot.leaf = by.structure.leaf(slot.leaf));
        if let Some(head) = &mut self.head {
            *head += by.heads;
        }
        if let Some(rail) = &mut self.rail {
            rail.list += by.timelines;
        }
        if let Some(tint) = &mut self.tint {
            tint.number += by.tints;
        }
    }

    /// Draws another piece's content on this one, moved down by `y`, and takes over what it carries.
    pub(super) fn absorb(&mut self, y: Pt, other: Self) {
        // What is drawn on it would not follow the chart.
        self.chart = None;
        self.frame.append(Point::new(Pt::ZERO, y), other.frame);
        self.footnotes.extend(other.footnotes);
        self.folios.extend(
            other.folios.into_iter().map(|slot| FolioSlot { at: slot.at + Point::new(Pt::ZERO, y), ..slot }),
        );
        self.height = self.height.max(y + other.height);
    }
}

/// Pieces one below the other as one.
pub(super) fn in_one(pieces: Vec<Piece>) -> Option<Piece> {
    let mut pieces = pieces.into_iter();
    let mut whole = pieces.next()?;
    for piece in pieces {
        let y = whole.height + piece.before;
        whole.absorb(y, piece);
    }
    Some(whole)
}

/// Joins the first pieces of a list into one, until it is at least `height` tall.
pub(super) fn join_until(pieces: Vec<Piece>, height: Pt, is_apart: impl Fn(&Piece) -> bool) -> Vec<Piece> {
    let mut rest = pieces.into_iter().peekable();
    let Some(mut first) = rest.next() else { return Vec::new() };
    while first.height < height {
        let Some(next) = rest.next_if(|next| !is_apart(next)) else {
            first.height = height;
            break;
        };
        first.keep = next.keep;
        let y = first.height + next.before;
        first.absorb(y, next);
    }
    std::iter::once(first).chain(rest).collect()
}

/// Cuts a piece that is taller than a page into pieces that are not, between its lines of text.
pub(super) fn split_tall(piece: Piece, limit: Pt) -> Vec<Piece> {
    if piece.height <= limit {
        return vec![piece];
    }
    let count = (piece.height / limit).ceil() as usize;
    let mut parts: Vec<Piece> = (0..count)
        .map(|number| Piece {
            height: limit.min(piece.height - limit * number as f64),
            snap: piece.snap,
            head: piece.head,
            keep: piece.keep && number + 1 == count,
            tint: piece.tint,
            spans: piece.spans,
            ..Piece::default()
        })
        .collect();
    let mut mark = None;
    let mut drawn = vec![None; count];
    for (at, item) in piece.frame.items {
        if let Item::Mark(new) = item {
            mark = Some(new);
            continue;
        }
        // The last part takes what lies on the very edge.
        let number = ((at.y / limit).floor().max(0.0) as usize).min(count - 1);
        let Some(part) = parts.get_mut(number) else { continue };
        if drawn[number] != mark {
            drawn[number] = mark;
            part.frame.items.extend(mark.map(|mark| (Point::ZERO, Item::Mark(mark))));
        }
        part.frame.push(at - Point::new(Pt::ZERO, limit * number as f64), item);
    }
    if let Some(first) = parts.first_mut() {
        first.starts = piece.starts;
        first.before = piece.before;
        first.break_cost = piece.break_cost;
        first.page_break = piece.page_break;
        first.footnotes = piece.footnotes;
        first.folios = piece.folios;
        first.rail = piece.rail;
        first.baseline = piece.baseline;
    }
    parts
}

/// A frame's content as decoration: what is drawn again on another page is not read out again.
pub(super) fn as_artifact(frame: &Frame) -> Frame {
    let mut copy = Frame::new(frame.size);
    copy.push(Point::ZERO, Item::Mark(Mark::Artifact(Artifact::Layout)));
    copy.items.extend(
        frame
            .items
            .iter()
            .filter(|(_, item)| {
                !matches!(
                    item,
                    Item::Mark(_) | Item::Link(_) | Item::Anchor(_) | Item::Figure(_) | Item::Typed(_)
                )
            })
            .cloned(),
    );
    copy
}
