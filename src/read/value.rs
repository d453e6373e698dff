//! Values of a TOML tree.

use toml::Spanned;
use toml::de::DeValue;

use super::choice::{Named, names};
use super::report::Report;
use super::suggest::nearest;
use super::words::quoted_list;
use crate::diag::{Diagnostic, codes};

/// A value of the tree, with its place.
pub(crate) type Value<'t> = &'t Spanned<DeValue<'t>>;

/// A string, or an error.
pub(crate) fn string<'t>(cx: &mut Report, value: Value<'t>) -> Option<&'t str> {
    let string = value.get_ref().as_str();
    if string.is_none() {
        wrong_type(cx, value, "a string");
    }
    string
}

/// The value of a name.
pub(crate) fn choose<T: Named>(cx: &mut Report, key: &str, value: Value) -> Option<T> {
    let name = string(cx, value)?;
    if let Some((_, choice)) = T::NAMES.iter().find(|(known, _)| *known == name) {
        return Some(choice.clone());
    }
    let all = format!("expected one of {}", quoted_list(names::<T>()));
    let error = cx.error(codes::UNKNOWN_VALUE, value.span(), format!("`{name}` is not a valid `{key}`"));
    // `foreign-minister` has the word `minister`.
    let part =
        || names::<T>().into_iter().find(|known| name.split(['-', '_', ' ']).any(|part| part == *known));
    let part = || part().filter(|_| !name.contains(|c: char| c.is_ascii_digit()));
    if let Some((_, hint)) = T::ELSEWHERE.iter().find(|(other, _)| *other == name) {
        error.hints.push((*hint).to_owned());
        return None;
    }
    let near = nearest(name, names::<T>()).or_else(part);
    error.hints.extend(near.map(|near| format!("did you mean `{near}`?")));
    error.hints.push(all);
    None
}

/// Reports a value of the wrong type.
pub(crate) fn wrong_type<'c>(cx: &'c mut Report, value: Value, expected: &str) -> &'c mut Diagnostic {
    let found = match value.get_ref() {
        DeValue::String(_) => "a string",
        DeValue::Integer(_) => "an integer",
        DeValue::Float(_) => "a number",
        DeValue::Boolean(_) => "a boolean",
        DeValue::Datetime(_) => "a date",
        DeValue::Array(_) => "an array",
        DeValue::Table(_) => "a table",
    };
    let message = format!("expected {expected}, found {found}");
    let error = cx.error(codes::WRONG_TYPE, value.span(), message);
    match (expected, value.get_ref()) {
        ("a string", DeValue::Integer(number)) => error.hints.push(format!("write `\"{number}\"`")),
        ("a string", DeValue::Float(number)) => error.hints.push(format!("write `\"{}\"`", number.as_str())),
        ("a string", DeValue::Array(_)) => {
            error.hints.push(
                "several paragraphs are one string in three quotes, with blank lines between".to_owned(),
            );
        }
        ("an integer", DeValue::String(text)) if text.parse::<u32>().is_ok() => {
            error.hints.push(format!("write `{text}` without quotes"));
        }
        ("an integer", DeValue::String(_)) => {
            error.hints.push("write a whole number in digits, without quotes".to_owned());
        }
        ("an integer", DeValue::Float(_)) => error.hints.push("write a whole number".to_owned()),
        ("a string", DeValue::Boolean(_) | DeValue::Datetime(_)) => {
            error.hints.push("put it in quotes".to_owned());
        }
        ("a table", _) => error.hints.push("write its keys in braces, or under a header".to_owned()),
        _ => {}
    }
    error
}
