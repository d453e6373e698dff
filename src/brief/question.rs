//! `[[question]]`: what the press may ask.

use super::shape::{Name, Sources};
use super::table::table;
use crate::markup::Body;
use crate::read::schema::{Count, Internal};

/// The most questions.
pub(super) const QUESTIONS_LIMIT: usize = 100;

table! {
    /// A question, and what to answer
    pub struct Question: "`[[question]]`" (Count::AtMost(QUESTIONS_LIMIT)) [Internal::Usually] {
        /// The question, e.g. `"Will there be a bridge?"`
        question: Name,
        /// The answer, e.g. `"A study is under way."`
        answer: Body,
        /// The ids of the sources for this, e.g. `["yearbook"]`
        sources: Sources,
    }
}
