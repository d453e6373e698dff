//! The limit on nested lists, quotes and emphasis.

use super::Scope;
use crate::diag::codes;
use crate::read::SourceMap;

/// How deep lists, quotes and emphasis may be nested: what eight lists take.
pub(super) const DEPTH: usize = 16;

/// Message and hint for what is nested too deeply: quotes, emphasis, or lists.
pub(super) fn too_deep(quotes: bool, emphasis: bool) -> (&'static str, String) {
    match (quotes, emphasis) {
        (true, _) => {
            ("quotes are nested too deeply here", format!("quotes can be nested up to {DEPTH} deep"))
        }
        (_, true) => {
            ("emphasis is nested too deeply here", "close each `*` and `_` before the next begins".to_owned())
        }
        _ => ("lists are nested too deeply here", format!("lists can be nested up to {} deep", DEPTH / 2)),
    }
}

/// The column up to which items and quotes may start: far beyond what the levels take that are
/// possible. The time that Markdown takes to be read grows with its length times its depth.
const MARKER_LIMIT: usize = 100;

/// Whether the items and quotes of a body start where they can be read; says so where they do not.
pub(super) fn check(cx: &mut dyn Scope, text: &str, map: &SourceMap) -> bool {
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if let Some(marker) = far_marker(line) {
            let (message, hint) = too_deep(line[marker..].starts_with('>'), false);
            cx.error(codes::TOO_DEEP, map.source(at + marker..at + marker + 1), message).hints.push(hint);
            return false;
        }
        at += line.len();
    }
    true
}

/// Where the first marker of an item or a quote is that is too far from the start of its line.
fn far_marker(line: &str) -> Option<usize> {
    let bytes = line.trim_ascii_end().as_bytes();
    if bytes.len() <= MARKER_LIMIT {
        return None;
    }
    // A rule is written in these marks and white space, however many.
    let rule = |mark: u8| bytes.iter().all(|byte| *byte == mark || byte.is_ascii_whitespace());
    if [b'-', b'*', b'_'].into_iter().any(rule) {
        return None;
    }
    let mut at = 0;
    loop {
        let rest = bytes.get(at..).unwrap_or_default();
        let digits = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
        let follows = |at: usize| rest.get(at).is_none_or(u8::is_ascii_whitespace);
        let marker = match rest.get(digits) {
            Some(b' ' | b'\t') if digits == 0 => 0,
            Some(b'>') if digits == 0 => 1,
            Some(b'-' | b'+' | b'*') if digits == 0 && follows(1) => 1,
            Some(b'.' | b')') if (1..=9).contains(&digits) && follows(digits + 1) => digits + 1,
            _ => return None,
        };
        if marker > 0 && at >= MARKER_LIMIT {
            return Some(at);
        }
        at += marker.max(1);
    }
}
