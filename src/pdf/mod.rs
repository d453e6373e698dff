//! Stages five and six: pages to a tagged PDF.
//!
//! The document is made by `printpdf`, and completed in a pass over the `lopdf::Document` that it hands
//! out. Who does what:
//!
//! 1. [`content`] paints frames to content streams. On the way [`codes`] gives glyphs their codes,
//!    [`resources`] notes images, gradients, opacities, layers and tiles, and marks become marked-content
//!    sequences.
//! 2. `printpdf` builds the document around them: pages, fonts with their widths and texts, images,
//!    shadings, graphics states. [`embed`] subsets the fonts for it, [`slim`] drops what a PDF does not need
//!    of them, [`combine`] adds glyphs.
//! 3. [`finish`] puts in what `printpdf` does not know: the content streams, the structure tree ([`tags`]),
//!    layers, masks and tiles ([`resources`]), links and outline ([`navigation`]), [`metadata`], the colour profile ([`icc`]), the attached brief.
//! 4. [`writer`] writes the file.
//!
//! Streams are deflated by whatever threads are idle, each from the moment that it is known: a page's content
//! once it is painted, a font once it is subset.
//!
//! [`attached`] reads back what is attached to a file.
//!
//! Content streams are not made of `printpdf`'s operators: these hold an owned text for every glyph and a
//! string object for every code. Turning 53 dense pages of them to a document takes five times the
//! instructions of painting the same pages here, and twice those of this whole stage.

mod attached;
mod codes;
mod combine;
mod content;
mod embed;
mod finish;
mod icc;
mod identity;
mod metadata;
mod navigation;
mod page;
mod resources;
mod sfnt;
mod show;
mod slim;
mod syntax;
mod tags;
mod writer;

pub(crate) use attached::{Attached, AttachedError};
pub use identity::{Identifiers, Identity, is_own};

use std::borrow::Cow;

use crate::compose::Meta;
use crate::font::Fonts;
use crate::layout::Pages;

/// Metadata of the file, in addition to the document's [`Meta`].
#[derive(Debug, Clone)]
pub struct FileInfo<'a> {
    /// Seconds since 1970, UTC: from the brief's date or `SOURCE_DATE_EPOCH`, never from the clock.
    pub timestamp: i64,
    pub identifiers: Identifiers,
    /// The brief itself, and the data of its charts.
    pub attachments: Cow<'a, [Attachment]>,
}

/// A file within the file (ISO 19005-3, 6.8).
#[derive(Debug, Clone)]
pub struct Attachment {
    /// No two in a file have the same.
    pub name: String,
    /// Its media type: `text/csv`.
    pub media_type: &'static str,
    pub bytes: Vec<u8>,
    pub relationship: AfRelationship,
    /// What it is, for a reader.
    pub description: String,
}

impl Attachment {
    /// The same file with other bytes in it.
    pub(crate) fn with(&self, bytes: Vec<u8>) -> Self {
        Self { bytes, ..self.clone() }
    }
}

/// What an attachment is to the document (ISO 19005-3, annex E).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AfRelationship {
    /// What the document was made from.
    Source,
    /// What a part of the document shows.
    Data,
    /// More about what the document shows, for programs.
    Supplement,
}

/// Writes a PDF that conforms to PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1).
///
/// Nothing in it depends on when, where or how often it is made.
pub fn export(pages: &Pages, meta: &Meta, info: &FileInfo, fonts: &Fonts) -> Vec<u8> {
    export_with(pages, meta, info, fonts, || None)
}

/// Writes a PDF as [`export`] does. One more attachment is made meanwhile.
pub(crate) fn export_with(
    pages: &Pages,
    meta: &Meta,
    info: &FileInfo,
    fonts: &Fonts,
    more: impl FnOnce() -> Option<Attachment> + Send,
) -> Vec<u8> {
    let finished = rayon::in_place_scope(|scope| {
        let mut painter = content::Painter::new(fonts, &pages.structure);
        let paint = |frame| {
            let mut page = painter.page(frame, pages.size.height, pages.bleed);
            let content = writer::Content::deflated(std::mem::take(&mut page.content), scope);
            (page, content)
        };
        let paint_all = || pages.pages.iter().map(paint).unzip();
        let ((painted, contents), more): ((Vec<_>, Vec<_>), _) = rayon::join(paint_all, more);
        let attachments: Vec<Cow<Attachment>> =
            info.attachments.iter().map(Cow::Borrowed).chain(more.map(Cow::Owned)).collect();
        // Deflated while the rest is put together, which is done by one thread.
        let attached = attachments.iter().map(|attachment| {
            let content = writer::Content::deflated(attachment.bytes.clone(), scope);
            (&**attachment, content)
        });
        let attached = attached.collect();
        let mut subsets = embed::subset(&painter.codes, scope);
        let (mut document, composed) = finish::document(pages, painter.resources, &mut subsets);
        let mut file = writer::Writer::new(document.max_id, scope);
        embed::fix(subsets, &mut document, &mut file);
        composed.write(&mut document, &mut file);
        finish::finish(document, pages, (&painted, contents), meta, (info, attached), file)
    });
    finished.bytes()
}
