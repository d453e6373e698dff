//! Reports years that cannot be compared with each other.

use std::ops::Range;

use super::context::Context;
use crate::diag::{Diagnostic, codes};
use crate::figures::Period;

/// Reports years of two kinds: they overlap, so that a table of both would count months twice.
pub(super) fn mixed_years<'c>(
    cx: &'c mut Context,
    range: Range<usize>,
    period: Period,
    other: Period,
) -> &'c mut Diagnostic {
    let kind = |period: Period| if period.is_fiscal_year() { "fiscal" } else { "calendar" };
    let message = format!(
        "`{period}` is a {} year, and `{other}` a {} year: they overlap and cannot be compared",
        kind(period),
        kind(other)
    );
    let error = cx.error(codes::MIXED_YEARS, range, message);
    error.hints.push(
        "give all years here as one of the two, and others in a `[[statistic]]` of their own".to_owned(),
    );
    error
}
