//! The command line: arguments to a checked configuration, and results to the terminal.
//!
//! Exit status: 0 on success, 1 if a brief failed or a file could not be read or written, 2 if the arguments are
//! invalid.

mod args;
mod build;
mod changes;
mod completions;
mod countries;
mod destination;
mod fonts;
mod gather;
mod junit;
mod list;
mod membership;
mod merge;
mod new;
mod overwrite;
mod print;
mod record;
mod repeats;
mod report;
mod shard;
mod signals;
mod stray;
mod viewer;
mod watch;

use std::process::ExitCode;

use clap::FromArgMatches;
use clap::error::ErrorKind;

use args::{Args, Command, ReportCommand};

/// Runs the command with the arguments of the process, and returns its exit status.
pub fn main() -> ExitCode {
    let matches = args::command().get_matches();
    match Args::from_arg_matches(&matches).unwrap_or_else(|error| error.exit()) {
        Args { command: Command::Build(arguments), color } => build::build(&arguments, color),
        Args { command: Command::Check(arguments), color } => build::check(&arguments, color),
        Args { command: Command::Watch(arguments), color } => watch::watch(&arguments, color),
        Args { command: Command::List(arguments), color } => list::list(&arguments, color),
        Args { command: Command::New(arguments), color } => new::new(&arguments, color),
        Args { command: Command::Report { command: ReportCommand::Merge(arguments) }, color } => {
            merge::merge(&arguments, color)
        }
        Args { command: Command::Explain { topic }, .. } => print::explain(&topic),
        Args { command: Command::Schema(arguments), color } => print::schema(&arguments, color),
        Args { command: Command::Fonts(arguments), color } => print::fonts(&arguments, color),
        Args { command: Command::Completions { shell }, .. } => print::completions(shell),
        Args { command: Command::Man { command }, .. } => print::man(command.as_deref()),
    }
}

/// Arguments that cannot be used together, or have no effect.
#[derive(Debug)]
struct UsageError {
    kind: ErrorKind,
    message: String,
}

impl UsageError {
    /// An argument with an invalid value.
    fn new(message: impl Into<String>) -> Self {
        Self { kind: ErrorKind::ValueValidation, message: message.into() }
    }

    /// Reports the error as clap does, and exits with status 2.
    fn exit(self) -> ! {
        let mut command = args::command();
        command.build();
        // The usage shown is that of the command given.
        for word in std::env::args_os().skip(1) {
            if let Some(given) = command.find_subcommand(&word).cloned() {
                command = given;
            }
        }
        command.error(self.kind, self.message).exit()
    }
}

/// <https://reproducible-builds.org/specs/source-date-epoch/>
fn source_date_epoch() -> Option<i64> {
    let value = std::env::var_os("SOURCE_DATE_EPOCH").filter(|value| !value.is_empty())?;
    let seconds = value.to_str().and_then(|value| value.parse().ok());
    // PDF writes years with four digits.
    let seconds = seconds.filter(|seconds| (0..=253_402_300_799).contains(seconds));
    if seconds.is_none() {
        UsageError::new("`SOURCE_DATE_EPOCH` must be a number of seconds since 1970").exit();
    }
    seconds
}
