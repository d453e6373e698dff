//! The files that a brief uses, found without checking the brief.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use memchr::memmem;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::each::Each;
use super::root::Brief;
use super::shape::Declared;
use super::theme::{Theme, ThemeKeys};
use crate::read::schema::{Table, Type};
use crate::read::{FileError, ReadFiles, SIZE_LIMIT, overfull};

/// Reads every file that [`load`](super::load()) reads for a brief without errors. Nothing is made of them: it is
/// for `files` to take note.
///
/// # Errors
/// What kept the first file from being read. A brief or house style that is not TOML is [`FileError::Missing`].
pub fn read_inputs(brief: &[u8], files: &dyn ReadFiles) -> Result<(), FileError> {
    // Most briefs name no file, and are not taken apart to see that. A key in escapes is missed, and then what is
    // read is not all that `load` reads: such a brief is taken for changed.
    if !file_keys().iter().any(|key| memmem::find(brief, key.as_bytes()).is_some()) {
        return Ok(());
    }
    let tree = tree(brief)?;
    let mut paths = Vec::new();
    named(tree.get_ref(), Brief::TABLE, &mut paths);
    for (path, house) in paths {
        let bytes = files.read(path)?;
        if house {
            read_house(path, &bytes, files)?;
        }
    }
    Ok(())
}

/// Reads what a house style names; its paths start from its own folder.
fn read_house(path: &str, house: &[u8], files: &dyn ReadFiles) -> Result<(), FileError> {
    let tree = tree(house)?;
    let folder = path.rfind('/').map_or("", |at| &path[..=at]);
    let mut paths = Vec::new();
    named(tree.get_ref(), ThemeKeys::TABLE, &mut paths);
    paths.into_iter().try_for_each(|(path, _)| files.read(&format!("{folder}{path}")).map(drop))
}

/// The keys that name files.
fn file_keys() -> &'static BTreeSet<&'static str> {
    static KEYS: LazyLock<BTreeSet<&str>> = LazyLock::new(|| {
        let mut keys = BTreeSet::new();
        let mut tables = vec![Brief::TABLE];
        while let Some(table) = tables.pop() {
            for key in table.keys() {
                match key.kind {
                    Type::File => drop(keys.insert(key.name)),
                    Type::Table(inner) | Type::Tables(inner) => tables.push(inner),
                    _ => {}
                }
            }
        }
        keys
    });
    &KEYS
}

/// The tree of a file that is TOML, and no more than is read.
fn tree(bytes: &[u8]) -> Result<Spanned<DeTable<'_>>, FileError> {
    let text = str::from_utf8(bytes).map_err(|_| FileError::Missing)?;
    let text = text.trim_start_matches('\u{FEFF}');
    if text.len() > SIZE_LIMIT || overfull(text).is_some() {
        return Err(FileError::Missing);
    }
    DeTable::parse(text).map_err(|_| FileError::Missing)
}

/// The files that the tables below one name, and whether each is a house style.
fn named<'t>(table: &'t DeTable, schema: &'static Table, paths: &mut Vec<(&'t str, bool)>) {
    for (key, value) in table.iter() {
        let Some(known) = schema.key(key.get_ref()) else { continue };
        match (known.kind, value.get_ref()) {
            // A brief made from a row does not read the table of rows.
            (Type::File, DeValue::String(path)) if !schema.is(Each::TABLE) => {
                paths.push((path, schema.is(Theme::TABLE) && known.name == "extends"));
            }
            (Type::Table(inner), DeValue::Table(table)) => named(table, inner, paths),
            (Type::Tables(inner), DeValue::Array(tables)) => {
                for table in tables.iter().filter_map(|table| table.get_ref().as_table()) {
                    named(table, inner, paths);
                }
            }
            _ => {}
        }
    }
}
