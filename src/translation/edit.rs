//! Writes translations into the text of a brief.

use std::collections::BTreeMap;
use std::ops::Range;

use super::texts::{Form, Text, Texts, texts};
use crate::language::Language;
use crate::read::{toml_key, toml_text};

/// The longest line that is written in the form `{ en = "…", fr = "…" }`, in characters.
const LINE: usize = 120;

/// The text of a brief with translations of some of its texts, which are told by their numbers.
pub(super) fn written(
    brief: &str,
    (own, language): (&Language, &Language),
    texts: &[Text],
    changes: &[(usize, &str)],
) -> String {
    let (own, tag) = (toml_key(own.tag()), toml_key(language.tag()));
    let mut edits: Vec<(Range<usize>, String)> = Vec::new();
    for &(number, translation) in changes {
        let Text { value, form, .. } = &texts[number];
        match form {
            Form::String => {
                let written = &brief[value.clone()];
                let inline = format!("{{ {own} = {written}, {tag} = {} }}", toml_text(translation));
                let start = start_of_line(brief, value.start);
                let width = inline.chars().count() + brief[start..value.start].chars().count();
                let is_long = width > LINE || translation.contains('\n') || written.contains('\n');
                match key_alone(brief, value).filter(|_| is_long) {
                    Some(key) => {
                        edits.push((key.end..key.end, format!(".{own}")));
                        let line = format!("{}.{tag} = {}\n", &brief[key], string(translation));
                        edits.push(next_line(brief, value.end, line));
                    }
                    None => edits.push((value.clone(), inline)),
                }
            }
            Form::Languages { translation: Some(known), .. } => {
                edits.push((known.clone(), string(translation)));
            }
            Form::Languages { last: (key, value), .. } => {
                match brief[..key.start].trim_end().chars().next_back() {
                    // In braces.
                    Some('{' | ',') => {
                        edits.push((value.end..value.end, format!(", {tag} = {}", toml_text(translation))));
                    }
                    _ => {
                        let start = start_of_line(brief, key.start);
                        let line = format!("{}{tag} = {}\n", &brief[start..key.start], string(translation));
                        edits.push(next_line(brief, value.end, line));
                    }
                }
            }
        }
    }
    edits.sort_by_key(|(range, _)| range.start);
    let is_of_windows = brief.contains("\r\n");
    let mut out = String::with_capacity(brief.len() * 2);
    let mut at = 0;
    for (range, words) in edits {
        out.push_str(&brief[at..range.start]);
        out.push_str(&if is_of_windows { words.replace('\n', "\r\n") } else { words });
        at = range.end;
    }
    out.push_str(&brief[at..]);
    out
}

/// Whether a brief has the texts that it had, and the translations that were to be written.
pub(super) fn is_as_wanted(
    edited: &str,
    language: &Language,
    before: &[Text],
    changes: &[(usize, &str)],
) -> bool {
    let Ok(Texts { all: after, .. }) = texts(edited, language) else { return false };
    let changes: BTreeMap<usize, &str> = changes.iter().copied().collect();
    after.len() == before.len()
        && after.iter().zip(before).enumerate().all(|(number, (after, before))| {
            let changed = changes.get(&number).copied();
            let wanted = changed.or(before.translation.as_deref());
            after.path == before.path && after.own == before.own && after.translation.as_deref() == wanted
        })
}

/// The key of a value that has its line to itself: `title = "…"`, and not within braces or brackets.
fn key_alone(brief: &str, value: &Range<usize>) -> Option<Range<usize>> {
    let start = start_of_line(brief, value.start);
    let key = brief[start..value.start].trim_end().strip_suffix('=')?.trim();
    let is_key = key.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.'));
    let end = brief[value.end..].lines().next().unwrap_or_default().trim();
    let place = start + brief[start..].find(key)?;
    (is_key && (end.is_empty() || end.starts_with('#'))).then_some(place..place + key.len())
}

/// Where the line starts that a place is in.
fn start_of_line(brief: &str, place: usize) -> usize {
    brief[..place].rfind('\n').map_or(0, |at| at + 1)
}

/// A line after the one that a place is in.
fn next_line(brief: &str, place: usize, line: String) -> (Range<usize>, String) {
    match brief[place..].find('\n') {
        Some(end) => (place + end + 1..place + end + 1, line),
        None => (brief.len()..brief.len(), format!("\n{line}")),
    }
}

/// A text as a string in TOML: of several lines, if it has them.
fn string(text: &str) -> String {
    if !text.contains('\n') {
        return toml_text(text);
    }
    let lines = text.split('\n').map(|line| {
        let quoted = toml_text(line);
        // A quotation mark needs no escape here, but three in a row do.
        quoted[1..quoted.len() - 1].replace("\\\"", "\"").replace("\"\"\"", "\"\"\\\"")
    });
    let lines = lines.collect::<Vec<_>>().join("\n");
    let end = if lines.ends_with('"') { "\\\n" } else { "" };
    format!("\"\"\"\n{lines}{end}\"\"\"")
}
