//! A series spread over machines.

use std::collections::BTreeMap;
use std::fs;

use crate::support::{BAD, Desk};

/// The sample series in a folder of its own.
fn partners() -> Desk {
    let desk = Desk::new();
    let sample = concat!(env!("CARGO_MANIFEST_DIR"), "/briefs/partners");
    for entry in fs::read_dir(sample).unwrap() {
        let path = entry.unwrap().path();
        if path.is_file() {
            desk.write(path.file_name().unwrap().to_str().unwrap(), fs::read(&path).unwrap());
        }
    }
    desk
}

fn pdfs(desk: &Desk, folder: &str) -> BTreeMap<String, Vec<u8>> {
    desk.list(folder).into_iter().map(|name| (name.clone(), desk.read(&format!("{folder}/{name}")))).collect()
}

/// A report without what differs from run to run, and without the folder of the PDFs.
fn timeless(desk: &Desk, report: &str) -> serde_json::Value {
    let mut report: serde_json::Value = serde_json::from_slice(&desk.read(report)).unwrap();
    for brief in report["briefs"].as_array_mut().unwrap() {
        brief["seconds"] = 0.into();
        brief["output"] = brief["output"].as_str().unwrap().rsplit('/').next().into();
    }
    report
}

#[test]
fn four_shards_make_what_one_run_makes() {
    let desk = partners();
    desk.run(["build", "-o", "whole", "--report", "whole.json"]).succeeded();
    let whole = pdfs(&desk, "whole");
    assert_eq!(whole.len(), 12);
    let mut union = BTreeMap::new();
    for index in 1..=4 {
        let folder = format!("part{index}");
        let report = format!("part{index}.json");
        let shard = format!("{index}/4");
        desk.run(["build", "-o", &folder, "--shard", &shard, "--report", &report]).succeeded();
        let listed = desk.run(["list", "--shard", &shard]).succeeded().text().lines().count();
        let part = pdfs(&desk, &folder);
        assert_eq!(listed, part.len());
        for (name, pdf) in part {
            assert!(union.insert(name.clone(), pdf).is_none(), "{name} was built twice");
        }
    }
    assert!(union == whole);
    let parts = ["part4.json", "part2.json", "part1.json", "part3.json"];
    let merge = |parts: &[&str]| desk.run(["report", "merge", "-o", "merged.json"].iter().chain(parts));
    merge(&parts).succeeded();
    assert_eq!(timeless(&desk, "merged.json"), timeless(&desk, "whole.json"));
    merge(&parts[..3]).failed(&["E0907"]);
    merge(&["part1.json", "part2.json", "part3.json", "part4.json", "part4.json"]).failed(&["E090"]);
}

#[test]
fn services_say_which_part_is_to_be_built() {
    let desk = partners();
    let list = |variables: &[(&str, &str)]| {
        let output =
            desk.command(["list", "--shard", "auto"]).envs(variables.iter().copied()).output().unwrap();
        (output.status.code(), String::from_utf8(output.stdout).unwrap())
    };
    let second = desk.run(["list", "--shard", "2/4"]).succeeded().text().to_owned();
    assert_eq!(list(&[("CI_NODE_INDEX", "2"), ("CI_NODE_TOTAL", "4")]), (Some(0), second.clone()));
    assert_eq!(list(&[("JOB_COMPLETION_INDEX", "1"), ("JOB_COMPLETIONS", "4")]), (Some(0), second));
    assert_eq!(list(&[("JOB_COMPLETION_INDEX", "1")]).0, Some(2));
    for wrong in ["0/4", "5/4", "1", "a/b"] {
        desk.run(["build", "--shard", wrong]).refused(&["--shard"]);
    }
}

#[test]
fn a_list_feeds_a_matrix() {
    let desk = partners();
    desk.write("bad/bad.toml", BAD);
    let listed = desk.run(["list", "--format", "json", "chancery.toml", "bad"]).succeeded();
    let listed: Vec<BTreeMap<String, String>> = serde_json::from_str(listed.text()).unwrap();
    assert_eq!(listed.len(), 13);
    assert_eq!(
        (listed[0]["brief"].as_str(), listed[0]["output"].as_str()),
        ("partner.toml#AV", "out/AV.pdf")
    );
    // Each is a brief that `build` takes.
    desk.run(["build", &listed[3]["brief"]]).succeeded().says(&[&listed[3]["output"]]);
    assert!(!desk.path("bad/bad.pdf").exists());
    // What is not there is no brief.
    let told =
        desk.run(["list", "bad/bad.toml", "bad/good.toml"]).failed(&["`bad/good.toml` cannot be read"]);
    assert!(told.text().contains("bad/bad.toml"));
}

#[test]
fn the_sample_series_is_free_of_warnings() {
    partners().run(["check", "--deny", "warnings"]).succeeded().says(&["12 briefs checked"]);
}
