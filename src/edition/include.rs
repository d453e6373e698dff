//! Merges the tables of included files into a brief.

use std::sync::Arc;

use toml::de::DeTable;

use super::node::{Entry, Node, Place, Value, entries, get};
use crate::brief::{Brief, Declared};
use crate::diag::{Diagnostic, SourceFiles, codes};
use crate::read::schema::{Table, Type};
use crate::read::{
    ReadFiles, Report, SIZE_LIMIT, decode, overfull, report_overfull, syntax_errors, toml_text, word_list,
};

/// The key that names the files.
pub(super) const KEY: &str = "include";

/// The most files that a brief may include.
const FILES_LIMIT: usize = 50;

/// The tables that several briefs may share, as a file has them.
const SHARED: &[&str] = &["source", "official", "abbreviations", "party"];

/// What the brief and its included files are, and what is wrong with them.
#[derive(Debug, Default)]
pub(super) struct Inclusion {
    /// The paths of the included files, from the folder of the brief, whether they can be read or not.
    pub inputs: Vec<String>,
    pub diagnostics: Vec<Diagnostic>,
    /// Whether something is missing, so that what refers to it is not wrong.
    pub partial: bool,
}

/// Merges the tables of included files into a brief, whose text is the first of the sources. The others are added there.
pub(super) fn include(root: &mut Vec<Entry>, files: &dyn ReadFiles, sources: &mut SourceFiles) -> Inclusion {
    let inclusion = Inclusion::default();
    let Some(at) = root.iter().position(|entry| entry.is(KEY)) else { return inclusion };
    // What is no list of paths is reported when the brief is read.
    let Some(named) = paths(&root[at].node, "") else { return inclusion };
    root.remove(at);
    let codes: Vec<String> =
        get(root, "party").map_or(&[][..], Node::tables).iter().filter_map(code).collect();
    let mut including = Including {
        root,
        codes,
        files,
        sources,
        room: SIZE_LIMIT,
        way: Vec::new(),
        is_full: false,
        inclusion,
    };
    including.all(named);
    including.inclusion
}

/// A file that is named, by its path from the folder of the brief, and where.
type Named = (String, Place);

/// The paths of a list, from a folder; none where something else is there.
fn paths(list: &Node, folder: &str) -> Option<Vec<Named>> {
    let Value::Array(nodes) = &list.value else { return None };
    let path = |node: &Node| {
        let path = node.text().filter(|path| !path.trim().is_empty())?;
        Some((without_detours(&below(folder, path)), node.place.clone()))
    };
    nodes.iter().map(path).collect()
}

/// A path as it leads from the folder of the brief, where it is written in a file of a folder of that. One that starts
/// elsewhere is refused when it is read.
fn below(folder: &str, path: &str) -> String {
    if path.starts_with('/') { path.to_owned() } else { format!("{folder}{path}") }
}

/// A path without parts that lead nowhere: `shared/../people.toml` is `people.toml`, so that a file is known again however it
/// is named.
fn without_detours(path: &str) -> String {
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split('/') {
        match part {
            "." => {}
            ".." if parts.last().is_some_and(|last| !matches!(*last, ".." | "")) => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    parts.join("/")
}

/// Files that are included one after the other, and what comes of it.
struct Including<'i> {
    root: &'i mut Vec<Entry>,
    /// The codes of the parties of the brief.
    codes: Vec<String>,
    files: &'i dyn ReadFiles,
    sources: &'i mut SourceFiles,
    /// How many bytes there may still be.
    room: usize,
    /// The files that include each other on the way to the one that is read, each with where it is named.
    way: Vec<Named>,
    /// Whether it is reported that there are too many files.
    is_full: bool,
    inclusion: Inclusion,
}

impl Including<'_> {
    /// Includes some files, and after each those that it names.
    fn all(&mut self, named: Vec<Named>) {
        for (path, place) in named {
            if let Some(start) = self.way.iter().position(|(known, _)| *known == path) {
                self.circle(start, &path, &place);
                continue;
            }
            if self.inclusion.inputs.contains(&path) {
                continue;
            }
            if self.inclusion.inputs.len() == FILES_LIMIT {
                self.too_many(&place);
                return;
            }
            self.inclusion.inputs.push(path.clone());
            let diagnostics = &mut self.inclusion.diagnostics;
            let Some((tables, others)) =
                read(&path, &place, self.files, self.sources, &mut self.room, diagnostics)
            else {
                self.inclusion.partial = true;
                continue;
            };
            for entry in tables {
                merge(self.root, entry, &self.codes, &mut self.inclusion);
            }
            self.way.push((path, place));
            self.all(others);
            self.way.pop();
        }
    }

    fn too_many(&mut self, place: &Place) {
        if !std::mem::replace(&mut self.is_full, true) {
            let message = format!("a brief can include {FILES_LIMIT} files, and there are more");
            let error = Diagnostic::error(codes::TOO_MANY, place.span(), message);
            self.inclusion.diagnostics.push(error.hint("put what they have into fewer files"));
        }
        self.inclusion.partial = true;
    }

    /// Reports files that include each other in a circle, from one of the way on.
    fn circle(&mut self, start: usize, path: &str, place: &Place) {
        let circle = self.way.get(start..).unwrap_or_default();
        let message = match circle {
            [_] => format!("`{path}` includes itself"),
            _ => {
                let names: Vec<String> = circle.iter().map(|(name, _)| format!("`{name}`")).collect();
                format!("these files include each other in a circle: {}", word_list(&names))
            }
        };
        let mut error = Diagnostic::error(codes::INCLUDE, place.span(), message);
        for (name, place) in circle {
            error = error.related(place.span(), format!("`{name}` is included here"));
        }
        self.inclusion.diagnostics.push(error.hint("remove one of these entries"));
    }
}

fn code(party: &Node) -> Option<String> {
    party.get("code")?.text().map(str::to_owned)
}

/// The tables of an included file, and the files that it names itself; none where it cannot be read, which is reported.
fn read(
    path: &str,
    place: &Place,
    files: &dyn ReadFiles,
    sources: &mut SourceFiles,
    room: &mut usize,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<(Vec<Entry>, Vec<Named>)> {
    let here = place.span();
    let bytes = match files.read(path) {
        Ok(bytes) => bytes,
        Err(error) => {
            let (message, hint) = error.words(path);
            diagnostics.push(Diagnostic::error(codes::UNREADABLE_FILE, here, message).hint(hint));
            return None;
        }
    };
    let Some(left) = room.checked_sub(bytes.len()) else {
        let message = format!("with `{path}`, the included files are larger than {} MiB", SIZE_LIMIT >> 20);
        let error = Diagnostic::error(codes::FILE_TOO_LARGE, here, message);
        diagnostics.push(error.hint("include only what the brief needs"));
        return None;
    };
    *room = left;
    let named = (here, "the file is included here".to_owned());
    let text: Arc<str> = match decode(&bytes) {
        Ok(text) => text.as_ref().into(),
        Err(wrong) => {
            let mut error = wrong.diagnostic(beside(sources, path), sources);
            error.related.push(named);
            diagnostics.push(error);
            return None;
        }
    };
    let file = sources.add(beside(sources, path), Arc::clone(&text));
    let mut cx = Report::new(file, &text, files, SourceFiles::default());
    if let Some(place) = overfull(&text) {
        report_overfull(&mut cx, place);
        diagnostics.append(&mut cx.diagnostics);
        return None;
    }
    let (tree, errors) = DeTable::parse_recoverable(&text);
    if !errors.is_empty() {
        syntax_errors(&mut cx, Brief::TABLE);
        cx.count_hidden();
        diagnostics.append(&mut cx.diagnostics);
        return None;
    }
    let mut tables = entries(usize::from(file.0), &text, tree.get_ref());
    if get(&tables, "brief").is_some() {
        let error =
            Diagnostic::error(codes::INCLUDE, here, format!("`{path}` is a brief, and cannot be included"));
        diagnostics.push(error.hint("name a file that holds only what several briefs share"));
        return None;
    }
    let folder = path.rfind('/').map_or("", |at| &path[..=at]);
    let mut others = Vec::new();
    if let Some(at) = tables.iter().position(|entry| entry.is(KEY)) {
        let list = tables.remove(at).node;
        match paths(&list, folder) {
            Some(named) => others = named,
            None => {
                let message = format!("`{KEY}` is not a list of paths");
                let error = Diagnostic::error(codes::WRONG_TYPE, list.place.span(), message);
                diagnostics.push(error.hint(format!("write `{KEY} = [\"others.toml\"]`")));
            }
        }
    }
    tables.retain(|entry| match unshared(entry) {
        Some((place, message, hint)) => {
            let error = Diagnostic::error(codes::INCLUDE, place.span(), message);
            diagnostics.push(error.hint(hint).related(here, "the file is included here"));
            false
        }
        None => true,
    });
    move_paths(&mut tables, Brief::TABLE, folder);
    Some((tables, others))
}

/// What messages call a file that the brief names.
fn beside(sources: &SourceFiles, path: &str) -> String {
    let brief = sources.files().first().map_or("", |file| file.name.as_str());
    std::path::Path::new(brief).parent().unwrap_or(std::path::Path::new("")).join(path).display().to_string()
}

/// Why a table cannot be in an included file: where, what, and what to do.
fn unshared(entry: &Entry) -> Option<(&Place, String, String)> {
    let other = |entry: &&Entry| !entry.is("code") && !entry.is("facts");
    let (wrong, whose) = match entry.key.as_str() {
        "party" => (entry.node.tables().iter().filter_map(Node::table).flatten().find(other)?, " of a party"),
        key if SHARED.contains(&key) => return None,
        _ => (entry, ""),
    };
    let shared = SHARED.iter().filter_map(|name| {
        Some(match Brief::TABLE.key(name)?.kind {
            Type::Tables(table) if *name == "party" => format!("{} with `code` and `facts`", table.name),
            Type::Tables(table) | Type::Table(table) => table.name.to_owned(),
            _ => format!("`[{name}]`"),
        })
    });
    let shared: Vec<String> = shared.collect();
    let shared: Vec<&str> = shared.iter().map(String::as_str).collect();
    let message = format!("`{}`{whose} cannot be in an included file", wrong.key);
    let hint = format!("briefs can share {}: put everything else into the brief itself", word_list(&shared));
    Some((&wrong.place, message, hint))
}

/// Has paths start from the folder of the brief.
fn move_paths(entries: &mut [Entry], schema: &'static Table, folder: &str) {
    for entry in entries.iter_mut().filter(|_| !folder.is_empty()) {
        match (schema.key(&entry.key).map(|key| key.kind), &mut entry.node.value) {
            (Some(Type::File), Value::Text(path, written)) => {
                *path = below(folder, path);
                *written = toml_text(path);
            }
            (Some(Type::Table(inner) | Type::Tables(inner)), Value::Table(_, entries)) => {
                move_paths(entries, inner, folder);
            }
            (Some(Type::Tables(inner)), Value::Array(nodes)) => {
                for entries in nodes.iter_mut().filter_map(Node::table_mut) {
                    move_paths(entries, inner, folder);
                }
            }
            _ => {}
        }
    }
}

/// Adds the tables of a file to those of the brief, without those of other parties.
fn merge(root: &mut Vec<Entry>, entry: Entry, codes: &[String], inclusion: &mut Inclusion) {
    if entry.is("party") {
        for party in entry.node.tables() {
            match code(party) {
                Some(code) => facts(root, party, &code, inclusion),
                None => {
                    let error = Diagnostic::error(
                        codes::MISSING_KEY,
                        party.place.span(),
                        "`[[party]]` has no `code`",
                    );
                    let hint = "add `code = \"…\"`, the code of a party in the briefs that share its facts";
                    inclusion.diagnostics.push(error.hint(hint));
                }
            }
        }
        return;
    }
    let Some(own) = root.iter_mut().find(|own| own.key == entry.key) else {
        let mut entry = entry;
        if let Value::Array(nodes) = &mut entry.node.value {
            nodes.retain(|node| is_of(node, codes));
        }
        root.push(entry);
        return;
    };
    match (&mut own.node.value, entry.node.value) {
        (Value::Table(_, own), Value::Table(_, others)) => {
            for other in others {
                match own.iter().find(|known| known.key == other.key) {
                    Some(known) if known.node.is_same(&other.node) => {}
                    Some(known) => {
                        let what = format!("`{}` is", other.key);
                        inclusion.diagnostics.push(conflict(&what, &other.node.place, &known.node.place));
                    }
                    None => own.push(other),
                }
            }
        }
        (Value::Array(own), Value::Array(others)) => {
            for other in others.into_iter().filter(|node| is_of(node, codes)) {
                let id = other.get("id");
                let known = own.iter().find(|known| match (known.get("id"), id) {
                    (Some(one), Some(other)) => one.is_same(other),
                    _ => known.is_same(&other),
                });
                match known {
                    Some(known) if known.is_same(&other) => {}
                    Some(known) => {
                        let what =
                            format!("the {} `{}` is", entry.key, id.and_then(Node::text).unwrap_or_default());
                        let place = |node: &Node| node.get("id").unwrap_or(node).place.clone();
                        inclusion.diagnostics.push(conflict(&what, &place(&other), &place(known)));
                    }
                    None => own.push(other),
                }
            }
        }
        // One of the two is written as something else, which is reported when the brief is read.
        (_, value) => {
            let node = Node { value, ..entry.node };
            root.push(Entry { node, ..entry });
        }
    }
}

/// Whether a table is of one of the parties of the brief, or of none.
fn is_of(table: &Node, codes: &[String]) -> bool {
    let party = table.get("party").and_then(Node::text);
    party.is_none_or(|party| codes.iter().any(|code| code == party))
}

/// Adds facts to those of a party of the brief, if it is one.
fn facts(root: &mut [Entry], shared: &Node, wanted: &str, inclusion: &mut Inclusion) {
    let parties = root.iter_mut().find(|entry| entry.is("party"));
    let Some(Value::Array(parties)) = parties.map(|entry| &mut entry.node.value) else { return };
    let party = parties.iter_mut().find(|party| code(party).as_deref() == Some(wanted));
    let (Some(party), Some(others)) = (party, shared.get("facts")) else { return };
    let Some(keys) = party.table_mut() else { return };
    let Some(own) = keys.iter_mut().find(|entry| entry.is("facts")) else {
        keys.extend(shared.table().unwrap_or_default().iter().filter(|entry| entry.is("facts")).cloned());
        return;
    };
    let Value::Array(own) = &mut own.node.value else { return };
    for fact in others.tables() {
        let label = fact.get("label");
        let known = own.iter().find(|known| match (known.get("label"), label) {
            (Some(one), Some(other)) => one.is_same(other),
            _ => false,
        });
        match known {
            Some(known) if known.is_same(fact) => {}
            Some(known) => {
                let what = format!("the fact `{}` is", label.and_then(Node::text).unwrap_or_default());
                inclusion.diagnostics.push(conflict(&what, &fact.place, &known.place));
            }
            None => own.push(fact.clone()),
        }
    }
}

/// The error of something that is there in two ways.
fn conflict(what: &str, place: &Place, other: &Place) -> Diagnostic {
    Diagnostic::error(
        codes::INCLUDE_CONFLICT,
        place.span(),
        format!("{what} defined twice, and not the same"),
    )
    .related(other.span(), "it is defined here too")
    .hint("keep one of the two, or give one another name")
}
