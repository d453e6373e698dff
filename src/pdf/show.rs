//! Text showing (ISO 32000-1, 9.4): the glyphs of a run to strings of codes, and the text that they stand
//! for where codes alone cannot tell it.
//!
//! A code carries the text of its glyph, several letters for a ligature. That suffices where every
//! cluster is one glyph. Where several glyphs make up a cluster (a letter and its mark, a Devanagari
//! syllable) they are bracketed with the text they stand for (`ActualText`, 14.9.4). In a script that is
//! written from right to left this is done by the word, as soon as one of its clusters needs it.

use std::borrow::Cow;

use crate::frame::{Glyph, Run};

use super::codes::Codes;
use super::syntax;

/// Shows a run whose baseline starts at the origin of the line of text.
pub(super) fn show(out: &mut Vec<u8>, run: &Run, codes: &mut Codes<'_>) {
    let mut pen =
        Pen { out, per_mille: 1000.0 / run.size.0, at: 0.0, shown: 0, rise: 0, open: Open::Nothing };
    let mut start = 0;
    while start < run.glyphs.len() {
        let cluster = Cluster::at(run, start);
        let stretch = if run.rtl { word(run, &cluster) } else { syllables(run, &cluster) };
        if let Some(stretch) = stretch {
            start = stretch.end;
            pen.spell(&run.glyphs[stretch.start..stretch.end], stretch.text, codes);
        } else {
            // A single glyph, or several that stand for nothing.
            start = cluster.end;
            for glyph in &run.glyphs[cluster.start..cluster.end] {
                match codes.code(glyph.id, &legible(cluster.text)) {
                    Some(code) => pen.glyph(glyph, code),
                    None => pen.spell(std::slice::from_ref(glyph), cluster.text, codes),
                }
            }
        }
    }
    pen.close();
    pen.rise(0);
}

/// Glyphs that belong together, as a range of the run's, and their text.
#[derive(Clone, Copy)]
struct Cluster<'a> {
    start: usize,
    end: usize,
    text: &'a str,
}

impl<'a> Cluster<'a> {
    /// The cluster that starts, on the left, with a glyph of the run.
    #[inline]
    fn at(run: &'a Run, start: usize) -> Self {
        let glyphs = &run.glyphs;
        let first = glyphs[start].cluster;
        let length = glyphs[start..].iter().take_while(|glyph| glyph.cluster == first).count();
        let end = start + length;
        // Its text ends where that of the next cluster starts, which stands on the left in
        // right-to-left text.
        let next = if run.rtl { start.checked_sub(1) } else { Some(end) };
        let limit =
            next.and_then(|next| glyphs.get(next)).map_or(run.text.len(), |glyph| glyph.cluster as usize);
        Self { start, end, text: run.text.get(first as usize..limit).unwrap_or("") }
    }

    fn is_simple(&self, run: &Run) -> bool {
        self.end - self.start == 1 && run.glyphs[self.start].offset.y.0 == 0.0
    }

    fn is_space(&self) -> bool {
        self.text.chars().all(char::is_whitespace)
    }
}

/// The stretch of clusters of several glyphs each that starts here, in left-to-right text.
#[inline]
fn syllables<'a>(run: &'a Run, cluster: &Cluster<'a>) -> Option<Cluster<'a>> {
    if cluster.end - cluster.start == 1 || cluster.text.is_empty() {
        return None;
    }
    let mut all = *cluster;
    while all.end < run.glyphs.len() {
        let next = Cluster::at(run, all.end);
        if next.end - next.start == 1 || next.text.is_empty() {
            break;
        }
        all.end = next.end;
        all.text = join(run, all.text, next.text);
    }
    Some(all)
}

/// The word that starts, on the left, with this cluster of right-to-left text, if it must be spelt.
fn word<'a>(run: &'a Run, cluster: &Cluster<'a>) -> Option<Cluster<'a>> {
    if cluster.is_space() {
        return None;
    }
    let (mut all, mut simple) = (*cluster, cluster.is_simple(run));
    while all.end < run.glyphs.len() {
        let next = Cluster::at(run, all.end);
        if next.is_space() {
            break;
        }
        simple &= next.is_simple(run);
        all.end = next.end;
        all.text = join(run, next.text, all.text);
    }
    (!simple).then_some(all)
}

/// Two neighbouring parts of the run's text as one, the first of them where they are not neighbours.
fn join<'a>(run: &'a Run, first: &'a str, second: &str) -> &'a str {
    let start = first.as_ptr().addr() - run.text.as_ptr().addr();
    run.text.get(start..start + first.len() + second.len()).unwrap_or(first)
}

/// A cluster's text as it is to be copied: without the soft hyphens that were not needed, and without
/// what a PDF may not map a glyph to (ISO 19005-3, 6.2.11.7.2).
#[inline]
fn legible(text: &str) -> Cow<'_, str> {
    if text.len() == 1 && text != "\0" {
        return Cow::Borrowed(text);
    }
    let unneeded = |c: char| matches!(c, '\u{AD}' | '\0' | '\u{FEFF}' | '\u{FFFE}');
    if text != "\u{AD}" && text.contains(unneeded) || text.is_empty() {
        let mut rest = text.replace(unneeded, "");
        if rest.is_empty() {
            rest.push('\u{200B}');
        }
        return Cow::Owned(rest);
    }
    Cow::Borrowed(text)
}

/// Where the next glyph goes, and what has been written so far.
struct Pen<'a> {
    out: &'a mut Vec<u8>,
    /// Thousandths of an em in a point.
    per_mille: f64,
    /// Where the pen is and where the codes written so far have moved it, in thousandths of an em.
    at: f64,
    shown: i64,
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
    /// Shows a glyph as its code; kerns are the difference from the code's rounded width, so that errors
    /// do not add up.
    #[inline]
    fn glyph(&mut self, glyph: &Glyph, (code, width): (u16, u16)) {
        let place = self.at + glyph.offset.x.0 * self.per_mille;
        self.at += glyph.advance.0 * self.per_mille;
        if glyph.id == 0 {
            // The missing glyph may not be shown (ISO 14289-1, 7.21.8).
            return;
        }
        let rise = syntax::milli(glyph.offset.y.0);
        if rise != self.rise {
            self.rise(rise);
        }
        let kern = place.round() as i64 - self.shown;
        if kern != 0 {
            self.kern(kern);
        }
        if self.open != Open::String {
            self.out.extend_from_slice(if self.open == Open::Nothing { b"[(" } else { b"(" });
            self.open = Open::String;
        }
        let [high, low] = code.to_be_bytes();
        syntax::string_byte(self.out, high);
        syntax::string_byte(self.out, low);
        self.shown += i64::from(width);
    }

    /// Shows glyphs that together stand for a text.
    fn spell(&mut self, glyphs: &[Glyph], text: &str, codes: &mut Codes<'_>) {
        let text = legible(text);
        self.close();
        self.out.extend_from_slice(b"/Span<</ActualText");
        syntax::text(self.out, &text);
        self.out.extend_from_slice(b">>BDC\n");
        for (index, glyph) in glyphs.iter().enumerate() {
            // A second best for readers that know no ActualText: a letter for each glyph.
            let letter = text.char_indices().nth(index.min(text.chars().count() - 1));
            let letter = letter.map_or("", |(at, c)| &text[at..at + c.len_utf8()]);
            self.glyph(glyph, codes.any_code(glyph.id, &legible(letter)));
        }
        self.close();
        self.out.extend_from_slice(b"EMC\n");
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
        self.shown += by;
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
