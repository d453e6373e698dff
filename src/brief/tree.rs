//! Finds tables in the TOML tree, before they are read.

use std::ops::Range;

use toml::de::DeTable;

/// A table with its place.
pub(super) type Placed<'t> = (&'t DeTable<'t>, Range<usize>);

/// A table within a table. Of several, which is an error that the reader reports, it is the first.
pub(super) fn table<'t>(table: &'t DeTable<'t>, key: &str) -> Option<Placed<'t>> {
    let value = table.get(key)?;
    match value.get_ref().as_array() {
        Some(array) => array.iter().find_map(|value| Some((value.get_ref().as_table()?, value.span()))),
        None => Some((value.get_ref().as_table()?, value.span())),
    }
}

/// The tables of an array within a table.
pub(super) fn tables<'t>(table: &'t DeTable<'t>, key: &str) -> impl Iterator<Item = Placed<'t>> + use<'t> {
    let value = table.get(key);
    let array = value.and_then(|value| value.get_ref().as_array());
    // One table by itself is an error that the reader reports.
    let only = value.filter(|value| value.get_ref().is_table());
    array
        .into_iter()
        .flat_map(|array| array.iter())
        .chain(only)
        .filter_map(|value| Some((value.get_ref().as_table()?, value.span())))
}
