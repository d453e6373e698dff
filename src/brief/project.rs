//! `[[project]]`: joint projects.

use super::names::PartyIndex;
use super::shape::{Name, NamePhrase, Sources};
use super::table::table;
use crate::markup::Body;

table! {
    /// A joint project
    pub struct Project: "`[[project]]`" {
        /// The name, e.g. `"Tractor assembly plant"`
        name: Name,
        /// The initiative that it belongs to, e.g. `"Industrial cooperation"`
        initiative: Option<NamePhrase>,
        /// The party where it is, e.g. `"PK"`
        party: Option<PartyIndex>,
        /// Its status, such as "under construction", e.g. `"Under construction"`
        status: Option<Name>,
        /// What it is, e.g. `"A plant for 2,000 tractors a year."`
        text: Option<Body>,
        /// The ids of the sources for this, e.g. `["yearbook"]`
        sources: Sources,
    }
}
