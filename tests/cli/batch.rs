//! Several briefs in one run.

use crate::judges::JSONSCHEMA;
use crate::support::{BAD, SMALL, Sandbox, assert_pdf};

/// Three good briefs and a bad one among them.
fn series() -> Sandbox {
    let sandbox = Sandbox::new();
    for name in ["a", "b", "d"] {
        sandbox.write(&format!("series/{name}.toml"), SMALL);
    }
    sandbox.write("series/c.toml", BAD);
    sandbox
}

#[test]
fn the_good_ones_are_built_when_one_is_bad() {
    let sandbox = series();
    for jobs in ["1", "4"] {
        let paths = ["series/d.toml", "series/c.toml", "series/missing.toml", "series/a.toml"];
        let outcome = sandbox.run(["build", "--jobs", jobs, "-o", "out"].iter().chain(&paths)).failed(&[]);
        assert_eq!(sandbox.list("out"), ["a.pdf", "d.pdf"]);
        assert_pdf(&sandbox.read("out/a.pdf"));
        // In the order of the arguments.
        let names = ["out/d.pdf", "series/c.toml", "series/missing.toml", "out/a.pdf", "2 of 4 briefs"];
        let places: Vec<_> = names.map(|name| outcome.stderr.find(name)).into_iter().collect();
        assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{places:?}\n{}", outcome.stderr);
        std::fs::remove_dir_all(sandbox.path("out")).unwrap();
    }
}

#[test]
fn fail_fast_stops_after_the_first_failure() {
    let sandbox = series();
    let build = |more: &[&str]| {
        let arguments = ["build", "--fresh", "--jobs", "1", "-o", "out", "--fail-fast"];
        sandbox.run(arguments.iter().chain(more)).failed(&[]).stderr
    };
    let messages = build(&["series"]);
    assert!(messages.contains("2 of 4 briefs built, 1 failed, 1 not started"), "{messages}");
    assert_eq!(sandbox.list("out"), ["a.pdf", "b.pdf"]);
    let messages = build(&["series", "--message-format", "json"]);
    assert!(
        messages.ends_with("{\"reason\":\"not-begun\",\"brief\":\"series/d.toml\",\"row\":null}\n"),
        "{messages}"
    );
    // The last option wins.
    let messages = build(&["series", "--keep-going"]);
    assert!(messages.contains("3 of 4 briefs built, 1 failed, in"), "{messages}");
    assert_eq!(sandbox.list("out"), ["a.pdf", "b.pdf", "d.pdf"]);
    std::fs::remove_dir_all(sandbox.path("out")).unwrap();
    build(&["series/*.json", "series/a.toml"]);
    assert!(!sandbox.path("out/a.pdf").exists(), "no file matched the first argument");
}

#[test]
fn the_report_has_the_result_of_each_brief() {
    let sandbox = series();
    let arguments = ["build", "--jobs", "1", "--fail-fast", "--report", "report.json", "-o", "out", "series"];
    sandbox.run(arguments).failed(&["1 failed"]);
    let report: serde_json::Value = serde_json::from_slice(&sandbox.read("report.json")).unwrap();
    let briefs = report["briefs"].as_array().unwrap();
    let values = |key| briefs.iter().map(|brief| brief[key].clone()).collect::<Vec<_>>();
    assert_eq!(values("brief"), ["series/a.toml", "series/b.toml", "series/c.toml", "series/d.toml"]);
    assert_eq!(values("outcome"), ["done", "done", "failed", "not-begun"]);
    assert_eq!(briefs[0]["output"], "out/a.pdf");
    let pdf = sandbox.read("out/a.pdf");
    assert_eq!(briefs[0]["bytes"], pdf.len());
    // The PDF has the digest in its metadata.
    let identifier = format!("xmp.did:{}<", briefs[0]["digest"].as_str().unwrap());
    assert!(pdf.windows(identifier.len()).any(|bytes| bytes == identifier.as_bytes()), "{identifier}");
    assert_eq!(briefs[2]["digest"], serde_json::Value::Null);
    let wrong = &briefs[2]["diagnostics"][0];
    assert_eq!((&wrong["code"], &wrong["line"]), (&"E0102".into(), &4.into()), "{wrong}");

    sandbox.write("schema.json", sandbox.run(["schema", "report"]).succeeded().stdout);
    sandbox.write("no-report.json", "{ \"schema\": 1, \"version\": \"0.1.0\", \"briefs\": [{}] }");
    for (instance, valid) in [("report.json", true), ("no-report.json", false)] {
        let arguments = ["-i".into(), sandbox.path(instance), sandbox.path("schema.json")];
        let Some(verdict) = JSONSCHEMA.ask(arguments) else { return };
        assert_eq!(verdict.success, valid, "{verdict:?}");
    }
}

#[test]
fn the_report_has_arguments_without_briefs() {
    let sandbox = series();
    sandbox.run(["check", "nothing/*.toml", "series/a.toml", "--report", "report.json"]).failed(&["nothing"]);
    let report: serde_json::Value = serde_json::from_slice(&sandbox.read("report.json")).unwrap();
    let [lost, brief] = report["briefs"].as_array().unwrap().as_slice() else { panic!("{report}") };
    assert_eq!((&lost["brief"], &lost["outcome"]), (&"nothing/*.toml".into(), &"failed".into()), "{lost}");
    assert_eq!(lost["diagnostics"][0]["code"], "E0701", "{lost}");
    assert_eq!(brief["outcome"], "done", "{brief}");
}

#[test]
fn a_report_overwrites_neither_brief_nor_pdf() {
    let sandbox = series();
    sandbox
        .run(["build", "series/a.toml", "--report", "series/../series/a.toml"])
        .refused(&["would overwrite"]);
    sandbox.run(["build", "series/a.toml", "--report", "series/a.pdf"]).refused(&["the same file"]);
    assert!(sandbox.run(["check", "series/a.toml", "--report", "-"]).succeeded().text().contains("\"done\""));
    sandbox.run(["check", "series/a.toml", "--report", "nowhere/report.json"]).failed(&["mkdir -p nowhere"]);
    assert_eq!(sandbox.read("series/a.toml"), SMALL.as_bytes());
}

#[test]
fn a_folder_resolves_to_its_briefs() {
    let sandbox = series();
    sandbox.write("series/house.toml", "[theme]\naccent = \"#1b4b6b\"\n");
    sandbox.write("series/notes.txt", "");
    sandbox.run(["build", "series"]).failed(&["3 of 4 briefs built, 1 failed"]);
    let pdfs: Vec<_> = sandbox.list("series").into_iter().filter(|name| name.ends_with(".pdf")).collect();
    assert_eq!(pdfs, ["a.pdf", "b.pdf", "d.pdf"]);

    std::fs::create_dir(sandbox.path("empty")).unwrap();
    sandbox
        .run(["build", "empty", "series/a.toml"])
        .failed(&["no briefs in `empty`", "series/a.pdf is up to date"]);
}

#[test]
fn a_pattern_resolves_to_its_matches() {
    let sandbox = series();
    sandbox.write("series/deep/e.toml", SMALL);
    let count = |pattern| {
        let outcome = sandbox.run(["check", pattern]);
        outcome.stderr.lines().last().unwrap_or_default().to_owned()
    };
    assert!(count("series/[ab].toml").starts_with("2 briefs checked"));
    assert!(count("ser*/{a,d}.toml").starts_with("2 briefs checked"));
    assert!(count("series/*.toml").starts_with("3 of 4 briefs"));
    assert!(count("**/*.toml").starts_with("4 of 5 briefs"));
    sandbox.run(["check", "series/x*.toml"]).failed(&["no files match `series/x*.toml`"]);
    // An existing file is never a pattern.
    sandbox.write("a[1].toml", SMALL);
    sandbox.run(["check", "a[1].toml"]).succeeded();
}

#[test]
fn a_brief_named_twice_is_built_once() {
    let sandbox = series();
    let outcome = sandbox.run(["build", "series/a.toml", "series/[ab].toml"]).succeeded();
    assert_eq!(outcome.stderr.matches("Wrote").count(), 2, "{}", outcome.stderr);
}

#[test]
fn invalid_arguments_are_refused_before_anything_is_written() {
    let sandbox = series();
    sandbox.write("other/a.toml", SMALL);
    sandbox.write("taken", "");
    let two = ["build", "series/a.toml", "other/a.toml"];
    let refused = |more: &[&str], words: &[&str]| {
        sandbox.run(two.iter().chain(more)).refused(words);
    };
    refused(&["-o", "out"], &["`series/a.toml` and `other/a.toml`", "out/a.pdf"]);
    refused(&["-o", "-"], &["only one PDF"]);
    refused(&["-o", "out.pdf"], &["out.pdf", "folder"]);
    refused(&["-o", "taken"], &["taken", "folder"]);
    sandbox.run(["build", "series/a.toml", "-o", "series/a.toml"]).refused(&["would overwrite"]);
    sandbox.run(["build", "series/a.toml", "--jobs", "0"]).refused(&["--jobs"]);
    assert!(!sandbox.path("out").exists() && !sandbox.path("series/a.pdf").exists());
}

#[test]
fn a_brief_is_never_overwritten_however_its_path_is_written() {
    let sandbox = series();
    let before = sandbox.read("series/a.toml");
    let absolute = sandbox.path("series/a.toml").display().to_string();
    for output in ["./series/a.toml", "series/../series/a.toml", &absolute] {
        sandbox.run(["build", "series/a.toml", "-o", output]).refused(&["would overwrite"]);
    }
    assert_eq!(sandbox.read("series/a.toml"), before);
}

#[test]
fn a_pattern_counts_as_several_briefs_even_with_one_match() {
    let sandbox = series();
    sandbox.run(["build", "series/a*.toml", "-o", "out"]).succeeded();
    assert_eq!(sandbox.list("out"), ["a.pdf"]);
    sandbox.run(["build", "series/b.toml", "series/missing*.toml", "-o", "both"]).failed(&["missing"]);
    assert_eq!(sandbox.list("both"), ["b.pdf"]);
}

#[test]
fn a_pattern_matches_at_its_own_depth() {
    let sandbox = series();
    sandbox.write("series/deeper/still/deep.toml", SMALL);
    sandbox.run(["build", "series/*/*/*.toml", "-o", "out"]).succeeded();
    assert_eq!(sandbox.list("out"), ["deep.pdf"]);
    sandbox.run(["build", "series/**/deep.toml", "-o", "any"]).succeeded();
    assert_eq!(sandbox.list("any"), ["deep.pdf"]);
}

#[test]
fn a_house_style_is_not_taken_for_a_brief() {
    let sandbox = Sandbox::new();
    sandbox.write("series/a.toml", SMALL);
    sandbox.write("series/house.toml", "accent = \"#7a1f2b\"\n");
    sandbox.run(["check", "series"]).succeeded();
    sandbox.run(["check", "series/*.toml"]).succeeded();
}
