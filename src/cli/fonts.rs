//! Fonts from `--font-path`.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::gather::Rejected;
use crate::batch;
use crate::diag::{Diagnostic, SourceFiles, codes};
use crate::font::Fonts;

/// The bundled fonts and the fonts in some folders.
///
/// # Errors
/// An unreadable folder or font.
pub(super) fn load(folders: &[PathBuf]) -> Result<Fonts, Rejected> {
    if folders.is_empty() {
        return Ok(Fonts::bundled());
    }
    let mut files = Vec::new();
    for folder in folders {
        if let Err((path, error)) = collect(folder, &mut files) {
            let message = format!("cannot read `{}`: {}", path.display(), batch::reason(&error));
            return Err(Rejected::of_folder(folder, Diagnostic::error(codes::FONT, None, message)));
        }
    }
    Fonts::with_faces(files).map_err(|errors| Rejected {
        argument: folders.iter().map(|folder| folder.display().to_string()).collect::<Vec<_>>().join(", "),
        diagnostics: errors
            .iter()
            .map(|error| Diagnostic::error(codes::FONT, None, error.to_string()))
            .collect(),
        sources: SourceFiles::default(),
    })
}

/// The same for a worker, whose run has read them before.
///
/// # Errors
/// The first error.
pub(super) fn of_worker(folders: &[PathBuf]) -> Result<Fonts, String> {
    load(folders).map_err(|rejected| {
        rejected.diagnostics.into_iter().next().map_or(String::new(), |error| error.message)
    })
}

/// Collects the font files in a folder and below, sorted by name.
fn collect(path: &Path, files: &mut Vec<(String, Vec<u8>)>) -> Result<(), (PathBuf, io::Error)> {
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
            let bytes = fs::read(&path).map_err(|error| (path.clone(), error))?;
            files.push((path.display().to_string(), bytes));
        }
    }
    Ok(())
}

fn is_font(path: &Path) -> bool {
    let extension = path.extension().and_then(|extension| extension.to_str()).unwrap_or_default();
    ["ttf", "otf", "ttc", "otc"].iter().any(|known| extension.eq_ignore_ascii_case(known))
}
