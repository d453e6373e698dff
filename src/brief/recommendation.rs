//! `[[recommendation]]`: recommendations, in the order of the file.

use super::shape::{Choice, Sources};
use super::table::table;
use crate::date::Date;
use crate::markup::{Body, Line, Phrase};
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
        /// What to do, in one line, e.g. `"Hold the next session of the commission"`
        title: Line,
        /// Why and how, e.g. `"The last met in 2023."`
        text: Option<Body>,
        /// The priority, e.g. `"high"`
        priority: Option<Choice<Priority>>,
        /// Who is to do it, e.g. `"Ministry of Commerce"`
        owner: Option<Phrase>,
        /// By when, e.g. `"2025-06"`
        due: Option<Date>,
        /// The ids of the sources for this, e.g. `["yearbook"]`
        sources: Sources,
    }
}
