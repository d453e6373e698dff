//! `[[box]]`: panels that are set apart.

use super::context::Context;
use super::names::SectionName;
use super::placed::check_after;
use super::shape::{Identifier, Name, Sources};
use super::table::table;
use crate::markup::Body;
use crate::read::Reader;
use crate::read::schema::Count;

/// The most boxes.
pub(super) const BOXES_LIMIT: usize = 50;

table! {
    /// A panel set apart from the text
    pub struct Panel: "`[[box]]`" (Count::AtMost(BOXES_LIMIT)) {
        /// Its name in references, e.g. `"ferry"`
        id: Option<Identifier>,
        /// The title, e.g. `"The ferry"`
        title: Option<Name>,
        /// The text, e.g. `"The ferry has run since 1994."`
        body: Body,
        /// The section at whose end it is; the two sides by default, e.g. `"trade"`
        after: Option<SectionName>,
        /// The ids of the sources for this, e.g. `["yearbook"]`
        sources: Sources,
    }
    check = |cx: &mut Context, table: &Reader, panel: &Panel| check_after(cx, table, panel.after.as_ref());
}
