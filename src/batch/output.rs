//! Where a PDF goes, and how it gets there: whole, or not at all.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

/// Where the caller wants the PDFs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Output {
    /// Standard output.
    Stdout,
    /// A path that may name a file or a folder.
    Path {
        path: PathBuf,
        /// It was written with a separator at its end.
        folder: bool,
    },
}

impl Output {
    /// From the command line.
    pub fn new(argument: &str) -> Self {
        match argument {
            "-" => Self::Stdout,
            _ => Self::Path { path: argument.into(), folder: argument.ends_with(std::path::is_separator) },
        }
    }
}

/// What temporary files begin and end with.
const TEMPORARY: [&str; 2] = [".chancery-", ".tmp"];

/// Writes a file so that there is never a part of it under its own name, not even when the machine dies: into a new
/// file beside it, which is renamed over it once the disk has what is in it.
///
/// Where the caller `named` the file itself, a link goes on pointing where it points, and what is no regular file,
/// such as a pipe, is written to as it is. Otherwise the name belongs to the file alone: a link that somebody put
/// there leads nowhere.
///
/// # Errors
/// Whatever the file system says; the old file is then as it was.
pub(crate) fn write(path: &Path, bytes: &[u8], named: bool) -> io::Result<()> {
    if !named {
        return match fs::symlink_metadata(path) {
            Ok(old) if old.is_dir() => Err(io::ErrorKind::IsADirectory.into()),
            Ok(old) if old.is_file() => put(path, bytes, Some(old.permissions()), true),
            Ok(old) if !old.is_symlink() => {
                Err(io::Error::new(io::ErrorKind::InvalidInput, "it is neither a file nor a folder"))
            }
            _ => put(path, bytes, None, true),
        };
    }
    if path.is_symlink() && !path.exists() {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "it is a link that leads nowhere"));
    }
    let path = &fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    match fs::metadata(path) {
        Ok(old) if old.is_dir() => Err(io::ErrorKind::IsADirectory.into()),
        Ok(old) if !old.is_file() => fs::File::options().write(true).open(path)?.write_all(bytes),
        old => put(path, bytes, old.ok().map(|old| old.permissions()), true),
    }
}

/// The same for a file that must not be there before.
///
/// # Errors
/// [`io::ErrorKind::AlreadyExists`], and whatever else the file system says.
pub(crate) fn write_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if fs::symlink_metadata(path).is_ok() {
        return Err(io::ErrorKind::AlreadyExists.into());
    }
    put(path, bytes, None, false)
}

/// Writes a new file and gives it its name. `permissions` are those of the file that it takes the place of: a paper
/// that was not for all to read is not made so.
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

/// A new file that is locked for as long as its writer lives.
fn temporary(folder: &Path) -> io::Result<NamedTempFile> {
    let [prefix, suffix] = TEMPORARY;
    let mut builder = tempfile::Builder::new();
    builder.prefix(prefix).suffix(suffix);
    #[cfg(unix)]
    {
        // As any other new file; the umask takes away what it should.
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    loop {
        let file = builder.tempfile_in(folder)?;
        // A file system without locks has files that stay when their writer is killed.
        let _ = file.as_file().lock();
        // Another run may have taken it for such a one before it was locked.
        if file.path().exists() {
            return Ok(file);
        }
    }
}

/// Removes the temporary files of writers that were killed. Those of writers that live are locked.
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
