//! What a document is set to.

use crate::diag::Span;
use crate::frame::{AnchorId, Frame};
use crate::geom::{Pt, Size};
use crate::structure::Structure;
use crate::text::Missing;

/// A briefing, set.
#[derive(Debug, Clone)]
pub struct Pages {
    /// All of one size.
    pub size: Size,
    /// What a printer cuts off on every side, in addition.
    pub bleed: Pt,
    pub pages: Vec<Frame>,
    pub structure: Structure,
    /// Headings in order, for the outline.
    pub outline: Vec<OutlineItem>,
    /// What was to be on the pages, charts included, and is not, because no font has it.
    pub missing: Vec<Missing>,
    /// Names that maps have no room for.
    pub crowded: Vec<Crowded>,
    pub extent: Extent,
}

/// How long a briefing is.
#[derive(Debug, Clone, Default)]
pub struct Extent {
    /// From one line of body text to the next.
    pub line: Pt,
    /// How many columns the text has.
    pub columns: usize,
    /// What is on each page.
    pub pages: Vec<Taken>,
}

/// What is on a page.
#[derive(Debug, Clone, Default)]
pub struct Taken {
    /// The blocks of the document, by their numbers, in order, and those that go on from the page before.
    pub blocks: Vec<usize>,
    /// How much of the height its columns fill together.
    pub height: Pt,
}

/// A name that a map has no room for.
#[derive(Debug, Clone)]
pub struct Crowded {
    pub name: String,
    /// Where the brief names it.
    pub name_place: Option<Span>,
    /// Where the map is.
    pub map: Span,
}

/// A heading in the outline.
#[derive(Debug, Clone)]
pub struct OutlineItem {
    /// 1 is the title; the outline's own levels follow from the order.
    pub level: u8,
    pub title: String,
    pub anchor: AnchorId,
}
