//! The type of a lint.

use crate::brief::Brief;
use crate::compose::Document;
use crate::diag::Diagnostic;

/// A lint: something that is allowed, but probably a mistake.
#[derive(Debug)]
pub struct Lint {
    /// `L` and four digits. What it means in one line is said where the codes are.
    pub code: &'static str,
    pub level: Level,
    /// Why it is probably a mistake, and what to do about it.
    pub why: &'static str,
    /// Part of a brief in which it is found.
    pub fires: &'static str,
    /// The same, corrected.
    pub silent: &'static str,
    /// Finds it. None for a lint that is found where the mistake is found, while a text, a picture or a file is read.
    pub check: Option<Check>,
}

/// A function that finds a lint.
#[derive(Debug, Clone, Copy)]
pub enum Check {
    /// In a brief that has been read.
    Brief(fn(&Brief, &mut Vec<Diagnostic>)),
    /// In a brief in the language of an edition, for each of them.
    Edition(fn(&Brief, &mut Vec<Diagnostic>)),
    /// In the document that a brief without errors is composed to.
    Document(fn(&Document, &mut Vec<Diagnostic>)),
}

/// The default level of a lint. `--deny`, `--allow` and `[lints]` override it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// It is reported, and the briefing is built.
    Warn,
    /// It is reported where `--deny` or `[lints]` names its code, and then it is an error.
    OptIn,
}
