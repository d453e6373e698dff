//! The cover of a booklet, in the accent to the edges of the sheet, and the page on its back.

use crate::compose::{Booklet, CoverParty, CoverPicture, Masthead, Meta};
use crate::frame::{Artifact, Color, Fill, Frame, Item, Mark, Paint, Path, Shape};
use crate::geom::{Point, Pt, Size};
use crate::layout::columns::Region;
use crate::layout::inline::Purpose;
use crate::layout::paginate::Stack;
use crate::layout::picture;
use crate::layout::piece::Piece;
use crate::structure::{NodeId, Role, Structure};
use crate::text::Align;
use crate::theme::Style;

use super::Setter;
use super::masthead::{LEAST_COVER, subtitle_style};
use super::paragraph::ragged;

/// What part of the sheet the accent fills at least, where there is no picture.
const BAND: f64 = 0.58;
/// Above the title, in lines of the grid: without a picture, with one, and at least.
const ABOVE_TITLE: f64 = 6.5;
const ABOVE_TITLE_BESIDE_PICTURE: f64 = 3.0;
const LEAST_ABOVE_TITLE: f64 = 2.0;
/// Likewise above subtitle and bottom line, and below the last words on the accent.
const ABOVE_SUBTITLE: f64 = 1.0;
const ABOVE_BOTTOM_LINE: f64 = 2.5;
const BELOW_BAND: f64 = 2.5;
/// Above the parties, and between them and the authors at least.
const ABOVE_PARTIES: f64 = 2.5;
const ABOVE_AUTHORS: f64 = 1.5;
/// The most lines of the bottom line.
const LINES: usize = 5;
/// The height of emblems, without a picture and with one, and of the issuer's mark, in lines of the grid, and how wide that is at most, as a part of the measure.
const EMBLEM: f64 = 6.0;
const EMBLEM_BELOW_PICTURE: f64 = 4.5;
const LOGO: f64 = 3.5;
const LOGO_WIDTH: f64 = 0.3;
/// How tall a picture is at least, as a part of the sheet, if the bottom line is to be above it.
const PICTURE: f64 = 0.3;

/// What is on the accent, from top to bottom.
struct Band {
    opening: Piece,
    title: Piece,
    subtitle: Option<Piece>,
    bottom_line: Option<Piece>,
}

impl Band {
    /// How tall it is, from the first line to the lower edge of the accent, with the title so many lines below the first.
    fn height(&self, grid: Pt, above_title: f64) -> Pt {
        let part = |piece: &Option<Piece>, above: f64| {
            piece.as_ref().map_or(Pt::ZERO, |piece| piece.height + grid * above)
        };
        self.opening.height
            + grid * (above_title + BELOW_BAND)
            + self.title.height
            + part(&self.subtitle, ABOVE_SUBTITLE)
            + part(&self.bottom_line, ABOVE_BOTTOM_LINE)
    }
}

impl Setter<'_> {
    /// The cover and the page on its back. A cover that has no room for all of its words is the page of a masthead.
    pub(super) fn booklet(&mut self, masthead: &Masthead, booklet: &Booklet, meta: &Meta) -> Vec<Piece> {
        let mut pieces = match self.cover_page(masthead, booklet, meta) {
            Some(cover) => vec![cover],
            None => self.first_page(masthead, meta),
        };
        if let Some(first) = pieces.first_mut() {
            first.bare = true;
        }
        pieces.append(&mut self.back(booklet));
        pieces
    }

    fn cover_page(&mut self, masthead: &Masthead, booklet: &Booklet, meta: &Meta) -> Option<Piece> {
        let (grid, page, styles) = (self.theme.grid, self.theme.page, self.theme.styles);
        let node = self.structure.push(Structure::ROOT, Role::Division);
        let entries = self.outline.len();
        let text = self.beside_margin();

        let marking = meta.marking.as_ref().map(|marking| self.marking_on_accent(marking, node));
        let ends = ((&*masthead.series, styles.series), (&*booklet.state, styles.dateline));
        let opening = self.opening_line(ends, text, node);
        let (title, title_style) =
            self.title(masthead, node, &styles.cover_titles, (text, self.margin_column()));
        let subtitle = (!masthead.subtitle.is_empty()).then(|| {
            let style = subtitle_style(styles.cover_subtitle, title_style);
            let region = self.balanced(&masthead.subtitle, style, text);
            self.tagged(&masthead.subtitle, style, region, node)
        });
        let place = self.structure.push(node, Role::Paragraph);
        let mut band = Band { opening, title, subtitle, bottom_line: None };

        // Its leaf comes before those of what is below it.
        let picture = masthead.cover.as_ref().map(|cover| (cover, self.cover_figure(cover, node)));
        let emblem = grid * if picture.is_some() { EMBLEM_BELOW_PICTURE } else { EMBLEM };
        let (parties, foot) =
            (self.cover_parties(booklet, emblem, node), self.cover_foot(masthead, booklet, node));
        let bottom = page.top + grid * f64::from(page.lines);
        let limit = bottom - foot.height - parties.height - grid * (ABOVE_AUTHORS + ABOVE_PARTIES);
        let room = limit - page.top;
        let least_picture = picture.as_ref().map_or(Pt::ZERO, |_| page.size.height * PICTURE);
        let preferred = if picture.is_some() { ABOVE_TITLE_BESIDE_PICTURE } else { ABOVE_TITLE };
        for choice in &booklet.bottom_line {
            let style = styles.lead;
            let spans = self.spans(choice, style, Purpose::Artifact(Artifact::Layout));
            let lines =
                self.shaper.paragraph(&spans.spans, &ragged(text.width, Align::Start, self.columns.rtl));
            let height = style.leading * lines.len() as f64 + grid * ABOVE_BOTTOM_LINE;
            if lines.len() <= LINES && band.height(grid, preferred) + height + least_picture <= room {
                let words = self.whole(choice, style, text, Align::Start, Purpose::Content(place));
                band.bottom_line = Some(words);
                break;
            }
        }
        if band.bottom_line.is_none() {
            self.structure.remove(node, place);
        }
        let least_picture = picture.as_ref().map_or(Pt::ZERO, |_| LEAST_COVER);
        let above_title = [preferred, LEAST_ABOVE_TITLE]
            .into_iter()
            .find(|above| band.height(grid, *above) + least_picture <= room);
        let Some(above_title) = above_title else {
            self.structure.remove(Structure::ROOT, node);
            self.outline.truncate(entries);
            return None;
        };
        let natural = page.top + band.height(grid, above_title);
        let edge = match picture {
            Some(_) => natural,
            None => natural.max(page.size.height * BAND).min(limit),
        };
        let picture_edge = if picture.is_some() { limit } else { edge };

        let mut piece = Piece { frame: self.frame(), ..Piece::new(grid * f64::from(page.lines) - Pt(0.01)) };
        // From the corner of the paper that the sheet is cut from.
        let corner = Point::new(-self.left_edge() - page.bleed, -page.top);
        let wide = page.size.width + page.bleed * 2.0;
        self.ground(&mut piece.frame, edge);
        if let Some(marking) = marking {
            piece.frame.append(Point::ZERO, marking);
        }
        let mut y = Pt::ZERO;
        for (part, above) in [
            (Some(band.opening), 0.0),
            (Some(band.title), above_title),
            (band.subtitle, ABOVE_SUBTITLE),
            (band.bottom_line, ABOVE_BOTTOM_LINE),
        ] {
            let Some(mut part) = part else { continue };
            y += grid * above;
            let height = part.height;
            self.on_accent(&mut part.frame);
            draw(&mut piece, y, part);
            y += height;
        }
        if let Some((cover, mark)) = picture {
            let size = Size::new(wide, picture_edge - edge);
            piece.frame.push(Point::ZERO, Item::Mark(mark));
            piece.frame.append(corner + Point::new(Pt::ZERO, edge), picture::cover(&cover.picture, size));
        }
        // The parties are set off from the accent, as far as the page allows.
        let free = (limit - picture_edge).max(Pt::ZERO).min(grid);
        draw(&mut piece, picture_edge - page.top + grid * ABOVE_PARTIES + free, parties);
        let y = bottom - page.top - foot.height;
        draw(&mut piece, y, foot);
        Some(piece)
    }

    /// The figure of the cover's picture, which is drawn later; without an alternative text it is decoration.
    fn cover_figure(&mut self, cover: &CoverPicture, node: NodeId) -> Mark {
        cover.alt.as_ref().map_or(Mark::Artifact(Artifact::Layout), |alt| self.described(alt, None, node))
    }

    /// Both parties side by side, each with its emblem, which is so tall at most, and its name below.
    fn cover_parties(&mut self, booklet: &Booklet, height: Pt, node: NodeId) -> Piece {
        let (grid, text) = (self.theme.grid, self.beside_margin());
        let half = (text.width - grid) / 2.0;
        let mut piece = Piece { frame: self.frame(), ..Piece::default() };
        let emblem =
            |party: &CoverParty| party.emblem.as_ref().map(|(emblem, _)| picture::fit(emblem, half, height));
        let emblems = [0, 1].map(|side: usize| booklet.parties.get(side).and_then(emblem));
        let tallest = emblems.iter().flatten().map(|emblem| emblem.size.height).fold(Pt::ZERO, Pt::max);
        let below = if tallest > Pt::ZERO { tallest + grid } else { Pt::ZERO };
        let style = match tallest {
            Pt::ZERO => self.theme.styles.cover_party_alone,
            _ => self.theme.styles.cover_party,
        };
        let mut depth = Pt::ZERO;
        for (side, (party, emblem)) in booklet.parties.iter().zip(emblems).enumerate() {
            let region = Region { start: text.start + (half + grid) * side as f64, width: half };
            if let (Some(emblem), Some((_, name))) = (emblem, &party.emblem) {
                let emblem = self.outlined(emblem);
                let Size { width, height } = emblem.size;
                // On one line with the other, by their feet.
                let at = Point::new(self.columns.left(region.start, width), tallest - height);
                self.draw_described(&mut piece.frame, at, emblem, name, node);
            }
            let name = self.tagged(&party.name, style, region, node);
            depth = depth.max(name.height);
            draw(&mut piece, below, name);
        }
        piece.height = below + depth;
        if !booklet.since.is_empty() {
            let since = self.tagged(&booklet.since, self.theme.styles.dateline, text, node);
            let (y, height) = (piece.height + grid / 2.0, since.height);
            draw(&mut piece, y, since);
            piece.height = y + height;
        }
        piece
    }

    /// Authors, place and date at the foot, and the issuer's mark at the other end of the line.
    fn cover_foot(&mut self, masthead: &Masthead, booklet: &Booklet, node: NodeId) -> Piece {
        let (grid, styles, text) = (self.theme.grid, self.theme.styles, self.beside_margin());
        let logo = masthead
            .logo
            .as_ref()
            .map(|(logo, name)| (picture::fit(logo, text.width * LOGO_WIDTH, grid * LOGO), name));
        let beside = logo.as_ref().map_or(Pt::ZERO, |(logo, _)| logo.size.width + grid * 1.5);
        let words = Region { width: text.width - beside, ..text };
        let mut parts = Vec::new();
        let [date, issuer] = &booklet.issue;
        for (inlines, style) in
            [(&booklet.authors, styles.parties), (date, styles.dateline), (issuer, styles.dateline)]
        {
            if !inlines.is_empty() {
                parts.push(self.tagged(inlines, style, words, node));
            }
        }
        let deep: Pt = parts.iter().map(|part| part.height).sum();
        let height = logo.as_ref().map_or(Pt::ZERO, |(logo, _)| logo.size.height).max(deep);
        let mut piece = Piece { frame: self.frame(), ..Piece::new(height) };
        let mut y = height - deep;
        for part in parts {
            let below = part.height;
            draw(&mut piece, y, part);
            y += below;
        }
        if let Some((logo, name)) = logo {
            let Size { width, height: tall } = logo.size;
            let start = text.start + text.width - width;
            // Its foot is on the last baseline.
            let foot = height - (styles.dateline.leading - styles.dateline.baseline());
            let top = (foot - tall).max(Pt::ZERO);
            let at = Point::new(self.columns.left(start, width), top);
            self.draw_described(&mut piece.frame, at, logo, name, node);
        }
        piece
    }

    /// Data of the edition at the foot of the page on the back of the cover; from its head on where they are longer.
    fn back(&mut self, booklet: &Booklet) -> Vec<Piece> {
        let grid = self.theme.grid;
        let section = self.structure.push(Structure::ROOT, Role::Section);
        let mut pieces = self.blocks(&booklet.edition, self.main(), section);
        let mut stack = Stack::new(&self.flow, grid);
        let tops: Vec<Pt> = pieces.iter().map(|piece| stack.push(piece)).collect();
        let (used, body) = (stack.y, grid * f64::from(self.theme.page.lines));
        if used <= body {
            let mut whole = Piece { frame: self.frame(), ..Piece::new(body - Pt(0.01)) };
            for (piece, top) in pieces.into_iter().zip(tops) {
                whole.absorb(body - used + top, piece);
            }
            whole.height = body - Pt(0.01);
            pieces = vec![whole];
        }
        if let Some(first) = pieces.first_mut() {
            first.page_break = true;
            first.bare = true;
        }
        pieces
    }

    /// Draws the accent from edge to edge of the sheet, from its head down to `edge`, on a page whose text starts with the
    /// frame.
    pub(super) fn ground(&self, frame: &mut Frame, edge: Pt) {
        let page = self.theme.page;
        let path = Path::rect(Size::new(page.size.width + page.bleed * 2.0, edge + page.bleed));
        let fill = Some(Fill { paint: Paint::Solid(self.theme.colors.accent), even_odd: false });
        let corner = Point::new(-self.left_edge() - page.bleed, -page.top - page.bleed);
        frame.push(Point::ZERO, Item::Mark(Mark::Artifact(Artifact::Layout)));
        frame.push(corner, Item::Shape(Shape { path, fill, stroke: None }));
    }

    /// Draws words, and lines under and through them, in the colours that can be read on the accent.
    pub(super) fn on_accent(&self, frame: &mut Frame) {
        let colors = self.theme.colors;
        let readable =
            |color: Color| if color == colors.second { colors.second_on_accent } else { colors.on_accent };
        for (_, item) in &mut frame.items {
            match item {
                Item::Run(run) => run.color = readable(run.color),
                Item::Shape(shape) => {
                    if let Some(fill) = &mut shape.fill {
                        fill.paint = Paint::Solid(colors.on_accent);
                    }
                    if let Some(stroke) = &mut shape.stroke {
                        stroke.color = colors.on_accent;
                    }
                }
                _ => {}
            }
        }
    }

    /// A paragraph of its own in the structure.
    pub(super) fn tagged(
        &mut self,
        inlines: &[crate::compose::Inline],
        style: Style,
        region: Region,
        node: NodeId,
    ) -> Piece {
        let paragraph = self.structure.push(node, Role::Paragraph);
        self.whole(inlines, style, region, Align::Start, Purpose::Content(paragraph))
    }
}

/// Draws what a piece holds at a height of another, which stays as tall as it is.
fn draw(piece: &mut Piece, y: Pt, part: Piece) {
    let height = piece.height;
    piece.absorb(y, part);
    piece.height = height;
}
