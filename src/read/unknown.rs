//! Unknown keys: what was meant, or where they belong.

use std::ops::Range;

use memchr::memmem;

use super::headers::{self, find_below, meant};
use super::report::Report;
use super::schema::{INTERNAL, Table, Type, Wish};
use super::suggest::nearest;
use super::words::quoted_list;
use crate::diag::codes;

/// The most tables that are named to which a key may belong.
const TABLES_NAMED: usize = 4;

/// The most keys of a table that are listed where one is unknown.
const LISTED: usize = 40;

/// What messages say of a key that is missing.
pub(super) fn missing(schema: &Table, key: &str) -> String {
    match schema.key(key).map(|key| key.kind) {
        Some(Type::Table(table) | Type::Tables(table)) => format!("{} is missing", table.name),
        _ => format!("{} has no `{key}`", schema.name),
    }
}

/// Reports a key that a table does not have. The return value is the key of the table that was meant, which
/// is therefore not missing.
pub(super) fn report(
    cx: &mut Report,
    key: &str,
    range: Range<usize>,
    schema: &'static Table,
) -> Option<&'static str> {
    if cx.is_crowded() {
        cx.error(codes::UNKNOWN_KEY, range, format!("unknown key `{key}` in {}", schema.name));
        return None;
    }
    if let Some(header) = header_around(cx.text, range.clone()) {
        return report_header(cx, key, header, schema);
    }
    let known = || schema.keys().map(|key| key.name);
    let message = format!("unknown key `{key}` in {}", schema.name);
    let lower = key.to_lowercase().replace('-', "_");
    let with_mark = || known().chain(schema.internal_key().map(|key| key.name));
    let same = with_mark()
        .find(|known| *known == lower || format!("{known}s") == lower || format!("{lower}s") == **known);
    // A word that people are known to write says more than one that looks like it.
    let wish = cx.format.and_then(|format| (format.wish)(schema.name, key));
    let near = || nearest(key, with_mark()).filter(|near| near.len() > 3 && wish.is_none());
    if let Some(near) = same.or_else(near) {
        cx.error(codes::UNKNOWN_KEY, range, message).hints.push(format!("did you mean `{near}`?"));
        return Some(near);
    }
    if key == INTERNAL {
        let hint = format!("{} has nothing to be left out: mark the tables that have", schema.name);
        cx.error(codes::UNKNOWN_KEY, range, message).hints.push(hint);
        return None;
    }
    match wish {
        Some(Wish::Key(wish)) => {
            cx.error(codes::UNKNOWN_KEY, range, message).hints.push(format!("write `{wish}`"));
            return known().find(|known| *known == wish);
        }
        Some(Wish::Say(hint)) => {
            let mut word = key.replace('_', " ");
            if let Some(first) = word.get_mut(..1) {
                first.make_ascii_uppercase();
            }
            cx.error(codes::UNKNOWN_KEY, range, message).hints.push(hint.replace("{Word}", &word));
            return None;
        }
        None => {}
    }
    if misplaced(cx, key, range.clone(), schema) {
        return None;
    }
    let near = nearest(key, known());
    let hint = match near {
        Some(near) => format!("did you mean `{near}`?"),
        None if known().count() > LISTED => {
            let alike = known().filter(|known| key.split(['-', '_']).any(|part| known.contains(part)));
            let alike: Vec<_> = alike.take(LISTED).collect();
            match alike.is_empty() {
                true => format!("{} has {} keys: the reference lists them", schema.name, known().count()),
                false => format!("{} has {}", schema.name, quoted_list(alike)),
            }
        }
        None => format!("the keys of {} are {}", schema.name, quoted_list(known())),
    };
    cx.error(codes::UNKNOWN_KEY, range, message).hints.push(hint);
    near
}

/// A header whose last name the table around it does not have.
fn report_header(
    cx: &mut Report,
    key: &str,
    range: Range<usize>,
    schema: &'static Table,
) -> Option<&'static str> {
    let written = cx.text.get(range.clone()).unwrap_or_default().to_owned();
    let near = meant(schema, key);
    let below =
        || cx.format.filter(|format| format.root.is(schema)).and_then(|format| find_below(format.root, key));
    let hint = match near {
        Some(near) => match near.kind {
            Type::Table(table) | Type::Tables(table) => format!("did you mean {}?", table.name),
            _ => format!("did you mean `{}`?", near.name),
        },
        None => match below() {
            Some(below) => format!("did you mean `{}`?", below.written()),
            None => match cx.format.and_then(|format| (format.wish)(schema.name, key)) {
                Some(Wish::Say(hint)) => hint.to_owned(),
                Some(Wish::Key(wish)) => format!("write `{wish}`"),
                None => {
                    let headers = |kind| match kind {
                        Type::Table(table) | Type::Tables(table) if table.name.starts_with("`[") => {
                            Some(table.name)
                        }
                        _ => None,
                    };
                    let all: Vec<&str> = schema.keys().filter_map(|key| headers(key.kind)).collect();
                    if all.is_empty() {
                        format!(
                            "the keys of {} are {}",
                            schema.name,
                            quoted_list(schema.keys().map(|key| key.name))
                        )
                    } else {
                        format!("the tables are {}", super::words::word_list(&all))
                    }
                }
            },
        },
    };
    cx.error(codes::UNKNOWN_KEY, range, format!("there is no table `{written}`")).hints.push(hint);
    near.map(|near| near.name)
}

/// Reports a key that other tables have.
fn misplaced(cx: &mut Report, key: &str, range: Range<usize>, schema: &'static Table) -> bool {
    let Some(format) = cx.format else { return false };
    let mut owners = Vec::new();
    owners_of(format.root, key, String::new(), false, &mut owners);
    // The table whose header came last before the key is the likeliest.
    let place = |owner: &Owner| header_place(cx.text, owner).filter(|place| place.start < range.start);
    let last = owners.iter().filter_map(|owner| Some((place(owner)?.start, owner))).max_by_key(|(at, _)| *at);
    let next = || {
        let places = owners.iter().filter_map(|owner| Some((header_place(cx.text, owner)?.start, owner)));
        places.min_by_key(|(at, _)| *at)
    };
    let likely = last.or_else(|| next().filter(|_| format.root.is(schema)));
    let owner = match (likely, &owners[..]) {
        (Some((_, owner)), _) | (None, [owner]) => owner,
        (None, []) => return false,
        (None, several) => {
            if several.len() > TABLES_NAMED {
                return false;
            }
            let mut names: Vec<&str> = Vec::new();
            for owner in several {
                if !names.contains(&owner.table.name) {
                    names.push(owner.table.name);
                }
            }
            let hint = format!("it is a key of {}", super::words::word_list(&names));
            cx.error(codes::UNKNOWN_KEY, range, format!("unknown key `{key}` in {}", schema.name))
                .hints
                .push(hint);
            return true;
        }
    };
    let here = if format.root.is(schema) { "the top of the file" } else { schema.name };
    let message = format!("`{key}` belongs to {}, not to {here}", owner.name());
    let place = header_place(cx.text, owner);
    let hint = match &place {
        _ if owner.path.is_empty() => "move it to the top of the file, above the first header".to_owned(),
        Some(place) if !owner.several => {
            let way = if place.start < range.start { "up" } else { "down" };
            format!("move it {way}, below the header {}", owner.name())
        }
        _ => format!("move it below a header {}", owner.name()),
    };
    cx.misplaced.push(missing(owner.table, key));
    let place = place.filter(|_| !owner.several).map(|place| cx.span(place));
    let error = cx.error(codes::MISPLACED, range, message);
    error.related.extend(place.map(|place| (place, "its place is below this header".to_owned())));
    error.hints.push(hint);
    true
}

/// A table that has a key.
struct Owner {
    path: String,
    several: bool,
    table: &'static Table,
}

impl Owner {
    fn name(&self) -> String {
        if self.path.is_empty() {
            "the top of the file".to_owned()
        } else {
            format!("`{}`", headers::header(&self.path, self.several))
        }
    }
}

/// The tables with a header that have a key.
fn owners_of(table: &'static Table, key: &str, path: String, several: bool, owners: &mut Vec<Owner>) {
    for inner in table.keys() {
        let (inner_table, several) = match inner.kind {
            Type::Table(table) if table.name.starts_with("`[") => (table, false),
            Type::Tables(table) if table.name.starts_with("`[[") => (table, true),
            _ => continue,
        };
        // The keys of such a table are words of their own: a label is called `exports` as well.
        if inner_table.keys().count() > LISTED {
            continue;
        }
        let path = if path.is_empty() { inner.name.to_owned() } else { format!("{path}.{}", inner.name) };
        owners_of(inner_table, key, path, several, owners);
    }
    if table.key(key).is_some() {
        owners.push(Owner { path, several, table });
    }
}

/// Where the header of a table is in a text, the first if there are several.
fn header_place(text: &str, owner: &Owner) -> Option<Range<usize>> {
    if owner.path.is_empty() {
        return None;
    }
    let header = headers::header(&owner.path, owner.several);
    let starts_line = |at: &usize| {
        let before = text.get(..*at).unwrap_or_default();
        before.trim_end_matches([' ', '\t']).chars().next_back().is_none_or(|c| c == '\n')
    };
    let at = memmem::find_iter(text.as_bytes(), header.as_bytes()).find(starts_line)?;
    Some(at..at + header.len())
}

/// The header that a key is in, if it is in one.
pub(super) fn header_around(text: &str, key: Range<usize>) -> Option<Range<usize>> {
    let start = memchr::memrchr(b'\n', text.as_bytes().get(..key.start)?).map_or(0, |at| at + 1);
    let before = text.get(start..key.start)?;
    let open = before.trim_start();
    // Not the entry of a list, nor a key within braces.
    if !open.starts_with('[') || open.contains(['=', '{', ',']) {
        return None;
    }
    let after = text.get(key.end..)?;
    let close = after.find(']').filter(|close| !after[..*close].contains('\n'))?;
    let close = close + after[close..].bytes().take_while(|byte| *byte == b']').count().min(2);
    Some(start + (before.len() - open.len())..key.end + close)
}
