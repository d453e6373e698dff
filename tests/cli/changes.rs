//! `list --changed-since`: what a pull request must build.

use std::process::Command;

use crate::support::{SMALL, Sandbox};

const DRAWING: &str =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"8\" height=\"8\"><path d=\"M0 0h8v8z\"/></svg>";

/// Runs Git in the sandbox.
fn git(sandbox: &Sandbox, arguments: &[&str]) {
    let identity = ["-c", "user.name=T", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false"];
    let mut command = Command::new("git");
    command.arg("-C").arg(sandbox.path(".")).args(identity).args(arguments);
    for (variable, value) in [("GIT_CONFIG_GLOBAL", "/dev/null"), ("GIT_CONFIG_NOSYSTEM", "1")] {
        command.env(variable, value);
    }
    let output = command.output().expect("git can be run");
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
}

fn commit(sandbox: &Sandbox, message: &str) {
    git(sandbox, &["add", "-A"]);
    git(sandbox, &["commit", "-qm", message]);
}

/// Two series with built PDFs in a repository; none, said aloud, without Git.
fn repository() -> Option<Sandbox> {
    if Command::new("git").arg("--version").output().is_err() {
        eprintln!("skipped: git is not installed");
        return None;
    }
    let sandbox = Sandbox::new();
    let emblem = |file: &str| {
        SMALL.replacen("name = \"Ruritania\"\n", &format!("name = \"Ruritania\"\nemblem = \"{file}\"\n"), 1)
    };
    sandbox.write(".gitignore", "*.pdf\n");
    sandbox.write("s/chancery.toml", "schema = 1\n[theme]\nextends = \"house.toml\"\n");
    sandbox.write("s/house.toml", "logo = \"logo.svg\"\n");
    sandbox.write("s/logo.svg", DRAWING);
    sandbox.write("s/a.toml", emblem("arms ä.svg"));
    sandbox.write("s/arms ä.svg", DRAWING);
    let with_sources = SMALL.replacen("schema = 1\n", "schema = 1\ninclude = [\"sources.toml\"]\n", 1);
    sandbox.write("s/b.toml", with_sources);
    sandbox.write("s/sources.toml", "[[source]]\nid = \"a\"\ntitle = \"A\"\n");
    let rows = SMALL.replacen("schema = 1\n", "schema = 1\neach = { rows = \"rows.csv\" }\n", 1).replacen(
        "name = \"Graustark\"\n",
        "name = \"Graustark\"\nemblem = \"{{row.arms}}\"\n",
        1,
    );
    sandbox.write("other/rows.toml", rows);
    sandbox.write("other/rows.csv", "code,arms\nXG,g.svg\nXH,h.svg\n");
    sandbox.write("other/g.svg", DRAWING);
    sandbox.write("other/h.svg", DRAWING);
    git(&sandbox, &["init", "-q", "-b", "main"]);
    commit(&sandbox, "all");
    sandbox.run(ALL).succeeded();
    git(&sandbox, &["switch", "-qc", "change"]);
    Some(sandbox)
}

const ALL: [&str; 3] = ["build", "s", "other/rows.toml"];

fn listed(sandbox: &Sandbox) -> Vec<String> {
    let outcome = sandbox.run(["list", "s", "other/rows.toml", "--changed-since", "main"]).succeeded();
    let mut briefs: Vec<_> = outcome.text().lines().map(str::to_owned).collect();
    let json = sandbox.run(["list", "s", "other/rows.toml", "--changed-since", "main", "--format", "json"]);
    let entries: Vec<serde_json::Value> = serde_json::from_slice(&json.succeeded().stdout).unwrap();
    assert_eq!(entries.len(), briefs.len());
    briefs.sort();
    briefs
}

#[test]
fn briefs_whose_inputs_changed_are_listed() {
    let Some(sandbox) = repository() else { return };
    assert_eq!(listed(&sandbox), <[&str; 0]>::default());
    let rows = ["other/rows.toml#XG", "other/rows.toml#XH"];
    let series = ["s/a.toml", "s/b.toml"];
    let change = |file: &str, expected: &[&str]| {
        let before = sandbox.read(file);
        // In the folder only, then in a commit.
        sandbox.write(file, [&before[..], b"\n"].concat());
        assert_eq!(listed(&sandbox), expected, "{file}");
        commit(&sandbox, "change");
        assert_eq!(listed(&sandbox), expected, "{file}");
        git(&sandbox, &["reset", "-q", "--hard", "main"]);
    };
    change("s/b.toml", &["s/b.toml"]);
    change("s/arms ä.svg", &["s/a.toml"]);
    change("s/sources.toml", &["s/b.toml"]);
    change("s/house.toml", &series);
    change("s/logo.svg", &series);
    change("s/chancery.toml", &series);
    change("other/rows.csv", &rows);
    change("other/rows.toml", &rows);
    change("other/h.svg", &["other/rows.toml#XH"]);
    // A file that is deleted; its brief cannot be built any longer, which must be told.
    std::fs::remove_file(sandbox.path("s/arms ä.svg")).unwrap();
    commit(&sandbox, "delete");
    assert_eq!(listed(&sandbox), ["s/a.toml"]);
    git(&sandbox, &["reset", "-q", "--hard", "main"]);
    // A series that comes, and one that goes.
    sandbox.write("other/chancery.toml", "schema = 1\n");
    assert_eq!(listed(&sandbox), rows);
    std::fs::remove_file(sandbox.path("other/chancery.toml")).unwrap();
    std::fs::remove_file(sandbox.path("s/chancery.toml")).unwrap();
    let loose = sandbox.run(["list", "s/b.toml", "--changed-since", "main"]).succeeded();
    assert_eq!(loose.text(), "s/b.toml\n");
    git(&sandbox, &["reset", "-q", "--hard", "main"]);
    // Without a PDF, and with a file that Git does not know.
    std::fs::remove_file(sandbox.path("s/b.pdf")).unwrap();
    assert_eq!(listed(&sandbox), ["s/b.toml"]);
    sandbox.run(ALL).succeeded();
    // What others committed to the branch meanwhile is none of the changes.
    git(&sandbox, &["switch", "-q", "main"]);
    sandbox.write("s/b.toml", format!("{SMALL}\n"));
    commit(&sandbox, "elsewhere");
    git(&sandbox, &["switch", "-q", "change"]);
    assert_eq!(listed(&sandbox), <[&str; 0]>::default());
    // From below, and by absolute paths.
    sandbox.write("s/logo.svg", format!("{DRAWING}\n"));
    let below = sandbox.run_in("s", ["list", "--changed-since", "main"]).succeeded();
    assert_eq!(below.text(), "a.toml\nb.toml\n");
    let absolute = sandbox.path("s/a.toml").display().to_string();
    assert_eq!(
        sandbox.run(["list", &absolute, "--changed-since", "HEAD"]).succeeded().text(),
        format!("{absolute}\n")
    );
}

#[test]
fn without_history_nothing_is_listed_in_silence() {
    let Some(sandbox) = repository() else { return };
    for since in ["nowhere", "--output=x", "", "main:s/a.toml"] {
        let outcome = sandbox.run(["list", "s", &format!("--changed-since={since}")]).failed(&["E0931"]);
        assert!(outcome.stdout.is_empty());
    }
    assert!(!sandbox.path("x").exists());
    let mut without = sandbox.command(["list", "s", "--changed-since", "main"]);
    without.env("PATH", sandbox.path("nothing"));
    crate::support::Outcome::of(&mut without).failed(&["E0931", "cannot run `git`"]);
    let bare = Sandbox::new();
    bare.write("a.toml", SMALL);
    bare.run(["list", "a.toml", "--changed-since", "main"]).failed(&["E0931", "in no Git repository"]);
}

#[test]
#[cfg(unix)]
fn git_runs_nothing_that_a_repository_names() {
    let Some(sandbox) = repository() else { return };
    let program = sandbox.write("s/evil.sh", "#!/bin/sh\ntouch \"$0.ran\"\n");
    std::fs::set_permissions(&program, std::os::unix::fs::PermissionsExt::from_mode(0o755)).unwrap();
    let path = program.display().to_string();
    for key in ["core.fsmonitor", "diff.external", "diff.x.textconv", "diff.x.command", "core.pager"] {
        git(&sandbox, &["config", key, &path]);
    }
    sandbox.write(".gitattributes", "*.toml diff=x\n");
    sandbox.write("s/b.toml", format!("{SMALL}\n"));
    sandbox.run(["list", "s", "--changed-since", "main"]).succeeded();
    assert!(!sandbox.path("s/evil.sh.ran").exists());
}
