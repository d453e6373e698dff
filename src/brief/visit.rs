//! `[[visit]]`: visits and meetings.

use super::names::PartyIndex;
use super::shape::{Choice, Identifier, Sources};
use super::table::table;
use crate::date::{Date, Period};
use crate::markup::{Line, Phrase};
use crate::read::named;

/// The level of a visit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum VisitLevel {
    HeadOfState,
    HeadOfGovernment,
    Minister,
    Parliament,
    Official,
}

/// The form of a visit or meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum VisitFormat {
    Visit,
    Summit,
    Sidelines,
}

named! {
    VisitLevel {
        "head-of-state" = HeadOfState,
        "head-of-government" = HeadOfGovernment,
        "minister" = Minister,
        "parliament" = Parliament,
        "official" = Official,
    }
    VisitFormat { "visit" = Visit, "summit" = Summit, "sidelines" = Sidelines }
}

table! {
    /// A visit or a meeting
    pub struct Visit: "`[[visit]]`" {
        /// The name that texts use to refer to it, as in `[@visit:friendship]`, e.g. `"friendship"`
        id: Option<Identifier>,
        /// When, e.g. `[2015-05-28, 2015-05-29]`
        date: Period,
        /// Who travelled, e.g. `"Alexander Lukashenko"`
        visitor: Line,
        /// The office that the visitor held, e.g. `"President of Belarus"`
        office: Option<Line>,
        /// Whose representative travelled; leave it out if both sides met, e.g. `"BY"`
        party: Option<PartyIndex>,
        /// The level, e.g. `"head-of-state"`
        level: Option<Choice<VisitLevel>>,
        /// The form of the occasion, e.g. `"visit"`
        format: Choice<VisitFormat> = VisitFormat::Visit,
        /// The conference or event, e.g. `"UN General Assembly"`
        occasion: Option<Phrase>,
        /// Where, e.g. `"Islamabad"`
        place: Option<Line>,
        /// What came of it, e.g. `"A treaty of friendship is signed."`
        outcome: Option<Line>,
        /// The ids of the sources for this, e.g. `["yearbook"]`
        sources: Sources,
    }
}

impl Visit {
    /// Whether the visit was still to come when the briefing was issued.
    pub fn is_planned(&self, issued: Date) -> bool {
        issued.surely_before(self.date.from)
    }
}
