//! Files and folders that are watched.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

use notify::event::ModifyKind;
use notify::{EventKind, RecommendedWatcher, RecursiveMode, Watcher};

use crate::batch::Settings;
use crate::cli::report::Reporter;
use crate::diag::{Diagnostic, codes};

/// How long nothing must have been written before a build begins: programs save in several steps.
const QUIET: Duration = Duration::from_millis(10);

/// How long a signal may go unnoticed.
const PULSE: Duration = Duration::from_millis(200);

/// What a pass was about: files, and folders where others may come to be.
#[derive(Default)]
pub(super) struct Seen {
    pub files: BTreeSet<PathBuf>,
    pub folders: BTreeSet<PathBuf>,
}

/// What is watched.
pub(super) struct Watched {
    watcher: RecommendedWatcher,
    /// Folders, because editors put new files in the place of old ones.
    folders: BTreeSet<PathBuf>,
    inputs: BTreeSet<PathBuf>,
    /// Those of the folders where briefs are looked for.
    looked: BTreeSet<PathBuf>,
    /// Folders that are not there, and may come back.
    missing: Vec<PathBuf>,
    /// Those that the system does not watch, which has been told.
    refused: BTreeSet<PathBuf>,
}

impl Watched {
    pub(super) fn new(watcher: RecommendedWatcher) -> Self {
        Self {
            watcher,
            folders: BTreeSet::new(),
            inputs: BTreeSet::new(),
            looked: BTreeSet::new(),
            missing: Vec::new(),
            refused: BTreeSet::new(),
        }
    }

    /// Watches what a pass was about; whether there are folders that were not watched before, or are gone.
    pub(super) fn follow(&mut self, Seen { files, folders }: Seen, reporter: &Reporter) -> bool {
        // What links lead to is written to there.
        let targets = files.iter().filter(|file| file.is_symlink()).filter_map(|file| whole(file));
        let files: BTreeSet<PathBuf> = files.iter().cloned().chain(targets).collect();
        let parents = files.iter().filter_map(|file| file.parent()).map(Path::to_owned);
        self.looked = folders.iter().filter_map(|folder| whole(folder)).collect();
        let named: BTreeSet<PathBuf> = folders.into_iter().chain(parents).collect();
        let mut needed = BTreeSet::new();
        let missing_before = std::mem::take(&mut self.missing);
        for folder in named {
            match whole(&folder) {
                Some(whole) => drop(needed.insert(whole)),
                None => self.missing.push(folder),
            }
        }
        self.inputs = files.iter().filter_map(|file| in_whole_folder(file)).collect();
        // A folder may have gone after it was read.
        let mut new = self.missing.iter().any(|folder| !missing_before.contains(folder));
        // Those that are watched already are left alone: beginning anew would lose what has just happened there.
        needed.retain(|folder| {
            if self.folders.contains(folder) {
                return true;
            }
            let watched = self.watcher.watch(folder, RecursiveMode::NonRecursive);
            new |= watched.is_ok();
            if let Err(error) = &watched
                && self.refused.insert(folder.clone())
            {
                let message = format!("changes in `{}` cannot be watched: {error}", folder.display());
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

    /// Whether anything is.
    pub(super) fn is_empty(&self) -> bool {
        self.folders.is_empty()
    }

    /// Returns when something has changed and nothing changes any more: the files that did, by their paths from the
    /// root, or none where it may be anything.
    ///
    /// # Errors
    /// The number of the signal that ends the command.
    pub(super) fn wait(
        &mut self,
        events: &Receiver<notify::Result<notify::Event>>,
        settings: &Settings,
    ) -> Result<Option<BTreeSet<PathBuf>>, usize> {
        let mut changed = Some(BTreeSet::new());
        // When it has been quiet for long enough, once something has changed.
        let mut end = None::<Instant>;
        let mut pulse = Instant::now() + PULSE;
        loop {
            let now = Instant::now();
            if end.is_some_and(|end| end <= now) {
                return Ok(changed);
            }
            if pulse <= now {
                pulse = now + PULSE;
                if self.missing.iter().any(|folder| whole(folder).is_some()) {
                    return Ok(None);
                }
            }
            match events.recv_timeout(end.unwrap_or(pulse).min(pulse) - now) {
                Ok(event) => {
                    // What the watcher missed may be anything.
                    let files = event.map_or(Some(None), |event| self.concern(event));
                    // What is of no concern puts nothing off.
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

    /// What an event is about, if it is of any concern: files that briefs are made from and TOML that may be a brief,
    /// or none where it is a folder, which may hold anything. One that is gone is watched no more.
    fn concern(&mut self, event: notify::Event) -> Option<Option<Vec<PathBuf>>> {
        let gone = matches!(event.kind, EventKind::Remove(_) | EventKind::Modify(ModifyKind::Name(_)));
        if gone && event.paths.iter().any(|path| self.folders.remove(path)) {
            return Some(None);
        }
        if matches!(event.kind, EventKind::Access(_)) {
            return None;
        }
        let may_hold_briefs = |path: &PathBuf| {
            path.parent().is_some_and(|folder| self.looked.contains(folder)) && path.is_dir()
        };
        if event.paths.iter().any(may_hold_briefs) {
            return Some(None);
        }
        let is_toml = |path: &PathBuf| path.extension().is_some_and(|extension| extension == "toml");
        let files = event.paths.into_iter().filter(|path| self.inputs.contains(path) || is_toml(path));
        Some(files.collect::<Vec<_>>()).filter(|files| !files.is_empty()).map(Some)
    }
}

/// The path of a file or folder from the root, without links.
pub(super) fn whole(path: &Path) -> Option<PathBuf> {
    fs::canonicalize(Path::new(".").join(path)).ok()
}

/// The path of a file that need not be there, its folder from the root.
pub(super) fn in_whole_folder(file: &Path) -> Option<PathBuf> {
    Some(whole(file.parent()?)?.join(file.file_name()?))
}
