//! `[[box]]`: panels that are set apart.

use super::context::Context;
use super::names::SectionName;
use super::placed::check_after;
use super::shape::{Choice, Identifier, Name, Sources};
use super::table::table;
use crate::markup::Body;
use crate::read::schema::Count;
use crate::read::{Reader, named};

/// How wide a box is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum PanelWidth {
    #[default]
    Column,
    /// A side note.
    Margin,
}

named! {
    PanelWidth { "column" = Column, "margin" = Margin }
}

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
        /// How wide it is: in the main column, or in the margin beside the text that the section begins with, e.g. `"margin"`
        width: Choice<PanelWidth> = PanelWidth::Column,
        /// The section at whose end it is; the two sides by default, e.g. `"trade"`
        after: Option<SectionName>,
        /// The ids of the sources for this, e.g. `["yearbook"]`
        sources: Sources,
    }
    check = |cx: &mut Context, table: &Reader, panel: &Panel| check_after(cx, table, panel.after.as_ref());
}
