//! Finds pictures whose edges are as white as the paper, and so cannot be seen.

use std::io::Cursor;

use image::DynamicImage;
use image::codecs::jpeg::JpegDecoder;

use crate::frame::{
    Clip, Color, Frame, Group, Image, ImageData, Item, Layer, Mask, MaskMeasure, Paint, Path, Rect, Segment,
    Tiles,
};
use crate::geom::{Point, Pt, Size};

/// Places that are looked at on each side.
const PLACES: u32 = 24;
/// How far within the edge they are, as a part of the shorter side: beyond the blur of a scan.
const WITHIN: f64 = 0.01;
/// What covers the paper at all.
const OPAQUE: f64 = 0.9;
/// A channel of a colour that can be told from white paper is darker than this.
const PALE: f64 = 232.0;
/// A picture whose edge is clear in more places than this is no rectangle: a coat of arms, a pennant.
const CLEAR: f64 = 0.25;
/// Where more of the edge is pale than this, the eye does not complete it: the white third of a tricolour is a
/// fifth of its edge, the stripes of one with thirteen are a ninth.
const GAP: f64 = 1.0 / 6.0;
/// Into how many lines a curve is cut.
const LINES: u32 = 8;

/// Whether a picture, drawn, needs an outline to be told from the paper.
pub(super) fn is_lost_on_paper(frame: &Frame) -> bool {
    let Size { width, height } = frame.size;
    let within = width.min(height) * WITHIN;
    let mut places = Vec::with_capacity(4 * PLACES as usize);
    for number in 0..PLACES {
        let part = (f64::from(number) + 0.5) / f64::from(PLACES);
        let (x, y) = (width * part, height * part);
        // Each stands for its part of the edge.
        places.extend([(x, within, width), (x, height - within, width)]);
        places.extend([(within, y, height), (width - within, y, height)]);
    }
    let mut places: Vec<Sample> =
        places.into_iter().map(|(x, y, length)| Sample::new(Point::new(x, y), length)).collect();
    paint(frame, &mut places, 1.0);
    let length =
        |test: fn(&&Sample) -> bool| places.iter().filter(test).map(|place| place.length).sum::<Pt>();
    let part = |test| length(test) / length(|_| true);
    let clear = part(|place| place.coverage < OPAQUE);
    let pale = part(|place| place.coverage >= OPAQUE && place.color.iter().all(|&channel| channel >= PALE));
    clear <= CLEAR && pale > GAP
}

/// A place on a picture, and what is painted there.
#[derive(Clone)]
struct Sample {
    at: Point,
    length: Pt,
    color: [f64; 3],
    coverage: f64,
    /// Whether the clips around what is painted leave it open.
    open: bool,
}

impl Sample {
    fn new(at: Point, length: Pt) -> Self {
        Self { at, length, color: [255.0; 3], coverage: 0.0, open: true }
    }

    /// Paints over it.
    fn cover(&mut self, color: Color, opacity: f64) {
        let amount = f64::from(color.a) / 255.0 * opacity;
        for (under, over) in self.color.iter_mut().zip([color.r, color.g, color.b]) {
            *under += (f64::from(over) - *under) * amount;
        }
        self.coverage += (1.0 - self.coverage) * amount;
    }
}

/// Paints what a frame holds over places in its coordinates.
fn paint(frame: &Frame, places: &mut [Sample], opacity: f64) {
    for (origin, item) in &frame.items {
        match item {
            Item::Shape(shape) => {
                let outline = Outline::new(&shape.path, *origin);
                if let Some(fill) = &shape.fill {
                    let inside = |at| outline.holds(at, fill.even_odd);
                    for place in places.iter_mut().filter(|place| place.open && inside(place.at)) {
                        place.cover(color_at(&fill.paint, place.at - *origin), opacity);
                    }
                }
                if let Some(stroke) = &shape.stroke {
                    let near = |at| outline.is_near(at, stroke.width / 2.0);
                    for place in places.iter_mut().filter(|place| place.open && near(place.at)) {
                        place.cover(stroke.color, opacity);
                    }
                }
            }
            Item::Image(image, size) => photograph(image, *size, *origin, places, opacity),
            Item::Group(group) => within_group(group, *origin, places, opacity),
            Item::Layer(layer) => composed(layer, places, opacity),
            Item::Tiles(tiles) => pattern(tiles, *origin, places, opacity),
            _ => {}
        }
    }
}

fn within_group(group: &Group, origin: Point, places: &mut [Sample], opacity: f64) {
    let Some(back) = inverse(group.transform) else { return };
    let outline =
        group.clip.as_ref().map(|Clip { path, even_odd }| (Outline::new(path, Point::ZERO), even_odd));
    let moved = |place: &Sample| {
        let at = back(place.at - origin);
        let open =
            place.open && outline.as_ref().is_none_or(|(outline, even_odd)| outline.holds(at, **even_odd));
        Sample { at, open, ..place.clone() }
    };
    let mut inner: Vec<Sample> = places.iter().map(moved).collect();
    paint(&group.frame, &mut inner, opacity);
    for (place, Sample { color, coverage, .. }) in places.iter_mut().zip(inner) {
        (place.color, place.coverage) = (color, coverage);
    }
}

/// Paints copies of a tile.
fn pattern(tiles: &Tiles, origin: Point, places: &mut [Sample], opacity: f64) {
    let Tiles { path, even_odd, frame, tile: Rect { corner, size }, transform } = tiles;
    let Some(back) = inverse(*transform) else { return };
    let outline = Outline::new(path, origin);
    let within = |value: Pt, from: Pt, length: Pt| from + Pt((value - from).0.rem_euclid(length.0));
    let moved = |place: &Sample| {
        let at = back(place.at - origin);
        let at = Point::new(within(at.x, corner.x, size.width), within(at.y, corner.y, size.height));
        Sample { at, open: place.open && outline.holds(place.at, *even_odd), ..place.clone() }
    };
    let mut inner: Vec<Sample> = places.iter().map(moved).collect();
    paint(frame, &mut inner, opacity);
    for (place, Sample { color, coverage, .. }) in places.iter_mut().zip(inner) {
        (place.color, place.coverage) = (color, coverage);
    }
}

/// Paints what is composed by itself. Blend modes change its colours: close enough to tell whether the edge is white.
fn composed(layer: &Layer, places: &mut [Sample], opacity: f64) {
    let painted = |frame: &Frame, color: [f64; 3]| {
        let bare = |place: &Sample| Sample { color, coverage: 0.0, ..place.clone() };
        let mut bare: Vec<Sample> = places.iter().map(bare).collect();
        paint(frame, &mut bare, 1.0);
        bare
    };
    let own = painted(&layer.frame, [255.0; 3]);
    let through: Vec<f64> = match &layer.mask {
        None => vec![1.0; places.len()],
        Some(Mask { frame, measure }) => {
            // What is not covered is black. A mask by lightness is in greys.
            let masks = painted(frame, [0.0; 3]).into_iter();
            masks
                .map(|mask| match measure {
                    MaskMeasure::Lightness => mask.color[0] / 255.0,
                    MaskMeasure::Coverage => mask.coverage,
                })
                .collect()
        }
    };
    for ((place, own), through) in places.iter_mut().zip(own).zip(through) {
        let amount = through * layer.opacity * opacity;
        for (under, over) in place.color.iter_mut().zip(own.color) {
            // The layer was painted on white, which is not its own.
            *under += (over - 255.0 * (1.0 - own.coverage) - *under * own.coverage) * amount;
        }
        place.coverage += (1.0 - place.coverage) * own.coverage * amount;
    }
}

/// From the coordinates that a matrix leads to, back to its own; `None` if it leads to a line.
fn inverse([a, b, c, d, e, f]: [f64; 6]) -> Option<impl Fn(Point) -> Point> {
    let determinant = a * d - b * c;
    (determinant != 0.0).then_some(move |at: Point| {
        let (x, y) = (at.x.0 - e, at.y.0 - f);
        Point::new(Pt((d * x - c * y) / determinant), Pt((a * y - b * x) / determinant))
    })
}

/// Paints an image in pixels.
fn photograph(image: &Image, size: Size, origin: Point, places: &mut [Sample], opacity: f64) {
    let decoded;
    let (bytes, channels, alpha) = match &image.data {
        ImageData::Samples { bytes, channels, alpha } => (bytes, *channels, alpha.as_ref()),
        ImageData::Jpeg { bytes, .. } => {
            // It was decoded when it was read, so that it can be.
            let picture = JpegDecoder::new(Cursor::new(bytes)).and_then(DynamicImage::from_decoder);
            let Ok(picture) = picture else { return };
            decoded = picture.into_rgb8().into_raw();
            (&decoded, 3, None)
        }
    };
    let pixel = |part: f64, count: u32| (part * f64::from(count)).clamp(0.0, f64::from(count) - 1.0) as usize;
    for place in places.iter_mut().filter(|place| place.open) {
        let (x, y) = ((place.at.x - origin.x) / size.width, (place.at.y - origin.y) / size.height);
        if !(0.0..=1.0).contains(&x) || !(0.0..=1.0).contains(&y) {
            continue;
        }
        let number = pixel(y, image.height) * image.width as usize + pixel(x, image.width);
        let a = alpha.map_or(Some(&255), |alpha| alpha.get(number)).copied().unwrap_or_default();
        let step = usize::from(channels);
        let samples = bytes.get(number * step..).unwrap_or_default();
        let color = match (channels, samples) {
            (1, [grey, ..]) => Color { r: *grey, g: *grey, b: *grey, a },
            (3, [r, g, b, ..]) => Color { r: *r, g: *g, b: *b, a },
            _ => continue,
        };
        place.cover(color, opacity);
    }
}

/// The colour of a paint at a place in the coordinates of its path.
fn color_at(paint: &Paint, at: Point) -> Color {
    match paint {
        Paint::Solid(color) => *color,
        Paint::Linear { from, to, stops } => {
            let (along, line) = (at - *from, *to - *from);
            let length = line.x.0 * line.x.0 + line.y.0 * line.y.0;
            let part =
                if length > 0.0 { (along.x.0 * line.x.0 + along.y.0 * line.y.0) / length } else { 1.0 };
            between(stops, part)
        }
        Paint::Radial { to: (center, radius), stops, .. } => {
            let away = at - *center;
            let part = if radius.0 > 0.0 { libm::hypot(away.x.0, away.y.0) / radius.0 } else { 1.0 };
            between(stops, part)
        }
    }
}

/// The colour at a part of the way through a gradient.
fn between(stops: &[(f64, Color)], part: f64) -> Color {
    let after = stops.iter().position(|(offset, _)| *offset >= part).unwrap_or(stops.len());
    match (after.checked_sub(1).and_then(|before| stops.get(before)), stops.get(after)) {
        (Some((a, from)), Some((b, to))) => {
            let part = (part - a) / (b - a);
            let mix = |from: u8, to: u8| (f64::from(from) + (f64::from(to) - f64::from(from)) * part) as u8;
            Color { r: mix(from.r, to.r), g: mix(from.g, to.g), b: mix(from.b, to.b), a: mix(from.a, to.a) }
        }
        (Some((_, only)), None) | (None, Some((_, only))) => *only,
        (None, None) => Color { a: 0, ..Color::WHITE },
    }
}

/// A path as lines, with what it covers.
struct Outline {
    lines: Vec<[Point; 2]>,
    low: Point,
    high: Point,
}

impl Outline {
    fn new(path: &Path, origin: Point) -> Self {
        let mut lines = Vec::with_capacity(path.segments.len());
        let (mut start, mut pen) = (origin, origin);
        for segment in &path.segments {
            match *segment {
                Segment::Move(to) => {
                    // What is filled is closed, whether or not the path says so.
                    lines.push([pen, start]);
                    (start, pen) = (to + origin, to + origin);
                }
                Segment::Line(to) => {
                    lines.push([pen, to + origin]);
                    pen = to + origin;
                }
                Segment::Cubic(one, two, to) => {
                    let ends = [pen, one + origin, two + origin, to + origin];
                    for step in 1..=LINES {
                        let next = on_curve(ends, f64::from(step) / f64::from(LINES));
                        lines.push([pen, next]);
                        pen = next;
                    }
                }
                Segment::Close => {
                    lines.push([pen, start]);
                    pen = start;
                }
            }
        }
        lines.push([pen, start]);
        let (mut low, mut high) =
            (Point::new(Pt(f64::MAX), Pt(f64::MAX)), Point::new(Pt(f64::MIN), Pt(f64::MIN)));
        for [at, _] in &lines {
            low = Point::new(low.x.min(at.x), low.y.min(at.y));
            high = Point::new(high.x.max(at.x), high.y.max(at.y));
        }
        Self { lines, low, high }
    }

    fn reaches(&self, at: Point, margin: Pt) -> bool {
        at.x >= self.low.x - margin
            && at.x <= self.high.x + margin
            && at.y >= self.low.y - margin
            && at.y <= self.high.y + margin
    }

    /// Whether a place is inside, by the one rule or the other.
    fn holds(&self, at: Point, even_odd: bool) -> bool {
        if !self.reaches(at, Pt::ZERO) {
            return false;
        }
        let mut turns = 0;
        for [from, to] in &self.lines {
            let (below, above) = (from.y <= at.y, to.y <= at.y);
            if below == above {
                continue;
            }
            let part = (at.y - from.y) / (to.y - from.y);
            if from.x + (to.x - from.x) * part > at.x {
                turns += if below { 1 } else { -1 };
            }
        }
        if even_odd { turns % 2 != 0 } else { turns != 0 }
    }

    /// Whether a place is no further from the lines than a distance.
    fn is_near(&self, at: Point, distance: Pt) -> bool {
        self.reaches(at, distance)
            && self.lines.iter().any(|[from, to]| {
                let (line, away) = (*to - *from, at - *from);
                let length = line.x.0 * line.x.0 + line.y.0 * line.y.0;
                let along = away.x.0 * line.x.0 + away.y.0 * line.y.0;
                let part = if length > 0.0 { (along / length).clamp(0.0, 1.0) } else { 0.0 };
                libm::hypot(away.x.0 - line.x.0 * part, away.y.0 - line.y.0 * part) <= distance.0
            })
    }
}

fn on_curve([a, b, c, d]: [Point; 4], t: f64) -> Point {
    let s = 1.0 - t;
    let mix = |a: Pt, b: Pt, c: Pt, d: Pt| {
        a * (s * s * s) + b * (3.0 * s * s * t) + c * (3.0 * s * t * t) + d * (t * t * t)
    };
    Point::new(mix(a.x, b.x, c.x, d.x), mix(a.y, b.y, c.y, d.y))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::layout::picture;
    use crate::picture::Picture;

    /// Whether a drawing of 90 by 60 units is lost.
    fn lost(body: &str) -> bool {
        let svg = format!("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 90 60'>{body}</svg>");
        let tree = usvg::Tree::from_str(&svg, &usvg::Options::default()).expect("the drawing is sound");
        is_lost_on_paper(&picture::fit(&Picture::Vector(Arc::new(tree)), Pt(200.0), Pt(49.0)))
    }

    #[test]
    fn a_drawing_is_lost_where_what_is_painted_along_its_edge_is_white() {
        let field = |color: &str| format!("<rect width='90' height='60' fill='{color}'/>");
        let third = |color: &str, at| format!("<rect x='{at}' width='30' height='60' fill='{color}'/>");
        let scaled = "<g transform='scale(.1)'><path d='M0 0H900V600H0Z' fill='white'/></g>";
        let inner = "<rect x='9' y='9' width='72' height='42' fill='#fff'/>";
        let border = "<path d='M1 1H89V59H1Z' fill='none' stroke='#333' stroke-width='2'/>";
        let clip = "<clipPath id='c'><circle cx='45' cy='30' r='28'/></clipPath>";
        let disc = "<circle cx='45' cy='30' r='28' fill='#fff'/>".to_owned();
        let masked =
            |mask: &str, body: &str| format!("<mask id='m'>{mask}</mask><g mask='url(#m)'>{body}</g>");
        let tiled = |color: &str| {
            format!(
                "<pattern id='p' width='5' height='5' patternUnits='userSpaceOnUse'>\
                 <rect width='5' height='5' fill='{color}'/></pattern><rect width='90' height='60' fill='url(#p)'/>"
            )
        };
        for (what, body, expected) in [
            ("a disc on white", field("#fff") + "<circle cx='45' cy='30' r='18' fill='#b00'/>", true),
            ("white over red", field("#fff") + "<path d='M0 30H90V60H0' fill='#d14'/>", true),
            ("a tricolour", third("#009", 0) + &third("#fff", 30) + &third("#c00", 60), true),
            ("ivory", field("#fdfdf4"), true),
            ("a white drawing that is scaled", scaled.to_owned(), true),
            ("red", field("#b00"), false),
            ("yellow", field("#ff0"), false),
            ("white under red", field("#fff") + &field("#b00"), false),
            ("white with a border of its own", field("#fff") + border, false),
            ("a white field within blue", field("#00a") + inner, false),
            ("arms on nothing", "<circle cx='45' cy='30' r='30' fill='#fff'/>".to_owned(), false),
            ("nothing", String::new(), false),
            ("white that is clear", format!("<g opacity='.2'>{}</g>", field("#fff")), false),
            ("a disc", format!("{clip}<g clip-path='url(#c)'>{}</g>", field("#fff")), false),
            ("red, masked to a disc", masked(&disc, &field("#b00")), false),
            ("white, masked to a disc", masked(&disc, &field("#fff")), false),
            ("white, masked by white", masked(&field("#fff"), &field("#fff")), true),
            ("red on white, masked to a disc", field("#fff") + &masked(&disc, &field("#b00")), true),
            ("white on red, masked to a disc", field("#b00") + &masked(&disc, &field("#fff")), false),
            (
                "red that a mask fades nearly away",
                field("#fff") + &masked(&field("#111"), &field("#b00")),
                true,
            ),
            (
                "a faded group of red on white",
                field("#fff") + &format!("<g opacity='.05'>{}{disc}</g>", field("#b00")),
                true,
            ),
            ("nearly white", field("#fdfdfd"), true),
            (
                "white in a drawing in a drawing",
                format!("<svg width='90' height='60'>{}</svg>", field("#fff")),
                true,
            ),
            ("a white pattern", tiled("white"), true),
            ("a red pattern", tiled("#b00"), false),
        ] {
            assert_eq!(lost(&body), expected, "{what}");
        }
    }

    #[test]
    fn a_photograph_is_lost_by_its_pixels() {
        let (width, height) = (30, 20);
        let lost = |pixel: fn(u32, u32) -> [u8; 3], alpha: Option<fn(u32, u32) -> u8>| {
            let places = || (0..height).flat_map(|y| (0..width).map(move |x| (x, y)));
            let bytes: Vec<u8> = places().flat_map(|(x, y)| pixel(x, y)).collect();
            let alpha = alpha.map(|alpha| places().map(|(x, y)| alpha(x, y)).collect());
            let image = Image { width, height, data: ImageData::Samples { bytes, channels: 3, alpha } };
            is_lost_on_paper(&picture::fit(&Picture::Raster(Arc::new(image)), Pt(90.0), Pt(49.0)))
        };
        assert!(lost(|_, y| if y < 10 { [255; 3] } else { [200, 20, 60] }, None));
        assert!(!lost(|_, _| [200, 20, 60], None));
        assert!(!lost(
            |_, _| [255; 3],
            Some(|x, y| if x.abs_diff(15) + y.abs_diff(10) < 9 { 255 } else { 0 })
        ));
    }

    #[test]
    fn a_jpeg_is_lost_by_its_pixels_too() {
        use image::ImageEncoder;
        for (grey, expected) in [(250, true), (60, false)] {
            let mut bytes = Vec::new();
            let encoder = image::codecs::jpeg::JpegEncoder::new(&mut bytes);
            let pixels = [grey; 24 * 16];
            encoder.write_image(&pixels, 24, 16, image::ExtendedColorType::L8).expect("it can be encoded");
            let image = Image { width: 24, height: 16, data: ImageData::Jpeg { bytes, channels: 1 } };
            let frame = picture::fit(&Picture::Raster(Arc::new(image)), Pt(90.0), Pt(49.0));
            assert_eq!(is_lost_on_paper(&frame), expected, "{grey}");
        }
    }
}
