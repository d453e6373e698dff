//! Several briefs in one run.

use crate::judges::JSONSCHEMA;
use crate::support::{BAD, Desk, SMALL, assert_pdf};

/// Three good briefs and a bad one among them.
fn series() -> Desk {
    let desk = Desk::new();
    for name in ["a", "b", "d"] {
        desk.write(&format!("series/{name}.toml"), SMALL);
    }
    desk.write("series/c.toml", BAD);
    desk
}

#[test]
fn the_good_ones_are_built_when_one_is_bad() {
    let desk = series();
    for jobs in ["1", "4"] {
        let paths = ["series/d.toml", "series/c.toml", "series/missing.toml", "series/a.toml"];
        let outcome = desk.run(["build", "--jobs", jobs, "-o", "out"].iter().chain(&paths)).failed(&[]);
        assert_eq!(desk.list("out"), ["a.pdf", "d.pdf"]);
        assert_pdf(&desk.read("out/a.pdf"));
        // In the order given, whichever is done first.
        let told = ["out/d.pdf", "series/c.toml", "series/missing.toml", "out/a.pdf", "2 of 4 briefs"];
        let places: Vec<_> = told.map(|told| outcome.stderr.find(told)).into_iter().collect();
        assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{places:?}\n{}", outcome.stderr);
        std::fs::remove_dir_all(desk.path("out")).unwrap();
    }
}

#[test]
fn the_first_failure_ends_a_run_where_that_is_asked_for() {
    let desk = series();
    let build = |more: &[&str]| {
        let arguments = ["build", "--fresh", "--jobs", "1", "-o", "out", "--fail-fast"];
        desk.run(arguments.iter().chain(more)).failed(&[]).stderr
    };
    let told = build(&["series"]);
    assert!(told.contains("2 of 4 briefs built, 1 failed, 1 not begun"), "{told}");
    assert_eq!(desk.list("out"), ["a.pdf", "b.pdf"]);
    let told = build(&["series", "--message-format", "json"]);
    assert!(told.ends_with("{\"brief\":\"series/d.toml\",\"reason\":\"not-begun\"}\n"), "{told}");
    // The last word counts.
    let told = build(&["series", "--keep-going"]);
    assert!(told.contains("3 of 4 briefs built, 1 failed, in"), "{told}");
    assert_eq!(desk.list("out"), ["a.pdf", "b.pdf", "d.pdf"]);
    std::fs::remove_dir_all(desk.path("out")).unwrap();
    build(&["series/*.json", "series/a.toml"]);
    assert!(!desk.path("out/a.pdf").exists(), "no file matched the first argument");
}

#[test]
fn programs_are_told_what_became_of_each_brief() {
    let desk = series();
    let arguments = ["build", "--jobs", "1", "--fail-fast", "--report", "report.json", "-o", "out", "series"];
    desk.run(arguments).failed(&["1 failed"]);
    let report: serde_json::Value = serde_json::from_slice(&desk.read("report.json")).unwrap();
    let briefs = report["briefs"].as_array().unwrap();
    let told = |key| briefs.iter().map(|brief| brief[key].clone()).collect::<Vec<_>>();
    assert_eq!(told("brief"), ["series/a.toml", "series/b.toml", "series/c.toml", "series/d.toml"]);
    assert_eq!(told("outcome"), ["done", "done", "failed", "not-begun"]);
    assert_eq!(briefs[0]["output"], "out/a.pdf");
    let pdf = desk.read("out/a.pdf");
    assert_eq!(briefs[0]["bytes"], pdf.len());
    // The PDF says in its metadata which one it is.
    let identifier = format!("xmp.did:{}<", briefs[0]["digest"].as_str().unwrap());
    assert!(pdf.windows(identifier.len()).any(|bytes| bytes == identifier.as_bytes()), "{identifier}");
    assert_eq!(briefs[2]["digest"], serde_json::Value::Null);
    let wrong = &briefs[2]["diagnostics"][0];
    assert_eq!((&wrong["code"], &wrong["line"]), (&"E0102".into(), &4.into()), "{wrong}");

    desk.write("schema.json", desk.run(["schema", "report"]).succeeded().stdout);
    desk.write("no-report.json", "{ \"schema\": 1, \"version\": \"0.1.0\", \"briefs\": [{}] }");
    for (instance, valid) in [("report.json", true), ("no-report.json", false)] {
        let arguments = ["-i".into(), desk.path(instance), desk.path("schema.json")];
        let Some(verdict) = JSONSCHEMA.ask(arguments) else { return };
        assert_eq!(verdict.success, valid, "{verdict:?}");
    }
}

#[test]
fn an_argument_that_leads_to_no_brief_is_reported_too() {
    let desk = series();
    desk.run(["check", "nothing/*.toml", "series/a.toml", "--report", "report.json"]).failed(&["nothing"]);
    let report: serde_json::Value = serde_json::from_slice(&desk.read("report.json")).unwrap();
    let [lost, brief] = report["briefs"].as_array().unwrap().as_slice() else { panic!("{report}") };
    assert_eq!((&lost["brief"], &lost["outcome"]), (&"nothing/*.toml".into(), &"failed".into()), "{lost}");
    assert_eq!(lost["diagnostics"][0]["code"], "E0701", "{lost}");
    assert_eq!(brief["outcome"], "done", "{brief}");
}

#[test]
fn a_report_takes_the_place_of_nothing_else() {
    let desk = series();
    desk.run(["build", "series/a.toml", "--report", "series/../series/a.toml"]).refused(&["overwritten"]);
    desk.run(["build", "series/a.toml", "--report", "series/a.pdf"]).refused(&["the same place"]);
    assert!(desk.run(["check", "series/a.toml", "--report", "-"]).succeeded().text().contains("\"done\""));
    desk.run(["check", "series/a.toml", "--report", "nowhere/report.json"]).failed(&["mkdir -p nowhere"]);
    assert_eq!(desk.read("series/a.toml"), SMALL.as_bytes());
}

#[test]
fn a_folder_stands_for_its_briefs() {
    let desk = series();
    desk.write("series/house.toml", "[theme]\naccent = \"#1b4b6b\"\n");
    desk.write("series/notes.txt", "");
    desk.run(["build", "series"]).failed(&["3 of 4 briefs built, 1 failed"]);
    let pdfs: Vec<_> = desk.list("series").into_iter().filter(|name| name.ends_with(".pdf")).collect();
    assert_eq!(pdfs, ["a.pdf", "b.pdf", "d.pdf"]);

    std::fs::create_dir(desk.path("empty")).unwrap();
    desk.run(["build", "empty", "series/a.toml"])
        .failed(&["no brief in `empty`", "series/a.pdf is up to date"]);
}

#[test]
fn a_pattern_stands_for_what_it_matches() {
    let desk = series();
    desk.write("series/deep/e.toml", SMALL);
    let count = |pattern| {
        let outcome = desk.run(["check", pattern]);
        outcome.stderr.lines().last().unwrap_or_default().to_owned()
    };
    assert!(count("series/[ab].toml").starts_with("2 briefs checked"));
    assert!(count("ser*/{a,d}.toml").starts_with("2 briefs checked"));
    assert!(count("series/*.toml").starts_with("3 of 4 briefs"));
    assert!(count("**/*.toml").starts_with("4 of 5 briefs"));
    desk.run(["check", "series/x*.toml"]).failed(&["no file matches `series/x*.toml`"]);
    // A file is a file, whatever its name looks like.
    desk.write("a[1].toml", SMALL);
    desk.run(["check", "a[1].toml"]).succeeded();
}

#[test]
fn a_brief_named_twice_is_built_once() {
    let desk = series();
    let outcome = desk.run(["build", "series/a.toml", "series/[ab].toml"]).succeeded();
    assert_eq!(outcome.stderr.matches("Wrote").count(), 2, "{}", outcome.stderr);
}

#[test]
fn calls_that_cannot_be_meant_are_refused_before_anything_is_written() {
    let desk = series();
    desk.write("other/a.toml", SMALL);
    desk.write("taken", "");
    let two = ["build", "series/a.toml", "other/a.toml"];
    let refused = |more: &[&str], words: &[&str]| {
        desk.run(two.iter().chain(more)).refused(words);
    };
    refused(&["-o", "out"], &["`series/a.toml` and `other/a.toml`", "out/a.pdf"]);
    refused(&["-o", "-"], &["only one brief"]);
    refused(&["-o", "out.pdf"], &["out.pdf", "folder"]);
    refused(&["-o", "taken"], &["taken", "folder"]);
    desk.run(["build", "series/a.toml", "-o", "series/a.toml"]).refused(&["overwritten"]);
    desk.run(["build", "series/a.toml", "--jobs", "0"]).refused(&["--jobs"]);
    assert!(!desk.path("out").exists() && !desk.path("series/a.pdf").exists());
}

#[test]
fn a_brief_is_never_overwritten_however_its_path_is_written() {
    let desk = series();
    let before = desk.read("series/a.toml");
    let absolute = desk.path("series/a.toml").display().to_string();
    for output in ["./series/a.toml", "series/../series/a.toml", &absolute] {
        desk.run(["build", "series/a.toml", "-o", output]).refused(&["overwritten"]);
    }
    assert_eq!(desk.read("series/a.toml"), before);
}

#[test]
fn a_pattern_stands_for_several_even_where_it_matches_one() {
    let desk = series();
    desk.run(["build", "series/a*.toml", "-o", "out"]).succeeded();
    assert_eq!(desk.list("out"), ["a.pdf"]);
    desk.run(["build", "series/b.toml", "series/missing*.toml", "-o", "both"]).failed(&["missing"]);
    assert_eq!(desk.list("both"), ["b.pdf"]);
}

#[test]
fn a_pattern_finds_what_is_as_deep_as_it_says() {
    let desk = series();
    desk.write("series/deeper/still/deep.toml", SMALL);
    desk.run(["build", "series/*/*/*.toml", "-o", "out"]).succeeded();
    assert_eq!(desk.list("out"), ["deep.pdf"]);
    desk.run(["build", "series/**/deep.toml", "-o", "any"]).succeeded();
    assert_eq!(desk.list("any"), ["deep.pdf"]);
}

#[test]
fn a_house_style_among_the_briefs_is_no_brief() {
    let desk = Desk::new();
    desk.write("series/a.toml", SMALL);
    desk.write("series/house.toml", "accent = \"#7a1f2b\"\n");
    desk.run(["check", "series"]).succeeded();
    desk.run(["check", "series/*.toml"]).succeeded();
}
