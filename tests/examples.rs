//! The steps of `action.yml` and `examples/ci/`, as their services run them.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
#![cfg(unix)]

#[allow(dead_code, reason = "shared with other tests")]
#[path = "cli/support.rs"]
mod support;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use support::{BAD, Desk, Outcome, SMALL};
use yaml_rust2::{Yaml, YamlLoader};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The sample series in a folder of its own.
fn series() -> Desk {
    let desk = Desk::new();
    for entry in fs::read_dir(root().join("briefs/partners")).unwrap() {
        let path = entry.unwrap().path();
        if path.is_file() {
            desk.write(path.file_name().unwrap().to_str().unwrap(), fs::read(&path).unwrap());
        }
    }
    desk
}

/// A shell's line, with the command first on the path.
fn shell(desk: &Desk, line: &str) -> Command {
    let command = Path::new(env!("CARGO_BIN_EXE_chancery"));
    let folders = [command.parent().unwrap().to_owned()];
    let inherited = std::env::var_os("PATH").unwrap();
    let path = folders.into_iter().chain(std::env::split_paths(&inherited));
    let mut shell = Command::new("sh");
    shell.current_dir(desk.path(".")).env("PATH", std::env::join_paths(path).unwrap());
    for variable in ["GITHUB_ACTIONS", "CI_NODE_INDEX", "CI_NODE_TOTAL", "SOURCE_DATE_EPOCH"] {
        shell.env_remove(variable);
    }
    shell.args(["-e", "-c", line]);
    shell
}

fn yaml(file: &str) -> Yaml {
    let text = fs::read_to_string(root().join(file)).unwrap();
    YamlLoader::load_from_str(&text).unwrap().remove(0)
}

/// The step of a job that a word of its `run` tells.
fn step<'y>(steps: &'y Yaml, word: &str) -> &'y str {
    let mut runs = steps.as_vec().unwrap().iter().filter_map(|step| step["run"].as_str());
    runs.find(|run| run.contains(word)).unwrap()
}

fn outcomes(desk: &Desk, report: &str) -> Vec<String> {
    let report: serde_json::Value = serde_json::from_slice(&desk.read(report)).unwrap();
    let briefs = report["briefs"].as_array().unwrap().iter();
    briefs.map(|brief| brief["outcome"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn the_action_builds_and_shows_errors_at_their_lines() {
    let desk = series();
    let action = yaml("action.yml");
    let run = |arguments: &str| {
        let mut install = shell(&desk, step(&action["runs"]["steps"], "cargo install"));
        Outcome::of(install.env("GITHUB_ACTION_PATH", "/nonexistent")).succeeded();
        let mut build = shell(&desk, step(&action["runs"]["steps"], "build.sh"));
        build.env("GITHUB_ACTION_PATH", root()).env("GITHUB_OUTPUT", desk.path("output"));
        Outcome::of(build.env("GITHUB_ACTIONS", "true").env("NAME", "report").env("ARGUMENTS", arguments))
    };
    run("").succeeded();
    assert_eq!(outcomes(&desk, "reports/report.json"), ["done"; 12]);
    assert_eq!(desk.list("out").len(), 12);
    let output = String::from_utf8(desk.read("output")).unwrap();
    let report = output.trim().strip_prefix("report=").unwrap();
    assert!(PathBuf::from(report).is_file(), "{output}");
    assert_eq!(action["outputs"]["report"]["value"].as_str(), Some("${{ steps.build.outputs.report }}"));
    desk.write("bad.toml", BAD);
    run("bad.toml").failed(&["::error file=bad.toml,line=4,"]);
}

#[test]
fn the_workflow_deals_the_briefs_and_joins_the_reports() {
    let desk = series();
    let workflow = yaml("examples/ci/github.yml");
    let jobs = &workflow["jobs"];
    let mut list = shell(&desk, step(&jobs["list"]["steps"], "chancery list"));
    Outcome::of(list.env("GITHUB_OUTPUT", desk.path("output"))).succeeded();
    let output = String::from_utf8(desk.read("output")).unwrap();
    let matrix: Vec<serde_json::Value> =
        serde_json::from_str(output.trim().strip_prefix("briefs=").unwrap()).unwrap();
    assert_eq!(matrix.len(), 12);
    for shard in jobs["shards"]["strategy"]["matrix"]["shard"].as_vec().unwrap() {
        let shard = shard.as_i64().unwrap();
        let script = root().join("examples/ci/build.sh");
        let line = format!("sh '{}' --shard {shard}/4", script.display());
        Outcome::of(shell(&desk, &line).env("NAME", format!("shard-{shard}"))).succeeded();
    }
    Outcome::of(&mut shell(&desk, step(&jobs["merge"]["steps"], "report merge"))).succeeded();
    assert_eq!(outcomes(&desk, "merged.json"), ["done"; 12]);
    desk.write(
        "partners.csv",
        fs::read_to_string(desk.path("partners.csv")).unwrap().replace("1948-10-19", "soon"),
    );
    Outcome::of(&mut shell(&desk, step(&jobs["scan"]["steps"], "sarif"))).succeeded();
    let log: serde_json::Value = serde_json::from_slice(&desk.read("chancery.sarif")).unwrap();
    let place = &log["runs"][0]["results"][1]["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "partners.csv", "{log}");
}

#[test]
fn the_pipeline_builds_on_four_runners() {
    let desk = series();
    desk.write("ci/build.sh", fs::read(root().join("examples/ci/build.sh")).unwrap());
    desk.write("ci/merge.sh", fs::read(root().join("examples/ci/merge.sh")).unwrap());
    let pipeline = yaml("examples/ci/gitlab-ci.yml");
    let script = |job: &str| {
        let lines = pipeline[job]["script"].as_vec().unwrap().iter();
        lines.map(|line| line.as_str().unwrap()).collect::<Vec<_>>().join("\n")
    };
    let count = pipeline["briefings"]["parallel"].as_i64().unwrap();
    for index in 1..=count {
        let mut runner = shell(&desk, &script("briefings"));
        let runner = runner.env("CI_NODE_INDEX", index.to_string()).env("CI_NODE_TOTAL", count.to_string());
        Outcome::of(runner).succeeded();
        assert!(desk.path(&format!("reports/shard-{index}.xml")).is_file());
    }
    Outcome::of(&mut shell(&desk, &script("whole"))).succeeded();
    assert_eq!(outcomes(&desk, "merged.json"), ["done"; 12]);
    fs::remove_file(desk.path("reports/shard-2.json")).unwrap();
    Outcome::of(&mut shell(&desk, &script("whole"))).failed(&["E0907"]);
}

#[test]
fn the_job_builds_with_four_pods() {
    let series = series();
    let out = Desk::new();
    let job = yaml("examples/ci/indexed-job.yaml");
    let count = job["spec"]["completions"].as_i64().unwrap();
    let container = &job["spec"]["template"]["spec"]["containers"][0];
    for index in 0..count {
        let words = ["command", "args"].into_iter().flat_map(|key| container[key].as_vec().unwrap());
        let words: Vec<_> = words
            .map(|word| word.as_str().unwrap().replace("$(JOB_COMPLETION_INDEX)", &index.to_string()))
            .map(|word| match (word.strip_prefix("/series"), word.strip_prefix("/out")) {
                (Some(below), _) => format!("{}{below}", series.path(".").display()),
                (_, Some(below)) => format!("{}{below}", out.path(".").display()),
                _ => word,
            })
            .map(|word| format!("'{word}'"))
            .collect();
        let mut pod = shell(&out, &words.join(" "));
        pod.env("JOB_COMPLETION_INDEX", index.to_string());
        for variable in container["env"].as_vec().unwrap() {
            pod.env(variable["name"].as_str().unwrap(), variable["value"].as_str().unwrap());
        }
        Outcome::of(&mut pod).succeeded();
    }
    assert_eq!(out.list("pdf").len(), 12);
    out.run([
        "report",
        "merge",
        "-o",
        "merged.json",
        "report-0.json",
        "report-1.json",
        "report-2.json",
        "report-3.json",
    ])
    .succeeded();
    assert_eq!(outcomes(&out, "merged.json"), ["done"; 12]);
}

/// What the image holds, in an empty root and without a network.
#[test]
fn the_command_needs_its_libraries_and_nothing_else() {
    let desk = series();
    let command = env!("CARGO_BIN_EXE_chancery");
    let libraries = Outcome::of(Command::new("ldd").arg(command)).succeeded();
    let image = Desk::new();
    let files = libraries.text().split_whitespace().filter(|word| word.starts_with('/'));
    for file in files.map(Path::new).chain([Path::new(command)]) {
        let name = if file == Path::new(command) { Path::new("/usr/bin/chancery") } else { file };
        image.write(&name.display().to_string()[1..], fs::read(file).unwrap());
    }
    for name in desk.list(".") {
        image.write(&format!("work/{name}"), desk.read(&name));
    }
    let line = format!(
        "chmod -R a+rx '{root}'; exec unshare --net chroot '{root}' /usr/bin/chancery build /work -o /out",
        root = image.path(".").display()
    );
    if !Outcome::of(Command::new("sh").args(["-c", "unshare --net true"])).stderr.is_empty() {
        eprintln!("skipped: another root and network are for root only");
        return;
    }
    Outcome::of(&mut shell(&desk, &line)).succeeded();
    assert_eq!(image.list("out").len(), 12);
    let containerfile = fs::read_to_string(root().join("examples/ci/Containerfile")).unwrap();
    assert!(containerfile.contains("ENTRYPOINT [\"/usr/bin/chancery\"]"));
}

#[test]
fn the_hook_lets_no_bad_brief_be_committed() {
    let desk = Desk::new();
    if Command::new("git").arg("--version").output().is_err() {
        eprintln!("skipped: git is not installed");
        return;
    }
    let git = "git -c user.name=Desk -c user.email=desk@example.org -c commit.gpgsign=false";
    Outcome::of(&mut shell(&desk, "git init -q .")).succeeded();
    fs::copy(root().join("examples/ci/pre-commit"), desk.path(".git/hooks/pre-commit")).unwrap();
    desk.write("good brief.toml", SMALL);
    desk.write("Cargo.toml", "[package]\n");
    Outcome::of(&mut shell(&desk, &format!("git add . && {git} commit -q -m first"))).succeeded();
    desk.write("bad.toml", BAD);
    let commit = format!("git add bad.toml && {git} commit -q -m second");
    Outcome::of(&mut shell(&desk, &commit)).failed(&["bad.toml:4:1", "did you mean `title`?"]);
    // What is not committed is not checked.
    desk.write("Cargo.toml", "[package]\nname = \"desk\"\n");
    let commit = format!("git reset -q && git add Cargo.toml && {git} commit -q -m third");
    Outcome::of(&mut shell(&desk, &commit)).succeeded();
    let hooks = yaml(".pre-commit-hooks.yaml");
    assert_eq!(hooks[0]["entry"].as_str(), Some("chancery check"));
}
