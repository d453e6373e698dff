//! Figures of a brief that a file has too.

use std::ops::Range;

use rust_decimal::Decimal;

use super::context::Context;
use crate::diag::codes;
use crate::figures::half_unit;

/// A figure that is typed, and the words of messages about it.
pub(super) struct TypedFigure<'w> {
    pub value: Decimal,
    pub place: Range<usize>,
    /// `exports in 2023 are`.
    pub what: &'w str,
    /// What to leave out instead.
    pub key: &'w str,
}

/// Reports a figure of the brief that is not that of a file, which is called so and named there. A typed figure may be rounded.
pub(super) fn compare(
    cx: &mut Context,
    typed: &TypedFigure,
    exact: Decimal,
    (file, named): (&str, Range<usize>),
) {
    let TypedFigure { value, place, what, key } = typed;
    if (*value - exact).abs() <= half_unit(*value) {
        return;
    }
    let message = format!("{what} {value} here, and {} in {file}", exact.normalize());
    let named = (cx.span(named), "the file is named here".to_owned());
    let lint = cx.lint(codes::FIGURE_BESIDE_FILE, place.clone(), message);
    lint.related.push(named);
    lint.hints.push(format!("correct it, or leave {key} out to take the figure of the file"));
}
