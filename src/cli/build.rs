//! `build` and `check`: which briefs, where their PDFs go, and what is said of them.

use std::collections::{BTreeMap, BTreeSet};
use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use clap::error::ErrorKind;

use super::args::{Build, Check, Color, How};
use super::record::Record;
use super::report::{Reporter, Tally};
use super::{fonts, signals, source_date_epoch, wrong_call};

use crate::batch::{self, Found, Output, Place, Settings, Task};
use crate::diag::{Diagnostic, codes};

pub(super) fn build(arguments: &Build, color: Color) -> ExitCode {
    let reporter = Reporter::new(arguments.how.message_format, color);
    let (briefs, lost) = briefs(&arguments.briefs, &reporter);
    // A folder or a pattern stands for several, however few it leads to today.
    let several =
        arguments.briefs.len() > 1 || arguments.briefs.iter().any(|argument| batch::is_many(argument));
    let tasks = tasks(briefs, several, arguments.output.as_ref());
    match tasks {
        Ok(tasks) => run(tasks, lost, arguments.fresh, &arguments.how, &reporter),
        Err(diagnostic) => {
            reporter.diagnostic(&diagnostic);
            ExitCode::FAILURE
        }
    }
}

pub(super) fn check(arguments: &Check, color: Color) -> ExitCode {
    let reporter = Reporter::new(arguments.how.message_format, color);
    let (briefs, lost) = briefs(&arguments.briefs, &reporter);
    let tasks = briefs.into_iter().map(|brief| Task { brief, pdf: None }).collect();
    run(tasks, lost, false, &arguments.how, &reporter)
}

/// Works on the briefs and says what became of them. `lost` counts arguments that led to no brief.
fn run(tasks: Vec<Task>, lost: usize, fresh: bool, how: &How, reporter: &Reporter) -> ExitCode {
    let record = how.report.as_deref().map(|path| record_place(path, &tasks));
    let Some(fonts) = fonts::load(&how.fonts.font_path, reporter) else { return ExitCode::FAILURE };
    let stop = signals::stop();
    let settings = Settings {
        fonts,
        deny: how.deny.clone(),
        timestamp: source_date_epoch(),
        jobs: how.jobs.map_or_else(cores, Into::into),
        fail_fast: how.fail_fast,
        root: how.root.clone(),
        fresh,
        stop: Arc::clone(&stop),
    };
    // An argument that leads to no brief is the first failure.
    if lost > 0 && settings.fail_fast {
        return ExitCode::FAILURE;
    }
    let mut tally = Tally::new(tasks.len());
    let mut reports = Vec::new();
    let progress = reporter.progress(tasks.len());
    batch::run(tasks, &settings, |report| {
        progress.hidden_while(|| reporter.report(&report, tally.single()));
        progress.step();
        tally.count(&report);
        if record.is_some() {
            reports.push(report);
        }
    });
    progress.end();
    reporter.summary(&tally);
    if let Some(place) = record
        && let Err(error) = place.write(&Record::new(&reports).json())
    {
        let name = place.name("<stdout>");
        reporter.diagnostic(&batch::unwritable(&name, &error, "choose another place for `--report`"));
        return ExitCode::FAILURE;
    }
    match stop.load(Ordering::Relaxed) {
        0 if lost == 0 && tally.all_done() => ExitCode::SUCCESS,
        0 => ExitCode::FAILURE,
        // As shells tell of a process that a signal ended.
        signal => ExitCode::from(u8::try_from(128 + signal).unwrap_or(u8::MAX)),
    }
}

/// Where the record of a run goes; ends a call that has it take the place of a brief or a PDF.
fn record_place(path: &Path, tasks: &[Task]) -> Place {
    let place = if path.as_os_str() == "-" { Place::Stream } else { Place::File(path.to_owned()) };
    let own = place.identity();
    let is = |other: &Place| other.identity() == own;
    if tasks.iter().any(|task| task.pdf.as_ref().is_some_and(is)) {
        wrong_call(ErrorKind::ValueValidation, "the report and a PDF would be written to the same place");
    }
    if place != Place::Stream && tasks.iter().any(|task| is(&task.brief)) {
        let name = place.name("-");
        wrong_call(
            ErrorKind::ValueValidation,
            format!("the brief `{name}` would be overwritten by the report"),
        );
    }
    place
}

/// The briefs that the arguments stand for, each once, and how many arguments led to none.
fn briefs(arguments: &[PathBuf], reporter: &Reporter) -> (Vec<Place>, usize) {
    let (mut briefs, mut lost) = (Vec::new(), 0);
    let mut seen = BTreeSet::new();
    for argument in arguments {
        let name = argument.display();
        let found = match argument.to_str() {
            Some("-") => vec![Place::Stream],
            _ => match batch::find(argument) {
                Found::Briefs(paths) => paths.into_iter().map(Place::File).collect(),
                failed => {
                    lost += 1;
                    let (message, hint) = match failed {
                        Found::EmptyFolder => (
                            format!("there is no brief in `{name}`"),
                            "a brief is a TOML file with `[brief]`; `chancery new` writes one to start from",
                        ),
                        Found::NoMatch => (
                            format!("no file matches `{name}`"),
                            "`*` stands for any part of a name, `**` for any folders",
                        ),
                        Found::Failed(error) => (
                            format!("`{name}` cannot be read: {}", batch::reason(&error)),
                            batch::way_to_read(error.kind()),
                        ),
                        Found::Briefs(_) => continue,
                    };
                    let error = Diagnostic::error(codes::UNREADABLE_FILE, None, message);
                    reporter.diagnostic(&error.hint(hint));
                    continue;
                }
            },
        };
        briefs.extend(found.into_iter().filter(|brief| seen.insert(brief.identity())));
    }
    (briefs, lost)
}

/// Gives each brief the place of its PDF.
fn tasks(briefs: Vec<Place>, several: bool, output: Option<&Output>) -> Result<Vec<Task>, Diagnostic> {
    let folder = match output {
        None => None,
        Some(Output::Stdout) if several => {
            wrong_call(ErrorKind::ValueValidation, "only one brief can be written to standard output")
        }
        Some(Output::Stdout) => None,
        Some(Output::Path { path, folder }) if *folder || several || path.is_dir() => Some(path),
        Some(Output::Path { .. }) => None,
    };
    if let Some(folder) = folder {
        refuse_file(folder);
    }
    let place = |brief: &Place| match (output, folder, brief) {
        (Some(Output::Stdout), ..) | (None, _, Place::Stream) => Place::Stream,
        (None, _, Place::File(path)) => Place::File(path.with_extension("pdf")),
        (Some(Output::Path { path, .. }), None, _) => Place::File(path.clone()),
        (Some(_), Some(folder), Place::Stream) => Place::File(folder.join("brief.pdf")),
        (Some(_), Some(folder), Place::File(path)) => {
            let stem = Path::new(path.file_stem().unwrap_or("brief".as_ref())).as_os_str();
            let mut name = stem.to_owned();
            name.push(".pdf");
            Place::File(folder.join(name))
        }
    };
    let own: BTreeSet<Place> = briefs.iter().map(Place::identity).collect();
    let mut taken = BTreeMap::<Place, Place>::new();
    let mut tasks = Vec::with_capacity(briefs.len());
    for brief in briefs {
        let pdf = place(&brief);
        if pdf == Place::Stream && std::io::stdout().is_terminal() {
            wrong_call(
                ErrorKind::ValueValidation,
                "a PDF is nothing for a terminal: say where with `-o FILE`",
            );
        }
        if let Some(other) = taken.insert(pdf.identity(), brief.clone()) {
            let [other, brief] = [other, brief].map(|brief| brief.name("-"));
            let message = format!("`{other}` and `{brief}` would both be written to `{}`", pdf.name("-"));
            wrong_call(ErrorKind::ValueValidation, message);
        }
        if pdf != Place::Stream && own.contains(&pdf.identity()) {
            let name = pdf.name("-");
            wrong_call(
                ErrorKind::ValueValidation,
                format!("the brief `{name}` would be overwritten by a PDF"),
            );
        }
        tasks.push(Task { brief, pdf: Some(pdf) });
    }
    if let Some(folder) = folder {
        make_folder(folder)?;
    }
    Ok(tasks)
}

/// Ends a call that has several PDFs go to what is, or is called like, a file.
fn refuse_file(folder: &Path) {
    let name = folder.display();
    if folder.is_file() {
        wrong_call(ErrorKind::ValueValidation, format!("several PDFs need a folder, and `{name}` is a file"));
    }
    if folder.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("pdf")) && !folder.is_dir() {
        wrong_call(
            ErrorKind::ValueValidation,
            format!("several PDFs need a folder, and `{name}` names a file"),
        );
    }
}

/// Makes the folder that several PDFs go to.
fn make_folder(folder: &Path) -> Result<(), Diagnostic> {
    let name = folder.display();
    std::fs::create_dir_all(folder).map_err(|error| {
        let reason = batch::reason(&error);
        Diagnostic::error(
            codes::UNWRITABLE_FILE,
            None,
            format!("the folder `{name}` cannot be made: {reason}"),
        )
        .hint("choose another place with `-o`")
    })
}

/// One job for each core.
fn cores() -> usize {
    std::thread::available_parallelism().map_or(1, Into::into)
}
