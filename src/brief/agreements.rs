//! `[agreements]`: the agreements as a whole.

use super::shape::{Choice, Integer, Phrases, Sources};
use super::table::table;
use crate::markup::Body;
use crate::read::named;

/// How exact a count is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Qualifier {
    Over,
    About,
    Exactly,
}

named! {
    Qualifier { "over" = Over, "about" = About, "exactly" = Exactly }
}

table! {
    /// The agreements as a whole
    pub struct Agreements: "`[agreements]`" {
        /// How many there are, e.g. `60`
        count: Option<Integer<0, 100_000>>,
        /// How exact the count is, e.g. `"over"`
        qualifier: Choice<Qualifier> = Qualifier::Exactly,
        /// What they are: agreements, protocols, e.g. `["agreements", "protocols"]`
        kinds: Phrases,
        /// The fields that they cover, e.g. `["trade", "education"]`
        fields: Phrases,
        /// A note, e.g. `"Most were signed after 2015."`
        note: Option<Body>,
        /// The ids of the sources for this, e.g. `["yearbook"]`
        sources: Sources,
    }
}
