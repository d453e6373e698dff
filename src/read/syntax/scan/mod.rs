//! Finds the mistakes behind the errors of the parser.
//!
//! A parser notices a mistake where it can go no further, which may be far from where it was made: that a
//! list is not closed shows in the table after it. The scanner reads the text as a person would, line by
//! line. A line that looks like `key = value` or `[table]` starts something new, whatever is still open.
//! Each mistake is reported where it was made, once, and repaired in a copy of the text, so that the rest
//! of the file can be checked as well.

mod brackets;
mod header;
mod key;
mod recognise;
mod scanner;
mod text;
mod value;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use crate::diag::codes;
use crate::read::schema::{Table, Type};
use recognise::{is_nameless, lacks_opening, looks_like_list};
pub(super) use scanner::{Edit, Mistake, end_of_line, line_start};
use scanner::{SECOND, SHOWN, Scanned, Scanner};

/// Mistakes after which the scanner stops.
const MISTAKES_LIMIT: usize = 1_000;

/// Part of what takes the place of a value that is not there.
const NOTHING_MARK: char = '…';

/// The longest conflict of a merge that is looked for, in lines.
const CONFLICT_LINES: usize = 2_000;

/// How often the same mistake is reported line by line.
const ALIKE: usize = 10;

/// How many are reported of a mistake that is made more often.
const FOLDED: usize = 3;

pub(super) const NEW: &str =
    "a line is `key = value`, `[table]` or `[[table]]`; `chancery new` writes a brief to start from";

/// Reads a text of the format whose topmost table is `root`.
pub(super) fn scan(text: &str, root: &'static Table) -> Scanned {
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
        found: Scanned::default(),
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

    fn finish(mut self) -> Scanned {
        self.found.edits.sort_by_key(|edit| (edit.range.start, edit.range.end));
        let mut last = 0;
        self.found.edits.retain(|edit| {
            let apart = edit.range.start >= last;
            last = last.max(edit.range.end);
            apart
        });
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
        } else if line.starts_with('[') && (!looks_like_list(line) || is_nameless(line))
            || lacks_opening(line, self.root)
        {
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
