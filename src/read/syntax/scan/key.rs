//! Keys, and what is between a key and its value.

use std::ops::Range;

use super::recognise::{is_closed, is_key_letter, is_valid, is_word, key_length};
use super::scanner::{AHEAD, AHEAD_WITHIN, Ended, SECOND, SHOWN, Scanner};
use crate::diag::codes;
use crate::read::misread;
use crate::read::schema::{Table, Type};

impl<'a> Scanner<'a> {
    /// `key = value`; whether it is that.
    pub(super) fn pair(&mut self) -> bool {
        let start = self.at;
        let mistakes = (self.found.mistakes.len(), self.found.edits.len());
        let key = self.key();
        let key = key.filter(|(_, range)| self.separator(range, 0));
        let Some((path, range)) = key else {
            self.at = start;
            self.eol = 0;
            self.found.mistakes.truncate(mistakes.0);
            self.found.edits.truncate(mistakes.1);
            return false;
        };
        self.take_key(&path, range.clone());
        let (kind, _) = self.lookup(self.table, &path);
        self.last_text = None;
        let is_text = matches!(self.rest().as_bytes().first(), Some(b'"' | b'\''));
        let value = self.at;
        match self.value(kind, 0, &range) {
            Ended::Closed => {}
            Ended::Open(_) => return true,
        }
        if self.gave_up {
            return true;
        }
        self.after_value(value, is_text);
        if is_text {
            self.last_text = Some(range);
        }
        true
    }

    /// Reports a key that is given twice in its table, and reads on as if it had another name.
    pub(super) fn key_twice(&mut self, path: &[String], range: Range<usize>, first: Range<usize>) {
        self.twice(
            range.clone(),
            first,
            &format!("`{}` is given twice", path.join(".")),
            "keep one of the two",
        );
        self.edit(range.clone(), format!("{SECOND}{}", range.start));
    }

    /// Notes a key of the table, and reports it if it is there already.
    fn take_key(&mut self, path: &[String], range: Range<usize>) {
        match self.keys.get(&path.join(".")).cloned() {
            Some(first) => self.key_twice(path, range, first),
            None => {
                self.keys.insert(path.join("."), range);
            }
        }
    }

    /// A key, its parts with dots between them.
    pub(super) fn key(&mut self) -> Option<(Vec<String>, Range<usize>)> {
        let (start, mut path, mut end) = (self.at, Vec::new(), self.at);
        loop {
            let rest = self.rest();
            let part = if rest.starts_with(['"', '\'']) {
                let quoted = self.token();
                let inner = quoted.get(1..quoted.len().saturating_sub(1)).filter(|_| is_closed(quoted))?;
                (quoted.len(), inner.to_owned())
            } else if let Some(inner) = rest.strip_prefix(['“', '”', '‘', '’', '„', '«']) {
                let open = rest.len() - inner.len();
                let length = inner.find(['“', '”', '’', '»', '\n', '='])?;
                let close = inner[length..].chars().next().filter(|c| !matches!(c, '\n' | '='))?;
                let whole = open + length + close.len_utf8();
                self.report(
                    codes::UNQUOTED,
                    self.at..self.at + whole,
                    "a key has no typographic quotes",
                    format!("write `{}`", &inner[..length]),
                );
                self.edit(self.at..self.at + whole, &inner[..length]);
                (whole, inner[..length].to_owned())
            } else {
                let length = rest.find(|c: char| !is_key_letter(c)).unwrap_or(rest.len());
                if !rest[..length].starts_with(|c: char| c.is_ascii_alphanumeric() || c == '_') {
                    return None;
                }
                (length, rest[..length].to_owned())
            };
            self.at += part.0;
            end = end.max(self.at);
            path.push(part.1);
            self.space();
            if !self.rest().starts_with('.') {
                break;
            }
            let dot = self.at..self.at + 1;
            self.at += 1;
            self.space();
            if self.rest().starts_with('=') {
                self.report(codes::SYNTAX, dot.clone(), "nothing follows this dot", "delete it");
                self.edit(dot, "");
                break;
            }
        }
        Some((path, start..end))
    }

    /// What a key holds.
    pub(super) fn lookup(
        &self,
        table: Option<&'static Table>,
        path: &[String],
    ) -> (Option<Type>, Option<&'static Table>) {
        let mut table = table;
        let mut kind = None;
        for name in path {
            kind = table.and_then(|table| table.key(name)).map(|key| key.kind);
            table = match kind {
                Some(Type::Table(inner) | Type::Tables(inner)) => Some(inner),
                _ => None,
            };
        }
        (kind, table)
    }

    /// What is between a key and its value; whether anything is.
    pub(super) fn separator(&mut self, key: &Range<usize>, depth: usize) -> bool {
        self.space();
        let name = &self.text[key.clone()];
        let at = self.at;
        let rest = self.ahead_by(if depth == 0 { AHEAD } else { AHEAD_WITHIN });
        let value = |length: usize| rest[length..].trim().trim_end_matches(',').to_owned();
        if rest.starts_with("==") || rest.starts_with("=>") || rest.starts_with(":=") {
            self.report(
                codes::SYNTAX,
                at..at + 2,
                "a key is followed by one `=`",
                format!("write `=` for `{}`", &rest[..2]),
            );
            self.edit(at..at + 2, "=");
            self.at += 2;
        } else if rest.starts_with("->") {
            self.report(codes::SYNTAX, at..at + 2, "a key is followed by one `=`", "write `=` for `->`");
            self.edit(at..at + 2, "=");
            self.at += 2;
        } else if rest.starts_with('=') {
            self.at += 1;
            self.space();
            if self.rest().starts_with('=') {
                let second = self.at..self.at + 1;
                self.report(codes::SYNTAX, second.clone(), "a key is followed by one `=`", "delete this one");
                self.edit(second, "");
                self.at += 1;
            }
        } else if rest.starts_with(':') && !rest.starts_with("://") {
            let value = value(1);
            let hint = if depth == 0 && is_valid(&value) && value.len() < SHOWN {
                format!("write `{name} = {value}`")
            } else {
                "write `=` for `:`".to_owned()
            };
            self.colons += usize::from(depth == 0);
            self.report(codes::SYNTAX, at..at + 1, "a key is followed by `=`, not by `:`", hint);
            let gap = self.text[..at].ends_with([' ', '\t']);
            self.edit(at..at + 1, if gap { "=" } else { " =" });
            self.at += 1;
        } else if depth == 0 && self.spaced_key(key) {
        } else if rest.starts_with(['"', '\'', '[', '{', '“', '„', '«'])
            || rest.starts_with(|c: char| c.is_ascii_digit())
            || depth == 0 && self.names.contains(name) && is_word(rest.trim_end())
        {
            let value = value(0);
            let hint = if depth == 0 && is_valid(&value) && value.len() < SHOWN {
                format!("write `{name} = {value}`")
            } else {
                "put `=` between key and value".to_owned()
            };
            self.report(codes::SYNTAX, key.clone(), &format!("there is no `=` after `{name}`"), hint);
            self.edit(key.end..key.end, " =");
        } else if depth == 0 && self.names.contains(name) && (rest.is_empty() || rest.starts_with('#')) {
            self.report(
                codes::SYNTAX,
                key.clone(),
                &format!("`{name}` has no value"),
                format!("write `{name} = …`, or delete the line"),
            );
            self.edit(key.end..key.end, format!(" = {}", misread::NOTHING));
        } else {
            return false;
        }
        self.space();
        true
    }

    /// A key of several words, which are written with `_` between them.
    fn spaced_key(&mut self, key: &Range<usize>) -> bool {
        let rest = self.ahead();
        let Some(length) = rest.find(['=', ':', '"', '\'', '#']) else { return false };
        let words = self.text[key.start..self.at + length].trim_end();
        let is_key = rest[length..].starts_with(['=', ':'])
            && words.split_whitespace().count() <= 4
            && words.chars().all(|c| is_key_letter(c) || c == ' ');
        if !is_key {
            return false;
        }
        let joined = words.split_whitespace().collect::<Vec<_>>().join("_");
        let lower = joined.to_lowercase();
        let right = if self.names.contains(lower.as_str()) { lower } else { joined };
        self.report(
            codes::SYNTAX,
            key.start..key.start + words.len(),
            "a key has no spaces",
            format!("write `{right}`"),
        );
        self.edit(key.start..key.start + words.len(), right);
        if rest[length..].starts_with(':') {
            self.colons += 1;
            self.edit(self.at + length..self.at + length + 1, " =");
        }
        self.at += length + 1;
        true
    }

    /// Whether a text starts with `key = value`, where the format has such a key or the value leaves no doubt.
    pub(super) fn looks_like_pair(&self, text: &str) -> bool {
        let length = key_length(text);
        let key = &text[..length];
        let Some(value) = text[length..].trim_start_matches([' ', '\t']).strip_prefix('=') else {
            return false;
        };
        let value = value.trim_start_matches([' ', '\t']);
        let first = key.split('.').next().unwrap_or_default().trim();
        !key.is_empty()
            && key.starts_with(|c: char| c.is_ascii_alphabetic())
            && !value.starts_with('=')
            && (self.names.contains(first) || value.starts_with(['"', '\'']))
    }
}
