//! A format as a JSON Schema (draft 2020-12), for editors.

use serde_json::{Map, Value, json};

use super::schema::{Count, Key, Table, Type};

/// The JSON Schema of a file of tables.
pub(crate) fn json_schema(root: &Table, title: &str) -> Value {
    let mut schema = table(root);
    let definitions = json!({
        "text": {
            "description": "Text in the language of the brief, or a table of languages",
            "oneOf": [
                { "type": "string", "minLength": 1 },
                {
                    "type": "object",
                    "minProperties": 1,
                    "propertyNames": { "pattern": "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$" },
                    "additionalProperties": { "type": "string", "minLength": 1 },
                },
            ],
        },
        "date": {
            "description": "A year, a month or a day",
            "oneOf": [
                { "type": "string", "pattern": "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$" },
                { "type": "integer", "minimum": 1, "maximum": 9999 },
            ],
        },
    });
    if let Some(schema) = schema.as_object_mut() {
        schema.insert("$schema".to_owned(), json!("https://json-schema.org/draft/2020-12/schema"));
        schema.insert("title".to_owned(), json!(title));
        schema.insert("$defs".to_owned(), definitions);
    }
    schema
}

fn table(table: &Table) -> Value {
    let properties: Map<String, Value> =
        table.keys().map(|key| (key.name.to_owned(), property(key))).collect();
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
    let mut value = kind(key.kind);
    if let Some(value) = value.as_object_mut() {
        value.insert("description".to_owned(), json!(key.about()));
        if let Some(default) = key.default {
            // What would be written in TOML is JSON as well: a string, a number, `true` or `false`.
            let default = serde_json::from_str::<Value>(&default()).unwrap_or_default();
            value.insert("default".to_owned(), default);
        }
    }
    value
}

fn kind(kind: Type) -> Value {
    let array = |items: Value| json!({ "type": "array", "items": items });
    let string = || json!({ "type": "string", "minLength": 1 });
    let text = || json!({ "$ref": "#/$defs/text" });
    let date = || json!({ "$ref": "#/$defs/date" });
    let language = || json!({ "type": "string", "pattern": "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$" });
    let year = || json!({ "type": "integer", "minimum": 1, "maximum": 9999 });
    let list = |items: Value, least: usize, most: usize| json!({ "type": "array", "items": items, "minItems": least, "maxItems": most });
    match kind {
        Type::Text => text(),
        Type::Texts => array(text()),
        Type::Word | Type::Reference(_) | Type::File => string(),
        Type::References(what) => array(json!({ "description": what, "type": "string", "minLength": 1 })),
        Type::Integer(only, other) if only == other => json!({ "const": only }),
        Type::Integer(minimum, maximum) => {
            json!({ "type": "integer", "minimum": minimum, "maximum": maximum })
        }
        Type::Amount => json!({ "type": "number", "minimum": 0 }),
        Type::Percent => json!({ "type": "number", "minimum": 0, "maximum": 100 }),
        Type::Boolean => json!({ "type": "boolean" }),
        Type::Date => date(),
        Type::Period => json!({ "oneOf": [date(), list(date(), 2, 2)] }),
        Type::Year => year(),
        Type::Years => list(year(), 2, 2),
        Type::Choice(names) => json!({ "enum": names() }),
        Type::Choices(names) => array(json!({ "enum": names() })),
        Type::Words => array(string()),
        Type::Language => language(),
        Type::Languages => array(language()),
        Type::Color => json!({ "type": "string", "pattern": "^#[0-9A-Fa-f]{6}$" }),
        Type::Url => json!({ "type": "string", "pattern": "^(https?|mailto):" }),
        Type::Table(inner) => table(inner),
        Type::Tables(inner) => match inner.count {
            Count::Exactly(count) => list(table(inner), count, count),
            Count::AtMost(most) => list(table(inner), 0, most),
            Count::Any => array(table(inner)),
        },
    }
}
