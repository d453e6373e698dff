//! `[[official]]`: who holds which office.

use super::context::Context;
use super::names::PartyIndex;
use super::shape::Sources;
use super::table::table;
use crate::date::Date;
use crate::diag::codes;
use crate::markup::{Body, Line, Phrase};
use crate::picture::Picture;
use crate::read::Reader;
use crate::read::schema::Count;

/// The most officials.
pub(super) const OFFICIALS_LIMIT: usize = 200;

table! {
    /// The holder of an office, in the order of protocol
    pub struct Official: "`[[official]]`" (Count::AtMost(OFFICIALS_LIMIT)) {
        /// Whose official it is, e.g. `"PK"`
        party: PartyIndex,
        /// The name, e.g. `"H.E. A. Name"`
        name: Line,
        /// The office, e.g. `"Minister for Foreign Affairs"`
        office: Phrase,
        /// Since when, e.g. `"2022-05"`
        since: Option<Date>,
        /// What else is said in a line, e.g. `"Will not attend the dinner."`
        note: Option<Line>,
        /// A photograph: an SVG, PNG or JPEG file, e.g. `"name.jpg"`
        photo: Option<Picture>,
        /// Whose photograph it is, e.g. `"Ministry of Information"`
        credit: Option<Phrase>,
        /// The life of the official, e.g. `"Born in 1970. Studied law."`
        biography: Option<Body>,
        /// The ids of the sources for this, e.g. `["yearbook"]`
        sources: Sources,
    }
    check = check;
}

fn check(cx: &mut Context, table: &Reader, _: &Official) {
    if table.get("credit").is_some() && table.get("photo").is_none() {
        cx.error(codes::OFFICIAL, table.range_of("credit"), "a credit without a photograph")
            .hints
            .push("add `photo`, or remove `credit`".to_owned());
    }
    if table.get("photo").is_some() && table.get("credit").is_none() {
        cx.error(codes::OFFICIAL, table.range_of("photo"), "a photograph without a credit")
            .hints
            .push("add `credit = \"…\"`: whose photograph it is".to_owned());
    }
}
