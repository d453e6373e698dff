//! Reads spreadsheets, in a worker or in a process apart.

use std::process::ExitCode;
use std::time::Duration;

use super::apart::{Silence, ask, serve};
use super::build::reason;
use super::panics::caught;
use crate::read::{ReadSheet, Sheet, SheetError};
use crate::sheet::{self, FILE_LIMIT};

/// The argument that starts a process for a spreadsheet.
pub(crate) const SHEET: &str = "__sheet";

/// The time and the memory that briefs may take, unless the command line says something else.
pub(crate) const TIMEOUT: Duration = Duration::from_secs(30);
pub(crate) const MEMORY: u64 = 1_500_000_000;

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
    const SMALLER: &str = "keep the sheet that is used, with the rows that are used";
    // What is too large is not sent.
    if bytes.len() > FILE_LIMIT {
        return Err(sheet::too_large());
    }
    let asked = ask::<Result<Sheet, SheetError>>(SHEET, name, bytes, (timeout, memory), 0);
    asked.map(|(answer, _)| answer).unwrap_or_else(|silence| {
        Err(match silence {
            Silence::NotStarted(error) => {
                let why = reason(&error);
                let message = format!("is not read: no process can be started for it: {why}");
                SheetError::new(message, "save its sheet as CSV in UTF-8")
            }
            Silence::Late => {
                let message = format!("takes more than {} s to read", timeout.as_secs_f64());
                SheetError::new(message, SMALLER)
            }
            Silence::Memory => {
                let message = format!("needs more than {} MB of memory to read", memory / 1_000_000);
                SheetError::new(message, SMALLER)
            }
            Silence::Ended(last) => unread(&last),
        })
    })
}

/// The error of a file that broke what reads it.
fn unread(why: &str) -> SheetError {
    let hint = "open the file in a spreadsheet program, and save it again; or save its sheet as CSV in UTF-8";
    SheetError::new(format!("is a spreadsheet that cannot be read: {why}"), hint)
}

/// The inside of such a process.
pub(crate) fn serve_sheet() -> ExitCode {
    serve(FILE_LIMIT as u64, |name: Option<String>, bytes| (here().read(bytes, name.as_deref()), Vec::new()))
}
