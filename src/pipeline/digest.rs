//! The identifier of a PDF: a digest of everything that it is made from.

use std::cell::RefCell;
use std::collections::BTreeMap;

use super::Input;
use crate::pdf::{Identifiers, Identity};
use crate::read::{FileError, ReadFiles, Sheet, SheetError};

/// A file of so many bytes is hashed in several threads, as BLAKE3 allows.
const LARGE: usize = 1 << 20;

/// Digests of files by their paths.
pub(super) type Taken = BTreeMap<String, blake3::Hash>;

/// A digest of everything that a file is made from. The files that a brief names are taken in as they
/// are read, in whatever order and however often.
pub(super) struct Digest<'a> {
    files: &'a dyn ReadFiles,
    hasher: blake3::Hasher,
    read: RefCell<Taken>,
}

impl<'a> Digest<'a> {
    pub(super) fn new(input: &Input<'a>) -> Self {
        let mut hasher = blake3::Hasher::new();
        hasher.update(env!("CHANCERY_SOURCES").as_bytes());
        hasher.update(&input.timestamp.unwrap_or(i64::MIN).to_le_bytes());
        hasher.update(&input.common.digest);
        // What is for the public is not taken for what is not, even where they are the same.
        hasher.update(&[u8::from(input.public)]);
        if let Some(edition) = input.language {
            take(&mut hasher, "language", edition.language.as_bytes());
        }
        hasher.update(&input.common.bleed.0.to_le_bytes());
        take(&mut hasher, &file_name(input.name), input.bytes);
        hasher.update(&input.fonts.digest());
        Self { files: input.files, hasher, read: RefCell::default() }
    }

    /// Takes in a file that was read.
    fn note(&self, path: &str, bytes: &[u8]) {
        let hash = match bytes.len() {
            0..LARGE => blake3::hash(bytes),
            _ => blake3::Hasher::new().update_rayon(bytes).finalize(),
        };
        self.read.borrow_mut().insert(path.to_owned(), hash);
    }

    /// The files that were taken in.
    pub(super) fn taken(&self) -> Taken {
        self.read.borrow().clone()
    }

    /// Takes in files that another digest has taken in.
    pub(super) fn take_all(&self, taken: &Taken) {
        self.read.borrow_mut().extend(taken.iter().map(|(path, hash)| (path.clone(), *hash)));
    }

    pub(super) fn finish(&self) -> [u8; 16] {
        let mut hasher = self.hasher.clone();
        for (name, hash) in &*self.read.borrow() {
            take(&mut hasher, name, hash.as_bytes());
        }
        let mut digest = [0; 16];
        hasher.finalize_xof().fill(&mut digest);
        digest
    }
}

/// A name and a content with their lengths, so that no two inputs look the same.
fn take(hasher: &mut blake3::Hasher, name: &str, bytes: &[u8]) {
    for part in [name.as_bytes(), bytes] {
        hasher.update(&(part.len() as u64).to_le_bytes());
        hasher.update(part);
    }
}

impl ReadFiles for Digest<'_> {
    fn read(&self, path: &str) -> Result<Vec<u8>, FileError> {
        self.files.read(path).inspect(|bytes| self.note(path, bytes))
    }

    fn read_data(&self, path: &str) -> Result<Vec<u8>, FileError> {
        self.files.read_data(path).inspect(|bytes| self.note(path, bytes))
    }

    fn sheet(&self, bytes: &[u8], name: Option<&str>) -> Result<Sheet, SheetError> {
        self.files.sheet(bytes, name)
    }
}

/// The identifiers of a PDF with this digest. The second says whether there is any lint, reported or not: such a PDF may
/// be up to date, but its brief has to be looked at again.
pub(super) fn identifiers(digest: [u8; 16], has_lints: bool) -> Identifiers {
    let changing = if has_lints { digest.map(|byte| !byte) } else { digest };
    Identifiers { permanent: digest, changing }
}

/// How a PDF compares with what it would be made from today.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// It would come out the same.
    UpToDate {
        pages: usize,
        digest: [u8; 16],
        /// Something was reported about its brief when it was made.
        lints: bool,
        /// The other files that it is made from, by their paths from the brief's folder.
        inputs: Vec<String>,
    },
    OutOfDate,
}

impl Standing {
    pub(super) fn of(pdf: &[u8], files: &Digest) -> Self {
        let digest = files.finish();
        let Some(Identity { identifiers: found, pages }) = Identity::of(pdf) else { return Self::OutOfDate };
        let lints = [false, true].into_iter().find(|lints| identifiers(digest, *lints) == found);
        lints.map_or(Self::OutOfDate, |lints| {
            let inputs = files.read.borrow().keys().cloned().collect();
            Self::UpToDate { pages, digest, lints, inputs }
        })
    }
}

/// The last part of a path; `brief.toml` where there is none.
pub(super) fn file_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or(name);
    if last.is_empty() || last.starts_with('<') { "brief.toml".into() } else { last.into() }
}
