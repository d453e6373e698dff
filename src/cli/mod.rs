//! The command line: arguments to a checked configuration, and results to the terminal.
//!
//! Exit statuses are listed in [`crate::reference::STATUSES`].

mod args;
mod build;
mod changes;
mod completions;
mod countries;
mod data;
mod data_found;
mod data_text;
mod destination;
mod fix;
mod fonts;
mod gather;
mod junit;
mod limits;
mod list;
mod membership;
mod merge;
mod message;
mod new;
mod next_edition;
mod overwrite;
mod print;
mod printer;
mod record;
mod repeats;
mod report;
mod results;
mod rewrite;
mod shard;
mod signals;
mod stray;
mod templates;
mod trace;
mod trace_text;
mod translations;
mod viewer;
mod watch;
mod xml;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::error::ErrorKind;
use clap::{CommandFactory, FromArgMatches};

use crate::batch;
use args::{Args, Command, Deferred, ReportCommand};

use crate::diag::Shown;

/// Runs the command with the arguments of the process, and returns its exit status.
pub fn main() -> ExitCode {
    // Not a command for people.
    if std::env::args_os().nth(1).is_some_and(|word| word == batch::WORKER) {
        return batch::serve(fonts::of_worker);
    }
    if std::env::args_os().nth(1).is_some_and(|word| word == batch::SHEET) {
        return batch::serve_sheet();
    }
    if std::env::args_os().nth(1).is_some_and(|word| word == batch::PDF) {
        return batch::serve_pdf();
    }
    let parse = |arguments: Vec<OsString>| {
        Args::command().try_get_matches_from(arguments).and_then(|matches| Args::from_arg_matches(&matches))
    };
    match parse(std::env::args_os().collect()).unwrap_or_else(|error| refused(&error, parse)) {
        Args { command: Command::Build(Deferred(arguments)), color } => build::build(&arguments, color),
        Args { command: Command::Check(Deferred(arguments)), color } => build::check(&arguments, color),
        Args { command: Command::Watch(Deferred(arguments)), color } => watch::watch(&arguments, color),
        Args { command: Command::List(Deferred(arguments)), color } => list::list(&arguments, color),
        Args { command: Command::New(Deferred(arguments)), color } => new::new(&arguments, color),
        Args { command: Command::Data(Deferred(arguments)), color } => data::data(&arguments, color),
        Args { command: Command::Trace(Deferred(arguments)), color } => trace::trace(&arguments, color),
        Args { command: Command::Translations(Deferred(arguments)), color } => {
            translations::translations(&arguments, color)
        }
        Args { command: Command::Report { command: ReportCommand::Merge(arguments) }, color } => {
            merge::merge(&arguments, color)
        }
        Args { command: Command::Explain { topic }, .. } => print::explain(&topic),
        Args { command: Command::Schema(Deferred(arguments)), color } => print::schema(&arguments, color),
        Args { command: Command::Fonts(Deferred(arguments)), color } => print::fonts(&arguments, color),
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
    #[allow(clippy::disallowed_methods, reason = "the message is escaped")]
    fn exit(self) -> ! {
        let mut command = Args::command();
        command.build();
        // The usage shown is that of the command given.
        for word in std::env::args_os().skip(1) {
            if let Some(given) = command.find_subcommand(&word).cloned() {
                command = given;
            }
        }
        command.error(self.kind, Shown::text(&self.message)).exit()
    }
}

/// Prints help, or the error of invalid arguments, which repeats some of them: as they are where they are arguments, and
/// escaped where they are printed.
#[allow(clippy::disallowed_methods, reason = "the arguments are escaped")]
fn refused(error: &clap::Error, parse: impl Fn(Vec<OsString>) -> Result<Args, clap::Error>) -> ! {
    let escaped = |argument: OsString| Shown::text(&argument.to_string_lossy()).as_str().into();
    match parse(std::env::args_os().map(escaped).collect()) {
        Err(error) => error.exit(),
        // Something that is hidden made the difference.
        Ok(_) => UsageError { kind: error.kind(), message: error.kind().to_string() }.exit(),
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
