//! Reads what is attached to a PDF, in a process apart.

use std::process::ExitCode;

use serde::Deserialize;

use super::apart::{Silence, ask, serve};
use super::build::reason;
use super::panics::caught;
use super::sheets::{MEMORY, TIMEOUT};
use crate::pdf::{Attached, AttachedError};
use crate::provenance::{FILE_NAME, SIZE_LIMIT};

/// The argument that starts a process for a PDF.
pub(crate) const PDF: &str = "__pdf";

/// The largest PDF that is read, in bytes.
pub(crate) const PDF_LIMIT: u64 = 256 << 20;

/// What is needed of a PDF to trace its figures.
#[derive(Debug)]
pub(crate) struct Traceable {
    /// The file that says where its figures are from.
    pub(crate) provenance: Vec<u8>,
    /// The brief that this is about, if it is there.
    pub(crate) brief: Option<Vec<u8>>,
}

/// What the process answers: how many bytes the first file has, of those that follow, and whether there is another; none
/// if the PDF has nothing of the kind.
type Answer = Result<Option<(usize, bool)>, AttachedError>;

/// What tells the name of the brief.
#[derive(Deserialize)]
struct Naming {
    brief: Named,
}

#[derive(Deserialize)]
struct Named {
    file: String,
}

/// Reads what is needed to trace the figures of a PDF; none if it has nothing of the kind.
///
/// # Errors
/// The PDF cannot be read; why not, in the words that follow its name.
pub(crate) fn traceable_apart(pdf: &[u8]) -> Result<Option<Traceable>, String> {
    let limit = 2 * SIZE_LIMIT as u64;
    let (answer, mut provenance) = match ask::<Answer>(PDF, (), pdf, (TIMEOUT, MEMORY), limit) {
        Ok((Ok(Some(answer)), bytes)) => (answer, bytes),
        Ok((Ok(None), _)) => return Ok(None),
        Ok((Err(error), _)) => return Err(error.to_string()),
        Err(silence) => return Err(unanswered(&silence)),
    };
    let (length, has_brief) = answer;
    if length > provenance.len() {
        return Err(AttachedError::Damaged.to_string());
    }
    let brief = provenance.split_off(length);
    Ok(Some(Traceable { provenance, brief: has_brief.then_some(brief) }))
}

fn unanswered(silence: &Silence) -> String {
    match silence {
        Silence::NotStarted(error) => {
            format!("is not read: no process can be started for it: {}", reason(error))
        }
        Silence::Late => format!("takes more than {} s to read", TIMEOUT.as_secs()),
        Silence::Memory => format!("needs more than {} MB of memory to read", MEMORY / 1_000_000),
        Silence::Ended(_) => AttachedError::Damaged.to_string(),
    }
}

/// The inside of such a process.
pub(crate) fn serve_pdf() -> ExitCode {
    serve(PDF_LIMIT, |(), pdf| {
        // Damage that the library did not expect.
        match caught(|| read(pdf)).unwrap_or(Err(AttachedError::Damaged)) {
            Ok(Some(Traceable { provenance, brief })) => {
                let answer: Answer = Ok(Some((provenance.len(), brief.is_some())));
                (answer, [provenance, brief.unwrap_or_default()].concat())
            }
            Ok(None) => (Ok(None), Vec::new()),
            Err(error) => (Err(error), Vec::new()),
        }
    })
}

fn read(pdf: &[u8]) -> Result<Option<Traceable>, AttachedError> {
    let attached = Attached::load(pdf, SIZE_LIMIT)?;
    let Some(provenance) = attached.file(FILE_NAME)? else { return Ok(None) };
    // Without a name, the file is damaged, which is told when it is read.
    let named = serde_json::from_slice::<Naming>(&provenance).ok();
    let brief = named.and_then(|named| attached.file(&named.brief.file).ok().flatten());
    Ok(Some(Traceable { provenance, brief }))
}
