//! Stage two: a brief to a document, a sequence of blocks with roles.

mod document;

pub use document::*;

use crate::brief::Brief;
use crate::locale::Locale;

/// Composes the briefing that a brief describes. Blocks that the brief does not fill are absent.
pub fn compose(_brief: &Brief, _locale: &Locale) -> Document {
    todo!()
}
