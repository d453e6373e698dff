//! `new`: a commented brief to start from, which passes `check` as it is.

use std::fmt::Write as _;
use std::io;
use std::path::Path;
use std::process::ExitCode;

use super::args::{Color, MessageFormat, New, Occasion};
use super::report::Reporter;
use super::{print, source_date_epoch};
use crate::batch;
use crate::brief::civil_from_days;
use crate::diag::{Diagnostic, codes};

/// The brief with `@NAMES@` to be filled in. Lines that start with `#|` are samples: live where the two
/// countries are invented, commented out where they are real, so that nothing false is said of them.
const SKELETON: &str = include_str!("new/skeleton.toml");

/// The members and observers of the United Nations by their ISO 3166-1 alpha-2 codes, with short names in
/// English.
const COUNTRIES: &str = include_str!("new/countries.tsv");

pub(super) fn new(arguments: &New, color: Color) -> ExitCode {
    let date = today();
    let path = &arguments.path;
    let text = skeleton(path, arguments.kind, arguments.parties.as_ref(), date);
    if path == Path::new("-") {
        return print::print(text.as_bytes());
    }
    let reporter = Reporter::new(MessageFormat::Human, color);
    match write(path, &text) {
        Ok(()) => {
            let name = path.display();
            reporter.say(&format!("Wrote {name}: fill it in, then `chancery build {name}`\n"));
            ExitCode::SUCCESS
        }
        Err(error) => {
            reporter.diagnostic(&unwritable(path, &error));
            ExitCode::FAILURE
        }
    }
}

/// Writes a file that was not there before.
fn write(path: &Path, text: &str) -> io::Result<()> {
    batch::write_new(path, text.as_bytes())
}

fn unwritable(path: &Path, error: &io::Error) -> Diagnostic {
    match error.kind() {
        io::ErrorKind::AlreadyExists => Diagnostic::error(
            codes::UNWRITABLE_FILE,
            None,
            format!("`{}` is already there and was left as it is", path.display()),
        )
        .hint("choose another name, or delete the file first"),
        _ => batch::unwritable(&path.display().to_string(), error, "choose another place"),
    }
}

/// The text of a new brief.
fn skeleton(path: &Path, kind: Occasion, parties: Option<&[String; 2]>, date: Day) -> String {
    let codes = parties.map_or(["XA", "XB"], |[first, second]| [first.as_str(), second.as_str()]);
    let [first, second] = match parties {
        // Codes that ISO 3166 leaves to its users.
        None => ["[First country]".into(), "[Second country]".into()],
        Some(_) => codes.map(country),
    };
    let (title, summary, occasion) = words(kind, &first, &second);
    let path =
        path.to_str().filter(|path| *path != "-" && !path.contains(char::is_control)).unwrap_or("brief.toml");
    let values = [
        ("@PATH@", path.to_owned()),
        ("@TITLE@", title),
        ("@KIND@", kind.name().to_owned()),
        ("@DATE@", date.to_string()),
        ("@ESTABLISHED@", date.years_before(30).to_string()),
        ("@SUMMARY@", summary.to_owned()),
        ("@OCCASION@", occasion.to_owned()),
        ("@FIRST@", codes[0].to_owned()),
        ("@SECOND@", codes[1].to_owned()),
        ("@FIRST_NAME@", first),
        ("@SECOND_NAME@", second),
    ];
    let mut text = String::with_capacity(SKELETON.len() * 2);
    for line in SKELETON.lines() {
        let line = match (line.strip_prefix("#|"), parties) {
            (None, _) => line.to_owned(),
            (Some(sample), None) => sample.strip_prefix(' ').unwrap_or(sample).to_owned(),
            // What is a comment already stays one.
            (Some(sample), Some(_)) if sample.starts_with(" #") || sample.is_empty() => {
                sample.trim_start().to_owned()
            }
            (Some(sample), Some(_)) => format!("#{sample}"),
        };
        let filled = values.iter().fold(line, |line, (name, value)| line.replace(name, value));
        // Nothing was put in: one empty line is enough.
        if !(filled.is_empty() && text.ends_with("\n\n")) {
            let _ = writeln!(text, "{filled}");
        }
    }
    text
}

/// Title, bottom line and sections of their own for what a briefing is for.
fn words(kind: Occasion, first: &str, second: &str) -> (String, &'static str, &'static str) {
    match kind {
        Occasion::Anniversary => (
            format!("{first} and {second}: [number] years of diplomatic relations"),
            "[Since when there are relations, what they rest on today, and what the coming years should be\njudged by.]",
            "",
        ),
        Occasion::Visit => (
            format!("{first} and {second}: visit of [who] to [where]"),
            "[Why this visit, why now, and the one result that it should have.]",
            r#"[[section]]
id    = "objectives"
title = "Objectives"
after = "summary"
body  = """
1. [What is to be agreed]
2. [What is to be said]
"""

[[section]]
id    = "points"
title = "Points to make"
after = "trade"
body  = """
- [A point, in words that can be spoken]
- [If the other side raises …: the answer]
"""
"#,
        ),
        Occasion::Country => (
            format!("{second}: a briefing for {first}"),
            "[What kind of country this is, where it is heading, and what it means for us.]",
            r#"[[section]]
id    = "politics"
title = "Politics"
after = "facts"
body  = """
[Who governs, who decides, what comes next.]
"""

[[section]]
id    = "economy"
title = "Economy"
after = "politics"
body  = """
[Growth, prices, what is exported, and to whom.]
"""
"#,
        ),
        Occasion::Custom => (
            format!("{first} and {second}: [title]"),
            "[What a reader must know who reads nothing else, in two to four sentences.]",
            r#"[[section]]
id    = "background"
title = "Background"
after = "facts"
body  = """
[What led to where things stand.]
"""
"#,
        ),
    }
}

/// A country's name by its code.
fn country(code: &str) -> String {
    let entries = COUNTRIES.lines().filter_map(|line| line.split_once('\t'));
    let found = entries.into_iter().find(|(known, _)| *known == code);
    found.map_or_else(|| format!("[Country {code}]"), |(_, name)| name.to_owned())
}

/// A day of the Gregorian calendar.
#[derive(Debug, Clone, Copy)]
struct Day {
    year: i64,
    month: u8,
    day: u8,
}

/// The day to date a new brief with, UTC.
fn today() -> Day {
    Day::at(source_date_epoch().unwrap_or_else(now))
}

/// The only clock in the house: a person who starts a brief wants it dated today. Nothing that is built
/// reads it.
#[allow(clippy::disallowed_methods, reason = "a new brief is dated today")]
fn now() -> i64 {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    since.map_or(0, |since| i64::try_from(since.as_secs()).unwrap_or(0))
}

impl Day {
    /// The day of a time in seconds since 1970.
    fn at(seconds: i64) -> Self {
        let (year, month, day) = civil_from_days(seconds.div_euclid(86_400));
        Self { year, month, day }
    }

    /// The same day some years before; the day before it where there was none.
    fn years_before(self, years: i64) -> Self {
        let day = if (self.month, self.day) == (2, 29) { 28 } else { self.day };
        Self { year: self.year - years, day, ..self }
    }
}

impl std::fmt::Display for Day {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_come_from_seconds() {
        let day = |seconds| Day::at(seconds).to_string();
        assert_eq!(day(0), "1970-01-01");
        assert_eq!(day(1_709_164_800), "2024-02-29");
        assert_eq!(day(4_102_444_799), "2099-12-31");
        assert_eq!(Day::at(1_709_164_800).years_before(30).to_string(), "1994-02-28");
    }

    #[test]
    fn real_countries_have_no_invented_data() {
        let parties = ["PK".to_owned(), "BY".to_owned()];
        let text = skeleton(Path::new("a.toml"), Occasion::Anniversary, Some(&parties), Day::at(0));
        assert!(text.contains("name          = \"Pakistan\""));
        assert!(text.contains("\n# [[trade.year]]\n"));
        assert!(!text.contains("\n[[visit]]"));
        assert!(!text.contains('@') || !text.contains("@FIRST"));
    }

    #[test]
    fn countries_are_in_order_and_known_once() {
        let codes: Vec<_> = COUNTRIES.lines().map(|line| line.split_once('\t').unwrap().0).collect();
        assert!(codes.is_sorted_by(|a, b| a < b));
        assert_eq!(codes.len(), 193 + 2);
        assert_eq!(country("BY"), "Belarus");
        assert_eq!(country("XX"), "[Country XX]");
    }
}
