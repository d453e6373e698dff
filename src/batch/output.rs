//! Writes files atomically.

use std::fs;
use std::io::{self, BufWriter, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use crate::diag::Shown;

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
    match named_place(path)? {
        Target::File { path, permissions } => put(&path, bytes, permissions, true),
        Target::Device(path) => fs::File::options().write(true).open(path)?.write_all(bytes),
    }
}

/// Where a file goes that the user named.
enum Target {
    File {
        path: PathBuf,
        /// Of the file that is there.
        permissions: Option<fs::Permissions>,
    },
    /// A pipe or device, which cannot be replaced.
    Device(PathBuf),
}

fn named_place(path: &Path) -> io::Result<Target> {
    if path.is_symlink() && !path.exists() {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "is a broken link"));
    }
    let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    match fs::metadata(&path) {
        Ok(old) if old.is_dir() => Err(io::ErrorKind::IsADirectory.into()),
        Ok(old) if !old.is_file() => Ok(Target::Device(path)),
        old => Ok(Target::File { path, permissions: old.ok().map(|old| old.permissions()) }),
    }
}

/// A file that is written bit by bit, and is under its name when it is finished, or not at all.
pub(crate) struct Draft {
    out: BufWriter<fs::File>,
    finish: Finish,
}

/// What becomes of a finished draft.
enum Finish {
    Rename { temporary: NamedTempFile, path: PathBuf },
    CopyTo(PathBuf),
    CopyToStdout,
}

impl Draft {
    /// A draft of a file that the user named.
    ///
    /// # Errors
    /// There can be no such file.
    pub(crate) fn of(path: &Path) -> io::Result<Self> {
        match named_place(path)? {
            Target::Device(path) => {
                Ok(Self { out: BufWriter::new(tempfile::tempfile()?), finish: Finish::CopyTo(path) })
            }
            Target::File { path, permissions } => {
                sweep(folder_of(&path));
                let temporary = temporary(folder_of(&path))?;
                if let Some(permissions) = permissions {
                    temporary.as_file().set_permissions(permissions)?;
                }
                let out = BufWriter::new(temporary.as_file().try_clone()?);
                Ok(Self { out, finish: Finish::Rename { temporary, path } })
            }
        }
    }

    /// A draft of what goes to standard output.
    ///
    /// # Errors
    /// There is no room for temporary files.
    pub(crate) fn of_stdout() -> io::Result<Self> {
        Ok(Self { out: BufWriter::new(tempfile::tempfile()?), finish: Finish::CopyToStdout })
    }

    /// # Errors
    /// Errors of the file system.
    pub(crate) fn put(&mut self, text: &Shown) -> io::Result<()> {
        self.out.write_all(text.as_str().as_bytes())
    }

    /// Adds what another file holds.
    ///
    /// # Errors
    /// Errors of the file system.
    pub(crate) fn copy(&mut self, mut from: &fs::File) -> io::Result<()> {
        from.seek(SeekFrom::Start(0))?;
        io::copy(&mut from, &mut self.out).map(|_| ())
    }

    /// Writes over the start, which must have been at least as long.
    ///
    /// # Errors
    /// Errors of the file system.
    pub(crate) fn rewrite_start(&mut self, text: &Shown) -> io::Result<()> {
        self.out.seek(SeekFrom::Start(0))?;
        self.put(text)
    }

    /// Gives the file its name.
    ///
    /// # Errors
    /// Errors of the file system, which leave the old file unchanged.
    pub(crate) fn finish(self) -> io::Result<()> {
        let mut file = self.out.into_inner().map_err(io::IntoInnerError::into_error)?;
        match self.finish {
            Finish::Rename { temporary, path } => {
                file.sync_data()?;
                temporary.persist(path)?;
            }
            Finish::CopyTo(path) => {
                file.seek(SeekFrom::Start(0))?;
                io::copy(&mut file, &mut fs::File::options().write(true).open(path)?)?;
            }
            Finish::CopyToStdout => {
                file.seek(SeekFrom::Start(0))?;
                to_stdout(|out| io::copy(&mut file, out).map(|_| ()))?;
            }
        }
        Ok(())
    }
}

/// Writes a file to standard output. A reader that closes the pipe is not an error.
///
/// # Errors
/// Errors of the file system.
#[allow(clippy::disallowed_methods, reason = "a PDF or a finished report")]
pub(super) fn to_stdout(write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<()> {
    let mut out = io::stdout().lock();
    match write(&mut out).and_then(|()| out.flush()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        result => result,
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
