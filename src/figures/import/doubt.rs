//! What is probably a mistake in a file of statistics, and no error.

use super::flaw::Flaw;
use super::rows::Noise;

/// A lint at a place in a file.
#[derive(Debug)]
pub(super) struct Doubt {
    pub code: &'static str,
    pub flaw: Flaw,
}

/// What is reported of a file that is read.
#[derive(Default)]
pub(super) struct Notices {
    pub noise: Option<Noise>,
    pub doubts: Vec<Doubt>,
}
