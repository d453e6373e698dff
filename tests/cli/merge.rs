//! `report merge`.

use serde_json::{Value, json};

use crate::judges::JSONSCHEMA;
use crate::support::{BAD, SMALL, Sandbox};

const WHOLE: [&str; 4] = ["series/a.toml", "series/b.toml", "series/c.toml", "series/d.toml"];

const SOURCE: &str = "\n[[source]]\nid = \"stat\"\ntitle = \"Statistics\"\n";

fn sandbox() -> Sandbox {
    let sandbox = Sandbox::new();
    for name in WHOLE {
        sandbox.write(name, SMALL);
    }
    sandbox
}

fn report(sandbox: &Sandbox, name: &str) -> Value {
    serde_json::from_slice(&sandbox.read(name)).unwrap()
}

/// Writes the report of a shard that has some of the briefs.
fn shard(sandbox: &Sandbox, name: &str, [index, count]: [usize; 2], briefs: &[&str]) {
    sandbox.run(["build", "--fresh", "--report", name, "-o", "out/"].iter().chain(briefs));
    let mut report = report(sandbox, name);
    report["shard"] = json!({ "index": index, "count": count, "briefs": WHOLE });
    sandbox.write(name, report.to_string());
}

/// A report without timings.
fn without_seconds(mut report: Value) -> Value {
    for brief in report["briefs"].as_array_mut().unwrap() {
        brief["seconds"].take();
    }
    report
}

#[test]
fn shard_reports_merge_to_the_report_of_a_whole_run() {
    let sandbox = sandbox();
    // With a lint.
    sandbox.write("series/d.toml", format!("{SMALL}{SOURCE}"));
    sandbox.run(["build", "--report", "whole.json", "-o", "out", "series"]).succeeded();
    shard(&sandbox, "1.json", [1, 2], &["series/a.toml", "series/c.toml"]);
    shard(&sandbox, "2.json", [2, 2], &["series/b.toml", "series/d.toml"]);
    let stderr = sandbox.run(["report", "merge", "2.json", "1.json", "-o", "merged.json"]).succeeded().stderr;
    assert_eq!(stderr, "4 briefs reported\n");
    assert_eq!(
        without_seconds(report(&sandbox, "merged.json")),
        without_seconds(report(&sandbox, "whole.json"))
    );
    // Merging a complete report changes nothing.
    let again = sandbox.run(["report", "merge", "merged.json"]).succeeded();
    assert_eq!(again.stdout, sandbox.read("merged.json"));

    sandbox.write("schema.json", sandbox.run(["schema", "report"]).succeeded().stdout);
    for instance in ["merged.json", "1.json"] {
        let arguments = ["-i".into(), sandbox.path(instance), sandbox.path("schema.json")];
        let Some(verdict) = JSONSCHEMA.ask(arguments) else { return };
        assert!(verdict.success, "{verdict:?}");
    }
}

#[test]
fn a_brief_that_was_not_built_is_named_and_the_rest_reported() {
    let sandbox = sandbox();
    sandbox.write("series/b.toml", BAD);
    shard(&sandbox, "1.json", [1, 3], &["series/a.toml"]);
    shard(&sandbox, "2.json", [2, 3], &["series/b.toml", "--fail-fast", "--jobs", "1", "series/c.toml"]);
    sandbox.run(["report", "merge", "1.json", "2.json", "-o", "merged.json"]).failed(&[
        "`series/b.toml` failed in `2.json`: series/b.toml:4:1: error[E0102]",
        "`series/c.toml` was not started in `2.json`",
        "`series/d.toml` is missing from the reports",
        "also merge the report of shard 3 of 3",
        "3 briefs reported, 1 failed, 1 not started, 1 missing",
    ]);
    let merged = report(&sandbox, "merged.json");
    let outcomes: Vec<_> =
        merged["briefs"].as_array().unwrap().iter().map(|brief| &brief["outcome"]).collect();
    assert_eq!(outcomes, ["done", "failed", "not-begun"]);
    assert_eq!(merged["briefs"][1]["diagnostics"][0]["line"], 4);
}

#[test]
fn an_argument_without_briefs_is_reported_once() {
    let sandbox = sandbox();
    // And a brief with an error in two places.
    sandbox.write("series/d.toml", format!("{SMALL}{SOURCE}{SOURCE}"));
    let missing = "nothing/*.toml";
    sandbox.run(["build", "--report", "whole.json", "-o", "out", "series", missing]).failed(&[]);
    shard(&sandbox, "1.json", [1, 2], &["series/a.toml", missing, "series/c.toml"]);
    shard(&sandbox, "2.json", [2, 2], &["series/b.toml", "series/d.toml", missing]);
    let outcome = sandbox.run(["report", "merge", "1.json", "2.json", "-o", "merged.json"]).failed(&[
        "`nothing/*.toml` failed in `1.json`: error[E0701]: no files match",
        "5 briefs reported, 2 failed\n",
    ]);
    assert_eq!(outcome.stderr.matches("E0701").count(), 1, "{}", outcome.stderr);
    let briefs = |name| {
        let mut whole = without_seconds(report(&sandbox, name))["briefs"].take();
        // An existing PDF is up to date.
        whole.as_array_mut().unwrap().iter_mut().for_each(|brief| drop(brief["outcome"].take()));
        whole
    };
    assert_eq!(briefs("merged.json"), briefs("whole.json"));
}

#[test]
fn a_list_has_the_expected_briefs_of_runs_without_shards() {
    let sandbox = sandbox();
    sandbox.write("list.json", sandbox.run(["list", "--format", "json", "series"]).succeeded().stdout);
    for (at, brief) in WHOLE.iter().enumerate().rev() {
        sandbox.run(["build", brief, "--report", &format!("{at}.json")]).succeeded();
    }
    let merge = |reports: &[&str]| {
        sandbox.run(["report", "merge", "--list", "list.json", "-o", "merged.json"].iter().chain(reports))
    };
    merge(&["3.json", "1.json", "0.json", "2.json"]).succeeded();
    let briefs = report(&sandbox, "merged.json")["briefs"].take();
    let names: Vec<_> = briefs.as_array().unwrap().iter().map(|brief| &brief["brief"]).collect();
    assert_eq!(names, WHOLE);
    merge(&["3.json", "1.json", "0.json"]).failed(&[
        "E0907",
        "`series/c.toml` is missing from the reports",
        "1 missing",
    ]);

    sandbox.write("other.toml", SMALL);
    sandbox.run(["build", "other.toml", "--report", "other.json"]).succeeded();
    merge(&["3.json", "1.json", "0.json", "2.json", "other.json"])
        .failed(&["E0909", "`other.json` has briefs that are not in the list: `other.toml`"]);
    sandbox
        .run(["report", "merge", "--list", "0.json", "1.json"])
        .failed(&["`0.json` is not a list of briefs"]);
    sandbox.run(["report", "merge", "--list", "none.json", "none.json"]).failed(&[
        "cannot read `none.json`",
        "`chancery list",
        "`chancery build --report",
    ]);
}

#[test]
fn a_missing_report_is_one_error() {
    let sandbox = sandbox();
    shard(&sandbox, "1.json", [1, 3], &["series/a.toml"]);
    let outcome = sandbox.run(["report", "merge", "1.json"]).failed(&[
        "`series/b.toml`, `series/c.toml`, `series/d.toml` are missing from the reports",
        "also merge the reports of shards 2 and 3 of 3",
        "1 brief reported, 3 missing",
    ]);
    assert_eq!(outcome.stderr.matches("error[").count(), 1, "{}", outcome.stderr);
    // A shard index above the count.
    let mut report = report(&sandbox, "1.json");
    report["shard"]["count"] = u64::MAX.into();
    sandbox.write("many.json", report.to_string());
    sandbox.run(["report", "merge", "many.json"]).failed(&["merge the reports of all"]);
    // Checked is not built.
    sandbox.run(["check", "series", "--report", "checked.json"]).succeeded();
    sandbox
        .run(["report", "merge", "checked.json"])
        .failed(&["`series/a.toml` was checked but not built in `checked.json`"]);
}

#[test]
fn reports_of_different_runs_are_refused() {
    let sandbox = sandbox();
    shard(&sandbox, "1.json", [1, 2], &["series/a.toml", "series/b.toml"]);
    shard(&sandbox, "2.json", [2, 2], &["series/b.toml", "series/c.toml", "series/d.toml"]);
    let twice = "`series/b.toml` is in both `1.json` and `2.json`";
    sandbox.run(["report", "merge", "1.json", "2.json"]).failed(&[twice]);

    let mut other = report(&sandbox, "2.json");
    other["version"] = "0.0.1".into();
    other["shard"]["count"] = 3.into();
    other["shard"]["briefs"][0] = "series/z.toml".into();
    sandbox.write("other.json", other.to_string());
    let merge = sandbox.run(["report", "merge", "1.json", "other.json"]).failed(&[
        "`1.json` was written by Chancery",
        "`other.json` by 0.0.1",
        "of 2 shards, but `other.json` to one of 3",
        "`1.json` lists briefs that `other.json` does not: `series/a.toml`",
        "`other.json` lists briefs that `1.json` does not: `series/z.toml`",
        "`series/z.toml` is missing from the reports",
        "`series/b.toml` is in both `1.json` and `other.json`",
    ]);
    assert_eq!(
        serde_json::from_slice::<Value>(&merge.stdout).unwrap()["briefs"][0]["brief"],
        "series/a.toml"
    );
}

#[test]
fn errors_in_reports_have_a_place() {
    let sandbox = sandbox();
    shard(&sandbox, "1.json", [1, 1], &WHOLE);
    sandbox.write("broken.json", "{\n  \"schema\": 1,\n  \"version\": }\n");
    sandbox.write("other.json", "{ \"schema\": 1, \"version\": \"0.1.0\", \"briefs\": 7 }");
    sandbox.write("newer.json", "{ \"schema\": 2, \"runs\": [] }");
    let files = ["1.json", "broken.json", "other.json", "newer.json", "missing.json"];
    let merge = sandbox.run(["report", "merge", "-o", "merged.json"].iter().chain(&files)).failed(&[
        "`broken.json` is not a report: expected value",
        "broken.json:3:14",
        "`other.json` is not a report: invalid type: integer `7`",
        "`newer.json` has report format 2",
        "cannot read `missing.json`",
    ]);
    assert_eq!(merge.stderr.matches("error[").count(), 4, "{}", merge.stderr);
    assert!(!sandbox.path("merged.json").exists());
}

#[test]
fn a_report_that_is_merged_is_not_overwritten() {
    let sandbox = sandbox();
    shard(&sandbox, "1.json", [1, 1], &WHOLE);
    let before = sandbox.read("1.json");
    sandbox.run(["report", "merge", "1.json", "-o", "./1.json"]).refused(&["would overwrite `1.json`"]);
    sandbox.run(["report", "merge", "1.json", "-o", "nowhere/x.json"]).failed(&["mkdir -p nowhere"]);
    sandbox.run(["report", "merge"]).refused(&["REPORT"]);
    assert_eq!(sandbox.read("1.json"), before);
}
