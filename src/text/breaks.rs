//! Where a line may end, and what each place costs.

use icu_segmenter::LineSegmenter;
use icu_segmenter::options::LineBreakOptions;

use super::content::Content;
use super::hyphenate::hyphenations;
use super::itemize::{Kind, Look, Token, Tokens};
use super::protrude::protrusion;
use super::shape::Words;

/// A place where a line may end.
#[derive(Debug, Clone, Copy)]
pub(super) struct Break {
    /// The first byte of the next line.
    pub offset: u32,
    /// The token that the next line starts with or in.
    pub token: u32,
    /// Sums up to the end of the line's ink, without the spaces at its end.
    pub end: Sums,
    /// Sums up to the start of the next line.
    pub next: Sums,
    pub kind: BreakKind,
    /// As TeX counts it: 10,000 would forbid.
    pub penalty: f64,
    /// The width of the hyphen that a line gets which ends here.
    pub hyphen: f64,
    /// What hangs out of the column at the end of the line and at the start of the next.
    pub hang_end: f64,
    pub hang_start: f64,
}

/// Lengths from the start of the paragraph, in points.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Sums {
    pub width: f64,
    /// Of it, the spaces that give.
    pub glue: f64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum BreakKind {
    /// The line must end.
    Forced,
    /// Between words, or where a hyphen or dash stands already.
    Plain,
    /// With a hyphen that is added.
    Hyphen,
    /// Inside of something too long for any line.
    Emergency,
}

/// Which places to consider.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Offer {
    /// Between syllables.
    pub hyphens: bool,
    /// Between any two letters of what is wider than this.
    pub emergency: Option<f64>,
    /// Whether characters hang out of the column.
    pub hang: bool,
    pub rtl: bool,
}

/// A line that ends with an explicit hyphen or with one that is added; TeX's `\exhyphenpenalty` and
/// `\hyphenpenalty` (The TeXbook, appendix B).
const HYPHEN_PENALTY: f64 = 50.0;
/// A name is better kept whole than a common word.
const NAME_PENALTY: f64 = 150.0;
/// An address may break at its slashes and points, but space is better.
const URL_PENALTY: f64 = 50.0;
/// Between letters: worse than all else.
const EMERGENCY_PENALTY: f64 = 5_000.0;

/// Finds every place of an offer, in order. The first is the start, the last the end of the text.
pub(super) fn breaks(content: &Content, tokens: &Tokens, words: &mut Words, offer: Offer) -> Vec<Break> {
    let places = places(content, offer.hyphens, tokens);
    let mut out = Vec::with_capacity(places.len() + 2);
    let mut walk =
        Walk { content, tokens, words, offer, now: Sums::default(), ink: Sums::default(), last: None };
    out.push(walk.at(0, 0, BreakKind::Forced, 0.0));
    let mut places = places.into_iter().peekable();
    for (index, token) in tokens.tokens.iter().enumerate() {
        let start = token.start as usize;
        while let Some(place) = places.next_if(|place| place.offset <= start) {
            if place.offset > 0 {
                out.push(walk.at(index, start, place.kind, place.penalty));
            }
        }
        match token.kind {
            Kind::Newline => {
                walk.last = None;
                let end = walk.at(index + 1, token.end as usize, BreakKind::Forced, 0.0);
                // Places inside of it cannot be.
                while places.next_if(|place| place.offset <= token.end as usize).is_some() {}
                out.push(end);
                walk.ink = walk.now;
            }
            Kind::Space => {
                walk.now.width += token.width;
                walk.now.glue += token.width;
            }
            Kind::Word(word) => {
                let inside = |place: &Place| place.offset < token.end as usize;
                if places.peek().is_some_and(inside) {
                    let look = tokens.looks[token.look as usize];
                    let before = walk.now;
                    let mut prefix = Prefix::new(walk.words.glyphs(word).len(), look.level.is_rtl());
                    while let Some(place) = places.next_if(inside) {
                        let units = prefix.until(walk.words, word, place.offset - start, &look);
                        walk.now.width = before.width + units;
                        walk.ink = walk.now;
                        walk.last = content.text[start..place.offset].chars().next_back();
                        out.push(walk.at(index, place.offset, place.kind, place.penalty));
                    }
                    walk.now = before;
                }
                walk.now.width += token.width;
                walk.ink = walk.now;
                walk.last = content.text[token.range()].chars().next_back();
            }
        }
    }
    let end = walk.at(tokens.tokens.len(), content.text.len(), BreakKind::Forced, 0.0);
    // A text that ends with a forced break has no line after it.
    let done = out.len() > 1
        && out.last().is_some_and(|last| last.kind == BreakKind::Forced && last.offset == end.offset);
    if !done {
        out.push(end);
    }
    match offer.emergency {
        Some(width) => emergencies(content, tokens, words, out, width),
        None => out,
    }
}

/// A place before anything is measured.
#[derive(Debug, Clone, Copy)]
struct Place {
    offset: usize,
    kind: BreakKind,
    penalty: f64,
}

fn places(content: &Content, hyphens: bool, tokens: &Tokens) -> Vec<Place> {
    let text = content.text.as_str();
    let mut out = Vec::with_capacity(text.len() / 4);
    let plain = |offset: usize| {
        let hyphen = text[..offset].ends_with(['-', '\u{2010}', '\u{2013}', '\u{2014}']);
        Place { offset, kind: BreakKind::Plain, penalty: if hyphen { HYPHEN_PENALTY } else { 0.0 } }
    };
    let segmenter = LineSegmenter::new_auto(LineBreakOptions::default());
    out.extend(segmenter.segment_str(text).filter(|&offset| offset > 0 && offset < text.len()).map(plain));
    let plain_count = out.len();
    out.extend(content.soft_hyphens.iter().map(|&offset| Place {
        offset,
        kind: BreakKind::Hyphen,
        penalty: HYPHEN_PENALTY,
    }));
    for word in long_addresses(text) {
        out.extend(address_breaks(text, word).map(|offset| Place {
            offset,
            kind: BreakKind::Plain,
            penalty: URL_PENALTY,
        }));
    }
    if hyphens {
        let last = text.trim_end().rfind(' ').map_or(0, |space| space + 1);
        for token in &tokens.tokens {
            if !matches!(token.kind, Kind::Word(_)) || token.end as usize > last {
                continue;
            }
            let look = tokens.looks[token.look as usize];
            let span = &content.spans[look.span as usize];
            let word = &text[token.range()];
            if is_address(word) {
                continue;
            }
            hyphenations(word, &span.language, |offset, name| {
                let offset = token.start as usize + offset;
                let penalty = if name { NAME_PENALTY } else { HYPHEN_PENALTY };
                out.push(Place { offset, kind: BreakKind::Hyphen, penalty });
            });
        }
    }
    if out.len() > plain_count {
        out.sort_by_key(|place| (place.offset, place.kind != BreakKind::Plain));
        out.dedup_by_key(|place| place.offset);
    }
    if content.spans.iter().any(|span| span.unbroken) {
        let mut kept = content.spans.iter().zip(content.starts.windows(2)).filter(|(span, _)| span.unbroken);
        let mut now = kept.next();
        out.retain(|place| {
            while now.is_some_and(|(_, bounds)| bounds[1] <= place.offset) {
                now = kept.next();
            }
            now.is_none_or(|(_, bounds)| place.offset <= bounds[0] || text[..place.offset].ends_with('\n'))
        });
    }
    out
}

/// Addresses: words that have a scheme or start with `www.`.
fn long_addresses(text: &str) -> impl Iterator<Item = (usize, usize)> {
    let mut from = 0;
    std::iter::from_fn(move || {
        let found = ["://", "www."].iter().filter_map(|mark| text[from..].find(mark)).min()? + from;
        let start = text[..found]
            .rfind(char::is_whitespace)
            .map_or(0, |space| space + text[space..].chars().next().map_or(1, char::len_utf8));
        let end = text[found..].find(char::is_whitespace).map_or(text.len(), |length| found + length);
        from = end;
        Some((start.max(0), end))
    })
}

fn is_address(word: &str) -> bool {
    word.contains("://") || word.starts_with("www.")
}

/// Where an address may break (The Chicago Manual of Style, 17th edition, 7.46): after a colon, a double
/// slash and a single one, `=` and `&`; before a point, hyphen, underscore, `?`, `#`, `%` and `~`, so
/// that none of them looks like the sentence's own.
fn address_breaks(text: &str, (start, end): (usize, usize)) -> impl Iterator<Item = usize> {
    let bytes = text.as_bytes();
    (start + 1..end.saturating_sub(1)).filter(move |&offset| {
        let (before, after) = (bytes[offset - 1], bytes[offset]);
        match (before, after) {
            (b'/' | b':', b'/') => false,
            (b'/' | b'=' | b'&', _) => true,
            (_, b'.' | b'-' | b'_' | b'?' | b'#' | b'%' | b'~') => before != b'/',
            _ => false,
        }
    })
}

struct Walk<'t, 'w, 'a, 's> {
    content: &'t Content<'s>,
    tokens: &'t Tokens,
    words: &'w mut Words<'a>,
    offer: Offer,
    now: Sums,
    ink: Sums,
    /// The last character of the ink.
    last: Option<char>,
}

impl Walk<'_, '_, '_, '_> {
    /// The break before a byte, in or before a token.
    fn at(&mut self, token: usize, offset: usize, kind: BreakKind, penalty: f64) -> Break {
        let before = match token.checked_sub(1) {
            // Inside of a token its own look counts.
            _ if self.tokens.tokens.get(token).is_some_and(|token| (token.start as usize) < offset) => {
                self.tokens.tokens.get(token)
            }
            Some(before) => self.tokens.tokens.get(before),
            None => None,
        };
        let before = before.copied();
        let after = self.tokens.tokens.get(token).copied();
        let mut out = Break {
            offset: offset as u32,
            token: token as u32,
            end: self.ink,
            next: self.now,
            kind,
            penalty,
            hyphen: 0.0,
            hang_end: 0.0,
            hang_start: 0.0,
        };
        if let Some(before) = before
            && kind == BreakKind::Hyphen
        {
            let look = &self.tokens.looks[before.look as usize];
            out.hyphen = character_width(self.words, look, '-') + look.tracking;
            out.hang_end = self.hang(&before, '-', false);
        } else if let (Some(before), Some(last)) = (before, self.last) {
            out.hang_end = self.hang(&before, last, false);
        }
        if let Some(after) = after
            && let Some(first) = self.content.text[offset..].chars().next()
        {
            out.hang_start = self.hang(&after, first, true);
        }
        out
    }

    fn hang(&self, token: &Token, character: char, start: bool) -> f64 {
        let look = &self.tokens.looks[token.look as usize];
        hang(self.words, look, character, start, self.offer)
    }
}

/// How far a character hangs out of the column where a line starts or ends with it.
pub(super) fn hang(words: &Words, look: &Look, character: char, start: bool, offer: Offer) -> f64 {
    let (at_start, at_end) = protrusion(character);
    let amount = if start { at_start } else { at_end };
    if !offer.hang || amount == 0 || look.level.is_rtl() != offer.rtl {
        return 0.0;
    }
    character_width(words, look, character) * f64::from(amount) / 1000.0
}

fn character_width(words: &Words, look: &Look, character: char) -> f64 {
    let face = words.fonts().face(look.face);
    face.glyph(character).map_or(0.0, |glyph| f64::from(face.advance(glyph)) * look.unit)
}

/// Adds up a word's glyphs in logical order.
struct Prefix {
    count: usize,
    rtl: bool,
    taken: usize,
    units: i32,
}

impl Prefix {
    fn new(count: usize, rtl: bool) -> Self {
        Self { count, rtl, taken: 0, units: 0 }
    }

    /// The width of what stands before a byte of the word; bytes must come in order.
    fn until(&mut self, words: &Words, word: super::shape::WordId, offset: usize, look: &Look) -> f64 {
        let glyphs = words.glyphs(word);
        while self.taken < self.count {
            let index = if self.rtl { self.count - 1 - self.taken } else { self.taken };
            if glyphs[index].cluster as usize >= offset {
                break;
            }
            self.units += glyphs[index].advance;
            self.taken += 1;
        }
        f64::from(self.units) * look.unit + look.tracking * self.taken as f64
    }
}

/// Adds breaks between the letters of what is wider than a line.
fn emergencies(
    content: &Content,
    tokens: &Tokens,
    words: &mut Words,
    breaks: Vec<Break>,
    width: f64,
) -> Vec<Break> {
    let too_wide = |a: &Break, b: &Break| b.end.width - a.next.width > width;
    if !breaks.windows(2).any(|pair| too_wide(&pair[0], &pair[1])) {
        return breaks;
    }
    let mut out: Vec<Break> = Vec::with_capacity(breaks.len() * 2);
    for pair in breaks.windows(2) {
        let (a, b) = (pair[0], pair[1]);
        out.push(a);
        if !too_wide(&a, &b) {
            continue;
        }
        let mut sums = a.next;
        for index in a.token as usize..=(b.token as usize).min(tokens.tokens.len().saturating_sub(1)) {
            let token = &tokens.tokens[index];
            let look = &tokens.looks[token.look as usize];
            let Kind::Word(word) = token.kind else {
                sums.width += token.width;
                sums.glue += token.width;
                continue;
            };
            let glyphs = words.glyphs(word);
            let rtl = look.level.is_rtl();
            let mut previous = None;
            for position in 0..glyphs.len() {
                let glyph = glyphs[if rtl { glyphs.len() - 1 - position } else { position }];
                let offset = token.start + glyph.cluster;
                if offset < a.offset {
                    continue;
                }
                if offset >= b.offset {
                    break;
                }
                if offset > a.offset
                    && previous != Some(glyph.cluster)
                    && content.text.is_char_boundary(offset as usize)
                {
                    out.push(Break {
                        offset,
                        token: index as u32,
                        end: sums,
                        next: sums,
                        kind: BreakKind::Emergency,
                        penalty: EMERGENCY_PENALTY,
                        hyphen: 0.0,
                        hang_end: 0.0,
                        hang_start: 0.0,
                    });
                }
                previous = Some(glyph.cluster);
                sums.width += f64::from(glyph.advance) * look.unit + look.tracking;
            }
        }
    }
    out.extend(breaks.last().copied());
    out
}
