//! The files that a brief uses, found without checking the brief.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::BTreeSet;
use std::sync::LazyLock;

use memchr::memmem;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::data_table::DataTable;
use super::each::Each;
use super::item_data::ItemData;
use super::root::Brief;
use super::shape::Declared;
use super::theme::{Theme, ThemeKeys};
use super::trade_data::TradeData;
use crate::read::schema::{Table, Type};
use crate::read::{FileError, ReadFiles, SIZE_LIMIT, decode, overfull};

/// Reads every file that [`load`](super::load()) reads for a brief without errors. Nothing is made of them: it is
/// for `files` to take note.
///
/// # Errors
/// What kept the first file from being read. A brief or house style that is not TOML is [`FileError::Missing`].
pub fn read_inputs(brief: &[u8], files: &dyn ReadFiles) -> Result<(), FileError> {
    if names_none(brief) {
        return Ok(());
    }
    let text = text(brief)?;
    let tree = tree(&text)?;
    let mut paths = Vec::new();
    named(tree.get_ref(), Brief::TABLE, &mut paths);
    for (path, kind) in paths {
        match kind {
            Kind::Data => drop(files.read_data(path)?),
            Kind::House => read_house(path, &files.read(path)?, files)?,
            Kind::Other => drop(files.read(path)?),
        }
    }
    Ok(())
}

/// The paths of all files that [`load`](super::load()) reads or asks for, whatever is wrong with the brief or with them.
pub fn named_files(brief: &[u8], files: &dyn ReadFiles) -> Vec<String> {
    if names_none(brief) {
        return Vec::new();
    }
    let noted = Noted { files, paths: RefCell::default() };
    // What a brief with errors is taken to name is up to its reader.
    match read_inputs(brief, &noted) {
        Ok(()) => noted.paths.into_inner(),
        Err(_) => super::load("", brief, files).inputs,
    }
}

/// What kind of file a key names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Data,
    House,
    Other,
}

/// Notes which files are read.
struct Noted<'n> {
    files: &'n dyn ReadFiles,
    paths: RefCell<Vec<String>>,
}

impl ReadFiles for Noted<'_> {
    fn read(&self, path: &str) -> Result<Vec<u8>, FileError> {
        self.paths.borrow_mut().push(path.to_owned());
        self.files.read(path)
    }

    fn read_data(&self, path: &str) -> Result<Vec<u8>, FileError> {
        self.paths.borrow_mut().push(path.to_owned());
        self.files.read_data(path)
    }
}

/// Whether a brief names no file. Most do not, and are not taken apart to see that.
fn names_none(brief: &[u8]) -> bool {
    let has = |part: &[u8]| memmem::find(brief, part).is_some();
    let utf_16 = brief.starts_with(b"\xFF\xFE") || brief.starts_with(b"\xFE\xFF");
    // Keys may be written with escapes.
    let plain = !has(b"\\u") && !has(b"\\U") && !has(b"\\x");
    plain && !utf_16 && !file_keys().iter().any(|key| has(key.as_bytes()))
}

/// Reads what a house style names; its paths start from its own folder.
fn read_house(path: &str, house: &[u8], files: &dyn ReadFiles) -> Result<(), FileError> {
    let text = text(house)?;
    let tree = tree(&text)?;
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

/// The text of a file that is read.
fn text(bytes: &[u8]) -> Result<Cow<'_, str>, FileError> {
    if bytes.len() > SIZE_LIMIT {
        return Err(FileError::Missing);
    }
    decode(bytes).map_err(|_| FileError::Missing)
}

/// The tree of a text that is TOML, and no more than is read.
fn tree(text: &str) -> Result<Spanned<DeTable<'_>>, FileError> {
    if overfull(text).is_some() {
        return Err(FileError::Missing);
    }
    DeTable::parse(text).map_err(|_| FileError::Missing)
}

/// The files that the tables below one name.
fn named<'t>(table: &'t DeTable, schema: &'static Table, paths: &mut Vec<(&'t str, Kind)>) {
    for (key, value) in table.iter() {
        let Some(known) = schema.key(key.get_ref()) else { continue };
        match (known.kind, value.get_ref()) {
            // A brief made from a row does not read the table of rows.
            (Type::File, DeValue::String(path)) if !schema.is(Each::TABLE) => {
                let is_house = schema.is(Theme::TABLE) && known.name == "extends";
                let kind = match is_house {
                    true => Kind::House,
                    false
                        if [TradeData::TABLE, ItemData::TABLE, DataTable::TABLE]
                            .iter()
                            .any(|data| schema.is(data)) =>
                    {
                        Kind::Data
                    }
                    false => Kind::Other,
                };
                paths.push((path, kind));
            }
            (Type::Table(inner) | Type::Tables(inner), DeValue::Table(table)) => named(table, inner, paths),
            (Type::Tables(inner), DeValue::Array(tables)) => {
                for table in tables.iter().filter_map(|table| table.get_ref().as_table()) {
                    named(table, inner, paths);
                }
            }
            _ => {}
        }
    }
}
