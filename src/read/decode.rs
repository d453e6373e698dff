//! Decodes the text of files: UTF-8 or UTF-16, or the encoding that is declared. Nothing is guessed.

use std::borrow::Cow;
use std::ops::Range;

use encoding_rs::{Encoding, REPLACEMENT, WINDOWS_1251, WINDOWS_1252, X_USER_DEFINED};

use super::reader::Reader;
use super::report::Report;
use crate::diag::{Diagnostic, Excerpt, SourceFiles, Span, codes};

/// Why bytes are not text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Undecodable {
    /// The text as far as it can be read, with U+FFFD for the rest.
    text: String,
    /// Where it first cannot, in that text.
    at: usize,
    message: String,
    hint: String,
}

/// UTF-8, or UTF-16 with its mark.
///
/// # Errors
/// Any other text.
pub(crate) fn decode(bytes: &[u8]) -> Result<Cow<'_, str>, Undecodable> {
    if let Some((encoding, _)) = Encoding::for_bom(bytes)
        && encoding != encoding_rs::UTF_8
    {
        let (text, at) = decode_as(bytes, encoding);
        let hint = "save the file again, as UTF-8".to_owned();
        return match at {
            None => Ok(text.into()),
            Some(at) => {
                let message = "the file is in UTF-16, and damaged here".to_owned();
                Err(Undecodable { text, at, message, hint })
            }
        };
    }
    let text = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    str::from_utf8(text).map(Cow::Borrowed).map_err(|error| {
        let at = error.valid_up_to();
        let byte = text.get(at).copied().unwrap_or_default();
        let (text, at) = shown(text, at);
        Undecodable {
            text,
            at,
            message: format!("the byte 0x{byte:02X} is not valid UTF-8"),
            hint: "save the file as UTF-8".to_owned(),
        }
    })
}

/// The largest text that is shown from end to end where it cannot be decoded, in bytes.
const WHOLE: usize = 8 << 20;

/// Bytes that are UTF-8 up to one of them, as a text, and that place in it. Of a large text, the line is enough, with empty
/// lines before it.
fn shown(bytes: &[u8], at: usize) -> (String, usize) {
    if bytes.len() <= WHOLE {
        return (String::from_utf8_lossy(bytes).into_owned(), at);
    }
    let (before, behind) = bytes.split_at(at);
    let start = memchr::memrchr(b'\n', before).map_or(0, |end| end + 1);
    let end = at + memchr::memchr(b'\n', behind).unwrap_or(behind.len()).min(WHOLE);
    let mut text = "\n".repeat(memchr::memchr_iter(b'\n', before).count());
    let at = text.len() + at - start;
    text.push_str(&String::from_utf8_lossy(&bytes[start..end]));
    (text, at)
}

impl Undecodable {
    /// The error of a file with this name.
    pub(crate) fn diagnostic(self, name: impl Into<String>, sources: &mut SourceFiles) -> Diagnostic {
        // What is shown for the byte, which has three in UTF-8.
        let shown = self.text.get(self.at..).and_then(|rest| rest.chars().next());
        let place = self.at..self.at + shown.map_or(0, char::len_utf8);
        let excerpt = Excerpt::of(&self.text, [place.clone()]);
        let place = excerpt.place(&place);
        let file = sources.add(name.into(), excerpt.text);
        let span = Span { file, start: place.start as u32, end: place.end as u32 };
        Diagnostic::error(codes::NOT_UTF8, span, self.message).hint(self.hint)
    }
}

/// The text of a table that a brief names, in the encoding that it declares, or an error in the table.
pub(crate) fn decode_beside<'b>(
    cx: &mut Report,
    bytes: &'b [u8],
    path: &str,
    range: Range<usize>,
    encoding: Option<&'static Encoding>,
) -> Option<Cow<'b, str>> {
    let decoded = match encoding {
        Some(encoding) => declared(bytes, encoding).map(Cow::Owned),
        None => decode(bytes).map_err(|wrong| Undecodable {
            hint: undeclared(bytes).unwrap_or_else(|| wrong.hint.clone()),
            ..wrong
        }),
    };
    let wrong = match decoded {
        Ok(text) => return Some(text),
        Err(wrong) => wrong,
    };
    let name = cx.beside(path);
    let mut error = wrong.diagnostic(name, &mut cx.source_files);
    error.related.push((cx.span(range), "the file is named here".to_owned()));
    cx.diagnostics.push(error);
    None
}

/// An encoding by one of the names that the Encoding Standard of the WHATWG has for it.
pub(crate) fn encoding(cx: &mut Report, table: &Reader, key: &str) -> Option<&'static Encoding> {
    let (name, range) = table.word(cx, key)?;
    let known = Encoding::for_label(name.as_bytes());
    let known = known.filter(|encoding| *encoding != REPLACEMENT && *encoding != X_USER_DEFINED);
    if known.is_none() {
        cx.error(codes::UNKNOWN_VALUE, range, format!("`{name}` is not the name of an encoding")).hints.push(
            "write a name such as `windows-1252` (Western Europe), `windows-1251` (Cyrillic), `windows-1256` (Arabic), \
             `gb18030` or `shift_jis`, or save the file as UTF-8"
                .to_owned(),
        );
    }
    known
}

/// The text of a file of Western Europe; none where a byte is no letter.
pub(crate) fn western(bytes: &[u8]) -> Option<String> {
    let (text, wrong) = decode_as(bytes, WINDOWS_1252);
    wrong.is_none().then_some(text)
}

fn declared(bytes: &[u8], encoding: &'static Encoding) -> Result<String, Undecodable> {
    let name = encoding.name();
    if let Some((marked, _)) = Encoding::for_bom(bytes)
        && marked != encoding
    {
        let text = decode(bytes).map_or_else(|wrong| wrong.text, Cow::into_owned);
        let message = format!("the file is in {}, as its first bytes say, and not in {name}", marked.name());
        return Err(Undecodable { text, at: 0, message, hint: "remove `encoding`".to_owned() });
    }
    let (text, at) = decode_as(bytes, encoding);
    match at {
        None => Ok(text),
        Some(at) => {
            let message = format!("the file is not in {name}: this is no character");
            Err(Undecodable { text, at, message, hint: "correct `encoding`".to_owned() })
        }
    }
}

/// The text in an encoding, and where in it the first character is that the encoding does not have. Its mark is no part
/// of the text. Control characters of ISO 6429 stand for bytes without a meaning.
fn decode_as(bytes: &[u8], encoding: &'static Encoding) -> (String, Option<usize>) {
    let bytes = match Encoding::for_bom(bytes) {
        Some((marked, length)) if marked == encoding => bytes.get(length..).unwrap_or_default(),
        _ => bytes,
    };
    let mut decoder = encoding.new_decoder_without_bom_handling();
    // The longest text of so many bytes is three times as long; of a large file of figures, that is too much to set apart.
    let mut text = String::with_capacity(bytes.len());
    let mut read = 0;
    let result = loop {
        text.reserve_exact(bytes.len() / 8 + 64);
        let rest = bytes.get(read..).unwrap_or_default();
        let (result, length) = decoder.decode_to_string_without_replacement(rest, &mut text, true);
        read += length;
        if result != encoding_rs::DecoderResult::OutputFull {
            break result;
        }
    };
    let meaningless = text.find(|c| matches!(c, '\0' | '\u{80}'..='\u{9F}'));
    match (result, meaningless) {
        (_, Some(at)) => (text, Some(at)),
        (encoding_rs::DecoderResult::InputEmpty, None) => (text, None),
        _ => {
            let at = text.len();
            if bytes.len() > WHOLE {
                text.push('\u{FFFD}');
                return (text, Some(at));
            }
            (encoding.decode_without_bom_handling(bytes).0.into_owned(), Some(at))
        }
    }
}

/// What to do about a file that is neither in UTF-8 nor declares its encoding; none for a file in UTF-8 with a damaged
/// letter.
fn undeclared(bytes: &[u8]) -> Option<String> {
    if bytes.utf8_chunks().any(|chunk| !chunk.valid().is_ascii()) {
        return Some("write the letter again, and save the file as UTF-8".to_owned());
    }
    // Words of other alphabets are beyond ASCII from end to end.
    let words = bytes.chunk_by(|one, next| one.is_ascii() == next.is_ascii()).filter(|run| !run.is_ascii());
    let example = if words.map(<[u8]>::len).max() >= Some(3) { WINDOWS_1251 } else { WINDOWS_1252 };
    let is_mark = |byte: &u8| matches!(byte, b',' | b';' | b'\t' | b'"' | b'\r' | b'\n');
    let cells = bytes.split(is_mark);
    let cell = cells.into_iter().find(|cell| !cell.is_ascii()).unwrap_or_default();
    let (cell, _) = decode_as(&cell[..cell.len().min(40)], example);
    let name = example.name();
    Some(format!(
        "save the file as UTF-8, or declare its encoding beside its name: with `encoding = \"{name}\"`, for example, \
         this would be `{}`",
        cell.trim()
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn utf_8_and_utf_16_are_read() {
        let utf_16 = |order: fn(u16) -> [u8; 2]| -> Vec<u8> {
            "\u{FEFF}Édelweiß 🏳".encode_utf16().flat_map(order).collect()
        };
        for bytes in [
            "Édelweiß 🏳".as_bytes().to_vec(),
            "\u{FEFF}Édelweiß 🏳".as_bytes().to_vec(),
            utf_16(u16::to_le_bytes),
            utf_16(u16::to_be_bytes),
        ] {
            assert_eq!(decode(&bytes).as_deref(), Ok("Édelweiß 🏳"), "{bytes:?}");
        }
    }

    #[test]
    fn of_a_large_text_the_line_is_shown() {
        let line = "Édelweiß,1\n".repeat(1_000_000);
        let bytes = [line.as_bytes(), b"caf\xE9,2\n", line.as_bytes()].concat();
        let wrong = decode(&bytes).unwrap_err();
        assert_eq!(wrong.text, "\n".repeat(1_000_000) + "caf\u{FFFD},2");
        assert_eq!(wrong.text.get(wrong.at..), Some("\u{FFFD},2"));
    }

    #[test]
    fn the_place_of_a_wrong_byte_is_a_letter_of_what_is_shown() {
        for bytes in [&b"caf\xE9"[..], b"\xE9t\xE9\n", b"a\xF0\x9F\x8F"] {
            let mut sources = SourceFiles::default();
            let error = decode(bytes).unwrap_err().diagnostic("brief.toml", &mut sources);
            let span = error.span.unwrap();
            let text = &sources.files()[usize::from(span.file.0)].text;
            assert_eq!(text.get(span.start as usize..span.end as usize), Some("\u{FFFD}"), "{bytes:?}");
        }
    }

    #[test]
    fn nothing_else_is_taken_for_text() {
        let at = |bytes: &[u8]| decode(bytes).unwrap_err().at;
        assert_eq!(at(b"name\n\xD1\xE5\xE2\xE5\xF0"), 5);
        assert_eq!(at(b"\xFF\xFEa\0\0\xD8b\0"), 1, "half a pair");
        assert_eq!(at(b"\xFF\xFEa\0b"), 1, "half a unit");
        assert_eq!(at(b"\xFF\xFE\0\0a\0\0\0"), 0, "UTF-32");
        let wrong = declared(b"a\x98", WINDOWS_1251).unwrap_err();
        assert!(wrong.at == 1 && wrong.message.contains("windows-1251"), "{wrong:?}");
        assert!(declared(b"caf\x81", WINDOWS_1252).is_err());
        assert!(declared("é".as_bytes(), encoding_rs::SHIFT_JIS).is_ok_and(|text| text != "é"));
        let marked = declared("\u{FEFF}é".as_bytes(), WINDOWS_1252).unwrap_err();
        assert!(marked.message.contains("UTF-8"), "{marked:?}");
    }
}
