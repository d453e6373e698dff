//! Where the command prints: the only place with standard output and standard error.

use std::fs::File;
use std::io::{self, IsTerminal, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use anstream::{AutoStream, ColorChoice, StripStream};

use crate::batch::{self, Endpoint};
use crate::diag::{Diagnostic, Shown};

/// Where messages go.
pub(super) enum Sink {
    Stderr,
    Stdout,
    /// A file, which is written when there are no more.
    File(PathBuf),
}

/// Writes messages.
pub(super) struct Printer {
    to: To,
    color: ColorChoice,
    /// The first error, after which nothing is written.
    failed: Option<io::Error>,
    /// Why the file must not be written.
    refused: Option<Diagnostic>,
}

enum To {
    Stderr,
    Stdout,
    File {
        path: PathBuf,
        /// Without a name, so that nothing is left of a run that ends early.
        spool: Option<StripStream<File>>,
    },
}

impl Printer {
    pub(super) fn new(sink: Sink, color: ColorChoice) -> Self {
        let to = match sink {
            Sink::Stderr => To::Stderr,
            Sink::Stdout => To::Stdout,
            Sink::File(path) => To::File { path, spool: None },
        };
        Self { to, color, failed: None, refused: None }
    }

    #[allow(clippy::disallowed_methods, reason = "what is printed is `Shown`")]
    pub(super) fn say(&mut self, text: &Shown) {
        let text = text.as_str().as_bytes();
        let written = match &mut self.to {
            // Nobody could be told of an error.
            To::Stderr => {
                let _ = AutoStream::new(io::stderr().lock(), self.color).write_all(text);
                Ok(())
            }
            _ if self.failed.is_some() => Ok(()),
            To::Stdout => AutoStream::new(io::stdout().lock(), self.color).write_all(text),
            To::File { spool: Some(spool), .. } => spool.write_all(text),
            To::File { spool, .. } => {
                tempfile::tempfile().and_then(|file| spool.insert(StripStream::new(file)).write_all(text))
            }
        };
        self.failed = self.failed.take().or(written.err());
    }

    /// Has the file not written.
    pub(super) fn refuse(&mut self, why: Diagnostic) {
        self.refused.get_or_insert(why);
    }

    /// Writes what has not been written.
    ///
    /// # Errors
    /// Something could not be written. A reader that closes the pipe is not an error.
    #[allow(clippy::disallowed_methods, reason = "nothing is printed")]
    pub(super) fn finish(self) -> Result<(), Diagnostic> {
        let Self { to, failed, refused, .. } = self;
        if let Some(why) = refused {
            return Err(why);
        }
        let end = || match failed {
            Some(error) => Err(error),
            None => Ok(()),
        };
        match to {
            To::Stderr => Ok(()),
            To::Stdout => match end().and_then(|()| io::stdout().flush()) {
                Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
                    Err(batch::unwritable("<stdout>", &error, "choose a file with `--output-file`"))
                }
                _ => Ok(()),
            },
            To::File { path, spool } => {
                let written = end().and_then(|()| {
                    let endpoint = Endpoint::File(path.clone());
                    let mut draft = endpoint.draft()?;
                    if let Some(spool) = spool {
                        draft.copy(&spool.into_inner())?;
                    }
                    draft.finish()
                });
                let name = Endpoint::File(path).name("-");
                let hint = "choose another file for `--output-file`";
                written.map_err(|error| batch::unwritable(&name, &error, hint))
            }
        }
    }
}

/// Writes to standard output. A reader that closes the pipe is not an error.
#[allow(clippy::disallowed_methods, reason = "what is printed is `Shown`")]
pub(super) fn print(text: &Shown) -> ExitCode {
    let mut out = io::stdout().lock();
    match out.write_all(text.as_str().as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            let _ = writeln!(io::stderr(), "error: cannot write to standard output: {error}");
            ExitCode::FAILURE
        }
        _ => ExitCode::SUCCESS,
    }
}

#[allow(clippy::disallowed_methods, reason = "nothing is printed")]
pub(super) fn stderr_is_terminal() -> bool {
    io::stderr().is_terminal()
}

#[allow(clippy::disallowed_methods, reason = "nothing is printed")]
pub(super) fn stdout_is_terminal() -> bool {
    io::stdout().is_terminal()
}
