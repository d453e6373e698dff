//! Reads the files that a brief names, and reports errors where it names them.

use std::ops::Range;

use super::files::{FileError, Folder};
use super::report::Report;
use crate::diag::codes;

/// Reads a file by its path from the brief's folder.
pub(crate) fn read(cx: &mut Report, path: &str, range: Range<usize>) -> Option<Vec<u8>> {
    note(cx, path);
    let read = cx.files.read(path);
    read.map_err(|error| report(cx, &error, path, range)).ok()
}

/// Reads a file of statistics by its path from the brief's folder.
pub(crate) fn read_data(cx: &mut Report, path: &str, range: Range<usize>) -> Option<Vec<u8>> {
    note(cx, path);
    let limit = match cx.files.read_data(path) {
        Ok(bytes) if bytes.len() as u64 <= Folder::DATA_LIMIT => return Some(bytes),
        Ok(_) => Folder::DATA_LIMIT,
        Err(FileError::TooLarge(limit)) => limit,
        Err(error) => {
            report(cx, &error, path, range);
            return None;
        }
    };
    let message = format!("`{path}` is larger than {} MiB", limit >> 20);
    let hint = "download the figures of one reporter and one partner, or without commodities";
    cx.error(codes::TRADE_DATA, range, message).hints.push(hint.to_owned());
    None
}

/// Notes that the brief uses a file.
fn note(cx: &mut Report, path: &str) {
    if !cx.inputs.iter().any(|known| known == path) {
        cx.inputs.push(path.to_owned());
    }
}

fn report(cx: &mut Report, error: &FileError, path: &str, range: Range<usize>) {
    let (message, hint) = error.words(path);
    cx.error(codes::UNREADABLE_FILE, range, message).hints.push(hint.to_owned());
}

impl FileError {
    /// What is wrong with a file that a brief names by this path, and what to do.
    pub(crate) fn words(&self, path: &str) -> (String, &'static str) {
        match self {
            FileError::Missing => (
                format!("`{path}` does not exist"),
                "paths start from the folder of the file that names them",
            ),
            FileError::Folder => (format!("`{path}` is a folder"), "name a file in it"),
            FileError::Outside => (
                format!("`{path}` is outside the folder of the brief"),
                "copy the file to the brief's folder, and write its path from there, with `/` between names; \
                 `--root` lets briefs share the files of a larger folder",
            ),
            FileError::TooLarge(limit) => (
                format!("`{path}` is larger than {} MiB", limit >> 20),
                "a file of this size is not needed for print",
            ),
            FileError::NotAFile => (format!("`{path}` is not a regular file"), "name a file"),
            FileError::Unreadable(reason) => {
                (format!("`{path}` cannot be read: {reason}"), "make the file readable, or name another")
            }
        }
    }
}
