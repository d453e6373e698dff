//! What is attached to a PDF, whoever made it.
//!
//! `lopdf` bounds what a stream may be unpacked to, but neither how many there are nor how much work a file is: whoever
//! calls this with files of strangers does it where time and memory are bounded.

use std::fmt;

use lopdf::{Dictionary, Document, LoadOptions, Object, decode_text_string};
use serde::{Deserialize, Serialize};

/// How deep the tree of names may be, and how many names it may have.
const DEPTH: u32 = 16;
const NAMES: usize = 10_000;

/// The files attached to a PDF.
pub(crate) struct Attached {
    document: Document,
    /// The most bytes that a file may have.
    limit: usize,
}

/// Why nothing that is attached to a PDF can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum AttachedError {
    NotPdf,
    Damaged,
    /// It needs a password.
    Encrypted,
    /// What is attached has more bytes than is allowed.
    TooLarge(usize),
}

/// What follows the name of the PDF.
impl fmt::Display for AttachedError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotPdf => f.write_str("is not a PDF"),
            Self::Damaged => f.write_str("is a damaged PDF"),
            Self::Encrypted => f.write_str("is a PDF that needs a password"),
            Self::TooLarge(limit) => write!(f, "has an attachment of more than {} MiB", limit >> 20),
        }
    }
}

impl Attached {
    /// Reads a PDF.
    pub(crate) fn load(pdf: &[u8], limit: usize) -> Result<Self, AttachedError> {
        // Readers look for the header in the first kilobyte (ISO 32000-2, annex I.3).
        let start = pdf.get(..pdf.len().min(1 << 10)).unwrap_or_default();
        if memchr::memmem::find(start, b"%PDF-").is_none() {
            return Err(AttachedError::NotPdf);
        }
        let options = LoadOptions::with_max_decompressed_size(limit);
        let document = Document::load_mem_with_options(pdf, options).map_err(|error| match error {
            lopdf::Error::Decryption(_) | lopdf::Error::InvalidPassword => AttachedError::Encrypted,
            _ => AttachedError::Damaged,
        })?;
        if document.trailer.has(b"Encrypt") {
            return Err(AttachedError::Encrypted);
        }
        // Other damage shows where it matters.
        document.catalog().map_err(|_| AttachedError::Damaged)?;
        Ok(Self { document, limit })
    }

    /// A file by its name; none if there is none.
    pub(crate) fn file(&self, name: &str) -> Result<Option<Vec<u8>>, AttachedError> {
        let names = self.document.catalog().ok().and_then(|catalog| self.dictionary(catalog, b"Names"));
        let Some(tree) = names.and_then(|names| self.dictionary(names, b"EmbeddedFiles")) else {
            return Ok(None);
        };
        let mut left = NAMES;
        let Some(file) = self.find(tree, name, DEPTH, &mut left) else { return Ok(None) };
        let streams = self.dictionary(file, b"EF").ok_or(AttachedError::Damaged)?;
        let stream = [&b"UF"[..], b"F"].into_iter().find_map(|key| streams.get(key).ok());
        let stream = stream.and_then(|stream| self.document.dereference(stream).ok());
        let stream = stream.and_then(|(_, stream)| stream.as_stream().ok()).ok_or(AttachedError::Damaged)?;
        match stream.decompressed_content_with_limit(self.limit) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(lopdf::Error::Decompress(lopdf::DecompressError::MemoryLimitExceeded { .. })) => {
                Err(AttachedError::TooLarge(self.limit))
            }
            Err(_) => Err(AttachedError::Damaged),
        }
    }

    /// The specification of a file in a tree of names (ISO 32000-2, 7.9.6).
    fn find<'a>(
        &'a self,
        tree: &'a Dictionary,
        name: &str,
        depth: u32,
        left: &mut usize,
    ) -> Option<&'a Dictionary> {
        for file in self.array(tree, b"Names").iter().skip(1).step_by(2) {
            *left = left.checked_sub(1)?;
            let Some(file) = self.resolved(file) else { continue };
            let called = [&b"UF"[..], b"F"].into_iter().find_map(|key| file.get(key).ok());
            let called = called.and_then(|called| self.document.dereference(called).ok());
            let called = called.and_then(|(_, called)| decode_text_string(called).ok());
            if called.as_deref() == Some(name) {
                return Some(file);
            }
        }
        let depth = depth.checked_sub(1)?;
        self.array(tree, b"Kids").iter().find_map(|kid| {
            *left = left.checked_sub(1)?;
            self.find(self.resolved(kid)?, name, depth, left)
        })
    }

    fn resolved<'a>(&'a self, object: &'a Object) -> Option<&'a Dictionary> {
        self.document.dereference(object).ok()?.1.as_dict().ok()
    }

    fn dictionary<'a>(&'a self, of: &'a Dictionary, key: &[u8]) -> Option<&'a Dictionary> {
        self.resolved(of.get(key).ok()?)
    }

    fn array<'a>(&'a self, of: &'a Dictionary, key: &[u8]) -> &'a [Object] {
        let array = of.get(key).ok().and_then(|array| self.document.dereference(array).ok());
        array.and_then(|(_, array)| array.as_array().ok()).map_or(&[], Vec::as_slice)
    }
}
