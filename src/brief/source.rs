//! `[[source]]`: what other tables and texts cite.

use super::shape::{Identifier, Url, span_of};
use super::table::table;
use crate::date::Date;
use crate::diag::Span;
use crate::markup::Line;

table! {
    /// A source
    pub struct Source: "`[[source]]`" {
        /// The name that `sources` and `[@id]` use, e.g. `"yearbook"`
        id: Identifier,
        /// Who wrote it, e.g. `"State Bank of Pakistan"`
        author: Option<Line>,
        /// The title, e.g. `"Annual Report 2023"`
        title: Line,
        /// Who published it, and where, e.g. `"SBP, Karachi"`
        publisher: Option<Line>,
        /// When it was published, e.g. `2023`
        date: Option<Date>,
        /// Where it is on the web, e.g. `"https://www.example.org/report"`
        url: Option<Url>,
        /// When it was read there, e.g. `2024-01-15`
        retrieved: Option<Date>,
        ..
        /// Where the table is.
        span: Span = |cx, table| span_of(cx, table),
    }
}
