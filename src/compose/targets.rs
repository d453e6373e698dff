//! What texts refer to, with its anchors and pages.

use std::collections::BTreeMap;

use crate::frame::AnchorId;

/// The pages, from 1, on which targets of references are, by the numbers of these.
pub type TargetPages = BTreeMap<usize, usize>;

/// What texts refer to.
#[derive(Debug, Default)]
pub(super) struct Targets {
    /// The anchor of each that is referred to, by its number.
    pub(super) anchors: Vec<Option<AnchorId>>,
    pub(super) pages: TargetPages,
}
