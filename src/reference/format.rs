//! The pages about tables and keys.

use std::fmt::Write as _;

use crate::brief::{Brief, Declared, ThemeKeys, TradeData};
use crate::figures::import::FileFormat;
use crate::read::schema::{Count, Key, Table, Type};
use crate::read::{BODY_LIMIT, Named, quoted_list};
use crate::series;

/// A table, where it is in its file.
struct Nested {
    /// Keys from the root, with dots: `trade.year`.
    path: String,
    table: &'static Table,
}

/// The page about briefs.
pub(super) fn brief() -> String {
    let mut page = String::from(
        "# The brief\n\nA brief is a TOML file. Every key that is not marked *required* may be left out.\n",
    );
    page.push_str(DATES);
    page.push_str(INTERNAL);
    write_tables(&mut page, Brief::TABLE, |_| None);
    page
}

const DATES: &str = "
A date is as precise as its source:

| date | how it is written |
|---|---|
| a year | `2015` or `\"2015\"` |
| a month | `\"2014-07\"` |
| a day | `1994-02-03` or `\"1994-02-03\"` |
| a period | two dates in brackets, the earlier first: `[2015-05-28, 2015-05-29]`, `[\"2014\", \"2016-05\"]` |
";

const INTERNAL: &str = "
Every table and entry but `[theme]` and `[each]` may say `internal = true`. With `--public`, or `public = true` in a
`chancery.toml`, it is left out without a trace: of the pages, tags, properties and attachments, as if it had never been
written. So are comments, sources that nothing else cites, and files that nothing else names. `[brief]` cannot be left out, but
keys of it can, with their names: `internal = [\"contact\", \"cleared_by\"]`. A PDF for the public is called `NAME.public.pdf`.
What would reveal something internal, or be about something else without it, is an error (E0860 to E0863).
";

/// The page about `chancery.toml` and house styles.
pub(super) fn series() -> String {
    let mut page = String::from(
        "# The series\n\nA `chancery.toml` holds the settings shared by the briefs in its folder and below.\n",
    );
    let in_brief = |table: &Table| {
        let name = places(Brief::TABLE).into_iter().find(|place| place.table.is(table))?.table.name;
        Some(format!("As {name} in [a brief](brief.md).\n"))
    };
    write_tables(&mut page, series::table(), in_brief);
    page.push_str("\n## A house style\n\nA file of its own, which `theme.extends` names.\n\n");
    write_keys(&mut page, "", ThemeKeys::TABLE);
    page
}

/// Writes a table and those within it. Of some there is only something to be said.
fn write_tables(page: &mut String, root: &'static Table, instead: impl Fn(&Table) -> Option<String>) {
    page.push_str("\n## At the top\n\n");
    write_keys(page, "", root);
    // A table that is in several others is described once, with those within it.
    let mut described: Vec<String> = Vec::new();
    let mut again: Vec<String> = Vec::new();
    for place in places(root) {
        let Nested { path, table } = place;
        let header = header(&path, table);
        let is_within = |outer: &String| path.strip_prefix(outer).is_some_and(|rest| rest.starts_with('.'));
        if again.iter().any(is_within) {
            continue;
        }
        if described.contains(&header) {
            again.push(path);
            continue;
        }
        let _ = write!(page, "\n## `{header}`\n\n");
        described.push(header);
        if let Some(text) = instead(table) {
            page.push_str(&text);
            continue;
        }
        let _ = write!(page, "{}.\n\n", sentence(table.doc));
        write_keys(page, &path, table);
        if table.is(TradeData::TABLE) {
            page.push_str("\n| format | what the file is |\n|---|---|\n");
            for (name, format) in FileFormat::NAMES {
                let _ = writeln!(page, "| `{name}` | {} |", format.about());
            }
        }
    }
}

fn write_keys(page: &mut String, path: &str, table: &Table) {
    if table.grouped {
        for (group, keys) in groups(table) {
            let _ = write!(page, "### {group}\n\n| key | default |\n|---|---|\n");
            for key in keys {
                let default = key.default.map_or_else(String::new, |default| default());
                let _ = writeln!(page, "| `{}` | `{default}` |", key.name);
            }
            page.push('\n');
        }
        page.truncate(page.trim_end().len() + 1);
        return;
    }
    page.push_str("| key | what it is | value | example |\n|---|---|---|---|\n");
    for key in table.keys() {
        let path = join(path, key.name);
        let required = if key.required { " *Required.*" } else { "" };
        let default = key.default.map_or_else(String::new, |default| format!(" Default: `{}`.", default()));
        let example = match (key.example(), inner(key.kind)) {
            (Some(example), _) => format!("`{} = {}`", key.name, example.replace('|', "\\|")),
            (None, Some(table)) => format!("see `{}`", header(&path, table)),
            (None, None) => String::new(),
        };
        let _ = writeln!(
            page,
            "| `{}` | {}.{required}{default} | {} | {example} |",
            key.name,
            sentence(key.about()),
            value(key.kind)
        );
    }
}

/// The keys of a table in their groups.
fn groups(table: &Table) -> Vec<(&'static str, Vec<&'static Key>)> {
    let mut groups: Vec<(&str, Vec<&Key>)> = Vec::new();
    for key in table.keys() {
        match groups.last_mut() {
            Some((group, keys)) if *group == key.doc => keys.push(key),
            _ => groups.push((key.doc, vec![key])),
        }
    }
    groups
}

/// What is said about a table or a key of a brief, a `chancery.toml` or a house style.
pub(super) fn explain(path: &str) -> Option<String> {
    roots().chain([ThemeKeys::TABLE]).find_map(|root| explain_in(root, path))
}

fn explain_in(root: &'static Table, path: &str) -> Option<String> {
    if let Some(Nested { path, table }) = places(root).into_iter().find(|place| place.path == path) {
        let mut text = format!("{}\n\n{}.\n", header(&path, table), sentence(table.doc));
        if table.grouped {
            for (group, keys) in groups(table) {
                let _ = writeln!(text, "\n{group}");
                for key in keys {
                    let default = key.default.map_or_else(String::new, |default| default());
                    let _ = writeln!(text, "    {} = {default}", key.name);
                }
            }
            return Some(text);
        }
        for key in table.keys() {
            text.push('\n');
            describe(&mut text, key.name, table, key);
        }
        if table.is(TradeData::TABLE) {
            text.push_str("\nFormats:\n");
            for (name, format) in FileFormat::NAMES {
                let _ = writeln!(text, "{name}\n    {}", format.about().replace('`', ""));
            }
        }
        return Some(text);
    }
    let (table, name) = match path.rsplit_once('.') {
        Some((table, name)) => (places(root).into_iter().find(|place| place.path == table)?.table, name),
        None => (root, path),
    };
    let mut text = String::new();
    describe(&mut text, path, table, table.key(name)?);
    Some(text)
}

fn describe(text: &mut String, name: &str, table: &Table, key: &Key) {
    let required = if key.required { " (required)" } else { "" };
    let _ = writeln!(text, "{name}{required}: {}", value(key.kind).replace('`', ""));
    let group = if table.grouped { "Group: " } else { "" };
    let _ = writeln!(text, "    {group}{}.", sentence(key.about()));
    if let Some(default) = key.default {
        let _ = writeln!(text, "    Default: {}", default());
    }
    if let Some(example) = key.example() {
        let _ = writeln!(text, "    Example: {} = {example}", key.name);
    }
}

/// The tables and keys that can be explained.
pub(super) fn paths() -> impl Iterator<Item = String> {
    roots().flat_map(|root| {
        let keys = root.keys().map(|key| key.name.to_owned());
        let inner = places(root).into_iter().flat_map(|place| {
            let keys: Vec<_> = place.table.keys().map(|key| join(&place.path, key.name)).collect();
            std::iter::once(place.path).chain(keys)
        });
        keys.chain(inner).collect::<Vec<_>>()
    })
}

fn roots() -> impl Iterator<Item = &'static Table> {
    [Brief::TABLE, series::table()].into_iter()
}

/// The tables below one, each before those within it.
fn places(root: &'static Table) -> Vec<Nested> {
    let mut places = Vec::new();
    add_places("", root, &mut places);
    places
}

fn add_places(path: &str, table: &'static Table, places: &mut Vec<Nested>) {
    for key in table.keys() {
        if let Some(inner) = inner(key.kind) {
            let path = join(path, key.name);
            places.push(Nested { path: path.clone(), table: inner });
            add_places(&path, inner, places);
        }
    }
}

fn inner(kind: Type) -> Option<&'static Table> {
    match kind {
        Type::Table(inner) | Type::Tables(inner) => Some(inner),
        _ => None,
    }
}

fn join(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}

/// How a table begins in a file.
fn header(path: &str, table: &Table) -> String {
    // A list within `[[party]]` or `[brief]` is written inline.
    match table.name.strip_prefix('`').and_then(|name| name.strip_suffix('`')) {
        Some(name) if name.starts_with('[') => name.to_owned(),
        _ => path.to_owned(),
    }
}

/// What a key holds, in a few words.
fn value(kind: Type) -> String {
    match kind {
        Type::Text(BODY_LIMIT) => "text with paragraphs".into(),
        Type::Text(_) => "text".into(),
        Type::Phrase(_) => "plain text".into(),
        Type::Phrases(_) => "a list of plain texts".into(),
        Type::Texts(_) => "a list of texts".into(),
        Type::Rows => "a list of rows".into(),
        Type::RowOrTrue => "`true`, or a row".into(),
        Type::Word => "a string".into(),
        Type::Pattern(what, _) => what.into(),
        Type::Words => "a list of strings".into(),
        Type::WordOrWords => "a string, or a list of strings".into(),
        Type::Conditions(what) | Type::TextsByName(what, _) => what.into(),
        Type::Integer(least, most) if least == most => format!("`{least}`"),
        Type::Integer(least, most) => format!("a whole number from {least} to {most}"),
        Type::Amount => "a number, zero or more".into(),
        Type::Percent => "a number from 0 to 100".into(),
        Type::Boolean => "`true` or `false`".into(),
        Type::Date => "a day, month or year".into(),
        Type::Period => "a day, month, year or period".into(),
        Type::Times => "a date with a time, or two".into(),
        Type::Year => "a year".into(),
        Type::FigurePeriod => "a year, a fiscal year, or a part of a year".into(),
        Type::FigurePeriods => "two years, or other periods".into(),
        Type::ByPeriod(None) => "a table of years, or other periods, and their figures".into(),
        Type::ByPeriod(Some(names)) => {
            format!("a table of years, or other periods, each with one of {}", quoted_list(names()))
        }
        Type::Choice(names) => format!("one of {}", quoted_list(names())),
        Type::Choices(names) => format!("a list of {}", quoted_list(names())),
        Type::OwnKeys(names) => format!("a list of {}", quoted_list(names())),
        Type::ChoicesOf(what, _) => format!("a list of {what}"),
        Type::NameOr(names, other) => format!("one of {}, or {other}", quoted_list(names())),
        Type::NamesOr(names, other) => format!("a list, each one of {}, or {other}", quoted_list(names())),
        Type::Reference(what) => what.into(),
        Type::References(what) => format!("a list, each {what}"),
        Type::Language => "a language tag".into(),
        Type::Languages => "a list of language tags".into(),
        Type::Color => "`#RRGGBB`".into(),
        Type::Coordinates => "degrees north and degrees east, as `[24.86, 67.01]`".into(),
        Type::File => "the path of a file".into(),
        Type::Url => "a web address".into(),
        Type::Table(_) => "a table".into(),
        Type::Tables(table) => match table.count {
            Count::Exactly(count) => format!("{count} tables"),
            Count::AtMost(most) => format!("up to {most} tables"),
            Count::OneOrMore => "one table, or several".into(),
            Count::Any => "tables".into(),
        },
    }
}

/// A description without a full stop at its end.
fn sentence(text: &str) -> &str {
    text.trim().trim_end_matches('.')
}
