//! One brief, from reading it to writing its PDF.

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

use crate::brief::{Folder, SIZE_LIMIT, everyday};
use crate::diag::{Diagnostic, Levels, SourceFiles, codes};
use crate::font::Fonts;
use crate::series::{Failed, Series, Template};
use crate::{Built, Common, Input, Standing};

/// A brief to be built.
#[derive(Debug, Clone)]
pub struct Task {
    pub brief: Place,
    /// The row that it is made for, where the brief is a template.
    pub row: Option<Row>,
    /// The series that it belongs to.
    pub series: Option<Arc<Series>>,
    /// Where its PDF goes; none to check it only.
    pub pdf: Option<Place>,
    /// Whether the caller named the PDF itself, which may then be a link or a pipe.
    pub named: bool,
}

/// A row of a template, by its number.
#[derive(Debug, Clone)]
pub struct Row {
    pub template: Arc<Template>,
    pub index: usize,
}

/// Tells places apart, many in a row: the system is asked once for each folder.
#[derive(Debug, Default)]
pub struct Identities {
    /// Folders from the root, without links, by their paths as they are written.
    folders: BTreeMap<PathBuf, Option<PathBuf>>,
}

impl Identities {
    /// The same for two ways to write the path of one file, whether it is there yet or not.
    pub fn of(&mut self, place: &Place) -> Place {
        let Place::File(path) = place else { return Place::Stream };
        if path.is_symlink()
            && let Ok(whole) = fs::canonicalize(path)
        {
            return Place::File(whole);
        }
        let (Some(name), Some(folder)) = (path.file_name(), path.parent()) else { return place.clone() };
        let whole = match self.folders.get(folder) {
            Some(whole) => whole,
            None => {
                let whole = fs::canonicalize(Path::new(".").join(folder)).ok();
                self.folders.entry(folder.to_owned()).or_insert(whole)
            }
        };
        Place::File(whole.as_ref().map_or_else(|| path.clone(), |whole| whole.join(name)))
    }
}

impl Identities {
    /// A number for a place that stands for its identity where many are kept.
    pub fn number(&mut self, place: &Place) -> u128 {
        let bytes = match &self.of(place) {
            Place::Stream => Vec::new(),
            Place::File(path) => path.as_os_str().as_encoded_bytes().to_vec(),
        };
        let hash = blake3::hash(&bytes);
        hash.as_bytes().first_chunk().copied().map_or(0, u128::from_le_bytes)
    }
}

impl Task {
    /// What messages call the brief: its path, and the key of its row.
    pub fn name(&self, stream: &str) -> String {
        let name = self.brief.name(stream);
        match &self.row {
            Some(Row { template, index }) => format!("{name}#{}", template.key(*index)),
            None => name,
        }
    }
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
    pub levels: Levels,
    /// In place of midnight of each brief's date: seconds since 1970.
    pub timestamp: Option<i64>,
    /// How many briefs are worked on at once.
    pub jobs: usize,
    /// Whether no brief is begun once one has failed.
    pub fail_fast: bool,
    /// The folder whose files briefs in it may name; their own folder if none.
    pub root: Option<PathBuf>,
    /// Whether a PDF that is up to date is made again all the same.
    pub fresh: bool,
    /// The number of the signal that ends the run: no brief is begun once it is not zero.
    pub stop: Arc<AtomicUsize>,
}

impl Settings {
    /// The number of the signal that ends the run, once there was one.
    pub fn stopped(&self) -> Option<usize> {
        Some(self.stop.load(Ordering::Relaxed)).filter(|signal| *signal != 0)
    }
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
    /// The other files that were read, or asked for, by their paths from the brief's folder.
    pub inputs: Vec<String>,
    pub took: Duration,
}

/// How it went with a brief.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// Everything asked for was done.
    Done,
    /// The PDF was there already, as it would be made today.
    UpToDate,
    /// A diagnostic says why not.
    Failed,
    /// The run ended before this one's turn came: another had failed, or it was interrupted.
    NotBegun,
}

/// The largest PDF that is looked at to see whether it is up to date, in bytes.
const PDF_LIMIT: u64 = 256 << 20;

/// A brief whose PDF is made, and may have to be written.
pub(super) struct Ready {
    task: Task,
    made: Made,
    start: Instant,
}

/// One brief, from reading it to the bytes of its PDF.
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
    /// Whether there is anything to be written.
    pub(super) fn has_pdf(&self) -> bool {
        self.made.built.pdf.is_some()
    }

    /// Writes the PDF, and tells what became of the brief.
    pub(super) fn write(self) -> Report {
        let Self { task, made: Made { mut built, kept }, start } = self;
        if let (Some(pdf), Some(place)) = (&built.pdf, &task.pdf)
            && let Err(error) = place.write(pdf, task.named)
        {
            let hint = "choose another place with `-o`";
            built.diagnostics.push(unwritable(&place.name("<stdout>"), &error, hint));
        }
        Report {
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
            // Texts are kept for diagnostics to show.
            sources: if built.diagnostics.is_empty() { SourceFiles::default() } else { built.sources },
            diagnostics: built.diagnostics,
            inputs: built.inputs,
            took: start.elapsed(),
        }
    }
}

/// What became of a brief, before anything is written.
struct Made {
    built: Built,
    /// The size of the PDF that was there already, if it is up to date.
    kept: Option<usize>,
}

/// The brief of a row, with its diagnostics at their places in the template and its table.
fn make_row(task: &Task, Row { template, index }: &Row, settings: &Settings) -> Made {
    let instance = match template.instance(*index) {
        Ok(instance) => instance,
        Err(failed) => return failed.into(),
    };
    let mut made = make(task, &template.instance_name(*index), instance.text.as_bytes(), settings);
    let Built { diagnostics, sources, .. } = &mut made.built;
    template.locate(&instance, diagnostics, sources);
    made
}

/// The stages of a brief, as far as they are needed.
fn make(task: &Task, name: &str, bytes: &[u8], settings: &Settings) -> Made {
    // A brief from standard input names its files from the current folder.
    let files = Folder::new(match &task.brief {
        Place::Stream => Path::new(""),
        Place::File(path) => path.parent().unwrap_or(Path::new("")),
    })
    .within(settings.root.clone());
    let files = match task.series.as_ref().and_then(|series| series.file_limit) {
        Some(limit) => files.limit(limit),
        None => files,
    };
    // A template whose rows could be found has been divided into them before.
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
    let Some(place) = &task.pdf else { return Made { built: crate::check(&input), kept: None } };
    let old = if settings.fresh { None } else { place.standing(task.named) };
    if let Some(old) = old
        && let Standing::UpToDate { pages, digest, lints, inputs } = crate::standing(&input, &old)
    {
        let clean = || Built { digest: Some(digest), pages, inputs, ..Built::default() };
        let built = if lints { crate::check(&input) } else { clean() };
        return Made { built, kept: Some(old.len()) };
    }
    Made { built: crate::build(&input), kept: None }
}

impl Report {
    /// Of a brief whose turn did not come.
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
    /// A brief of which nothing became.
    fn failed(name: &str, diagnostic: Diagnostic) -> Self {
        let mut sources = SourceFiles::default();
        sources.add(name, "");
        let built = Built { diagnostics: vec![diagnostic], sources, ..Built::default() };
        Self { built, kept: None }
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
        Identities::default().of(self)
    }

    /// What is in it.
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

    /// The error of a brief that is not there.
    pub(crate) fn absent(&self) -> Option<Diagnostic> {
        let Self::File(path) = self else { return None };
        fs::metadata(path).err().map(|error| unreadable(&self.name("-"), &error))
    }

    /// The PDF that is there already. What a link leads to is one only where the caller `named` the link.
    fn standing(&self, named: bool) -> Option<Vec<u8>> {
        let Self::File(path) = self else { return None };
        let metadata = if named { fs::metadata(path) } else { fs::symlink_metadata(path) }.ok()?;
        let plausible = metadata.is_file() && metadata.len() <= PDF_LIMIT;
        plausible.then(|| fs::read(path).ok()).flatten()
    }

    /// Writes it whole or not at all. A link, or what is no regular file, is followed only where the caller `named`
    /// it.
    pub(crate) fn write(&self, bytes: &[u8], named: bool) -> io::Result<()> {
        match self {
            Self::Stream => {
                let mut out = io::stdout().lock();
                match out.write_all(bytes).and_then(|()| out.flush()) {
                    // Whoever reads has read enough.
                    Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
                    result => result,
                }
            }
            Self::File(path) => output::write(path, bytes, named),
        }
    }
}

/// The bytes of a brief, which may come from a device or a pipe without an end: no more than it takes
/// for the loader to refuse them.
fn read(from: impl Read, expected: u64) -> io::Result<Vec<u8>> {
    // One byte more shows the end of the file without a second read.
    let mut bytes = Vec::with_capacity(expected.min(SIZE_LIMIT as u64) as usize + 1);
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
