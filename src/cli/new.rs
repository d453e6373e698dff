//! `new`: a brief or a series with comments, which builds as it is.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::args::{ColorWhen, MessageFormat, New, Template};
use super::countries::NewParty;
use super::printer::print;
use super::report::Reporter;
use super::templates::{self, Parts};
use super::{UsageError, next_edition, source_date_epoch};
use crate::batch::{self, FoundBriefs};
use crate::date::civil_from_days;
use crate::diag::{Diagnostic, Shown, codes, shown};
use crate::read::toml_text;
use crate::series::FILE_NAME;

/// A new `chancery.toml`.
const SERIES: &str = include_str!("new/series.toml");

/// The schema that the first line of a new brief points to.
const BRIEF_SCHEMA: &str = "chancery-brief.schema.json";

/// The schema that the first line of a new `chancery.toml` points to.
const SERIES_SCHEMA: &str = "chancery-series.schema.json";

pub(super) fn new(arguments: &New, color: ColorWhen) -> ExitCode {
    let path = file(&arguments.path).unwrap_or_else(|error| error.exit());
    let is_series = path.file_name().is_some_and(|name| name == FILE_NAME);
    let New { template, parties, from, data, .. } = arguments;
    if is_series && (template.is_some() || parties.is_some() || from.is_some() || data.is_some()) {
        let message = format!(
            "`{FILE_NAME}` is a series: `--template`, `--parties`, `--from` and `--data` are for briefs"
        );
        UsageError::new(message).exit();
    }
    let reporter = Reporter::new(MessageFormat::Human, color);
    let text = if is_series {
        Ok(SERIES.replace("@SCHEMA@", SERIES_SCHEMA))
    } else if let Some(from) = from {
        let today = today();
        next_edition::of_file(from, &today.to_string())
    } else {
        let template = template.unwrap_or(Template::Custom);
        let data = data.as_deref().map(|file| beside(file, &path).map(|name| (file, name))).transpose();
        data.map(|data| brief(&path, template, parties.as_ref(), data, today()))
    };
    let text = match text {
        Ok(text) => text,
        Err(error) => {
            reporter.diagnostic(&error);
            return ExitCode::FAILURE;
        }
    };
    if path == Path::new("-") {
        return print(&Shown::document(&text));
    }
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

/// The text of a new brief. Its file of statistics has a path of its own, and one from the brief.
fn brief(
    path: &Path,
    template: Template,
    parties: Option<&[NewParty; 2]>,
    data: Option<(&Path, &str)>,
    date: Day,
) -> String {
    // Without parties: codes that ISO 3166 leaves to its users.
    let codes = parties.map_or(["XA", "XB"], |[first, second]| [first.code.as_str(), second.code.as_str()]);
    let [first, second] = match parties {
        None => ["[First country]".into(), "[Second country]".into()],
        Some([first, second]) => [first, second].map(|party| match party.name {
            Some(name) => name.to_owned(),
            None => format!("[Country {}]", party.code),
        }),
    };
    let Parts { kind, title, summary, head, text: parts } =
        templates::parts(template, &first, &second, data.is_some());
    let (file, name) = data.map(|(file, name)| (argument(file), toml_text(name))).unwrap_or_default();
    let path =
        path.to_str().filter(|path| *path != "-" && !path.contains(char::is_control)).unwrap_or("brief.toml");
    let values = [
        ("@SCHEMA@", BRIEF_SCHEMA.to_owned()),
        ("@PATH@", path.to_owned()),
        ("@TITLE@", title),
        ("@KIND@", kind.to_owned()),
        ("@HEAD@", head.to_owned()),
        ("@DATE@", date.to_string()),
        ("@ESTABLISHED@", date.years_before(30).to_string()),
        ("@YEAR_BEFORE@", (date.year - 2).to_string()),
        ("@LAST_YEAR@", (date.year - 1).to_string()),
        ("@NEXT_YEAR@", (date.year + 1).to_string()),
        ("@SUMMARY@", summary.to_owned()),
        ("@FIRST@", codes[0].to_owned()),
        ("@SECOND@", codes[1].to_owned()),
        ("@FIRST_NAME@", first),
        ("@SECOND_NAME@", second),
        ("@FILE@", file),
        ("@FILE_IN_TOML@", name),
    ];
    let length: usize = parts.iter().map(|part| part.len()).sum();
    let mut text = String::with_capacity(length * 2);
    for line in parts.into_iter().flat_map(str::lines) {
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

/// The path of a file of statistics as the brief names it.
///
/// # Errors
/// A file that is not in the folder of the brief, or below it.
fn beside<'a>(file: &'a Path, brief: &Path) -> Result<&'a str, Diagnostic> {
    let folder = brief.parent().filter(|folder| !folder.as_os_str().is_empty());
    let within = folder.map_or(Some(file), |folder| file.strip_prefix(folder).ok());
    let inside = within.filter(|within| {
        within.components().all(|part| matches!(part, std::path::Component::Normal(_))) && file.is_file()
    });
    inside.and_then(Path::to_str).ok_or_else(|| {
        let message = format!("`{}` is no file in the folder of the brief", file.display());
        let hint = "a brief reads files from its own folder: copy it there";
        Diagnostic::error(codes::UNREADABLE_FILE, None, message).hint(hint)
    })
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
