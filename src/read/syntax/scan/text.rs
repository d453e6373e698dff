//! Texts in quotes.

use std::ops::Range;

use super::recognise::{is_closed, is_header, is_quote, key_length};
use super::scanner::{SHOWN, Scanner, line_start};
use crate::diag::codes;
use crate::read::misread;
use crate::read::schema::Type;

impl<'a> Scanner<'a> {
    /// A string, in quotes of any kind.
    pub(super) fn string(&mut self, kind: Option<Type>, depth: usize) {
        let start = self.at;
        let token = self.token();
        let end = start + token.len();
        if token.starts_with("\"\"\"") || token.starts_with("'''") {
            self.long_string(token);
        } else if !is_closed(token) {
            self.unclosed_string(token, depth);
        } else if depth > 0 && self.odd_quotes(end) {
            self.end = self.at;
            return;
        } else if depth > 0 || !self.inner_quotes(token, misread::is_list(kind)) {
            self.escapes(start..end);
            self.at = end;
        }
        self.end = self.at;
    }

    fn long_string(&mut self, token: &'a str) {
        let start = self.at;
        let quotes = &token[..3];
        let closed = token.len() >= 6 && token.ends_with(quotes);
        let last_line =
            token[3..token.len().max(3) - if closed { 3 } else { 0 }].rsplit('\n').next().unwrap_or_default();
        // `key = """` opens the next text: this one was never closed.
        let opens_next = token.contains('\n')
            && last_line.trim_end().strip_suffix('=').is_some_and(|key| {
                let key = key.trim();
                !key.is_empty() && key.len() == key_length(key) && self.names.contains(key)
            });
        if closed && !opens_next {
            self.escapes(start..start + token.len());
            self.at = start + token.len();
            return;
        }
        let mut at = start;
        let mut content = start + 3;
        let mut next = None;
        for (number, line) in token.split_inclusive('\n').enumerate() {
            let trimmed = line.trim_start();
            if number > 0 && (is_header(trimmed.trim_end(), self.root) || self.looks_like_pair(trimmed)) {
                next = Some(at + (line.len() - trimmed.len()));
                break;
            }
            if number == 0 || !trimmed.is_empty() {
                content = (at + line.trim_end().len()).max(content);
            }
            at += line.len();
        }
        let before = self.found.mistakes.len();
        self.report(
            codes::UNCLOSED,
            start..start + 3,
            &format!("this text is not closed with `{quotes}`"),
            format!("write `{quotes}` at the end of the text"),
        );
        let place = next.map(|next| {
            (next..next + key_length(&self.text[next..]).max(1), "the text ends before this line")
        });
        if let Some(new) = self.found.mistakes.get_mut(before) {
            new.related = place;
        }
        // On a line of its own: a quote at the end of the text would be taken for one of the three.
        self.edit(content..content, format!("\n{quotes}"));
        self.escapes(start..content);
        self.at = content;
        self.eol = 0;
    }

    /// A text that has no quote at its end.
    fn unclosed_string(&mut self, token: &'a str, depth: usize) {
        let start = self.at;
        let quote = &token[..1];
        let written = token.trim_end();
        let inner = &written[1..];
        // The text may go on for several lines.
        let after = self.text[start + token.len()..].trim_start_matches('\r');
        let mut at = self.text.len() - after.len();
        for (number, line) in after.split_inclusive('\n').enumerate().take(60) {
            let trimmed = line.trim_start();
            if number > 0 && (is_header(trimmed.trim_end(), self.root) || self.looks_like_pair(trimmed)) {
                break;
            }
            if let Some(close) = line.find(quote).filter(|_| number > 0) {
                let rest = line[close + 1..].trim();
                if rest.is_empty() || rest.starts_with([',', ']', '}', '#']) {
                    let close = at + close;
                    let hint =
                        format!("write `{0}` for the `{quote}` at the start and at the end", quote.repeat(3));
                    self.report(
                        codes::UNCLOSED,
                        start..start + 1,
                        "text of several lines needs three quotes",
                        hint,
                    );
                    self.edit(start..start + 1, quote.repeat(3));
                    self.edit(close..close + 1, quote.repeat(3));
                    self.at = close + 1;
                    self.eol = 0;
                    return;
                }
                break;
            }
            at += line.len();
        }
        self.at = start + token.len();
        let last = inner.chars().next_back().unwrap_or(' ');
        if depth == 0
            && matches!(last, '"' | '\'' | '“' | '”' | '’' | '‘' | '»' | '„' | '`')
            && inner.chars().count() > 1
        {
            let close = start + written.len() - last.len_utf8();
            self.report(
                codes::UNCLOSED,
                start..start + 1,
                &format!("text that starts with `{quote}` has to end with it"),
                format!("write `{quote}` for the `{last}` at the end"),
            );
            self.edit(close..close + last.len_utf8(), quote);
            return;
        }
        // In a list the brackets at the end belong to the list.
        let tail = if depth > 0 { inner.trim_end_matches([']', '}', ',', ' ']).len() } else { inner.len() };
        let close = start + 1 + tail;
        let before = self.found.mistakes.len();
        let text = &inner[..tail];
        let hint = if text.chars().count() < 60 {
            format!("write `{quote}{text}{quote}`")
        } else {
            format!("write `{quote}` at the end of the text")
        };
        self.report(
            codes::UNCLOSED,
            start..start + 1,
            &format!("this text is not closed with `{quote}`"),
            hint,
        );
        if let Some(new) = self.found.mistakes.get_mut(before) {
            new.related = Some((close..close, "the line ends here")).filter(|_| depth == 0);
        }
        self.edit(close..close, quote);
        if depth > 0 {
            self.at = close;
            self.eol = 0;
        }
    }

    /// Quotes within a text that end it early.
    fn inner_quotes(&mut self, token: &'a str, is_list: bool) -> bool {
        let (start, end) = (self.at, self.at + token.len());
        self.at = end;
        let rest = self.ahead();
        self.at = start;
        let trimmed = rest.trim_end();
        let after = trimmed.trim_start();
        let quote = &token[..1];
        let follows = after.trim_start_matches([',', ';']).trim_start();
        if after.is_empty() || after.starts_with('#') || self.looks_like_pair(follows) {
            return false;
        }
        // A comment may have quotes of its own.
        let code = trimmed.find(" #").map_or(trimmed, |comment| &trimmed[..comment]);
        if after.starts_with(['"', '\'']) || follows.starts_with(['"', '\'']) && follows.len() < after.len() {
            let message = if is_list { "a list needs brackets" } else { "one key has one value" };
            let key = &self.text[line_start(self.text, start)..start];
            let hint = match key.trim().strip_suffix('=') {
                Some(key) if is_list && after.len() + token.len() < SHOWN => {
                    let rest = follows.trim_end_matches([',', ']', ' ']);
                    format!("write `{} = [{token}, {rest}]`", key.trim())
                }
                _ if is_list => "write `[` before the first entry and `]` after the last".to_owned(),
                _ => "put it all between the first quote and the last".to_owned(),
            };
            let from = end + (trimmed.len() - after.len());
            self.report(codes::SYNTAX, from..end + trimmed.len(), message, hint);
            self.edit(start..end + trimmed.len(), misread::NOTHING);
            self.at = end + trimmed.len();
            return true;
        }
        let Some(last) = code.rfind(quote) else { return false };
        let whole = start..end + last + 1;
        let inner = &self.text[whole.start + 1..whole.end - 1];
        let other = if quote == "\"" { "'" } else { "\"" };
        let hint = if !inner.contains(other) && inner.len() < SHOWN && (other == "'" || !inner.contains('\\'))
        {
            format!("write `{other}{inner}{other}`")
        } else {
            "put a backslash before each quote within the text: `\\\"`".to_owned()
        };
        self.report(codes::UNCLOSED, end - 1..end, "the text ends at this quote, and the line goes on", hint);
        self.edit(whole.clone(), misread::quoted(inner));
        self.at = whole.end;
        true
    }

    /// Text that goes on after the quote at its end, in a list: a quote is missing, or is one too many.
    fn odd_quotes(&mut self, end: usize) -> bool {
        if !self.text[end..].starts_with(|c: char| c.is_alphanumeric() || is_quote(c)) {
            return false;
        }
        let start = self.at;
        let line = self.ahead().trim_end();
        let text = line.trim_end_matches([']', '}', ',', ' ']);
        let range = start..start + text.len().max(end - start);
        let hint = "put a quote at the start and at the end of each text, and a comma between two texts";
        self.report(codes::UNCLOSED, range.clone(), "the quotes on this line do not pair up", hint);
        self.edit(range.clone(), misread::NOTHING);
        self.at = range.end;
        true
    }

    /// Backslashes that begin no escape, and characters that no text can hold.
    fn escapes(&mut self, range: Range<usize>) {
        let written = &self.text[range.clone()];
        let basic = written.starts_with('"');
        let long = written.starts_with("\"\"\"");
        let has_single = long || written.contains('\'');
        let mut chars = written.char_indices().peekable();
        while let Some((at, c)) = chars.next() {
            let place = range.start + at;
            if c.is_control()
                && !matches!(c, '\t' | '\n')
                && (c != '\r' || !written[at..].starts_with("\r\n"))
            {
                let message = format!("U+{:04X} is not allowed in text", u32::from(c));
                self.report(
                    codes::CONTROL_CHARACTER,
                    place..place + c.len_utf8(),
                    &message,
                    "delete the character",
                );
                self.edit(place..place + c.len_utf8(), " ");
            }
            if c != '\\' || !basic {
                continue;
            }
            let rest = &written[at + 1..];
            if is_escape(rest, long) {
                chars.next();
                continue;
            }
            let length = rest.chars().next().map_or(0, char::len_utf8);
            let hint = if has_single {
                "write `\\\\` for a backslash"
            } else {
                "write `\\\\` for a backslash, or the text in single quotes"
            };
            self.report(codes::SYNTAX, place..place + 1 + length, "this backslash begins no escape", hint);
            self.edit(place..place, "\\");
        }
    }
}

/// Whether what follows a backslash makes an escape of TOML 1.1.
fn is_escape(rest: &str, long: bool) -> bool {
    let hex = |count: usize| {
        let digits = rest.get(1..1 + count).unwrap_or_default();
        u32::from_str_radix(digits, 16).ok().filter(|_| digits.bytes().all(|byte| byte.is_ascii_hexdigit()))
    };
    match rest.chars().next() {
        Some('b' | 't' | 'n' | 'f' | 'r' | 'e' | '"' | '\\') => true,
        Some('x') => hex(2).is_some(),
        Some('u') => hex(4).and_then(char::from_u32).is_some(),
        Some('U') => hex(8).and_then(char::from_u32).is_some(),
        Some(' ' | '\t' | '\r' | '\n') if long => {
            rest.trim_start_matches([' ', '\t', '\r']).starts_with('\n')
        }
        _ => false,
    }
}
