//! `[[commission]]`: joint commissions.

use super::context::Context;
use super::order::check_order;
use super::shape::{Integer, Lines, Sources};
use super::table::table;
use crate::date::Date;
use crate::markup::Line;
use crate::read::Reader;

table! {
    /// A joint commission
    pub struct Commission: "`[[commission]]`" {
        /// The name
        name: Line,
        /// When it was established
        established: Option<Date>,
        /// How many sessions it has held
        sessions: Option<Integer<0, 10_000>>,
        /// The last session
        last_session: Option<Date>,
        /// The next session
        next_session: Option<Date>,
        /// The level at which it meets, such as deputy ministers
        level: Option<Line>,
        /// What it is concerned with
        remit: Lines,
        /// The ids of the sources that say so
        sources: Sources,
    }
    check = check;
}

fn check(cx: &mut Context, table: &Reader, commission: &Commission) {
    let Commission { established, last_session, next_session, .. } = *commission;
    check_order(cx, table, ("established", established), ("last_session", last_session));
    check_order(cx, table, ("last_session", last_session), ("next_session", next_session));
}
