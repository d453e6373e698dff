//! From bytes to a checked brief.

use super::files::ReadFiles;
use super::model::Brief;
use crate::diag::{Diagnostic, SourceFiles};

/// What became of a brief.
#[derive(Debug)]
pub struct Loaded {
    /// The brief, where no diagnostic is an error.
    pub brief: Option<Brief>,
    /// Everything that was found, in the order of the file.
    pub diagnostics: Vec<Diagnostic>,
    /// What the diagnostics point into: the brief itself is the first.
    pub sources: SourceFiles,
    /// The other files that were read, or asked for, by their paths from the brief's folder; each
    /// once. What was built is out of date when one of them changes.
    pub inputs: Vec<String>,
}

/// Reads a brief. `name` is what diagnostics call it: its path as the user gave it, or `<stdin>`.
/// `files` answers for the pictures, house style and data that the brief names.
pub fn load(_name: &str, _bytes: &[u8], _files: &dyn ReadFiles) -> Loaded {
    todo!()
}
