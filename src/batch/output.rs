//! Where a PDF goes, and how it gets there: whole, or not at all.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

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

/// Writes a file so that there is never a part of it under its own name: into a new file beside it,
/// then renamed over it. What is not a regular file, such as a pipe or a device, is written to as it is.
///
/// # Errors
/// Whatever the file system says; the old file is then as it was.
pub(crate) fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    put(path, bytes, true)
}

/// The same for a file that must not be there before.
///
/// # Errors
/// [`io::ErrorKind::AlreadyExists`], and whatever else the file system says.
pub(crate) fn write_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if fs::symlink_metadata(path).is_ok() {
        return Err(io::ErrorKind::AlreadyExists.into());
    }
    put(path, bytes, false)
}

fn put(path: &Path, bytes: &[u8], replace: bool) -> io::Result<()> {
    // A link goes on pointing where it points.
    let path = &fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let old = fs::metadata(path);
    match &old {
        Ok(metadata) if metadata.is_dir() => return Err(io::ErrorKind::IsADirectory.into()),
        Ok(metadata) if !metadata.is_file() => {
            return fs::File::options().write(true).open(path)?.write_all(bytes);
        }
        _ => {}
    }
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut builder = tempfile::Builder::new();
    builder.prefix(".chancery-").suffix(".tmp");
    #[cfg(unix)]
    {
        // As any other new file; the umask takes away what it should.
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    let mut file = builder.tempfile_in(folder)?;
    if let Ok(old) = old {
        // A paper that was not for all to read is not made so.
        file.as_file().set_permissions(old.permissions())?;
    }
    file.write_all(bytes)?;
    if replace {
        file.persist(path)?;
    } else {
        file.persist_noclobber(path)?;
    }
    Ok(())
}
