//! Resolves arguments to briefs: files, folders, patterns, series, and the rows of templates.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

use clap::error::ErrorKind;

use super::UsageError;
use super::membership::{self, Member, Memberships};
use super::message::Subject;
use super::report::Reporter;
use crate::batch::{self, Edition, Endpoint, FoundBriefs, Identities, Task, TemplateRow};
use crate::brief;
use crate::diag::{Diagnostic, SourceFiles, codes};
use crate::language::Language;
use crate::read::{Folder, ReadSheet};
use crate::series::{self, BriefPattern, FILE_NAME, Series, Template};

/// The briefs of a run.
#[derive(Debug, Default)]
pub(super) struct Gathered {
    /// Without duplicates.
    pub briefs: Vec<Candidate>,
    /// Arguments that yield no brief.
    pub rejected: Vec<Rejected>,
    /// Diagnostics of the series that were read.
    warnings: Vec<(Vec<Diagnostic>, SourceFiles)>,
    /// Whether the rows of a template are unknown, because it or its table has errors.
    pub unknown_rows: bool,
    /// Series of which all briefs were gathered.
    pub whole: Vec<Arc<Series>>,
    /// Whether the arguments may resolve to several briefs, even if they resolve to one today.
    pub several: bool,
    /// The input files of series and templates, whether they exist or not.
    pub inputs: BTreeSet<PathBuf>,
    /// Folders that were searched for briefs.
    pub folders: BTreeSet<PathBuf>,
    /// The values of `--lang`: the languages of the editions that are asked for, or none for all.
    languages: Vec<Language>,
    /// The languages of all editions that were found, asked for or not.
    found: Vec<Language>,
    /// The value of `--root`.
    root: Option<PathBuf>,
    /// Reads spreadsheets.
    sheets: ReadSheet,
    /// Briefs by the numbers of their places, and rows.
    seen: BTreeSet<(u128, Option<usize>)>,
    identities: Identities,
    memberships: Memberships,
}

/// An argument that cannot be used, and why.
#[derive(Debug, Clone)]
pub(super) struct Rejected {
    pub argument: String,
    pub diagnostics: Vec<Diagnostic>,
    pub sources: SourceFiles,
}

impl Rejected {
    /// A brief whose PDF cannot be named by the pattern of its series.
    pub(super) fn of_name(argument: String, message: String, series: &Series) -> Self {
        let hint = "use `{brief}`, `{row}`, `{lang}` and `{folder}` in `name` to make names different";
        let diagnostics = vec![Diagnostic::error(codes::SERIES, series.name_span, message).hint(hint)];
        Self { argument, diagnostics, sources: series.sources.clone() }
    }

    /// An unusable folder.
    pub(super) fn of_folder(path: &Path, diagnostic: Diagnostic) -> Self {
        let argument = path.display().to_string();
        Self { argument, diagnostics: vec![diagnostic], sources: SourceFiles::default() }
    }

    pub(super) fn print(&self, reporter: &Reporter) {
        reporter.diagnostics(&self.diagnostics, &self.sources, &Subject::argument(&self.argument));
    }
}

/// A brief to build or check.
#[derive(Debug, Clone)]
pub(super) struct Candidate {
    pub brief: Endpoint,
    pub row: Option<TemplateRow>,
    /// The language of the edition, if the brief has several.
    pub edition: Option<Edition>,
    /// The series that it belongs to.
    pub member: Option<Member>,
    /// Whether it is a template with errors, which building it reports.
    pub faulty: bool,
}

/// Resolves arguments to briefs; without arguments, takes those of the series of the current folder.
///
/// # Errors
/// No arguments and no series; a language that no brief has.
pub(super) fn gather(
    arguments: &[PathBuf],
    languages: &[Language],
    root: Option<&Path>,
    sheets: ReadSheet,
) -> Result<Gathered, UsageError> {
    let (several, root) = (arguments.len() != 1, root.map(Path::to_owned));
    let languages = languages.to_vec();
    let mut gathered = Gathered { several, languages, root, sheets, ..Gathered::default() };
    if arguments.is_empty() {
        let message = || format!("no BRIEF given, and no `{FILE_NAME}` in this folder or above");
        let none = || UsageError { kind: ErrorKind::MissingRequiredArgument, message: message() };
        gathered.series(&upwards().ok_or_else(none)?);
    }
    for argument in arguments {
        gathered.argument(argument);
    }
    gathered.miss_no_language()?;
    Ok(gathered)
}

impl Gathered {
    /// Prints the diagnostics of series, and the rejected arguments.
    pub(super) fn print(&self, reporter: &Reporter) {
        self.print_warnings(reporter);
        self.rejected.iter().for_each(|rejected| rejected.print(reporter));
    }

    /// Prints the diagnostics of series that could be read.
    pub(super) fn print_warnings(&self, reporter: &Reporter) {
        for (diagnostics, sources) in &self.warnings {
            reporter.diagnostics(diagnostics, sources, &Subject::default());
        }
    }

    /// Whether there are any.
    pub(super) fn has_warnings(&self) -> bool {
        self.warnings.iter().any(|(diagnostics, _)| !diagnostics.is_empty())
    }

    fn reject(&mut self, argument: String, message: String, hint: &str) {
        let diagnostics = vec![Diagnostic::error(codes::UNREADABLE_FILE, None, message).hint(hint)];
        self.rejected.push(Rejected { argument, diagnostics, sources: SourceFiles::default() });
    }

    /// Adds the briefs of a series.
    fn series(&mut self, folder: &Path) {
        self.several = true;
        let Some(series) = self.load(folder) else { return };
        self.whole.push(Arc::clone(&series));
        for pattern in &series.briefs {
            match batch::matches(&series.folder, &pattern.text, &mut self.folders) {
                FoundBriefs::Briefs(paths) => {
                    for path in paths {
                        if !self.leads_out(&path) {
                            self.brief(path);
                        }
                    }
                }
                failed => {
                    let BriefPattern { text, span } = pattern;
                    self.not_found(&series.folder.join(text), failed);
                    if let Some(Rejected { diagnostics, sources, .. }) = self.rejected.last_mut() {
                        sources.clone_from(&series.sources);
                        diagnostics.iter_mut().for_each(|diagnostic| diagnostic.span = *span);
                    }
                }
            }
        }
    }

    /// Reads the `chancery.toml` of a folder, once, and takes note of its errors.
    fn load(&mut self, folder: &Path) -> Option<Arc<Series>> {
        let real = membership::real(folder).unwrap_or_else(|| folder.to_owned());
        if let Some(loaded) = self.memberships.loaded(&real) {
            return loaded;
        }
        let series::LoadedSeries { series, diagnostics, sources, inputs } =
            series::load(folder, self.root.as_deref());
        self.inputs.extend(inputs);
        self.folders.insert(folder.to_owned());
        let series = series.map(Arc::new);
        if series.is_some() {
            self.warnings.push((diagnostics, sources));
        } else {
            let argument = folder.join(FILE_NAME).display().to_string();
            self.rejected.push(Rejected { argument, diagnostics, sources });
        }
        self.memberships.add(real, series.clone());
        series
    }

    fn argument(&mut self, argument: &Path) {
        if argument.to_str() == Some("-") {
            // What it is can be told only once it is read.
            let wanted = self.languages.clone();
            self.found.extend_from_slice(&wanted);
            return self.add(&Endpoint::Stream, None, None, &wanted);
        }
        if argument.file_name().is_some_and(|name| name == FILE_NAME) && argument.is_file() {
            let folder = argument.parent().unwrap_or(Path::new("")).to_owned();
            return self.series(&folder);
        }
        if argument.join(FILE_NAME).is_file() {
            return self.series(argument);
        }
        if let Some((path, key)) = row_of(argument) {
            return self.row(path, key);
        }
        self.several |= batch::is_many(argument);
        match batch::find(argument, &mut self.folders) {
            FoundBriefs::Briefs(paths) => {
                for path in paths {
                    // A file that is named is meant, wherever it leads.
                    if path != argument && self.leads_out(&path) {
                        continue;
                    }
                    self.brief(path);
                }
            }
            failed => self.not_found(argument, failed),
        }
    }

    fn not_found(&mut self, argument: &Path, failed: FoundBriefs) {
        let name = argument.display();
        let (message, hint) = match failed {
            FoundBriefs::EmptyFolder => (
                format!("no briefs in `{name}`"),
                "a brief is a TOML file with `[brief]`: create one with `chancery new`",
            ),
            FoundBriefs::NoMatch if !batch::is_pattern(argument) => {
                (format!("no such file: `{name}`"), "check the path, which is relative to `chancery.toml`")
            }
            FoundBriefs::NoMatch => {
                (format!("no files match `{name}`"), "`*` matches any part of a name, `**` any folders")
            }
            FoundBriefs::Failed(error) => {
                (format!("cannot read `{name}`: {}", batch::reason(&error)), batch::way_to_read(error.kind()))
            }
            FoundBriefs::Briefs(_) => return,
        };
        self.reject(name.to_string(), message, hint);
    }

    /// The series that a brief belongs to.
    ///
    /// # Errors
    /// Its `chancery.toml` has errors, which are reported by themselves.
    fn member_of(&mut self, brief: &Endpoint) -> Result<Option<Member>, ()> {
        let Endpoint::File(path) = brief else { return Ok(None) };
        let Endpoint::File(real) = self.identities.of(brief) else { return Ok(None) };
        let Some(folder) = self.memberships.folder_of(path, &real) else { return Ok(None) };
        let series = self.load(&membership::shown(&folder, path)).ok_or(())?;
        // A `chancery.toml` nearer to the brief would count, once it is created.
        let between = real.ancestors().skip(1).take_while(|above| *above != folder);
        self.inputs.extend(between.map(|above| above.join(FILE_NAME)));
        Ok(Some(self.memberships.member(series, &folder, path, &real)))
    }

    /// Rejects a brief that is a link out of its folder, and returns whether it is. Otherwise whoever created the link
    /// could have files read that are not theirs.
    fn leads_out(&mut self, path: &Path) -> bool {
        if !path.is_symlink() {
            return false;
        }
        let whole = |path: &Path| fs::canonicalize(Path::new(".").join(path)).ok();
        let target = whole(path);
        let allowed = [path.parent(), self.root.as_deref()].into_iter().flatten().filter_map(whole);
        // Broken links are reported when they are read.
        let inside = target.is_none_or(|target| allowed.into_iter().any(|folder| target.starts_with(folder)));
        if !inside {
            let name = path.display().to_string();
            let message = format!("`{name}` is a link to a file outside its folder");
            self.reject(name, message, "copy the file, or allow its folder with `--root`");
        }
        !inside
    }

    /// Adds a brief, or the rows of a template.
    fn brief(&mut self, path: PathBuf) {
        let brief = Endpoint::File(path);
        let Ok(member) = self.member_of(&brief) else { return };
        let bytes = text_of(&brief);
        let Some(languages) = self.editions(&bytes) else { return };
        let template = match self.template(&brief, &bytes) {
            Some(Ok(template)) => template,
            Some(Err(_)) => return self.add_faulty(&brief, member.as_ref()),
            None => return self.add(&brief, None, member.as_ref(), &languages),
        };
        self.several = true;
        self.note_template(&template);
        for index in 0..template.len() {
            let row = TemplateRow { template: Arc::clone(&template), index };
            self.add(&brief, Some(&row), member.as_ref(), &languages);
        }
    }

    /// Adds one row of a template.
    fn row(&mut self, path: PathBuf, key: &str) {
        let brief = Endpoint::File(path);
        let Ok(member) = self.member_of(&brief) else { return };
        let bytes = text_of(&brief);
        let Some(languages) = self.editions(&bytes) else { return };
        let template = match self.template(&brief, &bytes) {
            Some(Ok(template)) => template,
            Some(Err(_)) => return self.add_faulty(&brief, member.as_ref()),
            None => {
                let name = brief.name("-");
                let message = format!("`{name}` has no rows: it has no `[each]`");
                let hint = format!("write `{name}` to build the brief itself");
                return self.reject(format!("{name}#{key}"), message, &hint);
            }
        };
        self.note_template(&template);
        let Some(index) = template.find(key) else {
            let name = brief.name("-");
            let hint = format!("run `chancery list {name}` to list its rows");
            let message = format!("`{name}` has no row `{key}`");
            return self.reject(format!("{name}#{key}"), message, &hint);
        };
        self.add(&brief, Some(&TemplateRow { template, index }), member.as_ref(), &languages);
    }

    /// The languages of the editions that are to be made of a brief, none where it has one and that is all; `None` if it
    /// has no edition in a language that is asked for.
    fn editions(&mut self, bytes: &[u8]) -> Option<Vec<Language>> {
        let listed = brief::languages(bytes);
        if self.languages.is_empty() {
            return Some(listed);
        }
        let only = listed.is_empty().then(|| brief::own_language(bytes));
        let has = listed
            .iter()
            .chain(&only)
            .filter(|language| self.languages.iter().any(|wanted| language.is_in(wanted)));
        let chosen: Vec<Language> = has.cloned().collect();
        for language in listed.iter().chain(&only) {
            if !self.found.contains(language) {
                self.found.push(language.clone());
            }
        }
        // The only edition has the name of the brief.
        (!chosen.is_empty()).then_some(if only.is_some() { Vec::new() } else { chosen })
    }

    /// # Errors
    /// No brief has an edition in a language that is asked for.
    fn miss_no_language(&self) -> Result<(), UsageError> {
        let Some(missed) =
            self.languages.iter().find(|wanted| !self.found.iter().any(|language| language.is_in(wanted)))
        else {
            return Ok(());
        };
        if self.found.is_empty() {
            return Ok(());
        }
        let found =
            self.found.iter().map(|language| format!("`{}`", language.tag())).collect::<Vec<_>>().join(", ");
        Err(UsageError::new(format!(
            "no brief has an edition in `{}`: list it in `languages`, beside {found}",
            missed.tag()
        )))
    }

    /// Reads a brief with `[each]`; `None` for any other brief.
    fn template(&self, brief: &Endpoint, bytes: &[u8]) -> Option<Result<Arc<Template>, series::Failed>> {
        let Endpoint::File(path) = brief else { return None };
        let files = Folder::new(path.parent().unwrap_or(Path::new(""))).within(self.root.clone());
        let files = files.sheets(&self.sheets);
        Some(Template::read(&brief.name("-"), bytes, &files)?.map(Arc::new))
    }

    fn note_template(&mut self, template: &Template) {
        let path = Path::new(template.name());
        self.inputs.insert(path.to_owned());
        self.inputs.insert(path.parent().unwrap_or(Path::new("")).join(template.rows_path()));
    }

    /// Adds a template whose rows are unknown.
    fn add_faulty(&mut self, brief: &Endpoint, member: Option<&Member>) {
        self.unknown_rows = true;
        let before = self.briefs.len();
        self.add(brief, None, member, &[]);
        self.briefs.iter_mut().skip(before).for_each(|candidate| candidate.faulty = true);
    }

    /// Adds a brief or row, once for each of the languages that it has editions in.
    fn add(
        &mut self,
        brief: &Endpoint,
        row: Option<&TemplateRow>,
        member: Option<&Member>,
        languages: &[Language],
    ) {
        let index = row.map(|row| row.index);
        if !self.seen.insert((self.identities.number(brief), index)) {
            return;
        }
        self.several |= languages.len() > 1;
        let all: Arc<[Language]> = languages.into();
        let editions =
            all.iter().map(|language| Some(Edition { language: language.clone(), all: Arc::clone(&all) }));
        let only = all.is_empty().then_some(None);
        for edition in editions.chain(only) {
            let (brief, row, member) = (brief.clone(), row.cloned(), member.cloned());
            self.briefs.push(Candidate { brief, row, edition, member, faulty: false });
        }
    }
}

impl Candidate {
    /// Its path from the folder of its series, or as given.
    fn path(&self) -> &Path {
        match (&self.member, &self.brief) {
            (Some(member), _) => &member.below,
            (None, Endpoint::File(path)) => path,
            (None, Endpoint::Stream) => Path::new("-"),
        }
    }

    /// Its folder, relative to that of its series.
    pub(super) fn folder(&self) -> &Path {
        self.path().parent().unwrap_or(Path::new(""))
    }

    /// Its path from the folder of its series with the key of its row: the same on every machine.
    pub(super) fn name(&self) -> String {
        let parts = self.path().components().filter(|part| *part != Component::CurDir);
        let parts: Vec<_> = parts.map(|part| part.as_os_str().to_string_lossy()).collect();
        let path = parts.join("/");
        match &self.row {
            Some(TemplateRow { template, index }) => format!("{path}#{}", template.key(*index)),
            None => path,
        }
    }

    pub(super) fn task(self, pdf: Option<Endpoint>, named: bool) -> Task {
        let series = self.member.map(|member| member.series);
        Task { brief: self.brief, row: self.row, edition: self.edition, series, pdf, named }
    }
}

/// The text of a brief; nothing where it cannot be read, or only once: then it is reported when it is built.
fn text_of(brief: &Endpoint) -> Vec<u8> {
    match brief {
        Endpoint::File(path) if path.is_file() => brief.read().unwrap_or_default(),
        _ => Vec::new(),
    }
}

/// The folder of the nearest `chancery.toml`, in the current folder or above.
fn upwards() -> Option<PathBuf> {
    let here = std::env::current_dir().ok()?;
    let steps = here.ancestors().position(|folder| folder.join(FILE_NAME).is_file())?;
    // As a relative path.
    Some(std::iter::repeat_n("..", steps).collect())
}

/// Parses `brief.toml#key`, unless a file has that name. Keys may contain `#`.
fn row_of(argument: &Path) -> Option<(PathBuf, &str)> {
    let name = argument.to_str().filter(|_| !argument.exists())?;
    let splits =
        name.match_indices('#').filter_map(|(at, mark)| Some((&name[..at], name.get(at + mark.len()..)?)));
    splits.map(|(path, key)| (PathBuf::from(path), key)).find(|(path, _)| path.is_file())
}
