//! Terminals and pipes that close.

use std::process::Command;

use signal_hook::consts::SIGHUP;

use crate::desk::{assert_finished, assert_whole, briefs, pdfs, pipe, undisturbed};
use crate::support::Outcome;

#[test]
fn a_terminal_that_closes_takes_nothing_with_it() {
    if Command::new("python3").arg("--version").output().is_err() {
        eprintln!("skipped: python3 is not installed");
        return;
    }
    let desk = briefs(300, 20);
    let expected = undisturbed(&desk);
    // The run cannot be over before the terminal is closed: nobody writes its last brief.
    pipe(&desk, "hold.toml");
    // Whoever runs the tests may have it that what they start outlives a terminal.
    // Reads what the run first says, and closes the terminal.
    let script = "import os, pty, signal, sys
child, terminal = pty.fork()
if child == 0:
    signal.signal(signal.SIGHUP, signal.SIG_DFL)
    os.execv(sys.argv[1], [sys.argv[1], 'build', 'briefs', 'hold.toml', '-o', 'out'])
os.read(terminal, 200)
os.close(terminal)
_, status = os.waitpid(child, 0)
print(os.waitstatus_to_exitcode(status))";
    let mut python = Command::new("python3");
    python.current_dir(desk.path(".")).args(["-c", script, env!("CARGO_BIN_EXE_chancery")]);
    let closed = Outcome::of(&mut python);
    assert_eq!(closed.code, Some(0), "{}", closed.stderr);
    // Whoever closes a terminal ends what runs there; in a session of its own it would go on.
    assert_eq!(closed.text().trim(), format!("-{SIGHUP}"));
    assert_whole(&desk, "out", &expected);
    assert_finished(&desk, "out", &expected);
}

#[test]
fn nobody_has_to_listen() {
    let desk = briefs(3, 1);
    let expected = undisturbed(&desk);
    for (at, redirection) in ["2>&-", ">&-", ">&- 2>&- <&-", "2>/dev/full"].iter().enumerate() {
        let folder = format!("out{at}");
        let command = env!("CARGO_BIN_EXE_chancery");
        let script = format!("'{command}' build briefs -o {folder} {redirection}");
        let shell = Outcome::of(Command::new("sh").current_dir(desk.path(".")).args(["-c", &script]));
        assert_eq!(shell.code, Some(0), "{redirection}: {}", shell.stderr);
        assert_whole(&desk, &folder, &expected);
        assert_eq!(desk.list(&folder).len(), 3, "{redirection}");
    }
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let mut deaf = desk.command(["build", "briefs", "-o", "deaf"]);
    let deaf = deaf.stdout(writer.try_clone().unwrap()).stderr(writer).status().unwrap();
    assert_eq!(deaf.code(), Some(0));
    assert!(pdfs(&desk, "deaf") == expected);
}
