//! `[[agreement]]`: single agreements.

use super::context::Context;
use super::order::check_order;
use super::shape::{Name, Sources};
use super::table::table;
use crate::date::{Date, Period};
use crate::markup::Line;
use crate::read::Reader;

table! {
    /// A single agreement
    pub struct Agreement: "`[[agreement]]`" {
        /// The title
        title: Line,
        /// When it was signed
        signed: Option<Period>,
        /// When it entered into force
        in_force: Option<Date>,
        /// When it expires
        expires: Option<Date>,
        /// Its status, such as "under ratification"
        status: Option<Name>,
        /// The field
        field: Option<Line>,
        /// Where it was signed
        place: Option<Line>,
        /// The ids of the sources that say so
        sources: Sources,
    }
    check = check;
}

fn check(cx: &mut Context, table: &Reader, agreement: &Agreement) {
    let signed = agreement.signed.map(|signed| signed.from);
    check_order(cx, table, ("signed", signed), ("expires", agreement.expires));
    check_order(cx, table, ("in_force", agreement.in_force), ("expires", agreement.expires));
}
