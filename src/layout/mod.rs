//! Stage four: a document to pages of frames, and the structure tree that their marks refer to.

use crate::chart::Figure;
use crate::compose::Document;
use crate::font::Fonts;
use crate::frame::{AnchorId, Frame};
use crate::geom::Size;
use crate::structure::Structure;
use crate::theme::Theme;

/// A briefing, set.
#[derive(Debug, Clone)]
pub struct Pages {
    /// All of one size.
    pub size: Size,
    pub pages: Vec<Frame>,
    pub structure: Structure,
    /// Headings in order, for the outline.
    pub outline: Vec<OutlineItem>,
}

/// A heading in the outline.
#[derive(Debug, Clone)]
pub struct OutlineItem {
    /// 1 is the title; the outline's own levels follow from the order.
    pub level: u8,
    pub title: String,
    pub anchor: AnchorId,
}

/// Sets a document. `figures` are its charts as drawn, in the order of [`Document::charts`].
pub fn layout(_document: &Document, _figures: Vec<Figure>, _fonts: &Fonts, _theme: &Theme) -> Pages {
    todo!()
}
