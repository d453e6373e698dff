//! Commands that print something and are done.

use std::io::{self, Write};
use std::process::ExitCode;

use clap::CommandFactory;

use super::args::{Args, Color, FontPath, MessageFormat, SchemaOf};
use super::record::Record;
use super::report::Reporter;
use super::{WrongCall, fonts};
use crate::font::FontListing;

pub(super) fn schema(of: SchemaOf) -> ExitCode {
    let schema = match of {
        SchemaOf::Brief => crate::brief::schema(),
        SchemaOf::Series => crate::series::schema(),
        SchemaOf::Report => Record::schema().into(),
    };
    print(format!("{schema:#}\n").as_bytes())
}

/// One line for each face: its family, its style, and the file that it comes from.
pub(super) fn fonts(arguments: &FontPath, color: Color) -> ExitCode {
    let reporter = Reporter::new(MessageFormat::Human, color);
    let fonts = match fonts::load(&arguments.font_path) {
        Ok(fonts) => fonts,
        Err(lost) => {
            lost.tell(&reporter);
            return ExitCode::FAILURE;
        }
    };
    let faces = fonts.families();
    let width = |text: fn(&FontListing) -> &str| {
        faces.iter().map(|face| text(face).chars().count()).max().unwrap_or(0)
    };
    let (family, style) = (width(|face| &face.family), width(|face| &face.style));
    let line = |face: &FontListing| {
        let origin = face.origin.as_deref().unwrap_or("bundled");
        format!("{:family$}  {:style$}  {origin}\n", face.family, face.style)
    };
    print(faces.iter().map(line).collect::<String>().as_bytes())
}

pub(super) fn completions(shell: clap_complete::Shell) -> ExitCode {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Args::command(), "chancery", &mut script);
    print(&script)
}

pub(super) fn man(name: Option<&str>) -> ExitCode {
    let mut command = Args::command();
    command.build();
    if let Some(name) = name {
        let Some(found) = command.find_subcommand(name) else {
            WrongCall::new(format!("there is no command `{name}`")).exit();
        };
        command = found.clone();
    }
    let mut page = Vec::new();
    match clap_mangen::Man::new(command).render(&mut page) {
        Ok(()) => print(&page),
        Err(_) => ExitCode::FAILURE,
    }
}

/// Writes to standard output. That whoever reads has read enough is no error.
pub(super) fn print(bytes: &[u8]) -> ExitCode {
    let mut out = io::stdout().lock();
    match out.write_all(bytes).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            let _ = writeln!(io::stderr(), "error: standard output cannot be written: {error}");
            ExitCode::FAILURE
        }
        _ => ExitCode::SUCCESS,
    }
}
