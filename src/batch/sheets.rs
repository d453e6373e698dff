//! Reads spreadsheets in a process apart: the same program, which is given one file, answers, and ends.
//!
//! Spreadsheets come from strangers, and what reads them is made for honest files. Whatever one does to the process, it is
//! an error of that file.

use std::io::{self, Read};
use std::process::{Child, ExitCode};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::build::reason;
use super::isolate::spawn;
use super::panics::{caught, record_panics};
use super::threads::lock;
use super::wire::{PROGRAM, receive, send};
use super::worker::{confine, ended, survive_signals};
use crate::read::{ReadSheet, Sheet, SheetError};
use crate::sheet::{self, FILE_LIMIT};

/// The argument that starts a process for a spreadsheet.
pub(crate) const SHEET: &str = "__sheet";

/// The time and the memory that briefs may take, unless the command line says something else.
pub(crate) const TIMEOUT: Duration = Duration::from_secs(30);
pub(crate) const MEMORY: u64 = 1_500_000_000;

/// What is read. The spreadsheet is the body of the frame.
#[derive(Debug, Serialize, Deserialize)]
struct Asked {
    program: String,
    name: Option<String>,
    memory: u64,
}

/// Reads spreadsheets in this process, which is a worker.
pub(super) fn here() -> ReadSheet {
    ReadSheet::new(|bytes, name| {
        // Damage that the library did not expect: where it noticed is of no use to anybody who has the file.
        caught(|| sheet::read(bytes, name)).unwrap_or_else(|_| Err(unread("it is damaged")))
    })
}

/// Reads each spreadsheet in a process of its own. It may take half as long as its brief, so that there is time to say
/// which file it was, and as much memory.
pub(crate) fn apart(timeout: Duration, memory: u64) -> ReadSheet {
    ReadSheet::new(move |bytes, name| read(bytes, name, timeout / 2, memory))
}

fn read(bytes: &[u8], name: Option<&str>, timeout: Duration, memory: u64) -> Result<Sheet, SheetError> {
    // What is too large is not sent.
    if bytes.len() > FILE_LIMIT {
        return Err(sheet::too_large());
    }
    let not_started = |error: &io::Error| {
        let message = format!("is not read: no process can be started for it: {}", reason(error));
        SheetError::new(message, "save its sheet as CSV in UTF-8")
    };
    let mut child = spawn(SHEET).map_err(|error| not_started(&error))?;
    let (Some(mut input), Some(mut output), Some(errors)) =
        (child.stdin.take(), child.stdout.take(), child.stderr.take())
    else {
        return Err(not_started(&io::ErrorKind::BrokenPipe.into()));
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
        return Err(unread("no thread can be started"));
    };
    let asked = Asked { program: PROGRAM.to_owned(), name: name.map(str::to_owned), memory };
    // If it cannot be sent, there will be no answer.
    let _ = send(&mut input, &asked, bytes);
    let answer = receive::<Result<Sheet, SheetError>>(&mut output, 0);
    drop(done);
    let late = watch.join().unwrap_or(false);
    end(&child);
    match answer {
        Ok((answer, _)) => answer,
        Err(_) if late => {
            let message = format!("takes more than {} s to read", timeout.as_secs_f64());
            Err(SheetError::new(message, "keep the sheet that is used, with the rows that are used"))
        }
        Err(_) => {
            let mut said = Vec::new();
            let _ = errors.take(4 << 10).read_to_end(&mut said);
            let said = String::from_utf8_lossy(&said);
            // The words of Rust's standard library.
            if said.contains("memory allocation of") {
                let message = format!("needs more than {} MB of memory to read", memory / 1_000_000);
                return Err(SheetError::new(
                    message,
                    "keep the sheet that is used, with the rows that are used",
                ));
            }
            let last = said.lines().map(str::trim).rfind(|line| !line.is_empty());
            Err(unread(last.unwrap_or("the process that read it ended")))
        }
    }
}

/// Ends a process, if it has not, and waits until it is gone.
fn end(child: &Mutex<Child>) {
    let mut child = lock(child);
    let _ = child.kill();
    let _ = child.wait();
}

/// The error of a file that broke what reads it.
fn unread(why: &str) -> SheetError {
    let why: String = why.chars().take(200).collect();
    let hint = "open the file in a spreadsheet program, and save it again; or save its sheet as CSV in UTF-8";
    SheetError::new(format!("is a spreadsheet that cannot be read: {why}"), hint)
}

/// The inside of such a process.
pub(crate) fn serve_sheet() -> ExitCode {
    survive_signals();
    let mut input = io::stdin().lock();
    let Ok((asked, bytes)) = receive::<Asked>(&mut input, FILE_LIMIT as u64) else {
        return ended("only Chancery itself can start a process for a spreadsheet");
    };
    if asked.program != PROGRAM {
        return ended("another version of Chancery was installed during the run");
    }
    confine(asked.memory);
    record_panics();
    // Not on this thread, which sees when the run ends.
    let read = thread::Builder::new().spawn(move || {
        let answer = here().read(&bytes, asked.name.as_deref());
        #[allow(clippy::disallowed_methods, reason = "a pipe to the run")]
        let sent = send(&mut io::stdout().lock(), &answer, &[]);
        std::process::exit(i32::from(sent.is_err()));
    });
    if let Err(error) = read {
        return ended(&error.to_string());
    }
    let _ = io::copy(&mut input, &mut io::sink());
    ExitCode::FAILURE
}
