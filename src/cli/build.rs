//! `build` and `check`: which briefs, where their PDFs go, and what is said of them.

use std::collections::BTreeSet;
use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::args::{Build, Check, Color, Common, How};
use super::destination::{destinations, goes_to, prepare, strays};
use super::gather::{Gathered, Lost, gather};
use super::junit::junit;
use super::record::Record;
use super::report::{Reporter, Tally};
use super::shard::ShardOption;
use super::{WrongCall, fonts, signals, source_date_epoch};

use crate::batch::{self, Identities, Place, Report, Settings, Task};
use crate::diag::Levels;

pub(super) fn build(arguments: &Build, color: Color) -> ExitCode {
    let reporter = Reporter::new(arguments.how.manner.message_format, color);
    let gathered = gathered(&arguments.briefs, &arguments.how, &reporter);
    let Gathered { briefs, lost, inputs, several, whole, unknown_rows, .. } = gathered;
    let placed = destinations(briefs, &inputs, several, arguments.output.as_ref());
    let placed = placed.unwrap_or_else(|wrong| wrong.exit());
    if placed.tasks.iter().any(|task| task.pdf == Some(Place::Stream)) && std::io::stdout().is_terminal() {
        WrongCall::new("a PDF is nothing for a terminal: say where with `-o FILE`").exit();
    }
    placed.lost.iter().for_each(|lost| lost.tell(&reporter));
    // Where briefs are missing, so may be what makes a PDF.
    let complete = arguments.output.is_none() && !unknown_rows && lost.is_empty() && placed.lost.is_empty();
    let strays = if complete { strays(&whole, &placed.tasks) } else { Vec::new() };
    let mut work = Work::new(placed.tasks, &placed.names, inputs, &arguments.how);
    lost.iter().chain(&placed.lost).for_each(|lost| work.record.push_lost(lost));
    for (folder, unusable) in prepare(&placed.folders) {
        unusable.tell(&reporter);
        work.block(&folder, &unusable);
    }
    let status = run(work, arguments.fresh, &arguments.how, &reporter);
    reporter.strays(&strays);
    reporter.finish();
    status
}

pub(super) fn check(arguments: &Check, color: Color) -> ExitCode {
    let reporter = Reporter::new(arguments.how.manner.message_format, color);
    let gathered = gathered(&arguments.briefs, &arguments.how, &reporter);
    let Gathered { briefs, lost, inputs, several, .. } = gathered;
    // What could not be built is told as well.
    let placed = destinations(briefs, &inputs, several, None).unwrap_or_else(|wrong| wrong.exit());
    placed.lost.iter().for_each(|lost| lost.tell(&reporter));
    let tasks = placed.tasks.into_iter().map(|task| Task { pdf: None, ..task }).collect();
    let mut work = Work::new(tasks, &placed.names, inputs, &arguments.how);
    lost.iter().chain(&placed.lost).for_each(|lost| work.record.push_lost(lost));
    let status = run(work, false, &arguments.how, &reporter);
    reporter.finish();
    status
}

/// What the arguments stand for; says what is wrong with them, and ends a call that makes no sense.
fn gathered(briefs: &[PathBuf], how: &How, reporter: &Reporter) -> Gathered {
    let gathered = gather(briefs, how.manner.root.as_deref()).unwrap_or_else(|wrong| wrong.exit());
    gathered.tell(reporter);
    gathered
}

/// What is to be done, and what is known of it already.
struct Work {
    tasks: Vec<Task>,
    /// The record with what led to no brief.
    record: Record,
    /// All briefs of the run, and the files that they and their series are made from.
    files: Vec<Place>,
}

impl Work {
    /// All tasks, or those of the shard that is asked for; `names` are theirs on every machine.
    fn new(mut tasks: Vec<Task>, names: &[String], inputs: BTreeSet<PathBuf>, how: &How) -> Self {
        let files =
            tasks.iter().map(|task| task.brief.clone()).chain(inputs.into_iter().map(Place::File)).collect();
        let mut record = Record::default();
        if let Some(shard) = how.shard.map(ShardOption::resolve) {
            let all = tasks.iter().map(|task| task.name("<stdin>")).collect();
            record = Record::of_shard(shard.index, shard.count, all);
            let mut names = names.iter();
            // There is one for each.
            tasks.retain(|_| names.next().is_some_and(|name| shard.has(name)));
        }
        Self { tasks, record, files }
    }

    /// Takes out the briefs whose PDFs would go to a folder that cannot be used.
    fn block(&mut self, folder: &Path, unusable: &Lost) {
        for task in self.tasks.extract_if(.., |task| goes_to(task, folder)) {
            self.record.push_lost(&Lost { argument: task.name("<stdin>"), ..unusable.clone() });
        }
    }
}

/// What holds for all briefs.
///
/// # Errors
/// Fonts that cannot be read.
pub(super) fn settings(how: &Common, fresh: bool) -> Result<Settings, Lost> {
    Ok(Settings {
        fonts: fonts::load(&how.fonts.font_path)?,
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
    let Work { tasks, mut record, files } = work;
    let forms = forms(how, &tasks, &files).unwrap_or_else(|wrong| wrong.exit());
    let settings = settings(&how.manner, fresh).map_err(|lost| {
        lost.tell(reporter);
        record.push_lost(&lost);
    });
    let lost = record.briefs.len();
    let mut tally = Tally::new(tasks.len());
    let progress = reporter.progress(tasks.len());
    let take = |report: Report| {
        progress.hidden_while(|| reporter.report(&report, &mut tally));
        progress.step();
        tally.count(&report);
        if !forms.is_empty() {
            record.push(&report);
        }
    };
    // What leads to no brief is the first failure.
    let begun = lost == 0 || !how.fail_fast;
    let signal = match settings {
        Ok(settings) if begun => {
            let settings = Settings { fail_fast: how.fail_fast, ..settings };
            batch::run(tasks, &settings, take);
            settings.stopped()
        }
        _ => {
            tasks.into_iter().map(Report::not_begun).for_each(take);
            None
        }
    };
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
    match signal {
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

/// The forms of the record that were asked for.
///
/// # Errors
/// A call that has one take the place of a brief, of a PDF or of another.
fn forms(how: &How, tasks: &[Task], files: &[Place]) -> Result<Vec<Form>, WrongCall> {
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
            return Err(WrongCall::new(format!("`{option}` and {other} would be written to the same place")));
        }
        if place != Place::Stream && files.iter().any(&mut is) {
            let name = place.name("-");
            let message = format!("`{name}` would be overwritten by `{option}`: briefs are made from it");
            return Err(WrongCall::new(message));
        }
        forms.push(Form { option, place, bytes });
    }
    Ok(forms)
}

/// One job for each core.
fn cores() -> usize {
    std::thread::available_parallelism().map_or(1, Into::into)
}
