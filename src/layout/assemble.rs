//! Pieces onto pages: text, timelines, footnotes and page numbers.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::compose::Meta;
use crate::frame::{AnchorId, Artifact, Fill, Frame, Item, Mark, Paint, Path, Shape, Stroke};
use crate::geom::{Point, Pt, Size};
use crate::text::TextSpan;

use super::paginate::{FOOTNOTE_GAP, FOOTNOTE_SPACE, Stack, Stretch};
use super::piece::{FolioSlot, Piece, Rail, Tint, VerticalList, as_artifact};
use super::set::Setter;

/// The radius of a timeline's dots.
const DOT: Pt = Pt(2.6);

impl Setter<'_> {
    /// Draws every page.
    pub(super) fn assemble(&mut self, pages: &[Vec<Stretch>], meta: &Meta) -> Vec<Frame> {
        let flow = std::mem::take(&mut self.flow);
        let numbers = page_numbers(&flow, pages);
        let sections = self.sections_of(&flow, pages, &numbers);
        let theme = self.theme;
        let page_style = theme.page;
        let x = self.left_edge();
        let origin = Point::new(x, page_style.top);
        let body_height = theme.grid * f64::from(page_style.lines);
        let mut pieces = flow.pieces;
        let stacked = VerticalList { pieces: Vec::new(), ..flow };
        let recurring = self.recurring(meta, &sections);
        let mut frames = Vec::with_capacity(pages.len());
        for (index, stretches) in pages.iter().enumerate() {
            let mut frame = Frame::new(page_style.size);
            let first = stretches.first().and_then(|stretch| pieces.get(stretch.pieces.start));
            let bare = first.is_some_and(|piece| piece.bare);
            let furniture = self.furniture(&recurring, meta, index, (pages.len(), bare));
            frame.append(Point::new(x, Pt::ZERO), furniture);
            let columns = self.columns;
            let place = |column| origin + Point::new(columns.offset(column), Pt::ZERO);
            for stretch in stretches {
                self.draw_tints(&mut frame, place(stretch.column), stretch, &pieces, &stacked);
            }
            let mut rails = Vec::with_capacity(stretches.len());
            let mut notes = vec![Vec::new(); self.columns.count];
            for stretch in stretches {
                let origin = place(stretch.column);
                let mut stack = Stack::of(stretch, &stacked, theme.grid);
                let mut beside = Vec::new();
                for (order, piece) in pieces[stretch.pieces.clone()].iter_mut().enumerate() {
                    let top = stack.push(piece);
                    let at = origin + Point::new(Pt::ZERO, top);
                    if order == 0
                        && stretch.fresh
                        && let Some(head) = piece.head.and_then(|head| stacked.heads.get(head))
                    {
                        frame.append(origin + Point::new(Pt::ZERO, stretch.top), as_artifact(&head.frame));
                    }
                    beside.extend(piece.rail.map(|rail| (rail, top, top + piece.height)));
                    notes[stretch.column].append(&mut piece.footnotes);
                    frame.append(at, std::mem::take(&mut piece.frame));
                    for slot in piece.folios.drain(..) {
                        let number = numbers.get(&slot.anchor).copied().unwrap_or(index);
                        self.folio(&mut frame, at, &slot, number + 1);
                    }
                }
                rails.push((origin, beside));
            }
            for (origin, rails) in rails {
                self.draw_rails(&mut frame, origin, &rails);
            }
            for (column, notes) in notes.into_iter().enumerate() {
                self.draw_notes(&mut frame, place(column), notes, &stacked, body_height);
            }
            frames.push(frame);
        }
        frames
    }

    /// From the left edge of the sheet to what all columns fill.
    pub(super) fn left_edge(&self) -> Pt {
        let page = self.theme.page;
        if self.columns.rtl { page.size.width - page.left - self.columns.full } else { page.left }
    }

    /// The section that each page begins in: the one that starts at its head, or else the last one before; on the first page
    /// with any, the first.
    fn sections_of(
        &self,
        flow: &VerticalList,
        pages: &[Vec<Stretch>],
        numbers: &BTreeMap<AnchorId, usize>,
    ) -> Vec<Option<AnchorId>> {
        let sections = self.outline.iter().filter(|entry| entry.level == 2).map(|entry| entry.anchor);
        let sections: Vec<(AnchorId, usize)> =
            sections.filter_map(|anchor| Some((anchor, *numbers.get(&anchor)?))).collect();
        let of_page = |(page, stretches): (usize, &Vec<Stretch>)| {
            let first = stretches.first().and_then(|stretch| flow.pieces.get(stretch.pieces.start));
            let at = sections.partition_point(|(_, of)| *of < page);
            let starting = sections.get(at).filter(|(_, of)| *of == page).map(|(anchor, _)| *anchor);
            let is_at_head = |anchor: &AnchorId| {
                let mut items = first.iter().flat_map(|piece| &piece.frame.items);
                items.any(|(_, item)| matches!(item, Item::Anchor(there) if there == anchor))
            };
            let before = at.checked_sub(1).map(|before| sections[before].0);
            starting.filter(is_at_head).or(before).or(starting)
        };
        pages.iter().enumerate().map(of_page).collect()
    }

    /// Draws the footnotes of a column at its foot.
    fn draw_notes(
        &self,
        frame: &mut Frame,
        origin: Point,
        mut notes: Vec<usize>,
        flow: &VerticalList,
        body_height: Pt,
    ) {
        // Lines that read from right to left are drawn from their ends.
        notes.sort_unstable();
        notes.retain(|note| flow.footnotes.get(*note).is_some_and(|note| note.height > Pt::ZERO));
        if notes.is_empty() {
            return;
        }
        let theme = self.theme;
        let heights = notes.iter().filter_map(|note| flow.footnotes.get(*note));
        let total: Pt = heights.map(|note| note.height + FOOTNOTE_SPACE).sum();
        let mut y = body_height - (total - FOOTNOTE_SPACE).max(Pt::ZERO);
        let at = origin + Point::new(self.columns.left(self.main().start, theme.grid * 4.0), y)
            - Point::new(Pt::ZERO, FOOTNOTE_GAP * 0.4);
        frame.push(Point::ZERO, Item::Mark(Mark::Artifact(Artifact::Layout)));
        frame.push(at, self.rule(theme.grid * 4.0, Pt(0.4), theme.colors.muted));
        for note in notes.iter().filter_map(|note| flow.footnotes.get(*note)) {
            frame.append(origin + Point::new(Pt::ZERO, y), note.frame.clone());
            y += note.height + FOOTNOTE_SPACE;
        }
    }

    /// Writes a page number that ends at its slot.
    fn folio(&mut self, frame: &mut Frame, at: Point, slot: &FolioSlot, number: usize) {
        let style = self.theme.styles.key;
        let span = TextSpan {
            text: Arc::from(self.digits.number(number)),
            font: style.font,
            color: self.theme.colors.accent,
            language: Arc::clone(&self.language),
            tag: 0,
            rise: Pt::ZERO,
            unbroken: true,
            ltr: false,
            place: None,
        };
        let line = self.shaper.line(&[span], false);
        let start = at + slot.at - Point::new(if self.columns.rtl { Pt::ZERO } else { line.width }, Pt::ZERO);
        frame.push(Point::ZERO, Item::Mark(Mark::Leaf(slot.leaf)));
        for placed in line.runs {
            frame.push(start + placed.at, Item::Run(placed.run));
        }
    }

    /// Draws what is behind the boxes of a stretch.
    fn draw_tints(
        &self,
        frame: &mut Frame,
        origin: Point,
        stretch: &Stretch,
        pieces: &[Piece],
        flow: &VerticalList,
    ) {
        let pieces = &pieces[stretch.pieces.clone()];
        if pieces.iter().all(|piece| piece.tint.is_none()) {
            return;
        }
        let mut stack = Stack::of(stretch, flow, self.theme.grid);
        let mut boxes: Vec<(Tint, Pt, Pt)> = Vec::new();
        for piece in pieces {
            let top = stack.push(piece);
            let Some(tint) = piece.tint else { continue };
            match boxes.last_mut() {
                Some((last, _, bottom)) if last.number == tint.number => *bottom = top + piece.height,
                _ => boxes.push((tint, top, top + piece.height)),
            }
        }
        frame.push(Point::ZERO, Item::Mark(Mark::Artifact(Artifact::Layout)));
        for (tint, top, bottom) in boxes {
            let shape = Shape {
                path: Path::rect(Size::new(tint.width, bottom - top)),
                fill: Some(Fill { paint: Paint::Solid(self.theme.colors.tint), even_odd: false }),
                stroke: None,
            };
            let left = self.columns.left(tint.start, tint.width);
            frame.push(origin + Point::new(left, top), Item::Shape(shape));
        }
    }

    /// Joins the dots of timelines.
    fn draw_rails(&self, frame: &mut Frame, origin: Point, rails: &[(Rail, Pt, Pt)]) {
        if rails.is_empty() {
            return;
        }
        frame.push(Point::ZERO, Item::Mark(Mark::Artifact(Artifact::Layout)));
        let gap = DOT + Pt(2.4);
        for (number, (rail, top, bottom)) in rails.iter().enumerate() {
            let continues = |other: Option<&(Rail, Pt, Pt)>| {
                other.filter(|(other, ..)| other.list == rail.list).map(|(other, top, _)| (*other, *top))
            };
            if let Some(dot) = rail.dot {
                let at = origin + Point::new(rail.x, *top + dot);
                let circle = Shape {
                    path: Path::circle(DOT),
                    fill: Some(Fill { paint: Paint::Solid(self.theme.colors.accent), even_odd: false }),
                    stroke: None,
                };
                frame.push(at, Item::Shape(circle));
            }
            if rail.last {
                continue;
            }
            let from = match rail.dot {
                Some(dot) => *top + dot + gap,
                None => *top,
            };
            let to = match continues(rails.get(number + 1)) {
                Some((next, next_top)) => match next.dot {
                    Some(dot) => next_top + dot - gap,
                    None => next_top,
                },
                None => *bottom,
            };
            if to > from {
                let line = Shape {
                    path: Path::line(Point::new(Pt::ZERO, to - from)),
                    fill: None,
                    stroke: Some(Stroke::new(self.theme.colors.rule, Pt(0.75))),
                };
                frame.push(origin + Point::new(rail.x, from), Item::Shape(line));
            }
        }
    }
}

/// On which page each anchor is, from 0.
pub(super) fn page_numbers(flow: &VerticalList, pages: &[Vec<Stretch>]) -> BTreeMap<AnchorId, usize> {
    let mut numbers = BTreeMap::new();
    let mut add = |frame: &Frame, page: usize| {
        let anchors = frame.items.iter().filter_map(|(_, item)| match item {
            Item::Anchor(anchor) => Some((*anchor, page)),
            _ => None,
        });
        numbers.extend(anchors);
    };
    for (page, stretches) in pages.iter().enumerate() {
        for piece in stretches.iter().flat_map(|stretch| &flow.pieces[stretch.pieces.clone()]) {
            add(&piece.frame, page);
            let notes = piece.footnotes.iter().filter_map(|note| flow.footnotes.get(*note));
            notes.for_each(|note| add(&note.frame, page));
        }
    }
    numbers
}
