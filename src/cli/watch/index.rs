//! Which briefs use which files, so that a change rebuilds only the briefs that it affects.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use super::watched::{absolute, in_absolute_folder};
use crate::batch::{Endpoint, Task, TaskReport};
use crate::read::NoFiles;
use crate::series::Template;

/// The briefs of the last pass.
#[derive(Default)]
pub(super) struct Index {
    briefs: Vec<IndexedBrief>,
    /// The briefs that use a file, by its absolute path.
    users: BTreeMap<PathBuf, Vec<usize>>,
    /// Files that series and templates use.
    shared: BTreeSet<PathBuf>,
    /// Whether there are diagnostics that belong to no brief.
    rejected: bool,
}

struct IndexedBrief {
    task: Task,
    /// The files that it uses, by their paths from its folder.
    inputs: BTreeSet<String>,
    /// Whether it has diagnostics.
    noisy: bool,
}

impl Index {
    /// An index for a pass in which series and templates use these files.
    pub(super) fn new(shared: &BTreeSet<PathBuf>, rejected: bool) -> Self {
        let shared = shared.iter().flat_map(|file| names(file)).collect();
        Self { shared, rejected, ..Self::default() }
    }

    /// Adds a brief.
    pub(super) fn push(&mut self, report: TaskReport) {
        let index = self.briefs.len();
        for file in files(&report) {
            for name in names(&file) {
                let users = self.users.entry(name).or_default();
                if users.last() != Some(&index) {
                    users.push(index);
                }
            }
        }
        let noisy = !report.diagnostics.is_empty();
        self.briefs.push(IndexedBrief {
            task: report.task,
            inputs: report.inputs.into_iter().collect(),
            noisy,
        });
    }

    /// The numbers of the briefs to rebuild after a change; `None` if it may affect any brief, or if diagnostics of
    /// others must be printed again.
    pub(super) fn concerned(&self, changed: &BTreeSet<PathBuf>) -> Option<BTreeSet<usize>> {
        let mut concerned = BTreeSet::new();
        for file in changed {
            if self.shared.contains(file) || !file.is_file() {
                return None;
            }
            concerned.extend(self.users.get(file)?);
            // It may have become a template.
            let is_template = file.extension().is_some_and(|extension| extension == "toml")
                && fs::read(file).map_or(true, |bytes| Template::read("", &bytes, &NoFiles).is_some());
            if is_template {
                return None;
            }
        }
        // A deleted output folder has to be created again.
        let mut concerned_briefs = concerned.iter().filter_map(|index| self.briefs.get(*index));
        let has_place = |brief: &IndexedBrief| match &brief.task.pdf {
            Some(Endpoint::File(path)) => Path::new(".").join(path).parent().is_some_and(Path::is_dir),
            _ => false,
        };
        if !concerned_briefs.all(has_place) {
            return None;
        }
        let mut others = self.briefs.iter().enumerate().filter(|(index, _)| !concerned.contains(index));
        // So has a deleted PDF.
        let silent = !self.rejected && others.all(|(_, brief)| !brief.noisy && brief.has_pdf());
        silent.then_some(concerned)
    }

    /// The task of a brief.
    pub(super) fn task(&self, index: usize) -> Option<Task> {
        self.briefs.get(index).map(|brief| brief.task.clone())
    }

    /// Updates a brief that was rebuilt. Returns whether it uses the same files as before.
    pub(super) fn renew(&mut self, index: usize, report: &TaskReport) -> bool {
        let Some(brief) = self.briefs.get_mut(index) else { return false };
        brief.noisy = !report.diagnostics.is_empty();
        brief.inputs == report.inputs.iter().cloned().collect()
    }
}

impl IndexedBrief {
    /// Whether its PDF exists.
    fn has_pdf(&self) -> bool {
        matches!(&self.task.pdf, Some(Endpoint::File(path)) if path.exists())
    }
}

/// The file of a brief and the files that it uses.
pub(super) fn files(report: &TaskReport) -> Vec<PathBuf> {
    let Endpoint::File(path) = &report.task.brief else { return Vec::new() };
    let folder = path.parent().unwrap_or(Path::new(""));
    let others = report.inputs.iter().map(|path| folder.join(path));
    std::iter::once(path.clone()).chain(others).collect()
}

/// The absolute paths of a file: its own, and that of its target if it is a link.
fn names(file: &Path) -> Vec<PathBuf> {
    let target = file.is_symlink().then(|| absolute(file)).flatten();
    in_absolute_folder(file).into_iter().chain(target).collect()
}
