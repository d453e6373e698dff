//! A worker, as the run sees it.

use std::fs;
use std::io::{self, BufReader, Read};
use std::process::{Child, ChildStderr, ChildStdin, ChildStdout, ExitStatus};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};

#[cfg(unix)]
use signal_hook::consts::SIGKILL;
#[cfg(unix)]
use std::os::unix::process::ExitStatusExt;

use super::build::{BriefInput, Made, Settings, reason};
use super::child::{WORKER, spawn};
use super::threads::lock;
use super::wire::{Answer, Order, Setup, receive, send};
use crate::diag::{Diagnostic, codes};

/// How much of what a worker says on standard error is kept, in bytes: the end.
const SAID: usize = 4 << 10;

/// The part of its memory that a worker may keep from brief to brief. Usually it keeps a hundredth.
const KEPT: u64 = 8;

/// A process that makes briefs, one after another. Ends with this.
pub(super) struct Worker {
    leash: Leash,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
    /// Reads standard error, and returns the end of it.
    said: Option<JoinHandle<Vec<u8>>>,
    memory: u64,
    /// The size of the fonts that it has read beside the bundled ones.
    fonts: u64,
}

/// What another thread can end a worker by.
#[derive(Clone)]
pub(super) struct Leash(Arc<Mutex<Child>>);

/// Why a worker has not answered.
#[derive(Debug)]
pub(super) enum Ended {
    NotStarted(io::Error),
    Memory,
    /// Killed from outside.
    #[cfg_attr(not(unix), allow(dead_code, reason = "only Unix tells"))]
    Killed,
    /// How it ended, and its last words.
    Crashed(String),
}

impl Leash {
    /// Ends the worker, without waiting for its end.
    pub(super) fn kill(&self) {
        // Who has locked it is ending it.
        if let Ok(mut child) = self.0.try_lock() {
            let _ = child.kill();
        }
    }

    /// Ends the worker, if it has not, and waits until it is gone.
    fn end(&self) -> io::Result<ExitStatus> {
        let mut child = lock(&self.0);
        if let Some(status) = child.try_wait()? {
            return Ok(status);
        }
        let _ = child.kill();
        child.wait()
    }
}

impl Worker {
    /// Starts a worker, which has so many threads for a brief.
    pub(super) fn start(settings: &Settings, threads: usize) -> Result<Self, Ended> {
        let mut child = spawn(WORKER).map_err(Ended::NotStarted)?;
        let (Some(input), Some(output), Some(errors)) =
            (child.stdin.take(), child.stdout.take(), child.stderr.take())
        else {
            return Err(Ended::NotStarted(io::ErrorKind::BrokenPipe.into()));
        };
        let mut worker = Self {
            leash: Leash(Arc::new(Mutex::new(child))),
            input,
            output: BufReader::new(output),
            said: None,
            memory: settings.memory,
            fonts: settings.fonts.added_size(),
        };
        let said = thread::Builder::new().spawn(move || last_words(errors));
        worker.said = Some(said.map_err(Ended::NotStarted)?);
        // If it has ended already, the first brief will show it.
        let _ = send(&mut worker.input, &Setup::new(settings, threads), &[]);
        Ok(worker)
    }

    pub(super) fn leash(&self) -> Leash {
        self.leash.clone()
    }

    /// Has a brief made.
    pub(super) fn make(&mut self, source: &BriefInput) -> Result<Made, Ended> {
        // If it cannot be sent, there will be no answer.
        let _ = send(&mut self.input, &Order::new(source), source.bytes);
        match receive::<Answer>(&mut self.output, self.memory) {
            Ok((answer, body)) => answer.made(body).ok_or_else(garbled),
            Err(error) if error.kind() == io::ErrorKind::InvalidData => Err(garbled()),
            Err(_) => Err(self.ended()),
        }
    }

    /// Why it has ended.
    fn ended(&mut self) -> Ended {
        let status = self.leash.end();
        let said = self.said.take().and_then(|said| said.join().ok()).unwrap_or_default();
        let said = String::from_utf8_lossy(&said);
        // The words of Rust's standard library.
        if said.contains("memory allocation of") {
            return Ended::Memory;
        }
        #[cfg(unix)]
        if status.as_ref().is_ok_and(|status| status.signal() == Some(SIGKILL)) {
            return Ended::Killed;
        }
        let how = status.map_or_else(|error| reason(&error), |status| status.to_string());
        let last = said.lines().map(str::trim).rfind(|line| !line.is_empty());
        Ended::Crashed(last.map_or(how.clone(), |last| format!("{how}: {last}")))
    }

    /// Whether it holds on to memory that its next brief may need.
    pub(super) fn has_grown(&self) -> bool {
        let id = lock(&self.leash.0).id();
        resident(id).is_some_and(|held| held > self.fonts + self.memory / KEPT)
    }
}

/// How much memory of its own a process holds, in bytes, where that can be found out.
pub(super) fn resident(process: u32) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("RssAnon:"))?;
    let kibibytes: u64 = line.trim().strip_suffix(" kB")?.parse().ok()?;
    Some(kibibytes << 10)
}

/// The end of a worker whose answer cannot be read.
fn garbled() -> Ended {
    Ended::Crashed("its answer makes no sense".into())
}

impl Drop for Worker {
    fn drop(&mut self) {
        let _ = self.leash.end();
    }
}

impl Ended {
    /// The error of the brief.
    pub(super) fn diagnostic(self, brief: &str, memory: u64) -> Diagnostic {
        match self {
            Self::NotStarted(error) => {
                let message = format!("cannot start a worker for `{brief}`: {}", reason(&error));
                Diagnostic::error(codes::WORKER, None, message).hint("to do without, use `--isolate=never`")
            }
            Self::Memory => out_of_memory(brief, memory),
            Self::Killed => {
                let message = format!("the worker that made `{brief}` was killed");
                Diagnostic::error(codes::WORKER, None, message).hint(
                    "if the machine ran out of memory, use fewer `--jobs`; otherwise run the command again",
                )
            }
            Self::Crashed(how) => {
                let message = format!("the worker that made `{brief}` ended before it was done ({how})");
                Diagnostic::error(codes::WORKER, None, message)
                    .hint("run the command again; if it happens again, please report it with the brief")
            }
        }
    }
}

/// The error of a brief that exceeds `--memory`, in bytes.
pub(super) fn out_of_memory(brief: &str, memory: u64) -> Diagnostic {
    let message = format!("`{brief}` needs more than {} MB of memory", memory / 1_000_000);
    Diagnostic::error(codes::MEMORY_LIMIT, None, message)
        .hint("make its pictures and texts smaller, or allow more with `--memory`")
}

/// The end of what a worker says. Everything is read, so that it never has to wait.
fn last_words(mut from: ChildStderr) -> Vec<u8> {
    let mut said = Vec::new();
    let mut part = [0; 1 << 10];
    while let Ok(count @ 1..) = from.read(&mut part) {
        said.extend_from_slice(&part[..count]);
        let excess = said.len().saturating_sub(SAID);
        said.drain(..excess);
    }
    said
}
