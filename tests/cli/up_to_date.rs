//! What is not built again, because it would come out the same.

use std::fs;

use crate::support::{BAD, Desk, SMALL, assert_pdf};

/// A brief with an emblem, and a house style with a logo.
fn desk() -> Desk {
    let desk = Desk::new();
    let drawing = r##"<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><path d="M0 0h8v8z" fill="#123"/></svg>"##;
    desk.write("emblem.svg", drawing);
    desk.write("house/logo.svg", drawing);
    desk.write("house/style.toml", "accent = \"#5A2338\"\nlogo = \"logo.svg\"\n");
    let brief =
        SMALL.replacen("name = \"Ruritania\"\n", "name = \"Ruritania\"\nemblem = \"emblem.svg\"\n", 1);
    desk.write("brief.toml", format!("{brief}\n[theme]\nextends = \"house/style.toml\"\n"));
    desk
}

#[test]
fn a_pdf_is_built_again_when_anything_changes_that_it_was_made_from() {
    let desk = desk();
    let build = |more: &[&str]| desk.run(["build", "brief.toml"].iter().chain(more)).succeeded().stderr;
    assert!(build(&[]).contains("Wrote brief.pdf"));
    let first = desk.read("brief.pdf");
    assert_eq!(build(&[]), "brief.pdf is up to date\n");
    assert!(build(&["--fresh"]).contains("Wrote brief.pdf"));
    for name in ["brief.toml", "emblem.svg", "house/style.toml", "house/logo.svg"] {
        let before = desk.read(name);
        // White space at the end changes nothing that is seen, but this is for the build to know.
        desk.write(name, [before.as_slice(), b"\n"].concat());
        assert!(build(&[]).contains("Wrote"), "{name}");
        assert!(build(&[]).contains("up to date"), "{name}");
        desk.write(name, before);
        assert!(build(&[]).contains("Wrote"), "{name}");
    }
    assert_eq!(desk.read("brief.pdf"), first);
    let dated = || desk.command(["build", "brief.toml"]).env("SOURCE_DATE_EPOCH", "86400").output().unwrap();
    assert!(String::from_utf8(dated().stderr).unwrap().contains("Wrote"));
    assert!(String::from_utf8(dated().stderr).unwrap().contains("up to date"));
    assert!(build(&[]).contains("Wrote"));
}

#[test]
fn a_pdf_that_somebody_changed_is_built_again() {
    let desk = desk();
    let build = || desk.run(["build", "brief.toml"]).succeeded().stderr;
    build();
    let good = desk.read("brief.pdf");
    for damaged in [&good[..good.len() - 1], &good[..good.len() / 2], b"", b"%PDF-1.7\nnothing\n%%EOF\n"] {
        desk.write("brief.pdf", damaged);
        assert!(build().contains("Wrote brief.pdf"), "{}", damaged.len());
        assert_eq!(desk.read("brief.pdf"), good);
    }
}

#[test]
fn lints_are_told_again_and_may_be_denied_later() {
    let desk = desk();
    let uncited = "\n[[source]]\nid = \"nobody\"\ntitle = \"Unread\"\n";
    desk.write("brief.toml", [desk.read("brief.toml"), uncited.into()].concat());
    desk.run(["build", "brief.toml"]).succeeded().says(&["L0102", "Wrote"]);
    let pdf = desk.read("brief.pdf");
    assert_pdf(&pdf);
    desk.run(["build", "brief.toml"]).succeeded().says(&["L0102", "brief.pdf is up to date"]);
    desk.run(["build", "brief.toml", "--deny", "L0102"]).failed(&["L0102"]);
    assert_eq!(desk.read("brief.pdf"), pdf);
}

#[test]
fn a_second_run_does_what_the_first_could_not() {
    let desk = desk();
    for name in ["a", "b", "d"] {
        desk.write(&format!("series/{name}.toml"), SMALL);
    }
    desk.write("series/c.toml", BAD);
    let build = || desk.run(["build", "series", "-o", "out", "--report", "report.json"]);
    build().failed(&["3 of 4 briefs built, 1 failed"]);
    fs::remove_file(desk.path("out/b.pdf")).unwrap();
    desk.write("series/c.toml", SMALL);
    build().succeeded().says(&["Wrote out/b.pdf", "Wrote out/c.pdf", "2 of 4 briefs built, 2 up to date"]);
    let report = |key: &str| {
        let report: serde_json::Value = serde_json::from_slice(&desk.read("report.json")).unwrap();
        report["briefs"].as_array().unwrap().iter().map(|brief| brief[key].clone()).collect::<Vec<_>>()
    };
    assert_eq!(report("outcome"), ["up-to-date", "done", "done", "up-to-date"]);
    let told = ["digest", "pages", "bytes"].map(&report);
    build().succeeded().says(&["4 briefs up to date in"]);
    assert_eq!(["digest", "pages", "bytes"].map(report), told);
}
