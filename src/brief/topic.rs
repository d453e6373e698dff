//! `[[topic]]`: what a minister is briefed on.

use super::data_table::Texts;
use super::shape::{Name, Sources};
use super::table::table;
use crate::markup::{Body, Phrase};
use crate::read::schema::{Count, Internal};

/// The most topics.
pub(super) const TOPICS_LIMIT: usize = 60;

table! {
    /// A topic of talks
    pub struct Topic: "`[[topic]]`" (Count::AtMost(TOPICS_LIMIT)) [Internal::Usually] {
        /// The title, e.g. `"The ferry"`
        title: Name,
        /// What one has to know, e.g. `"The ferry has run since 1994."`
        background: Option<Body>,
        /// What our side wants, e.g. `"We want it to run in winter."`
        our_position: Option<Body>,
        /// What the other side wants, e.g. `"They want a bridge."`
        their_position: Option<Body>,
        /// What to say, each in a sentence or two, e.g. `["We are ready to share the cost."]`
        points: Texts,
        /// What to say only if the other side asks, e.g. `"The toll is a matter for the port."`
        if_raised: Option<Body>,
        /// What not to speak of, e.g. `["The accident of 2019."]`
        avoid: Texts,
        /// Who knows more, e.g. `"Transport desk"`
        owner: Option<Phrase>,
        /// The ids of the sources for this, e.g. `["yearbook"]`
        sources: Sources,
    }
}
