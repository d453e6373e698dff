//! Reports of shards, joined.

use serde_json::{Value, json};

use crate::judges::JSONSCHEMA;
use crate::support::{BAD, Desk, SMALL};

const WHOLE: [&str; 4] = ["series/a.toml", "series/b.toml", "series/c.toml", "series/d.toml"];

const SOURCE: &str = "\n[[source]]\nid = \"stat\"\ntitle = \"Statistics\"\n";

fn desk() -> Desk {
    let desk = Desk::new();
    for name in WHOLE {
        desk.write(name, SMALL);
    }
    desk
}

fn report(desk: &Desk, name: &str) -> Value {
    serde_json::from_slice(&desk.read(name)).unwrap()
}

/// Writes the report of a shard that has some of the briefs.
fn shard(desk: &Desk, name: &str, [index, count]: [usize; 2], briefs: &[&str]) {
    desk.run(["build", "--fresh", "--report", name, "-o", "out/"].iter().chain(briefs));
    let mut report = report(desk, name);
    report["shard"] = json!({ "index": index, "count": count, "briefs": WHOLE });
    desk.write(name, report.to_string());
}

/// What is the same in every run.
fn without_seconds(mut report: Value) -> Value {
    for brief in report["briefs"].as_array_mut().unwrap() {
        brief["seconds"].take();
    }
    report
}

#[test]
fn the_reports_of_shards_make_that_of_the_whole_run() {
    let desk = desk();
    // With a lint.
    desk.write("series/d.toml", format!("{SMALL}{SOURCE}"));
    desk.run(["build", "--report", "whole.json", "-o", "out", "series"]).succeeded();
    shard(&desk, "1.json", [1, 2], &["series/a.toml", "series/c.toml"]);
    shard(&desk, "2.json", [2, 2], &["series/b.toml", "series/d.toml"]);
    let told = desk.run(["report", "merge", "2.json", "1.json", "-o", "merged.json"]).succeeded().stderr;
    assert_eq!(told, "4 briefs reported\n");
    assert_eq!(without_seconds(report(&desk, "merged.json")), without_seconds(report(&desk, "whole.json")));
    // A whole one stays as it is, to the byte.
    let again = desk.run(["report", "merge", "merged.json"]).succeeded();
    assert_eq!(again.stdout, desk.read("merged.json"));

    desk.write("schema.json", desk.run(["schema", "report"]).succeeded().stdout);
    for instance in ["merged.json", "1.json"] {
        let arguments = ["-i".into(), desk.path(instance), desk.path("schema.json")];
        let Some(verdict) = JSONSCHEMA.ask(arguments) else { return };
        assert!(verdict.success, "{verdict:?}");
    }
}

#[test]
fn a_brief_that_was_not_built_is_named_and_the_rest_reported() {
    let desk = desk();
    desk.write("series/b.toml", BAD);
    shard(&desk, "1.json", [1, 3], &["series/a.toml"]);
    shard(&desk, "2.json", [2, 3], &["series/b.toml", "--fail-fast", "--jobs", "1", "series/c.toml"]);
    desk.run(["report", "merge", "1.json", "2.json", "-o", "merged.json"]).failed(&[
        "`series/b.toml` failed in `2.json`: series/b.toml:4:1: error[E0102]",
        "`series/c.toml` was not begun in `2.json`",
        "`series/d.toml` is in no report",
        "merge the report of shard 3 of 3 too",
        "3 briefs reported, 1 failed, 1 not begun, 1 missing",
    ]);
    let merged = report(&desk, "merged.json");
    let outcomes: Vec<_> =
        merged["briefs"].as_array().unwrap().iter().map(|brief| &brief["outcome"]).collect();
    assert_eq!(outcomes, ["done", "failed", "not-begun"]);
    assert_eq!(merged["briefs"][1]["diagnostics"][0]["line"], 4);
}

#[test]
fn an_argument_that_led_to_no_brief_is_told_once() {
    let desk = desk();
    // And a brief with an error in two places.
    desk.write("series/d.toml", format!("{SMALL}{SOURCE}{SOURCE}"));
    let missing = "nothing/*.toml";
    desk.run(["build", "--report", "whole.json", "-o", "out", "series", missing]).failed(&[]);
    shard(&desk, "1.json", [1, 2], &["series/a.toml", missing, "series/c.toml"]);
    shard(&desk, "2.json", [2, 2], &["series/b.toml", "series/d.toml", missing]);
    let told = desk.run(["report", "merge", "1.json", "2.json", "-o", "merged.json"]).failed(&[
        "`nothing/*.toml` failed in `1.json`: error[E0701]: no file matches",
        "5 briefs reported, 2 failed\n",
    ]);
    assert_eq!(told.stderr.matches("E0701").count(), 1, "{}", told.stderr);
    let briefs = |name| {
        let mut whole = without_seconds(report(&desk, name))["briefs"].take();
        // A PDF that is there is not built again.
        whole.as_array_mut().unwrap().iter_mut().for_each(|brief| drop(brief["outcome"].take()));
        whole
    };
    assert_eq!(briefs("merged.json"), briefs("whole.json"));
}

#[test]
fn a_list_tells_what_runs_without_shards_were_to_build() {
    let desk = desk();
    desk.write("list.json", desk.run(["list", "--format", "json", "series"]).succeeded().stdout);
    for (at, brief) in WHOLE.iter().enumerate().rev() {
        desk.run(["build", brief, "--report", &format!("{at}.json")]).succeeded();
    }
    let merge = |reports: &[&str]| {
        desk.run(["report", "merge", "--list", "list.json", "-o", "merged.json"].iter().chain(reports))
    };
    merge(&["3.json", "1.json", "0.json", "2.json"]).succeeded();
    let briefs = report(&desk, "merged.json")["briefs"].take();
    let names: Vec<_> = briefs.as_array().unwrap().iter().map(|brief| &brief["brief"]).collect();
    assert_eq!(names, WHOLE);
    merge(&["3.json", "1.json", "0.json"]).failed(&["E0907", "`series/c.toml` is in no report", "1 missing"]);

    desk.write("other.toml", SMALL);
    desk.run(["build", "other.toml", "--report", "other.json"]).succeeded();
    merge(&["3.json", "1.json", "0.json", "2.json", "other.json"])
        .failed(&["E0909", "`other.json` has briefs that the list has not: `other.toml`"]);
    desk.run(["report", "merge", "--list", "0.json", "1.json"]).failed(&["`0.json` is not a list of briefs"]);
    desk.run(["report", "merge", "--list", "none.json", "none.json"]).failed(&[
        "`none.json` cannot be read",
        "`chancery list",
        "`chancery build --report",
    ]);
}

#[test]
fn a_report_that_is_missing_is_told_once() {
    let desk = desk();
    shard(&desk, "1.json", [1, 3], &["series/a.toml"]);
    let told = desk.run(["report", "merge", "1.json"]).failed(&[
        "`series/b.toml`, `series/c.toml`, `series/d.toml` are in no report",
        "merge the reports of the shards 2 and 3 of 3 too",
        "1 brief reported, 3 missing",
    ]);
    assert_eq!(told.stderr.matches("error[").count(), 1, "{}", told.stderr);
    // Of a service that counts to more than there are.
    let mut report = report(&desk, "1.json");
    report["shard"]["count"] = u64::MAX.into();
    desk.write("many.json", report.to_string());
    desk.run(["report", "merge", "many.json"]).failed(&["merge the reports of all"]);
    // What was checked is not built.
    desk.run(["check", "series", "--report", "checked.json"]).succeeded();
    desk.run(["report", "merge", "checked.json"])
        .failed(&["`series/a.toml` was only checked in `checked.json`"]);
}

#[test]
fn reports_that_are_not_of_one_run_are_told() {
    let desk = desk();
    shard(&desk, "1.json", [1, 2], &["series/a.toml", "series/b.toml"]);
    shard(&desk, "2.json", [2, 2], &["series/b.toml", "series/c.toml", "series/d.toml"]);
    let twice = "`series/b.toml` is both in `1.json` and in `2.json`";
    desk.run(["report", "merge", "1.json", "2.json"]).failed(&[twice]);

    let mut other = report(&desk, "2.json");
    other["version"] = "0.0.1".into();
    other["shard"]["count"] = 3.into();
    other["shard"]["briefs"][0] = "series/z.toml".into();
    desk.write("other.json", other.to_string());
    let merge = desk.run(["report", "merge", "1.json", "other.json"]).failed(&[
        "`1.json` is of Chancery",
        "`other.json` of 0.0.1",
        "in 2 shards, and `other.json` of one in 3",
        "the run of `1.json` has briefs that that of `other.json` has not: `series/a.toml`",
        "the run of `other.json` has briefs that that of `1.json` has not: `series/z.toml`",
        "`series/z.toml` is in no report",
        "`series/b.toml` is both in `1.json` and in `other.json`",
    ]);
    assert_eq!(
        serde_json::from_slice::<Value>(&merge.stdout).unwrap()["briefs"][0]["brief"],
        "series/a.toml"
    );
}

#[test]
fn what_is_no_report_is_told_with_its_place() {
    let desk = desk();
    shard(&desk, "1.json", [1, 1], &WHOLE);
    desk.write("broken.json", "{\n  \"schema\": 1,\n  \"version\": }\n");
    desk.write("other.json", "{ \"schema\": 1, \"version\": \"0.1.0\", \"briefs\": 7 }");
    desk.write("newer.json", "{ \"schema\": 2, \"runs\": [] }");
    let files = ["1.json", "broken.json", "other.json", "newer.json", "missing.json"];
    let merge = desk.run(["report", "merge", "-o", "merged.json"].iter().chain(&files)).failed(&[
        "`broken.json` is not the report of a run: expected value",
        "broken.json:3:14",
        "`other.json` is not the report of a run: invalid type: integer `7`",
        "`newer.json` has version 2",
        "`missing.json` cannot be read",
    ]);
    assert_eq!(merge.stderr.matches("error[").count(), 4, "{}", merge.stderr);
    assert!(!desk.path("merged.json").exists());
}

#[test]
fn a_report_that_is_merged_is_not_overwritten() {
    let desk = desk();
    shard(&desk, "1.json", [1, 1], &WHOLE);
    let before = desk.read("1.json");
    desk.run(["report", "merge", "1.json", "-o", "./1.json"]).refused(&["`1.json` would be overwritten"]);
    desk.run(["report", "merge", "1.json", "-o", "nowhere/x.json"]).failed(&["mkdir -p nowhere"]);
    desk.run(["report", "merge"]).refused(&["REPORT"]);
    assert_eq!(desk.read("1.json"), before);
}
