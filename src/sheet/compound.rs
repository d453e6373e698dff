//! The container of XLS: a compound file, of which the stream of the workbook is copied to a sound one.

use std::io::{Cursor, Read, Write};

use cfb::{CompoundFile, Version};

use super::{damaged, encrypted, no_spreadsheet};
use crate::read::SheetError;

/// The stream of the workbook.
pub(super) struct Stream {
    pub bytes: Vec<u8>,
}

/// Finds the stream of the workbook.
pub(super) fn open(bytes: &[u8]) -> Result<Stream, SheetError> {
    let mut file = CompoundFile::open(Cursor::new(bytes)).map_err(damaged)?;
    let root: Vec<String> = file.read_root_storage().map(|entry| entry.name().to_owned()).collect();
    let has = |name: &str| root.iter().find(|known| known.eq_ignore_ascii_case(name)).cloned();
    if has("EncryptedPackage").is_some() || has("EncryptionInfo").is_some() {
        return Err(encrypted());
    }
    let Some(name) = has("Workbook").or_else(|| has("Book")) else {
        return Err(no_spreadsheet(match () {
            () if has("WordDocument").is_some() => "a text document",
            () if has("PowerPoint Document").is_some() => "a presentation",
            () => "a file of an old program",
        }));
    };
    let mut stream = Vec::new();
    let limit = bytes.len() as u64;
    let from = file.open_stream(format!("/{name}")).map_err(damaged)?;
    from.take(limit + 1).read_to_end(&mut stream).map_err(damaged)?;
    // A chain that goes in a circle is longer than the file.
    if stream.len() as u64 > limit {
        return Err(damaged("a stream of it is longer than the file"));
    }
    Ok(Stream { bytes: stream })
}

impl Stream {
    /// A compound file of this stream, of the version that XLS has.
    pub(super) fn plain(&self) -> Result<Cursor<Vec<u8>>, SheetError> {
        let mut file =
            CompoundFile::create_with_version(Version::V3, Cursor::new(Vec::new())).map_err(damaged)?;
        file.create_stream("/Workbook").map_err(damaged)?.write_all(&self.bytes).map_err(damaged)?;
        file.flush().map_err(damaged)?;
        Ok(file.into_inner())
    }
}
