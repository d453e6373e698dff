//! Which sources are cited where, and which short forms occur, as far as a look at the texts tells.

use std::collections::BTreeSet;

use super::node::Node;

/// The ids that tables and texts cite. One that is only written as if it were cited counts too.
pub(super) fn cited(node: &Node, ids: &mut BTreeSet<String>) {
    if let Some(entries) = node.table() {
        for entry in entries {
            if entry.is("sources") {
                ids.extend(entry.node.tables().iter().filter_map(Node::text).map(str::to_owned));
            }
            cited(&entry.node, ids);
        }
        return;
    }
    match node.text() {
        Some(text) => in_text(text, ids),
        None => node.tables().iter().for_each(|node| cited(node, ids)),
    }
}

/// `[@one]`, or `[@one; @other]`.
fn in_text(text: &str, ids: &mut BTreeSet<String>) {
    for part in text.split("[@").skip(1) {
        let inside = part.split(']').next().unwrap_or_default();
        ids.extend(inside.split(';').map(|id| id.trim().trim_start_matches('@').to_owned()));
    }
}

/// Those of some words that occur in a text.
pub(super) fn mentioned(text: &str, words: &BTreeSet<String>, found: &mut BTreeSet<String>) {
    let is_letter = |c: char| c.is_alphanumeric() || c == '_';
    for word in words.difference(&found.clone()) {
        let is_apart = |(at, _): (usize, &str)| {
            let before = text[..at].chars().next_back();
            let after = text[at + word.len()..].chars().next();
            !before.is_some_and(is_letter) && !after.is_some_and(is_letter)
        };
        if text.match_indices(word.as_str()).any(is_apart) {
            found.insert(word.clone());
        }
    }
}
