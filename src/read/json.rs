//! A format as a JSON Schema (draft 2020-12), for editors.
//!
//! It takes whatever the program takes, and refuses what a schema can refuse. TOML has dates of its own: editors
//! hand them on as strings, some of them (Tombi) only where a `format` says so.

use serde_json::{Map, Value, json};
use toml::de::{DeTable, DeValue};

use super::number::WHOLE_DIGITS;
use super::reader::ENTRIES_LIMIT;
use super::schema::{Count, Key, Table, Type};

/// Periods of figures as they are written; which of them are meant is not for a schema to say.
const MOMENT: &str = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2})?)?$";
const FIGURE_PERIOD: &str =
    r"^\s*[0-9]{4}([-/][0-9]{2}|-[QH][1-4]|-(Q[1-4]|[0-9]{2})/[0-9]{4}-(Q[1-4]|[0-9]{2}))?\s*$";

/// The JSON Schema of a file of tables.
pub(crate) fn json_schema(root: &Table, name: &str, title: &str) -> Value {
    let mut schema = table(root);
    let month = "(0[1-9]|1[0-2])";
    let day =
        "(02-(0[1-9]|[12][0-9])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))";
    let definitions = json!({
        "date": {
            "description": "A day, a month or a year",
            "anyOf": [
                { "type": "string", "format": "date", "pattern": format!("^[0-9]{{4}}-{day}$") },
                { "type": "string", "pattern": format!("^ *[0-9]{{4}}(-{month}|-{day})? *$") },
                { "type": "integer", "minimum": 1, "maximum": 9999 },
                { "$ref": "#/$defs/row" },
            ],
        },
        "year": {
            "description": "A year",
            "anyOf": [
                { "type": "integer", "minimum": 1, "maximum": 9999 },
                { "type": "string", "pattern": "^ *[0-9]{4} *$" },
                { "$ref": "#/$defs/row" },
            ],
        },
        "figurePeriod": {
            "description": "A year, a fiscal year such as `2022-23`, or a part of a year such as `2023-Q4`, `2023-H1`, `2023-05` or `2024-01/2024-08`",
            "anyOf": [
                { "type": "integer", "minimum": 1, "maximum": 9999 },
                { "type": "string", "pattern": FIGURE_PERIOD },
                { "$ref": "#/$defs/row" },
            ],
        },
        "row": {
            "description": "A cell of the row that the briefing is made for",
            "type": "string",
            "pattern": "\\{\\{ *row\\.",
        },
    });
    if let Some(schema) = schema.as_object_mut() {
        schema.insert("$schema".to_owned(), json!("https://json-schema.org/draft/2020-12/schema"));
        // A name, not an address: nothing is to be fetched.
        schema.insert("$id".to_owned(), json!(format!("urn:chancery:schema:{name}:1")));
        schema.insert("title".to_owned(), json!(title));
        schema.insert("$defs".to_owned(), definitions);
    }
    schema
}

fn table(table: &Table) -> Value {
    let properties: Map<String, Value> =
        table.keys().chain(table.internal_key()).map(|key| (key.name.to_owned(), property(key))).collect();
    let required: Vec<&str> = table.keys().filter(|key| key.required).map(|key| key.name).collect();
    let mut schema = json!({
        "description": table.doc.trim(),
        "type": "object",
        "properties": properties,
        "additionalProperties": false,
    });
    if let (Some(schema), false) = (schema.as_object_mut(), required.is_empty()) {
        schema.insert("required".to_owned(), json!(required));
    }
    schema
}

fn property(key: &Key) -> Value {
    let mut value = kind(key);
    if let Some(value) = value.as_object_mut() {
        value.insert("description".to_owned(), json!(key.about()));
        if let Some(default) = key.default {
            value.extend(from_toml(&default()).map(|default| ("default".to_owned(), default)));
        }
        if let Some(example) = key.example().and_then(from_toml) {
            value.insert("examples".to_owned(), json!([example]));
        }
    }
    value
}

fn kind(key: &Key) -> Value {
    let list = |items: Value| json!({ "type": "array", "items": items, "maxItems": ENTRIES_LIMIT });
    let exactly = |items: Value, count: usize| json!({ "type": "array", "items": items, "minItems": count, "maxItems": count });
    let word = || json!({ "type": "string", "minLength": 1 });
    let date = || json!({ "$ref": "#/$defs/date" });
    let moment = || {
        json!({ "anyOf": [
            { "type": "string", "format": "date-time-local", "pattern": MOMENT },
            { "type": "string", "pattern": MOMENT },
            { "$ref": "#/$defs/row" },
        ] })
    };
    let year = || json!({ "$ref": "#/$defs/year" });
    let figure_period = || json!({ "$ref": "#/$defs/figurePeriod" });
    let language = || or_row(&json!({ "type": "string", "pattern": "^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$" }));
    match key.kind {
        Type::Text(most) | Type::Phrase(most) => text(most, key.required),
        // An empty one is left out, and reported as a lint.
        Type::Phrases(most) | Type::Texts(most) => list(text(most, false)),
        Type::Rows => json!({
            "type": "array",
            "items": { "anyOf": [row(), text(crate::read::LINE_LIMIT, false)] },
        }),
        Type::RowOrTrue => json!({ "anyOf": [row(), { "type": "boolean" }] }),
        Type::Word | Type::File => {
            json!({ "type": "string", "pattern": if key.required { "\\S" } else { "" } })
        }
        Type::Reference(_) => word(),
        Type::References(what) => {
            let mut name = word();
            name["description"] = json!(what);
            list(name)
        }
        Type::Pattern(what, pattern) => {
            let mut value = or_row(&json!({ "type": "string", "pattern": pattern }));
            value["description"] = json!(what);
            value
        }
        Type::Words => list(word()),
        Type::WordOrWords => json!({ "anyOf": [word(), list(word())] }),
        Type::TextsByName(what, most) => json!({
            "description": what,
            "type": "object",
            "additionalProperties": text(most, true),
        }),
        Type::Conditions(what) => json!({
            "description": what,
            "type": "object",
            "additionalProperties": { "anyOf": [{ "type": "string" }, list(json!({ "type": "string" }))] },
        }),
        Type::Integer(only, other) if only == other => json!({ "const": only }),
        Type::Integer(minimum, maximum) => {
            or_row(&json!({ "type": "integer", "minimum": minimum, "maximum": maximum }))
        }
        Type::Amount => {
            or_row(&json!({ "type": "number", "minimum": 0, "exclusiveMaximum": 10_i64.pow(WHOLE_DIGITS) }))
        }
        Type::Percent => or_row(&json!({ "type": "number", "minimum": 0, "maximum": 100 })),
        Type::Boolean => or_row(&json!({ "type": "boolean" })),
        Type::Date => date(),
        Type::Period => json!({ "anyOf": [date(), exactly(date(), 2)] }),
        Type::Times => json!({ "anyOf": [moment(), exactly(moment(), 2)] }),
        Type::Year => year(),
        Type::FigurePeriod => figure_period(),
        Type::FigurePeriods => exactly(figure_period(), 2),
        Type::ByPeriod(names) => json!({
            "type": "object",
            "propertyNames": { "pattern": FIGURE_PERIOD },
            "additionalProperties": match names {
                Some(names) => or_row(&json!({ "enum": names() })),
                None => or_row(&json!({ "type": "number" })),
            },
        }),
        Type::Choice(names) => or_row(&json!({ "enum": names() })),
        Type::Choices(names) | Type::ChoicesOf(_, names) => list(json!({ "enum": names() })),
        Type::OwnKeys(names) => json!({ "anyOf": [list(json!({ "enum": names() })), { "type": "boolean" }] }),
        Type::NameOr(names, other) => name_or(&names(), other),
        Type::NamesOr(names, other) => list(name_or(&names(), other)),
        Type::Language => language(),
        Type::Languages => json!({ "type": "array", "items": language(), "uniqueItems": true }),
        Type::Color => or_row(&json!({ "type": "string", "pattern": "^#[0-9A-Fa-f]{6}$" })),
        Type::Url => or_row(
            &json!({ "type": "string", "pattern": "^([Hh][Tt][Tt][Pp][Ss]?://|[Mm][Aa][Ii][Ll][Tt][Oo]:)\\S+$" }),
        ),
        Type::Coordinates => json!({
            "type": "array",
            "prefixItems": [
                { "type": "number", "minimum": -90, "maximum": 90 },
                { "type": "number", "minimum": -180, "maximum": 180 },
            ],
            "items": false,
            "minItems": 2,
        }),
        Type::Table(inner) => table(inner),
        Type::Tables(inner) => match inner.count {
            Count::Exactly(count) => exactly(table(inner), count),
            Count::AtMost(most) => json!({ "type": "array", "items": table(inner), "maxItems": most }),
            Count::OneOrMore => json!({ "anyOf": [table(inner), list(table(inner))] }),
            Count::Any => list(table(inner)),
        },
    }
}

/// A row of cells.
fn row() -> Value {
    let cell = json!({ "anyOf": [text(crate::read::LINE_LIMIT, false), { "type": "number" }, { "$ref": "#/$defs/date" }] });
    json!({ "type": "array", "items": cell })
}

/// A text, or a table of languages of it. One that may be left out may be empty: it is left out then.
fn text(most: usize, required: bool) -> Value {
    let mut text = json!({ "type": "string", "maxLength": most });
    if required {
        text["pattern"] = json!("\\S");
    }
    json!({
        "anyOf": [
            text,
            {
                "description": "One text for each language",
                "type": "object",
                "minProperties": 1,
                "propertyNames": { "pattern": "^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$" },
                "additionalProperties": text,
            },
        ],
    })
}

/// One of a set of names, which editors then offer, or another.
fn name_or(names: &[&str], other: &str) -> Value {
    json!({ "anyOf": [{ "enum": names }, { "type": "string", "minLength": 1, "description": other }] })
}

/// A value, or the cell of a row in its place.
fn or_row(value: &Value) -> Value {
    json!({ "anyOf": [value, { "$ref": "#/$defs/row" }] })
}

/// A value as it is written in TOML; dates are strings.
fn from_toml(written: &str) -> Option<Value> {
    let file = format!("value = {written}");
    let table = DeTable::parse(&file).ok()?;
    from_value(table.get_ref().get("value")?.get_ref())
}

fn from_value(value: &DeValue) -> Option<Value> {
    Some(match value {
        DeValue::String(text) => json!(text),
        DeValue::Integer(number) => json!(number.as_str().parse::<i64>().ok()?),
        DeValue::Float(number) => json!(number.as_str().parse::<f64>().ok()?),
        DeValue::Boolean(truth) => json!(truth),
        DeValue::Datetime(moment) => json!(moment.to_string()),
        DeValue::Array(values) => {
            Value::Array(values.iter().filter_map(|value| from_value(value.get_ref())).collect())
        }
        DeValue::Table(_) => return None,
    })
}
