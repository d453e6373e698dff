//! Errors of the TOML parser, said in this program's manner.

use std::ops::Range;

use toml_parser::Source;
use toml_parser::lexer::TokenKind;

use super::report::{Report, SHOWN_LIMIT};
use super::schema::{Table, Type};
use crate::date::{Date, DateError};
use crate::diag::{Diagnostic, codes};

/// The most keys, values and marks between them. A dotted key is a table for each of its parts, an error of
/// syntax is some hundred bytes: what a few letters set off would take gigabytes. 10,000 visits have 300,000.
pub(crate) const TOKENS_LIMIT: usize = 500_000;

/// Where a file has more in it than is read.
pub(crate) fn overfull(text: &str) -> Option<Range<usize>> {
    let empty = |kind| matches!(kind, TokenKind::Whitespace | TokenKind::Newline | TokenKind::Comment);
    let span = Source::new(text).lex().filter(|token| !empty(token.kind())).nth(TOKENS_LIMIT)?.span();
    Some(span.start()..span.end())
}

/// Reports what [`overfull`] found.
pub(crate) fn report_overfull(cx: &mut Report, place: Range<usize>) {
    let message = format!("the file has more than {TOKENS_LIMIT} keys, values and marks between them");
    cx.error(codes::TOO_MANY, place, message).hints.push("keep what a reader needs".to_owned());
}

/// Reports what the parser found.
pub(crate) fn report(cx: &mut Report, root: &Table, errors: &[toml::de::Error]) {
    let mut last = None;
    for (number, error) in errors.iter().enumerate() {
        if number == SHOWN_LIMIT {
            // It is hardly TOML, and these follow from the others.
            cx.hide(errors.len() - number, error.span().unwrap_or(0..0));
            break;
        }
        let range = error.span().unwrap_or(0..0);
        // One slip can set off several errors at its place: the first says most.
        if last.as_ref() == Some(&range) {
            continue;
        }
        last = Some(range.clone());
        let written = cx.text.get(range.clone()).unwrap_or_default();
        let (code, message, hint) = translate(root, error.message(), written, before(cx.text, range.start));
        cx.error(code, range, message).hints.extend(hint);
    }
}

/// Whether a diagnostic holds although the tree was pieced together after syntax errors: it is about a
/// value alone, and not one that the parser stumbled over, or about a key where `keys_stand`. Whatever
/// depends on other parts of the file, which may have been lost, is left for when the syntax is right.
pub(crate) fn holds_regardless(
    diagnostic: &Diagnostic,
    errors: &[toml::de::Error],
    keys_stand: bool,
) -> bool {
    let Some(span) = diagnostic.span.filter(|_| errors.len() <= SHOWN_LIMIT) else { return false };
    let (start, end) = (span.start as usize, span.end as usize);
    let touched =
        errors.iter().filter_map(toml::de::Error::span).any(|range| range.start <= end && start <= range.end);
    let about_a_value = matches!(
        diagnostic.code,
        codes::UNKNOWN_VALUE
            | codes::OUT_OF_RANGE
            | codes::DATE
            | codes::TIME_OF_DAY
            | codes::PERIOD
            | codes::NEGATIVE
            | codes::NOT_A_NUMBER
            | codes::RAW_HTML
            | codes::IMAGE_IN_TEXT
            | codes::LINK_SCHEME
            | codes::COLOUR
            | codes::CURRENCY
    );
    let about_a_key = keys_stand && diagnostic.code == codes::UNKNOWN_KEY;
    (about_a_value || about_a_key) && !touched
}

/// Whether the parser stumbled over nothing but dates that cannot be: these leave every key in its table.
pub(crate) fn only_dates(text: &str, errors: &[toml::de::Error]) -> bool {
    let is_date = |range| text.get(range).and_then(impossible_date).is_some();
    errors.iter().all(|error| error.span().is_some_and(is_date))
}

/// The code, message and hint for an error of the parser; `before` is the line before its place.
fn translate(
    root: &Table,
    message: &str,
    written: &str,
    before: &str,
) -> (&'static str, String, Option<String>) {
    if let Some(error) = impossible_date(written) {
        return (codes::DATE, error.message(), Some(error.hint()));
    }
    let hint;
    let message = match message.split(", expected").next().unwrap_or(message) {
        "duplicate key" => {
            let several = matches!(root.key(written).map(|key| key.kind), Some(Type::Tables(_)));
            hint = Some(match before.trim_start() {
                "[" if several => format!("write `[[{written}]]`, once for each"),
                "[" => "put the keys of both under one header".to_owned(),
                _ => "keep one of the two".to_owned(),
            });
            format!("`{written}` is given twice")
        }
        "string values must be quoted" if written.is_empty() => {
            hint = Some("write a value, or take the line out".to_owned());
            "there is no value after the `=`".to_owned()
        }
        "string values must be quoted" => {
            hint = Some(format!("write `\"{written}\"`"));
            "text stands in quotes".to_owned()
        }
        "key with no value" => {
            hint = Some("a line is `key = value`, `[table]`, `[[table]]` or a `# comment`".to_owned());
            "there is no `=` after the key".to_owned()
        }
        "missing escaped value" => {
            hint = Some("write `\\\\` for a backslash, or the text in single quotes".to_owned());
            "this backslash begins no escape".to_owned()
        }
        "invalid basic string" => {
            hint = Some("text of several lines stands in three quotes, `\"\"\"`".to_owned());
            "the text is not closed with `\"` on its line".to_owned()
        }
        "invalid literal string" => {
            hint = Some("text of several lines stands in three quotes, `'''`".to_owned());
            "the text is not closed with `'` on its line".to_owned()
        }
        "unexpected key or value" => {
            hint = Some("text that holds quotes stands in single quotes".to_owned());
            "the line goes on after its value".to_owned()
        }
        missing if missing.starts_with("missing comma") => {
            hint = Some("put a comma between the two".to_owned());
            missing.to_owned()
        }
        "cannot recurse further; max recursion depth met" | "recursion limit" => {
            hint = Some("no brief needs more than a few levels: is a bracket not closed?".to_owned());
            "tables and arrays are nested too deeply here".to_owned()
        }
        "invalid time" => {
            hint = Some(DateError::Form.hint());
            "a date, and what comes after it is no time of day".to_owned()
        }
        "unclosed table" | "unclosed inline table" | "unclosed array" => {
            hint = message.split_once(", expected ").map(|(_, bracket)| format!("put {bracket} at its end"));
            message.split(", expected").next().unwrap_or(message).to_owned()
        }
        _ => {
            hint = Some("a value is text in quotes, a number in digits, a date, `[…]` or `{…}`".to_owned());
            message.strip_suffix(", expected nothing").unwrap_or(message).to_owned()
        }
    };
    (codes::SYNTAX, message, hint)
}

/// Why a word that has the form of a date is none.
fn impossible_date(written: &str) -> Option<DateError> {
    let day = written.get(..10)?;
    Date::parse(day).err().filter(|error| *error != DateError::Form)
}

/// The line up to a place.
fn before(text: &str, at: usize) -> &str {
    let before: Range<usize> = 0..at.min(text.len());
    let before = text.get(before).unwrap_or_default();
    before.rfind('\n').map_or(before, |line| &before[line + 1..])
}
