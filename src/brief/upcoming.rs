//! `[[upcoming]]`: what is to come.

use super::names::PartyIndex;
use super::shape::{Name, Sources};
use super::table::table;
use crate::date::Period;
use crate::markup::Line;
use crate::read::schema::Count;

/// The most events.
pub(super) const EVENTS_LIMIT: usize = 100;

table! {
    /// An event to come: an election, a summit, an anniversary
    pub struct Upcoming: "`[[upcoming]]`" (Count::AtMost(EVENTS_LIMIT)) {
        /// When, e.g. `"2025-05"`
        date: Period,
        /// What, e.g. `"Parliamentary election"`
        title: Name,
        /// Where, e.g. `"Islamabad"`
        place: Option<Line>,
        /// In which of the two countries, e.g. `"PK"`
        party: Option<PartyIndex>,
        /// The ids of the sources for this, e.g. `["yearbook"]`
        sources: Sources,
    }
}
