//! Headers of tables, `[table]` and `[[table]]`.

use super::schema::{Key, Table, Type};
use super::suggest::nearest;

/// A header as it is written.
pub(super) struct Header<'a> {
    /// With its brackets.
    pub written: &'a str,
    /// How long it is in the text.
    pub length: usize,
    /// How many brackets open it.
    pub opening: usize,
    closing: usize,
    pub path: Vec<String>,
}

/// A table of the format that a header names.
pub(super) struct Known {
    pub path: String,
    pub table: &'static Table,
    /// Whether there is a list of such tables.
    pub several: bool,
    /// Whether the header has the very name.
    pub exact: bool,
}

impl<'a> Header<'a> {
    /// Reads the header that a line starts with.
    pub(super) fn read(line: &'a str) -> Self {
        let brackets = |text: &str, bracket: char| {
            let inner = text.trim_start_matches([bracket, ' ', '\t']);
            let taken = &text[..text.len() - inner.len()];
            (taken.matches(bracket).count(), taken.trim_end().len(), taken.len())
        };
        let (opening, _, start) = brackets(line, '[');
        let name_end = line[start..].find([']', '#', '=']).map_or(line.len(), |at| start + at);
        let name = line[start..name_end].trim_end();
        let (closing, close, _) = brackets(&line[name_end..], ']');
        let length = if closing == 0 { start + name.len() } else { name_end + close };
        let length = length.max(1).min(line.len());
        let path = name.split('.').map(|part| part.trim().trim_matches(['"', '\'']).to_owned()).collect();
        Self { written: &line[..length], length, opening, closing, path }
    }

    /// Whether it has as many brackets at its end as at its start, one or two, with nothing between them.
    pub(super) fn is_paired(&self) -> bool {
        let brackets = |at: usize| {
            let twice = self.written.starts_with("[[") && self.written.ends_with("]]");
            at == 1 || at == 2 && twice
        };
        self.opening == self.closing && brackets(self.opening)
    }

    /// The same with as many brackets at its end as at its start.
    pub(super) fn well_formed(&self) -> String {
        if self.is_paired() {
            return self.written.to_owned();
        }
        header(&self.path.join("."), self.opening.max(self.closing) > 1)
    }
}

impl Known {
    pub(super) fn written(&self) -> String {
        header(&self.path, self.several)
    }
}

/// A header with its brackets.
pub(super) fn header(path: &str, several: bool) -> String {
    if several { format!("[[{path}]]") } else { format!("[{path}]") }
}

/// What to say of a header with two brackets for one, or one for two.
pub(super) fn wrong_brackets(path: &str, several: bool) -> (String, String) {
    if several {
        let message = format!("there can be several `{path}`: the header needs double brackets");
        (message, format!("write `[[{path}]]`, once for each"))
    } else {
        (format!("there is one `{path}` only: the header needs single brackets"), format!("write `[{path}]`"))
    }
}

/// The table that a path leads to, or the one that was meant.
pub(super) fn find(root: &'static Table, path: &[String]) -> Option<Known> {
    let mut table = root;
    let mut several = false;
    let mut exact = true;
    let mut found: Vec<&str> = Vec::new();
    for name in path {
        let key = match table_key(table, name) {
            Some(key) => key,
            None => {
                exact = false;
                match meant(table, name) {
                    Some(key) => key,
                    None if found.is_empty() && path.len() == 1 => return find_below(root, name),
                    None => return None,
                }
            }
        };
        found.push(key.name);
        match key.kind {
            Type::Table(inner) => (table, several) = (inner, false),
            Type::Tables(inner) => (table, several) = (inner, true),
            _ => return None,
        }
    }
    Some(Known { path: found.join("."), table, several, exact })
}

fn table_key(table: &'static Table, name: &str) -> Option<&'static Key> {
    table.key(name).filter(|key| matches!(key.kind, Type::Table(_) | Type::Tables(_)))
}

/// The table within a table that a name is near to.
pub(super) fn meant(table: &'static Table, name: &str) -> Option<&'static Key> {
    let lower = name.to_lowercase();
    let tables = || table.keys().filter(|key| matches!(key.kind, Type::Table(_) | Type::Tables(_)));
    let names = || tables().map(|key| key.name);
    let near = names()
        .find(|known| lower == *known || is_plural(&lower, known) || is_plural(known, &lower))
        .or_else(|| nearest(name, names()))?;
    tables().find(|key| key.name == near)
}

/// Whether a word is the plural of another, in the ways of English.
fn is_plural(word: &str, singular: &str) -> bool {
    word.strip_suffix('s') == Some(singular)
        || word.strip_suffix("ies").is_some_and(|stem| singular.strip_suffix('y') == Some(stem))
}

/// A table within another that is named without it, or with something else than a dot between the two.
pub(super) fn find_below(root: &'static Table, name: &str) -> Option<Known> {
    let lower = name.to_lowercase();
    for key in root.keys() {
        let (Type::Table(outer) | Type::Tables(outer)) = key.kind else { continue };
        for inner in outer.keys() {
            let several = match inner.kind {
                Type::Table(_) => false,
                Type::Tables(_) => true,
                _ => continue,
            };
            let joined = |separator: &str| format!("{}{separator}{}", key.name, inner.name) == lower;
            let by_itself = lower == inner.name || is_plural(&lower, inner.name);
            // Tables that are written in braces have no header.
            let has_header = outer.key(inner.name).is_some() && inner_has_header(inner);
            if has_header && (by_itself || [" ", "_", "-", "/", ""].into_iter().any(joined)) {
                let (Type::Table(table) | Type::Tables(table)) = inner.kind else { continue };
                return Some(Known {
                    path: format!("{}.{}", key.name, inner.name),
                    table,
                    several,
                    exact: false,
                });
            }
        }
    }
    None
}

/// Whether a table is written with a header rather than in braces: messages call it by its header.
fn inner_has_header(key: &Key) -> bool {
    matches!(key.kind, Type::Table(table) | Type::Tables(table) if table.name.starts_with("`["))
}
