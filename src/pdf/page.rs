//! What is recorded while a page is painted, for the structure tree, links and the file.

use std::sync::Arc;

use crate::frame::{AnchorId, Target};
use crate::structure::{LeafId, NodeId};

/// A page as it goes into the file. Coordinates are PDF's: the origin at the bottom left, y up.
pub(super) struct Page {
    pub(super) content: Vec<u8>,
    /// The leaves of its marked-content sequences, by their numbers.
    pub(super) leaves: Vec<LeafId>,
    pub(super) links: Vec<PlacedLink>,
    pub(super) anchors: Vec<(AnchorId, [f64; 2])>,
    /// What the leaves of figures cover, where it is needed.
    pub(super) bounds: Vec<(LeafId, Bounds)>,
    /// Whether something on it is composed by itself before it is laid on the rest.
    pub(super) layered: bool,
}

/// A link with its rectangle on the page.
pub(super) struct PlacedLink {
    pub(super) bounds: Bounds,
    pub(super) target: Target,
    pub(super) node: NodeId,
    pub(super) description: Arc<str>,
}

/// Left, bottom, right, top.
pub(super) type Bounds = [f64; 4];

/// Empty bounds.
pub(super) const NOWHERE: Bounds = [f64::INFINITY, f64::INFINITY, f64::NEG_INFINITY, f64::NEG_INFINITY];

/// The bounds of both.
pub(super) fn unite(one: Bounds, two: Bounds) -> Bounds {
    [one[0].min(two[0]), one[1].min(two[1]), one[2].max(two[2]), one[3].max(two[3])]
}
