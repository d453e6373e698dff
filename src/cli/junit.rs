//! Reports as JUnit XML, which CI services display: each brief is a test case.

use super::record::{Brief, Record};
use crate::batch::Outcome;
use crate::diag::{Message, Severity};

/// Writes a record as `<testsuites>` with one suite.
pub(super) fn junit(record: &Record) -> Vec<u8> {
    let briefs = &record.briefs;
    let count = |outcome| briefs.iter().filter(|brief| brief.outcome == outcome).count();
    let (all, failed, skipped) = (briefs.len(), count(Outcome::Failed), count(Outcome::NotBegun));
    let seconds: f64 = briefs.iter().map(|brief| brief.seconds).sum();
    let totals = format!("tests=\"{all}\" failures=\"{failed}\" errors=\"0\" time=\"{seconds:.3}\"");
    let cases: String = briefs.iter().map(case).collect();
    let strays: String = record.strays.iter().map(|stray| format!("{}\n", stray.line())).collect();
    let strays = match strays.as_str() {
        "" => String::new(),
        strays => format!("<system-out>{}</system-out>\n", escaped(strays)),
    };
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
        <testsuites name=\"chancery\" {totals}>\n\
        <testsuite name=\"chancery\" {totals} skipped=\"{skipped}\">\n\
        {cases}{strays}</testsuite>\n</testsuites>\n"
    )
    .into_bytes()
}

fn case(brief: &Brief) -> String {
    let of = |severity| brief.diagnostics.iter().filter(move |message| message.severity == severity);
    let texts = |severity| of(severity).map(text).collect::<String>();
    let name = escaped(&brief.brief);
    let mut case = format!(
        "<testcase classname=\"chancery\" name=\"{name}\" file=\"{name}\" time=\"{:.3}\">\n",
        brief.seconds
    );
    match brief.outcome {
        Outcome::Done | Outcome::UpToDate => {}
        Outcome::NotBegun => case.push_str("<skipped message=\"not started\"/>\n"),
        Outcome::Failed => {
            let first = of(Severity::Error).next();
            let (code, message) = first.map_or(("", ""), |first| (&first.code, &first.message));
            case.push_str(&format!(
                "<failure type=\"{}\" message=\"{}\">{}</failure>\n",
                escaped(code),
                escaped(message),
                escaped(&texts(Severity::Error))
            ));
        }
    }
    let lints = texts(Severity::Warning);
    if !lints.is_empty() {
        case.push_str(&format!("<system-out>{}</system-out>\n", escaped(&lints)));
    }
    case.push_str("</testcase>\n");
    case
}

/// A diagnostic on one line, followed by its hints.
fn text(message: &Message) -> String {
    let hints: String = message.hints.iter().map(|hint| format!("  hint: {hint}\n")).collect();
    format!("{}\n{hints}", message.line())
}

/// Escapes a text for XML 1.0, with U+FFFD in place of characters that XML does not allow.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\0'..='\u{8}' | '\u{B}' | '\u{C}' | '\u{E}'..='\u{1F}' | '\u{FFFE}' | '\u{FFFF}' => {
                out.push(char::REPLACEMENT_CHARACTER);
            }
            _ => out.push(c),
        }
    }
    out
}
