//! Terminals and pipes that close.

use std::process::Command;

use crate::desk::{assert_finished, assert_whole, briefs, undisturbed};
use crate::support::Outcome;

#[test]
fn a_terminal_that_closes_takes_nothing_with_it() {
    if Command::new("python3").arg("--version").output().is_err() {
        println!("skipped: python3 is not installed");
        return;
    }
    let desk = briefs(300, 20);
    let expected = undisturbed(&desk);
    // Reads what the run first says, and closes the terminal.
    let script = "import os, pty, sys
child, terminal = pty.fork()
if child == 0:
    os.execv(sys.argv[1], [sys.argv[1], 'build', 'briefs', '-o', 'out'])
os.read(terminal, 200)
os.close(terminal)
_, status = os.waitpid(child, 0)
print(status)";
    let mut python = Command::new("python3");
    python.current_dir(desk.path(".")).args(["-c", script, env!("CARGO_BIN_EXE_chancery")]);
    let closed = Outcome::of(&mut python);
    assert_eq!(closed.code, Some(0), "{}", closed.stderr);
    assert_whole(&desk, "out", &expected);
    assert_finished(&desk, "out", &expected);
}

#[test]
fn nobody_has_to_listen() {
    let desk = briefs(3, 1);
    let expected = undisturbed(&desk);
    for (at, redirection) in ["2>&-", ">&-", ">&- 2>&- <&-", "2>/dev/full", "2>&1 | true"].iter().enumerate()
    {
        let folder = format!("out{at}");
        let command = env!("CARGO_BIN_EXE_chancery");
        let script = format!("'{command}' build briefs -o {folder} {redirection}");
        let shell = Outcome::of(Command::new("sh").current_dir(desk.path(".")).args(["-c", &script]));
        assert_eq!(shell.code, Some(0), "{redirection}: {}", shell.stderr);
        assert_whole(&desk, &folder, &expected);
        assert_eq!(desk.list(&folder).len(), 3, "{redirection}");
    }
}
