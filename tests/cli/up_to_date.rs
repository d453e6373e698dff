//! PDFs that are up to date are not rebuilt.

use std::fs;

use crate::support::{BAD, SMALL, Sandbox, assert_pdf};

/// A brief with an emblem, and a house style with a logo.
fn sandbox() -> Sandbox {
    let sandbox = Sandbox::new();
    let drawing = r##"<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><path d="M0 0h8v8z" fill="#123"/></svg>"##;
    sandbox.write("emblem.svg", drawing);
    sandbox.write("house/logo.svg", drawing);
    sandbox.write("house/style.toml", "accent = \"#5A2338\"\nlogo = \"logo.svg\"\n");
    let brief =
        SMALL.replacen("name = \"Ruritania\"\n", "name = \"Ruritania\"\nemblem = \"emblem.svg\"\n", 1);
    sandbox.write("brief.toml", format!("{brief}\n[theme]\nextends = \"house/style.toml\"\n"));
    sandbox
}

#[test]
fn a_pdf_is_rebuilt_when_an_input_changes() {
    let sandbox = sandbox();
    let build = |more: &[&str]| sandbox.run(["build", "brief.toml"].iter().chain(more)).succeeded().stderr;
    assert!(build(&[]).contains("Wrote brief.pdf"));
    let first = sandbox.read("brief.pdf");
    assert_eq!(build(&[]), "brief.pdf is up to date\n");
    assert!(build(&["--fresh"]).contains("Wrote brief.pdf"));
    for name in ["brief.toml", "emblem.svg", "house/style.toml", "house/logo.svg"] {
        let before = sandbox.read(name);
        // Trailing white space changes the digest, though not the page.
        sandbox.write(name, [before.as_slice(), b"\n"].concat());
        assert!(build(&[]).contains("Wrote"), "{name}");
        assert!(build(&[]).contains("up to date"), "{name}");
        sandbox.write(name, before);
        assert!(build(&[]).contains("Wrote"), "{name}");
    }
    assert_eq!(sandbox.read("brief.pdf"), first);
    let dated =
        || sandbox.command(["build", "brief.toml"]).env("SOURCE_DATE_EPOCH", "86400").output().unwrap();
    assert!(String::from_utf8(dated().stderr).unwrap().contains("Wrote"));
    assert!(String::from_utf8(dated().stderr).unwrap().contains("up to date"));
    assert!(build(&[]).contains("Wrote"));
}

#[test]
fn a_modified_pdf_is_rebuilt() {
    let sandbox = sandbox();
    let build = || sandbox.run(["build", "brief.toml"]).succeeded().stderr;
    build();
    let good = sandbox.read("brief.pdf");
    for damaged in [&good[..good.len() - 1], &good[..good.len() / 2], b""] {
        sandbox.write("brief.pdf", damaged);
        assert!(build().contains("Wrote brief.pdf"), "{}", damaged.len());
        assert_eq!(sandbox.read("brief.pdf"), good);
    }
}

#[test]
fn lints_are_reported_again_and_may_be_denied_later() {
    let sandbox = sandbox();
    let uncited = "\n[[source]]\nid = \"nobody\"\ntitle = \"Unread\"\n";
    sandbox.write("brief.toml", [sandbox.read("brief.toml"), uncited.into()].concat());
    sandbox.run(["build", "brief.toml"]).succeeded().says(&["L0102", "Wrote"]);
    let pdf = sandbox.read("brief.pdf");
    assert_pdf(&pdf);
    sandbox.run(["build", "brief.toml"]).succeeded().says(&["L0102", "brief.pdf is up to date"]);
    sandbox.run(["build", "brief.toml", "--deny", "L0102"]).failed(&["L0102"]);
    assert_eq!(sandbox.read("brief.pdf"), pdf);
}

#[test]
fn a_second_run_completes_the_first() {
    let sandbox = sandbox();
    for name in ["a", "b", "d"] {
        sandbox.write(&format!("series/{name}.toml"), SMALL);
    }
    sandbox.write("series/c.toml", BAD);
    let build = || sandbox.run(["build", "series", "-o", "out", "--report", "report.json"]);
    build().failed(&["3 of 4 briefs built, 1 failed"]);
    fs::remove_file(sandbox.path("out/b.pdf")).unwrap();
    sandbox.write("series/c.toml", SMALL);
    build().succeeded().says(&["Wrote out/b.pdf", "Wrote out/c.pdf", "2 of 4 briefs built, 2 up to date"]);
    let report = |key: &str| {
        let report: serde_json::Value = serde_json::from_slice(&sandbox.read("report.json")).unwrap();
        report["briefs"].as_array().unwrap().iter().map(|brief| brief[key].clone()).collect::<Vec<_>>()
    };
    assert_eq!(report("outcome"), ["up-to-date", "done", "done", "up-to-date"]);
    let before = ["digest", "pages", "bytes"].map(&report);
    build().succeeded().says(&["4 briefs up to date in"]);
    assert_eq!(["digest", "pages", "bytes"].map(report), before);
}
