//! Dimensions beside reporter, partner, flow, period and commodity: of each, one value or the total.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use super::column::Column;
use super::conditions::{column as named_column, some};
use super::flaw::{Flaw, clip};
use super::format::FileFormat;
use super::layout::Layout;
use super::observation::{Observation, Traded};
use super::period::TimePeriod;
use super::settings::Settings;
use super::table::Table;
use super::vocabulary::words;
use crate::figures::{Flow, flow_name};
use crate::read::{toml_key, toml_text};

/// What figures depend on besides: a dimension, its values, and those that are the total of the others.
struct Further<'l> {
    column: usize,
    totals: &'l [&'static str],
    /// Whether the issuer says what the total is, so that one other value is a part.
    known: bool,
}

/// Words for the total of others, in any table.
const TOTALS: [&str; 6] = ["Total", "TOTAL", "total", "All", "ALL", "_T"];

/// Keeps one value of every further dimension: its total, or the only one.
pub(super) fn fix<'t>(
    table: &Table<'t>,
    layout: &Layout,
    settings: &Settings,
    left_out: &mut BTreeMap<String, usize>,
    observations: &mut Vec<Observation<'t>>,
) -> Result<(), Flaw> {
    check_remarks(table, layout, observations)?;
    let conditioned: Vec<usize> =
        settings.conditions.iter().filter_map(|(name, _)| named_column(table, "where", name).ok()).collect();
    let mut known = layout.known();
    known.extend(layout.totals.iter().chain(&layout.balances).map(|stated| stated.column));
    let known_dimensions = layout.dimensions.iter().map(|dimension| Further {
        column: dimension.column,
        totals: dimension.totals,
        known: true,
    });
    let others = (0..table.header.len()).filter(|column| {
        !known.contains(column) && !conditioned.contains(column) && !is_remark(table, *column)
    });
    let others = table.columns_of(others).into_iter().filter(|column| is_dimension(table, column));
    let others = others.map(|column| Further { column: column.at, totals: &TOTALS, known: false });
    let known_dimensions = known_dimensions.filter(|one| !conditioned.contains(&one.column));
    for Further { column, totals, known } in known_dimensions.chain(others) {
        let cells: BTreeSet<Cow<str>> = observations.iter().map(|row| table.cell(row.row, column)).collect();
        let values: BTreeSet<&str> = cells.iter().map(AsRef::as_ref).collect();
        let has_total = values.iter().any(|value| totals.contains(value));
        if values.len() <= 1 && (has_total || !known) {
            continue;
        }
        let name = &table.header[column];
        let example = values.iter().find(|value| !totals.contains(value)).copied().unwrap_or_default();
        let hint = format!("choose one: `where = {{ {} = {} }}`", toml_key(name), toml_text(&clip(example)));
        let listed = || some(&values);
        if !has_total {
            let message = match values.len() {
                1 => format!("has figures for a part only: `{name}` is {}", listed()),
                _ => format!("has several values of `{name}` and no total: {}", listed()),
            };
            return Err(Flaw::whole(message, hint));
        }
        let is_total = |row: &Observation| totals.contains(&&*table.cell(row.row, column));
        let (kept, parts): (Vec<Observation>, Vec<Observation>) =
            std::mem::take(observations).into_iter().partition(is_total);
        if let Some((flow, period, _)) = groups(&parts).difference(&groups(&kept)).next() {
            let flow = flow_name(*flow);
            let message =
                format!("has no total over `{name}` for {flow} in {}: it has {}", period.words(), listed());
            return Err(Flaw::whole(message, hint));
        }
        if !parts.is_empty() {
            *left_out.entry(format!("it is a part: `{name}`")).or_default() += parts.len();
        }
        *observations = kept;
    }
    Ok(())
}

/// The most observations whose remarks are read.
const REMARKS_READ: usize = 2_000;

/// Refuses figures of a year where another cell of the row says that they are of a part of it.
fn check_remarks(table: &Table, layout: &Layout, observations: &[Observation]) -> Result<(), Flaw> {
    // A table with so many rows is no table of years with remarks.
    if layout.format != FileFormat::Tidy || observations.len() > REMARKS_READ {
        return Ok(());
    }
    let known = layout.known();
    // Where a figure is from may have a date of its own.
    let is_source = |column: &usize| {
        words(&table.header[*column]).iter().any(|word| word.to_lowercase().starts_with("source"))
    };
    let others = (0..table.header.len()).filter(|column| !known.contains(column) && !is_source(column));
    let others: Vec<usize> = others.collect();
    for row in observations.iter().filter(|row| row.period.is_year()) {
        for column in &others {
            let cell = table.cell(row.row, *column);
            if is_part_of_year(&cell) {
                let year = row.period.year();
                let message =
                    format!("`{}` says that the figures of {year} are of a part of the year", clip(&cell));
                let hint = format!(
                    "leave the row out with `where = {{ … }}`, and write it as a `[[trade.year]]` with \
                     `year = \"{year}-01/{year}-08\"`, for example"
                );
                return Err(Flaw::at(table.place(row.row, *column), message, hint));
            }
        }
    }
    Ok(())
}

/// Whether words say a part of a year: `January to May`, `Jan–Aug`, `first half`, `nine months`, `to date`.
fn is_part_of_year(cell: &str) -> bool {
    if !cell.contains(char::is_alphabetic) || cell.len() > 200 {
        return false;
    }
    let spaced = cell.replace(['-', '–', '—', '/'], " to ");
    let words: Vec<String> = words(&spaced).iter().map(|word| word.to_lowercase()).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let month =
        |word: &&str| !word.starts_with(|c: char| c.is_ascii_digit()) && TimePeriod::month(word).is_some();
    let not_year: Vec<&str> = words.iter().copied().filter(|word| word.parse::<i16>().is_err()).collect();
    let between = not_year.windows(3).any(|three| {
        let joined = ["to", "until", "till", "through"].contains(&three[1]);
        let ends = (TimePeriod::month(three[0]), TimePeriod::month(three[2]));
        joined && month(&three[0]) && month(&three[2]) && ends != (Some(1), Some(12))
    });
    let count = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"];
    let is_count =
        |word: &str| count.contains(&word) || word.parse().is_ok_and(|count: u8| (1..12).contains(&count));
    let months = match words[..] {
        ["first" | "only" | "last", number, "months", ..] | [number, "months", ..] => is_count(number),
        _ => false,
    };
    let has = |phrase: &[&str]| words.windows(phrase.len()).any(|some| some == phrase);
    let parts = ["q1", "q2", "q3", "q4", "h1", "h2"];
    let quarter = !has(&["q1", "to", "q4"])
        && words.first().is_some_and(|first| parts.contains(first))
        && not_year.iter().all(|word| parts.contains(word) || ["to", "and", "only"].contains(word));
    // A longer remark is about something that happened.
    let short = not_year.len() <= 4;
    between
        || months
        || quarter
        || has(&["ytd"])
        || cell.to_lowercase().replace('-', " ").contains("year to date")
        || has(&["part", "year"])
        || has(&["partial", "year"])
        || has(&["incomplete", "year"])
        || short && ["first", "second"].iter().any(|nth| has(&[nth, "half"]) || has(&[nth, "quarter"]))
}

/// What observations are of, whatever the dimensions.
fn groups<'o, 't>(rows: &'o [Observation<'t>]) -> BTreeSet<(Flow, TimePeriod, &'o Traded<'t>)> {
    rows.iter().map(|row| (row.flow, row.period, &row.commodity)).collect()
}

/// Words in the names of columns that figures depend on, though their cells may be numbers.
const DIMENSION_WORDS: [&str; 24] = [
    "code",
    "id",
    "partner",
    "reporter",
    "country",
    "month",
    "quarter",
    "type",
    "status",
    "flow",
    "product",
    "commodity",
    "hs",
    "sitc",
    "sector",
    "region",
    "mode",
    "transport",
    "unit",
    "scale",
    "category",
    "level",
    "customs",
    "regime",
];

/// Words in the names of columns that are remarks.
const REMARK_WORDS: [&str; 10] = [
    "note",
    "notes",
    "remark",
    "remarks",
    "source",
    "sources",
    "comment",
    "comments",
    "footnote",
    "footnotes",
];

/// Whether a column has remarks.
pub(super) fn is_remark(table: &Table, column: usize) -> bool {
    words(&table.header[column]).iter().any(|word| REMARK_WORDS.contains(&word.to_lowercase().as_str()))
}

/// Whether figures may depend on a column: it has words in it, or is called so. Other columns of numbers are figures as
/// well, such as a balance.
fn is_dimension(table: &Table, column: &Column) -> bool {
    let name = &table.header[column.at];
    // Data-frame libraries write the numbers of rows.
    if name.is_empty() || name.starts_with("Unnamed") || name == "index" {
        return !column.digits;
    }
    let words = words(name);
    !column.figures || words.iter().any(|word| DIMENSION_WORDS.contains(&word.to_lowercase().as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn remarks_may_say_that_a_year_is_not_whole() {
        for part in [
            "January to May",
            "Jan–Aug 2024",
            "Jan 2024 - Aug 2024",
            "July/June",
            "first half",
            "Q1–Q3",
            "H1",
            "9 months",
            "First nine months",
            "YTD",
            "year-to-date",
            "partial year",
        ] {
            assert!(is_part_of_year(part), "{part}");
        }
        for whole in [
            "",
            "provisional",
            "January to December",
            "Jan-Dec",
            "12 months",
            "Q1-Q4",
            "revised in May 2024",
            "may be revised",
            "Published March 2024, revised June 2024",
            "between March and June, tariffs were suspended",
            "revised after 3 months",
            "half of it oil",
            "Ministry of Trade",
            "Q1 bulletin",
            "tariffs were lifted in the first half of the year",
        ] {
            assert!(!is_part_of_year(whole), "{whole}");
        }
    }
}
