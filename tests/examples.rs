//! The steps of `action.yml` and `examples/ci/`, as their services run them.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
#![cfg(unix)]

#[allow(dead_code, reason = "shared with other tests")]
#[path = "cli/support.rs"]
mod support;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use support::{BAD, Outcome, SMALL, Sandbox};
use yaml_rust2::{Yaml, YamlLoader};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The sample series in a folder of its own.
fn series() -> Sandbox {
    let sandbox = Sandbox::new();
    for entry in fs::read_dir(root().join("briefs/partners")).unwrap() {
        let path = entry.unwrap().path();
        if path.is_file() {
            sandbox.write(path.file_name().unwrap().to_str().unwrap(), fs::read(&path).unwrap());
        }
    }
    sandbox
}

/// A shell command, with `chancery` first on the path.
fn shell(sandbox: &Sandbox, line: &str) -> Command {
    let command = Path::new(env!("CARGO_BIN_EXE_chancery"));
    let folders = [command.parent().unwrap().to_owned()];
    let inherited = std::env::var_os("PATH").unwrap();
    let path = folders.into_iter().chain(std::env::split_paths(&inherited));
    let mut shell = Command::new("sh");
    shell.current_dir(sandbox.path(".")).env("PATH", std::env::join_paths(path).unwrap());
    // Without the variables of the service or hook that runs this test.
    for (variable, _) in std::env::vars_os() {
        let name = variable.to_string_lossy();
        if ["GITHUB_", "CI_", "JOB_", "GIT_", "SOURCE_"].iter().any(|start| name.starts_with(start)) {
            shell.env_remove(&variable);
        }
    }
    shell.env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_SYSTEM", "/dev/null");
    shell.args(["-e", "-c", line]);
    shell
}

fn yaml(file: &str) -> Yaml {
    let text = fs::read_to_string(root().join(file)).unwrap();
    YamlLoader::load_from_str(&text).unwrap().remove(0)
}

/// The step of a job whose `run` contains a word.
fn step<'y>(steps: &'y Yaml, word: &str) -> &'y str {
    let mut runs = steps.as_vec().unwrap().iter().filter_map(|step| step["run"].as_str());
    runs.find(|run| run.contains(word)).unwrap()
}

/// Runs the steps of the action for a job that uses it, with values for the expressions of its inputs.
fn act(sandbox: &Sandbox, job: &Yaml, values: &[(&str, &str)]) -> Outcome {
    let action = yaml("action.yml");
    let uses = |step: &&Yaml| step["uses"].as_str().is_some_and(|uses| uses.starts_with("OWNER/chancery@"));
    let with = &job["steps"].as_vec().unwrap().iter().find(uses).unwrap()["with"];
    let input = |name: &str| {
        let given = with[name].as_str().or(action["inputs"][name]["default"].as_str()).unwrap();
        let mut parts = given.split("${{ ");
        let mut text = parts.next().unwrap().to_owned();
        for part in parts {
            let (expression, rest) = part.split_once(" }}").unwrap();
            let (_, value) = values.iter().find(|(known, _)| *known == expression).unwrap();
            text += &[value, rest].concat();
        }
        text
    };
    let mut install = shell(sandbox, step(&action["runs"]["steps"], "cargo install"));
    Outcome::of(install.env("GITHUB_ACTION_PATH", "/nonexistent")).succeeded();
    let mut build = shell(sandbox, step(&action["runs"]["steps"], "build.sh"));
    for (variable, value) in [("BRIEFS", "briefs"), ("NAME", "name"), ("ARGUMENTS", "arguments")] {
        build.env(variable, input(value));
    }
    build.env("GITHUB_ACTION_PATH", root()).env("GITHUB_OUTPUT", sandbox.path("output"));
    Outcome::of(build.env("GITHUB_ACTIONS", "true"))
}

/// The inputs of the action, for changes from forks and others.
const EVENT: &str = "github.event_name == 'pull_request' && '--fresh' || ''";

fn outcomes(sandbox: &Sandbox, report: &str) -> Vec<String> {
    let report: serde_json::Value = serde_json::from_slice(&sandbox.read(report)).unwrap();
    let briefs = report["briefs"].as_array().unwrap().iter();
    briefs.map(|brief| brief["outcome"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn the_action_builds_and_shows_errors_at_their_lines() {
    let sandbox = series();
    let run = |with: &str| {
        let job = format!("steps: [{{ uses: OWNER/chancery@v1, with: {{ {with} }} }}]");
        act(&sandbox, &YamlLoader::load_from_str(&job).unwrap()[0], &[])
    };
    run("").succeeded();
    assert_eq!(outcomes(&sandbox, "reports/report.json"), ["done"; 24]);
    assert_eq!(sandbox.list("out").len(), 24);
    let output = String::from_utf8(sandbox.read("output")).unwrap();
    let report = output.trim().strip_prefix("report=").unwrap();
    assert!(PathBuf::from(report).is_file(), "{output}");
    assert_eq!(
        yaml("action.yml")["outputs"]["report"]["value"].as_str(),
        Some("${{ steps.build.outputs.report }}")
    );
    sandbox.write("bad.toml", BAD);
    run("briefs: bad.toml").failed(&["::error file=bad.toml,line=4,"]);
}

#[test]
fn the_workflow_has_a_machine_for_each_brief() {
    let sandbox = series();
    let jobs = &yaml("examples/ci/github.yml")["jobs"];
    let mut list = shell(&sandbox, step(&jobs["list"]["steps"], "chancery list"));
    Outcome::of(list.env("GITHUB_OUTPUT", sandbox.path("output"))).succeeded();
    let output = String::from_utf8(sandbox.read("output")).unwrap();
    let matrix: Vec<serde_json::Value> =
        serde_json::from_str(output.trim().strip_prefix("briefs=").unwrap()).unwrap();
    assert_eq!(matrix.len(), 12);
    for (at, entry) in matrix.iter().enumerate() {
        let at = at.to_string();
        let brief = entry["brief"].as_str().unwrap();
        let values = [("matrix.brief", brief), (EVENT, ""), ("strategy.job-index", at.as_str())];
        act(&sandbox, &jobs["brief"], &values).succeeded();
        let editions = entry["editions"].as_array().unwrap();
        assert_eq!(editions.len(), 2);
        for edition in editions {
            assert!(sandbox.path(edition["output"].as_str().unwrap()).is_file());
        }
        // An existing PDF that claims to be up to date is not trusted.
        let values = [("matrix.brief", brief), (EVENT, "--fresh"), ("strategy.job-index", at.as_str())];
        act(&sandbox, &jobs["brief"], &values).succeeded();
    }
    let merge = || {
        let mut merge = shell(&sandbox, step(&jobs["merge"]["steps"], "report merge"));
        Outcome::of(merge.env("BRIEFS", serde_json::to_string(&matrix).unwrap()))
    };
    merge().succeeded();
    assert_eq!(outcomes(&sandbox, "merged.json"), ["done"; 24]);
    fs::remove_file(sandbox.path("reports/brief-7.json")).unwrap();
    merge().failed(&["E0907"]);
    sandbox.write(
        "partners.csv",
        fs::read_to_string(sandbox.path("partners.csv")).unwrap().replace("1948-10-19", "soon"),
    );
    Outcome::of(&mut shell(&sandbox, step(&jobs["scan"]["steps"], "sarif"))).succeeded();
    let log: serde_json::Value = serde_json::from_slice(&sandbox.read("chancery.sarif")).unwrap();
    let place = &log["runs"][0]["results"][0]["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "partners.csv", "{log}");
}

#[test]
fn the_workflow_of_shards_joins_their_reports() {
    let sandbox = series();
    let jobs = &yaml("examples/ci/github-shards.yml")["jobs"];
    let merge = || Outcome::of(&mut shell(&sandbox, step(&jobs["merge"]["steps"], "report merge")));
    for (event, outcome) in [("", "done"), ("", "up-to-date"), ("--fresh", "done")] {
        for shard in jobs["shards"]["strategy"]["matrix"]["shard"].as_vec().unwrap() {
            let shard = shard.as_i64().unwrap().to_string();
            act(&sandbox, &jobs["shards"], &[("matrix.shard", &shard), (EVENT, event)]).succeeded();
        }
        merge().succeeded();
        assert_eq!(outcomes(&sandbox, "merged.json"), [outcome; 24]);
    }
    fs::remove_file(sandbox.path("reports/shard-2.json")).unwrap();
    merge().failed(&["E0907", "shard 2 of 4"]);
}

#[test]
fn the_pipeline_builds_on_four_runners() {
    let sandbox = series();
    sandbox.write("ci/build.sh", fs::read(root().join("examples/ci/build.sh")).unwrap());
    sandbox.write("ci/merge.sh", fs::read(root().join("examples/ci/merge.sh")).unwrap());
    let pipeline = yaml("examples/ci/gitlab-ci.yml");
    let script = |job: &str| {
        let lines = pipeline[job]["script"].as_vec().unwrap().iter();
        lines.map(|line| line.as_str().unwrap()).collect::<Vec<_>>().join("\n")
    };
    let count = pipeline["briefings"]["parallel"].as_i64().unwrap();
    let stranger = &pipeline["workflow"]["rules"][0]["variables"]["FRESH"];
    for (fresh, outcome) in [(None, "done"), (None, "up-to-date"), (Some(stranger.as_str().unwrap()), "done")]
    {
        for index in 1..=count {
            let mut runner = shell(&sandbox, &script("briefings"));
            runner.env("CI_NODE_INDEX", index.to_string()).env("CI_NODE_TOTAL", count.to_string());
            fresh.map(|fresh| runner.env("FRESH", fresh));
            Outcome::of(&mut runner).succeeded();
            assert!(sandbox.path(&format!("reports/shard-{index}.xml")).is_file());
        }
        Outcome::of(&mut shell(&sandbox, &script("whole"))).succeeded();
        assert_eq!(outcomes(&sandbox, "merged.json"), [outcome; 24]);
    }
    fs::remove_file(sandbox.path("reports/shard-2.json")).unwrap();
    Outcome::of(&mut shell(&sandbox, &script("whole"))).failed(&["E0907"]);
}

#[test]
fn the_job_builds_with_four_pods() {
    let series = series();
    let out = Sandbox::new();
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
    assert_eq!(out.list("pdf").len(), 24);
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
    assert_eq!(outcomes(&out, "merged.json"), ["done"; 24]);
}

/// What the image holds, in an empty root and without a network.
#[test]
#[cfg(target_os = "linux")]
fn the_command_needs_its_libraries_and_nothing_else() {
    let sandbox = series();
    let command = env!("CARGO_BIN_EXE_chancery");
    let libraries = Outcome::of(Command::new("ldd").arg(command)).succeeded();
    let image = Sandbox::new();
    let files = libraries.text().split_whitespace().filter(|word| word.starts_with('/'));
    for file in files.map(Path::new).chain([Path::new(command)]) {
        let name = if file == Path::new(command) { Path::new("/usr/bin/chancery") } else { file };
        image.write(&name.display().to_string()[1..], fs::read(file).unwrap());
    }
    for name in sandbox.list(".") {
        image.write(&format!("work/{name}"), sandbox.read(&name));
    }
    let line = format!(
        "chmod -R a+rx '{root}'; exec unshare --net chroot '{root}' /usr/bin/chancery build --isolate /work -o /out",
        root = image.path(".").display()
    );
    if !Outcome::of(Command::new("sh").args(["-c", "unshare --net true"])).stderr.is_empty() {
        eprintln!("skipped: another root and network are for root only");
        return;
    }
    Outcome::of(&mut shell(&sandbox, &line)).succeeded();
    assert_eq!(image.list("out").len(), 24);
    let containerfile = fs::read_to_string(root().join("examples/ci/Containerfile")).unwrap();
    assert!(containerfile.contains("ENTRYPOINT [\"/usr/bin/chancery\"]"));
}

#[test]
fn the_hook_lets_no_bad_brief_be_committed() {
    let sandbox = Sandbox::new();
    if Command::new("git").arg("--version").output().is_err() {
        eprintln!("skipped: git is not installed");
        return;
    }
    let git = "git -c user.name=Sandbox -c user.email=sandbox@example.org -c commit.gpgsign=false";
    Outcome::of(&mut shell(&sandbox, "git init -q .")).succeeded();
    fs::copy(root().join("examples/ci/pre-commit"), sandbox.path(".git/hooks/pre-commit")).unwrap();
    sandbox.write("good brief.toml", SMALL);
    sandbox.write("Cargo.toml", "[package]\n");
    Outcome::of(&mut shell(&sandbox, &format!("git add . && {git} commit -q -m first"))).succeeded();
    sandbox.write("bad.toml", BAD);
    let commit = format!("git add bad.toml && {git} commit -q -m second");
    Outcome::of(&mut shell(&sandbox, &commit)).failed(&["bad.toml:4:1", "did you mean `title`?"]);
    // The staged content is checked, not the content of the folder.
    sandbox.write("bad.toml", SMALL);
    let commit = format!("{git} commit -q -m second");
    Outcome::of(&mut shell(&sandbox, &commit)).failed(&["bad.toml:4:1"]);
    fs::remove_file(sandbox.path("bad.toml")).unwrap();
    Outcome::of(&mut shell(&sandbox, &commit)).failed(&["bad.toml:4:1"]);
    sandbox.write("-dash.toml", BAD.replace("[brief]", "[ brief ]"));
    let commit = format!("git reset -q && git add -- -dash.toml && {git} commit -q -m dash");
    Outcome::of(&mut shell(&sandbox, &commit)).failed(&["-dash.toml:4:1"]);
    sandbox.write("-dash.toml", format!("{SMALL}\n[theme]\nextends = \"style.toml\"\n"));
    sandbox.write("style.toml", "accent = \"#123456\"\n");
    let commit = format!(
        "git add . && git reset -q -- bad.toml && echo [brief] > ./-dash.toml && {git} commit -q -m dash"
    );
    Outcome::of(&mut shell(&sandbox, &commit)).succeeded();
    // Changed inputs of a brief are checked.
    let commit = format!("git rm -q style.toml && {git} commit -q -m style");
    Outcome::of(&mut shell(&sandbox, &commit)).failed(&["style.toml"]);
    // Unstaged changes are not checked.
    sandbox.write("bad.toml", BAD);
    sandbox.write("Cargo.toml", "[package]\nname = \"sandbox\"\n");
    let commit = format!("git reset -q && git add Cargo.toml && {git} commit -q -m third");
    Outcome::of(&mut shell(&sandbox, &commit)).succeeded();
    let hook = &yaml(".pre-commit-hooks.yaml")[0];
    let arguments = hook["args"].as_vec().unwrap().iter().map(|argument| argument.as_str().unwrap());
    let line = [hook["entry"].as_str().unwrap()].into_iter().chain(arguments).collect::<Vec<_>>().join(" ");
    Outcome::of(&mut shell(&sandbox, &line)).failed(&["bad.toml:4:1"]);
}
