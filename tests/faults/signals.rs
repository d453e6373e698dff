//! Runs that are killed or interrupted, and runs side by side.

use std::fs;
use std::io::Write;
use std::os::unix::process::ExitStatusExt;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use signal_hook::consts::SIGKILL;

use crate::runs::{
    assert_finished, assert_whole, briefs, number, open_pipe, pdfs, pipe, start, undisturbed, wait_for,
};

#[test]
fn a_killed_run_leaves_no_partial_files() {
    let sandbox = briefs(60, 40);
    let expected = undisturbed(&sandbox);
    let begin = Instant::now();
    start(&sandbox, "whole", &[]).wait().unwrap();
    let whole = u64::try_from(begin.elapsed().as_micros()).unwrap();
    let kills = number("CHANCERY_KILLS", 20);
    let (mut alone, mut midway) = (0, 0);
    // Random parts of a run, and random numbers of PDFs, the same every time (Knuth's MMIX generator).
    let mut state = 0x2545_F491_u64;
    for at in 0..kills {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        // Every other run starts with the leftovers of those before it.
        let empty = at % 2 == 0;
        if empty {
            let _ = fs::remove_dir_all(sandbox.path("out"));
        }
        let mut run = start(&sandbox, "out", &["--fresh"]);
        if empty {
            wait_for(&sandbox, "out", (state >> 33) as usize % 50, &mut run);
            thread::sleep(Duration::from_micros((state >> 40) % 2_000));
        } else {
            thread::sleep(Duration::from_micros((state >> 33) % whole));
        }
        run.kill().unwrap();
        let killed = run.wait().unwrap().signal() == Some(SIGKILL);
        let written = if sandbox.path("out").exists() { assert_whole(&sandbox, "out", &expected) } else { 0 };
        alone += usize::from(empty);
        midway += usize::from(empty && killed && (1..60).contains(&written));
    }
    assert!(midway * 2 > alone, "{midway} of {alone} runs were killed between two PDFs");
    eprintln!("{midway} of {alone} runs into an empty folder were killed between two PDFs");
    assert_finished(&sandbox, "out", &expected);
}

#[test]
fn an_interrupted_run_finishes_the_briefs_in_progress() {
    let sandbox = briefs(20, 40);
    let expected = undisturbed(&sandbox);
    for (signal, status) in [("INT", 130), ("TERM", 143)] {
        let folder = format!("out-{signal}");
        // The third brief is a pipe that is written to after the signal.
        fs::rename(sandbox.path("briefs/b0002.toml"), sandbox.path("third.toml")).unwrap();
        pipe(&sandbox, "briefs/b0002.toml");
        let named = ["0", "1", "2"].map(|at| format!("briefs/b000{at}.toml"));
        let options = ["--report", "report.json", "--jobs", "1"];
        let arguments: Vec<_> = options.into_iter().chain(named.iter().map(String::as_str)).collect();
        let mut run = start(&sandbox, &folder, &arguments);
        // Opened once the run reads it: the signal must not come before the third brief is begun.
        let mut third = open_pipe(&sandbox, "briefs/b0002.toml", &mut run);
        let sent = Command::new("kill").args(["-s", signal, &run.id().to_string()]).status().unwrap();
        assert!(sent.success());
        third.write_all(&sandbox.read("third.toml")).unwrap();
        drop(third);
        assert_eq!(run.wait().unwrap().code(), Some(status));
        fs::rename(sandbox.path("third.toml"), sandbox.path("briefs/b0002.toml")).unwrap();
        let whole = assert_whole(&sandbox, &folder, &expected);
        let report: serde_json::Value = serde_json::from_slice(&sandbox.read("report.json")).unwrap();
        let count = |outcome: &str| {
            report["briefs"].as_array().unwrap().iter().filter(|brief| brief["outcome"] == outcome).count()
        };
        assert_eq!((whole, count("done"), count("not-begun")), (3, 3, 17));
        assert_finished(&sandbox, &folder, &expected);
    }
}

#[test]
fn a_killed_run_leaves_the_old_reports() {
    let sandbox = briefs(5, 1);
    sandbox.write("report.json", "old");
    sandbox.write("junit.xml", "old");
    pipe(&sandbox, "hold.toml");
    // The run waits at the last brief until somebody writes it.
    let options = ["--report", "report.json", "--junit", "junit.xml", "--jobs", "1", "briefs", "hold.toml"];
    let mut command = sandbox.command(["build", "-o", "out"].iter().chain(&options));
    let mut run = command.stdin(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    wait_for(&sandbox, "out", 5, &mut run);
    run.kill().unwrap();
    run.wait().unwrap();
    fs::remove_file(sandbox.path("hold.toml")).unwrap();
    assert!(sandbox.read("report.json") == b"old" && sandbox.read("junit.xml") == b"old");
    // The next run removes what is left.
    sandbox.run(["build", "briefs", "-o", "out", "--report", "report.json"]).succeeded();
    let left = sandbox.list(".");
    assert!(left.iter().all(|name| !name.ends_with(".tmp")), "{left:?}");
    assert!(sandbox.read("report.json").starts_with(b"{"));
}

#[test]
fn two_runs_into_one_folder_do_not_disturb_each_other() {
    let sandbox = briefs(60, 20);
    let expected = undisturbed(&sandbox);
    for _ in 0..5 {
        let mut runs = [(); 3].map(|()| start(&sandbox, "out", &["--fresh"]));
        for run in &mut runs {
            assert_eq!(run.wait().unwrap().code(), Some(0));
        }
        assert!(pdfs(&sandbox, "out") == expected);
    }
}

#[test]
fn hundreds_of_briefs_in_one_run() {
    let count = number("CHANCERY_BRIEFS", 500);
    let sandbox = briefs(count, 1);
    sandbox.run(["build", "briefs", "-o", "out"]).succeeded().says(&[&format!("{count} briefs built")]);
    assert_eq!(sandbox.list("out").len(), count);
    sandbox.run(["build", "briefs", "-o", "out"]).succeeded().says(&[&format!("{count} briefs up to date")]);
}
