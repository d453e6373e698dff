//! Logs for services that scan code.

use serde_json::{Value, json};

use crate::judges::JSONSCHEMA;
use crate::support::{BAD, Desk, SMALL, root};

fn sarif(desk: &Desk, arguments: &[&str]) -> Value {
    let outcome = desk.run(arguments.iter().chain(&["--message-format", "sarif"]));
    serde_json::from_str(&outcome.stderr).unwrap_or_else(|error| panic!("{error}:\n{}", outcome.stderr))
}

#[test]
fn a_log_has_every_diagnostic_at_its_place() {
    let desk = Desk::new();
    desk.write("a series/ü#1.toml", BAD);
    desk.write("good.toml", SMALL);
    let log = sarif(&desk, &["check", "a series/ü#1.toml", "good.toml", "missing.toml", "nothing/*.toml"]);
    let run = &log["runs"][0];
    let driver = &run["tool"]["driver"];
    assert_eq!(
        (&driver["name"], &driver["version"]),
        (&"Chancery".into(), &env!("CARGO_PKG_VERSION").into())
    );

    let [bad, missing] = run["results"].as_array().unwrap().as_slice() else { panic!("{log:#}") };
    assert_eq!((&bad["ruleId"], &bad["level"]), (&"E0102".into(), &"error".into()));
    let place = &bad["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "a%20series/%C3%BC%231.toml");
    assert_eq!(place["region"], json!({ "startLine": 4, "startColumn": 1, "endLine": 4, "endColumn": 6 }));
    let text = bad["message"]["text"].as_str().unwrap();
    assert!(text.contains("`titel`") && text.contains("\nhint: "), "{text}");
    // A file that is not there has no lines.
    let place = &missing["locations"][0]["physicalLocation"];
    assert_eq!(place, &json!({ "artifactLocation": { "uri": "missing.toml" } }));

    let absolute = desk.path("no brief.toml").display().to_string();
    let told = sarif(&desk, &["check", &absolute]);
    let uri =
        told["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"].as_str();
    assert!(uri.unwrap().starts_with("file:///") && uri.unwrap().ends_with("/no%20brief.toml"), "{told:#}");

    let rules: Vec<_> = driver["rules"].as_array().unwrap().iter().map(|rule| &rule["id"]).collect();
    assert_eq!(rules, ["E0102", "E0701"]);
    for result in [bad, missing] {
        assert_eq!(rules[result["ruleIndex"].as_u64().unwrap() as usize], &result["ruleId"]);
    }

    // What belongs to no brief has no place: services take only results that have one.
    let invocation = &run["invocations"][0];
    assert_eq!(invocation["executionSuccessful"], false);
    let told = &invocation["toolExecutionNotifications"][0];
    assert_eq!((&told["descriptor"]["id"], &told["level"]), (&"E0701".into(), &"error".into()));
}

#[test]
fn a_log_without_results_is_a_log() {
    let desk = Desk::new();
    desk.write("good.toml", SMALL);
    let log = sarif(&desk, &["build", "good.toml"]);
    assert_eq!(log["runs"][0]["results"], json!([]));
    assert_eq!(log["runs"][0]["invocations"][0]["executionSuccessful"], true);
    assert!(desk.path("good.pdf").exists());
    let log = sarif(&desk, &["build", "good.toml", "-o", "good.toml/x.pdf"]);
    assert_eq!(log["runs"][0]["results"][0]["ruleId"], "E0905", "{log:#}");
    let log = sarif(&desk, &["check", "good.toml", "--font-path", "nowhere"]);
    let told = &log["runs"][0]["invocations"][0]["toolExecutionNotifications"];
    assert_eq!(told[0]["descriptor"]["id"], "E0904", "{log:#}");
}

#[test]
fn braces_stand_for_themselves() {
    let desk = Desk::new();
    desk.write("braces.toml", SMALL.replacen("title = \"", "title = \"{{ ", 1));
    let log = sarif(&desk, &["check", "braces.toml"]);
    let text = log["runs"][0]["results"][0]["message"]["text"].as_str().unwrap();
    assert!(text.contains("`}}}}`"), "{text}");
}

#[test]
fn a_log_is_what_the_standard_says() {
    let desk = Desk::new();
    let source = "\n[[source]]\nid = \"stat\"\ntitle = \"Statistics\"\n";
    desk.write("series/a.toml", BAD);
    desk.write("series/b.toml", format!("{SMALL}{source}{source}"));
    desk.write("series/c.toml", SMALL);
    let all = sarif(&desk, &["check", "series", "missing.toml", "nothing/*.toml"]);
    let results = all["runs"][0]["results"].as_array().unwrap();
    assert!(results.iter().any(|result| result["relatedLocations"].is_array()), "{all:#}");
    let begun = sarif(&desk, &["check", "series", "--fail-fast", "--jobs", "1"]);
    let told = begun["runs"][0]["invocations"][0]["toolExecutionNotifications"].as_array().unwrap().len();
    assert_eq!(told, 2, "{begun:#}");
    let mut wrong = all.clone();
    wrong["runs"][0]["results"][0]["level"] = "fatal".into();
    let schema = root().join("tests/cli/schemas/sarif-2.1.0.json");
    for (log, valid) in [(&all, true), (&begun, true), (&wrong, false)] {
        let instance = desk.write("log.sarif", log.to_string());
        let arguments = ["-i".as_ref(), instance.as_os_str(), schema.as_os_str()];
        let Some(verdict) = JSONSCHEMA.ask(arguments) else { return };
        assert_eq!(verdict.success, valid, "{verdict:?}");
    }
}
