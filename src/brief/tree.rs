//! The tables of a file, before they are read.

use std::ops::Range;

use toml::de::DeTable;

/// A table with its place.
pub(super) type Placed<'t> = (&'t DeTable<'t>, Range<usize>);

/// A table within a table.
pub(super) fn table<'t>(table: &'t DeTable<'t>, key: &str) -> Option<Placed<'t>> {
    let value = table.get(key)?;
    Some((value.get_ref().as_table()?, value.span()))
}

/// The tables of an array within a table.
pub(super) fn tables<'t>(table: &'t DeTable<'t>, key: &str) -> impl Iterator<Item = Placed<'t>> + use<'t> {
    let array = table.get(key).and_then(|value| value.get_ref().as_array());
    array
        .into_iter()
        .flat_map(|array| array.iter())
        .filter_map(|value| Some((value.get_ref().as_table()?, value.span())))
}
