//! Text showing (ISO 32000-1, 9.4): the glyphs of a run to strings of codes that can be read back.
//!
//! A code carries the text of its glyph, several letters for a ligature, and a cluster of several glyphs
//! is combined to one. Only where a font or a cluster does not allow that, the glyphs are bracketed with
//! the text they stand for (`ActualText`, 14.9.4).
//!
//! Glyphs are shown from left to right in every script: that is what readers expect who put text back in
//! its order.

use std::borrow::Cow;
use std::ops::Range;

use unicode_normalization::char::is_combining_mark;

use crate::frame::{Fit, Glyph, Run};
use crate::language::has_rtl;

use super::codes::{Coded, Codes};
use super::combine::Part;
use super::syntax;

/// Glyphs that are combined to one; letters with more marks than this are no language's.
const MOST_PARTS: usize = 12;

/// What a glyph carries whose text is said by another: the combining grapheme joiner, which neither shows
/// nor sorts nor joins.
const NOTHING: &str = "\u{34F}";

/// Shows a run whose baseline starts at the origin of the line of text.
pub(super) fn show(out: &mut Vec<u8>, run: &Run, codes: &mut Codes<'_>) {
    let drawn = run.size.0 * run.fit.scale;
    let per_mille = 1000.0 / drawn;
    let units = f64::from(codes.face.units_per_em) / drawn;
    // It is scaled with the glyphs.
    let spacing = spacing(run.fit) as f64 / run.size.0;
    let mut pen = Pen { out, per_mille, spacing, at: 0.0, shown: 0.0, rise: 0, open: Open::Nothing };
    let mut cast = Cast { run, units, parts: Vec::new(), joiners: Cow::Borrowed("") };
    if run.rtl {
        show_from_right(&mut pen, &mut cast, codes);
    } else {
        cast.show(0..run.glyphs.len(), &mut pen, codes);
    }
    pen.close();
    pen.rise(0);
}

/// Shows a run that reads from right to left. Most readers turn around what they find, letter by letter; those that follow
/// the order of the tags are told to (14.8.2.3.3).
fn show_from_right<'r>(pen: &mut Pen, cast: &mut Cast<'r>, codes: &mut Codes<'_>) {
    let Order { before, middle, after } = order(cast.run);
    let mut show = |pen: &mut Pen, range: Range<usize>| {
        let left: f64 = cast.run.glyphs[..range.start].iter().map(|glyph| glyph.advance.0).sum();
        pen.at = left * pen.per_mille;
        cast.show(range, pen, codes);
    };
    before.into_iter().for_each(|range| show(pen, range));
    pen.close();
    pen.out.extend_from_slice(b"/ReversedChars BMC\n");
    show(pen, middle);
    pen.close();
    pen.out.extend_from_slice(b"EMC\n");
    after.into_iter().for_each(|range| show(pen, range));
}

/// The glyphs of a run from right to left in the order in which they are shown.
struct Order {
    /// What is at its right end and has no direction of its own, such as a quotation mark, one by one.
    before: Vec<Range<usize>>,
    middle: Range<usize>,
    /// What is so at its left end, such as a full stop. A reader (MuPDF) would leave it before the words.
    after: Vec<Range<usize>>,
}

fn order(run: &Run) -> Order {
    let mut clusters = Vec::new();
    let mut start = 0;
    while start < run.glyphs.len() {
        let (end, text) = cluster(run, start);
        clusters.push((start..end, text));
        start = end;
    }
    let directed = |(_, text): &(Range<usize>, &str)| has_rtl(text) || text.contains(is_combining_mark);
    let first = clusters.iter().position(directed);
    let last = clusters.iter().rposition(directed);
    let reversed = |clusters: &[(Range<usize>, &str)]| -> Vec<Range<usize>> {
        clusters.iter().rev().map(|(range, _)| range.clone()).collect()
    };
    let (Some(first), Some(last)) = (first, last) else {
        return Order { before: reversed(&clusters), middle: 0..0, after: Vec::new() };
    };
    // Readers lose a letter whose mark would be the first of a line.
    let first = if clusters[first].1.ends_with(is_combining_mark) { 0 } else { first };
    Order {
        before: reversed(&clusters[last + 1..]),
        middle: clusters[first].0.start..clusters[last].0.end,
        after: reversed(&clusters[..first]),
    }
}

/// A run that is being turned into codes.
struct Cast<'r> {
    run: &'r Run,
    /// Of the font, to the point.
    units: f64,
    parts: Vec<Part>,
    /// See [`reversed`].
    joiners: Cow<'r, str>,
}

impl Cast<'_> {
    /// Shows some of the glyphs, from left to right.
    #[inline]
    fn show(&mut self, range: Range<usize>, pen: &mut Pen, codes: &mut Codes<'_>) {
        let mut start = range.start;
        while start < range.end {
            let (end, text) = cluster(self.run, start);
            let (glyphs, text) = (&self.run.glyphs[start..end], legible(text));
            let text = if self.run.rtl { reversed(text, &mut self.joiners) } else { text };
            start = end;
            let coded = match glyphs {
                [glyph] if glyph.offset.y.0 == 0.0 => match codes.code(glyph.id, &text) {
                    Some(coded) => {
                        pen.glyph(glyph, coded);
                        continue;
                    }
                    None => None,
                },
                _ => combined(&mut self.parts, glyphs, self.units)
                    .and_then(|parts| codes.combination(parts, &text)),
            };
            match coded {
                Some(coded) => pen.combined(glyphs, coded),
                None => pen.spell(glyphs, &text, codes),
            }
        }
    }
}

/// The character spacing of a fit (ISO 32000-1, 9.3.2), in thousandths of a point. It is scaled with the glyphs.
pub(super) fn spacing(fit: Fit) -> i64 {
    syntax::milli(fit.tracking.0 / fit.scale)
}

/// The cluster that starts, on the left, with a glyph of the run: where it ends, and its text.
#[inline]
fn cluster(run: &Run, start: usize) -> (usize, &str) {
    let glyphs = &run.glyphs;
    let first = glyphs[start].cluster;
    let end = start + glyphs[start..].iter().take_while(|glyph| glyph.cluster == first).count();
    // Its text ends where that of the next cluster starts, which in right-to-left text is on the left.
    let next = if run.rtl { start.checked_sub(1) } else { Some(end) };
    let limit = next.and_then(|next| glyphs.get(next)).map_or(run.text.len(), |glyph| glyph.cluster as usize);
    (end, run.text.get(first as usize..limit).unwrap_or(""))
}

/// A cluster's text as it is to be copied: without the soft hyphens that were not needed, and without
/// what a PDF may not map a glyph to (ISO 19005-3, 6.2.11.7.2).
#[inline]
fn legible(text: &str) -> Cow<'_, str> {
    if text.len() == 1 && text != "\0" || text == "\u{AD}" {
        return Cow::Borrowed(text);
    }
    let unneeded = |c: char| matches!(c, '\u{AD}' | '\0' | '\u{FEFF}' | '\u{FFFE}');
    if !text.is_empty() && !text.contains(unneeded) {
        return Cow::Borrowed(text);
    }
    let rest = text.replace(unneeded, "");
    if rest.is_empty() { Cow::Borrowed(NOTHING) } else { Cow::Owned(rest) }
}

/// The text of a glyph that is shown from the left although it reads from the right. Readers turn what they find around
/// letter by letter, also the letters of one glyph.
///
/// `joiners` are those that the text before it, on its right, is to end with: a reader (pdf.js) takes a glyph whose text
/// ends with a character that is not seen for such a character, and drops the letter.
fn reversed<'t>(text: Cow<'t, str>, joiners: &mut Cow<'t, str>) -> Cow<'t, str> {
    if text.chars().nth(1).is_none() && joiners.is_empty() {
        return text;
    }
    let text = text.into_owned() + &std::mem::take(joiners);
    let rest = text.trim_start_matches(JOINERS);
    *joiners = Cow::Owned(text[..text.len() - rest.len()].to_owned());
    Cow::Owned(rest.chars().rev().collect())
}

/// The zero-width non-joiner and joiner.
const JOINERS: [char; 2] = ['\u{200C}', '\u{200D}'];

/// The glyphs of a cluster as parts of one, with `units` of the font to the point.
fn combined<'a>(parts: &'a mut Vec<Part>, glyphs: &[Glyph], units: f64) -> Option<&'a [Part]> {
    parts.clear();
    let unit = |length: f64| Some((length * units).round()).filter(|units| units.abs() < 16_384.0);
    let mut at = 0.0;
    for glyph in glyphs {
        let (x, y) = (unit(at + glyph.offset.x.0)?, unit(glyph.offset.y.0)?);
        at += glyph.advance.0;
        // The missing glyph may not be shown.
        if glyph.id != 0 {
            parts.push(Part { glyph: glyph.id, x: x as i16, y: y as i16 });
        }
    }
    (1..=MOST_PARTS).contains(&parts.len()).then_some(parts)
}

/// Where the next glyph goes, and what has been written so far.
struct Pen<'a> {
    out: &'a mut Vec<u8>,
    /// Thousandths of an em in a point.
    per_mille: f64,
    /// What is added after each code.
    spacing: f64,
    /// Where the pen is and where the codes written so far have moved it, in thousandths of an em.
    at: f64,
    shown: f64,
    /// How far the text is raised, in thousandths of a point.
    rise: i64,
    open: Open,
}

/// What is open in the content stream.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Open {
    Nothing,
    Array,
    String,
}

impl Pen<'_> {
    /// Shows a glyph as its code.
    #[inline]
    fn glyph(&mut self, glyph: &Glyph, coded: Coded) {
        let place = self.at + glyph.offset.x.0 * self.per_mille;
        self.at += glyph.advance.0 * self.per_mille;
        // The missing glyph may not be shown (ISO 14289-1, 7.21.8).
        if glyph.id != 0 {
            self.code(place, coded);
        }
    }

    /// Shows a cluster as the code of its combination.
    fn combined(&mut self, glyphs: &[Glyph], coded: Coded) {
        self.code(self.at, coded);
        self.at += glyphs.iter().map(|glyph| glyph.advance.0).sum::<f64>() * self.per_mille;
    }

    /// Shows glyphs bracketed with the text that they stand for.
    fn spell(&mut self, glyphs: &[Glyph], text: &str, codes: &mut Codes<'_>) {
        self.close();
        self.out.extend_from_slice(b"/Span<</ActualText");
        syntax::text(self.out, text);
        self.out.extend_from_slice(b">>BDC\n");
        for (index, glyph) in glyphs.iter().enumerate() {
            let rise = syntax::milli(glyph.offset.y.0);
            self.rise(rise);
            // For readers that do not know the brackets the first glyph says it all.
            match codes.any_code(glyph.id, if index == 0 { text } else { NOTHING }) {
                Some(coded) => self.glyph(glyph, coded),
                None => self.at += glyph.advance.0 * self.per_mille,
            }
        }
        self.rise(0);
        self.close();
        self.out.extend_from_slice(b"EMC\n");
    }

    /// Shows a code at a place; kerns are the difference from the codes' rounded widths, so that errors do
    /// not add up.
    #[inline]
    fn code(&mut self, place: f64, (code, width): Coded) {
        let kern = place - self.shown;
        if kern.abs() >= 0.5 {
            self.kern(kern.round() as i64);
        }
        if self.open != Open::String {
            self.out.extend_from_slice(if self.open == Open::Nothing { b"[(" } else { b"(" });
            self.open = Open::String;
        }
        syntax::string_bytes(self.out, code.to_be_bytes());
        self.shown += f64::from(width) + self.spacing;
    }

    /// Moves the pen along the line.
    fn kern(&mut self, by: i64) {
        self.out.extend_from_slice(match self.open {
            Open::Nothing => b"[",
            Open::Array => b" ",
            Open::String => b")",
        });
        syntax::integer(self.out, -by);
        self.open = Open::Array;
        self.shown += by as f64;
    }

    /// Raises what follows above the baseline.
    fn rise(&mut self, rise: i64) {
        if rise != self.rise {
            self.close();
            syntax::thousandths(self.out, rise);
            self.out.extend_from_slice(b" Ts\n");
            self.rise = rise;
        }
    }

    /// Shows what has been written so far.
    fn close(&mut self) {
        self.out.extend_from_slice(match self.open {
            Open::Nothing => return,
            Open::Array => b"]TJ\n".as_slice(),
            Open::String => b")]TJ\n",
        });
        self.open = Open::Nothing;
    }
}
