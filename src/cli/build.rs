//! `build` and `check`: which briefs, where their PDFs go, and what is said of them.

use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use clap::error::ErrorKind;

use super::args::{Build, Check, Color, How};
use super::destination::destinations;
use super::gather::{Gathered, gather};
use super::record::Record;
use super::report::{Reporter, Tally};
use super::{fonts, signals, source_date_epoch, wrong_call};

use crate::batch::{self, Place, Settings, Task};
use crate::diag::Levels;

pub(super) fn build(arguments: &Build, color: Color) -> ExitCode {
    let reporter = Reporter::new(arguments.how.message_format, color);
    let Gathered { briefs, lost, several, .. } = gather(&arguments.briefs, &reporter);
    match destinations(briefs, several, arguments.output.as_ref()) {
        Ok(tasks) => run(tasks, lost, arguments.fresh, &arguments.how, &reporter),
        Err(diagnostic) => {
            reporter.diagnostic(&diagnostic);
            ExitCode::FAILURE
        }
    }
}

pub(super) fn check(arguments: &Check, color: Color) -> ExitCode {
    let reporter = Reporter::new(arguments.how.message_format, color);
    let Gathered { briefs, lost, .. } = gather(&arguments.briefs, &reporter);
    let tasks = briefs.into_iter().map(|candidate| candidate.task(None)).collect();
    run(tasks, lost, false, &arguments.how, &reporter)
}

/// Works on the briefs and says what became of them. `lost` counts arguments that led to no brief.
fn run(tasks: Vec<Task>, lost: usize, fresh: bool, how: &How, reporter: &Reporter) -> ExitCode {
    let record = how.report.as_deref().map(|path| record_place(path, &tasks));
    let Some(fonts) = fonts::load(&how.fonts.font_path, reporter) else { return ExitCode::FAILURE };
    let stop = signals::stop();
    let settings = Settings {
        fonts,
        levels: Levels { deny: how.deny.clone(), allow: Vec::new() },
        timestamp: source_date_epoch(),
        jobs: how.jobs.map_or_else(cores, Into::into),
        fail_fast: how.fail_fast,
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

/// One job for each core.
fn cores() -> usize {
    std::thread::available_parallelism().map_or(1, Into::into)
}
