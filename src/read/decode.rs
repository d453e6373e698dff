//! Decodes files that spreadsheets and statistics offices write.

use std::ops::Range;

use super::report::Report;
use crate::diag::{Diagnostic, Span, codes};

/// The text of a table that is named at a place, or an error there.
pub(crate) fn decode_beside(
    cx: &mut Report,
    bytes: &[u8],
    path: &str,
    range: Range<usize>,
) -> Option<String> {
    let wrong = match decode(bytes) {
        Ok(text) => return Some(text),
        Err(wrong) => wrong as u32,
    };
    let file = cx.source_files.add(cx.beside(path), String::from_utf8_lossy(bytes));
    let message = format!("`{path}` is text in UTF-8 up to here, and something else from here on");
    let mut error = Diagnostic::error(codes::NOT_UTF8, Span { file, start: wrong, end: wrong + 1 }, message)
        .hint("write the letter again, and save the file as UTF-8");
    error.related.push((cx.span(range), "the file is named here".to_owned()));
    cx.diagnostics.push(error);
    None
}

/// UTF-8, or what spreadsheets and Western systems write beside it: UTF-16 with its mark, and Latin-1.
///
/// # Errors
/// Where a text that is UTF-8 otherwise is none: as Latin-1, every letter beyond ASCII in it would be two wrong ones.
pub(crate) fn decode(bytes: &[u8]) -> Result<String, usize> {
    let utf_16 = |bytes: &[u8], read: fn([u8; 2]) -> u16| {
        let units = bytes.as_chunks().0.iter().map(|unit| read(*unit));
        char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
    };
    match bytes {
        [0xFF, 0xFE, units @ ..] => return Ok(utf_16(units, u16::from_le_bytes)),
        [0xFE, 0xFF, units @ ..] => return Ok(utf_16(units, u16::from_be_bytes)),
        _ => {}
    }
    let text = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    match str::from_utf8(text) {
        Ok(text) => Ok(text.to_owned()),
        Err(_) if text.utf8_chunks().any(|chunk| !chunk.valid().is_ascii()) => {
            let valid = bytes.utf8_chunks().next().map_or(0, |chunk| chunk.valid().len());
            Err(valid)
        }
        // The first 256 characters of Unicode are those of Latin-1.
        Err(_) => Ok(text.iter().copied().map(char::from).collect()),
    }
}
