//! Where the PDF of each brief goes.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::WrongCall;
use super::gather::{Candidate, Lost};
use crate::batch::{self, Identities, Output, Place, Task};
use crate::diag::{Diagnostic, codes};
use crate::series::{NamePattern, Series};

/// Briefs with the places of their PDFs.
#[derive(Debug, Default)]
pub(super) struct Destinations {
    pub tasks: Vec<Task>,
    /// What each is called on every machine, by which they are dealt to shards.
    pub names: Vec<String>,
    /// The folders that are meant for PDFs.
    pub folders: BTreeSet<OutputFolder>,
    /// Briefs whose PDF would have no name, or that of another.
    pub lost: Vec<Lost>,
}

/// Gives each brief the place of its PDF, which is none of the files that briefs and their series are made from.
///
/// # Errors
/// A call that cannot be meant.
pub(super) fn destinations(
    briefs: Vec<Candidate>,
    inputs: &BTreeSet<PathBuf>,
    several: bool,
    output: Option<&Output>,
) -> Result<Destinations, WrongCall> {
    let destination = match output {
        None => Destination::OwnPlaces,
        Some(Output::Stdout) if several => {
            return Err(WrongCall::new("only one brief can be written to standard output"));
        }
        Some(Output::Stdout) => Destination::One(Place::Stream),
        Some(Output::Path { path, folder }) if *folder || several || path.is_dir() => {
            refuse_file(path)?;
            Destination::Folder(path.clone())
        }
        Some(Output::Path { path, .. }) => Destination::One(Place::File(path.clone())),
    };
    let named = matches!(destination, Destination::One(_));
    let mut identities = Identities::default();
    let files = inputs.iter().map(|path| Place::File(path.clone()));
    let files = briefs.iter().map(|candidate| candidate.brief.clone()).chain(files);
    let own: BTreeSet<u128> = files.map(|file| identities.number(&file)).collect();
    let mut placed = Destinations::default();
    // The numbers of places, and which task is to write there.
    let mut taken = BTreeMap::<u128, usize>::new();
    for candidate in briefs {
        let name = candidate.name();
        let pdf = destination.of(&candidate);
        let mut task = candidate.task(None, named);
        let brief = task.name("-");
        let pdf = match (pdf, &task.series) {
            (Ok(pdf), _) => pdf,
            (Err(reason), Some(series)) => {
                let message = format!("the PDF of `{brief}` cannot be called like this: {reason}");
                placed.lost.push(Lost::of_name(brief, message, series));
                continue;
            }
            (Err(reason), None) => {
                return Err(WrongCall::new(format!("the PDF of `{brief}` has no name: {reason}")));
            }
        };
        let identity = identities.number(&pdf);
        if pdf != Place::Stream && own.contains(&identity) {
            let name = pdf.name("-");
            return Err(WrongCall::new(format!(
                "`{name}` would be overwritten by a PDF: briefs are made from it"
            )));
        }
        if let Some(other) = taken.get(&identity).and_then(|other| placed.tasks.get(*other)) {
            let (other, pdf) = (other.name("-"), pdf.name("-"));
            let message = format!("`{other}` and `{brief}` would both be written to `{pdf}`");
            let Some(series) = &task.series else { return Err(WrongCall::new(message)) };
            placed.lost.push(Lost::of_name(brief, message, series));
            continue;
        }
        taken.insert(identity, placed.tasks.len());
        if let Place::File(path) = &pdf
            && !named
        {
            placed.folders.insert(OutputFolder {
                path: path.parent().unwrap_or(Path::new("")).to_owned(),
                within: match &destination {
                    Destination::OwnPlaces => task.series.as_ref().map(|series| series.folder.clone()),
                    Destination::Folder(folder) => Some(folder.clone()),
                    Destination::One(_) => None,
                },
                // What stands beside its brief has its folder.
                made: task.series.is_some() || matches!(destination, Destination::Folder(_)),
                swept: several,
            });
        }
        task.pdf = Some(pdf);
        placed.tasks.push(task);
        placed.names.push(name);
    }
    Ok(placed)
}

/// A folder that PDFs go to.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct OutputFolder {
    path: PathBuf,
    /// The folder that nothing is written outside of: that of the series that says where, or that of `-o`.
    within: Option<PathBuf>,
    /// Whether it is made where it is not there.
    made: bool,
    /// Whether what killed runs left there is taken away. Not for a single brief, which may stand among thousands of
    /// files.
    swept: bool,
}

/// Makes the folders that PDFs go to, and takes away what runs that were killed left in them. Returns those that
/// cannot be made, or lead out of where they should be.
pub(super) fn prepare(folders: &BTreeSet<OutputFolder>) -> Vec<(PathBuf, Lost)> {
    let mut unusable = Vec::new();
    for OutputFolder { path, within, made, swept } in folders {
        let is_there = || {
            let Some(within) = within else { return make_folder(path) };
            make_folder(within)?;
            // Nothing is made outside, and nothing written.
            stay(path, within)?;
            make_folder(path)?;
            stay(path, within)
        };
        if *made && let Err(error) = is_there() {
            unusable.push((path.clone(), Lost::of_folder(path, error)));
            continue;
        }
        if !*swept {
            continue;
        }
        batch::sweep(if path.as_os_str().is_empty() { Path::new(".") } else { path });
    }
    unusable
}

/// PDFs below the output folders of series that none of their briefs makes: what is left of briefs and rows that are
/// gone. In the order of their names.
pub(super) fn strays(series: &[Arc<Series>], tasks: &[Task]) -> Vec<PathBuf> {
    let made = tasks.iter().filter_map(|task| match &task.pdf {
        Some(Place::File(path)) => Some(path.as_path()),
        _ => None,
    });
    let made: BTreeSet<&Path> = made.collect();
    let mut folders: Vec<_> =
        series.iter().filter_map(|series| Some(series.folder.join(series.output.as_ref()?))).collect();
    let mut strays = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).into_iter().flatten().flatten() {
            let path = entry.path();
            // Not through links: they may lead back.
            match entry.file_type() {
                Ok(kind) if kind.is_dir() => folders.push(path),
                Ok(kind) if kind.is_file() && is_pdf(&path) && !made.contains(path.as_path()) => {
                    strays.push(path);
                }
                _ => {}
            }
        }
    }
    strays.sort();
    strays
}

fn is_pdf(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("pdf"))
}

/// Whether a brief's PDF goes to a folder.
pub(super) fn goes_to(task: &Task, folder: &Path) -> bool {
    matches!(&task.pdf, Some(Place::File(path)) if path.parent().unwrap_or(Path::new("")) == folder)
}

/// Refuses a folder that links lead out of another.
fn stay(folder: &Path, within: &Path) -> Result<(), Diagnostic> {
    let whole = |path: &Path| Path::new(".").join(path).canonicalize();
    // The part of it that is there already.
    let there = folder.ancestors().find_map(|part| whole(part).ok());
    match (there, whole(within)) {
        (Some(there), Ok(within)) if there.starts_with(&within) => Ok(()),
        _ => {
            let here = if within.as_os_str().is_empty() { Path::new(".") } else { within };
            let message = format!("links lead `{}` out of `{}`", folder.display(), here.display());
            Err(Diagnostic::error(codes::UNWRITABLE_FILE, None, message)
                .hint("take the link away, or choose another place with `-o`"))
        }
    }
}

/// How the caller wants the PDFs placed.
enum Destination {
    /// Each where its series says, or beside its brief.
    OwnPlaces,
    Folder(PathBuf),
    One(Place),
}

impl Destination {
    /// # Errors
    /// Why the PDF has no name.
    fn of(&self, candidate: &Candidate) -> Result<Place, &'static str> {
        let Candidate { brief, row, series, .. } = candidate;
        let row = row.as_ref().map(|row| row.template.key(row.index));
        let (Place::File(path), Self::OwnPlaces | Self::Folder(_)) = (brief, self) else {
            return Ok(match self {
                Self::OwnPlaces => Place::Stream,
                Self::Folder(folder) => Place::File(folder.join("brief.pdf")),
                Self::One(place) => place.clone(),
            });
        };
        let parent = path.parent().unwrap_or(Path::new(""));
        let Some(series) = series else {
            let name = NamePattern::usual().path(Path::new(""), path, row)?;
            return Ok(Place::File(match self {
                Self::Folder(folder) => folder.join(name),
                _ => parent.join(name),
            }));
        };
        // A pattern may ask for the row that is not known.
        let usual = NamePattern::usual();
        let pattern = if candidate.faulty { &usual } else { &series.name };
        let name = pattern.path(candidate.folder(), path, row)?;
        Ok(Place::File(match (self, &series.output) {
            (Self::Folder(folder), _) => folder.join(name),
            (_, Some(output)) => series.folder.join(output).join(name),
            (_, None) => parent.join(name),
        }))
    }
}

/// Refuses a call that has several PDFs go to what is, or is called like, a file.
fn refuse_file(folder: &Path) -> Result<(), WrongCall> {
    let name = folder.display();
    if folder.is_file() {
        Err(WrongCall::new(format!("several PDFs need a folder, and `{name}` is a file")))
    } else if is_pdf(folder) && !folder.is_dir() {
        Err(WrongCall::new(format!("several PDFs need a folder, and `{name}` names a file")))
    } else {
        Ok(())
    }
}

/// Makes the folder that several PDFs go to.
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
            format!("the folder `{name}` cannot be made: {reason}"),
        )
        .hint("choose another place with `-o`")
    })
}
