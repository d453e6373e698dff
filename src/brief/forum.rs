//! `[[forum]]`: business forums and councils.

use super::shape::{Name, Sources};
use super::table::table;
use crate::date::Date;
use crate::markup::Line;

table! {
    /// A business forum or council
    pub struct Forum: "`[[forum]]`" {
        /// The name
        name: Name,
        /// What it is for
        purpose: Option<Line>,
        /// When it was established
        established: Option<Date>,
        /// The ids of the sources that say so
        sources: Sources,
    }
}
