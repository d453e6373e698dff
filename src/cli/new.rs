//! `new`: a brief or a series with comments, which builds as it is.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::args::{ColorWhen, MessageFormat, New, Occasion};
use super::countries::NewParty;
use super::printer::print;
use super::report::Reporter;
use super::{UsageError, source_date_epoch};
use crate::batch::{self, FoundBriefs};
use crate::date::civil_from_days;
use crate::diag::{Diagnostic, Shown, codes, shown};
use crate::series::FILE_NAME;

/// A new brief, with `@NAMES@` to be replaced. Lines that start with `#|` are samples: live where the two countries
/// are invented, commented out where they are real, so that nothing false is said about them. Comments start with
/// `##`, so that whoever removes one `#` from every line of a sample leaves them comments.
const BRIEF: &str = include_str!("new/brief.toml");

/// A new `chancery.toml`.
const SERIES: &str = include_str!("new/series.toml");

/// The schema that the first line of a new brief points to.
const BRIEF_SCHEMA: &str = "chancery-brief.schema.json";

/// The schema that the first line of a new `chancery.toml` points to.
const SERIES_SCHEMA: &str = "chancery-series.schema.json";

pub(super) fn new(arguments: &New, color: ColorWhen) -> ExitCode {
    let path = file(&arguments.path).unwrap_or_else(|error| error.exit());
    let is_series = path.file_name().is_some_and(|name| name == FILE_NAME);
    if is_series && (arguments.kind.is_some() || arguments.parties.is_some()) {
        UsageError::new(format!("`{FILE_NAME}` is a series: `--kind` and `--parties` are for briefs")).exit();
    }
    let text = if is_series {
        SERIES.replace("@SCHEMA@", SERIES_SCHEMA)
    } else {
        let kind = arguments.kind.unwrap_or(Occasion::Custom);
        brief(&path, kind, arguments.parties.as_ref(), today())
    };
    if path == Path::new("-") {
        return print(&Shown::document(&text));
    }
    let reporter = Reporter::new(MessageFormat::Human, color);
    if let Err(error) = batch::write_new(&path, text.as_bytes()) {
        reporter.diagnostic(&unwritable(&path, &error));
        return ExitCode::FAILURE;
    }
    let next = if is_series { next_for_series(&path) } else { next_for_brief(&path) };
    reporter.say(&shown!("Wrote {}: {}\n", path, next));
    let (of, schema) = if is_series { ("series ", SERIES_SCHEMA) } else { ("", BRIEF_SCHEMA) };
    let schema = path.with_file_name(schema);
    if !schema.exists() {
        let schema = argument(&schema);
        let command = shown!("`chancery schema {}--output {}`", of, schema);
        reporter.say(&shown!("For completion in your editor, run {}\n", command));
    }
    ExitCode::SUCCESS
}

/// The file to write: `.toml` is added where it is missing.
///
/// # Errors
/// A folder, or a file of another kind.
fn file(path: &Path) -> Result<PathBuf, UsageError> {
    if path == Path::new("-") {
        return Ok(path.to_owned());
    }
    let is_folder = path.as_os_str().as_encoded_bytes().ends_with(b"/") || path.is_dir();
    let Some(name) = path.file_name().filter(|_| !is_folder) else {
        let example = path.join("brief.toml");
        let message =
            format!("`{}` is a folder: name a file, such as `{}`", path.display(), example.display());
        return Err(UsageError::new(message));
    };
    if path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("toml")) {
        return Ok(path.to_owned());
    }
    // `v1.2` and `St. Lucia` have no extension.
    let is_kind = |extension: &str| {
        extension.starts_with(|c: char| c.is_ascii_alphabetic())
            && extension.bytes().all(|byte| byte.is_ascii_alphanumeric())
    };
    if let Some(extension) =
        path.extension().and_then(|extension| extension.to_str()).filter(|it| is_kind(it))
    {
        let other = path.with_extension("toml");
        let message = format!(
            "`new` writes a `.toml` file, not `.{extension}`: name it `{}`, or give a name without an extension",
            other.display()
        );
        return Err(UsageError::new(message));
    }
    let mut name = name.to_owned();
    name.push(".toml");
    Ok(path.with_file_name(name))
}

fn next_for_brief(path: &Path) -> String {
    format!("fill it in, then run `chancery build {}`", argument(path))
}

/// What to do with a new series: build the briefs that are there already, or start one.
fn next_for_series(path: &Path) -> String {
    let folder = path.parent().unwrap_or(Path::new(""));
    let build = match folder.to_str() {
        Some("") => "chancery build".to_owned(),
        _ => format!("chancery build {}", argument(folder)),
    };
    let here = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    if let FoundBriefs::Briefs(_) = batch::find(here, &mut BTreeSet::new()) {
        return format!("run `{build}`");
    }
    let brief = folder.join("brief.toml");
    format!("start a brief with `chancery new {}`, then run `{build}`", argument(&brief))
}

/// A path as an argument in a shell.
fn argument(path: &Path) -> String {
    let path = path.display().to_string();
    if path.contains(char::is_whitespace) { format!("\"{path}\"") } else { path }
}

fn unwritable(path: &Path, error: &io::Error) -> Diagnostic {
    match error.kind() {
        io::ErrorKind::AlreadyExists => {
            let message = format!("`{}` already exists", path.display());
            Diagnostic::error(codes::UNWRITABLE_FILE, None, message)
                .hint("choose another name, or delete the file first")
        }
        _ => batch::unwritable(&path.display().to_string(), error, "choose another path"),
    }
}

/// The text of a new brief.
fn brief(path: &Path, kind: Occasion, parties: Option<&[NewParty; 2]>, date: Day) -> String {
    // Without parties: codes that ISO 3166 leaves to its users.
    let codes = parties.map_or(["XA", "XB"], |[first, second]| [first.code.as_str(), second.code.as_str()]);
    let [first, second] = match parties {
        None => ["[First country]".into(), "[Second country]".into()],
        Some([first, second]) => [first, second].map(|party| match party.name {
            Some(name) => name.to_owned(),
            None => format!("[Country {}]", party.code),
        }),
    };
    let (title, summary, occasion) = words(kind, &first, &second);
    let path =
        path.to_str().filter(|path| *path != "-" && !path.contains(char::is_control)).unwrap_or("brief.toml");
    let values = [
        ("@SCHEMA@", BRIEF_SCHEMA.to_owned()),
        ("@PATH@", path.to_owned()),
        ("@TITLE@", title),
        ("@KIND@", kind.name().to_owned()),
        ("@DATE@", date.to_string()),
        ("@ESTABLISHED@", date.years_before(30).to_string()),
        ("@YEAR_BEFORE@", (date.year - 2).to_string()),
        ("@LAST_YEAR@", (date.year - 1).to_string()),
        ("@NEXT_YEAR@", (date.year + 1).to_string()),
        ("@SUMMARY@", summary.to_owned()),
        ("@OCCASION@", occasion.to_owned()),
        ("@FIRST@", codes[0].to_owned()),
        ("@SECOND@", codes[1].to_owned()),
        ("@FIRST_NAME@", first),
        ("@SECOND_NAME@", second),
    ];
    let mut text = String::with_capacity(BRIEF.len() * 2);
    for line in BRIEF.lines() {
        let line = match (line.strip_prefix("#|"), parties) {
            (None, _) => line.to_owned(),
            (Some(sample), None) => sample.strip_prefix(' ').unwrap_or(sample).to_owned(),
            (Some(sample), Some(_)) => format!("#{sample}"),
        };
        let filled = values.iter().fold(line, |line, (name, value)| line.replace(name, value));
        // One empty line is enough where nothing was inserted.
        if !(filled.is_empty() && text.ends_with("\n\n")) {
            let _ = writeln!(text, "{filled}");
        }
    }
    text
}

/// Title, bottom line and additional sections for a kind of briefing.
fn words(kind: Occasion, first: &str, second: &str) -> (String, &'static str, &'static str) {
    match kind {
        Occasion::Anniversary => (
            format!("{first} and {second}: [number] years of diplomatic relations"),
            "[Since when there have been relations, what they rest on today, and how to judge the coming\nyears.]",
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
[What led to the present state of relations.]
"""
"#,
        ),
    }
}

/// A day of the Gregorian calendar.
#[derive(Debug, Clone, Copy)]
struct Day {
    year: i64,
    month: u8,
    day: u8,
}

/// The date of a new brief, in UTC.
fn today() -> Day {
    Day::at(source_date_epoch().unwrap_or_else(now))
}

/// The only use of the clock: a new brief is dated today. Builds do not depend on it.
#[allow(clippy::disallowed_methods, reason = "a new brief is dated today")]
fn now() -> i64 {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    since.map_or(0, |since| i64::try_from(since.as_secs()).unwrap_or(0))
}

impl Day {
    /// The day of a Unix time, in seconds.
    fn at(seconds: i64) -> Self {
        let (year, month, day) = civil_from_days(seconds.div_euclid(86_400));
        Self { year, month, day }
    }

    /// The same day some years before; 28 February for 29 February.
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
    fn toml_is_added_where_it_is_missing() {
        let name = |path: &str| file(Path::new(path)).unwrap().display().to_string();
        assert_eq!(
            ["foo", "a/foo", "v1.2", "St. Lucia", "b.toml", "b.TOML", "-"].map(name),
            ["foo.toml", "a/foo.toml", "v1.2.toml", "St. Lucia.toml", "b.toml", "b.TOML", "-"]
        );
        assert!(file(Path::new("src")).is_err() && file(Path::new("nowhere/")).is_err());
    }
}
