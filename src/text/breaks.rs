//! Measured break opportunities: the width before each, and what hangs out there.

use super::content::Content;
use super::itemize::{Token, TokenKind, TokenStyle, Tokens};
use super::opportunities::{BreakKind, Opportunity};
use super::protrude::protrusion;
use super::shape::{ShapedGlyph, Words};

/// A place where a line may end.
#[derive(Debug, Clone, Copy)]
pub(super) struct Break {
    /// The first byte of the next line.
    pub offset: u32,
    /// The token that the next line starts with or in.
    pub token: u32,
    pub kind: BreakKind,
    /// As TeX counts it: 10,000 would forbid.
    pub penalty: f32,
    /// Sums up to the end of the line's ink, without the spaces at its end.
    pub end: Sums,
    /// Sums up to the start of the next line.
    pub next: Sums,
    /// The width of the hyphen that a line gets which ends here.
    pub hyphen: f64,
    /// What hangs out of the column at the end of the line and at the start of the next.
    pub hang_end: f64,
    pub hang_start: f64,
}

/// Lengths from the start of the paragraph, in points.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct Sums {
    pub width: f64,
    /// Of it, the spaces that give.
    pub glue: f64,
    /// By how much the letters can be fitted, either way.
    pub letters: f64,
}

/// Whether characters hang out of the column, and where lines start.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Margins {
    pub hang: bool,
    pub rtl: bool,
}

/// Measures every opportunity, in order. The first break is the start, the last the end of the text.
pub(super) fn breaks(
    content: &Content,
    tokens: &Tokens,
    words: &Words,
    margins: Margins,
    opportunities: &[Opportunity],
) -> Vec<Break> {
    let mut walk = Walk {
        tokens,
        words,
        text: &content.text,
        margins,
        out: Vec::with_capacity(opportunities.len() + 2),
        now: Sums::default(),
        ink: Sums::default(),
        edge: None,
    };
    walk.push(0, 0, BreakKind::Forced, 0.0);
    let mut places = opportunities.iter().peekable();
    for (index, token) in tokens.tokens.iter().enumerate() {
        while let Some(place) = places.next_if(|place| place.offset <= token.start) {
            // A character that no face has leaves a gap before the token.
            walk.push(index, place.offset.max(token.start), place.kind, place.penalty);
        }
        match token.kind {
            TokenKind::Newline => {
                walk.push(index + 1, token.end, BreakKind::Forced, 0.0);
                walk.edge = None;
                walk.ink = walk.now;
            }
            TokenKind::Space => {
                walk.now.width += token.width;
                walk.now.glue += token.width;
            }
            TokenKind::Word(word) => {
                let before = walk.now;
                let look = &tokens.looks[token.look as usize];
                let letters = look.give(token.width, words.clusters(word));
                let mut parts = Parts::new(words.glyphs(word), look, token.end - token.start);
                while let Some(place) = places.next_if(|place| place.offset < token.end) {
                    let until = parts.until(place.offset - token.start);
                    walk.now.width = before.width + until;
                    if token.width > 0.0 {
                        walk.now.letters = before.letters + letters * until / token.width;
                    }
                    walk.ink = walk.now;
                    walk.edge = Some((index, place.offset));
                    walk.push(index, place.offset, place.kind, place.penalty);
                }
                walk.now.width = before.width + token.width;
                walk.now.letters = before.letters + letters;
                walk.ink = walk.now;
                walk.edge = Some((index, token.end));
            }
        }
        // The end of the token is the start of the next one, or a forced break that is made already.
        let forced = token.kind == TokenKind::Newline;
        while places
            .next_if(|place| place.offset < token.end || (forced && place.offset == token.end))
            .is_some()
        {}
    }
    let end = content.text.len() as u32;
    let ended = walk.out.len() > 1
        && walk.out.last().is_some_and(|last| last.kind == BreakKind::Forced && last.offset == end);
    if !ended {
        walk.push(tokens.tokens.len(), end, BreakKind::Forced, 0.0);
    }
    walk.out
}

struct Walk<'t, 'a> {
    tokens: &'t Tokens,
    words: &'t Words<'a>,
    text: &'t str,
    margins: Margins,
    out: Vec<Break>,
    now: Sums,
    ink: Sums,
    /// The last word before, and the byte up to which it counts.
    edge: Option<(usize, u32)>,
}

impl Walk<'_, '_> {
    /// Adds the break before a byte, in or before a token.
    fn push(&mut self, token: usize, offset: u32, kind: BreakKind, penalty: f32) {
        let Tokens { tokens, looks } = self.tokens;
        let (mut hyphen, mut hang_end, mut hang_start) = (0.0, 0.0, 0.0);
        if let Some((edge, until)) = self.edge {
            let look = &looks[tokens[edge].look as usize];
            if kind == BreakKind::Hyphen {
                let units = self.words.hyphen(look.plan).advance;
                hyphen = f64::from(units) * look.unit + look.tracking;
                hang_end = hang(look, self.margins, Side::End, '-', units);
            } else if self.margins.hang {
                hang_end = hang_of_end(self.words, self.text, &tokens[edge], look, until, self.margins);
            }
        }
        if self.margins.hang
            && let Some(token) = tokens.get(token)
        {
            let look = &looks[token.look as usize];
            hang_start = hang_of_start(self.words, self.text, token, look, offset, self.margins);
        }
        // A place without ink since the last one is no use: the line would be the same.
        if let Some(last) = self.out.last_mut()
            && last.next == self.now
            && last.end == self.ink
            && (last.kind, kind) == (BreakKind::Plain, BreakKind::Plain)
        {
            last.offset = offset;
            last.token = token as u32;
            last.hang_start = hang_start;
            return;
        }
        self.out.push(Break {
            offset,
            token: token as u32,
            kind,
            penalty,
            end: self.ink,
            next: self.now,
            hyphen,
            hang_end,
            hang_start,
        });
    }
}

/// A side of a line, in reading order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Start,
    End,
}

/// How far the first character of a line hangs out of the column.
pub(super) fn hang_of_start(
    words: &Words,
    text: &str,
    token: &Token,
    look: &TokenStyle,
    offset: u32,
    margins: Margins,
) -> f64 {
    let (TokenKind::Word(word), Some(first)) = (token.kind, text[offset as usize..].chars().next()) else {
        return 0.0;
    };
    if protrusion(first).0 == 0 {
        return 0.0;
    }
    let glyphs = words.glyphs(word);
    let before = count_before(glyphs, look.rtl, offset.saturating_sub(token.start));
    logical(glyphs, look.rtl, before)
        .map_or(0.0, |glyph| hang(look, margins, Side::Start, first, glyph.advance))
}

/// How far the last character of a line hangs out of the column.
pub(super) fn hang_of_end(
    words: &Words,
    text: &str,
    token: &Token,
    look: &TokenStyle,
    until: u32,
    margins: Margins,
) -> f64 {
    let (TokenKind::Word(word), Some(last)) = (token.kind, text[..until as usize].chars().next_back()) else {
        return 0.0;
    };
    if protrusion(last).1 == 0 {
        return 0.0;
    }
    let glyphs = words.glyphs(word);
    let before = count_before(glyphs, look.rtl, until.saturating_sub(token.start));
    let glyph = before.checked_sub(1).and_then(|last| logical(glyphs, look.rtl, last));
    glyph.map_or(0.0, |glyph| hang(look, margins, Side::End, last, glyph.advance))
}

/// How far a character of a width in font units hangs out of the column.
pub(super) fn hang(look: &TokenStyle, margins: Margins, side: Side, character: char, units: i32) -> f64 {
    let (at_start, at_end) = protrusion(character);
    let amount = if side == Side::Start { at_start } else { at_end };
    // What reads against the line is elsewhere in it.
    if amount == 0 || !margins.hang || look.rtl != margins.rtl {
        return 0.0;
    }
    f64::from(units) * look.unit * f64::from(amount) / 1000.0
}

/// How many of a word's glyphs come, in reading order, before a byte of it. They are not gone over: a stretch
/// without a space may have a place to break at after every letter.
pub(super) fn count_before(glyphs: &[ShapedGlyph], rtl: bool, byte: u32) -> usize {
    // Nearly always none of the word is before the byte, or all of it.
    let count = glyphs.len();
    if byte == 0 {
        return 0;
    }
    let last = count.checked_sub(1).and_then(|last| logical(glyphs, rtl, last));
    if last.is_none_or(|last| last.cluster < byte) {
        return count;
    }
    // The shaper keeps clusters in the order of the text, one way or the other (HarfBuzz's cluster level 0).
    if rtl {
        count - glyphs.partition_point(|glyph| glyph.cluster >= byte)
    } else {
        glyphs.partition_point(|glyph| glyph.cluster < byte)
    }
}

/// A word's glyph by its place in reading order.
#[inline]
pub(super) fn logical(glyphs: &[ShapedGlyph], rtl: bool, place: usize) -> Option<&ShapedGlyph> {
    let index = if rtl { glyphs.len().checked_sub(place + 1)? } else { place };
    glyphs.get(index)
}

/// Adds up a word's glyphs in reading order.
pub(super) struct Parts<'g> {
    glyphs: &'g [ShapedGlyph],
    /// The length of the word's text.
    length: u32,
    rtl: bool,
    unit: f64,
    tracking: f64,
    taken: usize,
    units: i32,
    /// Of them, those of the last cluster, and where it starts.
    cluster: (u32, i32),
}

impl<'g> Parts<'g> {
    pub(super) fn new(glyphs: &'g [ShapedGlyph], look: &TokenStyle, length: u32) -> Self {
        let (rtl, unit, tracking) = (look.rtl, look.unit, look.tracking);
        Self { glyphs, length, rtl, unit, tracking, taken: 0, units: 0, cluster: (0, 0) }
    }

    /// The next glyph in reading order.
    fn peek(&self) -> Option<&'g ShapedGlyph> {
        logical(self.glyphs, self.rtl, self.taken)
    }

    /// The width of what comes before a byte of the word; bytes must come in order.
    pub(super) fn until(&mut self, offset: u32) -> f64 {
        while let Some(glyph) = self.peek().filter(|glyph| glyph.cluster < offset) {
            if glyph.cluster > self.cluster.0 {
                self.cluster = (glyph.cluster, 0);
            }
            self.cluster.1 += glyph.advance;
            self.units += glyph.advance;
            self.taken += 1;
        }
        // Of a ligature, the part that its letters before the place are of all its letters.
        let (start, units) = self.cluster;
        let end = self.peek().map_or(self.length, |glyph| glyph.cluster);
        let beyond = f64::from(end.saturating_sub(offset)) / f64::from((end - start.min(end)).max(1));
        (f64::from(self.units) - f64::from(units) * beyond) * self.unit + self.tracking * self.taken as f64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_glyphs_before_a_byte_are_those_that_reading_meets_first() {
        let glyph = |cluster| ShapedGlyph { id: 1, cluster, advance: 0, dx: 0, dy: 0 };
        for clusters in [&[][..], &[0], &[0, 2, 4], &[0, 0, 3, 3, 3, 9]] {
            let mut glyphs: Vec<_> = clusters.iter().copied().map(glyph).collect();
            for rtl in [false, true] {
                for byte in 0..12 {
                    let read = clusters.iter().take_while(|&&cluster| cluster < byte).count();
                    assert_eq!(count_before(&glyphs, rtl, byte), read, "{clusters:?} before {byte}");
                }
                glyphs.reverse();
            }
        }
    }
}
