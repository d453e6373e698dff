//! Stages five and six: pages to a tagged PDF.

use crate::compose::Meta;
use crate::font::Fonts;
use crate::layout::Pages;

/// What the file says of itself, beside the document's own [`Meta`].
#[derive(Debug, Clone)]
pub struct FileInfo {
    /// Seconds since 1970, UTC: from the brief's date or `SOURCE_DATE_EPOCH`, never from the clock.
    pub timestamp: i64,
    /// A digest of everything that the file was made from: the file's own identifier.
    pub digest: [u8; 16],
    /// The brief itself, to be attached: its file name and bytes.
    pub source: Option<(String, Vec<u8>)>,
}

/// Writes a PDF that conforms to PDF/A-3a and PDF/UA-1.
pub fn export(_pages: &Pages, _meta: &Meta, _info: &FileInfo, _fonts: &Fonts) -> Vec<u8> {
    todo!()
}
