//! Charts of pages that read from right to left: time runs to the left, bars start on the right, and each label is on the
//! other side. Labels themselves are not turned.

use crate::frame::{Fill, Frame, Item, Paint, Path, Segment, Shape};
use crate::geom::{Point, Pt};
use crate::text::PlacedRun;

/// A frame as in a mirror.
pub(super) fn mirrored(mut frame: Frame) -> Frame {
    let width = frame.size.width;
    for (at, item) in &mut frame.items {
        at.x = match item {
            Item::Run(run) => width - at.x - run.width(),
            _ => width - at.x,
        };
        if let Item::Shape(shape) = item {
            mirror_shape(shape);
        }
    }
    frame
}

/// The runs of a label so that [`mirrored`], which turns each by itself, leaves them in their order.
pub(super) fn kept_in_order(runs: &mut [PlacedRun], width: Pt) {
    for placed in runs {
        placed.at.x = width - placed.at.x - placed.run.width();
    }
}

fn mirror_shape(shape: &mut Shape) {
    mirror_path(&mut shape.path);
    if let Some(Fill { paint, .. }) = &mut shape.fill {
        match paint {
            Paint::Solid(_) => {}
            Paint::Linear { from, to, .. } | Paint::Radial { from: (from, _), to: (to, _), .. } => {
                (*from, *to) = (turned(*from), turned(*to));
            }
        }
    }
}

fn mirror_path(path: &mut Path) {
    for segment in &mut path.segments {
        *segment = match *segment {
            Segment::Move(to) => Segment::Move(turned(to)),
            Segment::Line(to) => Segment::Line(turned(to)),
            Segment::Cubic(one, two, to) => Segment::Cubic(turned(one), turned(two), turned(to)),
            Segment::Close => Segment::Close,
        };
    }
}

fn turned(point: Point) -> Point {
    Point::new(-point.x, point.y)
}
