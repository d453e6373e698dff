//! The output path of each brief.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::UsageError;
use super::gather::{Candidate, Rejected};
use super::stray::Stray;
use crate::batch::{self, Endpoint, Identities, Output, Task};
use crate::diag::{Diagnostic, codes};
use crate::series::{FILE_NAME, NamePattern, Series};

/// Tasks with their output paths.
#[derive(Debug, Default)]
pub(super) struct Destinations {
    pub tasks: Vec<Task>,
    /// The name of each task, the same on every machine; shards are chosen by it.
    pub names: Vec<String>,
    /// Output folders.
    pub folders: BTreeSet<OutputFolder>,
    /// Briefs whose PDF would have no name, or the name of another PDF.
    pub rejected: Vec<Rejected>,
}

/// Gives each brief the path of its PDF.
///
/// # Errors
/// A PDF that would overwrite an input, or an `output` that cannot take the PDFs.
pub(super) fn destinations(
    briefs: Vec<Candidate>,
    inputs: &BTreeSet<PathBuf>,
    several: bool,
    output: Option<&Output>,
    public: bool,
) -> Result<Destinations, UsageError> {
    let destination = match output {
        None => Destination::OwnPlaces,
        Some(Output::Stdout) if several => {
            return Err(UsageError::new("only one PDF can be written to standard output"));
        }
        Some(Output::Stdout) => Destination::One(Endpoint::Stream),
        Some(Output::Path { path, folder }) if *folder || several || path.is_dir() => {
            refuse_file(path)?;
            Destination::Folder(path.clone())
        }
        Some(Output::Path { path, .. }) => Destination::One(Endpoint::File(path.clone())),
    };
    let named = matches!(destination, Destination::One(_));
    let mut identities = Identities::default();
    let files = inputs.iter().map(|path| Endpoint::File(path.clone()));
    let files = briefs.iter().map(|candidate| candidate.brief.clone()).chain(files);
    let own: BTreeSet<u128> = files.map(|file| identities.number(&file)).collect();
    let mut placed = Destinations::default();
    // The task that writes to each place, by the number of the place.
    let mut taken = BTreeMap::<u128, usize>::new();
    for candidate in briefs {
        let name = candidate.name();
        let public = public || candidate.member.as_ref().is_some_and(|member| member.series.public);
        let pdf = destination.of(&candidate).map(|pdf| if public && !named { for_public(pdf) } else { pdf });
        let within = destination.bounds(&candidate);
        let mut task = candidate.task(None, named);
        let brief = task.name("-");
        let pdf = match (pdf, &task.series) {
            (Ok(pdf), _) => pdf,
            (Err(reason), Some(series)) => {
                let message = format!("cannot name the PDF of `{brief}`: {reason}");
                placed.rejected.push(Rejected::of_name(brief, message, series));
                continue;
            }
            (Err(reason), None) => {
                return Err(UsageError::new(format!("cannot name the PDF of `{brief}`: {reason}")));
            }
        };
        let identity = identities.number(&pdf);
        if pdf != Endpoint::Stream && own.contains(&identity) {
            let name = pdf.name("-");
            return Err(UsageError::new(format!(
                "the PDF would overwrite `{name}`, which is an input of this run"
            )));
        }
        if let Some(other) = taken.get(&identity).and_then(|other| placed.tasks.get(*other)) {
            let (other, pdf) = (other.name("-"), pdf.name("-"));
            let message = format!("`{other}` and `{brief}` would both be written to `{pdf}`");
            let Some(series) = &task.series else { return Err(UsageError::new(message)) };
            placed.rejected.push(Rejected::of_name(brief, message, series));
            continue;
        }
        taken.insert(identity, placed.tasks.len());
        if let Endpoint::File(path) = &pdf
            && !named
        {
            placed.folders.insert(OutputFolder {
                path: path.parent().unwrap_or(Path::new("")).to_owned(),
                // The folder of a brief exists.
                made: within.is_some(),
                within,
                swept: several,
            });
        }
        task.pdf = Some(pdf);
        placed.tasks.push(task);
        placed.names.push(name);
    }
    Ok(placed)
}

/// The name of a PDF for the public, which is never that of one that is internal.
fn for_public(pdf: Endpoint) -> Endpoint {
    match pdf {
        Endpoint::File(path) => Endpoint::File(path.with_extension(PUBLIC)),
        Endpoint::Stream => Endpoint::Stream,
    }
}

/// How names of PDFs for the public end.
const PUBLIC: &str = "public.pdf";

/// The other name of the same brief's PDF: for the public, or not.
fn sibling(path: &Path) -> PathBuf {
    let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    match name.strip_suffix(&format!(".{PUBLIC}")) {
        Some(stem) => path.with_file_name(format!("{stem}.pdf")),
        None => path.with_extension(PUBLIC),
    }
}

/// An output folder.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct OutputFolder {
    path: PathBuf,
    /// The folder that output must not leave: that of the series, or that of `-o`.
    within: Option<PathBuf>,
    /// Whether to create it.
    made: bool,
    /// Whether to remove temporary files of killed runs. Not for a single brief, whose folder may have thousands of
    /// files.
    swept: bool,
}

/// Creates the output folders, and removes temporary files of killed runs from them. Returns the folders that cannot
/// be created or lead out of where they should be.
pub(super) fn prepare(folders: &BTreeSet<OutputFolder>) -> Vec<(PathBuf, Rejected)> {
    let mut unusable = Vec::new();
    for OutputFolder { path, within, made, swept } in folders {
        let is_there = || {
            let Some(within) = within else { return make_folder(path) };
            make_folder(within)?;
            // Before anything is created.
            stay(path, within)?;
            make_folder(path)?;
            stay(path, within)
        };
        if *made && let Err(error) = is_there() {
            unusable.push((path.clone(), Rejected::of_folder(path, error)));
            continue;
        }
        if !*swept {
            continue;
        }
        batch::sweep(if path.as_os_str().is_empty() { Path::new(".") } else { path });
    }
    unusable
}

/// PDFs below the output folders of series that no brief builds: leftovers of deleted briefs and rows. Sorted. Not PDFs
/// next to a brief of their name, nor those of a series further down, nor those that the same briefs make with `--public`,
/// or without.
pub(super) fn strays(series: &[Arc<Series>], tasks: &[Task]) -> Vec<PathBuf> {
    let made = tasks.iter().filter_map(|task| match &task.pdf {
        Some(Endpoint::File(path)) => Some(path.as_path()),
        _ => None,
    });
    let made: BTreeSet<PathBuf> = made.flat_map(|path| [path.to_owned(), sibling(path)]).collect();
    let outputs = series.iter().filter_map(|series| {
        let output = series.folder.join(series.output.as_ref()?);
        stay(&output, &series.folder).is_ok().then_some(output)
    });
    let mut folders: Vec<_> = outputs.collect();
    let mut strays = Vec::new();
    let is_series = |folder: &Path| folder.join(FILE_NAME).is_file();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if batch::is_passed_over(&entry.file_name()) || path.is_dir() && is_series(&path) {
                continue;
            }
            // Do not follow links: they may form a loop.
            match entry.file_type() {
                Ok(kind) if kind.is_dir() => folders.push(path),
                Ok(kind) if kind.is_file() && is_pdf(&path) && !made.contains(&path) => {
                    strays.extend(Some(path).filter(|path| !path.with_extension("toml").exists()));
                }
                _ => {}
            }
        }
    }
    // Names may differ in case, or in how letters are composed, and mean the same file.
    if !strays.is_empty() {
        let made: BTreeSet<_> = made.iter().filter_map(|path| batch::file_id(path)).collect();
        strays.retain(|stray| batch::file_id(stray).is_some_and(|id| !made.contains(&id)));
    }
    strays.sort();
    strays
}

/// Removes strays that Chancery made, if that is asked for.
///
/// # Errors
/// Those that cannot be removed.
pub(super) fn prune(strays: Vec<PathBuf>, asked: bool) -> (Vec<Stray>, Vec<Diagnostic>) {
    let mut errors = Vec::new();
    let strays = strays.into_iter().map(|path| {
        let pdf = path.display().to_string();
        let removed = asked
            && batch::is_own_file(&path)
            && match fs::remove_file(&path) {
                Ok(()) => true,
                Err(error) => {
                    let message = format!("cannot remove `{pdf}`: {}", batch::reason(&error));
                    errors.push(
                        Diagnostic::error(codes::UNWRITABLE_FILE, None, message).hint("remove it yourself"),
                    );
                    false
                }
            };
        Stray { pdf, removed }
    });
    (strays.collect(), errors)
}

fn is_pdf(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("pdf"))
}

/// Whether a brief's PDF goes to a folder.
pub(super) fn goes_to(task: &Task, folder: &Path) -> bool {
    matches!(&task.pdf, Some(Endpoint::File(path)) if path.parent().unwrap_or(Path::new("")) == folder)
}

/// Refuses a folder that leaves `within` through links.
fn stay(folder: &Path, within: &Path) -> Result<(), Diagnostic> {
    let whole = |path: &Path| Path::new(".").join(path).canonicalize();
    // The part of it that exists.
    let there = folder.ancestors().find_map(|part| whole(part).ok());
    match (there, whole(within)) {
        (Some(there), Ok(within)) if there.starts_with(&within) => Ok(()),
        _ => {
            let here = if within.as_os_str().is_empty() { Path::new(".") } else { within };
            let message = format!("`{}` leads out of `{}` through a link", folder.display(), here.display());
            Err(Diagnostic::error(codes::UNWRITABLE_FILE, None, message)
                .hint("remove the link, or choose another folder with `-o`"))
        }
    }
}

/// Where the PDFs go.
enum Destination {
    /// Each to the folder of its series, or next to its brief.
    OwnPlaces,
    Folder(PathBuf),
    One(Endpoint),
}

impl Destination {
    /// # Errors
    /// Why the PDF cannot be named.
    fn of(&self, candidate: &Candidate) -> Result<Endpoint, &'static str> {
        let Candidate { brief, row, edition, .. } = candidate;
        let language = edition.as_ref().map(|edition| &**edition.language.tag());
        let row = row.as_ref().map(|row| row.template.key(row.index));
        let (Endpoint::File(path), Self::OwnPlaces | Self::Folder(_)) = (brief, self) else {
            return Ok(match self {
                Self::OwnPlaces => Endpoint::Stream,
                Self::Folder(folder) => Endpoint::File(folder.join("brief.pdf")),
                Self::One(endpoint) => endpoint.clone(),
            });
        };
        let parent = path.parent().unwrap_or(Path::new(""));
        let Some(series) = listing(candidate) else {
            let name = NamePattern::usual().path(Path::new(""), path, row, language)?;
            return Ok(Endpoint::File(match self {
                Self::Folder(folder) => folder.join(name),
                _ => parent.join(name),
            }));
        };
        // The rows of a faulty template are unknown.
        let usual = NamePattern::usual();
        let pattern = if candidate.faulty { &usual } else { &series.name };
        let name = pattern.path(candidate.folder(), path, row, language)?;
        Ok(Endpoint::File(match (self, &series.output) {
            (Self::Folder(folder), _) => folder.join(name),
            (_, Some(output)) => series.folder.join(output).join(name),
            (_, None) => parent.join(name),
        }))
    }

    /// The folder that the PDF of a brief must not leave, also through links in it.
    fn bounds(&self, candidate: &Candidate) -> Option<PathBuf> {
        match (self, listing(candidate), &candidate.brief) {
            (Self::Folder(folder), ..) => Some(folder.clone()),
            (Self::OwnPlaces, Some(series), _) if series.output.is_some() => Some(series.folder.clone()),
            (Self::OwnPlaces, Some(_), Endpoint::File(brief)) => brief.parent().map(Path::to_owned),
            _ => None,
        }
    }
}

/// The series that lists a brief, and says where its PDF goes. That of any other brief goes next to it, even if the
/// settings of a series hold for it: among the PDFs of the series, it would be one that no brief builds.
fn listing(candidate: &Candidate) -> Option<&Series> {
    candidate.member.as_ref().filter(|member| member.listed).map(|member| &*member.series)
}

/// Refuses a file, or the name of one, as the folder of several PDFs.
fn refuse_file(folder: &Path) -> Result<(), UsageError> {
    let name = folder.display();
    if folder.is_file() {
        Err(UsageError::new(format!("several PDFs need an output folder, but `{name}` is a file")))
    } else if is_pdf(folder) && !folder.is_dir() {
        Err(UsageError::new(format!("several PDFs need an output folder, but `{name}` is the name of a PDF")))
    } else {
        Ok(())
    }
}

/// Creates an output folder.
fn make_folder(folder: &Path) -> Result<(), Diagnostic> {
    if folder.as_os_str().is_empty() {
        return Ok(());
    }
    let name = folder.display();
    fs::create_dir_all(folder).map_err(|error| {
        let reason = batch::reason(&error);
        Diagnostic::error(
            codes::UNWRITABLE_FILE,
            None,
            format!("cannot create the folder `{name}`: {reason}"),
        )
        .hint("choose another folder with `-o`")
    })
}
