//! Maps: land and water, the two parties in their hues, and names where there is room.

use crate::atlas::{Area, Bounds, Place, Room, Scene, View, largest_middle};
use crate::brief::MarkKind;
use crate::compose::{MapBlock, MapMark, MapParty, PictureWidth, Text};
use crate::frame::{Color, Fill, Frame, Item, Join, Paint, Path, Segment, Shape, Stroke};
use crate::geom::{Point, Pt, Size};
use crate::layout::columns::Region;
use crate::layout::inline::Purpose;
use crate::layout::pages::Crowded;
use crate::layout::piece::Piece;
use crate::structure::{NodeId, Role};
use crate::text::{Align, TextLine, reads_rtl};
use crate::theme::Style;

use super::Setter;
use super::placed::BELOW;

/// Boundaries, the edge of a party, and the frame.
const BOUNDARY: Pt = Pt(0.35);
const EDGE: Pt = Pt(0.75);
/// How much of its hue is in the land of a party: names on it are as dark as elsewhere.
const TINTED: f64 = 0.45;
/// A party that is smaller than this in both directions has a ring around it.
const TINY: f64 = 7.0;
const RING: f64 = 6.0;
/// The height of capitals and of descenders of Source Sans 3, in ems: the ink of a name.
const CAPITALS: f64 = 0.66;
const DESCENDERS: f64 = 0.2;

impl Setter<'_> {
    pub(super) fn map(&mut self, block: &MapBlock, region: Region, node: NodeId) -> Vec<Piece> {
        let spans = self.map_spans(block);
        if block.may_be_left_out && spans && block.width != PictureWidth::Full {
            return Vec::new();
        }
        let (grid, styles) = (self.theme.grid, self.theme.styles);
        let width = if spans { PictureWidth::Full } else { block.width };
        let placed = self.placed(width, region);
        let node = self.structure.push(node, Role::Division);
        let mut piece = Piece { snap: true, before: grid, spans: placed.spans, ..Piece::new(Pt::ZERO) };
        piece.frame = self.frame();
        let language = self.label_language.clone().filter(|_| block.alt_is_own);
        let mark = self.described(&block.alt, language, node);
        let drawn = self.draw_map(block, placed.thing.width);
        let height = drawn.size.height;
        piece.frame.push(Point::ZERO, Item::Mark(mark));
        self.draw_placed(&mut piece, Pt::ZERO, drawn, placed);
        // The caption is beside the figure, in what holds the two: see `figure`.
        let caption = self.structure.push(node, Role::Caption);
        let words = [(&block.title, styles.figure_title), (&block.caption, styles.figure_caption)];
        let y = self.caption(&mut piece, placed.words_below(height), words, placed, caption);
        let note = self.structure.push(caption, Role::Paragraph);
        let (below, region, align) = match placed.beside {
            false => (y, placed.words, placed.align),
            true => (height + BELOW, placed.thing, Align::Start),
        };
        let set = self.whole(&block.note, styles.figure_caption, region, align, Purpose::Content(note));
        piece.absorb(below, set);
        piece.height = piece.height.ceil_to(grid);
        piece.floats = region == self.main() && width != PictureWidth::Margin;
        vec![piece]
    }

    /// Whether a map spans all columns of text: it is to, or one of them has no room for its names.
    pub(super) fn map_spans(&mut self, block: &MapBlock) -> bool {
        if self.columns.count == 1 || block.width == PictureWidth::Full {
            return self.columns.count > 1;
        }
        let known = self.crowded.len();
        self.draw_map(block, self.main().width);
        let is_crowded = self.crowded.len() > known;
        self.crowded.truncate(known);
        is_crowded
    }

    /// The map itself, in a frame of its own.
    fn draw_map(&mut self, block: &MapBlock, width: Pt) -> Frame {
        let lands = block.parties.each_ref().map(|party| &party.land);
        let places: Vec<Place> = block.marks.iter().map(|mark| mark.at).collect();
        let view = View::new(lands, &places, width.0, self.theme.page.tallest_picture().0);
        let scene = view.scene(lands);
        let size = Size::new(width, Pt(view.height));
        let colors = self.theme.colors;
        let mut frame = Frame::new(size);
        push(&mut frame, Path::rect(size), Some(colors.sea), None);
        push(&mut frame, rings(&scene.land), Some(colors.land), None);
        let line = |color: Color, width: Pt| Stroke { join: Join::Round, ..Stroke::new(color, width) };
        push(&mut frame, lines(&scene.boundaries), None, Some(line(Color::WHITE, BOUNDARY)));
        for (number, party) in block.parties.iter().enumerate() {
            let hue = colors.palette.main(party.hue);
            push(&mut frame, rings(&scene.parties[number]), Some(mixed(hue)), None);
            push(&mut frame, lines(&scene.outlines[number]), None, Some(line(hue, EDGE)));
        }
        let frame_line = Some(line(colors.rule, BOUNDARY));
        push(&mut frame, Path::rect(size), None, frame_line);
        self.name_all(&mut frame, block, &view, &scene);
        frame
    }

    /// Draws the marks and the names, the most important first.
    fn name_all(&mut self, frame: &mut Frame, block: &MapBlock, view: &View, scene: &Scene) {
        let styles = self.theme.styles;
        let mut room = Room::new(view.width, view.height);
        let mut marks: Vec<(&MapMark, Bounds)> = block
            .marks
            .iter()
            .filter_map(|mark| view.place(mark.at).map(|at| (mark, at)))
            .map(|(mark, at)| (mark, self.mark(frame, mark.kind, at)))
            .collect();
        marks.iter().for_each(|(_, taken)| room.take(*taken));
        let rings = [0, 1].map(|number| {
            let ring = self.ring(frame, &block.parties[number], &scene.parties[number], &marks)?;
            room.take(ring);
            // Names of what is in the ring are beside it.
            let within = marks.iter_mut().filter(|(_, mark)| ring.contains(mark));
            within.for_each(|(_, mark)| *mark = ring);
            Some(ring)
        });
        let areas = scene.parties.each_ref().map(|rings| Area::new(rings));
        let land = Area::new(&scene.land);
        for (number, party) in block.parties.iter().enumerate() {
            let (own, other) = (&scene.parties[number], &areas[1 - number]);
            let name = self.set_name(&party.name, styles.map_place.semibold());
            let size = (name.0.width.0, name.1);
            let apart = |spot: &Bounds| !other.touches(spot);
            let at_sea = |spot: &Bounds| apart(spot) && !land.touches(spot);
            let spot = match rings[number] {
                Some(ring) => room.beside(ring, size, apart).or_else(|| room.beside(ring, size, |_| true)),
                None => room
                    .within(own, size)
                    .or_else(|| room.along(own, size, at_sea))
                    .or_else(|| room.along(own, size, apart)),
            };
            let spot = spot.or_else(|| room.anywhere(own, size));
            self.put_name(frame, spot, name, &party.name, block);
        }
        let edges = scene.outlines.each_ref().map(|lines| Area::new(lines));
        for (mark, taken) in marks {
            if mark.name.text.is_empty() {
                continue;
            }
            let name = self.set_name(&mark.name, styles.map_place);
            let size = (name.0.width.0, name.1);
            let clear = |spot: &Bounds| !edges.iter().any(|edge| edge.has_points_in(&spot.wider(0.6)));
            let spot = room.beside(taken, size, clear).or_else(|| room.beside(taken, size, |_| true));
            self.put_name(frame, spot, name, &mark.name, block);
        }
        for (code, rings) in &scene.others {
            let Some((_, text)) = block.neighbours.iter().find(|(known, _)| known == code) else { continue };
            let Some(extent) = Bounds::of(rings.iter().flatten()) else { continue };
            // Less than two letters wide.
            if extent.width() < 8.0 || extent.height() < 5.0 {
                continue;
            }
            let name = self.set_name(text, styles.map_country);
            if let Some(spot) = room.within(rings, (name.0.width.0, name.1)) {
                put(frame, spot, name);
            }
        }
    }

    /// A name on one line, the height of its ink, and how much of that is above the baseline.
    fn set_name(&mut self, text: &Text, style: Style) -> (TextLine, f64, f64) {
        let span = self.span(text, style);
        let line = self.shaper.line(&[span], reads_rtl(&text.text, self.columns.rtl));
        let plain = text.text.chars().all(|c| c < '\u{530}' || ('\u{2000}'..'\u{2C00}').contains(&c));
        let (above, below) = match plain {
            true => (CAPITALS * style.font.size.0, DESCENDERS * style.font.size.0),
            // Other scripts get all the room that their fonts ask for.
            false => (line.ascent.0, line.descent.0.abs()),
        };
        (line, above + below, above)
    }

    /// Draws a name, or notes that there is no room for it.
    fn put_name(
        &mut self,
        frame: &mut Frame,
        spot: Option<(f64, f64)>,
        name: (TextLine, f64, f64),
        text: &Text,
        block: &MapBlock,
    ) {
        match spot {
            Some(spot) => put(frame, spot, name),
            None => self.crowded.push(Crowded {
                name: text.text.clone(),
                name_place: text.span,
                map: block.place,
            }),
        }
    }

    /// Draws a mark; what it takes.
    fn mark(&self, frame: &mut Frame, kind: MarkKind, (x, y): (f64, f64)) -> Bounds {
        let colors = self.theme.colors;
        let radius = match kind {
            MarkKind::Capital => 1.6,
            MarkKind::Mission => 1.7,
            MarkKind::Place => 1.5,
        };
        let halo = Stroke::new(Color::WHITE, Pt(0.6));
        let (path, corner) = match kind {
            MarkKind::Capital => (Path::rect(Size::new(Pt(2.0 * radius), Pt(2.0 * radius))), radius),
            MarkKind::Mission | MarkKind::Place => (Path::circle(Pt(radius)), 0.0),
        };
        let (fill, stroke) = match kind {
            MarkKind::Mission => (Color::WHITE, Stroke::new(colors.text, Pt(0.9))),
            MarkKind::Capital | MarkKind::Place => (colors.text, halo),
        };
        let at = Point::new(Pt(x - corner), Pt(y - corner));
        frame.push(at, Item::Shape(Shape { path, fill: Some(solid(fill)), stroke: Some(stroke) }));
        let reach = radius + 0.5;
        Bounds { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach }
    }

    /// Draws a ring around a party that is too small to be seen; what it takes.
    fn ring(
        &self,
        frame: &mut Frame,
        party: &MapParty,
        own: &[Vec<(f64, f64)>],
        marks: &[(&MapMark, Bounds)],
    ) -> Option<Bounds> {
        let tiny = |ring: &Vec<(f64, f64)>| {
            Bounds::of(ring).is_none_or(|extent| extent.width() < TINY && extent.height() < TINY)
        };
        if !own.iter().all(tiny) {
            return None;
        }
        // Around the capital, where it is among the islands; else around the largest.
        let extent = Bounds::of(own.iter().flatten())?;
        let near =
            |mark: &&(&MapMark, Bounds)| mark.0.kind == MarkKind::Capital && extent.has(mark.1.middle());
        let (x, y) = match marks.iter().find(near) {
            Some((_, mark)) => mark.middle(),
            None => largest_middle(own)?,
        };
        let color = self.theme.colors.palette.main(party.hue);
        let stroke = Some(Stroke::new(color, Pt(1.0)));
        frame.push(
            Point::new(Pt(x), Pt(y)),
            Item::Shape(Shape { path: Path::circle(Pt(RING)), fill: None, stroke }),
        );
        let reach = RING + 0.5;
        Some(Bounds { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach })
    }
}

/// Draws a name with the top left corner of its ink at a spot.
fn put(frame: &mut Frame, (left, top): (f64, f64), (line, _, above): (TextLine, f64, f64)) {
    let at = Point::new(Pt(left), Pt(top + above));
    frame.items.extend(line.runs.into_iter().map(|placed| (at + placed.at, Item::Run(placed.run))));
}

fn push(frame: &mut Frame, path: Path, fill: Option<Color>, stroke: Option<Stroke>) {
    if !path.segments.is_empty() {
        frame.push(Point::ZERO, Item::Shape(Shape { path, fill: fill.map(solid), stroke }));
    }
}

fn solid(color: Color) -> Fill {
    Fill { paint: Paint::Solid(color), even_odd: true }
}

/// A hue as the land of a party.
fn mixed(color: Color) -> Color {
    let channel = |value: u8| (255.0 - (255.0 - f64::from(value)) * TINTED).round() as u8;
    Color { r: channel(color.r), g: channel(color.g), b: channel(color.b), ..color }
}

fn rings(rings: &[Vec<(f64, f64)>]) -> Path {
    outline(rings, true)
}

fn lines(lines: &[Vec<(f64, f64)>]) -> Path {
    outline(lines, false)
}

fn outline(all: &[Vec<(f64, f64)>], closed: bool) -> Path {
    let mut path = Path::default();
    for points in all {
        for (number, &(x, y)) in points.iter().enumerate() {
            let to = Point::new(Pt(x), Pt(y));
            path.segments.push(if number == 0 { Segment::Move(to) } else { Segment::Line(to) });
        }
        if closed && !points.is_empty() {
            path.segments.push(Segment::Close);
        }
    }
    path
}
