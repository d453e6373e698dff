//! `data` for people: what was recognised, the figures, and what to write into a brief.

use super::data_found::{Dimension, Found};
use crate::diag::{Shown, shown};

/// The most values of a column that are shown.
const VALUES: usize = 8;

/// What is known of a file, as a text.
pub(super) fn human(found: &Found, tables: &[String]) -> Shown {
    let or = |text: &Option<String>, none: &str| text.clone().unwrap_or_else(|| none.to_owned());
    let mut text = Shown::default();
    let commodity = match found.commodity_names.as_slice() {
        [] if found.commodity == "TOTAL" => "everything".to_owned(),
        [] => found.commodity.clone(),
        names => format!("{} ({})", found.commodity, names.join("; ")),
    };
    let sheet = found.sheet.iter().map(|sheet| ("sheet", sheet.clone()));
    let format = std::iter::once(("format", found.format.clone()));
    for (key, value) in format.chain(sheet).chain([
        ("reporter", or(&found.reporter, "not in the file")),
        ("partner", or(&found.partner, "not in the file")),
        ("commodity", commodity),
        ("measure", found.measure.clone()),
        ("currency", or(&found.currency, "not in the file: a brief says it")),
        ("unit", or(&found.unit, "not in the file: a brief says it")),
    ]) {
        let pad = format!("{key:9}");
        text.push(&shown!("{}  {}\n", pad, value));
    }
    if found.mirror {
        text.push(&shown!("The partner reports these figures.\n"));
    }
    text.push(&shown!("\n"));
    let none = "–".to_owned();
    let rows: Vec<[String; 3]> =
        std::iter::once(["period".to_owned(), "exports".to_owned(), "imports".to_owned()])
            .chain(found.periods.iter().map(|of| {
                let figure = |value: &Option<String>| value.clone().unwrap_or_else(|| none.clone());
                [of.period.clone(), figure(&of.exports), figure(&of.imports)]
            }))
            .collect();
    let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or(0);
    let (first, second, third) = (width(0), width(1), width(2));
    for [period, exports, imports] in &rows {
        let line = format!("{period:first$}  {exports:>second$}  {imports:>third$}");
        text.push(&shown!("{}\n", line));
    }
    text.push(&shown!("\nRows used: {}\n", found.used));
    for left in &found.left_out {
        text.push(&shown!("Left out: {}, as {}\n", left.rows, left.reason));
    }
    for note in &found.notes {
        text.push(&shown!("Note: {}\n", note));
    }
    // One value is that of every figure, and nothing to choose from.
    let several: Vec<&Dimension> = found.dimensions.iter().filter(|column| column.values.len() > 1).collect();
    if !several.is_empty() {
        text.push(&shown!("\nColumns with several values:\n"));
    }
    for dimension in several {
        let more = dimension.values.len().saturating_sub(VALUES);
        let shown: Vec<&str> = dimension.values.iter().take(VALUES).map(String::as_str).collect();
        let more = if more > 0 { format!(" and {more} more") } else { String::new() };
        text.push(&shown!("  {}: {}{}\n", dimension.column, shown.join(", "), more));
    }
    text.push(&shown!("\nIn a brief:\n"));
    for table in tables {
        text.push(&shown!("\n"));
        for line in table.lines() {
            text.push(&shown!("{}\n", line));
        }
    }
    text
}
