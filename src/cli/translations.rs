//! `translations`: the texts of a brief to a translator, and back.

use std::fs::File;
use std::io::Read as _;
use std::path::Path;
use std::process::ExitCode;

use super::args::{ColorWhen, MessageFormat, Translations};
use super::message::Subject;
use super::printer::print;
use super::report::Reporter;
use super::rewrite::rewrite;
use crate::batch::{self, Endpoint};
use crate::diag::{Diagnostic, Shown, SourceFiles, codes, shown};
use crate::language::Language;
use crate::read::{SIZE_LIMIT, decode};
use crate::translation::{self, PoFile, Taken, Texts};

/// The most bytes of a PO file: a brief's texts twice, with room for comments.
const PO_LIMIT: usize = SIZE_LIMIT * 8;

pub(super) fn translations(arguments: &Translations, color: ColorWhen) -> ExitCode {
    let reporter = Reporter::new(MessageFormat::Human, color);
    let language = &arguments.language;
    let mut sources = SourceFiles::default();
    let done = match &arguments.read {
        Some(po) => take(&arguments.brief, language, po, &mut sources, &reporter),
        None => export(&arguments.brief, language, arguments.output.as_deref(), &reporter),
    };
    match done {
        Ok(code) => code,
        Err(errors) => {
            reporter.diagnostics(&errors, &sources, &Subject::default());
            ExitCode::FAILURE
        }
    }
}

/// Writes the texts of a brief as PO.
fn export(
    brief: &Path,
    language: &Language,
    output: Option<&Path>,
    reporter: &Reporter,
) -> Result<ExitCode, Vec<Diagnostic>> {
    let name = Endpoint::File(brief.to_owned()).name("-");
    let text = text(brief, SIZE_LIMIT).map_err(|error| vec![error])?;
    let Texts { all: texts, .. } = translation::texts(&text, language).map_err(|error| vec![error])?;
    if texts.is_empty() {
        let message = format!("`{name}` has no text to be translated into `{}`", language.tag());
        let hint = format!(
            "its own language is another variety of `{}`, or all is the same in all languages",
            language.tag()
        );
        return Err(vec![Diagnostic::error(codes::TRANSLATIONS, None, message).hint(hint)]);
    }
    let file = brief.file_name().map_or_else(String::new, |file| file.to_string_lossy().into_owned());
    let po = translation::written(&file, &text, language, &texts);
    let Some(path) = output.filter(|path| path.as_os_str() != "-") else {
        return Ok(print(&Shown::document(&po)));
    };
    let po_name = Endpoint::File(path.to_owned()).name("-");
    if path.is_file() {
        // What a translator wrote is not lost.
        let known = self::text(path, PO_LIMIT).map_err(|error| vec![error])?;
        if !translation::is_contained(&known, &texts) {
            let message = format!("`{po_name}` has something that is not in the brief, and is left as it is");
            let hint = format!(
                "read it first: `chancery translations {name} --lang {} --read {po_name}`; or choose another file",
                language.tag()
            );
            return Err(vec![Diagnostic::error(codes::UNWRITABLE_FILE, None, message).hint(hint)]);
        }
    }
    Endpoint::File(path.to_owned())
        .write(po.as_bytes(), true)
        .map_err(|error| vec![batch::unwritable(&po_name, &error, "choose another path")])?;
    let missing = texts.iter().filter(|text| text.translation.is_none()).count();
    reporter.say(&shown!(
        "Wrote {}  {}, {} of them not translated\n",
        po_name,
        counted(texts.len(), "text"),
        missing
    ));
    Ok(ExitCode::SUCCESS)
}

/// Writes what is in a PO file into a brief.
fn take(
    brief: &Path,
    language: &Language,
    po: &Path,
    sources: &mut SourceFiles,
    reporter: &Reporter,
) -> Result<ExitCode, Vec<Diagnostic>> {
    let (name, po_name) =
        (Endpoint::File(brief.to_owned()).name("-"), Endpoint::File(po.to_owned()).name("-"));
    let text = text(brief, SIZE_LIMIT).map_err(|error| vec![error])?;
    let written = self::text(po, PO_LIMIT).map_err(|error| vec![error])?;
    let file = PoFile { name: &po_name, text: &written };
    let Taken { brief: changed_text, changed, missing, warnings } =
        translation::take(&text, language, file, sources)?;
    reporter.diagnostics(&warnings, sources, &Subject::default());
    if changed > 0 && !rewrite(brief, &text, &changed_text, "change").map_err(|error| vec![error])? {
        let message = format!("`{name}` has changed meanwhile");
        return Err(vec![
            Diagnostic::error(codes::UNWRITABLE_FILE, None, message).hint("run the command again"),
        ]);
    }
    let left = if missing == 0 { String::new() } else { format!(", {missing} still missing") };
    reporter.say(&shown!("Wrote {} into {}{}\n", counted(changed, "translation"), name, left));
    if !translation::is_listed(&text, language) {
        reporter
            .say(&shown!("For an edition in it, add `{}` to `languages` in `[brief]`\n", &**language.tag()));
    }
    Ok(ExitCode::SUCCESS)
}

/// The text of a file of a limited size.
fn text(path: &Path, limit: usize) -> Result<String, Diagnostic> {
    let name = Endpoint::File(path.to_owned()).name("-");
    let mut bytes = Vec::new();
    let read = File::open(path).and_then(|file| file.take(limit as u64 + 1).read_to_end(&mut bytes));
    read.map_err(|error| {
        let message = format!("cannot read `{name}`: {}", batch::reason(&error));
        Diagnostic::error(codes::UNREADABLE_FILE, None, message).hint("check the path")
    })?;
    let unusable = |why: String| Diagnostic::error(codes::UNREADABLE_FILE, None, format!("`{name}` {why}"));
    if bytes.len() > limit {
        return Err(unusable(format!("is larger than {} MiB", limit >> 20)).hint("name another file"));
    }
    let text = decode(&bytes).map_err(|_| unusable("is not text".to_owned()).hint("save it as UTF-8"))?;
    Ok(text.into_owned())
}

/// A number with the word for what is counted.
fn counted(count: usize, word: &str) -> String {
    format!("{count} {word}{}", if count == 1 { "" } else { "s" })
}
