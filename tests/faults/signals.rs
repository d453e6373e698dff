//! Runs that are killed or interrupted, and runs side by side.

use std::fs;
use std::os::unix::process::ExitStatusExt;
use std::process::Command;
use std::thread;
use std::time::{Duration, Instant};

use signal_hook::consts::SIGKILL;

use crate::desk::{assert_finished, assert_whole, briefs, number, pdfs, pipe, start, undisturbed, wait_for};

#[test]
fn a_run_that_is_killed_leaves_nothing_half_done() {
    let desk = briefs(60, 40);
    let expected = undisturbed(&desk);
    let begin = Instant::now();
    start(&desk, "whole", &[]).wait().unwrap();
    let whole = u64::try_from(begin.elapsed().as_micros()).unwrap();
    let kills = number("CHANCERY_KILLS", 20);
    let (mut alone, mut midway) = (0, 0);
    // Random parts of a run, and random numbers of PDFs, the same every time (Knuth's MMIX generator).
    let mut state = 0x2545_F491_u64;
    for at in 0..kills {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        // Every other run finds what those before it left.
        let empty = at % 2 == 0;
        if empty {
            let _ = fs::remove_dir_all(desk.path("out"));
        }
        let mut run = start(&desk, "out", &["--fresh"]);
        if empty {
            wait_for(&desk, "out", (state >> 33) as usize % 50, &mut run);
            thread::sleep(Duration::from_micros((state >> 40) % 2_000));
        } else {
            thread::sleep(Duration::from_micros((state >> 33) % whole));
        }
        run.kill().unwrap();
        let killed = run.wait().unwrap().signal() == Some(SIGKILL);
        let written = if desk.path("out").exists() { assert_whole(&desk, "out", &expected) } else { 0 };
        alone += usize::from(empty);
        midway += usize::from(empty && killed && (1..60).contains(&written));
    }
    assert!(midway * 2 > alone, "{midway} of {alone} runs were killed between two PDFs");
    eprintln!("{midway} of {alone} runs into an empty folder were killed between two PDFs");
    assert_finished(&desk, "out", &expected);
}

#[test]
fn an_interrupted_run_finishes_what_it_has_begun() {
    let desk = briefs(20, 40);
    let expected = undisturbed(&desk);
    for (signal, status) in [("INT", 130), ("TERM", 143)] {
        let folder = format!("out-{signal}");
        // The third brief waits until somebody writes it, which is after the signal.
        fs::rename(desk.path("briefs/b0002.toml"), desk.path("third.toml")).unwrap();
        pipe(&desk, "briefs/b0002.toml");
        let named = ["0", "1", "2"].map(|at| format!("briefs/b000{at}.toml"));
        let options = ["--report", "report.json", "--jobs", "1"];
        let arguments: Vec<_> = options.into_iter().chain(named.iter().map(String::as_str)).collect();
        let mut run = start(&desk, &folder, &arguments);
        wait_for(&desk, &folder, 2, &mut run);
        let sent = Command::new("kill").args(["-s", signal, &run.id().to_string()]).status().unwrap();
        assert!(sent.success());
        fs::write(desk.path("briefs/b0002.toml"), desk.read("third.toml")).unwrap();
        assert_eq!(run.wait().unwrap().code(), Some(status));
        fs::rename(desk.path("third.toml"), desk.path("briefs/b0002.toml")).unwrap();
        let whole = assert_whole(&desk, &folder, &expected);
        let report: serde_json::Value = serde_json::from_slice(&desk.read("report.json")).unwrap();
        let count = |outcome: &str| {
            report["briefs"].as_array().unwrap().iter().filter(|brief| brief["outcome"] == outcome).count()
        };
        assert_eq!((whole, count("done"), count("not-begun")), (3, 3, 17));
        assert_finished(&desk, &folder, &expected);
    }
}

#[test]
fn two_runs_into_one_folder_do_not_disturb_each_other() {
    let desk = briefs(60, 20);
    let expected = undisturbed(&desk);
    for _ in 0..5 {
        let mut runs = [(); 3].map(|()| start(&desk, "out", &["--fresh"]));
        for run in &mut runs {
            assert_eq!(run.wait().unwrap().code(), Some(0));
        }
        assert!(pdfs(&desk, "out") == expected);
    }
}

#[test]
fn hundreds_of_briefs_in_one_run() {
    let count = number("CHANCERY_BRIEFS", 500);
    let desk = briefs(count, 1);
    desk.run(["build", "briefs", "-o", "out"]).succeeded().says(&[&format!("{count} briefs built")]);
    assert_eq!(desk.list("out").len(), count);
    desk.run(["build", "briefs", "-o", "out"]).succeeded().says(&[&format!("{count} briefs up to date")]);
}
