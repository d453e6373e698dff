//! Has something done in a process apart: the same program, which is given a question with a file, answers, and ends.
//!
//! Files come from strangers, and the libraries that read some of them are made for honest ones. Whatever a file does to
//! the process, it is an error of that file.

use std::io::{self, Read};
use std::process::{Child, ExitCode};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::child::{confine, ended, spawn, survive_signals};
use super::panics::record_panics;
use super::threads::lock;
use super::wire::{PROGRAM, receive, send};

/// What is asked, by this program. The file is the body of the frame.
#[derive(Debug, Serialize, Deserialize)]
struct Asked<Q> {
    program: String,
    memory: u64,
    question: Q,
}

/// Why there is no answer.
#[derive(Debug)]
pub(super) enum Silence {
    NotStarted(io::Error),
    /// It took too long.
    Late,
    /// It needed too much memory.
    Memory,
    /// It ended; its last words.
    Ended(String),
}

/// Asks a process that is started with the argument `purpose`. The answer has at most `limit` bytes beside it.
pub(super) fn ask<A: DeserializeOwned>(
    purpose: &str,
    question: impl Serialize,
    file: &[u8],
    (timeout, memory): (Duration, u64),
    limit: u64,
) -> Result<(A, Vec<u8>), Silence> {
    let mut child = spawn(purpose).map_err(Silence::NotStarted)?;
    let (Some(mut input), Some(mut output), Some(errors)) =
        (child.stdin.take(), child.stdout.take(), child.stderr.take())
    else {
        return Err(Silence::NotStarted(io::ErrorKind::BrokenPipe.into()));
    };
    let child = Arc::new(Mutex::new(child));
    // Kills the process if it takes too long, and says whether it has.
    let (done, waiting) = mpsc::channel::<()>();
    let watched = Arc::clone(&child);
    let watch = thread::Builder::new().spawn(move || {
        let late = waiting.recv_timeout(timeout) == Err(RecvTimeoutError::Timeout);
        if late {
            let _ = lock(&watched).kill();
        }
        late
    });
    let Ok(watch) = watch else {
        end(&child);
        return Err(Silence::Ended("no thread can be started".to_owned()));
    };
    // If it cannot be sent, there will be no answer.
    let _ = send(&mut input, &Asked { program: PROGRAM.to_owned(), memory, question }, file);
    let answer = receive(&mut output, limit);
    drop(done);
    let late = watch.join().unwrap_or(false);
    end(&child);
    match answer {
        Ok(answer) => Ok(answer),
        Err(_) if late => Err(Silence::Late),
        Err(_) => {
            let mut said = Vec::new();
            let _ = errors.take(4 << 10).read_to_end(&mut said);
            let said = String::from_utf8_lossy(&said);
            // The words of Rust's standard library.
            if said.contains("memory allocation of") {
                return Err(Silence::Memory);
            }
            let last = said.lines().map(str::trim).rfind(|line| !line.is_empty());
            let last = last.unwrap_or("the process that read it ended");
            Err(Silence::Ended(last.chars().take(200).collect()))
        }
    }
}

/// Ends a process, if it has not, and waits until it is gone.
fn end(child: &Mutex<Child>) {
    let mut child = lock(child);
    let _ = child.kill();
    let _ = child.wait();
}

/// The inside of such a process, for files of at most `limit` bytes.
pub(super) fn serve<Q: DeserializeOwned + Send + 'static, A: Serialize>(
    limit: u64,
    answer: impl FnOnce(Q, &[u8]) -> (A, Vec<u8>) + Send + 'static,
) -> ExitCode {
    survive_signals();
    let mut input = io::stdin().lock();
    let Ok((asked, file)) = receive::<Asked<Q>>(&mut input, limit) else {
        return ended("only Chancery itself can start a process for a file");
    };
    if asked.program != PROGRAM {
        return ended("another version of Chancery was installed during the run");
    }
    confine(asked.memory);
    record_panics();
    // Not on this thread, which sees when the run ends.
    let read = thread::Builder::new().spawn(move || {
        let (answer, body) = answer(asked.question, &file);
        #[allow(clippy::disallowed_methods, reason = "a pipe to the run")]
        let sent = send(&mut io::stdout().lock(), &answer, &body);
        std::process::exit(i32::from(sent.is_err()));
    });
    if let Err(error) = read {
        return ended(&error.to_string());
    }
    let _ = io::copy(&mut input, &mut io::sink());
    ExitCode::FAILURE
}
