//! Values: which kind each is, those without quotes, and what follows one on its line.

use std::ops::Range;

use super::recognise::{is_header, is_valid, key_length};
use super::scanner::{AHEAD, AHEAD_WITHIN, Ended, Scanner};
use crate::diag::codes;
use crate::read::misread::{self, Misread, misread};
use crate::read::schema::Type;

/// How deep brackets may be nested. No format needs more than four.
const DEPTH_LIMIT: usize = 24;

impl<'a> Scanner<'a> {
    pub(super) fn value(&mut self, kind: Option<Type>, depth: usize, key: &Range<usize>) -> Ended {
        if depth > DEPTH_LIMIT {
            self.gave_up = true;
            return Ended::Closed;
        }
        let rest = self.rest();
        let open = self.at;
        if rest.starts_with("{{") && self.ahead().contains("}}") {
            self.bare(kind, depth, key);
            return Ended::Closed;
        }
        let ended = match rest.as_bytes().first() {
            Some(b'"' | b'\'') => {
                self.string(kind, depth);
                return Ended::Closed;
            }
            Some(b'[') => self.array(kind, depth),
            Some(b'{') => self.inline(kind, depth),
            Some(b'(') if self.parenthesised(kind) => return Ended::Closed,
            _ => {
                self.bare(kind, depth, key);
                return Ended::Closed;
            }
        };
        if depth > 0 {
            return ended;
        }
        if let Ended::Open(closing) = &ended {
            let first = &self.text[open..open + 1];
            let before = self.found.mistakes.len();
            self.report(
                codes::UNCLOSED,
                open..open + 1,
                &format!("this `{first}` is not closed"),
                format!("write `{closing}` after the last entry"),
            );
            let end = self.end.max(self.comma_end);
            if let Some(new) = self.found.mistakes.get_mut(before) {
                let is_near = end <= new.line.end;
                new.related = Some((end..end, "the last entry ends here")).filter(|_| !is_near);
                new.shared |= is_near;
            }
            self.edit(end..end, closing.as_str());
        }
        ended
    }

    /// What follows a value, which starts at `value`, on its line.
    pub(super) fn after_value(&mut self, value: usize, is_text: bool) {
        self.space();
        let rest = self.ahead();
        let trimmed = rest.trim_end();
        let after = trimmed.trim_start_matches([',', ';']).trim_start();
        let skipped = trimmed.len() - after.len();
        if trimmed.is_empty() || trimmed.starts_with('#') {
            self.next_line();
            return;
        }
        if skipped > 0 && (after.is_empty() || after.starts_with('#')) {
            let mark = &trimmed[..1];
            self.report(
                codes::SYNTAX,
                self.at..self.at + 1,
                &format!("a line does not end with `{mark}`"),
                format!("delete the `{mark}`"),
            );
            self.edit(self.at..self.at + skipped, "");
            self.next_line();
        } else if self.looks_like_pair(after) {
            let at = self.at + skipped;
            self.report(
                codes::SYNTAX,
                at..at + key_length(after),
                "each key needs a line of its own",
                "start a new line before it",
            );
            self.edit(self.at..at, "\n");
            self.at = at;
        } else if trimmed.starts_with("//") || trimmed.starts_with("/*") {
            self.report(
                codes::SYNTAX,
                self.at..self.at + 2,
                "a comment starts with `#`",
                "write `#` for `//`",
            );
            self.edit(self.at..self.at + 2, "#");
            self.next_line();
        } else {
            let range = self.at..self.at + trimmed.len();
            if trimmed.starts_with([']', '}']) {
                let bracket = &trimmed[..1];
                self.report(
                    codes::SYNTAX,
                    range.clone(),
                    &format!("this `{bracket}` closes nothing"),
                    "delete it",
                );
                self.edit(range, "");
            } else {
                let hint = match is_text {
                    true => "delete what follows, or put it before the closing quotes",
                    false => "delete what follows, or put it on a line of its own",
                };
                self.report(codes::SYNTAX, range.clone(), "the line goes on after its value", hint);
                // The value may have been cut short, and the text go on below.
                self.edit(value..range.end, misread::NOTHING);
                self.stray = is_text;
            }
            self.next_line();
        }
    }

    /// A value without quotes and brackets.
    fn bare(&mut self, kind: Option<Type>, depth: usize, key: &Range<usize>) {
        let start = self.at;
        let ahead = self.ahead_by(if depth == 0 { AHEAD } else { AHEAD_WITHIN });
        let raw = self.bare_text(ahead, depth);
        // In an inline table a key follows a comma, and digits are more of the number.
        let more = if depth > 0 && !key.is_empty() { grouped(ahead, raw.len()) } else { 0 };
        let raw = ahead[..raw.len() + more].trim_end();
        let range = start..start + raw.len();
        self.at = range.end;
        self.end = range.end;
        if raw.is_empty() {
            self.nothing(key, depth);
            return;
        }
        if is_valid(raw) {
            return;
        }
        // Two keys of an inline table without a comma between them.
        if depth > 0 && !key.is_empty() {
            let end = raw.find([' ', '\t']).unwrap_or(raw.len());
            if is_valid(&raw[..end]) && self.looks_like_pair(raw[end..].trim_start()) {
                self.at = start + end;
                self.end = self.at;
                return;
            }
        }
        // Two statements on one line.
        if depth == 0 {
            let end = raw.find([' ', '\t', ',', ';']).unwrap_or(raw.len());
            let after = raw[end..].trim_start_matches([' ', '\t', ',', ';']);
            if is_valid(&raw[..end]) && self.looks_like_pair(after) {
                self.at = start + end;
                self.end = self.at;
                return;
            }
            for comment in [" //", " /*"] {
                let Some(before) = raw.find(comment).map(|at| raw[..at].trim_end()) else { continue };
                if is_valid(before) {
                    self.at = start + before.len();
                    self.end = self.at;
                    return;
                }
            }
            let bare = raw.trim_end_matches([',', ';']).trim_end();
            if bare.len() < raw.len() && is_valid(bare) {
                self.at = start + bare.len();
                self.end = self.at;
                return;
            }
        }
        let raw = if depth == 0 { raw.trim_end_matches([',', ';']).trim_end() } else { raw };
        let range = start..start + raw.len();
        let Misread { code, message, hints, with, .. } = misread(raw, kind);
        let before = self.found.mistakes.len();
        self.report(code, range.clone(), &message, "");
        if let Some(new) = self.found.mistakes.get_mut(before) {
            new.hints = hints;
        }
        // What follows on the line was part of what was misread.
        self.edit(range.start..self.at, with);
    }

    /// A table between parentheses; whether it is that.
    fn parenthesised(&mut self, kind: Option<Type>) -> bool {
        let is_table = matches!(kind, None | Some(Type::Table(_) | Type::Tables(_)));
        let ahead = self.ahead();
        let Some(close) =
            ahead.find(')').filter(|_| is_table && self.looks_like_pair(ahead[1..].trim_start()))
        else {
            return false;
        };
        let (open, close) = (self.at, self.at + close);
        let message = "the keys of an entry go in braces";
        self.report(codes::SYNTAX, open..open + 1, message, "write `{` and `}` for the parentheses");
        self.show_line(open);
        self.edit(open..open + 1, "{");
        self.edit(close..close + 1, "}");
        self.at = close + 1;
        self.end = self.at;
        true
    }

    /// How far a value without quotes goes.
    fn bare_text(&self, ahead: &'a str, depth: usize) -> &'a str {
        if ahead.starts_with("{{") && depth > 0 {
            return ahead.find("}}").map_or(ahead, |end| &ahead[..end + 2]);
        }
        let typographic = ahead.chars().next().filter(|c| misread::closing_quote(*c).is_some());
        if let Some(close) = typographic.and_then(misread::closing_quote) {
            let open = ahead.chars().next().map_or(0, char::len_utf8);
            let rest = &ahead[open..];
            let at = if depth == 0 { rest.rfind(close) } else { rest.find(close) };
            let at = at.or_else(|| rest.find('"'));
            if let Some(at) = at {
                let at = open + at;
                let length = ahead[at..].chars().next().map_or(0, char::len_utf8);
                return &ahead[..at + length];
            }
        }
        let comment = ahead.find(" #").or_else(|| ahead.find("\t#")).or_else(|| ahead.find('#'));
        let ahead = &ahead[..comment.unwrap_or(ahead.len())];
        if depth == 0 {
            return ahead;
        }
        &ahead[..ahead.find([',', ']', '}', '"', ';']).unwrap_or(ahead.len())]
    }

    /// A key without a value.
    fn nothing(&mut self, key: &Range<usize>, depth: usize) {
        let name = &self.text[key.clone()];
        let rest = self.ahead();
        let at = self.at;
        let color = rest
            .strip_prefix('#')
            .filter(|rest| rest.len() >= 6 && rest.as_bytes()[..6].iter().all(u8::is_ascii_hexdigit));
        if let Some(color) = color {
            let hint = format!("write `\"#{}\"`", &color[..6]);
            self.report(codes::UNQUOTED, at..at + 7, "a colour needs quotes: `#` starts a comment", hint);
            self.edit(at..at + 7, format!("\"#{}\"", &color[..6]));
            self.at += 7;
            self.end = self.at;
            return;
        }
        if depth > 0 && name.is_empty() {
            // Not a place where a value is missing.
            self.at += self.first().map_or(0, char::len_utf8);
            return;
        }
        if depth == 0 && rest.trim().is_empty() {
            // The value may be on the next line.
            let end = self.line_end().max(self.at);
            let below = self.text[end..].trim_start_matches(['\r', '\n', ' ', '\t']);
            if below.starts_with(['"', '\'', '[', '{'])
                && !is_header(below.lines().next().unwrap_or_default(), self.root)
            {
                let from = self.text.len() - below.len();
                self.report(
                    codes::SYNTAX,
                    key.clone(),
                    &format!("the value of `{name}` is on another line"),
                    "a value starts on the line of its key",
                );
                self.edit(key.end..from, " = ");
                self.at = from;
                self.eol = 0;
                // Read it, so that what is in it is not taken for a statement.
                self.value(None, DEPTH_LIMIT.min(1), key);
                return;
            }
        }
        let place = if depth == 0 { key.clone() } else { key.start..at };
        self.report(
            codes::SYNTAX,
            place,
            &format!("`{name}` has no value"),
            format!("write `{name} = …`, or delete the key"),
        );
        self.edit(at..at, format!(" {}", misread::NOTHING));
    }
}

/// How long the groups of digits are that follow a number of digits after commas: `,234.5` after `1`. A key follows
/// none of them.
fn grouped(ahead: &str, number: usize) -> usize {
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    if number == 0 || digits(ahead) != number {
        return 0;
    }
    let mut length = 0;
    while let Some(group) = ahead[number + length..].strip_prefix(',') {
        match digits(group) {
            0 => break,
            more => length += 1 + more,
        }
    }
    if let Some(decimals) = ahead[number + length..].strip_prefix('.') {
        length += 1 + digits(decimals);
    }
    let after = ahead[number + length..].trim_start();
    let ends = after.is_empty() || after.starts_with([',', '}', '#']);
    if ends { length } else { 0 }
}
