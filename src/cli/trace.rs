//! `trace`: where the figures of a PDF come from.

use std::borrow::Cow;
use std::fs;
use std::path::Path;
use std::process::ExitCode;

use serde_json::{Map, Value, json};

use super::UsageError;
use super::args::{ColorWhen, MessageFormat, Trace, TraceFormat};
use super::printer::print;
use super::report::Reporter;
use super::trace_text::{list, numbered, trees};
use crate::batch::{self, PDF_LIMIT, Traceable};
use crate::diag::{Diagnostic, Shown, codes, shown};
use crate::provenance::{Digest, Figure, Provenance, ReadError, Wanted};
use crate::read::{FileError, Folder, ReadFiles, decode};

/// The most nodes that are printed as JSON. Several figures may be made from the same, and each is printed with all.
const NODES: u64 = 1_000_000;

/// What a PDF has about its figures.
struct Traced {
    provenance: Provenance<'static>,
    /// The attached brief, if it is the one that the figures are from.
    brief: Option<String>,
    /// What is wrong with the attached brief.
    doubt: Option<&'static str>,
}

pub(super) fn trace(arguments: &Trace, color: ColorWhen) -> ExitCode {
    let reporter = Reporter::new(MessageFormat::Human, color);
    let wanted = arguments.number.as_deref().map(|text| {
        Wanted::parse(text)
            .unwrap_or_else(|expected| UsageError::new(format!("invalid number `{text}`: {expected}")).exit())
    });
    let name = arguments.file.display().to_string();
    let Traced { provenance, brief, doubt } = match read(&name, &arguments.file) {
        Ok(traced) => traced,
        Err(error) => {
            reporter.diagnostic(&error);
            return ExitCode::FAILURE;
        }
    };
    if let Some(doubt) = doubt {
        let message = format!("`{name}`: {doubt}");
        let hint = "lines are those of the brief that the PDF was made from";
        reporter.diagnostic(&Diagnostic::warning(codes::UNTRACEABLE, None, message).hint(hint));
    }
    let page = arguments.page.map(u32::from);
    let on_page = provenance.on(page);
    let found = match &wanted {
        Some(wanted) => wanted.find(&on_page),
        None => on_page,
    };
    if found.is_empty() {
        reporter.diagnostic(&absent(&name, arguments, wanted.as_ref(), &provenance));
        return ExitCode::FAILURE;
    }
    let text = match arguments.format {
        TraceFormat::Json => match resolved(&provenance, &found, brief.is_some()) {
            Some(json) => shown!("{}\n", Shown::json(&json)),
            None => {
                let message = format!("the figures of `{name}` are made from too many others to print all");
                let error = Diagnostic::error(codes::UNTRACEABLE, None, message);
                reporter.diagnostic(&error.hint("name one number, or a page with `--page`"));
                return ExitCode::FAILURE;
            }
        },
        TraceFormat::Text if wanted.is_none() && page.is_none() => list(&provenance, &found),
        TraceFormat::Text => trees(&provenance, &found, brief.as_deref(), arguments.all),
    };
    print(&text)
}

/// Reads what a PDF has about its figures.
fn read(name: &str, path: &Path) -> Result<Traced, Diagnostic> {
    let error = |message: String| Diagnostic::error(codes::UNTRACEABLE, None, message);
    let pdf = bytes(path).map_err(|(why, hint)| error(format!("`{name}` {why}")).hint(hint))?;
    let attached = batch::traceable_apart(&pdf).map_err(|why| {
        error(format!("`{name}` {why}")).hint("name a PDF as `chancery build` made it, or build it again")
    })?;
    let Some(Traceable { provenance, brief }) = attached else {
        let message = format!("`{name}` does not say where its figures come from");
        let hint = "it was made by an older version of Chancery, or by another program: build it again";
        return Err(error(message).hint(hint));
    };
    let provenance = Provenance::read(&provenance).map_err(|wrong| match wrong {
        ReadError::Newer(schema) => {
            let message = format!(
                "`{name}` says where its figures come from in version {schema} of the format, which is newer than this \
                 program"
            );
            error(message).hint("use the version of Chancery that made it, or a later one")
        }
        ReadError::Damaged(flaw) => {
            let message = format!("what `{name}` says about its figures is damaged: {flaw}");
            error(message).hint("build it again")
        }
    })?;
    let (brief, doubt) = match brief {
        None => (None, Some("the brief is not attached")),
        Some(brief) if Digest::of(&brief) != provenance.brief.sha256 => {
            (None, Some("the attached brief is not the one that its figures are from"))
        }
        Some(brief) => (decode(&brief).ok().map(Cow::into_owned), None),
    };
    Ok(Traced { provenance, brief, doubt })
}

/// The bytes of a file, wherever it is; or what follows its name in a message, and what to do.
fn bytes(path: &Path) -> Result<Vec<u8>, (String, &'static str)> {
    const CHECK: &str = "check the path";
    // Links may lead anywhere: the path is the user's.
    let path = fs::canonicalize(path)
        .map_err(|error| (format!("cannot be read: {}", batch::reason(&error)), CHECK))?;
    let (Some(folder), Some(file)) = (path.parent(), path.file_name().and_then(|name| name.to_str())) else {
        return Err(("is not a file".to_owned(), CHECK));
    };
    Folder::new(folder).limit(PDF_LIMIT).read(file).map_err(|error| match error {
        FileError::Folder => ("is a folder".to_owned(), "name a PDF in it"),
        FileError::TooLarge(limit) => {
            (format!("is larger than {} MiB", limit >> 20), "no briefing of Chancery's is as large")
        }
        FileError::Unreadable(why) => (format!("cannot be read: {why}"), "make the file readable"),
        FileError::Missing => ("does not exist".to_owned(), CHECK),
        FileError::NotAFile | FileError::Outside => ("is not a file".to_owned(), CHECK),
    })
}

/// The error where there is nothing of the kind, with what is there.
fn absent(
    name: &str,
    arguments: &Trace,
    wanted: Option<&Wanted>,
    provenance: &Provenance<'static>,
) -> Diagnostic {
    let on_page = arguments.page.map_or(String::new(), |page| format!(" on page {page}"));
    let Some((wanted, number)) = wanted.zip(arguments.number.as_deref()) else {
        let message = format!("`{name}` has no figures{on_page}");
        let error = Diagnostic::error(codes::NO_SUCH_FIGURE, None, message);
        let last = provenance.figures.iter().map(|figure| figure.page).max();
        return match last {
            Some(last) => error.hint(format!("pages are counted from 1; the last with figures is {last}")),
            None => error,
        };
    };
    let message = format!("`{name}` has no figure `{number}`{on_page}");
    let error = Diagnostic::error(codes::NO_SUCH_FIGURE, None, message);
    let elsewhere = wanted.find(&provenance.on(None));
    if !elsewhere.is_empty() {
        let mut pages: Vec<u32> = elsewhere.iter().map(|figure| figure.page).collect();
        pages.dedup();
        return error.hint(format!("it is printed on {}", numbered("page", &pages)));
    }
    let nearest = wanted.nearest(&provenance.on(arguments.page.map(u32::from)));
    let nearest: Vec<String> =
        nearest.iter().map(|figure| format!("`{}` on page {}", figure.printed, figure.page)).collect();
    match nearest.split_last() {
        None => error,
        Some((one, [])) => error.hint(format!("the nearest is {one}")),
        Some((last, others)) => error.hint(format!("the nearest are {} and {last}", others.join(", "))),
    }
}

/// Figures with what they are from in the place of numbers; none where that is too much.
fn resolved(provenance: &Provenance, figures: &[&Figure], agrees: bool) -> Option<Value> {
    let sizes = provenance.sizes();
    let size = figures.iter().filter_map(|figure| sizes.get(figure.origin as usize));
    if size.fold(0_u64, |sum, size| sum.saturating_add(*size)) > NODES {
        return None;
    }
    let of_json = |value: serde_json::Result<Value>| value.unwrap_or_default();
    let figures = figures.iter().map(|figure| {
        let mut json = of_json(serde_json::to_value(figure));
        if let Value::Object(json) = &mut json {
            let sources = figure.sources.iter().filter_map(|source| provenance.sources.get(*source as usize));
            json.insert(
                "sources".to_owned(),
                sources.map(|source| of_json(serde_json::to_value(source))).collect(),
            );
            json.insert("origin".to_owned(), node(provenance, figure.origin));
        }
        json
    });
    let figures: Vec<Value> = figures.collect();
    let mut brief = of_json(serde_json::to_value(&provenance.brief));
    if let Value::Object(brief) = &mut brief {
        brief.insert("attached".to_owned(), agrees.into());
    }
    Some(json!({ "brief": brief, "figures": figures, "left_out": provenance.left_out }))
}

/// A node with all that it is made from. References lead to nodes before it, and not deep: the file was checked.
fn node(provenance: &Provenance, number: u32) -> Value {
    let Some(found) = provenance.nodes.get(number as usize) else { return Value::Null };
    let Ok(Value::Object(mut json)) = serde_json::to_value(found) else { return Value::Null };
    let number_of = |value: &Value| value.as_u64().and_then(|number| u32::try_from(number).ok());
    replace(&mut json, "of", |of| {
        let parts = of.as_array().into_iter().flatten().filter_map(number_of);
        parts.map(|part| node(provenance, part)).collect()
    });
    replace(&mut json, "file", |file| {
        let file = number_of(file).and_then(|file| provenance.files.get(file as usize));
        file.and_then(|file| serde_json::to_value(file).ok()).unwrap_or_default()
    });
    Value::Object(json)
}

fn replace(json: &mut Map<String, Value>, key: &str, by: impl FnOnce(&Value) -> Value) {
    if let Some(value) = json.get_mut(key) {
        *value = by(value);
    }
}
