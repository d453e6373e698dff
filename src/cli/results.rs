//! `--report` and `--junit`: the result of each brief, written while the run goes on.

use std::io;

use super::junit;
use super::record::{self, Brief, Head, Room};
use super::report::Reporter;
use super::stray::Stray;
use crate::batch::{self, Draft, Endpoint};
use crate::diag::Diagnostic;

/// A requested report: its option, its file and its format.
#[derive(Debug, Clone)]
pub(super) struct ReportFile {
    pub option: &'static str,
    pub endpoint: Endpoint,
    pub format: Format,
}

#[derive(Debug, Clone, Copy)]
pub(super) enum Format {
    Json,
    Junit,
}

impl ReportFile {
    fn unwritable(&self, error: &io::Error) -> Diagnostic {
        let hint = format!("choose another file for `{}`", self.option);
        batch::unwritable(&self.endpoint.name("<stdout>"), error, &hint)
    }
}

/// The reports of a run. Each is whole when the run is over, or as it was before.
pub(super) struct Results {
    files: Vec<(ReportFile, Result<Writer, Diagnostic>)>,
    room: Room,
}

enum Writer {
    Json(record::Writer),
    Junit(junit::Writer),
}

impl Results {
    /// Starts the reports of a run of so many briefs.
    pub(super) fn new(files: Vec<ReportFile>, head: &Head, briefs: usize) -> Self {
        let start = |file: ReportFile| {
            let writer = file.endpoint.draft().and_then(|draft| Writer::new(file.format, draft, head));
            let writer = writer.map_err(|error| file.unwritable(&error));
            (file, writer)
        };
        Self { files: files.into_iter().map(start).collect(), room: Room::new(briefs) }
    }

    /// Whether none was asked for.
    pub(super) fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    pub(super) fn push(&mut self, mut brief: Brief) {
        self.room.fit(&mut brief);
        for (file, writer) in &mut self.files {
            if let Ok(open) = writer
                && let Err(error) = open.push(&brief)
            {
                *writer = Err(file.unwritable(&error));
            }
        }
    }

    /// Leaves the file of an option as it is. Returns whether there is such a report.
    pub(super) fn refuse(&mut self, option: &str, why: &Diagnostic) -> bool {
        let found = self.files.iter_mut().find(|(file, _)| file.option == option);
        let Some((_, writer)) = found else { return false };
        if writer.is_ok() {
            *writer = Err(why.clone());
        }
        true
    }

    /// Adds PDFs that no brief builds, and gives the reports their names. Prints an error for each that could not be
    /// written, and returns whether there was none.
    pub(super) fn finish(self, strays: &[Stray], reporter: &Reporter) -> bool {
        let mut written = true;
        for (file, writer) in self.files {
            let finish = |writer: Writer| writer.finish(strays).map_err(|error| file.unwritable(&error));
            if let Err(error) = writer.and_then(finish) {
                reporter.diagnostic(&error);
                written = false;
            }
        }
        written
    }
}

impl Writer {
    fn new(format: Format, draft: Draft, head: &Head) -> io::Result<Self> {
        match format {
            Format::Json => record::Writer::new(draft, head).map(Self::Json),
            Format::Junit => junit::Writer::new(draft).map(Self::Junit),
        }
    }

    fn push(&mut self, brief: &Brief) -> io::Result<()> {
        match self {
            Self::Json(writer) => writer.push(brief),
            Self::Junit(writer) => writer.push(brief),
        }
    }

    fn finish(self, strays: &[Stray]) -> io::Result<()> {
        match self {
            Self::Json(writer) => writer.finish(strays),
            Self::Junit(writer) => writer.finish(strays),
        }
    }
}
