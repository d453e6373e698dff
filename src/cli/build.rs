//! `build` and `check`.

use std::collections::BTreeSet;
use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::args::{Build, Check, ColorWhen, CommonOptions, RunOptions};
use super::destination::{destinations, goes_to, prepare, prune, strays};
use super::gather::{Gathered, Rejected, gather};
use super::junit::junit;
use super::overwrite::Plan;
use super::record::Record;
use super::report::{Reporter, Tally};
use super::shard::ShardOption;
use super::{UsageError, fonts, signals, source_date_epoch, viewer};

use crate::batch::{self, Endpoint, Identities, Settings, Task, TaskReport};
use crate::diag::Levels;

pub(super) fn build(arguments: &Build, color: ColorWhen) -> ExitCode {
    let reporter = Reporter::new(arguments.options.common.message_format, color);
    let gathered = gathered(&arguments.briefs, &arguments.options, &reporter);
    let Gathered { briefs, rejected, inputs, several, whole, unknown_rows, .. } = gathered;
    let placed = destinations(briefs, &inputs, several, arguments.output.as_ref());
    let placed = placed.unwrap_or_else(|error| error.exit());
    let to_open = match placed.tasks.as_slice() {
        [task] if arguments.open => task.pdf.clone(),
        [_, _, ..] if arguments.open => {
            let count = placed.tasks.len();
            UsageError::new(format!("`--open` works with one brief only, but {count} would be built")).exit()
        }
        _ => None,
    };
    if placed.tasks.iter().any(|task| task.pdf == Some(Endpoint::Stream)) {
        if arguments.open {
            UsageError::new("`--open` shows a file, and this PDF goes to standard output").exit();
        }
        if std::io::stdout().is_terminal() {
            UsageError::new("a PDF cannot be written to a terminal: choose a file with `-o FILE`").exit();
        }
    }
    placed.rejected.iter().for_each(|rejected| rejected.print(&reporter));
    // If briefs are missing, a PDF without a brief may still be in use.
    let complete =
        arguments.output.is_none() && !unknown_rows && rejected.is_empty() && placed.rejected.is_empty();
    if arguments.prune && whole.iter().all(|series| series.output.is_none()) {
        let message = "`--prune` removes PDFs from the `output` folder of a whole series: run it on a `chancery.toml` \
                       that sets one";
        UsageError::new(message).exit();
    }
    let strays = if complete { strays(&whole, &placed.tasks) } else { Vec::new() };
    let mut work = Work::new(placed.tasks, &placed.names, inputs, &arguments.options);
    let reports = work.reports(&arguments.options).unwrap_or_else(|error| error.exit());
    rejected.iter().chain(&placed.rejected).for_each(|rejected| work.record.push_rejected(rejected));
    for (folder, unusable) in prepare(&placed.folders) {
        unusable.print(&reporter);
        work.block(&folder, &unusable);
    }
    work.strays = strays;
    let rebuild = Rebuild { fresh: arguments.fresh, force: arguments.force, prune: arguments.prune };
    let status = run(work, reports, rebuild, &arguments.options, &reporter);
    if let Some(Endpoint::File(pdf)) = to_open
        && status == ExitCode::SUCCESS
        && let Err(warning) = viewer::open(&pdf)
    {
        reporter.diagnostic(&warning);
    }
    reporter.finish();
    status
}

pub(super) fn check(arguments: &Check, color: ColorWhen) -> ExitCode {
    let reporter = Reporter::new(arguments.options.common.message_format, color);
    let gathered = gathered(&arguments.briefs, &arguments.options, &reporter);
    let Gathered { briefs, rejected, inputs, several, .. } = gathered;
    // Also report briefs that could not be built.
    let placed = destinations(briefs, &inputs, several, None).unwrap_or_else(|error| error.exit());
    placed.rejected.iter().for_each(|rejected| rejected.print(&reporter));
    let tasks = placed.tasks.into_iter().map(|task| Task { pdf: None, ..task }).collect();
    let mut work = Work::new(tasks, &placed.names, inputs, &arguments.options);
    let reports = work.reports(&arguments.options).unwrap_or_else(|error| error.exit());
    rejected.iter().chain(&placed.rejected).for_each(|rejected| work.record.push_rejected(rejected));
    let status = run(work, reports, Rebuild::default(), &arguments.options, &reporter);
    reporter.finish();
    status
}

/// Resolves the arguments to briefs, reports those that fail, and exits if there is nothing to resolve.
fn gathered(briefs: &[PathBuf], options: &RunOptions, reporter: &Reporter) -> Gathered {
    let gathered = gather(briefs, options.common.root.as_deref()).unwrap_or_else(|error| error.exit());
    gathered.print(reporter);
    gathered
}

/// The tasks of a run, and the results that are known before it starts.
struct Work {
    tasks: Vec<Task>,
    /// Contains the rejected arguments.
    record: Record,
    /// All briefs of the run, and the files that they and their series use.
    files: Vec<Endpoint>,
    /// PDFs that no brief builds any longer.
    strays: Vec<PathBuf>,
}

impl Work {
    /// All tasks, or those of the requested shard. `names` are the names of the tasks on every machine.
    fn new(mut tasks: Vec<Task>, names: &[String], inputs: BTreeSet<PathBuf>, options: &RunOptions) -> Self {
        let files = tasks
            .iter()
            .map(|task| task.brief.clone())
            .chain(inputs.into_iter().map(Endpoint::File))
            .collect();
        let mut record = Record::default();
        if let Some(shard) = options.shard.map(ShardOption::resolve) {
            let all = tasks.iter().map(|task| task.name("<stdin>")).collect();
            record = Record::of_shard(shard.index, shard.count, all);
            let mut names = names.iter();
            // One per task.
            tasks.retain(|_| names.next().is_some_and(|name| shard.has(name)));
        }
        Self { tasks, record, files, strays: Vec::new() }
    }

    /// The requested reports.
    ///
    /// # Errors
    /// A report that would overwrite a PDF or another report, and outputs that would overwrite an input.
    fn reports(&self, options: &RunOptions) -> Result<Vec<ReportFile>, UsageError> {
        let reports = report_files(options, &self.tasks, &self.files)?;
        let plan = Plan {
            tasks: &self.tasks,
            reports: reports.iter().map(|report| (report.option, &report.endpoint)).collect(),
            files: &self.files,
            root: options.common.root.as_deref(),
            font_path: &options.common.fonts.font_path,
        };
        plan.check()?;
        Ok(reports)
    }

    /// Rejects the briefs whose PDFs would go to an unusable folder.
    fn block(&mut self, folder: &Path, unusable: &Rejected) {
        for task in self.tasks.extract_if(.., |task| goes_to(task, folder)) {
            self.record.push_rejected(&Rejected { argument: task.name("<stdin>"), ..unusable.clone() });
        }
    }
}

/// What becomes of files that exist in the places of PDFs.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Rebuild {
    /// Rebuild PDFs that are up to date.
    pub fresh: bool,
    /// Overwrite files that Chancery did not make.
    pub force: bool,
    /// Remove PDFs that no brief builds any longer.
    pub prune: bool,
}

/// Settings for all briefs of a run.
///
/// # Errors
/// Unreadable fonts.
pub(super) fn settings(options: &CommonOptions, rebuild: Rebuild) -> Result<Settings, Rejected> {
    Ok(Settings {
        fonts: fonts::load(&options.fonts.font_path)?,
        levels: Levels { deny: options.deny.clone(), allow: options.allow.clone() },
        timestamp: source_date_epoch(),
        jobs: options.jobs.map_or_else(cores, Into::into),
        fail_fast: false,
        root: options.root.clone(),
        fresh: rebuild.fresh,
        force: rebuild.force,
        stop: signals::stop(),
    })
}

/// Builds or checks the briefs, and reports the results.
fn run(
    work: Work,
    reports: Vec<ReportFile>,
    rebuild: Rebuild,
    options: &RunOptions,
    reporter: &Reporter,
) -> ExitCode {
    let Work { tasks, mut record, strays, .. } = work;
    let settings = settings(&options.common, rebuild).map_err(|rejected| {
        rejected.print(reporter);
        record.push_rejected(&rejected);
    });
    let rejected = record.briefs.len();
    let mut tally = Tally::new(tasks.len());
    // Reports that would overwrite what a brief from standard input uses.
    let mut overwriting = Vec::new();
    let progress = reporter.progress(tasks.len());
    let take = |report: TaskReport| {
        progress.hidden_while(|| reporter.report(&report, &mut tally));
        progress.step();
        tally.count(&report);
        for requested in &reports {
            if let Some(error) = report.task.brief.input_at(&report.inputs, &requested.endpoint) {
                overwriting.push((requested.option, error));
            }
        }
        if !reports.is_empty() {
            record.push(&report);
        }
    };
    // A rejected argument counts as the first failure.
    let start = rejected == 0 || !options.fail_fast;
    let signal = match settings {
        Ok(settings) if start => {
            let settings = Settings { fail_fast: options.fail_fast, ..settings };
            batch::run(tasks, &settings, take);
            settings.stopped()
        }
        _ => {
            tasks.into_iter().map(TaskReport::not_begun).for_each(take);
            None
        }
    };
    progress.end();
    reporter.summary(&tally);
    let (strays, not_removed) = prune(strays, rebuild.prune && signal.is_none());
    not_removed.iter().for_each(|error| reporter.diagnostic(error));
    reporter.strays(&strays);
    record.strays = strays;
    let mut unwritten = not_removed.len();
    for ReportFile { option, endpoint, bytes } in reports {
        if let Some((_, error)) = overwriting.iter().find(|(known, _)| *known == option) {
            reporter.diagnostic(error);
            unwritten += 1;
        } else if let Err(error) = endpoint.write(&bytes(&record), true) {
            let hint = format!("choose another file for `{option}`");
            reporter.diagnostic(&batch::unwritable(&endpoint.name("<stdout>"), &error, &hint));
            unwritten += 1;
        }
    }
    match signal {
        None if rejected + unwritten == 0 && tally.all_done() => ExitCode::SUCCESS,
        None => ExitCode::FAILURE,
        Some(signal) => signals::status(signal),
    }
}

/// A requested report: its option, its file and its format.
struct ReportFile {
    option: &'static str,
    endpoint: Endpoint,
    bytes: fn(&Record) -> Vec<u8>,
}

/// The requested reports.
///
/// # Errors
/// A report that would overwrite a brief, a PDF or another report.
fn report_files(
    options: &RunOptions,
    tasks: &[Task],
    files: &[Endpoint],
) -> Result<Vec<ReportFile>, UsageError> {
    let asked: [(_, _, fn(&Record) -> _); 2] =
        [("--report", &options.report, Record::json), ("--junit", &options.junit, junit)];
    let (mut reports, mut identities) = (Vec::<ReportFile>::new(), Identities::default());
    for (option, path, bytes) in asked {
        let Some(path) = path else { continue };
        let endpoint = if path.as_os_str() == "-" { Endpoint::Stream } else { Endpoint::File(path.clone()) };
        let own = endpoint.identity();
        let mut is = |other: &Endpoint| identities.of(other) == own;
        let pdf = tasks.iter().any(|task| task.pdf.as_ref().is_some_and(&mut is)).then(|| "a PDF".to_owned());
        let report =
            reports.iter().find(|report| is(&report.endpoint)).map(|report| format!("`{}`", report.option));
        if let Some(other) = pdf.or(report) {
            return Err(UsageError::new(format!("`{option}` and {other} would be written to the same file")));
        }
        if endpoint != Endpoint::Stream && files.iter().any(&mut is) {
            let name = endpoint.name("-");
            let message = format!("`{option}` would overwrite `{name}`, which is an input of this run");
            return Err(UsageError::new(message));
        }
        reports.push(ReportFile { option, endpoint, bytes });
    }
    Ok(reports)
}

/// One job per core.
fn cores() -> usize {
    std::thread::available_parallelism().map_or(1, Into::into)
}
