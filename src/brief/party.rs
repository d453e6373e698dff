//! `[[party]]`: the two countries.

use super::shape::{Identifier, Name, Sources};
use super::table::table;
use crate::markup::Line;
use crate::picture::Picture;
use crate::read::schema::Count;

table! {
    /// One of the two countries
    pub struct Party: "`[[party]]`" (Count::Exactly(2)) {
        /// The code that other tables use, such as the ISO 3166 code
        code: Identifier,
        /// The common name
        name: Name,
        /// The full name
        official_name: Option<Name>,
        /// The capital
        capital: Option<Line>,
        /// The arms or flag: an SVG, PNG or JPEG file
        emblem: Option<Picture>,
        /// Key facts, in order; both parties' are shown side by side
        facts: Vec<Fact>,
    }
}

table! {
    /// A key fact of a party
    pub struct Fact: "a fact" {
        /// What the fact is about, the same for both parties
        label: Line,
        /// The fact
        value: Line,
        /// The ids of the sources that say so
        sources: Sources,
    }
}
