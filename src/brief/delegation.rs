//! `[[delegation]]`: who travels with the visitor, and who receives them.

use super::names::PartyIndex;
use super::table::table;
use crate::markup::Line;
use crate::read::schema::Count;

/// The most members of a delegation.
const MEMBERS_LIMIT: usize = 100;

table! {
    /// A delegation
    pub struct Delegation: "`[[delegation]]`" {
        /// Whose delegation it is, e.g. `"PK"`
        party: PartyIndex,
        /// Its members, in the order of protocol
        members("member"): Vec<Member>,
    }
}

table! {
    /// A member of a delegation
    pub struct Member: "`[[delegation.member]]`" (Count::AtMost(MEMBERS_LIMIT)) {
        /// The name, e.g. `"A. Name"`
        name: Line,
        /// The office, e.g. `"Permanent Secretary"`
        office: Option<Line>,
    }
}
