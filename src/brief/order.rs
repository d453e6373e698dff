//! Checks that the dates of a table are in a possible order.

use super::context::Context;
use crate::date::Date;
use crate::diag::codes;
use crate::read::Reader;

/// Reports the later of two dates that are in the wrong order.
pub(super) fn check_order(
    cx: &mut Context,
    table: &Reader,
    (first, from): (&str, Option<Date>),
    (second, to): (&str, Option<Date>),
) {
    if let (Some(from), Some(to)) = (from, to)
        && to.surely_before(from)
    {
        let other = cx.span(table.range_of(first));
        let message = format!("`{second}` is before `{first}`");
        let error = cx.error(codes::DATES_CONTRADICT, table.range_of(second), message);
        error.related.push((other, format!("`{first}` is here")));
        error.hints.push("correct one of the two".to_owned());
    }
}
