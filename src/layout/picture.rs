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
            let natural = Size::new(Pt(natural_width), Pt(natural_height));
            let mut inner = Frame::new(natural);
            draw_group(tree.root(), &mut inner);
            Item::Group(Box::new(Group {
                frame: inner,
                transform: [scale, 0.0, 0.0, scale, 0.0, 0.0],
                clip: Some(Clip::rect(natural)),
                opacity: 1.0,
            }))
        }
    };
    frame.push(Point::ZERO, item);
    frame
}

fn draw_group(group: &usvg::Group, frame: &mut Frame) {
    for node in group.children() {
        match node {
            usvg::Node::Group(inner) => draw_nested(inner, frame),
            usvg::Node::Path(path) if path.is_visible() => draw_path(path, frame),
            // Text needs fonts and images need files: neither is read from a drawing.
            _ => {}
        }
    }
}

fn draw_nested(group: &usvg::Group, frame: &mut Frame) {
    let mut inner = Frame::new(frame.size);
    draw_group(group, &mut inner);
    if inner.items.is_empty() {
        return;
    }
    let opacity = f64::from(group.opacity().get());
    if opacity < 1.0 {
        inner = within(inner, None, opacity);
    }
    // A clip path may be clipped itself: each is a group around what it clips.
    let mut clip_path = group.clip_path();
    while let Some(clip) = clip_path {
        let outline = clip_outline(clip, group.abs_transform());
        if outline.path.segments.is_empty() {
            return;
        }
        inner = within(inner, Some(outline), 1.0);
        clip_path = clip.clip_path();
    }
    frame.items.append(&mut inner.items);
}

/// A frame as the only group of another. Paths carry absolute transforms, so that the group adds none.
fn within(frame: Frame, clip: Option<Clip>, opacity: f64) -> Frame {
    let mut around = Frame::new(frame.size);
    let transform = [1.0, 0.0, 0.0, 1.0, 0.0, 0.0];
    around.push(Point::ZERO, Item::Group(Box::new(Group { frame, transform, clip, opacity })));
    around
}

/// The outlines that a clip path lets through, as one path. `transform` is that of the group that is
/// clipped, in whose coordinates the clip path is given (SVG 1.1, 14.3.5).
fn clip_outline(clip: &usvg::ClipPath, transform: usvg::Transform) -> Clip {
    fn gather(group: &usvg::Group, transform: usvg::Transform, out: &mut Clip) {
        for node in group.children() {
            match node {
                usvg::Node::Group(inner) => gather(inner, transform.pre_concat(inner.transform()), out),
                usvg::Node::Path(shape) => {
                    out.path.segments.extend(outline(shape.data(), transform).segments);
                    // One rule serves all outlines: several that overlap are united by the other.
                    out.even_odd &= shape.fill().is_some_and(|fill| fill.rule() == usvg::FillRule::EvenOdd);
                }
                _ => {}
            }
        }
    }
    let mut out = Clip { path: Path::default(), even_odd: true };
    gather(clip.root(), transform.pre_concat(clip.transform()), &mut out);
    out
}

fn draw_path(path: &usvg::Path, frame: &mut Frame) {
    let transform = path.abs_transform();
    let drawn = outline(path.data(), transform);
    let fill = path.fill().and_then(|fill| {
        Some(Fill {
            paint: paint(fill.paint(), fill.opacity().get(), transform)?,
            even_odd: fill.rule() == usvg::FillRule::EvenOdd,
        })
    });
    let stroke = path.stroke().and_then(|stroke| {
        let color = match paint(stroke.paint(), stroke.opacity().get(), transform)? {
            Paint::Solid(color) => color,
            Paint::Linear { stops, .. } | Paint::Radial { stops, .. } => stops.first()?.1,
        };
        // A stroke under a skewed transform would be of uneven width; the mean scale comes close.
        let scale = libm::sqrt(f64::from((transform.sx * transform.sy - transform.kx * transform.ky).abs()));
        Some(Stroke {
            color,
            width: Pt(f64::from(stroke.width().get()) * scale),
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
    });
    let shapes = match path.paint_order() {
        usvg::PaintOrder::FillAndStroke => vec![(fill, stroke)],
        usvg::PaintOrder::StrokeAndFill => vec![(None, stroke), (fill, None)],
    };
    for (fill, stroke) in shapes {
        if fill.is_some() || stroke.is_some() {
            frame.push(Point::ZERO, Item::Shape(Shape { path: drawn.clone(), fill, stroke }));
        }
    }
}

fn paint(paint: &usvg::Paint, opacity: f32, transform: usvg::Transform) -> Option<Paint> {
    let stops = |stops: &[usvg::Stop]| {
        stops
            .iter()
            .map(|stop| {
                let coverage = stop.opacity().get() * opacity;
                (f64::from(stop.offset().get()), color(stop.color(), coverage))
            })
            .collect()
    };
    Some(match paint {
        usvg::Paint::Color(solid) => Paint::Solid(color(*solid, opacity)),
        usvg::Paint::LinearGradient(gradient) => {
            let transform = transform.pre_concat(gradient.transform());
            Paint::Linear {
                from: point(gradient.x1(), gradient.y1(), transform),
                to: point(gradient.x2(), gradient.y2(), transform),
                stops: stops(gradient.stops()),
            }
        }
        usvg::Paint::RadialGradient(gradient) => {
            let transform = transform.pre_concat(gradient.transform());
            let scale =
                libm::sqrt(f64::from((transform.sx * transform.sy - transform.kx * transform.ky).abs()));
            Paint::Radial {
                from: (
                    point(gradient.fx(), gradient.fy(), transform),
                    Pt(f64::from(gradient.fr().get()) * scale),
                ),
                to: (
                    point(gradient.cx(), gradient.cy(), transform),
                    Pt(f64::from(gradient.r().get()) * scale),
                ),
                stops: stops(gradient.stops()),
            }
        }
        usvg::Paint::Pattern(_) => return None,
    })
}

fn color(color: usvg::Color, opacity: f32) -> Color {
    Color { r: color.red, g: color.green, b: color.blue, a: (opacity.clamp(0.0, 1.0) * 255.0 + 0.5) as u8 }
}

fn point(x: f32, y: f32, transform: usvg::Transform) -> Point {
    let (x, y) = (f64::from(x), f64::from(y));
    Point::new(
        Pt(x * f64::from(transform.sx) + y * f64::from(transform.kx) + f64::from(transform.tx)),
        Pt(x * f64::from(transform.ky) + y * f64::from(transform.sy) + f64::from(transform.ty)),
    )
}

fn outline(data: &usvg::tiny_skia_path::Path, transform: usvg::Transform) -> Path {
    let at = |p: usvg::tiny_skia_path::Point| point(p.x, p.y, transform);
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
}
