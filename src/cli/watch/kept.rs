//! What the last pass found out: a brief that is saved has no other looked at again.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use super::watched::{in_whole_folder, whole};
use crate::batch::{Place, Report, Task};
use crate::brief::NoFiles;
use crate::series::Template;

/// The briefs of the last pass.
#[derive(Default)]
pub(super) struct Kept {
    briefs: Vec<Brief>,
    /// Which of them are made from a file, by its path from the root.
    users: BTreeMap<PathBuf, Vec<usize>>,
    /// Files that series and templates are made from.
    shared: BTreeSet<PathBuf>,
    /// Whether there is something to be told that belongs to no brief.
    lost: bool,
}

struct Brief {
    task: Task,
    /// The files beside it, by their paths from its folder.
    inputs: BTreeSet<String>,
    /// Whether there is something to be told of it.
    noisy: bool,
}

impl Kept {
    /// Of a pass in which series and templates were made from these files.
    pub(super) fn new(shared: &BTreeSet<PathBuf>, lost: bool) -> Self {
        let shared = shared.iter().flat_map(|file| names(file)).collect();
        Self { shared, lost, ..Self::default() }
    }

    /// Keeps what is known of another brief.
    pub(super) fn push(&mut self, report: Report) {
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
        self.briefs.push(Brief { task: report.task, inputs: report.inputs.into_iter().collect(), noisy });
    }

    /// The briefs to build again for files that have changed, by their numbers; none where that may be any, or others
    /// have to be told again.
    pub(super) fn concerned(&self, changed: &BTreeSet<PathBuf>) -> Option<BTreeSet<usize>> {
        let mut concerned = BTreeSet::new();
        for file in changed {
            if self.shared.contains(file) || !file.is_file() {
                return None;
            }
            concerned.extend(self.users.get(file)?);
            // It may have become one.
            let is_template = file.extension().is_some_and(|extension| extension == "toml")
                && fs::read(file).map_or(true, |bytes| Template::read("", &bytes, &NoFiles).is_some());
            if is_template {
                return None;
            }
        }
        // A folder that is gone has to be made.
        let mut concerned_briefs = concerned.iter().filter_map(|index| self.briefs.get(*index));
        let has_place = |brief: &Brief| match &brief.task.pdf {
            Some(Place::File(path)) => Path::new(".").join(path).parent().is_some_and(Path::is_dir),
            _ => false,
        };
        if !concerned_briefs.all(has_place) {
            return None;
        }
        let mut others = self.briefs.iter().enumerate().filter(|(index, _)| !concerned.contains(index));
        let silent = !self.lost && others.all(|(_, brief)| !brief.noisy);
        silent.then_some(concerned)
    }

    /// What is to be done for a brief.
    pub(super) fn task(&self, index: usize) -> Option<Task> {
        self.briefs.get(index).map(|brief| brief.task.clone())
    }

    /// Takes in what became of a brief that was built again; whether it is made from the same files as before.
    pub(super) fn renew(&mut self, index: usize, report: &Report) -> bool {
        let Some(brief) = self.briefs.get_mut(index) else { return false };
        brief.noisy = !report.diagnostics.is_empty();
        brief.inputs == report.inputs.iter().cloned().collect()
    }
}

/// The brief's own file, and those beside it.
pub(super) fn files(report: &Report) -> Vec<PathBuf> {
    let Place::File(path) = &report.task.brief else { return Vec::new() };
    let folder = path.parent().unwrap_or(Path::new(""));
    let beside = report.inputs.iter().map(|path| folder.join(path));
    std::iter::once(path.clone()).chain(beside).collect()
}

/// What a file is called from the root: itself, and what it leads to if it is a link.
fn names(file: &Path) -> Vec<PathBuf> {
    let target = file.is_symlink().then(|| whole(file)).flatten();
    in_whole_folder(file).into_iter().chain(target).collect()
}
