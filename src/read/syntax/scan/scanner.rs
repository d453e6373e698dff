//! The state of the scanner: its position, and what it has found.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use toml_parser::Source;

use crate::diag::codes;
use crate::read::schema::Table;

/// What a key or table is called that is given twice, so that the parser reads on.
pub(super) const SECOND: &str = "second-";

/// The longest corrected line that a hint shows, in characters.
pub(super) const SHOWN: usize = 90;

/// How far ahead a line is searched for what explains a mistake, in bytes.
pub(super) const AHEAD: usize = 4_000;

/// The same for a value within brackets.
pub(super) const AHEAD_WITHIN: usize = 300;

/// A mistake, with what to write instead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Mistake {
    pub code: &'static str,
    pub range: Range<usize>,
    pub message: String,
    pub hints: Vec<String>,
    pub related: Option<(Range<usize>, &'static str)>,
    /// Its line.
    pub line: Range<usize>,
    /// Whether the hint is the whole line, corrected: it has other mistakes, or the place is hard to name.
    pub(super) shared: bool,
}

/// A change to the text that undoes a mistake.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::read::syntax) struct Edit {
    pub range: Range<usize>,
    pub with: String,
}

/// What the scanner found.
#[derive(Debug, Default)]
pub(in crate::read::syntax) struct Scanned {
    pub mistakes: Vec<Mistake>,
    /// In order, none over another.
    pub edits: Vec<Edit>,
    /// Whether an edit takes something out that the author may have meant.
    pub lossy: bool,
    /// Whether the file as a whole is not TOML: what else is found in it follows from that.
    pub foreign: bool,
}

pub(super) struct Scanner<'a> {
    pub(super) text: &'a str,
    pub(super) root: &'static Table,
    /// Keys of any table.
    pub(super) names: BTreeSet<&'static str>,
    pub(super) at: usize,
    /// The end of the line that `at` is on, once it was looked for.
    pub(super) eol: usize,
    /// The end of what was read last, without space and comments.
    pub(super) end: usize,
    /// The end of the comma that was read last.
    pub(super) comma_end: usize,
    /// How far the statement is indented.
    pub(super) indent: usize,
    /// The table whose header came last, where the format has it.
    pub(super) table: Option<&'static Table>,
    /// The keys of that table so far.
    pub(super) keys: BTreeMap<String, Range<usize>>,
    /// Headers of single tables so far.
    pub(super) headers: BTreeMap<String, Range<usize>>,
    /// Tables of which there are several, so far.
    pub(super) lists: BTreeSet<String>,
    /// Headers reported so far.
    pub(super) wrong_headers: BTreeSet<String>,
    /// The key whose text came last, if nothing followed.
    pub(super) last_text: Option<Range<usize>>,
    /// Whether the line before belongs to no key, which is reported.
    pub(super) stray: bool,
    pub(super) in_conflict: bool,
    /// Headers and keys so far.
    pub(super) statements: usize,
    /// Keys with a colon after them.
    pub(super) colons: usize,
    /// Whether the rest of the file cannot be understood.
    pub(super) gave_up: bool,
    pub(super) found: Scanned,
}

/// How a bracket ended.
pub(super) enum Ended {
    Closed,
    /// It was not closed, nor were those in it: what closes them.
    Open(String),
}

/// The end of the line that a place is on, without its line break.
pub(in crate::read::syntax) fn end_of_line(text: &str, at: usize) -> usize {
    let rest = text.get(at..).unwrap_or_default();
    let end = memchr::memchr(b'\n', rest.as_bytes()).unwrap_or(rest.len());
    at + rest[..end].strip_suffix('\r').map_or(end, str::len)
}

/// Where the line of a place starts.
pub(in crate::read::syntax) fn line_start(text: &str, at: usize) -> usize {
    let before = text.as_bytes().get(..at.min(text.len())).unwrap_or_default();
    memchr::memrchr(b'\n', before).map_or(0, |at| at + 1)
}

fn is_odd_space(c: char) -> bool {
    c.is_whitespace() && !c.is_ascii()
        || matches!(c, '\u{FEFF}' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{B}' | '\u{C}')
}

/// What messages call a character that looks like a space or like nothing.
fn space_name(c: char) -> &'static str {
    match c {
        '\u{A0}' | '\u{202F}' | '\u{2007}' => "a no-break space",
        '\u{FEFF}' => "a byte order mark",
        '\u{200B}' | '\u{200C}' | '\u{200D}' | '\u{2060}' => "a character without width",
        '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => "a mark of direction",
        _ => "a special space",
    }
}

impl<'a> Scanner<'a> {
    pub(super) fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    pub(super) fn first(&self) -> Option<char> {
        self.rest().chars().next()
    }

    /// The end of the line, without its line break.
    pub(super) fn line_end(&mut self) -> usize {
        if self.at > self.eol || self.eol == 0 {
            self.eol = end_of_line(self.text, self.at);
        }
        self.eol
    }

    /// The rest of the line, at most as far ahead as is searched.
    pub(super) fn ahead(&mut self) -> &'a str {
        self.ahead_by(AHEAD)
    }

    pub(super) fn ahead_by(&mut self, most: usize) -> &'a str {
        let end = self.line_end().max(self.at);
        let mut end = end.min(self.at + most);
        while !self.text.is_char_boundary(end) {
            end -= 1;
        }
        &self.text[self.at..end]
    }

    pub(super) fn next_line(&mut self) {
        let end = self.line_end().max(self.at);
        let after = &self.text[end..];
        self.at = end + after.find('\n').map_or(after.len(), |at| at + 1);
    }

    /// A token of the lexer, which knows strings.
    pub(super) fn token(&self) -> &'a str {
        let rest = self.rest();
        Source::new(rest).lex().next().and_then(|token| rest.get(..token.span().end())).unwrap_or_default()
    }

    /// Skips space. What looks like a space and is none is reported.
    pub(super) fn space(&mut self) {
        while let Some(c) = self.first() {
            match c {
                ' ' | '\t' => self.at += 1,
                '\n' | '\r' => break,
                _ if is_odd_space(c) => {
                    let range = self.at..self.at + c.len_utf8();
                    let message =
                        format!("U+{:04X}, {}, is not a space in TOML", u32::from(c), space_name(c));
                    self.report(codes::SYNTAX, range.clone(), &message, "replace it with an ordinary space");
                    self.edit(range, " ");
                    self.at += c.len_utf8();
                }
                _ => break,
            }
        }
    }

    /// Reports a mistake, unless there is one on its line, from which it may follow.
    pub(super) fn report(
        &mut self,
        code: &'static str,
        range: Range<usize>,
        message: &str,
        hint: impl Into<String>,
    ) {
        let is_near = |last: &&mut Mistake| last.line.start <= range.start && range.start <= last.line.end;
        if let Some(last) = self.found.mistakes.last_mut().filter(is_near) {
            last.shared |= last.range != range;
            return;
        }
        let line = line_start(self.text, range.start)..end_of_line(self.text, range.start);
        self.found.mistakes.push(Mistake {
            code,
            line,
            range,
            message: message.to_owned(),
            hints: Some(hint.into()).into_iter().filter(|hint| !hint.is_empty()).collect(),
            related: None,
            shared: false,
        });
    }

    /// Has the hint of the mistake at a place show the whole line, corrected.
    pub(super) fn show_line(&mut self, at: usize) {
        if let Some(last) = self.found.mistakes.last_mut().filter(|last| last.range.start == at) {
            last.shared = true;
        }
    }

    pub(super) fn twice(&mut self, range: Range<usize>, first: Range<usize>, message: &str, hint: &str) {
        let before = self.found.mistakes.len();
        self.report(codes::TWICE, range, message, hint);
        if let Some(new) = self.found.mistakes.get_mut(before) {
            new.related = Some((first, "the first is here"));
        }
        self.found.lossy = true;
    }

    pub(super) fn edit(&mut self, range: Range<usize>, with: impl Into<String>) {
        self.found.edits.push(Edit { range, with: with.into() });
    }
}
