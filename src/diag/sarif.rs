//! Diagnostics as a SARIF 2.1.0 log, for code scanning services.

use serde_json::{Value, json};

use super::plain::{Message, Related, Replacement, SourceRange, messages};
use super::{Diagnostic, Shown, SourceFiles, codes, shown};

/// The most results of a log. GitHub shows no more, and refuses a log with five times as many.
const RESULTS: usize = 5_000;

/// The most bytes of results in a log: GitHub refuses one of 10 MB, compressed.
const BYTES: usize = 16 << 20;

/// The most notifications of a log.
const NOTIFICATIONS: usize = 500;

/// The most related places of a result.
const RELATED: usize = 20;

/// A log that grows with the briefs of a run, up to a limit.
#[derive(Debug, Default)]
pub struct Log {
    /// A line each.
    results: Shown,
    count: usize,
    rules: Codes,
    /// What belongs to no file.
    notifications: Vec<Value>,
    conditions: Codes,
    failed: bool,
    /// How many results and notifications there was no room for.
    left_out: usize,
}

impl Log {
    /// Adds the diagnostics of a brief, or some that belong to none.
    pub fn push(&mut self, diagnostics: &[Diagnostic], sources: &SourceFiles) {
        if self.is_full() {
            self.left_out += diagnostics.len();
            return;
        }
        for message in messages(diagnostics, sources) {
            let level = message.severity.name();
            let text = text(&message.with_hints());
            let Message { code, file, place, label, related, fix, .. } = message;
            let Some(file) = file else {
                // What an error notification says of the run, after the standard.
                self.failed |= level == "error";
                let index = self.conditions.index(&code);
                let descriptor = json!({ "id": code, "index": index });
                self.notify(json!({ "descriptor": descriptor, "level": level, "message": text }));
                continue;
            };
            if self.is_full() {
                self.left_out += 1;
                continue;
            }
            let mut result = json!({
                "ruleIndex": self.rules.index(&code),
                "ruleId": code,
                "level": level,
                "message": text,
                "locations": [location(&file, place.as_ref(), label.as_deref())],
            });
            if !related.is_empty() {
                let locations = related
                    .iter()
                    .take(RELATED)
                    .map(|Related { message, file, place, .. }| location(file, Some(place), Some(message)));
                result["relatedLocations"] = locations.collect();
            }
            if let Some(Replacement { file, place, replacement }) = fix {
                let change = json!({
                    "artifactLocation": { "uri": uri(&file) },
                    "replacements": [{
                        "deletedRegion": region(&place),
                        "insertedContent": { "text": replacement },
                    }],
                });
                result["fixes"] = json!([{ "artifactChanges": [change] }]);
            }
            let line = Shown::json(&result);
            self.results.push(&if self.count == 0 { line } else { shown!(",\n{}", line) });
            self.count += 1;
        }
    }

    /// Adds a brief that was not checked.
    pub fn push_not_begun(&mut self, brief: &str) {
        let text = text(&format!("`{brief}` was not begun"));
        self.notify(json!({ "level": "warning", "message": text }));
    }

    fn notify(&mut self, notification: Value) {
        if self.notifications.len() < NOTIFICATIONS {
            self.notifications.push(notification);
        } else {
            self.left_out += 1;
        }
    }

    fn is_full(&self) -> bool {
        self.count >= RESULTS || self.results.len() >= BYTES
    }

    /// The whole log.
    pub fn finish(mut self) -> Shown {
        if self.left_out > 0 {
            let text = text(&format!("{} more results are not in this log", self.left_out));
            self.notifications.push(json!({ "level": "warning", "message": text }));
        }
        let mut driver = json!({
            "name": "Chancery",
            "version": env!("CARGO_PKG_VERSION"),
            "rules": self.rules.descriptors(),
            "notifications": self.conditions.descriptors(),
        });
        let repository = env!("CARGO_PKG_REPOSITORY");
        if !repository.is_empty() {
            driver["informationUri"] = repository.into();
        }
        let invocation = json!({
            "executionSuccessful": !self.failed,
            "toolExecutionNotifications": self.notifications,
        });
        let schema =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
        shown!(
            "{{\"$schema\": {}, \"version\": \"2.1.0\", \"runs\": [{{\n\
             \"tool\": {},\n\
             \"columnKind\": \"unicodeCodePoints\",\n\
             \"invocations\": [{}],\n\
             \"results\": [\n{}\n]\n}}]}}\n",
            Shown::json(&schema),
            Shown::json(&json!({ "driver": driver })),
            Shown::json(&invocation),
            self.results,
        )
    }
}

/// The codes that a log refers to by number, in the order of their first use.
#[derive(Debug, Default)]
struct Codes(Vec<String>);

impl Codes {
    fn index(&mut self, code: &str) -> usize {
        self.0.iter().position(|known| known == code).unwrap_or_else(|| {
            self.0.push(code.into());
            self.0.len() - 1
        })
    }

    fn descriptors(&self) -> Vec<Value> {
        let descriptor = |code: &String| {
            let level = if code.starts_with('E') { "error" } else { "warning" };
            json!({
                "id": code,
                "shortDescription": { "text": codes::meaning(code).unwrap_or_default() },
                "defaultConfiguration": { "level": level },
            })
        };
        self.0.iter().map(descriptor).collect()
    }
}

fn location(file: &str, place: Option<&SourceRange>, message: Option<&str>) -> Value {
    let mut location = json!({ "physicalLocation": { "artifactLocation": { "uri": uri(file) } } });
    if let Some(place) = place {
        location["physicalLocation"]["region"] = region(place);
    }
    if let Some(message) = message {
        location["message"] = text(message);
    }
    location
}

fn region(place: &SourceRange) -> Value {
    let SourceRange { line, column, end_line, end_column } = place;
    json!({ "startLine": line, "startColumn": column, "endLine": end_line, "endColumn": end_column })
}

/// A message object. Braces are doubled to be literal.
fn text(text: &str) -> Value {
    json!({ "text": text.replace('{', "{{").replace('}', "}}") })
}

/// A path as a reference: relative as it is, from the root with its scheme.
fn uri(path: &str) -> String {
    let path = if cfg!(windows) { path.replace('\\', "/") } else { path.into() };
    let root = match path.as_bytes() {
        [b'/', ..] => "file://",
        // A drive of Windows.
        [_, b':', b'/', ..] if cfg!(windows) => "file:///",
        _ => "",
    };
    let mut uri = String::from(root);
    for byte in path.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                uri.push(char::from(byte));
            }
            _ => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri
}
