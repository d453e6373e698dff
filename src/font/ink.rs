//! Where glyphs have ink, from their outlines.

use harfrust::font::glyph::outline::{DrawMemory, DrawOptions, PathSink};

use super::face::Face;

impl Face {
    /// What a glyph covers between two heights above the baseline: the least and the greatest x with ink there, and
    /// its least and greatest y anywhere. `None` if there is no ink. All in font units.
    pub(crate) fn ink(&self, glyph: u16, low: f64, high: f64) -> Option<Ink> {
        let outlines = self.font().outline_glyphs();
        let outline = outlines.get(u32::from(glyph).into())?;
        let mut band = Band { low, high, ..Band::default() };
        outline.draw(&DrawOptions::default(), DrawMemory::default(), &mut band).ok()?;
        band.bottom.map(|bottom| Ink { across: band.across, bottom })
    }
}

/// The extent of a glyph.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Ink {
    /// The least and the greatest x within the band.
    pub(crate) across: Option<[f64; 2]>,
    /// The lowest y of all.
    pub(crate) bottom: f64,
}

/// Gathers the parts of an outline that lie in a band of heights.
#[derive(Default)]
struct Band {
    low: f64,
    high: f64,
    across: Option<[f64; 2]>,
    bottom: Option<f64>,
    start: [f64; 2],
    pen: [f64; 2],
}

/// Into how many lines a curve is cut: a thousandth of an em off at most in letters.
const LINES: u32 = 8;

impl Band {
    fn line(&mut self, to: [f64; 2]) {
        let from = std::mem::replace(&mut self.pen, to);
        let lowest = from[1].min(to[1]);
        self.bottom = Some(self.bottom.map_or(lowest, |bottom| bottom.min(lowest)));
        // The part of the line that lies in the band, from 0 to 1.
        let rise = to[1] - from[1];
        let (mut first, mut last) = (0.0_f64, 1.0_f64);
        if rise == 0.0 {
            if from[1] < self.low || from[1] > self.high {
                return;
            }
        } else {
            let (a, b) = ((self.low - from[1]) / rise, (self.high - from[1]) / rise);
            (first, last) = (first.max(a.min(b)), last.min(a.max(b)));
        }
        if first > last {
            return;
        }
        for part in [first, last] {
            let x = from[0] + (to[0] - from[0]) * part;
            self.across = Some(self.across.map_or([x, x], |[left, right]| [left.min(x), right.max(x)]));
        }
    }

    fn curve(&mut self, at: impl Fn(f64) -> [f64; 2]) {
        for step in 1..=LINES {
            self.line(at(f64::from(step) / f64::from(LINES)));
        }
    }
}

impl PathSink for Band {
    fn move_to(&mut self, x: f32, y: f32) {
        self.pen = [x.into(), y.into()];
        self.start = self.pen;
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.line([x.into(), y.into()]);
    }

    fn quad_to(&mut self, cx0: f32, cy0: f32, x: f32, y: f32) {
        let (a, b, c) = (self.pen, [f64::from(cx0), f64::from(cy0)], [f64::from(x), f64::from(y)]);
        self.curve(|t| {
            let s = 1.0 - t;
            [0, 1].map(|i| s * s * a[i] + 2.0 * s * t * b[i] + t * t * c[i])
        });
    }

    fn curve_to(&mut self, cx0: f32, cy0: f32, cx1: f32, cy1: f32, x: f32, y: f32) {
        let (a, b) = (self.pen, [f64::from(cx0), f64::from(cy0)]);
        let (c, d) = ([f64::from(cx1), f64::from(cy1)], [f64::from(x), f64::from(y)]);
        self.curve(|t| {
            let s = 1.0 - t;
            [0, 1].map(|i| {
                s * s * s * a[i] + 3.0 * s * s * t * b[i] + 3.0 * s * t * t * c[i] + t * t * t * d[i]
            })
        });
    }

    fn close(&mut self) {
        self.line(self.start);
    }
}

#[cfg(test)]
mod tests {
    use crate::font::{Family, Fonts, Weight};

    #[test]
    fn a_descender_has_ink_below_the_baseline_and_other_letters_have_none() {
        let fonts = Fonts::bundled();
        let face = fonts.face(fonts.select(Family::Serif, Weight::Regular, false));
        let ink = |letter| face.glyph(letter).and_then(|glyph| face.ink(glyph, -180.0, -120.0));
        for letter in ['a', 'x', 'B'] {
            assert_eq!(ink(letter).and_then(|ink| ink.across), None, "{letter}");
        }
        for letter in ['p', 'y', 'Q', ','] {
            let [left, right] = ink(letter).and_then(|ink| ink.across).expect("it reaches down");
            let advance = face.glyph(letter).map(|glyph| f64::from(face.advance(glyph)));
            assert!(left < right && Some(right) < advance.map(|width| width + 300.0), "{letter}");
        }
        assert_eq!(ink(' '), None);
    }
}
