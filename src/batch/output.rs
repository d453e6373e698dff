//! Writes files atomically.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

/// The value of `-o`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Output {
    /// Standard output.
    Stdout,
    /// A path that may name a file or a folder.
    Path {
        path: PathBuf,
        /// Whether it ends with a separator.
        folder: bool,
    },
}

impl Output {
    /// Parses the argument.
    pub fn new(argument: &str) -> Self {
        match argument {
            "-" => Self::Stdout,
            _ => Self::Path { path: argument.into(), folder: argument.ends_with(std::path::is_separator) },
        }
    }
}

/// Prefix and suffix of temporary files.
const TEMPORARY: [&str; 2] = [".chancery-", ".tmp"];

/// Writes a file atomically, even if the machine crashes: writes a temporary file next to it, syncs that to disk, and
/// renames it.
///
/// If the user `named` this very file, writes to the target of a link, and directly to a pipe or device. Otherwise
/// replaces a link, so that whoever created it cannot redirect the output.
///
/// # Errors
/// Errors of the file system, which leave the old file unchanged.
pub(crate) fn write(path: &Path, bytes: &[u8], named: bool) -> io::Result<()> {
    if !named {
        return match fs::symlink_metadata(path) {
            Ok(old) if old.is_dir() => Err(io::ErrorKind::IsADirectory.into()),
            Ok(old) if old.is_file() => put(path, bytes, Some(old.permissions()), true),
            Ok(old) if !old.is_symlink() => {
                Err(io::Error::new(io::ErrorKind::InvalidInput, "is neither a file nor a folder"))
            }
            _ => put(path, bytes, None, true),
        };
    }
    if path.is_symlink() && !path.exists() {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "is a broken link"));
    }
    let path = &fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    match fs::metadata(path) {
        Ok(old) if old.is_dir() => Err(io::ErrorKind::IsADirectory.into()),
        Ok(old) if !old.is_file() => fs::File::options().write(true).open(path)?.write_all(bytes),
        old => put(path, bytes, old.ok().map(|old| old.permissions()), true),
    }
}

/// Like [`write()`], for a file that must not exist.
///
/// # Errors
/// [`io::ErrorKind::AlreadyExists`], and other errors of the file system.
pub(crate) fn write_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if fs::symlink_metadata(path).is_ok() {
        return Err(io::ErrorKind::AlreadyExists.into());
    }
    put(path, bytes, None, false)
}

/// Writes a temporary file and renames it. `permissions` are those of the file that it replaces, so that a private file
/// stays private.
fn put(path: &Path, bytes: &[u8], permissions: Option<fs::Permissions>, replace: bool) -> io::Result<()> {
    let mut file = temporary(folder_of(path))?;
    if let Some(permissions) = permissions {
        file.as_file().set_permissions(permissions)?;
    }
    file.write_all(bytes)?;
    file.as_file().sync_data()?;
    if replace {
        file.persist(path)?;
    } else {
        file.persist_noclobber(path)?;
    }
    Ok(())
}

/// Creates a temporary file, locked as long as this process lives.
fn temporary(folder: &Path) -> io::Result<NamedTempFile> {
    let [prefix, suffix] = TEMPORARY;
    let mut builder = tempfile::Builder::new();
    builder.prefix(prefix).suffix(suffix);
    #[cfg(unix)]
    {
        // Like any other new file, subject to the umask.
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    loop {
        let file = builder.tempfile_in(folder)?;
        // Without locks, temporary files of killed runs are not removed.
        let _ = file.as_file().lock();
        // Another run may have removed it before it was locked.
        if file.path().exists() {
            return Ok(file);
        }
    }
}

/// Removes temporary files of killed runs. Those of live runs are locked.
pub(crate) fn sweep(folder: &Path) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    let [prefix, suffix] = TEMPORARY;
    for entry in entries.flatten() {
        let name = entry.file_name();
        let temporary = name.to_str().is_some_and(|name| name.starts_with(prefix) && name.ends_with(suffix));
        if temporary
            && entry.file_type().is_ok_and(|kind| kind.is_file())
            && let Ok(file) = fs::File::open(entry.path())
            && file.try_lock().is_ok()
        {
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// The folder that a file is in.
fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}
