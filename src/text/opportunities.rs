//! Where a line may end: the rules of Unicode, soft hyphens, addresses and syllables.

use std::sync::LazyLock;

use icu_segmenter::options::LineBreakOptions;
use icu_segmenter::{LineSegmenter, LineSegmenterBorrowed};

use super::bound::is_bound;
use super::content::Content;
use super::hyphenate::Hyphenator;
use super::itemize::{TokenKind, Tokens};

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
    /// Between words, or where a hyphen or dash is already.
    Plain,
    /// With a hyphen that is added.
    Hyphen,
    /// Inside of something too long for any line.
    Emergency,
}

/// A line that ends with a hyphen, its own or an added one; TeX's `\exhyphenpenalty` and `\hyphenpenalty`
/// (The TeXbook, appendix B).
pub(super) const HYPHEN: f32 = 50.0;
/// A name is divided only where it is wider than a line.
pub(super) const NAME: f32 = 400.0;
/// An address may break at its slashes and points, but a space is better.
const ADDRESS: f32 = 50.0;
/// A figure is better kept with what it counts.
const FIGURE: f32 = 30.0;

/// In a title a line may well end where the sense pauses: as good as a line that is a zone of raggedness
/// fuller.
const PAUSE: f32 = -100.0;
/// What stands at such a pause.
pub(super) const PAUSES: [char; 3] = [':', '\u{2013}', '\u{2014}'];

/// Making one looks up four models for languages without spaces: not once a paragraph.
static SEGMENTER: LazyLock<LineSegmenterBorrowed<'static>> =
    LazyLock::new(|| LineSegmenter::new_auto(LineBreakOptions::default()));

/// Every place that needs no hyphenation, in order. `title` prefers pauses of the sense.
pub(super) fn opportunities(content: &Content, title: bool) -> Vec<Opportunity> {
    let text = content.text.as_str();
    let addresses: Vec<(usize, usize)> = addresses(text, is_address).collect();
    let in_address = |offset: usize| {
        let address = addresses.get(addresses.partition_point(|&(_, end)| end <= offset));
        address.is_some_and(|&(start, _)| start < offset)
    };
    let mut out = Vec::with_capacity(text.len() / 5);
    for offset in SEGMENTER.segment_str(text) {
        // At the end of a line, an address's own hyphen would look like one that is added.
        let hyphen = text[..offset].ends_with('-') && in_address(offset);
        let bound = hyphen || is_bound(content, offset);
        if offset > 0 && offset < text.len() && !bound {
            let pause = title && text[..offset].trim_end().ends_with(PAUSES);
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
    for (start, end) in addresses.into_iter().filter(|&(start, end)| has_scheme(&text[start..end])) {
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
    let addressed = may_have_address(text);
    let last = text.trim_end().rfind(' ').map_or(0, |space| space + 1);
    for token in &tokens.tokens {
        if !matches!(token.kind, TokenKind::Word(_)) || token.end as usize > last {
            continue;
        }
        let span = &content.spans[tokens.looks[token.look as usize].span as usize];
        let word = &text[token.range()];
        // A word with soft hyphens is divided there and nowhere else.
        let softs = &content.soft_hyphens;
        let soft = softs.get(softs.partition_point(|&soft| soft <= token.start as usize));
        if span.unbroken
            || counts(content, token.start as usize)
            || addressed && is_address(word)
            || soft.is_some_and(|&soft| soft < token.end as usize)
        {
            continue;
        }
        hyphenator.divide(word, &span.language, |offset, is_name| {
            if !is_name {
                let offset = token.start + offset;
                places.push(Opportunity { offset, kind: BreakKind::Hyphen, penalty: HYPHEN });
            }
        });
    }
    sort(&mut places);
    places
}

/// Whether a word is what the figure before it counts: "million" is no more divided than parted from its figure.
fn counts(content: &Content, start: usize) -> bool {
    match &content.text.as_bytes()[..start] {
        [.., digit, b' '] => digit.is_ascii_digit() && is_bound(content, start),
        // A no-break space.
        [.., digit, 0xC2, 0xA0] => digit.is_ascii_digit(),
        _ => false,
    }
}

/// In order, and where two kinds meet, the one that adds nothing.
pub(super) fn sort(places: &mut Vec<Opportunity>) {
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

/// Drops the places inside of spans that may not be broken, and those before marks above the line, which
/// belong to the word before them whatever it ends with.
fn keep_unbroken(content: &Content, places: &mut Vec<Opportunity>) {
    let bounds = content.spans.iter().zip(content.starts.windows(2));
    let mut kept = bounds.filter(|(span, _)| span.unbroken).map(|(span, bounds)| {
        let raised = u32::from(span.is_mark());
        ((bounds[0] as u32).saturating_sub(raised), bounds[1] as u32)
    });
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

/// The places in addresses without a scheme, which stay whole wherever a line has room for them.
pub(super) fn inner_places(text: &str) -> impl Iterator<Item = Opportunity> {
    let whole = addresses(text, |word| is_address(word) && !has_scheme(word));
    whole.flat_map(|(start, end)| address_breaks(text, start, end)).map(|offset| Opportunity {
        offset: offset as u32,
        kind: BreakKind::Plain,
        penalty: ADDRESS,
    })
}

/// The addresses of a kind in a text: their first byte and the byte after their last.
pub(super) fn addresses(text: &str, kind: fn(&str) -> bool) -> impl Iterator<Item = (usize, usize)> {
    let text = if may_have_address(text) { text } else { "" };
    let mut from = 0;
    std::iter::from_fn(move || {
        loop {
            let start = from + text[from..].find(|c: char| !c.is_whitespace())?;
            let end = text[start..].find(char::is_whitespace).map_or(text.len(), |length| start + length);
            from = end;
            if kind(&text[start..end]) {
                return Some((start, end));
            }
        }
    })
}

/// Whether a text may have an address. Hardly any has one: words are looked at one by one only where they may be.
fn may_have_address(text: &str) -> bool {
    text.contains('/') || text.contains('@') || text.contains("www.")
}

/// Whether a word is an address: one with a scheme, one of a site, with a path or without, or one of a mailbox.
pub(super) fn is_address(word: &str) -> bool {
    has_scheme(word) || is_mailbox(word) || has_path(word)
}

/// Whether a word is an address by its first letters.
fn has_scheme(word: &str) -> bool {
    word.contains("://") || word.contains("www.")
}

/// Whether a word reads `name@host.org`.
fn is_mailbox(word: &str) -> bool {
    word.split_once('@').is_some_and(|(name, host)| {
        name.ends_with(|c: char| c.is_alphanumeric())
            && host.starts_with(|c: char| c.is_alphanumeric())
            && host.contains('.')
    })
}

/// Whether a word reads `host.org/path`.
fn has_path(word: &str) -> bool {
    let Some((host, _)) = word.split_once('/') else { return false };
    let host = host.trim_start_matches(|c: char| !c.is_alphanumeric());
    let part = |part: &str| {
        !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    host.rsplit_once('.').is_some_and(|(hosts, last)| {
        last.len() > 1 && last.bytes().all(|byte| byte.is_ascii_lowercase()) && hosts.split('.').all(part)
    })
}

/// Where an address may break (The Chicago Manual of Style, 17th edition, 7.46): after a colon, a double
/// slash and a single one, `=` and `&`; before a point, hyphen, underscore, `?`, `#`, `%`, `~` and `@`, so
/// that none of them looks like the sentence's own.
fn address_breaks(text: &str, start: usize, end: usize) -> impl Iterator<Item = usize> {
    let bytes = text.as_bytes();
    // Each of these bytes is a character of its own, so that no break falls inside of one.
    (start + 1..end.saturating_sub(1)).filter(move |&offset| match (bytes[offset - 1], bytes[offset]) {
        (b'/' | b':', b'/') => false,
        (b'/' | b'=' | b'&', _) => true,
        (before, b'.' | b'-' | b'_' | b'?' | b'#' | b'%' | b'~' | b'@') => before.is_ascii_alphanumeric(),
        _ => false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_breaks_after_slashes_and_before_points() {
        let text = "See https://www.example.org/a-b/c?d=e.";
        let (start, end) = addresses(text, has_scheme).next().unwrap();
        let mut parts = Vec::new();
        let mut from = start;
        for at in address_breaks(text, start, end).chain([end]) {
            parts.push(&text[from..at]);
            from = at;
        }
        assert_eq!(parts, ["https://", "www", ".example", ".org/", "a", "-b/", "c", "?d=", "e."]);
    }

    #[test]
    fn addresses_are_told_from_words_with_strokes_and_points() {
        for word in [
            "https://example.org",
            "(www.example.org)",
            "mfa.example.org/en/press",
            "\u{201C}example.org/a\u{201D}",
            "first.last@ministry.example",
        ] {
            assert!(is_address(word), "{word}");
        }
        for word in [
            "and/or",
            "km/h",
            "2023/24",
            "1.5/2.0",
            "e.g.",
            "U.S./Canada",
            "@name",
            "St.Petersburg/Leningrad",
        ] {
            assert!(!is_address(word), "{word}");
        }
        let text = "Write to a.b@example.org, or not.";
        assert_eq!(
            addresses(text, is_address).map(|(start, end)| &text[start..end]).collect::<Vec<_>>(),
            ["a.b@example.org,"]
        );
    }
}
