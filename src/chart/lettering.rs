//! Labels: short lines of type, measured before room is given to them.

use std::cell::RefCell;
use std::sync::Arc;

use crate::compose::stretches;
use crate::font::{Fonts, Weight};
use crate::frame::Color;
use crate::geom::Pt;
use crate::language::Language;
use crate::text::{FigureStyle, Font, Missing, PlacedRun, Shaper, TextSpan};
use crate::theme::Style;

/// Sets labels in the theme's type for charts.
pub(super) struct Lettering<'a> {
    // Plotters measures through a shared reference.
    shaper: RefCell<Shaper<'a>>,
    style: Style,
    languages: LabelLanguages<'a>,
    /// Whether labels are words of Chancery's own, and not names that the brief gives.
    phrases: bool,
}

/// The languages of what is lettered.
#[derive(Debug, Clone, Copy)]
pub(super) struct LabelLanguages<'a> {
    /// That of Chancery's own words.
    pub(super) labels: &'a str,
    pub(super) document: &'a Language,
}

/// How a label is inked.
#[derive(Debug, Clone, Copy)]
pub(super) struct LabelStyle {
    pub(super) color: Color,
    pub(super) weight: Weight,
    pub(super) figures: FigureStyle,
}

impl LabelStyle {
    /// Names and ticks.
    pub(super) fn plain(color: Color) -> Self {
        Self { color, weight: Weight::Regular, figures: FigureStyle::Lining }
    }

    /// Figures that are under one another.
    pub(super) fn tabular(color: Color) -> Self {
        Self { figures: FigureStyle::Tabular, ..Self::plain(color) }
    }

    /// Values, and names in the colour of what they name.
    pub(super) fn strong(color: Color) -> Self {
        Self { weight: Weight::Semibold, ..Self::plain(color) }
    }
}

/// A line of type. Lengths are in points; ascent and descent are those of the ink, so that labels
/// are as close as they look.
#[derive(Debug, Clone)]
pub(super) struct ChartLabel {
    pub(super) runs: Vec<PlacedRun>,
    pub(super) width: f64,
    pub(super) ascent: f64,
    pub(super) descent: f64,
}

impl ChartLabel {
    /// From the baseline down to where the middle of a bar beside the label is to be: half the
    /// height of capitals and figures above it.
    pub(super) fn middle(&self) -> f64 {
        self.ascent / 2.0
    }

    /// How tall the ink is.
    pub(super) fn height(&self) -> f64 {
        self.ascent + self.descent
    }
}

/// Heights of capitals and lining figures, and of descenders, of Source Sans 3, in ems.
const CAPITALS: f64 = 0.66;
const DESCENDERS: f64 = 0.21;

impl<'a> Lettering<'a> {
    pub(super) fn new(fonts: &'a Fonts, style: Style, languages: LabelLanguages<'a>, phrases: bool) -> Self {
        Self { shaper: RefCell::new(Shaper::new(fonts)), style, languages, phrases }
    }

    /// What no font has of the labels.
    pub(super) fn missing(self) -> Vec<Missing> {
        self.shaper.into_inner().missing()
    }

    /// The size of the type, in points.
    pub(super) fn size(&self) -> f64 {
        self.style.font.size.0
    }

    /// From one line of a label to the next, in points; no less than the type needs.
    pub(super) fn leading(&self, lines: &[ChartLabel]) -> f64 {
        lines.iter().map(|line| line.height() + 1.0).fold(self.style.leading.0, f64::max)
    }

    /// A label on one line.
    pub(super) fn label(&self, text: &str, ink: LabelStyle) -> ChartLabel {
        let LabelLanguages { labels, document } = self.languages;
        // Names are in the document's language, wherever they are written in its letters.
        let stretches = match document.primary() == labels || text.is_ascii() {
            true => vec![(0..text.len(), None)],
            false => stretches(text, &Language::new(labels)),
        };
        let spans: Vec<_> = stretches
            .into_iter()
            .map(|(range, language)| {
                let language = match language {
                    None => Arc::from(labels),
                    Some(_) if document.writes_all(&text[range.clone()]) => Arc::clone(document.tag()),
                    Some(language) => language,
                };
                TextSpan {
                    text: Arc::from(&text[range]),
                    font: Font { weight: ink.weight, figures: ink.figures, ..self.style.font },
                    color: ink.color,
                    language,
                    tag: 0,
                    rise: Pt::ZERO,
                    unbroken: true,
                    ltr: self.phrases,
                    place: None,
                }
            })
            .collect();
        let line = self.shaper.borrow_mut().line(&spans, false);
        // Scripts other than Latin, Greek and Cyrillic reach further than capitals: they get all the
        // room that their fonts ask for.
        let (ascent, descent) =
            if text.chars().all(|c| c < '\u{0530}' || ('\u{2000}'..'\u{2C00}').contains(&c)) {
                (CAPITALS * self.size(), DESCENDERS * self.size())
            } else {
                (line.ascent.0, line.descent.0.abs())
            };
        ChartLabel { width: line.width.0, runs: line.runs, ascent, descent }
    }

    /// A label on as few lines as a width allows, at most `most`; what is left over then is cut and
    /// an ellipsis says so.
    pub(super) fn wrap(&self, text: &str, ink: LabelStyle, width: f64, most: usize) -> Vec<ChartLabel> {
        let whole = self.label(text, ink);
        if whole.width <= width {
            return vec![whole];
        }
        let mut lines: Vec<ChartLabel> = Vec::new();
        let mut rest = text.trim();
        while !rest.is_empty() {
            let last = lines.len() + 1 == most.max(1);
            let mut end = self.fitting(rest, ink, width);
            if last && end < rest.len() {
                // The ellipsis needs room too.
                let mut cut = &rest[..end];
                loop {
                    let label = self.label(&format!("{}…", cut.trim_end()), ink);
                    let shorter = cut.char_indices().next_back().map_or(0, |(at, _)| at);
                    if label.width <= width || shorter == 0 {
                        lines.push(label);
                        return lines;
                    }
                    cut = &cut[..shorter];
                }
            }
            if end == 0 {
                end = rest.len();
            }
            lines.push(self.label(rest[..end].trim_end(), ink));
            rest = rest[end..].trim_start();
        }
        lines
    }

    /// How many bytes of a text fit into a width: up to a space where there is one, and one
    /// character at least.
    fn fitting(&self, text: &str, ink: LabelStyle, width: f64) -> usize {
        let mut fits = 0;
        let ends = text.match_indices(' ').map(|(at, _)| at).chain([text.len()]);
        for end in ends {
            // A word of thousands of letters is not worth shaping to learn that it is too long.
            if end > fits + 400 || self.label(&text[..end], ink).width > width {
                break;
            }
            fits = end;
        }
        if fits > 0 {
            return fits;
        }
        let mut fits = text.chars().next().map_or(0, char::len_utf8);
        for (at, character) in text.char_indices() {
            let end = at + character.len_utf8();
            if end > 400 || self.label(&text[..end], ink).width > width {
                break;
            }
            fits = fits.max(end);
        }
        fits
    }
}
