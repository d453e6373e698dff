//! `[[history]]`: the history of the relationship.

use super::shape::{Identifier, Sources};
use super::table::table;
use crate::date::Period;
use crate::markup::{Body, Line};

table! {
    /// A step in the history of the relationship
    pub struct Event: "`[[history]]`" {
        /// The name that texts use to refer to it, as in `[@history:friendship]`, e.g. `"friendship"`
        id: Option<Identifier>,
        /// When, e.g. `1994-02-03`
        date: Period,
        /// What, in one line, e.g. `"Diplomatic relations are established"`
        title: Line,
        /// What happened, e.g. `"Both sides sign a joint communiqué."`
        text: Option<Body>,
        /// The ids of the sources for this, e.g. `["yearbook"]`
        sources: Sources,
    }
}
