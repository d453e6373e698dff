//! Horizontal positions, measured from the start of a line: the right side in documents that read from right to
//! left.

use crate::geom::Pt;
use crate::theme::PageGeometry;

/// The width that blocks share: that of the margin column and the main column, or of all columns of text.
#[derive(Debug, Clone, Copy)]
pub(super) struct Columns {
    pub(super) full: Pt,
    pub(super) rtl: bool,
    /// How many columns the text has.
    pub(super) count: usize,
    /// From the start of one to that of the next.
    step: Pt,
}

impl Columns {
    /// The columns of a page.
    pub(super) fn new(page: &PageGeometry, rtl: bool) -> Self {
        let step = page.column_width() + page.gutter;
        Self { full: page.full_width(), rtl, count: page.columns, step }
    }

    /// The left edge of a box that is `start` away from the start.
    pub(super) fn left(self, start: Pt, width: Pt) -> Pt {
        if self.rtl { self.full - start - width } else { start }
    }

    /// How far to the right of the first column another one is.
    pub(super) fn offset(self, column: usize) -> Pt {
        let along = self.step * column as f64;
        if self.rtl { -along } else { along }
    }
}

/// A part of the width that a block may fill.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Region {
    /// From the start of the width that blocks share.
    pub(super) start: Pt,
    pub(super) width: Pt,
}

impl Region {
    /// The region less an indent at its start.
    pub(super) fn indented(self, by: Pt) -> Self {
        Self { start: self.start + by, width: self.width - by }
    }
}
