//! The series that each brief belongs to: that of the nearest `chancery.toml` above it, wherever the command runs.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use globset::{GlobSet, GlobSetBuilder};

use crate::series::{self, FILE_NAME, Series};

/// What ties a brief to its series. All settings of the series hold for it.
#[derive(Debug, Clone)]
pub(super) struct Member {
    pub series: Arc<Series>,
    /// The path of the brief from the folder of the series.
    pub below: PathBuf,
    /// Whether the series lists the brief, so that its PDF is one of the series.
    pub listed: bool,
}

/// The series of a run, and which folder belongs to which of them. Folders are absolute and without links.
#[derive(Debug, Default)]
pub(super) struct Memberships {
    /// By their folders; `None` for a `chancery.toml` with errors.
    series: BTreeMap<PathBuf, Option<(Arc<Series>, GlobSet)>>,
    /// The nearest folder with a `chancery.toml`, for each folder that was asked for.
    nearest: BTreeMap<PathBuf, Option<PathBuf>>,
}

impl Memberships {
    /// The series in a folder, if its `chancery.toml` was read; within, `None` if that had errors.
    pub(super) fn loaded(&self, folder: &Path) -> Option<Option<Arc<Series>>> {
        let series = self.series.get(folder)?;
        Some(series.as_ref().map(|(series, _)| Arc::clone(series)))
    }

    /// Adds the series in a folder; `None` for a `chancery.toml` with errors.
    pub(super) fn add(&mut self, folder: PathBuf, series: Option<Arc<Series>>) {
        let series = series.map(|series| {
            let mut listed = GlobSetBuilder::new();
            // They were valid when the series was read.
            let globs = series.briefs.iter().map(|pattern| series::glob(&pattern.text));
            for glob in globs.flatten() {
                listed.add(glob);
            }
            let listed = listed.build().unwrap_or_else(|_| GlobSet::empty());
            (series, listed)
        });
        self.series.insert(folder, series);
    }

    /// The folder of the series that a brief belongs to. Behind a link, the file itself counts; the link, if there is
    /// no series above the file.
    pub(super) fn folder_of(&mut self, brief: &Path, target: &Path) -> Option<PathBuf> {
        let of_target = target.parent().and_then(|folder| self.nearest(folder));
        of_target.or_else(|| self.nearest(&link_of(brief, target)?))
    }

    fn nearest(&mut self, folder: &Path) -> Option<PathBuf> {
        if let Some(known) = self.nearest.get(folder) {
            return known.clone();
        }
        let nearest = if folder.join(FILE_NAME).is_file() {
            Some(folder.to_owned())
        } else {
            folder.parent().and_then(|above| self.nearest(above))
        };
        self.nearest.insert(folder.to_owned(), nearest.clone());
        nearest
    }

    /// A brief in the series of a folder.
    pub(super) fn member(&self, series: Arc<Series>, folder: &Path, brief: &Path, target: &Path) -> Member {
        let name = brief.file_name().unwrap_or_default();
        let below = target.strip_prefix(folder).map(Path::to_owned).ok();
        let by_link = || Some(link_of(brief, target)?.join(name).strip_prefix(folder).ok()?.to_owned());
        let below = below.or_else(by_link).unwrap_or_else(|| name.into());
        let series_of_folder = self.series.get(folder).and_then(Option::as_ref);
        // Patterns can name a file whose name would be a pattern.
        let literal = series.briefs.iter().any(|pattern| Path::new(&pattern.text) == below);
        let listed = literal || series_of_folder.is_some_and(|(_, listed)| listed.is_match(&below));
        Member { series, below, listed }
    }
}

/// The folder that a link to a brief is in.
fn link_of(brief: &Path, target: &Path) -> Option<PathBuf> {
    let folder = real(brief.parent()?)?;
    (Some(folder.as_path()) != target.parent()).then_some(folder)
}

/// The absolute path of an existing folder, without links.
pub(super) fn real(folder: &Path) -> Option<PathBuf> {
    fs::canonicalize(Path::new(".").join(folder)).ok()
}

/// The path by which messages show the folder of a series: as the path of the brief begins, or from the current folder.
pub(super) fn shown(series: &Path, brief: &Path) -> PathBuf {
    let given = brief.ancestors().skip(1).find(|above| real(above).as_deref() == Some(series));
    let above = || {
        let here = real(Path::new(""))?;
        let steps = here.ancestors().position(|above| above == series)?;
        Some(std::iter::repeat_n("..", steps).collect())
    };
    let below = || Some(series.strip_prefix(real(Path::new(""))?).ok()?.to_owned());
    given.map(Path::to_owned).or_else(above).or_else(below).unwrap_or_else(|| series.to_owned())
}
