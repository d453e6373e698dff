//! A folder of briefs, and what must hold of the PDFs made from them.

use std::collections::BTreeMap;
use std::fs;
use std::process::{Command, Stdio};

use crate::judges::QPDF;
use crate::support::{Desk, SMALL};

/// A number that `long.sh` sets, or what is enough for every day.
pub(crate) fn number(variable: &str, usual: usize) -> usize {
    std::env::var(variable).ok().and_then(|value| value.parse().ok()).unwrap_or(usual)
}

/// Briefs `b0000.toml` and so on in `briefs`, each of some pages.
pub(crate) fn briefs(count: usize, paragraphs: usize) -> Desk {
    let desk = Desk::new();
    let body =
        "A sentence of the report that says little, and says it at some length.\n\n".repeat(paragraphs);
    for at in 0..count {
        let brief = SMALL.replacen("Ruritania and", &format!("Edition {at}: Ruritania and"), 1);
        let section = format!("\n[[section]]\nid = \"long\"\ntitle = \"Long\"\nbody = \"\"\"{body}\"\"\"\n");
        desk.write(&format!("briefs/b{at:04}.toml"), format!("{brief}{section}"));
    }
    desk
}

/// What an undisturbed run makes of the briefs.
pub(crate) fn undisturbed(desk: &Desk) -> BTreeMap<String, Vec<u8>> {
    desk.run(["build", "briefs", "-o", "undisturbed"]).succeeded();
    pdfs(desk, "undisturbed")
}

/// The files of a folder with their contents.
pub(crate) fn pdfs(desk: &Desk, folder: &str) -> BTreeMap<String, Vec<u8>> {
    desk.list(folder).into_iter().map(|name| (name.clone(), desk.read(&format!("{folder}/{name}")))).collect()
}

/// Asserts that whatever has the name of a PDF is the whole of it.
pub(crate) fn assert_whole(desk: &Desk, folder: &str, expected: &BTreeMap<String, Vec<u8>>) -> usize {
    let mut count = 0;
    for name in desk.list(folder).into_iter().filter(|name| name.ends_with(".pdf")) {
        assert!(desk.read(&format!("{folder}/{name}")) == expected[&name], "{name} is not whole");
        count += 1;
    }
    count
}

/// Asserts that another run finishes what is left, and leaves nothing else.
pub(crate) fn assert_finished(desk: &Desk, folder: &str, expected: &BTreeMap<String, Vec<u8>>) {
    desk.run(["build", "briefs", "-o", folder]).succeeded();
    assert!(pdfs(desk, folder) == *expected, "{:?}", desk.list(folder));
    // All are byte for byte what they should be; some of them are put before a judge.
    for name in expected.keys().step_by(expected.len().div_ceil(8)) {
        let Some(verdict) = QPDF.ask(["--check".as_ref(), desk.path(folder).join(name).as_os_str()]) else {
            return;
        };
        assert!(verdict.success, "{verdict:?}");
    }
}

/// Makes a pipe. Whoever reads it waits for its writer.
pub(crate) fn pipe(desk: &Desk, name: &str) {
    assert!(Command::new("mkfifo").arg(desk.path(name)).status().unwrap().success());
}

/// Starts a run that says nothing.
pub(crate) fn start(desk: &Desk, folder: &str, more: &[&str]) -> std::process::Child {
    let arguments = ["build", "-o", folder];
    let mut command = desk.command(arguments.iter().chain(more).chain(&["briefs"]));
    command.stdin(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
}

/// Waits until a run has written so many PDFs, or is over.
pub(crate) fn wait_for(desk: &Desk, folder: &str, count: usize, run: &mut std::process::Child) {
    let written = || {
        let entries = fs::read_dir(desk.path(folder)).into_iter().flatten().flatten();
        entries.filter(|entry| entry.file_name().to_string_lossy().ends_with(".pdf")).count()
    };
    while run.try_wait().unwrap().is_none() && written() < count {
        std::thread::yield_now();
    }
}
