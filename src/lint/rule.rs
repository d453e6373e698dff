//! What a lint is.

use crate::brief::Brief;
use crate::diag::Diagnostic;

/// A lint: something that is allowed, and most likely a mistake.
#[derive(Debug)]
pub struct Lint {
    /// `L` and four digits. What it means in one line is said where the codes are.
    pub code: &'static str,
    pub level: Level,
    /// Why it is most likely a mistake, and what to do about it.
    pub why: &'static str,
    /// Part of a brief in which it is found.
    pub fires: &'static str,
    /// The same, corrected.
    pub silent: &'static str,
    /// Finds it in a brief that has been read. None for a lint that is found where the mistake is met:
    /// while a text, a picture or a file is read, or when the pages are made.
    pub check: Option<Check>,
}

/// Finds a lint in a brief.
pub type Check = fn(&Brief, &mut Vec<Diagnostic>);

/// What becomes of a lint unless `--deny`, `--allow` or `[lints]` say otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// It is reported, and the briefing is built.
    Warn,
}
