//! `--public`: which PDFs are made, and that none is taken for the other kind.

use super::support::{Sandbox, assert_pdf};

const BRIEF: &str = r#"schema = 1

[brief]
title = "Ruritania and Graustark"
date = 2024-02-03

[[party]]
code = "XR"
name = "Ruritania"

[[party]]
code = "XG"
name = "Graustark"

[[section]]
id = "assessment"
title = "Assessment"
body = "They will not sign."
internal = true
"#;

#[test]
fn the_public_has_a_pdf_of_its_own() {
    let sandbox = Sandbox::new();
    sandbox.write("brief.toml", BRIEF);
    sandbox.run(["build", "brief.toml"]).succeeded();
    sandbox.run(["build", "brief.toml", "--public"]).succeeded().says(&["brief.public.pdf"]);
    let (internal, public) = (sandbox.read("brief.pdf"), sandbox.read("brief.public.pdf"));
    assert_pdf(&public);
    assert!(internal != public);
    sandbox.run(["build", "brief.toml", "--public"]).succeeded().says(&["up to date"]);
    sandbox.run(["check", "brief.toml", "--public"]).succeeded();
    // A process apart makes the same.
    sandbox.run(["build", "brief.toml", "--public", "--isolate", "--fresh"]).succeeded();
    assert!(sandbox.read("brief.public.pdf") == public);
    // Whoever names the file has it there.
    sandbox.run(["build", "brief.toml", "--public", "-o", "out.pdf"]).succeeded();
    assert!(sandbox.read("out.pdf") == public);
}

#[test]
fn neither_is_up_to_date_as_the_other() {
    let sandbox = Sandbox::new();
    // Nothing is internal, and comments are the same.
    sandbox.write("brief.toml", BRIEF.split("[[section]]").next().unwrap());
    sandbox.run(["build", "brief.toml", "-o", "out.pdf"]).succeeded();
    let internal = sandbox.read("out.pdf");
    let again = sandbox.run(["build", "brief.toml", "-o", "out.pdf", "--public"]).succeeded();
    assert!(!again.stderr.contains("up to date"), "{}", again.stderr);
    assert!(sandbox.read("out.pdf") != internal);
    let again = sandbox.run(["build", "brief.toml", "-o", "out.pdf"]).succeeded();
    assert!(!again.stderr.contains("up to date"), "{}", again.stderr);
    assert!(sandbox.read("out.pdf") == internal);
}

#[test]
fn a_series_may_be_public() {
    let sandbox = Sandbox::new();
    sandbox.write("chancery.toml", "schema = 1\n[series]\noutput = \"out\"\npublic = true\n");
    sandbox.write("one.toml", BRIEF);
    sandbox.run(["build"]).succeeded();
    assert_eq!(sandbox.list("out"), ["one.public.pdf"]);
    let listed = sandbox.run(["list", "--format", "json"]).succeeded();
    assert!(listed.text().contains("one.public.pdf"), "{}", listed.text());
    let all = sandbox.run(["build", "--fresh", "--isolate=always"]).succeeded();
    assert!(!all.stderr.contains("one.pdf"), "{}", all.stderr);
}

#[test]
fn what_one_run_makes_the_other_does_not_remove() {
    let sandbox = Sandbox::new();
    sandbox.write("chancery.toml", "schema = 1\n[series]\noutput = \"out\"\n");
    sandbox.write("one.toml", BRIEF);
    sandbox.write("two.toml", BRIEF);
    sandbox.run(["build"]).succeeded();
    sandbox.run(["build", "--public"]).succeeded();
    let listed = sandbox.run(["list", "--public", "--format", "json"]).succeeded();
    assert!(listed.text().contains("two.public.pdf"), "{}", listed.text());
    for arguments in [&["build", "--prune"][..], &["build", "--prune", "--public"]] {
        sandbox.run(arguments).succeeded();
        assert_eq!(sandbox.list("out"), ["one.pdf", "one.public.pdf", "two.pdf", "two.public.pdf"]);
    }
    std::fs::remove_file(sandbox.path("two.toml")).unwrap();
    sandbox.run(["build", "--prune", "--public"]).succeeded();
    assert_eq!(sandbox.list("out"), ["one.pdf", "one.public.pdf"]);
}

#[test]
fn rows_are_marked_as_internal_by_their_cells() {
    let sandbox = Sandbox::new();
    let template = BRIEF
        .replace("[[section]]", "[each]\nrows = \"rows.csv\"\n\n[[section]]")
        .replace("internal = true", "internal = \"{{row.internal}}\"");
    sandbox.write("brief.toml", template);
    sandbox.write("rows.csv", "code,internal\nA,true\nB,false\nC,perhaps\n");
    let run =
        sandbox.run(["build", "brief.toml", "--public"]).failed(&["rows.csv:4:3", "neither true nor false"]);
    assert!(!run.stderr.contains("E086"), "{}", run.stderr);
    let [with, without] = ["B", "A"].map(|row| sandbox.read(&format!("brief-{row}.public.pdf")));
    assert!(with.len() > without.len());
}
