//! `[[commission]]`: joint commissions.

use super::context::Context;
use super::order::check_order;
use super::shape::{Integer, Phrases, Sources};
use super::table::table;
use crate::date::Date;
use crate::markup::Phrase;
use crate::read::Reader;

table! {
    /// A joint commission
    pub struct Commission: "`[[commission]]`" {
        /// The name, e.g. `"Joint Economic Commission"`
        name: Phrase,
        /// When it was established, e.g. `2004`
        established: Option<Date>,
        /// How many sessions it has held, e.g. `8`
        sessions: Option<Integer<0, 10_000>>,
        /// The last session, e.g. `"2023-10"`
        last_session: Option<Date>,
        /// The next session, e.g. `"2025-10"`
        next_session: Option<Date>,
        /// The level at which it meets, in words for the middle of a sentence, e.g. `"deputy ministers"`
        level: Option<Phrase>,
        /// The subjects it covers, e.g. `["trade", "investment"]`
        remit: Phrases,
        /// The ids of the sources for this, e.g. `["yearbook"]`
        sources: Sources,
    }
    check = check;
}

fn check(cx: &mut Context, table: &Reader, commission: &Commission) {
    let Commission { established, last_session, next_session, .. } = *commission;
    check_order(cx, table, ("established", established), ("last_session", last_session));
    check_order(cx, table, ("last_session", last_session), ("next_session", next_session));
    if last_session.is_none() {
        check_order(cx, table, ("established", established), ("next_session", next_session));
    }
}
