//! Where a line may end: the rules of Unicode, soft hyphens, addresses and syllables.

use std::sync::LazyLock;

use icu_segmenter::options::LineBreakOptions;
use icu_segmenter::{LineSegmenter, LineSegmenterBorrowed};

use super::content::Content;
use super::hyphenate::Hyphenator;
use super::itemize::{Kind, Tokens};

/// A place where a line may end, before anything is measured.
#[derive(Debug, Clone, Copy)]
pub(super) struct Opportunity {
    /// The first byte of the next line.
    pub offset: u32,
    pub kind: BreakKind,
    /// As TeX counts it: what it adds to the badness of a line that ends here; 10,000 would forbid.
    pub penalty: f32,
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

/// A line that ends with a hyphen, its own or an added one; TeX's `\exhyphenpenalty` and `\hyphenpenalty`
/// (The TeXbook, appendix B).
const HYPHEN: f32 = 50.0;
/// A name is divided only where all else would be set badly.
const NAME: f32 = 400.0;
/// An address may break at its slashes and points, but a space is better.
const ADDRESS: f32 = 50.0;
/// A figure is better kept with what it counts.
const FIGURE: f32 = 30.0;

/// In a title a line may well end where the sense pauses: as good as a line that is a zone of raggedness
/// fuller.
const PAUSE: f32 = -100.0;

/// Making one looks up four models for languages without spaces: not once a paragraph.
static SEGMENTER: LazyLock<LineSegmenterBorrowed<'static>> =
    LazyLock::new(|| LineSegmenter::new_auto(LineBreakOptions::default()));

/// Every place that needs no hyphenation, in order. `title` prefers pauses of the sense.
pub(super) fn opportunities(content: &Content, title: bool) -> Vec<Opportunity> {
    let text = content.text.as_str();
    let mut out = Vec::with_capacity(text.len() / 5);
    for offset in SEGMENTER.segment_str(text) {
        if offset > 0 && offset < text.len() {
            let pause = title && text[..offset].trim_end().ends_with([':', '\u{2013}', '\u{2014}']);
            let penalty = if pause { PAUSE } else { penalty(text, offset) };
            out.push(Opportunity { offset: offset as u32, kind: BreakKind::Plain, penalty });
        }
    }
    let count = out.len();
    out.extend(content.soft_hyphens.iter().map(|&offset| Opportunity {
        offset: offset as u32,
        kind: BreakKind::Hyphen,
        penalty: HYPHEN,
    }));
    for (start, end) in addresses(text) {
        out.extend(address_breaks(text, start, end).map(|offset| Opportunity {
            offset: offset as u32,
            kind: BreakKind::Plain,
            penalty: ADDRESS,
        }));
    }
    if out.len() > count {
        sort(&mut out);
    }
    keep_unbroken(content, &mut out);
    out
}

/// Adds the places between syllables, except in the last word.
pub(super) fn hyphenate(
    mut places: Vec<Opportunity>,
    content: &Content,
    tokens: &Tokens,
    hyphenator: &mut Hyphenator,
) -> Vec<Opportunity> {
    let text = content.text.as_str();
    let last = text.trim_end().rfind(' ').map_or(0, |space| space + 1);
    for token in &tokens.tokens {
        if !matches!(token.kind, Kind::Word(_)) || token.end as usize > last {
            continue;
        }
        let span = &content.spans[tokens.looks[token.look as usize].span as usize];
        let word = &text[token.range()];
        // A word with soft hyphens is divided there and nowhere else.
        let softs = &content.soft_hyphens;
        let soft = softs.get(softs.partition_point(|&soft| soft <= token.start as usize));
        if span.unbroken || is_address(word) || soft.is_some_and(|&soft| soft < token.end as usize) {
            continue;
        }
        hyphenator.divide(word, &span.language, |offset, name| {
            places.push(Opportunity {
                offset: token.start + offset,
                kind: BreakKind::Hyphen,
                penalty: if name { NAME } else { HYPHEN },
            });
        });
    }
    sort(&mut places);
    places
}

/// In order, and where two kinds meet, the one that adds nothing.
fn sort(places: &mut Vec<Opportunity>) {
    places.sort_by_key(|place| (place.offset, place.kind != BreakKind::Plain));
    places.dedup_by_key(|place| place.offset);
}

fn penalty(text: &str, offset: usize) -> f32 {
    let bytes = text.as_bytes();
    match (offset.checked_sub(2).map(|at| bytes[at]), bytes[offset - 1]) {
        (_, b'-') => HYPHEN,
        (Some(b'0'..=b'9'), b' ') if bytes[offset].is_ascii_alphabetic() => FIGURE,
        (_, byte) if byte < 0x80 => 0.0,
        _ if text[..offset].ends_with(['\u{2010}', '\u{2013}', '\u{2014}']) => HYPHEN,
        _ => 0.0,
    }
}

/// Drops the places inside of spans that may not be broken.
fn keep_unbroken(content: &Content, places: &mut Vec<Opportunity>) {
    let bounds = content.spans.iter().zip(content.starts.windows(2));
    let mut kept =
        bounds.filter(|(span, _)| span.unbroken).map(|(_, bounds)| (bounds[0] as u32, bounds[1] as u32));
    let mut now = kept.next();
    if now.is_none() {
        return;
    }
    places.retain(|place| {
        while now.is_some_and(|(_, end)| end <= place.offset) {
            now = kept.next();
        }
        now.is_none_or(|(start, _)| place.offset <= start)
    });
}

/// Words that have a scheme or start with `www.`: their first byte and the byte after their last.
fn addresses(text: &str) -> impl Iterator<Item = (usize, usize)> {
    let mut from = 0;
    std::iter::from_fn(move || {
        let found = from + ["://", "www."].iter().filter_map(|mark| text[from..].find(mark)).min()?;
        let start = text[..found].char_indices().rev().take_while(|(_, c)| !c.is_whitespace()).last();
        let end = text[found..].find(char::is_whitespace).map_or(text.len(), |length| found + length);
        from = end;
        Some((start.map_or(found, |(start, _)| start), end))
    })
}

fn is_address(word: &str) -> bool {
    word.contains("://") || word.starts_with("www.")
}

/// Where an address may break (The Chicago Manual of Style, 17th edition, 7.46): after a colon, a double
/// slash and a single one, `=` and `&`; before a point, hyphen, underscore, `?`, `#`, `%` and `~`, so
/// that none of them looks like the sentence's own.
fn address_breaks(text: &str, start: usize, end: usize) -> impl Iterator<Item = usize> {
    let bytes = text.as_bytes();
    // Each of these bytes is a character of its own, so that no break falls inside of one.
    (start + 1..end.saturating_sub(1)).filter(move |&offset| match (bytes[offset - 1], bytes[offset]) {
        (b'/' | b':', b'/') => false,
        (b'/' | b'=' | b'&', _) => true,
        (before, b'.' | b'-' | b'_' | b'?' | b'#' | b'%' | b'~') => before.is_ascii_alphanumeric(),
        _ => false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_breaks_after_slashes_and_before_points() {
        let text = "See https://www.example.org/a-b/c?d=e.";
        let (start, end) = addresses(text).next().unwrap();
        let mut parts = Vec::new();
        let mut from = start;
        for at in address_breaks(text, start, end).chain([end]) {
            parts.push(&text[from..at]);
            from = at;
        }
        assert_eq!(parts, ["https://", "www", ".example", ".org/", "a", "-b/", "c", "?d=", "e."]);
    }
}
