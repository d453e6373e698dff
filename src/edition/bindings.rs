//! Bindings that lead somewhere else once something is left out.

use std::ops::Range;

use super::node::{Entry, Node, Place, get};
use super::public::{Gone, LeftOut};

/// A binding to what there is another of, or fewer, without the internal tables.
#[derive(Debug)]
pub(super) struct Moved {
    pub path: String,
    /// The text that it is in, its words, and where it is among them.
    pub place: Place,
    pub text: String,
    pub at: Range<usize>,
    /// What is left out that it may be about.
    pub because: &'static str,
}

/// The bindings of a brief that name nothing in particular, such as the latest year, where something of the kind
/// is left out: they would be about something else, or count fewer.
pub(super) fn moved(root: &[Entry], left_out: &LeftOut) -> Vec<Moved> {
    let mut moved = Vec::new();
    if left_out.tables.is_empty() {
        return moved;
    }
    let mut look = |text: &str, place: &Place| {
        let mut from = 0;
        while let Some(open) = text.get(from..).and_then(|rest| rest.find("{{")).map(|at| from + at + 2) {
            let end = text[open..].find("}}").map_or(text.len(), |at| open + at);
            from = end;
            let written = &text[open..end];
            let path = written.split('|').next().unwrap_or_default().trim();
            if let Some(because) = because(path, root, left_out) {
                let at = open + written.find(path).unwrap_or(0);
                moved.push(Moved {
                    path: path.to_owned(),
                    place: place.clone(),
                    text: text.to_owned(),
                    at: at..at + path.len(),
                    because,
                });
            }
        }
    };
    root.iter().for_each(|entry| entry.node.texts(&mut look));
    moved
}

/// The table that is left out, and that a path may have been about without naming it.
fn because(path: &str, root: &[Entry], left_out: &LeftOut) -> Option<&'static str> {
    let mut parts = path.split('.');
    let start = parts.next()?;
    let has = |names: &[&str]| path.split('.').skip(1).any(|part| names.contains(&part));
    let by_period = has(&["latest", "first"]);
    let gone = |is: &dyn Fn(&Gone) -> bool| {
        left_out.tables.iter().find(|gone| is(gone)).map(|gone| gone.schema.name)
    };
    match start {
        "items" => gone(&|gone| gone.is_at("trade.item") || gone.is_at("trade.items")),
        "trade" if by_period => {
            let figures = ["trade.year", "trade.data", "trade.member"];
            gone(&|gone| figures.iter().any(|path| gone.is_at(path)))
        }
        "commission" => gone(&|gone| gone.is_at("commission")),
        _ if has(&["count", "listed"]) && !(start == "agreements" && has(&["count"])) => {
            // `forums.count` counts `[[forum]]`.
            let key = start.strip_suffix('s').unwrap_or(start);
            gone(&|gone| gone.is_at(key))
        }
        id if by_period => {
            let has_id = |node: &&Node| node.get("id").and_then(Node::text) == Some(id);
            let statistic = get(root, "statistic")?.tables().iter().find(has_id)?;
            gone(&|gone| gone.is_in(statistic))
        }
        _ => None,
    }
}
