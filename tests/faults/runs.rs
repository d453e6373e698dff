//! A folder of briefs, and assertions about their PDFs.

use std::collections::BTreeMap;
use std::fs;
use std::process::{Command, Stdio};
use std::sync::mpsc::channel;
use std::thread;
use std::time::{Duration, Instant};

use crate::judges::QPDF;
use crate::support::{SMALL, Sandbox};

/// A number set by `long.sh`, or the default.
pub(crate) fn number(variable: &str, usual: usize) -> usize {
    std::env::var(variable).ok().and_then(|value| value.parse().ok()).unwrap_or(usual)
}

/// Briefs `b0000.toml` and so on in `briefs`, each of some pages.
pub(crate) fn briefs(count: usize, paragraphs: usize) -> Sandbox {
    let sandbox = Sandbox::new();
    let paragraph = |number| {
        format!("Sentence {number} of the report, which says little, and says it at some length.\n\n")
    };
    let body: String = (0..paragraphs).map(paragraph).collect();
    for at in 0..count {
        let brief = SMALL.replacen("Ruritania and", &format!("Edition {at}: Ruritania and"), 1);
        let section = format!("\n[[section]]\nid = \"long\"\ntitle = \"Long\"\nbody = \"\"\"{body}\"\"\"\n");
        sandbox.write(&format!("briefs/b{at:04}.toml"), format!("{brief}{section}"));
    }
    sandbox
}

/// The PDFs of an undisturbed run.
pub(crate) fn undisturbed(sandbox: &Sandbox) -> BTreeMap<String, Vec<u8>> {
    sandbox.run(["build", "briefs", "-o", "undisturbed"]).succeeded();
    pdfs(sandbox, "undisturbed")
}

/// The files of a folder with their contents.
pub(crate) fn pdfs(sandbox: &Sandbox, folder: &str) -> BTreeMap<String, Vec<u8>> {
    sandbox
        .list(folder)
        .into_iter()
        .map(|name| (name.clone(), sandbox.read(&format!("{folder}/{name}"))))
        .collect()
}

/// Asserts that every file with the name of a PDF is complete.
pub(crate) fn assert_whole(sandbox: &Sandbox, folder: &str, expected: &BTreeMap<String, Vec<u8>>) -> usize {
    let mut count = 0;
    for name in sandbox.list(folder).into_iter().filter(|name| name.ends_with(".pdf")) {
        assert!(sandbox.read(&format!("{folder}/{name}")) == expected[&name], "{name} is not whole");
        count += 1;
    }
    count
}

/// Asserts that another run completes the folder, and leaves nothing else.
pub(crate) fn assert_finished(sandbox: &Sandbox, folder: &str, expected: &BTreeMap<String, Vec<u8>>) {
    sandbox.run(["build", "briefs", "-o", folder]).succeeded();
    assert!(pdfs(sandbox, folder) == *expected, "{:?}", sandbox.list(folder));
    // All have the expected bytes; qpdf checks some of them.
    for name in expected.keys().step_by(expected.len().div_ceil(8)) {
        let Some(verdict) = QPDF.ask(["--check".as_ref(), sandbox.path(folder).join(name).as_os_str()])
        else {
            return;
        };
        assert!(verdict.success, "{verdict:?}");
    }
}

/// Creates a named pipe.
pub(crate) fn pipe(sandbox: &Sandbox, name: &str) {
    assert!(Command::new("mkfifo").arg(sandbox.path(name)).status().unwrap().success());
}

/// Waits until a run reads a named pipe, and opens the other end.
pub(crate) fn open_pipe(sandbox: &Sandbox, name: &str, run: &mut std::process::Child) -> fs::File {
    let (sender, opened) = channel();
    let path = sandbox.path(name);
    // Opening waits for the reader: for ever, if the run ends without reading.
    thread::spawn(move || drop(sender.send(fs::File::options().write(true).open(path))));
    loop {
        if let Ok(pipe) = opened.recv_timeout(Duration::from_millis(10)) {
            return pipe.unwrap();
        }
        assert!(run.try_wait().unwrap().is_none(), "the run has ended without reading `{name}`");
    }
}

/// Starts a silent run.
pub(crate) fn start(sandbox: &Sandbox, folder: &str, more: &[&str]) -> std::process::Child {
    let arguments = ["build", "-o", folder];
    let mut command = sandbox.command(arguments.iter().chain(more).chain(&["briefs"]));
    command.stdin(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
}

/// Waits until a run has written a number of PDFs, or has ended.
pub(crate) fn wait_for(sandbox: &Sandbox, folder: &str, count: usize, run: &mut std::process::Child) {
    let written = || {
        let entries = fs::read_dir(sandbox.path(folder)).into_iter().flatten().flatten();
        entries.filter(|entry| entry.file_name().to_string_lossy().ends_with(".pdf")).count()
    };
    let limit = Instant::now() + Duration::from_secs(300);
    while run.try_wait().unwrap().is_none() && written() < count {
        assert!(Instant::now() < limit, "{} of {count} PDFs after five minutes", written());
        thread::yield_now();
    }
}
