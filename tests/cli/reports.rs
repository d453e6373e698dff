//! Reports of runs with many errors, where messages go, and exit statuses.

use serde_json::{Value, json};

use crate::judges::JSONSCHEMA;
use crate::support::{BAD, Outcome, SMALL, Sandbox};

/// A template with so many errors, each in every one of its rows.
fn amplified(errors: usize, rows: usize) -> Sandbox {
    let sandbox = Sandbox::new();
    let keys: String = (0..errors).map(|at| format!("zz{at} = 1\n")).collect();
    let template = SMALL.replacen("Graustark\"\n", "{{row.name}}\"\n", 2);
    sandbox.write("brief.toml", format!("{template}\n[each]\nrows = \"r.csv\"\n[relationship]\n{keys}"));
    let table: String = (0..rows).map(|at| format!("k{at},Land {at}\n")).collect();
    sandbox.write("r.csv", format!("code,name\n{table}"));
    sandbox
}

fn read(sandbox: &Sandbox, name: &str) -> Value {
    serde_json::from_slice(&sandbox.read(name)).unwrap()
}

fn assert_valid(sandbox: &Sandbox, of: &str, instances: &[&str], valid: bool) {
    sandbox.write("schema.json", sandbox.run(["schema", of]).succeeded().stdout);
    for instance in instances {
        let arguments = ["-i".into(), sandbox.path(instance), sandbox.path("schema.json")];
        let Some(verdict) = JSONSCHEMA.ask(arguments) else { return };
        assert_eq!(verdict.success, valid, "{instance}: {verdict:?}");
    }
}

#[test]
fn an_error_of_every_row_is_in_a_report_once() {
    let sandbox = amplified(50, 30);
    sandbox.run(["check", "brief.toml", "--report", "r.json", "--junit", "r.xml"]).failed(&["30 failed"]);
    let report = read(&sandbox, "r.json");
    let [first, others @ ..] = report["briefs"].as_array().unwrap().as_slice() else { panic!("{report}") };
    assert_eq!(first["diagnostics"].as_array().unwrap().len(), 50);
    assert_eq!((others.len(), first.get("repeated")), (29, None));
    for other in others {
        assert_eq!(other["diagnostics"], json!([]), "{other}");
        assert_eq!(other["repeated"], json!({ "count": 50, "first": "brief.toml#k0" }), "{other}");
        assert_eq!((&other["errors"], &other["outcome"]), (&50.into(), &"failed".into()), "{other}");
        assert!(other["error"]["line"].as_str().unwrap().contains("unknown key `zz0`"), "{other}");
    }
    let junit = String::from_utf8(sandbox.read("r.xml")).unwrap();
    assert_eq!(junit.matches("unknown key `zz49`").count(), 1, "{junit}");
    assert_eq!(junit.matches("50 diagnostics listed under brief.toml#k0").count(), 29, "{junit}");
    assert_eq!(junit.matches("<failure type=\"E0102\"").count(), 30, "{junit}");
    assert!(junit.contains("tests=\"30\" failures=\"30\""), "{junit}");
    assert_valid(&sandbox, "report", &["r.json"], true);
    // Merged, they are the same.
    sandbox.run(["report", "merge", "r.json", "-o", "m.json"]).failed(&["`brief.toml#k29` failed", "zz0"]);
    assert!(read(&sandbox, "m.json") == report);
}

#[test]
fn rows_of_a_template_with_too_many_errors_are_not_tried() {
    let sandbox = amplified(1_000, 2_000);
    sandbox.write("sound.toml", SMALL);
    let arguments = ["build", "brief.toml", "sound.toml", "-o", "out", "--report", "r.json"];
    let outcome = sandbox.run(arguments).failed(&["E0925", "`brief.toml` have 100000 errors or more"]);
    assert_eq!(outcome.stderr.matches("E0925").count(), 1, "{}", outcome.stderr);
    let report = read(&sandbox, "r.json");
    let count = |outcome: &str| {
        let briefs = report["briefs"].as_array().unwrap().iter();
        briefs.filter(|brief| brief["outcome"] == outcome).count()
    };
    // Some rows more may have been begun by then.
    assert!((101..150).contains(&count("failed")), "{}", count("failed"));
    assert_eq!((count("failed") + count("not-begun"), count("done")), (2_000, 1));
}

#[test]
fn a_report_says_what_there_was_no_room_for() {
    let sandbox = Sandbox::new();
    // Errors of long texts, other ones in every brief.
    let words = "word ".repeat(180);
    for at in 0..60 {
        let keys: String = (0..900).map(|key| format!("\"{at} {key} {words}\" = 1\n")).collect();
        sandbox.write(&format!("briefs/{at:02}.toml"), format!("{SMALL}[relationship]\n{keys}"));
    }
    let options = ["check", "briefs", "--report", "r.json", "--junit", "r.xml"];
    sandbox.run(options).failed(&["60 failed"]);
    for report in ["r.json", "r.xml"] {
        let size = sandbox.read(report).len();
        assert!((10 << 20..50 << 20).contains(&size), "{report}: {size}");
    }
    let report = read(&sandbox, "r.json");
    let briefs = report["briefs"].as_array().unwrap();
    for brief in briefs {
        let listed = brief["diagnostics"].as_array().unwrap().len();
        let left_out = brief["left_out"].as_u64().unwrap_or(0) as usize;
        assert_eq!(listed + left_out, brief["errors"].as_u64().unwrap() as usize);
        assert!(listed > 100 && brief["error"]["code"] == "E0102");
    }
    assert!(briefs.last().unwrap()["left_out"].as_u64().unwrap() > 0);
    assert!(
        String::from_utf8(sandbox.read("r.xml"))
            .unwrap()
            .contains(" more diagnostics left out of this report")
    );
    assert_valid(&sandbox, "report", &["r.json"], true);
    // The merged report has no more.
    sandbox.run(["report", "merge", "r.json", "-o", "m.json"]).failed(&["60 failed"]);
    assert!(sandbox.read("m.json").len() < 50 << 20);

    let log = sandbox.run(["check", "briefs", "--message-format", "sarif", "--output-file", "log.sarif"]);
    assert_eq!((log.code, log.stdout.len(), log.stderr.len()), (Some(1), 0, 0));
    let log = read(&sandbox, "log.sarif");
    assert!(log["runs"][0]["results"].as_array().unwrap().len() <= 5_000);
    let notes = log["runs"][0]["invocations"][0]["toolExecutionNotifications"].to_string();
    assert!(notes.contains("more results are not in this log"), "{notes}");

    let github = sandbox.run(["check", "briefs", "--message-format", "github"]);
    assert_eq!(github.text().lines().filter(|line| line.starts_with("::error ")).count(), 1_000);
    assert!(github.text().contains("::warning::53000 more diagnostics are not shown"), "no rest");
}

#[test]
fn every_line_of_json_names_its_brief() {
    let sandbox = amplified(3, 2);
    sandbox.write("bad.toml", BAD);
    sandbox.write("good.toml", SMALL);
    sandbox.write("out/chancery.toml", "schema = 1\n[series]\nbriefs = [\"*.txt\"]\noutput = \"pdf\"\n");
    let run = |arguments: &[&str]| {
        sandbox.run(arguments.iter().chain(&[
            "--message-format",
            "json",
            "brief.toml",
            "bad.toml",
            "good.toml",
            "none.toml",
        ]))
    };
    let checked = run(&["check"]).failed(&[]);
    assert_eq!(checked.stderr, "");
    let built = run(&["build", "--jobs", "1"]).failed(&[]);
    let again = run(&["build", "--fail-fast", "--jobs", "1"]).failed(&[]);
    let mut reasons = std::collections::BTreeSet::new();
    let mut count = 0;
    for line in [checked.text(), &built.stderr, &again.stderr].into_iter().flat_map(str::lines) {
        let object: Value = serde_json::from_str(line).unwrap();
        let brief = object["brief"].as_str().unwrap();
        assert_eq!(object["row"].as_str(), brief.split_once('#').map(|(_, row)| row), "{line}");
        reasons.insert(object["reason"].as_str().unwrap().to_owned());
        sandbox.write(&format!("lines/{count}.json"), line);
        count += 1;
    }
    assert_eq!(reasons.into_iter().collect::<Vec<_>>(), ["diagnostic", "not-begun", "repeated", "written"]);
    let lines: Vec<_> = (0..count).map(|at| format!("lines/{at}.json")).collect();
    assert_valid(&sandbox, "messages", &lines.iter().map(String::as_str).collect::<Vec<_>>(), true);
    sandbox.write("wrong.json", r#"{"reason":"written","brief":"a.toml","row":null}"#);
    assert_valid(&sandbox, "messages", &["wrong.json"], false);
}

#[test]
fn check_writes_machine_formats_to_standard_output_or_a_file() {
    let sandbox = Sandbox::new();
    sandbox.write("bad.toml", BAD);
    for format in ["json", "github", "sarif"] {
        let checked = sandbox.run(["check", "bad.toml", "--message-format", format]).failed(&[]);
        assert!(checked.stderr.is_empty() && checked.text().contains("E0102"), "{format}: {checked:?}");
        let built = sandbox.run(["build", "bad.toml", "--message-format", format]).failed(&["E0102"]);
        assert!(built.stdout.is_empty(), "{format}: {built:?}");
        sandbox.write("messages", "old");
        let filed =
            sandbox.run(["check", "bad.toml", "--message-format", format, "--output-file", "messages"]);
        assert!(filed.stdout.is_empty() && filed.failed(&[]).stderr.is_empty());
        assert_eq!(sandbox.read("messages"), checked.stdout, "{format}");
    }
    for format in ["human", "short"] {
        let checked = sandbox.run(["check", "bad.toml", "--message-format", format]).failed(&["E0102"]);
        assert!(checked.stdout.is_empty());
        let more = ["check", "bad.toml", "--message-format", format, "--color", "always"];
        let filed = sandbox.run(more.iter().chain(&["--output-file", "messages"])).failed(&[]);
        assert_eq!((filed.stderr.as_str(), filed.text()), ("", ""));
        assert_eq!(String::from_utf8(sandbox.read("messages")).unwrap(), checked.stderr);
        let printed = sandbox.run(["check", "bad.toml", "--message-format", format, "--output-file", "-"]);
        assert_eq!(printed.text(), checked.stderr);
    }
    let check = |more: &[&str]| sandbox.run(["check", "bad.toml"].iter().chain(more));
    check(&["--message-format", "json", "--report", "-"]).refused(&["standard output", "`--message-format`"]);
    check(&["--output-file", "x", "--report", "./x"]).refused(&["the same file", "`--output-file`"]);
    check(&["--output-file", "bad.toml"]).refused(&["`--output-file` would overwrite `bad.toml`"]);
    check(&["--output-file", "nowhere/x"]).failed(&["E0905", "nowhere/x"]);
    assert_eq!(sandbox.list("."), ["bad.toml", "messages"]);
    sandbox.write("good.toml", SMALL);
    // What cannot be printed has not succeeded.
    if let Ok(full) = std::fs::File::options().write(true).open("/dev/full") {
        let mut command = sandbox.command(["check", "good.toml", "--message-format", "sarif"]);
        let outcome = command.stdout(full).stdin(std::process::Stdio::null()).output().unwrap();
        assert_eq!(outcome.status.code(), Some(1));
        assert!(String::from_utf8_lossy(&outcome.stderr).contains("cannot write `<stdout>`"), "{outcome:?}");
    }
    sandbox.run(["check", "good.toml", "--output-file", "nowhere/x"]).failed(&["E0905"]);
    sandbox.run(["check", "good.toml", "--message-format", "sarif", "--output-file", "x"]).succeeded();
}

/// The table in `docs/reference/command.md`, row by row.
#[test]
fn the_exit_status_says_what_happened() {
    let sandbox = Sandbox::new();
    sandbox.write("good.toml", SMALL);
    sandbox.write("bad.toml", BAD);
    let statuses: Vec<_> = chancery::reference::STATUSES.iter().map(|(status, _)| *status).collect();
    assert_eq!(statuses, ["0", "1", "2", "128 + N"]);
    let lint = format!("{SMALL}\n[[source]]\nid = \"s\"\ntitle = \"Yearbook\"\n");
    sandbox.write("lint.toml", lint);
    let cases: [(&[&str], i32); 22] = [
        (&["build", "good.toml", "lint.toml", "--report", "r.json"], 0),
        (&["build", "good.toml"], 0),
        (&["check", "lint.toml"], 0),
        (&["report", "merge", "r.json"], 0),
        (&["list", "good.toml", "bad.toml"], 0),
        (&["help"], 0),
        (&["build", "bad.toml", "good.toml"], 1),
        (&["check", "lint.toml", "--deny", "warnings"], 1),
        (&["check", "none.toml"], 1),
        (&["check", "none/*.toml"], 1),
        (&["list", "none.toml"], 1),
        (&["build", "good.toml", "-o", "none/x.pdf"], 1),
        (&["check", "good.toml", "--report", "none/x.json"], 1),
        (&["report", "merge", "none.json"], 1),
        (&["new", "good.toml"], 1),
        (&["fonts", "--font-path", "none"], 1),
        (&["build", "good.toml", "--bad"], 2),
        (&["build"], 2),
        (&["build", "good.toml", "-o", "good.toml"], 2),
        (&["check", "good.toml", "--shard", "5/4"], 2),
        (&["explain", "nothing"], 2),
        (&[], 2),
    ];
    for (arguments, status) in cases {
        assert_eq!(sandbox.run(arguments).code, Some(status), "{arguments:?}");
    }
    let wrong = Outcome::of(sandbox.command(["build", "good.toml"]).env("SOURCE_DATE_EPOCH", "soon"));
    assert_eq!(wrong.code, Some(2));
}
