//! Divides what is wider than a line.
//!
//! A word is cut only where nothing else is left, and never so that its parts look like words: first a line ends
//! at a space that should not be broken, or in an address, then between syllables, then between letters. Letters
//! that a reader would join get a hyphen; addresses and figures, in which it would count, get none.

use icu_segmenter::GraphemeClusterSegmenter;
use unicode_script::{Script, UnicodeScript};

use super::breaks::{Break, Parts, count_before, logical};
use super::content::Content;
use super::hyphenate::Hyphenator;
use super::itemize::{Token, TokenKind, Tokens};
use super::opportunities::BreakKind;
use super::opportunities::{HYPHEN, NAME, Opportunity, addresses, inner_places, is_address, sort};
use super::shape::Words;
use super::{Gap, Part};

/// At a space that should not be broken: worse than any hyphen, better than a cut.
const KEPT_SPACE: f32 = 1_000.0;
/// Between letters: worse than all else.
const LETTERS: f32 = 5_000.0;

/// Whether something between two neighbouring breaks is wider than a line.
pub(super) fn any(breaks: &[Break], width: f64) -> bool {
    stretches(breaks, width).next().is_some()
}

/// What is wider than a line, as the breaks before and after it.
fn stretches(breaks: &[Break], width: f64) -> impl Iterator<Item = (&Break, &Break)> {
    breaks.windows(2).filter_map(move |pair| match pair {
        [a, b] if is_wide(a, b, width) => Some((a, b)),
        _ => None,
    })
}

fn is_wide(a: &Break, b: &Break, width: f64) -> bool {
    b.end.width + b.hyphen - a.next.width > width
}

/// The tokens of what is wider than a line, each once.
fn tokens_of<'t>(tokens: &'t Tokens, breaks: &[Break], width: f64) -> impl Iterator<Item = (&'t Token, u32)> {
    let mut next = 0;
    stretches(breaks, width).flat_map(move |(a, b)| {
        let first = next.max(a.token as usize);
        let count = tokens.tokens[first..].iter().take_while(|token| token.start < b.offset).count();
        next = first + count;
        tokens.tokens[first..next].iter().map(move |token| (token, b.offset))
    })
}

/// Adds the spaces in what is too wide: those that are written not to be broken, and those of spans that are not;
/// and the places in addresses that stay whole elsewhere.
pub(super) fn open(
    places: &mut Vec<Opportunity>,
    content: &Content,
    tokens: &Tokens,
    breaks: &[Break],
    width: f64,
) {
    places.extend(inner_places(&content.text));
    let inner = tokens_of(tokens, breaks, width)
        .filter(|(token, until)| token.kind == TokenKind::Space && token.end < *until);
    places.extend(inner.map(|(space, _)| Opportunity {
        offset: space.end,
        kind: BreakKind::Plain,
        penalty: KEPT_SPACE,
    }));
    sort(places);
}

/// Adds the places between the syllables of words that are too wide.
pub(super) fn divide_words(
    places: &mut Vec<Opportunity>,
    content: &Content,
    tokens: &Tokens,
    hyphenator: &mut Hyphenator,
    breaks: &[Break],
    width: f64,
) {
    for (token, _) in tokens_of(tokens, breaks, width) {
        syllables(places, content, tokens, token, hyphenator, |_| true);
    }
    sort(places);
}

/// Adds the places in addresses that stay whole where a line has room for them.
pub(super) fn open_addresses(places: &mut Vec<Opportunity>, content: &Content) {
    let count = places.len();
    places.extend(inner_places(&content.text));
    if places.len() > count {
        sort(places);
    }
}

/// Adds the places between the syllables of all words, or of those that are names or are not.
pub(super) fn divide_all(
    places: &mut Vec<Opportunity>,
    content: &Content,
    tokens: &Tokens,
    hyphenator: &mut Hyphenator,
    wanted: impl Fn(bool) -> bool + Copy,
) {
    // A word with soft hyphens is divided there and nowhere else.
    let softs = &content.soft_hyphens;
    let has_soft = |token: &Token| {
        let soft = softs.get(softs.partition_point(|&soft| soft <= token.start as usize));
        soft.is_some_and(|&soft| soft < token.end as usize)
    };
    for token in tokens.tokens.iter().filter(|token| !has_soft(token)) {
        syllables(places, content, tokens, token, hyphenator, wanted);
    }
    sort(places);
}

/// The smallest parts of a text, where `places` are all places between words and in them.
pub(super) fn parts(text: &str, places: &[Opportunity]) -> Vec<Part> {
    let addresses: Vec<(usize, usize)> = addresses(text, is_address).collect();
    let in_address = |offset: usize| addresses.iter().any(|&(start, end)| start < offset && offset < end);
    let mut parts = Vec::new();
    let mut start = 0;
    for end in GraphemeClusterSegmenter::new().segment_str(text).filter(|&end| end > 0) {
        let place = places.binary_search_by_key(&end, |place| place.offset as usize);
        let (gap, hyphen) = match place.ok().map(|index| places[index]) {
            _ if end == text.len() => (Gap::Words, false),
            Some(Opportunity { kind: BreakKind::Hyphen, .. }) => (Gap::Syllables, true),
            Some(place) if place.penalty < HYPHEN => (Gap::Words, false),
            Some(_) => (Gap::Syllables, false),
            // A space that should not be broken.
            None if text[..end].ends_with(char::is_whitespace) => (Gap::Syllables, false),
            None => (Gap::Letters, !in_address(end) && takes_hyphen(text, end)),
        };
        parts.push(Part { text: text[start..end].to_owned(), gap, hyphen });
        start = end;
    }
    parts
}

fn syllables(
    places: &mut Vec<Opportunity>,
    content: &Content,
    tokens: &Tokens,
    token: &Token,
    hyphenator: &mut Hyphenator,
    wanted: impl Fn(bool) -> bool,
) {
    let word = &content.text[token.range()];
    if !matches!(token.kind, TokenKind::Word(_)) || is_address(word) {
        return;
    }
    let span = &content.spans[tokens.looks[token.look as usize].span as usize];
    hyphenator.divide(word, &span.language, |offset, is_name| {
        if wanted(is_name) {
            places.push(Opportunity {
                offset: token.start + offset,
                kind: BreakKind::Hyphen,
                penalty: if is_name { NAME } else { HYPHEN },
            });
        }
    });
}

/// Adds breaks between the letters of what is wider than `width`, or nothing if all lines can fit.
pub(super) fn between_letters(
    content: &Content,
    tokens: &Tokens,
    words: &Words,
    breaks: &[Break],
    width: f64,
) -> Option<Vec<Break>> {
    if !any(breaks, width) {
        return None;
    }
    let addresses: Vec<(usize, usize)> = addresses(&content.text, is_address).collect();
    let letters = Letters { text: &content.text, tokens, words, width };
    let mut out: Vec<Break> = Vec::with_capacity(breaks.len() * 2);
    for pair in breaks.windows(2) {
        let [a, b] = [pair[0], pair[1]];
        out.push(a);
        if !is_wide(&a, &b, width) {
            continue;
        }
        let start = a.offset as usize;
        let address = addresses.get(addresses.partition_point(|&(_, end)| end <= start));
        let hyphens = address.is_none_or(|&(first, _)| first > start);
        let last = letters.divide(&a, &b, hyphens, &mut out);
        if b.kind == BreakKind::Hyphen && last + b.hyphen > width {
            out.push(Break { kind: BreakKind::Emergency, penalty: LETTERS, hyphen: 0.0, hang_end: 0.0, ..b });
        }
    }
    out.extend(breaks.last().copied());
    Some(out)
}

/// A text whose letters are parted.
struct Letters<'t, 'a> {
    text: &'t str,
    tokens: &'t Tokens,
    words: &'t Words<'a>,
    width: f64,
}

impl Letters<'_, '_> {
    /// Adds breaks between the clusters of what is between two breaks, where letters join with hyphens if they
    /// may have them; how wide the last cluster is.
    fn divide(&self, a: &Break, b: &Break, hyphens: bool, out: &mut Vec<Break>) -> f64 {
        let Tokens { tokens, looks } = self.tokens;
        // What is before the first break in its token is in its sums already.
        let mut sums = a.next;
        let mut cluster = sums.width;
        for (index, token) in tokens.iter().enumerate().skip(a.token as usize) {
            if token.start >= b.offset {
                break;
            }
            let look = &looks[token.look as usize];
            let TokenKind::Word(word) = token.kind else {
                sums.width += token.width;
                sums.glue += token.width;
                continue;
            };
            let hyphen = f64::from(self.words.hyphen(look.plan).advance) * look.unit + look.tracking;
            let mut previous = None;
            let (glyphs, rtl) = (self.words.glyphs(word), look.rtl);
            let begun = a.offset.saturating_sub(token.start);
            let before = count_before(glyphs, rtl, begun);
            // The first break may be inside of a ligature, whose other part comes before the next glyph.
            let end = logical(glyphs, rtl, before).map_or(token.end - token.start, |glyph| glyph.cluster);
            let mut parts = Parts::new(glyphs, look, token.end - token.start);
            sums.width -= parts.until(begun);
            sums.width += parts.until(end);
            for glyph in (before..glyphs.len()).filter_map(|place| logical(glyphs, rtl, place)) {
                let offset = token.start + glyph.cluster;
                if offset >= b.offset {
                    break;
                }
                if offset > a.offset && previous != Some(glyph.cluster) {
                    // Where there is no room for a letter and its hyphen, the letter stands alone.
                    let has_room = sums.width - cluster + hyphen <= self.width;
                    let hyphenated = hyphens && has_room && takes_hyphen(self.text, offset as usize);
                    out.push(Break {
                        offset,
                        token: index as u32,
                        kind: if hyphenated { BreakKind::Hyphen } else { BreakKind::Emergency },
                        penalty: LETTERS,
                        end: sums,
                        next: sums,
                        hyphen: if hyphenated { hyphen } else { 0.0 },
                        hang_end: 0.0,
                        hang_start: 0.0,
                    });
                    cluster = sums.width;
                }
                previous = Some(glyph.cluster);
                sums.width += f64::from(glyph.advance) * look.unit + look.tracking;
            }
        }
        sums.width - cluster
    }
}

/// Whether a word that is cut at a place is shown to go on by a hyphen.
fn takes_hyphen(text: &str, offset: usize) -> bool {
    use Script::{Armenian, Cyrillic, Georgian, Greek, Latin};
    let joins = |letter: char| {
        letter.is_alphabetic() && matches!(letter.script(), Latin | Cyrillic | Greek | Armenian | Georgian)
    };
    text[..offset].chars().next_back().is_some_and(joins) && text[offset..].chars().next().is_some_and(joins)
}
