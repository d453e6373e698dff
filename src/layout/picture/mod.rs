//! Pictures to frames: a raster as it is, a drawing as paths.
//!
//! What a drawing has that a path in one colour does not say becomes an item of its own: opacity of groups, masks and
//! blend modes a [`Layer`], patterns [`Tiles`]. An outline that a gradient or a pattern is seen through is filled
//! with it, that of a stroke as well.

mod gradient;
mod matrix;

use std::sync::Arc;

use usvg::tiny_skia_path::{PathSegment, StrokeDash};

use self::matrix::{Matrix, moved};
use crate::frame::{
    Blend, Cap, Clip, Color, Fill, Frame, Group, Item, Join, Layer, Mask, MaskMeasure, Paint, Path, Rect,
    Segment, Shape, Stroke, Tiles,
};
use crate::geom::{Point, Pt, Size};
use crate::picture::{Picture, has_blends};

/// A picture scaled to fit a box, keeping its proportions.
pub(super) fn fit(picture: &Picture, width: Pt, height: Pt) -> Frame {
    let (natural_width, natural_height) = match picture {
        Picture::Raster(image) => (f64::from(image.width), f64::from(image.height)),
        Picture::Vector(tree) => (f64::from(tree.size().width()), f64::from(tree.size().height())),
    };
    let scale = (width.0 / natural_width).min(height.0 / natural_height);
    let size = Size::new(Pt(natural_width * scale), Pt(natural_height * scale));
    let mut frame = Frame::new(size);
    let item = match picture {
        Picture::Raster(image) => Item::Image(Arc::clone(image), size),
        Picture::Vector(tree) => {
            let drawing = Drawing {
                page: Matrix([scale, 0.0, 0.0, scale, 0.0, 0.0]),
                bounds: Rect { corner: Point::ZERO, size },
                blends: has_blends(tree.root()),
                grey: false,
            };
            let mut inner = Frame::new(size);
            drawing.group(tree.root(), &mut inner);
            if drawing.blends {
                // A picture is blended within itself, and never with the page (CSS Compositing, 2.1).
                inner = alone(Item::Layer(Box::new(drawing.layer(inner))), size);
            }
            let clip = Some(Clip::rect(size));
            Item::Group(Box::new(Group { frame: inner, transform: Matrix::IDENTITY.0, clip }))
        }
    };
    frame.push(Point::ZERO, item);
    frame
}

/// A picture that fills a box, keeping its proportions: what is beyond the box is cut off, at both sides alike, and a
/// little more at the bottom than at the top, as faces are in the upper half.
pub(super) fn cover(picture: &Picture, size: Size) -> Frame {
    /// The part of what is too tall that is cut off at the top.
    const TOP: f64 = 0.35;
    let narrow = fit(picture, size.width, Pt(f64::INFINITY));
    let whole =
        if narrow.size.height >= size.height { narrow } else { fit(picture, Pt(f64::INFINITY), size.height) };
    let x = (size.width - whole.size.width) / 2.0;
    let y = (size.height - whole.size.height) * TOP;
    let mut inner = Frame::new(size);
    inner.append(Point::new(x, y), whole);
    let mut frame = Frame::new(size);
    let clip = Some(Clip::rect(size));
    frame.push(
        Point::ZERO,
        Item::Group(Box::new(Group { frame: inner, transform: Matrix::IDENTITY.0, clip })),
    );
    frame
}

/// A drawing on its way to the page. Its units may be a mile or a hair of a point, but lengths on a page are
/// rounded to fixed decimals: every point is brought to points of the page here, and none is left to a matrix in
/// the file.
struct Drawing {
    /// From the coordinates that the drawing's absolute transforms lead to, to the page.
    page: Matrix,
    /// What lies outside is not seen.
    bounds: Rect,
    /// Whether anything is blended with what is below it: then it matters what is composed by itself.
    blends: bool,
    /// Whether colours are drawn as the greys of their luminance, as a mask is made of.
    grey: bool,
}

impl Drawing {
    /// From the coordinates that a transform of the drawing is applied to, to the page.
    fn to_page(&self, transform: usvg::Transform) -> Matrix {
        let usvg::Transform { sx, ky, kx, sy, tx, ty } = transform;
        Matrix([sx, ky, kx, sy, tx, ty].map(f64::from)).then(self.page)
    }

    fn group(&self, group: &usvg::Group, frame: &mut Frame) {
        for node in group.children() {
            match node {
                usvg::Node::Group(inner) => self.nested(inner, frame),
                usvg::Node::Path(path) if path.is_visible() => self.path(path, frame),
                // Text needs fonts and images need files: neither is read from a drawing.
                _ => {}
            }
        }
    }

    /// A group within the drawing: clipped, then masked, then faded, then blended (SVG 2, 3.6).
    fn nested(&self, group: &usvg::Group, frame: &mut Frame) {
        let mut inner = Frame::new(frame.size);
        self.group(group, &mut inner);
        let own = self.to_page(group.abs_transform());
        if let Some(clip) = group.clip_path() {
            match self.clipped(inner, clip, own) {
                Some(clipped) => inner = clipped,
                None => return,
            }
        }
        if inner.items.is_empty() {
            return;
        }
        let opacity = f64::from(group.opacity().get());
        let mask = group.mask().map(|mask| self.mask(mask, own));
        let blend = blend(group.blend_mode());
        let isolated = self.blends && group.should_isolate();
        if isolated || mask.is_some() || opacity < 1.0 && !fade(&mut inner, opacity) {
            let layer = Layer { opacity, blend, mask, ..self.layer(inner) };
            frame.push(Point::ZERO, Item::Layer(Box::new(layer)));
        } else {
            frame.items.append(&mut inner.items);
        }
    }

    /// A layer that lies on what is below it as the frame by itself would.
    fn layer(&self, frame: Frame) -> Layer {
        Layer { frame, bounds: self.bounds, opacity: 1.0, blend: Blend::Normal, mask: None }
    }

    /// A mask of something whose own coordinates a matrix leads to the page.
    fn mask(&self, mask: &usvg::Mask, own: Matrix) -> Mask {
        let (measure, grey) = match mask.kind() {
            usvg::MaskType::Luminance => (MaskMeasure::Lightness, true),
            usvg::MaskType::Alpha => (MaskMeasure::Coverage, self.grey),
        };
        let drawing = Self { page: own, blends: has_blends(mask.root()), grey, ..*self };
        let mut frame = Frame::new(self.bounds.size);
        drawing.group(mask.root(), &mut frame);
        let area = mask.rect().to_rect();
        let corner = |x, y| Segment::Line(own.place(x, y));
        let start = Segment::Move(own.place(area.left(), area.top()));
        let segments = vec![
            start,
            corner(area.right(), area.top()),
            corner(area.right(), area.bottom()),
            corner(area.left(), area.bottom()),
            Segment::Close,
        ];
        frame = within(frame, Matrix::IDENTITY, Some(Clip { path: Path { segments }, even_odd: false }));
        // A mask may be masked itself.
        if let Some(outer) = mask.mask() {
            let mask = Some(self.mask(outer, own));
            let size = frame.size;
            frame = alone(Item::Layer(Box::new(Layer { mask, ..self.layer(frame) })), size);
        }
        Mask { frame, measure }
    }

    /// A frame as a clip path lets it be seen, if it does. `own` leads the coordinates of what is clipped, in which
    /// the clip path is given (SVG 1.1, 14.3.5), to the page.
    fn clipped(&self, mut frame: Frame, clip: &usvg::ClipPath, own: Matrix) -> Option<Frame> {
        // A clip path may be clipped itself: each lies around what it clips.
        let mut next = Some(clip);
        while let Some(clip) = next {
            let size = frame.size;
            let inside = Self { page: own, ..*self };
            let mut shapes = Frame::new(size);
            inside.clip_shapes(clip.root(), inside.to_page(clip.transform()), &mut shapes);
            if shapes.items.is_empty() {
                return None;
            }
            frame = match one_outline(&shapes) {
                Some(outline) => within(frame, Matrix::IDENTITY, Some(outline)),
                // Outlines that overlap are united by no rule of filling, whichever way they run.
                None => {
                    let mask = Some(Mask { frame: shapes, measure: MaskMeasure::Coverage });
                    alone(Item::Layer(Box::new(Layer { mask, ..self.layer(frame) })), size)
                }
            };
            next = clip.clip_path();
        }
        Some(frame)
    }

    /// The shapes of a clip path, filled: only their outlines matter.
    fn clip_shapes(&self, group: &usvg::Group, to_page: Matrix, frame: &mut Frame) {
        for node in group.children() {
            match node {
                usvg::Node::Group(inner) => {
                    let inside = Self { page: to_page, ..*self };
                    let own = inside.to_page(inner.transform());
                    let mut shapes = Frame::new(frame.size);
                    self.clip_shapes(inner, own, &mut shapes);
                    let clipped = match inner.clip_path() {
                        Some(clip) => self.clipped(shapes, clip, own),
                        None => Some(shapes),
                    };
                    frame.items.append(&mut clipped.map(|clipped| clipped.items).unwrap_or_default());
                }
                usvg::Node::Path(shape) if shape.is_visible() => {
                    let even_odd = shape.fill().is_some_and(|fill| fill.rule() == usvg::FillRule::EvenOdd);
                    let fill = Some(Fill { paint: Paint::Solid(Color::WHITE), even_odd });
                    let path = outline(shape.data(), to_page);
                    frame.push(Point::ZERO, Item::Shape(Shape { path, fill, stroke: None }));
                }
                _ => {}
            }
        }
    }

    fn path(&self, path: &usvg::Path, frame: &mut Frame) {
        let to_page = self.to_page(path.abs_transform());
        let drawn = outline(path.data(), to_page);
        let stroke_first = path.paint_order() == usvg::PaintOrder::StrokeAndFill;
        let solid = |paint: &usvg::Paint, opacity| match paint {
            usvg::Paint::Color(solid) => Some(self.color(*solid, opacity)),
            _ => None,
        };
        // What has no area has nothing to fill: a viewer of PDF would draw a hairline.
        let fill = path.fill().filter(|_| has_area(&drawn));
        // One shape where nothing of the fill is seen through the stroke.
        if let (Some(fill), Some(pen), false) = (fill, path.stroke(), stroke_first)
            && let (Some(color), Some(pen_color)) =
                (solid(fill.paint(), fill.opacity().get()), solid(pen.paint(), pen.opacity().get()))
            && pen_color.a == 255
            && to_page.unevenness(Point::ZERO).is_none()
            && pen.linejoin() != usvg::LineJoin::MiterClip
        {
            let even_odd = fill.rule() == usvg::FillRule::EvenOdd;
            let fill = Some(Fill { paint: Paint::Solid(color), even_odd });
            let stroke = stroke(pen, pen_color, to_page.scale());
            return frame.push(Point::ZERO, Item::Shape(Shape { path: drawn, fill, stroke }));
        }
        if stroke_first {
            self.stroked(path, &drawn, to_page, frame);
        }
        if let Some(fill) = fill {
            let even_odd = fill.rule() == usvg::FillRule::EvenOdd;
            self.filled(path, drawn.clone(), even_odd, fill.paint(), fill.opacity().get(), frame);
        }
        if !stroke_first {
            self.stroked(path, &drawn, to_page, frame);
        }
    }

    /// The line along a path.
    fn stroked(&self, path: &usvg::Path, drawn: &Path, to_page: Matrix, frame: &mut Frame) {
        let Some(pen) = path.stroke() else { return };
        let opacity = pen.opacity().get();
        if let (usvg::Paint::Color(color), false) = (pen.paint(), pen.linejoin() == usvg::LineJoin::MiterClip)
        {
            let Some(stroke) = stroke(pen, self.color(*color, opacity), to_page.scale()) else { return };
            let Some((there, back)) = to_page.unevenness(start(drawn)) else {
                let shape = Shape { path: drawn.clone(), fill: None, stroke: Some(stroke) };
                return frame.push(Point::ZERO, Item::Shape(shape));
            };
            let shape = Shape { path: moved(drawn, back), fill: None, stroke: Some(stroke) };
            let inner = alone(Item::Shape(shape), frame.size);
            return frame.items.append(&mut within(inner, there, None).items);
        }
        // PDF has no pens that draw gradients, nor mitres that are cut off at their limit.
        if let Some(outline) = stroke_outline(path.data(), pen, to_page) {
            self.filled(path, outline, false, pen.paint(), opacity, frame);
        }
    }

    /// An outline on the page, filled with a paint of a path.
    fn filled(
        &self,
        path: &usvg::Path,
        outline: Path,
        even_odd: bool,
        paint: &usvg::Paint,
        opacity: f32,
        frame: &mut Frame,
    ) {
        let own = match paint {
            usvg::Paint::Color(color) => {
                let fill = Some(Fill { paint: Paint::Solid(self.color(*color, opacity)), even_odd });
                return frame.push(Point::ZERO, Item::Shape(Shape { path: outline, fill, stroke: None }));
            }
            usvg::Paint::Pattern(pattern) => {
                let to_page = self.to_page(path.abs_transform().pre_concat(pattern.transform()));
                let Some(tiles) = self.tiles(pattern, to_page, outline, even_odd) else { return };
                let item = Item::Tiles(Box::new(tiles));
                if opacity >= 1.0 {
                    return frame.push(Point::ZERO, item);
                }
                let layer = Layer { opacity: f64::from(opacity), ..self.layer(alone(item, frame.size)) };
                return frame.push(Point::ZERO, Item::Layer(Box::new(layer)));
            }
            usvg::Paint::LinearGradient(gradient) => gradient.transform(),
            usvg::Paint::RadialGradient(gradient) => gradient.transform(),
        };
        let to_page = self.to_page(path.abs_transform().pre_concat(own));
        let uneven = to_page.unevenness(start(&outline));
        let (outline, to_own) = match uneven {
            Some((_, back)) => (moved(&outline, back), to_page.then(back)),
            None => (outline, to_page),
        };
        let color = |color, coverage| self.color(color, coverage * opacity);
        let fill = gradient::paint(paint, color, to_own, &outline);
        let fill = fill.map(|paint| Fill { paint, even_odd });
        let shape = Item::Shape(Shape { path: outline, fill, stroke: None });
        match uneven {
            Some((there, _)) => {
                frame.items.append(&mut within(alone(shape, frame.size), there, None).items);
            }
            None => frame.push(Point::ZERO, shape),
        }
    }

    /// An outline on the page filled with a pattern, whose coordinates a matrix leads there.
    fn tiles(&self, pattern: &usvg::Pattern, to_page: Matrix, path: Path, even_odd: bool) -> Option<Tiles> {
        // A tile has the size that it has on the page, before it is turned and slanted.
        let scale = to_page.scale();
        if !scale.is_finite() || scale <= 0.0 {
            return None;
        }
        let grown = Matrix([scale, 0.0, 0.0, scale, 0.0, 0.0]);
        let area = pattern.rect();
        let size = Size::new(Pt(f64::from(area.width()) * scale), Pt(f64::from(area.height()) * scale));
        // What a tile shows is counted from its corner.
        let tile = Rect { corner: Point::ZERO, size };
        let blends = has_blends(pattern.root());
        let mut drawing = Self { page: grown, bounds: tile, blends, grey: self.grey };
        let mut root = pattern.root();
        // `usvg` brings what a tile shows to its size in a group around it, but does not tell what is within.
        if let [usvg::Node::Group(sized)] = root.children()
            && !knows_its_place(sized)
        {
            (drawing.page, root) = (drawing.to_page(sized.transform()), sized);
        }
        let mut frame = Frame::new(size);
        drawing.group(root, &mut frame);
        let (left, top) = (f64::from(area.x()), f64::from(area.y()));
        let shrunk = Matrix([1.0 / scale, 0.0, 0.0, 1.0 / scale, left, top]);
        Some(Tiles { path, even_odd, frame, tile, transform: shrunk.then(to_page).0 })
    }

    fn color(&self, color: usvg::Color, opacity: f32) -> Color {
        let a = (opacity.clamp(0.0, 1.0) * 255.0 + 0.5) as u8;
        let usvg::Color { red: r, green: g, blue: b } = color;
        if !self.grey {
            return Color { r, g, b, a };
        }
        // The share of each colour in luminance, as SVG 1.1, 14.4 has it.
        let grey = 0.2125 * f64::from(r) + 0.7154 * f64::from(g) + 0.0721 * f64::from(b);
        let grey = (grey + 0.5) as u8;
        Color { r: grey, g: grey, b: grey, a }
    }
}

/// Whether the absolute transforms in a group are those of the group and what is within it.
fn knows_its_place(group: &usvg::Group) -> bool {
    let own = group.abs_transform();
    group.children().iter().all(|node| match node {
        usvg::Node::Group(inner) => inner.abs_transform() == own.pre_concat(inner.transform()),
        node => node.abs_transform() == own,
    })
}

/// A frame with one item.
fn alone(item: Item, size: Size) -> Frame {
    let mut frame = Frame::new(size);
    frame.push(Point::ZERO, item);
    frame
}

/// A frame as the only group of another, in whose coordinates it is drawn through a matrix.
fn within(frame: Frame, matrix: Matrix, clip: Option<Clip>) -> Frame {
    let size = frame.size;
    alone(Item::Group(Box::new(Group { frame, transform: matrix.0, clip })), size)
}

/// Fades a frame, if nothing in it lies on anything else of it.
fn fade(frame: &mut Frame, opacity: f64) -> bool {
    let [(_, item)] = frame.items.as_mut_slice() else { return false };
    let fade_color = |color: &mut Color| color.a = (f64::from(color.a) * opacity).round() as u8;
    match item {
        Item::Group(group) => return fade(&mut group.frame, opacity),
        Item::Layer(layer) => layer.opacity *= opacity,
        Item::Shape(Shape { fill: Some(fill), stroke: None, .. }) => match &mut fill.paint {
            Paint::Solid(color) => fade_color(color),
            Paint::Linear { stops, .. } | Paint::Radial { stops, .. } => {
                stops.iter_mut().for_each(|(_, color)| fade_color(color));
            }
        },
        Item::Shape(Shape { fill: None, stroke: Some(stroke), .. }) => fade_color(&mut stroke.color),
        _ => return false,
    }
    true
}

/// The outline that the shapes of a clip path make, unless they may overlap, or are clipped themselves.
fn one_outline(shapes: &Frame) -> Option<Clip> {
    /// So many are compared with each other.
    const MOST: usize = 50;
    let mut outlines = Vec::with_capacity(shapes.items.len());
    for (_, item) in &shapes.items {
        let Item::Shape(Shape { path, fill: Some(fill), .. }) = item else { return None };
        outlines.push((path, fill.even_odd, path.bounds()));
    }
    let even_odd = outlines.first()?.1;
    let apart = |[a, b, c, d]: [f64; 4], [e, f, g, h]: [f64; 4]| c <= e || g <= a || d <= f || h <= b;
    let alone = outlines.len() <= MOST
        && outlines.iter().enumerate().all(|(index, (_, rule, bounds))| {
            *rule == even_odd && outlines[..index].iter().all(|(.., others)| apart(*bounds, *others))
        });
    alone.then(|| {
        let segments = outlines.iter().flat_map(|(path, ..)| path.segments.iter().copied()).collect();
        Clip { path: Path { segments }, even_odd }
    })
}

fn blend(mode: usvg::BlendMode) -> Blend {
    match mode {
        // PDF does not add colours: a lint says so.
        usvg::BlendMode::Normal | usvg::BlendMode::PlusLighter => Blend::Normal,
        usvg::BlendMode::Multiply => Blend::Multiply,
        usvg::BlendMode::Screen => Blend::Screen,
        usvg::BlendMode::Overlay => Blend::Overlay,
        usvg::BlendMode::Darken => Blend::Darken,
        usvg::BlendMode::Lighten => Blend::Lighten,
        usvg::BlendMode::ColorDodge => Blend::ColorDodge,
        usvg::BlendMode::ColorBurn => Blend::ColorBurn,
        usvg::BlendMode::HardLight => Blend::HardLight,
        usvg::BlendMode::SoftLight => Blend::SoftLight,
        usvg::BlendMode::Difference => Blend::Difference,
        usvg::BlendMode::Exclusion => Blend::Exclusion,
        usvg::BlendMode::Hue => Blend::Hue,
        usvg::BlendMode::Saturation => Blend::Saturation,
        usvg::BlendMode::Color => Blend::Color,
        usvg::BlendMode::Luminosity => Blend::Luminosity,
    }
}

/// A stroke at a scale, or nothing if it would be of no width.
fn stroke(stroke: &usvg::Stroke, color: Color, scale: f64) -> Option<Stroke> {
    let width = Pt(f64::from(stroke.width().get()) * scale);
    (width > Pt::ZERO).then(|| Stroke {
        color,
        width,
        cap: match stroke.linecap() {
            usvg::LineCap::Butt => Cap::Butt,
            usvg::LineCap::Round => Cap::Round,
            usvg::LineCap::Square => Cap::Square,
        },
        join: match stroke.linejoin() {
            usvg::LineJoin::Round => Join::Round,
            usvg::LineJoin::Bevel => Join::Bevel,
            _ => Join::Miter,
        },
        dash: stroke
            .dasharray()
            .unwrap_or_default()
            .iter()
            .map(|length| Pt(f64::from(*length) * scale))
            .collect(),
        dash_offset: Pt(f64::from(stroke.dashoffset()) * scale),
        miter_limit: f64::from(stroke.miterlimit().get()),
    })
}

/// The outline of the line that a pen draws along a path.
fn stroke_outline(data: &usvg::tiny_skia_path::Path, pen: &usvg::Stroke, to_page: Matrix) -> Option<Path> {
    /// Steps to a point of the page that curves are followed in.
    const FINENESS: f64 = 8.0;
    let scale = (to_page.scale() * FINENESS) as f32;
    if !scale.is_finite() || scale <= 0.0 {
        return None;
    }
    let dash = pen.dasharray().and_then(|dash| StrokeDash::new(dash.to_vec(), pen.dashoffset()));
    let dashed = dash.and_then(|dash| data.dash(&dash, scale));
    let drawn = dashed.as_ref().unwrap_or(data).stroke(&pen.to_tiny_skia(), scale)?;
    Some(outline(&drawn, to_page))
}

/// Where a path starts.
fn start(path: &Path) -> Point {
    match path.segments.first() {
        Some(Segment::Move(start)) => *start,
        _ => Point::ZERO,
    }
}

/// Whether a path encloses anything that can be seen: any of its parts is wider than a thousandth of a point.
fn has_area(path: &Path) -> bool {
    /// In points.
    const WIDTH: f64 = 1e-3;
    let away = |from: Point, to: Point| libm::hypot(to.x.0 - from.x.0, to.y.0 - from.y.0);
    let part = |points: &[Point]| {
        let Some(&start) = points.first() else { return false };
        // The line from its start to the point of it that is furthest away: whether all others lie on that line.
        let far = points.iter().copied().max_by(|a, b| away(start, *a).total_cmp(&away(start, *b)));
        let length = far.map_or(0.0, |far| away(start, far));
        let Some(far) = far.filter(|_| length > WIDTH) else { return false };
        let (x, y) = ((far.x - start.x) / length, (far.y - start.y) / length);
        points
            .iter()
            .any(|point| ((point.x.0 - start.x.0) * y.0 - (point.y.0 - start.y.0) * x.0).abs() > WIDTH)
    };
    let mut points = Vec::with_capacity(path.segments.len());
    for segment in &path.segments {
        match *segment {
            Segment::Move(to) => {
                if part(&points) {
                    return true;
                }
                points = vec![to];
            }
            Segment::Line(to) => points.push(to),
            Segment::Cubic(one, two, to) => points.extend([one, two, to]),
            Segment::Close => {}
        }
    }
    part(&points)
}

fn outline(data: &usvg::tiny_skia_path::Path, to_page: Matrix) -> Path {
    let at = |p: usvg::tiny_skia_path::Point| to_page.place(p.x, p.y);
    let mut path = Path::default();
    let mut pen = Point::ZERO;
    for segment in data.segments() {
        match segment {
            PathSegment::MoveTo(to) => {
                pen = at(to);
                path.segments.push(Segment::Move(pen));
            }
            PathSegment::LineTo(to) => {
                pen = at(to);
                path.segments.push(Segment::Line(pen));
            }
            PathSegment::QuadTo(control, to) => {
                // A quadratic is the cubic whose controls lie two thirds of the way to its own.
                let (control, to) = (at(control), at(to));
                let toward = |from: Point| {
                    Point::new(
                        from.x + (control.x - from.x) * (2.0 / 3.0),
                        from.y + (control.y - from.y) * (2.0 / 3.0),
                    )
                };
                path.segments.push(Segment::Cubic(toward(pen), toward(to), to));
                pen = to;
            }
            PathSegment::CubicTo(first, second, to) => {
                pen = at(to);
                path.segments.push(Segment::Cubic(at(first), at(second), pen));
            }
            PathSegment::Close => path.segments.push(Segment::Close),
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A drawing of 100 by 100 units at half that size: what is in its `defs`, and its body.
    fn drawn(defs: &str, body: &str) -> Frame {
        let svg = format!(
            "<svg xmlns='http://www.w3.org/2000/svg' width='50' height='50' viewBox='0 0 100 100'>\
             <defs>{defs}</defs>{body}</svg>"
        );
        let tree = usvg::Tree::from_str(&svg, &usvg::Options::default()).expect("the drawing is sound");
        let frame = fit(&Picture::Vector(Arc::new(tree)), Pt(50.0), Pt(50.0));
        match frame.items.into_iter().next() {
            Some((_, Item::Group(group))) => group.frame,
            other => panic!("a drawing is a group: {other:?}"),
        }
    }

    /// The clips around what is drawn, from the outermost: their bounds, and whether they are even-odd.
    fn clips(frame: &Frame) -> Vec<([f64; 4], bool)> {
        let Some((_, Item::Group(group))) = frame.items.first() else { return Vec::new() };
        let own = group.clip.as_ref().map(|clip| (bounds(&clip.path), clip.even_odd));
        own.into_iter().chain(clips(&group.frame)).collect()
    }

    fn bounds(path: &Path) -> [f64; 4] {
        let points = path.segments.iter().filter_map(|segment| match segment {
            Segment::Move(to) | Segment::Line(to) | Segment::Cubic(_, _, to) => Some([to.x.0, to.y.0]),
            Segment::Close => None,
        });
        points.fold([f64::MAX, f64::MAX, f64::MIN, f64::MIN], |[a, b, c, d], [x, y]| {
            [a.min(x), b.min(y), c.max(x), d.max(y)]
        })
    }

    const SQUARE: &str = "<rect width='100' height='100'/>";

    #[test]
    fn a_clip_stands_where_the_drawing_puts_it() {
        let defs = "<clipPath id='c'><rect x='20' y='20' width='40' height='60'/></clipPath>";
        let plain = drawn(defs, &format!("<g clip-path='url(#c)'>{SQUARE}</g>"));
        assert_eq!(clips(&plain), [([10.0, 10.0, 30.0, 40.0], false)]);
        let moved = drawn(defs, &format!("<g transform='translate(20)' clip-path='url(#c)'>{SQUARE}</g>"));
        assert_eq!(clips(&moved), [([20.0, 10.0, 40.0, 40.0], false)]);
    }

    #[test]
    fn a_clip_that_is_clipped_lets_through_what_both_do() {
        let defs = "<clipPath id='a'><rect width='60' height='100'/></clipPath>\
             <clipPath id='b' clip-path='url(#a)'>\
             <path d='M0 0H100V80H0Z M20 20H40V40H20Z' clip-rule='evenodd'/></clipPath>";
        let frame = drawn(defs, &format!("<g clip-path='url(#b)'>{SQUARE}</g>"));
        assert_eq!(clips(&frame), [([0.0, 0.0, 30.0, 50.0], false), ([0.0, 0.0, 50.0, 40.0], true)]);
    }

    #[test]
    fn nothing_is_drawn_through_a_clip_without_an_outline() {
        let defs = "<clipPath id='c'><text>word</text></clipPath>";
        let frame = drawn(defs, &format!("<g clip-path='url(#c)'>{SQUARE}</g><circle r='9'/>"));
        let shapes = frame.items.iter().filter(|(_, item)| matches!(item, Item::Shape(_))).count();
        assert!(clips(&frame).is_empty());
        assert_eq!(shapes, 1, "{:?}", frame.items);
    }

    #[test]
    fn a_line_has_nothing_to_fill() {
        for line in [
            "<path d='M0 5H9'",
            "<path d='M0 5H9Z'",
            "<path d='M0 0L30 40H20L10 10' style='fill:none'",
            "<line x1='3' y1='4' x2='33' y2='44'",
            "<polyline points='1,1 11,11 7,7 31,31'",
            "<path d='M1 1L9 9M20 20L30 50'",
            "<path d='M1 1C3 3 5 5 9 9' fill='red'",
        ] {
            let frame = drawn("", &format!("{line} stroke='red' stroke-dasharray='2'/>"));
            let [(_, Item::Shape(shape))] = frame.items.as_slice() else { panic!("{:?}", frame.items) };
            assert!(shape.fill.is_none() && shape.stroke.is_some(), "{line}: {shape:?}");
        }
        assert!(drawn("", "<path d='M0 5H9' fill='red'/>").items.is_empty());
        for area in [
            "<path d='M0 5H9V6'",
            "<path d='M1 1L9 9M20 20L30 50H31'",
            "<path d='M0 0C9 9 9 0 9 0'",
            "<circle r='1'",
        ] {
            let frame = drawn("", &format!("{area} stroke='red'/>"));
            let [(_, Item::Shape(shape))] = frame.items.as_slice() else { panic!("{:?}", frame.items) };
            assert!(shape.fill.is_some(), "{area}");
        }
    }

    #[test]
    fn dashes_start_where_the_drawing_says_and_mitres_end() {
        let line = "<path d='M0 0H90L0 5' fill='none' stroke='red' stroke-dasharray='8 4' \
             stroke-dashoffset='6'/>";
        let frame = drawn("", line);
        let Some((_, Item::Shape(shape))) = frame.items.first() else { panic!("{:?}", frame.items) };
        let stroke = shape.stroke.as_ref().expect("it is stroked");
        // SVG 1.1, 11.4: mitres reach four widths of the line unless the drawing says otherwise.
        assert_eq!((stroke.dash_offset, stroke.miter_limit), (Pt(3.0), 4.0));
    }

    #[test]
    fn the_units_of_a_drawing_make_no_difference() {
        for unit in [0.001, 1.0, 333.0, 1e6] {
            let body = format!(
                "<g transform='translate({0} {0})'><path d='M0 0H{1}V{0}Z' stroke='red' stroke-width='{0}'/></g>",
                unit / 10.0,
                unit / 2.0
            );
            let svg =
                format!("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {unit} {unit}'>{body}</svg>");
            let tree = usvg::Tree::from_str(&svg, &usvg::Options::default()).expect("the drawing is sound");
            let frame = fit(&Picture::Vector(Arc::new(tree)), Pt(50.0), Pt(90.0));
            let Some((_, Item::Group(group))) = frame.items.first() else { panic!("{:?}", frame.items) };
            let Some((_, Item::Shape(shape))) = group.frame.items.first() else { panic!("{group:?}") };
            let width = shape.stroke.as_ref().expect("it is stroked").width.0;
            let found =
                bounds(&shape.path).into_iter().chain([width, frame.size.width.0, frame.size.height.0]);
            let expected = [5.0, 5.0, 30.0, 10.0, 5.0, 50.0, 50.0];
            assert!(
                found.zip(expected).all(|(one, two)| (one - two).abs() < 1e-3),
                "units of {unit}: {frame:?}"
            );
            // What is written to fixed decimals is of the page's own size.
            assert_eq!(group.transform, Matrix::IDENTITY.0);
        }
    }

    /// The only shape of a drawing, and the matrix that it is drawn through.
    fn through_matrix(frame: &Frame) -> (&Shape, Matrix) {
        match frame.items.first() {
            Some((_, Item::Group(group))) => match group.frame.items.first() {
                Some((_, Item::Shape(shape))) => (shape, Matrix(group.transform)),
                other => panic!("{other:?}"),
            },
            Some((_, Item::Shape(shape))) => (shape, Matrix::IDENTITY),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_stroke_is_stretched_with_what_it_is_drawn_around() {
        let stroke = "stroke='red' stroke-width='2' fill='none'";
        let line = format!(
            "<path transform='translate(1000 20) scale(4 1) translate(-250)' d='M2 30H22' {stroke}/>"
        );
        let frame = drawn("", &line);
        let (shape, Matrix([a, b, c, d, ..])) = through_matrix(&frame);
        let width = shape.stroke.as_ref().expect("it is stroked").width.0;
        // Two units are a point: a pen of one point, four of them across.
        assert!([a * width - 4.0, b, c, d * width - 1.0].iter().all(|rest| rest.abs() < 1e-6), "{frame:?}");
        let end = moved(&shape.path, through_matrix(&frame).1);
        let expected = [4.0, 25.0, 44.0, 25.0];
        assert!(bounds(&end).iter().zip(expected).all(|(one, two)| (one - two).abs() < 1e-3), "{end:?}");
        // No number in between is larger than those on the page.
        assert!(bounds(&shape.path).iter().all(|value| value.abs() < 100.0), "{shape:?}");

        for even in ["rotate(30) scale(2)", "scale(-3 3)", "matrix(0 2 2 0 5 5)"] {
            let frame = drawn("", &format!("<path transform='{even}' d='M0 0H10' {stroke}/>"));
            assert!(matches!(frame.items.first(), Some((_, Item::Shape(_)))), "{even}: {frame:?}");
        }
        // What is flat has no line around it, and no number that is none.
        let flat =
            drawn("", &format!("<path transform='scale(1 0)' d='M0 0H10V10' {stroke}/><circle r='9'/>"));
        assert_eq!(flat.items.len(), 1, "{flat:?}");
    }

    #[test]
    fn a_gradient_fills_the_box_of_what_it_is_given_to() {
        let defs = "<radialGradient id='g'><stop/><stop offset='1' stop-color='white'/></radialGradient>";
        let frame = drawn(defs, "<rect x='10' y='40' width='80' height='20' fill='url(#g)'/>");
        let (shape, matrix) = through_matrix(&frame);
        let Some(Fill { paint: Paint::Radial { to: (center, radius), .. }, .. }) = &shape.fill else {
            panic!("{shape:?}")
        };
        let center = matrix.apply(*center);
        let Matrix([a, _, _, d, ..]) = matrix;
        let found = [center.x.0, center.y.0, a * radius.0, d * radius.0];
        assert!(
            found.iter().zip([25.0, 25.0, 20.0, 5.0]).all(|(one, two)| (one - two).abs() < 1e-3),
            "{found:?}"
        );
    }

    #[test]
    fn what_fades_as_one_is_composed_as_one() {
        let circles =
            "<circle cx='40' cy='50' r='30' fill='red'/><circle cx='60' cy='50' r='30' fill='blue'/>";
        let frame = drawn("", &format!("<g opacity='.5'>{circles}</g>"));
        let [(_, Item::Layer(layer))] = frame.items.as_slice() else { panic!("{frame:?}") };
        assert_eq!((layer.opacity, layer.frame.items.len()), (0.5, 2));
        let colors = layer.frame.items.iter().map(|(_, item)| match item {
            Item::Shape(Shape { fill: Some(Fill { paint: Paint::Solid(color), .. }), .. }) => *color,
            other => panic!("{other:?}"),
        });
        assert_eq!(colors.collect::<Vec<_>>(), [Color::rgb(0xFF_00_00), Color::rgb(0x00_00_FF)]);

        // What lies on nothing of its own needs no layer, however deep it is.
        let frame = drawn("", "<g opacity='.5'><g opacity='.5'><circle r='9' opacity='.5'/></g></g>");
        let [(_, Item::Shape(Shape { fill: Some(Fill { paint: Paint::Solid(color), .. }), .. }))] =
            frame.items.as_slice()
        else {
            panic!("{frame:?}")
        };
        assert_eq!(color.a, 32);
        // A fill is seen through the line on it.
        let frame = drawn("", "<rect width='50' height='50' stroke='red' stroke-opacity='.5'/>");
        assert_eq!(frame.items.len(), 2, "{frame:?}");
    }

    #[test]
    fn outlines_of_a_clip_that_overlap_are_united() {
        let apart = "<clipPath id='c'><rect width='20' height='20'/><path d='M40 0V20H60V0Z'/></clipPath>";
        let frame = drawn(apart, &format!("<g clip-path='url(#c)'>{SQUARE}</g>"));
        assert_eq!(clips(&frame), [([0.0, 0.0, 30.0, 10.0], false)]);
        // One runs against the other: by either rule their overlap would be a hole.
        let overlapping =
            "<clipPath id='c'><rect width='50' height='20'/><path d='M40 0V20H60V0Z'/></clipPath>";
        let frame = drawn(overlapping, &format!("<g clip-path='url(#c)'>{SQUARE}</g>"));
        let [(_, Item::Layer(layer))] = frame.items.as_slice() else { panic!("{frame:?}") };
        let mask = layer.mask.as_ref().expect("it is masked");
        assert_eq!((mask.measure, mask.frame.items.len()), (MaskMeasure::Coverage, 2));
    }

    #[test]
    fn pictures_are_blended_within_themselves() {
        let frame = drawn("", &format!("{SQUARE}<circle r='9' style='mix-blend-mode:multiply'/>"));
        let [(_, Item::Layer(whole))] = frame.items.as_slice() else { panic!("{frame:?}") };
        let blends = whole.frame.items.iter().filter_map(|(_, item)| match item {
            Item::Layer(layer) => Some(layer.blend),
            _ => None,
        });
        assert_eq!(blends.collect::<Vec<_>>(), [Blend::Multiply]);
    }
}
