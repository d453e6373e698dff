//! Frames to content streams, and what is found in them on the way: marked content, links, anchors.

use std::sync::Arc;

use crate::font::{FaceId, Fonts};
use crate::frame::{
    Artifact, Cap, Color, Frame, Group, Item, Join, Layer, Link, Mark, Mask, MaskMeasure, Path, Rect, Run,
    Segment, Shape, Stroke, Tiles,
};
use crate::geom::{Point, Pt, Size};
use crate::structure::Structure;

use super::codes::AllCodes;
use super::page::{Bounds, NOWHERE, Page, PlacedLink, unite};
use super::resources::{Composition, FormXObject, Gradient, Resources, Tiling, form_name};
use super::show;
use super::syntax::{factor, integer, micro, milli, operands, real, thousandths};
use super::tags;

/// Paints pages, and gathers what they share.
pub(super) struct Painter<'a> {
    pub(super) codes: AllCodes<'a>,
    pub(super) resources: Resources,
    structure: &'a Structure,
    /// For each leaf, whether it belongs to a figure.
    pictured: Vec<bool>,
}

impl<'a> Painter<'a> {
    /// A painter for the pages of a document.
    pub(super) fn new(fonts: &'a Fonts, structure: &'a Structure) -> Self {
        let pictured = tags::leaves_of_figures(structure);
        Self { codes: AllCodes::new(fonts), resources: Resources::default(), structure, pictured }
    }

    /// Paints a page of a height, with a bleed around it.
    pub(super) fn page(&mut self, frame: &Frame, height: Pt, bleed: Pt) -> Page {
        let page = Page {
            content: Vec::with_capacity(8 * 1024),
            leaves: Vec::new(),
            links: Vec::new(),
            anchors: Vec::new(),
            bounds: Vec::new(),
            layered: false,
        };
        let mut canvas = Canvas {
            painter: self,
            page,
            base: (height + bleed * 2.0).0,
            matrix: IDENTITY,
            stream_matrix: IDENTITY,
            state: State::default(),
            line: None,
            mark: Mark::Artifact(Artifact::Layout),
            open: None,
        };
        canvas.frame(frame, Point::new(bleed, bleed));
        canvas.end_mark();
        canvas.page
    }
}

/// A page that is being painted.
struct Canvas<'p, 'a> {
    painter: &'p mut Painter<'a>,
    page: Page,
    /// The y, in PDF's coordinates, of the top of the page or group.
    base: f64,
    /// From the coordinates of the group to those of the page.
    matrix: [f64; 6],
    /// From the coordinates of the group to those that its content stream starts with.
    stream_matrix: [f64; 6],
    state: State,
    /// Where the last line of text started, in thousandths of a point, if a text object is open.
    line: Option<[i64; 2]>,
    /// What the next item belongs to, and what the open marked-content sequence belongs to.
    mark: Mark,
    open: Option<Mark>,
}

/// The graphics state (ISO 32000-1, 8.4), as far as it is in use. None is what is not known.
#[derive(Clone)]
struct State {
    fill: Option<[u8; 3]>,
    stroke: Option<[u8; 3]>,
    fill_alpha: u8,
    stroke_alpha: u8,
    width: Option<i64>,
    cap: Option<Cap>,
    join: Option<Join>,
    /// Lengths and offset.
    dash: Option<(Vec<Pt>, Pt)>,
    /// In thousandths.
    miter_limit: Option<i64>,
    font: Option<(FaceId, i64)>,
    /// How wide glyphs are drawn, in thousandths of a per cent, and the character spacing, in thousandths of a point.
    scale: Option<i64>,
    spacing: Option<i64>,
}

impl Default for State {
    /// What a page starts with.
    fn default() -> Self {
        Self {
            fill: Some([0; 3]),
            stroke: Some([0; 3]),
            width: Some(1000),
            cap: Some(Cap::Butt),
            join: Some(Join::Miter),
            dash: Some((Vec::new(), Pt::ZERO)),
            miter_limit: Some(milli(Stroke::MITER_LIMIT)),
            scale: Some(100_000),
            spacing: Some(0),
            ..Self::unknown()
        }
    }
}

impl State {
    /// What a group starts with: the state of where it is drawn, but no opacity (11.6.6).
    fn unknown() -> Self {
        Self {
            fill: None,
            stroke: None,
            fill_alpha: 255,
            stroke_alpha: 255,
            width: None,
            cap: None,
            join: None,
            dash: None,
            miter_limit: None,
            font: None,
            scale: None,
            spacing: None,
        }
    }
}

impl Canvas<'_, '_> {
    fn frame(&mut self, frame: &Frame, origin: Point) {
        for (point, item) in &frame.items {
            let at = *point + origin;
            match item {
                Item::Run(run) => self.run(run, at),
                Item::Shape(shape) => self.shape(shape, at),
                Item::Image(image, size) => {
                    self.begin_mark();
                    self.end_text();
                    let name = self.painter.resources.image(image);
                    let y = self.base - at.y.0 - size.height.0;
                    self.fill_alpha(255);
                    self.put(b"q ");
                    operands(&mut self.page.content, &[size.width.0, 0.0, 0.0, size.height.0, at.x.0, y]);
                    self.put(b"cm/");
                    self.put(name.as_bytes());
                    self.put(b" Do Q\n");
                    self.cover(at, *size);
                }
                Item::Group(group) => self.group(group, at),
                Item::Layer(layer) => self.layer(layer, at),
                Item::Tiles(tiles) => self.tiles(tiles, at),
                Item::Link(link) => self.link(link, at),
                Item::Anchor(anchor) => {
                    let place = self.to_page([at.x.0, self.base - at.y.0]);
                    self.page.anchors.push((*anchor, place));
                }
                Item::Figure(_) | Item::Typed(_) => {}
                Item::Mark(mark) => self.mark = *mark,
            }
        }
    }

    fn run(&mut self, run: &Run, at: Point) {
        // Also false for a size that is not a number.
        let visible = run.size.0 > 0.0 && run.size.0.is_finite();
        if run.glyphs.is_empty() || !visible {
            return;
        }
        self.begin_mark();
        self.fill(run.color);
        let start = [milli(at.x.0), milli(self.base - at.y.0)];
        let font = (run.face, milli(run.size.0));
        let out = &mut self.page.content;
        let from = self.line.unwrap_or_else(|| {
            out.extend_from_slice(b"BT\n");
            [0, 0]
        });
        if self.state.font != Some(font) {
            out.extend_from_slice(b"/F");
            integer(out, i64::from(run.face.0));
            out.push(b' ');
            thousandths(out, font.1);
            out.extend_from_slice(b" Tf\n");
            self.state.font = Some(font);
        }
        // In thousandths of a per cent.
        let scale = milli(run.fit.scale * 100.0);
        if self.state.scale != Some(scale) {
            thousandths(out, scale);
            out.extend_from_slice(b" Tz\n");
            self.state.scale = Some(scale);
        }
        let spacing = show::spacing(run.fit);
        if self.state.spacing != Some(spacing) {
            thousandths(out, spacing);
            out.extend_from_slice(b" Tc\n");
            self.state.spacing = Some(spacing);
        }
        thousandths(out, start[0] - from[0]);
        out.push(b' ');
        thousandths(out, start[1] - from[1]);
        out.extend_from_slice(b" Td\n");
        self.line = Some(start);

        let codes = self.painter.codes.of(run.face);
        show::show(out, run, codes);
        if self.is_covered() {
            let face = self.painter.codes.of(run.face).face;
            let ascent = face.scale(i32::from(face.ascent), run.size);
            let descent = face.scale(i32::from(face.descent), run.size);
            let top = Point::new(at.x, at.y - ascent);
            self.cover(top, Size::new(run.width(), ascent - descent));
        }
    }

    fn shape(&mut self, shape: &Shape, at: Point) {
        if shape.path.segments.is_empty() || shape.fill.is_none() && shape.stroke.is_none() {
            return;
        }
        self.begin_mark();
        self.end_text();
        let mut stroke = shape.stroke.as_ref();
        if let Some(fill) = &shape.fill {
            let even_odd = fill.even_odd;
            match self.painter.resources.gradient(&fill.paint) {
                Err(color) => {
                    self.fill(color);
                    // One operator fills and strokes, but where both let something through, what is
                    // under the line must not be filled twice; nor does it matter otherwise.
                    let both = stroke.take();
                    if let Some(stroke) = both {
                        self.stroke(stroke);
                    }
                    self.path(&shape.path, at);
                    self.put(match (both.is_some(), even_odd) {
                        (false, false) => b"f\n".as_slice(),
                        (false, true) => b"f*\n",
                        (true, false) => b"B\n",
                        (true, true) => b"B*\n",
                    });
                }
                Ok(gradient) => self.gradient(&gradient, &shape.path, even_odd, at),
            }
        }
        if let Some(stroke) = stroke {
            self.stroke(stroke);
            self.path(&shape.path, at);
            self.put(b"S\n");
        }
        if self.is_covered() {
            let margin = shape.stroke.as_ref().map_or(0.0, |stroke| stroke.width.0 / 2.0);
            self.cover_path(&shape.path, at, margin);
        }
    }

    /// Fills a path with a gradient, whose coordinates are the path's.
    fn gradient(&mut self, gradient: &Gradient, path: &Path, even_odd: bool, at: Point) {
        self.put(b"q\n");
        let outer = self.state.clone();
        self.fill_alpha(gradient.alpha);
        self.put(b"1 0 0 1 ");
        operands(&mut self.page.content, &[at.x.0, self.base - at.y.0]);
        self.put(b"cm\n");
        let base = std::mem::replace(&mut self.base, 0.0);
        self.path(path, Point::ZERO);
        self.base = base;
        self.put(if even_odd { b"W* n/" } else { b"W n/" });
        if let Some(coverage) = &gradient.coverage {
            let mut content = b"/".to_vec();
            content.extend_from_slice(coverage.as_bytes());
            content.extend_from_slice(b" sh\n");
            let [left, top, right, bottom] = path.bounds();
            let bounds = [left, -bottom, right, -top].map(milli);
            let mask = self.painter.resources.form(FormXObject { content, bounds });
            self.page.layered = true;
            let mask = Some((mask, MaskMeasure::Lightness));
            let state = self.painter.resources.composition(Composition { mask, ..Composition::PLAIN });
            self.put(state.as_bytes());
            self.put(b" gs/");
        }
        self.put(gradient.name.as_bytes());
        self.put(b" sh\nQ\n");
        self.state = outer;
    }

    /// Draws into a separate content stream, with y up from the origin of the frame.
    fn form(&mut self, frame: &Frame, bounds: Rect, matrix: [f64; 6]) -> FormXObject {
        let outer = (
            std::mem::take(&mut self.page.content),
            self.base,
            self.matrix,
            self.stream_matrix,
            std::mem::replace(&mut self.state, State::unknown()),
        );
        self.base = 0.0;
        self.matrix = matrix;
        self.stream_matrix = IDENTITY;
        self.frame(frame, Point::ZERO);
        self.end_text();
        let content;
        (content, (self.page.content, self.base, self.matrix, self.stream_matrix, self.state)) =
            (std::mem::take(&mut self.page.content), outer);
        FormXObject { content, bounds: upright(bounds) }
    }

    fn layer(&mut self, layer: &Layer, at: Point) {
        self.begin_mark();
        self.end_text();
        self.page.layered = true;
        let origin = [1.0, 0.0, 0.0, 1.0, at.x.0, self.base - at.y.0];
        let matrix = multiply(origin, self.matrix);
        let form = self.form(&layer.frame, layer.bounds, matrix);
        let form = self.painter.resources.form(form);
        let mask = layer.mask.as_ref().map(|Mask { frame, measure }| {
            // A mask is not seen by itself: it covers nothing.
            let covered = self.page.bounds.clone();
            let form = self.form(frame, layer.bounds, matrix);
            self.page.bounds = covered;
            (self.painter.resources.form(form), *measure)
        });
        let opacity = milli(layer.opacity.clamp(0.0, 1.0));
        let state = self.painter.resources.composition(Composition { opacity, blend: layer.blend, mask });
        self.put(b"q ");
        if at != Point::ZERO || self.base != 0.0 {
            self.put(b"1 0 0 1 ");
            operands(&mut self.page.content, &origin[4..]);
            self.put(b"cm");
        }
        self.put(b"/");
        self.put(state.as_bytes());
        self.put(b" gs/");
        self.put(form_name(form).as_bytes());
        self.put(b" Do Q\n");
    }

    fn tiles(&mut self, tiles: &Tiles, at: Point) {
        if tiles.path.segments.is_empty() {
            return;
        }
        self.begin_mark();
        self.end_text();
        let [a, b, c, d, e, f] = tiles.transform;
        let matrix = [a, -b, -c, d, at.x.0 + e, self.base - at.y.0 - f];
        let covered = self.page.bounds.clone();
        let form = self.form(&tiles.frame, tiles.tile, multiply(matrix, self.matrix));
        self.page.bounds = covered;
        // A pattern's coordinates are those that the content stream starts with, whatever they are where the
        // pattern is used (8.7.3.1).
        let matrix = multiply(matrix, self.stream_matrix).map(micro);
        let name = self.painter.resources.tiling(Tiling { form, matrix });
        self.fill_alpha(255);
        self.put(b"/Pattern cs/");
        self.put(name.as_bytes());
        self.put(b" scn\n");
        self.state.fill = None;
        self.path(&tiles.path, at);
        self.put(if tiles.even_odd { b"f*\n".as_slice() } else { b"f\n" });
        if self.is_covered() {
            self.cover_path(&tiles.path, at, 0.0);
        }
    }

    fn group(&mut self, group: &Group, at: Point) {
        if group.clip.as_ref().is_some_and(|clip| clip.path.segments.is_empty()) {
            return;
        }
        // Marked content and saved states nest, the one in the other.
        let marked = holds_marks(&group.frame);
        if marked {
            self.end_mark();
        } else {
            self.begin_mark();
        }
        self.end_text();
        self.put(b"q\n");
        let [a, b, c, d, e, f] = group.transform;
        // The same transform with y up, its origin moved to the group's point.
        let matrix = [a, -b, -c, d, at.x.0 + e, self.base - at.y.0 - f];
        for value in &matrix[..4] {
            factor(&mut self.page.content, *value);
            self.put(b" ");
        }
        operands(&mut self.page.content, &matrix[4..]);
        self.put(b"cm\n");
        let outer = (self.base, self.matrix, self.stream_matrix, self.state.clone());
        self.base = 0.0;
        self.matrix = multiply(matrix, self.matrix);
        self.stream_matrix = multiply(matrix, self.stream_matrix);
        if let Some(clip) = &group.clip {
            self.path(&clip.path, Point::ZERO);
            self.put(if clip.even_odd { b"W* n\n" } else { b"W n\n" });
        }
        self.frame(&group.frame, Point::ZERO);
        if marked {
            self.end_mark();
        }
        self.end_text();
        self.put(b"Q\n");
        (self.base, self.matrix, self.stream_matrix, self.state) = outer;
    }

    fn link(&mut self, link: &Link, at: Point) {
        self.page.links.push(PlacedLink {
            bounds: self.bounds([at.x.0, self.base - at.y.0, link.size.width.0, -link.size.height.0]),
            target: link.target.clone(),
            node: link.node,
            description: Arc::clone(&link.description),
        });
    }

    fn put(&mut self, bytes: &[u8]) {
        self.page.content.extend_from_slice(bytes);
    }

    // Marked content (14.6).

    /// Makes sure that what follows is inside the marked-content sequence it belongs to.
    fn begin_mark(&mut self) {
        if self.open == Some(self.mark) {
            return;
        }
        self.end_mark();
        self.open = Some(self.mark);
        match self.mark {
            Mark::Artifact(Artifact::Header) => {
                self.put(b"/Artifact<</Type/Pagination/Subtype/Header/Attached[/Top]>>BDC\n");
            }
            Mark::Artifact(Artifact::Footer) => {
                self.put(b"/Artifact<</Type/Pagination/Subtype/Footer/Attached[/Bottom]>>BDC\n");
            }
            Mark::Artifact(Artifact::Layout) => self.put(b"/Artifact<</Type/Layout>>BDC\n"),
            Mark::Leaf(leaf) => {
                let role = self.painter.structure.node(self.painter.structure.owner(leaf)).role;
                self.put(b"/");
                self.put(tags::standard_type(role).as_bytes());
                self.put(b"<</MCID ");
                integer(&mut self.page.content, self.page.leaves.len() as i64);
                self.put(b">>BDC\n");
                self.page.leaves.push(leaf);
            }
        }
    }

    fn end_mark(&mut self) {
        if self.open.take().is_some() {
            self.end_text();
            self.put(b"EMC\n");
        }
    }

    fn end_text(&mut self) {
        if self.line.take().is_some() {
            self.put(b"ET\n");
        }
    }

    // Graphics state (8.4).

    fn fill(&mut self, color: Color) {
        self.fill_alpha(color.a);
        let channels = [color.r, color.g, color.b];
        if self.state.fill != Some(channels) {
            self.state.fill = Some(channels);
            write_color(&mut self.page.content, channels, [b"g\n", b"rg\n"]);
        }
    }

    fn fill_alpha(&mut self, alpha: u8) {
        if self.state.fill_alpha != alpha {
            self.state.fill_alpha = alpha;
            self.alpha(false, alpha);
        }
    }

    fn alpha(&mut self, stroke: bool, alpha: u8) {
        let name = self.painter.resources.alpha(stroke, alpha);
        self.put(b"/");
        self.put(name.as_bytes());
        self.put(b" gs\n");
    }

    fn stroke(&mut self, stroke: &Stroke) {
        let alpha = stroke.color.a;
        if self.state.stroke_alpha != alpha {
            self.state.stroke_alpha = alpha;
            self.alpha(true, alpha);
        }
        let (state, out) = (&mut self.state, &mut self.page.content);
        let channels = [stroke.color.r, stroke.color.g, stroke.color.b];
        if state.stroke != Some(channels) {
            state.stroke = Some(channels);
            write_color(out, channels, [b"G\n", b"RG\n"]);
        }
        let width = milli(stroke.width.0);
        if state.width != Some(width) {
            state.width = Some(width);
            thousandths(out, width);
            out.extend_from_slice(b" w\n");
        }
        if state.cap != Some(stroke.cap) {
            state.cap = Some(stroke.cap);
            integer(out, stroke.cap as i64);
            out.extend_from_slice(b" J\n");
        }
        if state.join != Some(stroke.join) {
            state.join = Some(stroke.join);
            integer(out, stroke.join as i64);
            out.extend_from_slice(b" j\n");
        }
        let miter_limit = milli(stroke.miter_limit);
        if stroke.join == Join::Miter && state.miter_limit != Some(miter_limit) {
            state.miter_limit = Some(miter_limit);
            thousandths(out, miter_limit);
            out.extend_from_slice(b" M\n");
        }
        let dash_offset = if stroke.dash.is_empty() { Pt::ZERO } else { stroke.dash_offset };
        let known = state.dash.as_ref();
        if known.is_none_or(|(dash, offset)| *dash != stroke.dash || *offset != dash_offset) {
            state.dash = Some((stroke.dash.clone(), dash_offset));
            out.push(b'[');
            for length in &stroke.dash {
                real(out, length.0);
                out.push(b' ');
            }
            out.push(b']');
            // A negative phase is not allowed (8.4.3.6): that of a whole period more is the same.
            let period = stroke.dash.iter().map(|length| length.0).sum::<f64>() * 2.0;
            real(out, if period > 0.0 { dash_offset.0.rem_euclid(period) } else { 0.0 });
            out.extend_from_slice(b" d\n");
        }
    }

    /// Constructs a path (8.5.2).
    fn path(&mut self, path: &Path, at: Point) {
        let (out, base) = (&mut self.page.content, self.base);
        let place = |point: &Point| [at.x.0 + point.x.0, base - at.y.0 - point.y.0];
        if let Some((corner, size)) = rectangle(path) {
            let [x, y] = place(&corner);
            operands(out, &[x, y, size.width.0, -size.height.0]);
            out.extend_from_slice(b"re\n");
            return;
        }
        for segment in &path.segments {
            let (points, operator) = match segment {
                Segment::Move(to) => ([Some(to), None, None], b"m\n"),
                Segment::Line(to) => ([Some(to), None, None], b"l\n"),
                Segment::Cubic(one, two, to) => ([Some(one), Some(two), Some(to)], b"c\n"),
                Segment::Close => ([None; 3], b"h\n"),
            };
            for point in points.into_iter().flatten() {
                operands(out, &place(point));
            }
            out.extend_from_slice(operator);
        }
    }

    // Where things end up on the page.

    fn to_page(&self, [x, y]: [f64; 2]) -> [f64; 2] {
        let [a, b, c, d, e, f] = self.matrix;
        [a * x + c * y + e, b * x + d * y + f]
    }

    /// The upright rectangle on the page around one of the group.
    fn bounds(&self, [x, y, width, height]: [f64; 4]) -> Bounds {
        let corners = [[x, y], [x + width, y], [x, y + height], [x + width, y + height]];
        corners
            .map(|corner| self.to_page(corner))
            .into_iter()
            .fold(NOWHERE, |bounds, [x, y]| unite(bounds, [x, y, x, y]))
    }

    /// Whether it must be known what is covered.
    fn is_covered(&self) -> bool {
        matches!(self.mark, Mark::Leaf(leaf) if self.painter.pictured.get(leaf.0 as usize) == Some(&true))
    }

    fn cover(&mut self, at: Point, size: Size) {
        if let Mark::Leaf(leaf) = self.mark
            && self.is_covered()
        {
            let bounds = self.bounds([at.x.0, self.base - at.y.0, size.width.0, -size.height.0]);
            match self.page.bounds.last_mut().filter(|(last, _)| *last == leaf) {
                Some((_, all)) => *all = unite(*all, bounds),
                None => self.page.bounds.push((leaf, bounds)),
            }
        }
    }

    fn cover_path(&mut self, path: &Path, at: Point, margin: f64) {
        let [left, top, right, bottom] = path.bounds();
        if left <= right && top <= bottom {
            let corner = Point::new(Pt(left - margin), Pt(top - margin));
            let size = Size::new(Pt(right - left + 2.0 * margin), Pt(bottom - top + 2.0 * margin));
            self.cover(at + corner, size);
        }
    }
}

/// The matrix that changes nothing.
const IDENTITY: [f64; 6] = [1.0, 0.0, 0.0, 1.0, 0.0, 0.0];

/// A rectangle of a frame as PDF has it, y up, in thousandths of a point.
fn upright(Rect { corner, size }: Rect) -> [i64; 4] {
    let (left, top) = (corner.x.0, -corner.y.0);
    [left, top - size.height.0, left + size.width.0, top].map(milli)
}

/// First `inner`, then `outer`.
fn multiply(inner: [f64; 6], outer: [f64; 6]) -> [f64; 6] {
    let ([a, b, c, d, e, f], [g, h, i, j, k, l]) = (inner, outer);
    [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l]
}

/// A colour with the operator for grey or the one for colours.
fn write_color(out: &mut Vec<u8>, [r, g, b]: [u8; 3], [grey, rgb]: [&[u8]; 2]) {
    let unit = |channel: u8| f64::from(channel) / 255.0;
    if r == g && g == b {
        operands(out, &[unit(r)]);
        out.extend_from_slice(grey);
    } else {
        operands(out, &[unit(r), unit(g), unit(b)]);
        out.extend_from_slice(rgb);
    }
}

/// The top left corner and the size of a path that is an upright rectangle and nothing else.
fn rectangle(path: &Path) -> Option<(Point, Size)> {
    let [Segment::Move(a), Segment::Line(b), Segment::Line(c), Segment::Line(d), Segment::Close] =
        path.segments[..]
    else {
        return None;
    };
    let upright = a.y == b.y && b.x == c.x && c.y == d.y && d.x == a.x;
    upright.then(|| (a, Size::new(c.x - a.x, c.y - a.y)))
}

/// Whether a frame marks what its parts belong to.
fn holds_marks(frame: &Frame) -> bool {
    frame.items.iter().any(|(_, item)| match item {
        Item::Mark(_) => true,
        Item::Group(group) => holds_marks(&group.frame),
        _ => false,
    })
}
