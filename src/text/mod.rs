//! Text to lines: shaping, bidirectional order, line breaking, justification, hyphenation.
//!
//! The stages, in `paragraph`: the spans' text in one piece (`content`); tokens of one script, direction
//! and face each, their words shaped (`itemize`, `shape`); places where a line may end (`opportunities`, less
//! those in what is `bound`; `hyphenate`, by `patterns`), measured (`breaks`), more of them where a word is
//! wider than its line (`wide`); the lines of least total badness (`linebreak`); runs of glyphs in visual
//! order (`place`).
//!
//! In paragraphs that are justified or start at the margin, points, hyphens, quotation marks and slanted
//! letters hang out of the column by a part of their width (`protrude`): a line may start a little to the
//! left of 0 and end a little beyond the measure.

mod bidi;
mod bound;
mod breaks;
mod content;
mod hyphenate;
mod itemize;
mod linebreak;
mod opportunities;
mod paragraph;
mod patterns;
mod place;
mod protrude;
mod shape;
#[cfg(test)]
mod tests;
mod wide;

use std::sync::Arc;

use crate::diag::Span;
use crate::font::{Family, Fonts, Weight};
use crate::frame::{Color, Run};
use crate::geom::{Point, Pt};

/// A stretch of a paragraph in one style.
#[derive(Debug, Clone)]
pub struct TextSpan {
    pub text: Arc<str>,
    pub font: Font,
    pub color: Color,
    /// BCP 47: chooses hyphenation and shaping.
    pub language: Arc<str>,
    /// Given back with what is placed of this span; means nothing here.
    pub tag: u32,
    /// How far above the baseline it is (superior figures).
    pub rise: Pt,
    /// May not be broken.
    pub unbroken: bool,
    /// Part of a phrase that reads from left to right, isolated from its surroundings (UAX 9). Consecutive spans of
    /// this kind are one phrase.
    pub ltr: bool,
    /// Where the text is in a file; reported with the characters of it that no font has.
    pub place: Option<Span>,
}

impl TextSpan {
    /// Whether it is a reference above the line, which is no word of what is written: it goes to where it stands in the
    /// text, whatever its figures and letters are beside.
    fn is_mark(&self) -> bool {
        self.rise > Pt::ZERO
    }
}

/// A character that is in a text, and that no font has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missing {
    pub character: char,
    pub place: Option<Span>,
    /// The text of the span that it is in.
    pub text: Arc<str>,
}

/// What type a span is set in.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Font {
    pub family: Family,
    pub weight: Weight,
    pub italic: bool,
    pub size: Pt,
    pub figures: FigureStyle,
    pub small_caps: bool,
    /// Extra space after each glyph, in thousandths of an em.
    pub tracking: f64,
}

/// Styles of figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FigureStyle {
    /// Old style, proportional: for text.
    OldStyle,
    /// Lining, proportional: for titles and labels.
    Lining,
    /// Lining, of equal width: for tables.
    Tabular,
}

/// How the lines of a paragraph are made.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Setting {
    pub width: Pt,
    pub align: Align,
    pub hyphenate: bool,
    /// Whether letters may be wider, narrower, and farther apart so that the spaces of justified lines are even.
    pub fits: bool,
    /// Extra room taken from the start of the first line.
    pub indent: Pt,
    /// Whether the document reads from right to left.
    pub rtl: bool,
    pub direction: Direction,
}

/// What of a paragraph goes by its own letters and not by the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Nothing: code.
    Document,
    /// The order of its words: titles, cells and labels, whose lines start where the document's do.
    Order,
    /// The order, and where its lines start: running text.
    OrderAndStart,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Align {
    Justify,
    Start,
    End,
    Center,
}

/// Whether a text reads from right to left in a document that does or does not.
pub fn reads_rtl(text: &str, document: bool) -> bool {
    bidi::Reading::of(text, document).base.is_rtl()
}

/// A line of a paragraph.
#[derive(Debug, Clone, Default)]
pub struct TextLine {
    /// Runs from left to right; the points are relative to the start (the left) of the baseline.
    pub runs: Vec<PlacedRun>,
    /// What is drawn, with what hangs out of the column and without the spaces at the line's end, which
    /// are kept as glyphs so that words stay apart when the text is copied.
    pub width: Pt,
    /// Whether it ends with a hyphen that is added: its last word goes on in the next line.
    pub divided: bool,
    /// By what part of their width its spaces are wider.
    pub loose: f64,
    /// Above and below the baseline, of the fonts that occur.
    pub ascent: Pt,
    pub descent: Pt,
    /// The tags of the spans that end in or lie in this line although nothing of them is drawn
    /// (empty spans, anchors).
    pub marks: Vec<u32>,
}

/// A run in a line.
#[derive(Debug, Clone)]
pub struct PlacedRun {
    /// From the left end of the baseline of a line of the full width; y down.
    pub at: Point,
    pub run: Run,
    /// The tag of its span.
    pub tag: u32,
    /// Where it starts in the text of its paragraph, in bytes.
    pub start: u32,
}

/// A part of a text that stays whole wherever there is room, with the spaces after it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    pub text: String,
    /// What parts it from the next one.
    pub gap: Gap,
    /// Whether a line that ends here gets a hyphen.
    pub hyphen: bool,
}

/// Between which parts a line may end, from the best.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gap {
    Words,
    /// Syllables, and the places in addresses.
    Syllables,
    Letters,
}

/// How wide a paragraph may be set.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Extent {
    /// On one line, or on as many as it is divided into by the text itself.
    pub natural: Pt,
    /// Its widest part that may not be divided over lines.
    pub least: Pt,
}

/// Sets text with a set of fonts; keeps what it has shaped. One for each thread.
pub struct Shaper<'a> {
    words: shape::Words<'a>,
    hyphenator: hyphenate::Hyphenator,
}

impl<'a> Shaper<'a> {
    /// A shaper without memories.
    pub fn new(fonts: &'a Fonts) -> Self {
        Self { words: shape::Words::new(fonts), hyphenator: hyphenate::Hyphenator::default() }
    }

    /// Has everything read of some fonts that is read when text is first set in them.
    pub fn warm(&mut self, used: &[Font]) {
        let language: Arc<str> = Arc::from("en");
        for &font in used {
            let span = TextSpan {
                text: Arc::from("Affirming 1923"),
                font,
                color: Color::WHITE,
                language: Arc::clone(&language),
                tag: 0,
                rise: Pt::ZERO,
                unbroken: false,
                ltr: false,
                place: None,
            };
            self.line(&[span], false);
        }
    }

    /// The characters that were left out since the last call because no font has them, each once for each place.
    pub fn take_missing(&mut self) -> Vec<Missing> {
        self.words.take_missing()
    }

    /// Breaks a paragraph into lines of the least total badness (Knuth and Plass 1981). Nothing to set
    /// makes no line.
    pub fn paragraph(&mut self, spans: &[TextSpan], setting: &Setting) -> Vec<TextLine> {
        paragraph::paragraph(&mut self.words, &mut self.hyphenator, spans, setting)
    }

    /// How wide and how narrow a paragraph may be set. With `divided`, words that are no names may end at a hyphen.
    /// For one that is no wider than `enough`, `least` may be more than it needs, but not more than `enough`.
    pub fn extent(&mut self, spans: &[TextSpan], rtl: bool, divided: bool, enough: Pt) -> Extent {
        paragraph::extent(&mut self.words, &mut self.hyphenator, spans, rtl, divided, enough)
    }

    /// Divides a text into its smallest parts, by the rules for words that are too wide for a paragraph.
    pub fn parts(&mut self, spans: &[TextSpan]) -> Vec<Part> {
        paragraph::parts(&mut self.words, &mut self.hyphenator, spans)
    }

    /// The fonts that it sets text with.
    pub fn fonts(&self) -> &'a Fonts {
        self.words.fonts()
    }

    /// One line without breaks, however long. `rtl` says which way the document reads; the words' order is their
    /// own.
    pub fn line(&mut self, spans: &[TextSpan], rtl: bool) -> TextLine {
        paragraph::line(&mut self.words, spans, rtl)
    }
}
