//! Lines to glyph runs: each line in visual order, its spaces as wide as the measure asks.

use std::sync::Arc;

use unicode_bidi::{BidiInfo, Level};

use super::breaks::{Break, Margins, Side, hang, hang_of_end, hang_of_start};
use super::content::Content;
use super::itemize::{Token, TokenKind, TokenStyle, Tokens};
use super::linebreak::{Give, SHRINK, fit};
use super::opportunities::BreakKind;
use super::shape::{WordId, Words};
use super::{Align, PlacedRun, Setting, TextLine};
use crate::frame::{Fit, Glyph, Run};
use crate::geom::{Point, Pt};

/// What all lines of a paragraph have in common.
pub(super) struct Placing<'t, 's> {
    pub content: &'t Content<'s>,
    pub tokens: &'t Tokens,
    /// None for a line that stands on its own: no measure, nothing hangs.
    pub setting: Option<&'t Setting>,
    pub margins: Margins,
}

/// A token, or the part of one that is in the line.
#[derive(Debug, Clone, Copy)]
struct Fragment {
    start: u32,
    end: u32,
    look: u32,
    kind: TokenKind,
    width: f64,
    level: Level,
    /// Which way its own glyphs go.
    rtl: bool,
    /// Whether it is a space at the end of the line.
    trailing: bool,
}

/// What Chancery puts between parts of a line, with a space behind it.
const SEPARATOR: &str = "\u{A0}\u{B7}";

impl Placing<'_, '_> {
    /// The line between two breaks.
    pub(super) fn line(&self, words: &mut Words, start: &Break, end: &Break, last: bool) -> TextLine {
        let mut pieces = self.pieces(words, start, end);
        let fits = self.setting.is_some_and(|setting| setting.fits);
        let hyphen = end.kind == BreakKind::Hyphen;
        let ink = pieces.iter().filter(|piece| !piece.trailing);
        let (mut width, mut glue, mut letters) = (0.0, 0.0, 0.0);
        for piece in ink {
            width += piece.width;
            match piece.kind {
                TokenKind::Space => glue += piece.width,
                TokenKind::Word(word) if fits => letters += self.give(words, piece, word),
                _ => {}
            }
        }
        let (mut part, mut loose) = (0.0, 0.0);
        let (hang_start, hang_end) = self.hanging(words, start, end, hyphen, &pieces);
        let mut left = 0.0;
        if let Some(setting) = self.setting {
            let indent = if start.offset == 0 { setting.indent.0 } else { 0.0 };
            let room = setting.width.0 - indent + hang_start + hang_end - width;
            let forced = end.kind == BreakKind::Forced || last;
            // A last line keeps its natural width, unless it only fits with its spaces shrunk.
            if setting.align == Align::Justify && (room < 0.0 || glue > 0.0 && !forced) {
                part = if letters > 0.0 { Give { glue, letters }.fit(room) } else { 0.0 };
                let left = room - part * letters;
                let ratio = if glue > 0.0 { (left / glue).max(-SHRINK) } else { 0.0 };
                for piece in pieces.iter_mut().filter(|piece| !piece.trailing) {
                    piece.width += match piece.kind {
                        TokenKind::Space => piece.width * ratio,
                        TokenKind::Word(word) => part * self.give(words, piece, word),
                        TokenKind::Newline => 0.0,
                    };
                }
                loose = ratio;
                width += ratio * glue + part * letters;
            }
            let room = setting.width.0 - indent - width;
            let at_start = match setting.align {
                Align::Justify | Align::Start => indent - hang_start,
                Align::End => indent + room,
                Align::Center => indent + room / 2.0,
            };
            left = if setting.rtl { setting.width.0 - at_start - width } else { at_start };
        }
        let order = visual_order(&pieces);
        // Spaces at the end of a line that reads from right to left are to the left of its ink.
        let before_ink: f64 = order
            .iter()
            .map(|&index| &pieces[index])
            .take_while(|piece| piece.trailing)
            .map(|piece| piece.width)
            .sum();
        let mut line = TextLine { width: Pt(width), divided: hyphen, loose, ..TextLine::default() };
        self.runs(words, &mut line, &pieces, &order, (left - before_ink, part), hyphen);
        line
    }

    /// By how much a word of a line can be fitted to it.
    fn give(&self, words: &Words, piece: &Fragment, word: WordId) -> f64 {
        self.tokens.looks[piece.look as usize].give(piece.width, words.clusters(word))
    }

    /// The tokens of a line, cut where the breaks fall inside.
    fn pieces(&self, words: &mut Words, start: &Break, end: &Break) -> Vec<Fragment> {
        let Tokens { tokens, looks } = self.tokens;
        let text = self.content.text.as_str();
        let first = start.token as usize;
        let after = tokens.get(end.token as usize);
        let cut = after.is_some_and(|token| token.start < end.offset);
        let count = (end.token as usize + usize::from(cut)).min(tokens.len()).max(first);
        let mut pieces: Vec<Fragment> = Vec::with_capacity(count - first);
        for token in &tokens[first..count] {
            let look = &looks[token.look as usize];
            let (from, to) = (token.start.max(start.offset), token.end.min(end.offset));
            let hyphen = end.kind == BreakKind::Hyphen && to == end.offset;
            let whole = from == token.start && to == token.end && !hyphen;
            let mut piece = Fragment {
                start: from,
                end: to,
                look: token.look,
                kind: token.kind,
                width: token.width,
                level: look.level,
                rtl: look.rtl,
                trailing: false,
            };
            if let (TokenKind::Word(_), false) = (token.kind, whole) {
                // What comes before a break is shaped as if nothing followed, together with its hyphen.
                let part = &text[from as usize..to as usize];
                let word = if hyphen {
                    words.word(look.plan, &format!("{part}-"))
                } else {
                    words.word(look.plan, part)
                };
                piece.kind = TokenKind::Word(word);
                piece.width = word_width(words, word, look);
            }
            pieces.push(piece);
        }
        if self.setting.is_some() && end.kind == BreakKind::Plain {
            self.drop_separator(&mut pieces);
        }
        let base = if self.margins.rtl { Level::rtl() } else { Level::ltr() };
        for piece in pieces.iter_mut().rev().take_while(|piece| !matches!(piece.kind, TokenKind::Word(_))) {
            // Rule L1 of the bidirectional algorithm (UAX 9).
            (piece.level, piece.rtl) = (base, base.is_rtl());
            piece.trailing = true;
        }
        pieces
    }

    /// Drops a dot between parts of a line where the line ends at it: the end parts them as well. One of the author's is never
    /// dropped, which may be of a unit: "kN · m".
    fn drop_separator(&self, pieces: &mut Vec<Fragment>) {
        let is_word = |piece: &Fragment| matches!(piece.kind, TokenKind::Word(_));
        let Some(last) = pieces.iter().rposition(is_word) else { return };
        let Fragment { start, end, look, .. } = pieces[last];
        let span = &self.content.spans[self.tokens.looks[look as usize].span as usize];
        let is_dot = start + 2 == end && self.content.text[..end as usize].ends_with(SEPARATOR);
        if is_dot && span.place.is_none() && last + 1 < pieces.len() {
            pieces.remove(last);
        }
    }

    fn hanging(
        &self,
        words: &Words,
        start: &Break,
        end: &Break,
        hyphen: bool,
        pieces: &[Fragment],
    ) -> (f64, f64) {
        if !self.margins.hang {
            return (0.0, 0.0);
        }
        let text = self.content.text.as_str();
        let token = |piece: &Fragment| Token {
            start: piece.start,
            end: piece.end,
            look: piece.look,
            kind: piece.kind,
            width: piece.width,
        };
        let look = |piece: &Fragment| &self.tokens.looks[piece.look as usize];
        let at_start = pieces.first().map_or(0.0, |piece| {
            hang_of_start(words, text, &token(piece), look(piece), start.offset, self.margins)
        });
        let at_end = pieces.iter().rev().find(|piece| !piece.trailing).map_or(0.0, |piece| {
            if hyphen {
                let units = words.hyphen(look(piece).plan).advance;
                hang(look(piece), self.margins, Side::End, '-', units)
            } else {
                hang_of_end(words, text, &token(piece), look(piece), piece.end.min(end.offset), self.margins)
            }
        });
        (at_start, at_end)
    }

    /// Glyphs in visual order, neighbours of one look and span in one run.
    fn runs(
        &self,
        words: &Words,
        line: &mut TextLine,
        pieces: &[Fragment],
        order: &[usize],
        (left, part): (f64, f64),
        hyphen: bool,
    ) {
        let mut pen = left;
        let mut open: Option<Open> = None;
        let last = pieces.iter().map(|piece| piece.end).max();
        // Hardly ever are there more glyphs than bytes.
        let mut rest: usize = pieces.iter().map(|piece| (piece.end - piece.start) as usize).sum();
        for &index in order {
            let piece = &pieces[index];
            let look = &self.tokens.looks[piece.look as usize];
            let span = &self.content.spans[look.span as usize];
            line.ascent = line.ascent.max(self.extent(words, look).0 + span.rise);
            line.descent = line.descent.max(self.extent(words, look).1 - span.rise);
            if piece.kind == TokenKind::Newline {
                continue;
            }
            let fits = open.as_ref().is_some_and(|open| open.takes(piece, look));
            if !fits {
                if let Some(open) = open.take() {
                    line.runs.push(self.close(open));
                }
                open = Some(Open {
                    left: pen,
                    fit: if look.fits { fit(part, look.size) } else { Fit::NONE },
                    look: *look,
                    rtl: piece.rtl,
                    start: piece.start,
                    end: piece.end,
                    hyphen: false,
                    glyphs: Vec::with_capacity(rest),
                });
            }
            let Some(run) = &mut open else { continue };
            run.start = run.start.min(piece.start);
            run.end = run.end.max(piece.end);
            run.hyphen |= hyphen && Some(piece.end) == last;
            self.glyphs(words, run, piece, look);
            rest -= (piece.end - piece.start) as usize;
            pen += piece.width;
        }
        if let Some(open) = open {
            line.runs.push(self.close(open));
        }
        // They are at their places: whoever reads them one after the other does so in the order of the text.
        if line.runs.iter().any(|placed| placed.run.rtl) {
            line.runs.sort_by_key(|placed| placed.start);
        }
    }

    fn glyphs(&self, words: &Words, run: &mut Open, piece: &Fragment, look: &TokenStyle) {
        match piece.kind {
            TokenKind::Word(word) => {
                let Fit { scale, tracking } = run.fit;
                let glyphs = words.glyphs(word);
                run.glyphs.extend(glyphs.iter().enumerate().map(|(number, glyph)| {
                    let within = glyphs.get(number + 1).is_some_and(|next| next.cluster == glyph.cluster);
                    let advance = (f64::from(glyph.advance) * look.unit + look.tracking) * scale;
                    Glyph {
                        id: glyph.id,
                        advance: if within { Pt(advance) } else { Pt(advance) + tracking },
                        offset: Point::new(
                            Pt(f64::from(glyph.dx) * look.unit * scale),
                            Pt(f64::from(glyph.dy) * look.unit),
                        ),
                        cluster: piece.start + glyph.cluster,
                    }
                }));
            }
            TokenKind::Space => {
                let text = &self.content.text[piece.start as usize..piece.end as usize];
                let count = text.chars().count();
                let id = words.space(look.plan).id;
                let advance = Pt(piece.width / count as f64);
                let glyph =
                    |offset| Glyph { id, advance, offset: Point::ZERO, cluster: piece.start + offset as u32 };
                let offsets = text.char_indices().map(|(offset, _)| offset);
                if piece.rtl {
                    run.glyphs.extend(offsets.rev().map(glyph));
                } else {
                    run.glyphs.extend(offsets.map(glyph));
                }
            }
            TokenKind::Newline => {}
        }
    }

    fn close(&self, open: Open) -> PlacedRun {
        let Open { left, fit, look, rtl, start, end, hyphen, mut glyphs } = open;
        let span = &self.content.spans[look.span as usize];
        for glyph in &mut glyphs {
            glyph.cluster -= start;
        }
        glyphs.shrink_to_fit();
        let text = &self.content.text[start as usize..end as usize];
        // A soft hyphen stands for the hyphen that is drawn, so that copied text is whole.
        let text = if hyphen { format!("{text}\u{AD}").into() } else { Arc::from(text) };
        PlacedRun {
            at: Point::new(Pt(left), -span.rise),
            run: Run { face: look.face, size: look.size, fit, color: span.color, glyphs, text, rtl },
            tag: span.tag,
            start,
        }
    }

    /// Ascent and descent.
    fn extent(&self, words: &Words, look: &TokenStyle) -> (Pt, Pt) {
        let face = words.fonts().face(look.face);
        (face.scale(i32::from(face.ascent), look.size), face.scale(-i32::from(face.descent), look.size))
    }
}

/// A run that is being gathered.
struct Open {
    left: f64,
    fit: Fit,
    look: TokenStyle,
    rtl: bool,
    start: u32,
    end: u32,
    hyphen: bool,
    /// Their clusters from the start of the paragraph.
    glyphs: Vec<Glyph>,
}

impl Open {
    /// Whether a piece continues the run.
    fn takes(&self, piece: &Fragment, look: &TokenStyle) -> bool {
        let follows = if piece.rtl { piece.end == self.start } else { piece.start == self.end };
        follows
            && !self.hyphen
            && self.rtl == piece.rtl
            && self.look.span == look.span
            && self.look.face == look.face
            && self.look.size == look.size
            && self.look.fits == look.fits
    }
}

pub(super) fn word_width(words: &Words, word: WordId, look: &TokenStyle) -> f64 {
    f64::from(words.advance(word)) * look.unit + look.tracking * words.glyphs(word).len() as f64
}

/// Rule L2 of the bidirectional algorithm.
fn visual_order(pieces: &[Fragment]) -> Vec<usize> {
    if pieces.iter().all(|piece| piece.level.is_ltr()) {
        return (0..pieces.len()).collect();
    }
    let levels: Vec<Level> = pieces.iter().map(|piece| piece.level).collect();
    BidiInfo::reorder_visual(&levels)
}
