//! SARIF logs.

use serde_json::{Value, json};

use crate::judges::JSONSCHEMA;
use crate::support::{BAD, SMALL, Sandbox, root};

fn sarif(sandbox: &Sandbox, arguments: &[&str]) -> Value {
    let outcome = sandbox.run(arguments.iter().chain(&["--message-format", "sarif"]));
    // `check` has nothing else for standard output.
    let log = if arguments[0] == "check" { outcome.text() } else { &outcome.stderr };
    serde_json::from_str(log).unwrap_or_else(|error| panic!("{error}:\n{log}"))
}

#[test]
fn a_log_has_every_diagnostic_at_its_place() {
    let sandbox = Sandbox::new();
    sandbox.write("a series/ü#1.toml", BAD);
    sandbox.write("good.toml", SMALL);
    let log = sarif(&sandbox, &["check", "a series/ü#1.toml", "good.toml", "missing.toml", "nothing/*.toml"]);
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
    // A missing file has no lines.
    let place = &missing["locations"][0]["physicalLocation"];
    assert_eq!(place, &json!({ "artifactLocation": { "uri": "missing.toml" } }));

    let absolute = sandbox.path("no brief.toml").display().to_string();
    let found = sarif(&sandbox, &["check", &absolute]);
    let uri = found["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
        .as_str();
    assert!(uri.unwrap().starts_with("file:///") && uri.unwrap().ends_with("/no%20brief.toml"), "{found:#}");

    let rules: Vec<_> = driver["rules"].as_array().unwrap().iter().map(|rule| &rule["id"]).collect();
    assert_eq!(rules, ["E0102", "E0701"]);
    for result in [bad, missing] {
        assert_eq!(rules[result["ruleIndex"].as_u64().unwrap() as usize], &result["ruleId"]);
    }

    // Errors without a file are notifications: results must have a location.
    let invocation = &run["invocations"][0];
    assert_eq!(invocation["executionSuccessful"], false);
    let found = &invocation["toolExecutionNotifications"][0];
    assert_eq!((&found["descriptor"]["id"], &found["level"]), (&"E0701".into(), &"error".into()));
}

#[test]
fn a_log_without_results_is_a_log() {
    let sandbox = Sandbox::new();
    sandbox.write("good.toml", SMALL);
    let log = sarif(&sandbox, &["build", "good.toml"]);
    assert_eq!(log["runs"][0]["results"], json!([]));
    assert_eq!(log["runs"][0]["invocations"][0]["executionSuccessful"], true);
    assert!(sandbox.path("good.pdf").exists());
    let log = sarif(&sandbox, &["build", "good.toml", "-o", "good.toml/x.pdf"]);
    assert_eq!(log["runs"][0]["results"][0]["ruleId"], "E0905", "{log:#}");
    let log = sarif(&sandbox, &["check", "good.toml", "--font-path", "nowhere"]);
    let found = &log["runs"][0]["invocations"][0]["toolExecutionNotifications"];
    assert_eq!(found[0]["descriptor"]["id"], "E0904", "{log:#}");
}

#[test]
fn braces_stand_for_themselves() {
    let sandbox = Sandbox::new();
    sandbox.write("braces.toml", SMALL.replacen("title = \"", "title = \"{{ ", 1));
    let log = sarif(&sandbox, &["check", "braces.toml"]);
    let text = log["runs"][0]["results"][0]["message"]["text"].as_str().unwrap();
    assert!(text.contains("`}}}}`"), "{text}");
}

#[test]
fn a_log_is_valid_sarif() {
    let sandbox = Sandbox::new();
    let source = "\n[[source]]\nid = \"stat\"\ntitle = \"Statistics\"\n";
    sandbox.write("series/a.toml", BAD);
    sandbox.write("series/b.toml", format!("{SMALL}{source}{source}"));
    sandbox.write("series/c.toml", SMALL);
    let noisy = "\n[[trade.year]]\nyear = 2023\nexports = 0.30000000000000004\n";
    sandbox.write("series/d.toml", format!("{SMALL}{noisy}"));
    let all = sarif(&sandbox, &["check", "series", "missing.toml", "nothing/*.toml"]);
    let results = all["runs"][0]["results"].as_array().unwrap();
    assert!(results.iter().any(|result| result["relatedLocations"].is_array()), "{all:#}");
    assert!(results.iter().any(|result| result["fixes"].is_array()), "{all:#}");
    let begun = sarif(&sandbox, &["check", "series", "--fail-fast", "--jobs", "1"]);
    let found = begun["runs"][0]["invocations"][0]["toolExecutionNotifications"].as_array().unwrap().len();
    assert_eq!(found, 3, "{begun:#}");
    let mut wrong = all.clone();
    wrong["runs"][0]["results"][0]["level"] = "fatal".into();
    let schema = root().join("tests/cli/schemas/sarif-2.1.0.json");
    for (log, valid) in [(&all, true), (&begun, true), (&wrong, false)] {
        let instance = sandbox.write("log.sarif", log.to_string());
        let arguments = ["-i".as_ref(), instance.as_os_str(), schema.as_os_str()];
        let Some(verdict) = JSONSCHEMA.ask(arguments) else { return };
        assert_eq!(verdict.success, valid, "{verdict:?}");
    }
}
