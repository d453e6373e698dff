//! Watches files and folders.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

use notify::event::ModifyKind;
use notify::{EventKind, RecommendedWatcher, RecursiveMode, Watcher};

use crate::batch::{self, Settings};
use crate::cli::report::Reporter;
use crate::diag::{Diagnostic, codes};

/// How long it must be quiet before a build starts: programs save in several steps.
const QUIET: Duration = Duration::from_millis(10);

/// How often to check for signals.
const PULSE: Duration = Duration::from_millis(200);

/// The inputs of a pass: files, and folders where new files may appear.
#[derive(Default)]
pub(super) struct Inputs {
    pub files: BTreeSet<PathBuf>,
    pub folders: BTreeSet<PathBuf>,
}

/// The watched files and folders.
pub(super) struct Watched {
    watcher: RecommendedWatcher,
    /// Folders, not files, because editors replace files.
    folders: BTreeSet<PathBuf>,
    inputs: BTreeSet<PathBuf>,
    /// The folders that are searched for briefs.
    searched: BTreeSet<PathBuf>,
    /// Folders that do not exist, and may be created.
    missing: Vec<PathBuf>,
    /// Folders that cannot be watched, which has been reported.
    refused: BTreeSet<PathBuf>,
}

impl Watched {
    pub(super) fn new(watcher: RecommendedWatcher) -> Self {
        Self {
            watcher,
            folders: BTreeSet::new(),
            inputs: BTreeSet::new(),
            searched: BTreeSet::new(),
            missing: Vec::new(),
            refused: BTreeSet::new(),
        }
    }

    /// Watches the inputs of a pass. Returns whether there are new folders, or folders have disappeared.
    pub(super) fn follow(&mut self, Inputs { files, folders }: Inputs, reporter: &Reporter) -> bool {
        // Writing to a link changes its target.
        let targets = files.iter().filter(|file| file.is_symlink()).filter_map(|file| absolute(file));
        let files: BTreeSet<PathBuf> = files.iter().cloned().chain(targets).collect();
        let parents = files.iter().filter_map(|file| file.parent()).map(Path::to_owned);
        self.searched = folders.iter().filter_map(|folder| absolute(folder)).collect();
        let named: BTreeSet<PathBuf> = folders.into_iter().chain(parents).collect();
        let mut needed = BTreeSet::new();
        let missing_before = std::mem::take(&mut self.missing);
        for folder in named {
            match absolute(&folder) {
                Some(absolute) => drop(needed.insert(absolute)),
                None => self.missing.push(folder),
            }
        }
        self.inputs = files.iter().filter_map(|file| in_absolute_folder(file)).collect();
        // A folder may have been deleted after it was read.
        let mut new = self.missing.iter().any(|folder| !missing_before.contains(folder));
        // Do not watch a folder again: events in between would be lost.
        needed.retain(|folder| {
            if self.folders.contains(folder) {
                return true;
            }
            let watched = self.watcher.watch(folder, RecursiveMode::NonRecursive);
            new |= watched.is_ok();
            if let Err(error) = &watched
                && self.refused.insert(folder.clone())
            {
                let message = format!("cannot watch `{}`: {error}", folder.display());
                reporter.diagnostic(&Diagnostic::error(codes::UNREADABLE_FILE, None, message));
            }
            watched.is_ok()
        });
        for folder in self.folders.difference(&needed) {
            let _ = self.watcher.unwatch(folder);
        }
        self.folders = needed;
        new
    }

    /// Whether nothing is watched.
    pub(super) fn is_empty(&self) -> bool {
        self.folders.is_empty()
    }

    /// Waits for changes, and until it is quiet. Returns the absolute paths of the changed files; `None` if anything may
    /// have changed.
    ///
    /// # Errors
    /// The number of a signal that ends the command.
    pub(super) fn wait(
        &mut self,
        events: &Receiver<notify::Result<notify::Event>>,
        settings: &Settings,
    ) -> Result<Option<BTreeSet<PathBuf>>, usize> {
        let mut changed = Some(BTreeSet::new());
        // When it will have been quiet for long enough, after a change.
        let mut end = None::<Instant>;
        let mut pulse = Instant::now() + PULSE;
        loop {
            let now = Instant::now();
            if end.is_some_and(|end| end <= now) {
                return Ok(changed);
            }
            if pulse <= now {
                pulse = now + PULSE;
                if self.missing.iter().any(|folder| absolute(folder).is_some()) {
                    return Ok(None);
                }
            }
            match events.recv_timeout(end.unwrap_or(pulse).min(pulse) - now) {
                Ok(event) => {
                    // After an error, anything may have changed.
                    let files = event.map_or(Some(None), |event| self.concern(event));
                    // Unrelated events do not delay the build.
                    if let Some(files) = files {
                        end = Some(Instant::now() + QUIET);
                        changed =
                            changed.zip(files).map(|(all, files)| all.into_iter().chain(files).collect());
                    }
                }
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return Err(0),
            }
            if let Some(signal) = settings.stopped() {
                return Err(signal);
            }
        }
    }

    /// The files of a relevant event: inputs, and TOML files, which may be briefs; `Some(None)` for a folder, in which
    /// anything may have changed, and for events that were lost. Stops watching deleted folders.
    fn concern(&mut self, event: notify::Event) -> Option<Option<Vec<PathBuf>>> {
        // The system had more events than it keeps, and dropped some.
        if event.need_rescan() {
            return Some(None);
        }
        let gone = matches!(event.kind, EventKind::Remove(_) | EventKind::Modify(ModifyKind::Name(_)));
        if gone && event.paths.iter().any(|path| self.folders.remove(path)) {
            return Some(None);
        }
        if matches!(event.kind, EventKind::Access(_)) {
            return None;
        }
        let passed_over = |path: &PathBuf| path.file_name().is_some_and(batch::is_passed_over);
        let may_hold_briefs = |path: &PathBuf| {
            !passed_over(path)
                && path.parent().is_some_and(|folder| self.searched.contains(folder))
                && path.is_dir()
        };
        if event.paths.iter().any(may_hold_briefs) {
            return Some(None);
        }
        let is_toml = |path: &PathBuf| {
            !passed_over(path) && path.extension().is_some_and(|extension| extension == "toml")
        };
        let files = event.paths.into_iter().filter(|path| self.inputs.contains(path) || is_toml(path));
        Some(files.collect::<Vec<_>>()).filter(|files| !files.is_empty()).map(Some)
    }
}

/// The absolute path of an existing file or folder, without links.
pub(super) fn absolute(path: &Path) -> Option<PathBuf> {
    fs::canonicalize(Path::new(".").join(path)).ok()
}

/// The absolute path of a file in an existing folder. The file itself need not exist.
pub(super) fn in_absolute_folder(file: &Path) -> Option<PathBuf> {
    Some(absolute(file.parent()?)?.join(file.file_name()?))
}

#[cfg(test)]
mod tests {
    use notify::Event;
    use notify::event::{DataChange, Flag};

    use super::*;

    #[test]
    fn after_lost_events_anything_may_have_changed() {
        let mut watched = Watched::new(notify::recommended_watcher(|_| ()).unwrap());
        let written = EventKind::Modify(ModifyKind::Data(DataChange::Any));
        assert_eq!(watched.concern(Event::new(written).add_path("/other.log".into())), None);
        assert_eq!(watched.concern(Event::new(EventKind::Other).set_flag(Flag::Rescan)), Some(None));
    }
}
