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
