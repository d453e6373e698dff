//! Labels: short lines of text, measured before they are placed.

use std::cell::RefCell;
use std::sync::Arc;

use super::mirror;
use crate::compose::stretches;
use crate::font::{Fonts, Weight};
use crate::frame::Color;
use crate::geom::Pt;
use crate::language::{Language, has_rtl};
use crate::text::{FigureStyle, Font, Gap, Missing, Part, PlacedRun, Shaper, TextSpan};
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

/// The languages of labels.
#[derive(Debug, Clone, Copy)]
pub(super) struct LabelLanguages<'a> {
    /// That of Chancery's own words.
    pub(super) labels: &'a str,
    pub(super) document: &'a Language,
}

/// The style of a label.
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

    /// Figures in a column.
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

/// No line of a chart has room for more letters.
const LETTERS: usize = 400;

impl<'a> Lettering<'a> {
    pub(super) fn new(fonts: &'a Fonts, style: Style, languages: LabelLanguages<'a>, phrases: bool) -> Self {
        Self { shaper: RefCell::new(Shaper::new(fonts)), style, languages, phrases }
    }

    /// Characters of the labels that no font has.
    pub(super) fn missing(self) -> Vec<Missing> {
        self.shaper.into_inner().take_missing()
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
        let mut line = self.shaper.borrow_mut().line(&self.spans(text, ink, true), false);
        if self.languages.document.is_rtl() {
            mirror::kept_in_order(&mut line.runs, line.width);
        }
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

    fn spans(&self, text: &str, ink: LabelStyle, unbroken: bool) -> Vec<TextSpan> {
        let LabelLanguages { labels, document } = self.languages;
        // Names are in the document's language, wherever they are written in its letters.
        let stretches = match document.primary() == labels || text.is_ascii() {
            true => vec![(0..text.len(), None)],
            false => stretches(text, &Language::new(labels)),
        };
        stretches
            .into_iter()
            .map(|(range, language)| {
                let own = language.is_some() || !self.phrases;
                let language = match language {
                    _ if own && document.writes_all(&text[range.clone()]) => Arc::clone(document.tag()),
                    None => Arc::from(labels),
                    Some(language) => language,
                };
                TextSpan {
                    text: Arc::from(&text[range]),
                    font: Font { weight: ink.weight, figures: ink.figures, ..self.style.font },
                    color: ink.color,
                    language,
                    tag: 0,
                    rise: Pt::ZERO,
                    unbroken,
                    ltr: self.phrases
                        && (labels != document.primary() || !document.is_rtl() || !has_rtl(text)),
                    place: None,
                }
            })
            .collect()
    }

    /// A label on as few lines as a width allows, at most `most`; what is left over then is cut and
    /// an ellipsis says so. A word is divided only where a line has no room for it, and then as on the page.
    pub(super) fn wrap(&self, text: &str, ink: LabelStyle, width: f64, most: usize) -> Vec<ChartLabel> {
        let whole = self.label(text, ink);
        if whole.width <= width {
            return vec![whole];
        }
        // What is beyond all lines is not worth dividing.
        let most = most.max(1);
        let text: String = text.trim().chars().take(most.saturating_mul(LETTERS)).collect();
        let parts = self.shaper.borrow_mut().parts(&self.spans(&text, ink, false));
        let (mut lines, mut rest) = (Vec::new(), parts.as_slice());
        while !rest.is_empty() && lines.len() < most {
            let (count, line) = self.fitting(rest, ink, width, lines.len() + 1 == most);
            lines.push(line);
            rest = &rest[count..];
        }
        lines
    }

    /// The line that the first of some parts make, and how many they are: one at least. The last line ends with an
    /// ellipsis where it does not hold all of them.
    fn fitting(&self, parts: &[Part], ink: LabelStyle, width: f64, last: bool) -> (usize, ChartLabel) {
        let line = |count: usize| {
            let mut text: String = parts[..count].iter().map(|part| part.text.as_str()).collect();
            text.truncate(text.trim_end().len());
            if count < parts.len() {
                text.push_str(if last {
                    "…"
                } else if parts[count - 1].hyphen {
                    "-"
                } else {
                    ""
                });
            }
            self.label(&text, ink)
        };
        let enough = parts.len().min(LETTERS);
        for gap in [Gap::Words, Gap::Syllables, Gap::Letters] {
            let ends = (1..=enough).filter(|&end| parts[end - 1].gap == gap);
            let fitting = ends.map(|end| (end, line(end))).take_while(|(_, line)| line.width <= width);
            if let Some(longest) = fitting.last() {
                return longest;
            }
        }
        (1, line(1))
    }
}
