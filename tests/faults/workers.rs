//! Briefs that hang, crash or take too much memory; workers that are killed; signals while a brief is stuck.
//!
//! A worker that is stopped stands for one that is stuck in code that never returns.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fs;
use std::os::unix::ffi::OsStrExt;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::Value;
use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};

use crate::runs::{assert_finished, assert_whole, briefs, pipe, undisturbed};
use crate::support::{BAD, SMALL, Sandbox, assert_pdf};

/// How long a run may take to end after a signal.
const SOON: Duration = Duration::from_secs(2);

/// A run that is killed if its test fails.
struct Run {
    child: Child,
}

impl Run {
    fn start(sandbox: &Sandbox, arguments: &[&str]) -> Self {
        let errors = fs::File::create(sandbox.path("stderr")).unwrap();
        let mut command = sandbox.command(arguments);
        Self { child: command.stdin(Stdio::null()).stderr(errors).spawn().unwrap() }
    }

    /// The processes of its workers.
    fn workers(&self) -> Vec<u32> {
        let children = |task: fs::DirEntry| fs::read_to_string(task.path().join("children")).ok();
        let tasks = fs::read_dir(format!("/proc/{}/task", self.child.id())).into_iter().flatten().flatten();
        let children: String = tasks.filter_map(children).collect();
        children.split_whitespace().map(|id| id.parse().unwrap()).collect()
    }

    /// Waits until it has so many workers that are at work.
    fn wait_for_workers(&mut self, count: usize) -> Vec<u32> {
        loop {
            let workers = self.workers();
            if workers.len() == count
                && workers.iter().all(|worker| is_limited(*worker) && worked(*worker) > 4)
            {
                return workers;
            }
            assert!(self.child.try_wait().unwrap().is_none(), "it ended without {count} workers");
            thread::sleep(Duration::from_millis(2));
        }
    }

    /// Waits until it stops at a signal.
    fn wait_until_it_listens(&self) {
        let caught = || {
            let status = fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap();
            mask(&status, "SigCgt:") >> (SIGTERM - 1) & 1 == 1
        };
        while !caught() {
            thread::sleep(Duration::from_millis(2));
        }
    }

    fn send(&self, signal: &str) {
        kill(signal, self.child.id());
    }

    /// Its exit status.
    fn code(&mut self) -> Option<i32> {
        self.child.wait().unwrap().code()
    }
}

impl Drop for Run {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn kill(signal: &str, process: u32) {
    assert!(Command::new("kill").args(["-s", signal, &process.to_string()]).status().unwrap().success());
}

/// Whether a worker has set its limits, which is the last thing it does before it makes briefs.
fn is_limited(worker: u32) -> bool {
    let limits = fs::read_to_string(format!("/proc/{worker}/limits")).unwrap_or_default();
    limits.lines().any(|line| line.starts_with("Max core file size") && line.contains(" 0  "))
}

/// How long a process has worked, in hundredths of a second.
fn worked(process: u32) -> u64 {
    let stat = fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
    let fields: Vec<_> =
        stat.rsplit_once(") ").map_or_else(Vec::new, |(_, fields)| fields.split(' ').collect());
    let ticks = |at: usize| fields.get(at).and_then(|ticks| ticks.parse::<u64>().ok()).unwrap_or(0);
    ticks(11) + ticks(12)
}

/// Waits until a process does no more work.
fn wait_until_idle(process: u32) {
    let mut before = None;
    while before != Some(worked(process)) {
        before = Some(worked(process));
        thread::sleep(Duration::from_millis(400));
    }
}

/// A mask of signals in the status of a process.
fn mask(status: &str, name: &str) -> u64 {
    let mask = status.lines().find_map(|line| line.strip_prefix(name)).unwrap_or("0");
    u64::from_str_radix(mask.trim(), 16).unwrap()
}

/// Whether a process is alive.
fn lives(process: u32) -> bool {
    let status = fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
    status.rsplit_once(") ").is_some_and(|(_, state)| !state.starts_with(['Z', 'X']))
}

/// A brief of about a thousand pages, which takes half a second with optimisations and many without.
fn long() -> String {
    let body = "A sentence of the report that says little, and says it at some length. ".repeat(2_700);
    let section =
        |at| format!("\n[[section]]\nid = \"s{at}\"\ntitle = \"Part {at}\"\nbody = \"\"\"{body}\"\"\"\n");
    let sections: String = (0..20).map(section).collect();
    format!("{SMALL}\n{sections}")
}

/// A brief with a picture.
fn with_emblem(brief: &str, file: &str) -> String {
    brief.replacen("name = \"Ruritania\"\n", &format!("name = \"Ruritania\"\nemblem = \"{file}\"\n"), 1)
}

/// A square picture of these pixels.
fn png(pixels: &[u8], side: u32, color: image::ExtendedColorType) -> Vec<u8> {
    let mut png = Vec::new();
    let encoder = image::codecs::png::PngEncoder::new(&mut png);
    image::ImageEncoder::write_image(encoder, pixels, side, side, color).unwrap();
    png
}

/// The results in a report: names, outcomes and first codes.
fn results(sandbox: &Sandbox) -> Vec<(String, String, String)> {
    let report: Value = serde_json::from_slice(&sandbox.read("report.json")).unwrap();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let result = |brief: &Value| {
        (text(&brief["brief"]), text(&brief["outcome"]), text(&brief["diagnostics"][0]["code"]))
    };
    report["briefs"].as_array().unwrap().iter().map(result).collect()
}

/// How many results have an outcome and a code.
fn count(results: &[(String, String, String)], outcome: &str, code: &str) -> usize {
    results.iter().filter(|(_, o, c)| o == outcome && c == code).count()
}

/// Without what differs between any two runs: times.
fn timeless(text: &str) -> String {
    let time = |line: &str| match line.rsplit_once(", in ").or_else(|| line.rsplit_once(" in ")) {
        Some((start, time)) if time.ends_with("ms") || time.ends_with('s') => start.to_owned(),
        // A brief in a report.
        _ => match line.split_once("\"seconds\":") {
            Some((start, rest)) => format!("{start}{}", rest.split_once(',').map_or("", |(_, rest)| rest)),
            None => line.to_owned(),
        },
    };
    text.lines().map(|line| time(line) + "\n").collect()
}

#[test]
fn a_run_in_workers_is_the_same_run() {
    let sandbox = Sandbox::new();
    let samples = crate::support::root().join("briefs");
    for folder in ["", "partners", "emblems"] {
        for entry in
            fs::read_dir(samples.join(folder)).unwrap().flatten().filter(|entry| entry.path().is_file())
        {
            let name = entry.file_name().into_string().unwrap();
            sandbox.write(&format!("in/{folder}/{name}"), fs::read(entry.path()).unwrap());
        }
    }
    // A template with errors in its cells and beside them, a lint, a file that is not UTF-8.
    sandbox.write("in/rows/k.csv", "id,date\na,2024-01-02\nb,2024-13-01\nc,\n");
    let rows = SMALL.replace("2024-02-03", "\"{{row.date}}\"").replace("[brief]", "[brief]\nsubtitle = \"\"");
    sandbox.write("in/rows/k.toml", format!("{rows}\n[each]\nrows = \"k.csv\"\n\n[[party]]\ncode = 1\n"));
    sandbox.write("in/rows/chancery.toml", "schema = 1\n[lints]\ndeny = [\"L0103\"]\n");
    sandbox.write("in/bad.toml", BAD);
    sandbox.write("in/latin.toml", b"schema = 1\n[brief]\ntitle = \"\xE9\"\n");
    sandbox.write("in/lint.toml", SMALL.replace("date =", "subtitle = \"\"\ndate ="));
    let odd = OsStr::from_bytes(b"odd-\xFF.toml");
    fs::write(sandbox.path("in").join(odd), SMALL.replace("2024", "1924")).unwrap();
    let everything = ["in", "in/partners", "in/rows", "in/none.toml", "-"];
    for (command, format) in [
        ("build", "human"),
        ("build", "short"),
        ("build", "json"),
        ("build", "github"),
        ("build", "sarif"),
        ("check", "human"),
        ("check", "json"),
    ] {
        let run = |isolate: &str| {
            let _ = fs::remove_dir_all(sandbox.path("out"));
            let mut said = String::new();
            // The second time, PDFs are up to date.
            for more in [["--deny", "L0102"], ["--allow", "L0103"]] {
                let mut arguments =
                    vec![command, "--message-format", format, isolate, "--report", "report.json"];
                arguments.extend(more.into_iter().chain(["--junit", "junit.xml"]).chain(everything));
                if command == "build" {
                    arguments.extend(["-o", "out"]);
                }
                let outcome = sandbox.pipe(SMALL, arguments).failed(&[]);
                said += &timeless(&outcome.stderr);
                said += &timeless(&String::from_utf8(sandbox.read("report.json")).unwrap());
            }
            let pdfs =
                if command == "build" { crate::runs::pdfs(&sandbox, "out") } else { Default::default() };
            (said, pdfs)
        };
        let (said, pdfs) = run("--isolate=never");
        let (said_apart, pdfs_apart) = run("--isolate=always");
        assert_eq!(said, said_apart);
        assert!(pdfs == pdfs_apart && (command == "check" || pdfs.len() > 15), "{}", pdfs.len());
    }
    // A single brief, to standard output, that uses what is beside its folder.
    let single = |isolate| {
        let arguments = ["build", "in/partners/../lint.toml", "--root", "in", "-o", "-", isolate];
        sandbox.run(arguments).succeeded().stdout
    };
    assert_pdf(&single("--isolate"));
    assert!(single("--isolate") == single("--isolate=never"));
}

#[test]
fn a_killed_worker_fails_its_brief_alone() {
    let sandbox = briefs(60, 60);
    let expected = undisturbed(&sandbox);
    let mut run =
        Run::start(&sandbox, &["build", "briefs", "-o", "out", "--jobs", "2", "--report", "report.json"]);
    let mut killed = BTreeSet::new();
    while run.child.try_wait().unwrap().is_none() && killed.len() < 6 {
        for worker in run.workers().into_iter().filter(|worker| is_limited(*worker)) {
            thread::sleep(Duration::from_millis(20));
            // It may just have ended.
            let sent =
                Command::new("kill").args(["-KILL", &worker.to_string()]).stderr(Stdio::null()).status();
            if sent.unwrap().success() {
                killed.insert(worker);
            }
        }
    }
    assert_eq!(run.code(), Some(1));
    let results = results(&sandbox);
    let failed = count(&results, "failed", "E0923");
    assert_eq!((results.len(), count(&results, "done", "") + failed), (60, 60), "{results:?}");
    // One may have been killed between two briefs, and the next cannot tell.
    assert!((1..=killed.len()).contains(&failed), "{failed} of {killed:?}");
    assert_eq!(assert_whole(&sandbox, "out", &expected), 60 - failed);
    let said = fs::read_to_string(sandbox.path("stderr")).unwrap();
    assert!(said.contains("was killed") && said.contains("fewer `--jobs`"), "{said}");
    assert_finished(&sandbox, "out", &expected);
}

/// The run is stopped while a worker writes a PDF larger than a pipe, and the worker is killed in the middle.
#[test]
fn a_worker_killed_while_it_answers_leaves_no_partial_pdf() {
    let sandbox = briefs(60, 1);
    // Pixels that cannot be compressed (Knuth's MMIX generator).
    let mut state = 0x2545_F491_u64;
    let noise: Vec<u8> = std::iter::repeat_with(|| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as u8
    })
    .take(400 * 400 * 3)
    .collect();
    sandbox.write("briefs/noise.png", png(&noise, 400, image::ExtendedColorType::Rgb8));
    for at in 0..60 {
        let name = format!("briefs/b{at:04}.toml");
        let brief = String::from_utf8(sandbox.read(&name)).unwrap();
        sandbox.write(&name, with_emblem(&brief, "noise.png"));
    }
    let expected = undisturbed(&sandbox);
    assert!(expected.values().all(|pdf| pdf.len() > 200_000), "more than a pipe and its buffer hold");
    let mut run =
        Run::start(&sandbox, &["build", "briefs", "-o", "out", "--jobs", "1", "--report", "report.json"]);
    let [worker] = run.wait_for_workers(1)[..] else { unreachable!() };
    run.send("STOP");
    // It waits in the middle of its answer once it does no more work.
    wait_until_idle(worker);
    kill("KILL", worker);
    run.send("CONT");
    assert_eq!(run.code(), Some(1));
    let results = results(&sandbox);
    assert_eq!((count(&results, "failed", "E0923"), count(&results, "done", "")), (1, 59), "{results:?}");
    assert_eq!(assert_whole(&sandbox, "out", &expected), 59);
    assert_finished(&sandbox, "out", &expected);
}

#[test]
fn a_stuck_worker_is_out_of_time() {
    let sandbox = briefs(60, 20);
    let expected = undisturbed(&sandbox);
    let arguments =
        ["build", "briefs", "-o", "out", "--jobs", "1", "--timeout", "2s", "--report", "report.json"];
    let mut run = Run::start(&sandbox, &arguments);
    let [worker] = run.wait_for_workers(1)[..] else { unreachable!() };
    kill("STOP", worker);
    assert_eq!(run.code(), Some(1));
    assert!(!lives(worker));
    let results = results(&sandbox);
    assert_eq!((count(&results, "failed", "E0921"), count(&results, "done", "")), (1, 59), "{results:?}");
    let said = fs::read_to_string(sandbox.path("stderr")).unwrap();
    assert!(said.contains("takes more than 2 s") && said.contains("`--timeout`"), "{said}");
    assert_eq!(assert_whole(&sandbox, "out", &expected), 59);
    assert_finished(&sandbox, "out", &expected);
}

/// Without a worker, its thread is left alone, and another takes its place.
#[test]
fn a_slow_brief_is_out_of_time_in_any_process() {
    if !cfg!(debug_assertions) {
        eprintln!("skipped: with optimisations, no brief takes long");
        return;
    }
    let sandbox = briefs(8, 1);
    sandbox.write("briefs/a-slow.toml", long());
    for isolate in ["--isolate=never", "--isolate"] {
        let more = ["--jobs", "1", "--timeout", "500ms", "--report", "report.json"];
        let slow = ["build", "--fresh", "briefs", "-o", "out", isolate];
        sandbox
            .run(slow.into_iter().chain(more))
            .failed(&["E0921", "`briefs/a-slow.toml` takes more than 0.5 s"]);
        let results = results(&sandbox);
        assert_eq!(results[0], ("briefs/a-slow.toml".into(), "failed".into(), "E0921".into()));
        // On a busy machine, the others may take long too.
        let [done, late] = [("done", ""), ("failed", "E0921")].map(|(o, c)| count(&results, o, c));
        assert!(done > 0 && done + late == 9, "{results:?}");
        sandbox
            .run(["check", "briefs/a-slow.toml", isolate, "--timeout", "0.3"])
            .failed(&["takes more than 0.3 s"]);
    }
}

/// A picture within the limits, which takes 80 MB.
#[test]
fn a_brief_that_needs_too_much_memory_fails_alone() {
    let sandbox = briefs(6, 1);
    let pixels = vec![0x55; 4_000 * 4_000 * 4];
    sandbox.write("briefs/large.png", png(&pixels, 4_000, image::ExtendedColorType::Rgba8));
    sandbox.write("briefs/b0002.toml", with_emblem(SMALL, "large.png"));
    // Not optimised, and beside other tests, so many pixels take their time.
    let patient = ["--timeout", "10m"];
    sandbox.run(["build", "briefs", "-o", "large"].iter().chain(&patient)).succeeded();
    let small = ["build", "briefs", "-o", "out", "--memory", "64MB", "--report", "report.json"];
    sandbox.run(small.iter().chain(&patient)).failed(&[
        "E0922",
        "`briefs/b0002.toml` needs more than 64 MB",
        "5 of 6 briefs built",
        "`--memory`",
    ]);
    let results = results(&sandbox);
    assert_eq!((count(&results, "failed", "E0922"), count(&results, "done", "")), (1, 5), "{results:?}");
    for isolate in ["--isolate", "--isolate=never"] {
        let arguments = ["check", "briefs/b0002.toml", isolate, "--memory", "64MB"];
        sandbox.run(arguments.iter().chain(&patient)).failed(&["E0922"]);
    }
    sandbox.run(["check", "briefs", "--memory", "1MB"]).refused(&["at least 64 MB"]);
}

#[test]
fn no_worker_outlives_its_run() {
    let sandbox = briefs(40, 400);
    for (signal, stopped) in [("KILL", false), ("KILL", true), ("INT", true)] {
        let mut run = Run::start(&sandbox, &["build", "--fresh", "briefs", "-o", "out", "--jobs", "2"]);
        let workers = run.wait_for_workers(2);
        if stopped {
            kill("STOP", workers[0]);
        }
        run.send(signal);
        if signal == "INT" {
            run.send(signal);
        }
        run.child.wait().unwrap();
        let end = Instant::now() + SOON;
        while workers.iter().any(|worker| lives(*worker)) {
            assert!(Instant::now() < end, "a worker outlives {signal}");
            thread::sleep(Duration::from_millis(5));
        }
    }
}

#[test]
fn a_signal_ends_a_run_whose_worker_is_stuck() {
    let sandbox = briefs(40, 100);
    for (signal, number) in [("TERM", SIGTERM), ("INT", SIGINT), ("HUP", SIGHUP)] {
        if signal == "HUP" && ignores_hangup() {
            continue;
        }
        for command in ["build", "check"] {
            let mut arguments = vec![command, "briefs", "--jobs", "1", "--report", "report.json"];
            if command == "build" {
                arguments.extend(["--fresh", "-o", "out"]);
            }
            let mut run = Run::start(&sandbox, &arguments);
            let [worker] = run.wait_for_workers(1)[..] else { unreachable!() };
            kill("STOP", worker);
            // It may have been between two briefs.
            wait_until_idle(run.child.id());
            run.send(signal);
            let sent = Instant::now();
            assert_eq!(run.code(), Some(128 + number));
            assert!(sent.elapsed() < SOON, "{signal}: {:?}", sent.elapsed());
            let results = results(&sandbox);
            let [done, stopped, not_begun] =
                [("done", ""), ("failed", "E0924"), ("not-begun", "")].map(|(o, c)| count(&results, o, c));
            assert_eq!((stopped, done + stopped + not_begun), (1, 40), "{results:?}");
            assert!(not_begun > 0, "{results:?}");
            let said = fs::read_to_string(sandbox.path("stderr")).unwrap();
            assert!(
                said.contains("was not done when the run was stopped") && said.contains("not started"),
                "{said}"
            );
        }
    }
}

#[test]
fn a_signal_ends_a_run_that_is_stuck_itself() {
    let sandbox = briefs(2, 1);
    // Nobody writes it.
    pipe(&sandbox, "pipe.toml");
    sandbox.write("slow.toml", long());
    for (named, isolate) in [
        (vec!["pipe.toml"], "--isolate=never"),
        (vec!["pipe.toml", "briefs"], "--isolate=never"),
        (vec!["pipe.toml", "briefs"], "--isolate"),
        (vec!["slow.toml"], "--isolate=never"),
        (vec!["slow.toml", "briefs"], "--isolate=never"),
    ] {
        let mut arguments = vec!["check", isolate, "--report", "report.json", "--jobs", "1"];
        arguments.extend(&named);
        let mut run = Run::start(&sandbox, &arguments);
        // Opened once the run reads it, and never written to.
        let open = || fs::File::options().write(true).open(sandbox.path("pipe.toml")).unwrap();
        let _pipe = (named[0] == "pipe.toml").then(open);
        run.wait_until_it_listens();
        while named[0] == "slow.toml" && worked(run.child.id()) < 20 {
            thread::sleep(Duration::from_millis(2));
        }
        run.send("TERM");
        let sent = Instant::now();
        assert_eq!(run.code(), Some(128 + SIGTERM));
        assert!(sent.elapsed() < SOON, "{named:?}: {:?}", sent.elapsed());
        let results = results(&sandbox);
        assert_eq!(results.len(), if named.len() == 1 { 1 } else { 3 });
        let not_begun = results.iter().skip(1).all(|(_, outcome, _)| outcome == "not-begun");
        // With optimisations, the slow brief may be done within the second that it has.
        let slow = results[0].2 == "E0924" || named[0] == "slow.toml" && results[0].1 == "done";
        assert!(not_begun && slow, "{results:?}");
    }
}

#[test]
fn a_second_signal_ends_a_run_at_once() {
    let sandbox = briefs(3, 1);
    pipe(&sandbox, "pipe.toml");
    let mut run =
        Run::start(&sandbox, &["build", "pipe.toml", "briefs", "-o", "out", "--report", "report.json"]);
    let _pipe = fs::File::options().write(true).open(sandbox.path("pipe.toml")).unwrap();
    run.send("TERM");
    // Two signals at once are one.
    thread::sleep(Duration::from_millis(100));
    let sent = Instant::now();
    run.send("TERM");
    assert_eq!(run.code(), Some(128 + SIGTERM));
    assert!(sent.elapsed() < Duration::from_millis(800), "{:?}", sent.elapsed());
    assert!(!sandbox.path("report.json").exists());
}

#[test]
fn a_run_that_ignores_the_end_of_its_terminal_goes_on() {
    let sandbox = briefs(3, 1);
    let expected = undisturbed(&sandbox);
    pipe(&sandbox, "pipe.toml");
    // As `nohup` does.
    let script =
        format!("trap '' HUP; exec '{}' build pipe.toml briefs -o out", env!("CARGO_BIN_EXE_chancery"));
    let mut shell = Command::new("sh");
    shell.current_dir(sandbox.path(".")).args(["-c", &script]).stdin(Stdio::null()).stderr(Stdio::null());
    let mut run = Run { child: shell.spawn().unwrap() };
    // Opened once the run reads it.
    let writer = fs::File::options().write(true).open(sandbox.path("pipe.toml")).unwrap();
    run.send("HUP");
    thread::sleep(Duration::from_millis(1_500));
    std::io::Write::write_all(&mut &writer, SMALL.as_bytes()).unwrap();
    drop(writer);
    assert_eq!(run.code(), Some(0));
    assert_pdf(&sandbox.read("out/pipe.pdf"));
    fs::remove_file(sandbox.path("out/pipe.pdf")).unwrap();
    assert_eq!(assert_whole(&sandbox, "out", &expected), 3);
}

#[test]
fn a_signal_ends_watch_while_a_worker_is_stuck() {
    let sandbox = briefs(60, 40);
    let mut run = Run::start(&sandbox, &["watch", "briefs", "-o", "out", "--jobs", "1"]);
    let [worker] = run.wait_for_workers(1)[..] else { unreachable!() };
    kill("STOP", worker);
    run.send("TERM");
    let sent = Instant::now();
    assert_eq!(run.code(), Some(128 + SIGTERM));
    assert!(sent.elapsed() < SOON, "{:?}", sent.elapsed());
    assert!(!lives(worker));
}

#[test]
fn a_worker_is_for_the_program_alone() {
    let sandbox = Sandbox::new();
    let outcome =
        sandbox.pipe("schema = 1\n", ["__worker"]).failed(&["only Chancery itself can start a worker"]);
    assert!(outcome.stdout.is_empty());
    let help = sandbox.run(["--help"]).succeeded();
    assert!(!help.text().contains("__worker"));
}

/// Whether this process ignores SIGHUP, as those that it starts then do.
fn ignores_hangup() -> bool {
    mask(&fs::read_to_string("/proc/self/status").unwrap(), "SigIgn:") >> (SIGHUP - 1) & 1 == 1
}
