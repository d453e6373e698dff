//! Many briefs, side by side: each succeeds or fails for itself.

use std::any::Any;
use std::fs::File;
use std::io::{self, Read, Write};
use std::panic::{self, AssertUnwindSafe};
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use rayon::prelude::*;
use schemars::JsonSchema;
use serde::Serialize;

use super::lint::{Deny, deny};
use super::output;

use crate::brief::{Folder, SIZE_LIMIT, everyday};
use crate::diag::{Diagnostic, SourceFiles, codes};
use crate::font::Fonts;
use crate::{Built, Input, warm};

/// A brief to be built.
#[derive(Debug, Clone)]
pub struct Task {
    pub brief: Place,
    /// Where its PDF goes; none to check it only.
    pub pdf: Option<Place>,
}

/// A file, or the process's own stream.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// Standard input or output.
    Stream,
    File(PathBuf),
}

/// What holds for all briefs of a run.
#[derive(Debug)]
pub struct Settings {
    pub fonts: Fonts,
    pub deny: Vec<Deny>,
    /// In place of midnight of each brief's date: seconds since 1970.
    pub timestamp: Option<i64>,
    /// How many briefs are worked on at once.
    pub jobs: usize,
    /// Whether no brief is begun once one has failed.
    pub fail_fast: bool,
}

/// What became of a brief.
#[derive(Debug)]
pub struct Report {
    pub task: Task,
    pub diagnostics: Vec<Diagnostic>,
    pub sources: SourceFiles,
    pub outcome: Outcome,
    /// The identifier of the PDF: a digest of everything that it was made from.
    pub digest: Option<[u8; 16]>,
    pub pages: usize,
    /// The size of the PDF.
    pub bytes: usize,
    pub took: Duration,
}

/// How it went with a brief.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// Everything asked for was done.
    Done,
    /// A diagnostic says why not.
    Failed,
    /// Another had failed before this one's turn came.
    NotBegun,
}

/// The threads that one brief keeps busy. What they can share of its export, on two cores, takes two and a half
/// times as long as what goes step by step.
const BUSY: usize = 4;

/// Works on briefs, `settings.jobs` at once, and reports in their order. `after_each` is called when one
/// is done, on whatever thread that happens. The process's panic hook is replaced: a panic becomes an
/// error of the brief that it happened in.
pub fn run(tasks: Vec<Task>, settings: &Settings, after_each: &(dyn Fn() + Sync)) -> Vec<Report> {
    note_panics();
    let failed = AtomicBool::new(false);
    let work = |task| {
        let report = if settings.fail_fast && failed.load(Ordering::Relaxed) {
            Report::not_begun(task)
        } else {
            work(task, settings)
        };
        if report.outcome == Outcome::Failed {
            failed.store(true, Ordering::Relaxed);
        }
        after_each();
        report
    };
    let jobs = settings.jobs.min(tasks.len());
    // Whoever is idle while the first briefs are read makes the fonts ready. What makes this panic does so again
    // in the brief that is set in the font, which says so.
    let over = AtomicBool::new(false);
    let make_ready = || {
        if !over.load(Ordering::Relaxed) {
            drop(caught(|| warm(&settings.fonts)));
        }
    };
    if jobs > 1
        // As much stack as the main thread has.
        && let Ok(pool) = rayon::ThreadPoolBuilder::new().num_threads(jobs).stack_size(8 << 20).build()
    {
        return pool.scope(|scope| {
            scope.spawn(|_| make_ready());
            tasks.into_par_iter().map(work).collect()
        });
    }
    // One after the other: this thread is one of those that share a brief's work, so that none is idle beside
    // it. Where the process has such threads already, they stay.
    let threads = settings.jobs.min(BUSY);
    let _ = rayon::ThreadPoolBuilder::new().num_threads(threads).use_current_thread().build_global();
    rayon::in_place_scope(|scope| {
        scope.spawn(|_| make_ready());
        let reports = tasks.into_iter().map(work).collect();
        over.store(true, Ordering::Relaxed);
        reports
    })
}

/// One brief, from reading it to writing its PDF.
fn work(task: Task, settings: &Settings) -> Report {
    let start = Instant::now();
    let name = task.brief.name("<stdin>");
    let built = task.brief.read().map_err(|error| unreadable(&name, &error));
    let built = built.map(|bytes| {
        // A brief from standard input names its files from the current folder.
        let files = Folder::new(match &task.brief {
            Place::Stream => Path::new(""),
            Place::File(path) => path.parent().unwrap_or(Path::new("")),
        });
        let input = Input {
            name: &name,
            bytes: &bytes,
            files: &files,
            fonts: &settings.fonts,
            timestamp: settings.timestamp,
            review: &|diagnostics| deny(diagnostics, &settings.deny),
        };
        caught(|| if task.pdf.is_some() { crate::build(&input) } else { crate::check(&input) })
    });
    let mut built = match built {
        Ok(Ok(built)) => built,
        Ok(Err(diagnostic)) | Err(diagnostic) => Built::failed(&name, diagnostic),
    };
    if let (Some(pdf), Some(place)) = (&built.pdf, &task.pdf)
        && let Err(error) = place.write(pdf)
    {
        built.diagnostics.push(unwritable(&place.name("<stdout>"), &error, "choose another place with `-o`"));
    }
    Report {
        outcome: if built.has_errors() { Outcome::Failed } else { Outcome::Done },
        task,
        digest: built.digest,
        pages: built.pages,
        bytes: built.pdf.as_ref().map_or(0, Vec::len),
        diagnostics: built.diagnostics,
        sources: built.sources,
        took: start.elapsed(),
    }
}

impl Report {
    /// Of a brief whose turn did not come.
    fn not_begun(task: Task) -> Self {
        Self {
            task,
            diagnostics: Vec::new(),
            sources: SourceFiles::default(),
            outcome: Outcome::NotBegun,
            digest: None,
            pages: 0,
            bytes: 0,
            took: Duration::ZERO,
        }
    }
}

impl Built {
    /// A brief of which nothing became.
    fn failed(name: &str, diagnostic: Diagnostic) -> Self {
        let mut sources = SourceFiles::default();
        sources.add(name, "");
        Self { pdf: None, digest: None, pages: 0, diagnostics: vec![diagnostic], sources }
    }
}

impl Place {
    /// What messages call it.
    pub fn name(&self, stream: &str) -> String {
        match self {
            Self::Stream => stream.into(),
            Self::File(path) => path.display().to_string(),
        }
    }

    /// The same for two ways to write the path of one file, whether it is there yet or not.
    pub fn identity(&self) -> Self {
        let Self::File(path) = self else { return Self::Stream };
        let name = path.file_name().unwrap_or_default();
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let whole = std::fs::canonicalize(path);
        Self::File(
            whole
                .or_else(|_| Ok(folder.canonicalize()?.join(name)))
                .unwrap_or_else(|_: io::Error| path.clone()),
        )
    }

    fn read(&self) -> io::Result<Vec<u8>> {
        match self {
            Self::Stream => read(io::stdin().lock()),
            Self::File(path) if path.is_dir() => Err(io::ErrorKind::IsADirectory.into()),
            Self::File(path) => read(File::open(path)?),
        }
    }

    /// Writes it whole or not at all.
    pub(crate) fn write(&self, bytes: &[u8]) -> io::Result<()> {
        match self {
            Self::Stream => {
                let mut out = io::stdout().lock();
                match out.write_all(bytes).and_then(|()| out.flush()) {
                    // Whoever reads has read enough.
                    Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
                    result => result,
                }
            }
            Self::File(path) => output::write(path, bytes),
        }
    }
}

/// The bytes of a brief, which may come from a device or a pipe without an end: no more than it takes
/// for the loader to refuse them.
fn read(from: impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    from.take(SIZE_LIMIT as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// The error of a brief that cannot be read.
fn unreadable(name: &str, error: &io::Error) -> Diagnostic {
    let diagnostic = Diagnostic::error(
        codes::UNREADABLE_FILE,
        None,
        format!("`{name}` cannot be read: {}", reason(error)),
    );
    match error.kind() {
        io::ErrorKind::NotFound => {
            diagnostic.hint(format!("`chancery new {name}` writes a brief to start from"))
        }
        kind => diagnostic.hint(way_to_read(kind)),
    }
}

/// What to do about a file or folder that cannot be read.
pub(crate) fn way_to_read(kind: io::ErrorKind) -> &'static str {
    match kind {
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => "check the path",
        io::ErrorKind::PermissionDenied => "make it readable, or work on a copy",
        io::ErrorKind::IsADirectory => "name a brief in it",
        io::ErrorKind::InvalidInput => "write the name of a file, or a pattern such as `briefs/*.toml`",
        _ => "name a brief that is a TOML file",
    }
}

/// The error of a file that cannot be written; `elsewhere` says how to write it to another place.
pub(crate) fn unwritable(name: &str, error: &io::Error, elsewhere: &str) -> Diagnostic {
    let diagnostic = Diagnostic::error(
        codes::UNWRITABLE_FILE,
        None,
        format!("`{name}` cannot be written: {}", reason(error)),
    );
    let folder = Path::new(name).parent().filter(|folder| !folder.as_os_str().is_empty());
    match (error.kind(), folder) {
        (io::ErrorKind::NotFound, Some(folder)) => {
            diagnostic.hint(format!("make the folder first: `mkdir -p {}`", folder.display()))
        }
        _ => diagnostic.hint(elsewhere),
    }
}

/// What went wrong with a file, in words of everyday use.
pub(crate) fn reason(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "there is no such file or folder".into(),
        io::ErrorKind::PermissionDenied => "permission denied".into(),
        io::ErrorKind::IsADirectory => "it is a folder".into(),
        io::ErrorKind::NotADirectory => "a part of its path is not a folder".into(),
        io::ErrorKind::ReadOnlyFilesystem => "the file system is read-only".into(),
        io::ErrorKind::StorageFull => "the disk is full".into(),
        _ => everyday(error),
    }
}

/// Where the last panic began. Not one for each thread: a stage may have had others help.
static PANICKED_AT: Mutex<Option<String>> = Mutex::new(None);

/// Notes where a panic begins, in place of the report that is meant for programmers.
fn note_panics() {
    panic::set_hook(Box::new(|info| {
        if let Ok(mut place) = PANICKED_AT.lock() {
            *place = info.location().map(ToString::to_string);
        }
    }));
}

/// Runs a brief's stages; a panic in them becomes an error of that brief alone.
fn caught<T>(stages: impl FnOnce() -> T) -> Result<T, Diagnostic> {
    panic::catch_unwind(AssertUnwindSafe(stages)).map_err(|payload| {
        let place = PANICKED_AT.lock().ok().and_then(|mut place| place.take());
        let place = place.unwrap_or_else(|| "an unknown place".into());
        Diagnostic::error(codes::INTERNAL, None, format!("internal error: {} (at {place})", said(&*payload)))
            .hint("this is a fault of Chancery, not of the brief: please report it together with the brief")
    })
}

/// What a panic said.
fn said(payload: &(dyn Any + Send)) -> &str {
    let text = payload.downcast_ref::<&str>().copied();
    text.or_else(|| payload.downcast_ref::<String>().map(String::as_str)).unwrap_or("no reason given")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_is_an_error_of_its_brief() {
        assert_eq!(caught(|| 7), Ok(7));
        let error =
            caught(|| -> u8 { panic::resume_unwind(Box::new(String::from("out of ink"))) }).unwrap_err();
        assert_eq!(error.code, codes::INTERNAL);
        assert!(error.message.contains("out of ink") && error.hints[0].contains("report"), "{error:?}");
    }
}
