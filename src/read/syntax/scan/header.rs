//! Headers of tables.

use super::scanner::{SECOND, Scanner};
use crate::diag::codes;
use crate::read::headers::{self, Header, Known};

impl<'a> Scanner<'a> {
    pub(super) fn header(&mut self, line: &'a str) {
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
}
