//! Lines under links, so that they differ from text by more than their colour (WCAG 2.2, 1.4.1).
//!
//! They are thin, below the baseline, and have gaps at descenders. They are decoration: assistive technology knows
//! links by their tags.

use crate::font::Fonts;
use crate::frame::{Artifact, Frame, Item, Link, Mark, Path, Run, Segment, Shape, Stroke, Target};
use crate::geom::{Point, Pt};

/// From the baseline to the middle of the line, and how thick the line is, in ems: what faces for text say of
/// themselves is 0.1 to 0.15, and 0.05.
const DEPTH: f64 = 0.145;
const WEIGHT: f64 = 0.045;
/// The air at both sides of what reaches through the line, and above and below the line, in ems.
const BESIDE: f64 = 0.06;
const ABOVE: f64 = 0.02;
/// No piece of a line is shorter, in ems: it would look like a blot.
const SHORTEST: f64 = 0.15;
/// Letters that leave less of the line than this have it below all of them: those of Arabic hands.
const LEFT_OVER: f64 = 0.5;
/// Between such letters and the line, in ems.
const BELOW: f64 = 0.1;

/// Draws lines under the links to other documents among the items of a line of text, from number `first` on.
pub(super) fn underline(frame: &mut Frame, first: usize, fonts: &Fonts) {
    let mut lines = Vec::new();
    let mut runs: Vec<(Point, &Run)> = Vec::new();
    for (at, item) in frame.items.iter().skip(first) {
        match item {
            Item::Run(run) => runs.push((*at, run)),
            // A link follows what is said in it.
            Item::Link(link) => {
                if matches!(link.target, Target::Uri(_)) {
                    runs.retain(|(place, run)| is_within(*place, run, *at, link));
                    lines.extend(line_under(&runs, fonts));
                }
                runs.clear();
            }
            _ => {}
        }
    }
    if !lines.is_empty() {
        frame.push(Point::ZERO, Item::Mark(Mark::Artifact(Artifact::Layout)));
        frame.items.extend(lines.into_iter().map(|(at, shape)| (at, Item::Shape(shape))));
    }
}

/// Whether a run lies in the rectangle of a link.
fn is_within(place: Point, run: &Run, at: Point, link: &Link) -> bool {
    const HAIR: Pt = Pt(0.01);
    place.x >= at.x - HAIR && place.x + run.width() <= at.x + link.size.width + HAIR
}

/// The line under some runs, with its place.
fn line_under(runs: &[(Point, &Run)], fonts: &Fonts) -> Option<(Point, Shape)> {
    let (at, largest) = runs.iter().max_by(|(_, a), (_, b)| a.size.0.total_cmp(&b.size.0))?;
    let em = largest.size;
    let (depth, weight) = (em * DEPTH, em * WEIGHT);
    let band = [depth - weight / 2.0 - em * ABOVE, depth + weight / 2.0 + em * ABOVE];
    let mut ink = Below::default();
    runs.iter().for_each(|(place, run)| ink.add(*place - Point::new(Pt::ZERO, at.y), run, band, fonts));
    let [start, end] = ink.text?;
    let mut pieces = pieces([start, end], ink.across, em);
    let left: Pt = pieces.iter().map(|[from, to]| *to - *from).sum();
    let mut y = depth;
    if left < (end - start) * LEFT_OVER {
        y = ink.bottom + em * BELOW;
        pieces = vec![[start, end]];
    }
    let mut path = Path::default();
    for [from, to] in pieces {
        path.segments.push(Segment::Move(Point::new(from - start, Pt::ZERO)));
        path.segments.push(Segment::Line(Point::new(to - start, Pt::ZERO)));
    }
    let stroke = Some(Stroke::new(largest.color, weight));
    Some((Point::new(start, at.y + y), Shape { path, fill: None, stroke }))
}

/// What is on and below the baseline.
#[derive(Default)]
struct Below {
    /// From the first letter to the last, without spaces at the ends of the line.
    text: Option<[Pt; 2]>,
    /// What reaches through the line.
    across: Vec<[Pt; 2]>,
    /// The lowest of all.
    bottom: Pt,
}

impl Below {
    /// Adds a run whose place is counted from the baseline; the band, downwards from there.
    fn add(&mut self, place: Point, run: &Run, [top, bottom]: [Pt; 2], fonts: &Fonts) {
        let face = fonts.face(run.face);
        let unit = run.size.0 / f64::from(face.units_per_em);
        let mut pen = place.x;
        for glyph in &run.glyphs {
            let space = run.text[glyph.cluster as usize..].starts_with(char::is_whitespace);
            if !space {
                let [start, end] = self.text.unwrap_or([pen, pen]);
                self.text = Some([start.min(pen), end.max(pen + glyph.advance)]);
                // Heights above the glyph's own baseline.
                let above = |depth: Pt| (place.y - glyph.offset.y - depth).0 / unit;
                if let Some(ink) = face.ink(glyph.id, above(bottom), above(top)) {
                    let left = pen + glyph.offset.x;
                    self.across.extend(ink.across.map(|across| across.map(|x| left + Pt(x * unit))));
                    self.bottom = self.bottom.max(place.y - glyph.offset.y - Pt(ink.bottom * unit));
                }
            }
            pen += glyph.advance;
        }
    }
}

/// What is left of a line without what reaches through it.
fn pieces([start, end]: [Pt; 2], mut across: Vec<[Pt; 2]>, em: Pt) -> Vec<[Pt; 2]> {
    across.sort_by(|a, b| a[0].0.total_cmp(&b[0].0));
    let mut pieces = Vec::new();
    let mut from = start;
    for [left, right] in across {
        pieces.push([from, left - em * BESIDE]);
        from = from.max(right + em * BESIDE);
    }
    pieces.push([from, end]);
    pieces.retain(|[from, to]| *to - *from >= em * SHORTEST);
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_leaves_out_what_reaches_through_it() {
        let across = vec![[Pt(70.0), Pt(75.0)], [Pt(20.0), Pt(30.0)], [Pt(31.0), Pt(40.0)]];
        let left = pieces([Pt::ZERO, Pt(76.0)], across, Pt(10.0));
        let expected = [[0.0, 19.4], [40.6, 69.4]];
        assert_eq!(left.len(), 2, "{left:?}");
        let near =
            |(a, b): (&[Pt; 2], &[f64; 2])| (a[0].0 - b[0]).abs() < 0.01 && (a[1].0 - b[1]).abs() < 0.01;
        assert!(left.iter().zip(&expected).all(near), "{left:?}");
    }
}
