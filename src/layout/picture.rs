//! Pictures to frames: a raster as it is, a drawing as paths.

use std::sync::Arc;

use usvg::tiny_skia_path::PathSegment;

use crate::compose::Picture;
use crate::frame::{Cap, Color, Fill, Frame, Group, Item, Join, Paint, Path, Segment, Shape, Stroke};
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
                clip: Some(Path::rect(natural)),
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
    let clip = group.clip_path().map(clip_outline);
    if opacity >= 1.0 && clip.is_none() {
        return frame.items.append(&mut inner.items);
    }
    // Paths carry absolute transforms, so that the group itself adds none.
    let transform = [1.0, 0.0, 0.0, 1.0, 0.0, 0.0];
    frame.push(Point::ZERO, Item::Group(Box::new(Group { frame: inner, transform, clip, opacity })));
}

/// The outlines that a clip path lets through, as one path.
fn clip_outline(clip: &usvg::ClipPath) -> Path {
    fn gather(group: &usvg::Group, transform: usvg::Transform, path: &mut Path) {
        for node in group.children() {
            match node {
                usvg::Node::Group(inner) => gather(inner, transform, path),
                usvg::Node::Path(shape) => {
                    let transform = transform.pre_concat(shape.abs_transform());
                    path.segments.extend(outline(shape.data(), transform).segments);
                }
                _ => {}
            }
        }
    }
    let mut path = Path::default();
    gather(clip.root(), clip.transform(), &mut path);
    path
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
                from: (point(gradient.fx(), gradient.fy(), transform), Pt::ZERO),
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
