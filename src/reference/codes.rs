//! The pages about errors and lints.

use std::fmt::Write as _;

use super::errors::ERRORS;
use crate::diag::codes::{CODES, meaning};
use crate::lint::{LINTS, Level, Lint};

/// Every code, in order.
pub(super) fn all() -> impl Iterator<Item = &'static str> {
    CODES.iter().map(|(code, _)| *code)
}

/// The page about errors.
pub(super) fn errors() -> String {
    let mut page = String::from("# Errors\n\nA brief with an error is not built.\n");
    for (code, meaning) in CODES.iter().filter(|(code, _)| code.starts_with('E')) {
        let _ = write!(page, "\n## {code}\n\n{}.\n", capital(meaning));
        if let Some(error) = ERRORS.iter().find(|error| error.code == *code) {
            let _ = write!(page, "\n{}\n", error.why);
            write_example(&mut page, "Wrong", error.wrong);
            write_example(&mut page, "Right", error.right);
        }
    }
    page
}

/// The page about lints.
pub(super) fn lints() -> String {
    let mut page = String::from(
        "# Lints\n\nA lint is something that is allowed, but most likely a mistake. `--deny` turns it into an error, `--allow` \
         hides it, and so do `deny` and `allow` in the `[lints]` of a `chancery.toml`.\n",
    );
    for lint in LINTS {
        let _ =
            write!(page, "\n## {}\n\n{}.\n\n", lint.code, capital(meaning(lint.code).unwrap_or_default()));
        let _ = write!(page, "Default: {}.\n\n{}\n", level(lint), lint.why);
        write_example(&mut page, "Reported", lint.fires);
        write_example(&mut page, "Not reported", lint.silent);
    }
    page
}

fn write_example(page: &mut String, title: &str, example: &str) {
    if !example.is_empty() {
        let _ = write!(page, "\n{title}:\n\n```toml\n{}\n```\n", example.trim_end());
    }
}

/// What is said about a code.
pub(super) fn explain(code: &str) -> Option<String> {
    let meaning = meaning(code)?;
    let mut text = format!("{code}: {meaning}\n");
    if let Some(lint) = LINTS.iter().find(|lint| lint.code == code) {
        let _ = write!(text, "\nDefault: {}.\n\n{}\n", level(lint), lint.why);
        indent_example(&mut text, "Reported", lint.fires);
        indent_example(&mut text, "Not reported", lint.silent);
    }
    if let Some(error) = ERRORS.iter().find(|error| error.code == code) {
        let _ = write!(text, "\n{}\n", error.why);
        indent_example(&mut text, "Wrong", error.wrong);
        indent_example(&mut text, "Right", error.right);
    }
    Some(text)
}

fn indent_example(text: &mut String, title: &str, example: &str) {
    if example.is_empty() {
        return;
    }
    let _ = write!(text, "\n{title}:\n\n");
    for line in example.trim_end().lines() {
        let _ = writeln!(text, "{}", format!("    {line}").trim_end());
    }
}

fn level(lint: &Lint) -> &'static str {
    match lint.level {
        Level::Warn => "warning",
        Level::OptIn => "not reported, unless `--deny` or `[lints]` names the code",
    }
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(|first| first.to_uppercase().to_string());
    first.unwrap_or_default() + letters.as_str()
}
