//! The schema and the walker know the same keys.

use std::cell::RefCell;
use std::collections::BTreeSet;

use super::{ROOT, Table, Type};
use crate::brief::{FileError, ReadFiles, load};

thread_local! {
    /// The keys that were asked for, with their tables.
    static READ: RefCell<BTreeSet<(&'static str, String)>> = const { RefCell::new(BTreeSet::new()) };
}

/// Notes that a key was asked for.
pub(in crate::brief) fn read(table: &'static Table, key: &str) {
    READ.with_borrow_mut(|read| read.insert((table.name, key.to_owned())));
}

/// One table of every kind, each empty: what is missing in them does not keep the others from being read.
const EVERY_TABLE: &str = r#"
[brief]
authors = [{}]
[[party]]
facts = [{}]
[[party]]
[relationship]
[[mission]]
[[history]]
[[visit]]
[agreements]
[[agreement]]
[[commission]]
[trade]
data = {}
[[trade.year]]
[[trade.item]]
[[chart]]
[[forum]]
[[project]]
[[recommendation]]
[[section]]
[[source]]
[layout]
[theme]
extends = "house.toml"
[each]
rows = "rows.csv"
"#;

struct EmptyFiles;

impl ReadFiles for EmptyFiles {
    fn read(&self, _path: &str) -> Result<Vec<u8>, FileError> {
        Ok(Vec::new())
    }
}

fn keys(table: &'static Table, all: &mut BTreeSet<(&'static str, String)>) {
    for key in table.keys {
        all.insert((table.name, key.name.to_owned()));
        if let Type::Table(inner) | Type::Tables(inner) = key.kind {
            keys(inner, all);
        }
    }
}

#[test]
fn every_key_of_the_schema_is_read() {
    READ.with_borrow_mut(BTreeSet::clear);
    load("brief.toml", EVERY_TABLE.as_bytes(), &EmptyFiles);
    let mut all = BTreeSet::new();
    keys(&ROOT, &mut all);
    keys(&super::HOUSE, &mut all);
    let read = READ.with_borrow(BTreeSet::clone);
    let (unread, unknown): (Vec<_>, Vec<_>) =
        (all.difference(&read).collect(), read.difference(&all).collect());
    assert!(
        unread.is_empty() && unknown.is_empty(),
        "never read: {unread:?}; not in the schema: {unknown:?}"
    );
}
