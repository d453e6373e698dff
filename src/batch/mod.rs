//! Briefs as files: finds them, builds them in parallel, and writes their PDFs atomically.

mod build;
mod find;
mod output;
mod panics;
mod run;

pub use build::{Endpoint, FileId, Identities, Outcome, Settings, Task, TaskReport, TemplateRow, file_id};
pub use find::{FoundBriefs, find, is_many, is_passed_over, is_pattern, matches};
pub use output::Output;
pub(crate) use output::{sweep, write_new};
pub use run::run;

pub(crate) use build::{is_own_file, reason, unwritable, way_to_read};
