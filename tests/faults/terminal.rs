//! Terminals and pipes that close.

use std::process::Command;

use signal_hook::consts::SIGHUP;

use crate::runs::{assert_finished, assert_whole, briefs, pdfs, pipe, undisturbed};
use crate::support::Outcome;

#[test]
fn a_closed_terminal_does_no_harm() {
    if Command::new("python3").arg("--version").output().is_err() {
        eprintln!("skipped: python3 is not installed");
        return;
    }
    let sandbox = briefs(300, 20);
    let expected = undisturbed(&sandbox);
    // The run cannot be over before the terminal is closed: nobody writes its last brief.
    pipe(&sandbox, "hold.toml");
    // The caller may have set SIGHUP to be ignored.
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
    python.current_dir(sandbox.path(".")).args(["-c", script, env!("CARGO_BIN_EXE_chancery")]);
    let closed = Outcome::of(&mut python);
    assert_eq!(closed.code, Some(0), "{}", closed.stderr);
    // Whoever closes a terminal ends what runs there; in a session of its own it would go on.
    assert_eq!(closed.text().trim(), (128 + SIGHUP).to_string());
    assert_whole(&sandbox, "out", &expected);
    assert_finished(&sandbox, "out", &expected);
}

#[test]
fn closed_streams_do_no_harm() {
    let sandbox = briefs(3, 1);
    let expected = undisturbed(&sandbox);
    for (at, redirection) in ["2>&-", ">&-", ">&- 2>&- <&-", "2>/dev/full"].iter().enumerate() {
        let folder = format!("out{at}");
        let command = env!("CARGO_BIN_EXE_chancery");
        let script = format!("'{command}' build briefs -o {folder} {redirection}");
        let shell = Outcome::of(Command::new("sh").current_dir(sandbox.path(".")).args(["-c", &script]));
        assert_eq!(shell.code, Some(0), "{redirection}: {}", shell.stderr);
        assert_whole(&sandbox, &folder, &expected);
        assert_eq!(sandbox.list(&folder).len(), 3, "{redirection}");
    }
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let mut deaf = sandbox.command(["build", "briefs", "-o", "deaf"]);
    let deaf = deaf.stdout(writer.try_clone().unwrap()).stderr(writer).status().unwrap();
    assert_eq!(deaf.code(), Some(0));
    assert!(pdfs(&sandbox, "deaf") == expected);
}
