//! Values as the text of a brief, and where each part of it is from.

use std::ops::Range;

use super::node::{Entry, Node, Place, Value};
use crate::read::toml_key;

/// A text that was written from values.
#[derive(Debug, Default)]
pub(super) struct Written {
    pub text: String,
    /// Stretches of it and where they are from, in order. What is between them is punctuation.
    pieces: Vec<(Range<usize>, Place)>,
}

/// Writes the tables of a brief.
pub(super) fn write(root: &[Entry]) -> Written {
    let mut written = Written::default();
    written.table(root, "");
    written
}

impl Written {
    /// Writes what is from a place.
    fn from(&mut self, words: &str, place: Place) {
        let start = self.text.len();
        self.text.push_str(words);
        self.pieces.push((start..self.text.len(), place));
    }

    /// A table below its header: first what is on lines of its own, then the tables that have headers themselves.
    fn table(&mut self, entries: &[Entry], path: &str) {
        for entry in entries.iter().filter(|entry| entry.node.is_inline()) {
            self.from(&toml_key(&entry.key), entry.place.clone());
            self.text.push_str(" = ");
            self.inline(&entry.node, true);
            self.text.push('\n');
        }
        for Entry { key, node, .. } in entries.iter().filter(|entry| !entry.node.is_inline()) {
            let key = toml_key(key);
            let path = if path.is_empty() { key } else { format!("{path}.{key}") };
            match &node.value {
                Value::Table(_, inner) => {
                    // A header that only leads to others need not be there.
                    let leads = inner.iter().all(|entry| !entry.node.is_inline()) && !inner.is_empty();
                    if !leads {
                        self.header(&format!("[{path}]"), node);
                    }
                    self.table(inner, &path);
                }
                Value::Array(nodes) => {
                    for node in nodes {
                        self.header(&format!("[[{path}]]"), node);
                        self.table(node.table().unwrap_or_default(), &path);
                    }
                }
                Value::Text(..) | Value::Boolean(_) | Value::Other(_) => {}
            }
        }
    }

    fn header(&mut self, header: &str, node: &Node) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        self.from(header, node.place.clone());
        self.text.push('\n');
    }

    /// A value on a line. A list of tables is written over several where it can be.
    fn inline(&mut self, node: &Node, lines: bool) {
        let Place { file, range } = node.place.clone();
        match &node.value {
            Value::Text(_, written) | Value::Other(written) => self.from(written, node.place.clone()),
            Value::Boolean(truth) => self.from(if *truth { "true" } else { "false" }, node.place.clone()),
            Value::Array(nodes) => {
                let lines = lines && nodes.iter().any(|node| node.table().is_some());
                self.from("[", first(file, &range));
                for (at, node) in nodes.iter().enumerate() {
                    self.text.push_str(match (lines, at) {
                        (true, _) => "\n  ",
                        (false, 0) => "",
                        (false, _) => ", ",
                    });
                    self.inline(node, false);
                    self.text.push_str(if lines { "," } else { "" });
                }
                self.text.push_str(if lines { "\n" } else { "" });
                self.from("]", last(file, &range));
            }
            Value::Table(_, entries) => {
                self.from("{", first(file, &range));
                for (at, entry) in entries.iter().enumerate() {
                    self.text.push_str(if at == 0 { " " } else { ", " });
                    self.from(&toml_key(&entry.key), entry.place.clone());
                    self.text.push_str(" = ");
                    self.inline(&entry.node, false);
                }
                self.text.push_str(if entries.is_empty() { "" } else { " " });
                self.from("}", last(file, &range));
            }
        }
    }

    /// Where a stretch of the text is from.
    pub(super) fn place(&self, range: &Range<usize>) -> Place {
        let next = self.pieces.partition_point(|(here, _)| here.start <= range.start);
        let Some((here, from)) = next.checked_sub(1).and_then(|at| self.pieces.get(at)) else {
            return Place::default();
        };
        let inside = range.start < here.end || range.is_empty() && range.start == here.end;
        let first = match self.pieces.get(next).filter(|_| !inside) {
            // What starts with punctuation starts with what comes after it.
            Some((here, from)) if here.start < range.end => along(here, from, here.start),
            _ => along(here, from, range.start),
        };
        let end = self.pieces.partition_point(|(here, _)| here.start < range.end);
        let last = end.checked_sub(1).and_then(|at| self.pieces.get(at)).filter(|_| !range.is_empty());
        let last = last.filter(|(_, from)| from.file == first.file);
        let stop = last.map_or(first.range.start, |(here, from)| {
            match here.len() == from.range.len() || range.end < here.end {
                true => along(here, from, range.end).range.start,
                false => from.range.end,
            }
        });
        Place { file: first.file, range: first.range.start..stop.max(first.range.start) }
    }
}

/// The place of a byte of a stretch. One that was written otherwise is meant as a whole.
fn along(here: &Range<usize>, from: &Place, at: usize) -> Place {
    let start = match here.len() == from.range.len() {
        true => from.range.start + at.clamp(here.start, here.end) - here.start,
        false => from.range.start,
    };
    Place { file: from.file, range: start..start }
}

/// The bracket that opens a value.
fn first(file: usize, range: &Range<usize>) -> Place {
    Place { file, range: range.start..(range.start + 1).min(range.end) }
}

/// The bracket that closes it.
fn last(file: usize, range: &Range<usize>) -> Place {
    Place { file, range: range.end.saturating_sub(1).max(range.start)..range.end }
}

#[cfg(test)]
mod tests {
    use toml::de::DeTable;

    use super::super::node::entries;
    use super::*;

    const BRIEF: &str = "\
schema = 1 # one
brief . title = 'A \"title\"'
[trade.sub] # a comment
\"a key\" = [ 1, # two
  2.50 ]
inner = { x.y = 1994-02-03, list = [{ a = true }, { }] }
[[year]]
text = \"\"\"
two
lines \\u0041\"\"\"
[[year.part]]
[[year]]
year = [{ a = 1 }, { a = 2 }]
none = []
";

    fn written() -> Written {
        let (tree, errors) = DeTable::parse_recoverable(BRIEF);
        assert!(errors.is_empty());
        write(&entries(0, BRIEF, tree.get_ref()))
    }

    #[test]
    fn values_are_the_same_and_comments_are_gone() {
        let written = written();
        let parse = |text: &str| text.parse::<toml::Table>().unwrap();
        assert_eq!(parse(&written.text), parse(BRIEF), "{}", written.text);
        assert!(!written.text.contains('#'), "{}", written.text);
        assert!(written.text.contains("2.50"), "{}", written.text);
    }

    #[test]
    fn places_lead_back() {
        let written = written();
        for part in
            ["schema", "1994-02-03", "'A \"title\"'", "lines \\u0041", "2.50", "[[year.part]]", "[trade.sub]"]
        {
            let at = written.text.find(part).unwrap();
            let place = written.place(&(at..at + part.len()));
            assert_eq!(&BRIEF[place.range], part);
        }
        let whole = |start: &str, end: &str| {
            let at = written.text.find(start).unwrap();
            let to = at + written.text[at..].find(end).unwrap() + end.len();
            BRIEF[written.place(&(at..to)).range].to_owned()
        };
        assert_eq!(whole("{ x = ", "}] }"), "{ x.y = 1994-02-03, list = [{ a = true }, { }] }");
        assert_eq!(whole("[1", "]"), "[ 1, # two\n  2.50 ]");
    }
}
