//! Lists and inline tables.

use std::collections::BTreeMap;
use std::ops::Range;

use super::recognise::{is_header, key_length};
use super::scanner::{Ended, SECOND, Scanner};
use crate::diag::codes;
use crate::read::misread;
use crate::read::schema::{Table, Type};

impl<'a> Scanner<'a> {
    pub(super) fn array(&mut self, kind: Option<Type>, depth: usize) -> Ended {
        let open = self.at;
        let element = misread::element(kind);
        self.at += 1;
        self.end = self.at;
        let mut needs_comma = false;
        while !self.gave_up {
            let Some(c) = self.next_entry(&mut needs_comma, true) else {
                return Ended::Open("]".to_owned());
            };
            match c {
                ']' => {
                    self.at += 1;
                    self.end = self.at;
                    return Ended::Closed;
                }
                '}' => {
                    let more = self.ahead()[1..].contains(']');
                    self.report(
                        codes::UNCLOSED,
                        open..open + 1,
                        "this `[` is closed with `}`",
                        if more { "delete the `}`" } else { "write `]` for the `}`" },
                    );
                    self.edit(self.at..self.at + 1, if more { "" } else { "]" });
                    self.at += 1;
                    if !more {
                        self.end = self.at;
                        return Ended::Closed;
                    }
                }
                _ => {
                    self.missing_comma(needs_comma);
                    let rest = self.ahead();
                    if matches!(element, Some(Type::Table(_)) | None) && self.looks_like_pair(rest) {
                        let start = self.at;
                        let ended = self.braceless(element, depth, start);
                        if let Ended::Open(closing) = ended {
                            return Ended::Open(closing + "]");
                        }
                    } else if let Ended::Open(closing) = self.value(element, depth + 1, &(open..open)) {
                        return Ended::Open(closing + "]");
                    }
                    needs_comma = true;
                }
            }
        }
        Ended::Closed
    }

    pub(super) fn inline(&mut self, kind: Option<Type>, depth: usize) -> Ended {
        let open = self.at;
        self.at += 1;
        self.end = self.at;
        let table = match kind {
            Some(Type::Table(table) | Type::Tables(table)) => Some(table),
            _ => None,
        };
        self.entries(table, depth, open, false)
    }

    /// An entry of a list whose keys have no braces around them.
    fn braceless(&mut self, kind: Option<Type>, depth: usize, start: usize) -> Ended {
        self.report(
            codes::SYNTAX,
            start..start + key_length(self.rest()),
            "the keys of an entry go in braces",
            "write `[{ key = value, … }]`",
        );
        self.show_line(start);
        self.edit(start..start, "{ ");
        let table = match kind {
            Some(Type::Table(table)) => Some(table),
            _ => None,
        };
        match self.entries(table, depth, start, true) {
            Ended::Closed => {
                self.edit(self.end..self.end, " }");
                Ended::Closed
            }
            open => open,
        }
    }

    /// The keys of an inline table up to its end; up to a `]` where it has no braces.
    fn entries(&mut self, table: Option<&'static Table>, depth: usize, open: usize, bare: bool) -> Ended {
        let mut needs_comma = false;
        let mut keys: BTreeMap<String, Range<usize>> = BTreeMap::new();
        while !self.gave_up {
            let Some(c) = self.next_entry(&mut needs_comma, false) else {
                return Ended::Open("}".to_owned());
            };
            match c {
                '}' if !bare => {
                    self.at += 1;
                    self.end = self.at;
                    return Ended::Closed;
                }
                ']' if bare => return Ended::Closed,
                ']' if depth > 0 && self.list_goes_on() => {
                    self.report(
                        codes::UNCLOSED,
                        open..open + 1,
                        "this `{` is closed with `]`",
                        "write `}` for the `]`",
                    );
                    self.edit(self.at..self.at + 1, "}");
                    self.at += 1;
                    self.end = self.at;
                    return Ended::Closed;
                }
                '{' | ']' if depth > 0 || c == ']' => {
                    // The next entry of the list, or its end.
                    self.report(
                        codes::UNCLOSED,
                        open..open + 1,
                        "this `{` is not closed",
                        "write `}` after the last key of the entry",
                    );
                    self.show_line(open);
                    self.edit(self.end..self.end, " }");
                    if c == '{' {
                        self.at =
                            self.text[..self.at].rfind(',').filter(|at| *at >= self.end).unwrap_or(self.at);
                        self.eol = 0;
                    }
                    return Ended::Closed;
                }
                _ => {
                    let mistakes = (self.found.mistakes.len(), self.found.edits.len());
                    let at = self.at;
                    self.missing_comma(needs_comma);
                    let key = self.key().filter(|(_, range)| self.separator(range, depth + 1));
                    let Some((path, range)) = key else {
                        self.found.mistakes.truncate(mistakes.0);
                        self.found.edits.truncate(mistakes.1);
                        self.at = at;
                        self.junk(open);
                        continue;
                    };
                    let (kind, _) = self.lookup(table, &path);
                    if let Some(first) = keys.insert(path.join("."), range.clone()) {
                        self.key_twice(&path, range.clone(), first);
                    }
                    if let Ended::Open(closing) = self.value(kind, depth + 1, &range) {
                        return Ended::Open(closing + "}");
                    }
                    needs_comma = true;
                }
            }
        }
        Ended::Closed
    }

    /// Whether the list goes on after the bracket that comes next: with another entry, or with its end.
    fn list_goes_on(&self) -> bool {
        let blank = |c: char| c.is_ascii_whitespace();
        let after = self.rest()[1..].trim_start_matches(blank);
        let next = after.strip_prefix(',').map(|rest| rest.trim_start_matches(blank));
        match next {
            Some(next) => next.starts_with(['{', ']']),
            None => after.starts_with(']'),
        }
    }

    /// Something in an inline table that is no key.
    fn junk(&mut self, open: usize) {
        let rest = self.ahead();
        let length = rest.find([',', '}', ']']).unwrap_or(rest.len()).max(1);
        let length = (length..rest.len()).find(|at| rest.is_char_boundary(*at)).unwrap_or(rest.len());
        let range = self.at..self.at + rest[..length].trim_end().len();
        self.report(
            codes::SYNTAX,
            range.clone(),
            "this is not `key = value`",
            "between `{` and `}` go keys with their values: `{ key = value, … }`",
        );
        self.found.lossy = true;
        self.edit(range, format!("{SECOND}{open}-{} = 0", self.at));
        self.at += length.max(1);
        self.end = self.at;
    }

    /// Skips what is between the entries of a list or of an inline table: space, ends of lines, comments and commas.
    /// The character that comes then; nothing at the end of the text, or where a statement starts. In a list, a line
    /// with a key starts one; in an inline table, only one with no comma before it.
    fn next_entry(&mut self, needs_comma: &mut bool, in_list: bool) -> Option<char> {
        loop {
            self.space();
            match self.first()? {
                '\n' | '\r' => {
                    self.next_line();
                    if self.starts_statement(in_list || *needs_comma) {
                        return None;
                    }
                }
                '#' => self.at = self.line_end(),
                ',' | ';' => self.comma(needs_comma),
                '/' if self.rest().starts_with("//") => self.inner_comment(),
                c => return Some(c),
            }
        }
    }

    fn comma(&mut self, needs_comma: &mut bool) {
        let range = self.at..self.at + 1;
        let semicolon = self.rest().starts_with(';');
        if !*needs_comma {
            self.report(codes::SYNTAX, range.clone(), "there is nothing before this comma", "delete it");
            self.edit(range, "");
        } else if semicolon {
            self.report(codes::SYNTAX, range.clone(), "entries are separated by commas", "write `,` for `;`");
            self.show_line(self.at);
            self.edit(range, ",");
        }
        *needs_comma = false;
        self.at += 1;
        self.comma_end = self.at;
    }

    fn missing_comma(&mut self, missing: bool) {
        if missing {
            let before = self.end;
            self.report(
                codes::SYNTAX,
                before..before,
                "there is no comma here",
                "put a comma between the two",
            );
            self.show_line(before);
            self.edit(before..before, ",");
        }
    }

    fn inner_comment(&mut self) {
        self.report(codes::SYNTAX, self.at..self.at + 2, "a comment starts with `#`", "write `#` for `//`");
        self.edit(self.at..self.at + 2, "#");
        self.at = self.line_end();
    }

    /// Whether the current line starts a statement although a bracket is open: a header, or a key where
    /// `keys` cannot be within the bracket.
    fn starts_statement(&mut self, keys: bool) -> bool {
        let line = self.ahead();
        let trimmed = line.trim_start();
        if is_header(trimmed, self.root) {
            return true;
        }
        let indent = line.len() - trimmed.len();
        keys && indent <= self.indent && self.looks_like_pair(trimmed)
    }
}
