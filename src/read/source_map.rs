//! Maps the characters of a decoded text to the file.
//!
//! A TOML string may hold escapes, and Markdown is given texts in which bindings are replaced. A map
//! leads from a place in such a text back to the bytes of the file.

use std::ops::Range;

/// A string of the file, decoded.
#[derive(Debug, Clone)]
pub(crate) struct Source<'t> {
    pub text: &'t str,
    /// The string in the file, quotes included.
    pub range: Range<usize>,
    /// Whether it is in the brief's own language, as there is none in the language that is read.
    pub is_fallback: bool,
    /// The text in the brief's own language, where another language is read.
    pub own: Option<&'t str>,
}

impl<'t> Source<'t> {
    /// A text in the language that is read.
    pub(crate) fn new(text: &'t str, range: Range<usize>) -> Self {
        Self { text, range, is_fallback: false, own: None }
    }
}

impl Source<'_> {
    pub(crate) fn map(&self, file: &str) -> SourceMap {
        toml_string(file, self.range.clone(), self.text)
    }

    /// How a backslash is written that reaches Markdown: in `"…"` TOML takes one for itself.
    pub(crate) fn escape(&self, file: &str) -> &'static str {
        let basic = file.get(self.range.start..).is_some_and(|string| string.starts_with('"'));
        if basic { r"\\" } else { r"\" }
    }
}

/// A list of pieces that lie one after the other in the decoded text.
#[derive(Debug, Clone, Default)]
pub(crate) struct SourceMap {
    pieces: Vec<Stretch>,
}

/// A stretch of decoded text and the stretch of the file that it comes from.
#[derive(Debug, Clone, Copy)]
struct Stretch {
    /// First byte in the decoded text.
    start: usize,
    /// Length in the decoded text.
    length: usize,
    source: usize,
    source_length: usize,
}

impl Stretch {
    /// Whether bytes correspond one to one.
    fn is_literal(&self) -> bool {
        self.length == self.source_length
    }
}

impl SourceMap {
    /// Adds text that is written in the file as it is.
    pub(crate) fn literal(&mut self, length: usize, source: usize) {
        self.replaced(length, source..source + length);
    }

    /// Adds text that replaces a stretch of the file as a whole.
    pub(crate) fn replaced(&mut self, length: usize, source: Range<usize>) {
        let start = self.len();
        let piece = Stretch { start, length, source: source.start, source_length: source.end - source.start };
        if let Some(last) = self.pieces.last_mut()
            && last.is_literal()
            && piece.is_literal()
            && last.source + last.source_length == piece.source
        {
            last.length += length;
            last.source_length += length;
        } else if length > 0 {
            self.pieces.push(piece);
        }
    }

    /// Adds part of another map.
    pub(crate) fn copy(&mut self, other: &Self, range: Range<usize>) {
        let first = other.pieces.partition_point(|piece| piece.start + piece.length <= range.start);
        for piece in other.pieces.iter().skip(first).take_while(|piece| piece.start < range.end) {
            let start = range.start.max(piece.start);
            let end = range.end.min(piece.start + piece.length);
            let source = if piece.is_literal() {
                let source = piece.source + (start - piece.start);
                source..source + (end - start)
            } else {
                piece.source..piece.source + piece.source_length
            };
            self.replaced(end - start, source);
        }
    }

    /// Where a stretch of the decoded text is in the file.
    pub(crate) fn source(&self, range: Range<usize>) -> Range<usize> {
        let start = match self.piece(range.start) {
            Some(piece) if piece.is_literal() => piece.source + (range.start - piece.start).min(piece.length),
            Some(piece) => piece.source,
            None => 0,
        };
        if range.is_empty() {
            return start..start;
        }
        let end = match self.piece(range.end - 1) {
            Some(piece) if piece.is_literal() => piece.source + (range.end - piece.start).min(piece.length),
            Some(piece) => piece.source + piece.source_length,
            None => start,
        };
        start..end.max(start)
    }

    /// The piece that holds a byte, or the last one before it.
    fn piece(&self, at: usize) -> Option<&Stretch> {
        let index = self.pieces.partition_point(|piece| piece.start <= at);
        self.pieces.get(index.saturating_sub(1))
    }

    fn len(&self) -> usize {
        self.pieces.last().map_or(0, |piece| piece.start + piece.length)
    }
}

/// The map of a TOML string at `span` in `file` and decodes to `decoded`.
pub(crate) fn toml_string(file: &str, span: Range<usize>, decoded: &str) -> SourceMap {
    let mut map = SourceMap::default();
    let raw = file.get(span.clone()).unwrap_or_default();
    let quote = if raw.starts_with("\"\"\"") || raw.starts_with("'''") { 3 } else { 1 };
    let escapes = raw.starts_with('"');
    let inner = raw.get(quote..raw.len().saturating_sub(quote)).unwrap_or_default();
    // A line break right after three quotes is not part of the text.
    let skip = match quote {
        3 if inner.starts_with("\r\n") => 2,
        3 if inner.starts_with('\n') => 1,
        _ => 0,
    };
    let (inner, base) = (&inner[skip..], span.start + quote + skip);
    if inner == decoded {
        map.literal(decoded.len(), base);
        return map;
    }
    let mut at = 0;
    while let Some(rest) = inner.get(at..).filter(|rest| !rest.is_empty()) {
        if escapes && rest.starts_with('\\') {
            let (length, decoded) = escape(rest);
            map.replaced(decoded, base + at..base + at + length);
            at += length;
        } else if rest.starts_with("\r\n") && decoded.as_bytes().get(map.len()) == Some(&b'\n') {
            map.replaced(1, base + at..base + at + 2);
            at += 2;
        } else {
            let plain = rest.bytes().skip(1).position(|byte| byte == b'\\' || byte == b'\r');
            let length = plain.map_or(rest.len(), |plain| plain + 1);
            map.literal(length, base + at);
            at += length;
        }
    }
    if map.len() != decoded.len() {
        // Escapes as no version of TOML known here writes them: the text as a whole.
        map = SourceMap::default();
        map.replaced(decoded.len(), span);
    }
    map
}

/// The length of the escape at the start of a text, and of what it decodes to.
fn escape(text: &str) -> (usize, usize) {
    let code = |digits: usize| {
        let value = text.get(2..2 + digits).and_then(|hex| u32::from_str_radix(hex, 16).ok());
        (2 + digits, value.and_then(char::from_u32).map_or(0, char::len_utf8))
    };
    match text.as_bytes().get(1) {
        Some(b'x') => code(2),
        Some(b'u') => code(4),
        Some(b'U') => code(8),
        // A backslash at the end of a line takes the white space after it away.
        Some(byte) if byte.is_ascii_whitespace() => {
            (text.len() - text[1..].trim_start_matches([' ', '\t', '\r', '\n']).len(), 0)
        }
        Some(_) => (2, 1),
        None => (1, 0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is written in the file where `part` is in the decoded text.
    fn written(toml: &str, part: &str) -> String {
        let table = toml::de::DeTable::parse(toml).unwrap();
        let value = table.get_ref().get("a").unwrap();
        let decoded = value.get_ref().as_str().unwrap();
        let at = decoded.find(part).unwrap();
        let map = toml_string(toml, value.span(), decoded);
        toml[map.source(at..at + part.len())].to_owned()
    }

    #[test]
    fn every_form_of_string_leads_back() {
        assert_eq!(written("a = 'plain'", "lai"), "lai");
        assert_eq!(written(r#"a = "t\tb \u00e9t\u00E9 end""#, "été"), r"\u00e9t\u00E9");
        assert_eq!(written(r#"a = "t\tb \u00e9t\u00E9 end""#, "end"), "end");
        assert_eq!(written("a = \"\"\"\nfirst \\\n   second\nthird\"\"\"", "second"), "second");
        assert_eq!(written("a = \"\"\"\r\nfirst\r\nsecond\r\nthird\"\"\"", "third"), "third");
        assert_eq!(written("a = '''\nit's'''", "it's"), "it's");
        assert_eq!(written("a = \"\"\"say \\\"no\\\" more\"\"\"", "more"), "more");
    }
}
