//! Finds placeholders that were not replaced: `TODO`, `XX per cent`,
//! `{trade.2025.total}`. Those in brackets are found where Markdown is read.

use std::ops::Range;

use super::report::Report;
use super::source_map::SourceMap;
use crate::diag::codes;

/// Words that say that something is to come.
const WORDS: &[&str] = &["TODO", "FIXME", "TBC", "TBD", "TBA"];

/// What follows letters that take the place of digits.
const COUNTED: &[&str] = &[
    "%",
    "per cent",
    "percent",
    "million",
    "billion",
    "thousand",
    "trillion",
    "years",
    "visits",
    "agreements",
];

/// Bracketed words that are no placeholders, but an editor's.
const EDITORIAL: &[&str] = &[
    "sic",
    "recte",
    "emphasis added",
    "emphasis in original",
    "italics added",
    "author's translation",
    "translation",
    "unofficial translation",
    "original",
    "redacted",
    "inaudible",
    "applause",
];

/// A placeholder, and whether it is a binding in single braces.
struct Found {
    at: Range<usize>,
    braces: bool,
}

/// Reports what looks like a placeholder in a stretch of text.
pub(crate) fn check(cx: &mut Report, text: &str, range: Range<usize>, map: &SourceMap) {
    let Some(words) = text.get(range.clone()) else { return };
    for found in find(words) {
        let before = &text[..range.start + found.at.start];
        // A brace after a command, such as `\textbf`, which is reported by itself.
        let command = before.trim_end_matches(|c: char| c.is_ascii_alphabetic()).ends_with('\\');
        let escaped = command && found.braces || before.ends_with('\\');
        let written = &words[found.at.clone()];
        let place = map.source(range.start + found.at.start..range.start + found.at.end);
        if found.braces && !escaped {
            let message = format!("`{written}` is printed as it is written");
            cx.lint(codes::PLACEHOLDER, place, message)
                .hints
                .push(format!("a binding has two braces: write `{{{written}}}`"));
        } else if !found.braces {
            report(cx, written, place, "write what belongs here");
        }
    }
}

/// Reports what looks like a placeholder in a word that is not Markdown, such as a keyword.
pub(crate) fn check_word(cx: &mut Report, word: &str, place: Range<usize>) {
    let inner = word.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
    let bracketed = inner.is_some_and(|inner| !inner.contains(['[', ']']) && !is_editorial(inner));
    if bracketed || WORDS.contains(&word) {
        report(cx, word, place, "write what belongs here");
    }
}

/// Reports a placeholder.
pub(crate) fn report(cx: &mut Report, written: &str, place: Range<usize>, hint: &str) {
    let words: Vec<&str> = written.split_whitespace().collect();
    let message = format!("`{}` looks like a placeholder", clip(&words.join(" ")));
    cx.lint(codes::PLACEHOLDER, place, message).hints.push(hint.to_owned());
}

/// The start of a long text.
fn clip(text: &str) -> String {
    let mut clipped: String = text.chars().take(60).collect();
    if clipped.len() < text.len() {
        clipped.push('…');
    }
    clipped
}

/// Whether words in brackets are an editor's, such as `[sic]` or `[…]`, and no placeholder.
pub(crate) fn is_editorial(inner: &str) -> bool {
    let words = inner.trim().trim_end_matches(['!', '?', '.', ':']).to_lowercase().replace('’', "'");
    !words.contains(char::is_alphabetic) || EDITORIAL.contains(&words.as_str())
}

fn find(text: &str) -> Vec<Found> {
    let mut found = Vec::new();
    // Hardly any text has one: it is gone over word by word only where it may.
    let (mut worded, mut marked) = (false, false);
    let mut last = b' ';
    for byte in text.bytes() {
        match byte {
            b'X' => worded = true,
            // What the words begin with.
            b'O' | b'B' => worded |= last == b'T',
            b'I' => worded |= last == b'F',
            b'{' | b'?' | b'_' => marked = true,
            // As in "ipsum".
            b's' | b'S' => marked |= matches!(last, b'p' | b'P'),
            _ => {}
        }
        last = byte;
    }
    if !worded && !marked {
        return found;
    }
    let mut add = |start: usize, length: usize, braces| {
        found.push(Found { at: start..start + length, braces });
    };
    let mut start = None;
    let worded = if worded { text } else { "" };
    for (at, c) in worded.char_indices().chain([(worded.len(), ' ')]) {
        match (start, c.is_alphanumeric()) {
            (None, true) => start = Some(at),
            (Some(from), false) => {
                start = None;
                let word = &text[from..at];
                if WORDS.contains(&word) || is_unknown_figure(text, from, at) {
                    add(from, word.len(), false);
                }
            }
            _ => {}
        }
    }
    for (at, _) in text.match_indices('{') {
        let rest = &text[at + 1..];
        let double = rest.starts_with('{') || text[..at].ends_with('{');
        let end = rest.bytes().take(80).position(|byte| byte == b'}').filter(|end| *end > 0 && !double);
        let Some(end) = end else { continue };
        let path = &rest[..end];
        let fits = |c: char| c.is_alphanumeric() || matches!(c, '_' | '.' | '-' | '|' | ' ');
        if path.starts_with(char::is_alphabetic)
            && path.chars().all(fits)
            && !rest[end + 1..].starts_with('}')
        {
            add(at, end + 2, true);
        }
    }
    for mark in ["???", "___"] {
        if let Some(at) = text.find(mark) {
            let length = text[at..].len() - text[at..].trim_start_matches(&mark[..1]).len();
            add(at, length, false);
        }
    }
    if let Some(at) = text.to_ascii_lowercase().find("lorem ipsum") {
        add(at, "lorem ipsum".len(), false);
    }
    found.sort_by_key(|found| found.at.start);
    found
}

/// Whether letters X take the place of digits: `XX per cent`, `$XX`, `XXXX`. Two or three alone are a
/// Roman numeral.
fn is_unknown_figure(text: &str, from: usize, to: usize) -> bool {
    let word = &text[from..to];
    if !word.bytes().all(|byte| byte == b'X') || text[..from].ends_with("X.") {
        return false;
    }
    let after = text[to..].trim_start_matches([' ', '\u{A0}']);
    let after = after.strip_prefix(".X").map_or(after, |rest| rest.trim_start_matches(['X', ' ']));
    word.len() >= 4
        || text[..from].ends_with(['$', '€', '£', '¥'])
        || COUNTED.iter().any(|counted| after.starts_with(counted))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn placeholders(text: &str) -> Vec<&str> {
        find(text).into_iter().map(|found| &text[found.at]).collect()
    }

    #[test]
    fn what_is_to_come_is_found() {
        assert_eq!(placeholders("TODO: say why, TBC"), ["TODO", "TBC"]);
        assert_eq!(placeholders("grew by XX per cent to $XX.X million"), ["XX", "XX"]);
        assert_eq!(placeholders("on ____ in XXXX, why ???"), ["____", "XXXX", "???"]);
        assert_eq!(placeholders("came to {trade.2025.total} and {name}"), ["{trade.2025.total}", "{name}"]);
        assert_eq!(placeholders("Lorem ipsum dolor"), ["Lorem ipsum"]);
    }

    #[test]
    fn every_word_is_found_alone() {
        WORDS.iter().for_each(|word| assert_eq!(placeholders(word), [*word]));
        assert_eq!(placeholders("lorem ipsum"), ["lorem ipsum"]);
    }

    #[test]
    fn ordinary_text_is_not() {
        for text in [
            "John XXIII, the XX century and the XXX Olympiad",
            "a to-do list, todo, and TBCs",
            "Really?? Yes; {{trade.2025.total}}",
            "the set {1, 2}",
            "snake_case__name",
        ] {
            assert_eq!(placeholders(text), [""; 0], "{text}");
        }
    }

    #[test]
    fn editorial_brackets_are_known() {
        assert!(
            ["sic", "Sic!", "…", "...", "12", "emphasis added", " "].iter().all(|inner| is_editorial(inner))
        );
        assert!(!is_editorial("What came of it."));
    }
}
