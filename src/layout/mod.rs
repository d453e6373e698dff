//! Stage four: a document to pages of frames, and the structure tree that their marks refer to.
//!
//! Blocks are set to pieces that never split ([`mod@set`]), sections at the same time; the pieces are divided
//! into pages at the least total cost ([`mod@paginate`]), and drawn ([`assemble`]). Structure is built while
//! blocks are set, in reading order; marks in the frames lead back to it.

mod assemble;
mod columns;
mod contents;
mod edge;
mod furniture;
mod inline;
mod pages;
mod paginate;
mod picture;
mod piece;
mod set;
#[cfg(test)]
mod tests;
mod underline;

use crate::chart::DrawnChart;
use crate::compose::{ChartData, ContentsWhen, Document};
use crate::font::Fonts;
use crate::frame::Frame;
use crate::geom::Pt;
use crate::structure::Structure;
use crate::text::Missing;
use crate::theme::Theme;

pub use pages::{Crowded, Extent, OutlineItem, Pages, Taken};

use assemble::page_numbers;
use paginate::{Extra, Room, Stretch, extra, join_short, lowered, move_floats, paginate, taken};
use piece::VerticalList;
use set::{CitedPages, SetSources, Setter};

/// How often pages are divided until sources name the pages on which they are cited.
const ROUNDS: usize = 5;

/// Draws a chart some lines of the grid lower, or taller where they are negative.
pub type DrawLower<'a> = &'a dyn Fn(&ChartData, isize) -> DrawnChart;

/// Sets a document. `figures` are its charts as drawn, in the order of [`Document::charts`]; where it fills a page, some of
/// them are drawn lower, which `draw_lower` does.
pub fn layout(
    document: &Document,
    figures: &[DrawnChart],
    draw_lower: DrawLower,
    fonts: &Fonts,
    theme: &Theme,
) -> Pages {
    let small_print = theme.small_print();
    let mut missing: Vec<Missing> = figures.iter().flat_map(|figure| figure.missing.clone()).collect();
    let (mut setter, mut set) = set::set(document, figures, fonts, theme, &small_print);
    missing.append(&mut set.missing);
    if let Some(first) = set.blocks.iter_mut().find_map(|block| block.first_mut()) {
        first.page_break = document.opening.pages() > 0;
        // The masthead is set apart from the text; a band does that by itself.
        let lines = if theme.band { 1.0 } else { 3.0 };
        first.before = first.before.max(theme.grid * lines);
    }
    for first in set.blocks.iter_mut().filter_map(|block| block.first_mut()) {
        first.starts = true;
    }
    for (number, set) in set.blocks.iter_mut().enumerate() {
        set.iter_mut().for_each(|piece| piece.block = Some(number));
    }
    setter.flow.spacing = theme.spacing;
    let height = theme.grid * f64::from(theme.page.lines);
    let room = Room { height, grid: theme.grid, columns: theme.page.columns };
    let pieces_before =
        |block: usize| set.masthead.len() + set.blocks.iter().take(block).map(Vec::len).sum::<usize>();
    let (head, place) = (pieces_before(0), pieces_before(document.contents.before));
    let mut sources = set.sources.map(|sources| {
        let count = set.blocks.get(sources.block).map_or(0, Vec::len);
        PlacedSources { sources, first: pieces_before(sources.block), count }
    });
    setter.flow.pieces = set.masthead.into_iter().chain(set.blocks.into_iter().flatten()).collect();
    let mut divided = None;
    let wanted = match document.contents.when {
        ContentsWhen::Always => true,
        ContentsWhen::Never => false,
        ContentsWhen::LongerThan(limit) => {
            let (pages, _) = divided.insert(paginate(&setter.flow, room));
            pages.len() > limit as usize
        }
    };
    if wanted && let Some((section, outline)) = set.contents {
        let mut contents = setter.contents(&document.contents.title, section, outline);
        if document.contents.new_page {
            contents.iter_mut().take(1).for_each(|piece| piece.page_break = true);
            setter.flow.pieces.iter_mut().skip(place).take(1).for_each(|piece| piece.page_break = false);
        }
        if let Some(sources) = sources.as_mut().filter(|sources| sources.first >= place) {
            sources.first += contents.len();
        }
        setter.flow.pieces.splice(place..place, contents);
        divided = None;
    } else if let Some((section, _)) = set.contents {
        setter.structure.remove(Structure::ROOT, section);
    }
    let mut divided = divided.unwrap_or_else(|| paginate(&setter.flow, room));
    if join_short(&mut setter.flow, head, &divided.0, room) {
        divided = paginate(&setter.flow, room);
    }
    let mut pages = move_floats(&mut setter.flow, room, divided);
    loop {
        if let Some(sources) = &mut sources {
            pages = with_cited_pages(&mut setter, document, sources, pages, room);
        }
        if lower_charts(&mut setter.flow, &pages, room, (document, draw_lower)) {
            break;
        }
        pages = divide(&mut setter.flow, room);
    }
    spread(&mut setter.flow, &pages, room, (document, draw_lower));
    let taken = taken(&setter.flow, &pages, room);
    let extent = Extent { line: theme.grid, columns: theme.page.columns, pages: taken };
    let frames = setter.assemble(&pages, &document.meta);
    missing.extend(setter.shaper.take_missing());
    let Setter { structure, outline, crowded, .. } = setter;
    Pages {
        size: theme.page.size,
        bleed: theme.page.bleed,
        pages: frames,
        structure,
        outline,
        missing,
        crowded,
        extent,
    }
}

/// Draws charts lower where pages need it. Where one cannot be, it is as tall as it is for good, none is changed, and pages
/// have to be divided again.
fn lower_charts(
    flow: &mut VerticalList,
    pages: &[Vec<Stretch>],
    room: Room,
    (document, draw_lower): (&Document, DrawLower),
) -> bool {
    let mut drawn = Vec::new();
    let mut all = true;
    for (number, lines) in lowered(flow, pages, room) {
        let Some((chart, height)) = redrawn(flow, number, document, draw_lower, lines as isize) else {
            continue;
        };
        let lower = room.grid * lines as f64;
        if chart.size.height <= height - lower {
            drawn.push((number, chart, lower));
        } else {
            flow.pieces[number].chart = None;
            all = false;
        }
    }
    if all {
        for (number, chart, lower) in drawn {
            if let Some(piece) = flow.pieces.get_mut(number) {
                piece.lower_chart(chart, lower);
            }
        }
    }
    all
}

/// The chart of a piece, drawn so many lines lower, and how tall it was; nothing where the piece has none that may be.
fn redrawn(
    flow: &VerticalList,
    number: usize,
    document: &Document,
    draw_lower: DrawLower,
    lines: isize,
) -> Option<(Frame, Pt)> {
    let slot = flow.pieces.get(number)?.chart.as_ref()?;
    Some((draw_lower(document.charts.get(slot.chart)?, lines).frame, slot.height))
}

/// Fills pages that would be empty at their foot: charts are taller there, and headings of sections a line lower.
fn spread(
    flow: &mut VerticalList,
    pages: &[Vec<Stretch>],
    room: Room,
    (document, draw_lower): (&Document, DrawLower),
) {
    for extra in extra(flow, pages, room) {
        match extra {
            Extra::Heading(number) => {
                if let Some(piece) = flow.pieces.get_mut(number) {
                    piece.before += room.grid / flow.spacing.above;
                }
            }
            Extra::Chart(number, lines) => {
                let redrawn = redrawn(flow, number, document, draw_lower, -(lines as isize));
                let Some((chart, height)) = redrawn else { continue };
                let taller = room.grid * lines as f64;
                if (chart.size.height - height - taller).abs() < Pt(0.01) {
                    flow.pieces[number].lower_chart(chart, -taller);
                }
            }
        }
    }
}

/// The list of sources, and where its pieces are among all.
struct PlacedSources {
    sources: SetSources,
    first: usize,
    count: usize,
}

/// Has sources say on which pages they are cited. Where that changes how many lines they have, pages may change too: it is
/// done again until all is right. Where it never is, they do not say it.
fn with_cited_pages(
    setter: &mut Setter,
    document: &Document,
    placed: &mut PlacedSources,
    mut pages: Vec<Vec<Stretch>>,
    room: Room,
) -> Vec<Vec<Stretch>> {
    let mut set_again = |setter: &mut Setter, cited| {
        let range = (placed.first, placed.count);
        let (count, stays) = setter.set_sources_again(document, &mut placed.sources, range, cited);
        placed.count = count;
        stays
    };
    for _ in 0..ROUNDS {
        let found = page_numbers(&setter.flow, &pages);
        if set_again(setter, CitedPages::Known(found)) {
            return pages;
        }
        pages = divide(&mut setter.flow, room);
    }
    set_again(setter, CitedPages::Unknown);
    divide(&mut setter.flow, room)
}

/// Divides all pieces into pages, once pictures are where they make the best ones.
fn divide(flow: &mut VerticalList, room: Room) -> Vec<Vec<Stretch>> {
    let divided = paginate(flow, room);
    move_floats(flow, room, divided)
}
