//! Fonts from `--font-path`.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use rayon::ThreadPoolBuilder;
use rayon::iter::{IntoParallelIterator, ParallelIterator};

use super::gather::Rejected;
use crate::batch;
use crate::diag::{Diagnostic, SourceFiles, codes};
use crate::font::{FontError, Fonts};

/// The bundled fonts and the fonts in some folders.
///
/// # Errors
/// An unreadable folder or font.
pub(super) fn load(folders: &[PathBuf]) -> Result<Fonts, Rejected> {
    // One thread per core.
    load_with(folders, 0, Fonts::with_faces)
}

fn load_with(
    folders: &[PathBuf],
    threads: usize,
    fonts: impl FnOnce(Vec<(String, Vec<u8>)>) -> Result<Fonts, Vec<FontError>> + Send,
) -> Result<Fonts, Rejected> {
    if folders.is_empty() {
        return Ok(Fonts::bundled());
    }
    let files = files(folders)?;
    // In a pool of its own: a run chooses the number of its threads itself.
    let pool = ThreadPoolBuilder::new().num_threads(threads).build();
    let pool = pool.map_err(|error| unreadable(folders, error.to_string()))?;
    pool.install(|| {
        let read = files.into_par_iter().map(|path| match fs::read(&path) {
            Ok(bytes) => Ok((path.display().to_string(), bytes)),
            Err(error) => Err(cannot_read(&path, &error)),
        });
        let files = read.collect::<Result<Vec<_>, _>>()?;
        fonts(files).map_err(|errors| Rejected {
            diagnostics: errors
                .iter()
                .map(|error| Diagnostic::error(codes::FONT, None, error.to_string()))
                .collect(),
            ..unreadable(folders, String::new())
        })
    })
}

/// The font files in some folders and below, by name.
///
/// # Errors
/// An unreadable folder.
pub(super) fn files(folders: &[PathBuf]) -> Result<Vec<PathBuf>, Rejected> {
    let mut files = Vec::new();
    for folder in folders {
        collect(folder, &mut files).map_err(|(path, error)| cannot_read(&path, &error))?;
    }
    Ok(files)
}

fn cannot_read(path: &Path, error: &io::Error) -> Rejected {
    let message = format!("cannot read `{}`: {}", path.display(), batch::reason(error));
    unreadable(&[path.to_owned()], message)
}

fn unreadable(paths: &[PathBuf], message: String) -> Rejected {
    let names: Vec<_> = paths.iter().map(|path| path.display().to_string()).collect();
    Rejected {
        argument: names.join(", "),
        diagnostics: vec![Diagnostic::error(codes::FONT, None, message)],
        sources: SourceFiles::default(),
    }
}

/// The same for a worker with so many threads, whose run has read the fonts and found out their digest before.
///
/// # Errors
/// The first error.
pub(super) fn of_worker(folders: &[PathBuf], threads: usize, digest: [u8; 32]) -> Result<Fonts, String> {
    load_with(folders, threads, |files| Fonts::with_known_faces(files, digest)).map_err(|rejected| {
        rejected.diagnostics.into_iter().next().map_or(String::new(), |error| error.message)
    })
}

/// Collects the font files in a folder and below, sorted by name.
fn collect(path: &Path, files: &mut Vec<PathBuf>) -> Result<(), (PathBuf, io::Error)> {
    let failed = |error| (path.to_owned(), error);
    let mut entries = Vec::new();
    for entry in fs::read_dir(path).map_err(failed)? {
        entries.push(entry.map_err(failed)?);
    }
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let path = entry.path();
        // Do not follow links to folders: they may form a loop.
        if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            collect(&path, files)?;
        } else if is_font(&path) {
            files.push(path);
        }
    }
    Ok(())
}

fn is_font(path: &Path) -> bool {
    let extension = path.extension().and_then(|extension| extension.to_str()).unwrap_or_default();
    ["ttf", "otf", "ttc", "otc"].iter().any(|known| extension.eq_ignore_ascii_case(known))
}
