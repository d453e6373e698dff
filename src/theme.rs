//! The look: page, type scale and colours. Layout and charts take every measure from here.

use crate::brief::Paper;
use crate::compose::ParagraphStyle;
use crate::font::{Family, Weight};
use crate::frame::Color;
use crate::geom::{Pt, Size};
use crate::text::{Figures, Font};

/// The look of a briefing.
#[derive(Debug, Clone)]
pub struct Theme {
    pub page: Page,
    pub colors: Colors,
    /// From one baseline of body text to the next; the page's grid.
    pub grid: Pt,
}

/// The page: a margin column for dates and labels, a gutter, and the main column.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Page {
    pub size: Size,
    /// From the edge to the margin column.
    pub left: Pt,
    /// The column of dates, labels and keys.
    pub margin_column: Pt,
    pub gutter: Pt,
    /// The main column: a measure of 62 to 72 characters of body text.
    pub measure: Pt,
    /// From the top edge to the first line's grid line.
    pub top: Pt,
    /// From the bottom edge to where text ends.
    pub bottom: Pt,
}

impl Page {
    /// Where the main column starts.
    pub fn axis(&self) -> Pt {
        self.left + self.margin_column + self.gutter
    }

    /// The margin column, gutter and main column together.
    pub fn full_width(&self) -> Pt {
        self.margin_column + self.gutter + self.measure
    }
}

/// The colours. Text keeps a contrast of 4.5:1 with white, graphics 3:1 (WCAG 2.2, 1.4.3 and 1.4.11).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Colors {
    pub text: Color,
    /// Captions, labels, running heads.
    pub muted: Color,
    /// Headings, links, the first series.
    pub accent: Color,
    /// Numerals, the second series.
    pub second: Color,
    /// Rules and grid lines.
    pub rule: Color,
    /// Series of charts, told apart in greyscale and by colour-blind readers.
    pub series: [Color; 6],
}

/// How a paragraph is set.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Style {
    pub font: Font,
    pub leading: Pt,
    pub color: Color,
}

impl Theme {
    /// The default look on a paper.
    pub fn new(paper: Paper) -> Self {
        let (size, left) = match paper {
            Paper::A4 => (Size::new(Pt::mm(210.0), Pt::mm(297.0)), Pt::mm(22.0)),
            Paper::Letter => (Size::new(Pt(612.0), Pt(792.0)), Pt::mm(25.0)),
        };
        Self {
            page: Page {
                size,
                left,
                margin_column: Pt::mm(36.0),
                gutter: Pt::mm(6.0),
                measure: Pt::mm(118.0),
                top: Pt::mm(25.0),
                bottom: Pt::mm(25.0),
            },
            colors: Colors {
                text: Color::rgb(0x1B1B1B),
                muted: Color::rgb(0x5C6470),
                accent: Color::rgb(0x1B4B6B),
                second: Color::rgb(0xA87420),
                rule: Color::rgb(0xC9CDD2),
                series: [
                    Color::rgb(0x1B4B6B),
                    Color::rgb(0xB9822B),
                    Color::rgb(0x5F8A8B),
                    Color::rgb(0x8C4A3C),
                    Color::rgb(0x6E7B8B),
                    Color::rgb(0x3F6B45),
                ],
            },
            grid: Pt(14.0),
        }
    }

    /// How paragraphs of a style are set.
    pub fn paragraph(&self, style: ParagraphStyle) -> Style {
        let Colors { text, muted, .. } = self.colors;
        match style {
            ParagraphStyle::Body => Style { font: serif(10.5), leading: Pt(14.0), color: text },
            ParagraphStyle::Lead => {
                Style { font: Font { family: Family::Serif, ..serif(13.0) }, leading: Pt(17.5), color: text }
            }
            ParagraphStyle::Plain => Style { font: sans(9.5), leading: Pt(14.0), color: text },
            ParagraphStyle::ItemTitle => Style {
                font: Font { weight: Weight::Semibold, ..serif(10.5) },
                leading: Pt(14.0),
                color: text,
            },
            ParagraphStyle::Small => Style { font: sans(8.5), leading: Pt(10.5), color: muted },
        }
    }

    /// Labels in charts: values, ticks, names.
    pub fn chart_label(&self) -> Style {
        Style { font: sans(8.0), leading: Pt(10.0), color: self.colors.muted }
    }
}

/// The serif of running text, with old-style figures.
pub(crate) fn serif(size: f64) -> Font {
    Font {
        family: Family::Serif,
        weight: Weight::Regular,
        italic: false,
        size: Pt(size),
        figures: Figures::OldStyle,
        small_caps: false,
        tracking: 0.0,
    }
}

/// The sans serif of tables, captions and labels, with lining figures.
pub(crate) fn sans(size: f64) -> Font {
    Font { family: Family::Sans, figures: Figures::Lining, ..serif(size) }
}
