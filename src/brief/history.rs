//! `[[history]]`: the history of the relationship.

use super::shape::Sources;
use super::table::table;
use crate::date::Period;
use crate::markup::{Body, Line};

table! {
    /// A step in the history of the relationship
    pub struct Event: "`[[history]]`" {
        /// When
        date: Period,
        /// What, in one line
        title: Line,
        /// What happened
        text: Option<Body>,
        /// The ids of the sources that say so
        sources: Sources,
    }
}
