//! Finds the mistakes behind the errors of the parser.
//!
//! A parser notices a mistake where it can go no further, which may be far from where it was made: that a
//! list is not closed shows in the table after it. The scanner reads the text as a person would, line by
//! line. A line that looks like `key = value` or `[table]` starts something new, whatever is still open.
//! Each mistake is reported where it was made, once, and repaired in a copy of the text, so that the rest
//! of the file can be checked as well.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use toml::de::{DeTable, DeValue};
use toml_parser::Source;

use super::super::headers::{self, Header, Known};
use super::super::misread::{self, Misread, misread};
use super::super::schema::{Table, Type};
use crate::diag::codes;

/// Mistakes after which the scanner stops.
const MISTAKES_LIMIT: usize = 1_000;

/// What a key or table is called that is given twice, so that the parser reads on.
const SECOND: &str = "second-";

/// Part of what takes the place of a value that is not there.
const NOTHING_MARK: char = '…';

/// The longest conflict of a merge that is looked for, in lines.
const CONFLICT_LINES: usize = 2_000;

/// How often the same mistake is reported line by line.
const ALIKE: usize = 10;

/// How many are reported of a mistake that is made more often.
const FOLDED: usize = 3;

/// How deep brackets may be nested. No format needs more than four.
const DEPTH_LIMIT: usize = 24;

/// The longest corrected line that a hint shows, in characters.
const SHOWN: usize = 90;

/// How far ahead a line is searched for what explains a mistake, in bytes.
const AHEAD: usize = 4_000;

/// The same for a value within brackets.
const AHEAD_WITHIN: usize = 300;

pub(super) const NEW: &str =
    "a line is `key = value`, `[table]` or `[[table]]`; `chancery new` writes a brief to start from";

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
    shared: bool,
}

/// A change to the text that undoes a mistake.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Edit {
    pub range: Range<usize>,
    pub with: String,
}

/// What the scanner found.
#[derive(Debug, Default)]
pub(super) struct Found {
    pub mistakes: Vec<Mistake>,
    /// In order, none over another.
    pub edits: Vec<Edit>,
    /// Whether an edit takes something out that the author may have meant.
    pub lossy: bool,
    /// Whether the file as a whole is not TOML: what else is found in it follows from that.
    pub foreign: bool,
}

/// Reads a text of the format whose topmost table is `root`.
pub(super) fn scan(text: &str, root: &'static Table) -> Found {
    let mut names = BTreeSet::new();
    key_names(root, &mut names);
    let mut scanner = Scanner {
        text,
        root,
        names,
        at: 0,
        eol: 0,
        end: 0,
        comma_end: 0,
        indent: 0,
        table: Some(root),
        keys: BTreeMap::new(),
        headers: BTreeMap::new(),
        lists: BTreeSet::new(),
        wrong_headers: BTreeSet::new(),
        last_text: None,
        stray: false,
        in_conflict: false,
        statements: 0,
        colons: 0,
        gave_up: false,
        found: Found::default(),
    };
    scanner.file();
    scanner.finish()
}

/// The names of all keys of a table and the tables in it.
fn key_names(table: &'static Table, names: &mut BTreeSet<&'static str>) {
    for key in table.keys() {
        names.insert(key.name);
        if let Type::Table(inner) | Type::Tables(inner) = key.kind {
            key_names(inner, names);
        }
    }
}

struct Scanner<'a> {
    text: &'a str,
    root: &'static Table,
    /// Keys of any table.
    names: BTreeSet<&'static str>,
    at: usize,
    /// The end of the line that `at` is on, once it was looked for.
    eol: usize,
    /// The end of what was read last, without space and comments.
    end: usize,
    /// The end of the comma that was read last.
    comma_end: usize,
    /// How far the statement is indented.
    indent: usize,
    /// The table whose header came last, where the format has it.
    table: Option<&'static Table>,
    /// The keys of that table so far.
    keys: BTreeMap<String, Range<usize>>,
    /// Headers of single tables so far.
    headers: BTreeMap<String, Range<usize>>,
    /// Tables of which there are several, so far.
    lists: BTreeSet<String>,
    /// Headers reported so far.
    wrong_headers: BTreeSet<String>,
    /// The key whose text came last, if nothing followed.
    last_text: Option<Range<usize>>,
    /// Whether the line before belongs to no key, which is reported.
    stray: bool,
    in_conflict: bool,
    /// Headers and keys so far.
    statements: usize,
    /// Keys with a colon after them.
    colons: usize,
    /// Whether the rest of the file cannot be understood.
    gave_up: bool,
    found: Found,
}

/// How a bracket ended.
enum Ended {
    Closed,
    /// It was not closed, nor were those in it: what closes them.
    Open(String),
}

impl<'a> Scanner<'a> {
    fn file(&mut self) {
        if self.text.trim_start().starts_with('{') {
            let at = self.text.len() - self.text.trim_start().len();
            self.report(codes::SYNTAX, at..at + 1, "this looks like JSON, not TOML", NEW);
            self.found.foreign = true;
            return;
        }
        while self.at < self.text.len() && !self.gave_up && self.found.mistakes.len() < MISTAKES_LIMIT {
            self.statement();
        }
    }

    fn finish(mut self) -> Found {
        if let Some(first) = self.found.mistakes.first_mut() {
            if self.colons > 2 && self.colons * 2 > self.statements {
                first.message = "this looks like YAML, not TOML".to_owned();
                self.found.foreign = true;
            } else if self.statements == 0 && !self.found.foreign {
                first.message = "this is not TOML".to_owned();
                self.found.foreign = true;
            }
            if self.found.foreign {
                first.hints = vec![NEW.to_owned()];
                self.found.mistakes.truncate(1);
                return self.found;
            }
        }
        self.found.edits.sort_by_key(|edit| (edit.range.start, edit.range.end));
        let mut last = 0;
        self.found.edits.retain(|edit| {
            let apart = edit.range.start >= last;
            last = last.max(edit.range.end);
            apart
        });
        self.fold();
        for mistake in self.found.mistakes.iter_mut().filter(|mistake| mistake.shared) {
            let line = apply(self.text, mistake.line.clone(), &self.found.edits);
            let is_guess =
                line.contains([NOTHING_MARK, '\n']) || line.contains(SECOND) || line.starts_with("# ");
            if line.chars().count() <= SHOWN && !is_guess {
                mistake.hints = vec![format!("write `{}`", line.trim())];
            }
        }
        self.found
    }

    /// Of a mistake that is on many lines, leaves the first few.
    fn fold(&mut self) {
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        for mistake in &self.found.mistakes {
            *counts.entry(mistake.message.clone()).or_default() += 1;
        }
        let mut seen: BTreeMap<String, usize> = BTreeMap::new();
        self.found.mistakes.retain_mut(|mistake| {
            let count = counts.get(&mistake.message).copied().unwrap_or_default();
            if count <= ALIKE {
                return true;
            }
            let seen = seen.entry(mistake.message.clone()).or_default();
            *seen += 1;
            if *seen == FOLDED {
                mistake.hints.push(format!("{} more lines have the same mistake", count - FOLDED));
                mistake.shared = false;
            }
            *seen <= FOLDED
        });
    }

    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn first(&self) -> Option<char> {
        self.rest().chars().next()
    }

    /// The end of the line, without its line break.
    fn line_end(&mut self) -> usize {
        if self.at > self.eol || self.eol == 0 {
            self.eol = end_of_line(self.text, self.at);
        }
        self.eol
    }

    /// The rest of the line, at most as far ahead as is searched.
    fn ahead(&mut self) -> &'a str {
        self.ahead_by(AHEAD)
    }

    fn ahead_by(&mut self, most: usize) -> &'a str {
        let end = self.line_end().max(self.at);
        let mut end = end.min(self.at + most);
        while !self.text.is_char_boundary(end) {
            end -= 1;
        }
        &self.text[self.at..end]
    }

    fn next_line(&mut self) {
        let end = self.line_end().max(self.at);
        let after = &self.text[end..];
        self.at = end + after.find('\n').map_or(after.len(), |at| at + 1);
    }

    /// Reports a mistake, unless there is one on its line, from which it may follow.
    fn report(&mut self, code: &'static str, range: Range<usize>, message: &str, hint: impl Into<String>) {
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
    fn show_line(&mut self, at: usize) {
        if let Some(last) = self.found.mistakes.last_mut().filter(|last| last.range.start == at) {
            last.shared = true;
        }
    }

    fn edit(&mut self, range: Range<usize>, with: impl Into<String>) {
        self.found.edits.push(Edit { range, with: with.into() });
    }

    /// Skips space. What looks like a space and is none is reported.
    fn space(&mut self) {
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

    /// A line, or several that belong together.
    fn statement(&mut self) {
        let start = self.at;
        self.space();
        let end = self.line_end();
        let line = self.text.get(self.at..end).unwrap_or_default();
        let stray = std::mem::take(&mut self.stray);
        if line.is_empty() || line.starts_with('#') {
            self.stray = stray && line.is_empty();
            self.next_line();
            return;
        }
        self.indent = self.at - start;
        if self.conflict(line) || self.comment(line) {
            self.next_line();
        } else if line.starts_with('[') && (!looks_like_list(line) || is_nameless(line)) {
            self.statements += 1;
            self.header(line);
        } else if self.pair() {
            self.statements += 1;
        } else {
            self.at = start;
            self.eol = 0;
            self.stray_line(stray);
        }
        if self.at <= start {
            self.next_line();
        }
    }

    /// The marks that a merge leaves. Of two versions the first is read.
    fn conflict(&mut self, line: &str) -> bool {
        let is_mark = |line: &str, mark: &str| {
            line.strip_prefix(mark).is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '\r']))
        };
        if !["<<<<<<<", "|||||||", "=======", ">>>>>>>"].iter().any(|mark| is_mark(line, mark)) {
            return false;
        }
        let opens = is_mark(line, "<<<<<<<");
        if opens || !self.in_conflict {
            let hint =
                "keep one of the two versions, and delete the lines with `<<<<<<<`, `=======` and `>>>>>>>`";
            self.report(codes::CONFLICT, self.at..self.at + 7, "a merge left a conflict here", hint);
        }
        self.in_conflict = opens;
        self.found.lossy = true;
        self.edit(self.at..self.at, "# ");
        if opens {
            return true;
        }
        // The second version, up to the end of the conflict, is left out.
        let mut at = self.at;
        let mut starts = Vec::new();
        for line in self.text[self.at..].split_inclusive('\n').take(CONFLICT_LINES) {
            if at > self.at {
                starts.push(at);
            }
            at += line.len();
            if is_mark(line.trim_end(), ">>>>>>>") {
                starts.into_iter().for_each(|start| self.edit(start..start, "# "));
                self.at = at - usize::from(line.ends_with('\n'));
                self.eol = 0;
                break;
            }
            if starts.len() > 1 && is_mark(line.trim_end(), "<<<<<<<") {
                break;
            }
        }
        true
    }

    /// A comment as other languages have it.
    fn comment(&mut self, line: &str) -> bool {
        if line.bytes().all(|byte| byte == b'-') {
            return false;
        }
        let Some(mark) =
            ["//", "/*", "*/", "<!--", "-->", "--", ";", "%"].into_iter().find(|mark| line.starts_with(mark))
        else {
            return false;
        };
        self.report(
            codes::SYNTAX,
            self.at..self.at + mark.len(),
            "a comment starts with `#`",
            format!("write `#` for `{mark}`"),
        );
        self.edit(self.at..self.at + mark.len(), "#");
        true
    }

    /// A line that is neither key, header nor comment.
    fn stray_line(&mut self, follows: bool) {
        self.space();
        let (start, end) = (self.at, self.line_end().max(self.at));
        let line = self.text[start..end].trim_end();
        if !follows {
            let (message, hint) = self.stray_words(line);
            self.report(codes::SYNTAX, start..start + line.len(), message, hint);
        }
        self.found.lossy = true;
        self.edit(start..start, "# ");
        self.stray = true;
        self.next_line();
    }

    fn stray_words(&self, line: &str) -> (&'static str, String) {
        if let Some(key) = &self.last_text {
            let value = self.text[key.end..].trim_start_matches(['=', ' ', '\t']);
            let key = &self.text[key.clone()];
            if let Some(quotes) = ["\"\"\"", "'''"].into_iter().find(|quotes| value.starts_with(quotes)) {
                let hint = format!("move the {quotes} that ends the text of `{key}` below this line");
                return ("this line belongs to no key", hint);
            }
            let hint =
                format!("text of several lines goes between three quotes: `{key} = \"\"\"` … `\"\"\"`");
            return ("this line belongs to no key", hint);
        }
        let usual = "a line is `key = value`, `[table]`, `[[table]]` or a `# comment`".to_owned();
        if line.starts_with("- ") || line.starts_with("* ") {
            return (
                "a list is written in brackets after its key",
                "write `key = [\"…\", \"…\"]`".to_owned(),
            );
        }
        if line.starts_with(['}', ']']) {
            return ("this bracket closes nothing", "delete it".to_owned());
        }
        if line.starts_with('=') {
            return ("there is no key before the `=`", usual);
        }
        if let Some(pair) = line.strip_prefix(['"', '\'']).filter(|rest| self.looks_like_pair(rest)) {
            return ("a key has no quote before it", format!("write `{pair}`"));
        }
        ("this line is not `key = value`", usual)
    }

    fn header(&mut self, line: &'a str) {
        self.last_text = None;
        let start = self.at;
        let mut header = Header::read(line);
        self.at += header.length;
        self.end = self.at;
        let range = start..start + header.length;
        let names = header.path.len();
        header.path.retain(|name| !name.is_empty());
        if header.path.is_empty() {
            let hint = "write the name of a table between the brackets, such as `[trade]`";
            self.report(codes::SYNTAX, range.clone(), "this header has no name", hint);
            self.edit(range, format!("[{SECOND}{start}]"));
            self.found.lossy = true;
            self.table = None;
            self.keys.clear();
            self.after_header();
            return;
        }
        let gap = header.path.len() < names;
        let mut known = headers::find(self.root, &header.path);
        // A table within one of several, and there is none of that name: it would take the place of the list.
        let outer = headers::find(self.root, &header.path[..1]).filter(|outer| outer.several);
        let stray = known.is_none() && header.path.len() > 1 && outer.is_some();
        let early = outer
            .as_ref()
            .filter(|outer| header.path.len() > 1 && !stray && !self.lists.contains(&outer.path));
        if let Some(early) = early {
            let message = format!("this table comes before the `{}` that it belongs to", early.written());
            self.report(codes::SYNTAX, range.clone(), &message, "move it below");
            self.edit(range, format!("[{SECOND}{start}]"));
            self.found.lossy = true;
            self.table = known.map(|known| known.table);
            self.keys.clear();
            self.after_header();
            return;
        }
        if stray {
            known = outer;
        }
        let right = known.as_ref().map_or_else(|| header.well_formed(), Known::written);
        let path = known.as_ref().map_or_else(|| header.path.join("."), |known| known.path.clone());
        // Which table is meant cannot be told.
        let lost = gap && known.as_ref().is_none_or(|known| header.opening > 1 && !known.several);
        if lost || header.written != right {
            let hint = format!("write `{right}`");
            if gap {
                let hint = if lost { "write the name of a table there".to_owned() } else { hint };
                self.report(codes::SYNTAX, range.clone(), "a name is missing beside the dot", hint);
            } else if !header.is_paired() {
                self.report(
                    codes::UNCLOSED,
                    range.clone(),
                    "the brackets of this header do not pair up",
                    hint,
                );
            } else if self.wrong_headers.insert(path.clone()) {
                match &known {
                    Some(known) if known.exact && !stray => {
                        let (message, hint) = headers::wrong_brackets(&known.path, known.several);
                        self.report(codes::BRACKETS, range.clone(), &message, hint);
                    }
                    Some(_) => {
                        let message = format!("there is no table `{}`", header.written);
                        self.report(
                            codes::UNKNOWN_KEY,
                            range.clone(),
                            &message,
                            format!("did you mean `{right}`?"),
                        );
                    }
                    None => self.report(codes::SYNTAX, range.clone(), "this header cannot be read", hint),
                }
            }
            self.edit(range.clone(), if lost { format!("[{SECOND}{start}]") } else { right.clone() });
        }
        self.table = known.as_ref().filter(|_| !lost).map(|known| known.table);
        self.keys.clear();
        if lost {
            self.found.lossy = true;
            self.after_header();
            return;
        }
        if known.as_ref().map_or(header.opening == 1, |known| !known.several) {
            if let Some(first) = self.headers.get(&path).cloned() {
                if !self.found.mistakes.last().is_some_and(|last| last.range == range)
                    && header.written == right
                {
                    self.twice(
                        range.clone(),
                        first,
                        &format!("`{right}` is given twice"),
                        "put the keys of both under the first",
                    );
                }
                // Another name: what is in the table is looked at later, together with the first.
                self.found.edits.retain(|edit| edit.range != range);
                self.edit(range, format!("[{SECOND}{start}]"));
                self.found.lossy = true;
                self.table = None;
            } else {
                self.headers.insert(path.clone(), range);
            }
        } else {
            self.lists.insert(path.clone());
            // Tables within the one before are over.
            let within = format!("{path}.");
            let after = self.headers.range(within.clone()..);
            let inner: Vec<String> = after
                .map(|(header, _)| header.clone())
                .take_while(|header| header.starts_with(&within))
                .collect();
            inner.iter().for_each(|header| {
                self.headers.remove(header);
            });
        }
        self.after_header();
    }

    /// What follows a header on its line.
    fn after_header(&mut self) {
        self.space();
        let rest = self.ahead().trim_end();
        if rest.is_empty() || rest.starts_with('#') {
            self.next_line();
        } else if self.looks_like_pair(rest) {
            self.report(
                codes::SYNTAX,
                self.at..self.at + rest.len(),
                "a key goes below the header, on a line of its own",
                "start a new line before it",
            );
            self.edit(self.at..self.at, "\n");
        } else {
            self.report(
                codes::SYNTAX,
                self.at..self.at + rest.len(),
                "nothing can follow a header on its line",
                format!("delete `{rest}`, or put it on a line of its own"),
            );
            self.edit(self.at..self.at, "# ");
            self.next_line();
        }
    }

    fn twice(&mut self, range: Range<usize>, first: Range<usize>, message: &str, hint: &str) {
        let before = self.found.mistakes.len();
        self.report(codes::TWICE, range, message, hint);
        if let Some(new) = self.found.mistakes.get_mut(before) {
            new.related = Some((first, "the first is here"));
        }
        self.found.lossy = true;
    }

    /// `key = value`; whether it is that.
    fn pair(&mut self) -> bool {
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

    /// Notes a key of the table, and reports it if it is there already.
    fn take_key(&mut self, path: &[String], range: Range<usize>) {
        match self.keys.get(&path.join(".")).cloned() {
            Some(first) => {
                self.twice(
                    range.clone(),
                    first,
                    &format!("`{}` is given twice", path.join(".")),
                    "keep one of the two",
                );
                self.edit(range.clone(), format!("{SECOND}{}", range.start));
            }
            None => {
                self.keys.insert(path.join("."), range);
            }
        }
    }

    /// What a key holds.
    fn lookup(
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

    /// A key, its parts with dots between them.
    fn key(&mut self) -> Option<(Vec<String>, Range<usize>)> {
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

    /// What is between a key and its value; whether anything is.
    fn separator(&mut self, key: &Range<usize>, depth: usize) -> bool {
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

    /// A token of the lexer, which knows strings.
    fn token(&self) -> &'a str {
        let rest = self.rest();
        Source::new(rest).lex().next().and_then(|token| rest.get(..token.span().end())).unwrap_or_default()
    }

    fn value(&mut self, kind: Option<Type>, depth: usize, key: &Range<usize>) -> Ended {
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
    fn after_value(&mut self, value: usize, is_text: bool) {
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

    fn array(&mut self, kind: Option<Type>, depth: usize) -> Ended {
        let open = self.at;
        let element = misread::element(kind);
        self.at += 1;
        self.end = self.at;
        let mut needs_comma = false;
        while !self.gave_up {
            self.space();
            let Some(c) = self.first() else { return Ended::Open("]".to_owned()) };
            match c {
                '\n' | '\r' => {
                    self.next_line();
                    if self.starts_statement(true) {
                        return Ended::Open("]".to_owned());
                    }
                }
                '#' => self.at = self.line_end(),
                ',' | ';' => self.comma(&mut needs_comma),
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
                _ if self.rest().starts_with("//") => self.inner_comment(),
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

    fn inline(&mut self, kind: Option<Type>, depth: usize) -> Ended {
        let open = self.at;
        self.at += 1;
        self.end = self.at;
        let table = match kind {
            Some(Type::Table(table) | Type::Tables(table)) => Some(table),
            _ => None,
        };
        self.entries(table, depth, open, false)
    }

    /// The keys of an inline table up to its end; up to a `]` where it has no braces.
    fn entries(&mut self, table: Option<&'static Table>, depth: usize, open: usize, bare: bool) -> Ended {
        let mut needs_comma = false;
        let mut keys: BTreeMap<String, Range<usize>> = BTreeMap::new();
        while !self.gave_up {
            self.space();
            let Some(c) = self.first() else { return Ended::Open("}".to_owned()) };
            match c {
                '\n' | '\r' => {
                    self.next_line();
                    if self.starts_statement(needs_comma) {
                        return Ended::Open("}".to_owned());
                    }
                }
                '#' => self.at = self.line_end(),
                ',' | ';' => self.comma(&mut needs_comma),
                '}' if !bare => {
                    self.at += 1;
                    self.end = self.at;
                    return Ended::Closed;
                }
                ']' if bare => return Ended::Closed,
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
                _ if self.rest().starts_with("//") => self.inner_comment(),
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
                        self.twice(
                            range.clone(),
                            first,
                            &format!("`{}` is given twice", path.join(".")),
                            "keep one of the two",
                        );
                        self.edit(range.clone(), format!("{SECOND}{}", range.start));
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

    /// Whether a text starts with `key = value`, where the format has such a key or the value leaves no doubt.
    fn looks_like_pair(&self, text: &str) -> bool {
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

    /// A string, in quotes of any kind.
    fn string(&mut self, kind: Option<Type>, depth: usize) {
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

    /// A value without quotes and brackets.
    fn bare(&mut self, kind: Option<Type>, depth: usize, key: &Range<usize>) {
        let start = self.at;
        let ahead = self.ahead_by(if depth == 0 { AHEAD } else { AHEAD_WITHIN });
        let raw = self.bare_text(ahead, depth);
        let raw = raw.trim_end();
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

/// A stretch of a text with the edits that belong to it.
pub(super) fn apply(text: &str, range: Range<usize>, edits: &[Edit]) -> String {
    let mut out = String::with_capacity(range.len());
    let mut at = range.start;
    for edit in edits.iter().filter(|edit| edit.range.start >= range.start && edit.range.end <= range.end) {
        out.push_str(text.get(at..edit.range.start).unwrap_or_default());
        out.push_str(&edit.with);
        at = edit.range.end;
    }
    out.push_str(text.get(at..range.end).unwrap_or_default());
    out
}

/// The end of the line that a place is on, without its line break.
pub(super) fn end_of_line(text: &str, at: usize) -> usize {
    let rest = text.get(at..).unwrap_or_default();
    let end = memchr::memchr(b'\n', rest.as_bytes()).unwrap_or(rest.len());
    at + rest[..end].strip_suffix('\r').map_or(end, str::len)
}

/// Where the line of a place starts.
pub(super) fn line_start(text: &str, at: usize) -> usize {
    let before = text.as_bytes().get(..at.min(text.len())).unwrap_or_default();
    memchr::memrchr(b'\n', before).map_or(0, |at| at + 1)
}

fn is_quote(c: char) -> bool {
    matches!(c, '"' | '\'')
}

/// Whether the quotes of a string of one line are closed.
fn is_closed(token: &str) -> bool {
    let quote = token.as_bytes().first();
    if token.len() < 2 || token.as_bytes().last() != quote {
        return false;
    }
    let escapes = token[..token.len() - 1].bytes().rev().take_while(|byte| *byte == b'\\').count();
    quote == Some(&b'\'') || escapes % 2 == 0
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

/// Whether a text is a value of TOML.
fn is_valid(text: &str) -> bool {
    let plain = text.len() < 16 && text.bytes().all(|byte| byte.is_ascii_digit()) && !text.starts_with('0');
    plain && !text.is_empty() || !text.is_empty() && DeValue::parse_recoverable(text).1.is_empty()
}

fn is_key_letter(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '_' | '-')
}

/// How long a key without quotes is that a text starts with, dots and the space around them included.
fn key_length(text: &str) -> usize {
    text.find(|c: char| !is_key_letter(c) && c != '.').unwrap_or(text.len())
}

/// Whether a text is one word, or two.
fn is_word(text: &str) -> bool {
    let code = text.split('#').next().unwrap_or_default().trim_end();
    !code.is_empty() && code.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '/'))
}

/// Whether a line is a header of the format, whatever its brackets.
fn is_header(line: &str, root: &'static Table) -> bool {
    if !line.starts_with('[') || looks_like_list(line) {
        return false;
    }
    let header = Header::read(line);
    let after = line[header.length..].trim_start();
    (after.is_empty() || after.starts_with('#')) && headers::find(root, &header.path).is_some()
}

/// Whether a line has the brackets of a header, and nothing else.
fn is_nameless(line: &str) -> bool {
    let code = line.split('#').next().unwrap_or_default();
    code.contains(']') && code.chars().all(|c| matches!(c, '[' | ']' | ' ' | '\t' | '\r'))
}

/// Whether a line that starts with `[` is a list rather than a header.
fn looks_like_list(line: &str) -> bool {
    if line.contains('"') && DeTable::parse_recoverable(line).1.is_empty() {
        return false;
    }
    let inner = line.trim_start_matches(['[', ' ', '\t']);
    inner.starts_with(['"', '\'', '{', ']', '@', '^'])
        || inner.is_empty()
        || inner.split(']').next().unwrap_or_default().contains([',', '=', '{', ':'])
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
