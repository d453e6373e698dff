//! L0180: the stated total of a table that is not the sum of its rows.

use rust_decimal::Decimal;

use super::rounding::half_unit;
use super::rule::{Check, Level, Lint};
use crate::brief::{Brief, DataTable, TableCell, Total};
use crate::diag::{Diagnostic, codes};
use crate::figures::Origin;

pub(super) const LINT: Lint = Lint {
    code: codes::TABLE_TOTAL,
    level: Level::Warn,
    why: "\
The total of a table is printed as it is stated, so a slip in it, or in one of the figures above it, is printed too. The
difference may be half a unit of the last digit of each figure, as rounding makes it. Columns of percentages, shares and
the like are not added up. Correct the figure that is wrong, or write `total = true` to print the sums.",
    fires: "\
[[table]]
title = \"Residents\"
columns = [\"Province\", \"Residents\"]
rows = [[\"North\", 12345], [\"South\", 678]]
total = [\"Both\", 13032]
",
    silent: "\
[[table]]
title = \"Residents\"
columns = [\"Province\", \"Residents\"]
rows = [[\"North\", 12345], [\"South\", 678]]
total = [\"Both\", 13023]
",
    check: Some(Check::Brief(check)),
};

fn check(brief: &Brief, found: &mut Vec<Diagnostic>) {
    brief.tables.iter().for_each(|table| found.extend(mismatches(table)));
}

fn mismatches(table: &DataTable) -> impl Iterator<Item = Diagnostic> {
    let content = &table.content;
    let stated = match &content.total {
        Some(Total::Stated(cells, _)) => &cells[..],
        _ => &[],
    };
    stated.iter().enumerate().filter_map(|(column, cell)| {
        let TableCell::Figure(stated) = cell else { return None };
        let Origin::Brief(span) = stated.origin else { return None };
        let sum = content.sum(column)?.value;
        let parts = content.sum_without_subtotals(column);
        let slack = content.figures(column).map(|figure| half_unit(figure.value)).sum::<Decimal>();
        let fits = |sum: Decimal| (sum - stated.value).abs() <= slack + half_unit(stated.value);
        // Rows that are totals of others are counted with these, or not at all.
        if fits(sum) || parts.is_some_and(fits) {
            return None;
        }
        let sum = parts.unwrap_or(sum);
        let hint = match parts {
            Some(_) => "correct one of the figures",
            None => "correct one of the figures, or write `total = true`",
        };
        let message = format!("the total is {} here, and the rows add up to {sum}", stated.value);
        Some(Diagnostic::warning(codes::TABLE_TOTAL, span, message).hint(hint))
    })
}
