//! The command line: arguments to a checked configuration, and results to the terminal.
//!
//! Exit status: 0 when everything asked for was done, 1 when a brief failed or a file could not be
//! read or written, 2 when the call itself was wrong.

mod args;
mod build;
mod destination;
mod fonts;
mod gather;
mod junit;
mod list;
mod merge;
mod new;
mod print;
mod record;
mod repeats;
mod report;
mod shard;
mod signals;
mod watch;

use std::process::ExitCode;

use clap::error::ErrorKind;
use clap::{CommandFactory, Parser};

use args::{Args, Command, ReportCommand};

/// The whole command, from the arguments of the process to its exit status.
pub fn main() -> ExitCode {
    match Args::parse() {
        Args { command: Command::Build(arguments), color } => build::build(&arguments, color),
        Args { command: Command::Check(arguments), color } => build::check(&arguments, color),
        Args { command: Command::Watch(arguments), color } => watch::watch(&arguments, color),
        Args { command: Command::List(arguments), color } => list::list(&arguments, color),
        Args { command: Command::New(arguments), color } => new::new(&arguments, color),
        Args { command: Command::Report { command: ReportCommand::Merge(arguments) }, color } => {
            merge::merge(&arguments, color)
        }
        Args { command: Command::Schema { of }, .. } => print::schema(of),
        Args { command: Command::Fonts(arguments), color } => print::fonts(&arguments, color),
        Args { command: Command::Completions { shell }, .. } => print::completions(shell),
        Args { command: Command::Man { command }, .. } => print::man(command.as_deref()),
    }
}

/// A call that makes no sense.
#[derive(Debug)]
struct WrongCall {
    kind: ErrorKind,
    message: String,
}

impl WrongCall {
    /// A call with a value that makes no sense.
    fn new(message: impl Into<String>) -> Self {
        Self { kind: ErrorKind::ValueValidation, message: message.into() }
    }

    /// Tells it in clap's own manner, and ends the process with status 2.
    fn exit(self) -> ! {
        Args::command().error(self.kind, self.message).exit()
    }
}

/// <https://reproducible-builds.org/specs/source-date-epoch/>
fn source_date_epoch() -> Option<i64> {
    let value = std::env::var_os("SOURCE_DATE_EPOCH").filter(|value| !value.is_empty())?;
    let seconds = value.to_str().and_then(|value| value.parse().ok());
    // PDF writes years with four digits.
    let seconds = seconds.filter(|seconds| (0..=253_402_300_799).contains(seconds));
    if seconds.is_none() {
        WrongCall::new("SOURCE_DATE_EPOCH is not a number of seconds since 1970").exit();
    }
    seconds
}
