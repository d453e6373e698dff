//! A name for a file that depends on all that it was made from, and on nothing else.

use std::cell::RefCell;

use super::Input;
use crate::brief::{FileError, ReadFiles};

/// A digest of everything that a file is made from. The files that a brief names are taken in as they
/// are read.
pub(super) struct Digest<'a> {
    files: &'a dyn ReadFiles,
    hasher: RefCell<blake3::Hasher>,
}

impl<'a> Digest<'a> {
    pub(super) fn new(input: &Input<'a>) -> Self {
        let mut hasher = blake3::Hasher::new();
        hasher.update(env!("CARGO_PKG_VERSION").as_bytes());
        hasher.update(&input.timestamp.unwrap_or(i64::MIN).to_le_bytes());
        let digest = Self { files: input.files, hasher: RefCell::new(hasher) };
        digest.take(&file_name(input.name), input.bytes);
        for (name, font) in input.fonts.added_files() {
            digest.take(name, font);
        }
        digest
    }

    /// Names and contents with their lengths, so that no two inputs look the same.
    fn take(&self, name: &str, bytes: &[u8]) {
        let mut hasher = self.hasher.borrow_mut();
        for part in [name.as_bytes(), bytes] {
            hasher.update(&(part.len() as u64).to_le_bytes());
            hasher.update(part);
        }
    }

    pub(super) fn finish(&self) -> [u8; 16] {
        let mut digest = [0; 16];
        self.hasher.borrow().finalize_xof().fill(&mut digest);
        digest
    }
}

impl ReadFiles for Digest<'_> {
    fn read(&self, path: &str) -> Result<Vec<u8>, FileError> {
        let bytes = self.files.read(path)?;
        self.take(path, &bytes);
        Ok(bytes)
    }
}

/// The last part of a path; `brief.toml` where there is none.
pub(super) fn file_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or(name);
    if last.is_empty() || last.starts_with('<') { "brief.toml".into() } else { last.into() }
}
