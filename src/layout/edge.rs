//! Finds pictures whose edges are as white as the paper, and so cannot be seen.

use std::io::Cursor;

use image::DynamicImage;
use image::codecs::jpeg::JpegDecoder;

use crate::frame::{
    Clip, Color, Fill, Frame, Group, Image, ImageData, Item, Layer, Mask, MaskMeasure, Paint, Path, Rect,
    Segment, Tiles,
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
/// Outlines within a picture: the largest are looked at, at some places each.
const OUTLINES: usize = 8;
const PLACES_OF_OUTLINE: u32 = 32;
/// An outline of a smaller part of the picture is a detail.
const DETAIL: f64 = 1.0 / 50.0;
/// Where more of an outline than this parts white from white, it is within what is white, and not its edge.
const SEAM: f64 = 0.05;
/// Into how many lines a curve is cut.
const LINES: u32 = 8;

/// How much of a picture's edge is seen on paper.
pub(super) enum Contour {
    /// Enough.
    Seen,
    /// It is a rectangle, and too little of its edge is; or nothing of it would be seen at all.
    Lost,
    /// It is none, and these outlines of white are lost.
    LostOutlines(Vec<Path>),
}

/// Whether a picture, drawn, needs outlines to be told from the paper.
pub(super) fn contour(frame: &Frame) -> Contour {
    if is_lost_on_paper(frame) {
        return Contour::Lost;
    }
    let outlines = lost_outlines(frame);
    match outlines.is_empty() {
        false => Contour::LostOutlines(outlines),
        true if is_white(frame) => Contour::Lost,
        true => Contour::Seen,
    }
}

/// Whether all that is painted is white.
fn is_white(frame: &Frame) -> bool {
    let Size { width, height } = frame.size;
    let part = |number: u32| (f64::from(number) + 0.5) / f64::from(PLACES);
    let rows = (0..PLACES).flat_map(|row| (0..PLACES).map(move |column| (row, column)));
    let place = |(row, column)| Sample::new(Point::new(width * part(column), height * part(row)), Pt(1.0));
    let mut places: Vec<Sample> = rows.map(place).collect();
    paint(frame, &mut places, 1.0);
    let mut painted = places.iter().filter(|place| place.coverage > 0.0).peekable();
    painted.peek().is_some() && painted.all(Sample::is_pale)
}

/// Outlines of white that paper lies around, of a picture that is no rectangle: of a shield or a disc.
fn lost_outlines(frame: &Frame) -> Vec<Path> {
    let [(_, Item::Group(group))] = frame.items.as_slice() else { return Vec::new() };
    let mut found = Vec::new();
    outlines(&group.frame, &mut found);
    let area = |path: &Path| {
        let [left, top, right, bottom] = path.bounds();
        (right - left) * (bottom - top)
    };
    let least = frame.size.width.0 * frame.size.height.0 * DETAIL;
    found.retain(|path| area(path) >= least);
    found.sort_by(|a, b| area(b).total_cmp(&area(a)));
    found.truncate(OUTLINES);
    let within = frame.size.width.min(frame.size.height) * WITHIN;
    // Three for each place of an outline: on it, and at either side.
    let mut places: Vec<Sample> = Vec::new();
    let lines: Vec<Outline> = found.iter().map(|path| Outline::new(path, Point::ZERO)).collect();
    let mut ends = Vec::with_capacity(lines.len());
    for outline in &lines {
        for (at, aside) in outline.places(PLACES_OF_OUTLINE, within) {
            places.extend([at, at + aside, at - aside].map(|at| Sample::new(at, Pt(1.0))));
        }
        ends.push(places.len());
    }
    paint(frame, &mut places, 1.0);
    let mut start = 0;
    let mut lost = Vec::new();
    for (path, end) in found.into_iter().zip(ends) {
        let (mut at_paper, mut at_white) = (0, 0);
        for place in places[start..end].chunks_exact(3) {
            let [on, one, other] = place else { continue };
            let white = [one, other].map(|side| side.coverage >= OPAQUE && side.is_pale());
            let bare = [one, other].map(|side| side.coverage < 1.0 - OPAQUE);
            // A line of its own along it would be seen.
            let plain = on.is_pale();
            at_paper += u32::from(plain && (white[0] && bare[1] || white[1] && bare[0]));
            at_white += u32::from(plain && white[0] && white[1]);
        }
        start = end;
        let part = |count: u32| f64::from(count) / f64::from(PLACES_OF_OUTLINE);
        if part(at_paper) > GAP && part(at_white) <= SEAM {
            lost.push(path.clone());
        }
    }
    lost
}

/// The outlines of what is white, as far as they are known: what is clipped has that of the clip.
fn outlines<'f>(frame: &'f Frame, found: &mut Vec<&'f Path>) {
    for (origin, item) in &frame.items {
        match item {
            _ if *origin != Point::ZERO => {}
            Item::Shape(shape) => {
                let white = |fill: &Fill| matches!(fill.paint, Paint::Solid(color) if color.a == 255 && is_pale(color));
                found.extend(shape.fill.as_ref().filter(|fill| white(fill)).map(|_| &shape.path));
            }
            Item::Group(group) if group.transform == UNMOVED => match &group.clip {
                Some(clip) => found.push(&clip.path),
                None => outlines(&group.frame, found),
            },
            _ => {}
        }
    }
}

/// The transform that moves nothing.
const UNMOVED: [f64; 6] = [1.0, 0.0, 0.0, 1.0, 0.0, 0.0];

fn is_pale(color: Color) -> bool {
    [color.r, color.g, color.b].into_iter().all(|channel| f64::from(channel) >= PALE)
}

/// Whether too little of the edge of a rectangle is seen.
fn is_lost_on_paper(frame: &Frame) -> bool {
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
    let pale = part(|place| place.coverage >= OPAQUE && place.is_pale());
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

    fn is_pale(&self) -> bool {
        self.color.iter().all(|&channel| channel >= PALE)
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

    /// Places along it, at equal distances, each with the way to a place so far aside.
    fn places(&self, count: u32, aside: Pt) -> Vec<(Point, Point)> {
        let length = |[from, to]: &[Point; 2]| libm::hypot(to.x.0 - from.x.0, to.y.0 - from.y.0);
        let whole: f64 = self.lines.iter().map(length).sum();
        let mut found = Vec::with_capacity(count as usize);
        let mut before = 0.0;
        for line in self.lines.iter().filter(|line| length(line) > 0.0) {
            let (long, [from, to]) = (length(line), line);
            let (x, y) = ((to.x - from.x) / long, (to.y - from.y) / long);
            let next = |found: &Vec<_>| whole * (found.len() as f64 + 0.5) / f64::from(count) - before;
            while found.len() < count as usize && next(&found) <= long {
                let along = next(&found);
                let at = Point::new(from.x + x * along, from.y + y * along);
                found.push((at, Point::new(y * -aside.0, x * aside.0)));
            }
            before += long;
        }
        found
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

    /// How many outlines a drawing of 90 by 60 units needs; none where the rectangle is drawn.
    fn outlined(body: &str) -> Option<usize> {
        let svg = format!("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 90 60'>{body}</svg>");
        let tree = usvg::Tree::from_str(&svg, &usvg::Options::default()).expect("the drawing is sound");
        match contour(&picture::fit(&Picture::Vector(Arc::new(tree)), Pt(200.0), Pt(49.0))) {
            Contour::Seen => Some(0),
            Contour::Lost => None,
            Contour::LostOutlines(paths) => Some(paths.len()),
        }
    }

    #[test]
    fn white_that_is_no_rectangle_has_its_own_outline() {
        let shield = |paint: &str| format!("<path d='M10 4H80V40L45 57L10 40Z' {paint}/>");
        let white = shield("fill='#fff'");
        let charge = "<path d='M35 15H55V35H35Z' fill='#080'/>";
        let half = |at: u32, color: &str| format!("<path d='M{at} 10H{}V50H{at}Z' fill='{color}'/>", at + 30);
        let clip = "<clipPath id='c'><circle cx='45' cy='30' r='28'/></clipPath>";
        let field = "<rect width='90' height='60' fill='#fff'/>";
        for (what, body, expected) in [
            ("a shield", white.clone() + charge, Some(1)),
            ("a disc alone", "<circle cx='45' cy='30' r='28' fill='#fff'/>".to_owned(), Some(1)),
            ("a shield with a line around it", shield("fill='#fff' stroke='#333'"), Some(0)),
            ("a line around it by itself", white.clone() + &shield("fill='none' stroke='#333'"), Some(0)),
            ("a red shield", shield("fill='#b00'") + charge, Some(0)),
            ("a white charge on red", shield("fill='#b00'") + &charge.replace("080", "fff"), Some(0)),
            ("red in chief", white.clone() + "<path d='M10 4H80V30H10Z' fill='#b00'/>", Some(1)),
            (
                "a star beside a moon",
                half(2, "#fff") + "<circle cx='75' cy='30' r='13' fill='#fff'/>",
                Some(2),
            ),
            ("halves of white and red", half(10, "#fff") + &half(40, "#b00"), Some(1)),
            // There is no line between the halves of one field.
            ("halves of white", half(10, "#fff") + &half(40, "#fff"), None),
            ("a disc by a clip", format!("{clip}<g clip-path='url(#c)'>{field}{charge}</g>"), Some(1)),
            (
                "a red disc by a clip",
                format!("{clip}<g clip-path='url(#c)'>{}</g>", field.replace("fff", "b00")),
                Some(0),
            ),
            ("a detail", shield("fill='#b00'") + "<circle cx='5' cy='5' r='2' fill='#fff'/>", Some(0)),
            ("a faded disc", "<circle cx='45' cy='30' r='28' fill='#fff' opacity='.5'/>".to_owned(), None),
            ("nothing", String::new(), Some(0)),
            ("a white rectangle", field.to_owned() + charge, None),
        ] {
            assert_eq!(outlined(&body), expected, "{what}");
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
