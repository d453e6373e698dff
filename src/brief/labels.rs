//! `[theme.labels]`: replacements for headings and other words that Chancery prints.

use super::context::Context;
use super::shape::Field;
use crate::diag::codes;
use crate::locale::{Label, RENAMEABLE, RenameError, Renamed};
use crate::read::schema::{Count, Internal, Key, Table, Type, optional};
use crate::read::{Reader, check_text, placeholder, word_list};

/// The longest words, in characters: a line or two of a caption.
const LIMIT: usize = 200;

const DOC: &str = "\
Replacements for headings and other words that Chancery prints; `[labels]` in a house style. A replacement has the same \
placeholders as the default, such as `{ $party }`, in any order. The name of a country has several forms: `{ $party }` is \
\"the Netherlands\", `{ $party-possessive }` \"the Netherlands’\", and `{ $party-adjective }` \"Dutch\" if the party has an \
`adjective`, otherwise the possessive. At the start of a sentence, add `-start`: `{ $party-start }` is \"The Netherlands\", and \
`{ $party-possessive-start }` \"The Netherlands’\". Any of these forms can replace another. `{ \"\\u00A0\" }` is a space at \
which no line ends";

static LABELS: Table = Table {
    name: "`[theme.labels]`",
    doc: DOC,
    keys: &KEYS,
    grouped: true,
    includes: None,
    count: Count::Any,
    internal: Internal::Never,
};

static KEYS: [Key; RENAMEABLE.len()] = {
    let mut keys = [const { optional("", Type::Text(LIMIT), "") }; RENAMEABLE.len()];
    let mut at = 0;
    while at < keys.len() {
        let (label, group, words) = RENAMEABLE[at];
        keys[at] = Key { default: Some(words), ..optional(label.id(), Type::Text(LIMIT), group) };
        at += 1;
    }
    keys
};

/// Replacements for labels.
pub(crate) struct Labels;

impl Field for Labels {
    type Value = Renamed;
    const TYPE: Type = Type::Table(&LABELS);
    const REQUIRED: bool = false;

    fn read(cx: &mut Context, table: &Reader, key: &str) -> Renamed {
        let mut renamed = Renamed::default();
        let Some(table) = table.table(cx, key) else { return renamed };
        for &(label, ..) in RENAMEABLE {
            rename(cx, &table, label, &mut renamed);
        }
        renamed
    }
}

fn rename(cx: &mut Context, table: &Reader, label: Label, renamed: &mut Renamed) {
    let key = label.id();
    let Some(source) = table.text(cx, key) else { return };
    // In an edition in another language, Chancery's own words are better than those of the wrong one.
    if source.is_fallback {
        cx.untranslated.remove(&(source.range.start, source.range.end));
        return;
    }
    let map = source.map(cx.text);
    if !check_text(cx, &source, &map, LIMIT) {
        return;
    }
    let Err(error) = renamed.rename(label, source.text) else {
        let words = source.text.trim();
        match words.starts_with('[') && words.ends_with(']') {
            true => placeholder::check_word(cx, words, source.range),
            false => placeholder::check(cx, source.text, 0..source.text.len(), &map),
        }
        return;
    };
    let (message, hint) = match error {
        RenameError::Braces { known } => {
            (format!("`{key}` has braces that are not one of its placeholders"), only(&known))
        }
        RenameError::Unknown { placeholder, known } => {
            (format!("`{key}` has no placeholder `${placeholder}`"), only(&known))
        }
        RenameError::Missing(missing) => (
            format!("`{key}` lacks the placeholder `${missing}`"),
            format!("write `{{ ${missing} }}` where it belongs"),
        ),
    };
    cx.error(codes::LABEL, source.range, message).hints.push(hint);
}

/// What may be written for a label with these placeholders.
fn only(placeholders: &[String]) -> String {
    let written: Vec<_> = placeholders.iter().map(|name| format!("`{{ ${name} }}`")).collect();
    match written.is_empty() {
        true => "write plain words, without braces".to_owned(),
        false => format!("write words and {}, without other braces", word_list(&written)),
    }
}
