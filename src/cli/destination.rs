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
) -> (Vec<Task>, BTreeSet<PathBuf>) {
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
    let mut identities = Identities::default();
    let own: BTreeSet<Place> = briefs.iter().map(|candidate| identities.of(&candidate.brief)).collect();
    let mut taken = BTreeMap::<Place, String>::new();
    let mut tasks = Vec::with_capacity(briefs.len());
    for candidate in briefs {
        let pdf = destination.of(&candidate);
        let task = candidate.task(Some(pdf.clone()));
        if pdf == Place::Stream && std::io::stdout().is_terminal() {
            wrong_call(
                ErrorKind::ValueValidation,
                "a PDF is nothing for a terminal: say where with `-o FILE`",
            );
        }
        let identity = identities.of(&pdf);
        if pdf != Place::Stream && own.contains(&identity) {
            let name = pdf.name("-");
            wrong_call(
                ErrorKind::ValueValidation,
                format!("the brief `{name}` would be overwritten by a PDF"),
            );
        }
        if let Some(other) = taken.insert(identity, task.name("-")) {
            let message =
                format!("`{other}` and `{}` would both be written to `{}`", task.name("-"), pdf.name("-"));
            wrong_call(ErrorKind::ValueValidation, message);
        }
        tasks.push(task);
    }
    // What is named as a file, or stands beside its brief, has its folder.
    let in_folder = |task: &&Task| match destination {
        Destination::OwnPlaces => task.series.is_some(),
        Destination::Folder(_) => true,
        Destination::One(_) => false,
    };
    let folder = |task: &Task| match &task.pdf {
        Some(Place::File(path)) => path.parent().map(Path::to_owned),
        _ => None,
    };
    let mut folders: BTreeSet<PathBuf> = tasks.iter().filter(in_folder).filter_map(folder).collect();
    folders.remove(Path::new(""));
    (tasks, folders)
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
pub(super) fn make_folder(folder: &Path) -> Result<(), Diagnostic> {
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
