//! Which sources are cited where, as far as a look at the texts tells.

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
