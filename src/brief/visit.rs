//! `[[visit]]`: visits and meetings.

use super::names::PartyIndex;
use super::shape::{Choice, Sources};
use super::table::table;
use crate::date::Period;
use crate::markup::Line;
use crate::read::named;

/// The level of a visit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    HeadOfState,
    HeadOfGovernment,
    Minister,
    Parliament,
    Official,
}

/// The form of a visit or meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    Visit,
    Summit,
    Sidelines,
}

named! {
    Level {
        "head-of-state" = HeadOfState,
        "head-of-government" = HeadOfGovernment,
        "minister" = Minister,
        "parliament" = Parliament,
        "official" = Official,
    }
    Format { "visit" = Visit, "summit" = Summit, "sidelines" = Sidelines }
}

table! {
    /// A visit or a meeting
    pub struct Visit: "`[[visit]]`" {
        /// When
        date: Period,
        /// Who travelled
        visitor: Line,
        /// The office that the visitor held
        office: Option<Line>,
        /// Whose representative travelled; left out where both sides met
        party: Option<PartyIndex>,
        /// The level
        level: Option<Choice<Level>>,
        /// The form of the occasion
        format: Choice<Format> = Format::Visit,
        /// The conference or event
        occasion: Option<Line>,
        /// Where
        place: Option<Line>,
        /// What came of it
        outcome: Option<Line>,
        /// The ids of the sources that say so
        sources: Sources,
    }
}
