//! `[[agreement]]`: single agreements.

use super::context::Context;
use super::order::check_order;
use super::shape::{Identifier, Name, Sources};
use super::table::table;
use crate::date::{Date, Period};
use crate::markup::{Line, Phrase};
use crate::read::Reader;

table! {
    /// A single agreement
    pub struct Agreement: "`[[agreement]]`" {
        /// The name that texts use to refer to it, as in `[@agreement:friendship]`, e.g. `"friendship"`
        id: Option<Identifier>,
        /// The title, e.g. `"Agreement on Air Services"`
        title: Line,
        /// When it was signed, e.g. `2015-05-29`
        signed: Option<Period>,
        /// When it entered into force, e.g. `"2016-03"`
        in_force: Option<Date>,
        /// When it expires, e.g. `2026`
        expires: Option<Date>,
        /// Its status, such as "under ratification", e.g. `"Under ratification"`
        status: Option<Name>,
        /// The field, e.g. `"Aviation"`
        field: Option<Line>,
        /// Where it was signed, e.g. `"Islamabad"`
        place: Option<Phrase>,
        /// The ids of the sources for this, e.g. `["yearbook"]`
        sources: Sources,
    }
    check = check;
}

fn check(cx: &mut Context, table: &Reader, agreement: &Agreement) {
    let signed = agreement.signed.map(|signed| signed.from);
    check_order(cx, table, ("signed", signed), ("expires", agreement.expires));
    check_order(cx, table, ("in_force", agreement.in_force), ("expires", agreement.expires));
}
