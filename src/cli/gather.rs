//! From arguments to briefs: files, folders, patterns, series, and the rows of templates.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

use clap::error::ErrorKind;
use globset::{GlobBuilder, GlobSet, GlobSetBuilder};

use super::report::Reporter;
use super::wrong_call;
use crate::batch::{self, Found, Identities, Place, Row, Task};
use crate::brief::Folder;
use crate::diag::{Diagnostic, SourceFiles, codes};
use crate::series::{self, FILE_NAME, Series, Template};

/// The briefs that a call is about.
#[derive(Debug, Default)]
pub(super) struct Gathered {
    /// Each once.
    pub briefs: Vec<Candidate>,
    /// Arguments that led to no brief, which has been told.
    pub lost: Vec<Lost>,
    /// Whether the arguments may stand for several briefs, however few they lead to today.
    pub several: bool,
    /// The `chancery.toml` files that were read or looked for, and templates with their tables.
    pub inputs: BTreeSet<PathBuf>,
    /// Folders where briefs were looked for.
    pub folders: BTreeSet<PathBuf>,
    /// The folder whose files briefs in it may name.
    root: Option<PathBuf>,
    /// Numbers of places, and rows.
    seen: BTreeSet<(u128, Option<usize>)>,
    identities: Identities,
    /// The series that was found upwards, once it was looked for.
    upwards: Option<Option<Upwards>>,
}

/// The series that the command stands in.
#[derive(Debug)]
struct Upwards {
    series: Arc<Series>,
    /// What its briefs match, from its folder.
    briefs: GlobSet,
    /// Its folder from the root, without links.
    folder: PathBuf,
}

/// An argument that led to no brief, and why.
#[derive(Debug)]
pub(super) struct Lost {
    pub argument: String,
    pub diagnostics: Vec<Diagnostic>,
    pub sources: SourceFiles,
}

/// A brief to be built or checked.
#[derive(Debug, Clone)]
pub(super) struct Candidate {
    pub brief: Place,
    pub row: Option<Row>,
    pub series: Option<Arc<Series>>,
    /// Its path from the folder of its series.
    below: Option<PathBuf>,
}

/// Finds the briefs that arguments stand for; without arguments those of the series that the command stands in.
pub(super) fn gather(arguments: &[PathBuf], root: Option<&Path>, reporter: &Reporter) -> Gathered {
    let mut gathered =
        Gathered { several: arguments.len() != 1, root: root.map(Path::to_owned), ..Gathered::default() };
    if arguments.is_empty() {
        gathered.series_here(reporter);
    }
    for argument in arguments {
        gathered.argument(argument, reporter);
    }
    gathered
}

impl Gathered {
    fn lost(&mut self, argument: String, message: String, hint: &str, reporter: &Reporter) {
        let diagnostics = vec![Diagnostic::error(codes::UNREADABLE_FILE, None, message).hint(hint)];
        self.told(argument, diagnostics, SourceFiles::default(), reporter);
    }

    fn told(
        &mut self,
        argument: String,
        diagnostics: Vec<Diagnostic>,
        sources: SourceFiles,
        reporter: &Reporter,
    ) {
        reporter.diagnostics(&diagnostics, &sources);
        self.lost.push(Lost { argument, diagnostics, sources });
    }

    /// The briefs of the series that the command stands in.
    fn series_here(&mut self, reporter: &Reporter) {
        match upwards() {
            Some(folder) => self.series(&folder, reporter),
            None => wrong_call(
                ErrorKind::MissingRequiredArgument,
                format!("no BRIEF is named, and there is no `{FILE_NAME}` here or above"),
            ),
        }
    }

    /// The briefs of a series.
    fn series(&mut self, folder: &Path, reporter: &Reporter) {
        self.several = true;
        let Some(series) = self.load(folder, reporter) else { return };
        for pattern in &series.briefs {
            match batch::matches(&series.folder, pattern) {
                Found::Briefs(paths) => {
                    for path in paths {
                        let below = path.strip_prefix(&series.folder).unwrap_or(&path).to_owned();
                        if self.leads_out(&path, reporter) {
                            continue;
                        }
                        self.brief(path, Some((Arc::clone(&series), below)));
                    }
                }
                failed => self.not_found(&series.folder.join(pattern), failed, reporter),
            }
        }
    }

    /// Reads a `chancery.toml` and says what is wrong with it.
    fn load(&mut self, folder: &Path, reporter: &Reporter) -> Option<Arc<Series>> {
        let series::Loaded { series, diagnostics, sources } = series::load(folder);
        self.inputs.insert(folder.join(FILE_NAME));
        self.folders.insert(folder.to_owned());
        let Some(series) = series else {
            self.told(folder.join(FILE_NAME).display().to_string(), diagnostics, sources, reporter);
            return None;
        };
        reporter.diagnostics(&diagnostics, &sources);
        self.inputs.extend(series.inputs.iter().cloned());
        Some(Arc::new(series))
    }

    fn argument(&mut self, argument: &Path, reporter: &Reporter) {
        if argument.to_str() == Some("-") {
            return self.add(Place::Stream, None, None);
        }
        if argument.file_name().is_some_and(|name| name == FILE_NAME) && argument.is_file() {
            let folder = argument.parent().unwrap_or(Path::new("")).to_owned();
            return self.series(&folder, reporter);
        }
        if argument.join(FILE_NAME).is_file() {
            return self.series(argument, reporter);
        }
        if let Some((path, key)) = row_of(argument) {
            return self.row(path, key, reporter);
        }
        self.several |= batch::is_many(argument);
        if argument.is_dir() {
            self.folders.insert(argument.to_owned());
        }
        match batch::find(argument) {
            Found::Briefs(paths) => {
                for path in paths {
                    // A file that is named is meant, wherever it leads.
                    if path != argument && self.leads_out(&path, reporter) {
                        continue;
                    }
                    let series = self.series_of(&path, reporter);
                    self.brief(path, series);
                }
            }
            failed => self.not_found(argument, failed, reporter),
        }
    }

    fn not_found(&mut self, argument: &Path, failed: Found, reporter: &Reporter) {
        let name = argument.display();
        let (message, hint) = match failed {
            Found::EmptyFolder => (
                format!("there is no brief in `{name}`"),
                "a brief is a TOML file with `[brief]`; `chancery new` writes one to start from",
            ),
            Found::NoMatch => (
                format!("no file matches `{name}`"),
                "`*` stands for any part of a name, `**` for any folders",
            ),
            Found::Failed(error) => (
                format!("`{name}` cannot be read: {}", batch::reason(&error)),
                batch::way_to_read(error.kind()),
            ),
            Found::Briefs(_) => return,
        };
        self.lost(name.to_string(), message, hint, reporter);
    }

    /// The series that a brief belongs to: that which the command stands in, if one of its patterns matches.
    /// With the path of the brief from its folder.
    fn series_of(&mut self, brief: &Path, reporter: &Reporter) -> Option<(Arc<Series>, PathBuf)> {
        if self.upwards.is_none() {
            let series = upwards().and_then(|folder| self.load(&folder, reporter));
            self.upwards = Some(series.and_then(Upwards::new));
        }
        let Upwards { series, briefs, folder } = self.upwards.as_ref()?.as_ref()?;
        let Place::File(path) = self.identities.of(&Place::File(brief.to_owned())) else { return None };
        let path = path.strip_prefix(folder).ok()?;
        briefs.is_match(path).then(|| (Arc::clone(series), path.to_owned()))
    }

    /// Whether a brief that was found is a link out of its folder, which is then told: whoever put it there
    /// would have another's file read.
    fn leads_out(&mut self, path: &Path, reporter: &Reporter) -> bool {
        if !path.is_symlink() {
            return false;
        }
        let whole = |path: &Path| fs::canonicalize(Path::new(".").join(path)).ok();
        let target = whole(path);
        let allowed = [path.parent(), self.root.as_deref()].into_iter().flatten().filter_map(whole);
        // What leads nowhere, or in a circle, is told when it is read.
        let inside = target.is_none_or(|target| allowed.into_iter().any(|folder| target.starts_with(folder)));
        if !inside {
            let name = path.display().to_string();
            let message = format!("`{name}` is a link that leads out of its folder");
            self.lost(name, message, "copy the brief, or allow the folder with `--root`", reporter);
        }
        !inside
    }

    /// A brief, or the rows of a template.
    fn brief(&mut self, path: PathBuf, series: Option<(Arc<Series>, PathBuf)>) {
        let brief = Place::File(path);
        let Some(template) = self.template(&brief) else {
            return self.add(brief, None, series);
        };
        self.several = true;
        self.note_template(&template);
        for index in 0..template.len() {
            let row = Some(Row { template: Arc::clone(&template), index });
            self.add(brief.clone(), row, series.clone());
        }
    }

    /// One row of a template.
    fn row(&mut self, path: PathBuf, key: &str, reporter: &Reporter) {
        let series = self.series_of(&path, reporter);
        let brief = Place::File(path);
        let Some(template) = self.template(&brief) else {
            return self.add(brief, None, series);
        };
        self.note_template(&template);
        let found = (0..template.len()).find(|index| template.key(*index) == key);
        let Some(index) = found else {
            let name = brief.name("-");
            let hint = format!("`chancery list {name}` names its rows");
            let message = format!("`{name}` has no row `{key}`");
            return self.lost(format!("{name}#{key}"), message, &hint, reporter);
        };
        self.add(brief, Some(Row { template, index }), series);
    }

    /// A brief with `[each]`; none where it is a brief like any other, or is wrong, which building it tells.
    fn template(&self, brief: &Place) -> Option<Arc<Template>> {
        let Place::File(path) = brief else { return None };
        let bytes = brief.read().ok()?;
        let files = Folder::new(path.parent().unwrap_or(Path::new(""))).within(self.root.clone());
        Template::read(&brief.name("-"), &bytes, &files)?.ok().map(Arc::new)
    }

    fn note_template(&mut self, template: &Template) {
        let path = Path::new(template.name());
        self.inputs.insert(path.to_owned());
        self.inputs.insert(path.parent().unwrap_or(Path::new("")).join(template.rows_path()));
    }

    fn add(&mut self, brief: Place, row: Option<Row>, series: Option<(Arc<Series>, PathBuf)>) {
        let index = row.as_ref().map(|row| row.index);
        if self.seen.insert((self.identities.number(&brief), index)) {
            let (series, below) = series.unzip();
            self.briefs.push(Candidate { brief, row, series, below });
        }
    }
}

impl Upwards {
    fn new(series: Arc<Series>) -> Option<Self> {
        let mut briefs = GlobSetBuilder::new();
        // A pattern that is none is told when the series is built.
        let globs =
            series.briefs.iter().map(|pattern| GlobBuilder::new(pattern).literal_separator(true).build());
        for glob in globs.flatten() {
            briefs.add(glob);
        }
        // The folder where the command stands has an empty path.
        let folder = fs::canonicalize(Path::new(".").join(&series.folder)).ok()?;
        Some(Self { briefs: briefs.build().ok()?, folder, series })
    }
}

impl Candidate {
    /// Its path: from the folder of its series, or as it was given.
    fn path(&self) -> &Path {
        match (&self.below, &self.brief) {
            (Some(below), _) => below,
            (None, Place::File(path)) => path,
            (None, Place::Stream) => Path::new("-"),
        }
    }

    /// Its folder, from that of its series.
    pub(super) fn folder(&self) -> &Path {
        self.path().parent().unwrap_or(Path::new(""))
    }

    /// What it is called from the folder of its series, with the key of its row: the same on every machine.
    pub(super) fn name(&self) -> String {
        let parts = self.path().components().filter(|part| *part != Component::CurDir);
        let parts: Vec<_> = parts.map(|part| part.as_os_str().to_string_lossy()).collect();
        let path = parts.join("/");
        match &self.row {
            Some(Row { template, index }) => format!("{path}#{}", template.key(*index)),
            None => path,
        }
    }

    pub(super) fn task(self, pdf: Option<Place>, named: bool) -> Task {
        Task { brief: self.brief, row: self.row, series: self.series, pdf, named }
    }
}

/// The folder of the nearest `chancery.toml`, here or above.
fn upwards() -> Option<PathBuf> {
    let here = std::env::current_dir().ok()?;
    let steps = here.ancestors().position(|folder| folder.join(FILE_NAME).is_file())?;
    // As a person would write it from here.
    Some(std::iter::repeat_n("..", steps).collect())
}

/// A row that is named as `brief.toml#key`, where no file is called like this.
fn row_of(argument: &Path) -> Option<(PathBuf, &str)> {
    let (path, key) = argument.to_str().filter(|_| !argument.exists())?.rsplit_once('#')?;
    Path::new(path).is_file().then(|| (path.into(), key))
}
