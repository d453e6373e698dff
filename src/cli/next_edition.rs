//! `new --from`: the next edition of a brief. It is dated today; what may have changed since is marked, and nothing else is
//! touched.

use std::fs;
use std::io::Read as _;
use std::path::Path;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::date::Date;
use crate::diag::{Diagnostic, codes};
use crate::read::{SIZE_LIMIT, decode, everyday, overfull, quiet_date};

/// What is written before the lines that have to be looked at.
const MARK: &str = "# TODO";

/// The text of the next edition of a file.
///
/// # Errors
/// A file that cannot be read, or is no brief.
pub(super) fn of_file(path: &Path, today: &str) -> Result<String, Diagnostic> {
    let name = path.display().to_string();
    let mut bytes = Vec::new();
    let read = fs::File::open(path).and_then(|file| file.take(SIZE_LIMIT as u64 + 1).read_to_end(&mut bytes));
    if let Err(error) = read {
        let message = format!("`{name}` cannot be read: {}", everyday(&error));
        return Err(
            Diagnostic::error(codes::UNREADABLE_FILE, None, message).hint("name a brief that is there")
        );
    }
    let broken = || {
        let message = format!("`{name}` is not a brief that can be read");
        Diagnostic::error(codes::UNREADABLE_FILE, None, message)
            .hint(format!("run `chancery check {name}`, and correct what it finds"))
    };
    if bytes.len() > SIZE_LIMIT {
        return Err(broken());
    }
    let text = decode(&bytes).map_err(|_| broken())?;
    if overfull(&text).is_some() {
        return Err(broken());
    }
    let tree = DeTable::parse(&text).map_err(|_| broken())?;
    next(&text, tree.get_ref(), today).ok_or_else(broken)
}

/// What is to be written into a text.
enum Edit {
    /// A line before the one at a place.
    Mark(usize, String),
    /// Words in the place of others.
    Replace(std::ops::Range<usize>, String),
}

/// The text of the next edition; none where the brief has no date.
fn next(text: &str, brief: &DeTable, today: &str) -> Option<String> {
    let now = Date::parse(today).ok()?;
    let head = brief.get("brief")?.get_ref().as_table()?;
    let date = head.get("date")?;
    let issued = quiet_date(date)?;
    let mut edits = vec![Edit::Replace(date.span(), today.to_owned())];
    let mut mark = |place: usize, words: String| edits.push(Edit::Mark(place, words));
    for (key, words) in [
        ("data_cutoff", "up to when are the data now?"),
        ("next_update", "when is the next edition due?"),
        ("edition", "which edition is this?"),
        ("number", "which number does this one have?"),
        ("marking", "does the marking still hold?"),
    ] {
        head.get(key).into_iter().for_each(|value| mark(value.span().start, words.to_owned()));
    }
    // What was to come, and has passed.
    let passed = |value: Option<&Spanned<DeValue>>| {
        value.and_then(quiet_date).is_some_and(|date| date.surely_before(now) && !date.surely_before(issued))
    };
    for (table, key, words) in [
        ("visit", "date", "this visit has passed: did it take place, and what came of it?"),
        ("upcoming", "date", "this has passed: remove it, or write what came of it"),
        ("commission", "next_session", "this session has passed: was it held, and when is the next?"),
        ("agreement", "expires", "this has expired: was it renewed?"),
        ("recommendation", "due", "this was due: was it done?"),
    ] {
        for (entry, _) in entries(brief, table) {
            if let Some(value) = entry.get(key).filter(|value| passed(Some(value))) {
                mark(value.span().start, words.to_owned());
            }
        }
    }
    for (_, place) in entries(brief, "programme").take(1) {
        mark(place, "the programme is that of the last visit".to_owned());
    }
    // Figures go on where they end.
    let years =
        brief.get("trade").and_then(|trade| trade.get_ref().as_table()).and_then(|trade| trade.get("year"));
    let last = years.and_then(|years| years.get_ref().as_array()?.iter().last());
    if let Some(last) = last {
        mark(last.span().start, "are there figures of later years, or revised ones?".to_owned());
    }
    for (statistic, _) in entries(brief, "statistic") {
        for (line, _) in entries(statistic, "line") {
            let values = line.get("values").into_iter();
            values.for_each(|values| mark(values.span().start, "are there later figures?".to_owned()));
        }
    }
    for (party, _) in entries(brief, "party") {
        for (fact, place) in entries(party, "facts") {
            let value = fact.get("value").and_then(|value| value.get_ref().as_str()).unwrap_or_default();
            if value.contains(|c: char| c.is_ascii_digit()) {
                mark(place, "does this still hold?".to_owned());
            }
        }
    }
    for (_, place) in entries(brief, "official").take(1) {
        mark(place, "do these officials still hold their offices?".to_owned());
    }
    Some(applied(text, edits))
}

/// The tables of a list, with where each starts.
fn entries<'t>(
    table: &'t DeTable<'t>,
    key: &str,
) -> impl Iterator<Item = (&'t DeTable<'t>, usize)> + use<'t> {
    let list = table.get(key).and_then(|value| value.get_ref().as_array());
    let list = list.into_iter().flat_map(|list| list.iter());
    list.filter_map(|value| Some((value.get_ref().as_table()?, value.span().start)))
}

/// The text with the edits made. A line is marked once.
fn applied(text: &str, edits: Vec<Edit>) -> String {
    let line_of = |place: usize| text[..place].rfind('\n').map_or(0, |end| end + 1);
    let mut all: Vec<(std::ops::Range<usize>, String)> = Vec::with_capacity(edits.len());
    for edit in edits {
        match edit {
            Edit::Replace(range, words) => all.push((range, words)),
            Edit::Mark(place, words) => {
                let start = line_of(place);
                let line = &text[start..];
                let indent = &line[..line.len() - line.trim_start_matches([' ', '\t']).len()];
                all.push((start..start, format!("{indent}{MARK}: {words}\n")));
            }
        }
    }
    all.sort_by_key(|(range, _)| range.start);
    all.dedup_by(|next, before| next.0.is_empty() && next.0 == before.0);
    let mut out = String::with_capacity(text.len() + all.len() * 40);
    let mut at = 0;
    for (range, words) in all {
        out.push_str(&text[at..range.start]);
        out.push_str(&words);
        at = range.end;
    }
    out.push_str(&text[at..]);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn next_of(text: &str) -> String {
        let tree = DeTable::parse(text).unwrap();
        next(text, tree.get_ref(), "2025-03-01").unwrap()
    }

    #[test]
    fn the_next_edition_is_dated_today_and_marks_what_has_passed() {
        let old = "\
# A comment.
[brief]
title = \"A\"
date = 2024-03-01  # of issue

[[visit]]
date = 2023-05
visitor = \"Before\"

[[visit]]
date = [2024-05-01, 2024-05-02]
visitor = \"Since\"

[[visit]]
date = 2026
visitor = \"To come\"
"
        .replace("2023-05\n", "\"2023-05\"\n");
        let new = next_of(&old);
        assert!(new.contains("date = 2025-03-01  # of issue") && new.starts_with("# A comment."), "{new}");
        let marks: Vec<_> = new.lines().filter(|line| line.starts_with(MARK)).collect();
        assert_eq!(marks.len(), 1, "{new}");
        assert!(new.contains("what came of it?\ndate = [2024-05-01, 2024-05-02]"), "{new}");
        // It is the same brief without the marks.
        let without: String =
            new.lines().filter(|line| !line.starts_with(MARK)).map(|line| format!("{line}\n")).collect();
        assert_eq!(without, old.replace("2024-03-01", "2025-03-01"));
    }

    #[test]
    fn figures_go_on_where_they_end() {
        let old = "[brief]\ndate = 2024\n[[trade.year]]\nyear = 2022\n[[trade.year]]\nyear = 2023\n[[statistic]]\nline = [\n  { values = { 2023 = 1 } },\n]\n";
        let new = next_of(old);
        assert!(new.contains("revised ones?\n[[trade.year]]\nyear = 2023"), "{new}");
        assert!(new.contains("  # TODO: are there later figures?\n  { values"), "{new}");
        assert!(new.parse::<toml::Table>().is_ok());
    }
}
