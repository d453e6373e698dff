//! `[[forum]]`: business forums and councils.

use super::shape::{Name, Sources};
use super::table::table;
use crate::date::Date;
use crate::markup::Line;

table! {
    /// A business forum or council
    pub struct Forum: "`[[forum]]`" {
        /// The name, e.g. `"Business Council"`
        name: Name,
        /// What it is for, e.g. `"Brings exporters together"`
        purpose: Option<Line>,
        /// When it was established, e.g. `2016`
        established: Option<Date>,
        /// The ids of the sources for this, e.g. `["yearbook"]`
        sources: Sources,
    }
}
