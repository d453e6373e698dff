//! `build` and `check`: which briefs, where their PDFs go, and what is said of them.

use std::process::ExitCode;

use clap::error::ErrorKind;

use super::args::{Build, Check, Color, Common, How};
use super::destination::{destinations, prepare};
use super::gather::{Candidate, Gathered, Lost, gather};
use super::junit::junit;
use super::record::Record;
use super::report::{Reporter, Tally};
use super::shard::{Shard, ShardOption};
use super::{fonts, signals, source_date_epoch, wrong_call};

use crate::batch::{self, Identities, Place, Report, Settings, Task};
use crate::diag::Levels;

pub(super) fn build(arguments: &Build, color: Color) -> ExitCode {
    let reporter = Reporter::new(arguments.how.manner.message_format, color);
    let Gathered { briefs, lost, several, .. } =
        gather(&arguments.briefs, arguments.how.manner.root.as_deref(), &reporter);
    let dealt = dealt(&briefs, &arguments.how);
    let (tasks, folders) = destinations(briefs, several, arguments.output.as_ref());
    let status = match prepare(&folders) {
        Ok(()) => run(Work::new(tasks, dealt, &lost), arguments.fresh, &arguments.how, &reporter),
        Err(diagnostic) => {
            reporter.diagnostic(&diagnostic);
            ExitCode::FAILURE
        }
    };
    reporter.finish();
    status
}

pub(super) fn check(arguments: &Check, color: Color) -> ExitCode {
    let reporter = Reporter::new(arguments.how.manner.message_format, color);
    let Gathered { briefs, lost, .. } =
        gather(&arguments.briefs, arguments.how.manner.root.as_deref(), &reporter);
    let dealt = dealt(&briefs, &arguments.how);
    let tasks = briefs.into_iter().map(|candidate| candidate.task(None, false)).collect();
    let status = run(Work::new(tasks, dealt, &lost), false, &arguments.how, &reporter);
    reporter.finish();
    status
}

/// What is to be done, and what is known of it already.
struct Work {
    tasks: Vec<Task>,
    /// The record with the arguments that led to no brief.
    record: Record,
}

/// A shard, and for each brief whether it falls to it.
type Dealt = (Shard, Vec<bool>);

/// How the briefs are dealt, where a shard is asked for.
fn dealt(briefs: &[Candidate], how: &How) -> Option<Dealt> {
    let shard = how.shard.map(ShardOption::resolve)?;
    Some((shard, briefs.iter().map(|brief| shard.has(&brief.name())).collect()))
}

impl Work {
    /// All tasks, or those of the shard that is asked for.
    fn new(mut tasks: Vec<Task>, dealt: Option<Dealt>, lost: &[Lost]) -> Self {
        let mut record = Record::default();
        if let Some((shard, own)) = dealt {
            let all = tasks.iter().map(|task| task.name("<stdin>")).collect();
            record = Record::of_shard(shard.index, shard.count, all);
            let mut own = own.into_iter();
            // There is an answer for each.
            tasks.retain(|_| own.next().unwrap_or(false));
        }
        lost.iter().for_each(|lost| record.push_lost(lost));
        Self { tasks, record }
    }
}

/// What holds for all briefs; none where there is an error, which has been told.
pub(super) fn settings(how: &Common, fresh: bool, reporter: &Reporter) -> Option<Settings> {
    Some(Settings {
        fonts: fonts::load(&how.fonts.font_path, reporter)?,
        levels: Levels { deny: how.deny.clone(), allow: Vec::new() },
        timestamp: source_date_epoch(),
        jobs: how.jobs.map_or_else(cores, Into::into),
        fail_fast: false,
        root: how.root.clone(),
        fresh,
        stop: signals::stop(),
    })
}

/// Works on the briefs and says what became of them.
fn run(work: Work, fresh: bool, how: &How, reporter: &Reporter) -> ExitCode {
    let Work { tasks, mut record } = work;
    let lost = record.briefs.len();
    let forms = forms(how, &tasks);
    let Some(mut settings) = settings(&how.manner, fresh, reporter) else { return ExitCode::FAILURE };
    settings.fail_fast = how.fail_fast;
    let mut tally = Tally::new(tasks.len());
    let progress = reporter.progress(tasks.len());
    let take = |report: Report| {
        progress.hidden_while(|| reporter.report(&report, tally.single()));
        progress.step();
        tally.count(&report);
        if !forms.is_empty() {
            record.push(&report);
        }
    };
    // An argument that leads to no brief is the first failure.
    if lost > 0 && settings.fail_fast {
        tasks.into_iter().map(Report::not_begun).for_each(take);
    } else {
        batch::run(tasks, &settings, take);
    }
    progress.end();
    reporter.summary(&tally);
    let mut unwritten = 0;
    for Form { option, place, bytes } in forms {
        if let Err(error) = place.write(&bytes(&record), true) {
            let hint = format!("choose another place for `{option}`");
            reporter.diagnostic(&batch::unwritable(&place.name("<stdout>"), &error, &hint));
            unwritten += 1;
        }
    }
    match settings.stopped() {
        None if lost + unwritten == 0 && tally.all_done() => ExitCode::SUCCESS,
        None => ExitCode::FAILURE,
        Some(signal) => signals::status(signal),
    }
}

/// A form of the record that was asked for.
struct Form {
    option: &'static str,
    place: Place,
    bytes: fn(&Record) -> Vec<u8>,
}

/// The forms of the record that were asked for; ends a call that has one take the place of a brief, of a PDF or
/// of another.
fn forms(how: &How, tasks: &[Task]) -> Vec<Form> {
    let asked: [(_, _, fn(&Record) -> _); 2] =
        [("--report", &how.report, Record::json), ("--junit", &how.junit, junit)];
    let (mut forms, mut identities) = (Vec::<Form>::new(), Identities::default());
    for (option, path, bytes) in asked {
        let Some(path) = path else { continue };
        let place = if path.as_os_str() == "-" { Place::Stream } else { Place::File(path.clone()) };
        let own = place.identity();
        let mut is = |other: &Place| identities.of(other) == own;
        let pdf = tasks.iter().any(|task| task.pdf.as_ref().is_some_and(&mut is)).then(|| "a PDF".to_owned());
        let form = forms.iter().find(|form| is(&form.place)).map(|form| format!("`{}`", form.option));
        if let Some(other) = pdf.or(form) {
            let message = format!("`{option}` and {other} would be written to the same place");
            wrong_call(ErrorKind::ValueValidation, message);
        }
        if place != Place::Stream && tasks.iter().any(|task| is(&task.brief)) {
            let message = format!("the brief `{}` would be overwritten by `{option}`", place.name("-"));
            wrong_call(ErrorKind::ValueValidation, message);
        }
        forms.push(Form { option, place, bytes });
    }
    forms
}

/// One job for each core.
fn cores() -> usize {
    std::thread::available_parallelism().map_or(1, Into::into)
}
