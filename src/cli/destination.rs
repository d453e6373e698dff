//! Where the PDF of each brief goes.

use std::collections::{BTreeMap, BTreeSet};
use std::io::IsTerminal;
use std::path::{Path, PathBuf};

use clap::error::ErrorKind;

use super::gather::Candidate;
use super::wrong_call;
use crate::batch::{self, Identities, Output, Place, Task};
use crate::diag::{Diagnostic, codes};
use crate::series::NamePattern;

/// Gives each brief the place of its PDF, and tells the folders that are meant for PDFs. Calls that cannot be
/// meant are ended.
pub(super) fn destinations(
    briefs: Vec<Candidate>,
    several: bool,
    output: Option<&Output>,
) -> (Vec<Task>, BTreeSet<OutputFolder>) {
    let destination = match output {
        None => Destination::OwnPlaces,
        Some(Output::Stdout) if several => {
            wrong_call(ErrorKind::ValueValidation, "only one brief can be written to standard output")
        }
        Some(Output::Stdout) => Destination::One(Place::Stream),
        Some(Output::Path { path, folder }) if *folder || several || path.is_dir() => {
            refuse_file(path);
            Destination::Folder(path.clone())
        }
        Some(Output::Path { path, .. }) => Destination::One(Place::File(path.clone())),
    };
    let named = matches!(destination, Destination::One(_));
    let mut identities = Identities::default();
    let own: BTreeSet<u128> = briefs.iter().map(|candidate| identities.number(&candidate.brief)).collect();
    // The numbers of places, and which task is to write there.
    let mut taken = BTreeMap::<u128, usize>::new();
    let mut tasks = Vec::<Task>::with_capacity(briefs.len());
    for candidate in briefs {
        let pdf = destination.of(&candidate);
        let task = candidate.task(Some(pdf.clone()), named);
        if pdf == Place::Stream && std::io::stdout().is_terminal() {
            wrong_call(
                ErrorKind::ValueValidation,
                "a PDF is nothing for a terminal: say where with `-o FILE`",
            );
        }
        let identity = identities.number(&pdf);
        if pdf != Place::Stream && own.contains(&identity) {
            let name = pdf.name("-");
            wrong_call(
                ErrorKind::ValueValidation,
                format!("the brief `{name}` would be overwritten by a PDF"),
            );
        }
        if let Some(other) = taken.insert(identity, tasks.len()) {
            let other = tasks.get(other).map_or_else(String::new, |other| other.name("-"));
            let message =
                format!("`{other}` and `{}` would both be written to `{}`", task.name("-"), pdf.name("-"));
            wrong_call(ErrorKind::ValueValidation, message);
        }
        tasks.push(task);
    }
    let folder = |task: &Task| match &task.pdf {
        Some(Place::File(path)) if !named => Some(OutputFolder {
            path: path.parent().unwrap_or(Path::new("")).to_owned(),
            within: match destination {
                Destination::OwnPlaces => task.series.as_ref().map(|series| series.folder.clone()),
                _ => None,
            },
            // What stands beside its brief has its folder.
            made: task.series.is_some() || matches!(destination, Destination::Folder(_)),
            swept: several,
        }),
        _ => None,
    };
    let folders = tasks.iter().filter_map(folder).collect();
    (tasks, folders)
}

/// A folder that PDFs go to.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct OutputFolder {
    path: PathBuf,
    /// The folder of the series that says so, which nothing is written outside of.
    within: Option<PathBuf>,
    /// Whether it is made where it is not there.
    made: bool,
    /// Whether what killed runs left there is taken away. Not for a single brief, which may stand among thousands of
    /// files.
    swept: bool,
}

/// Makes the folders that PDFs go to, and takes away what runs that were killed left in them.
///
/// # Errors
/// A folder that cannot be made, or leads out of its series.
pub(super) fn prepare(folders: &BTreeSet<OutputFolder>) -> Result<(), Diagnostic> {
    for OutputFolder { path, within, made, swept } in folders {
        if let Some(series) = within {
            stay(path, series)?;
        }
        if *made && !path.as_os_str().is_empty() {
            make_folder(path)?;
        }
        if !*swept {
            continue;
        }
        batch::sweep(if path.as_os_str().is_empty() { Path::new(".") } else { path });
    }
    Ok(())
}

/// Refuses a folder that links lead out of the folder of its series.
fn stay(folder: &Path, series: &Path) -> Result<(), Diagnostic> {
    let whole = |path: &Path| Path::new(".").join(path).canonicalize();
    // The part of it that is there already.
    let there = folder.ancestors().find_map(|part| whole(part).ok());
    match (there, whole(series)) {
        (Some(there), Ok(series)) if there.starts_with(&series) => Ok(()),
        _ => {
            let message = format!("links lead `{}` out of the folder of its series", folder.display());
            Err(Diagnostic::error(codes::UNWRITABLE_FILE, None, message)
                .hint("name a folder in it, or choose any place with `-o`"))
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
    fn of(&self, candidate: &Candidate) -> Place {
        let Candidate { brief, row, series, .. } = candidate;
        let row = row.as_ref().map(|row| row.template.key(row.index));
        let (Place::File(path), Self::OwnPlaces | Self::Folder(_)) = (brief, self) else {
            return match self {
                Self::OwnPlaces => Place::Stream,
                Self::Folder(folder) => Place::File(folder.join("brief.pdf")),
                Self::One(place) => place.clone(),
            };
        };
        let parent = path.parent().unwrap_or(Path::new(""));
        let Some(series) = series else {
            let name = NamePattern::usual().path(Path::new(""), path, row);
            return Place::File(match self {
                Self::Folder(folder) => folder.join(name),
                _ => parent.join(name),
            });
        };
        let name = series.name.path(candidate.folder(), path, row);
        Place::File(match (self, &series.output) {
            (Self::Folder(folder), _) => folder.join(name),
            (_, Some(output)) => series.folder.join(output).join(name),
            (_, None) => parent.join(name),
        })
    }
}

/// Ends a call that has several PDFs go to what is, or is called like, a file.
fn refuse_file(folder: &Path) {
    let name = folder.display();
    if folder.is_file() {
        wrong_call(ErrorKind::ValueValidation, format!("several PDFs need a folder, and `{name}` is a file"));
    }
    if folder.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("pdf")) && !folder.is_dir() {
        wrong_call(
            ErrorKind::ValueValidation,
            format!("several PDFs need a folder, and `{name}` names a file"),
        );
    }
}

/// Makes the folder that several PDFs go to.
fn make_folder(folder: &Path) -> Result<(), Diagnostic> {
    let name = folder.display();
    std::fs::create_dir_all(folder).map_err(|error| {
        let reason = batch::reason(&error);
        Diagnostic::error(
            codes::UNWRITABLE_FILE,
            None,
            format!("the folder `{name}` cannot be made: {reason}"),
        )
        .hint("choose another place with `-o`")
    })
}
