//! Where pages and columns end: the breaks of the least total cost over the whole document, as in Plass,
//! "Optimal Pagination Techniques for Automatic Typesetting Systems" (1981). Pictures that would leave a page empty at its
//! foot are moved first: down, as far as the text that they belong to goes, or to the head of the page of that text.
//!
//! A page is a list of stretches of pieces, each in a column or over all of them. Between what spans the columns, text
//! fills them one after the other to the foot of the page, or, where something ends it, all to the same height.

use std::ops::Range;

use crate::geom::Pt;

use super::pages::Taken;
use super::piece::{Piece, VerticalList};

/// Between the text and the first footnote.
pub(super) const FOOTNOTE_GAP: Pt = Pt(12.0);
/// Between footnotes.
pub(super) const FOOTNOTE_SPACE: Pt = Pt(2.0);

/// What a page costs of which a part stays empty. A few lines are hardly seen: breaking inside a paragraph costs 4,
/// which is worth leaving three lines empty, but not more. A third is seen by everyone: each further line costs more than
/// the one before it, and most where a reader sees that the page ends before its foot.
fn emptiness(part: f64) -> f64 {
    let seen = if part > SEEN { SEEN_COST + 200.0 * (part - SEEN) } else { 0.0 };
    60.0 * part * (1.0 + 4.0 * part) + seen
}
/// More than this is seen: of the height between the running head and the running foot, 85 per cent are full.
const SEEN: f64 = 0.125;
const SEEN_COST: f64 = 10.0;
/// Each page costs this much, so that none is made without need.
const PAGE: f64 = 20.0;
/// The price of tearing apart what should be together, where nothing else is possible.
const TORN: f64 = 1e6;
/// A last page that is less full than this looks like an accident; rather may a section before it start
/// on it, and leave a fifth of its page empty.
const LAST_PAGE_FILL: f64 = 0.42;
const SHORT_LAST_PAGE: f64 = 200.0;

/// Each line of the grid that a chart is lower than it might be costs this much.
const LOWER: f64 = 2.0;

/// Each line of the grid by which a section starts lower costs this much.
const APART: f64 = 2.0;
/// A page that is less full than the first is filled up to the second, by taller charts and by sections that start lower.
const FILLED: f64 = 1.0 - SEEN;
const FULL: f64 = 0.94;

/// Hair's tolerance for sums of decimal lengths.
const HAIR: Pt = Pt(0.01);

/// The room that every page has.
#[derive(Debug, Clone, Copy)]
pub(super) struct Room {
    pub(super) height: Pt,
    pub(super) grid: Pt,
    /// One or two.
    pub(super) columns: usize,
}

/// Pieces that are one under the other on a page.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Stretch {
    pub(super) pieces: Range<usize>,
    /// From 0, in reading order. What spans all columns is in the first.
    pub(super) column: usize,
    /// From the top of the page.
    pub(super) top: Pt,
    /// Whether it starts a column: its first piece needs no space above.
    pub(super) fresh: bool,
}

impl Stretch {
    /// The pieces, with their numbers.
    fn numbered<'f>(&self, flow: &'f VerticalList) -> impl Iterator<Item = (usize, &'f Piece)> + use<'f> {
        self.pieces.clone().filter_map(|number| Some((number, flow.pieces.get(number)?)))
    }
}

/// The pieces of a column as they are stacked, from its top.
pub(super) struct Stack<'a> {
    flow: &'a VerticalList,
    grid: Pt,
    /// Where the next piece starts, before its own space and the grid.
    pub(super) y: Pt,
    notes: Pt,
    /// The height of a head that is repeated at the top.
    repeated: Pt,
    empty: bool,
    /// Whether a picture is above.
    below_picture: bool,
    /// By how many lines of the grid it may be lower, its charts being so.
    slack: usize,
    /// How many sections start in it, below others.
    sections: usize,
}

impl<'a> Stack<'a> {
    /// An empty column.
    pub(super) fn new(flow: &'a VerticalList, grid: Pt) -> Self {
        Self {
            flow,
            grid,
            y: Pt::ZERO,
            notes: Pt::ZERO,
            repeated: Pt::ZERO,
            empty: true,
            below_picture: false,
            slack: 0,
            sections: 0,
        }
    }

    /// The place of a stretch, with nothing in it yet.
    pub(super) fn of(stretch: &Stretch, flow: &'a VerticalList, grid: Pt) -> Self {
        Self { y: stretch.top, empty: stretch.fresh, ..Self::new(flow, grid) }
    }

    /// A stretch with all of its pieces in it.
    fn filled(stretch: &Stretch, flow: &'a VerticalList, grid: Pt) -> Self {
        let mut stack = Self::of(stretch, flow, grid);
        stretch.numbered(flow).for_each(|(_, piece)| {
            stack.push(piece);
        });
        stack
    }

    /// Places a piece, and says where its top is. A table row that starts a column leaves room for the
    /// repeated head.
    pub(super) fn push(&mut self, piece: &Piece) -> Pt {
        let mut top = self.y;
        if self.empty {
            if let Some(head) = piece.head.and_then(|head| self.flow.heads.get(head)) {
                self.repeated = head.height;
                top += head.height;
            }
        } else {
            self.sections += usize::from(piece.starts_section(self.grid));
            // Text that a picture has been moved into.
            let within = self.below_picture && piece.before == Pt::ZERO;
            top += if within { self.grid } else { self.flow.spacing.before(piece.before) };
            if piece.snap {
                top = top.ceil_to(self.grid * self.flow.spacing.step);
            }
        }
        self.empty = false;
        self.below_picture = piece.floats;
        self.y = top + piece.height;
        self.slack += piece.slack();
        let notes = piece.footnotes.iter().filter_map(|note| self.flow.footnotes.get(*note));
        for note in notes.filter(|note| note.height > Pt::ZERO) {
            self.notes += if self.notes == Pt::ZERO { FOOTNOTE_GAP } else { FOOTNOTE_SPACE };
            self.notes += note.height;
        }
        top
    }

    /// By how many lines its charts have to be lower so that it is no taller than this; none where they cannot be.
    fn lower(&self, height: Pt) -> Option<usize> {
        let over = self.taken() - height - HAIR;
        let lines = if over > Pt::ZERO { (over / self.grid).ceil() as usize } else { 0 };
        (lines <= self.slack).then_some(lines)
    }

    /// By how many lines its charts are taller so that it fills a page of this height, and by how many its sections start
    /// lower.
    fn extra(&self, height: Pt) -> (usize, usize) {
        let taken = self.taken();
        if taken >= height * FILLED {
            return (0, 0);
        }
        let lines = |to: Pt| (to - taken) / self.grid;
        let free = (lines(height) + 1e-6).max(0.0) as usize;
        let charts = (lines(height * FULL).ceil().max(0.0) as usize).min(free).min(self.slack);
        let filled = taken + self.grid * charts as f64 >= height * FILLED;
        let sections = if !filled && self.sections <= free - charts { self.sections } else { 0 };
        (charts, sections)
    }

    /// How much of a column is taken.
    fn taken(&self) -> Pt {
        self.y + self.notes
    }
}

/// What makes a page fuller.
pub(super) enum Extra {
    /// A piece of which the chart is so many lines taller.
    Chart(usize, usize),
    /// A heading that is a line lower.
    Heading(usize),
}

/// What makes pages fuller that would be empty at their foot. Two columns are of one height as they are.
pub(super) fn extra(flow: &VerticalList, pages: &[Vec<Stretch>], room: Room) -> Vec<Extra> {
    let mut all = Vec::new();
    if room.columns > 1 {
        return all;
    }
    for pair in pages.windows(2) {
        let ([stretch], Some(next)) = (&pair[0][..], pair[1].first()) else { continue };
        if flow.pieces.get(next.pieces.start).is_none_or(|piece| piece.page_break) {
            continue;
        }
        let (lines, sections) = Stack::filled(stretch, flow, room.grid).extra(room.height);
        let charts = among_charts(stretch, flow, lines);
        all.extend(charts.into_iter().map(|(number, lines)| Extra::Chart(number, lines)));
        if sections > 0 {
            let below = stretch.numbered(flow).skip(1).filter(|(_, piece)| piece.starts_section(room.grid));
            all.extend(below.map(|(number, _)| Extra::Heading(number)));
        }
    }
    all
}

/// A picture is moved where the page before it is less full than this.
const GAP: f64 = 0.9;
/// No picture is moved over more pieces than this: what is on one page.
const FURTHEST: usize = 60;
/// How many pieces before the last that a page has room for may be the last on it instead.
const NEAR: usize = 4;

/// Pages, and what their breaks cost.
pub(super) type Divided = (Vec<Vec<Stretch>>, f64);

/// Divides pieces into pages; every piece is on one of them, in order.
pub(super) fn paginate(flow: &VerticalList, room: Room) -> Divided {
    let pieces: Vec<&Piece> = flow.pieces.iter().collect();
    divide(flow, &pieces, room)
}

/// A page that ends for a heading which is to start one is not to be less full than this.
const SHORT: f64 = 0.4;

/// Lets a heading that is to start a page follow on the page before it, where that holds no more than the end of what did
/// not fit on the one before. What is above `head`, and right below it, has pages of its own. Whether there is such a heading.
pub(super) fn join_short(flow: &mut VerticalList, head: usize, pages: &[Vec<Stretch>], room: Room) -> bool {
    let starts = |page: &Vec<Stretch>| page.first().map(|stretch| stretch.pieces.start);
    let breaks = |at: usize| flow.pieces.get(at).is_some_and(|piece| piece.page_break);
    let is_short = |page: &Vec<Stretch>| {
        page.iter().all(|stretch| Stack::filled(stretch, flow, room.grid).taken() < room.height * SHORT)
    };
    let mut joined = Vec::new();
    for pair in pages.windows(2).skip(1) {
        let (Some(own), Some(next)) = (starts(&pair[0]), starts(&pair[1])) else { continue };
        let is_heading = flow.pieces.get(next).is_some_and(|piece| piece.heading);
        if next > head && is_heading && breaks(next) && !breaks(own) && is_short(&pair[0]) {
            joined.push(next);
        }
    }
    for &at in &joined {
        flow.pieces[at].page_break = false;
    }
    !joined.is_empty()
}

/// Which pieces have charts that have to be lower so that all have room, and by how many lines of the grid.
pub(super) fn lowered(flow: &VerticalList, pages: &[Vec<Stretch>], room: Room) -> Vec<(usize, usize)> {
    let has_slack = |stretch: &&Stretch| stretch.numbered(flow).any(|(_, piece)| piece.slack() > 0);
    let lowered = pages.iter().flatten().filter(has_slack).flat_map(|stretch| {
        let lines = Stack::filled(stretch, flow, room.grid).lower(room.height).unwrap_or(0);
        among_charts(stretch, flow, lines)
    });
    lowered.collect()
}

/// Lines of the grid among the charts of a stretch that may be lower or taller: those that are together are by about as much.
fn among_charts(stretch: &Stretch, flow: &VerticalList, mut lines: usize) -> Vec<(usize, usize)> {
    let charts = || stretch.numbered(flow).filter(|(_, piece)| piece.slack() > 0);
    let mut left = charts().count();
    let mut shares = Vec::new();
    for (number, piece) in charts() {
        let own = lines.div_ceil(left).min(piece.slack());
        (left, lines) = (left - 1, lines - own);
        if own > 0 {
            shares.push((number, own));
        }
    }
    shares
}

/// What is on each page.
pub(super) fn taken(flow: &VerticalList, pages: &[Vec<Stretch>], room: Room) -> Vec<Taken> {
    let of_page = |page: &Vec<Stretch>| {
        let mut columns = vec![Pt::ZERO; room.columns];
        let mut blocks: Vec<usize> = Vec::new();
        for stretch in page {
            let taken = Stack::filled(stretch, flow, room.grid).taken();
            for (_, piece) in stretch.numbered(flow) {
                blocks.extend(piece.block.filter(|block| blocks.last() != Some(block)));
            }
            let spans = flow.pieces.get(stretch.pieces.start).is_some_and(|piece| piece.spans);
            for (number, column) in columns.iter_mut().enumerate() {
                if spans || number == stretch.column {
                    *column = column.max(taken);
                }
            }
        }
        Taken { blocks, height: columns.into_iter().sum() }
    };
    pages.iter().map(of_page).collect()
}

/// Moves pictures where that makes better pages than those that pieces are divided into.
pub(super) fn move_floats(
    flow: &mut VerticalList,
    room: Room,
    (mut pages, mut cost): Divided,
) -> Vec<Vec<Stretch>> {
    if flow.pieces.iter().all(|piece| !piece.floats) {
        return pages;
    }
    let order = {
        let flow = &*flow;
        let mut pieces: Vec<&Piece> = flow.pieces.iter().collect();
        let mut order: Vec<usize> = (0..pieces.len()).collect();
        for at in 0..pieces.len() {
            if !pieces[at].floats || !leaves_gap(flow, &pieces, &pages, at, room) {
                continue;
            }
            let mut best = None;
            let mut ways = further_down(flow, &pieces, &pages, at, room);
            ways.extend(further_up(flow, &pieces, &pages, at, room));
            for way in ways {
                let mut moved = pieces.clone();
                way.follow(&mut moved);
                let (found, total) = divide(flow, &moved, room);
                if total < cost - 1e-6 && way.leads_to_a_place(&moved, &found) {
                    (pages, cost, best) = (found, total, Some((way, moved)));
                }
            }
            if let Some((way, moved)) = best {
                pieces = moved;
                way.follow(&mut order);
            }
        }
        order
    };
    if order.iter().enumerate().any(|(place, number)| place != *number) {
        let mut pieces: Vec<Option<Piece>> = std::mem::take(&mut flow.pieces).into_iter().map(Some).collect();
        flow.pieces = order.into_iter().filter_map(|number| pieces.get_mut(number)?.take()).collect();
    }
    pages
}

/// A way of a picture in the order of pieces.
#[derive(Debug, Clone, Copy)]
enum Way {
    /// After all pieces up to one.
    Down { from: usize, to: usize },
    /// Before all pieces from one on. The text that announces it starts with another of these.
    Up { from: usize, to: usize, text: usize },
}

impl Way {
    /// Moves the picture.
    fn follow<T>(self, order: &mut [T]) {
        match self {
            Self::Down { from, to } => order[from..=to].rotate_left(1),
            Self::Up { from, to, .. } => order[to..=from].rotate_right(1),
        }
    }

    /// Whether the picture, moved, is where one may be: at the head or the foot of a page or column, or between blocks.
    /// Above its text it is on the page of that text.
    fn leads_to_a_place(self, pieces: &[&Piece], pages: &[Vec<Stretch>]) -> bool {
        let at = match self {
            Self::Down { to, .. } | Self::Up { to, .. } => to,
        };
        let page_of = |piece: usize| {
            pages.iter().position(|page| page.iter().any(|stretch| stretch.pieces.contains(&piece)))
        };
        let Some(stretch) = pages.iter().flatten().find(|stretch| stretch.pieces.contains(&at)) else {
            return false;
        };
        let at_head = stretch.fresh && stretch.pieces.start == at;
        match self {
            Self::Up { text, .. } => at_head && page_of(text + 1) == page_of(at),
            Self::Down { .. } => {
                let between = pieces.get(at + 1).is_none_or(|next| next.starts);
                at_head || between || stretch.pieces.end == at + 1
            }
        }
    }
}

/// The ways down from a piece that starts a page or column, up to the next heading: between blocks, and to where what it
/// leaves empty is full.
fn further_down(
    flow: &VerticalList,
    pieces: &[&Piece],
    pages: &[Vec<Stretch>],
    at: usize,
    room: Room,
) -> Vec<Way> {
    let passed = pieces[at + 1..].iter().take(FURTHEST - 1).take_while(|piece| is_passed(piece)).count();
    let below = at + 1..=at + passed;
    let fitting = fitting(flow, pieces, pages, (at, at + 1..at + 1 + passed), room);
    // Not every piece may be the last on a page.
    let near = (at + fitting).saturating_sub(NEAR)..=at + fitting;
    let is_way = |to: &usize| {
        let between = pieces.get(to + 1).is_none_or(|next| next.starts);
        (between || near.contains(to)) && !pieces[*to].keep && may_be_above(pieces, to + 1)
    };
    below.filter(is_way).map(|to| Way::Down { from: at, to }).collect()
}

/// The ways to the head of the page or column in which the block before a picture starts, where no heading is between: as
/// pages are, and with the page before that one full.
fn further_up(
    flow: &VerticalList,
    pieces: &[&Piece],
    pages: &[Vec<Stretch>],
    at: usize,
    room: Room,
) -> Vec<Way> {
    let Some(text) = pieces[..at].iter().rposition(|piece| piece.starts) else { return Vec::new() };
    let of_text = |stretch: &&Stretch| stretch.fresh && stretch.pieces.contains(&text);
    let Some(start) = pages.iter().flatten().find(of_text).map(|stretch| stretch.pieces.start) else {
        return Vec::new();
    };
    let full = start + fitting(flow, pieces, pages, (start, start..text), room);
    let is_open = |to: &usize| {
        *to > 0
            && !pieces[to - 1].keep
            && may_be_above(pieces, *to)
            && pieces[*to..at].iter().all(|piece| is_passed(piece))
    };
    let mut ways = vec![start, full];
    ways.dedup();
    ways.into_iter().filter(is_open).map(|to| Way::Up { from: at, to, text }).collect()
}

/// Whether a picture may pass a piece.
fn is_passed(piece: &Piece) -> bool {
    !piece.heading && !piece.page_break && !piece.floats
}

/// Whether a picture may be above a piece: not within a table, a timeline or a box.
fn may_be_above(pieces: &[&Piece], at: usize) -> bool {
    let is_part = |piece: &&Piece| {
        !piece.starts && (piece.head.is_some() || piece.rail.is_some() || piece.tint.is_some())
    };
    !pieces.get(at).is_some_and(is_part)
}

/// The stretch before a piece that starts a page or column, as it is stacked, and its last piece.
fn above<'a>(
    flow: &'a VerticalList,
    pieces: &[&'a Piece],
    pages: &[Vec<Stretch>],
    at: usize,
    room: Room,
) -> Option<(Stack<'a>, &'a Piece)> {
    let starts = |stretch: &Stretch| stretch.fresh && stretch.pieces.start == at;
    let number = pages.iter().flatten().position(starts)?.checked_sub(1)?;
    let stretch = pages.iter().flatten().nth(number)?;
    let mut stack = Stack::of(stretch, flow, room.grid);
    let pieces = pieces.get(stretch.pieces.clone())?;
    for piece in pieces {
        stack.push(piece);
    }
    Some((stack, pieces.last()?))
}

/// How many pieces of a range, from its first, have room on the page or column before the one that a piece starts.
fn fitting(
    flow: &VerticalList,
    pieces: &[&Piece],
    pages: &[Vec<Stretch>],
    (at, more): (usize, Range<usize>),
    room: Room,
) -> usize {
    let Some((mut stack, _)) = above(flow, pieces, pages, at, room) else { return 0 };
    let fits = |piece: &&&Piece| {
        stack.push(piece);
        stack.taken() <= room.height + HAIR
    };
    pieces[more].iter().take_while(fits).count()
}

/// Whether a piece starts a page or a column, and the one before it is not full.
fn leaves_gap(flow: &VerticalList, pieces: &[&Piece], pages: &[Vec<Stretch>], at: usize, room: Room) -> bool {
    above(flow, pieces, pages, at, room).is_some_and(|(stack, last)| {
        !last.keep && !pieces[at].page_break && stack.taken() < room.height * GAP
    })
}

/// A place on a page where a stretch may start.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Place {
    /// Where it starts, or where what is above it ends.
    y: Pt,
    column: usize,
    /// What the footnotes of the stretches above take of the foot of each column.
    notes: [Pt; 2],
    /// Whether it is the top of a page.
    fresh: bool,
}

impl Place {
    const PAGE_TOP: Self = Self { y: Pt::ZERO, column: 0, notes: [Pt::ZERO; 2], fresh: true };
}

/// How a place was reached from the one before it.
#[derive(Debug, Clone, Copy)]
enum Step {
    /// All pieces between the two are in the column of the first, from its top.
    Fill,
    /// They are in both columns, the second of which starts with a piece.
    Balance(usize),
    /// It is one that spans both columns, below this.
    Span(Pt),
}

/// A piece at a place, with the least cost of all that is before it.
#[derive(Debug, Clone, Copy)]
struct Node {
    at: usize,
    place: Place,
    cost: f64,
    /// The node before it, and how it led here.
    from: usize,
    step: Step,
    /// Another with the same piece.
    sibling: Option<usize>,
}

/// Divides pieces into pages, and says what the breaks cost.
fn divide(flow: &VerticalList, pieces: &[&Piece], room: Room) -> Divided {
    let count = pieces.len();
    let mut search = Search::new(flow, pieces, room);
    for start in 0..count {
        let mut next = Some(start);
        while let Some(number) = next {
            let node = search.nodes[number];
            if node.cost.is_finite() {
                search.leave(number, node);
            }
            next = node.sibling;
        }
    }
    (search.pages(), search.nodes[count].cost)
}

/// The search for the least cost.
struct Search<'a> {
    flow: &'a VerticalList,
    pieces: &'a [&'a Piece],
    room: Room,
    /// First, each piece at the top of a page; then, wherever else it may be.
    nodes: Vec<Node>,
    /// How tall a column is from each piece to what ends it, and what its notes take; filled as they are asked for.
    tails: Vec<Option<(Pt, Pt)>>,
}

impl<'a> Search<'a> {
    fn new(flow: &'a VerticalList, pieces: &'a [&'a Piece], room: Room) -> Self {
        let top = |at| Node {
            at,
            place: Place::PAGE_TOP,
            cost: if at == 0 { 0.0 } else { f64::INFINITY },
            from: 0,
            step: Step::Fill,
            sibling: None,
        };
        let tails = if room.columns > 1 { vec![None; pieces.len() + 1] } else { Vec::new() };
        Self { flow, pieces, room, nodes: (0..=pieces.len()).map(top).collect(), tails }
    }

    /// Follows all ways on from a node.
    fn leave(&mut self, number: usize, node: Node) {
        if self.pieces[node.at].spans {
            return self.span(number, node);
        }
        self.fill(number, node);
        if self.room.columns > 1 && node.place.column == 0 {
            self.balance(number, node);
        }
    }

    /// Fills the column of a node.
    fn fill(&mut self, number: usize, Node { at: start, place, cost, .. }: Node) {
        let Room { height, grid, columns } = self.room;
        let share = columns as f64;
        // What stays empty of the columns after it, where something ends the text in this one.
        let rest = (columns - 1 - place.column) as f64 * (1.0 - place.y / height) / share;
        let mut stack = Stack { y: place.y, notes: place.notes[place.column], ..Stack::new(self.flow, grid) };
        for (index, piece) in self.pieces.iter().enumerate().skip(start) {
            if index > start && piece.page_break || piece.spans {
                break;
            }
            stack.push(piece);
            // What is too tall for any column is in one of its own.
            let alone = index == start && place.y == Pt::ZERO;
            let lower = match stack.lower(height) {
                Some(lower) => lower,
                None if alone => 0,
                None => break,
            };
            let end = index + 1;
            let stops = self.stops(end);
            // Nothing that is added makes this the best way there.
            let is_last = place.column + 1 == columns || stops;
            if is_last && cost + PAGE > self.nodes[end].cost + 1e-6 {
                continue;
            }
            // Space that would be above what follows is not missed at the foot of the column.
            let before = self.pieces.get(end).map_or(Pt::ZERO, |next| self.before(next));
            let fill = ((stack.taken() - stack.repeated + before) / height).min(1.0);
            let empty = (1.0 - fill) / share;
            if place.column + 1 < columns && !stops {
                let notes = [Pt::ZERO, place.notes[1]];
                let next = Place { column: place.column + 1, notes, fresh: false, ..place };
                let total = cost + emptiness(empty) + self.break_cost(end) + LOWER * lower as f64;
                self.reach(end, next, total, number, Step::Fill);
                continue;
            }
            let empty = if stops { empty + rest } else { empty };
            // In one column, what ends the text leaves no gap; of two, it leaves one uneven.
            let uneven = if columns > 1 { emptiness(empty) } else { 0.0 };
            // What is empty may be filled, unless the page is to end here.
            let (charts, sections) = if columns == 1 && !stops { stack.extra(height) } else { (0, 0) };
            let filled = grid * (charts + sections) as f64 / height;
            let empty = (empty - filled).max(0.0);
            let changed = LOWER * (lower + charts) as f64 + APART * sections as f64;
            let page = self.end_of_page(end, stack.taken(), emptiness(empty), uneven);
            let total = cost + PAGE + page + changed;
            self.reach(end, Place::PAGE_TOP, total, number, Step::Fill);
        }
    }

    /// Divides the pieces from a node to what ends them evenly between two columns.
    fn balance(&mut self, number: usize, Node { at: start, place, cost, .. }: Node) {
        let Room { height, grid, columns } = self.room;
        let mut stack = Stack { y: place.y, ..Stack::new(self.flow, grid) };
        let mut best: Option<(f64, usize, Place)> = None;
        for (index, piece) in self.pieces.iter().enumerate().skip(start) {
            if index > start && piece.page_break || piece.spans {
                break;
            }
            stack.push(piece);
            if index > start && stack.y > height + HAIR {
                break;
            }
            let split = index + 1;
            let last = self.stops(split);
            let (tall, notes) = if last { (Pt::ZERO, Pt::ZERO) } else { self.tail(split) };
            let bottoms = [stack.y, place.y + tall];
            let notes = [together(place.notes[0], stack.notes), together(place.notes[1], notes)];
            let fits = |(bottom, notes): (&Pt, &Pt)| *bottom + *notes <= height + HAIR;
            if bottoms.iter().zip(&notes).all(fits) {
                let [first, second] = bottoms;
                let below = first.max(second);
                // The first is rather longer than the second.
                let uneven = emptiness((first - second).abs() / (height * columns as f64));
                let uneven = if second > first { uneven * 3.0 } else { uneven };
                let total = uneven + if last { 0.0 } else { self.break_cost(split) };
                if best.is_none_or(|(least, ..)| total <= least + 1e-6) {
                    best = Some((total, split, Place { y: below, notes, fresh: false, ..place }));
                }
            }
            if last {
                break;
            }
        }
        let Some((total, split, below)) = best else { return };
        self.go_on(self.stop(start), below, cost + total, number, Step::Balance(split));
    }

    /// Places a piece that spans the columns.
    fn span(&mut self, number: usize, Node { at, place, cost, .. }: Node) {
        let Room { height, grid, .. } = self.room;
        let piece = self.pieces[at];
        let after_text = !place.fresh && at > 0 && !self.pieces[at - 1].spans;
        let y = if after_text { place.y + (grid - self.before(piece)).max(Pt::ZERO) } else { place.y };
        let mut stack = Stack { y, notes: place.notes[0], empty: place.fresh, ..Stack::new(self.flow, grid) };
        stack.push(piece);
        let below = Place { y: stack.y, notes: [stack.notes, place.notes[1]], fresh: false, ..place };
        if !place.fresh && below.taken() > height + HAIR {
            return;
        }
        self.go_on(at + 1, below, cost, number, Step::Span(y));
    }

    /// Goes on below what is over all columns, on the same page or on the next.
    fn go_on(&mut self, end: usize, below: Place, cost: f64, from: usize, step: Step) {
        let Room { height, grid, .. } = self.room;
        let next = self.pieces.get(end);
        let before = next.map_or(Pt::ZERO, |next| self.before(next));
        let empty = emptiness(1.0 - ((below.taken() + before) / height).min(1.0));
        let page = self.end_of_page(end, below.taken(), empty, 0.0);
        self.reach(end, Place::PAGE_TOP, cost + PAGE + page, from, step);
        let Some(next) = next.filter(|next| !next.page_break) else { return };
        let mut place = below;
        if !next.spans {
            // Both columns start on the grid, a line or more below.
            place.y = (place.y + before.max(grid)).ceil_to(grid);
            if place.taken() + grid > height + HAIR {
                return;
            }
        }
        self.reach(end, place, cost, from, step);
    }

    /// The space above a piece.
    fn before(&self, piece: &Piece) -> Pt {
        self.flow.spacing.before(piece.before)
    }

    /// What it costs to part a piece from the one before it.
    fn break_cost(&self, at: usize) -> f64 {
        let torn = if self.pieces[at - 1].keep { TORN } else { 0.0 };
        self.pieces[at].break_cost + torn
    }

    /// What a page costs that ends before a piece. `empty` is the cost of what is empty, `uneven` that where nothing else
    /// would be on the page.
    fn end_of_page(&self, end: usize, taken: Pt, empty: f64, uneven: f64) -> f64 {
        match self.pieces.get(end) {
            None => {
                let fill = (taken / self.room.height).min(1.0);
                // Of two columns of one height, half of it holds as much.
                let least = LAST_PAGE_FILL / self.room.columns as f64;
                (least - fill).max(0.0) * SHORT_LAST_PAGE + uneven
            }
            Some(next) if next.page_break => uneven,
            Some(_) => empty + self.break_cost(end),
        }
    }

    /// Whether the text of columns ends before a piece.
    fn stops(&self, at: usize) -> bool {
        self.pieces.get(at).is_none_or(|piece| piece.spans || piece.page_break)
    }

    /// Where the text of columns ends that goes on from a piece.
    fn stop(&self, start: usize) -> usize {
        (start + 1..self.pieces.len()).find(|&at| self.stops(at)).unwrap_or(self.pieces.len())
    }

    /// How tall a column is from a piece to what ends it, and what its notes take.
    fn tail(&mut self, start: usize) -> (Pt, Pt) {
        if let Some(known) = self.tails[start] {
            return known;
        }
        let mut stack = Stack::new(self.flow, self.room.grid);
        for at in start.. {
            if at > start && self.stops(at) {
                break;
            }
            stack.push(self.pieces[at]);
            if stack.y > self.room.height + HAIR {
                stack.y = Pt(f64::INFINITY);
                break;
            }
        }
        *self.tails[start].insert((stack.y, stack.notes))
    }

    /// Notes that a place is reached for a cost.
    fn reach(&mut self, at: usize, place: Place, cost: f64, from: usize, step: Step) {
        let known = if place == Place::PAGE_TOP {
            Some(at)
        } else {
            let mut next = self.nodes[at].sibling;
            while let Some(number) = next.filter(|&number| self.nodes[number].place != place) {
                next = self.nodes[number].sibling;
            }
            next
        };
        match known {
            // Of equals, the later start: earlier pages are the fuller ones.
            Some(number) => {
                let node = &mut self.nodes[number];
                if cost <= node.cost + 1e-6 {
                    *node = Node { cost, from, step, ..*node };
                }
            }
            None => {
                let number = self.nodes.len();
                let sibling = self.nodes[at].sibling.replace(number);
                self.nodes.push(Node { at, place, cost, from, step, sibling });
            }
        }
    }

    /// The pages of the least cost.
    fn pages(&self) -> Vec<Vec<Stretch>> {
        let mut pages: Vec<Vec<Stretch>> = Vec::new();
        let mut number = self.pieces.len();
        while self.nodes[number].at > 0 {
            let node = self.nodes[number];
            let Node { at: start, place, .. } = self.nodes[node.from];
            if node.place == Place::PAGE_TOP {
                pages.push(Vec::new());
            }
            let stretch = |pieces, column, top, fresh| Stretch { pieces, column, top, fresh };
            let Some(page) = pages.last_mut() else { break };
            // From the end to the start.
            match node.step {
                Step::Fill => page.push(stretch(start..node.at, place.column, place.y, true)),
                Step::Balance(split) => {
                    if split < node.at {
                        page.push(stretch(split..node.at, 1, place.y, true));
                    }
                    page.push(stretch(start..split, 0, place.y, true));
                }
                Step::Span(top) => match page.last_mut() {
                    Some(below) if !below.fresh && self.pieces[start + 1].spans => {
                        *below = stretch(start..below.pieces.end, 0, top, place.fresh);
                    }
                    _ => page.push(stretch(start..node.at, 0, top, place.fresh)),
                },
            }
            number = node.from;
        }
        pages.iter_mut().for_each(|page| page.reverse());
        pages.reverse();
        pages
    }
}

impl Place {
    /// How much of a page is taken above it, and at the foot.
    fn taken(&self) -> Pt {
        self.y + self.notes[0].max(self.notes[1])
    }
}

/// What the notes of two stretches take of one column.
fn together(above: Pt, below: Pt) -> Pt {
    if above == Pt::ZERO || below == Pt::ZERO {
        above + below
    } else {
        above + below - FOOTNOTE_GAP + FOOTNOTE_SPACE
    }
}

#[cfg(test)]
mod tests {
    use super::super::piece::{ChartSlot, RepeatedHead};
    use super::*;
    use crate::frame::Frame;
    use crate::geom::Point;

    const LINE: Pt = Pt(10.0);

    fn flow(pieces: Vec<Piece>) -> VerticalList {
        VerticalList { pieces, ..VerticalList::default() }
    }

    fn room(columns: usize) -> Room {
        Room { height: LINE * 20.0, grid: LINE, columns }
    }

    /// The pieces of each page of one column.
    fn in_one_column(flow: &VerticalList) -> Vec<Range<usize>> {
        paginate(flow, room(1)).0.into_iter().map(|page| page[0].pieces.clone()).collect()
    }

    /// The pages of one column once pictures are moved.
    fn with_floats(flow: &mut VerticalList) -> Vec<Vec<Stretch>> {
        let divided = paginate(flow, room(1));
        move_floats(flow, room(1), divided)
    }

    fn lines(count: usize) -> Vec<Piece> {
        (0..count).map(|_| Piece { break_cost: 4.0, ..Piece::new(LINE) }).collect()
    }

    #[test]
    fn pages_hold_every_piece_once_in_order() {
        let flow = flow(lines(95));
        let pages = in_one_column(&flow);
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
        let pages = in_one_column(&flow(pieces));
        assert!(pages.iter().all(|page| page.end != 20), "{pages:?}");
    }

    #[test]
    fn rows_are_not_moved_to_fill_a_page_with_their_repeated_head() {
        let mut flow = flow(lines(16));
        flow.heads.push(RepeatedHead { frame: Frame::default(), height: LINE * 2.0 });
        for row in &mut flow.pieces[10..] {
            (row.head, row.break_cost) = (Some(0), 4.0);
        }
        flow.pieces.extend([Piece::new(LINE * 14.0), Piece::new(LINE * 14.0)]);
        assert_eq!(in_one_column(&flow), vec![0..16, 16..17, 17..18]);
    }

    #[test]
    fn a_heading_that_is_to_start_a_page_follows_what_did_not_fit_on_the_one_before() {
        // So many lines, of which the first is the head of the document, and a heading that is to start a page.
        let starts = |before: usize| {
            let mut pieces = lines(before);
            pieces.push(Piece { heading: true, keep: true, page_break: true, ..Piece::new(LINE) });
            pieces.extend(lines(30));
            let mut flow = flow(pieces);
            let pages = paginate(&flow, room(1)).0;
            let is_joined = join_short(&mut flow, 1, &pages, room(1));
            (is_joined, flow.pieces[before].page_break)
        };
        assert_eq!(starts(12), (false, true), "the first page may be as empty as it is");
        assert_eq!(starts(23), (true, false));
        assert_eq!(starts(34), (false, true), "the second page is full enough");
    }

    #[test]
    fn a_chart_is_lower_where_that_makes_room_for_it() {
        let chart = |slack| {
            let slot = ChartSlot { chart: 0, slack, height: LINE * 8.0, items: 0..0, at: Point::ZERO };
            Piece { chart: Some(slot), ..Piece::new(LINE * 8.0) }
        };
        let pages_and_lowered = |before: usize, charts: &[usize]| {
            let mut pieces = lines(before);
            pieces.extend(charts.iter().map(|&slack| chart(slack)));
            let flow = flow(pieces);
            let (pages, _) = paginate(&flow, room(1));
            (pages.len(), lowered(&flow, &pages, room(1)))
        };
        assert_eq!(pages_and_lowered(12, &[2]), (1, vec![]));
        assert_eq!(pages_and_lowered(13, &[2]), (1, vec![(13, 1)]));
        assert_eq!(pages_and_lowered(14, &[2]), (1, vec![(14, 2)]));
        assert_eq!(pages_and_lowered(15, &[2]).1, vec![]);
        assert_eq!(pages_and_lowered(7, &[2, 2]), (1, vec![(7, 2), (8, 1)]));
        assert_eq!(pages_and_lowered(7, &[1, 2]), (1, vec![(7, 1), (8, 2)]));
    }

    #[test]
    fn a_page_that_would_be_empty_at_its_foot_has_taller_charts_then_sections_that_start_lower() {
        let section = || Piece { heading: true, keep: true, before: LINE * 2.0, ..Piece::new(LINE) };
        // A page with a section and a chart that have so many lines together, and one with what it has no room for.
        let extra_of = |taken: usize, slack: usize, sections: usize| {
            let slot = ChartSlot { chart: 0, slack, height: LINE, items: 0..0, at: Point::ZERO };
            let mut pieces = vec![Piece::new(LINE * (taken - 3 * sections) as f64)];
            (0..sections).for_each(|_| pieces.push(section()));
            pieces[0].chart = (slack > 0).then_some(slot);
            pieces.push(Piece::new(LINE * 20.0));
            pieces[sections].keep = false;
            let flow = flow(pieces);
            let (pages, _) = paginate(&flow, room(1));
            assert_eq!(pages.len(), 2);
            let extra = extra(&flow, &pages, room(1));
            extra
                .into_iter()
                .map(|extra| match extra {
                    Extra::Chart(number, lines) => (number, lines),
                    Extra::Heading(number) => (number, 1),
                })
                .collect::<Vec<_>>()
        };
        assert_eq!(extra_of(18, 2, 1), [], "it is full");
        assert_eq!(extra_of(17, 4, 1), [(0, 2)]);
        assert_eq!(extra_of(16, 1, 1), [(0, 1), (1, 1)]);
        assert_eq!(extra_of(16, 0, 2), [(1, 1), (2, 1)]);
        assert_eq!(extra_of(17, 0, 4), [], "all sections of a page start as low");
    }

    #[test]
    fn a_piece_taller_than_a_page_gets_one_of_its_own() {
        let mut pieces = lines(3);
        pieces[1].height = LINE * 50.0;
        let pages = in_one_column(&flow(pieces));
        assert_eq!(pages, vec![0..1, 1..2, 2..3]);
    }

    #[test]
    fn pieces_that_all_keep_together_are_torn_rather_than_lost() {
        let mut pieces = lines(50);
        pieces.iter_mut().for_each(|piece| piece.keep = true);
        let pages = in_one_column(&flow(pieces));
        assert_eq!(pages.iter().map(Range::len).sum::<usize>(), 50);
        assert!(pages.iter().all(|page| page.len() <= 20));
    }

    #[test]
    fn a_picture_moves_down_to_fill_a_page_and_not_beyond_a_heading() {
        let picture = |heading: Option<usize>| {
            let mut pieces = lines(48);
            pieces[15] = Piece { floats: true, ..Piece::new(LINE * 8.0) };
            if let Some(heading) = heading {
                pieces[heading].heading = true;
            }
            flow(pieces)
        };
        let mut free = picture(None);
        let pages = with_floats(&mut free);
        assert_eq!(pages[0][0].pieces, 0..20, "the page is filled with the lines below the picture");
        assert!(free.pieces[20].floats, "and the picture is at the top of the next");
        let mut bound = picture(Some(16));
        with_floats(&mut bound);
        assert!(bound.pieces[15].floats, "a heading is not passed");
    }

    /// A picture eight lines tall that starts the second page of pieces, the fifth of which starts a block.
    fn with_picture(mut pieces: Vec<Piece>) -> Vec<Piece> {
        pieces.insert(15, Piece { floats: true, starts: true, ..Piece::new(LINE * 8.0) });
        pieces[5].starts = true;
        pieces
    }

    #[test]
    fn a_picture_is_at_the_head_of_a_page_or_between_blocks_and_in_no_table() {
        for block in [None, Some(18), Some(22)] {
            let mut pieces = with_picture(lines(60));
            block.into_iter().for_each(|block: usize| pieces[block].starts = true);
            let mut moved = flow(pieces);
            let pages = with_floats(&mut moved);
            let at = moved.pieces.iter().position(|piece| piece.floats).expect("it is there");
            let next_starts = moved.pieces[at + 1].starts;
            let at_edge = |page: &Vec<Stretch>| page[0].pieces.start == at || page[0].pieces.end == at + 1;
            assert!(at > 15 && (next_starts || pages.iter().any(at_edge)), "{block:?}: {at}");
        }
        let mut pieces = with_picture(lines(60));
        pieces[16..50].iter_mut().for_each(|row| row.head = Some(0));
        let mut bound = flow(pieces);
        with_floats(&mut bound);
        let at = bound.pieces.iter().position(|piece| piece.floats).expect("it is there");
        assert!(at == 15 || at >= 49, "the rows of a table are not parted: {at}");
    }

    #[test]
    fn a_picture_above_a_heading_may_be_at_the_head_of_the_page_of_its_text() {
        // Twenty lines of other text, then a block of which six are on the second page, and a heading after the picture.
        let mut pieces = lines(34);
        pieces[20].starts = true;
        pieces.push(Piece { floats: true, starts: true, ..Piece::new(LINE * 8.0) });
        pieces.push(Piece { heading: true, starts: true, keep: true, ..Piece::new(LINE) });
        pieces.extend(lines(27));
        let mut flow = flow(pieces);
        let pages = with_floats(&mut flow);
        let at = flow.pieces.iter().position(|piece| piece.floats).expect("it is there");
        assert_eq!(at, 20, "{pages:?}");
        assert_eq!(pages[1][0].pieces.start, at, "the head of the page on which its text starts");
    }

    #[test]
    fn footnotes_take_room_on_the_page_that_calls_them() {
        let mut pieces = lines(20);
        pieces[2].footnotes = vec![0];
        let mut flow = flow(pieces);
        flow.footnotes.push(super::super::piece::SetFootnote { height: LINE * 4.0, ..Default::default() });
        let pages = in_one_column(&flow);
        assert!(pages[0].len() <= 14, "{pages:?}");
    }

    /// Where each stretch is, and what is in it: its page, its column, its top in lines, its pieces.
    fn stretches(flow: &VerticalList) -> Vec<(usize, usize, f64, Range<usize>)> {
        let pages = paginate(flow, room(2)).0.into_iter().enumerate();
        pages
            .flat_map(|(page, stretches)| {
                stretches.into_iter().map(move |one| (page, one.column, one.top / LINE, one.pieces))
            })
            .collect()
    }

    #[test]
    fn columns_fill_one_after_the_other_and_the_last_ones_are_of_one_height() {
        let expected = [(0, 0, 0.0, 0..20), (0, 1, 0.0, 20..40), (1, 0, 0.0, 40..52), (1, 1, 0.0, 52..64)];
        assert_eq!(stretches(&flow(lines(64))), expected);
    }

    #[test]
    fn columns_above_what_spans_them_are_of_one_height() {
        let mut pieces = lines(46);
        pieces[10] = Piece { spans: true, before: LINE, ..Piece::new(LINE * 4.0) };
        let expected = [(0, 0, 0.0, 0..5), (0, 1, 0.0, 5..10), (0, 0, 5.0, 10..11), (0, 0, 11.0, 11..20)];
        let found = stretches(&flow(pieces));
        assert_eq!(found[..4], expected);
        assert_eq!(found[4], (0, 1, 11.0, 20..29));
    }

    #[test]
    fn no_column_holds_more_than_its_room_with_footnotes_at_its_foot() {
        let mut pieces = lines(70);
        pieces[3].footnotes = vec![0];
        pieces[30] = Piece { spans: true, ..Piece::new(LINE * 3.0) };
        pieces[33].footnotes = vec![0];
        let mut flow = flow(pieces);
        flow.footnotes.push(super::super::piece::SetFootnote { height: LINE * 2.0, ..Default::default() });
        let all: Vec<Range<usize>> = stretches(&flow).into_iter().map(|(.., pieces)| pieces).collect();
        assert!(all.windows(2).all(|pair| pair[0].end == pair[1].start), "{all:?}");
        assert_eq!(all.last().map(|pieces| pieces.end), Some(70));
        for stretch in paginate(&flow, room(2)).0.iter().flatten() {
            let mut stack = Stack::of(stretch, &flow, LINE);
            flow.pieces[stretch.pieces.clone()].iter().for_each(|piece| {
                stack.push(piece);
            });
            assert!(stack.taken() <= LINE * 20.0, "{stretch:?}");
        }
    }
}
