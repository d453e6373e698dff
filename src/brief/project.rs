//! `[[project]]`: joint projects.

use super::names::PartyIndex;
use super::shape::{Name, Sources};
use super::table::table;
use crate::markup::Body;

table! {
    /// A joint project
    pub struct Project: "`[[project]]`" {
        /// The name
        name: Name,
        /// The initiative that it belongs to
        initiative: Option<Name>,
        /// The party where it is
        party: Option<PartyIndex>,
        /// Its status, such as "under construction"
        status: Option<Name>,
        /// What it is
        text: Option<Body>,
        /// The ids of the sources that say so
        sources: Sources,
    }
}
