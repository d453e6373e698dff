//! `[[source]]`: what other tables and texts cite.

use super::shape::{Identifier, Url, span_of};
use super::table::table;
use crate::date::Date;
use crate::diag::Span;
use crate::markup::Line;

table! {
    /// A source
    pub struct Source: "`[[source]]`" {
        /// The name that `sources` and `[@id]` use
        id: Identifier,
        /// Who wrote it
        author: Option<Line>,
        /// The title
        title: Line,
        /// Who published it, and where
        publisher: Option<Line>,
        /// When it was published
        date: Option<Date>,
        /// Where it is on the web
        url: Option<Url>,
        /// When it was read there
        retrieved: Option<Date>,
        ..
        /// Where the table is.
        span: Span = |cx, table| span_of(cx, table),
    }
}
