//! What layout and charts hand to export: rectangles full of placed glyphs, paths, images and links,
//! with marks that say which leaf of the structure tree each of them belongs to.
//!
//! A frame knows nothing of PDF. Coordinates follow [`crate::geom`]: origin at the top left, y down.

use std::sync::Arc;

use crate::diag::Span;
use crate::figures::Printed;
use crate::font::FaceId;
use crate::geom::{Point, Pt, Size};
use crate::structure::{LeafId, NodeId, Renumbering};

/// A rectangle with things placed in it, in painting order.
#[derive(Debug, Clone, Default)]
pub struct Frame {
    pub size: Size,
    pub items: Vec<(Point, Item)>,
}

impl Frame {
    /// An empty frame.
    pub fn new(size: Size) -> Self {
        Self { size, items: Vec::new() }
    }

    /// Places an item with its origin at `at`.
    pub fn push(&mut self, at: Point, item: Item) {
        self.items.push((at, item));
    }

    /// How many items with a state of their own lie in each other: groups, layers, tiles, and what is painted with
    /// more than a colour.
    pub fn nesting(&self) -> usize {
        let own = |item: &Item| match item {
            Item::Group(group) => 1 + group.frame.nesting(),
            Item::Layer(layer) => {
                let mask = layer.mask.as_ref().map_or(0, |mask| mask.frame.nesting());
                1 + layer.frame.nesting().max(mask)
            }
            Item::Tiles(tiles) => 1 + tiles.frame.nesting(),
            Item::Image(..) | Item::Shape(_) => 1,
            Item::Run(_)
            | Item::Link(_)
            | Item::Anchor(_)
            | Item::Figure(_)
            | Item::Typed(_)
            | Item::Mark(_) => 0,
        };
        self.items.iter().map(|(_, item)| own(item)).max().unwrap_or(0)
    }

    /// Copies what another frame holds into this one, moved by `at`.
    pub fn append(&mut self, at: Point, other: Frame) {
        self.items.extend(other.items.into_iter().map(|(point, item)| (point + at, item)));
    }

    /// Follows the structure tree that its marks and links refer to, when that is added to another. Only frames
    /// that are not in another one have marks and links.
    pub fn renumber(&mut self, by: Renumbering) {
        for (_, item) in &mut self.items {
            match item {
                Item::Mark(Mark::Leaf(leaf)) => *leaf = by.leaf(*leaf),
                Item::Link(link) => link.node = by.node(link.node),
                _ => {}
            }
        }
    }
}

/// One thing in a frame.
#[derive(Debug, Clone)]
pub enum Item {
    /// Text. The point is the start of its baseline.
    Run(Run),
    /// A filled or stroked path, its coordinates relative to the point.
    Shape(Shape),
    /// A raster image scaled to a size, its top left corner at the point.
    Image(Arc<Image>, Size),
    /// A frame with its own coordinate system, such as an emblem drawn from SVG.
    Group(Box<Group>),
    /// A frame that is composed by itself before it is laid on what is below.
    Layer(Box<Layer>),
    /// A path filled with a frame that is repeated.
    Tiles(Box<Tiles>),
    /// A rectangle that leads somewhere when clicked.
    Link(Link),
    /// The place that links to an anchor lead to.
    Anchor(AnchorId),
    /// A figure that is printed here.
    Figure(Arc<Printed>),
    /// Words with digits that are printed here as the brief has them.
    Typed(Typed),
    /// From here on, and until the next mark on the page, items belong to this leaf.
    Mark(Mark),
}

/// Words of a text of the brief, with digits in them.
#[derive(Debug, Clone)]
pub struct Typed {
    /// What is printed here of the text.
    pub words: Arc<str>,
    /// The whole of it, and where it is.
    pub text: Arc<str>,
    pub place: Span,
}

/// What a stretch of page content is to a reader who listens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Mark {
    /// Content of the structure tree.
    Leaf(LeafId),
    /// Decoration, running heads, rules: not read out.
    Artifact(Artifact),
}

/// The kinds of artifact that PDF tells apart (ISO 32000-1, 14.8.2.2.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Artifact {
    /// A running head at the top of the page.
    Header,
    /// A page number or running foot.
    Footer,
    /// Rules, dots, grid lines.
    Layout,
}

/// Glyphs of one face, size and colour that share a baseline.
#[derive(Debug, Clone)]
pub struct Run {
    pub face: FaceId,
    pub size: Pt,
    pub fit: Fit,
    pub color: Color,
    /// In visual order, from left to right.
    pub glyphs: Vec<Glyph>,
    /// The text that the glyphs stand for, in logical order.
    pub text: Arc<str>,
    /// Whether the text reads from right to left.
    pub rtl: bool,
}

/// How the letters of a line are fitted to it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Fit {
    /// How wide a glyph is drawn, as a part of its width.
    pub scale: f64,
    /// What is added after each cluster of glyphs.
    pub tracking: Pt,
}

impl Fit {
    /// Letters as they are.
    pub const NONE: Self = Self { scale: 1.0, tracking: Pt::ZERO };
}

impl Run {
    /// How far the run moves the pen.
    pub fn width(&self) -> Pt {
        self.glyphs.iter().map(|glyph| glyph.advance).sum()
    }
}

/// A glyph where shaping and justification put it.
#[derive(Debug, Clone, Copy)]
pub struct Glyph {
    /// The glyph's number in its face.
    pub id: u16,
    /// How far the pen moves on, kerning, tracking, fit and justification included.
    pub advance: Pt,
    /// Where the glyph is drawn from the pen: right and *up* from the baseline.
    pub offset: Point,
    /// First byte in [`Run::text`] of the cluster that the glyph belongs to.
    pub cluster: u32,
}

/// A filled or stroked path.
#[derive(Debug, Clone)]
pub struct Shape {
    pub path: Path,
    pub fill: Option<Fill>,
    pub stroke: Option<Stroke>,
}

/// How a path is filled.
#[derive(Debug, Clone)]
pub struct Fill {
    pub paint: Paint,
    pub even_odd: bool,
}

/// A colour or a blend of colours.
#[derive(Debug, Clone)]
pub enum Paint {
    Solid(Color),
    /// From one point to another, in the coordinates of the path.
    Linear {
        from: Point,
        to: Point,
        stops: Vec<(f64, Color)>,
    },
    /// From the first circle to the second, each a centre and a radius.
    Radial {
        from: (Point, Pt),
        to: (Point, Pt),
        stops: Vec<(f64, Color)>,
    },
}

/// How the outline of a path is drawn.
#[derive(Debug, Clone)]
pub struct Stroke {
    pub color: Color,
    pub width: Pt,
    pub cap: Cap,
    pub join: Join,
    /// Lengths of dashes and gaps in turn; empty for a solid line.
    pub dash: Vec<Pt>,
    /// How far into the dashes the line starts.
    pub dash_offset: Pt,
    /// How far a mitred corner may reach, in widths of the line; what would reach further is bevelled.
    pub miter_limit: f64,
}

impl Stroke {
    /// The limit of mitres that PDF starts from (ISO 32000-1, table 52).
    pub const MITER_LIMIT: f64 = 10.0;

    /// A solid line with butt ends.
    pub fn new(color: Color, width: Pt) -> Self {
        Self {
            color,
            width,
            cap: Cap::Butt,
            join: Join::Miter,
            dash: Vec::new(),
            dash_offset: Pt::ZERO,
            miter_limit: Self::MITER_LIMIT,
        }
    }
}

/// How a line ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cap {
    Butt,
    Round,
    Square,
}

/// How two lines meet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Join {
    Miter,
    Round,
    Bevel,
}

/// Lines and cubic Bézier curves.
#[derive(Debug, Clone, Default)]
pub struct Path {
    pub segments: Vec<Segment>,
}

/// One step of a path.
#[derive(Debug, Clone, Copy)]
pub enum Segment {
    Move(Point),
    Line(Point),
    Cubic(Point, Point, Point),
    Close,
}

impl Path {
    /// A closed rectangle from the origin.
    pub fn rect(size: Size) -> Self {
        let Size { width, height } = size;
        Self {
            segments: vec![
                Segment::Move(Point::ZERO),
                Segment::Line(Point::new(width, Pt::ZERO)),
                Segment::Line(Point::new(width, height)),
                Segment::Line(Point::new(Pt::ZERO, height)),
                Segment::Close,
            ],
        }
    }

    /// A straight line from the origin.
    pub fn line(to: Point) -> Self {
        Self { segments: vec![Segment::Move(Point::ZERO), Segment::Line(to)] }
    }

    /// A circle around the origin, as four cubics.
    pub fn circle(radius: Pt) -> Self {
        // The control distance that keeps a quarter arc within 0.03 % of the circle.
        const KAPPA: f64 = 0.552_284_749_8;
        let (r, k) = (radius, radius * KAPPA);
        let at = |x: Pt, y: Pt| Point::new(x, y);
        Self {
            segments: vec![
                Segment::Move(at(r, Pt::ZERO)),
                Segment::Cubic(at(r, k), at(k, r), at(Pt::ZERO, r)),
                Segment::Cubic(at(-k, r), at(-r, k), at(-r, Pt::ZERO)),
                Segment::Cubic(at(-r, -k), at(-k, -r), at(Pt::ZERO, -r)),
                Segment::Cubic(at(k, -r), at(r, -k), at(r, Pt::ZERO)),
                Segment::Close,
            ],
        }
    }
}

impl Path {
    /// The least x and y and the greatest of the points, those of the curves' handles included: a rectangle that
    /// the path lies in. Nothing is in that of an empty path: it ends before it begins.
    pub fn bounds(&self) -> [f64; 4] {
        let nowhere = [f64::INFINITY, f64::INFINITY, f64::NEG_INFINITY, f64::NEG_INFINITY];
        self.segments.iter().fold(nowhere, |bounds, segment| {
            let points = match segment {
                Segment::Move(to) | Segment::Line(to) => [to, to, to],
                Segment::Cubic(one, two, to) => [one, two, to],
                Segment::Close => return bounds,
            };
            points.into_iter().fold(bounds, |[a, b, c, d], point| {
                [a.min(point.x.0), b.min(point.y.0), c.max(point.x.0), d.max(point.y.0)]
            })
        })
    }
}

/// A frame drawn through a transform, and clipped where asked.
#[derive(Debug, Clone)]
pub struct Group {
    pub frame: Frame,
    /// `[a b c d e f]`: x' = ax + cy + e and y' = bx + dy + f, lengths in points, y down.
    pub transform: [f64; 6],
    /// What lies outside is not drawn; in the group's own coordinates.
    pub clip: Option<Clip>,
}

/// A frame that is composed by itself, on nothing, and then laid on what is below as one (an isolated group of
/// ISO 32000-1, 11.4). It has no marks.
#[derive(Debug, Clone)]
pub struct Layer {
    pub frame: Frame,
    /// What lies outside of this rectangle is not drawn.
    pub bounds: Rect,
    /// From 0 (invisible) to 1.
    pub opacity: f64,
    pub blend: Blend,
    pub mask: Option<Mask>,
}

/// An upright rectangle: its top left corner and its size.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rect {
    pub corner: Point,
    pub size: Size,
}

/// What a layer is seen through, in the layer's coordinates. Outside of the layer's bounds it lets nothing
/// through.
#[derive(Debug, Clone)]
pub struct Mask {
    pub frame: Frame,
    pub measure: MaskMeasure,
}

/// What of a mask says how much it lets through.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum MaskMeasure {
    /// How light it is, on black.
    Lightness,
    /// How much it covers.
    Coverage,
}

/// How the colours of a layer and those below it make one (ISO 32000-1, 11.3.5).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Blend {
    Normal,
    Multiply,
    Screen,
    Overlay,
    Darken,
    Lighten,
    ColorDodge,
    ColorBurn,
    HardLight,
    SoftLight,
    Difference,
    Exclusion,
    Hue,
    Saturation,
    Color,
    Luminosity,
}

/// A path filled with copies of a tile, side by side and one below the other.
#[derive(Debug, Clone)]
pub struct Tiles {
    pub path: Path,
    pub even_odd: bool,
    /// What a tile shows. What lies outside of `tile` is not drawn.
    pub frame: Frame,
    /// One of the tiles, in the coordinates of `frame`.
    pub tile: Rect,
    /// From the coordinates of `frame` to those of the path, as in [`Group::transform`].
    pub transform: [f64; 6],
}

/// An outline that things are seen through. One that encloses nothing lets nothing through.
#[derive(Debug, Clone)]
pub struct Clip {
    pub path: Path,
    pub even_odd: bool,
}

impl Clip {
    /// A rectangle from the origin.
    pub fn rect(size: Size) -> Self {
        Self { path: Path::rect(size), even_odd: false }
    }
}

/// A clickable rectangle from its point.
#[derive(Debug, Clone)]
pub struct Link {
    pub size: Size,
    pub target: Target,
    /// The structure node of the link, which owns this annotation.
    pub node: NodeId,
    /// What the link leads to, in words.
    pub description: Arc<str>,
}

/// Where a link leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    Uri(Arc<str>),
    Anchor(AnchorId),
}

/// A place in the document that links and the outline can lead to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct AnchorId(pub u32);

/// A raster image as it goes into the PDF.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Image {
    /// Pixels.
    pub width: u32,
    pub height: u32,
    pub data: ImageData,
}

/// An image's samples, eight bits each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ImageData {
    /// A JPEG file, passed through: 1 (grey) or 3 (RGB) a pixel. One of four colours is refused when a brief
    /// is read: PDF/A allows one device's colours only (ISO 19005-3, 6.2.4.3).
    Jpeg { bytes: Vec<u8>, channels: u8 },
    /// Uncompressed samples: 1 (grey) or 3 (RGB) a pixel, and coverage where there is any.
    Samples { bytes: Vec<u8>, channels: u8, alpha: Option<Vec<u8>> },
}

/// An sRGB colour with coverage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Color {
    pub r: u8,
    pub g: u8,
    pub b: u8,
    /// 255 is opaque.
    pub a: u8,
}

impl Color {
    pub const BLACK: Self = Self::rgb(0x00_00_00);
    pub const WHITE: Self = Self::rgb(0xFF_FF_FF);

    /// An opaque colour from `0xRRGGBB`.
    pub const fn rgb(hex: u32) -> Self {
        Self { r: (hex >> 16) as u8, g: (hex >> 8) as u8, b: hex as u8, a: 255 }
    }

    /// Contrast ratio with another opaque colour, from 1 to 21.
    pub fn contrast_with(self, other: Self) -> f64 {
        let ratio = self.contrast_with_white() / other.contrast_with_white();
        ratio.max(1.0 / ratio)
    }

    /// Contrast ratio with white, from 1 to 21 (WCAG 2.2, definitions of contrast ratio and relative
    /// luminance).
    pub fn contrast_with_white(self) -> f64 {
        let linear = |channel: u8| {
            let value = f64::from(channel) / 255.0;
            if value <= 0.04045 { value / 12.92 } else { libm::pow((value + 0.055) / 1.055, 2.4) }
        };
        let luminance = 0.2126 * linear(self.r) + 0.7152 * linear(self.g) + 0.0722 * linear(self.b);
        1.05 / (luminance + 0.05)
    }
}

/// `#1B4B6B`, as in a brief.
impl std::fmt::Display for Color {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        write!(f, "#{:02X}{:02X}{:02X}", self.r, self.g, self.b)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contrast_is_that_of_wcag() {
        assert!((Color::BLACK.contrast_with_white() - 21.0).abs() < 0.01);
        assert!((Color::WHITE.contrast_with_white() - 1.0).abs() < 0.01);
        // A grey that is known for just passing what text needs.
        assert!(Color::rgb(0x767676).contrast_with_white() >= 4.5);
        assert!(Color::rgb(0x777777).contrast_with_white() < 4.5);
    }

    #[test]
    fn nesting_counts_what_lies_in_each_other() {
        let frame = Frame::default;
        let within = |inner: Frame| {
            let mut outer = Frame::default();
            let group = Group { frame: inner, transform: [1.0, 0.0, 0.0, 1.0, 0.0, 0.0], clip: None };
            outer.push(Point::ZERO, Item::Group(Box::new(group)));
            outer
        };
        assert_eq!(frame().nesting(), 0);
        let mut two = within(within(frame()));
        two.append(Point::ZERO, within(frame()));
        assert_eq!(two.nesting(), 2);
        assert_eq!((0..9).fold(frame(), |inner, _| within(inner)).nesting(), 9);
    }
}
