//! The command line: arguments to a checked configuration, and results to the terminal.
//!
//! Exit status: 0 when everything asked for was done, 1 when a brief failed or a file could not be
//! read or written, 2 when the call itself was wrong.

mod args;
mod build;
mod new;
mod print;
mod report;

use std::process::ExitCode;

use clap::{CommandFactory, Parser};

use args::{Args, Command};

/// The whole command, from the arguments of the process to its exit status.
pub fn main() -> ExitCode {
    match Args::parse() {
        Args { command: Command::Build(arguments), color } => build::build(&arguments, color),
        Args { command: Command::Check(arguments), color } => build::check(&arguments, color),
        Args { command: Command::New(arguments), color } => new::new(&arguments, color),
        Args { command: Command::Schema, .. } => print::schema(),
        Args { command: Command::Fonts(arguments), .. } => print::fonts(&arguments),
        Args { command: Command::Completions { shell }, .. } => print::completions(shell),
        Args { command: Command::Man { command }, .. } => print::man(command.as_deref()),
    }
}

/// A call that makes no sense, told in clap's own manner; ends the process with status 2.
fn wrong_call(kind: clap::error::ErrorKind, message: impl std::fmt::Display) -> ! {
    Args::command().error(kind, message).exit()
}
