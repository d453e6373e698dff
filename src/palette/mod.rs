//! The colours of charts, all made from the accent: a hue for each party, the same in every chart, and steps of
//! lightness within it.
//!
//! Colours that meet in a chart are told apart by lightness first, so that they are apart in print without colour and
//! to readers who do not see all colours: by [`STEP`] in L*, and by [`DIFFERENCE`] (CIEDE2000) under protanopia,
//! deuteranopia and tritanopia. With white paper they have a contrast of [`CONTRAST`]. That leaves room for
//! [`STEPS`] of one hue. Hue is that of Oklab.

mod space;
mod vision;

use self::space::{at_lightness, chroma, lightness};
use self::vision::least_difference;
use crate::frame::Color;

/// Whom something in a chart belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Hue {
    /// The first party: what it sells, does or has.
    First,
    /// The second party.
    Second,
    /// Neither, or both.
    Neutral,
}

/// The colours of charts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Palette {
    /// The main colour of each hue: the accent, where it can be.
    first: Color,
    second: Color,
    neutral: Color,
    /// The second hue, dark enough for text.
    second_text: Color,
}

/// The most steps of a hue.
pub const STEPS: usize = 4;
/// The least contrast with paper (WCAG 2.2, 1.4.11).
pub const CONTRAST: f64 = 3.0;
/// The contrast that text needs (WCAG 2.2, 1.4.3).
pub const TEXT_CONTRAST: f64 = 4.5;
/// The least difference in L* between neighbours.
pub const STEP: f64 = 15.0;
/// The least difference between neighbours as CIEDE2000 measures it, to readers who lack one kind of cone.
pub const DIFFERENCE: f64 = 10.0;

/// The L* of the lightest and the darkest step: the one has its contrast with paper, the other still a hue.
const LIGHTEST: f64 = 61.0;
const DARKEST: f64 = 12.5;
/// Between two steps in L*, at the most: two tones of one colour, and not black and white.
const FARTHEST: f64 = 21.0;
/// The accent up to which the second party is lighter, and by how much it is darker beside a lighter accent; L*.
const MIDDLE: f64 = 45.5;
const DARKER: f64 = 17.0;
/// Hues for the second party, each with a shade for text. The first that does not resemble the accent is taken: ochre,
/// or the blue across from it.
const SECOND: [(u32, u32); 2] = [(0xB9822B, 0x96661A), (0x2E7D9A, 0x2A7691)];
/// The cosine of the angle from which two hues do not resemble each other, and the chroma up to which a colour is grey.
const ALIKE: f64 = 0.55;
const GREY: f64 = 0.03;
/// The hue of what belongs to neither: a bluish grey.
const NEUTRAL: u32 = 0x5C6470;

/// The colour of text on a ground: white, or else black.
pub fn ink(ground: Color) -> Color {
    let inks = [Color::WHITE, Color::rgb(0x1B_1B_1B)];
    inks.into_iter().find(|ink| ink.contrast_with(ground) >= TEXT_CONTRAST).unwrap_or(Color::BLACK)
}

/// A colour for text on a ground: as it is if it can be read, or else nearer to one that can.
pub fn legible(color: Color, ink: Color, ground: Color) -> Color {
    /// So many steps lead from the one to the other.
    const STEPS: u16 = 12;
    let between = |step: u16| {
        let mixed = |from: u8, to: u8| {
            ((u16::from(from) * (STEPS - step) + u16::from(to) * step + STEPS / 2) / STEPS) as u8
        };
        Color { r: mixed(color.r, ink.r), g: mixed(color.g, ink.g), b: mixed(color.b, ink.b), ..color }
    };
    let readable = |color: &Color| color.contrast_with(ground) >= TEXT_CONTRAST;
    (0..=STEPS).map(between).find(readable).unwrap_or(ink)
}

impl Palette {
    /// The colours for an accent; for the nearest that can be used, where it cannot.
    pub fn new(accent: Color) -> Self {
        let first = if works(accent) { accent } else { nearest(accent) };
        Self::of(first)
    }

    fn of(first: Color) -> Self {
        let tone = lightness(first);
        let own = chroma(first);
        let resembles = |hue: u32| {
            let [a, b] = chroma(Color::rgb(hue));
            let size = libm::hypot(own[0], own[1]);
            size >= GREY && own[0] * a + own[1] * b >= ALIKE * size * libm::hypot(a, b)
        };
        let [ochre, blue] = SECOND;
        let (hue, text) = if resembles(ochre.0) { blue } else { ochre };
        let wanted = if tone <= MIDDLE { LIGHTEST } else { tone - DARKER };
        let second = at_lightness(wanted, chroma(Color::rgb(hue)));
        let second_text =
            if second.contrast_with_white() < TEXT_CONTRAST { Color::rgb(text) } else { second };

        // Between the two where there is room, else darker than both.
        let (low, high) = (tone.min(wanted), tone.max(wanted));
        let tones = [(low + high) / 2.0, low - 17.0, low - 22.0, low - 27.0, low / 2.0];
        let grey = chroma(Color::rgb(NEUTRAL));
        let mut neutrals = tones.into_iter().map(|tone| at_lightness(tone.max(0.0), grey));
        let neutral = neutrals.find(|&neutral| apart(neutral, first) && apart(neutral, second));
        Self { first, second, neutral: neutral.unwrap_or(Color::rgb(0x1B1B1B)), second_text }
    }

    /// The colour of the only series of a hue.
    pub fn main(&self, hue: Hue) -> Color {
        match hue {
            Hue::First => self.first,
            Hue::Second => self.second,
            Hue::Neutral => self.neutral,
        }
    }

    /// The colour of a hue, dark enough for text where the accent is.
    pub fn text(&self, hue: Hue) -> Color {
        match hue {
            Hue::Second => self.second_text,
            Hue::First | Hue::Neutral => self.main(hue),
        }
    }

    /// A grey for what is left over, apart from the parts on both sides of it.
    pub fn rest(&self, before: Color, after: Color) -> Color {
        let grey = chroma(Color::rgb(NEUTRAL));
        let tones = (0..=2 * LIGHTEST as u32).map(|step| LIGHTEST - f64::from(step) / 2.0);
        let mut greys = tones.map(|tone| at_lightness(tone, grey));
        greys.find(|&grey| apart(grey, before) && apart(grey, after)).unwrap_or(Color::rgb(NEUTRAL))
    }

    /// Colours for so many neighbours of one hue: steps of its lightness, from the darkest. More than [`STEPS`] go up
    /// and down, so that neighbours are never alike.
    pub fn ramp(&self, hue: Hue, count: usize) -> Vec<Color> {
        let steps = ramp(self.main(hue), count.clamp(1, STEPS));
        let turn = 2 * (steps.len() - 1).max(1);
        let place = |index: usize| (index % turn).min(turn - index % turn);
        (0..count).filter_map(|index| steps.get(place(index)).copied()).collect()
    }
}

/// So many steps of a colour's hue, from the darkest. The colour itself is one of them where the others find room
/// on one side of it.
fn ramp(main: Color, count: usize) -> Vec<Color> {
    if count < 2 {
        return vec![main];
    }
    let own = chroma(main);
    let tone = lightness(main);
    let reach = FARTHEST * (count - 1) as f64;
    let up = (tone, (tone + reach).min(LIGHTEST));
    let down = ((tone - reach).max(DARKEST), tone);
    for ((low, high), fixed) in [(up, 0), (down, count - 1)] {
        let mut steps = ladder(low, high, count, own);
        if let Some(step) = steps.get_mut(fixed) {
            *step = main;
        }
        if are_apart(&steps) {
            return steps;
        }
    }
    // Over all the lightness that there is; less colourful where the hue itself is dark to some.
    let parts = [1.0, 0.75, 0.5, 0.25, 0.0].map(|part| own.map(|coordinate| coordinate * part));
    let mut ladders = parts.into_iter().map(|chroma| ladder(DARKEST, LIGHTEST, count, chroma));
    ladders.find(|steps| are_apart(steps)).unwrap_or_else(|| ladder(DARKEST, LIGHTEST, count, [0.0, 0.0]))
}

/// Steps from a lightness to another. Those in the dark are a little farther apart, where less is seen.
fn ladder(low: f64, high: f64, count: usize, chroma: [f64; 2]) -> Vec<Color> {
    let places: &[f64] = match count {
        2 => &[0.0, 1.0],
        3 => &[0.0, 0.52, 1.0],
        _ => &[0.0, 0.35, 0.683, 1.0],
    };
    places.iter().map(|place| at_lightness(low + (high - low) * place, chroma)).collect()
}

fn are_apart(steps: &[Color]) -> bool {
    steps.iter().all(|step| step.contrast_with_white() >= CONTRAST)
        && steps.windows(2).all(|pair| apart(pair[0], pair[1]))
}

/// Whether two colours may be neighbours.
fn apart(one: Color, other: Color) -> bool {
    (lightness(one) - lightness(other)).abs() >= STEP && least_difference(one, other) >= DIFFERENCE
}

/// Whether charts can be drawn in an accent.
pub fn works(accent: Color) -> bool {
    if accent.contrast_with_white() < CONTRAST {
        return false;
    }
    let palette = Palette::of(accent);
    let mains = [palette.first, palette.second, palette.neutral];
    let pairs = [(0, 1), (0, 2), (1, 2)];
    mains.iter().all(|color| color.contrast_with_white() >= CONTRAST)
        && pairs.iter().all(|&(one, other)| apart(mains[one], mains[other]))
}

/// The nearest accent that text and charts can be set in: of the same hue, and darker.
pub fn nearest(accent: Color) -> Color {
    let (tone, own) = (lightness(accent), chroma(accent));
    let darker = (0..=200).map(|half| (tone - f64::from(half) / 2.0).max(0.0));
    let shades = darker.map(|tone| at_lightness(tone, own));
    let mut usable = shades.filter(|&shade| shade.contrast_with_white() >= TEXT_CONTRAST && works(shade));
    usable.next().unwrap_or(Color::BLACK)
}

#[cfg(test)]
mod tests;
