//! Builds one brief: reads it, runs the stages and writes the PDF.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::output;
use super::panics::caught;

use crate::diag::{Diagnostic, Levels, SourceFiles, codes};
use crate::font::Fonts;
use crate::pipeline::{self, Built, Common, Input, Standing};
use crate::read::{Folder, SIZE_LIMIT, everyday};
use crate::series::{Failed, Series, Template};

/// A brief to build.
#[derive(Debug, Clone)]
pub struct Task {
    pub brief: Endpoint,
    /// The row, if the brief is a template.
    pub row: Option<TemplateRow>,
    /// The series that it belongs to.
    pub series: Option<Arc<Series>>,
    /// The output; `None` to check the brief only.
    pub pdf: Option<Endpoint>,
    /// Whether `-o` names this very file, which may then be a link or a pipe.
    pub named: bool,
}

/// A row of a template.
#[derive(Debug, Clone)]
pub struct TemplateRow {
    pub template: Arc<Template>,
    pub index: usize,
}

/// Compares endpoints. Resolves each folder only once.
#[derive(Debug, Default)]
pub struct Identities {
    /// Absolute folders without links, by their paths as given.
    folders: BTreeMap<PathBuf, Option<PathBuf>>,
}

impl Identities {
    /// A normal form: equal for two paths of one file, whether it exists or not.
    pub fn of(&mut self, endpoint: &Endpoint) -> Endpoint {
        let Endpoint::File(path) = endpoint else { return Endpoint::Stream };
        if path.is_symlink()
            && let Ok(whole) = fs::canonicalize(path)
        {
            return Endpoint::File(whole);
        }
        let (Some(name), Some(folder)) = (path.file_name(), path.parent()) else { return endpoint.clone() };
        let whole = match self.folders.get(folder) {
            Some(whole) => whole,
            None => {
                let whole = fs::canonicalize(Path::new(".").join(folder)).ok();
                self.folders.entry(folder.to_owned()).or_insert(whole)
            }
        };
        Endpoint::File(whole.as_ref().map_or_else(|| path.clone(), |whole| whole.join(name)))
    }
}

impl Identities {
    /// A hash of the normal form, to save memory where there are many endpoints.
    pub fn number(&mut self, endpoint: &Endpoint) -> u128 {
        let bytes = match &self.of(endpoint) {
            Endpoint::Stream => Vec::new(),
            Endpoint::File(path) => path.as_os_str().as_encoded_bytes().to_vec(),
        };
        let hash = blake3::hash(&bytes);
        hash.as_bytes().first_chunk().copied().map_or(0, u128::from_le_bytes)
    }
}

impl Task {
    /// The name in messages: the path of the brief, and the key of its row.
    pub fn name(&self, stream: &str) -> String {
        let name = self.brief.name(stream);
        match &self.row {
            Some(TemplateRow { template, index }) => format!("{name}#{}", template.key(*index)),
            None => name,
        }
    }
}

/// A file, or a standard stream.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Endpoint {
    /// Standard input or output.
    Stream,
    File(PathBuf),
}

/// The settings of a run.
#[derive(Debug)]
pub struct Settings {
    pub fonts: Fonts,
    pub levels: Levels,
    /// Unix time for all PDFs, in seconds; by default, midnight of each brief's date.
    pub timestamp: Option<i64>,
    /// Number of briefs to build in parallel.
    pub jobs: usize,
    /// Whether to stop after the first failure.
    pub fail_fast: bool,
    /// The folder whose files briefs in it may use; by default, each brief's own folder.
    pub root: Option<PathBuf>,
    /// Whether to rebuild PDFs that are up to date.
    pub fresh: bool,
    /// The number of the signal that stops the run; zero until there is one.
    pub stop: Arc<AtomicUsize>,
}

impl Settings {
    /// The number of the signal that stopped the run.
    pub fn stopped(&self) -> Option<usize> {
        Some(self.stop.load(Ordering::Relaxed)).filter(|signal| *signal != 0)
    }
}

/// The result of a brief.
#[derive(Debug)]
pub struct TaskReport {
    pub task: Task,
    pub diagnostics: Vec<Diagnostic>,
    pub sources: SourceFiles,
    pub outcome: Outcome,
    /// The identifier of the PDF: a digest of all its inputs.
    pub digest: Option<[u8; 16]>,
    pub pages: usize,
    /// The size of the PDF in bytes.
    pub bytes: usize,
    /// The other files that were read or requested, relative to the brief's folder.
    pub inputs: Vec<String>,
    pub took: Duration,
}

/// The outcome of a brief.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// Built or checked without errors.
    Done,
    /// The existing PDF is up to date.
    UpToDate,
    /// Failed; the diagnostics say why.
    Failed,
    /// Not started: the run stopped before, after a failure or a signal.
    NotBegun,
}

/// Maximum size of a PDF that is checked for being up to date, in bytes.
const PDF_LIMIT: u64 = 256 << 20;

/// A brief that has been through the stages. Its PDF may have to be written.
pub(super) struct Ready {
    task: Task,
    made: Made,
    start: Instant,
}

/// Reads a brief and runs the stages, without writing the PDF.
pub(super) fn work(task: Task, settings: &Settings) -> Ready {
    let start = Instant::now();
    let name = task.brief.name("<stdin>");
    let made = caught(|| match &task.row {
        Some(row) => make_row(&task, row, settings),
        None => match task.brief.read() {
            Ok(bytes) => make(&task, &name, &bytes, settings),
            Err(error) => Made::failed(&name, unreadable(&name, &error)),
        },
    });
    let made = made.unwrap_or_else(|diagnostic| Made::failed(&name, diagnostic));
    Ready { task, made, start }
}

impl Ready {
    /// Whether there is a PDF to write.
    pub(super) fn has_pdf(&self) -> bool {
        self.made.built.pdf.is_some()
    }

    /// Writes the PDF and returns the result.
    pub(super) fn write(self) -> TaskReport {
        let Self { task, made: Made { mut built, kept }, start } = self;
        if let (Some(pdf), Some(endpoint)) = (&built.pdf, &task.pdf)
            && let Err(error) = endpoint.write(pdf, task.named)
        {
            let hint = "choose another file with `-o`";
            built.diagnostics.push(unwritable(&endpoint.name("<stdout>"), &error, hint));
        }
        TaskReport {
            outcome: match kept {
                _ if built.has_errors() => Outcome::Failed,
                Some(_) => Outcome::UpToDate,
                None => Outcome::Done,
            },
            task,
            digest: built.digest,
            pages: built.pages,
            bytes: match &built.pdf {
                _ if built.has_errors() => 0,
                Some(pdf) => pdf.len(),
                None => kept.unwrap_or(0),
            },
            // Sources are only needed to show diagnostics.
            sources: if built.diagnostics.is_empty() { SourceFiles::default() } else { built.sources },
            diagnostics: built.diagnostics,
            inputs: built.inputs,
            took: start.elapsed(),
        }
    }
}

/// The result of the stages, before anything is written.
struct Made {
    built: Built,
    /// The size of the existing PDF, if it is up to date.
    kept: Option<usize>,
}

/// Builds the brief of a row. Its diagnostics point into the template and the table.
fn make_row(task: &Task, TemplateRow { template, index }: &TemplateRow, settings: &Settings) -> Made {
    let instance = match template.instance(*index) {
        Ok(instance) => instance,
        Err(failed) => return failed.into(),
    };
    let mut made = make(task, &template.instance_name(*index), instance.text.as_bytes(), settings);
    let Built { diagnostics, sources, .. } = &mut made.built;
    template.locate(&instance, diagnostics, sources);
    made
}

/// Runs the stages, unless the existing PDF is up to date.
fn make(task: &Task, name: &str, bytes: &[u8], settings: &Settings) -> Made {
    // Paths in a brief from standard input are relative to the current folder.
    let files = Folder::new(match &task.brief {
        Endpoint::Stream => Path::new(""),
        Endpoint::File(path) => path.parent().unwrap_or(Path::new("")),
    })
    .within(settings.root.clone());
    let files = match task.series.as_ref().and_then(|series| series.file_limit) {
        Some(limit) => files.limit(limit),
        None => files,
    };
    // Templates without errors were expanded to rows before.
    if task.row.is_none()
        && let Some(Err(failed)) = Template::read(name, bytes, &files)
    {
        return failed.into();
    }
    let none = Common::default();
    let review = |diagnostics: &mut Vec<Diagnostic>| {
        settings.levels.apply(diagnostics);
        task.series.iter().for_each(|series| series.levels.apply(diagnostics));
    };
    let input = Input {
        name,
        bytes,
        files: &files,
        fonts: &settings.fonts,
        common: task.series.as_ref().map_or(&none, |series| &series.common),
        timestamp: settings.timestamp,
        review: &review,
    };
    let Some(endpoint) = &task.pdf else { return Made { built: pipeline::check(&input), kept: None } };
    let old = if settings.fresh { None } else { endpoint.standing(task.named) };
    if let Some(old) = old
        && let Standing::UpToDate { pages, digest, lints, inputs } = pipeline::standing(&input, &old)
    {
        let clean = || Built { digest: Some(digest), pages, inputs, ..Built::default() };
        let built = if lints { pipeline::check(&input) } else { clean() };
        return Made { built, kept: Some(old.len()) };
    }
    Made { built: pipeline::build(&input), kept: None }
}

impl TaskReport {
    /// The result of a brief that was not started.
    pub fn not_begun(task: Task) -> Self {
        Self {
            task,
            diagnostics: Vec::new(),
            sources: SourceFiles::default(),
            outcome: Outcome::NotBegun,
            digest: None,
            pages: 0,
            bytes: 0,
            inputs: Vec::new(),
            took: Duration::ZERO,
        }
    }
}

impl From<Failed> for Made {
    fn from(Failed { diagnostics, sources, inputs }: Failed) -> Self {
        Self { built: Built { diagnostics, sources, inputs, ..Built::default() }, kept: None }
    }
}

impl Made {
    /// The result of a brief that cannot be read, or panics.
    fn failed(name: &str, diagnostic: Diagnostic) -> Self {
        let mut sources = SourceFiles::default();
        sources.add(name, "");
        let built = Built { diagnostics: vec![diagnostic], sources, ..Built::default() };
        Self { built, kept: None }
    }
}

impl Endpoint {
    /// The name in messages.
    pub fn name(&self, stream: &str) -> String {
        match self {
            Self::Stream => stream.into(),
            Self::File(path) => path.display().to_string(),
        }
    }

    /// A normal form: equal for two paths of one file, whether it exists or not.
    pub fn identity(&self) -> Self {
        Identities::default().of(self)
    }

    /// Reads a brief.
    pub(crate) fn read(&self) -> io::Result<Vec<u8>> {
        match self {
            Self::Stream => read(io::stdin().lock(), 0),
            Self::File(path) if path.is_dir() => Err(io::ErrorKind::IsADirectory.into()),
            Self::File(path) => {
                let file = File::open(path)?;
                let size = file.metadata().map_or(0, |metadata| metadata.len());
                read(file, size)
            }
        }
    }

    /// The error of a brief that does not exist.
    pub(crate) fn absent(&self) -> Option<Diagnostic> {
        let Self::File(path) = self else { return None };
        fs::metadata(path).err().map(|error| unreadable(&self.name("-"), &error))
    }

    /// Reads the existing PDF. Follows a link only if `-o` `named` it.
    fn standing(&self, named: bool) -> Option<Vec<u8>> {
        let Self::File(path) = self else { return None };
        let metadata = if named { fs::metadata(path) } else { fs::symlink_metadata(path) }.ok()?;
        let plausible = metadata.is_file() && metadata.len() <= PDF_LIMIT;
        plausible.then(|| fs::read(path).ok()).flatten()
    }

    /// Writes a file atomically. Writes through a link, or to a pipe or device, only if the user `named` it.
    pub(crate) fn write(&self, bytes: &[u8], named: bool) -> io::Result<()> {
        match self {
            Self::Stream => {
                let mut out = io::stdout().lock();
                match out.write_all(bytes).and_then(|()| out.flush()) {
                    // The reader has closed the pipe.
                    Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
                    result => result,
                }
            }
            Self::File(path) => output::write(path, bytes, named),
        }
    }
}

/// Reads a brief, which may be an endless device or pipe: no more bytes than the loader needs to refuse it.
fn read(from: impl Read, expected: u64) -> io::Result<Vec<u8>> {
    // With room for one more byte, the end of the file takes no second read.
    let mut bytes = Vec::with_capacity(expected.min(SIZE_LIMIT as u64) as usize + 1);
    from.take(SIZE_LIMIT as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// The error of a brief that cannot be read.
fn unreadable(name: &str, error: &io::Error) -> Diagnostic {
    let diagnostic =
        Diagnostic::error(codes::UNREADABLE_FILE, None, format!("cannot read `{name}`: {}", reason(error)));
    match error.kind() {
        io::ErrorKind::NotFound => {
            diagnostic.hint(format!("to start a new brief, run `chancery new {name}`"))
        }
        kind => diagnostic.hint(way_to_read(kind)),
    }
}

/// A hint for an unreadable file or folder.
pub(crate) fn way_to_read(kind: io::ErrorKind) -> &'static str {
    match kind {
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => "check the path",
        io::ErrorKind::PermissionDenied => "change its permissions, or work on a copy",
        io::ErrorKind::IsADirectory => "give the path of a brief in it",
        io::ErrorKind::InvalidInput => "give the path of a file, or a pattern such as `briefs/*.toml`",
        _ => "give the path of a TOML file",
    }
}

/// The error of a file that cannot be written; the hint `elsewhere` says how to choose another.
pub(crate) fn unwritable(name: &str, error: &io::Error, elsewhere: &str) -> Diagnostic {
    let diagnostic =
        Diagnostic::error(codes::UNWRITABLE_FILE, None, format!("cannot write `{name}`: {}", reason(error)));
    let folder = Path::new(name).parent().filter(|folder| !folder.as_os_str().is_empty());
    match (error.kind(), folder) {
        (io::ErrorKind::NotFound, Some(folder)) => {
            diagnostic.hint(format!("create the folder first: `mkdir -p {}`", folder.display()))
        }
        _ => diagnostic.hint(elsewhere),
    }
}

/// An I/O error in plain words.
pub(crate) fn reason(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "no such file or folder".into(),
        io::ErrorKind::PermissionDenied => "permission denied".into(),
        io::ErrorKind::IsADirectory => "is a folder".into(),
        io::ErrorKind::NotADirectory => "part of its path is not a folder".into(),
        io::ErrorKind::ReadOnlyFilesystem => "the file system is read-only".into(),
        io::ErrorKind::StorageFull => "the disk is full".into(),
        _ => everyday(error),
    }
}
