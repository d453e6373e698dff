//! Briefs as files: finds them, builds them in parallel, and writes their PDFs atomically.
//!
//! A run (`run`) has jobs, each of which takes the next brief, reads it, has it made and hands it to be written. It is
//! made in the run's own process (`build`), or in a worker (`isolate`): another process of the same program (`worker`),
//! which is told what to make, and answers, over pipes (`wire`). Everything else is the same. Spreadsheets are read by
//! workers, or else in a process for each (`sheets`), and what is attached to PDFs always (`attached`).

mod apart;
mod attached;
mod build;
mod child;
mod find;
mod isolate;
mod output;
mod panics;
mod run;
mod sheets;
mod threads;
mod wire;
mod worker;

pub(crate) use attached::{PDF, PDF_LIMIT, Traceable, serve_pdf, traceable_apart};
pub use build::{
    Edition, Endpoint, FileId, Identities, Isolation, Outcome, Settings, Task, TaskReport, TemplateRow,
    edition_name, file_id, stdin_id,
};
pub(crate) use child::WORKER;
pub use find::{FoundBriefs, find, is_many, is_passed_over, is_pattern, matches};
pub use output::Output;
pub(crate) use output::{Draft, sweep, write_new};
pub use run::run;
pub(crate) use sheets::{MEMORY, SHEET, TIMEOUT, apart as sheets_apart, serve_sheet};
pub(crate) use worker::serve;

pub(crate) use build::{is_own_file, reason, unwritable, way_to_read};
