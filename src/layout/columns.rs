//! Horizontal positions, measured from the start of a line: the right side in documents that read from right to
//! left.

use crate::geom::Pt;

/// The width that blocks share, from the start of the margin column to the end of the main column.
#[derive(Debug, Clone, Copy)]
pub(super) struct Columns {
    pub(super) full: Pt,
    pub(super) rtl: bool,
}

impl Columns {
    /// The left edge of a box that is `start` away from the start.
    pub(super) fn left(self, start: Pt, width: Pt) -> Pt {
        if self.rtl { self.full - start - width } else { start }
    }
}

/// A part of the width that a block may fill.
#[derive(Debug, Clone, Copy)]
pub(super) struct Region {
    /// From the start of the margin column.
    pub(super) start: Pt,
    pub(super) width: Pt,
}

impl Region {
    /// The region less an indent at its start.
    pub(super) fn indented(self, by: Pt) -> Self {
        Self { start: self.start + by, width: self.width - by }
    }
}
