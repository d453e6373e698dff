//! `watch`: briefs are built again as soon as anything is saved that they are made from.

use std::collections::BTreeSet;
use std::fs;
use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

use notify::event::ModifyKind;
use notify::{EventKind, RecommendedWatcher, RecursiveMode, Watcher};

use super::WrongCall;
use super::args::{Color, MessageFormat, Watch};
use super::build::settings;
use super::destination::{destinations, goes_to, prepare};
use super::gather::{Gathered, gather};
use super::report::{Reporter, Tally};
use super::signals;
use crate::batch::{self, Outcome, Output, Place, Settings};
use crate::diag::{Diagnostic, codes};

/// How long nothing must have been written before a build begins: programs save in several steps.
const QUIET: Duration = Duration::from_millis(10);

/// How long a signal may go unnoticed.
const PULSE: Duration = Duration::from_millis(200);

pub(super) fn watch(arguments: &Watch, color: Color) -> ExitCode {
    sensible(arguments).unwrap_or_else(|wrong| wrong.exit());
    let reporter = Reporter::new(arguments.how.message_format, color);
    let settings = match settings(&arguments.how, false) {
        Ok(settings) => settings,
        Err(lost) => {
            lost.tell(&reporter);
            return ExitCode::FAILURE;
        }
    };
    let (sender, events) = mpsc::channel();
    let watcher = notify::recommended_watcher(move |event| {
        // The receiver is there for as long as the command runs.
        let _ = sender.send(event);
    });
    let watcher = match watcher {
        Ok(watcher) => watcher,
        Err(error) => {
            let message = format!("changes of files cannot be watched: {error}");
            reporter.diagnostic(&Diagnostic::error(codes::UNREADABLE_FILE, None, message));
            return ExitCode::FAILURE;
        }
    };
    let mut watched = Watched::new(watcher);
    let (mut again, mut told) = (false, Told::default());
    loop {
        match pass(arguments, &settings, &reporter, again, &mut told) {
            // What changed in a folder before it was watched is found by looking once more.
            Ok(seen) => again = watched.follow(seen, &reporter),
            Err(wrong) if watched.folders.is_empty() => wrong.exit(),
            // What was just written made the call a wrong one, and may be written again.
            Err(wrong) => {
                let error = Diagnostic::error(codes::SERIES, None, wrong.message);
                reporter.diagnostic(&error.hint("once it is put right, everything is built again"));
                again = false;
            }
        }
        if again {
            continue;
        }
        if let Err(signal) = watched.wait(&events, &settings) {
            return signals::status(signal);
        }
    }
}

/// Refuses what can be built once, and not again and again.
fn sensible(Watch { briefs, output, how }: &Watch) -> Result<(), WrongCall> {
    if briefs.iter().any(|brief| brief.as_os_str() == "-") {
        return Err(WrongCall::new("standard input cannot be watched: name a file"));
    }
    if *output == Some(Output::Stdout) {
        return Err(WrongCall::new("a PDF that is built again goes to a file, not to standard output"));
    }
    if how.message_format == MessageFormat::Sarif {
        return Err(WrongCall::new("a log of SARIF has an end, and `watch` has none"));
    }
    Ok(())
}

/// What a pass was about: files, and folders where others may come to be.
#[derive(Default)]
struct Seen {
    files: BTreeSet<PathBuf>,
    folders: BTreeSet<PathBuf>,
}

/// What the pass before told: briefs that failed, and what led to no brief.
#[derive(Default)]
struct Told {
    failed: BTreeSet<String>,
    lost: BTreeSet<String>,
}

/// Builds what is out of date. A second pass right after the first tells only what that has not.
///
/// # Errors
/// A call that makes no sense.
fn pass(
    arguments: &Watch,
    settings: &Settings,
    reporter: &Reporter,
    again: bool,
    told: &mut Told,
) -> Result<Seen, WrongCall> {
    let in_place = arguments.how.message_format == MessageFormat::Human && std::io::stderr().is_terminal();
    if in_place && !again {
        // Clears the screen, so that what is seen is how things stand.
        reporter.say("\x1b[2J\x1b[H");
    }
    let gathered = gather(&arguments.briefs, arguments.how.root.as_deref())?;
    if !again {
        gathered.warn(reporter);
    }
    let Gathered { briefs, several, inputs, folders, mut lost, .. } = gathered;
    let mut seen = Seen { files: inputs, folders };
    let mut placed = destinations(briefs, &seen.files, several, arguments.output.as_ref())?;
    lost.extend(placed.lost);
    for (folder, unusable) in prepare(&placed.folders) {
        placed.tasks.retain(|task| !goes_to(task, &folder));
        lost.push(unusable);
    }
    let told_lost = std::mem::take(&mut told.lost);
    for lost in lost {
        if !again || !told_lost.contains(&lost.argument) {
            lost.tell(reporter);
        }
        told.lost.insert(lost.argument);
    }
    let mut tally = Tally::new(placed.tasks.len());
    batch::run(placed.tasks, settings, |report| {
        let name = report.task.name("-");
        let failed_before = told.failed.remove(&name);
        if report.outcome == Outcome::Failed {
            told.failed.insert(name);
        }
        let folder = match &report.task.brief {
            Place::File(path) => path.parent().unwrap_or(Path::new("")),
            Place::Stream => Path::new(""),
        };
        seen.files.extend(report.inputs.iter().map(|path| folder.join(path)));
        if let Place::File(path) = &report.task.brief {
            seen.files.insert(path.clone());
        }
        // What failed in the first pass has been told.
        if !again || report.outcome == Outcome::Done || report.outcome == Outcome::Failed && !failed_before {
            reporter.report(&report, &mut tally);
        }
        tally.count(&report);
    });
    if !again {
        reporter.summary(&tally);
        if arguments.how.message_format != MessageFormat::Json && settings.stopped().is_none() {
            reporter.say("Watching for changes; Ctrl-C ends it\n");
        }
    }
    Ok(seen)
}

/// What is watched.
struct Watched {
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
    fn new(watcher: RecommendedWatcher) -> Self {
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
    fn follow(&mut self, Seen { files, folders }: Seen, reporter: &Reporter) -> bool {
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

    /// Returns when something has changed and nothing changes any more.
    ///
    /// # Errors
    /// The number of the signal that ends the command.
    fn wait(
        &mut self,
        events: &Receiver<notify::Result<notify::Event>>,
        settings: &Settings,
    ) -> Result<(), usize> {
        // When it has been quiet for long enough, once something has changed.
        let mut end = None::<Instant>;
        let mut pulse = Instant::now() + PULSE;
        loop {
            let now = Instant::now();
            if end.is_some_and(|end| end <= now) {
                return Ok(());
            }
            if pulse <= now {
                pulse = now + PULSE;
                if self.missing.iter().any(|folder| whole(folder).is_some()) {
                    return Ok(());
                }
            }
            match events.recv_timeout(end.unwrap_or(pulse).min(pulse) - now) {
                // What the watcher missed may be anything. What is of no concern puts nothing off.
                Ok(event) if event.as_ref().map_or(true, |event| self.concerns(event)) => {
                    end = Some(Instant::now() + QUIET);
                }
                Ok(_) | Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return Err(0),
            }
            if let Some(signal) = settings.stopped() {
                return Err(signal);
            }
        }
    }

    /// Whether an event is about a file that a brief is made from, a brief that is new, a folder where one may be, or
    /// a folder that is gone, which is then watched no more.
    fn concerns(&mut self, event: &notify::Event) -> bool {
        let gone = matches!(event.kind, EventKind::Remove(_) | EventKind::Modify(ModifyKind::Name(_)));
        let of_folder = gone && event.paths.iter().any(|path| self.folders.remove(path));
        of_folder
            || !matches!(event.kind, EventKind::Access(_))
                && event.paths.iter().any(|path| {
                    self.inputs.contains(path)
                        || path.extension().is_some_and(|extension| extension == "toml")
                        || path.parent().is_some_and(|folder| self.looked.contains(folder)) && path.is_dir()
                })
    }
}

/// The path of a file or folder from the root, without links.
fn whole(path: &Path) -> Option<PathBuf> {
    fs::canonicalize(Path::new(".").join(path)).ok()
}

/// The path of a file that need not be there, its folder from the root.
fn in_whole_folder(file: &Path) -> Option<PathBuf> {
    Some(whole(file.parent()?)?.join(file.file_name()?))
}
