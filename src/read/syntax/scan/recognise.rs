//! Recognises what a stretch of text looks like.

use toml::de::{DeTable, DeValue};

use crate::read::headers::{self, Header};
use crate::read::schema::Table;

/// Whether a line is a header of the format, whatever its brackets.
pub(super) fn is_header(line: &str, root: &'static Table) -> bool {
    if !line.starts_with('[') || looks_like_list(line) {
        return false;
    }
    let header = Header::read(line);
    let after = line[header.length..].trim_start();
    (after.is_empty() || after.starts_with('#')) && headers::find(root, &header.path).is_some()
}

/// Whether a line is a header of the format without the brackets at its start: `trade]`.
pub(super) fn lacks_opening(line: &str, root: &'static Table) -> bool {
    let code = line.split('#').next().unwrap_or_default().trim_end();
    let name = code.trim_end_matches(']');
    let is_name = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._-".contains(&byte));
    name.len() < code.len()
        && is_name
        && headers::find(root, &Header::read(code).path).is_some_and(|known| known.exact)
}

/// Whether a line has the brackets of a header, and nothing else.
pub(super) fn is_nameless(line: &str) -> bool {
    let code = line.split('#').next().unwrap_or_default();
    code.contains(']') && code.chars().all(|c| matches!(c, '[' | ']' | ' ' | '\t' | '\r'))
}

/// Whether a line that starts with `[` is a list rather than a header.
pub(super) fn looks_like_list(line: &str) -> bool {
    if line.contains('"') && DeTable::parse_recoverable(line).1.is_empty() {
        return false;
    }
    let inner = line.trim_start_matches(['[', ' ', '\t']);
    inner.starts_with(['"', '\'', '{', ']', '@', '^'])
        || inner.is_empty()
        || inner.split(']').next().unwrap_or_default().contains([',', '=', '{', ':'])
}

pub(super) fn is_key_letter(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '_' | '-')
}

/// How long a key without quotes is that a text starts with, dots and the space around them included.
pub(super) fn key_length(text: &str) -> usize {
    text.find(|c: char| !is_key_letter(c) && c != '.').unwrap_or(text.len())
}

/// Whether a text is one word, or two.
pub(super) fn is_word(text: &str) -> bool {
    let code = text.split('#').next().unwrap_or_default().trim_end();
    !code.is_empty() && code.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '/'))
}

pub(super) fn is_quote(c: char) -> bool {
    matches!(c, '"' | '\'')
}

/// Whether the quotes of a string of one line are closed.
pub(super) fn is_closed(token: &str) -> bool {
    let quote = token.as_bytes().first();
    if token.len() < 2 || token.as_bytes().last() != quote {
        return false;
    }
    let escapes = token[..token.len() - 1].bytes().rev().take_while(|byte| *byte == b'\\').count();
    quote == Some(&b'\'') || escapes % 2 == 0
}

/// Whether a text is a value of TOML.
pub(super) fn is_valid(text: &str) -> bool {
    let plain = text.len() < 16 && text.bytes().all(|byte| byte.is_ascii_digit()) && !text.starts_with('0');
    plain && !text.is_empty() || !text.is_empty() && DeValue::parse_recoverable(text).1.is_empty()
}
