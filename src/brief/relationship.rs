//! `[relationship]`: the relationship itself.

use super::table::table;
use crate::date::Date;

table! {
    /// The relationship itself
    pub struct Relationship: "`[relationship]`" {
        /// When diplomatic relations were established, e.g. `1994-02-03`
        established: Option<Date>,
        ..
        /// Whole years from `established` to the date of the brief, where the dates are precise enough.
        age: Option<u32> = |cx, _| cx.paths.age,
    }
}
