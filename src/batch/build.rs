//! Builds one brief: reads it, runs the stages and writes the PDF.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::output::{self, Draft};
use super::panics::caught;

use crate::brief;
use crate::diag::{Diagnostic, Levels, SourceFiles, codes};
use crate::font::Fonts;
use crate::geom::Pt;
use crate::language::Language;
use crate::pdf::is_own;
use crate::pipeline::{self, Built, Common, InLanguage, Input, Loads};
use crate::read::{Folder, ReadSheet, SIZE_LIMIT, everyday};
use crate::series::{Failed, Series, Template};

/// A brief to build.
#[derive(Debug, Clone)]
pub struct Task {
    pub brief: Endpoint,
    /// The row, if the brief is a template.
    pub row: Option<TemplateRow>,
    /// The language of the edition, if the brief has several.
    pub edition: Option<Edition>,
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

/// An edition of a brief in one of several languages.
#[derive(Debug, Clone)]
pub struct Edition {
    pub language: Language,
    /// The languages of all editions of the brief in this run.
    pub all: Arc<[Language]>,
}

/// The name in messages of an edition of the brief that an argument stands for.
pub fn edition_name(argument: &str, language: &str) -> String {
    format!("{argument} [{language}]")
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

/// A file, whatever path leads to it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct FileId(#[cfg(unix)] (u64, u64), #[cfg(not(unix))] PathBuf);

/// The existing file that a path leads to. On Unix, all names of a file are one: links, hard links, and those that
/// differ in case where the file system takes them for the same. Elsewhere, hard links are files of their own.
pub fn file_id(path: &Path) -> Option<FileId> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        let metadata = fs::metadata(path).ok()?;
        Some(FileId((metadata.dev(), metadata.ino())))
    }
    #[cfg(not(unix))]
    {
        fs::canonicalize(path).ok().map(FileId)
    }
}

/// The file that standard input is read from, where the system tells.
pub fn stdin_id() -> Option<FileId> {
    #[cfg(unix)]
    {
        use std::os::fd::AsFd;
        use std::os::unix::fs::MetadataExt;
        let input = File::from(io::stdin().as_fd().try_clone_to_owned().ok()?);
        let metadata = input.metadata().ok().filter(fs::Metadata::is_file)?;
        Some(FileId((metadata.dev(), metadata.ino())))
    }
    #[cfg(not(unix))]
    None
}

impl Task {
    /// The name in messages: the path of the brief, the key of its row, and the language of its edition.
    pub fn name(&self, stream: &str) -> String {
        let argument = self.argument(stream);
        match &self.edition {
            Some(Edition { language, .. }) => edition_name(&argument, language.tag()),
            None => argument,
        }
    }

    /// The argument that stands for the brief in all its languages.
    pub fn argument(&self, stream: &str) -> String {
        let name = self.brief.name(stream);
        match &self.row {
            Some(TemplateRow { template, index }) => format!("{name}#{}", template.key(*index)),
            None => name,
        }
    }

    /// Whether it is another edition of the same brief.
    pub(super) fn is_edition_of(&self, other: &Self) -> bool {
        let row = |task: &Self| task.row.as_ref().map(|row| row.index);
        self.edition.is_some() && self.brief == other.brief && row(self) == row(other)
    }
}

/// A file, or a standard stream.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Endpoint {
    /// Standard input or output.
    Stream,
    File(PathBuf),
}

/// Which briefs are made in a process of their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Isolation {
    None,
    /// Those of a run of several, if processes can be started.
    Several,
    All,
}

/// The settings of a run.
#[derive(Debug)]
pub struct Settings {
    pub fonts: Fonts,
    /// The folders of the fonts that are not bundled.
    pub font_path: Vec<PathBuf>,
    pub isolation: Isolation,
    /// How long making a brief may take.
    pub timeout: Duration,
    /// Maximum memory of a process that makes briefs, in bytes.
    pub memory: u64,
    pub levels: Levels,
    /// Unix time for all PDFs, in seconds; by default, midnight of each brief's date.
    pub timestamp: Option<i64>,
    /// Whether everything internal is left out of all briefs.
    pub public: bool,
    /// What printers cut off on every side, for all briefs; by default, what their series says.
    pub bleed: Option<Pt>,
    /// Number of briefs to build in parallel.
    pub jobs: usize,
    /// Whether to stop after the first failure.
    pub fail_fast: bool,
    /// The folder whose files briefs in it may use; by default, each brief's own folder.
    pub root: Option<PathBuf>,
    /// Whether to rebuild PDFs that are up to date.
    pub fresh: bool,
    /// Whether to overwrite files that Chancery did not make.
    pub force: bool,
    /// The number of the signal that stops the run; zero until there is one.
    pub stop: Arc<AtomicUsize>,
    /// Reads spreadsheets.
    pub sheets: ReadSheet,
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

/// The text of a brief, and what it is made with beside the settings of the run. All that a worker has to know.
pub(super) struct BriefInput<'a> {
    /// What diagnostics call the brief.
    pub name: &'a str,
    pub bytes: &'a [u8],
    /// The folder that its paths start in.
    pub folder: &'a Path,
    /// Whether it is the brief of a row, with its placeholders filled in.
    pub of_row: bool,
    pub edition: Option<&'a Edition>,
    pub series: Option<&'a Series>,
    /// The output, and whether `-o` named it; `None` to check the brief only.
    pub pdf: Option<(&'a Endpoint, bool)>,
    /// Whether to make the PDF whatever is in its place.
    pub fresh: bool,
}

/// A brief that has been through the stages. Its PDF may have to be written.
pub(super) struct Ready {
    task: Task,
    made: Made,
    start: Instant,
}

/// Reads a brief and has it made, without writing the PDF; with `fresh`, whatever is in its place. `make` runs the stages:
/// here, or in a worker. Its error is why there is no result.
pub(super) fn work(
    task: Task,
    start: Instant,
    fresh: bool,
    mut make: impl FnMut(&BriefInput) -> Result<Made, Diagnostic>,
) -> Ready {
    let name = task.brief.name("<stdin>");
    let made = caught(|| match &task.row {
        Some(row) => make_row(&task, row, fresh, &mut make),
        None => match task.brief.read() {
            Ok(bytes) => match in_several(&task, &bytes) {
                Some(error) => Err(error),
                None => make(&task.source(&name, &bytes, fresh)),
            },
            Err(error) => Err(unreadable(&name, &error)),
        },
    });
    let made = made.flatten().unwrap_or_else(|diagnostic| Made::failed(&name, diagnostic));
    Ready { task, made, start }
}

impl Task {
    fn source<'a>(&'a self, name: &'a str, bytes: &'a [u8], fresh: bool) -> BriefInput<'a> {
        BriefInput {
            name,
            bytes,
            // Paths in a brief from standard input are relative to the current folder.
            folder: match &self.brief {
                Endpoint::Stream => Path::new(""),
                Endpoint::File(path) => path.parent().unwrap_or(Path::new("")),
            },
            of_row: self.row.is_some(),
            edition: self.edition.as_ref(),
            series: self.series.as_deref(),
            pdf: self.pdf.as_ref().map(|pdf| (pdf, self.named)),
            fresh,
        }
    }
}

impl Ready {
    /// Whether there is a PDF to write.
    pub(super) fn has_pdf(&self) -> bool {
        self.made.built.pdf.is_some()
    }

    /// Writes the PDF, with `force` over whatever is in its place, and returns the result.
    pub(super) fn write(self, force: bool) -> TaskReport {
        let Self { task, made: Made { mut built, kept }, start } = self;
        if let (Some(pdf), Some(endpoint)) = (&built.pdf, &task.pdf) {
            if let Some(input) = task.brief.input_at(&built.inputs, endpoint) {
                built.diagnostics.push(input);
            } else if !force && endpoint.is_foreign(task.named) {
                built.diagnostics.push(foreign(&endpoint.name("-")));
            } else if let Err(error) = endpoint.write(pdf, task.named) {
                let hint = "choose another file with `-o`";
                built.diagnostics.push(unwritable(&endpoint.name("<stdout>"), &error, hint));
            }
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
pub(super) struct Made {
    pub built: Built,
    /// The size of the existing PDF, if it is up to date.
    pub kept: Option<usize>,
}

/// Makes the brief of a row. Its diagnostics point into the template and the table.
fn make_row(
    task: &Task,
    TemplateRow { template, index }: &TemplateRow,
    fresh: bool,
    make: &mut impl FnMut(&BriefInput) -> Result<Made, Diagnostic>,
) -> Result<Made, Diagnostic> {
    let instance = match template.instance(*index) {
        Ok(instance) => instance,
        Err(failed) => return Ok(failed.into()),
    };
    let mut made = make(&task.source(&template.instance_name(*index), instance.text.as_bytes(), fresh))?;
    let Built { diagnostics, sources, .. } = &mut made.built;
    template.locate(&instance, diagnostics, sources);
    Ok(made)
}

/// Runs the stages, unless the existing PDF is up to date. A panic becomes an error.
pub(super) fn make(source: &BriefInput, settings: &Settings, loads: &Loads) -> Made {
    caught(|| stages(source, settings, loads))
        .unwrap_or_else(|diagnostic| Made::failed(source.name, diagnostic))
}

/// How an existing PDF stands, which is found out without running the stages.
pub(super) enum Standing {
    UpToDate(Made),
    /// It is up to date, but something was reported about its brief: the stages have to say it again. Its size in bytes.
    Reported(usize),
    OutOfDate,
}

/// How the PDF of a brief stands. A panic leaves it to the stages to report.
pub(super) fn standing(source: &BriefInput, settings: &Settings) -> Standing {
    let Some((endpoint, named)) = source.pdf.filter(|_| !source.fresh) else { return Standing::OutOfDate };
    let found = caught(|| {
        let Some(old) = endpoint.standing(named) else { return Standing::OutOfDate };
        with_input(source, settings, &Loads::default(), |input| match pipeline::standing(input, &old) {
            pipeline::Standing::UpToDate { lints: true, .. } => Standing::Reported(old.len()),
            pipeline::Standing::UpToDate { pages, digest, inputs, .. } => {
                let built = Built { digest: Some(digest), pages, inputs, ..Built::default() };
                Standing::UpToDate(Made { built, kept: Some(old.len()) })
            }
            pipeline::Standing::OutOfDate => Standing::OutOfDate,
        })
    });
    found.unwrap_or(Standing::OutOfDate)
}

fn stages(source: &BriefInput, settings: &Settings, loads: &Loads) -> Made {
    let kept = match standing(source, settings) {
        Standing::UpToDate(made) => return made,
        Standing::Reported(size) => Some(size),
        Standing::OutOfDate => None,
    };
    with_input(source, settings, loads, |input| {
        // Templates without errors were expanded to rows before.
        if !source.of_row
            && let Some(Err(failed)) = Template::read(input.name, input.bytes, input.files)
        {
            return failed.into();
        }
        let make = if source.pdf.is_some() && kept.is_none() { pipeline::build } else { pipeline::check };
        Made { built: make(input), kept }
    })
}

/// Calls a stage with what a brief is made from.
fn with_input<T>(
    source: &BriefInput,
    settings: &Settings,
    loads: &Loads,
    stage: impl FnOnce(&Input) -> T,
) -> T {
    let &BriefInput { name, bytes, folder, series, edition, .. } = source;
    let files = Folder::new(folder).within(settings.root.clone()).sheets(&settings.sheets);
    let files = match series.and_then(|series| series.file_limit) {
        Some(limit) => files.limit(limit),
        None => files,
    };
    let none = Common::default();
    let common = series.map_or(&none, |series| &series.common);
    let with_bleed = settings.bleed.map(|bleed| Common { bleed, ..common.clone() });
    let review = |diagnostics: &mut Vec<Diagnostic>| {
        settings.levels.apply(diagnostics);
        series.iter().for_each(|series| series.levels.apply(diagnostics));
        Levels::drop_opt_in(diagnostics);
    };
    stage(&Input {
        name,
        bytes,
        files: &files,
        fonts: &settings.fonts,
        common: with_bleed.as_ref().unwrap_or(common),
        timestamp: settings.timestamp,
        public: settings.public || series.is_some_and(|series| series.public),
        language: edition.map(|Edition { language, all }| InLanguage { language, all, loads }),
        review: &review,
    })
}

impl TaskReport {
    /// The result of a brief that nothing was made of.
    pub(super) fn failed(task: Task, start: Instant, diagnostic: Diagnostic) -> Self {
        let mut sources = SourceFiles::default();
        sources.add(task.brief.name("<stdin>"), "");
        let (diagnostics, took) = (vec![diagnostic], start.elapsed());
        Self { diagnostics, sources, outcome: Outcome::Failed, took, ..Self::not_begun(task) }
    }

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
    /// The result of a brief that cannot be read, panics, or exceeds a limit.
    pub(super) fn failed(name: &str, diagnostic: Diagnostic) -> Self {
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

    /// Whether a brief can be read only once: standard input, or a pipe.
    pub(crate) fn is_stream(&self) -> bool {
        match self {
            Self::Stream => true,
            Self::File(path) => fs::metadata(path).is_ok_and(|metadata| !metadata.is_file()),
        }
    }

    /// The error of an output that would overwrite a file that this brief uses. Of a stream, that is known only once it
    /// is read.
    pub(crate) fn input_at(&self, inputs: &[String], output: &Endpoint) -> Option<Diagnostic> {
        let Self::File(path) = output else { return None };
        if inputs.is_empty() || !self.is_stream() {
            return None;
        }
        let folder = match self {
            Self::Stream => Path::new(""),
            Self::File(brief) => brief.parent().unwrap_or(Path::new("")),
        };
        let id = file_id(path)?;
        let input = inputs.iter().find(|input| file_id(&folder.join(input)).as_ref() == Some(&id))?;
        let message = format!(
            "`{}` is not written: it would overwrite `{input}`, which the brief uses",
            path.display()
        );
        Some(Diagnostic::error(codes::UNWRITABLE_FILE, None, message).hint("choose another file"))
    }

    /// Whether a file that Chancery did not make is in the place of a PDF. A link that would be replaced is none, nor
    /// is an empty file, such as `mktemp` makes.
    fn is_foreign(&self, named: bool) -> bool {
        let Self::File(path) = self else { return false };
        let metadata = if named { fs::metadata(path) } else { fs::symlink_metadata(path) };
        metadata.is_ok_and(|metadata| metadata.is_file() && metadata.len() > 0) && !is_own_file(path)
    }

    /// Writes a file atomically. Writes through a link, or to a pipe or device, only if the user `named` it.
    pub(crate) fn write(&self, bytes: &[u8], named: bool) -> io::Result<()> {
        match self {
            Self::Stream => output::to_stdout(|out| out.write_all(bytes)),
            Self::File(path) => output::write(path, bytes, named),
        }
    }

    /// A draft of a file that the user named, or of what goes to standard output.
    ///
    /// # Errors
    /// It cannot be written.
    pub(crate) fn draft(&self) -> io::Result<Draft> {
        match self {
            Self::Stream => Draft::of_stdout(),
            Self::File(path) => Draft::of(path),
        }
    }
}

/// Whether a file is a PDF that Chancery made, and nobody added to.
pub(crate) fn is_own_file(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|metadata| metadata.is_file() && metadata.len() <= PDF_LIMIT)
        && fs::read(path).is_ok_and(|bytes| is_own(&bytes))
}

/// The error of a PDF in whose place is a file that Chancery did not make.
fn foreign(name: &str) -> Diagnostic {
    let message = format!("`{name}` was not made by Chancery, or was changed since, and is not overwritten");
    Diagnostic::error(codes::FOREIGN_FILE, None, message)
        .hint("choose another file with `-o`, or overwrite it with `--force`")
}

/// Reads a brief, which may be an endless device or pipe: no more bytes than the loader needs to refuse it.
fn read(from: impl Read, expected: u64) -> io::Result<Vec<u8>> {
    // With room for one more byte, the end of the file takes no second read.
    let mut bytes = Vec::with_capacity(expected.min(SIZE_LIMIT as u64) as usize + 1);
    from.take(SIZE_LIMIT as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// The error of a brief with several editions that is known only now, when its one output is chosen.
fn in_several(task: &Task, bytes: &[u8]) -> Option<Diagnostic> {
    if task.edition.is_some() || !task.brief.is_stream() || task.pdf.is_none() {
        return None;
    }
    let languages = brief::languages(bytes);
    let tags =
        languages.iter().map(|language| format!("`{}`", language.tag())).collect::<Vec<_>>().join(", ");
    let first = languages.first()?;
    let message = format!("the brief has editions in several languages, {tags}, and there is one output");
    let hint = format!("choose one with `--lang {}`, or build the brief from a file", first.tag());
    Some(Diagnostic::error(codes::EDITIONS, None, message).hint(hint))
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
