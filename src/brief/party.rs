//! `[[party]]`: the two countries.

use super::shape::{Identifier, Name, Sources};
use super::table::table;
use crate::markup::Line;
use crate::picture::Picture;
use crate::read::schema::Count;

table! {
    /// One of the two countries
    pub struct Party: "`[[party]]`" (Count::Exactly(2)) {
        /// The code that other tables use, such as the ISO 3166 code, e.g. `"PK"`
        code: Identifier,
        /// The common name, e.g. `"Pakistan"`
        name: Name,
        /// A shorter name, for the heads of tables, the legends of charts and key figures, e.g. `"UK"`
        short: Option<Name>,
        /// Whether "the" comes before the name within a sentence; known for the countries that take it, e.g. `true`
        article: Option<bool>,
        /// What is of the country, for "British exports" in place of "the United Kingdom’s exports", e.g. `"British"`
        adjective: Option<Name>,
        /// The full name, e.g. `"Islamic Republic of Pakistan"`
        official_name: Option<Name>,
        /// The capital, e.g. `"Islamabad"`
        capital: Option<Line>,
        /// The arms or flag: an SVG, PNG or JPEG file, e.g. `"flags/pk.svg"`
        emblem: Option<Picture>,
        /// Key facts, in order; both parties' are shown side by side
        facts: Vec<Fact>,
    }
}

table! {
    /// A key fact of a party
    pub struct Fact: "a fact" {
        /// What the fact is about, the same for both parties, e.g. `"Population"`
        label: Line,
        /// The fact, e.g. `"241 million (2023)"`
        value: Line,
        /// The ids of the sources that say so, e.g. `["yearbook"]`
        sources: Sources,
    }
}
