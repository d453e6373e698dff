//! A process that the run starts: this program again, with an argument that says what for, held to its limits.

use std::io;
use std::path::PathBuf;
use std::process::{Child, Command, ExitCode, Stdio};

#[cfg(unix)]
use std::os::unix::process::CommandExt;
#[cfg(unix)]
use std::sync::Arc;

/// The argument that starts a worker.
pub(crate) const WORKER: &str = "__worker";

/// Starts a process of this program, with an argument that says what for.
pub(super) fn spawn(purpose: &str) -> io::Result<Child> {
    let mut last = io::Error::from(io::ErrorKind::NotFound);
    for program in programs() {
        let mut command = Command::new(program);
        command.arg(purpose).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        #[cfg(unix)]
        {
            // Ctrl-C is for the run, which decides about its workers.
            command.arg0("chancery").process_group(0);
        }
        match command.spawn() {
            Ok(child) => return Ok(child),
            Err(error) => last = error,
        }
    }
    Err(last)
}

/// The paths that this program may have.
fn programs() -> Vec<PathBuf> {
    // This very file, even if another has taken its place.
    let itself = cfg!(target_os = "linux").then(|| "/proc/self/exe".into());
    // In an empty root there may be no `/proc`.
    let called = std::env::args_os()
        .next()
        .map(PathBuf::from)
        .filter(|path| path.file_name() != Some(path.as_os_str()));
    [itself, std::env::current_exe().ok(), called].into_iter().flatten().collect()
}

/// Says why a process that the run started ends.
#[allow(clippy::print_stderr, reason = "the run reads it, and escapes it in its error")]
pub(super) fn ended(why: &str) -> ExitCode {
    eprintln!("{why}");
    ExitCode::FAILURE
}

/// Leaves signals to the run, which sends one if a worker has to end, and ends with the run.
pub(super) fn survive_signals() {
    #[cfg(unix)]
    {
        use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
        for signal in [SIGHUP, SIGINT, SIGTERM] {
            // A signal that cannot be registered ends the worker, and its brief is an error.
            let _ = signal_hook::flag::register(signal, Arc::default());
        }
    }
    // The end of standard input says the same, except to a worker that is stopped.
    #[cfg(any(target_os = "linux", target_os = "android"))]
    let _ = rustix::process::set_parent_process_death_signal(Some(rustix::process::Signal::KILL));
}

/// Limits this process to so much memory, and to pipes: it cannot write a file.
#[cfg(unix)]
pub(super) fn confine(memory: u64) {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    for (resource, most) in [(Resource::Data, memory), (Resource::Fsize, 0), (Resource::Core, 0)] {
        let limit = Some(getrlimit(resource).maximum.map_or(most, |maximum| maximum.min(most)));
        // Where the system has no such limit, that on time is left.
        let _ = setrlimit(resource, Rlimit { current: limit, maximum: limit });
    }
}

#[cfg(not(unix))]
pub(super) fn confine(_memory: u64) {}
