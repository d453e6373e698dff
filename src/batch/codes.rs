//! The codes of what can go wrong beside the text of a brief.

/// A brief that cannot be read.
pub(crate) const UNREADABLE_FILE: &str = "E0701";
/// A briefing longer than it may be.
pub(crate) const TOO_MANY_PAGES: &str = "E0901";
/// A character that no font has.
#[allow(dead_code)]
pub(crate) const NO_GLYPH: &str = "E0902";
/// A font family that no font is of.
pub(crate) const NO_SUCH_FAMILY: &str = "E0903";
/// A font that cannot be used.
pub(crate) const FONT: &str = "E0904";
/// A file that cannot be written.
pub(crate) const UNWRITABLE_FILE: &str = "E0905";
/// A fault of Chancery.
pub(crate) const INTERNAL: &str = "E0999";
