//! Leaves out what is internal.

use std::collections::BTreeSet;

use super::node::{Entry, Node, Place, Value, get};
use crate::brief::SectionName;
use crate::read::names;
use crate::read::schema::{INTERNAL, Internal, Table, Type};

/// What was left out.
#[derive(Debug, Default)]
pub(super) struct LeftOut {
    pub tables: Vec<Gone>,
    /// Tables that are internal and without which there is no briefing: what they are, and where they are marked.
    pub needed: Vec<(&'static str, Place)>,
}

/// A table that was left out.
#[derive(Debug)]
pub(super) struct Gone {
    /// The keys from the top of the file to it, and for each list of tables the place of the one that it is in.
    pub path: Vec<(String, Option<Place>)>,
    pub schema: &'static Table,
    pub node: Node,
}

impl Gone {
    /// Whether it is at a path, such as `trade.year`.
    pub(super) fn is_at(&self, path: &str) -> bool {
        self.path.iter().map(|(key, _)| key.as_str()).eq(path.split('.'))
    }

    /// Whether it is in a certain table of a list.
    pub(super) fn is_in(&self, table: &Node) -> bool {
        self.path.iter().any(|(_, place)| place.as_ref() == Some(&table.place))
    }
}

/// Leaves out the internal tables of a brief, and what marks them.
pub(super) fn leave_out(root: &mut Vec<Entry>, schema: &'static Table) -> LeftOut {
    let mut left_out = LeftOut::default();
    if let Some((_, place)) = mark(root).filter(|(truth, _)| *truth) {
        left_out.needed.push((schema.name, place.clone()));
    }
    within(root, schema, &mut Vec::new(), &mut left_out);
    let sections = sections(root, &left_out);
    unlist(root, schema, &sections);
    left_out
}

/// What a table says about being internal, and where.
fn mark(entries: &[Entry]) -> Option<(bool, &Place)> {
    let node = get(entries, INTERNAL)?;
    match node.value {
        Value::Boolean(truth) => Some((truth, &node.place)),
        _ => None,
    }
}

fn is_internal(node: &Node, schema: &Table) -> bool {
    let Some(entries) = node.table() else { return false };
    match schema.internal {
        Internal::Never => false,
        Internal::Marked | Internal::Keys(_) => mark(entries).is_some_and(|(truth, _)| truth),
        // What is not a truth value is reported, and nothing is built.
        Internal::Usually => {
            get(entries, INTERNAL).is_none() || mark(entries).is_some_and(|(truth, _)| truth)
        }
    }
}

/// Leaves out what is internal within a table.
fn within(
    entries: &mut Vec<Entry>,
    schema: &'static Table,
    path: &mut Vec<(String, Option<Place>)>,
    left_out: &mut LeftOut,
) {
    // Tables that are internal unless they say otherwise have to go on saying so.
    let keeps_mark = matches!(schema.internal, Internal::Usually);
    own_keys(entries, schema, path, left_out);
    let is_mark = |entry: &Entry| entry.is(INTERNAL) && matches!(entry.node.value, Value::Boolean(_));
    entries.retain(|entry| keeps_mark || !is_mark(entry) || schema.internal_key().is_none());
    entries.retain_mut(|entry| {
        let Some(key) = schema.key(&entry.key) else { return true };
        let (Type::Table(inner) | Type::Tables(inner)) = key.kind else { return true };
        let mut stays = |node: &mut Node, is_listed: bool| {
            path.push((entry.key.clone(), is_listed.then(|| node.place.clone())));
            let internal = is_internal(node, inner);
            if internal && key.required {
                let place = node.table().and_then(mark).map_or(&node.place, |(_, place)| place);
                left_out.needed.push((inner.name, place.clone()));
            }
            let stays = !internal || key.required;
            if stays {
                if let Some(entries) = node.table_mut() {
                    within(entries, inner, path, left_out);
                }
            } else {
                left_out.tables.push(Gone { path: path.clone(), schema: inner, node: node.clone() });
            }
            path.pop();
            stays
        };
        match &mut entry.node.value {
            Value::Table(..) => stays(&mut entry.node, false),
            Value::Array(nodes) => {
                let before = nodes.len();
                nodes.retain_mut(|node| stays(node, true));
                before == nodes.len() || !nodes.is_empty()
            }
            _ => true,
        }
    });
}

/// Leaves out the keys of a table that it lists as internal, and the list.
fn own_keys(
    entries: &mut Vec<Entry>,
    schema: &'static Table,
    path: &[(String, Option<Place>)],
    left_out: &mut LeftOut,
) {
    let Internal::Keys(key) = schema.internal else { return };
    let Type::OwnKeys(names) = key.kind else { return };
    let names = names();
    let Some(Value::Array(listed)) = get(entries, INTERNAL).map(|node| &node.value) else { return };
    let listed: Option<Vec<String>> = listed.iter().map(|node| node.text().map(str::to_owned)).collect();
    // What cannot be left out is reported where the list is read, and nothing is built.
    let Some(listed) = listed.filter(|listed| listed.iter().all(|name| names.contains(&name.as_str())))
    else {
        return;
    };
    entries.retain(|entry| {
        let is_internal = listed.contains(&entry.key);
        if is_internal {
            let path = path.iter().cloned().chain([(entry.key.clone(), None)]).collect();
            left_out.tables.push(Gone { path, schema, node: entry.node.clone() });
        }
        !is_internal && !entry.is(INTERNAL)
    });
}

/// The names of the sections that nothing is left of.
fn sections(root: &[Entry], left_out: &LeftOut) -> BTreeSet<String> {
    let free = left_out.tables.iter().filter(|gone| gone.is_at("section"));
    let free = free.filter_map(|gone| gone.node.get("id")?.text().map(str::to_owned));
    // `agreements` has `[agreements]` and `[[agreement]]`.
    let keys = |name: &str| [name.to_owned(), name.strip_suffix('s').unwrap_or(name).to_owned()];
    let fixed = names::<SectionName>().into_iter().filter(|name| {
        let of_head = format!("brief.{name}");
        let gone = |key: &String| left_out.tables.iter().any(|gone| gone.is_at(key) || gone.is_at(&of_head));
        keys(name).iter().any(gone) && !keys(name).iter().any(|key| get(root, key).is_some())
    });
    fixed.map(str::to_owned).chain(free).collect()
}

/// Takes sections out of the lists that say in which order they are.
fn unlist(entries: &mut [Entry], schema: &'static Table, sections: &BTreeSet<String>) {
    for entry in entries {
        match (schema.key(&entry.key).map(|key| key.kind), &mut entry.node.value) {
            (Some(Type::NamesOr(..)), Value::Array(nodes)) => {
                nodes.retain(|node| node.text().is_none_or(|name| !sections.contains(name)));
            }
            (Some(Type::Table(inner)), Value::Table(_, entries)) => unlist(entries, inner, sections),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use toml::de::DeTable;

    use super::super::node::entries;
    use super::super::write::write;
    use super::*;
    use crate::read::schema::{Count, optional};

    const fn table(
        name: &'static str,
        keys: &'static [crate::read::schema::Key],
        internal: Internal,
    ) -> Table {
        Table { name, doc: "", keys, grouped: false, includes: None, count: Count::Any, internal }
    }

    static TOPIC: Table = table("`[[topic]]`", &[optional("title", Type::Word, "")], Internal::Usually);
    static ROOT: Table = table("the brief", &[optional("topic", Type::Tables(&TOPIC), "")], Internal::Marked);

    fn left(brief: &str) -> String {
        let (tree, _) = DeTable::parse_recoverable(brief);
        let mut root = entries(0, brief, tree.get_ref());
        leave_out(&mut root, &ROOT);
        write(&root).text
    }

    #[test]
    fn what_is_usually_internal_has_to_say_that_it_is_not() {
        assert_eq!(left("[[topic]]\ntitle = 'A'\n"), "");
        assert_eq!(left("[[topic]]\ntitle = 'A'\ninternal = true\n"), "");
        let public = "[[topic]]\ntitle = 'A'\ninternal = false\n";
        assert_eq!(left(public), public);
        // Whoever makes a brief for the public of this one has the same.
        assert_eq!(left(&left(public)), public);
        // The reader reports what is neither.
        let neither = "[[topic]]\ntitle = 'A'\ninternal = 'no'\n";
        assert_eq!(left(neither), neither);
    }
}
