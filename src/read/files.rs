//! The files that a brief names: pictures, a house style, trade data.

use std::fs;
use std::io::{ErrorKind, Read, Seek, SeekFrom};
use std::path::{Component, Path, PathBuf};

use super::sheet::{ReadSheet, Sheet, SheetError};

/// Reads the files that a brief names.
pub trait ReadFiles {
    /// Reads a file by its path from the brief's folder, with `/` between names.
    fn read(&self, path: &str) -> Result<Vec<u8>, FileError>;

    /// Reads a file of statistics, which may be larger than other files.
    fn read_data(&self, path: &str) -> Result<Vec<u8>, FileError> {
        self.read(path)
    }

    /// Reads a sheet of a spreadsheet, by its name or the only one. Whoever implements this sees to it that hostile bytes
    /// do no harm: what reads them may take any amount of time and memory.
    #[doc(hidden)]
    fn sheet(&self, _bytes: &[u8], _name: Option<&str>) -> Result<Sheet, SheetError> {
        Err(SheetError::unavailable())
    }
}

/// Why a file was not read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FileError {
    /// The file does not exist.
    Missing,
    /// The path names a folder.
    Folder,
    /// The path is absolute, or leads out of the folder that may be read, itself or through a symbolic link.
    Outside,
    /// Larger than so many bytes.
    TooLarge(u64),
    /// Neither a file nor a folder: a device, a pipe.
    NotAFile,
    /// The system's reason.
    Unreadable(String),
}

/// No files, for a brief that uses none.
#[derive(Debug, Clone, Copy)]
pub struct NoFiles;

impl ReadFiles for NoFiles {
    fn read(&self, _path: &str) -> Result<Vec<u8>, FileError> {
        Err(FileError::Missing)
    }
}

/// The files of a folder and the folders in it, or of a larger folder around it.
#[derive(Debug, Clone)]
pub struct Folder {
    /// Where paths start.
    start: PathBuf,
    /// What may be read, where it is more than `start`.
    root: Option<PathBuf>,
    limit: u64,
    data_limit: u64,
    sheets: ReadSheet,
}

impl Folder {
    /// The largest file that is read by default: 32 MiB, a large scan.
    pub const LIMIT: u64 = 32 << 20;

    /// The largest file of statistics that is read by default: 512 MiB, more than a million rows of UN Comtrade.
    pub const DATA_LIMIT: u64 = 512 << 20;

    /// The files of the folder `start`, by their paths from there.
    pub fn new(start: impl Into<PathBuf>) -> Self {
        let start: PathBuf = start.into();
        // The parent of a bare file name is empty, and means the current folder.
        let start = if start.as_os_str().is_empty() { PathBuf::from(".") } else { start };
        let (limit, data_limit) = (Self::LIMIT, Self::DATA_LIMIT);
        Self { start, root: None, limit, data_limit, sheets: ReadSheet::default() }
    }

    /// Allows paths to lead out of the folder, as far as they stay within `root`; nothing changes where the
    /// folder itself is elsewhere.
    pub fn within(self, root: Option<PathBuf>) -> Self {
        Self { root, ..self }
    }

    /// Refuses files of more than `limit` bytes, whatever they are.
    pub fn limit(self, limit: u64) -> Self {
        Self { limit, data_limit: limit, ..self }
    }

    /// Reads spreadsheets by these means.
    pub(crate) fn sheets(self, read: &ReadSheet) -> Self {
        Self { sheets: read.clone(), ..self }
    }
}

impl ReadFiles for Folder {
    fn sheet(&self, bytes: &[u8], name: Option<&str>) -> Result<Sheet, SheetError> {
        self.sheets.read(bytes, name)
    }

    fn read(&self, path: &str) -> Result<Vec<u8>, FileError> {
        self.read_up_to(self.limit, path)
    }

    fn read_data(&self, path: &str) -> Result<Vec<u8>, FileError> {
        self.read_up_to(self.data_limit, path)
    }
}

impl Folder {
    fn read_up_to(&self, limit: u64, path: &str) -> Result<Vec<u8>, FileError> {
        if path.contains('\0') {
            return Err(FileError::Missing);
        }
        let start = self.start.canonicalize().map_err(|error| system(&error))?;
        let root = self.root.as_ref().and_then(|root| root.canonicalize().ok());
        let root = root.filter(|root| start.starts_with(root)).unwrap_or_else(|| start.clone());
        let depth = start.components().count() - root.components().count();
        // Checked first: the system's errors would reveal which files exist.
        // A backslash separates names on one system only; briefs read the same on all.
        if !stays_inside(path, depth) || path.contains('\\') {
            return Err(FileError::Outside);
        }
        let file = start.join(path).canonicalize().map_err(|error| system(&error))?;
        if !file.starts_with(&root) {
            return Err(FileError::Outside);
        }
        // Looked at before it is opened: opening a pipe waits for its writer.
        let kind = fs::metadata(&file).map_err(|error| system(&error))?;
        if kind.is_dir() {
            return Err(FileError::Folder);
        }
        if !kind.is_file() {
            return Err(FileError::NotAFile);
        }
        if kind.len() > limit {
            return Err(FileError::TooLarge(limit));
        }
        let mut opened = fs::File::open(&file).map_err(|error| system(&error))?;
        let mut bytes = match read_in_parts(&opened, kind.len() as usize) {
            Some(bytes) => {
                opened.seek(SeekFrom::Start(bytes.len() as u64)).map_err(|error| system(&error))?;
                bytes
            }
            None => Vec::with_capacity(kind.len() as usize + 1),
        };
        // One byte more than allowed, in case the file grows meanwhile.
        let rest = limit.saturating_sub(bytes.len() as u64) + 1;
        opened.take(rest).read_to_end(&mut bytes).map_err(|error| system(&error))?;
        if bytes.len() as u64 > limit {
            return Err(FileError::TooLarge(limit));
        }
        Ok(bytes)
    }
}

/// The bytes of a large file but for the last few, whose parts are read at the same time: most of the time goes to memory
/// that is touched for the first time. `None` for a small file, and where it has to be read from the start.
#[cfg(unix)]
fn read_in_parts(file: &fs::File, length: usize) -> Option<Vec<u8>> {
    use std::os::unix::fs::FileExt;
    use std::sync::atomic::{AtomicBool, Ordering};

    use rayon::prelude::*;

    const LARGE: usize = 2 << 20;
    const PART: usize = 16 << 10;
    if length < LARGE || rayon::current_num_threads() < 2 {
        return None;
    }
    let failed = AtomicBool::new(false);
    let read = |number: usize| {
        let mut part = [0; PART];
        if file.read_exact_at(&mut part, (number * PART) as u64).is_err() {
            failed.store(true, Ordering::Relaxed);
        }
        part
    };
    // There is room for the rest.
    let mut parts: Vec<[u8; PART]> = Vec::with_capacity(length / PART + 1);
    (0..length / PART).into_par_iter().with_min_len(16).map(read).collect_into_vec(&mut parts);
    if failed.into_inner() { None } else { Some(parts.into_flattened()) }
}

#[cfg(not(unix))]
fn read_in_parts(_: &fs::File, _: usize) -> Option<Vec<u8>> {
    None
}

/// Whether a path never climbs more than `depth` folders above where it starts.
pub(crate) fn stays_inside(path: &str, mut depth: usize) -> bool {
    Path::new(path).components().all(|component| match component {
        Component::Normal(_) => {
            depth += 1;
            true
        }
        Component::CurDir => true,
        Component::ParentDir => {
            let inside = depth > 0;
            depth = depth.saturating_sub(1);
            inside
        }
        Component::RootDir | Component::Prefix(_) => false,
    })
}

/// Classifies the system's error.
fn system(error: &std::io::Error) -> FileError {
    match error.kind() {
        ErrorKind::NotFound | ErrorKind::NotADirectory => FileError::Missing,
        ErrorKind::PermissionDenied => FileError::Unreadable("permission denied".to_owned()),
        _ => FileError::Unreadable(everyday(error)),
    }
}

/// A system error without a known kind, in everyday words.
pub(crate) fn everyday(error: &std::io::Error) -> String {
    let said = error.to_string();
    // The number differs between systems, the words do not.
    if said.contains("levels of symbolic links") {
        return "its symbolic links lead in a circle".into();
    }
    let words = said.split(" (os error").next().unwrap_or(&said);
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_root_allows_its_own_files_and_no_others() {
        let outer = tempfile::tempdir().expect("a folder");
        let root = outer.path().join("root");
        fs::create_dir_all(root.join("briefs/visit")).expect("folders");
        fs::write(outer.path().join("secret"), "secret").expect("a file");
        fs::write(root.join("shared"), "shared").expect("a file");
        let start = root.join("briefs/visit");
        let rooted = |root: PathBuf| Folder::new(&start).within(Some(root));
        assert_eq!(rooted(root.clone()).read("../../shared"), Ok(b"shared".to_vec()));
        assert_eq!(rooted(root.clone()).read("../../../secret"), Err(FileError::Outside));
        assert_eq!(rooted(root.clone()).read("../../../root/shared"), Err(FileError::Outside));
        assert_eq!(
            rooted(root.clone()).read(&root.join("shared").to_string_lossy()),
            Err(FileError::Outside)
        );
        // A folder that is not above the start changes nothing, nor does one that is not there.
        for elsewhere in [root.join("briefs/visit/none"), root.join("brief"), outer.path().join("none")] {
            assert_eq!(rooted(elsewhere).read("../../shared"), Err(FileError::Outside));
        }
        #[cfg(unix)]
        {
            std::os::unix::fs::symlink("../secret", root.join("link")).expect("a link");
            std::os::unix::fs::symlink("..", root.join("up")).expect("a link");
            std::os::unix::fs::symlink("../../shared", start.join("inner")).expect("a link");
            assert_eq!(rooted(root.clone()).read("../../link"), Err(FileError::Outside));
            assert_eq!(rooted(root.clone()).read("../../up/secret"), Err(FileError::Outside));
            assert_eq!(rooted(root.clone()).read("inner"), Ok(b"shared".to_vec()));
            assert_eq!(Folder::new(&start).read("inner"), Err(FileError::Outside));
        }
    }

    #[test]
    fn nothing_outside_the_folder_is_read() {
        let outer = tempfile::tempdir().expect("a folder");
        let root = outer.path().join("briefs");
        fs::create_dir_all(root.join("house")).expect("folders");
        fs::write(outer.path().join("secret"), "secret").expect("a file");
        fs::write(root.join("inside"), "inside").expect("a file");
        let folder = Folder::new(&root).limit(6);
        assert_eq!(folder.read("house/../inside"), Ok(b"inside".to_vec()));
        let absolute = outer.path().join("secret");
        for path in ["../secret", "house/../../secret", "house\\..\\secret", &absolute.to_string_lossy()] {
            assert_eq!(folder.read(path), Err(FileError::Outside), "{path}");
        }
        assert_eq!(folder.read("house"), Err(FileError::Folder));
        assert_eq!(folder.read("nothing"), Err(FileError::Missing));
        assert_eq!(folder.read("inside/nothing"), Err(FileError::Missing));
        fs::write(root.join("large"), "7 bytes").expect("a file");
        assert_eq!(folder.read("large"), Err(FileError::TooLarge(6)));
        #[cfg(unix)]
        {
            std::os::unix::fs::symlink("../secret", root.join("link")).expect("a link");
            std::os::unix::fs::symlink("/dev/zero", root.join("zero")).expect("a link");
            assert_eq!(folder.read("link"), Err(FileError::Outside));
            assert_eq!(folder.read("zero"), Err(FileError::Outside));
            assert_eq!(Folder::new("/dev").read("null"), Err(FileError::NotAFile));
        }
    }
}
