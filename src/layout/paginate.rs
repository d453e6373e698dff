//! Where pages end: the breaks of the least total cost over the whole document, as in Plass,
//! "Optimal Pagination Techniques for Automatic Typesetting Systems" (1981). Pictures that would leave a page empty at its
//! foot are moved down first, as far as the text that they belong to goes.

use std::ops::Range;

use crate::geom::Pt;

use super::piece::{Piece, VerticalList};

/// Between the text and the first footnote.
pub(super) const FOOTNOTE_GAP: Pt = Pt(12.0);
/// Between footnotes.
pub(super) const FOOTNOTE_SPACE: Pt = Pt(2.0);

/// A page that is as empty as it is tall costs this much, and less empty ones in proportion, so that
/// pages fill one after the other rather than evenly. Breaking inside a paragraph costs 4: it is worth
/// leaving three lines empty to avoid it, but not more.
const EMPTINESS: f64 = 60.0;
/// Each page costs this much, so that none is made without need.
const PAGE: f64 = 20.0;
/// The price of tearing apart what should be together, where nothing else is possible.
const TORN: f64 = 1e6;
/// A last page that is less full than this looks like an accident; rather may a section before it start
/// on it, and leave a third of its page empty.
const LAST_PAGE_FILL: f64 = 0.4;
const SHORT_LAST_PAGE: f64 = 100.0;

/// The pieces of a page as they are stacked, from its top.
pub(super) struct Stack<'a> {
    flow: &'a VerticalList,
    grid: Pt,
    /// Where the next piece starts, before its own space and the grid.
    pub(super) y: Pt,
    notes: Pt,
    /// The height of a head that is repeated at the top.
    repeated: Pt,
    empty: bool,
}

impl<'a> Stack<'a> {
    /// An empty page.
    pub(super) fn new(flow: &'a VerticalList, grid: Pt) -> Self {
        Self { flow, grid, y: Pt::ZERO, notes: Pt::ZERO, repeated: Pt::ZERO, empty: true }
    }

    /// Places a piece, and says where its top is. A table row that starts a page leaves room for the
    /// repeated head.
    pub(super) fn push(&mut self, piece: &Piece) -> Pt {
        let mut top = self.y;
        if self.empty {
            if let Some(head) = piece.head.and_then(|head| self.flow.heads.get(head)) {
                self.repeated = head.height;
                top += head.height;
            }
        } else {
            top += piece.before;
            if piece.snap {
                top = top.ceil_to(self.grid);
            }
        }
        self.empty = false;
        self.y = top + piece.height;
        let notes = piece.footnotes.iter().filter_map(|note| self.flow.footnotes.get(*note));
        for note in notes.filter(|note| note.height > Pt::ZERO) {
            self.notes += if self.notes == Pt::ZERO { FOOTNOTE_GAP } else { FOOTNOTE_SPACE };
            self.notes += note.height;
        }
        top
    }

    /// How much of a page is taken.
    fn taken(&self) -> Pt {
        self.y + self.notes
    }

    /// How much of a page is taken by what is not on the page before.
    fn new_on_page(&self) -> Pt {
        self.taken() - self.repeated
    }
}

/// A picture is moved where the page before it is less full than this.
const GAP: f64 = 0.9;
/// No picture is moved over more pieces than this: what is on one page.
const FURTHEST: usize = 60;

/// Divides pieces into pages of a height; every piece is on one of them, in order.
pub(super) fn paginate(flow: &VerticalList, height: Pt, grid: Pt) -> Vec<Range<usize>> {
    let pieces: Vec<&Piece> = flow.pieces.iter().collect();
    divide(flow, &pieces, height, grid).0
}

/// The same, with pictures moved down where that makes better pages.
pub(super) fn paginate_with_floats(flow: &mut VerticalList, height: Pt, grid: Pt) -> Vec<Range<usize>> {
    let (order, pages) = {
        let flow = &*flow;
        let mut pieces: Vec<&Piece> = flow.pieces.iter().collect();
        if pieces.iter().all(|piece| !piece.floats) {
            return divide(flow, &pieces, height, grid).0;
        }
        let mut order: Vec<usize> = (0..pieces.len()).collect();
        let (mut pages, mut cost) = divide(flow, &pieces, height, grid);
        for at in 0..pieces.len() {
            if !pieces[at].floats || !leaves_gap(flow, &pieces, &pages, at, height, grid) {
                continue;
            }
            let mut best = None;
            for to in at + 1..pieces.len().min(at + FURTHEST) {
                let over = pieces[to];
                if over.heading || over.page_break || over.floats {
                    break;
                }
                if over.keep {
                    continue;
                }
                let mut moved = pieces.clone();
                moved[at..=to].rotate_left(1);
                let (found, total) = divide(flow, &moved, height, grid);
                if total < cost - 1e-6 {
                    (pages, cost, best) = (found, total, Some((to, moved)));
                }
            }
            if let Some((to, moved)) = best {
                pieces = moved;
                order[at..=to].rotate_left(1);
            }
        }
        (order, pages)
    };
    if order.iter().enumerate().any(|(place, number)| place != *number) {
        let mut pieces: Vec<Option<Piece>> = std::mem::take(&mut flow.pieces).into_iter().map(Some).collect();
        flow.pieces = order.into_iter().filter_map(|number| pieces.get_mut(number)?.take()).collect();
    }
    pages
}

/// Whether a piece starts a page, and the one before it is not full.
fn leaves_gap(
    flow: &VerticalList,
    pieces: &[&Piece],
    pages: &[Range<usize>],
    at: usize,
    height: Pt,
    grid: Pt,
) -> bool {
    let Some(page) = pages.iter().position(|page| page.start == at).filter(|page| *page > 0) else {
        return false;
    };
    let before = &pieces[pages[page - 1].clone()];
    let mut stack = Stack::new(flow, grid);
    for piece in before {
        stack.push(piece);
    }
    before.last().is_some_and(|last| !last.keep) && !pieces[at].page_break && stack.taken() < height * GAP
}

/// Divides pieces into pages, and says what the breaks cost.
fn divide(flow: &VerticalList, pieces: &[&Piece], height: Pt, grid: Pt) -> (Vec<Range<usize>>, f64) {
    let count = pieces.len();
    // The least cost of a page that starts with each piece, and where the page before it starts.
    let mut best = vec![(f64::INFINITY, 0); count + 1];
    if let Some(first) = best.first_mut() {
        first.0 = 0.0;
    }
    for start in 0..count {
        let cost = best[start].0;
        if cost.is_infinite() {
            continue;
        }
        let mut stack = Stack::new(flow, grid);
        for (number, piece) in pieces.iter().enumerate().skip(start) {
            if number > start && piece.page_break {
                break;
            }
            stack.push(piece);
            // Hair's tolerance for sums of decimal lengths.
            if number > start && stack.taken() > height + Pt(0.01) {
                break;
            }
            let fill = (stack.taken() / height).min(1.0);
            let end = number + 1;
            let page = match pieces.get(end) {
                None => (LAST_PAGE_FILL - fill).max(0.0) * SHORT_LAST_PAGE,
                Some(next) if next.page_break => 0.0,
                Some(next) => {
                    let torn = if piece.keep { TORN } else { 0.0 };
                    // Space that would be above what follows is not missed at the foot of the page.
                    let fill = ((stack.new_on_page() + next.before) / height).min(1.0);
                    EMPTINESS * (1.0 - fill) + next.break_cost + torn
                }
            };
            let total = cost + PAGE + page;
            // Of equals, the later start: earlier pages are the fuller ones.
            if total <= best[end].0 + 1e-6 {
                best[end] = (total, start);
            }
        }
    }
    let mut pages = Vec::new();
    let mut end = count;
    while end > 0 {
        let start = best[end].1;
        pages.push(start..end);
        end = start;
    }
    pages.reverse();
    (pages, best[count].0)
}

#[cfg(test)]
mod tests {
    use super::super::piece::RepeatedHead;
    use super::*;
    use crate::frame::Frame;

    const LINE: Pt = Pt(10.0);

    fn flow(pieces: Vec<Piece>) -> VerticalList {
        VerticalList { pieces, ..VerticalList::default() }
    }

    fn lines(count: usize) -> Vec<Piece> {
        (0..count).map(|_| Piece { break_cost: 4.0, ..Piece::new(LINE) }).collect()
    }

    #[test]
    fn pages_hold_every_piece_once_in_order() {
        let flow = flow(lines(95));
        let pages = paginate(&flow, LINE * 20.0, LINE);
        assert_eq!(pages.len(), 5);
        assert_eq!(pages.first().map(|page| page.start), Some(0));
        assert_eq!(pages.last().map(|page| page.end), Some(95));
        assert!(pages.windows(2).all(|pair| pair[0].end == pair[1].start));
        assert!(pages.iter().all(|page| page.len() <= 20));
    }

    #[test]
    fn a_heading_stays_with_what_follows() {
        let mut pieces = lines(40);
        pieces[19].keep = true;
        let pages = paginate(&flow(pieces), LINE * 20.0, LINE);
        assert!(pages.iter().all(|page| page.end != 20), "{pages:?}");
    }

    #[test]
    fn rows_are_not_moved_to_fill_a_page_with_their_repeated_head() {
        let mut flow = flow(lines(16));
        flow.heads.push(RepeatedHead { frame: Frame::default(), height: LINE * 2.0 });
        for row in &mut flow.pieces[10..] {
            (row.head, row.break_cost) = (Some(0), 1.0);
        }
        flow.pieces.extend([Piece::new(LINE * 12.0), Piece::new(LINE * 12.0)]);
        assert_eq!(paginate(&flow, LINE * 20.0, LINE), vec![0..16, 16..17, 17..18]);
    }

    #[test]
    fn a_piece_taller_than_a_page_gets_one_of_its_own() {
        let mut pieces = lines(3);
        pieces[1].height = LINE * 50.0;
        let pages = paginate(&flow(pieces), LINE * 20.0, LINE);
        assert_eq!(pages, vec![0..1, 1..2, 2..3]);
    }

    #[test]
    fn pieces_that_all_keep_together_are_torn_rather_than_lost() {
        let mut pieces = lines(50);
        pieces.iter_mut().for_each(|piece| piece.keep = true);
        let pages = paginate(&flow(pieces), LINE * 20.0, LINE);
        assert_eq!(pages.iter().map(Range::len).sum::<usize>(), 50);
        assert!(pages.iter().all(|page| page.len() <= 20));
    }

    #[test]
    fn a_picture_moves_down_to_fill_a_page_and_not_beyond_a_heading() {
        let with_picture = |heading: Option<usize>| {
            let mut pieces = lines(48);
            pieces[15] = Piece { floats: true, ..Piece::new(LINE * 8.0) };
            if let Some(heading) = heading {
                pieces[heading].heading = true;
            }
            flow(pieces)
        };
        let mut free = with_picture(None);
        let pages = paginate_with_floats(&mut free, LINE * 20.0, LINE);
        assert_eq!(pages[0], 0..20, "the page is filled with the lines below the picture");
        assert!(free.pieces[20].floats, "and the picture is at the top of the next");
        let mut bound = with_picture(Some(16));
        paginate_with_floats(&mut bound, LINE * 20.0, LINE);
        assert!(bound.pieces[15].floats, "a heading is not passed");
    }

    #[test]
    fn footnotes_take_room_on_the_page_that_calls_them() {
        let mut pieces = lines(20);
        pieces[2].footnotes = vec![0];
        let mut flow = flow(pieces);
        flow.footnotes.push(super::super::piece::SetFootnote { height: LINE * 4.0, ..Default::default() });
        let pages = paginate(&flow, LINE * 20.0, LINE);
        assert!(pages[0].len() <= 14, "{pages:?}");
    }
}
