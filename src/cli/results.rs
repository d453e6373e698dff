//! `--report` and `--junit`: the result of each brief, written while the run goes on.

use std::io;

use super::junit;
use super::record::{self, Brief, Head, Room};
use super::report::Reporter;
use crate::batch::{self, Draft, Endpoint};

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

/// The reports of a run. Each is whole when the run is over, or as it was before.
pub(super) struct Results {
    files: Vec<(ReportFile, io::Result<Writer>)>,
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
        for (_, writer) in &mut self.files {
            if let Ok(open) = writer
                && let Err(error) = open.push(&brief)
            {
                *writer = Err(error);
            }
        }
    }

    /// Gives the reports their names. Prints an error for each that could not be written, and returns whether there was
    /// none.
    pub(super) fn finish(self, reporter: &Reporter) -> bool {
        let mut written = true;
        for (ReportFile { option, endpoint, .. }, writer) in self.files {
            if let Err(error) = writer.and_then(Writer::finish) {
                let hint = format!("choose another file for `{option}`");
                reporter.diagnostic(&batch::unwritable(&endpoint.name("<stdout>"), &error, &hint));
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

    fn finish(self) -> io::Result<()> {
        match self {
            Self::Json(writer) => writer.finish(),
            Self::Junit(writer) => writer.finish(),
        }
    }
}
