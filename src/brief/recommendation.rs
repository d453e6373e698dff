//! `[[recommendation]]`: recommendations, in the order of the file.

use super::shape::{Choice, Sources};
use super::table::table;
use crate::date::Date;
use crate::markup::{Body, Line};
use crate::read::named;

/// How urgent a recommendation is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Priority {
    High,
    Medium,
    Low,
}

named! {
    Priority { "high" = High, "medium" = Medium, "low" = Low }
}

table! {
    /// A recommendation
    pub struct Recommendation: "`[[recommendation]]`" {
        /// What to do, in one line
        title: Line,
        /// Why and how
        text: Option<Body>,
        /// The priority
        priority: Option<Choice<Priority>>,
        /// Who is to do it
        owner: Option<Line>,
        /// By when
        due: Option<Date>,
        /// The ids of the sources that say so
        sources: Sources,
    }
}
