//! Headers of tables.

use super::scanner::{SECOND, Scanner};
use crate::diag::codes;
use crate::read::headers::{self, Header, Known};

impl<'a> Scanner<'a> {
    pub(super) fn header(&mut self, line: &'a str) {
        self.last_text = None;
        let start = self.at;
        let header = Header::read(line);
        self.at += header.length;
        self.end = self.at;
        let range = start..start + header.length;
        let known = headers::find(self.root, &header.path);
        let right = known.as_ref().map_or_else(|| header.well_formed(), Known::written);
        let path = known.as_ref().map_or_else(|| header.path.join("."), |known| known.path.clone());
        if header.written != right {
            let hint = format!("write `{right}`");
            if !header.is_paired() {
                self.report(
                    codes::UNCLOSED,
                    range.clone(),
                    "the brackets of this header do not pair up",
                    hint,
                );
            } else if self.wrong_headers.insert(path.clone()) {
                match &known {
                    Some(known) if known.exact => {
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
            self.edit(range.clone(), right.as_str());
        }
        self.table = known.as_ref().map(|known| known.table);
        self.keys.clear();
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
