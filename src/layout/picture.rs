//! Pictures to frames: a raster as it is, a drawing as paths.

use std::sync::Arc;

use usvg::tiny_skia_path::PathSegment;

use crate::compose::Picture;
use crate::frame::{Cap, Clip, Color, Fill, Frame, Group, Item, Join, Paint, Path, Segment, Shape, Stroke};
use crate::geom::{Point, Pt, Size};

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
            let mut inner = Frame::new(size);
            Drawing { scale }.group(tree.root(), &mut inner);
            let clip = Some(Clip::rect(size));
            Item::Group(Box::new(Group { frame: inner, transform: Matrix::IDENTITY.0, clip, opacity: 1.0 }))
        }
    };
    frame.push(Point::ZERO, item);
    frame
}

/// A drawing on its way to the page. Its units may be a mile or a hair of a point, but lengths on a page are
/// rounded to fixed decimals: every point is brought to points of the page here, and none is left to a matrix in
/// the file.
struct Drawing {
    /// Points of the page to the drawing's unit.
    scale: f64,
}

impl Drawing {
    /// From the coordinates that a transform of the drawing is applied to, to the page.
    fn to_page(&self, transform: usvg::Transform) -> Matrix {
        let usvg::Transform { sx, ky, kx, sy, tx, ty } = transform;
        Matrix([sx, ky, kx, sy, tx, ty].map(|value| f64::from(value) * self.scale))
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

    fn nested(&self, group: &usvg::Group, frame: &mut Frame) {
        let mut inner = Frame::new(frame.size);
        self.group(group, &mut inner);
        if inner.items.is_empty() {
            return;
        }
        let opacity = f64::from(group.opacity().get());
        if opacity < 1.0 {
            inner = within(inner, Matrix::IDENTITY, None, opacity);
        }
        // A clip path may be clipped itself: each is a group around what it clips.
        let mut clip_path = group.clip_path();
        while let Some(clip) = clip_path {
            let outline = self.clip_outline(clip, group.abs_transform());
            if outline.path.segments.is_empty() {
                return;
            }
            inner = within(inner, Matrix::IDENTITY, Some(outline), 1.0);
            clip_path = clip.clip_path();
        }
        frame.items.append(&mut inner.items);
    }

    /// The outlines that a clip path lets through, as one path. `transform` is that of the group that is
    /// clipped, in whose coordinates the clip path is given (SVG 1.1, 14.3.5).
    fn clip_outline(&self, clip: &usvg::ClipPath, transform: usvg::Transform) -> Clip {
        let mut out = Clip { path: Path::default(), even_odd: true };
        self.gather(clip.root(), transform.pre_concat(clip.transform()), &mut out);
        out
    }

    fn gather(&self, group: &usvg::Group, transform: usvg::Transform, out: &mut Clip) {
        for node in group.children() {
            match node {
                usvg::Node::Group(inner) => self.gather(inner, transform.pre_concat(inner.transform()), out),
                usvg::Node::Path(shape) => {
                    let to_page = self.to_page(transform);
                    out.path.segments.extend(outline(shape.data(), to_page).segments);
                    // One rule serves all outlines: several that overlap are united by the other.
                    out.even_odd &= shape.fill().is_some_and(|fill| fill.rule() == usvg::FillRule::EvenOdd);
                }
                _ => {}
            }
        }
    }

    fn path(&self, path: &usvg::Path, frame: &mut Frame) {
        let to_page = self.to_page(path.abs_transform());
        let drawn = outline(path.data(), to_page);
        let origin = match drawn.segments.first() {
            Some(Segment::Move(origin)) => *origin,
            _ => Point::ZERO,
        };
        let fill = path.fill().and_then(|fill| {
            let even_odd = fill.rule() == usvg::FillRule::EvenOdd;
            let gradient = match fill.paint() {
                usvg::Paint::LinearGradient(gradient) => Some(gradient.transform()),
                usvg::Paint::RadialGradient(gradient) => Some(gradient.transform()),
                _ => None,
            };
            let to_page = gradient.map_or(to_page, |own| self.to_page(path.abs_transform().pre_concat(own)));
            let uneven = gradient.and_then(|_| to_page.unevenness(origin));
            let to_own = uneven.map_or(to_page, |(_, back)| to_page.then(back));
            let paint = paint(fill.paint(), fill.opacity().get(), to_own)?;
            Some((Fill { paint, even_odd }, uneven))
        });
        let stroke = path
            .stroke()
            .and_then(|drawn| Some((stroke(drawn, to_page.scale())?, to_page.unevenness(origin))));
        let mut push = |fill: Option<Fill>, stroke: Option<Stroke>, uneven: Option<(Matrix, Matrix)>| {
            let Some((there, back)) = uneven else {
                return frame.push(Point::ZERO, Item::Shape(Shape { path: drawn.clone(), fill, stroke }));
            };
            let mut inner = Frame::new(frame.size);
            inner.push(Point::ZERO, Item::Shape(Shape { path: moved(&drawn, back), fill, stroke }));
            frame.items.append(&mut within(inner, there, None, 1.0).items);
        };
        match (fill, stroke) {
            (Some((fill, None)), Some((stroke, None)))
                if path.paint_order() == usvg::PaintOrder::FillAndStroke =>
            {
                push(Some(fill), Some(stroke), None);
            }
            (fill, stroke) => {
                let stroke_first = path.paint_order() == usvg::PaintOrder::StrokeAndFill;
                if let (true, Some((stroke, uneven))) = (stroke_first, &stroke) {
                    push(None, Some(stroke.clone()), *uneven);
                }
                if let Some((fill, uneven)) = fill {
                    push(Some(fill), None, uneven);
                }
                if let (false, Some((stroke, uneven))) = (stroke_first, stroke) {
                    push(None, Some(stroke), uneven);
                }
            }
        }
    }
}

/// A frame as the only group of another, in whose coordinates it is drawn through a matrix.
fn within(frame: Frame, matrix: Matrix, clip: Option<Clip>, opacity: f64) -> Frame {
    let mut around = Frame::new(frame.size);
    around.push(Point::ZERO, Item::Group(Box::new(Group { frame, transform: matrix.0, clip, opacity })));
    around
}

/// A stroke at a scale, or nothing if it would be of no width.
fn stroke(stroke: &usvg::Stroke, scale: f64) -> Option<Stroke> {
    let color = match paint(stroke.paint(), stroke.opacity().get(), Matrix::IDENTITY)? {
        Paint::Solid(color) => color,
        Paint::Linear { stops, .. } | Paint::Radial { stops, .. } => stops.first()?.1,
    };
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

/// What becomes of a point (x, y): (ax + cy + e, bx + dy + f), the six in the order of PDF and SVG.
#[derive(Debug, Clone, Copy)]
struct Matrix([f64; 6]);

impl Matrix {
    const IDENTITY: Self = Self([1.0, 0.0, 0.0, 1.0, 0.0, 0.0]);

    fn apply(self, at: Point) -> Point {
        let Self([a, b, c, d, e, f]) = self;
        let (x, y) = (at.x.0, at.y.0);
        Point::new(Pt(a * x + c * y + e), Pt(b * x + d * y + f))
    }

    fn place(self, x: f32, y: f32) -> Point {
        self.apply(Point::new(Pt(f64::from(x)), Pt(f64::from(y))))
    }

    /// This one first, the other one after it.
    fn then(self, Self([g, h, i, j, k, l]): Self) -> Self {
        let Self([a, b, c, d, e, f]) = self;
        Self([
            a * g + b * i,
            a * h + b * j,
            c * g + d * i,
            c * h + d * j,
            e * g + f * i + k,
            e * h + f * j + l,
        ])
    }

    fn determinant(self) -> f64 {
        let Self([a, b, c, d, ..]) = self;
        a * d - b * c
    }

    /// By how much lengths grow, in the mean of all directions.
    fn scale(self) -> f64 {
        libm::sqrt(self.determinant().abs())
    }

    /// If lengths do not grow alike in all directions: what is left of the matrix without its scale, and what undoes
    /// that. A pen or a gradient that is round before the one is an ellipse after it. Coordinates in between are
    /// counted from an origin on the page, so that they are no larger than those on the page.
    fn unevenness(self, origin: Point) -> Option<(Self, Self)> {
        /// A difference of scales that makes no visible one in the width of any line.
        const EVEN: f64 = 1e-3;
        let (Self([a, b, c, d, ..]), scale) = (self, self.scale());
        let [a, b, c, d] = [a, b, c, d].map(|value| value / scale);
        let turned = (a - d).abs().max((b + c).abs());
        let mirrored = (a + d).abs().max((b - c).abs());
        // A matrix that flattens everything has no other side.
        if scale == 0.0 || !scale.is_finite() || turned.min(mirrored) < EVEN {
            return None;
        }
        let there = Self([a, b, c, d, origin.x.0, origin.y.0]);
        let unit = there.determinant();
        let [a, b, c, d] = [d, -b, -c, a].map(|value| value / unit);
        let back = Self([1.0, 0.0, 0.0, 1.0, -origin.x.0, -origin.y.0]).then(Self([a, b, c, d, 0.0, 0.0]));
        Some((there, back))
    }
}

fn paint(paint: &usvg::Paint, opacity: f32, to_page: Matrix) -> Option<Paint> {
    let stops = |stops: &[usvg::Stop]| {
        stops
            .iter()
            .map(|stop| {
                let coverage = stop.opacity().get() * opacity;
                (f64::from(stop.offset().get()), color(stop.color(), coverage))
            })
            .collect()
    };
    let radius = |radius: f32| Pt(f64::from(radius) * to_page.scale());
    Some(match paint {
        usvg::Paint::Color(solid) => Paint::Solid(color(*solid, opacity)),
        usvg::Paint::LinearGradient(gradient) => Paint::Linear {
            from: to_page.place(gradient.x1(), gradient.y1()),
            to: to_page.place(gradient.x2(), gradient.y2()),
            stops: stops(gradient.stops()),
        },
        usvg::Paint::RadialGradient(gradient) => Paint::Radial {
            from: (to_page.place(gradient.fx(), gradient.fy()), radius(gradient.fr().get())),
            to: (to_page.place(gradient.cx(), gradient.cy()), radius(gradient.r().get())),
            stops: stops(gradient.stops()),
        },
        usvg::Paint::Pattern(_) => return None,
    })
}

fn color(color: usvg::Color, opacity: f32) -> Color {
    Color { r: color.red, g: color.green, b: color.blue, a: (opacity.clamp(0.0, 1.0) * 255.0 + 0.5) as u8 }
}

/// A path through a matrix.
fn moved(path: &Path, matrix: Matrix) -> Path {
    let at = |point: Point| matrix.apply(point);
    let segments = path.segments.iter().map(|segment| match *segment {
        Segment::Move(to) => Segment::Move(at(to)),
        Segment::Line(to) => Segment::Line(at(to)),
        Segment::Cubic(one, two, to) => Segment::Cubic(at(one), at(two), at(to)),
        Segment::Close => Segment::Close,
    });
    Path { segments: segments.collect() }
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

    /// A drawing of 100 by 100 units at half that size: what stands in its `defs`, and its body.
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
}
