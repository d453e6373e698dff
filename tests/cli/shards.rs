//! A series spread over machines.

use std::collections::BTreeMap;
use std::fs;

use crate::support::{BAD, Sandbox};

/// The sample series in a folder of its own.
fn partners() -> Sandbox {
    let sandbox = Sandbox::new();
    let sample = concat!(env!("CARGO_MANIFEST_DIR"), "/briefs/partners");
    for entry in fs::read_dir(sample).unwrap() {
        let path = entry.unwrap().path();
        if path.is_file() {
            sandbox.write(path.file_name().unwrap().to_str().unwrap(), fs::read(&path).unwrap());
        }
    }
    sandbox
}

fn pdfs(sandbox: &Sandbox, folder: &str) -> BTreeMap<String, Vec<u8>> {
    sandbox
        .list(folder)
        .into_iter()
        .map(|name| (name.clone(), sandbox.read(&format!("{folder}/{name}"))))
        .collect()
}

/// A report without what differs from run to run, and without the folder of the PDFs.
fn timeless(sandbox: &Sandbox, report: &str) -> serde_json::Value {
    let mut report: serde_json::Value = serde_json::from_slice(&sandbox.read(report)).unwrap();
    for brief in report["briefs"].as_array_mut().unwrap() {
        brief["seconds"] = 0.into();
        brief["output"] = brief["output"].as_str().unwrap().rsplit('/').next().into();
    }
    report
}

#[test]
fn four_shards_build_the_same_as_one_run() {
    let sandbox = partners();
    sandbox.run(["build", "-o", "whole", "--report", "whole.json"]).succeeded();
    let whole = pdfs(&sandbox, "whole");
    assert_eq!(whole.len(), 24);
    let mut union = BTreeMap::new();
    for index in 1..=4 {
        let folder = format!("part{index}");
        let report = format!("part{index}.json");
        let shard = format!("{index}/4");
        sandbox.run(["build", "-o", &folder, "--shard", &shard, "--report", &report]).succeeded();
        let listed = sandbox.run(["list", "--shard", &shard]).succeeded().text().lines().count();
        let part = pdfs(&sandbox, &folder);
        assert_eq!(listed * 2, part.len(), "two editions of each");
        for (name, pdf) in part {
            assert!(union.insert(name.clone(), pdf).is_none(), "{name} was built twice");
        }
    }
    assert!(union == whole);
    let parts = ["part4.json", "part2.json", "part1.json", "part3.json"];
    let merge = |parts: &[&str]| sandbox.run(["report", "merge", "-o", "merged.json"].iter().chain(parts));
    merge(&parts).succeeded();
    assert_eq!(timeless(&sandbox, "merged.json"), timeless(&sandbox, "whole.json"));
    merge(&parts[..3]).failed(&["E0907"]);
    merge(&["part1.json", "part2.json", "part3.json", "part4.json", "part4.json"]).failed(&["E090"]);
}

#[test]
fn auto_reads_the_shard_from_the_environment() {
    let sandbox = partners();
    let list = |variables: &[(&str, &str)]| {
        let output =
            sandbox.command(["list", "--shard", "auto"]).envs(variables.iter().copied()).output().unwrap();
        (output.status.code(), String::from_utf8(output.stdout).unwrap())
    };
    let second = sandbox.run(["list", "--shard", "2/4"]).succeeded().text().to_owned();
    assert_eq!(list(&[("CI_NODE_INDEX", "2"), ("CI_NODE_TOTAL", "4")]), (Some(0), second.clone()));
    assert_eq!(list(&[("JOB_COMPLETION_INDEX", "1"), ("JOB_COMPLETIONS", "4")]), (Some(0), second));
    assert_eq!(list(&[("JOB_COMPLETION_INDEX", "1")]).0, Some(2));
    for wrong in ["0/4", "5/4", "1", "a/b"] {
        sandbox.run(["build", "--shard", wrong]).refused(&["--shard"]);
    }
}

#[test]
fn a_list_feeds_a_matrix() {
    let sandbox = partners();
    sandbox.write("bad/bad.toml", BAD);
    let listed = sandbox.run(["list", "--format", "json", "chancery.toml", "bad"]).succeeded();
    let listed: Vec<serde_json::Value> = serde_json::from_str(listed.text()).unwrap();
    assert_eq!(listed.len(), 13);
    assert_eq!(
        listed[0],
        serde_json::json!({
            "brief": "partner.toml#AV",
            "output": "out/AV-en.pdf",
            "editions": [
                { "language": "en", "output": "out/AV-en.pdf" },
                { "language": "fr", "output": "out/AV-fr.pdf" },
            ],
        })
    );
    // `build` accepts each entry.
    let output = listed[3]["output"].as_str().unwrap();
    sandbox.run(["build", listed[3]["brief"].as_str().unwrap()]).succeeded().says(&[output]);
    assert!(!sandbox.path("bad/bad.pdf").exists());
    // Missing files are errors.
    let outcome =
        sandbox.run(["list", "bad/bad.toml", "bad/good.toml"]).failed(&["cannot read `bad/good.toml`"]);
    assert!(outcome.text().contains("bad/bad.toml"));
}

#[test]
fn the_sample_series_is_free_of_warnings() {
    // Nobody has reviewed Chancery's French.
    let options = ["check", "--deny", "warnings", "--allow", "L0171"];
    partners().run(options).succeeded().says(&["24 briefs checked"]);
}
