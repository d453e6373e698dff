//! A brief belongs to the nearest `chancery.toml` above it, wherever the command runs.

use crate::support::{Outcome, SMALL, Sandbox};

/// A brief with a lint.
fn uncited() -> String {
    format!("{SMALL}\n[[source]]\nid = \"s\"\ntitle = \"Not cited\"\n")
}

fn outer() -> Sandbox {
    let sandbox = Sandbox::new();
    sandbox.write("s/chancery.toml", "schema = 1\n[theme]\naccent = \"#AA0000\"\n");
    sandbox.write("s/a.toml", uncited());
    sandbox.write("s/deep/down/b.toml", uncited());
    sandbox
}

/// Every way to name `s/a.toml`: the folder that the command runs in, and the argument.
fn ways(sandbox: &Sandbox) -> Vec<(&'static str, String)> {
    let absolute = sandbox.path("s/a.toml").display().to_string();
    let mut ways: Vec<(&str, String)> = [
        (".", "s/a.toml"),
        (".", "./s/deep/../a.toml"),
        (".", "s/[a].toml"),
        (".", "s/**/a.toml"),
        ("s", "a.toml"),
        ("s", "*.toml"),
        ("s", "."),
        ("s/deep/down", "../../a.toml"),
        ("elsewhere", "../s/a.toml"),
    ]
    .map(|(folder, argument)| (folder, argument.to_owned()))
    .into();
    ways.push(("elsewhere", absolute));
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink("s", sandbox.path("to-folder")).unwrap();
        std::os::unix::fs::symlink("../s/a.toml", sandbox.path("files/a.toml")).unwrap();
        ways.push((".", "to-folder/a.toml".to_owned()));
        ways.push(("files", "a.toml".to_owned()));
    }
    ways
}

#[test]
fn bytes_levels_and_status_do_not_depend_on_the_folder() {
    let sandbox = outer();
    sandbox.write("elsewhere/x", "");
    sandbox.write("files/x", "");
    let ways = ways(&sandbox);
    sandbox.run_in("s", ["build", "a.toml", "-o", "../first.pdf"]).succeeded();
    let first = sandbox.read("first.pdf");
    let check = |verify: &dyn Fn(Outcome)| {
        for (folder, argument) in &ways {
            verify(sandbox.run_in(folder, ["check", argument, "--message-format", "short"]));
        }
    };
    for (folder, argument) in &ways {
        let out = sandbox.path("out").display().to_string();
        let _ = std::fs::remove_dir_all(&out);
        sandbox.run_in(folder, ["build", argument, "-o", &format!("{out}/")]).succeeded();
        assert!(sandbox.read("out/a.pdf") == first, "{argument} in {folder}");
    }
    check(&|outcome| drop(outcome.succeeded().says(&["warning[L0102]"])));
    sandbox.write("s/chancery.toml", "schema = 1\n[lints]\ndeny = [\"warnings\"]\n");
    check(&|outcome| drop(outcome.failed(&["error[L0102]"])));
    sandbox.write("s/chancery.toml", "schema = 1\n[lints]\nallow = [\"L0102\"]\n");
    check(&|outcome| assert!(!outcome.succeeded().stderr.contains("L0102")));
    // The settings of the command line go before those of the series, whoever wrote those.
    for (folder, argument) in &ways {
        sandbox.run_in(folder, ["check", argument, "--deny", "L0102"]).failed(&["error[L0102]"]);
    }
    // Without its settings, a brief is not built.
    sandbox.write("s/chancery.toml", "schema = 1\n[lint]\n");
    check(&|outcome| drop(outcome.failed(&["chancery.toml:2:", "E0102"])));
}

#[test]
fn nested_series_keep_their_own_settings() {
    let sandbox = outer();
    sandbox.write(
        "s/chancery.toml",
        "schema = 1\n[series]\nbriefs = [\"**/*.toml\"]\noutput = \"out\"\n[lints]\ndeny = [\"warnings\"]\n",
    );
    sandbox.write(
        "s/deep/chancery.toml",
        "schema = 1\n[series]\nbriefs = [\"**/*.toml\"]\noutput = \"pdf\"\nname = \"inner-{brief}\"\n",
    );
    let outcome = sandbox.run(["build", "s"]).failed(&["s/a.toml:", "error[L0102]"]);
    outcome.says(&["s/deep/down/b.toml:", "warning[L0102]", "Wrote s/deep/pdf/inner-b.pdf"]);
    let both = ["build", "s/a.toml", "s/deep/down/b.toml", "--allow", "L0102"];
    sandbox.run(both).succeeded().says(&["Wrote s/out/a.pdf", "1 up to date"]);
    sandbox
        .run_in("s/deep/down", ["build", "b.toml"])
        .succeeded()
        .says(&["../pdf/inner-b.pdf is up to date"]);
    // What a series does not list has its settings, and goes next to the brief: it is not one of its PDFs.
    sandbox.write(
        "s/deep/chancery.toml",
        "schema = 1\n[series]\nbriefs = [\"*.toml\"]\noutput = \"pdf\"\n[lints]\nallow = [\"warnings\"]\n",
    );
    sandbox.write("s/deep/c.toml", SMALL);
    let outcome = sandbox.run(["build", "s/deep/down/b.toml"]).succeeded().says(&["Wrote s/deep/down/b.pdf"]);
    assert!(!outcome.stderr.contains("L0102"), "{}", outcome.stderr);
}

#[test]
fn a_series_gives_a_brief_no_right_to_files_above_it() {
    let sandbox = outer();
    sandbox.write("s/secret.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    let brief =
        SMALL.replacen("name = \"Ruritania\"\n", "name = \"Ruritania\"\nemblem = \"../secret.svg\"\n", 1);
    sandbox.write("s/pull/x.toml", brief);
    for (folder, argument) in [(".", "s/pull/x.toml"), ("s", "pull/x.toml"), ("s/pull", "x.toml")] {
        sandbox.run_in(folder, ["check", argument]).failed(&["outside the folder of the brief"]);
    }
}

#[test]
fn locks_backups_and_hidden_files_are_passed_over() {
    let sandbox = Sandbox::new();
    sandbox.write("chancery.toml", "schema = 1\n[series]\nbriefs = [\"**/*\"]\n");
    sandbox.write("a.toml", SMALL);
    for junk in [
        ".a.toml",
        "#a.toml#",
        "a.toml~",
        ".a.toml.swp",
        "4913",
        ".git/a.toml",
        "node_modules/x/a.toml",
        ".#b.toml",
    ] {
        sandbox.write(junk, SMALL);
    }
    // Emacs locks a file with a link to nowhere.
    #[cfg(unix)]
    std::os::unix::fs::symlink("user@host.1:2", sandbox.path(".#a.toml")).unwrap();
    for argument in [&["list"][..], &["list", "*"], &["list", "*.toml"], &["list", "**/*.toml"]] {
        assert_eq!(sandbox.run(argument).succeeded().text(), "a.toml\n", "{argument:?}");
    }
    // Arguments may name them.
    assert_eq!(sandbox.run(["list", ".a.toml"]).succeeded().text(), ".a.toml\n");
    std::fs::remove_file(sandbox.path("chancery.toml")).unwrap();
    assert_eq!(sandbox.run(["list", "."]).succeeded().text(), "./a.toml\n");
}

#[test]
fn pdfs_without_a_brief_are_pruned() {
    let sandbox = Sandbox::new();
    sandbox.write("chancery.toml", "schema = 1\n[series]\noutput = \"out\"\n");
    for brief in ["a", "b", "c"] {
        sandbox.write(&format!("{brief}.toml"), SMALL);
    }
    sandbox.run(["build"]).succeeded();
    std::fs::remove_file(sandbox.path("b.toml")).unwrap();
    sandbox.write("out/guide.pdf", "%PDF-1.4\nof a person\n");
    sandbox.write("out/notes.txt", "");
    sandbox.write("next/x.toml", SMALL);
    sandbox.run(["build", "next/x.toml", "-o", "next/x.pdf"]).succeeded();
    sandbox.run(["build"]).succeeded().says(&["No brief builds out/b.pdf any longer"]);
    assert!(sandbox.path("out/b.pdf").exists());
    // A run that does not know all briefs, or has no folder for their PDFs, removes nothing.
    sandbox.run(["build", "a.toml", "--prune"]).refused(&["--prune"]);
    sandbox.run(["build", "--prune", "-o", "there"]).refused(&["--prune"]);
    sandbox
        .write("bad.toml", SMALL.replacen("schema = 1\n", "schema = 1\neach = { rows = \"none.csv\" }\n", 1));
    sandbox.run(["build", "--prune"]).failed(&["none.csv"]);
    std::fs::remove_file(sandbox.path("bad.toml")).unwrap();
    assert!(sandbox.path("out/b.pdf").exists());
    // A brief that fails keeps its PDF.
    sandbox.write("c.toml", "schema = 1\n[brief]\n");
    let outcome =
        sandbox.run(["build", "--prune", "--report", "report.json", "--junit", "junit.xml"]).failed(&[]);
    outcome.says(&[
        "Removed out/b.pdf, which no brief builds any longer",
        "No brief builds out/guide.pdf any longer",
    ]);
    assert_eq!(sandbox.list("out"), ["a.pdf", "c.pdf", "guide.pdf", "notes.txt"]);
    assert!(sandbox.path("next/x.pdf").exists());
    let report: serde_json::Value = serde_json::from_slice(&sandbox.read("report.json")).unwrap();
    let strays = serde_json::json!([{ "pdf": "out/b.pdf", "removed": true }, { "pdf": "out/guide.pdf", "removed": false }]);
    assert_eq!(report["strays"], strays);
    assert!(String::from_utf8(sandbox.read("junit.xml")).unwrap().contains("Removed out/b.pdf"));
    sandbox.run(["report", "merge", "report.json", "-o", "merged.json"]);
    let merged: serde_json::Value = serde_json::from_slice(&sandbox.read("merged.json")).unwrap();
    assert_eq!(merged["strays"], strays);
}

#[test]
#[cfg(unix)]
fn pruning_stays_in_the_output_folder() {
    let sandbox = Sandbox::new();
    sandbox.write("elsewhere/x.toml", SMALL);
    sandbox.run(["build", "elsewhere/x.toml", "-o", "elsewhere/kept.pdf"]).succeeded();
    sandbox.write("s/chancery.toml", "schema = 1\n[series]\noutput = \".\"\n");
    sandbox.write("s/a.toml", SMALL);
    // Built next to their briefs, and those of another series.
    sandbox.write("s/drafts/d.toml", SMALL);
    sandbox.write("s/nested/chancery.toml", "schema = 1\n[series]\noutput = \"out\"\n");
    sandbox.write("s/nested/n.toml", SMALL);
    sandbox.run(["build", "s/drafts/d.toml"]).succeeded();
    sandbox.run(["build", "s/nested"]).succeeded();
    std::fs::copy(sandbox.path("s/nested/out/n.pdf"), sandbox.path("s/nested/out/old.pdf")).unwrap();
    std::os::unix::fs::symlink("../elsewhere", sandbox.path("s/link")).unwrap();
    let outcome = sandbox.run(["build", "s", "--prune"]).succeeded();
    assert!(!outcome.stderr.contains("Removed"), "{}", outcome.stderr);
    sandbox.write("s/chancery.toml", "schema = 1\n[series]\noutput = \"link\"\n");
    let outcome = sandbox.run(["build", "s", "--prune"]).failed(&["leads out of"]);
    assert!(!outcome.stderr.contains("Removed"), "{}", outcome.stderr);
    assert_eq!(sandbox.list("elsewhere"), ["kept.pdf", "x.toml"]);
}

#[test]
fn names_from_keys_keep_their_marks() {
    let sandbox = Sandbox::new();
    let template = SMALL.replacen("schema = 1\n", "schema = 1\neach = { rows = \"rows.csv\" }\n", 1);
    sandbox.write("t.toml", template);
    // Decomposed, as macOS writes; and vowel signs, which are marks by themselves.
    sandbox.write("rows.csv", "name\nCo\u{302}te d'Ivoire\nहिन्दी\n");
    sandbox.run(["build", "t.toml", "-o", "out"]).succeeded();
    assert_eq!(sandbox.list("out"), ["t-C\u{F4}te-d-Ivoire.pdf", "t-हिन्दी.pdf"]);
    sandbox.run(["build", "t.toml#C\u{F4}te d'Ivoire", "-o", "one.pdf"]).succeeded();
    // Both would be one file.
    sandbox.write("rows.csv", "name\nCo\u{302}te\nC\u{F4}te\n");
    sandbox.run(["check", "t.toml"]).failed(&["would have the same name"]);
}
