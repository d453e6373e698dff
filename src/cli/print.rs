//! Commands that only print: `explain`, `schema`, `fonts`, `completions` and `man`.

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use clap::CommandFactory;
use unicode_script::{Script, UnicodeScript};

use super::args::{Args, ColorWhen, FontsOf, MessageFormat, Schema, SchemaOf};
use super::message::Line;
use super::printer::print;
use super::record::Brief;
use super::report::Reporter;
use super::{UsageError, completions, data_found, fonts};
use crate::batch::{self, Endpoint};
use crate::diag::{Diagnostic, Shown, codes, shown};
use crate::font::{Family, FontListing, Fonts, Weight};
use crate::language::Language;
use crate::pipeline;
use crate::provenance::Provenance;
use crate::reference;

/// Prints the documentation of a code, a table or a key.
pub(super) fn explain(topic: &str) -> ExitCode {
    match reference::explain(topic) {
        Ok(text) => print(&Shown::document(&format!("{}\n", text.trim_end()))),
        Err(message) => UsageError::new(message).exit(),
    }
}

/// Prints a schema, or writes it to a file.
pub(super) fn schema(arguments: &Schema, color: ColorWhen) -> ExitCode {
    let schema = match arguments.of {
        SchemaOf::Brief => crate::brief::schema(),
        SchemaOf::Series => crate::series::schema(),
        SchemaOf::House => crate::brief::house_schema(),
        SchemaOf::Report => Brief::schema().into(),
        SchemaOf::Messages => Line::schema().into(),
        SchemaOf::Data => data_found::schema().into(),
        SchemaOf::Provenance => Provenance::schema().into(),
    };
    let text = format!("{schema:#}\n");
    let Some(path) = arguments.output.as_ref().filter(|path| path.as_os_str() != "-") else {
        return print(&Shown::document(&text));
    };
    let reporter = Reporter::new(MessageFormat::Human, color);
    let name = Endpoint::File(path.clone()).name("-");
    if path.is_file() && !is_schema(path) {
        let message = format!("`{name}` exists and is not a JSON Schema");
        let error = Diagnostic::error(codes::UNWRITABLE_FILE, None, message);
        reporter.diagnostic(&error.hint("choose another name, or delete the file first"));
        return ExitCode::FAILURE;
    }
    match Endpoint::File(path.clone()).write(text.as_bytes(), true) {
        Ok(()) => {
            reporter.say(&shown!("Wrote {}\n", name));
            ExitCode::SUCCESS
        }
        Err(error) => {
            reporter.diagnostic(&batch::unwritable(&name, &error, "choose another path"));
            ExitCode::FAILURE
        }
    }
}

/// Whether a file is a schema, which another schema may replace; a brief named by mistake is not.
fn is_schema(path: &Path) -> bool {
    let value =
        fs::read(path).ok().and_then(|bytes| serde_json::from_slice::<serde_json::Value>(&bytes).ok());
    value.is_some_and(|value| value.get("$schema").is_some())
}

/// Prints one line per face: its family, its style and its file. Of a language, those that it would be set in.
pub(super) fn fonts(arguments: &FontsOf, color: ColorWhen) -> ExitCode {
    let reporter = Reporter::new(MessageFormat::Human, color);
    let fonts = match fonts::load(&arguments.fonts.font_path) {
        Ok(fonts) => fonts,
        Err(rejected) => {
            rejected.print(&reporter);
            return ExitCode::FAILURE;
        }
    };
    if let Some(language) = &arguments.language {
        return fonts_of(language, &fonts, &reporter);
    }
    print_faces(&fonts.families())
}

/// Prints the faces of body text and of labels in a language, each of regular and of bold letters; or an error for each
/// script that no font has.
fn fonts_of(language: &Language, fonts: &Fonts, reporter: &Reporter) -> ExitCode {
    let mut faces: Vec<FontListing> = Vec::new();
    let mut code = ExitCode::SUCCESS;
    for script in language.scripts() {
        let Some(letter) = first_letter(script) else { continue };
        let families = [Family::Serif, Family::Sans];
        let wanted =
            families.into_iter().flat_map(|family| [(family, Weight::Regular), (family, Weight::Semibold)]);
        for (family, weight) in wanted {
            let base = fonts.select(family, weight, false);
            let Some(face) = fonts.fallback(base, letter, script, language.tag()) else {
                reporter.diagnostic(&pipeline::without_script(script));
                code = ExitCode::FAILURE;
                break;
            };
            let face = fonts.listing(face);
            if !faces.contains(&face) {
                faces.push(face);
            }
        }
    }
    let printed = print_faces(&faces);
    if code == ExitCode::SUCCESS { printed } else { code }
}

/// A letter that stands for a script.
fn first_letter(script: Script) -> Option<char> {
    ('\0'..=char::MAX).find(|letter| letter.is_alphabetic() && letter.script() == script)
}

fn print_faces(faces: &[FontListing]) -> ExitCode {
    let width = |text: fn(&FontListing) -> &str| {
        faces.iter().map(|face| text(face).chars().count()).max().unwrap_or(0)
    };
    let (family, style) = (width(|face| &face.family), width(|face| &face.style));
    let line = |face: &FontListing| {
        let origin = face.origin.as_deref().unwrap_or("bundled");
        let pad = |text: &str, width: usize| format!("{text:width$}");
        shown!("{}  {}  {}\n", pad(&face.family, family), pad(&face.style, style), origin)
    };
    print(&faces.iter().map(line).collect())
}

pub(super) fn completions(shell: clap_complete::Shell) -> ExitCode {
    print(&Shown::document(&completions::script(shell)))
}

/// Prints a manual page: of the program, or of a command by its name, such as `report-merge`.
pub(super) fn man(name: Option<&str>) -> ExitCode {
    let mut command = Args::command();
    command.build();
    let mut parts = name.into_iter().flat_map(|name| name.split('-'));
    let found = parts.try_fold(&command, |command, part| command.find_subcommand(part));
    let Some(command) = found else { return ExitCode::FAILURE };
    let mut page = Vec::new();
    match clap_mangen::Man::new(command.clone()).render(&mut page) {
        Ok(()) => print(&Shown::document(&String::from_utf8_lossy(&page))),
        Err(_) => ExitCode::FAILURE,
    }
}
